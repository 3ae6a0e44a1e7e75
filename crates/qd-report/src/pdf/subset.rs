//! Which glyphs are used, their new numbers and the text each stands for.

use crate::fonts::{CLASSES, Fonts, NAMES, file, index};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use qd_chart::scene::{Item, Scene};
use qd_model::{Issue, IssueCode};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The used glyphs of one weight: old number → new number and text.
pub(super) struct Used {
    pub map: BTreeMap<u16, (u16, String)>,
    remap: GlyphRemapper,
}

/// The used glyphs of all weights.
pub(super) struct UsedFonts(pub [Used; 4]);

/// Looks through all texts of all pages.
pub(super) fn collect(scenes: &[Scene], fonts: &Fonts) -> UsedFonts {
    let mut texts: [BTreeMap<u16, String>; 4] = Default::default();
    for item in scenes.iter().flat_map(|s| &s.items) {
        let Item::Text { text, style, .. } = item else { continue };
        let blank = fonts.shape(" ", style);
        for glyph in fonts.shape(text, style).glyphs.iter().chain(&blank.glyphs) {
            let known = texts[index(style.weight)].entry(glyph.id).or_default();
            if is_better(&glyph.text, known) {
                known.clone_from(&glyph.text);
            }
        }
    }
    UsedFonts(texts.map(|glyphs| {
        let mut remap = GlyphRemapper::new();
        let map = glyphs.into_iter().map(|(old, text)| (old, (remap.remap(old), text))).collect();
        Used { map, remap }
    }))
}

/// A glyph can stand for one text only: the blank before its no-break sister, then the shortest, then the lowest.
fn is_better(new: &str, known: &str) -> bool {
    if new.is_empty() || new == known {
        return false;
    }
    let rank = |s: &str| (s != " ", s.chars().count(), s.to_owned());
    known.is_empty() || rank(new) < rank(known)
}

/// Name of the font resource of a weight.
pub(super) fn font_id(weight: usize) -> FontId {
    FontId(format!("QD{weight}"))
}

impl UsedFonts {
    /// Puts the subset fonts into the document.
    pub fn embed(&self, doc: &mut PdfDocument, fonts: &Fonts) -> Result<(), Issue> {
        for (weight, used) in self.0.iter().enumerate().filter(|(_, u)| !u.map.is_empty()) {
            let name = NAMES[weight];
            let failed = |e: String| {
                Issue::new(IssueCode::Internal, format!("The font {name} could not be subset: {e}."))
            };
            let small = subsetter::subset(file(weight), 0, &used.remap).map_err(|e| failed(e.to_string()))?;
            let face = fonts.face(weight);
            let bounds = face.global_bounding_box();
            let mut parsed = ParsedFont::default_for(small, face.units_per_em() as u16);
            parsed.font_name = Some(format!("{}+{name}", tag(&used.map)));
            parsed.font_metrics.ascent = face.ascender();
            parsed.font_metrics.descent = face.descender();
            let m = &mut parsed.pdf_font_metrics;
            (m.x_min, m.y_min, m.x_max, m.y_max) = (bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max);
            m.us_weight_class = CLASSES[weight];
            for (old, (new, _)) in &used.map {
                let advance = face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(*old)).unwrap_or(0);
                parsed.glyph_widths.insert(*new, advance);
            }
            doc.resources.fonts.map.insert(font_id(weight), PdfFont::new(parsed));
        }
        Ok(())
    }
}

trait DefaultFor {
    fn default_for(bytes: Vec<u8>, units: u16) -> ParsedFont;
}

impl DefaultFor for ParsedFont {
    fn default_for(bytes: Vec<u8>, units: u16) -> ParsedFont {
        ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: None,
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: BTreeMap::new(),
            units_per_em: units,
            font_metrics: printpdf::FontMetrics { ascent: 0, descent: 0 },
            font_type: printpdf::FontType::TrueType,
            pdf_font_metrics: printpdf::font::PdfFontMetricsStub {
                units_per_em: units,
                ..Default::default()
            },
        }
    }
}

/// Six capitals that name the subset; the same glyphs give the same name.
fn tag(map: &BTreeMap<u16, (u16, String)>) -> String {
    let bytes: Vec<u8> = map.keys().flat_map(|g| g.to_be_bytes()).collect();
    let mut hash = xxhash_rust::xxh3::xxh3_64(&bytes);
    (0..6)
        .map(|_| {
            let letter = (b'A' + (hash % 26) as u8) as char;
            hash /= 26;
            letter
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_better;

    #[test]
    fn a_shared_glyph_stands_for_the_plain_blank() {
        assert!(is_better(" ", "\u{a0}"));
        assert!(!is_better("\u{a0}", " "));
        assert!(is_better("a", ""));
        assert!(!is_better("", "a"));
        assert!(is_better("→", "->"));
    }
}
