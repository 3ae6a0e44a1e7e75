use crate::testing::*;
use qd_model::{CesEnd, CesScale, CsatScale, Dataset, Facts, Settings};

fn surveys(text: &str) -> Facts {
    Build::default().table(Dataset::Surveys, text).facts()
}

#[test]
fn satisfied_are_the_top_two_of_five_and_a_three_is_not() {
    let facts = surveys(
        "id | survey_kind | answered_at | score | score_scale
         a  | csat        | 2026-07-01  | 5     | 1-5
         b  | CSAT        | 2026-07-02  | 4     | 1-5
         c  | csat        | 2026-07-03  | 3     | 1-5
         d  | csat        | 2026-07-04  | 6     | 1-5
         e  | csat        | 2026-07-05  |       | 1-5
         f  | nps         | 2026-07-05  | 9     | 0-10",
    );
    let v = july(&facts, "csat");
    assert_eq!((v.value, v.n, v.variant.as_str()), (Some(2.0 / 3.0), 3, "top2of5"));
    assert_eq!(reasons(&v), [("no_score", 1), ("score_outside_scale", 1)]);
    assert_eq!(v.parts["mean"], Some(4.0));
    assert_eq!(v.histogram, [(3.0, 4.0, 1), (4.0, 5.0, 1), (5.0, 6.0, 1)]);
}

#[test]
fn each_scale_has_its_own_satisfied_scores() {
    for (scale, least, variant) in [
        ("1-3", 3, "top1of3"),
        ("1-4", 3, "top2of4"),
        ("1–7", 6, "top2of7"),
        ("0-10", 8, "top3of11"),
        ("1-10", 8, "top3of10"),
        ("0-2", 2, "top1of3"),
        ("good_bad", 1, "good_bad"),
    ] {
        let text = format!(
            "id|survey_kind|answered_at|score|score_scale\n a|csat|2026-07-01|{least}|{scale}\n b|csat|2026-07-01|{}|{scale}",
            least - 1
        );
        let v = july(&surveys(&text), "csat");
        let out = if v.n == 1 { 1.0 } else { 0.5 };
        assert_eq!((v.value, v.variant.as_str()), (Some(out), variant), "{scale}");
    }
}

#[test]
fn a_score_without_a_scale_is_not_counted_unless_the_settings_tell() {
    let facts = surveys(
        "id | survey_kind | answered_at | score\n a | csat | 2026-07-01 | 4\n b | csat | 2026-07-01 | 5",
    );
    let v = july(&facts, "csat");
    assert_eq!((v.value, reasons(&v)), (None, vec![("scale_not_known", 2)]));
    let mut s = Settings::default();
    s.scales.csat = Some(CsatScale { lowest: 1.0, highest: 5.0, satisfied_from: 5.0 });
    assert_eq!(one(&facts, &s, &ask("csat", "2026-07-01", "2026-08-01")).value, Some(0.5));
}

#[test]
fn a_survey_goes_before_the_rating_of_the_ticket_it_names() {
    let facts = Build::default()
        .table(
            Dataset::Tickets,
            "id | created_at | resolved_at | csat_at    | csat_score | csat_score_scale
             a  | 2026-06-01 | 2026-07-01  | 2026-07-02 | 5          | 1-5
             b  | 2026-06-01 | 2026-07-01  |            | 5          | 1-5
             c  | 2026-07-01 | 2026-08-01  |            | 5          | 1-5
             d  | 2026-07-03 |             |            | 2          | 1-5",
        )
        .table(Dataset::Surveys, "id | survey_kind | answered_at | score | score_scale | ticket\n s | csat | 2026-07-05 | 1 | 1-5 | a")
        .table(Dataset::Calls, "id | offered_at | csat_score | csat_score_scale\n z | 2026-07-09 | 1 | good_bad")
        .facts();
    let v = july(&facts, "csat");
    // The survey (not), b by its resolution (satisfied), d by its creation (not), the call (satisfied); c is August's.
    assert_eq!((v.value, v.n), (Some(0.5), 4));
    assert_eq!(reasons(&v), [("counted_in_survey", 1)]);
    assert_eq!((v.parts["scale.good_bad"], v.parts["scale.top2of5.n"]), (Some(1.0), Some(3.0)));
}

#[test]
fn a_source_that_changes_its_scale_gives_no_common_number() {
    let facts = surveys(
        "id | survey_kind | answered_at | score | score_scale
         a  | csat        | 2026-07-01  | 1     | good_bad
         b  | csat        | 2026-07-10  | 5     | 1-5",
    );
    let v = july(&facts, "csat");
    assert!(
        v.notes.iter().any(|n| n.contains("note-scale-changed") && n.contains("2026-07-10")),
        "{:?}",
        v.notes
    );
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "mixed_scales"));
    assert_eq!(v.parts["scale.top2of5"], Some(1.0));
}

#[test]
fn nps_is_promoters_less_detractors() {
    let mut text = String::from("id | survey_kind | answered_at | score\n");
    for (k, score) in [10, 9, 9, 8, 7, 6, 0, 11].iter().enumerate() {
        text += &format!("{k} | nps | 2026-07-01 | {score}\n");
    }
    let v = july(&surveys(&text), "nps");
    // 3 promoters, 2 passives, 2 detractors of 7.
    assert!((v.value.unwrap() - 100.0 / 7.0).abs() < 1e-12);
    assert_eq!((v.parts["promoters"], reasons(&v)), (Some(3.0 / 7.0), vec![("score_outside_scale", 1)]));
}

#[test]
fn effort_needs_its_easy_end_and_its_direction_follows() {
    let head = "id | survey_kind | answered_at | score | score_scale | easy_end\n";
    let unsaid = surveys(&format!("{head} a | ces | 2026-07-01 | 2 | 1-7 |"));
    let v = july(&unsaid, "ces");
    assert_eq!((v.value, reasons(&v)), (None, vec![("easy_end_not_known", 1)]));
    let mut s = Settings::default();
    s.scales.ces = Some(CesScale { lowest: 1.0, highest: 7.0, easy_end: CesEnd::Highest });
    let v = one(&unsaid, &s, &ask("ces", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, v.better.as_str(), v.parts["low_effort"]), (Some(2.0), "up", Some(0.0)));
    let low =
        format!("{head} a | ces | 2026-07-01 | 3 | 1-7 | lowest\n b | ces | 2026-07-01 | 4 | 1-7 | lowest");
    let v = july(&surveys(&low), "ces");
    assert_eq!((v.value, v.better.as_str(), v.parts["low_effort"]), (Some(3.5), "down", Some(0.5)));
    let mixed = format!("{low}\n c | ces | 2026-07-02 | 7 | 1-7 | highest");
    let v = july(&surveys(&mixed), "ces");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "mixed_scales"));
}

#[test]
fn employees_are_never_shown_in_groups_under_five() {
    let mut text = String::from("survey_kind | answered_at | score | score_scale | team\n");
    for k in 0..4 {
        text += &format!("esat | 2026-07-0{} | 5 | 1-5 | Night\n", k + 1);
    }
    let mut q = ask("esat", "2026-07-01", "2026-08-01");
    (q.by, q.rows, q.series) = (vec![qd_model::Dimension::Team], true, Some(qd_model::Grain::Day));
    let v = one(&surveys(&text), &Settings::default(), &q);
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "too_few_for_privacy"));
    assert!(v.rows.is_none() && v.by.is_empty() && v.series.is_empty() && v.parts.is_empty());
    for k in 0..12 {
        text += &format!("esat | 2026-07-1{} | 2 | 1-5 | {}\n", k % 10, if k < 6 { "Day" } else { "Late" });
    }
    let v = one(&surveys(&text), &Settings::default(), &q);
    assert_eq!(v.value, Some(0.25));
    // Night has four; one of the others is hidden with it, or Night could be told from the whole.
    let shown = v.by["team"].iter().filter(|r| r.value.is_some()).count();
    assert_eq!((v.by["team"].len(), shown), (3, 1));
    assert!(v.series.iter().all(|p| p.value.is_none()));
}
