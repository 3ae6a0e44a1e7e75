//! The first slide: what, whose, when, from what.

use crate::deck::Deck;
use crate::guess;
use crate::master::{COVER, UNDER};
use crate::shape::{Para, Run, Slide};
use qd_chart::scene::{Colour, Rect, TextStyle, Weight};
use qd_chart::{palette, say};

const TITLE: TextStyle = TextStyle::new(40.0, Weight::SemiBold, palette::WHITE);

pub(super) fn set(deck: &mut Deck<'_>) {
    let input = deck.input;
    let mut slide = Slide::new(deck.dress, 1);
    let (text, size) = guess::sized(&deck.title, &TITLE, COVER.w, 2, &[40.0, 32.0, 24.0]);
    slide.placeholder("ctrTitle", None, &[Run::new(text, size, palette::WHITE).bold().into()]);
    let pale = deck.dress.accent.mix(palette::WHITE, 0.72);
    let line = |text: String, size: f32, colour: Colour| Para {
        runs: vec![Run::new(text, size, colour)],
        after: 5.0,
        ..Para::default()
    };
    let name = TextStyle::new(18.0, Weight::SemiBold, palette::WHITE);
    let organisation = guess::cut(&input.organisation, &name, UNDER.w, 1);
    let mut lines = Vec::new();
    if !organisation.trim().is_empty() {
        lines.push(line(organisation, 18.0, palette::WHITE));
    }
    let period = qd_chart::period_name(deck.words, &input.report.period);
    lines.push(line(
        format!("{period} · {}", say::span(deck.words, &input.report.period)),
        16.0,
        palette::WHITE,
    ));
    if let Some(label) = &input.compare_label {
        lines.push(line(format!("{} {label}", deck.word("report-cover-compared")), 13.0, pale));
    }
    let mut facts = format!("{}: {}", deck.word("report-cover-zone"), input.report.period.time_zone);
    if !input.as_of_text.is_empty() {
        let day = qd_chart::day(&input.as_of_text, deck.words, true);
        facts = format!("{} {day} · {facts}", deck.word("report-cover-as-of"));
    }
    lines.push(line(facts, 13.0, pale));
    slide.placeholder("subTitle", Some(1), &lines);
    slide.area(Rect::new(COVER.x, 152.0, 44.0, 4.0), pale);
    if let Some((w, h)) = deck.logo {
        // On white, as most logos are made for it.
        let scale = (170.0 / w.max(1.0)).min(48.0 / h.max(1.0));
        let (w, h) = (w * scale, h * scale);
        slide.boxed(Rect::new(COVER.x, 56.0, w + 20.0, h + 16.0), Some(palette::WHITE), None, &[], false);
        slide.picture(Rect::new(COVER.x + 10.0, 64.0, w, h), "../media/logo.png", &input.organisation);
    }
    if input.is_sample {
        let text = deck.word("report-sample-long");
        let run = Run::new(text, 12.0, palette::INK).bold();
        slide.boxed(Rect::new(COVER.x, 468.0, 640.0, 30.0), Some(palette::SAMPLE), None, &[run.into()], true);
    }
    deck.push(slide);
}
