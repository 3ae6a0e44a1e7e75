//! The accessible edition: the same pages with the structure that PDF/UA-1 and PDF/A-2a ask for, held against both while
//! they are written. A page that breaks one of their rules gives an issue and no file.

use super::tags::{Artifact, Kid, Kind, Mark, Reading, Step, read};
use super::{About, Anchor, Logo};
use crate::fonts::{Fonts, NAMES, file, index};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder, PdfVersion, ValidationError};
use krilla::destination::{Destination, XyzDestination};
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata, PageLayout};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node, Placement, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, Document, SerializeSettings};
use qd_chart::scene::{self, Colour, Item, Scene, Seg, TextStyle};
use qd_model::{Issue, IssueCode};
use std::num::NonZeroU16;

/// Writes the pages. Same scenes, same bytes.
pub(crate) fn write(
    scenes: &[Scene],
    anchors: &[Anchor],
    about: &About,
    fonts: &Fonts,
    logo: Option<&Logo>,
) -> Result<Vec<u8>, Issue> {
    let reading = read(scenes);
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| failed("the standards asked for exclude each other".into()))?;
    let mut doc = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let faces = faces()?;
    let logo = logo.map(|l| Image::from_rgba8(l.rgba(), l.width, l.height));
    let mut places = Places::default();
    for (scene, steps) in scenes.iter().zip(&reading.pages) {
        let size = PageSettings::from_wh(scene.width, scene.height)
            .ok_or_else(|| failed("a page has no size".into()))?;
        let mut page = doc.start_page_with(size);
        let mut writer = Writer {
            surface: page.surface(),
            fonts,
            faces: &faces,
            logo: logo.as_ref(),
            pushed: 0,
            marked: Vec::new(),
        };
        writer.page(steps);
        let marked = writer.finish();
        places.marked.push(marked);
        let mut clicks = Vec::new();
        for item in &scene.items {
            let Item::Link { area, anchor } = item else { continue };
            let click = anchors.iter().find(|a| &a.name == anchor).and_then(|a| link(*area, a));
            clicks.push(click.map(|c| page.add_tagged_annotation(c)));
        }
        places.clicks.push(clicks);
        page.finish();
    }
    doc.set_tag_tree(tree(&reading, &places, about));
    doc.set_outline(outline(anchors, about));
    doc.set_metadata(metadata(about));
    doc.finish().map_err(|e| failed(why(&e)))
}

/// What the writer gave for each run of content and each click of a page.
#[derive(Default)]
struct Places {
    marked: Vec<Vec<Identifier>>,
    clicks: Vec<Vec<Option<Identifier>>>,
}

fn failed(why: String) -> Issue {
    Issue::new(IssueCode::ReportFailed, format!("The accessible edition could not be written: {why}."))
        .hint("Write the report without the accessible edition, and tell us what it says here.")
}

/// What the check of the standards refused, in words.
fn why(e: &KrillaError) -> String {
    let KrillaError::Validation(all) = e else { return e.to_string() };
    let mut said: Vec<String> = Vec::new();
    for (error, _) in all {
        let text = refusal(error);
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said.truncate(5);
    format!("it would break PDF/UA-1 or PDF/A-2a: {}", said.join("; "))
}

fn refusal(e: &ValidationError) -> String {
    match e {
        ValidationError::ContainsNotDefGlyph(_, _, text) => format!("the font has no letter for “{text}”"),
        ValidationError::NoCodepointMapping(..) | ValidationError::InvalidCodepointMapping(..) => {
            "a glyph stands for no letter".into()
        }
        ValidationError::UnicodePrivateArea(_, _, c, _) => {
            format!("the letter U+{:04X} has no meaning of its own", u32::from(*c))
        }
        ValidationError::MissingAltText(_) => "a figure has no text alternative".into(),
        ValidationError::MissingAnnotationAltText(_) => "a link has no text alternative".into(),
        ValidationError::MissingDocumentOutline => "there are no bookmarks".into(),
        ValidationError::NoDocumentTitle => "there is no title".into(),
        ValidationError::NoDocumentLanguage => "there is no language".into(),
        ValidationError::TooLongString => "a text is longer than 32,767 bytes".into(),
        other => format!("{other:?}").chars().take(80).collect(),
    }
}

/// A text for the file's own tables, which may hold 32,767 bytes.
fn short(text: &str) -> String {
    const MOST: usize = 4000;
    if text.chars().count() <= MOST {
        text.to_owned()
    } else {
        text.chars().take(MOST).chain(['…']).collect()
    }
}

fn faces() -> Result<Vec<Font>, Issue> {
    let face = |weight: usize| Font::new(Data::from(file(weight).to_vec()), 0);
    let faces: Vec<Font> = (0..NAMES.len()).filter_map(face).collect();
    if faces.len() == NAMES.len() {
        Ok(faces)
    } else {
        Err(Issue::new(IssueCode::Internal, "A font of the report could not be read."))
    }
}

fn metadata(about: &About) -> Metadata {
    let (year, month, day) = about.date;
    let midnight = DateTime::new(year).month(month).day(day).hour(0).minute(0).second(0).utc_offset_hour(0);
    let mut out = Metadata::new()
        .title(short(&about.title))
        .description(short(&about.subject))
        .language(about.language.clone())
        .creator("Quarterdeck".into())
        .producer("Quarterdeck".into())
        .creation_date(midnight)
        .page_layout(PageLayout::SinglePage);
    if !about.author.is_empty() {
        out = out.authors(vec![short(&about.author)]);
    }
    out
}

fn destination(a: &Anchor) -> XyzDestination {
    XyzDestination::new(a.page, Point::from_xy(0.0, (a.y - 14.0).max(0.0)))
}

fn link(area: scene::Rect, to: &Anchor) -> Option<Annotation> {
    let rect = Rect::from_ltrb(area.x, area.y, area.right(), area.bottom())?;
    let target = Target::Destination(Destination::Xyz(destination(to)));
    Some(Annotation::new_link(LinkAnnotation::new(rect, target), Some(short(&to.title))))
}

/// The bookmarks; a document without sections has one, its title.
fn outline(anchors: &[Anchor], about: &About) -> Outline {
    let shown: Vec<&Anchor> = anchors.iter().filter(|a| a.level > 0).collect();
    let mut out = Outline::new();
    if shown.is_empty() {
        let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        out.push_child(OutlineNode::new(short(&about.title), top));
    }
    let mut rest = shown.as_slice();
    while let Some((first, later)) = rest.split_first() {
        let own = later.iter().take_while(|a| a.level > first.level).count();
        let mut node = OutlineNode::new(short(&first.title), destination(first));
        for a in &later[..own] {
            node.push_child(OutlineNode::new(short(&a.title), destination(a)));
        }
        out.push_child(node);
        rest = &later[own..];
    }
    out
}

fn tree(reading: &Reading<'_>, places: &Places, about: &About) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(about.language.clone()));
    tree.children = kids(reading, places, 0);
    tree
}

fn kids(reading: &Reading<'_>, places: &Places, node: usize) -> Vec<Node> {
    let kid = |kid: &Kid| match *kid {
        Kid::Node(n) => {
            Some(Node::Group(TagGroup::with_children(kind(reading, n), kids(reading, places, n))))
        }
        Kid::Marked { page, id } => places.marked.get(page)?.get(id).map(|i| Node::Leaf(*i)),
        Kid::Click { page, index } => places.clicks.get(page)?.get(index).copied()?.map(Node::Leaf),
    };
    reading.nodes[node].kids.iter().filter_map(kid).collect()
}

fn kind(reading: &Reading<'_>, node: usize) -> TagKind {
    let n = &reading.nodes[node];
    match n.kind {
        Kind::Document | Kind::Section => Tag::Section.into(),
        Kind::Heading(level) => {
            let level = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(short(&n.words))).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::None).into(),
        Kind::ListItem => Tag::LI.into(),
        Kind::ListBody => Tag::LBody.into(),
        Kind::Figure => {
            let area = n.area.and_then(|(page, r)| {
                Some(BBox::new(page, Rect::from_ltrb(r.x, r.y, r.right(), r.bottom())?))
            });
            Tag::Figure(n.alt.as_deref().map(short))
                .with_placement(Some(Placement::Block))
                .with_bbox(area)
                .into()
        }
        Kind::Table => Tag::Table.into(),
        Kind::Row => Tag::TR.into(),
        Kind::HeadCell => Tag::TH(TableHeaderScope::Column).into(),
        Kind::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Kind::Cell => Tag::TD.into(),
        Kind::Contents => Tag::TOC.into(),
        Kind::ContentsItem => Tag::TOCI.into(),
        Kind::Reference => Tag::Reference.into(),
        Kind::Link => Tag::Link.into(),
    }
}

struct Writer<'a, 's> {
    surface: Surface<'s>,
    fonts: &'a Fonts,
    faces: &'a [Font],
    logo: Option<&'a Image>,
    /// Clips that are open.
    pushed: usize,
    marked: Vec<Identifier>,
}

fn opacity(c: Colour) -> NormalizedF32 {
    NormalizedF32::new(f32::from(c.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}

fn fill(c: Colour) -> Fill {
    Fill { paint: rgb::Color::new(c.r, c.g, c.b).into(), opacity: opacity(c), rule: FillRule::NonZero }
}

fn pen(s: scene::Stroke) -> Stroke {
    let (cap, join) =
        if s.round { (LineCap::Round, LineJoin::Round) } else { (LineCap::Butt, LineJoin::Miter) };
    Stroke {
        paint: rgb::Color::new(s.colour.r, s.colour.g, s.colour.b).into(),
        width: s.width,
        line_cap: cap,
        line_join: join,
        opacity: opacity(s.colour),
        dash: s.dash.map(|(on, off)| StrokeDash { array: vec![on, off], offset: 0.0 }),
        ..Stroke::default()
    }
}

fn path(segs: &[Seg]) -> Option<Path> {
    let mut b = PathBuilder::new();
    for seg in segs {
        match *seg {
            Seg::Move(x, y) => b.move_to(x, y),
            Seg::Line(x, y) => b.line_to(x, y),
            Seg::Curve(x1, y1, x2, y2, x, y) => b.cubic_to(x1, y1, x2, y2, x, y),
            Seg::Close => b.close(),
        }
    }
    b.finish()
}

fn box_path(r: &scene::Rect) -> Option<Path> {
    let mut b = PathBuilder::new();
    b.push_rect(Rect::from_ltrb(r.x, r.y, r.right(), r.bottom())?);
    b.finish()
}

impl Writer<'_, '_> {
    fn page(&mut self, steps: &[Step<'_>]) {
        for step in steps {
            match step {
                Step::Begin(mark) => self.begin(*mark),
                Step::End => self.surface.end_tagged(),
                Step::Draw(item) => self.draw(item, ""),
                Step::Line(item) => self.draw(item, " "),
            }
        }
    }

    fn finish(mut self) -> Vec<Identifier> {
        for _ in 0..self.pushed {
            self.surface.pop();
        }
        self.surface.finish();
        self.marked
    }

    fn begin(&mut self, mark: Mark) {
        let artifact = |kind| ContentTag::Artifact(krilla::tagging::Artifact::with_kind(kind));
        let tag = match mark {
            Mark::Content { .. } => ContentTag::Span(SpanTag::empty()),
            Mark::Artifact(Artifact::Layout) => artifact(ArtifactType::Layout),
            Mark::Artifact(Artifact::Head) => artifact(ArtifactType::Header),
            Mark::Artifact(Artifact::Foot) => artifact(ArtifactType::Footer),
            Mark::Artifact(Artifact::Repeated) => artifact(ArtifactType::PaginationOther),
        };
        let id = self.surface.start_tagged(tag);
        if let Mark::Content { .. } = mark {
            self.marked.push(id);
        }
    }

    fn draw(&mut self, item: &Item, after: &str) {
        match item {
            Item::Path { segs, fill: ground, stroke } => {
                let ground = ground.filter(|c| c.a > 0).map(fill);
                let stroke = stroke.filter(|s| s.colour.a > 0 && s.width > 0.0).map(pen);
                // A path without either would be filled with black.
                if let (Some(path), true) = (path(segs), ground.is_some() || stroke.is_some()) {
                    self.surface.set_fill(ground);
                    self.surface.set_stroke(stroke);
                    self.surface.draw_path(&path);
                }
            }
            Item::Text { x, y, text, style, angle } => {
                self.text((*x, *y), &format!("{text}{after}"), style, *angle);
            }
            Item::Clip(r) => {
                match box_path(r) {
                    Some(path) => self.surface.push_clip_path(&path, &FillRule::NonZero),
                    None => self.surface.push_transform(&Transform::identity()),
                }
                self.pushed += 1;
            }
            Item::Unclip if self.pushed > 0 => {
                self.surface.pop();
                self.pushed -= 1;
            }
            Item::Logo(r) => {
                if let (Some(image), Some(size)) = (self.logo, Size::from_wh(r.w, r.h)) {
                    self.surface.push_transform(&Transform::from_translate(r.x, r.y));
                    self.surface.draw_image(image.clone(), size);
                    self.surface.pop();
                }
            }
            Item::Unclip | Item::Link { .. } | Item::Tag(_) | Item::EndTag => {}
        }
    }

    fn text(&mut self, (x, y): (f32, f32), text: &str, style: &TextStyle, angle: f32) {
        let weight = index(style.weight);
        let run = self.fonts.shape(text, style);
        let em = self.fonts.units_per_em(weight) as f32;
        let (mut words, mut glyphs, mut cluster) = (String::new(), Vec::new(), 0..0);
        for g in &run.glyphs {
            if !g.text.is_empty() {
                // A glyph stands for one text: blanks that share theirs are all told as the plain one.
                let told =
                    if matches!(g.text.as_str(), "\u{a0}" | "\u{202f}") { " " } else { g.text.as_str() };
                cluster = words.len()..words.len() + told.len();
                words.push_str(told);
            }
            let (id, advance) = (GlyphId::new(u32::from(g.id)), g.advance as f32 / em);
            glyphs.push(KrillaGlyph::new(id, advance, 0.0, 0.0, 0.0, cluster.clone(), None));
        }
        if glyphs.is_empty() || !x.is_finite() || !y.is_finite() {
            return;
        }
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(style.colour)));
        if angle != 0.0 {
            self.surface.push_transform(&Transform::from_rotate_at(-angle, x, y));
        }
        let font = self.faces[weight].clone();
        self.surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, &words, style.size, false);
        if angle != 0.0 {
            self.surface.pop();
        }
    }
}
