use crate::testing::*;
use proptest::prelude::*;
use qd_model::{Clock, Dataset, Dimension, Facts, Grain, Period, Schedule, Settings};

/// One ticket: minutes from 1 July 2026 and on, each possibly missing or absurd.
type Ticket = (i64, Option<i64>, Option<i64>, u8, u8, Option<i64>, Option<i64>);

fn facts(list: &[Ticket], calls: &[(i64, Option<i64>, Option<bool>, u8)]) -> Facts {
    let base = at("2026-07-01");
    let time = |t: Option<i64>| t.map_or(String::new(), |m| (base + m * 60).to_string());
    let day = |t: i64| {
        let s = chrono::DateTime::from_timestamp(base + t * 60, 0).unwrap();
        s.format("%Y-%m-%d %H:%M").to_string()
    };
    let mut text = String::from(
        "id|created_at|first_response_at|resolved_at|channel|status|reopens|csat_score|csat_score_scale\n",
    );
    for (k, (created, response, resolved, channel, status, reopens, score)) in list.iter().enumerate() {
        let number = |n: &Option<i64>| n.map_or(String::new(), |n| n.to_string());
        let channel = ["", "email", "chat", "Email"][*channel as usize % 4];
        let status = ["open", "solved", ""][*status as usize % 3];
        let (response, resolved) = (time(*response), time(*resolved));
        let (reopens, score) = (number(reopens), number(score));
        text += &format!(
            "{k}|{}|{response}|{resolved}|{channel}|{status}|{reopens}|{score}|1-5\n",
            day(*created)
        );
    }
    let mut phone = String::from("id|offered_at|wait_s|abandoned|ticket\n");
    for (k, (offered, wait, abandoned, ticket)) in calls.iter().enumerate() {
        let wait = wait.map_or(String::new(), |w| w.to_string());
        let abandoned = abandoned.map_or("", |a| if a { "1" } else { "0" });
        let ticket = if *ticket < 20 { ticket.to_string() } else { String::new() };
        phone += &format!("{k}|{}|{wait}|{abandoned}|{ticket}\n", day(*offered));
    }
    Build::default().table(Dataset::Tickets, &text).table(Dataset::Calls, &phone).facts()
}

fn schedule() -> Schedule {
    let hours = vec![("09:00".to_string(), "17:00".to_string())];
    Schedule {
        week: ["mon", "wed", "sat"].map(|d| (d.to_string(), hours.clone())).into(),
        ..Schedule::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn records_are_counted_once_and_values_have_their_reasons(
        list in prop::collection::vec((
            -20_000_i64..80_000, prop::option::of(-30_000_i64..90_000), prop::option::of(-30_000_i64..90_000),
            any::<u8>(), any::<u8>(), prop::option::of(0_i64..3), prop::option::of(0_i64..7)), 0..60),
        calls in prop::collection::vec((-20_000_i64..80_000, prop::option::of(-5_i64..400),
            prop::option::of(any::<bool>()), 0_u8..40), 0..30),
        business in any::<bool>(), scheduled in any::<bool>(),
    ) {
        let facts = facts(&list, &calls);
        let mut settings = Settings { min_n: 5, ..Settings::default() };
        settings.headline_clock = if business { Clock::Business } else { Clock::Calendar };
        if scheduled {
            settings.schedules.insert("default".into(), schedule());
        }
        let mut q = ask("", "2026-07-01", "2026-08-01");
        q.compare = Some(Period { label: "2026-06".into(), from: at("2026-06-01"), to: at("2026-07-01") });
        (q.by, q.series, q.rows) = (vec![Dimension::Channel, Dimension::Status], Some(Grain::Week), true);
        let values = crate::evaluate(&facts, &settings, &q).unwrap();
        let created = |d: Dataset| {
            let t = d.main_time().and_then(|t| facts.table(d).int(t));
            t.map_or(0, |t| (0..t.len()).filter(|&i| q.period.contains(t.get(i))).count() as u64)
        };
        for v in &values {
            prop_assert_eq!(v.value.is_some(), v.no_data.is_none(), "{}", v.id);
            prop_assert!(v.value.is_none_or(f64::is_finite));
            prop_assert!(v.parts.values().flatten().all(|x| x.is_finite()));
            let out: u64 = v.excluded.iter().map(|e| e.n).sum();
            let records = match v.id.as_str() {
                "frt" | "tickets" => Some(created(Dataset::Tickets)),
                "asa" | "abandonment" => Some(created(Dataset::Calls)),
                "volume_by_channel" => Some(created(Dataset::Tickets) + created(Dataset::Calls)),
                _ => None,
            };
            if let Some(records) = records {
                prop_assert_eq!(v.n + out, records, "{}", v.id);
            }
            if let Some(rows) = &v.rows {
                let (inside, outside) = (rows.iter().filter(|r| r.included).count() as u64, rows.iter().filter(|r| !r.included).count() as u64);
                prop_assert_eq!((inside, outside), (v.n, out), "{}", v.id);
            }
            for rows in v.by.values().filter(|_| v.value.is_some()) {
                prop_assert_eq!(rows.iter().map(|r| r.n).sum::<u64>(), v.n, "{}", v.id);
                let share: f64 = rows.iter().filter_map(|r| r.share).sum();
                prop_assert!(rows.iter().all(|r| r.share.is_none()) || (share - 1.0).abs() < 1e-9);
            }
            // What counts at an end is not the sum of its weeks.
            if !v.series.is_empty() && v.value.is_some() && v.id != "backlog" {
                prop_assert_eq!(v.series.iter().map(|p| p.n).sum::<u64>(), v.n, "{}", v.id);
            }
            if let Some(bins) = v.parts.get("beyond_last_bin").copied().flatten() {
                prop_assert_eq!(v.histogram.iter().map(|b| b.2).sum::<u64>() + bins as u64, v.n);
            }
            if let (Some(i), Some(x)) = (v.interval, v.value) {
                prop_assert!(i.low.unwrap() <= x + 1e-9 && x <= i.high.unwrap() + 1e-9, "{}", v.id);
            }
        }
        // The same again, on its own, is the same.
        for v in values.iter().take(6) {
            let mut alone = q.clone();
            alone.kpis = vec![v.id.clone()];
            prop_assert_eq!(one(&facts, &settings, &alone), read(v.clone()));
        }
    }
}

#[test]
fn a_group_of_a_breakdown_is_what_the_filter_for_it_gives() {
    let mut text = String::from("id | created_at | resolved_at | channel | topic | agent | status\n");
    for k in 0..400 {
        let (channel, topic) = (["mail", "chat", "", "Mail"][k % 4], ["login", "bill"][k / 7 % 2]);
        let resolved = if k % 11 == 0 { String::new() } else { format!("2026-07-{:02}", 2 + k * k % 28) };
        let (agent, status) = (["ann", "bob", "cid"][k * k % 3], ["solved", "open"][k % 2]);
        text += &format!("{k} | 2026-07-01 | {resolved} | {channel} | {topic} | {agent} | {status}\n");
    }
    let facts = tickets(&text);
    for kpi in ["tickets_per_agent", "consistency", "resolution_time", "fcr"] {
        let mut q = ask(kpi, "2026-07-01", "2026-07-20");
        q.compare = Some(ask(kpi, "2026-07-20", "2026-08-01").period);
        q.by = vec![Dimension::Channel];
        let settings = Settings { fcr_method: "zammad_first_solution".into(), ..Settings::default() };
        let whole = one(&facts, &settings, &q);
        let rows = &whole.by["channel"];
        assert_eq!(rows.len(), 4, "{kpi}");
        for row in rows.iter().filter(|r| !r.key.to_lowercase().starts_with("mail")) {
            q.filters = vec![(Dimension::Channel, row.key.clone())];
            let alone = one(&facts, &settings, &q);
            assert_eq!((row.value, row.n), (alone.value, alone.n), "{kpi} {}", row.key);
            assert_eq!(row.previous, alone.comparison.and_then(|c| c.value), "{kpi} {}", row.key);
        }
    }
}
