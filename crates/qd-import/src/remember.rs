//! The rows of sheets that were read once and are read again: for the sample first, then for the import.

use crate::formats::Each;
use crate::piece::Piece;
use qd_model::Issue;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes of memory for the rows of all sheets that are open at a time.
const ROOM: usize = 96 << 20;
/// Bytes of them that are taken.
static TAKEN: AtomicUsize = AtomicUsize::new(0);

/// All rows of a sheet.
#[derive(Debug)]
pub(crate) struct Remembered {
    rows: Gathering,
    /// Cells of the longest row.
    pub wide: usize,
    from_1904: bool,
}

impl Remembered {
    /// Gives all pieces to `each` until it has enough; true if dates count from 1904.
    ///
    /// # Errors
    /// What `each` says.
    pub fn read(&self, each: &mut Each) -> Result<bool, Issue> {
        for piece in &self.rows.pieces {
            if !each(piece.clone())? {
                break;
            }
        }
        Ok(self.from_1904)
    }
}

/// Rows on their way to be remembered.
#[derive(Debug, Default)]
pub(crate) struct Gathering {
    pieces: Vec<Piece>,
    bytes: usize,
    too_many: bool,
}

impl Gathering {
    /// Takes a piece; false if there is no room.
    pub fn add(&mut self, piece: Piece) -> bool {
        let bytes = piece.memory();
        self.bytes += bytes;
        self.too_many = TAKEN.fetch_add(bytes, Ordering::Relaxed) + bytes > ROOM;
        self.pieces.push(piece);
        !self.too_many
    }

    /// What was taken, if it is all.
    pub fn end(self, from_1904: bool) -> Option<Remembered> {
        let recs = self.pieces.iter().flat_map(|p| &p.recs);
        let wide = recs.map(|r| r.n as usize).max().unwrap_or(0);
        (!self.too_many).then_some(Remembered { rows: self, wide, from_1904 })
    }
}

impl Drop for Gathering {
    fn drop(&mut self) {
        TAKEN.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::piece::{Rec, RecState};

    fn piece(text: &str, cells: u32) -> Piece {
        let rec = Rec { first: 0, n: cells, line: 7, raw: (0, 1), state: RecState::Whole };
        Piece { text: text.into(), recs: vec![rec], ..Piece::default() }
    }

    #[test]
    fn all_rows_are_remembered_or_none() {
        let mut rows = Gathering::default();
        assert!(rows.add(piece("a", 3)) && rows.add(piece("b", 2)));
        let kept = rows.end(true).unwrap();
        assert_eq!(kept.wide, 3);
        for _ in 0..2 {
            let mut texts = Vec::new();
            let from_1904 = kept.read(&mut |p| {
                texts.push((p.text, p.recs[0].line));
                Ok(true)
            });
            assert!(from_1904.unwrap());
            assert_eq!(texts, [("a".to_owned(), 7), ("b".to_owned(), 7)]);
        }
        let mut rows = Gathering::default();
        assert!(rows.add(piece("a", 1)) && !rows.add(piece(&"x".repeat(ROOM), 1)));
        assert!(rows.end(false).is_none());
        // What is dropped makes room again.
        assert!(TAKEN.load(Ordering::Relaxed) < ROOM);
        drop(kept);
    }
}
