use super::{column, muted, plain};
use crate::book::{Book, Column, Table};
use crate::cell::{Cell, Look, Tone};
use crate::words;
use qd_model::{KpiValue, TableColumn, TableRow, Unit};
use qd_text::Arg;
use rust_xlsxwriter::XlsxError;

/// All agents beside each other, in the order of the ranking. No sheet where there is no such table.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    let input = book.input;
    let top: Option<&KpiValue> = input.report.kpis.iter().find(|k| k.id == "top_agents" && k.value.is_some());
    let Some((kpi, table)) = top.and_then(|k| Some((k, k.tables.iter().find(|t| t.name == "agents")?)))
    else {
        return Ok(());
    };
    let n = book.words.plain("book-col-n");
    let mut columns = vec![column(book, "report-agents-one", 26.0), column(book, "report-col-rank", 8.0)];
    for c in &table.columns {
        let head = words::column(book, &c.name);
        columns.push(Column { head: headed(book, &head, c.unit), width: 13.0 });
        if counts(c) {
            columns.push(Column { head: format!("{n}: {head}"), width: 10.0 });
            columns
                .push(Column { head: format!("{}: {head}", book.words.plain("book-col-low")), width: 12.0 });
            columns
                .push(Column { head: format!("{}: {head}", book.words.plain("book-col-high")), width: 12.0 });
        }
    }
    columns.push(column(book, "book-col-note", 30.0));
    let rows = table.rows.iter().map(|r| row(book, &table.columns, r)).collect();
    let measure = words::column(book, kpi.variant.trim_start_matches("by_"));
    let text = book.words.text(
        "report-agents-ranked",
        &[("measure", Arg::Text(&measure)), ("n", Arg::Num(input.settings.min_n as f64))],
    );
    let title = book.words.text("report-agents-message", &[("n", Arg::Num(table.rows.len() as f64))]);
    let notes = [words::about(book), text];
    book.sheet(&book.words.plain("report-agents"), &title, &notes, &Table { columns, rows }, &[])
}

/// A number of cases has no cases beside it.
fn counts(c: &TableColumn) -> bool {
    c.name != "resolved"
}

/// The head with its unit.
pub(super) fn headed(book: &Book<'_>, head: &str, unit: Unit) -> String {
    match unit {
        Unit::Count => head.to_owned(),
        Unit::Money => match book.input.settings.currency.as_str() {
            "" => head.to_owned(),
            currency => format!("{head} ({currency})"),
        },
        unit => format!("{head} ({})", words::unit_name(book, unit)),
    }
}

fn row(book: &Book<'_>, columns: &[TableColumn], r: &TableRow) -> Vec<(Cell, Tone)> {
    let rank = Cell::number(r.rank.map(|n| n as f64), Look::Whole);
    let mut cells = vec![plain(Cell::text(book.agent(&r.key))), plain(rank)];
    for c in columns {
        let cell = r.cells.get(&c.name).filter(|x| x.value.is_some());
        let few = cell.is_some_and(|x| counts(c) && x.n < book.input.settings.min_n);
        let tone = if few { Tone::Muted } else { Tone::Strong };
        cells.push(match cell {
            Some(x) => (Cell::value(x.value, c.unit), tone),
            None => muted(Cell::text(book.words.plain("report-no-data"))),
        });
        if counts(c) {
            let bounds = cell.and_then(|x| x.interval);
            cells.push(plain(cell.map_or(Cell::Blank, |x| Cell::count(x.n))));
            cells.push(plain(Cell::value(bounds.and_then(|i| i.low), c.unit)));
            cells.push(plain(Cell::value(bounds.and_then(|i| i.high), c.unit)));
        }
    }
    let note = r.note.as_deref().map(|n| words::code(book, n, &["ui-note-"])).unwrap_or_default();
    cells.push(muted(Cell::text(note)));
    cells
}
