use super::family::context;
use crate::layout::{BODY, Book, Card, Cell, Column, Table, Tone};
use crate::reports::Section;
use crate::words;
use qd_chart::{ChartContext, day};
use qd_model::{ActionVerdict, EventNote, FollowUp, KpiValue, PeriodLabel, SpanValue};
use qd_text::Arg;

/// Most actions drawn; the table has them all.
const DRAWN: usize = 6;

/// Fewest steps that make a chart.
const STEPS: usize = 4;

/// The actions agreed, each with its value before and since, and the curve around the day it was agreed.
pub(super) fn set(book: &mut Book<'_>) {
    let all = &book.input.follow_ups;
    if all.is_empty() {
        return;
    }
    let better = all.iter().filter(|f| f.verdict == ActionVerdict::Better).count();
    let told = all.iter().any(|f| !matches!(f.verdict, ActionVerdict::TooEarly | ActionVerdict::NoData));
    let key = if told { "report-actions-message" } else { "report-actions-early" };
    let args = [("n", Arg::Num(all.len() as f64)), ("better", Arg::Num(better as f64))];
    let message = book.words.text(key, &args);
    let kind = book.words.plain("report-actions");
    let table = table(book, all);
    let cards = cards(book, all);
    // With charts it is a page of its own; a short table can stand below the summary.
    let high = book.table_height(&table) + 60.0;
    let page = book.frame.bottom - book.frame.top;
    book.short_section("actions", &kind, &message, if cards.is_empty() { high } else { page });
    book.remark(Section::Actions);
    let note = book.words.plain("report-actions-note");
    book.paragraph(&note, BODY);
    book.gap(4.0);
    book.table(&table);
    if !cards.is_empty() {
        book.gap(8.0);
        book.cards(&cards, 0.0);
    }
}

fn table(book: &Book<'_>, all: &[FollowUp]) -> Table {
    let w = |key: &str| book.words.plain(key);
    let columns = vec![
        Column::left(w("report-col-action"), 0.30),
        Column::left(w("report-col-kpi"), 0.16),
        Column::right(w("report-col-agreed"), 0.12),
        Column::right(w("report-col-before"), 0.11),
        Column::right(w("report-col-since"), 0.11),
        Column::left(w("report-col-worked"), 0.20),
    ];
    let rows = all.iter().map(|f| {
        let early = matches!(f.verdict, ActionVerdict::TooEarly | ActionVerdict::NoData);
        let tone = if early { Tone::Muted } else { Tone::Strong };
        vec![
            Cell::plain(what(book, f)),
            Cell::plain(value(book, f).map_or_else(|| f.name.clone(), |k| words::short(book, k))),
            Cell::muted(day(&f.action.agreed_on, book.words, true)),
            Cell::muted(shown(book, f.before.as_ref())),
            Cell::new(shown(book, f.since.as_ref()), tone),
            worked(book, f),
        ]
    });
    Table { columns, rows: rows.collect() }
}

/// The action, who does it, and whether it is done.
fn what(book: &Book<'_>, f: &FollowUp) -> String {
    let a = &f.action;
    let on =
        |key: &str, date: &str| book.words.text(key, &[("day", Arg::Text(&day(date, book.words, true)))]);
    let owner = Some(a.owner.clone()).filter(|o| !o.is_empty());
    let state = match (&a.done, &a.due) {
        (Some(date), _) => Some(on("report-action-done", date)),
        (None, Some(date)) => Some(on("report-action-due", date)),
        (None, None) => None,
    };
    let more: Vec<String> = owner.into_iter().chain(state).collect();
    if more.is_empty() { a.text.clone() } else { format!("{} ({})", a.text, more.join(", ")) }
}

fn shown(book: &Book<'_>, span: Option<&SpanValue>) -> String {
    let nothing = || "–".to_owned();
    span.filter(|s| s.value.is_some())
        .map_or_else(nothing, |s| format!("{} ({})", s.text, words::n(book, s.n)))
}

/// Whether it worked, as far as the statistics allow.
fn worked(book: &Book<'_>, f: &FollowUp) -> Cell {
    let with_change = |key: &str| format!("{} ({})", book.words.plain(key), f.change_text);
    match f.verdict {
        ActionVerdict::Better => Cell::new(with_change("verdict-better"), Tone::Good),
        ActionVerdict::Worse => Cell::new(with_change("verdict-worse"), Tone::Bad),
        ActionVerdict::Changed => Cell::plain(with_change("verdict-changed")),
        ActionVerdict::NoClearChange => Cell::plain(book.words.plain("verdict-no-clear-change")),
        ActionVerdict::NotTested => Cell::plain(with_change("verdict-not-tested")),
        ActionVerdict::TooEarly | ActionVerdict::NoData => Cell::muted(f.said.clone()),
    }
}

fn value<'a>(book: &Book<'a>, f: &FollowUp) -> Option<&'a KpiValue> {
    book.input.report.kpis.iter().find(|k| k.id == f.action.kpi)
}

/// The curve of each value over the days before and since, the day of the action marked.
fn cards(book: &Book<'_>, all: &[FollowUp]) -> Vec<Card> {
    let ctx = context(book);
    // A curve of a few days would say more than the statistics allow.
    let judged = all.iter().filter(|f| {
        let known = f.series.iter().filter(|p| p.value.is_some()).count();
        known >= STEPS && !matches!(f.verdict, ActionVerdict::TooEarly | ActionVerdict::NoData)
    });
    let card = |f: &FollowUp| {
        let mut kpi = value(book, f).filter(|k| k.value.is_some())?.clone();
        kpi.series.clone_from(&f.series);
        // Its targets and parts are those of the report's period, not of these days.
        kpi.target = None;
        kpi.by.clear();
        kpi.histogram.clear();
        kpi.heatmap.clear();
        let (before, since) = (f.before.as_ref()?, f.since.as_ref()?);
        let period = PeriodLabel {
            label: String::new(),
            from: before.from.clone(),
            to: since.to.clone(),
            time_zone: book.input.report.period.time_zone.clone(),
        };
        let events =
            [EventNote { on: f.action.agreed_on.clone(), text: book.words.plain("report-col-agreed") }];
        let chart = ChartContext { period: &period, grain: f.grain, events: &events, ..ctx.chart(book) };
        let mut spec = qd_chart::line(&kpi, &chart)?;
        let agreed = format!(
            "{} {}",
            book.words.plain("report-col-agreed"),
            day(&f.action.agreed_on, book.words, true)
        );
        spec.id = format!("action-{}", f.action.id);
        spec.subtitle = format!("{} · {agreed}", words::short(book, &kpi));
        spec.title.clone_from(&f.action.text);
        spec.finding.clone_from(&f.said);
        let foot = format!(
            "{}: {}; {}: {}",
            book.words.plain("report-col-before"),
            words::n(book, before.n),
            book.words.plain("report-col-since"),
            words::n(book, since.n)
        );
        Some(Card { chart: spec, foot, span: 1 })
    };
    judged.filter_map(card).take(DRAWN).collect()
}
