//! Charts in boxes, side by side: title, chart, finding, and what the number is.

use super::{Book, leading, lines};
use qd_chart::scene::{Item, Rect, Role, Stroke, TextStyle, Weight};
use qd_chart::{ChartSpec, draw, height, palette};

const HEAD: TextStyle = TextStyle::new(9.6, Weight::SemiBold, palette::INK);
const SUB: TextStyle = TextStyle::new(7.0, Weight::Regular, palette::MUTED);
const FINDING: TextStyle = TextStyle::new(8.2, Weight::Regular, palette::TEXT);
const FOOT: TextStyle = TextStyle::new(6.7, Weight::Regular, palette::MUTED);
const PAD: f32 = 11.0;
const GAP: f32 = 10.0;

/// A chart with what stands around it.
pub(crate) struct Card {
    pub chart: ChartSpec,
    /// Definition and n, small below.
    pub foot: String,
    /// Columns it would like.
    pub span: usize,
}

struct Set {
    head: Vec<String>,
    sub: Vec<String>,
    finding: Vec<String>,
    foot: Vec<String>,
    around: f32,
    chart: f32,
}

/// Cards side by side: their texts' height, their charts' height, and the part of it that is enough.
struct Row<'c> {
    cards: Vec<(&'c Card, Set, f32)>,
    around: f32,
    chart: f32,
    yields: f32,
}

impl Row<'_> {
    fn natural(&self) -> f32 {
        self.around + self.chart
    }
    fn least(&self) -> f32 {
        self.around + self.chart * self.yields
    }
}

impl Book<'_> {
    /// Cards in rows; the cards of a row are of one height and fill the width. Charts give way a little where one
    /// more row then fits on the page, and take the room where none does.
    /// What follows them is told as `tail`: where the charts can give way to it, it shares their last page.
    pub fn cards(&mut self, cards: &[Card], tail: f32) {
        let rows = self.rows(cards);
        let page = self.frame.bottom - self.frame.top;
        let mut rest = rows.as_slice();
        let slide = self.frame.columns > 2;
        while let Some(first) = rest.first() {
            if first.least() > self.room() {
                self.need(page);
            }
            let room = self.room();
            let mut count = fitting(rest, room);
            // Rather than alone behind the charts, what follows takes their last row with it.
            let over = |rows: &[Row<'_>], room: f32| least(rows) + GAP + tail > room;
            let stay: f32 = rest[..count - 1].iter().map(|r| r.natural() + GAP).sum();
            // Not where a page would be left half empty.
            let filled = slide || page - room + stay > 0.6 * page;
            if filled
                && count == rest.len()
                && count > 1
                && over(rest, room)
                && !over(&rest[count - 1..], page)
            {
                count -= 1;
            }
            let (now, later) = rest.split_at(count);
            let ends = !over(now, room);
            let room = if later.is_empty() && ends { room - tail - GAP } else { room };
            let natural: f32 = now.iter().map(|r| r.natural() + GAP).sum::<f32>() - GAP;
            // The last rows of a page keep their size; a page that others follow is filled, and so is a slide.
            let spare = if later.is_empty() && (!slide || tail > 0.0 && !ends) {
                (room - natural).min(0.0)
            } else {
                room - natural
            };
            let scale = scale(now, natural + spare).min(if slide { 2.0 } else { 1.6 });
            for row in now {
                self.put_row(row, (row.around + row.chart * scale.max(row.yields)).min(page));
            }
            rest = later;
            if !rest.is_empty() {
                self.next_page();
            }
        }
    }

    /// One card at a place of its own, as high as it needs; false if the page has no room for it there.
    pub fn beside(&mut self, card: &Card, x: f32, top: f32, width: f32) -> bool {
        let set = self.set(card, width);
        let least = set.around + set.chart * qd_chart::least(&card.chart);
        let room = self.frame.bottom - top;
        if least > room {
            return false;
        }
        let high = (set.around + set.chart).min(room);
        self.card(card, &set, Rect::new(x, top, width, high));
        self.y = top + high + GAP;
        true
    }

    /// The height that a card needs at a width.
    pub fn card_height(&self, card: &Card, width: f32) -> f32 {
        let set = self.set(card, width);
        set.around + set.chart
    }

    /// The least height at which a card can be read.
    pub fn card_least(&self, card: &Card, width: f32) -> f32 {
        let set = self.set(card, width);
        let part = qd_chart::least(&card.chart);
        let flat = if self.frame.columns > 2 && part < 0.8 { 0.75 } else { 1.0 };
        set.around + set.chart * part * flat
    }

    /// One card in a place of its own.
    pub fn card_in(&mut self, card: &Card, r: Rect) {
        let set = self.set(card, r.w);
        self.card(card, &set, r);
    }

    fn rows<'c>(&self, cards: &'c [Card]) -> Vec<Row<'c>> {
        rows(cards, self.frame.columns).into_iter().map(|r| self.measure(r)).collect()
    }

    /// True if the first cards fit on this page.
    pub fn begins_here(&self, cards: &[Card]) -> bool {
        self.rows(cards).first().is_some_and(|r| r.least() <= self.room())
    }

    fn measure<'c>(&self, cards: Vec<&'c Card>) -> Row<'c> {
        let spans: usize = cards.iter().map(|c| c.span).sum();
        let free = self.frame.content() - GAP * (cards.len() - 1) as f32;
        let cards: Vec<_> = cards
            .into_iter()
            .map(|c| {
                let width = free * c.span as f32 / spans as f32;
                (c, self.set(c, width), width)
            })
            .collect();
        // The tallest card decides; the others' charts grow to its height.
        let high = cards.iter().map(|(_, s, _)| s.around + s.chart).fold(0.0, f32::max);
        let around = cards.iter().map(|(_, s, _)| s.around).fold(0.0, f32::max);
        let chart = high - around;
        // Slides are low, and their charts wide: they may be flatter.
        let flat = if self.frame.columns > 2 { 0.75 } else { 1.0 };
        let least = cards
            .iter()
            .map(|(c, s, _)| {
                let part = qd_chart::least(&c.chart);
                s.around + s.chart * if part < 0.8 { part * flat } else { part }
            })
            .fold(0.0, f32::max);
        Row { cards, around, chart, yields: ((least - around) / chart.max(1.0)).clamp(0.3, 1.0) }
    }

    fn put_row(&mut self, row: &Row<'_>, high: f32) {
        self.need(high.min(row.least()));
        let mut x = self.frame.left;
        for (card, set, width) in &row.cards {
            self.card(card, set, Rect::new(x, self.y, *width, high));
            x += width + GAP;
        }
        self.y += high + GAP;
    }

    fn set(&self, card: &Card, width: f32) -> Set {
        let inner = width - 2.0 * PAD;
        let wrap = |text: &str, style: &TextStyle| {
            if text.is_empty() { Vec::new() } else { lines(self.fonts, text, style, inner) }
        };
        let head = wrap(&card.chart.title, &HEAD);
        let sub = wrap(&card.chart.subtitle, &SUB);
        let finding = wrap(&card.chart.finding, &FINDING);
        let foot = wrap(&card.foot, &FOOT);
        let tall = |l: &Vec<String>, s: &TextStyle| l.len() as f32 * leading(s.size);
        let texts = tall(&head, &HEAD) + tall(&sub, &SUB) + tall(&finding, &FINDING) + tall(&foot, &FOOT);
        let around = texts + 2.0 * PAD + 20.0;
        Set { head, sub, finding, foot, around, chart: height(&card.chart, inner) }
    }

    fn card(&mut self, card: &Card, set: &Set, r: Rect) {
        let look = self.look();
        let accent = self.accent;
        let s = self.scene();
        s.round_rect(r, 6.0, Some(palette::WHITE), Some(Stroke::new(palette::LINE, 0.8)));
        let x = r.x + PAD;
        let mut y = r.y + PAD;
        s.tag(Role::Heading(3));
        for line in &set.head {
            s.text(x, y + HEAD.size * 0.95, line, HEAD);
            y += leading(HEAD.size);
        }
        s.end();
        s.tag(Role::Paragraph);
        for line in &set.sub {
            s.text(x, y + SUB.size * 0.95, line, SUB);
            y += leading(SUB.size);
        }
        s.end();
        y += 7.0;
        let below = set.finding.len() as f32 * leading(FINDING.size)
            + set.foot.len() as f32 * leading(FOOT.size)
            + 13.0;
        let area = Rect::new(x, y, r.w - 2.0 * PAD, r.bottom() - PAD - below - y);
        s.tag(Role::Figure(qd_chart::describe(&card.chart, &look)));
        // No label may leave the card, whatever the data holds.
        s.items.push(Item::Clip(area.inset(-PAD + 1.0, -7.0)));
        draw(&card.chart, s, area, &look);
        s.items.push(Item::Unclip);
        s.end();
        y = area.bottom() + 8.0;
        s.rect(Rect::new(x, y - 0.6, 1.8, set.finding.len() as f32 * leading(FINDING.size) - 1.0), accent);
        s.tag(Role::Paragraph);
        for line in &set.finding {
            s.text(x + 6.5, y + FINDING.size * 0.95, line, FINDING);
            y += leading(FINDING.size);
        }
        s.end();
        y += 5.0;
        s.tag(Role::Paragraph);
        for line in &set.foot {
            s.text(x, y + FOOT.size * 0.95, line, FOOT);
            y += leading(FOOT.size);
        }
        s.end();
    }
}

/// The scale of the charts at which the rows are so high together; rows that cannot give so much are made up for by
/// the others.
fn scale(rows: &[Row<'_>], high: f32) -> f32 {
    let gaps = GAP * rows.len().saturating_sub(1) as f32;
    let free = high - gaps - rows.iter().map(|r| r.around).sum::<f32>();
    let mut stiff = vec![false; rows.len()];
    loop {
        let charts = |which: bool| rows.iter().zip(&stiff).filter(move |r| *r.1 == which).map(|r| r.0);
        let taken: f32 = charts(true).map(|r| r.chart * r.yields).sum();
        let scale = (free - taken) / charts(false).map(|r| r.chart).sum::<f32>().max(1.0);
        let more: Vec<bool> = rows.iter().zip(&stiff).map(|(r, s)| *s || scale < r.yields).collect();
        if more == stiff || more.iter().all(|s| *s) {
            return scale;
        }
        stiff = more;
    }
}

/// How many rows fit, at their least; at least one.
fn fitting(rows: &[Row<'_>], room: f32) -> usize {
    let mut count = 1;
    while count < rows.len() && least(&rows[..count + 1]) <= room {
        count += 1;
    }
    count
}

fn least(rows: &[Row<'_>]) -> f32 {
    rows.iter().map(|r| r.least() + GAP).sum::<f32>() - GAP
}

fn rows(cards: &[Card], columns: usize) -> Vec<Vec<&Card>> {
    let mut out: Vec<Vec<&Card>> = Vec::new();
    let mut used = columns;
    for card in cards {
        let span = card.span.min(columns);
        if used + span > columns {
            out.push(Vec::new());
            used = 0;
        }
        if let Some(row) = out.last_mut() {
            row.push(card);
        }
        used += span;
    }
    out
}
