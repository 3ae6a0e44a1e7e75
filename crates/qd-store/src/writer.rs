//! One import: batches in, five bins out, all in one transaction.

use crate::ahead::{Ahead, Preparer};
use crate::columns::{Cache, TableBuilder};
use crate::error::{db, internal};
use crate::insert::{Inserter, NewRow, RowStatement};
use crate::keys::{Bits, Keys};
use crate::partial::{self, Filled};
use crate::pseudonym::Pseudonyms;
use crate::ready::{self, Ready};
use crate::words::{WordInserter, Words};
use crate::{Workspace, schema, state};
use qd_model::{Batch, Counts, Dataset, Issue, RejectedRow, Sink};
use rusqlite::{Connection, Statement, params};

mod finish;

/// Records of which the keys are looked up at once.
const AHEAD: usize = 64;

/// What is known of an import when it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportMeta {
    /// File name without folder.
    pub file: String,
    /// What the records are.
    pub kind: Dataset,
    /// Vendor format: `zendesk`, `generic`. Together with the key fields it identifies a record.
    pub source: String,
    /// Size of the file.
    pub bytes: u64,
    /// The instant of the import by the caller's clock, UTC seconds.
    pub at: i64,
    /// The mapping used, as JSON.
    pub mapping_json: String,
    /// How the file was read, as JSON.
    pub detected_json: String,
    /// Part of the sample company.
    pub sample: bool,
    /// Replaces customers by pseudonyms before anything is stored.
    pub pseudonymise_customers: bool,
}

/// Takes the records of one import. Without [`ImportWriter::finish`] nothing of it stays.
///
/// It belongs to the thread that began the import: feed it from a channel, and parse on another thread.
/// It prepares batches on a thread of its own, so that what is wrong with one may be told with one of the next.
pub struct ImportWriter<'a> {
    ws: &'a Workspace,
    meta: ImportMeta,
    id: i64,
    source: u32,
    ahead: Ahead,
    keys: Keys,
    counts: Counts,
    conflicting: u64,
    /// Fields of which the file names the day alone.
    days: Vec<usize>,
    /// Records that kept values in fields that this file does not have.
    kept: u64,
    /// Tickets that are open again by this file, which has no column for their resolution.
    reopened: u64,
    /// Rows of which this file says what they say already.
    same: Bits,
    /// True as long as the table's columns can be had without reading the records again.
    columns: bool,
    cache: Option<Cache>,
    add_words: WordInserter<'a>,
    insert: Inserter<'a>,
    replace: RowStatement<'a>,
    keep_version: Statement<'a>,
    key_of_row: Statement<'a>,
    add_rejected: Statement<'a>,
    /// False once committed, rolled back or failed: SQLite ends a transaction by itself when the disk is full, and
    /// what came after would be stored outside of it.
    open: bool,
    /// True if the transaction writes without log.
    no_log: bool,
}

impl Workspace {
    /// Begins an import.
    ///
    /// # Errors
    /// `workspace_busy` if another program writes; `disk_full`, `read_only`, `workspace_damaged`.
    pub fn begin_import(&mut self, meta: ImportMeta) -> Result<ImportWriter<'_>, Issue> {
        // An import wants the memory; what can still be put back stays so until it is kept.
        if self.redoable()?.is_none() {
            crate::redo::forget_all(&self.conn, &mut self.undone);
        }
        let ws = &*self;
        let no_log = ws.leaves_log(meta.bytes)?;
        let begun = ws.conn.execute_batch("BEGIN IMMEDIATE").map_err(db);
        let begun = begun.and_then(|()| ImportWriter::begin(ws, meta, no_log));
        if begun.is_err() {
            // Where the failure already ended the transaction this fails too, and that is well.
            let _ = ws.conn.execute_batch("ROLLBACK");
            if no_log {
                ws.back_to_log();
            }
        }
        begun
    }
}

impl<'a> ImportWriter<'a> {
    fn begin(ws: &'a Workspace, meta: ImportMeta, no_log: bool) -> Result<Self, Issue> {
        let (c, d) = (&ws.conn, meta.kind);
        let prepare = |sql: &str| c.prepare(sql).map_err(db);
        c.execute(
            "INSERT INTO import (file, kind, source, bytes, at, mapping, detected, warnings, records, new, changed, \
             same, duplicate, rejected, sample, undone) VALUES (?, ?, ?, ?, ?, ?, ?, '[]', 0, 0, 0, 0, 0, 0, ?, 0)",
            params![
                meta.file,
                d.name(),
                meta.source,
                i64::try_from(meta.bytes).unwrap_or(i64::MAX),
                meta.at,
                meta.mapping_json,
                meta.detected_json,
                meta.sample
            ],
        )
        .map_err(db)?;
        let id = c.last_insert_rowid();
        let mut words = Words::load(c)?;
        let mut add_words = WordInserter::new(c)?;
        let source = words.number(&meta.source)?;
        add_words.add(&words.take_new()?)?;
        let pseudonyms = match meta.pseudonymise_customers {
            true => {
                let key: Vec<u8> =
                    c.query_row("SELECT pseudonym_key FROM meta", [], |r| r.get(0)).map_err(db)?;
                Some(Pseudonyms::new(&key)?)
            }
            false => None,
        };
        let keys = Keys::load(c, d, meta.bytes)?;
        let (columns, cache) = start_columns(ws, d, keys.is_empty())?;
        Ok(Self {
            id,
            source,
            columns: columns.is_some(),
            ahead: Ahead::new(Preparer { dataset: d, source, pseudonyms, words, columns }),
            keys,
            counts: Counts::default(),
            conflicting: 0,
            days: Vec::new(),
            kept: 0,
            reopened: 0,
            same: Bits::default(),
            cache,
            add_words,
            insert: Inserter::new(c, d, (id, source)),
            replace: RowStatement::replace(c, d, (id, source))?,
            keep_version: prepare(&schema::keep_version(d))?,
            key_of_row: prepare(&schema::key_of_row(d))?,
            add_rejected: prepare("INSERT INTO rejected VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?,
            open: true,
            no_log,
            ws,
            meta,
        })
    }

    /// The connection of the transaction.
    pub(crate) fn conn(&self) -> &Connection {
        &self.ws.conn
    }

    /// Names the times of which the file has the day alone: an exact time of that day, by an earlier file, stays.
    pub fn days_alone(&mut self, fields: &[&str]) {
        self.days = fields.iter().filter_map(|f| self.meta.kind.field_index(f)).collect();
    }

    /// The number the import will have in the history.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The five bins so far; the last two or three batches given may still be in preparation.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Stores what is prepared; with `all`, what is still in preparation too.
    fn store_ready(&mut self, all: bool) -> Result<(), Issue> {
        while let Some(ready) = self.ahead.pull(all)? {
            self.store(ready)?;
        }
        Ok(())
    }

    fn store(&mut self, ready: Ready) -> Result<(), Issue> {
        self.add_words.add(&ready.words)?;
        let mut new: Vec<NewRow> = Vec::with_capacity(ready.contents.len());
        let mut stored = 0;
        for (i, &content) in ready.contents.iter().enumerate() {
            if i % AHEAD == 0 {
                self.keys.fetch(&ready.keys[i..ready.keys.len().min(i + AHEAD)]);
            }
            let key = match ready.keys[i] {
                Some(key) => key,
                None => self.twin_key(content),
            };
            if let Some(row) = self.keys.add_first(key, content)? {
                self.counts.new += 1;
                new.push(NewRow { at: i as u32, head: [row, key as i64, content as i64] });
                continue;
            }
            if let Some(row) = self.keys.equal(key, content)? {
                if self.keys.touch(row) {
                    self.counts.duplicate += 1;
                } else {
                    self.same.add(row as usize);
                    self.counts.same += 1;
                }
                continue;
            }
            // The record met may be one of this batch.
            self.insert.add(&ready.batch, &new[stored..])?;
            stored = new.len();
            let rows = self.keys.rows(key);
            if self.stands(&ready, i, key, content, &rows)? {
                continue;
            }
            let row = self.keys.add(key, content)?;
            self.counts.new += 1;
            new.push(NewRow { at: i as u32, head: [row, key as i64, content as i64] });
        }
        self.insert.add(&ready.batch, &new[stored..])?;
        if self.columns { self.ahead.pack(ready.batch, new) } else { Ok(()) }
    }

    /// True if a record of that key, with another content, stands already; it is then dealt with.
    fn stands(
        &mut self,
        ready: &Ready,
        i: usize,
        key: u64,
        content: u64,
        rows: &[i64],
    ) -> Result<bool, Issue> {
        if ready.keys[i].is_none() {
            return Ok(false);
        }
        for &row in rows {
            if !ready::same_key(&ready.batch, i, self.source, &mut self.key_of_row, row)? {
                continue;
            }
            // What this file has no column for stays as it was.
            let Filled { record: filled, reopened } =
                partial::fill(&self.ws.conn, &ready.batch, i, row, &self.days)?;
            let content = filled.as_ref().map_or(content, |f| ready::content(f, self.source));
            let again = self.keys.touch(row);
            if self.keys.content(row)? == content {
                if again {
                    self.counts.duplicate += 1;
                } else {
                    self.kept += u64::from(filled.is_some());
                    self.same.add(row as usize);
                    self.counts.same += 1;
                }
                return Ok(true);
            }
            if again {
                self.conflicting += 1;
                self.counts.duplicate += 1;
                return Ok(true);
            }
            self.keys.set_content(row, content)?;
            self.counts.changed += 1;
            // Changed rows may move in time; the columns are read again when they are next wanted.
            self.columns = false;
            self.reopened += u64::from(reopened);
            self.kept += u64::from(filled.is_some());
            self.keep_version.raw_bind_parameter(1, row).map_err(db)?;
            self.keep_version.raw_execute().map_err(db)?;
            let head = [row, key as i64, content as i64];
            match &filled {
                Some(one) => self.replace.put(one, &NewRow { at: 0, head })?,
                None => self.replace.put(&ready.batch, &NewRow { at: i as u32, head })?,
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// The key of a record without id: the first, of those for its content, that this file has not named. They are
    /// named one after the other, so that few need a look however often a record comes.
    fn twin_key(&self, content: u64) -> u64 {
        let key = |n: u32| ready::twin_key(content, n);
        let named = |n: u32| self.keys.named(key(n));
        if !named(1) {
            return key(1);
        }
        let (mut last, mut free) = (1_u32, 2_u32);
        while free < u32::MAX && named(free) {
            (last, free) = (free, free.saturating_mul(2));
        }
        while free - last > 1 {
            let middle = last + (free - last) / 2;
            if named(middle) { last = middle } else { free = middle }
        }
        key(free)
    }

    fn keep_rejected(&mut self, rows: &[RejectedRow]) -> Result<(), Issue> {
        for r in rows {
            self.counts.rejected += 1;
            let s = &mut self.add_rejected;
            let line = i64::try_from(r.line).unwrap_or(i64::MAX);
            s.execute(params![
                self.id,
                self.counts.rejected as i64,
                line,
                r.column,
                r.value,
                r.code,
                r.text,
                r.hint,
                r.raw
            ])
            .map_err(db)?;
        }
        Ok(())
    }

    /// Runs a step; after a failure the import takes nothing more.
    fn guarded(&mut self, step: impl FnOnce(&mut Self) -> Result<(), Issue>) -> Result<(), Issue> {
        if !self.open {
            return Err(internal("The import has failed before."));
        }
        let done = step(self).map_err(|i| i.in_file(self.meta.file.clone()));
        if done.is_err() {
            self.roll_back();
        }
        done
    }

    fn roll_back(&mut self) {
        if std::mem::replace(&mut self.open, false) {
            // A full disk makes SQLite roll back by itself; then this finds nothing to do.
            let _ = self.ws.conn.execute_batch("ROLLBACK");
            self.insert.end();
            if self.no_log {
                self.ws.back_to_log();
            }
        }
    }

    /// Ends the import and leaves nothing of it, as dropping does.
    pub fn cancel(self) {}
}

impl std::fmt::Debug for ImportWriter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ImportWriter({}, {:?}, {:?})", self.id, self.meta.file, self.counts)
    }
}

impl Drop for ImportWriter<'_> {
    fn drop(&mut self) {
        self.roll_back();
    }
}

impl Sink for ImportWriter<'_> {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        self.guarded(|w| {
            w.ahead.push(batch)?;
            w.store_ready(false)
        })
    }

    fn rejected(&mut self, rows: Vec<RejectedRow>) -> Result<(), Issue> {
        self.guarded(|w| w.keep_rejected(&rows))
    }
}

/// The columns of the table as they stand, to be added to; none if they must be read from the records.
fn start_columns(
    ws: &Workspace,
    d: Dataset,
    empty: bool,
) -> Result<(Option<TableBuilder>, Option<Cache>), Issue> {
    let state = state::read(&ws.conn)?;
    let cache = ws.place.open(state.stamp);
    let mut columns = TableBuilder::new(d);
    if !empty {
        let table = state.tables.get(&d).and_then(|&stamp| cache.as_ref()?.table(d, stamp));
        let Some(table) = table else { return Ok((None, cache)) };
        columns.push_table(&table);
    }
    Ok((Some(columns), cache))
}
