//! A page for each agent: own values beside the team's, what may be said of them, their course, and what the cases were
//! about. It ranks nobody.

use super::family::{Context, context};
use crate::layout::{BODY, Book, Card, Cell, Column, NOTE, Table, Tone, balanced, leading, lines};
use crate::reports::Section;
use crate::words;
use qd_chart::palette;
use qd_chart::scene::{Rect, Role, TextStyle, Weight, fit};
use qd_chart::{ChartSpec, agent_label, charts_for};
use qd_model::chart::{ChartBody, LineBody, NamedSeries};
use qd_model::{Coached, CoachedValue, KpiValue, Verdict};
use qd_text::Arg;

/// Names in a sentence before it says how many more.
const NAMES: usize = 3;
const GAP: f32 = 10.0;
/// Fewest steps with a value that make a course.
const STEPS: usize = 3;

pub(super) fn set(book: &mut Book<'_>) {
    let arranged = &book.input.arranged;
    let comment = arranged.of_section(&Section::AgentPages.id()).is_some();
    if comment || arranged.coached.is_empty() {
        let kind = book.words.plain("report-agent-pages");
        book.section("agent-pages", &kind, &kind);
        book.remark(Section::AgentPages);
    }
    if arranged.coached.is_empty() {
        let text = book.words.plain("coaching-none");
        return book.paragraph(&text, BODY);
    }
    let ctx = context(book);
    for (i, agent) in arranged.coached.iter().enumerate() {
        let last = i + 1 == arranged.coached.len();
        page(book, &ctx, i, agent, last);
    }
}

fn page(book: &mut Book<'_>, ctx: &Context, number: usize, agent: &Coached, last: bool) {
    let label = agent_label(&agent.agent, &ctx.chart(book));
    let said = said(book, agent);
    head(book, number, &label, &said);
    let table = table(book, agent);
    let (note, left_out) = notes(book, last);
    let width = book.frame.content();
    let below: f32 = [&note, &left_out]
        .into_iter()
        .filter(|t| !t.is_empty())
        .map(|t| lines(book.fonts, t, &NOTE, width).len() as f32 * leading(NOTE.size) + 3.0)
        .sum();
    book.table(&table);
    let cards = cards(book, ctx, agent);
    let bottom = book.frame.bottom - below - 4.0;
    put(book, &cards, bottom);
    for text in [note, left_out].iter().filter(|t| !t.is_empty()) {
        let parts = lines(book.fonts, text, &NOTE, width);
        let x = book.frame.left;
        book.block(&parts, NOTE, x, Role::Paragraph);
        book.gap(3.0);
    }
}

/// Name, and in sentences what may be said.
fn head(book: &mut Book<'_>, number: usize, label: &str, said: &[String]) {
    let (x, width, fonts) = (book.frame.left, book.frame.content(), book.fonts);
    book.new_page(Some(label.to_owned()));
    book.anchor(&format!("agent-{number}"), label, 1);
    let kicker = TextStyle::new(8.4, Weight::SemiBold, palette::readable(book.accent));
    let private = book.words.plain("coaching-private");
    let y = book.y + 6.0;
    let s = book.scene();
    s.tag(Role::Section);
    s.end();
    s.tag(Role::Paragraph);
    s.text(x, y, &private, kicker);
    s.end();
    book.y += 13.0;
    let title = TextStyle::new(20.0, Weight::SemiBold, palette::INK);
    let mut parts = balanced(fonts, label, &title, width);
    if parts.len() > 1 {
        parts = vec![fit(fonts, label, &title, width)];
    }
    book.block(&parts, title, x, Role::Heading(2));
    book.gap(4.0);
    let style = TextStyle::new(9.4, Weight::Regular, palette::TEXT);
    let parts = lines(fonts, &said.join(" "), &style, width.min(style.size * 70.0));
    book.block(&parts, style, x, Role::Paragraph);
    book.gap(7.0);
}

/// What is different, as far as the statistics allow, and of how much nothing can be said.
fn said(book: &Book<'_>, agent: &Coached) -> Vec<String> {
    let of = |v: Verdict| agent.values.iter().filter(move |x| x.beside == v);
    let mut out = Vec::new();
    let named = [
        (Verdict::Better, "coaching-said-better"),
        (Verdict::Worse, "coaching-said-worse"),
        (Verdict::Changed, "coaching-said-apart"),
    ];
    for (verdict, key) in named {
        let names: Vec<String> = of(verdict).map(|v| name(book, v)).collect();
        if names.is_empty() {
            continue;
        }
        let mut text = names.iter().take(NAMES).cloned().collect::<Vec<_>>().join(", ");
        if names.len() > NAMES {
            let more = (names.len() - NAMES) as f64;
            text = book.words.text("coaching-names", &[("names", Arg::Text(&text)), ("n", Arg::Num(more))]);
        }
        out.push(book.words.text(key, &[("names", Arg::Text(&text))]));
    }
    let held = of(Verdict::NoClearChange).count();
    if held > 0 {
        out.push(book.words.text("coaching-said-held", &[("n", Arg::Num(held as f64))]));
    }
    let few = of(Verdict::FewCases).count();
    if few > 0 {
        let min = words::count(book, book.input.settings.min_n);
        out.push(
            book.words.text("coaching-said-few", &[("n", Arg::Num(few as f64)), ("min", Arg::Text(&min))]),
        );
    }
    out
}

fn team<'a>(book: &Book<'a>, v: &CoachedValue) -> Option<&'a KpiValue> {
    book.input.report.kpis.iter().find(|k| k.id == v.kpi)
}

fn name(book: &Book<'_>, v: &CoachedValue) -> String {
    team(book, v).map_or_else(|| v.kpi.clone(), |k| words::short(book, k))
}

fn table(book: &Book<'_>, agent: &Coached) -> Table {
    let w = |key: &str| book.words.plain(key);
    let compared = book.input.compare_label.as_ref();
    let mut columns = vec![
        Column::left(w("report-col-kpi"), 0.20),
        Column::right(w("coaching-own"), 0.11),
        Column::right("n", 0.06),
        Column::right(w("report-col-interval"), 0.18),
    ];
    if let Some(label) = compared {
        columns.push(Column::right(label.clone(), 0.11));
    }
    columns.push(Column::right(w("coaching-team"), 0.11));
    columns.push(Column::right("n", 0.07));
    columns.push(Column::left(w("coaching-beside"), 0.19));
    let rows = agent.values.iter().map(|v| row(book, v, compared.is_some())).collect();
    Table { columns, rows }
}

fn row(book: &Book<'_>, v: &CoachedValue, compared: bool) -> Vec<Cell> {
    let few = v.beside == Verdict::FewCases;
    let own = if few { Tone::Muted } else { Tone::Strong };
    let team = team(book, v);
    let bounds = team.map(|k| words::bounds(book, &KpiValue { interval: v.row.interval, ..k.clone() }));
    let mut cells = vec![
        Cell::plain(name(book, v)),
        Cell::new(v.row.text.clone(), own),
        Cell::muted(words::count(book, v.row.n)),
        Cell::muted(bounds.unwrap_or_else(|| "–".into())),
    ];
    if compared {
        let before = v.own.as_ref().and_then(|k| k.comparison.as_ref()).filter(|c| c.value.is_some());
        cells.push(Cell::muted(before.map_or_else(|| "–".to_owned(), |c| c.text.clone())));
    }
    cells.push(Cell::plain(team.map_or_else(|| "–".to_owned(), |k| k.text.clone())));
    cells.push(Cell::muted(team.map_or_else(String::new, |k| words::count(book, k.n))));
    let (key, tone) = match v.beside {
        Verdict::Better => ("coaching-better", Tone::Good),
        Verdict::Worse => ("coaching-worse", Tone::Bad),
        Verdict::Changed => ("coaching-apart", Tone::Strong),
        Verdict::NoClearChange => ("coaching-held", Tone::Plain),
        Verdict::FewCases => ("coaching-few", Tone::Muted),
        Verdict::NotTested => ("coaching-not-tested", Tone::Muted),
    };
    cells.push(Cell::new(book.words.plain(key), tone));
    cells
}

/// The course of the first values that have one, beside the team's, and the topics of the cases.
fn cards(book: &Book<'_>, ctx: &Context, agent: &Coached) -> Vec<Card> {
    let chart = ctx.chart(book);
    let course = |v: &CoachedValue| -> Option<Card> {
        let own = v.own.as_ref().filter(|_| v.beside != Verdict::FewCases)?;
        let team = team(book, v)?;
        if own.series.iter().filter(|p| p.value.is_some()).count() < STEPS {
            return None;
        }
        let mut spec = qd_chart::line(own, &chart)?;
        if let ChartBody::Line(b) = &mut spec.body {
            let same = team.unit != qd_model::Unit::Count && team.series.len() == b.x.len();
            if let (true, Some(first)) = (same, b.series.first_mut()) {
                // The finding says which is which: where the lines end close together, names would lie on each other.
                first.name.clear();
                let values = team.series.iter().map(|p| p.value.filter(|v| v.is_finite())).collect();
                b.series.push(NamedSeries { name: String::new(), values });
            }
            // Targets are the team's; a part of a step rests on the fewest cases of all.
            b.target = None;
            whole_steps(b);
        }
        spec.subtitle = words::n(book, v.row.n);
        spec.finding = book.words.plain("coaching-trend");
        Some(Card { chart: spec, foot: String::new(), span: 1 })
    };
    let wanted = agent.values.iter().filter(|v| team(book, v).is_some_and(|k| k.better != "none"));
    let mut cards: Vec<Card> = wanted.filter_map(course).take(2).collect();
    cards.extend(agent.topics.as_ref().and_then(|k| topics(book, ctx, k)));
    cards
}

/// Leaves out the steps that are not whole.
fn whole_steps(b: &mut LineBody) {
    let cut = std::mem::take(&mut b.partial);
    let mut keep = (0..b.x.len()).map(|i| !cut.contains(&i));
    b.x.retain(|_| keep.next().unwrap_or(true));
    for series in &mut b.series {
        let mut keep = (0..series.values.len()).map(|i| !cut.contains(&i));
        series.values.retain(|_| keep.next().unwrap_or(true));
    }
}

fn topics(book: &Book<'_>, ctx: &Context, k: &KpiValue) -> Option<Card> {
    let mut only = k.clone();
    only.by.retain(|dimension, _| dimension == "topic");
    (only.series, only.histogram, only.heatmap, only.tables) = Default::default();
    let bars = |s: &ChartSpec| matches!(s.body, ChartBody::Bars(_));
    let mut chart = charts_for(&only, &ctx.chart(book)).into_iter().find(bars)?;
    if let ChartBody::Bars(b) = &mut chart.body {
        b.items.truncate(6);
    }
    chart.title = book.words.plain("coaching-topics");
    Some(Card { chart, foot: String::new(), span: 1 })
}

/// Cards in what is left of the page: side by side, over two rows where the page is high; those that do not fit are left
/// out.
fn put(book: &mut Book<'_>, cards: &[Card], bottom: f32) {
    let columns = book.frame.columns.min(cards.len().max(1));
    let mut rest = cards;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(columns.min(rest.len()));
        let room = bottom - book.y;
        let width = (book.frame.content() - GAP * (now.len() - 1) as f32) / now.len() as f32;
        let least = now.iter().map(|c| book.card_least(c, width)).fold(0.0, f32::max);
        if least > room {
            return;
        }
        let natural = now.iter().map(|c| book.card_height(c, width)).fold(0.0, f32::max);
        let follow: f32 = if later.is_empty() {
            0.0
        } else {
            let width = book.frame.content() / later.len() as f32;
            later.iter().map(|c| book.card_least(c, width)).fold(0.0, f32::max) + GAP
        };
        let spare = if least + follow <= room { room - follow } else { room };
        let high = (natural * 1.2).min(spare).max(least);
        let (left, top) = (book.frame.left, book.y);
        for (i, card) in now.iter().enumerate() {
            book.card_in(card, Rect::new(left + i as f32 * (width + GAP), top, width, high));
        }
        book.y = top + high + GAP;
        rest = later;
    }
}

/// How a difference is judged; and on the last page, who has none.
fn notes(book: &Book<'_>, last: bool) -> (String, String) {
    let n = book.input.arranged.coached_left_out;
    let left = if last && n > 0 {
        book.words.text("coaching-left-out", &[("n", Arg::Num(n as f64))])
    } else {
        String::new()
    };
    (book.words.plain("coaching-caution"), left)
}
