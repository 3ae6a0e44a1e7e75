//! Copies of a live workspace, checked before they count, and the way back from one.

use crate::Workspace;
use crate::error::{db, write};
use crate::log::LOGS;
use crate::migrate;
use crate::open::{beside, connect, folder_of, look, set_aside};
use qd_model::{Dataset, Issue, IssueCode};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use std::path::Path;
use std::time::Duration;
use tempfile::NamedTempFile;

fn rows(conn: &Connection) -> Result<Vec<i64>, Issue> {
    let count = |d: &Dataset| {
        // A file of an earlier version has fewer tables.
        if !conn.table_exists(None, d.name()).map_err(db)? {
            return Ok(0);
        }
        conn.query_row(&format!("SELECT count(*) FROM {}", d.name()), [], |r| r.get(0)).map_err(db)
    };
    Dataset::ALL.iter().map(count).collect()
}

/// A copy in a folder, under a passing name: opened, checked, with as many records in each table.
pub(crate) fn copy_checked(conn: &Connection, folder: &Path) -> Result<NamedTempFile, Issue> {
    let file = tempfile::Builder::new()
        .prefix(".copy-")
        .tempfile_in(folder)
        .map_err(|e| write(&e, "The copy of the workspace"))?;
    let mut copy = Connection::open(file.path()).map_err(db)?;
    {
        // Reading within one transaction: what others write meanwhile does not make it begin again.
        let snapshot = conn.unchecked_transaction().map_err(db)?;
        let counted = rows(&snapshot)?;
        Backup::new(&snapshot, &mut copy)
            .map_err(db)?
            .run_to_completion(1024, Duration::ZERO, None)
            .map_err(db)?;
        let found = migrate::quick_check(&copy)?;
        if !found.is_empty() || rows(&copy)? != counted {
            return Err(Issue::new(IssueCode::WorkspaceDamaged, "The copy of the workspace is not whole."));
        }
    }
    // A copy is one file: no log beside it, and readable from a medium that cannot be written.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).map_err(db)?;
    copy.close().map_err(|(_, e)| db(e))?;
    Ok(file)
}

impl Workspace {
    /// Writes a checked copy of the workspace; a file of that name is replaced, but only by a whole one.
    ///
    /// # Errors
    /// `disk_full`, `read_only`, `folder_missing`; `workspace_damaged` if the copy does not pass its check.
    pub fn backup(&self, to: &Path) -> Result<(), Issue> {
        if !folder_of(to).is_dir() {
            return Err(Issue::new(IssueCode::FolderMissing, "The folder for the backup does not exist."));
        }
        not_itself(&self.path, to)?;
        let copy = copy_checked(&self.conn, folder_of(to))?;
        copy.persist(to).map_err(|e| write(&e.error, "The backup"))?;
        Ok(())
    }

    /// Puts a backup in the place of a workspace. What lay there is kept beside it as `.old-1`, `.old-2`, …
    ///
    /// # Errors
    /// As [`Workspace::open`] for the backup; `workspace_busy` if the workspace is open elsewhere. Then nothing was
    /// changed.
    pub fn restore(backup: &Path, to: &Path) -> Result<(), Issue> {
        if look(backup)?.is_none() {
            return Err(Issue::new(IssueCode::FileUnreadable, "The backup does not exist."));
        }
        if !folder_of(to).is_dir() {
            return Err(Issue::new(IssueCode::FolderMissing, "The folder of the workspace does not exist."));
        }
        not_itself(backup, to)?;
        let source =
            Connection::open_with_flags(backup, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(db)?;
        let found = migrate::quick_check(&source)?;
        if let Some(first) = found.first() {
            return Err(Issue::new(IssueCode::WorkspaceDamaged, format!("The backup is damaged: {first}.")));
        }
        let copy = copy_checked(&source, folder_of(to))?;
        {
            let c = Connection::open(copy.path()).map_err(db)?;
            c.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).map_err(db)?;
            c.close().map_err(|(_, e)| db(e))?;
        }
        settle(to)?;
        // Until the last step the old file stands under its own name; a log of it must not meet the new one.
        for log in LOGS {
            set_aside(&beside(to, log))?;
        }
        let _ = std::fs::remove_file(beside(to, "-shm"));
        set_aside(to)?;
        copy.persist(to).map_err(|e| write(&e.error, "The workspace"))?;
        Ok(())
    }
}

/// A file put in its own place would be lost, or swapped under whoever has it open.
fn not_itself(from: &Path, to: &Path) -> Result<(), Issue> {
    match (from.canonicalize(), to.canonicalize()) {
        (Ok(a), Ok(b)) if a == b => {
            Err(Issue::new(IssueCode::BadArgument, "The backup and the workspace are one file."))
        }
        _ => Ok(()),
    }
}

/// Makes sure that no one has the workspace open, and carries its log over if it can be read at all.
fn settle(path: &Path) -> Result<(), Issue> {
    if !matches!(look(path), Ok(Some(_))) {
        return Ok(());
    }
    let Ok(conn) = connect(path) else { return Ok(()) };
    let alone = conn.execute_batch(
        "PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;",
    );
    match alone.map_err(db) {
        Err(i) if i.code == IssueCode::WorkspaceBusy => Err(i),
        Err(_) => Ok(()),
        Ok(()) => {
            let _ = conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
            let _ = conn.close();
            Ok(())
        }
    }
}
