//! Tables that break between rows and repeat their head.

use super::{Book, leading, lines};
use qd_chart::palette;
use qd_chart::scene::{Measure, Rect, Role, Stroke, TextStyle, Weight};

/// How a cell is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Muted,
    Good,
    Bad,
}

/// One cell.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    pub text: String,
    pub tone: Tone,
}

impl Cell {
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone }
    }
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Plain)
    }
    pub fn muted(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Muted)
    }
}

/// One column.
pub(crate) struct Column {
    pub title: String,
    /// Part of the width.
    pub part: f32,
    /// Numbers stand at the right.
    pub right: bool,
}

impl Column {
    pub fn left(title: impl Into<String>, part: f32) -> Self {
        Self { title: title.into(), part, right: false }
    }
    pub fn right(title: impl Into<String>, part: f32) -> Self {
        Self { title: title.into(), part, right: true }
    }
}

/// A table.
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

const SIZE: f32 = 7.5;
const PAD: f32 = 4.0;
const HEAD: TextStyle = TextStyle::new(7.0, Weight::SemiBold, palette::MUTED);

fn widest_word(text: &str, width: impl Fn(&str) -> f32) -> f32 {
    text.split([' ', '-']).map(width).fold(0.0, f32::max)
}

/// Raises widths towards what is wanted, at the cost of those that have more than they keep.
fn share_out(widths: &mut [f32], wanted: &[f32], keep: &[f32]) {
    let lack: f32 = widths.iter().zip(wanted).map(|(w, a)| (a - w).max(0.0)).sum();
    let spare: f32 =
        widths.iter().zip(wanted.iter().zip(keep)).map(|(w, (a, k))| (w - a.max(*k)).max(0.0)).sum();
    if lack <= 0.01 || spare <= 0.01 {
        return;
    }
    let moved = lack.min(spare);
    for (w, (a, k)) in widths.iter_mut().zip(wanted.iter().zip(keep)) {
        *w += (a - *w).max(0.0) * moved / lack - (*w - a.max(*k)).max(0.0) * moved / spare;
    }
}

fn style(tone: Tone) -> TextStyle {
    let (weight, colour) = match tone {
        Tone::Plain => (Weight::Regular, palette::TEXT),
        Tone::Strong => (Weight::SemiBold, palette::INK),
        Tone::Muted => (Weight::Regular, palette::MUTED),
        Tone::Good => (Weight::SemiBold, palette::GOOD),
        Tone::Bad => (Weight::SemiBold, palette::BAD),
    };
    TextStyle::new(SIZE, weight, colour).tabular()
}

struct Setting {
    cells: Vec<(Vec<String>, TextStyle)>,
    height: f32,
}

impl Book<'_> {
    /// What a heading above must keep with it: a short table whole, of a long one its head and two rows.
    pub fn table_start(&self, t: &Table) -> f32 {
        let widths = self.widths(t);
        let head = self.head(t, &widths).height;
        let rows: Vec<f32> = t.rows.iter().take(40).map(|r| self.row(t, r, &widths).height).collect();
        let page = self.frame.bottom - self.frame.top;
        let whole = head + rows.iter().sum::<f32>();
        // A table that one page holds is not torn for a few rows.
        let fits = rows
            .iter()
            .scan(head, |y, h| {
                *y += h;
                Some(*y)
            })
            .filter(|y| *y < self.room() - 40.0);
        if whole < page * 0.4
            || (t.rows.len() <= rows.len() && whole < page * 0.9 && fits.count() * 2 < rows.len())
        {
            return whole;
        }
        head + rows.iter().take(2).sum::<f32>()
    }

    /// A table below its heading.
    pub fn headed_table(&mut self, title: &str, t: &Table) {
        if t.rows.is_empty() {
            return;
        }
        self.heading(title, self.table_start(t));
        self.rows_of(t);
    }

    /// Sets a table from the running position on, over as many pages as it takes.
    pub fn table(&mut self, t: &Table) {
        if t.rows.is_empty() {
            return;
        }
        self.need(self.table_start(t));
        self.rows_of(t);
    }

    fn rows_of(&mut self, t: &Table) {
        let widths = self.widths(t);
        let head = self.head(t, &widths);
        self.scene().tag(Role::Table);
        self.put(t, &head, &widths, Some(false), false);
        for (i, row) in t.rows.iter().enumerate() {
            let set = self.row(t, row, &widths);
            // The last row never goes to a new page alone.
            let follow =
                if i + 2 == t.rows.len() { self.row(t, &t.rows[i + 1], &widths).height } else { 0.0 };
            if self.room() < set.height + follow && self.y > self.frame.top + head.height + 1.0 {
                self.scene().end();
                self.next_page();
                self.scene().tag(Role::TableContinued);
                self.put(t, &head, &widths, Some(true), false);
            }
            self.put(t, &set, &widths, None, i % 2 == 1);
        }
        self.scene().end();
        self.y += 10.0;
    }

    /// The height of a table on one page, with its heading.
    pub fn table_height(&self, t: &Table) -> f32 {
        let widths = self.widths(t);
        let rows: f32 = t.rows.iter().map(|r| self.row(t, r, &widths).height).sum();
        self.head(t, &widths).height + rows + 10.0
    }

    /// The columns' parts of the width; who has room to spare gives to who would break a word or a number.
    fn widths(&self, t: &Table) -> Vec<f32> {
        let all: f32 = t.columns.iter().map(|c| c.part).sum();
        let content = self.frame.content();
        let mut widths: Vec<f32> = t.columns.iter().map(|c| content * c.part / all.max(0.01)).collect();
        let (least, natural): (Vec<f32>, Vec<f32>) = t
            .columns
            .iter()
            .enumerate()
            .map(|(i, c)| {
                let head = widest_word(&c.title, |w| self.fonts.width(w, &HEAD));
                let cells = t.rows.iter().filter_map(|r| r.get(i));
                let (mut word, mut whole) = (head, head);
                for cell in cells {
                    let width = |text: &str| self.fonts.width(text, &style(cell.tone));
                    let full = width(&cell.text);
                    whole = whole.max(full);
                    word = word.max(if c.right { full } else { widest_word(&cell.text, width) });
                }
                let pad = 2.0 * PAD + 0.5;
                ((word + pad).min(content * 0.3), (whole + pad).min(content * 0.4))
            })
            .unzip();
        share_out(&mut widths, &least, &natural);
        share_out(&mut widths, &least, &least);
        share_out(&mut widths, &natural, &natural);
        widths
    }

    fn head(&self, t: &Table, widths: &[f32]) -> Setting {
        let style = HEAD;
        let cells: Vec<_> = t
            .columns
            .iter()
            .zip(widths)
            .map(|(c, w)| (lines(self.fonts, &c.title, &style, w - 2.0 * PAD), style))
            .collect();
        let most = cells.iter().map(|c| c.0.len()).max().unwrap_or(1);
        Setting { cells, height: most as f32 * leading(7.0) + 7.0 }
    }

    fn row(&self, t: &Table, row: &[Cell], widths: &[f32]) -> Setting {
        let cells: Vec<_> = row
            .iter()
            .zip(widths)
            .take(t.columns.len())
            .map(|(cell, w)| {
                let style = style(cell.tone);
                (lines(self.fonts, &cell.text, &style, w - 2.0 * PAD), style)
            })
            .collect();
        let most = cells.iter().map(|c| c.0.len()).max().unwrap_or(1);
        Setting { cells, height: most as f32 * leading(SIZE) + 6.0 }
    }

    /// Sets a row; `head`: it is the table's head, for the first time or once more.
    fn put(&mut self, t: &Table, set: &Setting, widths: &[f32], head: Option<bool>, zebra: bool) {
        // What a row is about stands in its first column of words: before it there may be a rank.
        let about = t.columns.iter().position(|c| !c.right);
        let again = head == Some(true);
        let head = head.is_some();
        let (left, width, fonts, top) = (self.frame.left, self.frame.content(), self.fonts, self.y);
        let high = set.height;
        let s = self.scene();
        if zebra {
            s.rect(Rect::new(left, top, width, high), palette::WASH);
        }
        if again {
            s.tag(Role::Repeated);
        }
        s.tag(Role::Row);
        let mut x = left;
        for (i, ((cell, column), w)) in set.cells.iter().zip(&t.columns).zip(widths).enumerate() {
            let (parts, style) = cell;
            s.tag(match head {
                true => Role::HeadCell,
                false if about == Some(i) => Role::RowHead,
                false => Role::Cell,
            });
            let step = leading(style.size);
            // Heads stand on their line, cells begin at their top.
            let mut y = top
                + 3.0
                + style.size * 1.02
                + if head { (high - 7.0 - parts.len() as f32 * step).max(0.0) } else { 0.0 };
            for part in parts {
                let at = if column.right { x + w - PAD - fonts.width(part, style) } else { x + PAD };
                s.text(at, y, part, *style);
                y += step;
            }
            s.end();
            x += w;
        }
        s.end();
        if again {
            s.end();
        }
        if head {
            s.line((left, top + high), (left + width, top + high), Stroke::new(palette::INK, 0.9));
        } else {
            s.line((left, top + high), (left + width, top + high), Stroke::new(palette::LINE, 0.5));
        }
        self.y += high;
    }
}
