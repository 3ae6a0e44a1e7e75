//! What is kept from question to question changes no answer.

use crate::testing::*;
use crate::tickets::Resolved;
use crate::{Held, evaluate};
use qd_model::{Dimension, Facts, Grain, KpiQuery, NULL_INT, Period, Settings};
use std::collections::BTreeMap;

/// Settings that join words, and settings that do not.
fn settings() -> [Settings; 2] {
    let joined = BTreeMap::from([("chat".to_owned(), "web".to_owned())]);
    let own = Settings { synonyms: [("channel".to_owned(), joined)].into(), ..Settings::default() };
    [Settings::default(), own]
}

fn questions() -> Vec<KpiQuery> {
    use Dimension::{Agent, Channel, Segment, Team, Topic, Weekday};
    let mut all = Vec::new();
    let halves = [("2026-06-01", "2026-07-01"), ("2026-07-01", "2026-08-01"), ("2026-06-15", "2026-07-05")];
    for (from, to) in halves {
        for id in ["", "csat", "resolution_time", "top_agents", "sla", "churn"] {
            for (by, series) in [
                (vec![], Some(Grain::Week)),
                (vec![Channel, Topic], None),
                (vec![Agent, Team, Segment], None),
                (vec![Weekday], None),
            ] {
                let mut q = ask(id, from, to);
                q.compare = Some(Period { label: "before".into(), from: at("2026-05-20"), to: at(from) });
                q.filters = if series.is_none() { vec![] } else { vec![(Channel, "chat".into())] };
                (q.by, q.series) = (by, series);
                all.push(q);
            }
        }
    }
    all
}

#[test]
fn answers_are_those_of_facts_that_nothing_was_asked_of_before() {
    let july = ask("", "2026-07-01", "2026-08-01").period;
    let mut compared = 0;
    for facts in [super::periods::facts(&july), super::linked::facts()] {
        let mut held = Held::new(facts.clone());
        let asked = questions();
        for settings in settings() {
            for q in asked.iter().chain(asked.iter().rev()) {
                let q = KpiQuery { as_of: i64::MAX, ..q.clone() };
                let fresh = evaluate(&facts, &settings, &q).unwrap();
                assert_eq!(held.evaluate(&settings, &q).unwrap(), fresh, "{q:?}");
                compared += fresh.iter().filter(|v| v.value.is_some()).count();
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn the_series_of_groups_are_those_of_questions_filtered_by_each() {
    let july = ask("", "2026-07-01", "2026-08-01").period;
    let (mut groups, mut points) = (0, 0);
    for facts in [super::periods::facts(&july), super::linked::facts()] {
        let mut held = Held::new(facts.clone());
        for id in ["volume_by_channel", "tickets", "frt", "resolution_time", "fcr", "asa", "abandonment"] {
            let mut q = ask(id, "2026-07-01", "2026-08-01");
            q.series = Some(Grain::Week);
            let settings = Settings::default();
            let told = held.over_time(&settings, &q, Dimension::Channel).unwrap();
            let by = KpiQuery { by: vec![Dimension::Channel], ..q.clone() };
            let whole = evaluate(&facts, &settings, &by).unwrap().remove(0);
            let expected = whole.by.get("channel").map_or(0, |rows| rows.iter().filter(|r| r.n > 0).count());
            assert_eq!(told.len(), expected, "{id}");
            for (name, series) in told {
                let filters = vec![(Dimension::Channel, name.clone())];
                let alone =
                    evaluate(&facts, &settings, &KpiQuery { filters, ..q.clone() }).unwrap().remove(0);
                assert_eq!(series, alone.series, "{id} of {name:?}");
                groups += 1;
                points += series.iter().filter(|p| p.value.is_some()).count();
            }
        }
    }
    assert!(groups > 10 && points > 20, "{groups} {points}");
}

#[test]
fn a_change_of_settings_is_an_end_of_what_is_kept() {
    let facts: Facts = tickets("id | created_at | channel\n 1 | 2026-07-02 | chat\n 2 | 2026-07-03 | web");
    let mut held = Held::new(facts);
    let mut q = ask("tickets", "2026-07-01", "2026-08-01");
    q.by = vec![Dimension::Channel];
    let groups = settings().map(|s| held.evaluate(&s, &q).unwrap()[0].by["channel"].len());
    assert_eq!(groups, [2, 1]);
}

#[test]
fn tickets_resolved_in_a_span_or_open_at_its_end_are_found_block_by_block_as_one_by_one() {
    let mut x = 3_u64;
    let mut below = |n: u64| {
        x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (x >> 33) % n
    };
    let at: Vec<i64> = (0..9_000_i64)
        .map(|k| if below(20) == 0 { NULL_INT } else { k * 100 + (below(30) * below(1_000)) as i64 })
        .collect();
    let resolved = Resolved::over(at.clone(), Vec::new());
    let spans = [(0, 1), (0, 100_000), (300_000, 310_000), (200_000, 800_000), (i64::MIN + 1, i64::MAX)];
    for (from, to) in spans.into_iter().chain([(700, 700), (2_000_000, 3_000_000)]) {
        let one_by_one = (0..9_000).filter(|&k: &u32| at[k as usize] >= from && at[k as usize] < to);
        let span = crate::ctx::Span { from, to };
        assert_eq!(resolved.rows(span), one_by_one.collect::<Vec<_>>(), "{from} to {to}");
        for end in [0, 1, 1_024, 5_000, 9_000] {
            let open = (0..end).filter(|&k: &u32| at[k as usize] == NULL_INT || at[k as usize] >= to);
            let found = resolved.open_at(to, end as usize);
            assert_eq!(found, open.collect::<Vec<_>>(), "open at {to} of {end}");
        }
    }
}
