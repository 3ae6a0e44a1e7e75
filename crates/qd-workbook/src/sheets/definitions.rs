use super::{column, muted, plain};
use crate::book::{Book, Table};
use crate::cell::{Cell, Tone};
use crate::words;
use qd_model::{KpiDefinition, KpiValue};
use rust_xlsxwriter::XlsxError;
use std::collections::BTreeMap;

/// What each number means, and what was left out of it.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    let columns = vec![
        column(book, "report-col-kpi", 30.0),
        column(book, "book-col-id", 20.0),
        column(book, "book-col-summary", 44.0),
        column(book, "report-def-formula", 44.0),
        column(book, "book-col-used", 44.0),
        column(book, "book-col-variant", 26.0),
        column(book, "book-col-counted-by", 22.0),
        column(book, "book-col-n", 11.0),
        column(book, "report-col-left-out", 40.0),
        column(book, "report-def-caution", 40.0),
        column(book, "report-col-source", 40.0),
    ];
    let input = book.input;
    let rows = input
        .definitions
        .iter()
        .map(|d| row(book, d, input.report.kpis.iter().find(|k| k.id == d.id)))
        .collect();
    let title = book.words.plain("report-definitions-message");
    let notes = [words::about(book), book.words.plain("book-definitions-note")];
    book.sheet(&book.words.plain("report-definitions"), &title, &notes, &Table { columns, rows }, &[])
}

fn row(book: &Book<'_>, d: &KpiDefinition, k: Option<&KpiValue>) -> Vec<(Cell, Tone)> {
    let name = k.map_or_else(|| d.name.clone(), |k| words::name(book, k));
    vec![
        (Cell::long(name), Tone::Strong),
        muted(Cell::text(d.id.clone())),
        plain(Cell::long(d.summary.clone())),
        plain(Cell::long(d.formula.clone())),
        plain(Cell::long(k.map(|k| k.definition.clone()).unwrap_or_default())),
        plain(Cell::text(k.map(|k| k.variant_text.clone()).unwrap_or_default())),
        plain(Cell::long(d.counted_by.clone())),
        plain(k.map_or(Cell::Blank, |k| Cell::count(k.n))),
        plain(Cell::long(k.map(|k| left_out(book, k)).unwrap_or_default())),
        muted(Cell::long(d.caution.clone())),
        muted(Cell::long(d.source.clone())),
    ]
}

fn left_out(book: &Book<'_>, k: &KpiValue) -> String {
    // The same reason may come from several sources of a KPI: one entry.
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    for e in k.excluded.iter().filter(|e| e.n > 0) {
        *reasons.entry(&e.reason).or_default() += e.n;
    }
    let texts: Vec<String> =
        reasons.into_iter().map(|(r, n)| format!("{} ({n})", words::reason(book, r))).collect();
    texts.join(", ")
}
