//! Excel workbooks, streamed cell by cell. Never as a range: one stray cell in the last corner would ask for half a
//! terabyte.

use super::Each;
use super::finder::Finder;
use super::rows::{Rows, write_number, write_text};
use crate::limits::Limits;
use crate::origin::Seekable;
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use qd_model::{Issue, IssueCode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufReader, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// An open workbook.
pub(crate) struct Book {
    book: Xlsx<BufReader<Seekable>>,
    /// Sheets in order: name, visible.
    pub sheets: Vec<(String, bool)>,
    size: u64,
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

impl Book {
    /// Opens a workbook that was [`measure`]d before.
    ///
    /// # Errors
    /// Damaged or protected.
    pub fn open(file: Seekable, size: u64) -> Result<Self, Issue> {
        guarded(|| {
            let book: Xlsx<_> = Xlsx::new(BufReader::new(file)).map_err(broken)?;
            let sheets = book
                .sheets_metadata()
                .iter()
                .filter(|s| s.typ == SheetType::WorkSheet)
                .map(|s| (s.name.clone(), s.visible == SheetVisible::Visible))
                .collect();
            Ok(Self { book, sheets, size })
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
        let size = self.size;
        let book = &mut self.book;
        guarded(|| {
            let mut cells = match book.worksheet_cells_reader(sheet) {
                Ok(c) => c,
                Err(e) => return Err(broken(e)),
            };
            let mut rows = Rows::new(each, limits, max_cells, size);
            let mut notes = SheetNotes::default();
            loop {
                let cell = match cells.next_cell() {
                    Ok(Some(c)) => c,
                    Ok(None) => break,
                    Err(e) => return Err(broken(e)),
                };
                let (row, column) = cell.get_position();
                let value = cell.get_value();
                if matches!(value, DataRef::Empty) {
                    continue;
                }
                if matches!(value, DataRef::Error(_)) {
                    rows.notes().error_cells += 1;
                }
                if !rows
                    .cell(u64::from(row) + 1, column as usize, |out| write_value(out, value, &mut notes))?
                {
                    return Ok(notes);
                }
            }
            rows.finish()?;
            Ok(notes)
        })
    }
}

/// What the parts of a workbook hold.
pub(crate) struct Measured {
    /// By part, how many formulas bear no value.
    pub formulas: BTreeMap<String, u64>,
    /// Bytes of all parts that are read.
    pub bytes: u64,
}

/// Unpacks the parts that hold cells and strings once, counting: sizes in an archive's table may lie. The shared texts
/// are held in memory by the reader, and a text as a whole anyway.
///
/// # Errors
/// Damaged or beyond a limit.
pub(crate) fn measure(file: Seekable, size: u64, limits: &Limits) -> Result<Measured, Issue> {
    let mut zip = zip::ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    let mut formulas = BTreeMap::new();
    let mut total = 0u64;
    let mut buffer = vec![0u8; 1 << 16];
    for i in 0..zip.len() {
        let entry = zip.by_index(i).map_err(broken)?;
        let exact = entry.name().map(|n| n.to_string()).unwrap_or_default();
        let name = exact.to_lowercase();
        let shared = name.ends_with("sharedstrings.xml");
        let frame = [".rels", "workbook.xml", "styles.xml", "metadata.xml", "[content_types].xml"];
        let frame = frame.iter().any(|f| name.ends_with(f));
        if !shared && !frame && !name.contains("worksheets/") {
            continue;
        }
        // What says how the book is made is read as a whole, and is small.
        let most = if frame { FRAME } else { limits.unpacked_bytes.saturating_sub(total) };
        let left = most + 1;
        let mut part = entry.take(left);
        let (mut marks, mut bytes, mut since_mark) = (0u64, 0u64, 0usize);
        let mut without_value = (!shared && !frame).then(EmptyFormulas::default);
        loop {
            let n = part.read(&mut buffer).map_err(broken)?;
            if n == 0 {
                break;
            }
            bytes += n as u64;
            let part = &buffer[..n];
            if let Some(found) = &mut without_value {
                found.look(part);
            }
            marks += part.iter().filter(|b| **b == b'<').count() as u64;
            since_mark = part.iter().rposition(|b| *b == b'<').map_or(since_mark + n, |p| n - p);
            if since_mark > limits.record_bytes {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!("A text of the workbook is longer than {} MB.", limits.record_bytes >> 20),
                ));
            }
            // A text has four marks, and some memory beside its letters.
            if shared && bytes + marks / 4 * 48 > SHARED {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!("The texts of the workbook take more than {} MB.", SHARED >> 20),
                )
                .hint("Nothing was imported. Export as CSV, or split the export, for example by year."));
            }
        }
        if let Some(found) = without_value {
            formulas.insert(exact, found.end());
        }
        if frame && bytes > FRAME {
            return Err(broken(format!("its part {name} is far too large")));
        }
        total += bytes;
        let too_dense = total > 50 << 20 && total / size.max(1) > limits.unpack_ratio;
        if total > limits.unpacked_bytes || too_dense {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("The workbook unpacks to more than {} MB.", (total - 1) >> 20),
            ));
        }
    }
    Ok(Measured { formulas, bytes: total })
}

/// Bytes of a part that says how the book is made.
const FRAME: u64 = 32 << 20;
/// Memory for the texts that cells share.
const SHARED: u64 = 256 << 20;

/// Counts formulas that carry no value, by the text of the sheet: the cell stream cannot tell them from empty cells.
#[derive(Default)]
struct EmptyFormulas {
    /// What was not decided yet, and the text behind it.
    text: Vec<u8>,
    found: u64,
}

impl EmptyFormulas {
    /// What may follow the end of such a formula.
    const BEHIND: [&[u8]; 3] = [b"</c>", b"<v/></c>", b"<v></v></c>"];
    /// The longest of them, with the end of the formula.
    const LONGEST: usize = 15;

    fn look(&mut self, part: &[u8]) {
        self.text.extend_from_slice(part);
        let decided = self.text.len().saturating_sub(Self::LONGEST);
        self.count(decided);
        self.text.drain(..decided);
    }

    /// Counts those whose formula ends before some byte.
    fn count(&mut self, before: usize) {
        let (mut finder, mut at) = (Finder::new([b'f'; 4]), 0);
        loop {
            at = finder.next(&self.text, at);
            if at >= self.text.len() || at >= before + 2 {
                return;
            }
            let ends = at >= 2 && self.text[at - 2..at] == *b"</" && self.text.get(at + 1) == Some(&b'>');
            self.found += u64::from(ends && Self::BEHIND.iter().any(|b| self.text[at + 2..].starts_with(b)));
            at += 1;
        }
    }

    fn end(mut self) -> u64 {
        self.count(self.text.len());
        self.found
    }
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
mod tests {
    use super::*;

    #[test]
    fn formulas_without_value_are_counted_wherever_a_part_ends() {
        let text = b"<c><f>A1</f></c><f/>ff</f><v>1</v></c><c><f>x</f><v/></c></f><v></v></c></f></f><v></v></d></f></c>";
        for step in 1..text.len() + 1 {
            let mut found = EmptyFormulas::default();
            text.chunks(step).for_each(|part| found.look(part));
            assert_eq!(found.end(), 4, "parts of {step}");
        }
    }
}
