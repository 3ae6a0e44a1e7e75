//! Many rows at once: most of the time of an import would go into statements that take a row apart, parameter by
//! parameter, only to put it together again as SQLite stores it. So rows are written as a small database in memory, and
//! one statement moves its records as they are (`INSERT INTO … SELECT *` between two tables of the same columns).
//!
//! That database lies in memory of our own, which SQLite reads in place; its pages are made anew for every few thousand
//! rows. Each row bears its number, which the table has not yet: a page read twice would be an error, never a wrong record.

use crate::error::{db, internal};
use crate::insert::NewRow;
use crate::record::{Columns, Record, put_varint};
use qd_model::{Batch, Dataset, Issue};
use rusqlite::{Connection, Statement, ffi};

/// The name it has in statements.
const NAME: &str = "bulk";
/// The largest page that SQLite has.
const PAGE: usize = 65_536;
/// Half a megabyte: what is written is still in the processor's cache when it is read.
const PAGES: usize = 8;
/// Its tree begins on the second page, behind head and schema.
const ROOT: usize = 1;
/// Bytes of a record: longer ones go with a statement of their own, so that none is spread over pages.
const RECORD: usize = 16 << 10;

/// Rows of which the values are brought near before they are written.
const AHEAD: usize = 256;

/// A database in memory with one table, of which the rows are written by hand.
pub(crate) struct Bulk<'a> {
    conn: &'a Connection,
    memory: Memory,
    of: (i64, u32),
    record: Record,
    /// Moves all rows; none once it ended.
    insert: Option<Statement<'a>>,
}

/// Memory that belongs to SQLite from the moment on that the database is attached, and until it is detached.
struct Memory(*mut u8);

impl Memory {
    #[allow(unsafe_code)]
    fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: as many bytes were given by SQLite, and set, in `Bulk::new`. They stay until the database is detached, which
        // takes the `Bulk` and so this borrow with it. SQLite reads them only while a statement runs, and none does: each is
        // reset before this is asked for again.
        unsafe { std::slice::from_raw_parts_mut(self.0, PAGES * PAGE) }
    }
}

impl<'a> Bulk<'a> {
    /// For rows of one import and source. Within a transaction. `None` where SQLite does not read memory in place.
    ///
    /// # Errors
    /// `out_of_memory`, `internal`.
    pub(crate) fn new(conn: &'a Connection, d: Dataset, of: (i64, u32)) -> Result<Option<Self>, Issue> {
        let table = d.name();
        let sql = "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?";
        let sql: String = conn.query_row(sql, [table], |r| r.get(0)).map_err(db)?;
        let Some(empty) = empty(&sql, table)? else { return Ok(None) };
        conn.execute_batch(&format!("ATTACH ':memory:' AS {NAME}")).map_err(db)?;
        let made = Self::over(conn, table, &empty, of);
        if !matches!(made, Ok(Some(_))) {
            detach(conn);
        }
        made
    }

    fn over(conn: &'a Connection, table: &str, empty: &[u8], of: (i64, u32)) -> Result<Option<Self>, Issue> {
        let mut memory = attach(conn, empty)?;
        // What SQLite read once it would keep; what it reads in place it asks for again.
        conn.execute_batch(&format!("PRAGMA {NAME}.mmap_size = {}", PAGES * PAGE)).map_err(db)?;
        let mut count = conn.prepare(&format!("SELECT count(*) FROM {NAME}.{table}")).map_err(db)?;
        for n in [0, 1, 2, 0] {
            let mut leaf = Leaf::new(&mut memory.bytes()[ROOT * PAGE..(ROOT + 1) * PAGE]);
            // The record without columns, as row 1 and 2; a cell has four bytes at least.
            (1..=n).for_each(|row| leaf.add([&[1], &[row], &[1], &[0]], 4));
            leaf.end();
            let found: u8 = count.query_row([], |r| r.get(0)).map_err(db)?;
            if found != n {
                return Ok(None);
            }
        }
        drop(count);
        let insert = format!("INSERT OR ROLLBACK INTO main.{table} SELECT * FROM {NAME}.{table}");
        let insert = Some(conn.prepare(&insert).map_err(db)?);
        Ok(Some(Self { conn, memory, of, record: Record::default(), insert }))
    }

    /// Adds rows from the first on, and says how many: fewer than all if one is too long.
    ///
    /// # Errors
    /// As any statement of an import.
    pub(crate) fn add(&mut self, batch: &Batch, rows: &[NewRow]) -> Result<usize, Issue> {
        let columns = Columns::new(batch, self.of);
        let mut done = 0;
        while done < rows.len() {
            let n = fill(self.memory.bytes(), &mut self.record, &columns, &rows[done..]);
            if n == 0 {
                break;
            }
            let Some(insert) = &mut self.insert else {
                return Err(internal("The import has failed before."));
            };
            if insert.raw_execute().map_err(db)? != n {
                return Err(internal("A record got another number than expected."));
            }
            done += n;
        }
        Ok(done)
    }

    /// To be called when the transaction has ended.
    pub(crate) fn end(mut self) {
        self.insert = None;
        detach(self.conn);
    }
}

fn detach(conn: &Connection) {
    // Where it fails the memory stays with SQLite until the workspace is closed.
    let _ = conn.execute_batch(&format!("DETACH {NAME}"));
}

/// The bytes of a database with a table without rows; `None` if it is not made as expected.
fn empty(sql: &str, table: &str) -> Result<Option<Vec<u8>>, Issue> {
    let mut own = Connection::open_in_memory().map_err(db)?;
    own.execute_batch(&format!("PRAGMA page_size = {PAGE}; {sql}")).map_err(db)?;
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?";
    let root: i64 = own.query_row(root, [table], |r| r.get(0)).map_err(db)?;
    let mut bytes = own.serialize("main").map_err(db)?.to_vec();
    if root != ROOT as i64 + 1 || bytes.len() != (ROOT + 1) * PAGE {
        return Ok(None);
    }
    bytes.resize(PAGES * PAGE, 0);
    bytes[28..32].copy_from_slice(&(PAGES as u32).to_be_bytes());
    Ok(Some(bytes))
}

/// Gives SQLite the bytes of a database, in its own memory.
#[allow(unsafe_code)]
fn attach(conn: &Connection, bytes: &[u8]) -> Result<Memory, Issue> {
    let name = std::ffi::CString::new(NAME).map_err(|e| internal(e.to_string()))?;
    let n = bytes.len() as i64;
    // SAFETY: the memory is of that size, and set; the name ends with a zero. From the call on it is SQLite's, whether or not
    // the call succeeds.
    let (memory, code) = unsafe {
        let memory = ffi::sqlite3_malloc64(bytes.len() as u64).cast::<u8>();
        if memory.is_null() {
            return Err(db(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_NOMEM), None)));
        }
        memory.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
        let own = ffi::SQLITE_DESERIALIZE_FREEONCLOSE;
        (memory, ffi::sqlite3_deserialize(conn.handle(), name.as_ptr(), memory, n, n, own))
    };
    match code {
        ffi::SQLITE_OK => Ok(Memory(memory)),
        code => Err(db(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None))),
    }
}

/// Writes rows from the first on, as many as there is room for; says how many.
fn fill(bytes: &mut [u8], record: &mut Record, columns: &Columns<'_>, rows: &[NewRow]) -> usize {
    let (before, leaves) = bytes.split_at_mut((ROOT + 1) * PAGE);
    let root = &mut before[ROOT * PAGE..];
    let mut pages = leaves.chunks_exact_mut(PAGE);
    let Some(mut leaf) = pages.next().map(Leaf::new) else { return 0 };
    // The greatest row number of each leaf but the last.
    let mut greatest = Vec::with_capacity(PAGES);
    let (mut done, mut last) = (0, 0);
    for (k, row) in rows.iter().enumerate() {
        if k % AHEAD == 0 {
            columns.fetch(&rows[k..rows.len().min(k + AHEAD)]);
        }
        let parts = record.make(columns, row);
        let long: usize = parts.iter().map(|p| p.len()).sum();
        if long > RECORD {
            break;
        }
        let mut head = [0; 20];
        let mut n = put_varint(&mut head, long as u64);
        n += put_varint(&mut head[n..], row.head[0] as u64);
        if !leaf.has_room(n + long) {
            let Some(page) = pages.next() else { break };
            leaf.end();
            greatest.push(last);
            leaf = Leaf::new(page);
        }
        leaf.add([&head[..n], parts[0], parts[1], parts[2]], n + long);
        (done, last) = (done + 1, row.head[0]);
    }
    leaf.end();
    match greatest.as_slice() {
        // A tree of one page is its root.
        [] => root.copy_from_slice(leaf.page),
        _ => branch(root, &greatest),
    }
    done
}

/// The root above some leaves that lie one behind the other.
fn branch(root: &mut [u8], greatest: &[i64]) {
    let mut to = PAGE;
    for (k, &row) in greatest.iter().enumerate() {
        let mut cell = [0; 16];
        cell[..4].copy_from_slice(&page_number(k));
        let n = 4 + put_varint(&mut cell[4..], row as u64);
        to -= n;
        root[to..to + n].copy_from_slice(&cell[..n]);
        root[12 + 2 * k..14 + 2 * k].copy_from_slice(&(to as u16).to_be_bytes());
    }
    head(root, 5, greatest.len(), to);
    root[8..12].copy_from_slice(&page_number(greatest.len()));
}

/// The number of a leaf, counted from 1 as SQLite counts pages.
fn page_number(leaf: usize) -> [u8; 4] {
    ((ROOT + 2 + leaf) as u32).to_be_bytes()
}

/// What stands at the begin of every page of a tree.
fn head(page: &mut [u8], kind: u8, cells: usize, to: usize) {
    page[..8].fill(0);
    page[0] = kind;
    page[3..5].copy_from_slice(&(cells as u16).to_be_bytes());
    // Only a page without cells has 65,536 here, which is written as 0.
    page[5..7].copy_from_slice(&(to as u16).to_be_bytes());
}

/// A leaf in the making: cells from its end on, where each lies from its begin on.
struct Leaf<'p> {
    page: &'p mut [u8],
    cells: usize,
    to: usize,
}

impl<'p> Leaf<'p> {
    fn new(page: &'p mut [u8]) -> Self {
        Self { page, cells: 0, to: PAGE }
    }

    fn has_room(&self, bytes: usize) -> bool {
        10 + 2 * self.cells + bytes <= self.to
    }

    fn add(&mut self, parts: [&[u8]; 4], bytes: usize) {
        self.to -= bytes;
        let mut at = self.to;
        for part in parts {
            self.page[at..at + part.len()].copy_from_slice(part);
            at += part.len();
        }
        let pointer = 8 + 2 * self.cells;
        self.page[pointer..pointer + 2].copy_from_slice(&(self.to as u16).to_be_bytes());
        self.cells += 1;
    }

    fn end(&mut self) {
        head(self.page, 13, self.cells, self.to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insert::RowStatement;
    use qd_model::{CodeColumn, Column, NULL_INT, TextColumn};

    /// Tickets with integers and texts of every length that is stored in its own way, and one that is long.
    fn batch(n: usize, long: usize) -> (Batch, Vec<NewRow>) {
        let mut batch = Batch::empty(Dataset::Tickets);
        let at = |name| Dataset::Tickets.field_index(name).unwrap();
        // The least and the greatest of every width, of both signs.
        let int = |i: usize| match i % 65 {
            63 => NULL_INT,
            64 => i64::MAX,
            bits => [1, -1][i / 65 % 2] * ((1_i64 << bits.min(62)) - (i / 130 % 2) as i64),
        };
        let mut ids = TextColumn::default();
        let mut subjects = TextColumn::default();
        for i in 0..n {
            ids.push(&"ä7".repeat(i % 80));
            subjects.push(&"x".repeat(if i == long { RECORD } else { i * 37 % 6_000 }));
        }
        batch.columns[at("id")] = Column::Text(ids);
        batch.columns[at("subject")] = Column::Text(subjects);
        batch.columns[at("created_at")] = Column::Int((0..n).map(int).collect());
        batch.columns[at("handle_s")] = Column::Int((0..n).map(|i| 1 << (i % 62)).collect());
        let score = |i: usize| if i.is_multiple_of(3) { f64::NAN } else { i as f64 / 4.0 };
        batch.columns[at("csat_score")] = Column::Real((0..n).map(score).collect());
        let codes = (0..n as u32).map(|i| i % 3 * (i % 70_000)).collect();
        batch.columns[at("status")] = Column::Code(CodeColumn { values: TextColumn::default(), codes });
        batch.lines = vec![1; n];
        let rows = (0..n).filter(|i| i % 5 != 4);
        let head = |k: usize| [k as i64 + 1, (k as i64) << 40, -(k as i64)];
        (batch, rows.enumerate().map(|(k, i)| NewRow { at: i as u32, head: head(k) }).collect())
    }

    fn dump(conn: &Connection) -> Vec<String> {
        let names = crate::schema::columns(Dataset::Tickets);
        let quoted: Vec<String> = names.split(", ").map(|n| format!("quote({n}), typeof({n})")).collect();
        let sql = format!("SELECT concat_ws(' ', {}) FROM main.tickets ORDER BY row", quoted.join(", "));
        let mut s = conn.prepare(&sql).unwrap();
        s.query_map([], |r| r.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn workspace() -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        crate::migrate::run(&conn, 0).unwrap();
        conn.execute_batch("PRAGMA cell_size_check = ON; BEGIN IMMEDIATE").unwrap();
        conn
    }

    #[test]
    fn rows_added_at_once_are_those_added_one_by_one() {
        for (n, long) in [(1, 9), (3, 9), (2_000, 1_711), (30_000, 99_999)] {
            let (batch, rows) = batch(n, long);
            let (all, each) = (workspace(), workspace());
            let mut bulk = Bulk::new(&all, Dataset::Tickets, (3, 70)).unwrap().unwrap();
            let mut one = RowStatement::replace(&each, Dataset::Tickets, (3, 70)).unwrap();
            let mut done = bulk.add(&batch, &rows).unwrap();
            let too_long = rows.iter().position(|r| r.at as usize == long);
            assert_eq!(done, too_long.unwrap_or(rows.len()), "{n}");
            if too_long.is_some() {
                RowStatement::replace(&all, Dataset::Tickets, (3, 70))
                    .unwrap()
                    .put(&batch, &rows[done])
                    .unwrap();
                done += 1 + bulk.add(&batch, &rows[done + 1..]).unwrap();
            }
            assert_eq!(done, rows.len());
            rows.iter().for_each(|r| one.put(&batch, r).unwrap());
            drop(one);
            for conn in [&all, &each] {
                conn.execute_batch("COMMIT").unwrap();
            }
            bulk.end();
            assert_eq!(dump(&all), dump(&each), "{n}");
            let sound: String = all.query_row("PRAGMA integrity_check", [], |r| r.get(0)).unwrap();
            assert_eq!(sound, "ok");
            assert!(all.prepare("SELECT * FROM bulk.tickets").is_err(), "it is detached");
        }
    }

    #[test]
    fn records_move_as_they_are() {
        for d in Dataset::ALL {
            let conn = workspace();
            let bulk = Bulk::new(&conn, d, (1, 1)).unwrap().unwrap();
            let sql = format!("EXPLAIN INSERT OR ROLLBACK INTO main.{0} SELECT * FROM bulk.{0}", d.name());
            let mut s = conn.prepare(&sql).unwrap();
            let steps: Vec<String> = s.query_map([], |r| r.get(1)).unwrap().map(Result::unwrap).collect();
            assert!(steps.contains(&"RowCell".into()), "{d:?} {steps:?}");
            drop(s);
            conn.execute_batch("ROLLBACK").unwrap();
            bulk.end();
        }
    }

    #[test]
    fn a_row_that_is_there_already_fails() {
        let (batch, rows) = batch(1_000, 9_999);
        let conn = workspace();
        let mut bulk = Bulk::new(&conn, Dataset::Tickets, (1, 1)).unwrap().unwrap();
        bulk.add(&batch, &rows).unwrap();
        assert!(bulk.add(&batch, &rows[..2]).is_err());
        bulk.end();
        assert!(conn.is_autocommit(), "it was rolled back");
        assert_eq!(dump(&conn).len(), 0);
    }
}
