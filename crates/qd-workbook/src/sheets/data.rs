use super::{column, muted, plain};
use crate::book::{Book, Table};
use crate::cell::{Cell, Tone};
use crate::words;
use qd_text::Arg;
use rust_xlsxwriter::XlsxError;

/// What the numbers rest on.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    let columns = vec![
        column(book, "report-col-file", 44.0),
        column(book, "report-col-kind", 20.0),
        column(book, "report-col-source", 18.0),
        column(book, "book-col-first", 14.0),
        column(book, "book-col-last", 14.0),
        column(book, "report-col-records", 14.0),
        column(book, "report-col-rejected", 14.0),
    ];
    let rows = book
        .input
        .quality
        .imports
        .iter()
        .map(|i| {
            let (first, last) = match &i.span {
                Some((a, b)) => (Cell::day(a), Cell::day(b)),
                None => (Cell::Blank, Cell::Blank),
            };
            vec![
                (Cell::text(i.file.clone()), Tone::Strong),
                plain(Cell::text(words::code(book, &i.kind, &["report-kind-"]))),
                muted(Cell::text(words::code(book, &i.source, &["ui-source-"]))),
                plain(first),
                plain(last),
                plain(Cell::count(i.records)),
                plain(Cell::count(i.rejected)),
            ]
        })
        .collect();
    let as_of = match book.input.as_of_text.as_str() {
        "" => "–".to_owned(),
        day => qd_chart::day(day, book.words, true).replace('\u{a0}', " "),
    };
    let zone = &book.input.report.period.time_zone;
    let text = book.words.text("book-data-note", &[("as-of", Arg::Text(&as_of)), ("zone", Arg::Text(zone))]);
    let notes = [text];
    let name = book.words.plain("book-sheet-data");
    book.sheet(&name, &book.words.plain("report-imports"), &notes, &Table { columns, rows }, &[])
}
