//! The records of one table by the hash of their key, in memory during an import: no index in the file is needed.

use crate::contents::Contents;
use crate::error::db;
use hashbrown::HashTable;
use qd_model::{Dataset, Issue, IssueCode};
use rusqlite::Connection;

/// Bytes of a file for which room for one record is made at the begin: what comes above that makes the table grow.
const BYTES_A_RECORD: u64 = 256;
/// Room made at the begin, at most: 16 MB, and four times as much once it is filled. To grow costs a look at each record.
const RECORDS_AT_FIRST: u64 = 14_000_000;
/// Hashes of one page, 512 kB: pages are never moved, so that growing needs no second copy.
const PAGE: usize = 1 << 16;
/// Parts of the table of keys: each grows by itself, so that the old and the new one together are small.
const PARTS: usize = 64;

/// Records by their row; rows count up from 1, and few are missing among them. There are millions of them.
#[derive(Default)]
struct Rows {
    /// The hash of each row's key.
    keys: Vec<Vec<u64>>,
    /// A bit a row: named by the file being imported.
    touched: Bits,
}

/// A set of rows.
#[derive(Default)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// Adds a row; true if it was there before.
    pub(crate) fn add(&mut self, row: usize) -> bool {
        let (word, bit) = (row / 64, 1 << (row % 64));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        let before = self.0[word] & bit != 0;
        self.0[word] |= bit;
        before
    }

    fn has(&self, row: usize) -> bool {
        self.0.get(row / 64).is_some_and(|w| w & (1 << (row % 64)) != 0)
    }

    /// The rows, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().enumerate().flat_map(|(n, &word)| {
            let mut left = word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros();
                left &= left.wrapping_sub(1);
                (bit < 64).then(|| n as i64 * 64 + i64::from(bit))
            })
        })
    }
}

impl Rows {
    fn key(&self, row: u32) -> u64 {
        let row = row as usize;
        self.keys[row / PAGE][row % PAGE]
    }

    fn set_key(&mut self, row: u32, key: u64) {
        let row = row as usize;
        while self.keys.len() <= row / PAGE {
            self.keys.push(Vec::with_capacity(PAGE));
        }
        let page = &mut self.keys[row / PAGE];
        if page.len() <= row % PAGE {
            page.resize(row % PAGE + 1, 0);
        }
        page[row % PAGE] = key;
    }
}

/// All records of one table. Two keys may share a hash: then both stand here, and the stored fields decide.
pub(crate) struct Keys {
    /// Rows by the hash of their record's key.
    parts: Vec<HashTable<u32>>,
    rows: Rows,
    /// The hash of what stands in each row.
    contents: Contents,
    /// The number the next new row gets.
    next_row: i64,
}

/// The part of a key. Neither its lowest nor its highest bits, which the table uses itself.
fn part(key: u64) -> usize {
    (key >> 40) as usize % PARTS
}

impl Keys {
    /// None yet, and room for some.
    pub(crate) fn with_room(records: usize) -> Self {
        let parts = (0..PARTS).map(|_| HashTable::with_capacity(records / PARTS)).collect();
        Self { parts, rows: Rows::default(), contents: Contents::default(), next_row: 1 }
    }

    /// Reads keys and contents of a table, into which a file of some bytes comes.
    pub(crate) fn load(conn: &Connection, d: Dataset, bytes: u64) -> Result<Self, Issue> {
        let mut keys = Self::with_room((bytes / BYTES_A_RECORD).min(RECORDS_AT_FIRST) as usize);
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
        self.rows.set_key(small, key);
        self.contents.set(small as usize, content)?;
        let rows = &self.rows;
        self.parts[part(key)].insert_unique(key, small, |&r| rows.key(r));
        self.next_row = self.next_row.max(row + 1);
        Ok(())
    }

    /// Adds a record if none of its key's hash is there, and gives its row; the one look that most records need.
    ///
    /// # Errors
    /// `too_large` beyond four billion records.
    pub(crate) fn add_first(&mut self, key: u64, content: u64) -> Result<Option<i64>, Issue> {
        let rows = &self.rows;
        match self.parts[part(key)].find(key, |&r| rows.key(r) == key) {
            Some(_) => Ok(None),
            None => self.add(key, content).map(Some),
        }
    }

    /// Looks some keys up, for nothing but to have the places near where they stand, or will: they lie anywhere in tables of
    /// many megabytes, and looks that do not wait for each other are waited for at once.
    pub(crate) fn fetch(&self, keys: &[Option<u64>]) {
        let found = keys
            .iter()
            .flatten()
            .filter(|&&k| self.parts[part(k)].find(k, |&r| self.rows.key(r) == k).is_some());
        std::hint::black_box(found.count());
    }

    /// True if the table has no record.
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.iter().all(HashTable::is_empty)
    }

    /// The row of the record of that key and content: equal in 128 bits of two hashes, and so equal.
    ///
    /// # Errors
    /// `internal` if what was put aside cannot be read.
    pub(crate) fn equal(&mut self, key: u64, content: u64) -> Result<Option<i64>, Issue> {
        let (rows, contents) = (&self.rows, &mut self.contents);
        for &row in self.parts[part(key)].iter_hash(key).filter(|r| rows.key(**r) == key) {
            if contents.get(row as usize)? == content {
                return Ok(Some(i64::from(row)));
            }
        }
        Ok(None)
    }

    /// The rows of that key's hash.
    pub(crate) fn rows(&self, key: u64) -> Vec<i64> {
        let of_key = self.parts[part(key)].iter_hash(key).filter(|r| self.rows.key(**r) == key);
        of_key.map(|&r| i64::from(r)).collect()
    }

    /// True if the file being imported has named a record of that key.
    pub(crate) fn named(&self, key: u64) -> bool {
        let named = |&r: &u32| self.rows.key(r) == key && self.rows.touched.has(r as usize);
        self.parts[part(key)].find(key, named).is_some()
    }

    /// Marks a row as named by the file being imported; true if it was before.
    pub(crate) fn touch(&mut self, row: i64) -> bool {
        self.rows.touched.add(row as usize)
    }

    /// The hash of what stands in a row.
    ///
    /// # Errors
    /// As [`Keys::equal`].
    pub(crate) fn content(&mut self, row: i64) -> Result<u64, Issue> {
        self.contents.get(row as usize)
    }

    /// Says that a row now holds something else.
    ///
    /// # Errors
    /// As [`Keys::equal`].
    pub(crate) fn set_content(&mut self, row: i64, content: u64) -> Result<(), Issue> {
        self.contents.set(row as usize, content)
    }

    /// Adds a record and gives it a row.
    ///
    /// # Errors
    /// `too_large` beyond four billion records.
    pub(crate) fn add(&mut self, key: u64, content: u64) -> Result<i64, Issue> {
        let row = self.next_row;
        self.put(row, key, content)?;
        self.touch(row);
        Ok(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_found_over_pages_and_gaps() {
        let mut keys = Keys::with_room(0);
        for n in 0..200_000_u64 {
            assert_eq!(keys.add_first(n % 150_000, n).unwrap().is_some(), n < 150_000);
        }
        keys.put(400_000, 7, 1).unwrap();
        let mut rows = keys.rows(7);
        rows.sort_unstable();
        assert_eq!(rows, [8, 400_000]);
        assert_eq!([7, 1, 2].map(|c| keys.equal(7, c).unwrap()), [Some(8), Some(400_000), None]);
        assert!(keys.touch(8) && !keys.touch(400_000) && keys.touch(400_000));
        keys.set_content(8, 2).unwrap();
        assert_eq!((keys.content(8).unwrap(), keys.equal(7, 2).unwrap()), (2, Some(8)));
        assert!(keys.named(7) && !keys.named(150_001));
        assert_eq!(keys.add(150_001, 0).unwrap(), 400_001);
    }

    #[test]
    fn a_set_of_rows_gives_them_in_order() {
        let rows = [64, 3, 1_000, 0, 63, 129];
        let mut bits = Bits::default();
        assert!(rows.iter().all(|&r| !bits.add(r)) && bits.add(64));
        assert_eq!(bits.iter().collect::<Vec<_>>(), [0, 3, 63, 64, 129, 1_000]);
        assert!(bits.has(63) && !bits.has(62) && !bits.has(100_000));
    }
}
