//! The records of one table by the hash of their key, in memory during an import: no index in the file is needed.

use crate::error::db;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use qd_model::{Dataset, Issue};
use rusqlite::Connection;

/// Bytes of a file for which room for one record is made at the begin: what comes above that makes the table grow.
const BYTES_A_RECORD: u64 = 256;
/// Room made at the begin, at most.
const RECORDS_AT_FIRST: u64 = 1_800_000;
/// Set in the row of a record that the file being imported has named; rows are positive.
const TOUCHED: i64 = i64::MIN;

/// One record; there are millions of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    key: u64,
    pub(crate) content: u64,
    row: i64,
}

impl Known {
    /// The row of the record.
    pub(crate) fn row(&self) -> i64 {
        self.row & !TOUCHED
    }

    /// Marks it as named by the file being imported; true if it was before.
    pub(crate) fn touch(&mut self) -> bool {
        let before = self.row & TOUCHED != 0;
        self.row |= TOUCHED;
        before
    }
}

/// All records of one table. Two keys may share a hash: then both stand here, and the stored fields decide.
#[derive(Default)]
pub(crate) struct Keys {
    table: HashTable<Known>,
    /// The number the next new row gets.
    pub(crate) next_row: i64,
}

impl Keys {
    /// Reads keys and contents of a table, into which a file of some bytes comes.
    pub(crate) fn load(conn: &Connection, d: Dataset, bytes: u64) -> Result<Self, Issue> {
        let room = (bytes / BYTES_A_RECORD).min(RECORDS_AT_FIRST) as usize;
        let mut keys = Self { table: HashTable::with_capacity(room), next_row: 1 };
        let mut s = conn.prepare(&format!("SELECT row, key, content FROM {}", d.name())).map_err(db)?;
        let mut rows = s.query([]).map_err(db)?;
        while let Some(r) = rows.next().map_err(db)? {
            let row: i64 = r.get(0).map_err(db)?;
            let (key, content): (i64, i64) = (r.get(1).map_err(db)?, r.get(2).map_err(db)?);
            let known = Known { key: key as u64, content: content as u64, row };
            keys.table.insert_unique(known.key, known, |k| k.key);
            keys.next_row = keys.next_row.max(row.saturating_add(1));
        }
        Ok(keys)
    }

    /// Adds a record if none of its key's hash is there, and gives its row; the one look that most records need.
    pub(crate) fn add_first(&mut self, key: u64, content: u64) -> Option<i64> {
        match self.table.entry(key, |k| k.key == key, |k| k.key) {
            Entry::Occupied(_) => None,
            Entry::Vacant(place) => {
                let row = self.next_row;
                self.next_row += 1;
                place.insert(Known { key, content, row: row | TOUCHED });
                Some(row)
            }
        }
    }

    /// True if the table has no record.
    pub(crate) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// The record of that key and content: equal in 128 bits of two hashes, and so equal.
    pub(crate) fn equal(&mut self, key: u64, content: u64) -> Option<&mut Known> {
        self.table.find_mut(key, |k| k.key == key && k.content == content)
    }

    /// The rows of that key's hash.
    pub(crate) fn rows(&self, key: u64) -> Vec<i64> {
        self.table.iter_hash(key).filter(|k| k.key == key).map(Known::row).collect()
    }

    /// The record of that key's hash in that row.
    pub(crate) fn in_row(&mut self, key: u64, row: i64) -> Option<&mut Known> {
        self.table.find_mut(key, |k| k.key == key && k.row() == row)
    }

    /// Adds a record and gives it a row.
    pub(crate) fn add(&mut self, key: u64, content: u64) -> i64 {
        let row = self.next_row;
        self.next_row += 1;
        self.table.insert_unique(key, Known { key, content, row: row | TOUCHED }, |k| k.key);
        row
    }
}
