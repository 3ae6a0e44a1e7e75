//! Whether customers stay after what support did for them.

use crate::testing::*;
use qd_model::{Dataset, Facts, KpiValue};

/// Eight customers at the start of July, of whom b, d and h are gone at its end.
fn facts() -> Facts {
    let left = |c: char| if "bdh".contains(c) { "2026-07-20" } else { "" };
    let contracts: String = ('a'..='h').map(|c| format!("{c} | 2026-01-01 | {}\n", left(c))).collect();
    Build::default()
        .known(Dataset::Customers, "2026-08-01", &format!("customer | started_at | ended_at\n{contracts}"))
        .table(
            Dataset::Tickets,
            "id | created_at | resolved_at | customer | csat_score | csat_score_scale
             1  | 2026-06-01 | 2026-06-02  | a        | 5          | 1-5
             2  | 2026-06-10 | 2026-06-11  | a        | 1          | 1-5
             3  | 2026-06-01 | 2026-06-02  | b        | 2          | 1-5
             4  | 2026-06-01 | 2026-06-02  | c        | 5          | 1-5
             5  | 2026-06-01 | 2026-06-02  | d        |            |
             6  | 2026-06-01 | 2026-06-02  | e        | 1          | 1-5
             7  | 2026-05-01 | 2026-05-02  | f        | 1          | 1-5
             8  | 2026-07-01 | 2026-07-02  | g        | 1          | 1-5",
        )
        .table(
            Dataset::Surveys,
            "id | survey_kind | answered_at | score | score_scale | ticket
             1  | csat        | 2026-06-03  | 4     | 1-5         | 6
             2  | nps         | 2026-06-20  | 0     | 0-10        | 4",
        )
        .facts()
}

fn part(v: &KpiValue, name: &str) -> (Option<f64>, Option<f64>) {
    (v.parts[name], v.parts[&format!("{name}_n")])
}

#[test]
fn the_last_rating_of_the_period_before_tells_who_stays() {
    let v = july(&facts(), "retention_by_experience");
    // Bad: a (its last), b. Good: c, and e, whose survey wins over the rating of its ticket. d asked and rated nothing;
    // f rated before June, g after it, h never asked.
    assert_eq!((v.value, v.n), (Some(0.5), 2));
    assert_eq!(part(&v, "good_rating"), (Some(1.0), Some(2.0)));
    assert_eq!(part(&v, "no_rating"), (Some(0.0), Some(1.0)));
    assert_eq!(part(&v, "no_ticket"), (Some(2.0 / 3.0), Some(3.0)));
    // Too few for a test, and said to be so.
    assert_eq!((v.parts["p_value_bad_good"], v.few_cases), (None, true));
    let keys: Vec<_> = v.tables[0].rows.iter().map(|r| r.key.as_str()).collect();
    assert_eq!(keys, ["bad_rating", "good_rating", "no_rating", "no_ticket"]);
}

#[test]
fn a_period_before_the_tickets_tells_nothing() {
    let q = ask("retention_by_experience", "2026-04-01", "2026-05-01");
    let v = one(&facts(), &Default::default(), &q);
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "none_in_period"));
    let q = ask("retention_by_experience", "2026-06-01", "2026-07-01");
    let v = one(&facts(), &Default::default(), &q);
    // May: f alone was asked, and rated badly.
    assert_eq!((v.value, v.n), (Some(1.0), 1));
}
