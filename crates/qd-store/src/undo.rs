//! Taking an import back, in any order.
//!
//! A record's value is what the last import that named it said. Its versions stand in the table (the last one) and in
//! the table of versions replaced, each with the import that made it; an import that said the same again stands in
//! `same_rows`. Taking import `k` back means, for every version it made: if a later import said the same before the
//! next version came, the version is handed to that import; else the version goes, and if it was the last one, the
//! one before it stands again.

use crate::error::db;
use crate::{Workspace, redo, same, schema, state};
use qd_model::{Dataset, FastMap, Issue, IssueCode};
use rusqlite::{Connection, TransactionBehavior, params};

/// What taking an import back did to the records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UndoReport {
    /// Number of the import.
    pub import: i64,
    /// Records that are gone.
    pub removed: u64,
    /// Records that have an earlier version again.
    pub restored: u64,
    /// Records that stay as they are, because another import says the same or has replaced them.
    pub kept: u64,
}

impl Workspace {
    /// Takes an import back: the records are as if it had never been. It stays in the history, marked. What
    /// [`Workspace::redoable`] then names can be put back.
    ///
    /// # Errors
    /// `unknown_import` if there is none of that number or it was taken back before; `bad_argument` if a later import
    /// kept values of it and must be taken back first; `workspace_busy`, `disk_full`.
    pub fn undo(&mut self, id: i64) -> Result<UndoReport, Issue> {
        let import = self.import(id)?;
        if import.undone {
            return Err(Issue::new(IssueCode::UnknownImport, format!("Import {id} was taken back before.")));
        }
        self.nothing_kept_since(id, import.kind.name())?;
        let Self { conn, undone, .. } = self;
        let t = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(db)?;
        let versions = redo::keep_undone(&t, undone, id, import.kind)?;
        let report = take_back(&t, import.kind, id)?;
        let kept = versions.map(|n| redo::undone(&t, id, import.kind, n)).transpose()?;
        t.commit().map_err(db)?;
        undone.extend(kept);
        self.checkpoint();
        Ok(report)
    }

    /// Removes the sample company: its records and its imports. Returns how many records are gone.
    ///
    /// # Errors
    /// `workspace_busy`, `disk_full`.
    pub fn remove_sample(&mut self) -> Result<u64, Issue> {
        let samples: Vec<_> = self.imports()?.into_iter().filter(|i| i.sample).collect();
        if samples.is_empty() {
            return Ok(0);
        }
        let t = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(db)?;
        let mut removed = 0;
        for i in samples.iter().rev() {
            if !i.undone {
                removed += take_back(&t, i.kind, i.id)?.removed;
            }
            t.execute("DELETE FROM import WHERE id = ?", [i.id]).map_err(db)?;
        }
        t.commit().map_err(db)?;
        self.checkpoint();
        Ok(removed)
    }
}

/// The rows of one statement with one parameter, as pairs of numbers.
fn pairs(conn: &Connection, sql: &str, id: i64) -> Result<Vec<(i64, i64)>, Issue> {
    let mut s = conn.prepare(sql).map_err(db)?;
    let rows = s.query_map([id], |r| Ok((r.get(0)?, r.get(1)?))).map_err(db)?;
    rows.collect::<Result<_, _>>().map_err(db)
}

fn take_back(conn: &Connection, d: Dataset, id: i64) -> Result<UndoReport, Issue> {
    let table = d.name();
    let mut report = UndoReport { import: id, ..UndoReport::default() };
    let later: Vec<(i64, Vec<u8>)> = {
        let mut s = conn
            .prepare(
                "SELECT s.import_id, s.rows FROM same_rows s JOIN import i ON i.id = s.import_id \
                 WHERE s.import_id > ? AND i.kind = ? ORDER BY s.import_id",
            )
            .map_err(db)?;
        let rows = s.query_map(params![id, table], |r| Ok((r.get(0)?, r.get(1)?))).map_err(db)?;
        rows.collect::<Result<_, _>>().map_err(db)?
    };
    // Versions of this import that were replaced, each with the import that made the next one.
    let replaced = pairs(
        conn,
        &format!(
            "SELECT p.row, coalesce((SELECT min(n.import_id) FROM {table}_past n WHERE n.row = p.row AND \
             n.import_id > p.import_id), (SELECT t.import_id FROM {table} t WHERE t.row = p.row)) \
             FROM {table}_past p WHERE p.import_id = ?"
        ),
        id,
    )?;
    report.kept += replaced.len() as u64;
    if !later.is_empty() {
        hand_over(conn, table, id, &later, &replaced, &mut report)?;
    }
    let before = pairs(
        conn,
        &format!(
            "SELECT p.row, max(p.import_id) FROM {table}_past p JOIN {table} t ON t.row = p.row \
             WHERE t.import_id = ? GROUP BY p.row"
        ),
        id,
    )?;
    let columns = schema::columns(d);
    let mut restore = conn
        .prepare(&format!(
            "REPLACE INTO {table} ({columns}) SELECT {columns} FROM {table}_past WHERE row = ? AND import_id = ?"
        ))
        .map_err(db)?;
    let mut forget =
        conn.prepare(&format!("DELETE FROM {table}_past WHERE row = ? AND import_id = ?")).map_err(db)?;
    for (row, version) in before {
        restore.execute([row, version]).map_err(db)?;
        forget.execute([row, version]).map_err(db)?;
        report.restored += 1;
    }
    conn.execute(&format!("DELETE FROM {table}_past WHERE import_id = ?"), [id]).map_err(db)?;
    report.removed =
        conn.execute(&format!("DELETE FROM {table} WHERE import_id = ?"), [id]).map_err(db)? as u64;
    for sql in [
        "DELETE FROM same_rows WHERE import_id = ?",
        "DELETE FROM rejected WHERE import_id = ?",
        "UPDATE import SET undone = 1 WHERE id = ?",
    ] {
        conn.execute(sql, [id]).map_err(db)?;
    }
    if report.removed + report.restored > 0 {
        state::records_changed(conn, d)?;
    }
    state::anything_changed(conn)?;
    Ok(report)
}

/// Hands versions to later imports that said the same. Their `same_rows` keep the row: the version an import owns is
/// never looked up there, since only imports after the owner are asked.
fn hand_over(
    conn: &Connection,
    table: &str,
    id: i64,
    later: &[(i64, Vec<u8>)],
    replaced: &[(i64, i64)],
    report: &mut UndoReport,
) -> Result<(), Issue> {
    // Row → import of the next version; none for a version that stands.
    let mut mine: FastMap<i64, i64> = replaced.iter().copied().collect();
    for (row, _) in pairs(conn, &format!("SELECT row, 0 FROM {table} WHERE import_id = ?"), id)? {
        mine.insert(row, i64::MAX);
    }
    let mut standing =
        conn.prepare(&format!("UPDATE {table} SET import_id = ? WHERE row = ?")).map_err(db)?;
    let mut past = conn
        .prepare(&format!("UPDATE {table}_past SET import_id = ? WHERE row = ? AND import_id = ?"))
        .map_err(db)?;
    for (heir, rows) in later {
        for row in same::unpack(rows) {
            match mine.get(&row) {
                Some(&i64::MAX) => {
                    standing.execute([*heir, row]).map_err(db)?;
                    report.kept += 1;
                }
                Some(next) if heir < next => {
                    past.execute([*heir, row, id]).map_err(db)?;
                }
                _ => continue,
            }
            mine.remove(&row);
        }
    }
    Ok(())
}
