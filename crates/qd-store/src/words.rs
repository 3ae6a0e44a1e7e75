//! The words of the workspace in memory during an import: text to number.

use crate::error::{db, internal};
use hashbrown::HashTable;
use qd_model::{Issue, IssueCode};
use rusqlite::{Connection, Statement};
use xxhash_rust::xxh3::xxh3_64;

/// Words stored with one statement.
const ROWS: usize = 32;

/// Texts with numbers from 1 on; number `k` is the text up to `ends[k - 1]`.
#[derive(Default)]
pub(crate) struct Words {
    text: String,
    ends: Vec<u32>,
    table: HashTable<u32>,
    /// How many of them were given out to be stored.
    taken: usize,
}

/// Words that are not in the file yet.
pub(crate) struct NewWords {
    first: usize,
    text: String,
    /// Where each ends, counted from the begin of the first.
    ends: Vec<usize>,
}

/// A word by its number.
fn word<'a>(text: &'a str, ends: &[u32], id: u32) -> &'a str {
    let k = id as usize - 1;
    let from = k.checked_sub(1).map_or(0, |before| ends[before] as usize);
    &text[from..ends[k] as usize]
}

impl Words {
    /// Reads the words of a workspace.
    pub(crate) fn load(conn: &Connection) -> Result<Self, Issue> {
        let mut words = Self::default();
        let mut s = conn.prepare("SELECT id, text FROM word ORDER BY id").map_err(db)?;
        let mut rows = s.query([]).map_err(db)?;
        while let Some(r) = rows.next().map_err(db)? {
            let id: i64 = r.get(0).map_err(db)?;
            // A gap cannot be: numbers are given one after the other and never taken back.
            if id != words.ends.len() as i64 + 1 {
                return Err(Issue::new(IssueCode::WorkspaceDamaged, "The list of words has a gap."));
            }
            let text = r.get_ref(1).map_err(db)?.as_str().map_err(|e| internal(e.to_string()))?;
            words.add(xxh3_64(text.as_bytes()), text)?;
        }
        words.taken = words.ends.len();
        Ok(words)
    }

    fn add(&mut self, hash: u64, text: &str) -> Result<u32, Issue> {
        self.text.push_str(text);
        let (Ok(end), Ok(id)) = (u32::try_from(self.text.len()), u32::try_from(self.ends.len() + 1)) else {
            return Err(Issue::new(IssueCode::TooLarge, "The workspace holds too many words."));
        };
        self.ends.push(end);
        let (all, ends) = (&self.text, &self.ends);
        self.table.insert_unique(hash, id, |&id| xxh3_64(word(all, ends, id).as_bytes()));
        Ok(id)
    }

    /// Where the first `n` words end.
    fn end_of(&self, n: usize) -> usize {
        n.checked_sub(1).map_or(0, |k| self.ends[k] as usize)
    }

    /// The number of a word; it gets one if it is new. The empty word is missing: 0.
    pub(crate) fn number(&mut self, text: &str) -> Result<u32, Issue> {
        if text.is_empty() {
            return Ok(0);
        }
        let hash = xxh3_64(text.as_bytes());
        match self.table.find(hash, |&id| word(&self.text, &self.ends, id) == text) {
            Some(&id) => Ok(id),
            None => self.add(hash, text),
        }
    }

    /// The words that came since this was last asked.
    pub(crate) fn take_new(&mut self) -> NewWords {
        let first = std::mem::replace(&mut self.taken, self.ends.len());
        let from = self.end_of(first);
        NewWords {
            first: first + 1,
            text: self.text[from..].to_owned(),
            ends: self.ends[first..].iter().map(|&e| e as usize - from).collect(),
        }
    }

    /// The texts end to end, and where each ends.
    pub(crate) fn parts(&self) -> (&str, &[u32]) {
        (&self.text, &self.ends)
    }
}

/// Stores words.
pub(crate) struct WordInserter<'a> {
    many: Statement<'a>,
    one: Statement<'a>,
}

impl<'a> WordInserter<'a> {
    pub(crate) fn new(conn: &'a Connection) -> Result<Self, Issue> {
        let sql =
            |n| format!("INSERT OR ROLLBACK INTO word (id, text) VALUES {}", vec!["(?, ?)"; n].join(", "));
        Ok(Self { many: conn.prepare(&sql(ROWS)).map_err(db)?, one: conn.prepare(&sql(1)).map_err(db)? })
    }

    pub(crate) fn add(&mut self, new: &NewWords) -> Result<(), Issue> {
        let (mut id, mut from) = (new.first, 0);
        let whole = new.ends.len() - new.ends.len() % ROWS;
        let (groups, rest) = new.ends.split_at(whole);
        let groups = groups.chunks(ROWS).map(|g| (g, true)).chain(rest.chunks(1).map(|g| (g, false)));
        for (group, full) in groups {
            let s = if full { &mut self.many } else { &mut self.one };
            for (k, &end) in group.iter().enumerate() {
                s.raw_bind_parameter(2 * k + 1, id as i64).map_err(db)?;
                s.raw_bind_parameter(2 * k + 2, &new.text[from..end]).map_err(db)?;
                (id, from) = (id + 1, end);
            }
            s.raw_execute().map_err(db)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_stored_as_they_were_numbered() {
        let conn = Connection::open_in_memory().unwrap();
        crate::migrate::run(&conn, 0).unwrap();
        let mut words = Words::load(&conn).unwrap();
        let mut insert = WordInserter::new(&conn).unwrap();
        for round in 0..3 {
            for k in 0..75 {
                let n = words.number(&format!("word {k} of {}", round / 2)).unwrap();
                assert_eq!(n, round / 2 * 75 + k + 1);
            }
            insert.add(&words.take_new()).unwrap();
        }
        assert_eq!(words.number("").unwrap(), 0);
        assert_eq!(Words::load(&conn).unwrap().parts(), words.parts());
        assert_eq!(words.parts().1.len(), 150);
    }
}
