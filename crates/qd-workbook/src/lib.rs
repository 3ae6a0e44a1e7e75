//! Every number of a report as a workbook (XLSX): values, breakdowns, series, agents, definitions and the data they
//! rest on, as tables that can be filtered and calculated with, and charts that point at their cells.
//!
//! Begin with [`render`]: values in, a file out, same input to same bytes. Numbers are numbers: durations are times of
//! the spreadsheet with their seconds beside them, shares are per cent. A text is written as a text, whatever it begins
//! with; no formula is made. What has no number has a reason.
//!
//! ```
//! use qd_model::{Grain, KpiReport, PeriodLabel, Settings};
//! use qd_workbook::{Paper, WorkbookInput, render};
//!
//! let period = PeriodLabel {
//!     label: "2026-Q3".into(), from: "2026-07-01T00:00:00+02:00".into(),
//!     to: "2026-10-01T00:00:00+02:00".into(), time_zone: "Europe/Stockholm".into(),
//! };
//! let input = WorkbookInput {
//!     report: KpiReport { period, kpis: vec![], insights: vec![] },
//!     definitions: vec![],
//!     follow_ups: vec![],
//!     settings: Settings::default(),
//!     language: "en".into(),
//!     paper: Paper::A4,
//!     organisation: "Example Ltd".into(),
//!     version: "0.1.0".into(),
//!     compare_label: None,
//!     imports: vec![],
//!     is_sample: false,
//!     as_of: "2026-09-30".into(),
//!     known_to: Default::default(),
//!     grain: Grain::Week,
//! };
//! let out = render(&input)?;
//! assert!(out.xlsx.starts_with(b"PK"));
//! # Ok::<(), qd_model::Issue>(())
//! ```
#![deny(missing_docs)]

mod book;
mod cell;
mod charts;
mod input;
mod sheets;
mod words;

pub use input::{ImportRow, Paper, WorkbookInput, Written};

use qd_model::Issue;

/// Makes the workbook.
///
/// # Errors
/// `report_failed` if it cannot be put together.
pub fn render(input: &WorkbookInput) -> Result<Written, Issue> {
    let words = qd_text::Catalogue::new(&input.language);
    let mut book = book::Book::new(input, &words);
    sheets::set(&mut book).and_then(|()| book.finish()).map_err(|e| book::failed(&e))
}
