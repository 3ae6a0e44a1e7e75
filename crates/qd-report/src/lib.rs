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
//!     incidents: vec![],
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
mod proof;
mod sections;
mod tame;
mod words;

pub mod reports;

pub use fonts::typeface;
pub use picture::{PictureForm, picture};
pub use proof::{SetPage, SetText};
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
    render_in(input, Edition::Usual)
}

/// As [`render`], in an edition.
///
/// # Errors
/// As for [`render`]; `report_failed` too if the pages break a rule of the edition's standards.
pub fn render_in(input: &ReportInput, edition: Edition) -> Result<Rendered, Issue> {
    write(input, &arranged(input), edition)
}

/// The sections of a report, by its template or as it names them.
fn arranged(input: &ReportInput) -> Vec<Section> {
    let template = Template::find(&input.arranged.template).unwrap_or(&reports::LEADERSHIP);
    match input.arranged.on() {
        Some(ids) => ids.into_iter().filter_map(Section::of).collect(),
        None => template.sections.to_vec(),
    }
}

/// Whether a picture can stand as the logo of a report.
///
/// # Errors
/// `report_failed` if it is no PNG, is damaged or too large.
pub fn check_logo(png: &[u8]) -> Result<(), Issue> {
    pdf::Logo::read(png).map(|_| ())
}

/// How the same pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// Small, tagged, not held against a standard.
    #[default]
    Usual,
    /// Held against PDF/UA-1 and PDF/A-2a while it is written: what breaks a rule of theirs is no file but an issue.
    Accessible,
}

/// Makes a report of other sections.
///
/// # Errors
/// As for [`render`].
pub fn render_as(input: &ReportInput, sections: &[Section]) -> Result<Rendered, Issue> {
    write(input, sections, Edition::Usual)
}

fn write(input: &ReportInput, sections: &[Section], edition: Edition) -> Result<Rendered, Issue> {
    set(input, sections, |book, title, logo| {
        let about = pdf::About {
            title: format!("{title} · {}", book.input.report.period.label),
            author: book.input.organisation.clone(),
            subject: book.input.report.period.label.clone(),
            language: book.words.language().to_owned(),
            date: date(input),
        };
        let write = match edition {
            Edition::Usual => pdf::write,
            Edition::Accessible => pdf::write_accessible,
        };
        let pdf = write(&book.pages, &book.anchors, &about, book.fonts, logo)?;
        let placed = |place: &String| book.placed.contains(place);
        let unplaced =
            input.arranged.comments.iter().map(|c| c.place.clone()).filter(|p| !placed(p)).collect();
        Ok(Rendered { pdf, pages: book.pages.len() as u32, unplaced })
    })
}

/// The pages as they are set, before anything is written: for tests that measure them.
///
/// # Errors
/// As for [`render`].
pub fn pages(input: &ReportInput) -> Result<Vec<SetPage>, Issue> {
    set(input, &arranged(input), |book, _, _| {
        Ok(book.pages.iter().map(|scene| SetPage::of(scene.clone(), book.fonts)).collect())
    })
}

/// Sets the pages, and gives them with their title and the brand's picture.
fn set<T>(
    input: &ReportInput,
    sections: &[Section],
    write: impl FnOnce(&layout::Book<'_>, &str, Option<&pdf::Logo>) -> Result<T, Issue>,
) -> Result<T, Issue> {
    let input = &tame::tame(input);
    let words = qd_text::Catalogue::new(&input.language);
    let fonts = fonts::Fonts::load()?;
    let title = if input.title.trim().is_empty() { words.plain("report-title") } else { input.title.clone() };
    let logo = if input.logo.is_empty() { None } else { Some(pdf::Logo::read(&input.logo)?) };
    let mut book = layout::Book::new(input, &words, &fonts, sections);
    book.logo = logo.as_ref().map(|l| (l.width as f32, l.height as f32));
    sections::set(&mut book, &title);
    book.furnish(&title);
    write(&book, &title, logo.as_ref())
}

/// The day that a file is dated to, which follows from the data and never from the clock: the last day known, else the
/// end of the period.
fn date(input: &ReportInput) -> (u16, u8, u8) {
    use chrono::{Datelike, NaiveDate};
    [&input.as_of_text, &input.report.period.to, &input.report.period.from]
        .into_iter()
        .filter_map(|text| NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok())
        .find_map(|d| Some((u16::try_from(d.year()).ok()?, d.month() as u8, d.day() as u8)))
        .unwrap_or((1970, 1, 1))
}
