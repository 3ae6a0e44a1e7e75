//! What the maker of the report says: in a box beside the chart where it fits, else on slides of its own; no word is lost.

use super::{BOTTOM, TOP, WIDTH};
use crate::deck::Deck;
use crate::guess;
use crate::master::LEFT;
use crate::shape::{Para, Run, Slide};
use qd_chart::palette;
use qd_chart::scene::{Colour, Rect, TextStyle, Weight};
use qd_model::{Comment, CommentBlock};

/// Letters of a word that one line surely holds.
const PIECE: usize = 40;

/// Size of type on a slide of its own, and in a box.
const LARGE: f32 = 15.0;
const SMALL: f32 = 11.0;

/// What was said of a section, behind its slides.
pub(super) fn section(deck: &mut Deck<'_>, id: &str, kind: &str) {
    let input = deck.input;
    if let Some(comment) = input.arranged.of_section(id) {
        slides(deck, kind, comment);
        deck.placed.push(id.to_owned());
    }
}

/// What was said of a value, on its slide if it fits into a box there.
pub(super) fn in_box(deck: &Deck<'_>, slide: &mut Slide, comment: &Comment, r: Rect) -> bool {
    let blocks = comment.blocks();
    let lines: usize = blocks.iter().map(|b| count(b, SMALL, r.w - 30.0)).sum();
    let high = (lines + 1) as f32 * SMALL * 1.32 + blocks.len() as f32 * 4.0 + 16.0;
    if high > r.h {
        return false;
    }
    let mut paras = vec![label(deck)];
    paras.extend(blocks.iter().map(|b| para(&tokens(b), b.item, SMALL)));
    slide.area(Rect::new(r.x, r.y, 3.0, high), deck.dress.accent);
    slide.boxed(Rect::new(r.x + 3.0, r.y, r.w - 3.0, high), Some(palette::WASH), None, &paras, false);
    true
}

/// A comment on as many slides as it takes.
pub(super) fn slides(deck: &mut Deck<'_>, kind: &str, comment: &Comment) {
    let style = TextStyle::new(LARGE, Weight::SemiBold, Colour::hex(0));
    let most = ((BOTTOM - TOP) / (LARGE * 1.36)) as usize;
    let width = WIDTH - 60.0;
    let mut pages: Vec<Vec<Para>> = vec![Vec::new()];
    let mut used = 0;
    for block in comment.blocks() {
        let mut rest = tokens(&block);
        let mut item = block.item;
        while !rest.is_empty() {
            let text = |tokens: &[(String, bool)]| tokens.iter().map(|t| t.0.as_str()).collect::<String>();
            let fits = |n: &usize| guess::lines(text(&rest[..*n]).trim_end(), &style, width) + used <= most;
            let all = rest.len();
            let n = if fits(&all) { all } else { (1..all).take_while(fits).last().unwrap_or(0) };
            if n == 0 && used > 0 {
                pages.push(Vec::new());
                used = 0;
                continue;
            }
            let later = rest.split_off(n.max(1));
            used += guess::lines(text(&rest).trim_end(), &style, width) + 1;
            if let Some(page) = pages.last_mut() {
                page.push(para(&rest, item, LARGE));
            }
            rest = later;
            item = false;
            if !rest.is_empty() {
                pages.push(Vec::new());
                used = 0;
            }
        }
    }
    let word = deck.word("report-comment");
    let shown = pages.len();
    for (i, paras) in pages.into_iter().enumerate().filter(|(_, p)| !p.is_empty()) {
        let title = if shown > 1 { format!("{word} ({}/{shown})", i + 1) } else { word.clone() };
        let mut slide = deck.message(kind, &title);
        slide.area(Rect::new(LEFT, TOP + 4.0, 4.0, BOTTOM - TOP - 8.0), deck.dress.accent);
        slide.text(Rect::new(LEFT + 22.0, TOP, WIDTH - 30.0, BOTTOM - TOP), &paras);
        slide.notes = notes(comment);
        deck.push(slide);
    }
}

/// The comment as plain text, for the notes.
pub(super) fn notes(comment: &Comment) -> Vec<String> {
    let text = |b: CommentBlock| {
        let words: String = b.runs.into_iter().map(|(t, _)| t).collect();
        if b.item { format!("• {words}") } else { words }
    };
    comment.blocks().into_iter().map(|b| text(b).replace('\n', " ")).collect()
}

fn label(deck: &Deck<'_>) -> Para {
    let run = Run::new(deck.word("report-comment"), 9.5, palette::MUTED).bold();
    Para { runs: vec![run], after: 3.0, ..Para::default() }
}

fn count(block: &CommentBlock, size: f32, width: f32) -> usize {
    let style = TextStyle::new(size, Weight::SemiBold, Colour::hex(0));
    let text: String = tokens(block).into_iter().map(|t| t.0).collect();
    guess::lines(text.trim_end(), &style, width)
}

/// Words with what follows them, each bold or not; a word that no line holds in pieces.
fn tokens(block: &CommentBlock) -> Vec<(String, bool)> {
    let mut out: Vec<(String, bool)> = Vec::new();
    for (text, bold) in &block.runs {
        let text = text.replace('\n', " ");
        for word in text.split_inclusive(' ') {
            let letters: Vec<char> = word.chars().collect();
            out.extend(letters.chunks(PIECE).map(|c| (c.iter().collect(), *bold)));
        }
    }
    out
}

fn para(tokens: &[(String, bool)], item: bool, size: f32) -> Para {
    let mut runs: Vec<Run> = Vec::new();
    for (text, bold) in tokens {
        match runs.last_mut() {
            Some(run) if run.bold == *bold => run.text.push_str(text),
            _ => {
                let run = Run::new(text.clone(), size, palette::TEXT);
                runs.push(if *bold { run.bold() } else { run });
            }
        }
    }
    Para { runs, bullet: item, after: size * 0.5, ..Para::default() }
}
