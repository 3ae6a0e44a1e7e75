use super::{column, muted, plain};
use crate::book::{Book, Table};
use crate::cell::{Cell, Look, Tone};
use crate::words;
use qd_model::{ActionVerdict, FollowUp, KpiValue, SpanValue, Unit};
use rust_xlsxwriter::XlsxError;

/// The actions agreed, each with its value before and since. No sheet where there are none.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    if book.input.follow_ups.is_empty() {
        return Ok(());
    }
    let columns = vec![
        column(book, "report-col-action", 46.0),
        column(book, "report-col-kpi", 34.0),
        column(book, "report-col-agreed", 13.0),
        column(book, "report-col-before", 13.0),
        column(book, "book-col-n", 10.0),
        column(book, "report-col-since", 13.0),
        column(book, "book-col-n-since", 10.0),
        column(book, "book-col-change", 14.0),
        column(book, "book-col-p", 10.0),
        column(book, "report-col-worked", 70.0),
        column(book, "book-col-owner", 22.0),
        column(book, "book-col-due", 13.0),
        column(book, "book-col-done", 13.0),
    ];
    let rows = book.input.follow_ups.iter().map(|f| row(book, f)).collect();
    let name = book.words.plain("book-sheet-actions");
    let notes = [words::about(book), book.words.plain("report-actions-note")];
    book.sheet(&name, &book.words.plain("report-actions"), &notes, &Table { columns, rows }, &[])
}

fn row(book: &Book<'_>, f: &FollowUp) -> Vec<(Cell, Tone)> {
    let is = |k: &&KpiValue| k.id == f.action.kpi;
    let unit = book.input.report.kpis.iter().find(is).map_or(Unit::Count, |k| k.unit);
    let tone = match f.verdict {
        ActionVerdict::Better => Tone::Good,
        ActionVerdict::Worse => Tone::Bad,
        ActionVerdict::TooEarly | ActionVerdict::NoData => Tone::Muted,
        _ => Tone::Plain,
    };
    let value = |span: &Option<SpanValue>| match span {
        Some(s) if s.value.is_some() => plain(Cell::value(s.value, unit)),
        _ => muted(Cell::text(book.words.plain("report-no-data"))),
    };
    let n = |span: &Option<SpanValue>| plain(span.as_ref().map_or(Cell::Blank, |s| Cell::count(s.n)));
    let day = |date: &Option<String>| plain(date.as_deref().map_or(Cell::Blank, Cell::day));
    vec![
        (Cell::text(f.action.text.clone()), Tone::Strong),
        plain(Cell::text(f.name.clone())),
        plain(Cell::day(&f.action.agreed_on)),
        value(&f.before),
        n(&f.before),
        value(&f.since),
        n(&f.since),
        plain(Cell::change(f.change, unit)),
        plain(Cell::number(f.p_value, Look::P)),
        (Cell::text(f.said.replace('\u{a0}', " ")), tone),
        plain(Cell::text(f.action.owner.clone())),
        day(&f.action.due),
        day(&f.action.done),
    ]
}
