//! Sentences about values: careful ones, that the numbers allow.

use crate::layout::Book;
use qd_chart::say;
use qd_model::{Clock, KpiValue, Verdict};

/// The KPI's whole name in the report's language.
pub(crate) fn name(book: &Book<'_>, k: &KpiValue) -> String {
    qd_chart::kpi_name(book.words, k)
}

/// The KPI's name where there is little room.
pub(crate) fn short(book: &Book<'_>, k: &KpiValue) -> String {
    qd_chart::kpi_short(book.words, k)
}

/// The word of a code: the catalogue's, else the code without its underscores.
pub(crate) fn coded(book: &Book<'_>, family: &str, code: &str) -> String {
    say::coded(book.words, family, code)
}

/// The head of a column of a table that goes with a value: the KPI's short name, or the table's own word.
pub(crate) fn column(book: &Book<'_>, name: &str) -> String {
    say::column(book.words, name)
}

/// The period as shown.
pub(crate) fn period(book: &Book<'_>) -> String {
    qd_chart::period_name(book.words, &book.input.report.period)
}

/// A share in per cent; one too small for its decimals is not called nothing.
pub(crate) fn share(book: &Book<'_>, part: u64, whole: u64) -> String {
    say::share(book.words, part, whole)
}

/// What may be said of a value in one sentence, without a full stop.
pub(crate) fn message(book: &Book<'_>, k: &KpiValue) -> String {
    say::message(book.words, k)
}

/// How much a value asks for attention: the page's title is its loudest.
pub(crate) fn weight(k: &KpiValue) -> u32 {
    say::weight(k)
}

/// A count with its separators.
pub(crate) fn count(book: &Book<'_>, n: u64) -> String {
    say::count(book.words, n)
}

/// `n = 9,412`.
pub(crate) fn n(book: &Book<'_>, n: u64) -> String {
    say::n(book.words, n)
}

/// The word of a verdict.
pub(crate) fn verdict(book: &Book<'_>, v: Verdict) -> String {
    say::verdict(book.words, v)
}

/// The bounds as shown: `5.1 h – 5.6 h`, `≥ 12 d`.
pub(crate) fn bounds(book: &Book<'_>, k: &KpiValue) -> String {
    say::bounds(book.words, k)
}

/// The clock that durations are shown by.
pub(crate) fn clock(book: &Book<'_>) -> String {
    book.words.plain(match book.input.settings.headline_clock {
        Clock::Calendar => "report-clock-calendar",
        Clock::Business => "report-clock-business",
    })
}

/// The tool a file comes from, by its own name.
pub(crate) fn source(book: &Book<'_>, code: &str) -> String {
    say::source(book.words, code)
}

/// A reason's code in words: the catalogue's, else the code without its underscores.
pub(crate) fn reason(book: &Book<'_>, code: &str) -> String {
    say::reason(book.words, code)
}

/// Up to when the data is known: a date is shown as a day, anything else as it was given.
pub(crate) fn as_of(book: &Book<'_>) -> String {
    match book.input.as_of_text.as_str() {
        "" => "–".into(),
        text => qd_chart::day(text, book.words, true),
    }
}

/// First and last day of the period, as shown.
pub(crate) fn span(book: &Book<'_>) -> String {
    say::span(book.words, &book.input.report.period)
}
