//! The records of a piece, and which of them fail.

use super::Tally;
use crate::piece::{Piece, Rec};

/// Why a record fails.
pub(super) struct Reject<'p> {
    pub(super) row: usize,
    pub(super) header: Option<&'p str>,
    pub(super) value: &'p str,
    pub(super) code: &'static str,
}

/// The records of a piece while they are read.
pub(super) struct Rows<'p> {
    pub(super) piece: &'p Piece,
    pub(super) recs: Vec<Rec>,
    /// Per record: position in `rejects` + 1, 0 while it is good.
    pub(super) bad: Vec<u32>,
    pub(super) rejects: Vec<Reject<'p>>,
    pub(super) tally: Tally,
}

impl<'p> Rows<'p> {
    pub(super) fn reject(&mut self, row: usize, header: Option<&'p str>, value: &'p str, code: &'static str) {
        if self.bad[row] == 0 {
            self.rejects.push(Reject { row, header, value, code });
            self.bad[row] = self.rejects.len() as u32;
        }
    }

    pub(super) fn note(&mut self, code: &'static str, header: &str, cell: &str) {
        let entry = self.tally.entry((code, header.to_owned())).or_default();
        entry.0 += 1;
        if entry.1.is_empty() {
            entry.1 = cell.chars().take(60).collect();
        }
    }
}
