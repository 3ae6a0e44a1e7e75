//! The log beside the file, and when a transaction does without it.
//!
//! Changes go to the log (WAL) first and are carried over when they are safe: readers elsewhere see the state before
//! until the end. A big first import would write all its pages twice that way. Pages behind the end of the file need
//! no copy to be taken back, so such an import writes them where they belong, with a rollback journal for the few
//! others: as safe against a crash, but others are locked out meanwhile. Therefore only where there is nothing to read.

use crate::Workspace;
use crate::error::db;
use crate::open::beside;
use qd_model::Issue;
use std::path::Path;

/// Smaller files are stored sooner than the journal is changed.
const BIG: u64 = 8 << 20;
/// Memory for pages in units of -1 kB, as SQLite wants it said.
pub(crate) const PAGES: i64 = -65_536;
const PAGES_OF_ADDING: i64 = -16_384;
/// What SQLite adds to the name of the workspace, for its log and for its rollback journal.
pub(crate) const LOGS: [&str; 2] = ["-wal", "-journal"];

/// True if a log or a journal waits beside a file: it was not closed, or is in use.
pub(crate) fn has_log(path: &Path) -> bool {
    LOGS.iter().any(|s| std::fs::metadata(beside(path, s)).is_ok_and(|m| m.len() > 0))
}

impl Workspace {
    /// Carries the log over into the file; a reader elsewhere may hold it back until later.
    pub(crate) fn checkpoint(&self) {
        let _ = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }

    /// To be asked before the transaction of an import: whether it writes without log. Then
    /// [`Workspace::back_to_log`] must follow it.
    pub(crate) fn leaves_log(&self, bytes: u64) -> Result<bool, Issue> {
        if bytes < BIG || self.has_data()? {
            return Ok(false);
        }
        // Refused at once while anyone else has the workspace open; the log is as good.
        let mode = self.conn.query_row("PRAGMA journal_mode = DELETE", [], |r| r.get::<_, String>(0));
        let leaves = mode.is_ok_and(|m| m == "delete");
        // Rows that are added one behind the other need few pages in memory.
        if leaves {
            self.keep_pages(PAGES, PAGES_OF_ADDING)?;
        }
        Ok(leaves)
    }

    /// Changes how many pages are kept in memory, unless a test has said how many.
    fn keep_pages(&self, from: i64, to: i64) -> Result<(), Issue> {
        let now: i64 = self.conn.query_row("PRAGMA cache_size", [], |r| r.get(0)).map_err(db)?;
        if now == from { self.conn.pragma_update(None, "cache_size", to).map_err(db) } else { Ok(()) }
    }

    /// Uses the log again; where a reader elsewhere holds that back, the next opening does it.
    pub(crate) fn back_to_log(&self) {
        let _ = self.conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()));
        let _ = self.keep_pages(PAGES_OF_ADDING, PAGES);
    }

    /// Keeps few pages in memory, so that an import writes from its begin on: for tests.
    ///
    /// # Errors
    /// `internal`.
    #[doc(hidden)]
    pub fn limit_memory(&self, pages: u32) -> Result<(), Issue> {
        self.conn.execute_batch(&format!("PRAGMA cache_size = {pages}")).map_err(db)
    }
}
