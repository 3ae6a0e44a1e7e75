//! A value a slide: its message, its chart, its number, and in the notes all that the number is.

use super::summary::{change, colours, target};
use super::{BOTTOM, TOP, WIDTH, comment};
use crate::chart::native;
use crate::deck::Deck;
use crate::guess;
use crate::master::LEFT;
use crate::shape::{Para, Run, Slide};
use crate::table::mosaic;
use qd_chart::scene::{Rect, TextStyle, Weight};
use qd_chart::{ChartSpec, charts_for, palette, say};
use qd_model::chart::{ChartBody, CohortsBody, GanttBody, HeatmapBody};
use qd_model::{KpiDefinition, KpiValue, Verdict};
use qd_text::Arg;
use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

/// Most slides of a family.
const MOST: usize = 6;
/// Of them the best charts of the loudest values.
const LOUDEST: usize = 3;
/// Width of the panel with the number.
const PANEL: f32 = 240.0;

pub(super) fn set(deck: &mut Deck<'_>, family: &str) {
    let chosen: Vec<(&KpiValue, ChartSpec, bool)> = {
        let ctx = deck.context();
        let mut ranked = members(deck, family);
        ranked.retain(|k| k.value.is_some());
        ranked.sort_by_key(|k| std::cmp::Reverse(say::weight(k)));
        let all: Vec<Vec<ChartSpec>> = ranked.iter().map(|k| charts_for(k, &ctx)).collect();
        choose(&all).into_iter().map(|(k, i)| (ranked[k], all[k][i].clone(), i == 0)).collect()
    };
    let kind = deck.word(&format!("report-family-{}", family.replace('_', "-")));
    for (k, spec, first) in chosen {
        slide(deck, &kind, k, &spec, first);
    }
    // What was said of values without a slide of their own.
    for k in members(deck, family) {
        said(deck, &kind, k);
    }
}

/// What was said of a value, on slides of its own, unless it stands somewhere already.
pub(super) fn said(deck: &mut Deck<'_>, kind: &str, k: &KpiValue) {
    let input = deck.input;
    let Some(comment) = input.arranged.of_kpi(&k.id).filter(|c| !deck.placed.contains(&c.place)) else {
        return;
    };
    let kind = format!("{kind} · {}", qd_chart::kpi_short(deck.words, k));
    comment::slides(deck, &kind, comment);
    deck.placed.push(comment.place.clone());
}

/// The values of a family in the registry's order.
pub(super) fn members<'a>(deck: &Deck<'a>, family: &str) -> Vec<&'a KpiValue> {
    let input = deck.input;
    let of = |id: &str| input.definitions.iter().find(|d| d.id == id).map(|d| d.family.as_str());
    input.report.kpis.iter().filter(|k| of(&k.id) == Some(family)).collect()
}

/// First the loudest values' best charts, then charts of forms that are not there yet, then what else there is room for.
fn choose(all: &[Vec<ChartSpec>]) -> BTreeSet<(usize, usize)> {
    let places = || (0..3).flat_map(|depth| (0..all.len()).map(move |k| (k, depth)));
    let form = |(k, depth): (usize, usize)| Some(discriminant(&all.get(k)?.get(depth)?.body));
    let mut chosen: BTreeSet<(usize, usize)> =
        places().filter(|p| p.1 == 0 && form(*p).is_some()).take(LOUDEST).collect();
    let mut forms: Vec<Discriminant<ChartBody>> = chosen.iter().filter_map(|p| form(*p)).collect();
    for place in places() {
        if let Some(new) = form(place).filter(|f| !forms.contains(f) && chosen.len() < MOST) {
            forms.push(new);
            chosen.insert(place);
        }
    }
    for place in places().filter(|p| p.1 == 0 && form(*p).is_some()) {
        if chosen.len() < MOST {
            chosen.insert(place);
        }
    }
    chosen
}

fn slide(deck: &mut Deck<'_>, kind: &str, k: &KpiValue, spec: &ChartSpec, first: bool) {
    let message = if first { say::message(deck.words, k) } else { told(deck, k, spec) };
    let mut slide = deck.message(kind, message.trim_end_matches('.'));
    let wide = WIDTH - PANEL - 20.0;
    head(&mut slide, spec, wide);
    let style = TextStyle::new(12.0, Weight::Regular, palette::TEXT);
    // What the title says already stands there once.
    let finding = if first { spec.finding.clone() } else { String::new() };
    let below = [finding, events(spec)];
    let below = below.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ");
    let finding = guess::cut(&below, &style, wide - 12.0, 3);
    let high =
        if finding.is_empty() { 0.0 } else { guess::lines(&finding, &style, wide - 12.0) as f32 * 16.0 };
    let chart = Rect::new(LEFT, TOP + 38.0, wide, BOTTOM - TOP - 38.0 - high - 14.0);
    let says = format!("{}. {}", spec.title, spec.finding);
    draw(deck, &mut slide, chart, spec, &says);
    if high > 0.0 {
        slide.area(Rect::new(LEFT, BOTTOM - high - 2.0, 2.5, high), deck.dress.accent);
        slide.text(
            Rect::new(LEFT + 10.0, BOTTOM - high - 4.0, wide - 10.0, high + 6.0),
            &[Run::new(finding, 12.0, palette::TEXT).into()],
        );
    }
    let below = panel(deck, &mut slide, k);
    slide.notes = notes(deck, k);
    let input = deck.input;
    let Some(said) = input.arranged.of_kpi(&k.id).filter(|c| !deck.placed.contains(&c.place)) else {
        return deck.push(slide);
    };
    // Who presents the slide has the words in any case.
    slide.notes.splice(0..0, comment::notes(said));
    let set = below.is_some_and(|r| comment::in_box(deck, &mut slide, said, r));
    deck.push(slide);
    if !set {
        comment::slides(deck, kind, said);
    }
    deck.placed.push(said.place.clone());
}

/// What a second chart of a value says: what stands out in it, else what it shows.
fn told(deck: &Deck<'_>, k: &KpiValue, spec: &ChartSpec) -> String {
    let dimension = spec.id.strip_prefix(&format!("{}-", k.id)).unwrap_or_default();
    let of = |i: &&qd_model::Insight| {
        i.kpi == k.id
            && i.dimension.as_deref().is_some_and(|d| d == dimension || d == "agent" && dimension == "agents")
    };
    // An agent's name stands in no title.
    let said = deck.input.report.insights.iter().filter(|i| i.dimension.as_deref() != Some("agent")).find(of);
    said.map_or_else(|| spec.finding.clone(), |i| i.text.clone())
}

fn head(slide: &mut Slide, spec: &ChartSpec, width: f32) {
    let title = TextStyle::new(12.0, Weight::SemiBold, palette::INK);
    let small = TextStyle::new(10.0, Weight::Regular, palette::MUTED);
    let paras = [
        Para::from(Run::new(guess::cut(&spec.title, &title, width, 1), 12.0, palette::INK).bold()),
        Para::from(Run::new(guess::cut(&spec.subtitle, &small, width, 1), 10.0, palette::MUTED)),
    ];
    slide.text(Rect::new(LEFT, TOP, width, 34.0), &paras);
}

fn draw(deck: &mut Deck<'_>, slide: &mut Slide, r: Rect, spec: &ChartSpec, says: &str) {
    if let ChartBody::Heatmap(b) = &spec.body {
        let xml = heat(deck, b, r);
        slide.frame(Rect::new(r.x, r.y, r.w, r.h.min(280.0)), &spec.id, says, "table", &xml);
        return;
    }
    if let ChartBody::Cohorts(b) = &spec.body {
        let high = r.h.min(26.0 * (b.rows.len() + 1) as f32);
        let xml = cohorts(deck, b, r.w, high);
        slide.frame(Rect { h: high, ..r }, &spec.id, says, "table", &xml);
        return;
    }
    if let ChartBody::Gantt(b) = &spec.body {
        lanes(deck, slide, b, r);
        return;
    }
    if let ChartBody::Bullet(b) = &spec.body {
        let columns = vec![
            crate::table::Column::left(deck.word("report-col-kpi"), 0.46),
            crate::table::Column::right(deck.word("report-col-value"), 0.18),
            crate::table::Column::right(deck.word("report-col-target"), 0.18),
            crate::table::Column::right("n", 0.18),
        ];
        use crate::table::{Cell, Tone};
        let rows = b.items.iter().map(|i| {
            let met = i.target.is_none_or(|t| i.value >= t);
            let tone = match i.target {
                None => Tone::Strong,
                Some(_) if met => Tone::Good,
                Some(_) => Tone::Bad,
            };
            vec![
                Cell::plain(i.label.clone()),
                Cell::new(i.text.clone(), tone),
                if i.target.is_some() { Cell::plain(i.target_text.clone()) } else { Cell::none() },
                Cell::muted(say::count(deck.words, i.n)),
            ]
        });
        let table = crate::table::Table { columns, rows: rows.collect() };
        let (size, pages) = table.pages(r.w, r.h);
        let rows = pages.into_iter().next().unwrap_or(0..0);
        let (xml, high) = table.xml(rows, size, r.w, &deck.dress);
        slide.frame(Rect { h: high, ..r }, &spec.id, says, "table", &xml);
        return;
    }
    if let Some(mut chart) = native(spec, deck.words, deck.dress.accent) {
        // A few bars fill no slide.
        let mut place = r;
        match chart.kind {
            crate::chart::Kind::Bars | crate::chart::Kind::Steps => {
                place.h =
                    r.h.min(44.0 + chart.categories.len() as f32 * if chart.legend { 46.0 } else { 38.0 });
            }
            crate::chart::Kind::Whole => {
                place.h = r.h.min(150.0);
                chart.gap = 40;
            }
            _ => {}
        }
        deck.chart(slide, place, &chart, &spec.id, says);
    }
}

/// Weekdays and hours as a table of grounds; the hours stand in every third column.
fn heat(deck: &Deck<'_>, b: &HeatmapBody, r: Rect) -> String {
    let highest = b.cells.iter().flatten().copied().fold(0.0, f64::max).max(1.0);
    let heads: Vec<String> =
        (0..24).map(|h| if h % 3 == 0 { format!("{h:02}") } else { String::new() }).collect();
    let rows: Vec<(String, Vec<(String, qd_chart::scene::Colour)>)> = b
        .cells
        .iter()
        .enumerate()
        .map(|(d, row)| {
            let name = deck.word(&format!("chart-weekday-{}", d + 1));
            let cell = |v: &f64| {
                let ground = palette::WASH.mix(deck.dress.accent, (v / highest).powf(0.8) as f32);
                let text = if highest < 1_000.0 {
                    qd_model::format::number(*v, 0, deck.locale)
                } else {
                    String::new()
                };
                (text, ground)
            };
            (name, row.iter().map(cell).collect())
        })
        .collect();
    mosaic(&deck.dress, &heads, &rows, ("", 56.0), r.w, r.h.min(280.0))
}

/// What is left of each quarter's customers, per cent, as a table of grounds.
fn cohorts(deck: &Deck<'_>, b: &CohortsBody, width: f32, high: f32) -> String {
    let longest = b.rows.iter().map(|r| r.cells.len()).max().unwrap_or(0);
    let heads: Vec<String> = (0..longest).map(|k| k.to_string()).collect();
    let rows: Vec<(String, Vec<(String, qd_chart::scene::Colour)>)> = b
        .rows
        .iter()
        .map(|r| {
            let cell = |k: usize| match r.cells.get(k).copied().flatten() {
                Some(v) => {
                    let ground = if r.few { palette::WASH } else { palette::share(deck.dress.accent, v) };
                    (qd_model::format::number(100.0 * v, 0, deck.locale), ground)
                }
                None => (String::new(), palette::WHITE),
            };
            (format!("{} · {}", r.label, say::n(deck.words, r.n)), (0..longest).map(cell).collect())
        })
        .collect();
    mosaic(&deck.dress, &heads, &rows, (&b.steps, 110.0), width, high)
}

/// Most spans drawn of a time line, as shapes.
const SPANS: usize = 300;

/// A time line of shapes: no program's chart has one.
fn lanes(deck: &Deck<'_>, slide: &mut Slide, b: &GanttBody, r: Rect) {
    let (label, value) = (r.w * 0.26, if b.lanes.iter().all(|l| l.text.is_empty()) { 0.0 } else { 84.0 });
    let row = (r.h / b.lanes.len().max(1) as f32).min(30.0);
    let (left, width) = (r.x + label + 8.0, r.w - label - value - 16.0);
    let word = TextStyle::new(11.0, Weight::Regular, palette::TEXT);
    let x = |days: f64| left + (days / f64::from(b.days.max(1))).clamp(0.0, 1.0) as f32 * width;
    let mut drawn = 0;
    for (i, lane) in b.lanes.iter().enumerate() {
        let y = r.y + i as f32 * row;
        let ground = Rect::new(left, y + row * 0.18, width, row * 0.64);
        let text = Rect::new(r.x, y + row / 2.0 - 8.0, label, 16.0);
        let name = guess::cut(&lane.label, &word, label, 1);
        slide.text(text, &[Run::new(name, 11.0, palette::TEXT).into()]);
        slide.area(ground, palette::NEUTRAL_WASH);
        for &(from, to, _) in lane.spans.iter().take(SPANS - drawn) {
            let w = (x(to) - x(from)).max(2.0);
            slide.area(Rect { x: x(from).min(left + width - w), w, ..ground }, deck.dress.accent);
            drawn += 1;
        }
        if !lane.text.is_empty() {
            let place = Rect::new(r.right() - value, y + row / 2.0 - 8.0, value, 16.0);
            let run = Run::new(&lane.text, 11.0, palette::INK).bold();
            slide.text(place, &[Para { right: true, ..Para::from(run) }]);
        }
    }
    let ends = [(b.from.clone(), false), (last(b), true)];
    let foot = r.y + row * b.lanes.len() as f32 + 2.0;
    for (day, right) in ends {
        let run = Run::new(qd_chart::day(&day, deck.words, true), 10.0, palette::MUTED);
        slide.text(Rect::new(left, foot, width, 14.0), &[Para { right, ..Para::from(run) }]);
    }
}

/// The last day of a time line.
fn last(b: &GanttBody) -> String {
    let first = b.from.parse::<chrono::NaiveDate>().ok();
    let end = first.and_then(|d| d.checked_add_days(chrono::Days::new(u64::from(b.days.saturating_sub(1)))));
    end.map(|d| d.to_string()).unwrap_or_default()
}

/// The number on the right, with what stands beside it and what usually helps; gives the room that is left below.
fn panel(deck: &Deck<'_>, slide: &mut Slide, k: &KpiValue) -> Option<Rect> {
    let (ink, wash) = colours(k);
    let x = LEFT + WIDTH - PANEL;
    let inner = PANEL - 20.0;
    let (value, size) = guess::sized(
        &k.text,
        &TextStyle::new(34.0, Weight::SemiBold, palette::INK),
        inner,
        1,
        &[34.0, 28.0, 22.0, 16.0],
    );
    let name = TextStyle::new(12.0, Weight::SemiBold, palette::TEXT);
    let para = |run: Run, after: f32| Para { runs: vec![run], after, ..Para::default() };
    let number = if k.few_cases { palette::FAINT } else { palette::INK };
    let mut paras = vec![
        para(
            Run::new(guess::cut(&qd_chart::kpi_short(deck.words, k), &name, inner, 2), 12.0, palette::TEXT)
                .bold(),
            3.0,
        ),
        para(Run::new(value, size, number).bold(), 3.0),
    ];
    let moved = change(deck, k);
    if !moved.is_empty() {
        paras.push(para(Run::new(moved, 12.0, ink).bold(), 6.0));
    }
    let small = |label: String, text: String| Para {
        runs: vec![Run::new(format!("{label}  "), 10.5, palette::MUTED), Run::new(text, 10.5, palette::TEXT)],
        after: 2.0,
        ..Para::default()
    };
    if let Some(c) = k.comparison.as_ref().filter(|c| c.value.is_some()) {
        paras.push(small(c.label.clone(), c.text.clone()));
    }
    let goal = target(deck, k);
    if !goal.is_empty() {
        paras.push(para(Run::new(goal, 10.5, palette::TEXT), 2.0));
    }
    let bounds = say::bounds(deck.words, k);
    if bounds != "–" {
        paras.push(small(deck.word("report-col-interval"), bounds));
    }
    paras.push(para(Run::new(say::n(deck.words, k.n), 10.5, palette::MUTED), 0.0));
    let poor = matches!(k.comparison.as_ref().map(|c| c.verdict), Some(Verdict::Worse))
        || k.target.as_ref().is_some_and(|t| !t.met);
    let help = definition(deck, k).filter(|d| poor && !k.few_cases && !d.actions.is_empty());
    let high = if help.is_some() { 196.0 } else { 190.0 };
    slide.boxed(Rect::new(x, TOP, PANEL, high), Some(wash), None, &paras, true);
    let top = TOP + high + 12.0;
    let below = Rect::new(x, top, PANEL, BOTTOM - top);
    let Some(d) = help else { return Some(below) };
    let mut paras = vec![para(Run::new(deck.word("report-todo"), 11.0, palette::INK).bold(), 4.0)];
    let style = TextStyle::new(10.5, Weight::Regular, palette::TEXT);
    let mut lines = 0;
    for action in &d.actions {
        let text = guess::cut(action, &style, inner - 20.0, 4);
        lines += guess::lines(&text, &style, inner - 20.0);
        if lines > 9 {
            break;
        }
        paras.push(Para { bullet: true, ..para(Run::new(text, 10.5, palette::TEXT), 3.0) });
    }
    slide.boxed(below, Some(palette::WASH), None, &paras, false);
    None
}

/// Events on the time axis, as words: no program's chart has a place for them.
fn events(spec: &ChartSpec) -> String {
    let ChartBody::Line(b) = &spec.body else { return String::new() };
    b.events.iter().map(|(_, text)| format!("▸ {text}")).collect::<Vec<_>>().join("  ")
}

/// The registry's entry of a value.
fn definition<'a>(deck: &Deck<'a>, k: &KpiValue) -> Option<&'a KpiDefinition> {
    deck.input.definitions.iter().find(|d| d.id == k.id)
}

/// All that the number is: definition, period, cases, what was left out, what it must not be taken for.
pub(super) fn notes(deck: &Deck<'_>, k: &KpiValue) -> Vec<String> {
    let word = |key: &str| deck.word(key);
    let d = definition(deck, k);
    let mut out = vec![format!("{}: {}", qd_chart::kpi_name(deck.words, k), k.text)];
    if let Some(d) = d {
        out.push(format!("{}: {}", word("report-def-formula"), d.formula));
    }
    if d.is_none_or(|d| d.formula != k.definition) {
        out.push(format!("{}: {}", word("report-def-here"), k.definition));
    }
    if !k.variant_text.is_empty() && !k.definition.contains(&k.variant_text) {
        out.push(deck.words.text("report-variant", &[("name", Arg::Text(&k.variant_text))]));
    }
    let p = &deck.input.report.period;
    let period = qd_chart::period_name(deck.words, p);
    let span = say::span(deck.words, p);
    out.push(format!("{period}: {span} ({}), {}", p.time_zone, say::n(deck.words, k.n)));
    if let Some(c) = k.comparison.as_ref().filter(|c| c.value.is_some()) {
        let mut text = format!(
            "{} {}: {} ({})",
            word("report-cover-compared"),
            c.label,
            c.text,
            say::n(deck.words, c.n)
        );
        if let Some(p) = c.p_value {
            let small = qd_model::format::number(0.0001, 4, deck.locale);
            let p = if p < 0.0001 {
                format!("< {small}")
            } else {
                format!("= {}", qd_model::format::number(p, 4, deck.locale))
            };
            text = format!("{text}, p {p}");
        }
        out.push(text);
    }
    let left_out = say::left_out(deck.words, k);
    if !left_out.is_empty() {
        out.push(format!("{}: {}", word("report-col-left-out"), left_out.join(", ")));
    }
    if !k.notes.is_empty() {
        out.push(format!("{}: {}", word("report-def-notes"), k.notes.join(" · ")));
    }
    if let Some(d) = d.filter(|d| !d.caution.is_empty()) {
        out.push(format!("{}: {}", word("report-def-caution"), d.caution));
    }
    out.push(String::new());
    out
}
