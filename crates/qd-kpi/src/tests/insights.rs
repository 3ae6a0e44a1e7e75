//! What stands out: only what the statistics allow.

use crate::insights::insights;
use crate::testing::*;
use qd_model::{Dimension, Facts, Insight, KpiQuery, Period, Settings, Target};

/// Tickets of June and July, resolved; `again` of `n` reopened, by channel.
fn facts(groups: &[(&str, &str, usize, usize)]) -> Facts {
    let mut text = String::from("id | created_at | resolved_at | channel | reopens\n");
    for (month, channel, n, again) in groups {
        for k in 0..*n {
            let reopens = u8::from(k < *again);
            text +=
                &format!("{month}{channel}{k} | 2026-{month}-02 | 2026-{month}-03 | {channel} | {reopens}\n");
        }
    }
    tickets(&text)
}

fn told(facts: &Facts, settings: &Settings, kpi: &str) -> Vec<Insight> {
    let query = KpiQuery {
        compare: Some(Period { label: "2026-06".into(), from: at("2026-06-01"), to: at("2026-07-01") }),
        by: vec![Dimension::Channel],
        ..ask(kpi, "2026-07-01", "2026-08-01")
    };
    insights(&crate::evaluate(facts, settings, &query).unwrap(), settings)
}

fn kinds(list: &[Insight]) -> Vec<&str> {
    list.iter().map(|i| i.kind.as_str()).collect()
}

#[test]
fn a_change_is_told_if_its_test_calls_it_one() {
    let settings = Settings::default();
    // 10 % against 20 % of 400: p < 0.001. 10 % against 12 % of 100: noise.
    let clear = told(&facts(&[("06", "mail", 400, 40), ("07", "mail", 400, 80)]), &settings, "reopen_rate");
    assert_eq!(kinds(&clear), ["worse"]);
    assert_eq!((clear[0].numbers["value"], clear[0].numbers["before"]), (0.2, 0.1));
    assert!(clear[0].p_value.unwrap() < 0.001);
    let noise = told(&facts(&[("06", "mail", 100, 10), ("07", "mail", 100, 12)]), &settings, "reopen_rate");
    assert_eq!(kinds(&noise), [""; 0]);
    let few = told(&facts(&[("06", "mail", 20, 0), ("07", "mail", 20, 20)]), &settings, "reopen_rate");
    assert_eq!(kinds(&few), [""; 0]);
}

#[test]
fn a_target_missed_by_no_more_than_chance_is_told_so() {
    let target = |value| Target {
        kpi: "reopen_rate".into(),
        filter: Default::default(),
        value,
        from: "2026-01-01".into(),
    };
    let facts = facts(&[("07", "mail", 100, 20)]);
    // 20 of 100 lies within 13.3 % to 28.9 %.
    for (value, kind) in [(0.15, "target_missed"), (0.10, "target_missed_clearly")] {
        let settings = Settings { targets: vec![target(value)], ..Settings::default() };
        assert_eq!(kinds(&told(&facts, &settings, "reopen_rate")), [kind]);
    }
    let settings = Settings { targets: vec![target(0.2)], ..Settings::default() };
    assert_eq!(kinds(&told(&facts, &settings, "reopen_rate")), [""; 0]);
}

#[test]
fn a_group_stands_apart_if_the_intervals_do_not_meet() {
    let apart = facts(&[("07", "mail", 500, 25), ("07", "chat", 100, 40), ("07", "web", 20, 20)]);
    let list = told(&apart, &Settings::default(), "reopen_rate");
    // The web has too few; the whole is 85 of 620.
    assert_eq!(kinds(&list), ["group_apart"]);
    assert_eq!((list[0].dimension.as_deref(), list[0].key.as_deref()), (Some("channel"), Some("chat")));
    assert_eq!(list[0].numbers["group"], 0.4);
    let near = facts(&[("07", "mail", 100, 10), ("07", "chat", 100, 15)]);
    assert_eq!(kinds(&told(&near, &Settings::default(), "reopen_rate")), [""; 0]);
}

#[test]
fn a_share_that_moved_is_told_of_the_group_that_moved_most() {
    let list = told(
        &facts(&[
            ("06", "mail", 500, 0),
            ("06", "chat", 500, 0),
            ("07", "mail", 400, 0),
            ("07", "chat", 700, 0),
        ]),
        &Settings::default(),
        "volume_by_channel",
    );
    assert_eq!(kinds(&list), ["share_up", "share_down"]);
    assert_eq!((list[0].key.as_deref(), list[1].key.as_deref()), (Some("chat"), Some("mail")));
    assert_eq!((list[0].numbers["share"], list[0].numbers["before"]), (7.0 / 11.0, 0.5));
    let same =
        facts(&[("06", "mail", 50, 0), ("06", "chat", 50, 0), ("07", "mail", 50, 0), ("07", "chat", 55, 0)]);
    assert_eq!(kinds(&told(&same, &Settings::default(), "volume_by_channel")), [""; 0]);
}

#[test]
fn the_order_does_not_depend_on_chance_and_no_agent_is_named() {
    let facts = facts(&[("06", "mail", 400, 10), ("07", "mail", 300, 90), ("07", "chat", 100, 60)]);
    let settings = Settings::default();
    let query = KpiQuery {
        compare: Some(Period { label: "2026-06".into(), from: at("2026-06-01"), to: at("2026-07-01") }),
        by: Dimension::ALL.into(),
        ..ask("", "2026-07-01", "2026-08-01")
    };
    let list = insights(&crate::evaluate(&facts, &settings, &query).unwrap(), &settings);
    assert_eq!(list, insights(&crate::evaluate(&facts, &settings, &query).unwrap(), &settings));
    assert!(
        list.len() > 2 && list.iter().all(|i| !matches!(i.dimension.as_deref(), Some("agent" | "customer")))
    );
}

#[test]
fn a_group_is_told_apart_from_the_whole_only_where_their_bounds_do_not_meet() {
    use qd_model::{BreakdownRow, Interval, Verdict};
    let bounds = |low, high| Interval { low: Some(low), high: Some(high), level: 0.95 };
    let told = |own: Option<Interval>, better: &str, n: u64| {
        let row = BreakdownRow {
            key: "a".into(),
            value: Some(1.0),
            text: String::new(),
            n,
            interval: own,
            share: None,
            previous: None,
            target: None,
        };
        crate::beside_whole(&row, Some(bounds(0.4, 0.6)), better, 30)
    };
    assert_eq!(told(Some(bounds(0.7, 0.9)), "up", 30), Verdict::Better);
    assert_eq!(told(Some(bounds(0.7, 0.9)), "down", 30), Verdict::Worse);
    assert_eq!(told(Some(bounds(0.1, 0.3)), "up", 30), Verdict::Worse);
    assert_eq!(told(Some(bounds(0.1, 0.3)), "down", 30), Verdict::Better);
    assert_eq!(told(Some(bounds(0.1, 0.3)), "none", 30), Verdict::Changed);
    // Bounds that touch are not apart.
    assert_eq!(told(Some(bounds(0.6, 0.9)), "up", 30), Verdict::NoClearChange);
    assert_eq!(told(Some(bounds(0.5, 0.9)), "up", 30), Verdict::NoClearChange);
    assert_eq!(told(Some(bounds(0.7, 0.9)), "up", 29), Verdict::FewCases);
    assert_eq!(told(None, "up", 30), Verdict::NotTested);
}
