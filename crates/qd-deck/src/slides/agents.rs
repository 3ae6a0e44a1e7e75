//! Agents side by side, ranked where the ranking is known.

use super::tabled;
use crate::deck::Deck;
use crate::table::{Cell, Column, Table, Tone};
use qd_chart::{agent_label, say};
use qd_text::Arg;

/// Most slides of agents.
const MOST: usize = 3;

pub(super) fn set(deck: &mut Deck<'_>) {
    let input = deck.input;
    let top = input.report.kpis.iter().find(|k| k.id == "top_agents" && k.value.is_some());
    let Some((kpi, listed)) = top.and_then(|k| Some((k, k.tables.iter().find(|t| t.name == "agents")?)))
    else {
        return;
    };
    let min_n = input.settings.min_n;
    let part = 0.74 / listed.columns.len().max(1) as f32;
    let mut columns = vec![
        Column::right(deck.word("report-col-rank"), 0.07),
        Column::left(deck.word("report-agents-one"), 0.19),
    ];
    columns.extend(listed.columns.iter().map(|c| Column::right(say::column(deck.words, &c.name), part)));
    let rows = {
        let ctx = deck.context();
        let row = |r: &qd_model::TableRow| {
            let rank = r.rank.map_or_else(|| "–".to_owned(), |n| n.to_string());
            let tone = if r.rank.is_some() { Tone::Plain } else { Tone::Muted };
            let mut cells = vec![Cell::new(rank, tone), Cell::new(agent_label(&r.key, &ctx), tone)];
            for c in &listed.columns {
                cells.push(match r.cells.get(&c.name).filter(|x| x.value.is_some()) {
                    Some(x) if c.name == "resolved" || x.n >= min_n => Cell::value(&x.text, Tone::Plain),
                    Some(x) => Cell::value(&x.text, Tone::Muted),
                    None => Cell::none(),
                });
            }
            cells
        };
        listed.rows.iter().map(row).collect()
    };
    let measure = say::column(deck.words, kpi.variant.trim_start_matches("by_"));
    let note = deck
        .words
        .text("report-agents-ranked", &[("measure", Arg::Text(&measure)), ("n", Arg::Num(min_n as f64))]);
    let message = deck.words.text("report-agents-message", &[("n", Arg::Num(listed.rows.len() as f64))]);
    let kind = deck.word("report-agents");
    tabled(deck, &kind, &message, &note, &Table { columns, rows }, std::slice::from_ref(&note), MOST);
}
