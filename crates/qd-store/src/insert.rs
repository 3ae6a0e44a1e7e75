//! Rows into a table.

use crate::bulk::Bulk;
use crate::error::{db, internal};
use crate::schema;
use qd_model::{Batch, Column, Dataset, Issue, NULL_INT};
use rusqlite::types::Null;
use rusqlite::{Connection, Statement, ToSql};

/// Fewer rows are not worth what it takes to add many at once.
#[cfg(not(test))]
const MANY: usize = 256;
/// In the crate's own tests nearly all rows are added with others.
#[cfg(test)]
const MANY: usize = 2;

/// A row to be added: its place in the batch, and what stands before its fields.
#[derive(Clone, Copy)]
pub(crate) struct NewRow {
    pub(crate) at: u32,
    /// Its number, the hash of its key, the hash of its content.
    pub(crate) head: [i64; 3],
}

/// A statement whose parameters are a row with some of the fields.
pub(crate) struct RowStatement<'a> {
    statement: Statement<'a>,
    /// True if the row bears its number.
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

    /// Runs the statement for a row.
    pub(crate) fn put(&mut self, batch: &Batch, row: &NewRow) -> Result<(), Issue> {
        let (head, i) = (schema::own_head(self.numbered), row.at as usize);
        for (k, v) in row.head.into_iter().skip(row.head.len() - head).enumerate() {
            self.statement.raw_bind_parameter(k + 3, v).map_err(db)?;
        }
        for k in 0..self.fields.len() {
            let p = head + k + 3;
            match &batch.columns[self.fields[k]] {
                Column::Absent => self.bind(p, None::<i64>)?,
                Column::Int(v) => self.bind(p, Some(v[i]).filter(|&x| x != NULL_INT))?,
                Column::Real(v) => self.bind(p, Some(v[i]).filter(|x| !x.is_nan()))?,
                Column::Code(v) => self.bind(p, Some(v.codes[i]).filter(|&x| x != 0))?,
                Column::Text(t) => self.bind(p, Some(t.get(i)).filter(|x| !x.is_empty()))?,
            }
        }
        self.statement.raw_execute().map_err(db)?;
        Ok(())
    }
}

/// Adds rows at the end of a table: many at once, few one by one.
pub(crate) struct Inserter<'a> {
    conn: &'a Connection,
    dataset: Dataset,
    /// Import and source of all rows.
    of: (i64, u32),
    many: Many<'a>,
    /// For rows with these fields: a statement names only those that the file has.
    one: Option<(Vec<usize>, RowStatement<'a>)>,
}

/// What adds many rows at once.
enum Many<'a> {
    /// Not asked for yet.
    Later,
    Here(Box<Bulk<'a>>),
    /// Not to be had.
    Never,
}

impl<'a> Inserter<'a> {
    pub(crate) fn new(conn: &'a Connection, dataset: Dataset, of: (i64, u32)) -> Self {
        Self { conn, dataset, of, many: Many::Later, one: None }
    }

    /// Adds rows of a batch.
    pub(crate) fn add(&mut self, batch: &Batch, mut rows: &[NewRow]) -> Result<(), Issue> {
        while !rows.is_empty() {
            let mut n = if rows.len() < MANY { 0 } else { self.add_many(batch, rows)? };
            if n == 0 {
                n = 1;
                self.add_one(batch, &rows[0])?;
            }
            let (added, rest) = rows.split_at(n);
            numbered_as(self.conn, added)?;
            rows = rest;
        }
        Ok(())
    }

    /// Adds rows from the first on, and says how many could be added so.
    fn add_many(&mut self, batch: &Batch, rows: &[NewRow]) -> Result<usize, Issue> {
        if let Many::Later = self.many {
            let bulk = Bulk::new(self.conn, self.dataset, self.of)?;
            self.many = bulk.map_or(Many::Never, |b| Many::Here(Box::new(b)));
        }
        match &mut self.many {
            Many::Here(bulk) => bulk.add(batch, rows),
            _ => Ok(0),
        }
    }

    fn add_one(&mut self, batch: &Batch, row: &NewRow) -> Result<(), Issue> {
        let present = (0..batch.columns.len()).filter(|&j| !matches!(batch.columns[j], Column::Absent));
        let present: Vec<usize> = present.collect();
        let one = match self.one.take() {
            Some(one) if one.0 == present => one,
            _ => {
                let sql = schema::insert(self.dataset, &present);
                let one = RowStatement::new(self.conn, &sql, false, &present, self.of)?;
                (present, one)
            }
        };
        self.one.insert(one).1.put(batch, row)
    }

    /// To be called when the transaction has ended.
    pub(crate) fn end(&mut self) {
        self.one = None;
        if let Many::Here(bulk) = std::mem::replace(&mut self.many, Many::Later) {
            bulk.end();
        }
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
