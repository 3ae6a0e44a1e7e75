//! One page, whatever the values are: what has no room is left out whole, and said to be.

use super::summary::{self, Finding};
use crate::layout::{BODY, Book, Card, HEADING, NOTE, Rich, Said, Tile, balanced, leading, lines};
use crate::reports::Section;
use crate::words;
use qd_chart::scene::{Item, Measure, Rect, Role, Stroke, TextStyle, Weight, fit};
use qd_chart::{palette, say};
use qd_model::{ActionVerdict, CommentBlock, KpiValue, Verdict};
use qd_text::Arg;

/// Most tiles, sentences and decisions.
const TILES: usize = 8;
const SENTENCES: usize = 5;
const DECISIONS: usize = 4;
const CHARTS: usize = 2;
/// A sentence or a decision of more lines is left out: some name of the data is a text.
const LINES: usize = 5;
const GAP: f32 = 12.0;

/// What there is to set, in lines, and how much of it.
struct Plan {
    comments: Vec<(String, Said)>,
    findings: Vec<(Finding, Vec<String>)>,
    decisions: Vec<Rich>,
    /// Said in place of decisions if there are none.
    none: Option<String>,
    cards: Vec<Card>,
    /// How many there would be.
    all: (usize, usize),
}

/// The page.
pub(super) fn set(book: &mut Book<'_>, title: &str) {
    book.new_page(None);
    band(book, title);
    let bottom = foot(book) - 8.0;
    let on = |section| book.sections.contains(&section);
    let (summary, decide) = (on(Section::Summary), on(Section::Actions));
    if summary {
        whole(book);
    }
    let wide = book.frame.columns > 2;
    let content = book.frame.content();
    let width = if wide { content * 0.43 } else { content };
    let beside = if wide { content - width - 2.0 * GAP } else { content };
    let mut plan = plan(book, width, summary, decide);
    let room = bottom - book.y;
    let chart = |book: &Book<'_>, cards: &[Card]| {
        let each = (beside - GAP * (cards.len().max(1) - 1) as f32) / cards.len().max(1) as f32;
        let least = cards.iter().map(|c| book.card_least(c, each)).fold(0.0, f32::max);
        let natural = cards.iter().map(|c| book.card_height(c, each)).fold(0.0, f32::max);
        (each, least, natural)
    };
    if wide {
        let half = (beside - GAP) / 2.0;
        plan.cards.retain(|c| book.card_least(c, half) <= room);
        plan.cards.truncate(CHARTS);
        // Without charts the sentences keep their column: lines of the page's width are no better to read.
        plan.shrink(room);
        let (each, _, natural) = chart(book, &plan.cards);
        let (top, left) = (book.y, book.frame.left);
        let high = natural.max(room.min(natural * 1.2)).min(room);
        put_cards(book, &plan.cards, left + width + 2.0 * GAP, top, each, high);
        plan.put(book, left, width, decide);
    } else {
        // The shortest that tell enough: charts stand back for what the maker wrote, and for three sentences.
        let left = room - plan.least() - GAP;
        let half = (beside - GAP) / 2.0;
        plan.cards.retain(|c| book.card_least(c, half) <= left);
        plan.cards.truncate(CHARTS);
        let mut charts = chart(book, &plan.cards);
        while !plan.cards.is_empty() && charts.1 > left {
            plan.cards.pop();
            charts = chart(book, &plan.cards);
        }
        let held = if plan.cards.is_empty() { 0.0 } else { charts.1 + GAP };
        plan.shrink(room - held);
        let spare = room - plan.height() - GAP;
        let (each, least, natural) = charts;
        let high = spare.min(natural * 1.15).max(least);
        if !plan.cards.is_empty() {
            let (top, left) = (book.y, book.frame.left);
            put_cards(book, &plan.cards, left, top, each, high);
            book.y = top + high + GAP;
        }
        plan.put(book, book.frame.left, width, decide);
        if summary {
            missing(book, bottom);
        }
    }
}

impl Plan {
    fn heading() -> f32 {
        leading(HEADING.size) + 4.0
    }

    /// The height of so many findings and decisions, with what is said of those left out.
    fn of(&self, findings: usize, decisions: usize) -> f32 {
        let mut high: f32 = self.comments.iter().map(|(_, s)| s.height() + 10.0).sum();
        let note = leading(NOTE.size) + 2.0;
        if findings > 0 {
            let each = |(_, l): &(Finding, Vec<String>)| leading(BODY.size) * l.len() as f32 + 3.0;
            high += Self::heading() + self.findings[..findings].iter().map(each).sum::<f32>() + 8.0;
        }
        high += if self.all.0 > findings { note } else { 0.0 };
        if decisions > 0 || self.none.is_some() {
            let each = |r: &Rich| r.height() + 4.0;
            let none = self.none.as_ref().map_or(0.0, |_| leading(BODY.size) * 2.0);
            high += Self::heading() + self.decisions[..decisions].iter().map(each).sum::<f32>() + none + 4.0;
        }
        high + if self.all.1 > decisions { note } else { 0.0 }
    }

    fn height(&self) -> f32 {
        self.of(self.findings.len(), self.decisions.len())
    }

    /// The height at which charts are worth more than further sentences.
    fn least(&self) -> f32 {
        self.of(self.findings.len().min(3), self.decisions.len().min(2))
    }

    /// Leaves out what has no room: decisions and sentences in turn, the quietest first, then comments.
    fn shrink(&mut self, room: f32) {
        while self.height() > room {
            let (f, d) = (self.findings.len(), self.decisions.len());
            if d > 2 || (d > 0 && f < 2) {
                self.decisions.pop();
            } else if f > 3 || (f > 0 && d < 2) {
                self.findings.pop();
            } else if d > 0 {
                self.decisions.pop();
            } else if self.comments.pop().is_none() {
                break;
            }
        }
    }

    fn put(self, book: &mut Book<'_>, x: f32, width: f32, decide: bool) {
        let first = Section::Actions;
        let at = |s: Section| book.sections.iter().position(|o| *o == s);
        let before = decide && at(first) < at(Section::Summary);
        if before {
            self.put_decisions(book, x, width);
        }
        for (place, said) in &self.comments {
            let top = book.y;
            let (_, below) = book.put_said(said, 0, x, top, f32::MAX);
            book.y = below + 8.0;
            book.placed.push(place.clone());
        }
        if !self.findings.is_empty() {
            heading(book, "report-stands-out", x, width);
            for (finding, parts) in &self.findings {
                finding.put(book, parts, x);
            }
        }
        more(book, self.all.0 - self.findings.len(), x, width);
        if !self.findings.is_empty() {
            book.gap(8.0);
        }
        if decide && !before {
            self.put_decisions(book, x, width);
        }
    }

    fn put_decisions(&self, book: &mut Book<'_>, x: f32, width: f32) {
        if self.decisions.is_empty() && self.none.is_none() {
            return more(book, self.all.1, x, width);
        }
        heading(book, "report-decide", x, width);
        for rich in &self.decisions {
            let (_, y) = book.put_rich(rich, 0, x, book.y, f32::MAX);
            book.y = y + 4.0;
        }
        if let Some(text) = &self.none {
            let parts = lines(book.fonts, text, &BODY, width);
            book.block(&parts, BODY, x, Role::Paragraph);
        }
        more(book, self.all.1 - self.decisions.len(), x, width);
        book.gap(4.0);
    }
}

fn plan(book: &mut Book<'_>, width: f32, summary: bool, decide: bool) -> Plan {
    let mut plan = Plan {
        comments: Vec::new(),
        findings: Vec::new(),
        decisions: Vec::new(),
        none: None,
        cards: Vec::new(),
        all: (0, 0),
    };
    if summary {
        let (values, others) = summary::found(book);
        plan.all.0 = values.len() + others.len();
        // Two places are kept for what is told of groups and relations.
        let kept = SENTENCES - others.len().min(2);
        let rest = SENTENCES - values.len().min(kept);
        let chosen = values.into_iter().take(kept).chain(others.into_iter().take(rest));
        plan.findings = chosen
            .map(|f| {
                let l = f.lines(book, width);
                (f, l)
            })
            .filter(|(_, l)| l.len() <= LINES)
            .collect();
        plan.cards = cards(book);
    }
    if decide {
        let all = decisions(book);
        plan.all.1 = all.len();
        if all.is_empty() && book.input.report.kpis.iter().any(|k| k.value.is_some()) {
            plan.none = Some(book.words.plain("report-decide-none"));
        }
        let blocks = all.into_iter().take(DECISIONS);
        let set = blocks.map(|b| book.rich(std::slice::from_ref(&b), width));
        plan.decisions = set.filter(|r| r.height() <= leading(BODY.size) * LINES as f32).collect();
    }
    let input = book.input;
    for comment in &input.arranged.comments {
        let about = match comment.place.strip_prefix("kpi:") {
            Some(id) => input.report.kpis.iter().find(|k| k.id == id).map(|k| words::short(book, k)),
            None => Section::of(&comment.place).filter(|s| book.sections.contains(s)).map(|_| String::new()),
        };
        if let Some(about) = about {
            plan.comments.push((comment.place.clone(), book.said(comment, &about, width)));
        }
    }
    // What the maker wrote goes before what is counted, as long as half of the page is left to it.
    let page = book.frame.bottom - book.y;
    let mut high = 0.0;
    plan.comments.retain(|(_, said)| {
        let fits = high + said.height() + 10.0 < page * 0.5;
        high += if fits { said.height() + 10.0 } else { 0.0 };
        fits
    });
    plan
}

/// The values beside their targets, and the course of the first headline that has one.
fn cards(book: &Book<'_>) -> Vec<Card> {
    let ctx = super::family::context(book);
    let chart = ctx.chart(book);
    let leading = say::leading(book.input, TILES);
    let line = |k: &&KpiValue| {
        let drawn = qd_chart::line(k, &chart).filter(|_| !k.few_cases)?;
        Some(Card { chart: drawn, foot: words::n(book, k.n), span: 1 })
    };
    let targets = qd_chart::targets_chart(&book.input.report.kpis, &chart).map(|chart| Card {
        chart,
        foot: book.words.plain("report-targets-note"),
        span: 1,
    });
    // The course of what is judged tells more than that of a count.
    let judged = leading.iter().filter(|k| k.better != "none");
    let courses = judged.chain(leading.iter().filter(|k| k.better == "none")).filter_map(line);
    targets.into_iter().chain(courses).take(2 * CHARTS).collect()
}

fn put_cards(book: &mut Book<'_>, cards: &[Card], x: f32, y: f32, width: f32, high: f32) {
    for (i, card) in cards.iter().enumerate() {
        book.card_in(card, Rect::new(x + i as f32 * (width + GAP), y, width, high));
    }
}

/// What someone has to decide: actions agreed that are late or did not work, then values that are worse or miss their
/// target, with what usually helps.
fn decisions(book: &Book<'_>) -> Vec<CommentBlock> {
    let bold =
        |head: String, text: String| CommentBlock { item: true, runs: vec![(head, true), (text, false)] };
    let input = book.input;
    let mut out = Vec::new();
    for f in &input.follow_ups {
        let late = f.action.done.is_none()
            && f.action
                .due
                .as_deref()
                .is_some_and(|due| !input.as_of_text.is_empty() && due < input.as_of_text.as_str());
        if late {
            let due = f.action.due.as_deref().unwrap_or_default();
            let day = qd_chart::day(due, book.words, true);
            let text = book.words.text("report-decide-late", &[("day", Arg::Text(&day))]);
            out.push(bold(format!("{}: ", f.action.text), text));
        } else if matches!(f.verdict, ActionVerdict::Worse | ActionVerdict::NoClearChange) {
            let text = book.words.text("report-decide-action", &[("said", Arg::Text(&f.said))]);
            out.push(bold(format!("{}: ", f.action.text), text));
        }
    }
    // Two actions first; the others, if there is room, behind the values. What has no room is counted.
    let later = out.split_off(out.len().min(2));
    let poor = |k: &&KpiValue| {
        let worse = k.comparison.as_ref().is_some_and(|c| c.verdict == Verdict::Worse);
        k.value.is_some() && !k.few_cases && (worse || k.target.as_ref().is_some_and(|t| !t.met))
    };
    let mut values: Vec<&KpiValue> = input.report.kpis.iter().filter(poor).collect();
    values.sort_by_key(|k| std::cmp::Reverse(words::weight(k)));
    out.extend(values.into_iter().filter_map(|k| {
        let helps = &super::family::definition(book, &k.id)?.actions;
        let text = helps.iter().take(2).map(String::as_str).collect::<Vec<_>>().join("; ");
        (!text.is_empty()).then(|| bold(format!("{}: ", words::message(book, k)), text))
    }));
    out.extend(later);
    out
}

/// Message and tiles.
fn whole(book: &mut Book<'_>) {
    let message = say::headline(book.words, book.input);
    let style = TextStyle::new(15.0, Weight::SemiBold, palette::INK);
    let parts = balanced(book.fonts, &message, &style, book.frame.content());
    let x = book.frame.left;
    book.block(&parts, style, x, Role::Heading(2));
    book.gap(7.0);
    let chosen = say::leading(book.input, TILES);
    if chosen.is_empty() {
        let text = book.words.plain("report-no-values");
        book.paragraph(&text, BODY);
    }
    let ctx = super::family::context(book);
    let tiles: Vec<Tile> = {
        let chart = ctx.chart(book);
        chosen.iter().map(|k| summary::tile(book, k, &chart)).collect()
    };
    book.tiles(&tiles);
}

/// What has no number, as far as there is room for it.
fn missing(book: &mut Book<'_>, bottom: f32) {
    let Some(mut table) = summary::missing_table(book) else { return };
    let head = Plan::heading() + 10.0;
    let all = table.rows.len();
    let note = leading(NOTE.size) + 2.0;
    while !table.rows.is_empty()
        && book.y + head + book.table_height(&table) + if table.rows.len() < all { note } else { 0.0 }
            > bottom
    {
        table.rows.pop();
    }
    if table.rows.is_empty() {
        return;
    }
    let (x, width) = (book.frame.left, book.frame.content());
    book.gap(6.0);
    heading(book, "report-missing", x, width);
    book.table(&table);
    book.gap(-6.0);
    more(book, all - table.rows.len(), x, width);
}

fn heading(book: &mut Book<'_>, key: &str, x: f32, width: f32) {
    let text = fit(book.fonts, &book.words.plain(key), &HEADING, width);
    book.block(&[text], HEADING, x, Role::Heading(2));
    book.gap(4.0);
}

/// How many were left out.
fn more(book: &mut Book<'_>, n: usize, x: f32, width: f32) {
    if n > 0 {
        let text = book.words.text("report-one-page-more", &[("n", Arg::Num(n as f64))]);
        book.block(&[fit(book.fonts, &text, &NOTE, width)], NOTE, x, Role::Paragraph);
        book.gap(2.0);
    }
}

/// Title, organisation and period on a dark ground over the whole width.
fn band(book: &mut Book<'_>, title: &str) {
    book.anchor("summary", title, 1);
    let (frame, fonts, accent, logo) = (book.frame, book.fonts, book.accent, book.logo);
    let input = book.input;
    let high = if frame.columns > 2 { 58.0 } else { 72.0 };
    let (x, right) = (frame.left, frame.width - frame.left);
    let compare = input
        .compare_label
        .as_ref()
        .map(|label| format!("{} {label}", book.words.plain("report-cover-compared")));
    let span = words::span(book);
    let period = words::period(book);
    let facts: Vec<String> = [Some(span), compare].into_iter().flatten().collect();
    let facts = facts.join(" · ");
    let s = book.scene();
    s.rect(Rect::new(0.0, 0.0, frame.width, high), accent.mix(palette::INK, 0.72));
    let mut end = right;
    if let Some((w, h)) = logo {
        let scale = (92.0 / w).min(26.0 / h);
        let r = Rect::new(right - w * scale - 7.0, (high - h * scale) / 2.0, w * scale, h * scale);
        s.round_rect(r.inset(-7.0, -5.0), 4.0, Some(palette::WHITE), None);
        s.tag(Role::Figure(input.organisation.clone()));
        s.items.push(Item::Logo(r));
        s.end();
        end = r.x - 18.0;
    }
    let small = TextStyle::new(8.4, Weight::SemiBold, palette::WHITE.mix(accent, 0.15));
    let bold = TextStyle::new(12.0, Weight::SemiBold, palette::WHITE);
    let mut big = TextStyle::new(19.0, Weight::SemiBold, palette::WHITE);
    let part = (end - x) * 0.52;
    while fonts.width(title, &big) > part && big.size > 13.0 {
        big.size -= 0.5;
    }
    let base = high * 0.62;
    s.tag(Role::Heading(1));
    s.text(x, base + 2.0, &fit(fonts, title, &big, part), big);
    s.end();
    if !input.organisation.is_empty() {
        s.tag(Role::Paragraph);
        s.text(x, base - 21.0, &fit(fonts, &input.organisation, &small, part), small);
        s.end();
    }
    let rest = end - x - part - 14.0;
    s.tag(Role::Paragraph);
    s.text_right(fonts, end, base - 8.0, &fit(fonts, &period, &bold, rest), bold);
    s.end();
    s.tag(Role::Paragraph);
    s.text_right(fonts, end, base + 6.0, &fit(fonts, &facts, &small, rest), small);
    s.end();
    book.y = high + 15.0;
}

/// The state of the data at the foot; gives where it begins.
fn foot(book: &mut Book<'_>) -> f32 {
    let (frame, fonts, input) = (book.frame, book.fonts, book.input);
    let word = |key: &str| book.words.plain(key);
    let (x, right) = (frame.left, frame.width - frame.left);
    let mut facts = Vec::new();
    if book.sections.contains(&Section::DataQuality) {
        let q = &input.quality;
        let (records, rejected) = (words::count(book, q.records), words::count(book, q.rejected));
        let args = [
            ("records", Arg::Text(&records)),
            ("count", Arg::Num(q.records as f64)),
            ("files", Arg::Num(q.imports.len() as f64)),
            ("rejected", Arg::Text(&rejected)),
        ];
        let min_n =
            book.words.text("report-cover-min-n-text", &[("n", Arg::Num(input.settings.min_n as f64))]);
        facts = vec![
            format!("{}: {}", word("report-cover-rests"), book.words.text("report-cover-records", &args)),
            format!("{}: {}", word("report-cover-as-of"), words::as_of(book)),
            format!("{}: {}", word("report-cover-zone"), input.report.period.time_zone),
            format!("{}: {}", word("report-cover-clock"), words::clock(book)),
            format!("{}: {min_n}", word("report-cover-min-n")),
        ];
    }
    let text = facts.join(" · ");
    let parts = if text.is_empty() { Vec::new() } else { lines(fonts, &text, &NOTE, right - x) };
    let last = frame.height - if frame.columns > 2 { 18.0 } else { 26.0 };
    let top = last - 14.0 - leading(NOTE.size) * parts.len() as f32;
    let sample = input.is_sample.then(|| word("report-sample"));
    let made = word("report-made-by");
    book.y = top + 3.0;
    book.scene().line((x, top), (right, top), Stroke::new(palette::LINE, 0.7));
    if !parts.is_empty() {
        book.block(&parts, NOTE, x, Role::Paragraph);
    }
    let s = book.scene();
    match sample {
        Some(text) => {
            let style = TextStyle::new(7.2, Weight::SemiBold, palette::INK);
            let w = fonts.width(&text, &style) + 12.0;
            let pen = Stroke::new(palette::INK, 0.7);
            s.round_rect(Rect::new(x, last - 9.4, w, 13.0), 3.0, Some(palette::WHITE), Some(pen));
            s.text(x + 6.0, last, &text, style);
        }
        None => s.text(x, last, &made, NOTE),
    }
    book.y = if frame.columns > 2 { 73.0 } else { 87.0 };
    top
}
