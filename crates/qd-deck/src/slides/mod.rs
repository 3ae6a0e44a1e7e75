//! The slides, one file a kind, in the order they are told.

mod actions;
mod agents;
mod comment;
mod cover;
mod data;
mod kpi;
mod summary;
mod values;

use crate::deck::Deck;
use crate::master::{LEFT, WIDE};
use crate::shape::{Run, Slide};
use crate::table::Table;
use qd_chart::palette;
use qd_chart::scene::Rect;
use qd_text::Arg;

/// Families in the order of the report.
const FAMILIES: [&str; 6] =
    ["speed", "quality", "satisfaction", "volume", "self_service", "cost_and_customers"];

/// Where what a slide shows begins and ends.
const TOP: f32 = 104.0;
const BOTTOM: f32 = 498.0;
const WIDTH: f32 = WIDE - 2.0 * LEFT;

/// All slides: those of the sections that are on, in their order; the tables of all values of a family come after the
/// last slide about values.
pub(crate) fn set(deck: &mut Deck<'_>) {
    let input = deck.input;
    of(deck, &input.arranged.on().unwrap_or_else(own));
    if deck.count() == 0 {
        let slide = deck.message("", &deck.word("report-nothing-chosen"));
        deck.push(slide);
    }
}

/// The deck's own sections.
fn own<'a>() -> Vec<&'a str> {
    vec![
        "cover",
        "summary",
        "actions",
        "family:speed",
        "family:quality",
        "family:satisfaction",
        "family:volume",
        "family:self_service",
        "family:cost_and_customers",
        "agents",
        "quality",
    ]
}

fn of(deck: &mut Deck<'_>, sections: &[&str]) {
    let is_value = |s: &&str| s.starts_with("family:") || *s == "agents";
    let last = sections.iter().rposition(is_value);
    for (i, section) in sections.iter().enumerate() {
        let before = deck.count();
        match *section {
            "cover" => cover::set(deck),
            "summary" => {
                summary::set(deck);
                others(deck, sections);
            }
            "actions" => actions::set(deck),
            "agents" => agents::set(deck),
            "quality" => data::set(deck),
            other => {
                if let Some(family) = other.strip_prefix("family:").filter(|f| FAMILIES.contains(f)) {
                    kpi::set(deck, family);
                }
            }
        }
        if deck.count() > before {
            let kind = kind(deck, section);
            comment::section(deck, section, &kind);
        }
        if Some(i) == last {
            let families = sections.iter().filter_map(|s| s.strip_prefix("family:"));
            families.filter(|f| FAMILIES.contains(f)).for_each(|f| values::set(deck, f));
        }
    }
}

/// What was said of values whose family has no slides here.
fn others(deck: &mut Deck<'_>, sections: &[&str]) {
    let input = deck.input;
    let kind = deck.word("report-summary");
    for k in &input.report.kpis {
        let family = input.definitions.iter().find(|d| d.id == k.id).map(|d| format!("family:{}", d.family));
        if !family.is_some_and(|f| sections.contains(&f.as_str())) {
            kpi::said(deck, &kind, k);
        }
    }
}

/// What a section is called above its slides.
fn kind(deck: &Deck<'_>, section: &str) -> String {
    let key = match section {
        "cover" => return deck.title.clone(),
        _ => format!("report-{}", section.replace([':', '_'], "-")),
    };
    deck.word(&key)
}

/// A table on as many slides as it needs, at most so many; all bear the message and the notes.
fn tabled(
    deck: &mut Deck<'_>,
    kind: &str,
    message: &str,
    lead: &str,
    table: &Table,
    notes: &[String],
    most: usize,
) {
    let top = if lead.is_empty() { TOP } else { TOP + 34.0 };
    let (size, pages) = table.pages(WIDTH, BOTTOM - top);
    let left_out: usize = pages.iter().skip(most).map(std::iter::ExactSizeIterator::len).sum();
    let shown = pages.len().min(most);
    for (i, rows) in pages.into_iter().take(most).enumerate() {
        let title = if shown > 1 { format!("{message} ({}/{shown})", i + 1) } else { message.to_owned() };
        let mut slide = deck.message(kind, &title);
        if !lead.is_empty() {
            leading(&mut slide, lead);
        }
        let (xml, high) = table.xml(rows, size, WIDTH, &deck.dress);
        slide.frame(Rect::new(LEFT, top, WIDTH, high), kind, message, "table", &xml);
        if left_out > 0 && i + 1 == shown {
            let more = deck.words.text("report-more-rows", &[("n", Arg::Num(left_out as f64))]);
            slide.text(
                Rect::new(LEFT, BOTTOM - 2.0, WIDTH, 13.0),
                &[Run::new(more, 9.0, palette::MUTED).into()],
            );
        }
        slide.notes = notes.to_vec();
        deck.push(slide);
    }
}

/// A paragraph under the title.
fn leading(slide: &mut Slide, lead: &str) {
    let style = qd_chart::scene::TextStyle::new(11.0, qd_chart::scene::Weight::Regular, palette::MUTED);
    let text = crate::guess::cut(lead, &style, WIDTH, 2);
    slide.text(Rect::new(LEFT, TOP - 4.0, WIDTH, 32.0), &[Run::new(text, 11.0, palette::MUTED).into()]);
}
