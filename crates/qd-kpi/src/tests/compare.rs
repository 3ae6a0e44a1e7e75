use crate::testing::*;
use qd_model::{Dimension, Facts, Grain, KpiQuery, Period, Settings, Target, Verdict};

/// Forty tickets in June answered after an hour or more, forty in July faster or slower by `factor`.
fn two_months(factor: f64) -> Facts {
    let mut text = String::from("id | created_at | first_response_s | channel | reopens | resolved_at\n");
    for k in 0..40_u32 {
        let (day, s) = (k % 28 + 1, 3600 + 60 * k);
        let channel = if k % 2 == 0 { "email" } else { "chat" };
        text += &format!(
            "a{k} | 2026-06-{day:02} | {s} | {channel} | {} | 2026-06-{day:02}\n",
            u32::from(k < 20)
        );
        let s = (f64::from(s) * factor) as u32;
        text +=
            &format!("b{k} | 2026-07-{day:02} | {s} | {channel} | {} | 2026-07-{day:02}\n", u32::from(k < 8));
    }
    tickets(&text)
}

fn beside_june(kpi: &str) -> KpiQuery {
    let mut q = ask(kpi, "2026-07-01", "2026-08-01");
    q.compare = Some(Period { label: "2026-06".into(), from: at("2026-06-01"), to: at("2026-07-01") });
    q
}

#[test]
fn faster_is_better_slower_is_worse_and_the_same_is_no_clear_change() {
    for (factor, verdict) in [(0.5, Verdict::Better), (2.0, Verdict::Worse), (1.0, Verdict::NoClearChange)] {
        let v = one(&two_months(factor), &Settings::default(), &beside_june("frt"));
        let c = v.comparison.unwrap();
        assert_eq!((c.verdict, c.label.as_str(), c.n), (verdict, "2026-06", 40));
        assert_eq!(c.change, Some(v.value.unwrap() - c.value.unwrap()));
    }
}

#[test]
fn a_rate_is_tested_and_told_in_points() {
    let c = one(&two_months(1.0), &Settings::default(), &beside_june("reopen_rate")).comparison.unwrap();
    // 20 of 40 against 8 of 40: z = 2.81.
    assert_eq!((c.value, c.verdict), (Some(0.5), Verdict::Better));
    assert!((c.p_value.unwrap() - 0.0049).abs() < 2e-4);
    assert_eq!(c.change_text.replace('\u{a0}', " "), "−30.0 pp");
}

#[test]
fn few_cases_are_no_news_and_counts_are_not_tested() {
    let settings = Settings { min_n: 41, ..Settings::default() };
    let c = one(&two_months(0.5), &settings, &beside_june("frt")).comparison.unwrap();
    assert_eq!(c.verdict, Verdict::FewCases);
    let c = one(&two_months(0.5), &settings, &beside_june("tickets")).comparison.unwrap();
    assert_eq!(
        (c.verdict, c.change, c.change_text.replace('\u{a0}', " ").as_str()),
        (Verdict::NotTested, Some(0.0), "0.0 %")
    );
}

#[test]
fn breakdown_and_series_follow_the_value() {
    let mut q = beside_june("frt");
    (q.by, q.series) = (vec![Dimension::Channel], Some(Grain::Day));
    let v = one(&two_months(0.5), &Settings::default(), &q);
    let rows = &v.by["channel"];
    assert_eq!(rows.iter().map(|r| r.n).sum::<u64>(), 40);
    assert!(rows.iter().all(|r| r.previous.unwrap() > r.value.unwrap() && r.interval.is_some()));
    assert_eq!(v.series[0].from, "2026-07-01");
    assert_eq!(v.series.iter().map(|p| p.n).sum::<u64>(), 40);
    assert!(v.series.last().unwrap().value.is_none());
}

#[test]
fn the_target_is_the_one_valid_at_the_end_of_the_period() {
    let target = |value: f64, from: &str| Target {
        kpi: "frt".into(),
        filter: Default::default(),
        value,
        from: from.into(),
    };
    let targets =
        vec![target(60.0, "2026-08-01"), target(9000.0, "2026-01-01"), target(3000.0, "2026-07-31")];
    let mut settings = Settings { targets, ..Settings::default() };
    let check = |factor: f64, q: &KpiQuery| one(&two_months(factor), &settings, q).target;
    let q = ask("frt", "2026-07-01", "2026-08-01");
    let t = check(0.5, &q).unwrap();
    assert_eq!((t.value, t.met), (3000.0, true));
    assert!(!check(1.0, &q).unwrap().met);
    // A part has no target unless one is set for it.
    let mut part = q.clone();
    part.filters = vec![(Dimension::Channel, "chat".into())];
    assert_eq!(check(0.5, &part), None);
    settings.targets[2].filter.insert("channel".into(), "Chat".into());
    assert!(one(&two_months(0.5), &settings, &part).target.unwrap().met);
}

#[test]
fn a_group_stands_beside_the_target_set_for_it_alone() {
    let target = |word: &str, value: f64| Target {
        kpi: "frt".into(),
        filter: [("channel".to_string(), word.to_string())].into(),
        value,
        from: "2026-07-01".into(),
    };
    let settings = Settings { targets: vec![target("Chat", 60.0)], ..Settings::default() };
    let mut q = ask("frt", "2026-07-01", "2026-08-01");
    q.by = vec![Dimension::Channel];
    let v = one(&two_months(0.5), &settings, &q);
    let of = |key: &str| v.by["channel"].iter().find(|r| r.key == key).unwrap().target.clone();
    assert_eq!(of("chat").map(|t| (t.value, t.met)), Some((60.0, false)));
    assert_eq!((of("email"), &v.target), (None, &None));
    // Before it was set there was none.
    let mut june = ask("frt", "2026-06-01", "2026-07-01");
    june.by = vec![Dimension::Channel];
    assert!(one(&two_months(0.5), &settings, &june).by["channel"].iter().all(|r| r.target.is_none()));
}
