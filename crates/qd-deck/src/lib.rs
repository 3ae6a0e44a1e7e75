//! The report as slides (PPTX): one message a slide, its charts and tables native, so that whoever presents them can
//! change them. Behind each chart lies a workbook of just its data; the speaker notes hold definition, period, cases
//! and what was left out.
//!
//! Begin with [`render`]: values in, a file out, same input to same bytes. Nothing here computes a KPI.
//!
//! ```
//! use qd_deck::render;
//! use qd_model::{DataQuality, Grain, KpiReport, PageFormat, PeriodLabel, ReportInput, Settings};
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
//!     page: PageFormat::Wide16x9,
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
//! assert!(out.pptx.starts_with(b"PK") && out.slides > 0);
//! # Ok::<(), qd_model::Issue>(())
//! ```
#![deny(missing_docs)]

mod chart;
mod deck;
mod guess;
mod master;
mod package;
mod shape;
mod slides;
mod table;
mod xml;

use qd_model::{Issue, IssueCode, ReportInput};

/// A deck as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub pptx: Vec<u8>,
    /// Its slides.
    pub slides: u32,
    /// Places of comments that it does not have: these were left out.
    pub unplaced: Vec<String>,
}

/// Makes the deck. The page format of the input is not looked at: slides are 16:9.
///
/// # Errors
/// `report_failed` if the logo cannot be read or the file cannot be put together.
pub fn render(input: &ReportInput) -> Result<Written, Issue> {
    let words = qd_text::Catalogue::new(&input.language);
    let mut deck = deck::Deck::new(input, &words)?;
    slides::set(&mut deck);
    deck.finish()
}

fn failed(why: &dyn std::fmt::Display) -> Issue {
    Issue::new(IssueCode::ReportFailed, format!("The deck could not be put together: {why}."))
}
