//! Cells of a sheet, one after the other, to pieces of records.

use super::Each;
use super::csv::RECORDS;
use crate::limits::Limits;
use crate::piece::{CELL, Notes, Piece, Rec, RecState};
use qd_model::{Issue, IssueCode};

/// Bytes of text of one piece.
const PIECE: usize = 8 << 20;

/// Cells of one piece: a row that is filled far to the right has thousands of empty ones before.
pub(crate) const CELLS: usize = 2 << 20;

/// Gathers cells into rows and rows into pieces, with the limits of a sheet.
pub(crate) struct Rows<'a, 'e> {
    each: &'a mut Each<'e>,
    limits: &'a Limits,
    max_cells: usize,
    /// Bytes of the file, told with the last piece.
    size: u64,
    piece: Piece,
    row: u64,
    open: bool,
    first: usize,
    text: usize,
    beyond: bool,
    filled: bool,
    cells: u64,
    /// Cells that stand for others of the same value.
    repeated: u64,
    enough: bool,
}

impl<'a, 'e> Rows<'a, 'e> {
    pub fn new(each: &'a mut Each<'e>, limits: &'a Limits, max_cells: usize, size: u64) -> Self {
        Self {
            each,
            limits,
            max_cells,
            size,
            piece: Piece::default(),
            row: 0,
            open: false,
            first: 0,
            text: 0,
            beyond: false,
            filled: false,
            cells: 0,
            repeated: 0,
            enough: false,
        }
    }

    /// What is counted beside the cells.
    pub fn notes(&mut self) -> &mut Notes {
        &mut self.piece.notes
    }

    /// One cell; rows and columns ascend. `write` adds its text. `false`: nobody wants more.
    ///
    /// # Errors
    /// Beyond a limit, or what the taker of the pieces says.
    pub fn cell(&mut self, row: u64, column: usize, write: impl FnOnce(&mut String)) -> Result<bool, Issue> {
        self.cells += 1;
        if self.cells > self.limits.sheet_cells {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("The sheet has more than {} cells.", self.limits.sheet_cells),
            ));
        }
        if row != self.row || !self.open {
            self.end_row();
            let full = self.piece.recs.len() >= RECORDS
                || self.piece.text.len() >= PIECE
                || self.piece.cells.len() >= CELLS;
            if full && !self.hand_over(false)? {
                return Ok(false);
            }
            self.begin_row(row);
        }
        let text = &mut self.piece.text;
        let start = text.len();
        write(text);
        self.piece.notes.cut_cells += u64::from(text.len() - start >= CELL);
        if column >= self.max_cells {
            self.beyond = true;
            if text.len() - start > 2_000 {
                text.truncate(start);
            }
            return Ok(true);
        }
        // A cell named twice: the first one stands.
        if self.piece.cells.len() - self.first > column {
            text.truncate(start);
            return Ok(true);
        }
        let end = start as u32;
        while self.piece.cells.len() - self.first < column {
            self.piece.cells.push((end, end));
        }
        self.filled |= text.len() > start;
        self.piece.cells.push((end, text.len() as u32));
        text.push('\t');
        if self.piece.text.len() - self.text > self.limits.record_bytes {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("Row {row} is longer than {} MB.", self.limits.record_bytes >> 20),
            ));
        }
        Ok(true)
    }

    /// Counts cells that a file says by "the same again": a few bytes may ask for millions.
    ///
    /// # Errors
    /// More than are taken.
    pub fn repeat(&mut self, cells: u64) -> Result<(), Issue> {
        self.repeated = self.repeated.saturating_add(cells);
        if self.repeated > self.limits.repeated_cells {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("The sheet repeats more than {} cells.", self.limits.repeated_cells),
            ));
        }
        Ok(())
    }

    /// The last piece; to be called at the end of the sheet.
    ///
    /// # Errors
    /// What the taker of the pieces says.
    pub fn finish(mut self) -> Result<(), Issue> {
        self.end_row();
        if self.enough { Ok(()) } else { self.hand_over(true).map(|_| ()) }
    }

    fn hand_over(&mut self, last: bool) -> Result<bool, Issue> {
        self.piece.bytes = if last { self.size } else { self.size.min(self.cells / 2) };
        let go_on = (self.each)(std::mem::take(&mut self.piece))?;
        self.enough = !go_on;
        Ok(go_on)
    }

    fn begin_row(&mut self, row: u64) {
        self.row = row;
        self.open = true;
        self.first = self.piece.cells.len();
        self.text = self.piece.text.len();
        self.beyond = false;
        self.filled = false;
    }

    fn end_row(&mut self) {
        if !std::mem::take(&mut self.open) {
            return;
        }
        if !self.filled && !self.beyond {
            self.piece.cells.truncate(self.first);
            self.piece.text.truncate(self.text);
            return;
        }
        self.piece.recs.push(Rec {
            first: self.first as u32,
            n: (self.piece.cells.len() - self.first) as u32,
            line: self.row,
            raw: (self.text as u32, self.piece.text.len() as u32),
            state: if self.beyond { RecState::TooMany } else { RecState::Whole },
        });
    }
}

/// Adds a part of a cell's text, as long as there is room.
pub(crate) fn add_text(out: &mut String, text: &str) {
    if out.len() < CELL {
        out.push_str(text);
    }
}

/// One text may be named by thousands of cells: each takes no more than a megabyte of it.
pub(crate) fn write_text(out: &mut String, text: &str) {
    let mut end = text.len().min(CELL);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    out.push_str(&text[..end]);
}

/// Whole numbers without a point; what a double no longer holds exactly keeps its exponent, so that it is noticed.
pub(crate) fn write_number(out: &mut String, f: f64) {
    use std::fmt::Write as _;
    let _ = if f.fract() == 0.0 && f.abs() < 1e15 {
        write!(out, "{}", f as i64)
    } else if f.abs() >= 1e15 {
        write!(out, "{f:e}")
    } else {
        write!(out, "{f}")
    };
}
