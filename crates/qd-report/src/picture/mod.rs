//! One chart as a picture of its own, with its title, its finding and what it rests on: the same display list as on a
//! page, its words as outlines, so that it looks alike wherever it is opened.

mod flat;
mod png;
mod svg;

use crate::fonts::Fonts;
use crate::layout::{leading, lines};
use qd_chart::scene::{Colour, Rect, Scene, Stroke, TextStyle, Weight};
use qd_chart::{ChartSpec, Look, draw, height, palette};
use qd_model::Issue;
use qd_model::format::Locale;
use qd_text::Catalogue;

/// What a picture is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureForm {
    /// Lines and surfaces, for any size.
    Svg,
    /// Points, three for each of the page's.
    Png,
}

/// Width in points; the height follows from the chart.
const WIDTH: f32 = 560.0;
const PAD: f32 = 18.0;
const TITLE: TextStyle = TextStyle::new(13.0, Weight::SemiBold, palette::INK);
const SUB: TextStyle = TextStyle::new(8.6, Weight::Regular, palette::MUTED);
const FINDING: TextStyle = TextStyle::new(10.0, Weight::Regular, palette::TEXT);

/// Draws one chart. The same specification gives the same bytes.
///
/// # Errors
/// `internal` if a built-in font is damaged, `report_failed` if the picture cannot be packed.
pub fn picture(spec: &ChartSpec, language: &str, accent: &str, form: PictureForm) -> Result<Vec<u8>, Issue> {
    let words = Catalogue::new(language);
    let fonts = Fonts::load()?;
    let accent = Colour::parse(accent).filter(|c| c.brightness() < 0.72).unwrap_or(palette::ACCENT);
    let look = Look { measure: &fonts, words: &words, accent, locale: Locale::of(words.language()) };
    let scene = scene(spec, &look, &fonts);
    let flat = flat::flatten(&scene, &fonts);
    match form {
        PictureForm::Svg => Ok(svg::write(&scene, &flat, spec).into_bytes()),
        PictureForm::Png => png::write(&scene, &flat),
    }
}

fn scene(spec: &ChartSpec, look: &Look<'_>, fonts: &Fonts) -> Scene {
    let inner = WIDTH - 2.0 * PAD;
    let set = |text: &str, style: &TextStyle| {
        if text.is_empty() { Vec::new() } else { lines(fonts, text, style, inner) }
    };
    let (title, sub, finding) =
        (set(&spec.title, &TITLE), set(&spec.subtitle, &SUB), set(&spec.finding, &FINDING));
    let tall = |l: &Vec<String>, s: &TextStyle| l.len() as f32 * leading(s.size);
    let chart = height(spec, inner) * 1.35;
    let all = tall(&title, &TITLE) + tall(&sub, &SUB) + tall(&finding, &FINDING) + chart + 2.0 * PAD + 24.0;
    let mut s = Scene::new(WIDTH, all.ceil());
    s.rect(Rect::new(0.0, 0.0, s.width, s.height), palette::WHITE);
    let mut y = PAD;
    for (parts, style) in [(&title, TITLE), (&sub, SUB)] {
        for line in parts {
            s.text(PAD, y + style.size * 0.95, line, style);
            y += leading(style.size);
        }
    }
    y += 12.0;
    draw(spec, &mut s, Rect::new(PAD, y, inner, chart), look);
    y += chart + 12.0;
    let pen = Stroke::new(look.accent, 2.0);
    s.line((PAD, y), (PAD, y + tall(&finding, &FINDING)), pen);
    for line in &finding {
        s.text(PAD + 8.0, y + FINDING.size, line, FINDING);
        y += leading(FINDING.size);
    }
    s
}
