//! The whole at a glance: tiles, what stands out, values beside their targets, and what has no number.

use super::{BOTTOM, TOP, WIDTH, tabled};
use crate::deck::Deck;
use crate::guess;
use crate::master::LEFT;
use crate::shape::{Para, Run, Slide};
use crate::table::{Cell, Column, Table, Tone};
use qd_chart::scene::{Colour, Rect, TextStyle, Weight};
use qd_chart::{kpi_short, palette, say};
use qd_model::chart::ChartBody;
use qd_model::{KpiValue, Verdict};
use qd_text::Arg;

/// Most tiles.
const TILES: usize = 8;
const GAP: f32 = 12.0;

pub(super) fn set(deck: &mut Deck<'_>) {
    let kind = deck.word("report-summary");
    let message = say::headline(deck.words, deck.input);
    let chosen = say::leading(deck.input, TILES);
    let mut slide = deck.message(&kind, &message);
    if chosen.is_empty() {
        let text = deck.word("report-no-values");
        slide.text(Rect::new(LEFT, TOP, WIDTH, 30.0), &[Run::new(text, 16.0, palette::TEXT).into()]);
    }
    let columns = if chosen.len() > 4 { 4 } else { chosen.len().max(1) };
    let rows = chosen.len().div_ceil(columns).max(1);
    let w = ((WIDTH - GAP * (columns - 1) as f32) / columns as f32).min(300.0);
    let h = ((BOTTOM - TOP - GAP * (rows - 1) as f32) / rows as f32).min(186.0);
    for (i, k) in chosen.iter().enumerate() {
        let (x, y) = ((i % columns) as f32 * (w + GAP), (i / columns) as f32 * (h + GAP));
        tile(deck, &mut slide, k, Rect::new(LEFT + x, TOP + y, w, h));
    }
    slide.notes = vec![
        deck.words.text("report-definitions-text", &[("n", Arg::Num(deck.input.settings.min_n as f64))]),
    ];
    deck.push(slide);
    findings(deck);
    targets(deck);
}

/// Ink and ground of a verdict.
pub(super) fn colours(k: &KpiValue) -> (Colour, Colour) {
    match k.comparison.as_ref().filter(|c| c.value.is_some() && !k.few_cases).map(|c| c.verdict) {
        Some(Verdict::Better) => (palette::GOOD, palette::GOOD_WASH),
        Some(Verdict::Worse) => (palette::BAD, palette::BAD_WASH),
        _ => (palette::MUTED, palette::NEUTRAL_WASH),
    }
}

/// Change and verdict in words; empty where nothing is beside the value.
pub(super) fn change(deck: &Deck<'_>, k: &KpiValue) -> String {
    let c = k.comparison.as_ref().filter(|c| c.value.is_some());
    let word = match c {
        _ if k.few_cases => deck.word("verdict-few-cases"),
        Some(c) if c.verdict == Verdict::NotTested => String::new(),
        Some(c) => say::verdict(deck.words, c.verdict),
        None if deck.input.compare_label.is_some() => deck.word("report-not-compared"),
        None => String::new(),
    };
    let arrow = match c.and_then(|c| c.change) {
        Some(v) if v > 0.0 => "▲ ",
        Some(v) if v < 0.0 => "▼ ",
        _ => "",
    };
    let text = c.map(|c| format!("{arrow}{}", c.change_text)).unwrap_or_default();
    [text, word].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The target, and whether it is met; empty without one.
pub(super) fn target(deck: &Deck<'_>, k: &KpiValue) -> String {
    let Some(t) = &k.target else { return String::new() };
    let key = if t.met { "report-target-met" } else { "report-target-missed" };
    deck.words.text(key, &[("value", Arg::Text(&t.text))])
}

/// A value in its box: name, number, change, target, n.
pub(super) fn tile(deck: &Deck<'_>, slide: &mut Slide, k: &KpiValue, r: Rect) {
    let inner = r.w - 20.0;
    let name = TextStyle::new(12.0, Weight::SemiBold, palette::TEXT);
    let (value, size) = guess::sized(
        &k.text,
        &TextStyle::new(30.0, Weight::SemiBold, palette::INK),
        inner,
        1,
        &[30.0, 24.0, 18.0, 14.0],
    );
    let ink = if k.few_cases { palette::FAINT } else { palette::INK };
    let (tone, _) = colours(k);
    let para = |run: Run, after: f32| Para { runs: vec![run], after, ..Para::default() };
    let mut paras = vec![
        para(
            Run::new(guess::cut(&kpi_short(deck.words, k), &name, inner, 2), 12.0, palette::TEXT).bold(),
            4.0,
        ),
        para(Run::new(value, size, ink).bold(), 3.0),
    ];
    let moved = change(deck, k);
    if !moved.is_empty() {
        let style = TextStyle::new(11.5, Weight::SemiBold, tone);
        paras.push(para(Run::new(guess::cut(&moved, &style, inner, 2), 11.5, tone).bold(), 3.0));
    }
    let note = [target(deck, k), say::n(deck.words, k.n)];
    let note = note.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ");
    paras.push(para(Run::new(note, 10.0, palette::MUTED), 0.0));
    slide.boxed(r, Some(palette::WASH), Some(palette::LINE), &paras, true);
}

fn findings(deck: &mut Deck<'_>) {
    let ranked = say::standing_out(deck.input);
    let mut said: Vec<(String, Colour)> =
        ranked.iter().map(|k| (say::sentence(deck.words, k), colours(k).0)).collect();
    said.extend(say::others(deck.input).into_iter().map(|t| (t, palette::TEXT)));
    if said.is_empty() {
        return;
    }
    let mut slide = deck.message(&deck.word("report-summary"), &deck.word("report-stands-out"));
    let style = TextStyle::new(16.0, Weight::Regular, palette::TEXT);
    let mut y = TOP + 4.0;
    for (text, ink) in &said {
        let text = guess::cut(text, &style, WIDTH - 30.0, 3);
        let high = guess::lines(&text, &style, WIDTH - 30.0) as f32 * 21.0 + 6.0;
        slide.area(Rect::new(LEFT, y + 2.0, 4.0, high - 8.0), *ink);
        let run = Run::new(text, 16.0, palette::TEXT);
        slide.text(Rect::new(LEFT + 18.0, y, WIDTH - 18.0, high), &[run.into()]);
        y += high + 9.0;
    }
    slide.notes = ranked.iter().flat_map(|k| super::kpi::notes(deck, k)).collect();
    deck.push(slide);
}

/// Values beside their targets, each on a scale of its own: a table, as no program's chart shows that.
fn targets(deck: &mut Deck<'_>) {
    let spec = qd_chart::targets_chart(&deck.input.report.kpis, &deck.context());
    let Some(spec) = spec else { return };
    let ChartBody::Bullet(b) = &spec.body else { return };
    let word = |key: &str| deck.word(key);
    let columns = vec![
        Column::left(word("report-col-kpi"), 0.40),
        Column::right(word("report-col-value"), 0.17),
        Column::right(word("report-col-target"), 0.17),
        Column::left("", 0.14),
        Column::right("n", 0.12),
    ];
    let met = |label: &str| {
        let of = |k: &&KpiValue| kpi_short(deck.words, k) == label && k.value.is_some();
        deck.input.report.kpis.iter().find(of).and_then(|k| k.target.as_ref()).is_some_and(|t| t.met)
    };
    let rows = b
        .items
        .iter()
        .map(|i| {
            let state = if met(&i.label) {
                Cell::new(word("report-met"), Tone::Good)
            } else {
                Cell::new(word("report-missed"), Tone::Bad)
            };
            vec![
                Cell::plain(i.label.clone()),
                Cell::new(i.text.clone(), Tone::Strong),
                Cell::plain(i.target_text.clone()),
                state,
                Cell::muted(say::count(deck.words, i.n)),
            ]
        })
        .collect();
    let notes = [deck.word("report-targets-note")];
    let message = spec.finding.trim_end_matches('.').to_owned();
    tabled(deck, &deck.word("report-col-target"), &message, "", &Table { columns, rows }, &notes, 2);
}
