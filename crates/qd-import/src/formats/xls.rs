//! Workbooks in the old binary form (BIFF). Their reader takes a whole workbook into memory, so the size it will need
//! is counted first, from the records themselves.

use super::Each;
use super::rows::{Rows, write_number, write_text};
use super::xlsx::{SheetNotes, broken, guarded, write_date};
use crate::limits::Limits;
use crate::origin::{Origin, Seekable};
use calamine::{Data, Reader, SheetType, SheetVisible, Xls};
use qd_model::{Issue, IssueCode};
use std::io::{BufReader, Read};

/// Memory that the cells of a workbook may take; its reader holds some of them twice.
const MEMORY: u64 = 128 << 20;
/// Bytes of a cell in memory.
const CELL: u64 = 32;

/// An old workbook.
pub(crate) struct OldBook {
    book: Xls<BufReader<Seekable>>,
    /// Sheets in order: name, visible.
    pub sheets: Vec<(String, bool)>,
    size: u64,
}

impl OldBook {
    /// Opens a workbook.
    ///
    /// # Errors
    /// Damaged, protected or too large.
    pub fn open(origin: &Origin, limits: &Limits) -> Result<Self, Issue> {
        if origin.size > limits.held_bytes {
            return Err(too_large(limits.held_bytes));
        }
        measure(origin.seekable()?)?;
        guarded(|| {
            let book: Xls<_> = Xls::new(BufReader::new(origin.seekable()?)).map_err(broken)?;
            let sheets = book
                .sheets_metadata()
                .iter()
                .filter(|s| s.typ == SheetType::WorkSheet)
                .map(|s| (s.name.clone(), s.visible == SheetVisible::Visible))
                .collect();
            Ok(Self { book, sheets, size: origin.size })
        })
    }

    /// Gives the rows of a sheet to `each`, in order, until it has enough.
    ///
    /// # Errors
    /// Damaged, beyond a limit, or what `each` says.
    pub fn read(
        &mut self,
        sheet: &str,
        max_cells: usize,
        limits: &Limits,
        each: &mut Each,
    ) -> Result<SheetNotes, Issue> {
        #[expect(clippy::disallowed_methods, reason = "the rectangle was measured when the book was opened")]
        let range = guarded(|| self.book.worksheet_range(sheet).map_err(broken))?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows::new(each, limits, max_cells, self.size);
        let mut notes = SheetNotes::default();
        for (row, column, value) in range.used_cells() {
            if matches!(value, Data::Error(_)) {
                rows.notes().error_cells += 1;
            }
            let (row, column) = (row as u64 + u64::from(top) + 1, column + left as usize);
            if !rows.cell(row, column, |out| write_value(out, value, &mut notes))? {
                return Ok(notes);
            }
        }
        rows.finish()?;
        Ok(notes)
    }
}

fn write_value(out: &mut String, value: &Data, notes: &mut SheetNotes) {
    match value {
        Data::Int(i) => out.push_str(&i.to_string()),
        Data::Float(f) => write_number(out, *f),
        Data::String(s) | Data::DateTimeIso(s) | Data::DurationIso(s) => write_text(out, s),
        Data::Bool(b) => out.push_str(if *b { "TRUE" } else { "FALSE" }),
        Data::DateTime(d) => write_date(out, d, notes),
        Data::Error(_) | Data::Empty => {}
    }
}

fn too_large(limit: u64) -> Issue {
    Issue::new(
        IssueCode::TooLarge,
        format!("This old workbook needs more than {} MB of memory.", limit >> 20),
    )
    .hint("Nothing was imported. Open it in a spreadsheet program, save it as .xlsx, and import that.")
}

/// Counts the memory that the sheets will take: a sheet is held as a rectangle around its cells, and every cell holds
/// its own copy of its text.
fn measure(file: Seekable) -> Result<(), Issue> {
    let mut container = cfb::CompoundFile::open(BufReader::new(file))
        .map_err(|_| broken("its table of contents is damaged"))?;
    let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"].into_iter().find(|n| container.is_stream(n));
    let Some(name) = name else {
        return Err(Issue::new(IssueCode::UnknownFormat, "This is an old Office file, but not a workbook."));
    };
    let stream = container.open_stream(name).map_err(|_| broken("its table of contents is damaged"))?;
    let mut records = BufReader::new(stream);
    let mut body = Vec::new();
    let mut texts = Texts::default();
    let (mut cells, mut total) = (Area::default(), 0u64);
    loop {
        let mut head = [0u8; 4];
        if records.read_exact(&mut head).is_err() {
            break;
        }
        let id = u16::from_le_bytes([head[0], head[1]]);
        let length = u64::from(u16::from_le_bytes([head[2], head[3]]));
        body.clear();
        if records.by_ref().take(length).read_to_end(&mut body).is_err() || (body.len() as u64) < length {
            break;
        }
        let word = |at: usize| body.get(at..at + 2).map(|b| u32::from(u16::from_le_bytes([b[0], b[1]])));
        match id {
            0x002f => {
                return Err(Issue::new(
                    IssueCode::PasswordProtected,
                    "The workbook is protected by a password.",
                ));
            }
            0x00fc => texts.begin(&body),
            0x003c => texts.go_on(&body),
            // Cells: formula, numbers, texts, errors; and rows of numbers or blanks, which name their last column.
            0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x027e | 0x00fd | 0x0201 | 0x00bd | 0x00be | 0x0406
            | 0x0206 | 0x0003 | 0x0004 | 0x0002 | 0x00d6 => {
                if let (Some(row), Some(first)) = (word(0), word(2)) {
                    let last = match id {
                        0x00bd | 0x00be => word(body.len().saturating_sub(2)).unwrap_or(first),
                        _ => first,
                    };
                    cells.take(row, first);
                    cells.take(row, last.max(first));
                }
                if id == 0x00fd
                    && let Some(n) = body.get(6..10)
                {
                    total += texts.bytes(u32::from_le_bytes([n[0], n[1], n[2], n[3]]));
                }
            }
            _ => {}
        }
        if id != 0x003c && id != 0x00fc {
            texts.end();
        }
        if id == 0x000a {
            total += std::mem::take(&mut cells).cells() * CELL;
        }
        if total + cells.cells() * CELL > MEMORY {
            return Err(too_large(MEMORY));
        }
    }
    Ok(())
}

/// The rectangle around cells.
#[derive(Default)]
struct Area {
    rows: Option<(u32, u32)>,
    columns: Option<(u32, u32)>,
}

impl Area {
    fn take(&mut self, row: u32, column: u32) {
        let grow = |old: Option<(u32, u32)>, n: u32| old.map_or((n, n), |(a, b)| (a.min(n), b.max(n)));
        self.rows = Some(grow(self.rows, row));
        self.columns = Some(grow(self.columns, column));
    }

    fn cells(&self) -> u64 {
        let width = |s: Option<(u32, u32)>| s.map_or(0, |(a, b)| u64::from(b - a) + 1);
        width(self.rows) * width(self.columns)
    }
}

/// Lengths of the texts that cells share. A text may be cut by the end of a record; what is left of it begins in the
/// next one with a byte that says how wide its characters are.
#[derive(Default)]
struct Texts {
    open: bool,
    lengths: Vec<u32>,
    /// Characters, and bytes of notes behind them, still to come of the text that is cut.
    characters: u64,
    notes: u64,
    wide: bool,
    inside: bool,
}

impl Texts {
    fn begin(&mut self, body: &[u8]) {
        *self = Self { open: true, ..Self::default() };
        self.read(body.get(8..).unwrap_or_default());
    }

    fn go_on(&mut self, body: &[u8]) {
        if !self.open {
            return;
        }
        let body = if self.characters > 0 {
            self.wide = body.first().is_some_and(|b| b & 1 == 1);
            body.get(1..).unwrap_or_default()
        } else {
            body
        };
        self.read(body);
    }

    fn end(&mut self) {
        self.open = false;
    }

    fn bytes(&self, index: u32) -> u64 {
        // An index that is not in the list is an error later; until then it counts as a long text.
        self.lengths.get(index as usize).map_or(1 << 10, |n| u64::from(*n))
    }

    fn read(&mut self, body: &[u8]) {
        let mut at = 0;
        loop {
            if self.inside {
                let width = if self.wide { 2 } else { 1 };
                let here = self.characters.min((body.len() - at) as u64 / width);
                at += (here * width) as usize;
                self.characters -= here;
                if self.characters > 0 {
                    return;
                }
                let notes = self.notes.min((body.len() - at) as u64);
                at += notes as usize;
                self.notes -= notes;
                if self.notes > 0 {
                    return;
                }
                self.inside = false;
            }
            let Some(head) = body.get(at..at + 3) else { return };
            let characters = u16::from_le_bytes([head[0], head[1]]);
            let flags = head[2];
            at += 3;
            self.notes = 0;
            if flags & 8 != 0 {
                let Some(n) = body.get(at..at + 2) else { return };
                self.notes += u64::from(u16::from_le_bytes([n[0], n[1]])) * 4;
                at += 2;
            }
            if flags & 4 != 0 {
                let Some(n) = body.get(at..at + 4) else { return };
                self.notes += u64::from(u32::from_le_bytes([n[0], n[1], n[2], n[3]]));
                at += 4;
            }
            self.characters = u64::from(characters);
            self.wide = flags & 1 == 1;
            self.inside = true;
            self.lengths.push(u32::from(characters) * 3 + 24);
        }
    }
}
