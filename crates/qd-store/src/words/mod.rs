//! The words of the workspace in memory during an import: text to number.

mod ends;
mod index;

use crate::aside::Aside;
use crate::error::{db, internal};
use ends::Ends;
use index::Index;
use qd_model::{Issue, IssueCode};
use rusqlite::{Connection, Statement};
use std::io;
use xxhash_rust::xxh3::xxh3_64;

/// Words stored with one statement.
const ROWS: usize = 32;

/// Bytes of the first words, which stay in memory: what comes in every file is among them.
#[cfg(not(test))]
const HEAD: usize = 16 << 20;
/// Bytes of the words behind them before they are put aside.
#[cfg(not(test))]
const TAIL: usize = 8 << 20;
/// In the crate's own tests most words are put aside.
#[cfg(test)]
const HEAD: usize = 600;
#[cfg(test)]
const TAIL: usize = 200;
/// Bytes read at a time from what was put aside.
const BLOCK: usize = 1 << 20;

/// Texts with numbers from 1 on. They stand one behind the other: the first in
/// memory, the last too, and those between them, if there are so many, in an unnamed file.
#[derive(Default)]
pub(crate) struct Words {
    head: String,
    aside: Option<Aside>,
    /// How many bytes were put aside.
    between: usize,
    tail: String,
    ends: Ends,
    /// How many of them stand in the head.
    in_head: usize,
    index: Index,
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

/// The part of a text's hash that is kept.
fn hash_of(text: &str) -> u32 {
    (xxh3_64(text.as_bytes()) >> 32) as u32
}

/// What happened to words that were put aside.
fn trouble(e: io::Error) -> Issue {
    let why = qd_model::refusal(&e);
    internal(format!("What was put aside during the import cannot be read: {why}."))
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
            words.add(hash_of(text), text)?;
            words.put_aside();
        }
        words.taken = words.ends.len();
        Ok(words)
    }

    fn add(&mut self, hash: u32, text: &str) -> Result<u32, Issue> {
        let many = || Issue::new(IssueCode::TooLarge, "The workspace holds too many words.");
        let end = u32::try_from(self.text_len() + text.len()).map_err(|_| many())?;
        let id = u32::try_from(self.ends.len() + 1).map_err(|_| many())?;
        let behind = self.between > 0 || !self.tail.is_empty() || self.head.len() + text.len() > HEAD;
        if behind {
            self.tail.push_str(text)
        } else {
            self.head.push_str(text);
            self.in_head += 1;
        }
        self.ends.push(end);
        self.index.add(hash);
        Ok(id)
    }

    /// Puts the last words aside once they are many; where no file can be had, the memory must do.
    fn put_aside(&mut self) {
        if self.tail.len() < TAIL {
            return;
        }
        self.aside = self.aside.take().or_else(|| Aside::new().ok());
        if let Some(aside) = &mut self.aside
            && aside.put(self.tail.as_bytes()).is_ok()
        {
            self.between += self.tail.len();
            self.tail.clear();
            self.ends.put_aside(self.in_head);
        }
    }

    /// True if a word is that text.
    fn is(&self, id: u32, text: &str) -> io::Result<bool> {
        let k = id as usize;
        let to = self.ends.of(k)?;
        if to <= self.head.len() {
            return Ok(&self.head[self.ends.of(k - 1)?..to] == text);
        }
        let from = self.ends.of(k - 1)?;
        if to - from != text.len() {
            return Ok(false);
        }
        let from = from - self.head.len();
        match (from.checked_sub(self.between), &self.aside) {
            (Some(from), _) => Ok(&self.tail[from..from + text.len()] == text),
            (None, Some(aside)) => {
                let mut found = vec![0; text.len()];
                aside.read(from as u64, &mut found)?;
                Ok(found == text.as_bytes())
            }
            (None, None) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// The number of a word; it gets one if it is new. The empty word is missing: 0.
    pub(crate) fn number(&mut self, text: &str) -> Result<u32, Issue> {
        if text.is_empty() {
            return Ok(0);
        }
        let hash = hash_of(text);
        match self.index.find(hash, &mut |id| self.is(id, text)) {
            Ok(Some(id)) => Ok(id),
            Ok(None) => self.add(hash, text),
            // Not known whether it is there.
            Err(e) => Err(trouble(e)),
        }
    }

    /// The words that came since this was last asked.
    ///
    /// # Errors
    /// What was put aside cannot be read.
    pub(crate) fn take_new(&mut self) -> Result<NewWords, Issue> {
        let first = std::mem::replace(&mut self.taken, self.ends.len());
        let from = self.ends.of(first).map_err(trouble)?;
        let in_tail = from.saturating_sub(self.head.len() + self.between);
        let mut text = self.head[from.min(self.head.len())..].to_owned();
        text.push_str(&self.tail[in_tail..]);
        let ends = (first + 1..=self.ends.len()).map(|n| Ok(self.ends.of(n)? - from));
        let ends = ends.collect::<io::Result<_>>().map_err(trouble)?;
        self.put_aside();
        Ok(NewWords { first: first + 1, text, ends })
    }

    /// Bytes of all texts.
    pub(crate) fn text_len(&self) -> usize {
        self.head.len() + self.between + self.tail.len()
    }

    /// Gives the texts end to end.
    ///
    /// # Errors
    /// What was put aside cannot be read, or what `put` says.
    pub(crate) fn each_text(&self, put: &mut dyn FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
        put(self.head.as_bytes())?;
        if let Some(aside) = &self.aside {
            let mut some = vec![0; BLOCK.min(self.between)];
            for from in (0..self.between).step_by(BLOCK) {
                let n = BLOCK.min(self.between - from);
                aside.read(from as u64, &mut some[..n])?;
                put(&some[..n])?;
            }
        }
        put(self.tail.as_bytes())
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Gives where each text ends.
    ///
    /// # Errors
    /// As for [`Words::each_text`].
    pub(crate) fn each_end(&self, put: &mut dyn FnMut(&[u32]) -> io::Result<()>) -> io::Result<()> {
        self.ends.each(put)
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

    fn text(words: &Words) -> String {
        let mut all = Vec::new();
        words
            .each_text(&mut |some| {
                all.extend_from_slice(some);
                Ok(())
            })
            .unwrap();
        assert_eq!(all.len(), words.text_len());
        String::from_utf8(all).unwrap()
    }

    fn ends(words: &Words) -> Vec<u32> {
        let mut all = Vec::new();
        words
            .each_end(&mut |some| {
                all.extend_from_slice(some);
                Ok(())
            })
            .unwrap();
        assert_eq!(all.len(), words.len());
        all
    }

    #[test]
    fn words_put_aside_keep_their_numbers() {
        let mut words = Words::default();
        let (mut all, mut stored) = (String::new(), String::new());
        for round in 0..40_u32 {
            // Longer and shorter ones, over all the seams.
            for k in 0..25 {
                let word = format!("{}é{}", "x".repeat((k * 7) as usize % 61), round * 25 + k);
                all.push_str(&word);
                assert_eq!(words.number(&word).unwrap(), round * 25 + k + 1);
            }
            let new = words.take_new().unwrap();
            assert_eq!((new.first, new.ends.len()), (round as usize * 25 + 1, 25));
            stored.push_str(&new.text);
        }
        assert!(words.between > 0 && words.head.len() <= HEAD && words.tail.len() < TAIL);
        assert_eq!((&text(&words), &stored), (&all, &all));
        for n in (0..1_000_u32).rev() {
            let word = format!("{}é{n}", "x".repeat((n % 25 * 7) as usize % 61));
            assert_eq!(words.number(&word).unwrap(), n + 1);
        }
        assert_eq!(words.number("y").unwrap(), 1_001);
    }

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
            insert.add(&words.take_new().unwrap()).unwrap();
        }
        assert_eq!(words.number("").unwrap(), 0);
        let again = Words::load(&conn).unwrap();
        assert_eq!((text(&again), ends(&again)), (text(&words), ends(&words)));
        assert_eq!(words.len(), 150);
    }
}
