//! A file that lacks columns which an earlier one had: the values of those columns stay. So do exact times of a day where
//! a later file names the day alone.
//!
//! A record changed by such a file stands for what two imports said. Taking back the earlier one alone would leave
//! values behind that nobody says any more, so the later one has to go first.

use crate::error::db;
use crate::{Workspace, reopened, schema};
use qd_model::{Batch, CodeColumn, Column, Issue, IssueCode, NULL_INT, Storage, TextColumn};
use rusqlite::types::FromSqlError;
use rusqlite::{Connection, Row, params};

/// The warning of an import some of whose records kept values of earlier ones.
pub(crate) const KEPT: &str = "kept_fields";

/// A record beside what is stored of it.
#[derive(Default)]
pub(crate) struct Filled {
    /// The record with the stored values of the fields that its file does not have; `None` if there are none.
    pub(crate) record: Option<Batch>,
    /// True if a stored time of resolution was not kept, because the ticket is open again.
    pub(crate) reopened: bool,
}

/// The longest day that a clock change makes, seconds.
const LONGEST_DAY: i64 = 25 * 3_600;

/// Record `i` of a batch with the stored values of the fields that the batch does not have, and of those of `days` (fields
/// of which its file names the day alone) that lie on that day.
pub(crate) fn fill(
    conn: &Connection,
    batch: &Batch,
    i: usize,
    row: i64,
    days: &[usize],
) -> Result<Filled, Issue> {
    let absent: Vec<usize> =
        (0..batch.columns.len()).filter(|&j| matches!(batch.columns[j], Column::Absent)).collect();
    if absent.is_empty() && days.is_empty() {
        return Ok(Filled::default());
    }
    let wanted: Vec<usize> = absent.iter().chain(days).copied().collect();
    let over = reopened::over(conn, batch, i, row)?;
    let mut s = conn.prepare_cached(&schema::fields_of_row(batch.dataset, &wanted)).map_err(db)?;
    let mut rows = s.query([row]).map_err(db)?;
    let Some(stored) = rows.next().map_err(db)? else { return Ok(Filled::default()) };
    let mut one = Batch { dataset: batch.dataset, columns: Vec::new(), lines: vec![0] };
    one.columns = batch.columns.iter().map(|c| pick(c, i)).collect();
    let (mut any, mut reopened) = (false, false);
    for (k, &j) in absent.iter().enumerate() {
        let column = value(stored, k, batch.dataset.fields()[j].kind.storage())?;
        if matches!(column, Column::Absent) {
            continue;
        }
        if over && reopened::RESOLUTION.contains(&batch.dataset.fields()[j].name) {
            reopened = true;
            continue;
        }
        any = true;
        one.columns[j] = column;
    }
    for (k, &j) in (absent.len()..).zip(days) {
        let stored = value(stored, k, Storage::Int)?;
        if let (Column::Int(exact), Column::Int(day)) = (&stored, &one.columns[j])
            && let ([exact], [day]) = (exact.as_slice(), day.as_slice())
            && *day != NULL_INT
            && (1..LONGEST_DAY).contains(&exact.saturating_sub(*day))
        {
            any = true;
            one.columns[j] = stored;
        }
    }
    Ok(Filled { record: any.then_some(one), reopened })
}

/// One value of a column.
fn pick(column: &Column, i: usize) -> Column {
    match column {
        Column::Absent => Column::Absent,
        Column::Int(v) => Column::Int(vec![v[i]]),
        Column::Real(v) => Column::Real(vec![v[i]]),
        Column::Code(c) => {
            Column::Code(CodeColumn { values: TextColumn::default(), codes: vec![c.codes[i]] })
        }
        Column::Text(t) => Column::Text(text(t.get(i))),
    }
}

fn text(value: &str) -> TextColumn {
    let mut t = TextColumn::default();
    t.push(value);
    t
}

/// A stored value; absent if it is missing.
fn value(stored: &Row<'_>, k: usize, storage: Storage) -> Result<Column, Issue> {
    let cell = stored.get_ref(k).map_err(db)?;
    let odd = |e: FromSqlError| db(e.into());
    Ok(match storage {
        Storage::Int => match cell.as_i64_or_null().map_err(odd)? {
            Some(v) if v != NULL_INT => Column::Int(vec![v]),
            _ => Column::Absent,
        },
        Storage::Real => {
            cell.as_f64_or_null().map_err(odd)?.map_or(Column::Absent, |v| Column::Real(vec![v]))
        }
        Storage::Code => match cell.as_i64_or_null().map_err(odd)?.and_then(|c| u32::try_from(c).ok()) {
            Some(c) if c > 0 => Column::Code(CodeColumn { values: TextColumn::default(), codes: vec![c] }),
            _ => Column::Absent,
        },
        Storage::Text => match cell.as_str_or_null().map_err(odd)? {
            Some(t) if !t.is_empty() => Column::Text(text(t)),
            _ => Column::Absent,
        },
    })
}

impl Workspace {
    /// Refuses to take back an import while a later one of the same kind stands whose records kept values of earlier
    /// ones.
    pub(crate) fn nothing_kept_since(&self, id: i64, kind: &str) -> Result<(), Issue> {
        let mut s = self
            .conn
            .prepare(
                "SELECT min(id) FROM import WHERE id > ? AND kind = ? AND undone = 0 AND \
                 EXISTS (SELECT 1 FROM json_each(import.warnings) w WHERE json_extract(w.value, '$.code') = ?)",
            )
            .map_err(db)?;
        let later: Option<i64> = s.query_row(params![id, kind, KEPT], |r| r.get(0)).map_err(db)?;
        match later {
            None => Ok(()),
            Some(later) => Err(Issue::new(
                IssueCode::BadArgument,
                format!("Import {later} came after it and kept values of earlier imports, because its file lacks their columns."),
            )
            .hint(format!("Nothing was changed. Take back import {later} first."))),
        }
    }
}
