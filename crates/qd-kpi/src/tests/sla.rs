use crate::testing::*;
use qd_model::{Clock, Dataset, Settings, SlaMeasure, SlaPolicy};

fn policy(name: &str, measure: SlaMeasure, limit_s: i64, filter: &[(&str, &str)]) -> SlaPolicy {
    let filter = filter.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
    SlaPolicy {
        name: name.into(),
        measure,
        filter,
        limit_s,
        clock: Clock::Calendar,
        goal: Some(0.8),
        paused: None,
    }
}

#[test]
fn targets_and_tickets_are_counted_apart_and_open_ones_by_their_limit() {
    let facts = tickets(
        "id | created_at       | first_response_at | resolved_at      | channel | sla_met
         a  | 2026-07-01 00:00 | 2026-07-01 01:00  | 2026-07-05 00:00 | email   | 0
         b  | 2026-07-01 00:00 | 2026-07-01 00:30  | 2026-07-01 10:00 | email   | 0
         c  | 2026-07-02 00:00 |                   |                  | email   |
         d  | 2026-07-31 23:30 |                   |                  | email   |
         e  | 2026-07-03 00:00 |                   |                  | chat    | 1
         f  | 2026-07-03 00:00 |                   |                  | chat    |
         g  | 2026-07-04 00:00 |                   | 2026-07-04 01:00 | email   |",
    );
    let mut s = Settings::default();
    s.sla.push(policy("First", SlaMeasure::Frt, 3600, &[("channel", "Email")]));
    s.sla.push(policy("Done", SlaMeasure::ResolutionTime, 86_400, &[("channel", "email")]));
    let v = one(&facts, &s, &ask("sla", "2026-07-01", "2026-08-01"));
    // First: a met (exactly 3600), b met, c breached, d pending, g solved without an answer.
    // Done: a breached, b met, c breached, d pending, g met. Export: e met, f nothing.
    assert_eq!((v.parts["policy.First"], v.parts["policy.First.n"]), (Some(2.0 / 3.0), Some(3.0)));
    assert_eq!((v.parts["policy.Done"], v.parts["policy.Done.n"]), (Some(0.5), Some(4.0)));
    assert_eq!((v.parts["export"], v.parts["policy.Done.goal"]), (Some(1.0), Some(0.8)));
    assert_eq!((v.value, v.n, v.variant.as_str()), (Some(5.0 / 8.0), 8, "targets"));
    // Tickets: b, g and e kept all; a and c broke one; d is pending.
    assert_eq!((v.parts["tickets"], v.parts["tickets_n"]), (Some(0.6), Some(5.0)));
    assert_eq!(reasons(&v), [("pending", 2), ("no_first_response", 1), ("no_sla", 1)]);
}

#[test]
fn calls_are_met_within_the_limit_of_all_offered_but_short_abandons() {
    let facts = Build::default()
        .table(
            Dataset::Calls,
            "id | offered_at | answered_at         | wait_s | abandoned
             a  | 2026-07-01 | 2026-07-01 00:00:30 |        | 0
             b  | 2026-07-01 | 2026-07-01 00:00:31 |        | 0
             c  | 2026-07-01 |                     | 3      | 1
             d  | 2026-07-01 |                     | 9      | 1",
        )
        .facts();
    let mut s = Settings { short_abandon_s: 5, ..Settings::default() };
    s.sla.push(policy("80 in 30", SlaMeasure::Asa, 30, &[]));
    let v = one(&facts, &s, &ask("sla", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, v.n, reasons(&v)), (Some(1.0 / 3.0), 3, vec![("short_abandon", 1)]));
}

#[test]
fn due_times_are_used_where_neither_policy_nor_flag_is() {
    let facts = tickets(
        "id | created_at | resolved_at | sla_due_at
         a  | 2026-07-01 | 2026-07-02  | 2026-07-02
         b  | 2026-07-01 | 2026-07-04  | 2026-07-03
         c  | 2026-07-01 |             | 2026-07-03
         d  | 2026-07-30 |             | 2026-08-09",
    );
    let v = july(&facts, "sla");
    assert_eq!((v.value, v.n, reasons(&v)), (Some(1.0 / 3.0), 3, vec![("pending", 1)]));
}

#[test]
fn without_policy_and_figures_there_is_no_compliance() {
    let v = july(&tickets("id | created_at | resolved_at\n a | 2026-07-01 | 2026-07-02"), "sla");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "not_imported"));
}

#[test]
fn a_policy_whose_times_are_not_in_the_file_breaches_nothing() {
    let mut s = Settings::default();
    s.sla.push(policy("First", SlaMeasure::Frt, 60, &[]));
    let facts = tickets("id | created_at\n a | 2026-07-01");
    let v = one(&facts, &s, &ask("sla", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, reasons(&v)), (None, vec![("not_in_file", 1)]));
}
