use super::{column, muted, plain};
use crate::book::{Book, HEAD, Table};
use crate::cell::{Cell, Tone};
use crate::words;
use qd_chart::{OverTime, charts_for};
use qd_model::chart::ChartBody;
use qd_model::{KpiValue, Unit};
use qd_text::Arg;
use rust_xlsxwriter::XlsxError;
use std::collections::BTreeMap;

/// Column of the steps, that of the values, and that of values in seconds.
pub(crate) const STEP: u16 = 2;
pub(crate) const VALUE: u16 = 3;

/// All steps of all KPIs, and where each KPI's stand on the sheet.
pub(super) struct Rows {
    rows: Vec<Vec<(Cell, Tone)>>,
    /// KPI id → first and last row of what is worth a chart.
    pub at: BTreeMap<String, (u32, u32)>,
}

pub(super) fn rows(book: &Book<'_>) -> Rows {
    let none = OverTime::new();
    let ctx = words::chart(book, &none);
    let mut all = Rows { rows: Vec::new(), at: BTreeMap::new() };
    for k in book.input.report.kpis.iter().filter(|k| !k.series.is_empty() && k.value.is_some()) {
        let cut: Vec<usize> = charts_for(k, &ctx)
            .into_iter()
            .find_map(|c| if let ChartBody::Line(l) = c.body { Some(l.partial) } else { None })
            .unwrap_or_default();
        let first = HEAD + 1 + all.rows.len() as u32;
        for (i, p) in k.series.iter().enumerate() {
            // Of a hidden value not even the cases are told.
            let known = p.value.is_some_and(f64::is_finite);
            let note = match known {
                false => book.words.plain("report-no-data"),
                true if cut.contains(&i) => book.words.plain("book-cut"),
                true => String::new(),
            };
            all.rows.push(vec![
                plain(Cell::text(words::short(book, k))),
                muted(Cell::text(words::family(book, words::family_of(book, &k.id)))),
                plain(Cell::day(&p.from)),
                plain(Cell::value(p.value, k.unit)),
                muted(Cell::text(words::unit(book, k))),
                plain(Cell::seconds(p.value, k.unit)),
                plain(if known { Cell::count(p.n) } else { Cell::Blank }),
                muted(Cell::text(note)),
                muted(Cell::text(k.id.clone())),
            ]);
        }
        // A step that is cut off would look like a fall: the table has it, the chart has not.
        let whole: Vec<usize> = (0..k.series.len()).filter(|i| !cut.contains(i)).collect();
        let (Some(from), Some(to)) = (whole.first(), whole.last()) else { continue };
        let drawn = k.series[*from..=*to].iter().filter_map(|p| p.value.filter(|v| v.is_finite()));
        let (points, some) = drawn.fold((0, false), |(n, some), v| (n + 1, some || v != 0.0));
        if points > 1 && some {
            all.at.insert(k.id.clone(), (first + *from as u32, first + *to as u32));
        }
    }
    all
}

/// The name of the sheet, for what points at its cells.
pub(super) fn sheet(book: &Book<'_>) -> String {
    book.sheet_name(&book.words.plain("book-sheet-series"))
}

/// Values over time.
pub(super) fn set(book: &mut Book<'_>, all: Rows) -> Result<(), XlsxError> {
    let columns = vec![
        column(book, "report-col-kpi", 30.0),
        column(book, "book-col-family", 17.0),
        column(book, "book-col-from", 12.0),
        column(book, "book-col-value", 12.0),
        column(book, "book-col-unit", 10.0),
        column(book, "book-col-seconds", 14.0),
        column(book, "book-col-n", 11.0),
        column(book, "book-col-note", 24.0),
        column(book, "book-col-id", 22.0),
    ];
    let grain = book.words.plain(&format!("chart-grain-{}", words::grain(book)));
    let title = book.words.text("book-series-title", &[("grain", Arg::Text(&grain))]);
    let notes = [words::about(book), book.words.plain("book-series-note")];
    let table = Table { columns, rows: all.rows };
    book.sheet(&book.words.plain("book-sheet-series"), &title, &notes, &table, &[])
}

/// True if a chart of these values begins at nothing.
pub(super) fn from_zero(k: &KpiValue) -> bool {
    k.unit != Unit::Points && k.series.iter().filter_map(|p| p.value).all(|v| v >= 0.0)
}
