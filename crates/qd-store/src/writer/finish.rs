//! The end of an import: its row in the history, the commit, and the columns.

use super::ImportWriter;
use crate::ahead::Preparer;
use crate::columns::{TableBuilder, TableSource};
use crate::error::{db, internal};
use crate::keys::Keys;
use crate::words::Words;
use crate::{same, state};
use qd_model::{Counts, Issue, Warning};
use rusqlite::params;

/// With fewer records, a thread to write the columns is not worth it.
const ROWS_OF_ONE_THREAD: usize = 50_000;

/// The columns of a workspace as they will be after the import.
struct Columns {
    stamp: i64,
    words: Words,
    tables: Vec<TableSource>,
}

impl ImportWriter<'_> {
    /// Ends the import and makes it last. `records` is what the reader counted: the five bins must add up to it.
    ///
    /// # Errors
    /// `internal` if they do not; `disk_full`. Then nothing of the import stays.
    pub fn finish(mut self, warnings: &[Warning], records: u64) -> Result<(i64, Counts), Issue> {
        self.guarded(|w| {
            w.store_ready(true)?;
            w.end(warnings, records)?;
            // All records are in their bins; the columns want the memory.
            w.keys = Keys::with_room(0);
            let columns = w.last_columns()?;
            w.commit(columns)
        })?;
        self.open = false;
        Ok((self.id, self.counts))
    }

    /// Makes the import last, while another thread writes the cache if that takes long.
    fn commit(&mut self, columns: Option<Columns>) -> Result<(), Issue> {
        let (ws, no_log, insert) = (self.ws, self.no_log, &mut self.insert);
        let mut commit = || {
            ws.conn.execute_batch("COMMIT").map_err(db)?;
            insert.end();
            match no_log {
                true => ws.back_to_log(),
                false => ws.checkpoint(),
            }
            Ok(())
        };
        let Some(columns) = columns else { return commit() };
        let place = &ws.place;
        let write = || place.write_aside(columns.stamp, &columns.words, &columns.tables);
        let file = std::thread::scope(|scope| {
            let long = columns.tables.iter().map(|t| t.1.rows()).sum::<usize>() > ROWS_OF_ONE_THREAD;
            let writing = long.then(|| std::thread::Builder::new().spawn_scoped(scope, write).ok()).flatten();
            commit()?;
            Ok(match writing {
                Some(thread) => thread.join().ok().flatten(),
                None => write(),
            })
        })?;
        // Only now: a cache may name no state that was not kept.
        if let Some(file) = file {
            place.keep(file, columns.stamp);
        }
        Ok(())
    }

    /// What [`ImportWriter::finish`] would give, with the warnings; nothing of the import stays.
    ///
    /// # Errors
    /// As for [`ImportWriter::finish`].
    pub fn finish_dry(mut self, warnings: &[Warning], records: u64) -> Result<(Counts, Vec<Warning>), Issue> {
        let mut told = Vec::new();
        self.guarded(|w| {
            w.store_ready(true)?;
            told = w.told(warnings, records)?;
            Ok(())
        })?;
        Ok((self.counts, told))
    }

    /// The reader's warnings and the store's own. The five bins must add up to the records.
    fn told(&self, warnings: &[Warning], records: u64) -> Result<Vec<Warning>, Issue> {
        let n = self.counts;
        if n.total() != records {
            return Err(internal(format!("{records} records were read and {} were counted.", n.total())));
        }
        let mut warnings = warnings.to_vec();
        if self.conflicting > 0 {
            warnings.push(Warning {
                code: "conflicting_ids".into(),
                n: self.conflicting,
                text: "Records that repeat an id of this file with other values; the first was kept.".into(),
            });
        }
        if self.kept > 0 {
            warnings.push(Warning {
                code: crate::partial::KEPT.into(),
                n: self.kept,
                text: "Records that kept values of earlier files, because this file lacks their columns."
                    .into(),
            });
        }
        if self.reopened > 0 {
            warnings.push(Warning {
                code: crate::reopened::CODE.into(),
                n: self.reopened,
                text: "Tickets that are open again by this file, which has no column for their resolution; the time of \
                       an earlier file no longer counts."
                    .into(),
            });
        }
        Ok(warnings)
    }

    /// All but the last step of the transaction.
    fn end(&mut self, warnings: &[Warning], records: u64) -> Result<(), Issue> {
        let warnings = self.told(warnings, records)?;
        let (n, c) = (self.counts, &self.ws.conn);
        let warnings = serde_json::to_string(&warnings).map_err(|e| internal(e.to_string()))?;
        c.execute(
            "UPDATE import SET warnings = ?, records = ?, new = ?, changed = ?, same = ?, duplicate = ?, \
             rejected = ? WHERE id = ?",
            params![
                warnings,
                records as i64,
                n.new as i64,
                n.changed as i64,
                n.same as i64,
                n.duplicate as i64,
                n.rejected as i64,
                self.id
            ],
        )
        .map_err(db)?;
        if n.same > 0 {
            let rows = same::pack(self.same.iter());
            c.execute("INSERT INTO same_rows VALUES (?, ?)", params![self.id, rows]).map_err(db)?;
        }
        if n.new + n.changed > 0 {
            state::records_changed(c, self.meta.kind)?;
        }
        state::anything_changed(c)
    }

    /// What the cache will hold; none if it is made when it is next wanted.
    fn last_columns(&mut self) -> Result<Option<Columns>, Issue> {
        let Preparer { words, columns, .. } = self.ahead.end()?;
        let mine = columns.filter(|_| self.columns && self.counts.new + self.counts.changed > 0);
        let Some(mine) = mine else { return Ok(None) };
        let state = state::read(&self.ws.conn)?;
        let mut tables = Vec::new();
        for (&d, &stamp) in state.tables.iter().filter(|(d, _)| **d != mine.dataset()) {
            let Some(table) = self.cache.as_ref().and_then(|c| c.table(d, stamp)) else { return Ok(None) };
            let mut t = TableBuilder::new(d);
            t.push_table(&table);
            tables.push((stamp, t));
        }
        Ok(state.tables.get(&mine.dataset()).copied().map(|stamp| {
            tables.push((stamp, mine));
            Columns { stamp: state.stamp, words, tables }
        }))
    }
}
