//! The section of actions agreed, read back from the PDF.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod company;

use qd_model::{ActionVerdict, AgreedAction, FollowUp, Grain, SeriesPoint, SpanValue};
use qd_report::{PageFormat, ReportInput, render};
use std::process::Command;

fn follow_up(id: &str, kpi: &str, text: &str, verdict: ActionVerdict) -> FollowUp {
    let span = |from: &str, to: &str, text: &str, n| SpanValue {
        from: from.into(),
        to: to.into(),
        value: Some(1.0),
        text: text.into(),
        n,
    };
    let week = |k: u32| SeriesPoint {
        from: format!("2026-{:02}-{:02}", 5 + k / 4, 4 + 7 * (k % 4)),
        value: Some(f64::from(k)),
        n: 40,
    };
    FollowUp {
        action: AgreedAction {
            id: id.into(),
            kpi: kpi.into(),
            agreed_on: "2026-07-13".into(),
            text: text.into(),
            owner: "Kim".into(),
            done: Some("2026-07-20".into()),
            ..AgreedAction::default()
        },
        name: "Unnamed".into(),
        better: "down".into(),
        before: Some(span("2026-05-04", "2026-07-13", "7 h", 1786)),
        since: Some(span("2026-07-13", "2026-09-21", "5 h", 1602)),
        change: Some(-2.0),
        change_text: "−2\u{a0}h".into(),
        p_value: Some(0.001),
        verdict,
        reason: None,
        series: (0..16).map(week).collect(),
        grain: Grain::Week,
        said: format!("Said of {id}."),
    }
}

/// All text of the report; `None` where the reader is not installed.
fn text_of(input: &ReportInput, name: &str) -> Option<String> {
    let path = std::env::temp_dir().join(format!("quarterdeck-actions-{name}-{}.pdf", std::process::id()));
    std::fs::write(&path, render(input).unwrap().pdf).unwrap();
    let read = Command::new("pdftotext").args(["-layout", path.to_str().unwrap(), "-"]).output();
    let _ = std::fs::remove_file(&path);
    match read {
        Ok(out) => Some(String::from_utf8_lossy(&out.stdout).replace('\u{a0}', " ")),
        Err(_) => {
            println!("skipped: pdftotext is not installed");
            None
        }
    }
}

#[test]
fn an_action_stands_with_its_values_and_verdict_and_its_curve() {
    let mut input = company::input(PageFormat::A4, "en");
    input.follow_ups = vec![
        follow_up("1", "frt", "Answers ready for the top topics", ActionVerdict::Better),
        follow_up("2", "csat", "Read the low ratings", ActionVerdict::TooEarly),
        follow_up("3", "sla", "Reorder the queue by due time", ActionVerdict::NoClearChange),
    ];
    let Some(text) = text_of(&input, "all") else { return };
    assert!(text.contains("After 1 of 3 actions the value is better"), "{text}");
    for wanted in [
        "Read the low ratings",
        "13 Jul 2026",
        "7 h (n = 1,786)",
        "better (−2 h)",
        "no clear change",
        "Said of 2.",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
    // Twice: in the table and above its curve. Of what is too early to judge no curve is drawn.
    assert_eq!(text.matches("Reorder the queue by due time").count(), 2);
    assert_eq!(text.matches("Read the low ratings").count(), 1);
    assert!(text.contains("Said of 1.") && text.contains("13 Jul: Agreed"));
}

#[test]
fn where_nothing_can_be_said_yet_the_title_says_so_and_without_actions_there_is_no_section() {
    let mut input = company::input(PageFormat::Wide16x9, "sv");
    let Some(none) = text_of(&input, "none") else { return };
    assert!(!none.contains("Beslutade åtgärder"));
    input.follow_ups = vec![follow_up("1", "frt", "Träna", ActionVerdict::TooEarly)];
    let text = text_of(&input, "early").unwrap();
    assert!(text.contains("Om den beslutade åtgärden är det för tidigt att säga något"), "{text}");
}

#[test]
fn hostile_words_of_an_action_are_words() {
    let mut input = company::input(PageFormat::Letter, "en");
    let long = "x".repeat(4000);
    input.follow_ups = vec![
        follow_up("1", "frt", &long, ActionVerdict::Worse),
        follow_up("2", "gone", "\u{202e}(reversed) \u{0} <b>", ActionVerdict::NotTested),
    ];
    assert!(render(&input).unwrap().pages > 3);
}

#[test]
fn the_one_pager_shows_or_counts_every_action_that_needs_a_decision() {
    let mut input = company::input(PageFormat::A4, "en");
    input.arranged.template = "one_pager".into();
    for k in &mut input.report.kpis {
        (k.comparison, k.target) = (None, None);
    }
    for all in [2, 12] {
        input.follow_ups = (0..all)
            .map(|i| {
                follow_up(&format!("a{i}"), "frt", &format!("Step {i} of the plan"), ActionVerdict::Worse)
            })
            .collect();
        let Some(text) = text_of(&input, "one-pager") else { return };
        let from = text.find("What needs a decision").unwrap();
        let to = text[from..].find("What is missing").map_or(text.len(), |i| from + i);
        let part = &text[from..to];
        let shown = (0..all).filter(|i| part.contains(&format!("Step {i} of the plan"))).count();
        // "3 more are in the full report.": the first number of the line.
        let more = part
            .lines()
            .find(|l| l.contains("more") && !l.contains("Step"))
            .and_then(|l| l.split_whitespace().find_map(|w| w.parse::<usize>().ok()));
        assert_eq!(shown + more.unwrap_or(0), all, "{part}");
    }
}
