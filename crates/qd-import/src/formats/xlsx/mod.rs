//! Excel workbooks, streamed cell by cell. Never as a range: one stray cell in the last corner would ask for half a
//! terabyte.
//!
//! What a workbook means is asked of the library (`calamine`): its sheets, its formats, texts in several fonts, and every sheet that
//! is written in an unusual way. The plain cells of which nearly all sheets consist are found by [`cells`] in one step each.

mod cells;
mod measure;
mod probe;
mod scan;
mod strings;

pub(crate) use measure::measure;

use super::Each;
use super::rows::{Rows, write_number, write_text};
use crate::limits::Limits;
use crate::origin::{Origin, Seekable};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use cells::{Cells, Next, Value};
use probe::{Archive, Meaning, NumberKind};
use qd_model::{Issue, IssueCode};
use scan::{shown, trimmed};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufReader, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// An open workbook.
pub(crate) struct Book {
    origin: Origin,
    /// Sheets in order: name, visible.
    pub sheets: Vec<(String, bool)>,
    /// By sheet, the part of the archive that holds it, if that is known.
    pub parts: BTreeMap<String, Sheet>,
}

/// The part that holds a sheet.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    index: usize,
    /// Its name in the archive.
    pub name: String,
}

/// What was learnt on the way through a sheet.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct SheetNotes {
    /// Dates count from 1904.
    pub from_1904: bool,
}

pub(super) fn broken(e: impl std::fmt::Display) -> Issue {
    let e = e.to_string();
    if e.to_lowercase().contains("password") {
        return Issue::new(IssueCode::PasswordProtected, "The workbook is protected by a password.");
    }
    Issue::new(IssueCode::BrokenWorkbook, format!("The workbook could not be read: {e}."))
}

/// Runs a reader of foreign data; a panic in it is a broken file, not ours to die of.
pub(super) fn guarded<T>(f: impl FnOnce() -> Result<T, Issue>) -> Result<T, Issue> {
    catch_unwind(AssertUnwindSafe(f)).unwrap_or_else(|_| Err(broken("its parts contradict each other")))
}

/// The sheets that hold cells, in order: name, visible.
fn sheets_of<R: Read + Seek>(book: &Xlsx<R>) -> Vec<(String, bool)> {
    let sheets = book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
    sheets.map(|s| (s.name.clone(), s.visible == SheetVisible::Visible)).collect()
}

impl Book {
    /// Opens a workbook that was [`measure`]d before.
    ///
    /// # Errors
    /// Damaged or protected.
    pub fn open(origin: &Origin) -> Result<Self, Issue> {
        guarded(|| {
            let (sheets, parts) = match probe::sheets(origin.seekable()?) {
                Some(found) => found,
                None => (sheets_of(&whole(origin)?), BTreeMap::new()),
            };
            Ok(Self { origin: origin.clone(), sheets, parts })
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
        guarded(|| {
            let mut rows = Rows::new(each, limits, max_cells, self.origin.size);
            let mut notes = SheetNotes::default();
            let mut given = 0;
            let enough = match self.read_plain(sheet, &mut rows, &mut notes, &mut given)? {
                Some(enough) => enough,
                None => self.read_any(sheet, given, &mut rows, &mut notes)?,
            };
            if !enough {
                rows.finish()?;
            }
            Ok(notes)
        })
    }

    /// The cells of a sheet as long as they are plain; none where they are not, with how many were read until there. True: nobody
    /// wants more.
    fn read_plain(
        &self,
        sheet: &str,
        rows: &mut Rows,
        notes: &mut SheetNotes,
        read: &mut usize,
    ) -> Result<Option<bool>, Issue> {
        let Some(part) = self.parts.get(sheet) else { return Ok(None) };
        let mut zip = Archive::new(BufReader::new(self.origin.seekable()?)).map_err(broken)?;
        let Some(meaning) = probe::meaning(&mut zip, sheet, part.index) else { return Ok(None) };
        let Ok(part) = zip.by_index(part.index) else { return Ok(None) };
        let mut cells = Cells::new(part);
        loop {
            // What is wrong with the archive is told by the library.
            let (cell, at) = match cells.next() {
                Ok(Next::Cell(cell, at)) => (cell, at),
                Ok(Next::End) => return Ok(Some(false)),
                Ok(Next::Strange) | Err(_) => return Ok(None),
            };
            let text = |part: &std::ops::Range<usize>| cells.text.text(at, part.clone());
            let Some(shown) = plain(&cell, text, &meaning) else { return Ok(None) };
            *read += 1;
            if matches!(shown, Shown::Nothing) {
                continue;
            }
            rows.notes().error_cells += u64::from(matches!(shown, Shown::Error));
            let write = |out: &mut String| match shown {
                Shown::Text(text) => write_text(out, &text),
                Shown::Whole(digits) => out.push_str(digits),
                Shown::Float(f) => write_number(out, f),
                Shown::Date(d) => write_date(out, &d, notes),
                Shown::Nothing | Shown::Error => {}
            };
            if !rows.cell(u64::from(cell.row) + 1, cell.column as usize, write)? {
                return Ok(Some(true));
            }
        }
    }

    /// The cells of any sheet, by the library, but for some at its start. True: nobody wants more.
    fn read_any(
        &self,
        sheet: &str,
        read: usize,
        rows: &mut Rows,
        notes: &mut SheetNotes,
    ) -> Result<bool, Issue> {
        let mut book = whole(&self.origin)?;
        let mut cells = book.worksheet_cells_reader(sheet).map_err(broken)?;
        let mut n = 0;
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            n += 1;
            let (row, column) = cell.get_position();
            let value = cell.get_value();
            if n <= read || matches!(value, DataRef::Empty) {
                continue;
            }
            rows.notes().error_cells += u64::from(matches!(value, DataRef::Error(_)));
            if !rows.cell(u64::from(row) + 1, column as usize, |out| write_value(out, value, notes))? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// All of a workbook.
fn whole(origin: &Origin) -> Result<Xlsx<BufReader<Seekable>>, Issue> {
    Xlsx::new(BufReader::new(origin.seekable()?)).map_err(broken)
}

/// What a plain cell shows.
enum Shown<'a> {
    Nothing,
    Error,
    Text(std::borrow::Cow<'a, str>),
    /// A whole number that is written as it is shown.
    Whole(&'a str),
    Float(f64),
    Date(ExcelDateTime),
}

/// What a cell shows, as the library would tell it; none if it has to be asked.
#[inline]
fn plain<'a>(
    cell: &cells::Cell,
    text: impl Fn(&std::ops::Range<usize>) -> &'a [u8],
    meaning: &'a Meaning,
) -> Option<Shown<'a>> {
    use std::borrow::Cow;
    Some(match &cell.value {
        Value::Empty => Shown::Nothing,
        Value::Error => Shown::Error,
        Value::Bool(b) => Shown::Text(Cow::Borrowed(if *b { "TRUE" } else { "FALSE" })),
        Value::Shared(n) => Shown::Text(Cow::Borrowed(meaning.strings.get(*n)?)),
        Value::Formula(part) => Shown::Text(shown(text(part))?),
        Value::Iso(part) => Shown::Text(shown(text(part))?),
        Value::Inline { text: part, keep_white } => Shown::Text(match shown(text(part))? {
            Cow::Borrowed(t) => Cow::Borrowed(trimmed(t, *keep_white)),
            Cow::Owned(t) => Cow::Owned(trimmed(&t, *keep_white).to_owned()),
        }),
        Value::Number(part) => {
            let digits = text(part);
            let kind = cell.style.map_or(NumberKind::Number, |s| meaning.number_kind(s));
            let whole = digits.len() <= 15
                && digits.iter().all(u8::is_ascii_digit)
                && (digits[0] != b'0' || digits.len() == 1);
            let digits = std::str::from_utf8(digits).ok()?;
            if whole && kind == NumberKind::Number {
                return Some(Shown::Whole(digits));
            }
            // Words for infinity, and what is no number, are for the library.
            if !digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) {
                return None;
            }
            let number = digits.parse().ok()?;
            match kind {
                NumberKind::Number => Shown::Float(number),
                kind => Shown::Date(meaning.date(number, kind)),
            }
        }
    })
}

fn write_value(out: &mut String, value: &DataRef<'_>, notes: &mut SheetNotes) {
    match value {
        DataRef::Int(i) => drop(write!(out, "{i}")),
        DataRef::Float(f) => write_number(out, *f),
        DataRef::String(s) => write_text(out, s),
        DataRef::SharedString(s) => write_text(out, s),
        DataRef::Bool(b) => out.push_str(if *b { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(d) => write_date(out, d, notes),
        DataRef::DateTimeIso(s) | DataRef::DurationIso(s) => out.push_str(s),
        DataRef::Error(_) | DataRef::Empty => {}
    }
}

pub(super) fn write_date(out: &mut String, date: &ExcelDateTime, notes: &mut SheetNotes) {
    let serial = date.as_f64();
    if !serial.is_finite() || serial.abs() > 3e6 {
        return;
    }
    let seconds = (serial * 86_400.0).round() as i64;
    if date.is_duration() || (0..86_400).contains(&seconds) {
        let (sign, s) = if seconds < 0 { ("-", -seconds) } else { ("", seconds) };
        let _ = write!(out, "{sign}{}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60);
        return;
    }
    // The reader applies the workbook's own epoch; ours only rounds to the second.
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    let at_1900 = crate::values::civil::days(i64::from(year), u32::from(month), u32::from(day)) - EXCEL_EPOCH;
    let from_1904 = at_1900 - seconds.div_euclid(86_400) > 1_000;
    notes.from_1904 |= from_1904;
    let unix = seconds - EXCEL_EPOCH_S + if from_1904 { 1_462 * 86_400 } else { 0 };
    crate::values::civil::write(out, unix);
}

/// 1899-12-30 in days before 1970, negated: serial 25569 is 1970-01-01.
const EXCEL_EPOCH: i64 = -25_569;
const EXCEL_EPOCH_S: i64 = 25_569 * 86_400;

#[cfg(test)]
mod tests;
