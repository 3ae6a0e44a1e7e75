use super::family::definition;
use crate::layout::{Book, NOTE, leading, lines};
use crate::reports::Section;
use crate::words;
use qd_chart::palette;
use qd_chart::scene::{Measure, Role, Stroke, TextStyle, Weight};
use qd_model::{KpiValue, Unit};
use qd_text::Arg;

const NAME: TextStyle = TextStyle::new(9.2, Weight::SemiBold, palette::INK);
const LABEL: TextStyle = TextStyle::new(7.6, Weight::Regular, palette::MUTED);
const LINE: TextStyle = TextStyle::new(7.6, Weight::Regular, palette::TEXT);

/// How each number of this report is computed.
pub(super) fn set(book: &mut Book<'_>) {
    let kpis: Vec<&KpiValue> = book.input.report.kpis.iter().filter(|k| k.value.is_some()).collect();
    if kpis.is_empty() {
        return;
    }
    let (kind, message) =
        (book.words.plain("report-definitions"), book.words.plain("report-definitions-message"));
    let page = book.frame.bottom - book.frame.top;
    book.short_section("definitions", &kind, &message, page * 0.34);
    book.remark(Section::Definitions);
    let text =
        book.words.text("report-definitions-text", &[("n", Arg::Num(book.input.settings.min_n as f64))]);
    book.paragraph(&text, NOTE);
    book.gap(4.0);
    let entries: Vec<Entry> = kpis.iter().map(|k| entry(book, k)).collect();
    flow(book, &entries);
}

/// Space between columns.
const GUTTER: f32 = 22.0;
/// Space below an entry.
const GAP: f32 = 9.0;

/// Width of a column.
fn width(book: &Book<'_>) -> f32 {
    let columns = book.frame.columns as f32;
    (book.frame.content() - GUTTER * (columns - 1.0)) / columns
}

/// Sets the entries in columns, page by page; on the last page the columns end at about the same height.
fn flow(book: &mut Book<'_>, entries: &[Entry]) {
    let (columns, wide) = (book.frame.columns, width(book));
    let mut left = entries;
    while let Some(first) = left.first() {
        book.need(first.high + GAP);
        let (top, room) = (book.y, book.room());
        // The least height in which all that is left fits, if it fits at all.
        let all: f32 = left.iter().map(|e| e.high + GAP).sum();
        let fair = (0..=40)
            .map(|i| all / columns as f32 + i as f32 * room / 40.0)
            .find(|high| *high <= room && packed(left, columns, *high) == left.len());
        let high = fair.unwrap_or(room);
        let mut end = top;
        for column in 0..columns {
            let n = packed(left, 1, high);
            let mut y = top;
            for e in &left[..n] {
                e.put(book, book.frame.left + column as f32 * (wide + GUTTER), y, wide);
                y += e.high + GAP;
            }
            left = &left[n..];
            end = end.max(y);
        }
        book.y = end;
    }
}

/// How many entries fit in so many columns of that height; never none.
fn packed(entries: &[Entry], columns: usize, high: f32) -> usize {
    let mut n = 0;
    for _ in 0..columns {
        let mut used = 0.0;
        while let Some(e) = entries.get(n) {
            if used > 0.0 && used + e.high > high {
                break;
            }
            used += e.high + GAP;
            n += 1;
        }
    }
    n
}

/// One definition, set in lines.
struct Entry {
    id: String,
    names: Vec<String>,
    /// Each with its label, which is the beginning of its first line.
    facts: Vec<(String, Vec<String>)>,
    high: f32,
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
    // What begins with the formula says it once more, and then what is special here.
    let whole = d.is_some_and(|d| !d.formula.is_empty() && counted.starts_with(&d.formula));
    if whole {
        facts.clear();
    }
    match facts.first_mut().filter(|_| same) {
        Some((_, formula)) if !counted.is_empty() => *formula = format!("{formula} · {counted}"),
        Some(_) => {}
        None => facts.push((w("report-def-here"), counted)),
    }
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
    if let Some(d) = d.filter(|d| !matches!(d.counted_by.as_str(), "" | "–")) {
        cases =
            format!("{cases} · {}", book.words.text("report-def-by", &[("by", Arg::Text(&d.counted_by))]));
    }
    // Without bounds there is no method to name.
    if k.interval.is_some() {
        let method = book.words.text("report-def-method", &[("method", Arg::Text(&w(method(k))))]);
        cases = format!("{cases} · {method}");
    }
    facts.push((w("report-def-counting"), cases));
    if !k.notes.is_empty() {
        facts.push((w("report-def-notes"), k.notes.join(" · ")));
    }
    if let Some(d) = d.filter(|d| !d.caution.is_empty()) {
        facts.push((w("report-def-caution"), d.caution.clone()));
    }
    let (wide, fonts) = (width(book), book.fonts);
    let facts: Vec<(String, Vec<String>)> = facts
        .into_iter()
        .filter(|(_, t)| !t.is_empty())
        .map(|(l, t)| {
            let label = format!("{l}: ");
            let set = lines(fonts, &format!("{label}{t}"), &LINE, wide);
            (label, set)
        })
        .collect();
    let names = lines(fonts, &words::name(book, k), &NAME, wide);
    let body: f32 = facts.iter().map(|(_, l)| l.len() as f32 * leading(LINE.size)).sum();
    let high = ABOVE + names.len() as f32 * leading(NAME.size) + leading(NOTE.size) + 1.0 + body;
    Entry { id: k.id.clone(), names, facts, high }
}

/// Space between an entry's line and its name.
const ABOVE: f32 = 5.0;

impl Entry {
    fn put(&self, book: &mut Book<'_>, x: f32, top: f32, wide: f32) {
        let fonts = book.fonts;
        let s = book.scene();
        s.line((x, top), (x + wide, top), Stroke::new(palette::LINE, 0.7));
        s.tag(Role::Heading(3));
        let mut y = top + ABOVE + NAME.size;
        for name in &self.names {
            s.text(x, y, name, NAME);
            y += leading(NAME.size);
        }
        s.end();
        s.tag(Role::Paragraph);
        s.text(x, y - 2.0, &self.id, NOTE);
        s.end();
        y += leading(NOTE.size);
        for (label, parts) in &self.facts {
            s.tag(Role::Paragraph);
            for (i, part) in parts.iter().enumerate() {
                match part.strip_prefix(label.as_str()).filter(|_| i == 0) {
                    Some(rest) => {
                        s.text(x, y, label.trim_end(), LABEL);
                        s.text(x + fonts.width(label, &LABEL), y, rest, LINE);
                    }
                    None => s.text(x, y, part, LINE),
                }
                y += leading(LINE.size);
            }
            s.end();
        }
    }
}

/// How the bounds were found, from what the value is.
fn method(k: &KpiValue) -> &'static str {
    match k.unit {
        _ if k.id == "mtbf" => "report-method-mtbf",
        Unit::Share => "report-method-share",
        Unit::Points => "report-method-points",
        Unit::Seconds if median(k) => "report-method-median",
        Unit::Seconds | Unit::Score | Unit::Count | Unit::Money => "report-method-mean",
    }
}

fn median(k: &KpiValue) -> bool {
    k.stats.is_some_and(|s| s.median.is_some() && s.median == k.value)
}
