//! What the numbers rest on, and what has none.

use super::tabled;
use crate::deck::Deck;
use crate::table::{Cell, Column, Table, Tone};
use qd_chart::{day, say};
use qd_text::Arg;

pub(super) fn set(deck: &mut Deck<'_>) {
    missing(deck);
    imports(deck);
}

fn missing(deck: &mut Deck<'_>) {
    let reasons = say::missing(deck.words, deck.input);
    if reasons.is_empty() {
        return;
    }
    let columns = vec![
        Column::left(deck.word("report-col-kpi"), 0.46),
        Column::left(deck.word("report-col-why"), 0.54),
    ];
    let rows = reasons
        .into_iter()
        .map(|(why, names)| vec![Cell::plain(names.join(", ")), Cell::muted(why)])
        .collect();
    let (kind, note) = (deck.word("report-quality"), deck.word("report-missing-note"));
    let message = deck.word("report-missing");
    tabled(deck, &kind, &message, &note, &Table { columns, rows }, &[], 3);
}

fn imports(deck: &mut Deck<'_>) {
    let q = &deck.input.quality;
    let w = |key: &str| deck.word(key);
    let key = match (q.records, q.rejected) {
        _ if q.imports.is_empty() => "report-quality-none",
        (1, 0) => "report-quality-one",
        (_, 0) => "report-quality-clean",
        _ => "report-quality-message",
    };
    let count = |n| say::count(deck.words, n);
    let message = deck.words.text(
        key,
        &[
            ("records", Arg::Text(&count(q.records))),
            ("rejected", Arg::Text(&count(q.rejected))),
            ("share", Arg::Text(&say::share(deck.words, q.rejected, q.records))),
            ("files", Arg::Num(q.imports.len() as f64)),
            ("bad", Arg::Num(q.rejected as f64)),
        ],
    );
    let as_of = match deck.input.as_of_text.as_str() {
        "" => "–".to_owned(),
        text => day(text, deck.words, true),
    };
    let zone = &deck.input.report.period.time_zone;
    let note =
        deck.words.text("report-quality-text", &[("as-of", Arg::Text(&as_of)), ("zone", Arg::Text(zone))]);
    let columns = vec![
        Column::left(w("report-col-file"), 0.27),
        Column::left(w("report-col-kind"), 0.13),
        Column::left(w("report-col-source"), 0.12),
        Column::left(w("report-col-span"), 0.28),
        Column::right(w("report-col-records"), 0.10),
        Column::right(w("report-col-rejected"), 0.12),
    ];
    let rows = q
        .imports
        .iter()
        .map(|i| {
            let span = i.span.as_ref().map_or_else(
                || "–".to_owned(),
                |(a, b)| format!("{} – {}", day(a, deck.words, true), day(b, deck.words, true)),
            );
            let tone = if i.rejected > 0 { Tone::Strong } else { Tone::Muted };
            vec![
                Cell::plain(i.file.clone()),
                Cell::plain(say::coded(deck.words, "report-kind", &i.kind)),
                Cell::muted(say::source(deck.words, &i.source)),
                Cell::muted(span),
                Cell::plain(count(i.records)),
                Cell::new(count(i.rejected), tone),
            ]
        })
        .collect();
    tabled(
        deck,
        &w("report-quality"),
        &message,
        &note,
        &Table { columns, rows },
        std::slice::from_ref(&note),
        3,
    );
}
