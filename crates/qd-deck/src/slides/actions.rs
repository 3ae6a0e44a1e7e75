//! The actions agreed, and whether the value moved.

use super::tabled;
use crate::deck::Deck;
use crate::table::{Cell, Column, Table, Tone};
use qd_chart::{day, kpi_short, say};
use qd_model::{ActionVerdict, FollowUp, SpanValue};
use qd_text::Arg;

pub(super) fn set(deck: &mut Deck<'_>) {
    let all = &deck.input.follow_ups;
    if all.is_empty() {
        return;
    }
    let better = all.iter().filter(|f| f.verdict == ActionVerdict::Better).count();
    let told = all.iter().any(|f| !matches!(f.verdict, ActionVerdict::TooEarly | ActionVerdict::NoData));
    let key = if told { "report-actions-message" } else { "report-actions-early" };
    let args = [("n", Arg::Num(all.len() as f64)), ("better", Arg::Num(better as f64))];
    let message = deck.words.text(key, &args);
    let w = |key: &str| deck.word(key);
    let columns = vec![
        Column::left(w("report-col-action"), 0.26),
        Column::left(w("report-col-kpi"), 0.15),
        Column::right(w("report-col-agreed"), 0.13),
        Column::right(w("report-col-before"), 0.14),
        Column::right(w("report-col-since"), 0.14),
        Column::left(w("report-col-worked"), 0.18),
    ];
    let rows = all.iter().map(|f| row(deck, f)).collect();
    let note = w("report-actions-note");
    tabled(
        deck,
        &w("report-actions"),
        &message,
        &note,
        &Table { columns, rows },
        std::slice::from_ref(&note),
        4,
    );
}

fn row(deck: &Deck<'_>, f: &FollowUp) -> Vec<Cell> {
    let of = deck.input.report.kpis.iter().find(|k| k.id == f.action.kpi);
    let shown = |span: &Option<SpanValue>| match span.as_ref().filter(|s| s.value.is_some()) {
        Some(s) => format!("{} ({})", s.text, say::n(deck.words, s.n).replace(' ', "\u{a0}")),
        None => "–".into(),
    };
    let owner = Some(f.action.owner.as_str()).filter(|o| !o.is_empty());
    let what = owner.map_or_else(|| f.action.text.clone(), |o| format!("{} ({o})", f.action.text));
    let with_change = |key: &str| format!("{} ({})", deck.word(key), f.change_text);
    let worked = match f.verdict {
        ActionVerdict::Better => Cell::new(with_change("verdict-better"), Tone::Good),
        ActionVerdict::Worse => Cell::new(with_change("verdict-worse"), Tone::Bad),
        ActionVerdict::Changed => Cell::plain(with_change("verdict-changed")),
        ActionVerdict::NoClearChange => Cell::plain(deck.word("verdict-no-clear-change")),
        ActionVerdict::NotTested => Cell::plain(with_change("verdict-not-tested")),
        ActionVerdict::TooEarly | ActionVerdict::NoData => Cell::muted(f.said.clone()),
    };
    vec![
        Cell::plain(what),
        Cell::plain(of.map_or_else(|| f.name.clone(), |k| kpi_short(deck.words, k))),
        Cell::muted(day(&f.action.agreed_on, deck.words, true)),
        Cell::muted(shown(&f.before)),
        Cell::plain(shown(&f.since)),
        worked,
    ]
}
