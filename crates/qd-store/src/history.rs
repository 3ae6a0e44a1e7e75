//! The imports of a workspace, and the records they could not take.

use crate::Workspace;
use crate::error::db;
use qd_model::{Counts, Dataset, Issue, IssueCode, RejectedRow, Warning};
use rusqlite::{Row, params};

/// One import in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Number, never used again.
    pub id: i64,
    /// File name without folder.
    pub file: String,
    /// What the records are.
    pub kind: Dataset,
    /// Vendor format.
    pub source: String,
    /// Size of the file.
    pub bytes: u64,
    /// When, UTC seconds.
    pub at: i64,
    /// The mapping used, as JSON.
    pub mapping_json: String,
    /// How the file was read, as JSON.
    pub detected_json: String,
    /// What to know.
    pub warnings: Vec<Warning>,
    /// Records in the file.
    pub records: u64,
    /// The five bins.
    pub counts: Counts,
    /// Part of the sample company.
    pub sample: bool,
    /// Taken back.
    pub undone: bool,
}

const SELECT: &str = "SELECT id, file, kind, source, bytes, at, mapping, detected, warnings, records, new, changed, \
                      same, duplicate, rejected, sample, undone FROM import";

fn count(r: &Row<'_>, i: usize) -> rusqlite::Result<u64> {
    Ok(u64::try_from(r.get::<_, i64>(i)?).unwrap_or(0))
}

fn import(r: &Row<'_>) -> rusqlite::Result<ImportRow> {
    let odd = |e: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(2, rusqlite::types::Type::Text, e)
    };
    let kind: String = r.get(2)?;
    let warnings: String = r.get(8)?;
    Ok(ImportRow {
        id: r.get(0)?,
        file: r.get(1)?,
        kind: Dataset::from_name(&kind).ok_or_else(|| odd("data set not known".into()))?,
        source: r.get(3)?,
        bytes: count(r, 4)?,
        at: r.get(5)?,
        mapping_json: r.get(6)?,
        detected_json: r.get(7)?,
        warnings: serde_json::from_str(&warnings).map_err(|e| odd(e.into()))?,
        records: count(r, 9)?,
        counts: Counts {
            new: count(r, 10)?,
            changed: count(r, 11)?,
            same: count(r, 12)?,
            duplicate: count(r, 13)?,
            rejected: count(r, 14)?,
        },
        sample: r.get(15)?,
        undone: r.get(16)?,
    })
}

impl Workspace {
    /// All imports, the first first, those taken back among them.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn imports(&self) -> Result<Vec<ImportRow>, Issue> {
        let mut s = self.conn.prepare(&format!("{SELECT} ORDER BY id")).map_err(db)?;
        let rows = s.query_map([], import).map_err(db)?;
        rows.collect::<Result<_, _>>().map_err(db)
    }

    pub(crate) fn import(&self, id: i64) -> Result<ImportRow, Issue> {
        let mut s = self.conn.prepare(&format!("{SELECT} WHERE id = ?")).map_err(db)?;
        let mut rows = s.query_map([id], import).map_err(db)?;
        let unknown = || Issue::new(IssueCode::UnknownImport, format!("There is no import {id}."));
        rows.next().ok_or_else(unknown)?.map_err(db)
    }

    /// The rejected records of an import, in the order of the file. An import taken back has none.
    ///
    /// # Errors
    /// `unknown_import`, `workspace_damaged`.
    pub fn rejected(&self, id: i64, offset: u64, limit: u64) -> Result<Vec<RejectedRow>, Issue> {
        let file = self.import(id)?.file;
        let mut s = self
            .conn
            .prepare(
                "SELECT line, column_name, value, code, text, hint, raw FROM rejected WHERE import_id = ?1 \
                 AND n > ?2 ORDER BY n LIMIT ?3",
            )
            .map_err(db)?;
        let int = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let rows = s
            .query_map(params![id, int(offset), int(limit)], |r| {
                Ok(RejectedRow {
                    file: file.clone(),
                    line: count(r, 0)?,
                    column: r.get(1)?,
                    value: r.get(2)?,
                    code: r.get(3)?,
                    text: r.get(4)?,
                    hint: r.get(5)?,
                    raw: r.get(6)?,
                })
            })
            .map_err(db)?;
        rows.collect::<Result<_, _>>().map_err(db)
    }
}
