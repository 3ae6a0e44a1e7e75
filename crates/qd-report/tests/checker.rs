//! The ruler itself, on a bad page: each rule must find its own fault, and nothing on a good one.
#![allow(clippy::unwrap_used)]

mod measure;

use measure::{Grace, check};
use qd_chart::palette::{INK, WHITE};
use qd_chart::scene::{Colour, Item, Rect, Role, Scene, TextStyle, Weight};
use qd_report::SetPage;

const STYLE: TextStyle = TextStyle::new(9.0, Weight::Regular, INK);

fn said(s: &mut Scene, role: Role, x: f32, y: f32, text: &str, style: TextStyle) {
    s.tag(role);
    s.text(x, y, text, style);
    s.end();
}

fn good() -> Scene {
    let mut s = Scene::new(300.0, 200.0);
    said(&mut s, Role::Heading(2), 20.0, 30.0, "A heading", STYLE);
    said(&mut s, Role::Paragraph, 20.0, 50.0, "A line of words", STYLE);
    said(&mut s, Role::Paragraph, 20.0, 64.0, "and one below it", STYLE);
    s.rect(Rect::new(15.0, 80.0, 200.0, 40.0), INK);
    said(&mut s, Role::Paragraph, 20.0, 100.0, "White on dark", STYLE.colour(WHITE));
    s
}

fn found(change: impl FnOnce(&mut Scene)) -> Vec<String> {
    let mut s = good();
    change(&mut s);
    check(&[SetPage::measured(s).unwrap()], Grace::default())
}

fn finds(rule: &str, change: impl FnOnce(&mut Scene)) {
    let all = found(change);
    assert!(all.len() == 1 && all[0].contains(rule), "{rule}: {all:?}");
}

#[test]
fn a_good_page_has_no_fault() {
    assert_eq!(found(|_| {}), Vec::<String>::new());
}

#[test]
fn words_outside_the_page_are_found() {
    finds("outside the page", |s| said(s, Role::Paragraph, 250.0, 150.0, "Runs over the edge", STYLE));
    finds("outside the page", |s| said(s, Role::Paragraph, 20.0, 203.0, "Below", STYLE));
}

#[test]
fn words_cut_off_by_their_frame_are_found() {
    finds("cut off", |s| {
        s.items.push(Item::Clip(Rect::new(20.0, 140.0, 30.0, 20.0)));
        said(s, Role::Paragraph, 22.0, 155.0, "Longer than its frame", STYLE);
        s.items.push(Item::Unclip);
    });
}

#[test]
fn words_over_words_are_found() {
    finds("over other words", |s| said(s, Role::Paragraph, 30.0, 66.0, "other", STYLE));
}

#[test]
fn a_letter_that_the_font_lacks_is_found() {
    finds("a letter is missing", |s| said(s, Role::Paragraph, 20.0, 150.0, "Ticket 👩", STYLE));
}

#[test]
fn faint_words_are_found_on_what_was_painted_below_them() {
    let faint = Colour::hex(0x94_A3B8);
    finds("too faint", |s| said(s, Role::Paragraph, 20.0, 150.0, "Faint", STYLE.colour(faint)));
    finds("too faint", |s| said(s, Role::Paragraph, 120.0, 100.0, "Dark on dark", STYLE));
    let large = TextStyle::new(20.0, Weight::Regular, Colour::hex(0x80_80_80));
    assert!(found(|s| said(s, Role::Paragraph, 20.0, 150.0, "Large", large)).is_empty());
    finds("too faint", |s| {
        s.rect(Rect::new(10.0, 140.0, 200.0, 20.0), INK.alpha(0.8));
        said(s, Role::Paragraph, 20.0, 150.0, "Through a veil", STYLE);
    });
}

#[test]
fn small_type_is_found() {
    finds("too small", |s| {
        said(s, Role::Paragraph, 20.0, 150.0, "Tiny", TextStyle::new(5.0, Weight::Regular, INK));
    });
}

#[test]
fn a_heading_that_nothing_follows_is_found() {
    finds("a heading alone", |s| {
        said(s, Role::Heading(3), 20.0, 170.0, "Alone", STYLE);
        said(s, Role::RunningFoot, 20.0, 190.0, "page 1", STYLE);
    });
    finds("a heading alone", |s| {
        said(s, Role::Heading(3), 20.0, 150.0, "Alone", STYLE);
        said(s, Role::Heading(3), 20.0, 170.0, "Not alone", STYLE);
        said(s, Role::Paragraph, 20.0, 185.0, "words", STYLE);
    });
}

#[test]
fn an_open_tag_is_found() {
    finds("left open", |s| s.tag(Role::Table));
}
