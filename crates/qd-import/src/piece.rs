//! Records of a file as text: the common form behind all formats.

/// Set on a cell's start: the text lies in [`Piece::extra`].
const EXTRA: u32 = 1 << 31;

/// Bytes of text of one cell that are taken in.
pub(crate) const CELL: usize = 1 << 20;

/// One record: its cells, its line, its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rec {
    pub first: u32,
    pub n: u32,
    /// Physical line or sheet row, 1-based.
    pub line: u64,
    /// Where its raw text lies in [`Piece::text`].
    pub raw: (u32, u32),
    pub state: RecState,
}

/// Whether a record is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecState {
    Whole,
    /// Cells beyond the columns of the header, of which one is not empty.
    TooMany,
    /// A line after a quotation mark that is never closed.
    Unterminated,
    /// An element of a list that is no object.
    NoRecord,
    /// A line that is no JSON.
    BadJson,
}

/// Some thousand records, cut at record ends.
#[derive(Debug, Default, Clone)]
pub(crate) struct Piece {
    pub text: String,
    /// Cells that had to be rewritten (doubled quotation marks).
    pub extra: String,
    pub cells: Vec<(u32, u32)>,
    pub recs: Vec<Rec>,
    /// Bytes of the file read so far.
    pub bytes: u64,
    /// What was found while reading.
    pub notes: Notes,
}

/// Counts of what was mended or lost while reading cells.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Notes {
    pub invalid_bytes: u64,
    pub control_characters: u64,
    pub error_cells: u64,
    pub empty_formulas: u64,
    /// Cells longer than is taken in.
    pub cut_cells: u64,
    /// Records in which a name comes twice.
    pub duplicate_keys: u64,
    /// Records with a field that was not among the columns looked at before.
    pub late_fields: u64,
}

impl Notes {
    pub fn add(&mut self, other: Notes) {
        self.invalid_bytes += other.invalid_bytes;
        self.control_characters += other.control_characters;
        self.error_cells += other.error_cells;
        self.empty_formulas += other.empty_formulas;
        self.cut_cells += other.cut_cells;
        self.duplicate_keys += other.duplicate_keys;
        self.late_fields += other.late_fields;
    }
}

impl Piece {
    /// Cell `i` of a record, trimmed of blanks; empty if the record is too short.
    #[inline]
    pub fn cell(&self, rec: &Rec, i: usize) -> &str {
        if i >= rec.n as usize {
            return "";
        }
        let (start, end) = self.cells[rec.first as usize + i];
        let text = if start & EXTRA != 0 {
            &self.extra[(start & !EXTRA) as usize..end as usize]
        } else {
            &self.text[start as usize..end as usize]
        };
        trim(text)
    }

    /// Brings text and cells of some records into the cache of this core. Another one has written it: read from begin to end it
    /// comes in a stream, while cell by cell and column by column each line of it would be waited for.
    pub fn fetch(&self, recs: &[Rec]) {
        /// Bytes of a line of the cache.
        const LINE: usize = 64;
        let (Some(first), Some(last)) = (recs.first(), recs.last()) else { return };
        let text = self.text.as_bytes().get(first.raw.0 as usize..last.raw.1 as usize).unwrap_or_default();
        let cells = self.cells.get(first.first as usize..(last.first + last.n) as usize).unwrap_or_default();
        let read = text.iter().step_by(LINE).fold(0, |all, byte| all ^ u32::from(*byte));
        let read = cells.iter().step_by(LINE / size_of::<(u32, u32)>()).fold(read, |all, cell| all ^ cell.0);
        std::hint::black_box(read);
    }

    /// The text of a record as it stands in the file, cut to 2,000 characters.
    pub fn raw(&self, rec: &Rec) -> String {
        let text = self.text[rec.raw.0 as usize..rec.raw.1 as usize].trim_end_matches(['\r', '\n']);
        text.chars().take(2_000).collect()
    }

    /// Cuts the cells from `first` on that are longer than is taken in; `text` is where plain cells lie.
    pub fn cut_cells(&mut self, first: usize, text: &str) {
        for k in first..self.cells.len() {
            let (start, end) = self.cells[k];
            let (from, to) = ((start & !EXTRA) as usize, end as usize);
            if to - from <= CELL {
                continue;
            }
            let within = if start & EXTRA != 0 { self.extra.as_str() } else { text };
            let mut cut = from + CELL;
            while !within.is_char_boundary(cut) {
                cut -= 1;
            }
            self.cells[k].1 = cut as u32;
            self.notes.cut_cells += 1;
        }
    }

    /// Bytes of memory that it takes, about.
    pub fn memory(&self) -> usize {
        self.text.len() + self.extra.len() + self.cells.len() * 8 + self.recs.len() * size_of::<Rec>()
    }

    /// Adds a cell that lies in `text`.
    #[inline(always)]
    pub fn push_cell(&mut self, start: usize, end: usize) {
        self.cells.push((start as u32, end as u32));
    }

    /// Adds a cell that was written to `extra` from `start` on.
    pub fn push_extra(&mut self, start: usize) {
        self.cells.push((start as u32 | EXTRA, self.extra.len() as u32));
    }
}

/// Trims white space; the first test is for speed, nearly no cell has any.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    let b = text.as_bytes();
    match (b.first(), b.last()) {
        (Some(&f), Some(&l)) if f > b' ' && l > b' ' && f < 0x80 && l < 0x80 => text,
        (None, _) => text,
        _ => trim_all(text),
    }
}

#[cold]
fn trim_all(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'))
}
