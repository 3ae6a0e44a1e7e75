use crate::layout::{BODY, Book, Cell, Column, Table, Tone};
use crate::reports::Section;
use crate::words;
use qd_text::Arg;

/// Imports, what was not understood, what was left out of each number.
pub(super) fn set(book: &mut Book<'_>) {
    let q = &book.input.quality;
    let (records, rejected) = (words::count(book, q.records), words::count(book, q.rejected));
    let key = match (q.imports.is_empty(), q.rejected) {
        (true, _) => "report-quality-none",
        (_, 0) if q.records == 1 => "report-quality-one",
        (_, 0) => "report-quality-clean",
        _ => "report-quality-message",
    };
    let share = words::share(book, q.rejected, q.records);
    let args = [
        ("records", Arg::Text(&records)),
        ("rejected", Arg::Text(&rejected)),
        ("share", Arg::Text(&share)),
        ("files", Arg::Num(q.imports.len() as f64)),
        ("bad", Arg::Num(q.rejected as f64)),
    ];
    let message = book.words.text(key, &args);
    let kind = book.words.plain("report-quality");
    let (left_out, imported) = (excluded_table(book), imports_table(book));
    // What was left out tells more of the numbers than the list of files.
    let first = if left_out.rows.is_empty() { &imported } else { &left_out };
    let next = if first.rows.is_empty() { 60.0 } else { book.table_height(first).min(400.0) + 100.0 };
    book.short_section("quality-of-data", &kind, &message, next);
    book.remark(Section::DataQuality);
    let text = book.words.text(
        "report-quality-text",
        &[
            ("as-of", Arg::Text(&words::as_of(book))),
            ("zone", Arg::Text(&book.input.report.period.time_zone)),
        ],
    );
    book.paragraph(&text, BODY);
    for (key, table) in [("report-excluded", &left_out), ("report-imports", &imported)] {
        let title = book.words.plain(key);
        book.headed_table(&title, table);
    }
}

fn imports_table(book: &Book<'_>) -> Table {
    let w = |key: &str| book.words.plain(key);
    let columns = vec![
        Column::left(w("report-col-file"), 0.30),
        Column::left(w("report-col-kind"), 0.14),
        Column::left(w("report-col-source"), 0.14),
        Column::left(w("report-col-span"), 0.22),
        Column::right(w("report-col-records"), 0.10),
        Column::right(w("report-col-rejected"), 0.12),
    ];
    let rows = book
        .input
        .quality
        .imports
        .iter()
        .map(|i| {
            let span = match &i.span {
                Some((a, b)) => {
                    format!("{} – {}", qd_chart::day(a, book.words, true), qd_chart::day(b, book.words, true))
                }
                None => "–".into(),
            };
            let tone = if i.rejected > 0 { Tone::Strong } else { Tone::Muted };
            vec![
                Cell::plain(i.file.clone()),
                Cell::plain(kind(book, &i.kind)),
                Cell::muted(words::source(book, &i.source)),
                Cell::muted(span),
                Cell::plain(words::count(book, i.records)),
                Cell::new(words::count(book, i.rejected), tone),
            ]
        })
        .collect();
    Table { columns, rows }
}

/// A data set as shown: "Tickets".
fn kind(book: &Book<'_>, kind: &str) -> String {
    let key = format!("report-kind-{kind}");
    if book.words.has(&key) { book.words.plain(&key) } else { kind.to_owned() }
}

fn excluded_table(book: &Book<'_>) -> Table {
    let rows: Vec<Vec<Cell>> = book
        .input
        .report
        .kpis
        .iter()
        .filter(|k| k.excluded.iter().any(|e| e.n > 0))
        .map(|k| {
            let all: u64 = k.excluded.iter().map(|e| e.n).sum();
            vec![
                Cell::plain(words::short(book, k)),
                Cell::plain(words::count(book, k.n)),
                Cell::plain(words::count(book, all)),
                Cell::muted(qd_chart::say::left_out(book.words, k).join(", ")),
            ]
        })
        .collect();
    let w = |key: &str| book.words.plain(key);
    let columns = vec![
        Column::left(w("report-col-kpi"), 0.28),
        Column::right(w("report-col-counted"), 0.10),
        Column::right(w("report-col-left-out"), 0.12),
        Column::left(w("report-col-why"), 0.50),
    ];
    Table { columns, rows }
}
