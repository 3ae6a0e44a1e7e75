//! OpenDocument spreadsheets, streamed. A cell or a row may say that it stands for a million others; empty ones cost
//! nothing, and filled ones are counted.

use super::Each;
use super::rows::{Rows, add_text, write_text};
use super::xlsx::guarded;
use super::xml::{Events, attribute, number, resolve};
use crate::limits::Limits;
use crate::origin::{Origin, Seekable, archive, zip_trouble};
use qd_model::{Issue, IssueCode};
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Read};

/// An OpenDocument spreadsheet.
pub(crate) struct Ods {
    origin: Origin,
    /// Sheets in order: name, visible.
    pub sheets: Vec<(String, bool)>,
}

/// What a walk through the content comes upon.
enum Part<'a> {
    Style { name: String, visible: bool },
    Sheet { name: String, style: String },
    Row { row: u64, repeat: u64, cells: &'a [OneCell] },
}

/// A filled cell.
struct OneCell {
    column: usize,
    repeat: u64,
    text: String,
    error: bool,
}

impl Ods {
    /// Lists the sheets.
    ///
    /// # Errors
    /// Damaged, protected or beyond a limit.
    pub fn open(origin: Origin, limits: &Limits) -> Result<Self, Issue> {
        let mut zip = archive(BufReader::new(origin.seekable()?))?;
        if let Ok(manifest) = zip.by_name("META-INF/manifest.xml") {
            let mut text = String::new();
            let _ = manifest.take(1 << 20).read_to_string(&mut text);
            if text.contains("encryption-data") {
                return Err(Issue::new(
                    IssueCode::PasswordProtected,
                    "The spreadsheet is protected by a password.",
                ));
            }
        }
        let mut book = Self { origin, sheets: Vec::new() };
        let (mut hidden, mut sheets) = (Vec::new(), Vec::new());
        book.walk(limits, None, &mut |part| {
            match part {
                Part::Style { name, visible: false } => hidden.push(name),
                Part::Sheet { name, style } if sheets.len() < 10_000 => {
                    sheets.push((name, !hidden.contains(&style)))
                }
                _ => {}
            }
            Ok(true)
        })?;
        book.sheets = sheets;
        Ok(book)
    }

    /// Gives the rows of a sheet to `each`, in order, until it has enough.
    ///
    /// # Errors
    /// Damaged, beyond a limit, or what `each` says.
    pub fn read(&self, sheet: &str, max_cells: usize, limits: &Limits, each: &mut Each) -> Result<(), Issue> {
        let mut rows = Rows::new(each, limits, max_cells, self.origin.size);
        let whole = self.walk(limits, Some(sheet), &mut |part| {
            let Part::Row { row, repeat, cells } = part else { return Ok(true) };
            let wide: u64 = cells.iter().fold(0, |n: u64, c| n.saturating_add(c.repeat));
            rows.repeat(wide.saturating_mul(repeat).saturating_sub(cells.len() as u64))?;
            for row in row..row + repeat {
                for c in cells {
                    rows.notes().error_cells += u64::from(c.error);
                    for column in c.column..c.column + c.repeat as usize {
                        if !rows.cell(row, column, |out| write_text(out, &c.text))? {
                            return Ok(false);
                        }
                    }
                }
            }
            Ok(true)
        })?;
        if whole { rows.finish() } else { Ok(()) }
    }

    /// Goes through the content; rows are told of one sheet only. `false`: `on` had enough.
    fn walk(
        &self,
        limits: &Limits,
        sheet: Option<&str>,
        on: &mut dyn FnMut(Part<'_>) -> Result<bool, Issue>,
    ) -> Result<bool, Issue> {
        let mut zip = archive(BufReader::new(self.origin.seekable()?))?;
        let entry = zip.by_name("content.xml").map_err(zip_trouble)?;
        let events = Events::new(entry.take(limits.unpacked_bytes), limits.record_bytes);
        guarded(|| Walk::new(events).go(sheet, limits, on))
    }
}

/// State of a walk.
struct Walk<R: Read> {
    events: Events<R>,
    wanted: bool,
    row: u64,
    repeat: u64,
    column: u64,
    cells: Vec<OneCell>,
    /// Bytes of the cells of the row at hand.
    bytes: usize,
    /// The cell at hand, and whether its text comes from paragraphs.
    cell: Option<(OneCell, bool)>,
    paragraphs: u32,
    in_paragraph: bool,
}

impl<R: Read> Walk<R> {
    fn new(events: Events<R>) -> Self {
        Self {
            events,
            wanted: false,
            row: 1,
            repeat: 1,
            column: 0,
            cells: Vec::new(),
            bytes: 0,
            cell: None,
            paragraphs: 0,
            in_paragraph: false,
        }
    }

    fn go(
        &mut self,
        sheet: Option<&str>,
        limits: &Limits,
        on: &mut dyn FnMut(Part<'_>) -> Result<bool, Issue>,
    ) -> Result<bool, Issue> {
        // Inside of these elements nothing is a cell: comments, pictures, deleted cells.
        let mut skip = 0u32;
        let mut style = String::new();
        loop {
            let event = self.events.next()?;
            match event {
                Event::Eof => return Ok(true),
                Event::Start(e) => {
                    let name = e.local_name();
                    let name = name.as_ref();
                    if skip > 0 || matches!(name, "annotation" | "shapes" | "tracked-changes" | "frame") {
                        skip += 1;
                        continue;
                    }
                    match name {
                        "style" => style = attribute(&e, "name").unwrap_or_default(),
                        "table-properties" => {
                            let visible = attribute(&e, "display").as_deref() != Some("false");
                            if !on(Part::Style { name: style.clone(), visible })? {
                                return Ok(false);
                            }
                        }
                        "table" => {
                            let name = attribute(&e, "name").unwrap_or_default();
                            self.wanted = sheet == Some(name.as_str());
                            (self.row, self.repeat) = (1, 1);
                            let style = attribute(&e, "style-name").unwrap_or_default();
                            if !on(Part::Sheet { name, style })? {
                                return Ok(false);
                            }
                        }
                        "table-row" if self.wanted => {
                            self.repeat = number(&e, "number-rows-repeated").max(1);
                            (self.column, self.bytes) = (0, 0);
                            self.cells.clear();
                        }
                        "table-cell" | "covered-table-cell" if self.wanted => {
                            let repeat = number(&e, "number-columns-repeated").max(1);
                            let cell = value(&e, repeat, self.column)?;
                            self.column = self.column.saturating_add(repeat);
                            self.paragraphs = 0;
                            self.cell = Some(cell);
                        }
                        "p" => {
                            self.in_paragraph = true;
                            self.paragraphs += 1;
                            if self.paragraphs > 1 {
                                self.add("\n");
                            }
                        }
                        "s" => {
                            let n = number(&e, "c").min(1_000) as usize;
                            self.add(&" ".repeat(n));
                        }
                        "tab" => self.add("\t"),
                        "line-break" => self.add("\n"),
                        _ => {}
                    }
                }
                Event::End(e) => {
                    if skip > 0 {
                        skip -= 1;
                        continue;
                    }
                    match e.local_name().as_ref() {
                        "p" => self.in_paragraph = false,
                        "table-cell" | "covered-table-cell" => {
                            let Some((mut cell, _)) = self.cell.take() else { continue };
                            if cell.error {
                                cell.text.clear();
                            }
                            if !cell.text.is_empty() || cell.error {
                                if self.cells.len() >= 16_384 || cell.column > 16_383 {
                                    return Err(Issue::new(
                                        IssueCode::TooLarge,
                                        format!("Row {} has more than 16384 columns.", self.row),
                                    ));
                                }
                                self.bytes += cell.text.len();
                                if self.bytes > limits.record_bytes {
                                    return Err(Issue::new(
                                        IssueCode::TooLarge,
                                        format!(
                                            "Row {} is longer than {} MB.",
                                            self.row,
                                            limits.record_bytes >> 20
                                        ),
                                    ));
                                }
                                self.cells.push(cell);
                            }
                        }
                        "table-row" if self.wanted => {
                            let (row, repeat) = (self.row, self.repeat);
                            self.row = row.saturating_add(repeat);
                            if !self.cells.is_empty() && !on(Part::Row { row, repeat, cells: &self.cells })? {
                                return Ok(false);
                            }
                        }
                        "table" => self.wanted = false,
                        _ => {}
                    }
                }
                Event::Text(t) if skip == 0 && self.in_paragraph => {
                    let text = t.xml10_content().into_owned();
                    self.add(&text);
                }
                Event::CData(t) if skip == 0 && self.in_paragraph => {
                    let text = t.xml10_content().into_owned();
                    self.add(&text);
                }
                Event::GeneralRef(r) if skip == 0 && self.in_paragraph => {
                    let mut text = String::new();
                    resolve(&r, &mut text);
                    self.add(&text);
                }
                _ => {}
            }
        }
    }

    /// Adds text of a paragraph to the cell at hand, if its value is that text.
    fn add(&mut self, text: &str) {
        if let Some((cell, true)) = &mut self.cell {
            add_text(&mut cell.text, text);
        }
    }
}

/// The value of a cell that its attributes give; texts stand in paragraphs inside of it.
fn value(e: &BytesStart<'_>, repeat: u64, column: u64) -> Result<(OneCell, bool), Issue> {
    let (mut kind, mut text, mut error) = (String::new(), None, false);
    for a in e.attributes().with_checks(false).flatten() {
        let key = a.key.local_name();
        let value = || {
            a.normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_or_else(|_| String::new(), |v| v.into_owned())
        };
        match key.as_ref() {
            "value-type" => {
                let v = value();
                error |= v == "error";
                if kind.is_empty() || v == "error" {
                    kind = v;
                }
            }
            "value" | "date-value" | "time-value" | "boolean-value" | "string-value" => text = Some(value()),
            _ => {}
        }
    }
    let by_paragraph = text.is_none() && (kind == "string" || kind.is_empty());
    let cell = OneCell {
        column: usize::try_from(column).unwrap_or(usize::MAX),
        repeat,
        text: text.unwrap_or_default(),
        error,
    };
    Ok((cell, by_paragraph))
}

/// True if the archive is an OpenDocument spreadsheet.
pub(crate) fn is_ods(zip: &mut zip::ZipArchive<BufReader<Seekable>>) -> bool {
    let mut mime = String::new();
    if let Ok(entry) = zip.by_name("mimetype") {
        let _ = entry.take(200).read_to_string(&mut mime);
    }
    mime.contains("opendocument.spreadsheet")
}
