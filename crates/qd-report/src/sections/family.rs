use crate::layout::{BODY, Book, Card, Cell, Column, Table, Tone};
use crate::reports::{Detail, Section};
use crate::words;
use qd_chart::say;
use qd_chart::{ChartContext, ChartSpec, agent_label, agents_in, charts_for};
use qd_model::chart::ChartBody;
use qd_model::{KpiDefinition, KpiValue, Unit, Verdict};
use qd_text::Arg;
use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

/// True if a KPI is among those of a family that stands in the report.
pub(super) fn is_set(book: &Book<'_>, id: &str) -> bool {
    let family = definition(book, id).map(|d| d.family.as_str());
    let on = |s: &Section| matches!(s, Section::Family(f) if Some(*f) == family);
    book.sections.iter().any(on) && family.is_some_and(|f| members(book, f).iter().any(|k| k.value.is_some()))
}

/// What is computed once for all charts.
pub(super) struct Context {
    agents: Vec<String>,
}

pub(super) fn context(book: &Book<'_>) -> Context {
    Context { agents: agents_in(&book.input.report.kpis) }
}

impl Context {
    pub fn chart<'c>(&'c self, book: &Book<'c>) -> ChartContext<'c> {
        let input = book.input;
        ChartContext {
            period: &input.report.period,
            grain: input.grain,
            compare: input.compare_label.as_deref(),
            known_to: &input.known_to,
            words: book.words,
            locale: book.locale,
            events: &input.settings.events,
            agent_names: input.settings.privacy.agent_names_in_reports,
            agents: &self.agents,
            min_n: input.settings.min_n,
            channels: &input.channels,
            incidents: &input.incidents,
        }
    }
}

/// The KPIs of a family in the registry's order.
fn members<'a>(book: &Book<'a>, family: &str) -> Vec<&'a KpiValue> {
    let input = book.input;
    let of = |id: &str| input.definitions.iter().find(|d| d.id == id).map(|d| d.family.as_str());
    input.report.kpis.iter().filter(|k| of(&k.id) == Some(family)).collect()
}

pub(super) fn set(book: &mut Book<'_>, family: &str) {
    let kpis = members(book, family);
    let known: Vec<&KpiValue> = kpis.iter().copied().filter(|k| k.value.is_some()).collect();
    let mut ranked = known.clone();
    ranked.sort_by_key(|k| std::cmp::Reverse(words::weight(k)));
    let Some(first) = ranked.first() else { return };
    let kind = book.words.plain(&format!("report-family-{}", family.replace('_', "-")));
    let message = words::message(book, first);
    // After the short end of a section before, a page is not begun for nothing; a slide always is.
    let page = book.frame.bottom - book.frame.top;
    let next = if book.frame.columns > 2 { page } else { page * book.detail.begins() };
    book.short_section(family, &kind, &message, next);
    let more: Vec<String> = ranked
        .iter()
        .skip(1)
        .take(2)
        .filter(|k| words::weight(k) > 1)
        .map(|k| format!("{}.", words::message(book, k)))
        .collect();
    if !more.is_empty() {
        book.paragraph(&more.join(" "), BODY);
        book.gap(4.0);
    }
    if let Some(section) = Section::of(&format!("family:{family}")) {
        book.remark(section);
    }
    let table = overview(book, &kpis);
    book.table(&table);
    actions(book, &known);
    let ctx = context(book);
    said(book, &kpis, &ctx);
    let cards = cards(book, &known, &ctx);
    let more = breakdown(book, &known, &ctx);
    let high = more.as_ref().map_or(0.0, |(_, table)| book.table_height(table) + HEADING_ROOM);
    // Where the charts begin on a new page, the table fills this one.
    let first = more.is_some() && high < book.room() && !book.begins_here(&cards);
    if let (true, Some((dimension, table))) = (first, &more) {
        by_dimension(book, family, &kind, dimension, table);
    }
    if !cards.is_empty() {
        book.cards(&cards, if first { 0.0 } else { high });
    }
    if let (false, Some((dimension, table))) = (first, &more) {
        by_dimension(book, family, &kind, dimension, table);
    }
    if book.detail == Detail::All {
        super::tables::set(book, &known);
    }
}

/// Height of a heading above a table.
const HEADING_ROOM: f32 = 34.0;

fn by_dimension(book: &mut Book<'_>, family: &str, kind: &str, dimension: &str, table: &Table) {
    let dim = book.words.plain(&format!("chart-dim-{dimension}"));
    let title = book.words.text("report-by", &[("kind", Arg::Text(kind)), ("dim", Arg::Text(&dim))]);
    book.headed_table(&title, table);
    book.anchor(&format!("{family}-table"), &title, 2);
}

/// What usually helps where a target is missed or a value got worse.
fn actions(book: &mut Book<'_>, known: &[&KpiValue]) {
    let poor = |k: &&&KpiValue| {
        let worse = k.comparison.as_ref().is_some_and(|c| c.verdict == Verdict::Worse);
        !k.few_cases && (worse || k.target.as_ref().is_some_and(|t| !t.met))
    };
    let rows: Vec<Vec<Cell>> = known
        .iter()
        .filter(poor)
        .filter_map(|k| {
            let d = definition(book, &k.id).filter(|d| !d.actions.is_empty())?;
            Some(vec![Cell::plain(words::short(book, k)), Cell::plain(d.actions.join("; "))])
        })
        .take(4)
        .collect();
    if rows.is_empty() {
        return;
    }
    let columns = vec![
        Column::left(book.words.plain("report-todo"), 0.27),
        Column::left(book.words.plain("report-col-actions"), 0.73),
    ];
    book.table(&Table { columns, rows });
}

/// All values of the family in one table, those without data with their reason.
fn overview(book: &Book<'_>, kpis: &[&KpiValue]) -> Table {
    let w = |key: &str| book.words.plain(key);
    let compare = book.input.compare_label.clone();
    let mut columns = vec![
        Column::left(w("report-col-kpi"), 0.235),
        Column::right(w("report-col-value"), 0.115),
        Column::right(w("report-col-interval"), 0.20),
    ];
    if let Some(label) = &compare {
        columns.push(Column::right(label.clone(), 0.115));
        columns.push(Column::right(w("report-col-change"), 0.105));
        columns.push(Column::left(w("report-col-verdict"), 0.14));
    }
    columns.push(Column::right(w("report-col-target"), 0.15));
    columns.push(Column::right("n", 0.09));
    let rows = kpis.iter().map(|k| row(book, k, compare.is_some())).collect();
    Table { columns, rows }
}

fn row(book: &Book<'_>, k: &KpiValue, compared: bool) -> Vec<Cell> {
    let dash = || Cell::muted("–");
    let Some(_) = k.value else {
        let mut cells =
            vec![Cell::muted(words::short(book, k)), Cell::muted(book.words.plain("report-no-data"))];
        cells.resize_with(if compared { 8 } else { 5 }, dash);
        return cells;
    };
    let few = k.few_cases;
    let strong = if few { Tone::Muted } else { Tone::Strong };
    let mut cells = vec![
        Cell::plain(words::short(book, k)),
        Cell::new(k.text.clone(), strong),
        Cell::muted(words::bounds(book, k)),
    ];
    if compared {
        match k.comparison.as_ref().filter(|c| c.value.is_some()) {
            Some(c) => {
                let tone = match c.verdict {
                    _ if few => Tone::Muted,
                    Verdict::Better => Tone::Good,
                    Verdict::Worse => Tone::Bad,
                    _ => Tone::Muted,
                };
                let word =
                    if few { book.words.plain("verdict-few-cases") } else { words::verdict(book, c.verdict) };
                cells.extend([
                    Cell::muted(c.text.clone()),
                    Cell::new(c.change_text.clone(), tone),
                    Cell::new(word, tone),
                ]);
            }
            None => cells.extend([Cell::muted(book.words.plain("report-no-data")), dash(), dash()]),
        }
    }
    cells.push(match &k.target {
        Some(t) => {
            let key = if t.met { "report-met" } else { "report-missed" };
            Cell::new(format!("{}, {}", t.text, book.words.plain(key)), Tone::Plain)
        }
        None => dash(),
    });
    cells.push(Cell::muted(words::count(book, k.n)));
    cells
}

/// What was said of single values: each beside the value's chart, or below its name where it has none.
fn said(book: &mut Book<'_>, kpis: &[&KpiValue], ctx: &Context) {
    for k in kpis {
        let Some(comment) = book.input.arranged.of_kpi(&k.id) else { continue };
        match charts_for(k, &ctx.chart(book)).into_iter().next() {
            Some(chart) => {
                let foot = say::definition(book.words, k);
                book.commented(&Card { foot, chart, span: book.frame.columns }, comment);
            }
            None => book.comment(comment, &words::short(book, k)),
        }
        book.placed.push(comment.place.clone());
    }
}

/// First every KPI's best chart, then charts of forms that are not there yet. A chart that stands beside what was said of
/// it is not set twice.
fn cards(book: &Book<'_>, known: &[&KpiValue], ctx: &Context) -> Vec<Card> {
    let chart = ctx.chart(book);
    let set = |k: &KpiValue| usize::from(book.input.arranged.of_kpi(&k.id).is_some());
    let of = |k: &KpiValue| charts_for(k, &chart).into_iter().skip(set(k)).collect();
    let all: Vec<Vec<ChartSpec>> = known.iter().map(|k| of(k)).collect();
    let mut chosen: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut forms: Vec<Discriminant<ChartBody>> = Vec::new();
    let most = book.detail.charts();
    for depth in 0..3 {
        for (k, specs) in all.iter().enumerate() {
            let Some(spec) = specs.get(depth) else { continue };
            let form = discriminant(&spec.body);
            let same = forms.iter().filter(|f| **f == form).count();
            let wanted = if depth == 0 { same < book.detail.alike() } else { same < 2 };
            if wanted && chosen.len() < most {
                forms.push(form);
                chosen.insert((k, depth));
            }
        }
    }
    let mut cards: Vec<Card> = chosen
        .into_iter()
        .filter_map(|(k, i)| {
            let chart = all.get(k)?.get(i)?.clone();
            let wide = matches!(chart.body, ChartBody::StackedBars(_) | ChartBody::Gantt(_));
            let span = if wide { 2 } else { 1 };
            Some(Card { foot: say::definition(book.words, known[k]), chart, span })
        })
        .collect();
    let columns = book.frame.columns;
    // A second chart of a KPI that would stand alone in the last row says too little for a page of its own.
    while cards.len() > 2 * columns && alone(&cards, columns) {
        let id = &cards[cards.len() - 1].chart.kpi;
        if cards.iter().filter(|c| &c.chart.kpi == id).count() < 2 {
            break;
        }
        cards.pop();
    }
    settle(&mut cards, columns);
    cards
}

/// True if the last card begins a row.
fn alone(cards: &[Card], columns: usize) -> bool {
    let mut used = columns;
    for (i, card) in cards.iter().enumerate() {
        let span = card.span.min(columns);
        let new = used + span > columns;
        used = if new { span } else { used + span };
        if i + 1 == cards.len() {
            return new && used < columns;
        }
    }
    false
}

/// No gap in the rows: a card left alone takes the width, and wide ones stand before narrow ones of their row.
fn settle(cards: &mut [Card], columns: usize) {
    let mut used = 0;
    for i in 0..cards.len() {
        // A time line of incidents reads in a part of the row too.
        if used > 0 && matches!(cards[i].chart.body, ChartBody::Gantt(_)) {
            cards[i].span = cards[i].span.min(columns - used);
        }
        let span = cards[i].span.min(columns);
        if used + span > columns {
            // What was alone in the row before grows into the free part.
            cards[i - 1].span += columns - used;
            used = 0;
        }
        used = (used + span) % columns;
    }
    if let (true, Some(last)) = (used > 0, cards.last_mut()) {
        last.span += columns - used;
    }
}

/// Most rows printed of one table.
const ROWS: usize = 400;

/// The dimension that most of the family's values are broken down by, as one table. Agents have their own section.
fn breakdown(book: &Book<'_>, known: &[&KpiValue], ctx: &Context) -> Option<(&'static str, Table)> {
    const ORDER: [&str; 8] =
        ["topic", "channel", "team", "article", "category", "service", "segment", "priority"];
    let with = |d: &str| known.iter().filter(|k| k.by.get(d).is_some_and(|r| r.len() > 1)).count();
    let volume = known.iter().any(|k| k.id == "top_topics" || k.id == "tickets");
    let dimension = if volume && with("topic") > 0 {
        "topic"
    } else {
        // max_by_key takes the last of equals; the order says which is first.
        ORDER.into_iter().rev().filter(|d| with(d) > 0).max_by_key(|d| with(d))?
    };
    // One value over a few words is told by its chart already.
    let (table, _) = side_by_side(book, known, dimension, ctx)?;
    (table.columns.len() > 3 || table.rows.len() > 10).then_some((dimension, table))
}

/// Values of several KPIs by the words of a dimension, and how many rows were left out.
pub(super) fn side_by_side(
    book: &Book<'_>,
    known: &[&KpiValue],
    dimension: &str,
    ctx: &Context,
) -> Option<(Table, usize)> {
    let mut shown: Vec<&KpiValue> = Vec::new();
    for k in known {
        let own = k.by.get(dimension).filter(|r| r.len() > 1);
        // The same rows under two names (tickets and top topics) are one column.
        let pairs = |k: &KpiValue| -> Vec<(String, Option<f64>)> {
            k.by.get(dimension).into_iter().flatten().map(|r| (r.key.clone(), r.value)).collect()
        };
        let same = |s: &&KpiValue| s.unit == k.unit && pairs(s) == pairs(k);
        if shown.len() < 5 && own.is_some() && !shown.iter().any(same) {
            shown.push(k);
        }
    }
    let widest = shown.iter().filter_map(|k| k.by.get(dimension)).max_by_key(|r| r.len())?;
    let chart = ctx.chart(book);
    let counts = |k: &KpiValue| k.unit != Unit::Count;
    let mut columns = vec![Column::left(capital(&book.words.plain(&format!("chart-dim-{dimension}"))), 0.34)];
    for k in &shown {
        columns.push(Column::right(words::short(book, k), 0.15));
        columns.push(Column::right(
            if counts(k) { "n".to_owned() } else { book.words.plain("report-col-share") },
            0.08,
        ));
    }
    let rows = widest.iter().take(ROWS).map(|r| {
        let label = if dimension == "agent" {
            agent_label(&r.key, &chart)
        } else if r.key.is_empty() {
            book.words.plain("chart-missing-word")
        } else {
            r.key.clone()
        };
        let mut cells = vec![Cell::plain(label)];
        for k in &shown {
            let own = k.by.get(dimension).and_then(|rows| rows.iter().find(|x| x.key == r.key));
            match own.filter(|x| x.value.is_some()) {
                Some(x) => {
                    let few = x.n < book.input.settings.min_n && counts(k);
                    cells.push(Cell::new(x.text.clone(), if few { Tone::Muted } else { Tone::Strong }));
                    let share = x.share.map(|s| qd_model::format::percent(s, book.locale));
                    cells.push(Cell::muted(match share {
                        Some(share) if !counts(k) => share,
                        _ => words::count(book, x.n),
                    }));
                }
                None => cells.extend([Cell::muted("–"), Cell::muted("–")]),
            }
        }
        cells
    });
    let rows = rows.collect();
    Some((Table { columns, rows }, widest.len().saturating_sub(ROWS)))
}

/// The word with a capital: it begins a column's head.
fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|c| c.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

/// The registry's entry of a value.
pub(super) fn definition<'a>(book: &Book<'a>, id: &str) -> Option<&'a KpiDefinition> {
    book.input.definitions.iter().find(|d| d.id == id)
}
