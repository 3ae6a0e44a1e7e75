use super::*;
use crate::zone::{local, to_utc, zone};
use chrono::{Datelike, NaiveTime, Timelike};
use proptest::prelude::*;
use qd_model::IssueCode;
use std::collections::BTreeMap;

fn schedule(zone: &str, week: &[(&str, &[(&str, &str)])]) -> Schedule {
    let hours = |h: &[(&str, &str)]| h.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
    Schedule {
        time_zone: zone.into(),
        week: week.iter().map(|(d, h)| (d.to_string(), hours(h))).collect(),
        ..Schedule::default()
    }
}

fn clock(s: &Schedule) -> BusinessClock {
    let from = to_utc("2025-12-01T00:00:00".parse().unwrap(), Tz::UTC);
    BusinessClock::new(s, "default", Tz::UTC, from, from + 400 * 86_400).unwrap()
}

fn between(s: &Schedule, a: &str, b: &str) -> i64 {
    let z = zone(&s.time_zone).unwrap();
    clock(s).seconds_between(to_utc(a.parse().unwrap(), z), to_utc(b.parse().unwrap(), z)).unwrap()
}

const OFFICE: &[(&str, &str)] = &[("08:00", "12:00"), ("13:00", "17:00")];
fn office(zone: &str) -> Schedule {
    schedule(zone, &[("mon", OFFICE), ("tue", OFFICE), ("wed", OFFICE), ("thu", OFFICE), ("fri", OFFICE)])
}

#[test]
fn a_weekend_and_a_lunch_do_not_count() {
    let s = office("Europe/Stockholm");
    assert_eq!(between(&s, "2026-07-10T16:30:00", "2026-07-13T08:30:00"), 3600);
    assert_eq!(between(&s, "2026-07-13T11:30:00", "2026-07-13T13:30:00"), 3600);
    assert_eq!(between(&s, "2026-07-11T10:00:00", "2026-07-12T23:00:00"), 0);
}

#[test]
fn a_holiday_closes_the_calendar_date_and_so_the_second_half_of_a_night_shift() {
    let mut s =
        schedule("Europe/Stockholm", &[("thu", &[("22:00", "06:00")]), ("fri", &[("22:00", "06:00")])]);
    assert_eq!(between(&s, "2026-12-24T12:00:00", "2026-12-25T12:00:00"), 8 * 3600);
    s.holidays = vec!["2026-12-25".into()];
    assert_eq!(between(&s, "2026-12-24T12:00:00", "2026-12-25T12:00:00"), 2 * 3600);
    assert_eq!(between(&s, "2026-12-25T00:00:00", "2026-12-26T12:00:00"), 0);
}

#[test]
fn an_override_is_all_that_is_open_on_its_date() {
    let mut s = office("Europe/Stockholm");
    s.overrides.insert("2026-12-24".into(), vec![("09:00".into(), "12:00".into())]);
    s.overrides.insert("2026-12-26".into(), vec![("23:00".into(), "01:00".into())]);
    s.holidays = vec!["2026-12-24".into()];
    assert_eq!(between(&s, "2026-12-24T00:00:00", "2026-12-25T00:00:00"), 3 * 3600);
    assert_eq!(between(&s, "2026-12-26T00:00:00", "2026-12-28T00:00:00"), 2 * 3600);
}

#[test]
fn an_open_hour_skipped_does_not_count_and_one_that_comes_twice_counts_twice() {
    let night: &[(&str, &str)] = &[("00:00", "06:00")];
    let s = schedule("Europe/Berlin", &[("sun", night)]);
    assert_eq!(between(&s, "2026-03-29T00:00:00", "2026-03-29T12:00:00"), 5 * 3600);
    assert_eq!(between(&s, "2026-10-25T00:00:00", "2026-10-25T12:00:00"), 7 * 3600);
    let s = schedule("America/New_York", &[("sun", night)]);
    assert_eq!(between(&s, "2026-03-08T00:00:00", "2026-03-08T12:00:00"), 5 * 3600);
    assert_eq!(between(&s, "2026-11-01T00:00:00", "2026-11-01T12:00:00"), 7 * 3600);
    let s = schedule("Australia/Lord_Howe", &[("sun", night)]);
    assert_eq!(between(&s, "2026-10-04T00:00:00", "2026-10-04T12:00:00"), 5 * 3600 + 1800);
    assert_eq!(between(&s, "2026-04-05T00:00:00", "2026-04-05T12:00:00"), 6 * 3600 + 1800);
    let s = schedule("Asia/Kathmandu", &[("sun", night)]);
    assert_eq!(between(&s, "2026-03-29T00:00:00", "2026-03-29T12:00:00"), 6 * 3600);
}

#[test]
fn half_past_two_that_closes_in_the_repeated_hour_closes_twice() {
    let s = schedule("Europe/Berlin", &[("sun", &[("01:00", "02:30")])]);
    assert_eq!(between(&s, "2026-10-25T00:00:00", "2026-10-25T12:00:00"), 2 * 3600);
}

#[test]
fn a_due_time_that_lands_on_closing_time_is_closing_time() {
    let s = office("Europe/Stockholm");
    let c = clock(&s);
    let z = zone("Europe/Stockholm").unwrap();
    let at = |t: &str| to_utc(t.parse().unwrap(), z);
    assert_eq!(c.add(at("2026-07-10T16:00:00"), 3600), Some(at("2026-07-10T17:00:00")));
    assert_eq!(c.add(at("2026-07-10T16:00:00"), 3601), Some(at("2026-07-13T08:00:01")));
    assert_eq!(c.add(at("2026-07-10T18:00:00"), 0), Some(at("2026-07-13T08:00:00")));
    assert_eq!(c.add(at("2026-07-10T10:00:00"), 0), Some(at("2026-07-10T10:00:00")));
    assert_eq!(c.seconds_between(at("2026-07-10T16:00:00"), at("2026-07-12T10:00:00")), Some(3600));
    assert_eq!((c.add(i64::MAX, 1), c.add(at("2026-07-10T10:00:00"), i64::MAX)), (None, None));
}

#[test]
fn what_is_wrong_in_a_schedule_is_named() {
    let wrong = [
        (schedule("Europe/Nowhere", &[("mon", OFFICE)]), "Europe/Nowhere"),
        (schedule("UTC", &[("monday", OFFICE)]), "monday"),
        (schedule("UTC", &[("mon", &[("8", "12:00")])]), "“8”"),
        (schedule("UTC", &[("mon", &[("08:00", "24:30")])]), "24:30"),
        (schedule("UTC", &[("mon", &[("08:00", "08:00")])]), "no length"),
        (schedule("UTC", &[]), "no opening hours"),
        (
            Schedule { holidays: vec!["25/12/2026".into()], ..schedule("UTC", &[("mon", OFFICE)]) },
            "25/12/2026",
        ),
    ];
    for (s, word) in wrong {
        let issue = BusinessClock::new(&s, "night", Tz::UTC, 0, 86_400).unwrap_err();
        assert_eq!(issue.code, IssueCode::BadConfig);
        assert!(issue.message.contains(word) && issue.message.contains("night"), "{}", issue.message);
    }
}

/// The same by walking every minute and asking the wall clock.
fn walked(s: &Schedule, a: i64, b: i64) -> i64 {
    let z = zone(&s.time_zone).unwrap();
    let minutes = |t: &str| {
        let (h, m) = t.split_once(':').unwrap();
        h.parse::<u32>().unwrap() * 60 + m.parse::<u32>().unwrap()
    };
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let hours_of = |d: chrono::NaiveDate| {
        if let Some(h) = s.overrides.get(&d.to_string()) {
            h.clone()
        } else if s.holidays.contains(&d.to_string()) {
            Vec::new()
        } else {
            s.week.get(names[d.weekday().num_days_from_monday() as usize]).cloned().unwrap_or_default()
        }
    };
    let open = |t: i64| {
        let at = local(t, z);
        let now = at.time().signed_duration_since(NaiveTime::MIN).num_minutes() as u32;
        assert!(now == at.hour() * 60 + at.minute());
        let day = at.date();
        let today = hours_of(day).iter().any(|(f, u)| {
            let (f, u) = (minutes(f), minutes(u));
            now >= f && (now < u || u < f)
        });
        let special = s.overrides.contains_key(&day.to_string()) || s.holidays.contains(&day.to_string());
        let yesterday = !special
            && hours_of(day.pred_opt().unwrap())
                .iter()
                .any(|(f, u)| minutes(u) < minutes(f) && now < minutes(u));
        today || yesterday
    };
    (a..b).step_by(60).filter(|&t| open(t)).count() as i64 * 60
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_table_measures_what_a_walk_over_the_minutes_measures(
        z in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]),
        days in prop::collection::btree_map(0_usize..7, prop::collection::vec((0_u32..96, 0_u32..97), 1..3), 1..7),
        holiday in 0_i64..12, own in 0_i64..12, year in 0_usize..2, start in 0_i64..8 * 1440, length in 0_i64..5 * 1440,
    ) {
        let text = |q: u32| format!("{:02}:{:02}", q / 4, q % 4 * 15);
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let week: BTreeMap<String, Vec<(String, String)>> = days.iter().map(|(d, hours)| {
            let hours = hours.iter().map(|&(a, b)| (text(a), text(if a == b { (b + 1) % 97 } else { b })));
            (names[*d].to_string(), hours.collect())
        }).collect();
        // The weeks in which these zones change their clocks: late March, late October.
        let base = to_utc(["2026-03-24T00:00:00", "2026-10-22T00:00:00"][year].parse().unwrap(), Tz::UTC);
        let day = |k: i64| crate::day_of(base + k * 86_400 + 43_200, Tz::UTC).to_string();
        let mut s = Schedule { time_zone: z.into(), week, holidays: vec![day(holiday)], ..Schedule::default() };
        s.overrides.insert(day(own), vec![("20:00".into(), "03:00".into())]);
        let c = clock(&s);
        let (a, b) = (base + start * 60, base + (start + length) * 60);
        prop_assert_eq!(c.seconds_between(a, b).unwrap(), walked(&s, a, b));
        let passed = c.seconds_between(a, b).unwrap();
        if let Some(due) = c.add(a, passed) {
            prop_assert_eq!(c.seconds_between(a, due).unwrap(), passed);
        }
    }
}
