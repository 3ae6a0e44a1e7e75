//! Agents are ranked by what their cases allow to say.

use crate::testing::*;
use qd_model::{Dataset, Facts, KpiValue, Settings, TableRow};

/// Tickets resolved in June and July; `once` of `n` at the first contact.
fn resolved(text: &mut String, agent: &str, month: u32, n: usize, once: usize) {
    for k in 0..n {
        let (day, contacts) = (2 + k % 20, if k < once { 1 } else { 2 });
        let id = text.len();
        *text += &format!(
            "{id} | 2026-{month:02}-01 | 2026-{month:02}-{day:02} | {agent} | {contacts} | 0 | t{}\n",
            k % 4
        );
    }
}

fn team() -> Facts {
    let mut text = String::from("id | created_at | resolved_at | agent | contacts | reopens | topic\n");
    // Half a year of data before; 90 of 100, 9 of 10, 30 of 40 in July.
    for (agent, n, once) in [("ann", 100, 90), ("bob", 10, 9), ("cid", 40, 30)] {
        resolved(&mut text, agent, 2, 1, 1);
        resolved(&mut text, agent, 7, n, once);
    }
    // Everything right, and new in June.
    resolved(&mut text, "dan", 6, 1, 1);
    resolved(&mut text, "dan", 7, 50, 50);
    resolved(&mut text, "", 7, 3, 3);
    tickets(&text)
}

fn row<'a>(v: &'a KpiValue, agent: &str) -> &'a TableRow {
    v.tables[0].rows.iter().find(|r| r.key == agent).unwrap()
}

#[test]
fn the_lower_bound_ranks_and_who_has_little_is_not_ranked() {
    let v = july(&team(), "top_agents");
    assert_eq!((v.value, v.n, reasons(&v)), (Some(4.0), 200, vec![("no_agent", 3)]));
    assert_eq!(
        (v.variant.as_str(), v.parts["ranked"], v.parts["too_early"]),
        ("by_fcr", Some(2.0), Some(2.0))
    );
    let order: Vec<_> =
        v.tables[0].rows.iter().map(|r| (r.key.as_str(), r.rank, r.note.as_deref())).collect();
    assert_eq!(
        order,
        [
            ("ann", Some(1), None),
            ("cid", Some(2), None),
            ("dan", None, Some("under_two_months")),
            ("bob", None, Some("few_cases"))
        ]
    );
    let cell = &row(&v, "ann").cells["fcr"];
    let wilson = crate::stats::wilson(90.0, 100.0);
    assert_eq!((cell.value, cell.n, cell.interval), (Some(0.9), 100, wilson));
    assert_eq!(row(&v, "ann").cells["resolved"].value, Some(100.0));
}

#[test]
fn where_less_is_better_the_upper_bound_ranks() {
    let settings = Settings { rank_agents_by: "reopen_rate".into(), min_n: 2, ..Settings::default() };
    let mut text = String::from("id | created_at | resolved_at | agent | reopens\n");
    // 1 of 40 against 0 of 4: the second rate is lower, its upper bound is not.
    for (agent, n, again) in [("ann", 40, 1), ("bob", 4, 0)] {
        text += &format!("{agent} | 2026-01-01 | 2026-01-02 | {agent} | 0\n");
        for k in 0..n {
            text += &format!("{agent}{k} | 2026-07-01 | 2026-07-02 | {agent} | {}\n", u8::from(k < again));
        }
    }
    let v = one(&tickets(&text), &settings, &ask("top_agents", "2026-07-01", "2026-08-01"));
    let order: Vec<_> = v.tables[0].rows.iter().map(|r| (r.key.as_str(), r.rank)).collect();
    assert_eq!(order, [("ann", Some(1)), ("bob", Some(2))]);
}

#[test]
fn the_hardest_topics_are_the_quarter_that_takes_longest() {
    let mut text = String::from("id | created_at | resolved_at | agent | topic\n");
    for (topic, days, by) in [("a", 1, "ann"), ("b", 2, "ann"), ("c", 3, "bob"), ("d", 9, "bob")] {
        for k in 0..5 {
            let who = if topic == "d" && k == 0 { "ann" } else { by };
            text += &format!("{topic}{k} | 2026-07-01 | 2026-07-{:02} | {who} | {topic}\n", 1 + days);
        }
    }
    let v = july(&tickets(&text), "top_agents");
    assert_eq!(row(&v, "ann").cells["hard_topics"].value, Some(1.0 / 11.0));
    assert_eq!(row(&v, "bob").cells["hard_topics"].value, Some(4.0 / 9.0));
    assert!(v.notes.iter().any(|n| n == "note-hardest-topics topics=d"), "{:?}", v.notes);
}

#[test]
fn calls_count_with_their_hours_and_the_bounds_of_these() {
    let mut text = String::from("id | offered_at | answered_at | talk_s | agent\n");
    for (k, talk) in [300, 300, 300, 900].iter().enumerate() {
        text += &format!("{k} | 2026-07-02 | 2026-07-02 | {talk} | ann\n");
    }
    let facts = Build::default().table(Dataset::Calls, &text).facts();
    let v = july(&facts, "top_agents");
    // 4 calls in half an hour.
    let cell = &row(&v, "ann").cells["calls_per_hour"];
    assert_eq!((cell.value, cell.n), (Some(8.0), 4));
    // Mean 450 s, standard error 150 s, t(3) = 3.182: the lower bound of the mean is under 0, so there are no bounds.
    assert_eq!(cell.interval, None);
    assert_eq!(v.value, Some(1.0));
}

#[test]
fn a_measure_not_known_is_refused_and_no_agent_is_no_data() {
    let settings = Settings { rank_agents_by: "resolved".into(), ..Settings::default() };
    let q = ask("top_agents", "2026-07-01", "2026-08-01");
    let issue = crate::evaluate(&team(), &settings, &q).unwrap_err();
    assert_eq!(issue.code, qd_model::IssueCode::BadConfig);
    let facts = tickets("id | created_at | resolved_at\n 1 | 2026-07-01 | 2026-07-02");
    let v = july(&facts, "top_agents");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "not_imported"));
}
