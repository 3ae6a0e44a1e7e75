use crate::testing::*;
use qd_model::{Dataset, Facts, Settings};

fn calls(text: &str) -> Facts {
    Build::default().table(Dataset::Calls, text).facts()
}

fn some() -> Facts {
    calls(
        "id | offered_at       | answered_at         | wait_s | ended_at            | talk_s | hold_s | wrap_s | abandoned
         a  | 2026-07-01 10:00 | 2026-07-01 10:00:30 |        |                     | 100    | 0      | 20     | 0
         b  | 2026-07-01 11:00 | 2026-07-01 11:01:30 |        |                     | 200    | 40     | 30     | 0
         c  | 2026-07-01 12:00 |                     | 5      |                     |        |        |        | 1
         d  | 2026-07-01 13:00 |                     |        | 2026-07-01 13:02:00 |        |        |        | 1
         e  | 2026-07-01 14:00 |                     | 20     |                     |        |        |        | 0",
    )
}

#[test]
fn speed_of_answer_is_over_answered_calls_with_inclusive_thirty_seconds() {
    let v = july(&some(), "asa");
    // a, b and e, whose file of its own kind tells the wait: 30, 90 and 20 s.
    assert_eq!((v.value, v.n), (Some(140.0 / 3.0), 3));
    assert_eq!(reasons(&v), [("not_answered", 2)]);
    assert_eq!(v.parts["within_30s"], Some(2.0 / 3.0));
    // Of 30, 90, 5, 120 and 20 s two are over a minute.
    assert_eq!(v.parts["over_60s"], Some(0.4));
}

#[test]
fn short_abandons_leave_both_sides_only_with_a_threshold() {
    let v = july(&some(), "abandonment");
    assert_eq!((v.value, v.n), (Some(0.4), 5));
    let settings = Settings { short_abandon_s: 5, ..Settings::default() };
    let v = one(&some(), &settings, &ask("abandonment", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, reasons(&v)), (Some(0.25), vec![("short_abandon", 1)]));
}

#[test]
fn files_that_say_nothing_of_abandoning_give_no_rate() {
    let v = july(&calls("id | offered_at | answered_at\n a | 2026-07-01 | 2026-07-01"), "abandonment");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "not_imported"));
}

#[test]
fn hold_time_is_the_median_of_answered_calls() {
    let v = july(&some(), "hold_time");
    assert_eq!((v.value, v.parts["mean"], v.parts["ever_on_hold"]), (Some(20.0), Some(20.0), Some(0.5)));
}

#[test]
fn handle_time_takes_calls_and_tickets_together() {
    let both = Build::default()
        .table(Dataset::Calls, "id | offered_at | answered_at | talk_s | hold_s | wrap_s\n a | 2026-07-01 | 2026-07-01 | 100 | 20 | 30\n b | 2026-07-01 | 2026-07-01 | 100 | | 30")
        .table(Dataset::Tickets, "id | created_at | resolved_at | handle_s\n 1 | 2026-06-01 | 2026-07-01 | 450\n 2 | 2026-07-01 | 2026-07-01 |")
        .facts();
    let v = july(&both, "aht");
    // (150 + 450) ÷ 2; one call has no hold time, one ticket no handle time.
    assert_eq!((v.value, v.n, v.variant.as_str()), (Some(300.0), 2, "calls_and_tickets"));
    assert_eq!(reasons(&v), [("no_handle_time", 2)]);
    assert_eq!((v.parts["calls_mean"], v.parts["tickets_mean"]), (Some(150.0), Some(450.0)));
    let hour = july(&both, "calls_per_hour");
    assert_eq!((hour.value, hour.n), (Some(24.0), 1));
}

#[test]
fn a_call_is_resolved_if_the_customer_does_not_call_again_on_the_topic() {
    let facts = calls(
        "id | offered_at | answered_at | customer | topic
         a  | 2026-07-01 | 2026-07-01  | ann      | bill
         b  | 2026-07-08 | 2026-07-08  | ann      | bill
         c  | 2026-07-09 | 2026-07-09  | ann      | login
         d  | 2026-07-28 | 2026-07-28  | bob      | bill
         e  | 2026-07-02 |             | cid      | bill",
    );
    let v = july(&facts, "fcr");
    // a: called again after exactly seven days; b, c: silence; d: the window is open until 4 August.
    assert_eq!((v.value, v.n, v.variant.as_str()), (Some(2.0 / 3.0), 3, "calls_window"));
    assert_eq!(reasons(&v), [("not_answered", 1), ("window_open", 1)]);
    let chained = july(&facts, "contacts_to_resolution");
    // Cases over by August: ann's bill with two calls, ann's login and cid's bill with one each.
    assert_eq!((chained.value, chained.n), (Some(4.0 / 3.0), 3));
}
