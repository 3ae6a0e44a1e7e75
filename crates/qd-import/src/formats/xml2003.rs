//! Spreadsheets in the XML form of Excel 2002 and 2003, streamed; often named `.xls`.

use super::Each;
use super::rows::{Rows, add_text, write_text};
use super::text::Utf8;
use super::xlsx::guarded;
use super::xml::{Events, attribute, number, resolve};
use crate::limits::Limits;
use crate::origin::Origin;
use encoding_rs::Encoding;
use qd_model::Issue;
use quick_xml::events::Event;

/// A spreadsheet as XML.
pub(crate) struct Xml2003 {
    origin: Origin,
    encoding: &'static Encoding,
    /// Sheets in order: name, visible.
    pub sheets: Vec<(String, bool)>,
}

/// What a walk comes upon.
enum Part<'a> {
    Sheet(String),
    Hidden,
    Cell { row: u64, column: u64, text: &'a str, error: bool },
}

impl Xml2003 {
    /// Lists the sheets.
    ///
    /// # Errors
    /// No valid XML, or beyond a limit.
    pub fn open(origin: Origin, encoding: &'static Encoding, limits: &Limits) -> Result<Self, Issue> {
        let mut book = Self { origin, encoding, sheets: Vec::new() };
        let mut sheets: Vec<(String, bool)> = Vec::new();
        book.walk(limits, None, &mut |part| {
            match part {
                Part::Sheet(name) if sheets.len() < 10_000 => sheets.push((name, true)),
                Part::Hidden => sheets.iter_mut().next_back().into_iter().for_each(|s| s.1 = false),
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
    /// No valid XML, beyond a limit, or what `each` says.
    pub fn read(&self, sheet: &str, max_cells: usize, limits: &Limits, each: &mut Each) -> Result<(), Issue> {
        let mut rows = Rows::new(each, limits, max_cells, self.origin.size);
        let whole = self.walk(limits, Some(sheet), &mut |part| {
            let Part::Cell { row, column, text, error } = part else { return Ok(true) };
            rows.notes().error_cells += u64::from(error);
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            rows.cell(row, column, |out| write_text(out, if error { "" } else { text }))
        })?;
        if whole { rows.finish() } else { Ok(()) }
    }

    fn walk(
        &self,
        limits: &Limits,
        sheet: Option<&str>,
        on: &mut dyn FnMut(Part<'_>) -> Result<bool, Issue>,
    ) -> Result<bool, Issue> {
        self.origin.stream(limits, |reader| {
            let events = Events::new(Utf8::new(reader, self.encoding), limits.record_bytes);
            guarded(|| walk(events, sheet, on))
        })
    }
}

fn walk<R: std::io::Read>(
    mut events: Events<R>,
    sheet: Option<&str>,
    on: &mut dyn FnMut(Part<'_>) -> Result<bool, Issue>,
) -> Result<bool, Issue> {
    let (mut wanted, mut skip) = (false, 0u32);
    let (mut row, mut column, mut across) = (0u64, 0u64, 0u64);
    let (mut data, mut visible) = (false, false);
    let (mut text, mut error) = (String::new(), false);
    loop {
        match events.next()? {
            Event::Eof => return Ok(true),
            Event::Start(e) => {
                let name = e.local_name();
                let name = name.as_ref();
                // A comment has a text of its own, called the same.
                if skip > 0 || name == "Comment" {
                    skip += 1;
                    continue;
                }
                match name {
                    "Worksheet" => {
                        let name = attribute(&e, "Name").unwrap_or_default();
                        wanted = sheet == Some(name.as_str());
                        row = 0;
                        if !on(Part::Sheet(name))? {
                            return Ok(false);
                        }
                    }
                    "Row" => {
                        let index = attribute(&e, "Index").and_then(|i| i.parse().ok());
                        row = index.unwrap_or(row.saturating_add(1)).max(1);
                        column = 0;
                    }
                    "Cell" => {
                        if let Some(i) = attribute(&e, "Index").and_then(|i| i.parse::<u64>().ok()) {
                            column = i.saturating_sub(1);
                        }
                        across = attribute(&e, "MergeAcross").map_or(0, |_| number(&e, "MergeAcross"));
                        text.clear();
                        error = false;
                    }
                    "Data" => {
                        data = true;
                        error = attribute(&e, "Type").as_deref() == Some("Error");
                    }
                    "Visible" => {
                        visible = true;
                        text.clear();
                    }
                    _ => {}
                }
            }
            Event::End(e) => {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                match e.local_name().as_ref() {
                    "Data" => data = false,
                    "Visible" => {
                        visible = false;
                        if text.contains("Hidden") && !on(Part::Hidden)? {
                            return Ok(false);
                        }
                    }
                    "Cell" => {
                        let filled = !text.is_empty() || error;
                        if wanted && filled && !on(Part::Cell { row, column, text: &text, error })? {
                            return Ok(false);
                        }
                        column = column.saturating_add(1).saturating_add(across);
                    }
                    "Row" => row = row.max(1),
                    _ => {}
                }
            }
            Event::Text(t) if skip == 0 && (data || visible) => add_text(&mut text, &t.xml10_content()),
            Event::CData(t) if skip == 0 && data => add_text(&mut text, &t.xml10_content()),
            Event::GeneralRef(r) if skip == 0 && data => resolve(&r, &mut text),
            _ => {}
        }
    }
}
