//! Rows into a table: the one loop that runs for every record, and so made for speed.

use crate::error::{db, internal};
use crate::schema;
use qd_model::{Batch, Column, Dataset, Issue, NULL_INT};
use rusqlite::types::Null;
use rusqlite::{Connection, Statement, ToSql};

/// Rows of one statement: each statement costs as much as some columns of a row.
const ROWS: usize = 32;

/// A row to be added: its place in the batch, and what stands before its fields.
#[derive(Clone, Copy)]
pub(crate) struct NewRow {
    pub(crate) at: u32,
    /// Its number, the hash of its key, the hash of its content.
    pub(crate) head: [i64; 3],
}

/// A statement whose parameters are rows with some of the fields.
pub(crate) struct RowStatement<'a> {
    statement: Statement<'a>,
    /// True if each row bears its number.
    numbered: bool,
    fields: Vec<usize>,
    /// Parameters that hold a value: what is missing in row after row is not bound each time.
    set: Vec<bool>,
}

impl<'a> RowStatement<'a> {
    fn new(
        conn: &'a Connection,
        sql: &str,
        numbered: bool,
        fields: &[usize],
        (import, source): (i64, u32),
    ) -> Result<Self, Issue> {
        let mut statement = conn.prepare(sql).map_err(db)?;
        statement.raw_bind_parameter(1, import).map_err(db)?;
        statement.raw_bind_parameter(2, source).map_err(db)?;
        let set = vec![false; statement.parameter_count() + 1];
        Ok(Self { statement, numbered, fields: fields.to_vec(), set })
    }

    /// Puts whole rows in the place of others, one at a time.
    pub(crate) fn replace(conn: &'a Connection, d: Dataset, of: (i64, u32)) -> Result<Self, Issue> {
        let all: Vec<usize> = (0..d.fields().len()).collect();
        Self::new(conn, &schema::replace(d, &all), true, &all, of)
    }

    fn bind<T: ToSql>(&mut self, p: usize, value: Option<T>) -> Result<(), Issue> {
        let has = value.is_some();
        match value {
            Some(v) => self.statement.raw_bind_parameter(p, v),
            None if self.set[p] => self.statement.raw_bind_parameter(p, Null),
            None => return Ok(()),
        }
        .map_err(db)?;
        self.set[p] = has;
        Ok(())
    }

    /// Runs the statement; it must be made for as many rows. Column by column: what a column is, is asked once.
    pub(crate) fn put(&mut self, batch: &Batch, rows: &[NewRow]) -> Result<(), Issue> {
        let head = schema::own_head(self.numbered);
        let wide = head + self.fields.len();
        for (r, row) in rows.iter().enumerate() {
            for (k, v) in row.head.into_iter().skip(row.head.len() - head).enumerate() {
                self.statement.raw_bind_parameter(r * wide + k + 3, v).map_err(db)?;
            }
        }
        for k in 0..self.fields.len() {
            let mut at = rows.iter().enumerate().map(|(r, row)| (r * wide + head + k + 3, row.at as usize));
            match &batch.columns[self.fields[k]] {
                Column::Absent => at.try_for_each(|(p, _)| self.bind(p, None::<i64>))?,
                Column::Int(v) => {
                    at.try_for_each(|(p, i)| self.bind(p, Some(v[i]).filter(|&x| x != NULL_INT)))?
                }
                Column::Real(v) => {
                    at.try_for_each(|(p, i)| self.bind(p, Some(v[i]).filter(|x| !x.is_nan())))?
                }
                Column::Code(v) => {
                    at.try_for_each(|(p, i)| self.bind(p, Some(v.codes[i]).filter(|&x| x != 0)))?
                }
                Column::Text(t) => {
                    at.try_for_each(|(p, i)| self.bind(p, Some(t.get(i)).filter(|x| !x.is_empty())))?
                }
            }
        }
        self.statement.raw_execute().map_err(db)?;
        Ok(())
    }
}

/// Adds rows with statements that name only the fields that the file has.
pub(crate) struct Inserter<'a> {
    conn: &'a Connection,
    dataset: Dataset,
    /// Import and source of all rows.
    of: (i64, u32),
    present: Vec<usize>,
    many: Option<RowStatement<'a>>,
    one: Option<RowStatement<'a>>,
}

impl<'a> Inserter<'a> {
    pub(crate) fn new(conn: &'a Connection, dataset: Dataset, of: (i64, u32)) -> Self {
        Self { conn, dataset, of, present: Vec::new(), many: None, one: None }
    }

    /// Adds rows of a batch.
    pub(crate) fn add(&mut self, batch: &Batch, rows: &[NewRow]) -> Result<(), Issue> {
        let present = (0..batch.columns.len()).filter(|&j| !matches!(batch.columns[j], Column::Absent));
        let present: Vec<usize> = present.collect();
        if self.one.is_none() || present != self.present {
            let statement = |n| {
                let sql = schema::insert(self.dataset, &present, n);
                RowStatement::new(self.conn, &sql, false, &present, self.of)
            };
            self.many = Some(statement(ROWS)?);
            self.one = Some(statement(1)?);
            self.present = present;
        }
        let (Some(many), Some(one)) = (&mut self.many, &mut self.one) else { return Ok(()) };
        let mut groups = rows.chunks_exact(ROWS);
        for group in &mut groups {
            many.put(batch, group)?;
            numbered_as(self.conn, group)?;
        }
        for row in groups.remainder().chunks(1) {
            one.put(batch, row)?;
            numbered_as(self.conn, row)?;
        }
        Ok(())
    }
}

/// The columns name the rows by the numbers that were expected: they must be those that SQLite gave.
fn numbered_as(conn: &Connection, added: &[NewRow]) -> Result<(), Issue> {
    match added.last() {
        Some(row) if row.head[0] != conn.last_insert_rowid() => {
            Err(internal("A record got another number than expected."))
        }
        _ => Ok(()),
    }
}
