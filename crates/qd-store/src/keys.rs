//! The records of one table by the hash of their key, in memory during an import: no index in the file is needed.

use crate::error::db;
use hashbrown::HashTable;
use qd_model::{Dataset, Issue, IssueCode};
use rusqlite::Connection;

/// Bytes of a file for which room for one record is made at the begin: what comes above that makes the table grow.
const BYTES_A_RECORD: u64 = 256;
/// Room made at the begin, at most.
const RECORDS_AT_FIRST: u64 = 1_800_000;
/// Records of one page, 1 MB: pages are never moved, so that growing needs no second copy.
const PAGE: usize = 1 << 16;

/// One record; there are millions of them.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    key: u64,
    content: u64,
}

/// Records by their row; rows count up from 1, and few are missing among them.
#[derive(Default)]
struct Rows {
    pages: Vec<Vec<Known>>,
    /// A bit a row: named by the file being imported.
    touched: Vec<u64>,
}

impl Rows {
    fn get(&self, row: u32) -> Known {
        let row = row as usize;
        self.pages[row / PAGE][row % PAGE]
    }

    fn set(&mut self, row: u32, known: Known) {
        let row = row as usize;
        while self.pages.len() <= row / PAGE {
            self.pages.push(Vec::with_capacity(PAGE));
        }
        let page = &mut self.pages[row / PAGE];
        if page.len() <= row % PAGE {
            page.resize(row % PAGE + 1, Known::default());
        }
        page[row % PAGE] = known;
    }

    /// Marks a row; true if it was marked before.
    fn touch(&mut self, row: u32) -> bool {
        let (word, bit) = (row as usize / 64, 1 << (row % 64));
        if self.touched.len() <= word {
            self.touched.resize(word + 1, 0);
        }
        let before = self.touched[word] & bit != 0;
        self.touched[word] |= bit;
        before
    }
}

/// All records of one table. Two keys may share a hash: then both stand here, and the stored fields decide.
#[derive(Default)]
pub(crate) struct Keys {
    /// Rows by the hash of their record's key.
    table: HashTable<u32>,
    rows: Rows,
    /// The number the next new row gets.
    next_row: i64,
}

impl Keys {
    /// Reads keys and contents of a table, into which a file of some bytes comes.
    pub(crate) fn load(conn: &Connection, d: Dataset, bytes: u64) -> Result<Self, Issue> {
        let room = (bytes / BYTES_A_RECORD).min(RECORDS_AT_FIRST) as usize;
        let mut keys = Self { table: HashTable::with_capacity(room), rows: Rows::default(), next_row: 1 };
        let mut s = conn.prepare(&format!("SELECT row, key, content FROM {}", d.name())).map_err(db)?;
        let mut rows = s.query([]).map_err(db)?;
        while let Some(r) = rows.next().map_err(db)? {
            let row: i64 = r.get(0).map_err(db)?;
            let (key, content): (i64, i64) = (r.get(1).map_err(db)?, r.get(2).map_err(db)?);
            keys.put(row, key as u64, content as u64)?;
        }
        Ok(keys)
    }

    fn put(&mut self, row: i64, key: u64, content: u64) -> Result<(), Issue> {
        let small = u32::try_from(row).ok().filter(|&r| r < u32::MAX);
        let small =
            small.ok_or_else(|| Issue::new(IssueCode::TooLarge, "The workspace holds too many records."))?;
        self.rows.set(small, Known { key, content });
        let rows = &self.rows;
        self.table.insert_unique(key, small, |&r| rows.get(r).key);
        self.next_row = self.next_row.max(row + 1);
        Ok(())
    }

    /// Adds a record if none of its key's hash is there, and gives its row; the one look that most records need.
    ///
    /// # Errors
    /// `too_large` beyond four billion records.
    pub(crate) fn add_first(&mut self, key: u64, content: u64) -> Result<Option<i64>, Issue> {
        let rows = &self.rows;
        match self.table.find(key, |&r| rows.get(r).key == key) {
            Some(_) => Ok(None),
            None => self.add(key, content).map(Some),
        }
    }

    /// True if the table has no record.
    pub(crate) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// The row of the record of that key and content: equal in 128 bits of two hashes, and so equal.
    pub(crate) fn equal(&self, key: u64, content: u64) -> Option<i64> {
        let same = |&r: &u32| {
            let known = self.rows.get(r);
            known.key == key && known.content == content
        };
        self.table.find(key, same).map(|&r| i64::from(r))
    }

    /// The rows of that key's hash.
    pub(crate) fn rows(&self, key: u64) -> Vec<i64> {
        let of_key = self.table.iter_hash(key).filter(|r| self.rows.get(**r).key == key);
        of_key.map(|&r| i64::from(r)).collect()
    }

    /// Marks a row as named by the file being imported; true if it was before.
    pub(crate) fn touch(&mut self, row: i64) -> bool {
        self.rows.touch(row as u32)
    }

    /// The hash of what stands in a row.
    pub(crate) fn content(&self, row: i64) -> u64 {
        self.rows.get(row as u32).content
    }

    /// Says that a row now holds something else.
    pub(crate) fn set_content(&mut self, row: i64, content: u64) {
        let known = Known { content, ..self.rows.get(row as u32) };
        self.rows.set(row as u32, known);
    }

    /// Adds a record and gives it a row.
    ///
    /// # Errors
    /// `too_large` beyond four billion records.
    pub(crate) fn add(&mut self, key: u64, content: u64) -> Result<i64, Issue> {
        let row = self.next_row;
        self.put(row, key, content)?;
        self.rows.touch(row as u32);
        Ok(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_found_over_pages_and_gaps() {
        let mut keys = Keys { next_row: 1, ..Keys::default() };
        for n in 0..200_000_u64 {
            assert_eq!(keys.add_first(n % 150_000, n).unwrap().is_some(), n < 150_000);
        }
        keys.put(400_000, 7, 1).unwrap();
        let mut rows = keys.rows(7);
        rows.sort_unstable();
        assert_eq!(rows, [8, 400_000]);
        assert_eq!((keys.equal(7, 7), keys.equal(7, 1), keys.equal(7, 2)), (Some(8), Some(400_000), None));
        assert!(keys.touch(8) && !keys.touch(400_000) && keys.touch(400_000));
        keys.set_content(8, 2);
        assert_eq!((keys.content(8), keys.equal(7, 2)), (2, Some(8)));
        assert_eq!(keys.add(150_001, 0).unwrap(), 400_001);
    }
}
