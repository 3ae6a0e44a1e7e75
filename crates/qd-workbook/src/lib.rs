//! Every number of a report as a workbook (XLSX): values, breakdowns, series, agents, definitions and the data they
//! rest on, as tables that can be filtered and calculated with, and charts that point at their cells.
//!
//! Begin with [`render`]: values in, a file out, same input to same bytes. Numbers are numbers: durations are times of
//! the spreadsheet with their seconds beside them, shares are per cent. A text is written as a text, whatever it begins
//! with; no formula is made. What has no number has a reason.
//!
//! ```
//! use qd_model::{DataQuality, Grain, KpiReport, PageFormat, PeriodLabel, ReportInput, Settings};
//! use qd_workbook::render;
//!
//! let period = PeriodLabel {
//!     label: "2026-Q3".into(), from: "2026-07-01T00:00:00+02:00".into(),
//!     to: "2026-10-01T00:00:00+02:00".into(), time_zone: "Europe/Stockholm".into(),
//! };
//! let input = ReportInput {
//!     report: KpiReport { period, kpis: vec![], insights: vec![] },
//!     definitions: vec![],
//!     headlines: vec![],
//!     follow_ups: vec![],
//!     settings: Settings::default(),
//!     language: "en".into(),
//!     page: PageFormat::A4,
//!     version: "0.1.0".into(),
//!     title: String::new(),
//!     organisation: "Example Ltd".into(),
//!     logo: Vec::new(),
//!     compare_label: None,
//!     quality: DataQuality::default(),
//!     is_sample: false,
//!     as_of_text: "2026-09-30".into(),
//!     known_to: Default::default(),
//!     grain: Grain::Week,
//!     channels: Default::default(),
//!     incidents: vec![],
//!     arranged: Default::default(),
//! };
//! let out = render(&input)?;
//! assert!(out.xlsx.starts_with(b"PK"));
//! # Ok::<(), qd_model::Issue>(())
//! ```
#![deny(missing_docs)]

mod book;
mod cell;
mod charts;
mod sheets;
mod words;

use qd_model::{Issue, Records, ReportInput};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A workbook as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub xlsx: Vec<u8>,
    /// Its sheets.
    pub sheets: u32,
    /// What to know of it, in the language of the report: a list of records that is cut.
    pub warnings: Vec<String>,
}

/// Makes the workbook.
///
/// # Errors
/// `report_failed` if it cannot be put together.
pub fn render(input: &ReportInput) -> Result<Written, Issue> {
    render_with(input, None, &mut |_| Ok(()))
}

/// Makes the workbook with the records behind its numbers: a sheet that says how each number comes of them, and one for
/// each data set. `told` is given the share of the work that is done, and ends it by an issue.
///
/// # Errors
/// `report_failed` if it cannot be put together; what `told` says.
pub fn render_with(
    input: &ReportInput,
    records: Option<&Records>,
    told: &mut dyn FnMut(f64) -> Result<(), Issue>,
) -> Result<Written, Issue> {
    let words = qd_text::Catalogue::new(&input.language);
    let mut book = book::Book::new(input, &words);
    // What writes long sheets ends the program where it finds no room for its files.
    let work = || {
        sheets::set(&mut book).map_err(|e| book::failed(&e))?;
        let warnings = match records {
            Some(records) => sheets::behind(&mut book, records, told)?,
            None => Vec::new(),
        };
        told(0.8)?;
        let written = book.finish().map_err(|e| book::failed(&e))?;
        Ok(Written { warnings, ..written })
    };
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(book::no_room()))
}
