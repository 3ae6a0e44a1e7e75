use crate::follow_up;
use crate::testing::*;
use qd_model::{ActionVerdict, AgreedAction, Dataset, Facts, FollowUp, Grain, IssueCode, Settings};

/// A ticket a day from 1 June to 30 July, each answered and solved; until 30 June after two hours and reopened, from
/// July on after one and not.
fn two_months() -> Facts {
    let mut text = String::from("id | created_at | first_response_s | resolved_at | reopens\n");
    for k in 0..60_u32 {
        let (month, day) = if k < 30 { (6, k + 1) } else { (7, k - 29) };
        let (s, again) = if k < 30 { (7200 + k, 1) } else { (3600 + k, 0) };
        text += &format!("t{k} | 2026-{month:02}-{day:02} | {s} | 2026-{month:02}-{day:02} | {again}\n");
    }
    Build::default().known(Dataset::Tickets, "2026-07-31", &text).facts()
}

fn agreed(kpi: &str, on: &str) -> AgreedAction {
    AgreedAction {
        id: "1".into(),
        kpi: kpi.into(),
        agreed_on: on.into(),
        text: "train".into(),
        ..AgreedAction::default()
    }
}

fn told(action: &AgreedAction) -> FollowUp {
    follow_up(&two_months(), &Settings::default(), action, i64::MAX).unwrap()
}

#[test]
fn as_many_days_before_stand_beside_those_since() {
    let f = told(&agreed("frt", "2026-07-01"));
    let (before, since) = (f.before.unwrap(), f.since.unwrap());
    assert_eq!((before.from.as_str(), before.to.as_str(), before.n), ("2026-06-01", "2026-07-01", 30));
    assert_eq!((since.from.as_str(), since.to.as_str(), since.n), ("2026-07-01", "2026-07-31", 30));
    // Medians of 7200…7229 and of 3630…3659.
    assert_eq!((before.value, since.value), (Some(7214.5), Some(3644.5)));
    assert_eq!((f.change, f.verdict, f.reason), (Some(-3570.0), ActionVerdict::Better, None));
    assert!(f.p_value.unwrap() < 1e-6);
    // Both sides in one series, a ticket a day.
    assert_eq!((f.grain, f.series.len(), f.series[0].from.as_str()), (Grain::Day, 60, "2026-06-01"));
    assert_eq!((f.series[29].value, f.series[30].value), (Some(7229.0), Some(3630.0)));
}

#[test]
fn days_before_the_first_record_are_not_taken_for_days_without_cases() {
    // Ten days lie before 11 June; the fifty after it would be set beside ten.
    let f = told(&agreed("tickets", "2026-06-11"));
    let (before, since) = (f.before.unwrap(), f.since.unwrap());
    assert_eq!((before.from.as_str(), since.to.as_str()), ("2026-06-01", "2026-06-21"));
    assert_eq!((before.value, since.value, f.change), (Some(10.0), Some(10.0), Some(0.0)));
    assert_eq!(f.verdict, ActionVerdict::NotTested);
}

#[test]
fn it_is_too_early_without_days_with_few_cases_and_before_the_review() {
    let f = told(&agreed("frt", "2026-07-31"));
    assert_eq!((f.verdict, f.reason.as_deref()), (ActionVerdict::TooEarly, Some("no_time_passed")));
    assert_eq!((f.before, f.since, f.change), (None, None, None));
    let f = told(&agreed("frt", "2026-07-12"));
    assert_eq!((f.verdict, f.reason.as_deref()), (ActionVerdict::TooEarly, Some("few_cases")));
    assert_eq!((f.since.unwrap().n, f.p_value), (19, None));
    let mut action = agreed("frt", "2026-07-01");
    action.review_after = Some("2026-08-01".into());
    assert_eq!(told(&action).reason.as_deref(), Some("review_not_reached"));
    action.review_after = Some("2026-07-31".into());
    assert_eq!(told(&action).verdict, ActionVerdict::Better);
}

#[test]
fn nothing_before_and_nothing_imported_are_no_data() {
    let f = told(&agreed("frt", "2026-06-01"));
    assert_eq!((f.verdict, f.reason.as_deref()), (ActionVerdict::NoData, Some("nothing_before")));
    assert_eq!((f.before, f.since.unwrap().n), (None, 60));
    let f = told(&agreed("asa", "2026-07-01"));
    assert_eq!((f.verdict, f.reason.as_deref()), (ActionVerdict::NoData, Some("not_imported")));
}

#[test]
fn what_lies_after_the_end_of_a_report_is_not_looked_at() {
    let action = agreed("reopen_rate", "2026-06-21");
    let f = follow_up(&two_months(), &Settings::default(), &action, at("2026-07-01")).unwrap();
    let (before, since) = (f.before.unwrap(), f.since.unwrap());
    assert_eq!((before.from.as_str(), since.to.as_str()), ("2026-06-11", "2026-07-01"));
    assert_eq!((since.value, f.verdict), (Some(1.0), ActionVerdict::TooEarly));
}

#[test]
fn a_date_that_does_not_exist_and_an_unknown_kpi_are_refused() {
    let refused =
        |a: &AgreedAction| follow_up(&two_months(), &Settings::default(), a, i64::MAX).unwrap_err().code;
    assert_eq!(refused(&agreed("frt", "2026-02-30")), IssueCode::BadConfig);
    assert_eq!(refused(&agreed("nonsense", "2026-07-01")), IssueCode::UnknownKpi);
}
