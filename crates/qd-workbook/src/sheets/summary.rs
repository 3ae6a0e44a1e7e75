use super::{blank, column, muted, plain};
use crate::book::{Book, Column, Table};
use crate::cell::{Cell, Look, Tone};
use crate::words;
use qd_model::{Interval, KpiValue};
use qd_text::Arg;
use rust_xlsxwriter::XlsxError;

/// Every KPI, one row each.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    let compare = book.input.compare_label.clone();
    let mut columns = vec![
        column(book, "report-col-kpi", 47.0),
        column(book, "book-col-family", 19.0),
        column(book, "book-col-value", 12.0),
        column(book, "book-col-unit", 10.0),
        column(book, "book-col-seconds", 13.0),
        column(book, "book-col-n", 11.0),
        column(book, "book-col-low", 12.0),
        column(book, "book-col-high", 12.0),
    ];
    if let Some(label) = &compare {
        columns.push(Column {
            head: book.words.text("book-col-before", &[("label", Arg::Text(label))]),
            width: 12.0,
        });
        columns.push(Column {
            head: book.words.text("book-col-before-n", &[("label", Arg::Text(label))]),
            width: 11.0,
        });
        columns.push(column(book, "book-col-change", 13.0));
        columns.push(column(book, "book-col-change-text", 12.0));
        columns.push(column(book, "report-col-verdict", 15.0));
        columns.push(column(book, "book-col-p", 10.0));
    }
    columns.push(column(book, "report-col-target", 12.0));
    columns.push(column(book, "book-col-met", 9.0));
    columns.push(column(book, "verdict-few-cases", 10.0));
    columns.push(column(book, "book-col-why", 50.0));
    columns.push(column(book, "report-def-notes", 70.0));
    columns.push(column(book, "book-col-id", 22.0));
    let rows = book.input.report.kpis.iter().map(|k| row(book, k, compare.is_some())).collect();
    let title = book.words.plain("report-title");
    let title = match book.input.organisation.trim() {
        "" => title,
        name => format!("{name} · {title}"),
    };
    let mut made = book.words.text("book-made-by", &[("version", Arg::Text(&book.input.version))]);
    if !book.input.as_of_text.is_empty() {
        let day = qd_chart::day(&book.input.as_of_text, book.words, true).replace('\u{a0}', " ");
        made = format!("{} {day} · {made}", book.words.plain("report-cover-as-of"));
    }
    let clock = words::code(book, clock(book), &["report-clock-"]);
    let made = format!("{} {clock} · {made}", book.words.plain("book-clock"));
    let notes = [words::about(book), made];
    book.sheet(&book.words.plain("book-sheet-summary"), &title, &notes, &Table { columns, rows }, &[])
}

fn clock(book: &Book<'_>) -> &'static str {
    match book.input.settings.headline_clock {
        qd_model::Clock::Calendar => "calendar",
        qd_model::Clock::Business => "business",
    }
}

/// A bound; one that is open says so.
pub(super) fn bound(book: &Book<'_>, k: &KpiValue, interval: Option<Interval>, low: bool) -> (Cell, Tone) {
    let Some(i) = interval else { return blank() };
    match if low { i.low } else { i.high } {
        Some(v) => plain(Cell::value(Some(v), k.unit)),
        None => muted(Cell::text(book.words.plain("book-open"))),
    }
}

fn row(book: &Book<'_>, k: &KpiValue, compared: bool) -> Vec<(Cell, Tone)> {
    let few = k.few_cases;
    let loud = if few { Tone::Muted } else { Tone::Strong };
    let known = k.value.is_some();
    let mut cells = vec![
        (Cell::text(words::name(book, k)), if known { Tone::Strong } else { Tone::Muted }),
        muted(Cell::text(words::family(book, words::family_of(book, &k.id)))),
        (Cell::value(k.value, k.unit), loud),
        muted(Cell::text(words::unit(book, k))),
        plain(Cell::seconds(k.value, k.unit)),
        plain(Cell::count(k.n)),
        bound(book, k, k.interval, true),
        bound(book, k, k.interval, false),
    ];
    if compared {
        match k.comparison.as_ref() {
            Some(c) if c.value.is_some() => {
                let (word, tone) =
                    words::verdict(book, if few { qd_model::Verdict::FewCases } else { c.verdict });
                cells.extend([
                    plain(Cell::value(c.value, k.unit)),
                    plain(Cell::count(c.n)),
                    (Cell::change(c.change, k.unit), tone),
                    (Cell::text(c.change_text.replace('\u{a0}', " ")), tone),
                    (Cell::text(word), tone),
                    plain(Cell::number(c.p_value, Look::P)),
                ]);
            }
            c => {
                cells.extend([blank(), c.map_or(blank(), |c| plain(Cell::count(c.n))), blank(), blank()]);
                cells.push(muted(Cell::text(book.words.plain("report-not-compared"))));
                cells.push(blank());
            }
        }
    }
    match &k.target {
        Some(t) => {
            let (key, tone) = if t.met { ("report-met", Tone::Good) } else { ("report-missed", Tone::Bad) };
            cells.push(plain(Cell::value(Some(t.value), k.unit)));
            cells.push((Cell::text(book.words.plain(key)), if few { Tone::Muted } else { tone }));
        }
        None => cells.extend([blank(), blank()]),
    }
    cells.push(muted(if few { Cell::text(book.words.plain("verdict-few-cases")) } else { Cell::Blank }));
    let why = match (&k.no_data, known) {
        (Some(no), _) if !no.text.is_empty() => no.text.clone(),
        (Some(no), _) => words::reason(book, &no.reason),
        (None, false) => book.words.plain("report-no-data"),
        (None, true) => String::new(),
    };
    cells.push(plain(Cell::long(why)));
    cells.push(muted(Cell::long(k.notes.join(" · "))));
    cells.push(muted(Cell::text(k.id.clone())));
    cells
}
