use super::family::{context, side_by_side};
use crate::layout::{BODY, Book, Cell, Column, NOTE, Table, Tone};
use crate::reports::Section;
use crate::words;
use qd_chart::agent_label;
use qd_model::{KpiTable, KpiValue};
use qd_text::Arg;

/// Most agents printed of the ranking.
const ROWS: usize = 400;

/// All agents beside each other: ranked where the ranking is known, else in the order of their cases.
pub(super) fn set(book: &mut Book<'_>) {
    let input = book.input;
    let top = input.report.kpis.iter().find(|k| k.id == "top_agents" && k.value.is_some());
    if let Some((kpi, table)) = top.and_then(|k| Some((k, k.tables.iter().find(|t| t.name == "agents")?))) {
        return ranking(book, kpi, table);
    }
    let known: Vec<&KpiValue> =
        input.report.kpis.iter().filter(|k| k.value.is_some() && k.better != "none").collect();
    let ctx = context(book);
    let Some((table, left_out)) = side_by_side(book, &known, "agent", &ctx) else { return };
    let n = table.rows.len() + left_out;
    let text = book.words.text("report-agents-text", &[("n", Arg::Num(input.settings.min_n as f64))]);
    print(book, &table, n, left_out, &text);
}

fn print(book: &mut Book<'_>, table: &Table, n: usize, left_out: usize, text: &str) {
    let kind = book.words.plain("report-agents");
    let message = book.words.text("report-agents-message", &[("n", Arg::Num(n as f64))]);
    let high = book.table_height(table) + 50.0;
    book.short_section("agents", &kind, &message, high);
    book.remark(Section::Agents);
    book.paragraph(text, BODY);
    book.gap(4.0);
    book.table(table);
    if left_out > 0 {
        let text = book.words.text("report-more-rows", &[("n", Arg::Num(left_out as f64))]);
        book.paragraph(&text, NOTE);
    }
}

fn ranking(book: &mut Book<'_>, kpi: &KpiValue, table: &KpiTable) {
    let ctx = context(book);
    let chart = ctx.chart(book);
    let min_n = book.input.settings.min_n;
    let place = 0.06;
    let part = (1.0 - place - 0.18) / table.columns.len().max(1) as f32;
    let mut columns = vec![
        Column::right(book.words.plain("report-col-rank"), place),
        Column::left(book.words.plain("report-agents-one"), 0.18),
    ];
    columns.extend(table.columns.iter().map(|c| Column::right(words::column(book, &c.name), part)));
    let rows = table.rows.iter().take(ROWS).map(|r| {
        let rank = r.rank.map_or_else(|| "–".to_owned(), |n| n.to_string());
        let tone = if r.rank.is_some() { Tone::Plain } else { Tone::Muted };
        let mut cells = vec![Cell::new(rank, tone), Cell::new(agent_label(&r.key, &chart), tone)];
        for c in &table.columns {
            cells.push(match r.cells.get(&c.name).filter(|x| x.value.is_some()) {
                Some(x) if c.name == "resolved" || x.n >= min_n => Cell::plain(x.text.clone()),
                Some(x) => Cell::muted(x.text.clone()),
                None => Cell::muted("–"),
            });
        }
        cells
    });
    let printed = Table { columns, rows: rows.collect() };
    let measure = words::column(book, kpi.variant.trim_start_matches("by_"));
    let text = book
        .words
        .text("report-agents-ranked", &[("measure", Arg::Text(&measure)), ("n", Arg::Num(min_n as f64))]);
    let all = table.rows.len();
    print(book, &printed, all, all.saturating_sub(ROWS), &text);
}
