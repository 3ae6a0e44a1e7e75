use crate::layout::{BODY, Book, balanced, leading, lines};
use crate::reports::Section;
use crate::words;
use qd_chart::palette;
use qd_chart::scene::{Item, Rect, Role, Stroke, TextStyle, Weight, fit};
use qd_text::Arg;

/// Calm and dark above, the facts below.
pub(super) fn set(book: &mut Book<'_>, title: &str) {
    book.new_page(None);
    book.anchor("cover", title, 0);
    let (frame, fonts, accent, w) = (book.frame, book.fonts, book.accent, book.words);
    let wide = frame.columns > 2;
    let x = frame.left + if wide { 14.0 } else { 8.0 };
    let deep = accent.mix(palette::INK, 0.72);
    let split = frame.height * if wide { 0.62 } else { 0.60 };
    let organisation = book.input.organisation.clone();
    let period = words::period(book);
    let span = words::span(book);
    let sample = book.input.is_sample.then(|| w.plain("report-sample-long"));
    let logo = book.logo;
    let s = book.scene();
    s.tag(Role::Section);
    s.end();
    s.rect(Rect::new(0.0, 0.0, frame.width, split), deep);
    bars(s, frame.width, split, wide);
    s.rect(Rect::new(x, split * 0.30, 44.0, 4.0), accent.mix(palette::WHITE, 0.35));
    if let Some((w, h)) = logo {
        // On white, as most logos are made for it.
        let scale = (150.0 / w).min(42.0 / h);
        let r = Rect::new(x + 9.0, 34.0, w * scale, h * scale);
        s.round_rect(r.inset(-9.0, -7.0), 5.0, Some(palette::WHITE), None);
        s.tag(Role::Figure(organisation.clone()));
        s.items.push(Item::Logo(r));
        s.end();
    }
    let white = TextStyle::new(11.0, Weight::SemiBold, palette::WHITE);
    let max = frame.width * if wide { 0.62 } else { 0.80 };
    if !organisation.is_empty() {
        s.tag(Role::Paragraph);
        s.text(x, split * 0.30 - 16.0, &fit(fonts, &organisation, &white, max), white);
        s.end();
    }
    let mut big = TextStyle::new(if wide { 40.0 } else { 36.0 }, Weight::SemiBold, palette::WHITE);
    let mut parts = balanced(fonts, title, &big, max);
    while parts.len() > 3 && big.size > 16.0 {
        big.size -= 2.0;
        parts = balanced(fonts, title, &big, max);
    }
    let mut y = split * 0.30 + 24.0 + big.size;
    s.tag(Role::Heading(1));
    for part in &parts {
        s.text(x, y, part, big);
        y += big.size * 1.16;
    }
    s.end();
    let medium = TextStyle::new(17.0, Weight::SemiBold, palette::WHITE);
    let light = TextStyle::new(11.0, Weight::Regular, palette::WHITE.mix(accent, 0.22));
    y += 8.0;
    s.tag(Role::Paragraph);
    s.text(x, y, &fit(fonts, &period, &medium, max), medium);
    s.end();
    s.tag(Role::Paragraph);
    s.text(x, y + 19.0, &span, light);
    s.end();
    if let Some(text) = sample {
        let style = TextStyle::new(9.0, Weight::SemiBold, palette::INK);
        let parts = lines(fonts, &text, &style, max - 24.0);
        let high = parts.len() as f32 * leading(9.0) + 11.0;
        let r = Rect::new(x, split - high - 24.0, max, high);
        s.round_rect(r, 5.0, Some(palette::SAMPLE), None);
        s.tag(Role::Paragraph);
        for (i, part) in parts.iter().enumerate() {
            s.text(x + 12.0, r.y + 14.5 + i as f32 * leading(9.0), part, style);
        }
        s.end();
    }
    let below = facts(book, x, split + if wide { 34.0 } else { 46.0 });
    remark(book, x, below);
}

/// What was said of the whole, if it fits below the facts; else it has a page of its own.
fn remark(book: &mut Book<'_>, x: f32, top: f32) {
    let id = Section::Cover.id();
    let Some(comment) = book.input.arranged.of_section(&id) else { return };
    let said = book.said(comment, "", (book.frame.width - x - book.frame.left).min(BODY.size * 66.0));
    if top + said.height() <= book.frame.height - 24.0 {
        book.put_said(&said, 0, x, top, f32::MAX);
        book.placed.push(id);
    }
}

/// Bars that rise towards the right: a quiet motif, no data.
fn bars(s: &mut qd_chart::scene::Scene, width: f32, height: f32, wide: bool) {
    let n = if wide { 16 } else { 11 };
    let step = width / n as f32;
    for i in 0..n {
        let t = i as f32 / (n - 1) as f32;
        let wave = 0.10 + 0.36 * t * t + 0.05 * (t * 9.0).sin();
        let h = height * wave;
        let r = Rect::new(i as f32 * step + step * 0.14, height - h, step * 0.72, h);
        s.corners(r, [3.0, 3.0, 0.0, 0.0], palette::WHITE.alpha(0.025 + 0.05 * t));
    }
}

fn facts(book: &mut Book<'_>, x: f32, top: f32) -> f32 {
    let w = book.words;
    let input = book.input;
    let none = || w.plain("report-none");
    let records = words::count(book, input.quality.records);
    let rejected = words::count(book, input.quality.rejected);
    let facts = [
        ("report-cover-compared", input.compare_label.clone().unwrap_or_else(none)),
        ("report-cover-as-of", words::as_of(book)),
        ("report-cover-zone", input.report.period.time_zone.clone()),
        (
            "report-cover-rests",
            w.text(
                "report-cover-records",
                &[
                    ("records", Arg::Text(&records)),
                    ("count", Arg::Num(input.quality.records as f64)),
                    ("files", Arg::Num(input.quality.imports.len() as f64)),
                    ("rejected", Arg::Text(&rejected)),
                ],
            ),
        ),
        ("report-cover-clock", words::clock(book)),
        (
            "report-cover-min-n",
            w.text("report-cover-min-n-text", &[("n", Arg::Num(input.settings.min_n as f64))]),
        ),
    ];
    let (frame, fonts) = (book.frame, book.fonts);
    let columns = if frame.columns > 2 { 3 } else { 2 };
    let width = (frame.width - x - frame.left) / columns as f32;
    let label = TextStyle::new(7.6, Weight::Regular, palette::MUTED);
    let value = TextStyle::new(10.0, Weight::SemiBold, palette::INK);
    let rows: Vec<_> = facts.chunks(columns).collect();
    let mut y = top;
    let s = book.scene();
    for row in rows {
        let mut most = 1;
        for (i, (key, text)) in row.iter().enumerate() {
            let left = x + i as f32 * width;
            s.tag(Role::Paragraph);
            s.text(left, y, &fit(fonts, &w.plain(key), &label, width - 16.0), label);
            let parts = lines(fonts, text, &value, width - 18.0);
            for (k, part) in parts.iter().take(3).enumerate() {
                s.text(left, y + 14.5 + k as f32 * 13.0, part, value);
            }
            s.end();
            most = most.max(parts.len().min(3));
        }
        let below = y + 14.5 + most as f32 * 13.0;
        s.line((x, below), (frame.width - frame.left, below), Stroke::new(palette::LINE, 0.7));
        y = below + 22.0;
    }
    y
}
