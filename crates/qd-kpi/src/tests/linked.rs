//! Answers and reviews that name a ticket take the words that they lack from it.

use crate::testing::*;
use qd_model::{Dataset, Dimension, Facts, Settings};

pub(super) fn facts() -> Facts {
    Build::default()
        .table(
            Dataset::Tickets,
            "id | source | created_at | resolved_at | topic | channel | agent | customer
             1  | desk   | 2026-07-01 | 2026-07-02  | login | mail    | ann   | a
             2  | desk   | 2026-07-01 | 2026-07-02  | bill  | chat    | bob   | b
             3  | desk   | 2026-07-01 |             | bill  | chat    |       |
             3  | other  | 2026-07-01 |             | login | mail    |       |
             4  | x      | 2026-07-01 |             | bill  | chat    |       |
             4  | y      | 2026-07-01 |             | login | mail    |       |",
        )
        .table(
            Dataset::Surveys,
            "id | source | survey_kind | answered_at | score | score_scale | ticket | channel
             a  | poll   | csat        | 2026-07-05  | 5     | 1-5         | 1      |
             b  | poll   | csat        | 2026-07-05  | 1     | 1-5         | 1      | web
             c  | poll   | csat        | 2026-07-05  | 5     | 1-5         | 2      |
             d  | other  | csat        | 2026-07-05  | 5     | 1-5         | 3      |
             e  | poll   | csat        | 2026-07-05  | 5     | 1-5         | 4      |
             f  | poll   | csat        | 2026-07-05  | 5     | 1-5         |        |
             g  | poll   | nps         | 2026-07-05  | 9     | 0-10        | 2      |",
        )
        .table(
            Dataset::Quality,
            "ticket | agent | reviewed_at | score | max_score
             1      | cid   | 2026-07-06  | 8     | 10
             2      |       | 2026-07-06  | 5     | 10",
        )
        .table(
            Dataset::Customers,
            "customer | started_at | segment\n a | 2025-01-01 | small\n b | 2025-01-01 | large",
        )
        .facts()
}

fn by(kpi: &str, d: Dimension) -> Vec<(String, u64)> {
    let mut q = ask(kpi, "2026-07-01", "2026-08-01");
    q.by = vec![d];
    let v = one(&facts(), &Settings::default(), &q);
    let rows: Vec<_> = v.by[d.name()].iter().map(|r| (r.key.clone(), r.n)).collect();
    assert_eq!(rows.iter().map(|r| r.1).sum::<u64>(), v.n, "{kpi} by {d:?} adds up");
    for (word, n) in &rows {
        let mut q = ask(kpi, "2026-07-01", "2026-08-01");
        q.filters = vec![(d, word.clone())];
        assert_eq!(one(&facts(), &Settings::default(), &q).n, *n, "{kpi} where {d:?} is {word:?}");
    }
    rows
}

fn pairs(list: &[(&str, u64)]) -> Vec<(String, u64)> {
    list.iter().map(|(k, n)| ((*k).to_owned(), *n)).collect()
}

#[test]
fn an_answer_has_the_topic_of_the_ticket_it_names_and_keeps_its_own_words() {
    // Ticket 3 is the one of the answer's own tool; which ticket 4 is meant nobody knows.
    assert_eq!(by("csat", Dimension::Topic), pairs(&[("login", 3), ("", 2), ("bill", 1)]));
    assert_eq!(by("csat", Dimension::Channel), pairs(&[("", 2), ("mail", 2), ("chat", 1), ("web", 1)]));
    assert_eq!(by("csat", Dimension::Segment), pairs(&[("", 3), ("small", 2), ("large", 1)]));
    assert_eq!(by("nps", Dimension::Topic), pairs(&[("bill", 1)]));
}

#[test]
fn a_review_keeps_its_agent_and_takes_what_it_lacks() {
    assert_eq!(by("quality_score", Dimension::Agent), pairs(&[("bob", 1), ("cid", 1)]));
    assert_eq!(by("quality_score", Dimension::Topic), pairs(&[("bill", 1), ("login", 1)]));
}

#[test]
fn the_table_of_agents_tells_the_ratings_of_the_tickets_they_solved() {
    let v = one(&facts(), &Settings::default(), &ask("top_agents", "2026-07-01", "2026-08-01"));
    let rated = |agent: &str| {
        let row = v.tables[0].rows.iter().find(|r| r.key == agent).unwrap();
        row.cells.get("csat").map(|c| (c.value, c.n))
    };
    assert_eq!((rated("ann"), rated("bob")), (Some((Some(0.5), 2)), Some((Some(1.0), 1))));
}

#[test]
fn a_review_that_names_only_an_agent_is_of_the_agents_team() {
    let facts = Build::default()
        .table(Dataset::Tickets, "id | created_at | team\n 1 | 2026-07-01 | night")
        .table(
            Dataset::Quality,
            "ticket | agent | reviewed_at | score | max_score
                    | ann   | 2026-07-06  | 8     | 10
             1      | ann   | 2026-07-06  | 5     | 10
                    | bob   | 2026-07-06  | 6     | 10
                    | cid   | 2026-07-06  | 6     | 10",
        )
        .table(Dataset::Agents, "agent | team\n ann | day\n bob | day\n bob | late")
        .facts();
    let mut q = ask("quality_score", "2026-07-01", "2026-08-01");
    q.by = vec![Dimension::Team];
    let v = one(&facts, &Settings::default(), &q);
    let rows: Vec<_> = v.by["team"].iter().map(|r| (r.key.as_str(), r.n)).collect();
    // The ticket is of the night; of bob the lists say two things, of cid nothing.
    assert_eq!(rows, [("", 2), ("day", 1), ("night", 1)]);
    q.filters = vec![(Dimension::Team, "day".into())];
    assert_eq!(one(&facts, &Settings::default(), &q).value, Some(0.8));
}
