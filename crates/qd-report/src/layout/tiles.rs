//! Headline numbers.

use super::Book;
use crate::fonts::Fonts;
use qd_chart::palette;
use qd_chart::scene::{Colour, Measure, Rect, Role, Seg, Stroke, TextStyle, Weight, fit};
use qd_model::Verdict;

/// One headline number.
pub(crate) struct Tile {
    pub name: String,
    pub value: String,
    /// Change and what may be said of it; empty without a comparison.
    pub change: String,
    pub word: String,
    /// Sign of the change: the arrow.
    pub direction: f64,
    pub verdict: Option<Verdict>,
    /// `n = 9,412 · target 2 h, met`.
    pub note: String,
    pub few: bool,
    pub spark: Vec<Option<f64>>,
}

impl Book<'_> {
    /// Tiles in rows of four.
    pub fn tiles(&mut self, tiles: &[Tile]) {
        // Wide tiles have room for the verdict beside the change.
        let wide = self.frame.columns > 2;
        let (gap, high) = (9.0, if wide { 78.0 } else { 92.0 });
        let columns = 4;
        let width = (self.frame.content() - gap * (columns - 1) as f32) / columns as f32;
        for row in tiles.chunks(columns) {
            self.need(high);
            for (i, tile) in row.iter().enumerate() {
                let r = Rect::new(self.frame.left + i as f32 * (width + gap), self.y, width, high);
                self.tile(tile, r);
            }
            self.y += high + gap;
        }
        self.y += 4.0;
    }

    fn tile(&mut self, t: &Tile, r: Rect) {
        let (fonts, accent) = (self.fonts, self.accent);
        let ink = if t.few { palette::MUTED } else { palette::INK };
        let (x, inner) = (r.x + 10.0, r.w - 20.0);
        let s = self.scene();
        s.round_rect(r, 6.0, Some(palette::WASH), None);
        let mut value = TextStyle::new(19.0, Weight::SemiBold, ink);
        value.size = smaller(fonts, &t.value, &value, inner, 9.0);
        let mut name = TextStyle::new(7.8, Weight::Regular, palette::MUTED);
        name.size = smaller(fonts, &t.name, &name, inner, 6.0);
        spark(
            s,
            Rect::new(r.right() - 10.0 - 44.0, r.y + 46.0, 44.0, 16.0),
            &t.spark,
            if t.few { palette::FAINT } else { accent },
        );
        let (fg, bg) = verdict_colours(t.verdict);
        let style = TextStyle::new(7.4, Weight::SemiBold, fg);
        let change = fit(fonts, &t.change, &style, inner - 46.0);
        let arrow = if t.direction == 0.0 { 0.0 } else { 9.0 };
        let chip = Rect::new(x - 1.0, r.y + 48.5, fonts.width(&change, &style) + arrow + 10.0, 12.5);
        if !t.change.is_empty() {
            s.round_rect(chip, 6.2, Some(bg), None);
            arrow_mark(s, x + 4.5, chip.y + 6.3, t.direction, fg);
        }
        // From here on words alone: they are read as one.
        s.tag(Role::ListItem);
        s.text(x, r.y + 16.5, &fit(fonts, &t.name, &name, inner), name);
        s.text(x, r.y + 40.0, &t.value, value);
        if !t.change.is_empty() {
            let word = TextStyle::new(6.8, Weight::Regular, fg);
            s.text(x + 4.0 + arrow, chip.y + 8.9, &change, style);
            if r.h < 80.0 {
                let beside = chip.right() + 5.0;
                let room = r.right() - 58.0 - beside;
                s.text(beside, chip.y + 8.7, &fit(fonts, &t.word, &word, room), word);
            } else {
                s.text(x, r.y + 71.5, &fit(fonts, &t.word, &word, inner), word);
            }
        } else if !t.word.is_empty() {
            let word = TextStyle::new(6.8, Weight::Regular, palette::MUTED);
            s.text(x, r.y + 57.0, &fit(fonts, &t.word, &word, inner - 46.0), word);
        }
        let mut note = TextStyle::new(6.6, Weight::Regular, palette::MUTED);
        note.size = smaller(fonts, &t.note, &note, inner, 6.0);
        s.text(x, r.bottom() - 9.5, &fit(fonts, &t.note, &note, inner), note);
        s.end();
    }
}

/// The size at which a text has room, not under the least: languages differ by half in how long they are.
fn smaller(fonts: &Fonts, text: &str, style: &TextStyle, room: f32, least: f32) -> f32 {
    let mut style = *style;
    while fonts.width(text, &style) > room && style.size > least {
        style.size = (style.size - 0.2).max(least);
    }
    style.size
}

/// Text and ground of a verdict: green and red for better and worse alone.
pub(crate) fn verdict_colours(verdict: Option<Verdict>) -> (Colour, Colour) {
    match verdict {
        Some(Verdict::Better) => (palette::GOOD, palette::GOOD_WASH),
        Some(Verdict::Worse) => (palette::BAD, palette::BAD_WASH),
        _ => (palette::MUTED, palette::NEUTRAL_WASH),
    }
}

/// A small triangle, up or down.
pub(crate) fn arrow_mark(s: &mut qd_chart::scene::Scene, x: f32, y: f32, direction: f64, colour: Colour) {
    if direction != 0.0 {
        let d = if direction > 0.0 { -1.0 } else { 1.0 };
        s.polygon(&[(x, y - 2.3 * d), (x + 5.6, y - 2.3 * d), (x + 2.8, y + 2.5 * d)], colour);
    }
}

/// A line without axes; gaps stay gaps.
fn spark(s: &mut qd_chart::scene::Scene, r: Rect, values: &[Option<f64>], colour: Colour) {
    let known = || values.iter().flatten().copied().filter(|v| v.is_finite());
    let (low, high) = known().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, z), v| (a.min(v), z.max(v)));
    if known().count() < 3 || values.len() < 3 {
        return;
    }
    let span = if high > low { high - low } else { 1.0 };
    let at = |(i, v): (usize, f64)| {
        let x = r.x + r.w * i as f32 / (values.len() - 1) as f32;
        (x, r.bottom() - 2.0 - (r.h - 4.0) * if high > low { ((v - low) / span) as f32 } else { 0.5 })
    };
    let mut run: Vec<(f32, f32)> = Vec::new();
    let mut last = None;
    for i in 0..=values.len() {
        match values.get(i).copied().flatten().filter(|v| v.is_finite()) {
            Some(v) => {
                run.push(at((i, v)));
                last = run.last().copied();
            }
            None => {
                let path = qd_chart::smooth_line(&run);
                if let (true, Some(a), Some(z)) = (run.len() > 1, run.first(), run.last()) {
                    let mut ground = path.clone();
                    ground.extend([Seg::Line(z.0, r.bottom()), Seg::Line(a.0, r.bottom()), Seg::Close]);
                    s.path(ground, Some(colour.alpha(0.10)), None);
                }
                s.path(path, None, Some(Stroke::new(colour, 1.1).rounded()));
                run.clear();
            }
        }
    }
    if let Some((x, y)) = last {
        s.circle(x, y, 1.9, Some(colour), Some(Stroke::new(palette::WASH, 0.7)));
    }
}
