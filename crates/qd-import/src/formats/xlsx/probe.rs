//! Questions to the library about a workbook, by a small copy of it: the same frame and formats, around a sheet of our own.

use super::measure::{Part, part};
use super::strings::Strings;
use super::{Sheet, sheets_of};
use crate::origin::Seekable;
use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Reader, Xlsx};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufReader, Cursor, Read, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

pub(super) type Archive = ZipArchive<BufReader<Seekable>>;

/// Formats of a book beyond which it is left to the library: Excel takes fewer.
const MOST_STYLES: usize = 66_000;

/// Bytes, as they are packed, of the parts that are copied.
const MOST_COPIED: u64 = 32 << 20;

/// What the numbers of a format are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum NumberKind {
    Number,
    Date,
    Duration,
}

/// What the cells of a book mean.
#[derive(Debug)]
pub(super) struct Meaning {
    pub strings: Strings,
    styles: Vec<NumberKind>,
    from_1904: bool,
}

impl Meaning {
    /// What numbers in a format are; those without one are numbers.
    pub fn number_kind(&self, style: u32) -> NumberKind {
        self.styles.get(style as usize).copied().unwrap_or(NumberKind::Number)
    }

    /// The time that a number stands for.
    pub fn date(&self, number: f64, kind: NumberKind) -> ExcelDateTime {
        let kind = match kind {
            NumberKind::Duration => ExcelDateTimeType::TimeDelta,
            _ => ExcelDateTimeType::DateTime,
        };
        ExcelDateTime::new(number, kind, self.from_1904)
    }
}

/// Sheets in order, name and visible; and by name the part that holds each.
pub(super) type Listed = (Vec<(String, bool)>, BTreeMap<String, Sheet>);

/// The sheets of a book; none if the book is left to the library.
pub(super) fn sheets(file: Seekable) -> Option<Listed> {
    let mut zip = Archive::new(BufReader::new(file)).ok()?;
    let names: Vec<String> = (0..zip.len())
        .map(|n| Some(zip.by_index_raw(n).ok()?.name().ok()?.to_string()))
        .collect::<Option<_>>()?;
    // Each sheet of the copy says which part it is.
    let mut book = copy(&mut zip, |n| Some(sheet_of(&format!("<c><v>{n}</v></c>"))), b"")?;
    let all = sheets_of(&book);
    let mut parts = BTreeMap::new();
    for (sheet, _) in &all {
        let cell = book.worksheet_cells_reader(sheet).ok()?.next_cell().ok()??;
        let DataRef::Float(index) = cell.get_value() else { return None };
        let index = *index as usize;
        parts.insert(sheet.clone(), Sheet { index, name: names.get(index)?.clone() });
    }
    Some((all, parts))
}

/// What the cells of a sheet mean, which lies in some part; none if it is left to the library.
pub(super) fn meaning(zip: &mut Archive, sheet: &str, index: usize) -> Option<Meaning> {
    let (mut strings, mut styles) = (Strings::default(), 0);
    for n in 0..zip.len() {
        let mut entry = zip.by_index(n).ok()?;
        let name = entry.name().ok()?.to_lowercase();
        if part(&name) == Some(Part::Strings) {
            strings = Strings::read(entry).ok()??;
        } else if name.ends_with("styles.xml") {
            let mut text = Vec::new();
            entry.read_to_end(&mut text).ok()?;
            styles += memchr::memmem::find_iter(&text, b"xf ").count();
        }
    }
    if styles > MOST_STYLES {
        return None;
    }
    let mut cells = String::new();
    for style in 0..styles {
        let _ = write!(cells, "<c s=\"{style}\"><v>1</v></c>");
    }
    for n in 0..strings.unknown() {
        let _ = write!(cells, "<c t=\"s\"><v>{n}</v></c>");
    }
    let ours = |n| (n == index).then(|| sheet_of(&cells));
    let mut book = copy(zip, ours, &strings.odd_elements)?;
    let from_1904 = book.has_1904_epoch();
    let mut answers = book.worksheet_cells_reader(sheet).ok()?;
    let mut kinds = Vec::with_capacity(styles);
    for _ in 0..styles {
        kinds.push(match answers.next_cell().ok()??.get_value() {
            DataRef::DateTime(d) if d.is_duration() => NumberKind::Duration,
            DataRef::DateTime(_) => NumberKind::Date,
            _ => NumberKind::Number,
        });
    }
    for n in 0..strings.unknown() {
        match answers.next_cell().ok()??.get_value() {
            DataRef::SharedString(text) => strings.tell(n, text),
            _ => return None,
        }
    }
    Some(Meaning { strings, styles: kinds, from_1904 })
}

fn sheet_of(cells: &str) -> String {
    format!("<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>")
}

/// A book with the same frame, with sheets and texts of ours.
fn copy(
    zip: &mut Archive,
    sheet: impl Fn(usize) -> Option<String>,
    strings: &[u8],
) -> Option<Xlsx<Cursor<Vec<u8>>>> {
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut copied = 0;
    for n in 0..zip.len() {
        let entry = zip.by_index_raw(n).ok()?;
        let name = entry.name().ok()?.to_string();
        match part(&name.to_lowercase()) {
            Some(Part::Frame) if !name.contains("worksheets/") => {
                copied += entry.compressed_size();
                if copied > MOST_COPIED {
                    return None;
                }
                to.raw_copy_file(entry).ok()?;
            }
            Some(Part::Sheet) => {
                if let Some(text) = sheet(n) {
                    to.start_file(name, stored).ok()?;
                    to.write_all(text.as_bytes()).ok()?;
                }
            }
            Some(Part::Strings) => {
                to.start_file(name, stored).ok()?;
                to.write_all(&[b"<sst>", strings, b"</sst>"].concat()).ok()?;
            }
            _ => {}
        }
    }
    Xlsx::new(to.finish().ok()?).ok()
}
