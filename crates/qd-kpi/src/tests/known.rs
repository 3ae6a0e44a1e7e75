//! Until when each data set tells, and which source tells what.

use crate::testing::*;
use qd_model::{Dataset, Facts, KpiValue, Settings, SlaMeasure, SlaPolicy};

/// Value of a KPI with the instant of knowledge left to the data, as the app asks.
fn told(facts: &Facts, settings: &Settings, kpi: &str, from: &str, to: &str) -> KpiValue {
    let mut q = ask(kpi, from, to);
    q.as_of = i64::MAX;
    one(facts, settings, &q)
}

fn plain(facts: &Facts, kpi: &str, from: &str, to: &str) -> KpiValue {
    told(facts, &Settings::default(), kpi, from, to)
}

const CONTRACTS: &str = "customer | started_at | ended_at
    a | 2025-01-01 |
    b | 2025-01-01 | 2026-07-15
    c | 2025-01-01 | 2026-12-31";

#[test]
fn customers_alone_tell_of_the_time_until_their_import() {
    let facts = Build::default().known(Dataset::Customers, "2026-10-01", CONTRACTS).facts();
    let v = plain(&facts, "churn", "2026-07-01", "2026-08-01");
    assert_eq!((v.value, v.n, v.notes.len()), (Some(1.0 / 3.0), 3, 0));
    assert_eq!(plain(&facts, "retention", "2026-07-01", "2026-08-01").value, Some(2.0 / 3.0));
    // Nobody knows of the time after the import, not even of an end agreed on.
    let v = plain(&facts, "churn", "2026-10-01", "2027-01-01");
    assert_eq!(
        (v.value, v.no_data.unwrap().text),
        (None, "why-not-known-yet day=2026-09-30 records=records-customers".into())
    );
    // Half of August to October is known: nobody left.
    let v = plain(&facts, "churn", "2026-08-01", "2026-11-01");
    assert_eq!(v.value, Some(0.0));
    assert!(v.notes[0].contains("day=2026-09-30"), "{:?}", v.notes);
    // No contract moved in September: said, because the list may be older than its import.
    let v = plain(&facts, "churn", "2026-09-01", "2026-10-01");
    assert!(v.notes[0].contains("day=2026-07-15"), "{:?}", v.notes);
}

#[test]
fn revenue_that_ends_before_the_period_tells_nothing_of_it() {
    let revenue = "customer | from | monthly_revenue\n a | 2026-01-01 | 100\n b | 2026-01-01 | 300";
    let alone = Build::default().known(Dataset::Revenue, "2026-01-02", revenue).facts();
    let v = plain(&alone, "revenue_churn", "2026-07-01", "2026-08-01");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "none_in_period"));
    let with = Build::default()
        .known(Dataset::Revenue, "2026-01-02", revenue)
        .known(Dataset::Customers, "2026-10-01", CONTRACTS)
        .facts();
    assert_eq!(plain(&with, "revenue_churn", "2026-07-01", "2026-08-01").value, Some(0.75));
}

#[test]
fn incidents_alone_are_watched_until_their_import() {
    let text =
        "service | started_at | resolved_at\n web | 2026-07-01 | 2026-07-02\n web | 2026-07-11 | 2026-07-12";
    let facts = Build::default().known(Dataset::Incidents, "2026-09-01", text).facts();
    // 31 days less 2, two failures.
    assert_eq!(plain(&facts, "mtbf", "2026-07-01", "2026-08-01").value, Some(14.5 * 86_400.0));
    let up = plain(&facts, "availability", "2026-07-01", "2026-08-01");
    assert_eq!(up.value, Some(29.0 / 31.0));
    let later = plain(&facts, "mtbf", "2026-09-01", "2026-10-01");
    assert_eq!(later.no_data.unwrap().reason, "none_in_period");
}

#[test]
fn services_alone_are_no_proof_that_nothing_failed() {
    let facts =
        Build::default().table(Dataset::Services, "service | watched_from\n web | 2026-01-01").facts();
    for kpi in ["availability", "mtbf"] {
        let v = plain(&facts, kpi, "2026-07-01", "2026-08-01");
        assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "not_imported"), "{kpi}");
    }
}

#[test]
fn open_tickets_are_judged_when_their_export_ends_whatever_calls_know() {
    let facts = Build::default()
        .known(
            Dataset::Tickets,
            "2026-10-15",
            "id | created_at | first_response_at | resolved_at
             a  | 2026-10-01 | 2026-10-02        | 2026-10-03
             b  | 2026-10-14 |                   |",
        )
        .known(Dataset::Calls, "2026-12-01", "id | offered_at | answered_at\n c | 2026-11-30 | 2026-11-30")
        .facts();
    let policy = SlaPolicy {
        name: "Two days".into(),
        measure: SlaMeasure::Frt,
        filter: Default::default(),
        limit_s: 2 * 86_400,
        clock: qd_model::Clock::Calendar,
        goal: None,
        paused: None,
    };
    let settings = Settings { sla: vec![policy], ..Settings::default() };
    let v = told(&facts, &settings, "sla", "2026-10-01", "2026-12-01");
    assert_eq!((v.value, v.n, reasons(&v)), (Some(1.0), 1, vec![("pending", 1)]));
    let v = told(&facts, &settings, "backlog", "2026-10-01", "2026-12-01");
    assert_eq!((v.value, v.parts["age_max"]), (Some(1.0), Some(86_400.0)));
    assert_eq!(
        plain(&facts, "backlog", "2026-11-01", "2026-12-01").no_data.unwrap().reason,
        "none_in_period"
    );
}

#[test]
fn costs_beyond_the_tickets_are_not_divided_by_them() {
    let tickets =
        "id | created_at | resolved_at\n a | 2026-10-01 | 2026-10-02\n b | 2026-10-02 | 2026-10-15 12:00";
    let money =
        "month | support_cost | company_revenue\n 2026-10-01 | 3100 | 31000\n 2026-11-01 | 3000 | 60000";
    let facts = Build::default()
        .known(Dataset::Tickets, "2026-10-16", tickets)
        .known(Dataset::Calls, "2026-12-01", "id | offered_at\n c | 2026-11-30")
        .known(Dataset::Finance, "2026-11-02", money)
        .facts();
    let v = plain(&facts, "cost_per_ticket", "2026-10-01", "2026-12-01");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "months_missing"));
    let v = plain(&facts, "cost_per_ticket", "2026-10-01", "2026-11-01");
    assert_eq!((v.value, v.n), (Some(1550.0), 2));
    assert!(v.notes.iter().any(|n| n.contains("2026-10-15")), "{:?}", v.notes);
    // Cost and revenue know the whole of both months; n counts the months.
    let v = plain(&facts, "cost_to_revenue", "2026-10-01", "2026-12-01");
    assert_eq!((v.value, v.n), (Some(6100.0 / 91_000.0), 2));
    let alone = Build::default().known(Dataset::Finance, "2026-11-02", money).facts();
    let v = plain(&alone, "cost_to_revenue", "2026-10-01", "2027-01-01");
    assert_eq!((v.parts["support_cost"], v.n), (Some(6100.0), 2));
}

#[test]
fn each_source_of_calls_is_read_by_what_it_tells() {
    let facts = Build::default()
        .table(
            Dataset::Calls,
            "id | source | offered_at       | answered_at         | wait_s | talk_s | hold_s | wrap_s | abandoned
             a  | one    | 2026-07-01 10:00 | 2026-07-01 10:00:30 |        | 100    | 10     |        |
             b  | one    | 2026-07-01 11:00 |                     |        |        |        |        |
             c  | two    | 2026-07-01 12:00 |                     | 60     | 200    |        | 20     | 0
             d  | two    | 2026-07-01 13:00 |                     | 90     | 300    |        | 40     | 0
             e  | two    | 2026-07-01 14:00 |                     | 5      |        |        |        | 1",
        )
        .facts();
    let v = july(&facts, "asa");
    assert_eq!((v.value, v.n, reasons(&v)), (Some(60.0), 3, vec![("not_answered", 2)]));
    let v = july(&facts, "aht");
    // 110 + 220 + 340 over three.
    assert_eq!((v.value, v.n), (Some(670.0 / 3.0), 3));
    assert_eq!(
        v.notes,
        [
            "note-calls-from-lack sources=two what=word-hold-time",
            "note-calls-from-lack sources=one what=word-wrap-up-time"
        ]
    );
    // Source one tells nothing of abandoning: its answered call alone would only thin the rate.
    let v = july(&facts, "abandonment");
    assert_eq!((v.value, v.n, reasons(&v)), (Some(1.0 / 3.0), 3, vec![("no_outcome", 2)]));
}

#[test]
fn calls_that_tell_answer_and_wait_together_are_missed_without_an_answer() {
    let facts = Build::default()
        .table(
            Dataset::Calls,
            "id | offered_at | answered_at         | wait_s | abandoned
             a  | 2026-07-01 | 2026-07-01 00:00:30 | 30     | 0
             b  | 2026-07-02 |                     | 45     | 0",
        )
        .facts();
    assert_eq!(reasons(&july(&facts, "asa")), [("not_answered", 1)]);
}

#[test]
fn tickets_of_a_source_that_tells_no_answer_are_not_breached_and_not_open() {
    let facts = tickets(
        "id | source | created_at | first_response_at | resolved_at | contacts | reopens
         a  | one    | 2026-07-01 | 2026-07-01 01:00  | 2026-07-02  | 1        | 0
         b  | two    | 2026-07-01 |                   |             | 1        |
         c  | three  | 2026-07-01 |                   | 2026-07-02  | 1        |
         d  | three  | 2026-07-01 |                   | 2026-07-02  | 2        |",
    );
    let policy = SlaPolicy {
        name: "Hour".into(),
        measure: SlaMeasure::Frt,
        filter: Default::default(),
        limit_s: 3600,
        clock: qd_model::Clock::Calendar,
        goal: None,
        paused: None,
    };
    let settings = Settings { sla: vec![policy], ..Settings::default() };
    let v = one(&facts, &settings, &ask("sla", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, v.n, reasons(&v)), (Some(1.0), 1, vec![("not_in_file", 3)]));
    let v = july(&facts, "backlog");
    assert_eq!((v.value, reasons(&v)), (None, vec![("not_in_file", 1)]));
    // Reopens that sources two and three do not have are not held against their tickets.
    let v = july(&facts, "fcr");
    assert_eq!((v.value, v.n), (Some(2.0 / 3.0), 3));
    assert!(v.notes.iter().any(|n| n.ends_with("sources=two|three")), "{:?}", v.notes);
    assert!(july(&facts, "resolved").notes[0].ends_with("sources=two"));
}

#[test]
fn what_was_never_imported_is_named_with_the_file_that_gives_it() {
    let text = |kpi: &str| july(&Facts::default(), kpi).no_data.unwrap().text;
    for (kpi, data) in
        [("cost_per_ticket", "tickets"), ("cost_to_revenue", "finance"), ("quality_score", "quality")]
    {
        assert_eq!(text(kpi), format!("why-not-imported file=file-{data} records=records-{data}"));
    }
}

#[test]
fn hold_time_says_more_than_its_median() {
    let facts = Build::default()
        .table(Dataset::Calls, "id | offered_at | answered_at | hold_s\n a | 2026-07-01 | 2026-07-01 | 0\n b | 2026-07-01 | 2026-07-01 | 0\n c | 2026-07-01 | 2026-07-01 | 90")
        .facts();
    let v = july(&facts, "hold_time");
    assert_eq!((v.value, v.parts["mean"], v.parts["median_of_held"]), (Some(0.0), Some(30.0), Some(90.0)));
    let note = v.notes[0].replace('\u{a0}', " ");
    assert_eq!(note, "note-hold-and-median ever=33.3% mean=30 s median=1 min 30 s");
}

#[test]
fn a_mean_by_reads_rests_on_the_reads() {
    let facts = Build::default()
        .table(
            Dataset::Articles,
            "article | date | reads | read_s\n a | 2026-07-01 | 100 | 60\n b | 2026-07-01 | 5 |",
        )
        .facts();
    let v = july(&facts, "article_read_time");
    assert_eq!((v.n, v.few_cases, reasons(&v)), (100, false, vec![("no_read_time", 1)]));
}
