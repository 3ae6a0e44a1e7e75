//! Weekday, hour and month by the instant that counts, and the segment of the customer.

use crate::testing::*;
use qd_model::{Dataset, Dimension, Facts, KpiValue, Period, Settings, SlaMeasure, SlaPolicy};

fn facts() -> Facts {
    Build::default()
        .table(
            Dataset::Tickets,
            "id | created_at       | resolved_at      | customer | csat_score | csat_score_scale
             1  | 2026-06-29 10:15 | 2026-07-01 09:00 | a        | 5          | 1-5
             2  | 2026-07-01 22:30 | 2026-07-31 23:30 | b        | 1          | 1-5
             3  | 2026-07-06 08:00 | 2026-07-07 08:00 | a        |            |
             4  | 2026-07-06 08:59 |                  |          |            |",
        )
        .table(
            Dataset::Customers,
            "customer | started_at | ended_at   | segment
             a        | 2025-01-01 | 2026-07-02 | small
             a        | 2026-07-02 |            | large
             b        | 2025-01-01 |            | small",
        )
        .table(Dataset::Calls, "id | offered_at | wait_s | abandoned\n c | 2026-07-05 23:30 | 5 | 0")
        .facts()
}

fn by(kpi: &str, d: Dimension, zone: &str) -> Vec<(String, Option<f64>)> {
    let mut q = ask(kpi, "2026-07-01", "2026-08-01");
    q.by = vec![d];
    let v = one(&facts(), &Settings { time_zone: zone.into(), ..Settings::default() }, &q);
    v.by[d.name()].iter().map(|r| (r.key.clone(), r.value)).collect()
}

fn pairs(list: &[(&str, f64)]) -> Vec<(String, Option<f64>)> {
    list.iter().map(|(k, x)| ((*k).to_owned(), Some(*x))).collect()
}

#[test]
fn tickets_are_laid_by_the_instant_that_counts_them() {
    // Created: 2 on a Wednesday, 3 and 4 on a Monday. Resolved: 1 on a Wednesday, 2 on a Friday, 3 on a Tuesday.
    assert_eq!(by("tickets", Dimension::Weekday, "UTC"), pairs(&[("mon", 2.0), ("wed", 1.0)]));
    assert_eq!(by("resolved", Dimension::Weekday, "UTC"), pairs(&[("tue", 1.0), ("wed", 1.0), ("fri", 1.0)]));
    assert_eq!(by("tickets", Dimension::Hour, "UTC"), pairs(&[("08", 2.0), ("22", 1.0)]));
    assert_eq!(by("tickets", Dimension::Month, "UTC"), pairs(&[("2026-07", 3.0)]));
    // Two hours further east the calls of Sunday night are Monday's, and July is another one.
    assert_eq!(by("asa", Dimension::Weekday, "Etc/GMT-2"), pairs(&[("mon", 5.0)]));
    assert_eq!(by("csat", Dimension::Weekday, "UTC"), pairs(&[("wed", 1.0), ("fri", 0.0)]));
}

#[test]
fn a_filter_is_what_its_group_is() {
    let facts = facts();
    for (kpi, d, word, n) in [
        ("tickets", Dimension::Weekday, "MON", 2),
        ("tickets", Dimension::Hour, "22", 1),
        ("resolved", Dimension::Weekday, "tue", 1),
        ("resolved", Dimension::Month, "2026-07", 3),
        ("tickets", Dimension::Segment, "large", 1),
        ("resolved", Dimension::Segment, "small", 2),
        ("resolved", Dimension::Weekday, "sun", 0),
    ] {
        let mut q = ask(kpi, "2026-07-01", "2026-08-01");
        q.filters = vec![(d, word.into())];
        assert_eq!(one(&facts, &Settings::default(), &q).n, n, "{kpi} {word}");
    }
    let mut q = ask("tickets", "2026-07-01", "2026-08-01");
    q.filters = vec![
        (Dimension::Weekday, "mon".into()),
        (Dimension::Hour, "08".into()),
        (Dimension::Segment, "large".into()),
    ];
    assert_eq!(one(&facts, &Settings::default(), &q).n, 1);
}

#[test]
fn the_segment_is_that_of_the_contract_of_the_day() {
    assert_eq!(by("tickets", Dimension::Segment, "UTC"), pairs(&[("", 1.0), ("large", 1.0), ("small", 1.0)]));
    assert_eq!(by("churn", Dimension::Segment, "UTC").len(), 1, "both are small when July begins");
}

#[test]
fn a_promise_can_be_made_to_a_segment() {
    let policy = SlaPolicy {
        name: "Large".into(),
        measure: SlaMeasure::ResolutionTime,
        filter: [("segment".to_owned(), "large".to_owned())].into(),
        limit_s: 86_400,
        clock: qd_model::Clock::Calendar,
        goal: None,
        paused: None,
    };
    let settings = Settings { sla: vec![policy], ..Settings::default() };
    let v = one(&facts(), &settings, &ask("sla", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, v.n), (Some(1.0), 1));
}

#[test]
fn every_such_breakdown_adds_up_to_the_whole() {
    let facts = facts();
    let mut q = ask("", "2026-07-01", "2026-08-01");
    q.compare = Some(Period { label: "2026-06".into(), from: at("2026-06-01"), to: at("2026-07-01") });
    q.by =
        vec![Dimension::Weekday, Dimension::Hour, Dimension::Month, Dimension::Segment, Dimension::Channel];
    let values: Vec<KpiValue> = crate::evaluate(&facts, &Settings::default(), &q).unwrap();
    let plain = crate::evaluate(&facts, &Settings::default(), &ask("", "2026-07-01", "2026-08-01")).unwrap();
    let ids = |list: &[KpiValue]| list.iter().map(|v| v.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&values), ids(&plain));
    for (v, p) in values.iter().zip(&plain) {
        assert_eq!((v.value, v.n, &v.tables), (p.value, p.n, &p.tables), "{}", v.id);
        let sums = ["weekday", "hour", "month"].iter().filter_map(|d| v.by.get(*d));
        for rows in sums.filter(|_| v.value.is_some() && v.id != "tickets_per_agent") {
            assert_eq!(rows.iter().map(|r| r.n).sum::<u64>(), v.n, "{}", v.id);
        }
    }
    assert!(values.iter().filter(|v| v.by.contains_key("weekday") && v.value.is_some()).count() > 5);
}

#[test]
fn without_segments_nobody_can_be_said_to_be_in_none() {
    let facts = tickets("id | created_at | customer\n 1 | 2026-07-02 | a");
    let mut q = ask("tickets", "2026-07-01", "2026-08-01");
    q.filters = vec![(Dimension::Segment, "large".into())];
    let v = one(&facts, &Settings::default(), &q);
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "not_imported"));
}

#[test]
fn of_nothing_and_of_data_not_asked_for_there_is_an_answer() {
    let mut q = ask("", "2026-07-01", "2026-08-01");
    q.by = vec![Dimension::Weekday, Dimension::Segment];
    let all = crate::evaluate(&Facts::default(), &Settings::default(), &q).unwrap();
    assert_eq!(all.len(), crate::definitions().len());
    q.kpis = vec!["esat".into(), "mtbf".into()];
    assert_eq!(crate::evaluate(&facts(), &Settings::default(), &q).unwrap().len(), 2);
}

#[test]
fn each_group_is_what_its_filter_gives() {
    let mut text = String::from("id | created_at | resolved_at | first_response_at | customer | reopens\n");
    let mut dice = 1_u64;
    let mut below = |n: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % n
    };
    for k in 0..300 {
        let (day, hour) = (1 + below(31), below(24));
        let later = |d: u64| format!("2026-07-{:02} {:02}:30", (day + d).min(31), hour);
        let (resolved, response) = (later(below(9)), later(below(3)));
        let who = ["a", "b", "c", ""][below(4) as usize];
        text += &format!(
            "{k} | 2026-07-{day:02} {hour:02}:00 | {resolved} | {response} | {who} | {}\n",
            below(2)
        );
    }
    let facts = Build::default()
        .table(Dataset::Tickets, &text)
        .table(
            Dataset::Customers,
            "customer | started_at | segment\n a | 2025-01-01 | small\n b | 2025-01-01 | large",
        )
        .facts();
    let settings = Settings { time_zone: "America/New_York".into(), ..Settings::default() };
    let mut compared = 0;
    for kpi in
        ["tickets", "frt", "resolved", "resolution_time", "reopen_rate", "tickets_per_agent", "backlog"]
    {
        for d in [Dimension::Weekday, Dimension::Hour, Dimension::Month, Dimension::Segment] {
            let mut q = ask(kpi, "2026-07-01", "2026-08-01");
            q.by = vec![d];
            let whole = one(&facts, &settings, &q);
            q.by.clear();
            for row in whole.by.get(d.name()).into_iter().flatten() {
                q.filters = vec![(d, row.key.clone())];
                let alone = one(&facts, &settings, &q);
                assert_eq!((row.value, row.n), (alone.value, alone.n), "{kpi} {d:?} {}", row.key);
                compared += 1;
            }
        }
    }
    assert!(compared > 150, "{compared}");
}
