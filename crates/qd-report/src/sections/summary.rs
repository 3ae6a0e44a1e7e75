use crate::layout::{
    BODY, Book, Card, Cell, Column, NOTE, Table, Tile, Tone, arrow_mark, leading, lines, verdict_colours,
};
use crate::words;
use qd_chart::scene::Role;
use qd_model::{KpiValue, Verdict};
use qd_text::Arg;
use std::collections::BTreeMap;

/// Most tiles of the summary.
const TILES: usize = 8;

pub(super) fn set(book: &mut Book<'_>) {
    let kpis = &book.input.report.kpis;
    let known: Vec<&KpiValue> = kpis.iter().filter(|k| k.value.is_some()).collect();
    let message = headline(book, &known);
    let kind = book.words.plain("report-summary");
    book.section("summary", &kind, &message);
    if known.is_empty() {
        let text = book.words.plain("report-no-values");
        book.paragraph(&text, BODY);
    }
    let chosen = chosen(book, &known);
    let ctx = super::family::context(book);
    let tiles: Vec<Tile> = {
        let chart = ctx.chart(book);
        chosen.iter().map(|k| tile(book, k, &chart)).collect()
    };
    book.tiles(&tiles);
    let targets = qd_chart::targets_chart(kpis, &ctx.chart(book)).map(|chart| Card {
        chart,
        foot: book.words.plain("report-targets-note"),
        span: book.frame.columns,
    });
    let content = book.frame.content();
    match targets {
        // On a slide what stands out and the targets stand side by side.
        Some(card) if book.frame.columns > 2 && !known.is_empty() => {
            let top = book.y;
            findings(book, &known, content * 0.48);
            let below = book.y;
            let width = content * 0.49;
            let x = book.frame.left + content - width;
            if book.y > top && book.beside(&card, x, top, width) {
                book.y = book.y.max(below);
            } else {
                book.cards(&[card], 0.0);
            }
        }
        Some(card) => {
            findings(book, &known, content.min(620.0));
            book.cards(&[card], 0.0);
        }
        None => findings(book, &known, content.min(620.0)),
    }
    missing(book);
}

/// What the summary leads with. Who chose KPIs gets these and no others; else the tiles are filled with what there is.
fn chosen<'a>(book: &Book<'_>, known: &[&'a KpiValue]) -> Vec<&'a KpiValue> {
    let input = book.input;
    let wanted = input.headlines.iter().filter_map(|id| known.iter().find(|k| k.id == *id).copied());
    let mut chosen: Vec<&KpiValue> = wanted.take(TILES).collect();
    if input.settings.kpis.is_empty() || chosen.is_empty() {
        for k in known {
            if chosen.len() < TILES && !chosen.iter().any(|c| c.id == k.id) {
                chosen.push(k);
            }
        }
    }
    chosen
}

fn headline(book: &Book<'_>, known: &[&KpiValue]) -> String {
    let verdicts: Vec<Verdict> = known
        .iter()
        .filter(|k| !k.few_cases)
        .filter_map(|k| k.comparison.as_ref().filter(|c| c.value.is_some()).map(|c| c.verdict))
        .collect();
    let of = |v: Verdict| verdicts.iter().filter(|x| **x == v).count();
    let (better, worse, held) = (of(Verdict::Better), of(Verdict::Worse), of(Verdict::NoClearChange));
    if better + worse + held == 0 {
        let period = &book.input.report.period.label;
        if period == "all" {
            return book.words.plain("report-summary-all");
        }
        return book.words.text("report-summary-plain", &[("period", Arg::Text(period))]);
    }
    let label = book.input.compare_label.clone().unwrap_or_default();
    book.words.text(
        "report-summary-message",
        &[
            ("better", Arg::Num(better as f64)),
            ("worse", Arg::Num(worse as f64)),
            ("held", Arg::Num(held as f64)),
            ("label", Arg::Text(&label)),
        ],
    )
}

fn tile(book: &Book<'_>, k: &KpiValue, ctx: &qd_chart::ChartContext<'_>) -> Tile {
    let c = k.comparison.as_ref().filter(|c| c.value.is_some());
    let mut note = words::n(book, k.n);
    if let Some(t) = &k.target {
        let key = if t.met { "report-target-met" } else { "report-target-missed" };
        note = format!("{note} · {}", book.words.text(key, &[("value", Arg::Text(&t.text))]));
    }
    let word = match c {
        _ if k.few_cases => book.words.plain("verdict-few-cases"),
        Some(c) if c.verdict == Verdict::NotTested => String::new(),
        Some(c) => words::verdict(book, c.verdict),
        None if book.input.compare_label.is_some() => book.words.plain("report-not-compared"),
        None => String::new(),
    };
    Tile {
        name: words::short(book, k),
        value: k.text.clone(),
        change: c.map(|c| c.change_text.clone()).unwrap_or_default(),
        word,
        direction: c.and_then(|c| c.change).unwrap_or(0.0),
        verdict: c.map(|c| c.verdict).filter(|_| !k.few_cases),
        note,
        few: k.few_cases,
        spark: qd_chart::spark(k, ctx),
    }
}

/// Three to five sentences, the loudest first, each with its mark.
fn findings(book: &mut Book<'_>, known: &[&KpiValue], width: f32) {
    // A value with nothing beside it does not stand out.
    let beside =
        |k: &&KpiValue| k.target.is_some() || k.comparison.as_ref().is_some_and(|c| c.value.is_some());
    let mut ranked: Vec<&KpiValue> =
        known.iter().copied().filter(|k| words::weight(k) > 0).filter(beside).collect();
    ranked.sort_by_key(|k| std::cmp::Reverse(words::weight(k)));
    ranked.truncate(5);
    let others = others(book);
    if ranked.is_empty() && others.is_empty() {
        return;
    }
    let title = book.words.plain("report-stands-out");
    book.heading(&title, 60.0);
    for k in ranked {
        let c = k.comparison.as_ref().filter(|c| c.value.is_some());
        let verdict = c.map(|c| c.verdict);
        let mut text = format!("{}.", words::message(book, k));
        if let Some(t) = k.target.as_ref().filter(|t| !t.met && c.is_some()) {
            text.push(' ');
            text.push_str(&book.words.text("report-below-target", &[("target", Arg::Text(&t.text))]));
        }
        let parts = lines(book.fonts, &text, &BODY, width - 18.0);
        book.need(leading(BODY.size) * parts.len() as f32);
        let (x, y) = (book.frame.left, book.y + BODY.size * 0.62);
        let (ink, _) = verdict_colours(verdict);
        let direction = c.and_then(|c| c.change).unwrap_or(0.0);
        let s = book.scene();
        if direction == 0.0 {
            s.circle(x + 4.0, y, 2.0, Some(ink), None);
        } else {
            arrow_mark(s, x + 1.2, y, direction, ink);
        }
        book.block(&parts, BODY, x + 16.0, Role::Paragraph);
        book.gap(3.0);
    }
    for text in others {
        let parts = lines(book.fonts, &text, &BODY, width - 18.0);
        book.need(leading(BODY.size) * parts.len() as f32);
        let (x, y) = (book.frame.left, book.y + BODY.size * 0.62);
        let (ink, _) = verdict_colours(None);
        book.scene().circle(x + 4.0, y, 2.0, Some(ink), None);
        book.block(&parts, BODY, x + 16.0, Role::Paragraph);
        book.gap(3.0);
    }
    book.gap(6.0);
}

/// Sentences about groups, shares and relations; what is told of single values stands above them.
fn others(book: &Book<'_>) -> Vec<String> {
    const TOLD: [&str; 5] = ["worse", "better", "changed", "target_missed_clearly", "target_missed"];
    let insights = book.input.report.insights.iter();
    let mut seen: Vec<&str> = Vec::new();
    // One of a kind at first: five slow teams are one message.
    let first = insights.filter(|i| !TOLD.contains(&i.kind.as_str())).filter(|i| {
        let new = !seen.contains(&i.kind.as_str());
        seen.push(&i.kind);
        new
    });
    first.map(|i| i.text.clone()).take(3).collect()
}

/// What has no number, grouped by its reason.
fn missing(book: &mut Book<'_>) {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for k in book.input.report.kpis.iter().filter(|k| k.value.is_none()) {
        let text = k.no_data.as_ref().map(|n| n.text.clone()).filter(|t| !t.is_empty());
        let text = text.unwrap_or_else(|| book.words.plain("report-no-data"));
        reasons.entry(text).or_default().push(words::short(book, k));
    }
    if reasons.is_empty() {
        return;
    }
    let title = book.words.plain("report-missing");
    let table = Table {
        columns: vec![
            Column::left(book.words.plain("report-col-kpi"), 0.46),
            Column::left(book.words.plain("report-col-why"), 0.54),
        ],
        rows: reasons
            .into_iter()
            .map(|(why, names)| vec![Cell::new(names.join(", "), Tone::Plain), Cell::muted(why)])
            .collect(),
    };
    let start = book.table_start(&table);
    book.heading(&title, start + 14.0);
    let note = book.words.plain("report-missing-note");
    book.paragraph(&note, NOTE);
    book.table(&table);
}
