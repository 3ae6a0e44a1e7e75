use crate::layout::{
    BODY, Book, Card, Cell, Column, NOTE, Table, Tile, Tone, arrow_mark, leading, lines, verdict_colours,
};
use crate::reports::Section;
use crate::words;
use qd_chart::say;
use qd_chart::scene::Role;
use qd_model::{KpiValue, Verdict};
use qd_text::Arg;

/// Most tiles of the summary.
const TILES: usize = 8;

pub(super) fn set(book: &mut Book<'_>) {
    let kpis = &book.input.report.kpis;
    let known: Vec<&KpiValue> = kpis.iter().filter(|k| k.value.is_some()).collect();
    let message = say::headline(book.words, book.input);
    let kind = book.words.plain("report-summary");
    book.section("summary", &kind, &message);
    book.remark(Section::Summary);
    if known.is_empty() {
        let text = book.words.plain("report-no-values");
        book.paragraph(&text, BODY);
    }
    let chosen = say::leading(book.input, TILES);
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
            findings(book, content * 0.48);
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
            findings(book, content.min(620.0));
            book.cards(&[card], 0.0);
        }
        None => findings(book, content.min(620.0)),
    }
    of_others(book);
    missing(book);
}

/// What was said of KPIs that have no page in this report: beside the whole.
fn of_others(book: &mut Book<'_>) {
    for comment in &book.input.arranged.comments {
        let Some(id) = comment.place.strip_prefix("kpi:") else { continue };
        if super::family::is_set(book, id) {
            continue;
        }
        let Some(k) = book.input.report.kpis.iter().find(|k| k.id == id) else { continue };
        let name = words::short(book, k);
        book.comment(comment, &name);
        book.placed.push(comment.place.clone());
    }
}

pub(super) fn tile(book: &Book<'_>, k: &KpiValue, ctx: &qd_chart::ChartContext<'_>) -> Tile {
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

/// A sentence about what stands out.
pub(super) struct Finding {
    pub text: String,
    verdict: Option<Verdict>,
    direction: f64,
}

/// What stands out of single values, the loudest first, and then of groups and relations.
pub(super) fn found(book: &Book<'_>) -> (Vec<Finding>, Vec<Finding>) {
    let of_value = |k: &KpiValue| {
        let c = k.comparison.as_ref().filter(|c| c.value.is_some());
        Finding {
            text: say::sentence(book.words, k),
            verdict: c.map(|c| c.verdict),
            direction: c.and_then(|c| c.change).unwrap_or(0.0),
        }
    };
    let values = say::standing_out(book.input).into_iter().map(of_value).collect();
    let others = say::others(book.input).into_iter();
    (values, others.map(|text| Finding { text, verdict: None, direction: 0.0 }).collect())
}

impl Finding {
    /// Its lines in a column of a width.
    pub fn lines(&self, book: &Book<'_>, width: f32) -> Vec<String> {
        lines(book.fonts, &self.text, &BODY, width - 18.0)
    }

    /// Sets it with its mark.
    pub fn put(&self, book: &mut Book<'_>, parts: &[String], x: f32) {
        let y = book.y + BODY.size * 0.62;
        let (ink, _) = verdict_colours(self.verdict);
        let s = book.scene();
        if self.direction == 0.0 {
            s.circle(x + 4.0, y, 2.0, Some(ink), None);
        } else {
            arrow_mark(s, x + 1.2, y, self.direction, ink);
        }
        book.block(parts, BODY, x + 16.0, Role::ListItem);
        book.gap(3.0);
    }
}

/// Three to five sentences, the loudest first, each with its mark.
fn findings(book: &mut Book<'_>, width: f32) {
    let (values, others) = found(book);
    if values.is_empty() && others.is_empty() {
        return;
    }
    let title = book.words.plain("report-stands-out");
    book.heading(&title, 60.0);
    for finding in values.iter().chain(&others) {
        let parts = finding.lines(book, width);
        book.need(leading(BODY.size) * parts.len() as f32);
        finding.put(book, &parts, book.frame.left);
    }
    book.gap(6.0);
}

/// What has no number, grouped by its reason.
fn missing(book: &mut Book<'_>) {
    let Some(table) = missing_table(book) else { return };
    let title = book.words.plain("report-missing");
    let start = book.table_start(&table);
    book.heading(&title, start + 14.0);
    let note = book.words.plain("report-missing-note");
    book.paragraph(&note, NOTE);
    book.table(&table);
}

/// The values without a number, with their reasons; `None`: there are none.
pub(super) fn missing_table(book: &Book<'_>) -> Option<Table> {
    let reasons = say::missing(book.words, book.input);
    let columns = vec![
        Column::left(book.words.plain("report-col-kpi"), 0.46),
        Column::left(book.words.plain("report-col-why"), 0.54),
    ];
    let rows: Vec<Vec<Cell>> = reasons
        .into_iter()
        .map(|(why, names)| vec![Cell::new(names.join(", "), Tone::Plain), Cell::muted(why)])
        .collect();
    (!rows.is_empty()).then_some(Table { columns, rows })
}
