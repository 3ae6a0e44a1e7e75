//! The company's settings: opening hours, promises, targets and what happened.

use crate::time::HOLIDAYS;
use qd_model::{
    AgreedAction, Brand, CesEnd, CesScale, Clock, EventNote, Scales, Schedule, Settings, SlaMeasure,
    SlaPolicy, Target,
};
use std::collections::BTreeMap;

/// Settings that go with [`crate::files`].
pub fn settings() -> Settings {
    Settings {
        time_zone: "Europe/Stockholm".into(),
        currency: "EUR".into(),
        // Tickets of the night and the weekend would hide the desk's own work.
        headline_clock: Clock::Business,
        short_abandon_s: 5,
        schedules: [("default".to_string(), opening_hours())].into(),
        sla: policies(),
        targets: targets(),
        events: events(),
        goals: ["first_answer", "callers_lost", "whole_experience", "ease", "cost"].map(String::from).into(),
        kpis: KPIS.map(String::from).into(),
        actions: actions(),
        scales: Scales {
            csat: None,
            ces: Some(CesScale { lowest: 1.0, highest: 7.0, easy_end: CesEnd::Highest }),
        },
        brand: Brand { name: crate::COMPANY.into(), logo: String::new(), accent: "#1f6f5c".into() },
        ..Settings::default()
    }
}

/// What the company watches, in this order.
const KPIS: [&str; 8] =
    ["frt", "resolution_time", "csat", "sla", "fcr", "abandonment", "nps", "cost_per_resolution"];

fn opening_hours() -> Schedule {
    let day = || vec![("08:00".to_string(), "17:00".to_string())];
    let week = ["mon", "tue", "wed", "thu", "fri"].map(|d| (d.to_string(), day()));
    Schedule {
        time_zone: "Europe/Stockholm".into(),
        week: week.into(),
        holidays: HOLIDAYS.iter().map(|d| (*d).into()).collect(),
        overrides: BTreeMap::new(),
    }
}

fn policies() -> Vec<SlaPolicy> {
    let policy = |name: &str, measure, words: &[(&str, &str)], limit_s, clock, goal| SlaPolicy {
        name: name.into(),
        measure,
        filter: words.iter().map(|&(k, v)| (k.into(), v.into())).collect(),
        limit_s,
        clock,
        goal: Some(goal),
        paused: None,
    };
    let (frt, solve) = (SlaMeasure::Frt, SlaMeasure::ResolutionTime);
    vec![
        policy("Mail within half a business day", frt, &[("channel", "Mail")], 16_200, Clock::Business, 0.7),
        policy(
            "Web form within a business day",
            frt,
            &[("channel", "Web form")],
            32_400,
            Clock::Business,
            0.8,
        ),
        policy("Chat within two minutes", frt, &[("channel", "Chat")], 120, Clock::Calendar, 0.75),
        policy(
            "Urgent solved in a business day",
            solve,
            &[("priority", "Urgent")],
            32_400,
            Clock::Business,
            0.8,
        ),
        policy("Calls within 60 s", SlaMeasure::Asa, &[], 60, Clock::Calendar, 0.8),
    ]
}

fn targets() -> Vec<Target> {
    let mut all: Vec<Target> = [
        ("frt", 7200.0, "2024-10-01"),
        ("frt", 5400.0, "2026-07-01"),
        ("fcr", 0.55, "2025-01-01"),
        ("csat", 0.88, "2024-10-01"),
        ("sla", 0.75, "2025-01-01"),
        ("abandonment", 0.08, "2025-01-01"),
        ("nps", 35.0, "2025-01-01"),
        ("cost_per_resolution", 85.0, "2025-01-01"),
    ]
    .map(|(kpi, value, from)| Target { kpi: kpi.into(), filter: BTreeMap::new(), value, from: from.into() })
    .into();
    let chat = [("channel".to_string(), "Chat".to_string())].into();
    all.push(Target { kpi: "frt".into(), filter: chat, value: 120.0, from: "2026-01-01".into() });
    all
}

fn actions() -> Vec<AgreedAction> {
    let action = |id: &str, kpi: &str, agreed_on: &str, text: &str, owner: &str| AgreedAction {
        id: id.into(),
        kpi: kpi.into(),
        agreed_on: agreed_on.into(),
        text: text.into(),
        owner: owner.into(),
        ..AgreedAction::default()
    };
    vec![
        AgreedAction {
            due: Some("2026-05-15".into()),
            done: Some("2026-05-11".into()),
            ..action("1", "abandonment", "2026-05-11", "Offer a call-back to whoever waits", "Head of phone")
        },
        AgreedAction {
            due: Some("2026-08-14".into()),
            ..action(
                "2",
                "fcr",
                "2026-07-13",
                "Write down the cures of the most frequent problems",
                "Products team",
            )
        },
        AgreedAction {
            due: Some("2026-10-30".into()),
            review_after: Some("2026-12-01".into()),
            ..action("3", "csat", "2026-09-14", "Read the low ratings and group their reasons", "Team leads")
        },
    ]
}

fn events() -> Vec<EventNote> {
    [
        ("2026-02-27", "Oskar Lind leaves the Products team"),
        ("2026-03-09", "Checkout fails again and again until 24 March"),
        ("2026-04-13", "Two agents join"),
        ("2026-05-04", "Trailmate goes on sale"),
        ("2026-05-11", "New phone system"),
        ("2026-07-13", "Help article on pairing the Trailmate"),
    ]
    .map(|(on, text)| EventNote { on: on.into(), text: text.into() })
    .into()
}
