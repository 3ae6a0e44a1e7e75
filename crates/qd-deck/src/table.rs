//! Native tables: on as many slides as their rows need, each with the heads.

use crate::guess::{Guess, cut, lines};
use crate::shape::{Dress, Run, fill};
use crate::xml::emu;
use qd_chart::palette;
use qd_chart::scene::{Colour, Measure, TextStyle, Weight};

/// Sizes of the words in cells: the largest in which all rows stand on one slide, else the last.
const SIZES: [f32; 6] = [14.0, 12.5, 11.5, 10.5, 9.5, 8.5];
/// The size of a table that needs several slides.
const USUAL: f32 = 10.5;
/// Space around them.
const SIDE: f32 = 5.0;
const ABOVE: f32 = 3.2;
/// Most lines in a cell.
const LINES: usize = 3;

/// How loud a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Muted,
    Good,
    Bad,
}

/// A cell.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    pub text: String,
    pub tone: Tone,
}

impl Cell {
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone }
    }
    /// A value, in which no line ends.
    pub fn value(text: &str, tone: Tone) -> Self {
        Self::new(text.replace(' ', "\u{a0}"), tone)
    }
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Plain)
    }
    pub fn muted(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Muted)
    }
    pub fn none() -> Self {
        Self::muted("–")
    }
}

/// A column: its head, its part of the width, on which side its words stand.
pub(crate) struct Column {
    pub head: String,
    pub part: f32,
    pub right: bool,
}

impl Column {
    pub fn left(head: impl Into<String>, part: f32) -> Self {
        Self { head: head.into(), part, right: false }
    }
    pub fn right(head: impl Into<String>, part: f32) -> Self {
        Self { head: head.into(), part, right: true }
    }
}

/// A table.
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

fn style(size: f32, bold: bool) -> TextStyle {
    TextStyle::new(size, if bold { Weight::SemiBold } else { Weight::Regular }, palette::TEXT)
}

impl Table {
    fn widths(&self, width: f32) -> Vec<f32> {
        let all: f32 = self.columns.iter().map(|c| c.part).sum();
        self.columns.iter().map(|c| width * c.part / all.max(0.001)).collect()
    }

    fn high(&self, texts: &[&str], widths: &[f32], size: f32, bold: bool) -> f32 {
        let most = texts.iter().zip(widths).map(|(t, w)| lines(t, &style(size, bold), w - 2.0 * SIDE)).max();
        most.unwrap_or(1).min(LINES) as f32 * size * 1.25 + 2.0 * ABOVE + 1.0
    }

    fn head_height(&self, widths: &[f32], size: f32) -> f32 {
        let heads: Vec<&str> = self.columns.iter().map(|c| c.head.as_str()).collect();
        self.high(&heads, widths, size, true)
    }

    fn row_height(&self, row: &[Cell], widths: &[f32], size: f32) -> f32 {
        let texts: Vec<&str> = row.iter().map(|c| c.text.as_str()).collect();
        self.high(&texts, widths, size, false)
    }

    /// The size of its words, and the rows of each slide, so that none is higher than `room`.
    pub fn pages(&self, width: f32, room: f32) -> (f32, Vec<std::ops::Range<usize>>) {
        let at = |size| (size, self.pages_at(width, room, size));
        let whole: Vec<f32> = SIZES.into_iter().filter(|size| self.has_whole_words(width, *size)).collect();
        let one = whole.iter().map(|size| at(*size)).find(|(size, pages)| *size >= USUAL && pages.len() <= 1);
        // On several slides: as large as usual, unless words would break.
        let size = whole.into_iter().find(|size| *size <= USUAL).unwrap_or(SIZES[SIZES.len() - 1]);
        one.unwrap_or_else(|| at(size))
    }

    /// True if no word is wider than its column, but for those that no column would hold.
    fn has_whole_words(&self, width: f32, size: f32) -> bool {
        let widths = self.widths(width);
        let fits = |text: &str, w: f32, bold: bool| {
            text.split(' ').all(|word| {
                let long = word.chars().count() > 24;
                long || Guess.width(word, &style(size, bold)) <= w - 2.0 * SIDE
            })
        };
        let heads = self.columns.iter().zip(&widths).all(|(c, w)| fits(&c.head, *w, true));
        heads
            && self
                .rows
                .iter()
                .flat_map(|r| r.iter().zip(&widths))
                .all(|(c, w)| fits(&c.text, *w, c.tone != Tone::Plain))
    }

    fn pages_at(&self, width: f32, room: f32, size: f32) -> Vec<std::ops::Range<usize>> {
        let widths = self.widths(width);
        let head = self.head_height(&widths, size);
        let (mut pages, mut first, mut used) = (Vec::new(), 0, head);
        for (i, row) in self.rows.iter().enumerate() {
            let high = self.row_height(row, &widths, size);
            if used + high > room && i > first {
                pages.push(first..i);
                (first, used) = (i, head);
            }
            used += high;
        }
        if first < self.rows.len() {
            pages.push(first..self.rows.len());
        }
        pages
    }

    /// The table of some of the rows, and its height.
    pub fn xml(&self, rows: std::ops::Range<usize>, size: f32, width: f32, dress: &Dress) -> (String, f32) {
        let widths = self.widths(width);
        let grid: String = widths.iter().map(|w| format!("<a:gridCol w=\"{}\"/>", emu(*w))).collect();
        let head = self.head_height(&widths, size);
        let mut high = head;
        let mut out = format!("<a:tr h=\"{}\">", emu(head));
        for (c, w) in self.columns.iter().zip(&widths) {
            let text = cut(&c.head, &style(size, true), w - 2.0 * SIDE, LINES);
            let run = Run::new(text, size, palette::WHITE).bold();
            out.push_str(&cell(dress, &run, c.right, Some(dress.accent)));
        }
        out.push_str("</a:tr>");
        for (i, row) in self.rows.get(rows).unwrap_or_default().iter().enumerate() {
            let own = self.row_height(row, &widths, size);
            high += own;
            out.push_str(&format!("<a:tr h=\"{}\">", emu(own)));
            for ((column, w), c) in self.columns.iter().zip(&widths).zip(row) {
                let (colour, bold) = match c.tone {
                    Tone::Plain => (palette::TEXT, false),
                    Tone::Strong => (palette::INK, true),
                    Tone::Muted => (palette::MUTED, false),
                    Tone::Good => (palette::GOOD, true),
                    Tone::Bad => (palette::BAD, true),
                };
                let text = cut(&c.text, &style(size, bold), w - 2.0 * SIDE, LINES);
                let run = Run { text, size, bold, colour };
                let zebra = (i % 2 == 1).then_some(palette::WASH);
                out.push_str(&cell(dress, &run, column.right, zebra));
            }
            out.push_str("</a:tr>");
        }
        (
            format!(
                "<a:tbl><a:tblPr firstRow=\"1\" bandRow=\"1\"/><a:tblGrid>{grid}</a:tblGrid>{out}</a:tbl>"
            ),
            high,
        )
    }
}

fn cell(dress: &Dress, run: &Run, right: bool, ground: Option<Colour>) -> String {
    let align = if right { "r" } else { "l" };
    let none = |side: &str| format!("<a:{side} w=\"0\"><a:noFill/></a:{side}>");
    let ground = ground.map_or_else(|| "<a:noFill/>".to_owned(), |c| fill(c, dress.accent));
    format!(
        "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn=\"{align}\"/>{}</a:p></a:txBody>\
         <a:tcPr marL=\"{side}\" marR=\"{side}\" marT=\"{above}\" marB=\"{above}\" anchor=\"ctr\">{}{}{}<a:lnB w=\"6350\">{}</a:lnB>{ground}</a:tcPr></a:tc>",
        dress.run(run),
        none("lnL"),
        none("lnR"),
        none("lnT"),
        fill(palette::LINE, dress.accent),
        side = emu(SIDE),
        above = emu(ABOVE)
    )
}

/// A table of equal cells, each with its ground: what has no chart of the program's own.
pub(crate) fn mosaic(
    dress: &Dress,
    heads: &[String],
    rows: &[(String, Vec<(String, Colour)>)],
    (corner, first): (&str, f32),
    width: f32,
    high: f32,
) -> String {
    let part = (width - first) / heads.len().max(1) as f32;
    let own = high / (rows.len() + 1) as f32;
    let grid: String = std::iter::once(first)
        .chain(heads.iter().map(|_| part))
        .map(|w| format!("<a:gridCol w=\"{}\"/>", emu(w)))
        .collect();
    let small = |text: &str, ink: Colour, ground: Colour, align: &str| {
        let edge =
            |side: &str| format!("<a:{side} w=\"9525\">{}</a:{side}>", fill(palette::WHITE, dress.accent));
        format!(
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn=\"{align}\"/>{}</a:p></a:txBody>\
             <a:tcPr marL=\"12700\" marR=\"12700\" marT=\"0\" marB=\"0\" anchor=\"ctr\">{}{}{}{}{}</a:tcPr></a:tc>",
            dress.run(&Run::new(text, 9.0, ink)),
            edge("lnL"),
            edge("lnR"),
            edge("lnT"),
            edge("lnB"),
            fill(ground, dress.accent)
        )
    };
    let mut out = format!("<a:tr h=\"{}\">{}", emu(own), small(corner, palette::MUTED, palette::WHITE, "l"));
    for head in heads {
        out.push_str(&small(head, palette::MUTED, palette::WHITE, "ctr"));
    }
    out.push_str("</a:tr>");
    for (name, cells) in rows {
        out.push_str(&format!(
            "<a:tr h=\"{}\">{}",
            emu(own),
            small(name, palette::TEXT, palette::WHITE, "l")
        ));
        for (text, ground) in cells {
            let ink = if ground.brightness() < 0.55 { palette::WHITE } else { palette::INK };
            out.push_str(&small(text, ink, *ground, "ctr"));
        }
        out.push_str("</a:tr>");
    }
    format!("<a:tbl><a:tblPr firstRow=\"1\" firstCol=\"1\"/><a:tblGrid>{grid}</a:tblGrid>{out}</a:tbl>")
}
