//! What a page looks like, measured: where the ink of its words lies.

use crate::fonts::{Fonts, index};
use qd_chart::scene::{Item, Rect, Scene};
use rustybuzz::ttf_parser::GlyphId;

/// A page with its words measured.
#[derive(Debug, Clone)]
pub struct SetPage {
    /// What is drawn.
    pub scene: Scene,
    /// Its words that leave ink, in the order in which they are drawn.
    pub texts: Vec<SetText>,
}

/// Where one line of words lies.
#[derive(Debug, Clone, PartialEq)]
pub struct SetText {
    /// Position among the page's items.
    pub item: usize,
    /// The box around its ink, in points.
    pub ink: Rect,
    /// True if the font lacks a letter of it.
    pub lacks: bool,
}

impl SetPage {
    /// Measures a page in the report's fonts.
    ///
    /// # Errors
    /// `internal` if a built-in font is damaged.
    pub fn measured(scene: Scene) -> Result<Self, qd_model::Issue> {
        Ok(Self::of(scene, &Fonts::load()?))
    }

    pub(crate) fn of(scene: Scene, fonts: &Fonts) -> Self {
        let texts = scene.items.iter().enumerate().filter_map(|(i, item)| measure(i, item, fonts)).collect();
        Self { scene, texts }
    }
}

fn measure(item: usize, of: &Item, fonts: &Fonts) -> Option<SetText> {
    let Item::Text { x, y, text, style, angle } = of else { return None };
    let weight = index(style.weight);
    let scale = style.size / fonts.units_per_em(weight) as f32;
    let (sin, cos) = angle.to_radians().sin_cos();
    let place = |px: f32, py: f32| (x + px * cos - py * sin, y - px * sin - py * cos);
    let (mut pen, mut ink, mut lacks) = (0.0, None::<(f32, f32, f32, f32)>, false);
    for g in &fonts.shape(text, style).glyphs {
        lacks |= g.id == 0 || (g.text == "□" && !text.contains('□'));
        if let Some(b) = fonts.face(weight).glyph_bounding_box(GlyphId(g.id)) {
            for (px, py) in [(b.x_min, b.y_min), (b.x_min, b.y_max), (b.x_max, b.y_min), (b.x_max, b.y_max)] {
                let (px, py) = place(pen + f32::from(px) * scale, f32::from(py) * scale);
                let (l, t, r, d) = ink.unwrap_or((px, py, px, py));
                ink = Some((l.min(px), t.min(py), r.max(px), d.max(py)));
            }
        }
        pen += g.advance as f32 * scale;
    }
    let (l, t, r, d) = ink?;
    Some(SetText { item, ink: Rect::new(l, t, r - l, d - t), lacks })
}
