//! The type: two weights of Pretendard (Latin, Greek figures, Hangul in one family), shaped and measured.

use qd_chart::scene::{Measure, TextStyle, Weight};
use qd_model::{FastMap, Issue, IssueCode};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Face, Feature, UnicodeBuffer};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::OnceLock;

/// The PostScript names of the weights.
pub(crate) const NAMES: [&str; 2] = ["Pretendard-Regular", "Pretendard-SemiBold"];

/// Their classes, in the same order: 400 is regular, 700 bold.
pub(crate) const CLASSES: [u16; 2] = [400, 600];

/// The files of the weights as `build.rs` packed them, in the order of [`NAMES`]: a third of their size.
static PACKED: [&[u8]; 2] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/Pretendard-Regular.ttf.zst")),
    include_bytes!(concat!(env!("OUT_DIR"), "/Pretendard-SemiBold.ttf.zst")),
];

static FILES: [OnceLock<Vec<u8>>; 2] = [const { OnceLock::new() }; 2];

/// The file of a weight, byte for byte as its maker gave it; unpacked at the first use, and kept. Nothing that is not
/// packed well is compiled in: an empty file stands for that, and no face can be read from it.
pub(crate) fn file(weight: usize) -> &'static [u8] {
    FILES[weight].get_or_init(|| zstd::decode_all(PACKED[weight]).unwrap_or_default())
}

/// The font file of a weight, for a window on a computer that has no letters of a language of ours.
pub fn typeface(weight: Weight) -> &'static [u8] {
    file(index(weight))
}

/// Position of a weight in [`NAMES`].
pub(crate) fn index(weight: Weight) -> usize {
    match weight {
        Weight::Regular => 0,
        Weight::SemiBold => 1,
    }
}

/// One placed glyph with the text it stands for (empty where an earlier glyph stands for it).
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: i32,
    pub text: String,
}

/// A shaped line.
#[derive(Debug)]
pub(crate) struct Run {
    pub glyphs: Vec<Glyph>,
    pub width: i32,
}

type Cache = FastMap<(usize, bool), FastMap<String, Rc<Run>>>;

/// The faces, with what was shaped so far.
pub(crate) struct Fonts {
    faces: Vec<Face<'static>>,
    cache: RefCell<Cache>,
}

impl Fonts {
    /// Loads the faces.
    pub fn load() -> Result<Self, Issue> {
        // At once: one after the other they would take longer than a small report.
        std::thread::scope(|scope| {
            for weight in 1..NAMES.len() {
                scope.spawn(move || file(weight));
            }
            file(0);
        });
        let faces: Vec<_> = (0..NAMES.len()).filter_map(|weight| Face::from_slice(file(weight), 0)).collect();
        if faces.len() != NAMES.len() {
            return Err(Issue::new(IssueCode::Internal, "A font of the report could not be read."));
        }
        Ok(Self { faces, cache: RefCell::default() })
    }

    /// Units of the em.
    pub fn units_per_em(&self, weight: usize) -> i32 {
        self.faces[weight].units_per_em()
    }

    /// The face of a weight.
    pub fn face(&self, weight: usize) -> &Face<'static> {
        &self.faces[weight]
    }

    /// Shapes a line, or finds it as shaped before.
    pub fn shape(&self, text: &str, style: &TextStyle) -> Rc<Run> {
        let key = (index(style.weight), style.tabular);
        if let Some(run) = self.cache.borrow().get(&key).and_then(|m| m.get(text)) {
            return Rc::clone(run);
        }
        let run = Rc::new(self.shape_new(text, key.0, key.1));
        self.cache.borrow_mut().entry(key).or_default().insert(text.to_owned(), Rc::clone(&run));
        run
    }

    fn shape_new(&self, text: &str, weight: usize, tabular: bool) -> Run {
        let face = &self.faces[weight];
        let clean = self.clean(text, weight);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&clean);
        buffer.guess_segment_properties();
        // Contextual alternates turn "->" into an arrow: what is copied would differ from what was meant.
        let mut features = vec![
            Feature::new(Tag::from_bytes(b"calt"), 0, ..),
            Feature::new(Tag::from_bytes(b"liga"), 0, ..),
        ];
        if tabular {
            features.push(Feature::new(Tag::from_bytes(b"tnum"), 1, ..));
        }
        let shaped = rustybuzz::shape(face, &features, buffer);
        let (infos, places) = (shaped.glyph_infos(), shaped.glyph_positions());
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(infos.len());
        for (i, (info, place)) in infos.iter().zip(places).enumerate() {
            let start = info.cluster as usize;
            let first = i == 0 || infos[i - 1].cluster != info.cluster;
            let end =
                infos[i..].iter().map(|g| g.cluster as usize).find(|c| *c > start).unwrap_or(clean.len());
            let text =
                if first { clean.get(start..end).unwrap_or_default().to_owned() } else { String::new() };
            glyphs.push(Glyph { id: info.glyph_id as u16, advance: place.x_advance, text });
        }
        let width = glyphs.iter().map(|g| g.advance).sum();
        Run { glyphs, width }
    }

    /// What can be set: no control characters, no soft hyphen (it would share the blank's glyph and become its
    /// text), a box for what the font lacks.
    fn clean(&self, text: &str, weight: usize) -> String {
        let face = &self.faces[weight];
        text.chars()
            .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
            .map(|c| if c.is_control() { ' ' } else { c })
            .map(|c| if face.glyph_index(c).is_some() { c } else { '□' })
            .collect()
    }
}

impl Measure for Fonts {
    fn width(&self, text: &str, style: &TextStyle) -> f32 {
        let run = self.shape(text, style);
        run.width as f32 * style.size / self.units_per_em(index(style.weight)) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_unpacked_as_they_were() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        for (weight, name) in NAMES.iter().enumerate() {
            assert_eq!(file(weight), std::fs::read(folder.join(format!("{name}.ttf"))).unwrap(), "{name}");
        }
    }

    #[test]
    fn every_letter_of_every_language_has_a_glyph_in_every_weight() {
        let fonts = Fonts::load().unwrap();
        for (language, _) in qd_text::LANGUAGES {
            let words = qd_text::Catalogue::new(language);
            // What is said of files stands on the page, which has fonts of its own.
            let printed = |k: &&str| !k.starts_with("ui-") && !k.starts_with("said-");
            for key in qd_text::keys().into_iter().filter(printed) {
                for c in words.plain(key).chars().filter(|c| !c.is_control()) {
                    for weight in 0..NAMES.len() {
                        assert!(fonts.face(weight).glyph_index(c).is_some(), "{language} {key}: {c}");
                    }
                }
            }
        }
    }
}
