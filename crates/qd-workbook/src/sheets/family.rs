use super::series::{Rows, from_zero, sheet};
use super::summary::bound;
use super::{column, muted, plain};
use crate::book::{Book, Column, HEAD, Table};
use crate::cell::{Cell, Look, Tone};
use crate::charts;
use crate::words;
use qd_model::{BreakdownRow, KpiValue, Unit};
use qd_text::Arg;
use rust_xlsxwriter::{Chart, XlsxError};

/// Dimensions worth a chart, the best first.
const DIMENSIONS: [&str; 9] =
    ["channel", "topic", "category", "article", "team", "service", "severity", "priority", "segment"];
/// Most bars.
const BARS: usize = 10;
/// Columns of the words and of the values.
const GROUP: u16 = 2;
const VALUE: u16 = 3;

/// The breakdowns of a family, with charts of its series and of its main breakdowns.
pub(super) fn set(book: &mut Book<'_>, family: &str, over_time: &Rows) -> Result<(), XlsxError> {
    let kpis: Vec<&KpiValue> = {
        let input = book.input;
        let of = |k: &&KpiValue| words::family_of(book, &k.id) == family;
        input.report.kpis.iter().filter(of).filter(|k| k.value.is_some()).collect()
    };
    if kpis.is_empty() {
        return Ok(());
    }
    let name = words::family(book, family);
    let own = book.sheet_name(&name);
    let there = sheet(book);
    let mut rows = Vec::new();
    let mut drawn: Vec<Chart> = Vec::new();
    for k in kpis {
        if let Some((first, last)) = over_time.at.get(&k.id) {
            let title = title(
                book,
                k,
                "chart-title-series",
                &[("grain", &book.words.plain(&format!("chart-grain-{}", words::grain(book))))],
            );
            drawn.push(charts::line(k, &there, *first, *last, &title, words::grain(book), from_zero(k)));
        }
        let main = DIMENSIONS.iter().find(|d| k.by.get(**d).is_some_and(|r| bars(book, k, r) > 1));
        for (dimension, groups) in &k.by {
            let first = HEAD + 1 + rows.len() as u32;
            if main.is_some_and(|d| *d == dimension.as_str()) {
                let dim = words::dimension(book, dimension);
                let title = title(book, k, "chart-title-by", &[("dim", &dim)]);
                let last = first + bars(book, k, groups) as u32 - 1;
                drawn.push(charts::bars(k, &own, first, last, &title));
            }
            rows.extend(groups.iter().map(|r| row(book, k, dimension, r)));
        }
    }
    let mut columns = vec![
        column(book, "report-col-kpi", 28.0),
        column(book, "book-col-dimension", 13.0),
        column(book, "book-col-group", 30.0),
        column(book, "book-col-value", 12.0),
        column(book, "book-col-unit", 10.0),
        column(book, "book-col-seconds", 13.0),
        column(book, "book-col-n", 10.0),
        column(book, "book-col-low", 12.0),
        column(book, "book-col-high", 12.0),
    ];
    if let Some(label) = &book.input.compare_label {
        let head = book.words.text("book-col-before", &[("label", Arg::Text(label))]);
        columns.push(Column { head, width: 12.0 });
    }
    columns.push(column(book, "book-col-share", 11.0));
    columns.push(column(book, "book-col-note", 13.0));
    columns.push(column(book, "book-col-id", 20.0));
    let notes = [words::about(book), book.words.plain("book-family-note")];
    book.sheet(&name, &name, &notes, &Table { columns, rows }, &drawn)
}

fn title(book: &Book<'_>, k: &KpiValue, key: &str, more: &[(&str, &str)]) -> String {
    let (name, period) = (words::short(book, k), words::period(book));
    let mut args = vec![("name", Arg::Text(&name)), ("period", Arg::Text(&period))];
    args.extend(more.iter().map(|(k, v)| (*k, Arg::Text(v))));
    book.words.text(key, &args)
}

/// How many of the first groups a chart shows: those with a value that does not rest on few cases.
fn bars(book: &Book<'_>, k: &KpiValue, groups: &[BreakdownRow]) -> usize {
    let sums = k.unit == Unit::Count && groups.iter().any(|r| r.share.is_some());
    let fine = |r: &&BreakdownRow| {
        r.value.is_some_and(|v| v.is_finite() && v >= 0.0) && (sums || r.n >= book.input.settings.min_n)
    };
    let shown = groups.iter().take_while(fine).take(BARS);
    if shown.clone().any(|r| r.value.is_some_and(|v| v > 0.0)) { shown.count() } else { 0 }
}

fn row(book: &Book<'_>, k: &KpiValue, dimension: &str, r: &BreakdownRow) -> Vec<(Cell, Tone)> {
    let known = r.value.is_some_and(f64::is_finite);
    let few = known && k.unit != Unit::Count && r.n < book.input.settings.min_n;
    let note = match (known, few) {
        (false, _) => book.words.plain("report-no-data"),
        (true, true) => book.words.plain("verdict-few-cases"),
        (true, false) => String::new(),
    };
    let mut cells = vec![
        plain(Cell::text(words::short(book, k))),
        muted(Cell::text(words::dimension(book, dimension))),
        plain(Cell::text(words::group(book, dimension, &r.key))),
        (Cell::value(r.value, k.unit), if few { Tone::Muted } else { Tone::Strong }),
        muted(Cell::text(words::unit(book, k))),
        plain(Cell::seconds(r.value, k.unit)),
        // Of a hidden group not even the cases are told.
        plain(if known { Cell::count(r.n) } else { Cell::Blank }),
        bound(book, k, r.interval.filter(|_| known), true),
        bound(book, k, r.interval.filter(|_| known), false),
    ];
    if book.input.compare_label.is_some() {
        cells.push(plain(Cell::value(r.previous, k.unit)));
    }
    cells.push(plain(Cell::number(r.share, Look::Share)));
    cells.push(muted(Cell::text(note)));
    cells.push(muted(Cell::text(k.id.clone())));
    cells
}

/// The columns that a chart of this sheet points at.
pub(crate) const POINTED: (u16, u16) = (GROUP, VALUE);
