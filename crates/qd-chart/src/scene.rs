//! The display list: everything that charts and pages draw, free of any file format.
//!
//! Coordinates are points (1/72 inch), origin at the upper left, y downwards. A writer (PDF, SVG) walks
//! [`Scene::items`] in order.

/// A colour with opacity; 255 is opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity.
    pub a: u8,
}

impl Colour {
    /// An opaque colour from `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self { r: (rgb >> 16) as u8, g: (rgb >> 8) as u8, b: rgb as u8, a: 255 }
    }

    /// `#rgb` or `#rrggbb`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => Some(Self::hex(value)),
            3 => {
                let (r, g, b) = ((value >> 8) & 15, (value >> 4) & 15, value & 15);
                Some(Self::hex(((r * 17) << 16) | ((g * 17) << 8) | (b * 17)))
            }
            _ => None,
        }
    }

    /// The same colour with another opacity, 0…1.
    #[must_use]
    pub fn alpha(self, opacity: f32) -> Self {
        Self { a: (opacity.clamp(0.0, 1.0) * 255.0).round() as u8, ..self }
    }

    /// A step of `share` (0…1) from this colour to `other`.
    #[must_use]
    pub fn mix(self, other: Self, share: f32) -> Self {
        let step = |a: u8, b: u8| (a as f32 + (b as f32 - a as f32) * share.clamp(0.0, 1.0)).round() as u8;
        Self {
            r: step(self.r, other.r),
            g: step(self.g, other.g),
            b: step(self.b, other.b),
            a: step(self.a, other.a),
        }
    }

    /// Perceived brightness, 0 (black) … 1 (white).
    pub fn brightness(self) -> f32 {
        (0.299 * self.r as f32 + 0.587 * self.g as f32 + 0.114 * self.b as f32) / 255.0
    }
}

/// A box.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Rect {
    /// A box from its upper left corner and size.
    pub const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }
    /// Right edge.
    pub fn right(&self) -> f32 {
        self.x + self.w
    }
    /// Lower edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.h
    }
    /// The box without a margin of `dx` left and right and `dy` above and below.
    #[must_use]
    pub fn inset(&self, dx: f32, dy: f32) -> Self {
        Self::new(self.x + dx, self.y + dy, (self.w - 2.0 * dx).max(0.0), (self.h - 2.0 * dy).max(0.0))
    }
}

/// Weight of the type: two do, and each more is a megabyte in every package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Size of the em in points.
    pub size: f32,
    /// Weight.
    pub weight: Weight,
    /// Colour.
    pub colour: Colour,
    /// Figures of equal width, for columns of numbers.
    pub tabular: bool,
}

impl TextStyle {
    /// A style with proportional figures.
    pub const fn new(size: f32, weight: Weight, colour: Colour) -> Self {
        Self { size, weight, colour, tabular: false }
    }
    /// The same with figures of equal width.
    #[must_use]
    pub const fn tabular(mut self) -> Self {
        self.tabular = true;
        self
    }
    /// The same in another colour.
    #[must_use]
    pub const fn colour(mut self, colour: Colour) -> Self {
        self.colour = colour;
        self
    }
}

/// Tells how wide a text will be: by the fonts of the writer.
pub trait Measure {
    /// Advance width in points.
    fn width(&self, text: &str, style: &TextStyle) -> f32;
    /// Height of the capitals in points.
    fn cap_height(&self, size: f32) -> f32 {
        size * 0.72
    }
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Seg {
    /// Begin a ring or line.
    Move(f32, f32),
    /// Straight on to.
    Line(f32, f32),
    /// Bézier curve: two control points and the end.
    Curve(f32, f32, f32, f32, f32, f32),
    /// Back to the begin.
    Close,
}

/// A pen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub colour: Colour,
    /// Width in points.
    pub width: f32,
    /// Length of dash and gap.
    pub dash: Option<(f32, f32)>,
    /// Round ends and joins.
    pub round: bool,
}

impl Stroke {
    /// A solid line.
    pub const fn new(colour: Colour, width: f32) -> Self {
        Self { colour, width, dash: None, round: false }
    }
    /// The same, dashed.
    #[must_use]
    pub const fn dashed(mut self, on: f32, off: f32) -> Self {
        self.dash = Some((on, off));
        self
    }
    /// The same with round ends.
    #[must_use]
    pub const fn rounded(mut self) -> Self {
        self.round = true;
        self
    }
}

/// What a part of the page is, for readers that speak it aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A mark without content: what follows belongs to another section, until the next mark.
    Section,
    /// Heading: 1 is the document's title, 2 a section's, 3 one inside it.
    Heading(u8),
    /// Paragraph.
    Paragraph,
    /// Entry of a list; neighbours make one list, over pages too.
    ListItem,
    /// A picture with its text alternative.
    Figure(String),
    /// A table; holds rows.
    Table,
    /// The last table goes on after a page has ended.
    TableContinued,
    /// A row; holds cells.
    Row,
    /// Head cell of a column.
    HeadCell,
    /// Head cell of a row: what the row is about.
    RowHead,
    /// Cell.
    Cell,
    /// Entry of the contents; neighbours make one table of contents.
    ContentsEntry,
    /// The running head of a page: not read aloud.
    RunningHead,
    /// The running foot of a page: not read aloud.
    RunningFoot,
    /// Shown once more for the eye alone, as the head of a table that goes on: not read aloud.
    Repeated,
}

/// One entry of the display list.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A path, filled, stroked or both.
    Path {
        /// Its steps.
        segs: Vec<Seg>,
        /// Filled with.
        fill: Option<Colour>,
        /// Drawn with.
        stroke: Option<Stroke>,
    },
    /// One line of text from its left end on the baseline.
    Text {
        /// Left end.
        x: f32,
        /// Baseline.
        y: f32,
        /// Words.
        text: String,
        /// How it is set.
        style: TextStyle,
        /// Degrees counter-clockwise around the left end.
        angle: f32,
    },
    /// Draw only inside, until [`Item::Unclip`].
    Clip(Rect),
    /// End of the last clip.
    Unclip,
    /// The brand's picture, as large as that: its writer has it.
    Logo(Rect),
    /// A click leads to the anchor of that name.
    Link {
        /// Where to click.
        area: Rect,
        /// Name of the anchor.
        anchor: String,
    },
    /// What follows is this, until [`Item::EndTag`]. Text and figures outside of a tag are decoration.
    Tag(Role),
    /// End of the last tag.
    EndTag,
}

/// A page or a chart: its size and what is drawn, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn.
    pub items: Vec<Item>,
}

/// Part of a quarter circle's radius at which a Bézier's control point lies.
const KAPPA: f32 = 0.552_285;

impl Scene {
    /// An empty page.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// A path.
    pub fn path(&mut self, segs: Vec<Seg>, fill: Option<Colour>, stroke: Option<Stroke>) {
        if !segs.is_empty() {
            self.items.push(Item::Path { segs, fill, stroke });
        }
    }

    /// A filled box.
    pub fn rect(&mut self, r: Rect, fill: Colour) {
        self.path(rect_segs(r), Some(fill), None);
    }

    /// A box with round corners.
    pub fn round_rect(&mut self, r: Rect, radius: f32, fill: Option<Colour>, stroke: Option<Stroke>) {
        self.path(round_segs(r, [radius; 4]), fill, stroke);
    }

    /// A box with round corners, each its own: upper left, upper right, lower right, lower left.
    pub fn corners(&mut self, r: Rect, radii: [f32; 4], fill: Colour) {
        self.path(round_segs(r, radii), Some(fill), None);
    }

    /// A straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        self.path(vec![Seg::Move(from.0, from.1), Seg::Line(to.0, to.1)], None, Some(stroke));
    }

    /// Straight lines from point to point.
    pub fn polyline(&mut self, points: &[(f32, f32)], stroke: Stroke) {
        self.path(line_segs(points), None, Some(stroke));
    }

    /// A filled polygon.
    pub fn polygon(&mut self, points: &[(f32, f32)], fill: Colour) {
        let mut segs = line_segs(points);
        segs.push(Seg::Close);
        self.path(segs, Some(fill), None);
    }

    /// A disc or ring.
    pub fn circle(&mut self, cx: f32, cy: f32, r: f32, fill: Option<Colour>, stroke: Option<Stroke>) {
        self.path(round_segs(Rect::new(cx - r, cy - r, 2.0 * r, 2.0 * r), [r; 4]), fill, stroke);
    }

    /// A text from its left end.
    pub fn text(&mut self, x: f32, y: f32, text: &str, style: TextStyle) {
        if !text.is_empty() {
            self.items.push(Item::Text { x, y, text: text.to_owned(), style, angle: 0.0 });
        }
    }

    /// A text that ends at `x`.
    pub fn text_right(&mut self, m: &dyn Measure, x: f32, y: f32, text: &str, style: TextStyle) {
        self.text(x - m.width(text, &style), y, text, style);
    }

    /// A text centred on `x`.
    pub fn text_centre(&mut self, m: &dyn Measure, x: f32, y: f32, text: &str, style: TextStyle) {
        self.text(x - m.width(text, &style) / 2.0, y, text, style);
    }

    /// Begins a tagged part; close it with [`Scene::end`].
    pub fn tag(&mut self, role: Role) {
        self.items.push(Item::Tag(role));
    }

    /// Ends the last tagged part.
    pub fn end(&mut self) {
        self.items.push(Item::EndTag);
    }
}

/// The text, or as much of it as fits with an ellipsis.
pub fn fit(m: &dyn Measure, text: &str, style: &TextStyle, width: f32) -> String {
    if m.width(text, style) <= width {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let (mut low, mut high) = (0, chars.len());
    while low < high {
        let middle = (low + high).div_ceil(2);
        if m.width(&shortened(&chars[..middle]), style) <= width {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    shortened(&chars[..low])
}

fn shortened(chars: &[char]) -> String {
    let mut s: String = chars.iter().collect();
    s.truncate(s.trim_end().len());
    s.push('…');
    s
}

fn line_segs(points: &[(f32, f32)]) -> Vec<Seg> {
    let to = |(i, p): (usize, &(f32, f32))| if i == 0 { Seg::Move(p.0, p.1) } else { Seg::Line(p.0, p.1) };
    points.iter().enumerate().map(to).collect()
}

fn rect_segs(r: Rect) -> Vec<Seg> {
    vec![
        Seg::Move(r.x, r.y),
        Seg::Line(r.right(), r.y),
        Seg::Line(r.right(), r.bottom()),
        Seg::Line(r.x, r.bottom()),
        Seg::Close,
    ]
}

fn round_segs(r: Rect, radii: [f32; 4]) -> Vec<Seg> {
    let most = (r.w.min(r.h) / 2.0).max(0.0);
    let [a, b, c, d] = radii.map(|x| x.min(most));
    let k = 1.0 - KAPPA;
    let (x0, y0, x1, y1) = (r.x, r.y, r.right(), r.bottom());
    vec![
        Seg::Move(x0 + a, y0),
        Seg::Line(x1 - b, y0),
        Seg::Curve(x1 - b * k, y0, x1, y0 + b * k, x1, y0 + b),
        Seg::Line(x1, y1 - c),
        Seg::Curve(x1, y1 - c * k, x1 - c * k, y1, x1 - c, y1),
        Seg::Line(x0 + d, y1),
        Seg::Curve(x0 + d * k, y1, x0, y1 - d * k, x0, y1 - d),
        Seg::Line(x0, y0 + a),
        Seg::Curve(x0, y0 + a * k, x0 + a * k, y0, x0 + a, y0),
        Seg::Close,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Half;
    impl Measure for Half {
        fn width(&self, text: &str, style: &TextStyle) -> f32 {
            text.chars().count() as f32 * style.size / 2.0
        }
    }

    #[test]
    fn a_text_too_long_ends_with_an_ellipsis_inside_its_width() {
        let s = TextStyle::new(10.0, Weight::Regular, Colour::hex(0));
        assert_eq!(fit(&Half, "abc", &s, 15.0), "abc");
        assert_eq!(fit(&Half, "Müştəri qeydiyyatı", &s, 40.0), "Müştəri…");
        assert_eq!(fit(&Half, "ab cdef", &s, 20.0), "ab…");
    }

    #[test]
    fn colours_read_both_short_and_long() {
        assert_eq!(Colour::parse("#0a5"), Some(Colour::hex(0x00AA55)));
        assert_eq!(Colour::parse("#2457c5"), Some(Colour::hex(0x2457C5)));
        assert_eq!(Colour::parse("red"), None);
        assert_eq!(Colour::parse("#ééé"), None);
    }
}
