//! Rows into a table: the one loop that runs for every record, and so made for speed.

use crate::error::db;
use crate::schema::{self, HEAD};
use qd_model::{Batch, Column, Dataset, Issue, NULL_INT};
use rusqlite::types::Null;
use rusqlite::{Connection, Statement};

/// Rows of one statement: each statement costs as much as some columns of a row.
const ROWS: usize = 32;

/// A row to be added: its place in the batch, and what stands before its fields.
#[derive(Clone, Copy)]
pub(crate) struct NewRow {
    pub(crate) at: u32,
    pub(crate) head: [i64; HEAD.len()],
}

/// Adds rows with statements that name only the fields that the file has.
pub(crate) struct Inserter<'a> {
    conn: &'a Connection,
    dataset: Dataset,
    present: Vec<usize>,
    many: Option<Statement<'a>>,
    one: Option<Statement<'a>>,
}

impl<'a> Inserter<'a> {
    pub(crate) fn new(conn: &'a Connection, dataset: Dataset) -> Self {
        Self { conn, dataset, present: Vec::new(), many: None, one: None }
    }

    /// Adds rows of a batch.
    pub(crate) fn add(&mut self, batch: &Batch, rows: &[NewRow]) -> Result<(), Issue> {
        let present = (0..batch.columns.len()).filter(|&j| !matches!(batch.columns[j], Column::Absent));
        let present: Vec<usize> = present.collect();
        if self.one.is_none() || present != self.present {
            let sql = |n| schema::insert(self.dataset, &present, n);
            self.many = Some(self.conn.prepare(&sql(ROWS)).map_err(db)?);
            self.one = Some(self.conn.prepare(&sql(1)).map_err(db)?);
            self.present = present;
        }
        let (Some(many), Some(one)) = (&mut self.many, &mut self.one) else { return Ok(()) };
        let mut groups = rows.chunks_exact(ROWS);
        for group in &mut groups {
            put(many, batch, &self.present, group)?;
        }
        for row in groups.remainder() {
            put(one, batch, &self.present, std::slice::from_ref(row))?;
        }
        Ok(())
    }
}

/// Runs a statement whose parameters are rows: the head, then the fields named.
pub(crate) fn put(
    s: &mut Statement<'_>,
    batch: &Batch,
    fields: &[usize],
    rows: &[NewRow],
) -> Result<(), Issue> {
    let mut p = 0;
    for row in rows {
        for v in row.head {
            p += 1;
            s.raw_bind_parameter(p, v).map_err(db)?;
        }
        let i = row.at as usize;
        for &j in fields {
            p += 1;
            match &batch.columns[j] {
                Column::Int(v) if v[i] != NULL_INT => s.raw_bind_parameter(p, v[i]),
                Column::Real(v) if !v[i].is_nan() => s.raw_bind_parameter(p, v[i]),
                Column::Code(v) if v.codes[i] != 0 => s.raw_bind_parameter(p, i64::from(v.codes[i])),
                Column::Text(t) if !t.get(i).is_empty() => s.raw_bind_parameter(p, t.get(i)),
                _ => s.raw_bind_parameter(p, Null),
            }
            .map_err(db)?;
        }
    }
    s.raw_execute().map_err(db)?;
    Ok(())
}
