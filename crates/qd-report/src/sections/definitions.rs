use super::family::definition;
use crate::layout::{Book, NOTE, leading, lines};
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
    let text =
        book.words.text("report-definitions-text", &[("n", Arg::Num(book.input.settings.min_n as f64))]);
    book.paragraph(&text, NOTE);
    book.gap(4.0);
    for k in kpis {
        entry(book, k);
    }
}

fn entry(book: &mut Book<'_>, k: &KpiValue) {
    let w = |key: &str| book.words.plain(key);
    let d = definition(book, &k.id);
    let mut facts: Vec<(String, String)> = Vec::new();
    if let Some(d) = d {
        facts.push((w("report-def-formula"), d.formula.clone()));
    }
    let mut counted = k.definition.clone();
    if !k.variant.is_empty() {
        counted =
            format!("{counted} · {}", book.words.text("report-variant", &[("name", Arg::Text(&k.variant))]));
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
    let (left, fonts) = (book.frame.left, book.fonts);
    let wide = book.frame.columns > 2;
    let side = if wide { 190.0 } else { 132.0 };
    let label_width = 86.0;
    let width = book.frame.content() - side - label_width;
    let set: Vec<(String, Vec<String>)> = facts
        .into_iter()
        .filter(|(_, t)| !t.is_empty())
        .map(|(l, t)| (l, lines(fonts, &t, &LINE, width)))
        .collect();
    let step = leading(LINE.size);
    let names = lines(fonts, &k.name, &NAME, side - 12.0);
    let body: f32 = set.iter().map(|(_, l)| l.len() as f32 * step + 1.5).sum();
    let high = body.max(names.len() as f32 * leading(NAME.size) + 12.0) + 13.0;
    book.need(high);
    let top = book.y;
    let right = left + book.frame.content();
    let id = k.id.clone();
    let s = book.scene();
    s.line((left, top), (right, top), Stroke::new(palette::LINE, 0.7));
    s.tag(Role::Heading(2));
    let mut y = top + 6.0 + NAME.size;
    for name in &names {
        s.text(left, y, name, NAME);
        y += leading(NAME.size);
    }
    s.end();
    s.tag(Role::Paragraph);
    s.text(left, y - 1.0, &id, NOTE);
    s.end();
    let mut y = top + 6.0 + LINE.size;
    for (label, parts) in &set {
        s.tag(Role::Paragraph);
        s.text(left + side, y, label, LABEL);
        for part in parts {
            s.text(left + side + label_width, y, part, LINE);
            y += step;
        }
        s.end();
        y += 1.5;
    }
    book.y = top + high;
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
