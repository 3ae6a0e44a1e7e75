//! What the maker of the report says: paragraphs and lists behind a quiet bar, over as many pages as they take.

use super::text::{WORD_GOES_ON, breaks};
use super::{BODY, Book, Card, leading};
use crate::reports::Section;
use qd_chart::palette;
use qd_chart::scene::{Measure, Rect, Role, TextStyle, Weight};
use qd_model::{Comment, CommentBlock};

const PLAIN: TextStyle = BODY;
const STRONG: TextStyle = TextStyle::new(BODY.size, Weight::SemiBold, palette::INK);
const LABEL: TextStyle = TextStyle::new(7.2, Weight::SemiBold, palette::MUTED);
/// From the bar to the text.
const INDENT: f32 = 11.0;
/// From the mark of an entry to its text.
const ENTRY: f32 = 10.0;
const BETWEEN: f32 = 4.0;
const BAR: f32 = 2.4;

/// A line: its pieces, how far it is set in, and what stands above it.
struct Line {
    pieces: Vec<(String, bool)>,
    indent: f32,
    /// A mark stands before it.
    marked: bool,
    /// The paragraph it belongs to.
    block: usize,
}

/// Paragraphs and lists set in lines of a width.
pub(crate) struct Rich {
    lines: Vec<Line>,
}

impl Rich {
    /// The height of a line, with what stands above it.
    fn step(&self, i: usize) -> f32 {
        let new = i > 0 && self.lines[i].block != self.lines[i - 1].block;
        leading(BODY.size) + if new { BETWEEN } else { 0.0 }
    }

    /// Its height on one page.
    pub fn height(&self) -> f32 {
        (0..self.lines.len()).map(|i| self.step(i)).sum()
    }
}

/// A comment set in lines of a width.
pub(crate) struct Said {
    label: String,
    rich: Rich,
}

impl Said {
    /// Its height on one page.
    pub fn height(&self) -> f32 {
        leading(LABEL.size) + 2.0 + self.rich.height()
    }
}

impl Book<'_> {
    /// A comment in lines of a width; `about` names what it is about, where that does not stand above it.
    pub fn said(&self, comment: &Comment, about: &str, width: f32) -> Said {
        let word = self.words.plain("report-comment");
        let label = if about.is_empty() { word } else { format!("{word} · {about}") };
        let inner = width - INDENT - BAR;
        let label = qd_chart::scene::fit(self.fonts, &label, &LABEL, inner);
        Said { label, rich: self.rich(&comment.blocks(), inner) }
    }

    /// Paragraphs and lists in lines of a width.
    pub fn rich(&self, blocks: &[CommentBlock], width: f32) -> Rich {
        let lines = blocks.iter().enumerate().flat_map(|(i, b)| self.lines_of(b, i, width)).collect();
        Rich { lines }
    }

    fn lines_of(&self, block: &CommentBlock, number: usize, width: f32) -> Vec<Line> {
        let indent = if block.item { ENTRY } else { 0.0 };
        let text: String = block.runs.iter().map(|(t, _)| t.as_str()).collect();
        let measure = |a: usize, b: usize| {
            pieces(&block.runs, a, b).iter().map(|(t, bold)| self.fonts.width(t, style(*bold))).sum::<f32>()
        };
        let found = breaks(text.trim_end(), width - indent, &measure).into_iter().enumerate();
        found
            .map(|(i, (a, b))| Line {
                pieces: pieces(&block.runs, a, b),
                indent,
                marked: block.item && i == 0,
                block: number,
            })
            .collect()
    }

    /// What was said of a section, below its heading.
    pub fn remark(&mut self, section: Section) {
        let id = section.id();
        if let Some(comment) = self.input.arranged.of_section(&id) {
            self.gap(2.0);
            self.comment(comment, "");
            self.placed.push(id);
        }
    }

    /// Sets a comment over the width of the page, from the running position on.
    pub fn comment(&mut self, comment: &Comment, about: &str) {
        let width = self.frame.content().min(BODY.size * 66.0);
        let said = self.said(comment, about, width);
        let lines = &said.rich.lines;
        let first: f32 = (0..lines.len().min(2)).map(|i| said.rich.step(i)).sum();
        // A short one is not torn; of a long one its label stays with two lines.
        let page = self.frame.bottom - self.frame.top;
        let whole = said.height();
        self.need(if whole < page * 0.3 { whole } else { leading(LABEL.size) + 2.0 + first });
        self.y += 2.0;
        let mut from = 0;
        loop {
            let y = self.y;
            let (to, below) = self.put_said(&said, from, self.frame.left, y, self.frame.bottom);
            self.y = below;
            from = to;
            if from >= lines.len() {
                break;
            }
            self.next_page();
        }
        self.y += 10.0;
    }

    /// Sets what has room of a comment from a line on, behind its bar; gives the next line, and where it ended.
    pub fn put_said(&mut self, said: &Said, from: usize, x: f32, top: f32, bottom: f32) -> (usize, f32) {
        let mut y = top;
        let accent = self.accent;
        if from == 0 {
            let s = self.scene();
            s.tag(Role::Paragraph);
            s.text(x + INDENT, y + LABEL.size, &said.label, LABEL);
            s.end();
            y += leading(LABEL.size) + 2.0;
        }
        let (to, y) = self.put_rich(&said.rich, from, x + INDENT, y, bottom);
        self.scene().rect(Rect::new(x, top, BAR, y - top + 1.0), accent.mix(palette::WHITE, 0.35));
        (to, y + 2.0)
    }

    /// Sets what has room of some lines, from one on; gives the next, and where it ended.
    pub fn put_rich(&mut self, rich: &Rich, from: usize, x: f32, top: f32, bottom: f32) -> (usize, f32) {
        let fonts = self.fonts;
        let s = self.scene();
        let (mut i, mut y) = (from, top);
        let mut open = None;
        while let Some(line) = rich.lines.get(i) {
            let step = if i == from { leading(BODY.size) } else { rich.step(i) };
            // At least one line is set, else no page would be the last.
            if y + step > bottom + 0.5 && i > from {
                break;
            }
            y += step;
            let base = y - leading(BODY.size) + BODY.size * 0.98;
            if open != Some(line.block) {
                if open.is_some() {
                    s.end();
                }
                // The mark stands outside: who listens hears a list.
                if line.marked {
                    s.text(x, base, "•", PLAIN);
                }
                let first = rich.lines.iter().find(|l| l.block == line.block);
                let listed = first.is_some_and(|l| l.marked);
                s.tag(if listed { Role::ListItem } else { Role::Paragraph });
                open = Some(line.block);
            }
            let mut at = x + line.indent;
            for (k, (text, bold)) in line.pieces.iter().enumerate() {
                // Between the pieces of a line stand their own blanks alone.
                let more = if k + 1 < line.pieces.len() { WORD_GOES_ON.to_string() } else { String::new() };
                s.text(at, base, &format!("{text}{more}"), *style(*bold));
                at += fonts.width(text, style(*bold));
            }
            i += 1;
        }
        if open.is_some() {
            s.end();
        }
        (i, y)
    }

    /// A chart with what is said of it beside it, or below where that takes more room than the chart.
    pub fn commented(&mut self, card: &Card, comment: &Comment) {
        let content = self.frame.content();
        let part = if self.frame.columns > 2 { 0.58 } else { 0.6 };
        let width = content * part;
        let x = self.frame.left + width + 14.0;
        let said = self.said(comment, "", content - width - 14.0);
        let high = self.card_height(card, width);
        if said.height() + 8.0 > high {
            self.cards(std::slice::from_ref(card), 0.0);
            return self.comment(comment, &card.chart.title);
        }
        self.need(high);
        let (left, top) = (self.frame.left, self.y);
        self.card_in(card, Rect::new(left, top, width, high));
        self.put_said(&said, 0, x, top + 4.0, top + high + 20.0);
        self.y = top + high + 10.0;
    }
}

fn style(bold: bool) -> &'static TextStyle {
    if bold { &STRONG } else { &PLAIN }
}

/// The pieces of a text between two bytes of it.
fn pieces(runs: &[(String, bool)], from: usize, to: usize) -> Vec<(String, bool)> {
    let mut at = 0;
    let mut out = Vec::new();
    for (text, bold) in runs {
        let (a, b) = (from.max(at), to.min(at + text.len()));
        if let Some(part) =
            text.get(a.saturating_sub(at)..b.saturating_sub(at)).filter(|p| a < b && !p.is_empty())
        {
            out.push((part.to_owned(), *bold));
        }
        at += text.len();
    }
    out
}
