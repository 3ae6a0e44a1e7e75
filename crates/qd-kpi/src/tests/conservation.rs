//! Every record that a KPI could be made of is counted or left out with a reason, once; and groups are the whole again.

use super::periods::facts;
use crate::testing::*;
use qd_model::{Dataset, Dimension, Facts, KpiQuery, KpiValue, Period, Settings};

fn july() -> Period {
    Period { label: "2026-07".into(), from: at("2026-07-01"), to: at("2026-08-01") }
}

fn ask(facts: &Facts, by: Vec<Dimension>, rows: bool) -> Vec<KpiValue> {
    let query = KpiQuery {
        kpis: vec![],
        period: july(),
        compare: None,
        by,
        filters: vec![],
        series: None,
        rows,
        as_of: i64::MAX,
    };
    // A kind of answer is met by every fourth record; a group of a few would be hidden.
    crate::evaluate(facts, &Settings { currency: "EUR".into(), ..Settings::default() }, &query).unwrap()
}

/// Records of a data set with the time in July.
fn within(facts: &Facts, dataset: Dataset, time: &str) -> Vec<usize> {
    let column = facts.table(dataset).int(time).unwrap();
    (0..column.len()).filter(|&i| july().contains(column.get(i))).collect()
}

/// How many records a KPI has to answer for; `None` for one that is not made of a number a record.
fn candidates(facts: &Facts, id: &str) -> Option<usize> {
    let n = |d: Dataset| within(facts, d, d.main_time().unwrap()).len();
    let solved = within(facts, Dataset::Tickets, "resolved_at").len();
    let kind = |word: &str| {
        let kinds = facts.table(Dataset::Surveys).int("survey_kind").unwrap();
        let all = within(facts, Dataset::Surveys, "answered_at").into_iter();
        all.filter(|&i| facts.words.word(kinds.get(i)) == word).count()
    };
    Some(match id {
        "frt" | "tickets" | "transfer_rate" => n(Dataset::Tickets),
        // Without a policy a ticket answers for its own due time or flag, which it lacks.
        "sla" => n(Dataset::Tickets),
        "asa" | "abandonment" | "hold_time" | "calls_per_hour" => n(Dataset::Calls),
        "resolution_time" | "resolved" | "reopen_rate" | "fcr" | "contacts_to_resolution" => solved,
        "aht" => solved + n(Dataset::Calls),
        "volume_by_channel" | "top_topics" => n(Dataset::Tickets) + n(Dataset::Calls),
        "mttd" | "time_to_restore" => n(Dataset::Incidents),
        "quality_score" => n(Dataset::Quality),
        "articles_read" | "article_read_time" | "article_contact_rate" | "article_helpful" => {
            n(Dataset::Articles)
        }
        "nps" | "ces" => kind(id),
        "csat" => {
            let score = facts.table(Dataset::Tickets).real("csat_score").unwrap();
            let solved = within(facts, Dataset::Tickets, "resolved_at").into_iter();
            kind("csat") + solved.filter(|&i| score[i].is_finite()).count()
        }
        "backlog" => {
            let t = facts.table(Dataset::Tickets);
            let (created, resolved) = (t.int("created_at").unwrap(), t.int("resolved_at").unwrap());
            let open =
                |i: &usize| created.get(*i) < july().to && resolved.value(*i).is_none_or(|r| r >= july().to);
            (0..t.rows).filter(open).count()
        }
        // Private: nobody's answer is listed.
        "esat" => return None,
        "mtbf"
        | "availability"
        | "consistency"
        | "tickets_per_agent"
        | "top_agents"
        | "contact_rate"
        | "cost_per_resolution"
        | "cost_per_ticket"
        | "cost_to_revenue"
        | "retention"
        | "churn"
        | "revenue_churn"
        | "retention_by_experience" => return None,
        other => panic!("nobody says how many records {other} has to answer for"),
    })
}

#[test]
fn every_record_is_counted_or_left_out_once() {
    let facts = facts(&july());
    let mut held = 0;
    for v in ask(&facts, vec![], true) {
        let Some(wanted) = candidates(&facts, &v.id) else { continue };
        let rows = v.rows.as_ref().unwrap_or_else(|| panic!("{} lists nothing", v.id));
        assert!(wanted > 10, "{} has {wanted} records only", v.id);
        assert_eq!(rows.len(), wanted, "{}: {:?}", v.id, v.excluded);
        let mut each: Vec<_> = rows.iter().map(|r| (r.id.as_str(), r.row)).collect();
        each.sort_unstable();
        each.dedup();
        assert_eq!(each.len(), wanted, "{} lists a record twice", v.id);
        assert!(rows.iter().all(|r| r.included == r.reason.is_none()), "{}", v.id);
        let out: u64 = v.excluded.iter().map(|e| e.n).sum();
        assert_eq!(out as usize, rows.iter().filter(|r| !r.included).count(), "{}", v.id);
        held += 1;
    }
    assert_eq!(held, 27);
}

#[test]
fn groups_of_every_dimension_are_the_whole_again() {
    let facts = facts(&july());
    let mut compared = 0;
    for d in Dimension::ALL {
        for v in ask(&facts, vec![d], false) {
            let Some(rows) = v.by.get(d.name()) else { continue };
            if candidates(&facts, &v.id).is_none() || v.value.is_none() {
                continue;
            }
            assert_eq!(rows.iter().map(|r| r.n).sum::<u64>(), v.n, "{} by {}", v.id, d.name());
            compared += 1;
        }
    }
    assert!(compared > 120, "{compared}");
}
