//! The words of the workspace in memory during an import: text to number.

use crate::error::{db, internal};
use hashbrown::HashTable;
use qd_model::Issue;
use rusqlite::{Connection, Statement};
use xxhash_rust::xxh3::xxh3_64;

/// All words; number `k` is the text up to `ends[k - 1]`.
pub(crate) struct Words {
    text: String,
    ends: Vec<u32>,
    table: HashTable<(u64, u32)>,
}

impl Words {
    /// Reads the words of a workspace.
    pub(crate) fn load(conn: &Connection) -> Result<Self, Issue> {
        let mut words = Self { text: String::new(), ends: Vec::new(), table: HashTable::new() };
        let mut s = conn.prepare("SELECT id, text FROM word ORDER BY id").map_err(db)?;
        let mut rows = s.query([]).map_err(db)?;
        while let Some(r) = rows.next().map_err(db)? {
            let id: i64 = r.get(0).map_err(db)?;
            // A gap cannot be: numbers are given one after the other and never taken back.
            if id != words.ends.len() as i64 + 1 {
                return Err(Issue::new(
                    qd_model::IssueCode::WorkspaceDamaged,
                    "The list of words has a gap.",
                ));
            }
            let text = r.get_ref(1).map_err(db)?.as_str().map_err(|e| internal(e.to_string()))?;
            words.add(xxh3_64(text.as_bytes()), text)?;
        }
        Ok(words)
    }

    fn add(&mut self, hash: u64, text: &str) -> Result<u32, Issue> {
        self.text.push_str(text);
        let (Ok(end), Ok(id)) = (u32::try_from(self.text.len()), u32::try_from(self.ends.len() + 1)) else {
            return Err(Issue::new(qd_model::IssueCode::TooLarge, "The workspace holds too many words."));
        };
        self.ends.push(end);
        self.table.insert_unique(hash, (hash, id), |e| e.0);
        Ok(id)
    }

    fn get(&self, id: u32) -> &str {
        let k = id as usize - 1;
        let from = if k == 0 { 0 } else { self.ends[k - 1] as usize };
        &self.text[from..self.ends[k] as usize]
    }

    /// The number of a word, which is stored if it is new. The empty word is missing: 0.
    pub(crate) fn number(&mut self, text: &str, insert: &mut Statement<'_>) -> Result<u32, Issue> {
        if text.is_empty() {
            return Ok(0);
        }
        let hash = xxh3_64(text.as_bytes());
        if let Some(e) = self.table.find(hash, |e| e.0 == hash && self.get(e.1) == text) {
            return Ok(e.1);
        }
        let id = self.add(hash, text)?;
        insert.raw_bind_parameter(1, i64::from(id)).map_err(db)?;
        insert.raw_bind_parameter(2, text).map_err(db)?;
        insert.raw_execute().map_err(db)?;
        Ok(id)
    }

    /// The texts end to end, and where each ends.
    pub(crate) fn parts(&self) -> (&str, &[u32]) {
        (&self.text, &self.ends)
    }
}
