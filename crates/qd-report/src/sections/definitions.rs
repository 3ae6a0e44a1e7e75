use super::family::definition;
use crate::layout::{Book, NOTE, leading, lines};
use crate::reports::Section;
use crate::words;
use qd_chart::palette;
use qd_chart::scene::{Role, Stroke, TextStyle, Weight};
use qd_model::{KpiValue, Unit};
use qd_text::Arg;

const NAME: TextStyle = TextStyle::new(9.2, Weight::SemiBold, palette::INK);
const LABEL: TextStyle = TextStyle::new(7.4, Weight::Medium, palette::MUTED);
const LINE: TextStyle = TextStyle::new(7.6, Weight::Regular, palette::TEXT);

/// How each number of this report is computed.
pub(super) fn set(book: &mut Book<'_>) {
    let kpis: Vec<&KpiValue> = book.input.report.kpis.iter().filter(|k| k.value.is_some()).collect();
    if kpis.is_empty() {
        return;
    }
    let (kind, message) =
        (book.words.plain("report-definitions"), book.words.plain("report-definitions-message"));
    book.section("definitions", &kind, &message);
    book.remark(Section::Definitions);
    let text =
        book.words.text("report-definitions-text", &[("n", Arg::Num(book.input.settings.min_n as f64))]);
    book.paragraph(&text, NOTE);
    book.gap(4.0);
    let entries: Vec<Entry> = kpis.iter().map(|k| entry(book, k)).collect();
    let gap = even(book, &entries);
    for e in &entries {
        e.put(book, gap);
    }
}

/// The gap between entries at which the last page is not nearly empty, else the usual one.
fn even(book: &Book<'_>, entries: &[Entry]) -> f32 {
    let page = book.frame.bottom - book.frame.top;
    // How full the last page is, 0…1, and how many there are.
    let last = |gap: f32| {
        let (mut pages, mut room) = (1, book.room());
        for e in entries {
            if e.high + gap > room {
                (pages, room) = (pages + 1, page);
            }
            room -= e.high + gap;
        }
        (pages, 1.0 - room / page)
    };
    let gaps = [13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0];
    let (pages, full) = last(gaps[0]);
    if pages == 1 || full > 0.35 {
        return gaps[0];
    }
    gaps.into_iter().find(|g| last(*g).0 < pages).unwrap_or(gaps[0])
}

/// One definition, set in lines.
struct Entry {
    id: String,
    names: Vec<String>,
    facts: Vec<(String, Vec<String>)>,
    high: f32,
}

/// Room for the names of facts.
const LABELS: f32 = 86.0;

fn side(book: &Book<'_>) -> f32 {
    if book.frame.columns > 2 { 190.0 } else { 132.0 }
}

fn entry(book: &Book<'_>, k: &KpiValue) -> Entry {
    let w = |key: &str| book.words.plain(key);
    let d = definition(book, &k.id);
    let mut facts: Vec<(String, String)> = Vec::new();
    if let Some(d) = d {
        facts.push((w("report-def-formula"), d.formula.clone()));
    }
    let same = d.is_some_and(|d| d.formula == k.definition);
    let mut counted = if same { String::new() } else { k.definition.clone() };
    if !k.variant_text.is_empty() && !k.definition.contains(&k.variant_text) {
        let variant = book.words.text("report-variant", &[("name", Arg::Text(&k.variant_text))]);
        counted = if same { variant } else { format!("{counted} · {variant}") };
    }
    facts.push((w("report-def-here"), counted));
    let left_out: Vec<String> = k
        .excluded
        .iter()
        .filter(|e| e.n > 0)
        .map(|e| format!("{} ({})", words::reason(book, &e.reason), words::count(book, e.n)))
        .collect();
    let mut cases = words::n(book, k.n);
    if !left_out.is_empty() {
        cases = format!("{cases}; {}: {}", w("report-def-left-out"), left_out.join(", "));
    }
    if let Some(d) = d.filter(|d| !d.counted_by.is_empty()) {
        cases =
            format!("{cases} · {}", book.words.text("report-def-by", &[("by", Arg::Text(&d.counted_by))]));
    }
    let method = book.words.text("report-def-method", &[("method", Arg::Text(&w(method(k))))]);
    facts.push((w("report-def-counting"), format!("{cases} · {method}")));
    if !k.notes.is_empty() {
        facts.push((w("report-def-notes"), k.notes.join(" · ")));
    }
    if let Some(d) = d.filter(|d| !d.caution.is_empty()) {
        facts.push((w("report-def-caution"), d.caution.clone()));
    }
    let (side, fonts) = (side(book), book.fonts);
    let width = book.frame.content() - side - LABELS;
    let facts: Vec<(String, Vec<String>)> = facts
        .into_iter()
        .filter(|(_, t)| !t.is_empty())
        .map(|(l, t)| (l, lines(fonts, &t, &LINE, width)))
        .collect();
    let names = lines(fonts, &words::name(book, k), &NAME, side - 12.0);
    let body: f32 = facts.iter().map(|(_, l)| l.len() as f32 * leading(LINE.size) + 1.5).sum();
    let high = body.max(names.len() as f32 * leading(NAME.size) + 12.0);
    Entry { id: k.id.clone(), names, facts, high }
}

impl Entry {
    fn put(&self, book: &mut Book<'_>, gap: f32) {
        book.need(self.high + gap);
        let (top, left, side) = (book.y, book.frame.left, side(book));
        let right = left + book.frame.content();
        let above = gap * 0.46;
        let s = book.scene();
        s.line((left, top), (right, top), Stroke::new(palette::LINE, 0.7));
        s.tag(Role::Heading(3));
        let mut y = top + above + NAME.size;
        for name in &self.names {
            s.text(left, y, name, NAME);
            y += leading(NAME.size);
        }
        s.end();
        s.tag(Role::Paragraph);
        s.text(left, y - 1.0, &self.id, NOTE);
        s.end();
        let mut y = top + above + LINE.size;
        for (label, parts) in &self.facts {
            s.tag(Role::Paragraph);
            s.text(left + side, y, label, LABEL);
            for part in parts {
                s.text(left + side + LABELS, y, part, LINE);
                y += leading(LINE.size);
            }
            s.end();
            y += 1.5;
        }
        book.y = top + self.high + gap;
    }
}

/// How the bounds were found, from what the value is.
fn method(k: &KpiValue) -> &'static str {
    match (k.interval.is_some(), k.unit) {
        (false, _) => "report-method-none",
        _ if k.id == "mtbf" => "report-method-mtbf",
        (_, Unit::Share) => "report-method-share",
        (_, Unit::Points) => "report-method-points",
        (_, Unit::Seconds) if median(k) => "report-method-median",
        (_, Unit::Seconds | Unit::Score | Unit::Count | Unit::Money) => "report-method-mean",
    }
}

fn median(k: &KpiValue) -> bool {
    k.stats.is_some_and(|s| s.median.is_some() && s.median == k.value)
}
