//! Declared reports, their layout, and the PDF writer.
//!
//! Begin with [`render`]: values in, a PDF out, same input to same bytes. What a report consists of is a list in
//! [`reports`]; the charts come from `qd_chart`; texts come from `qd_text`.
//!
//! ```
//! use qd_model::{Grain, KpiReport, PeriodLabel, Settings};
//! use qd_report::{DataQuality, PageFormat, ReportInput, render};
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
//!     arranged: Default::default(),
//! };
//! let out = render(&input)?;
//! assert!(out.pdf.starts_with(b"%PDF-1.7"));
//! # Ok::<(), qd_model::Issue>(())
//! ```
#![deny(missing_docs)]

mod fonts;
mod layout;
mod pdf;
mod picture;
mod sections;
mod words;

pub mod reports;

pub use picture::{PictureForm, picture};
pub use qd_model::{DataQuality, ImportLine, PageFormat, ReportInput};

use qd_model::Issue;
use reports::{Section, Template};

/// A report as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: u32,
    /// Places of comments that it does not have: these were left out.
    pub unplaced: Vec<String>,
}

/// Makes the report as it is arranged: by its template, or by the sections it names.
///
/// # Errors
/// `report_failed` if the logo cannot be read or the PDF cannot be written, `internal` if a built-in font is damaged.
pub fn render(input: &ReportInput) -> Result<Rendered, Issue> {
    let template = Template::find(&input.arranged.template).unwrap_or(&reports::LEADERSHIP);
    match input.arranged.on() {
        Some(ids) => render_as(input, &ids.into_iter().filter_map(Section::of).collect::<Vec<_>>()),
        None => render_as(input, template.sections),
    }
}

/// Whether a picture can stand as the logo of a report.
///
/// # Errors
/// `report_failed` if it is no PNG, is damaged or too large.
pub fn check_logo(png: &[u8]) -> Result<(), Issue> {
    pdf::Logo::read(png).map(|_| ())
}

/// Makes a report of other sections.
///
/// # Errors
/// As for [`render`].
pub fn render_as(input: &ReportInput, sections: &[Section]) -> Result<Rendered, Issue> {
    let words = qd_text::Catalogue::new(&input.language);
    let fonts = fonts::Fonts::load()?;
    let title = if input.title.trim().is_empty() { words.plain("report-title") } else { input.title.clone() };
    let logo = if input.logo.is_empty() { None } else { Some(pdf::Logo::read(&input.logo)?) };
    let mut book = layout::Book::new(input, &words, &fonts, sections);
    book.logo = logo.as_ref().map(|l| (l.width as f32, l.height as f32));
    sections::set(&mut book, &title);
    book.furnish(&title);
    let about = pdf::About {
        title: format!("{title} · {}", input.report.period.label),
        author: input.organisation.clone(),
        subject: input.report.period.label.clone(),
        language: words.language().to_owned(),
    };
    let pdf = pdf::write(&book.pages, &book.anchors, &about, &fonts, logo.as_ref())?;
    let placed = |place: &String| book.placed.contains(place);
    let unplaced = input.arranged.comments.iter().map(|c| c.place.clone()).filter(|p| !placed(p)).collect();
    Ok(Rendered { pdf, pages: book.pages.len() as u32, unplaced })
}
