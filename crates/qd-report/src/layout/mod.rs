//! Blocks on pages: what does not fit begins a new one, and no heading stays alone.

mod cards;
mod comment;
mod table;
mod text;
mod tiles;

pub(crate) use cards::Card;
pub(crate) use comment::{Rich, Said};
pub(crate) use table::{Cell, Column, Table, Tone};
pub(crate) use text::{WORD_GOES_ON, balanced, lines};
pub(crate) use tiles::{Tile, arrow_mark, verdict_colours};

use crate::fonts::Fonts;
use crate::pdf::Anchor;
use crate::reports::{Detail, LEADERSHIP, Section, Template};
use qd_chart::scene::{Colour, Measure, Rect, Role, Scene, Stroke, TextStyle, Weight, fit};
use qd_chart::{Look, palette};
use qd_model::format::Locale;
use qd_model::{PageFormat, ReportInput};
use qd_text::{Arg, Catalogue};

/// Running text.
pub(crate) const BODY: TextStyle = TextStyle::new(9.4, Weight::Regular, palette::TEXT);
/// Small notes.
pub(crate) const NOTE: TextStyle = TextStyle::new(7.2, Weight::Regular, palette::MUTED);
/// Message of a page.
pub(crate) const TITLE: TextStyle = TextStyle::new(20.0, Weight::SemiBold, palette::INK);
/// Heading inside a page.
pub(crate) const HEADING: TextStyle = TextStyle::new(11.5, Weight::SemiBold, palette::INK);

/// Height of a line of that size.
pub(crate) fn leading(size: f32) -> f32 {
    size * if size > 14.0 { 1.2 } else { 1.42 }
}

/// Where things may stand on a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub top: f32,
    pub bottom: f32,
    /// Cards side by side.
    pub columns: usize,
}

impl Frame {
    pub fn of(page: PageFormat) -> Self {
        let (width, height) = page.size();
        let wide = page == PageFormat::Wide16x9;
        let left = if wide { 46.0 } else { 45.0 };
        let (top, bottom) = if wide { (58.0, height - 40.0) } else { (70.0, height - 52.0) };
        Self { width, height, left, top, bottom, columns: if wide { 3 } else { 2 } }
    }
    /// Width between the margins.
    pub fn content(&self) -> f32 {
        self.width - 2.0 * self.left
    }
}

/// The report while it is set.
pub(crate) struct Book<'a> {
    pub input: &'a ReportInput,
    pub words: &'a Catalogue,
    pub fonts: &'a Fonts,
    pub frame: Frame,
    pub accent: Colour,
    pub locale: Locale,
    /// Width and height of the brand's picture.
    pub logo: Option<(f32, f32)>,
    /// The sections of the report, in order.
    pub sections: &'a [Section],
    /// How much is told of a family.
    pub detail: Detail,
    /// Places whose comments were set.
    pub placed: Vec<String>,
    pub pages: Vec<Scene>,
    pub anchors: Vec<Anchor>,
    /// What the head of each page says; `None`: the page has neither head nor foot.
    heads: Vec<Option<String>>,
    /// The section being set: what the head of its next page says.
    kind: Option<String>,
    pub y: f32,
}

impl<'a> Book<'a> {
    pub fn new(
        input: &'a ReportInput,
        words: &'a Catalogue,
        fonts: &'a Fonts,
        sections: &'a [Section],
    ) -> Self {
        let accent = Colour::parse(&input.settings.brand.accent)
            // An accent too light for white paper would make text and lines vanish.
            .filter(|c| c.brightness() < 0.72)
            .unwrap_or(palette::ACCENT);
        Self {
            input,
            words,
            fonts,
            frame: Frame::of(input.page),
            accent,
            locale: Locale::of(words.language()),
            logo: None,
            sections,
            detail: Template::find(&input.arranged.template).unwrap_or(&LEADERSHIP).detail,
            placed: Vec::new(),
            pages: Vec::new(),
            anchors: Vec::new(),
            heads: Vec::new(),
            kind: None,
            y: 0.0,
        }
    }

    pub fn look(&self) -> Look<'a> {
        Look { measure: self.fonts, words: self.words, accent: self.accent, locale: self.locale }
    }

    /// The page being set.
    pub fn scene(&mut self) -> &mut Scene {
        if self.pages.is_empty() {
            self.new_page(None);
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    pub fn new_page(&mut self, head: Option<String>) {
        self.kind.clone_from(&head);
        self.pages.push(Scene::new(self.frame.width, self.frame.height));
        self.heads.push(head);
        self.y = self.frame.top;
    }

    /// A new page of the same section.
    pub fn next_page(&mut self) {
        self.new_page(self.kind.clone());
    }

    /// Room left on the page.
    pub fn room(&self) -> f32 {
        self.frame.bottom - self.y
    }

    /// Begins a new page unless that much fits.
    pub fn need(&mut self, height: f32) {
        if self.room() < height && self.y > self.frame.top + 1.0 {
            self.next_page();
        }
    }

    pub fn gap(&mut self, height: f32) {
        self.y += height;
    }

    pub fn anchor(&mut self, name: &str, title: &str, level: u8) {
        let (page, y) = (self.pages.len().saturating_sub(1), self.y);
        self.anchors.push(Anchor {
            name: name.into(),
            title: title.into(),
            message: String::new(),
            level,
            page,
            y,
        });
    }

    /// A new page with its kind above and its message as title.
    pub fn section(&mut self, name: &str, kind: &str, message: &str) {
        self.new_page(Some(kind.to_owned()));
        self.begin(name, kind, message);
    }

    /// A section that shares the page before where `next` points of it fit there.
    pub fn short_section(&mut self, name: &str, kind: &str, message: &str, next: f32) {
        if self.heads.last().is_none_or(Option::is_none) || self.room() < next + 76.0 {
            return self.section(name, kind, message);
        }
        self.y += 20.0;
        let (y, left, right) = (self.y, self.frame.left, self.frame.width - self.frame.left);
        self.scene().line((left, y), (right, y), Stroke::new(palette::LINE, 0.8));
        self.y += 10.0;
        self.begin(name, kind, message);
    }

    fn begin(&mut self, name: &str, kind: &str, message: &str) {
        self.kind = Some(kind.to_owned());
        self.anchor(name, kind, 1);
        if let Some(a) = self.anchors.last_mut() {
            a.message = message.to_owned();
        }
        let (x, width) = (self.frame.left, self.frame.content());
        let kicker = TextStyle::new(8.4, Weight::SemiBold, palette::readable(self.accent));
        let y = self.y + 6.0;
        let s = self.scene();
        s.tag(Role::Section);
        s.end();
        s.tag(Role::Paragraph);
        s.text(x, y, kind, kicker);
        s.end();
        self.y += 13.0;
        let small = TextStyle { size: 16.5, ..TITLE };
        let style = if self.fonts.width(message, &TITLE) > width { small } else { TITLE };
        let parts = balanced(self.fonts, message, &style, width);
        self.block(&parts, style, x, Role::Heading(2));
        self.y += 7.0;
    }

    /// A heading that stays with at least `next` points of what follows.
    pub fn heading(&mut self, text: &str, next: f32) {
        self.need(26.0 + next);
        if self.y > self.frame.top + 1.0 {
            self.y += 8.0;
        }
        let x = self.frame.left;
        let shown = fit(self.fonts, text, &HEADING, self.frame.content());
        self.block(&[shown], HEADING, x, Role::Heading(3));
        self.y += 4.0;
    }

    /// Lines of one style from the running position on, as one tagged part.
    pub fn block(&mut self, parts: &[String], style: TextStyle, x: f32, role: Role) {
        let step = leading(style.size);
        let mut y = self.y + style.size * 0.98;
        let s = self.scene();
        s.tag(role);
        for part in parts {
            s.text(x, y, part, style);
            y += step;
        }
        s.end();
        self.y += step * parts.len() as f32;
    }

    /// A paragraph over the width of the page (or less, for long lines on wide pages).
    pub fn paragraph(&mut self, text: &str, style: TextStyle) {
        let width = self.frame.content().min(style.size * 62.0);
        let parts = lines(self.fonts, text, &style, width);
        self.need(leading(style.size) * (parts.len().min(3)) as f32);
        for chunk in parts.chunks(40) {
            let x = self.frame.left;
            self.need(leading(style.size) * chunk.len() as f32);
            self.block(chunk, style, x, Role::Paragraph);
        }
        self.y += style.size * 0.45;
    }

    /// Head and foot of all pages, once their number is known.
    pub fn furnish(&mut self, title: &str) {
        let (frame, fonts) = (self.frame, self.fonts);
        let total = self.pages.len();
        let sample = self.input.is_sample.then(|| self.words.plain("report-sample"));
        let period = qd_chart::period_name(self.words, &self.input.report.period);
        let left = if self.input.organisation.is_empty() {
            title.to_owned()
        } else {
            format!("{} · {title}", self.input.organisation)
        };
        for (i, (scene, head)) in self.pages.iter_mut().zip(&self.heads).enumerate() {
            let Some(head) = head else { continue };
            let small = TextStyle::new(7.2, Weight::Regular, palette::MUTED);
            let (x, right) = (frame.left, frame.width - frame.left);
            let y = if frame.columns > 2 { 30.0 } else { 36.0 };
            let half = (right - x) * 0.6;
            scene.tag(Role::RunningHead);
            scene.text(x, y, &fit(fonts, &format!("{left} · {period}"), &small, half), small);
            scene.text_right(fonts, right, y, &fit(fonts, head, &small, right - x - half - 10.0), small);
            scene.line((x, y + 7.0), (right, y + 7.0), Stroke::new(palette::LINE, 0.6));
            scene.end();
            scene.tag(Role::RunningFoot);
            let foot = frame.height - if frame.columns > 2 { 18.0 } else { 26.0 };
            let page = self.words.text(
                "report-page",
                &[("page", Arg::Num(i as f64 + 1.0)), ("pages", Arg::Num(total as f64))],
            );
            scene.text_right(fonts, right, foot, &page, small.tabular());
            match &sample {
                Some(text) => {
                    let style = TextStyle::new(7.2, Weight::SemiBold, palette::INK);
                    let w = fonts.width(text, &style) + 12.0;
                    let pen = Stroke::new(palette::INK, 0.7);
                    scene.round_rect(Rect::new(x, foot - 9.4, w, 13.0), 3.0, Some(palette::WHITE), Some(pen));
                    scene.text(x + 6.0, foot, text, style);
                }
                None => {
                    scene.text(x, foot, &self.words.plain("report-made-by"), small);
                }
            }
            scene.end();
        }
    }
}
