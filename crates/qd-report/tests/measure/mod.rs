//! Measures pages before anything is written: what a reader with a ruler would find.
//!
//! Each finding is a sentence with page, rule and words. [`check`] gives them all.

#![allow(dead_code, clippy::unwrap_used)]

use qd_chart::scene::{Colour, Item, Rect, Role, Seg, TextStyle};
use qd_report::{SetPage, SetText};

/// Smallest type that is still read on paper, in points.
pub const SMALLEST: f32 = 6.0;
/// How far ink may reach over an edge, in points.
const SLACK: f32 = 0.4;
/// How far the ink of two texts may reach into each other in both directions, in points.
const TOUCH: f32 = 0.7;

/// What is allowed beyond the rules.
#[derive(Clone, Copy, Default)]
pub struct Grace {
    /// The data holds letters that the font lacks.
    pub lacks: bool,
}

/// All that is wrong with the pages, in order.
pub fn check(pages: &[SetPage], grace: Grace) -> Vec<String> {
    pages.iter().enumerate().flat_map(|(i, p)| page(i + 1, p, grace)).collect()
}

fn page(number: usize, page: &SetPage, grace: Grace) -> Vec<String> {
    let mut out = Vec::new();
    let words = |t: &SetText| match &page.scene.items[t.item] {
        Item::Text { text, .. } => text.chars().take(60).collect::<String>(),
        _ => String::new(),
    };
    let mut say = |rule: &str, t: &SetText, more: String| {
        out.push(format!("page {number}: {rule}: “{}”{more}", words(t)));
    };
    let sheet = Rect::new(0.0, 0.0, page.scene.width, page.scene.height);
    let frames = frames(&page.scene.items);
    let mut painted: Vec<Painted> = Vec::new();
    let mut texts = page.texts.iter().peekable();
    let mut seen: Vec<&SetText> = Vec::new();
    for (i, item) in page.scene.items.iter().enumerate() {
        if let Item::Path { segs, fill: Some(colour), .. } = item {
            painted.push(Painted { rings: rings(segs), colour: *colour, frame: frames[i] });
        }
        if let Item::Logo(r) = item {
            painted.push(Painted { rings: vec![corners(r)], colour: Colour::hex(0xFF_FFFF), frame: None });
        }
        while texts.peek().is_some_and(|t| t.item == i) {
            let t = texts.next().unwrap();
            let Item::Text { style, .. } = item else { continue };
            if t.lacks && !grace.lacks {
                say("a letter is missing", t, String::new());
            }
            if !inside(&t.ink, &sheet) {
                say("outside the page", t, format!(" at {:?}", t.ink));
            }
            if let Some(frame) = frames[i].filter(|f| !inside(&t.ink, f)) {
                say("cut off by its frame", t, format!(" at {:?} in {frame:?}", t.ink));
            }
            if style.size < SMALLEST - 0.01 {
                say("too small", t, format!(" at {} pt", style.size));
            }
            let (ratio, ground) = contrast(t, style, &painted);
            if ratio < wanted(style) - 0.005 {
                say("too faint", t, format!(": {ratio:.2} in {:?} on {ground:?}", style.colour));
            }
            for other in &seen {
                if overlap(&t.ink, &other.ink) {
                    let said = words(other);
                    say("over other words", t, format!(" over “{said}” at {:?} and {:?}", t.ink, other.ink));
                }
            }
            seen.push(t);
        }
    }
    out.extend(
        lone_headings(&page.scene.items)
            .into_iter()
            .map(|h| format!("page {number}: a heading alone: “{h}”")),
    );
    out.extend(unbalanced(&page.scene.items).map(|what| format!("page {number}: {what}")));
    out
}

fn inside(a: &Rect, b: &Rect) -> bool {
    a.x >= b.x - SLACK
        && a.y >= b.y - SLACK
        && a.right() <= b.right() + SLACK
        && a.bottom() <= b.bottom() + SLACK
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    let across = a.right().min(b.right()) - a.x.max(b.x);
    let down = a.bottom().min(b.bottom()) - a.y.max(b.y);
    across > TOUCH && down > TOUCH
}

/// For each item the clip that it is drawn in.
fn frames(items: &[Item]) -> Vec<Option<Rect>> {
    let mut open: Vec<Rect> = Vec::new();
    items
        .iter()
        .map(|item| {
            match item {
                Item::Clip(r) => open.push(*r),
                Item::Unclip => drop(open.pop()),
                _ => {}
            }
            open.last().copied()
        })
        .collect()
}

/// A ground that was painted.
struct Painted {
    rings: Vec<Vec<(f32, f32)>>,
    colour: Colour,
    frame: Option<Rect>,
}

fn corners(r: &Rect) -> Vec<(f32, f32)> {
    vec![(r.x, r.y), (r.right(), r.y), (r.right(), r.bottom()), (r.x, r.bottom())]
}

/// A path as polygons.
fn rings(segs: &[Seg]) -> Vec<Vec<(f32, f32)>> {
    let mut out: Vec<Vec<(f32, f32)>> = Vec::new();
    for seg in segs {
        if let (Seg::Move(..), _) | (_, true) = (seg, out.is_empty()) {
            out.push(Vec::new());
        }
        let ring = out.last_mut().unwrap();
        match *seg {
            Seg::Move(x, y) | Seg::Line(x, y) => ring.push((x, y)),
            Seg::Curve(a, b, c, d, x, y) => {
                let (x0, y0) = ring.last().copied().unwrap_or((a, b));
                for step in 1..=8 {
                    let t = step as f32 / 8.0;
                    let u = 1.0 - t;
                    let at = |p0: f32, p1: f32, p2: f32, p3: f32| {
                        u * u * u * p0 + 3.0 * u * u * t * p1 + 3.0 * u * t * t * p2 + t * t * t * p3
                    };
                    ring.push((at(x0, a, c, x), at(y0, b, d, y)));
                }
            }
            Seg::Close => {}
        }
    }
    out
}

fn holds(p: &Painted, x: f32, y: f32) -> bool {
    let framed = p.frame.is_none_or(|f| x >= f.x && x <= f.right() && y >= f.y && y <= f.bottom());
    let mut turns = 0;
    for ring in &p.rings {
        for (i, a) in ring.iter().enumerate() {
            let b = ring[(i + 1) % ring.len()];
            let crosses = (a.1 <= y) != (b.1 <= y);
            if crosses && a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0) > x {
                turns += if b.1 > a.1 { 1 } else { -1 };
            }
        }
    }
    framed && turns != 0
}

fn over(ground: Colour, c: Colour) -> Colour {
    ground.mix(Colour { a: 255, ..c }, f32::from(c.a) / 255.0)
}

fn luminance(c: Colour) -> f32 {
    let part = |v: u8| {
        let v = f32::from(v) / 255.0;
        if v <= 0.03928 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
}

/// The least contrast between the words and what lies below them, at three places of their box, and that ground.
fn contrast(t: &SetText, style: &TextStyle, painted: &[Painted]) -> (f32, Colour) {
    let y = t.ink.y + t.ink.h / 2.0;
    let ratio = |share: f32| {
        let x = t.ink.x + t.ink.w * share;
        let below = painted.iter().filter(|p| holds(p, x, y));
        let ground = below.fold(Colour::hex(0xFF_FFFF), |g, p| over(g, p.colour));
        let (a, b) = (luminance(over(ground, style.colour)), luminance(ground));
        ((a.max(b) + 0.05) / (a.min(b) + 0.05), ground)
    };
    [0.1, 0.5, 0.9].map(ratio).into_iter().min_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

/// What the Web Content Accessibility Guidelines ask for, 1.4.3: less for large type.
fn wanted(style: &TextStyle) -> f32 {
    if style.size >= 18.0 { 3.0 } else { 4.5 }
}

/// Headings that nothing of theirs follows on the page.
fn lone_headings(items: &[Item]) -> Vec<String> {
    let mut out = Vec::new();
    let mut waiting: Option<(u8, String)> = None;
    let mut open: Vec<&Role> = Vec::new();
    for item in items {
        match item {
            Item::Tag(role) => {
                if let Role::Heading(level) = role {
                    // A heading below it belongs to it.
                    if let Some((before, words)) = waiting.take().filter(|(b, _)| level <= b) {
                        out.push(format!("{words} (level {before})"));
                    }
                    waiting = Some((*level, String::new()));
                }
                open.push(role);
            }
            Item::EndTag => drop(open.pop()),
            Item::Text { text, .. } => match open.last() {
                Some(Role::Heading(_)) => {
                    if let Some((_, words)) = &mut waiting {
                        words.push_str(text);
                    }
                }
                Some(_) if !open.iter().any(|r| silent(r)) => waiting = None,
                _ => {}
            },
            _ => {}
        }
    }
    out.extend(waiting.map(|(_, words)| words));
    out
}

fn silent(role: &Role) -> bool {
    matches!(role, Role::RunningHead | Role::RunningFoot | Role::Repeated)
}

fn unbalanced(items: &[Item]) -> Option<String> {
    let (mut tags, mut clips) = (0i32, 0i32);
    for item in items {
        match item {
            Item::Tag(_) => tags += 1,
            Item::EndTag => tags -= 1,
            Item::Clip(_) => clips += 1,
            Item::Unclip => clips -= 1,
            _ => {}
        }
        if tags < 0 || clips < 0 {
            break;
        }
    }
    (tags != 0 || clips != 0).then(|| format!("{tags} tags and {clips} clips are left open"))
}
