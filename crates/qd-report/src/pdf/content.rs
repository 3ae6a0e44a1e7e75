//! One scene to one page of operators.

use super::subset::{UsedFonts, font_id};
use super::tags::{Artifact, Kind, Mark, Node, Step};
use crate::fonts::{Fonts, index};
use printpdf::{
    Codepoint, DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, Op, PdfFontHandle, Pt, TextItem,
    TextMatrix,
};
use qd_chart::scene::{Colour, Item, Seg, Stroke, TextStyle};
use std::collections::BTreeMap;

type States = BTreeMap<ExtendedGraphicsStateId, ExtendedGraphicsState>;

struct Writer<'a> {
    ops: Vec<Op>,
    height: f32,
    opacity: u8,
    fill: Option<Colour>,
    fonts: &'a Fonts,
    used: &'a UsedFonts,
    states: &'a mut States,
}

/// The operators of a page of that height.
pub(super) fn ops(
    height: f32,
    steps: &[Step<'_>],
    nodes: &[Node],
    fonts: &Fonts,
    used: &UsedFonts,
    states: &mut States,
) -> Vec<Op> {
    let mut w = Writer { ops: Vec::new(), height, opacity: 255, fill: None, fonts, used, states };
    for step in steps {
        match step {
            Step::Begin(mark) => w.begin(*mark, nodes),
            Step::End => w.ops.push(Op::EndMarkedContent),
            Step::Draw(item) => w.draw(item, false),
            Step::Line(item) => w.draw(item, true),
        }
    }
    w.ops
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

impl Writer<'_> {
    fn op(&mut self, key: &str, values: &[f32]) {
        let value = values.iter().map(|v| DictItem::Real(round(*v))).collect();
        self.ops.push(Op::Unknown { key: key.to_owned(), value });
    }

    fn begin(&mut self, mark: Mark, nodes: &[Node]) {
        let (tag, map) = match mark {
            Mark::Content { node, id } => {
                let kind = nodes.get(node).map_or(Kind::Paragraph, |n| n.kind);
                (kind.name(), BTreeMap::from([("MCID".to_owned(), DictItem::Int(id as i64))]))
            }
            Mark::Artifact(Artifact::Layout) => {
                return self.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() });
            }
            Mark::Artifact(artifact) => {
                let mut map = BTreeMap::from([("Type".to_owned(), name("Pagination"))]);
                let subtype = match artifact {
                    Artifact::Head => Some("Header"),
                    Artifact::Foot => Some("Footer"),
                    _ => None,
                };
                map.extend(subtype.map(|s| ("Subtype".to_owned(), name(s))));
                ("Artifact", map)
            }
        };
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.into(), properties });
    }

    fn draw(&mut self, item: &Item, blank: bool) {
        match item {
            Item::Path { segs, fill, stroke } => self.path(segs, *fill, *stroke),
            Item::Text { x, y, text, style, angle } if blank => {
                self.text((*x, *y), &format!("{text} "), style, *angle);
            }
            Item::Text { x, y, text, style, angle } => self.text((*x, *y), text, style, *angle),
            Item::Clip(r) => {
                self.op("q", &[]);
                self.op("re", &[r.x, self.height - r.bottom(), r.w, r.h]);
                self.op("W", &[]);
                self.op("n", &[]);
            }
            Item::Unclip => self.restore(),
            Item::Logo(r) => {
                self.op("q", &[]);
                self.opacity(255);
                self.op("cm", &[r.w, 0.0, 0.0, r.h, r.x, self.height - r.bottom()]);
                let name = name(super::logo::NAME);
                self.ops.push(Op::Unknown { key: "Do".into(), value: vec![name] });
                self.restore();
            }
            Item::Link { .. } | Item::Tag(_) | Item::EndTag => {}
        }
    }

    fn restore(&mut self) {
        self.op("Q", &[]);
        (self.fill, self.opacity) = (None, 255);
    }

    fn opacity(&mut self, opacity: u8) {
        if self.opacity == opacity {
            return;
        }
        self.opacity = opacity;
        let id = ExtendedGraphicsStateId(format!("A{opacity}"));
        let share = round(opacity as f32 / 255.0);
        self.states.entry(id.clone()).or_insert_with(|| {
            ExtendedGraphicsState::default().with_current_fill_alpha(share).with_current_stroke_alpha(share)
        });
        self.ops.push(Op::LoadGraphicsState { gs: id });
    }

    fn fill_colour(&mut self, c: Colour) {
        self.opacity(c.a);
        if self.fill != Some(c) {
            self.fill = Some(c);
            self.op("rg", &[c.r as f32 / 255.0, c.g as f32 / 255.0, c.b as f32 / 255.0]);
        }
    }

    fn path(&mut self, segs: &[Seg], fill: Option<Colour>, stroke: Option<Stroke>) {
        let fill = fill.filter(|c| c.a > 0);
        let stroke = stroke.filter(|s| s.colour.a > 0 && s.width > 0.0);
        if let Some(c) = fill {
            self.fill_colour(c);
        }
        if let Some(s) = stroke {
            self.opacity(s.colour.a);
            self.op("RG", &[s.colour.r as f32 / 255.0, s.colour.g as f32 / 255.0, s.colour.b as f32 / 255.0]);
            self.op("w", &[s.width]);
            for key in ["J", "j"] {
                self.ops.push(Op::Unknown { key: key.into(), value: vec![DictItem::Int(s.round as i64)] });
            }
            let dash = s.dash.map(|(a, b)| vec![DictItem::Real(a), DictItem::Real(b)]).unwrap_or_default();
            self.ops
                .push(Op::Unknown { key: "d".into(), value: vec![DictItem::Array(dash), DictItem::Int(0)] });
        }
        let h = self.height;
        for seg in segs {
            match *seg {
                Seg::Move(x, y) => self.op("m", &[x, h - y]),
                Seg::Line(x, y) => self.op("l", &[x, h - y]),
                Seg::Curve(a, b, c, d, x, y) => self.op("c", &[a, h - b, c, h - d, x, h - y]),
                Seg::Close => self.op("h", &[]),
            }
        }
        self.op(
            match (fill.is_some(), stroke.is_some()) {
                (true, true) => "B",
                (true, false) => "f",
                (false, true) => "S",
                (false, false) => "n",
            },
            &[],
        );
    }

    fn text(&mut self, at: (f32, f32), text: &str, style: &TextStyle, angle: f32) {
        let (fonts, used) = (self.fonts, self.used);
        let weight = index(style.weight);
        let run = fonts.shape(text, style);
        let scale = 1000.0 / fonts.units_per_em(weight) as f32;
        let mut debt = 0.0;
        let mut glyphs = Vec::with_capacity(run.glyphs.len());
        for glyph in &run.glyphs {
            let Some((new, canonical)) = used.0[weight].map.get(&glyph.id) else { continue };
            // The widths in the file are whole thousandths: what they lose is paid back before it shows.
            let natural =
                fonts.face(weight).glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph.id)).unwrap_or(0);
            debt += glyph.advance as f32 * scale - (natural as f32 * scale).trunc();
            let offset = if debt.abs() >= 1.0 { -round(debt) } else { 0.0 };
            debt += offset;
            let cid = (!canonical.is_empty()).then(|| canonical.clone());
            glyphs.push(Codepoint { gid: *new, offset, cid });
        }
        if glyphs.is_empty() {
            return;
        }
        self.fill_colour(style.colour);
        let (x, y) = (round(at.0), round(self.height - at.1));
        let matrix = if angle == 0.0 {
            TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y])
        } else {
            let (sin, cos) = angle.to_radians().sin_cos();
            TextMatrix::Raw([round(cos), round(sin), round(-sin), round(cos), x, y])
        };
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font_id(weight)), size: Pt(style.size) },
            Op::SetTextMatrix { matrix },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
            Op::EndTextSection,
        ]);
    }
}

fn round(v: f32) -> f32 {
    let r = (v * 1000.0).round() / 1000.0;
    if r == 0.0 || !r.is_finite() { 0.0 } else { r }
}
