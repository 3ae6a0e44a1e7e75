//! A display list without words: each glyph is its outline.

use crate::fonts::{Fonts, index};
use qd_chart::scene::{Colour, Item, Rect, Scene, Seg, Stroke};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

/// What is drawn.
pub(super) enum Flat {
    Path { segs: Vec<Seg>, fill: Option<Colour>, stroke: Option<Stroke> },
    Clip(Rect),
    Unclip,
}

/// From units of the font to points of the picture.
struct Outline {
    segs: Vec<Seg>,
    at: (f32, f32),
    scale: f32,
    turn: (f32, f32),
    /// Where the pen stands, in units of the font.
    pen: (f32, f32),
}

impl Outline {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let (x, y) = (x * self.scale, -y * self.scale);
        let (cos, sin) = self.turn;
        (self.at.0 + x * cos + y * sin, self.at.1 - x * sin + y * cos)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let p = self.place(x, y);
        self.segs.push(Seg::Move(p.0, p.1));
        self.pen = (x, y);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let p = self.place(x, y);
        self.segs.push(Seg::Line(p.0, p.1));
        self.pen = (x, y);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let third = |a: f32, b: f32| a + (b - a) * 2.0 / 3.0;
        let (px, py) = self.pen;
        self.curve_to(third(px, x1), third(py, y1), third(x, x1), third(y, y1), x, y);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (a, b, c) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.segs.push(Seg::Curve(a.0, a.1, b.0, b.1, c.0, c.1));
        self.pen = (x, y);
    }
    fn close(&mut self) {
        self.segs.push(Seg::Close);
    }
}

/// Everything that leaves a mark, in order.
pub(super) fn flatten(scene: &Scene, fonts: &Fonts) -> Vec<Flat> {
    let mut out = Vec::new();
    for item in &scene.items {
        match item {
            Item::Path { segs, fill, stroke } => {
                out.push(Flat::Path { segs: segs.clone(), fill: *fill, stroke: *stroke });
            }
            Item::Text { x, y, text, style, angle } => {
                let weight = index(style.weight);
                let scale = style.size / fonts.units_per_em(weight) as f32;
                let (sin, cos) = angle.to_radians().sin_cos();
                let mut o =
                    Outline { segs: Vec::new(), at: (*x, *y), scale, turn: (cos, sin), pen: (0.0, 0.0) };
                for glyph in &fonts.shape(text, style).glyphs {
                    fonts.face(weight).outline_glyph(GlyphId(glyph.id), &mut o);
                    o.at = o.place(glyph.advance as f32, 0.0);
                }
                out.push(Flat::Path { segs: o.segs, fill: Some(style.colour), stroke: None });
            }
            Item::Clip(r) => out.push(Flat::Clip(*r)),
            Item::Unclip => out.push(Flat::Unclip),
            Item::Logo(_) | Item::Link { .. } | Item::Tag(_) | Item::EndTag => {}
        }
    }
    out
}
