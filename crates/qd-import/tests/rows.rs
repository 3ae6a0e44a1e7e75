//! Files in which a record has several rows.
#![allow(clippy::unwrap_used)]

mod common;

use common::read_text;
use qd_import::ReadOptions;

fn answers(list: &[(&str, &str)]) -> ReadOptions {
    let answers = list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    ReadOptions { answers, ..ReadOptions::default() }
}

const TWICE: &str = "Ticket ID,Status,Priority,Created At,Updated At\n\
    1,open,low,2026-01-05 10:00:00,2026-01-05 12:00:00\n\
    2,open,low,2026-01-06 10:00:00,2026-01-06 10:00:00\n\
    1,pending,high,2026-01-05 10:00:00,2026-01-05 11:00:00\n\
    3,open,low,2026-01-07 10:00:00,2026-01-07 10:00:00\n\
    3,open,low,2026-01-07 10:00:00,2026-01-07 10:00:00\n";

#[test]
fn rows_that_contradict_each_other_are_asked_about() {
    let (plan, done) = read_text("t.csv", TWICE.as_bytes(), &ReadOptions::default());
    assert!(done.is_none());
    let question = &plan.inspection().questions[0];
    assert_eq!((question.id.as_str(), question.suggested.as_deref()), ("duplicate_policy", Some("newest")));
    // Ticket 1 says something else in two rows; ticket 3 only comes twice.
    assert!(question.text.starts_with("1 rows"), "{}", question.text);
    for (policy, priority) in [("first", "low"), ("last", "high"), ("newest", "low")] {
        let (_, done) = read_text("t.csv", TWICE.as_bytes(), &answers(&[("duplicate_policy", policy)]));
        let (summary, kept) = done.unwrap();
        assert_eq!((summary.records, summary.rejected), (5, 0), "every row ends in a bin");
        let of_1: Vec<_> = kept
            .field("id")
            .into_iter()
            .zip(kept.field("priority"))
            .filter(|r| r.0 == "1")
            .map(|r| r.1)
            .collect();
        assert_eq!(of_1, [priority, priority], "{policy}");
    }
}

#[test]
fn a_log_of_states_keeps_the_newest_of_each() {
    let mut text =
        "number,incident_state,reassignment_count,reopen_count,opened_at,sys_updated_at,resolved_at\n"
            .to_owned();
    for i in 1..30 {
        text += &format!("INC{i},New,0,0,{i}/1/2026 08:00,{i}/1/2026 08:00,?\n");
        text += &format!("INC{i},Resolved,2,{},{i}/1/2026 08:00,{i}/1/2026 11:00,{i}/1/2026 11:00\n", i % 2);
        text += &format!("INC{i},Active,1,0,{i}/1/2026 08:00,{i}/1/2026 09:00,?\n");
    }
    let (plan, done) = read_text("t.csv", text.as_bytes(), &ReadOptions::default());
    let (summary, kept) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert!(summary.warnings.iter().any(|w| w.code == "log_of_states"), "{:?}", summary.warnings);
    assert_eq!(summary.records, 29 * 3);
    let mut tickets: Vec<_> = kept
        .field("id")
        .into_iter()
        .zip(kept.field("status"))
        .zip(kept.field("reopens"))
        .zip(kept.field("transfers"))
        .collect();
    tickets.sort();
    tickets.dedup();
    assert_eq!(tickets.len(), 29);
    assert!(tickets.iter().all(|t| t.0.0.1 == "Resolved" && t.1 == "2"), "{tickets:?}");
    assert_eq!(tickets.iter().filter(|t| t.0.1 == "1").count(), 15);
}

#[test]
fn a_status_that_may_be_either_is_asked_about_once() {
    let text = "Ticket ID,Status,Priority,Created At,Channel\n1,Closed,low,2026-01-05,web\n2,Won't fix,low,2026-01-06,web\n\
        3,Waiting for parts,low,2026-01-06,web\n4,offen,low,2026-01-06,web\n";
    let (plan, done) = read_text("t.csv", text.as_bytes(), &ReadOptions::default());
    let ids: Vec<_> = plan.inspection().questions.iter().map(|q| q.id.as_str()).collect();
    assert!(done.is_none());
    assert_eq!(ids, ["status.Won't fix"]);
    let (plan, done) = read_text("t.csv", text.as_bytes(), &answers(&[("status.Won't fix", "solved")]));
    assert_eq!(done.unwrap().1.field("status"), ["Closed", "solved", "Waiting for parts", "offen"]);
    // The next file does not ask again, whatever else it asks.
    let saved = vec![(plan.signature().to_owned(), plan.inspection().mapping.clone())];
    let (_, done) = read_text("u.csv", text.as_bytes(), &ReadOptions { saved, ..ReadOptions::default() });
    assert!(done.is_some());
}

#[test]
fn contracts_with_a_price_feed_two_data_sets() {
    let text = "subscription_id,account_id,start_date,end_date,mrr_amount,currency\n\
        S1,A,2026-01-01,,100,EUR\nS2,A,2026-03-01,2026-06-01,50,EUR\nS3,A,2026-06-01,,80,EUR\nS4,A,2026-03-01,,7,USD\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("subscriptions.csv");
    std::fs::write(&path, text).unwrap();
    let plans = qd_import::prepare_all(&path, &ReadOptions::default()).unwrap();
    let kinds: Vec<_> = plans.iter().map(|p| (p.dataset().unwrap().name(), p.ready())).collect();
    assert_eq!(kinds, [("customers", true), ("revenue", true)]);
    let mut kept = common::Kept::default();
    plans[1].run(&mut kept, &mut |_| true).unwrap();
    let paid: Vec<_> = kept.field("monthly_revenue").into_iter().zip(kept.field("currency")).collect();
    let eur: Vec<_> = paid.iter().filter(|p| p.1 == "EUR").map(|p| p.0.as_str()).collect();
    // January 100, March 150, June 100 − the one that ends + the one that begins.
    assert_eq!(eur, ["100", "150", "180"]);
    assert_eq!(paid.iter().filter(|p| p.1 == "USD").count(), 1);
    // Wanted as one thing, it is one thing.
    let only = ReadOptions { kind: Some(qd_model::Dataset::Customers), ..ReadOptions::default() };
    assert_eq!(qd_import::prepare_all(&path, &only).unwrap().len(), 1);
}

#[test]
fn a_history_of_something_else_is_no_log_of_tickets() {
    // The forms of a help desk, each with its changes: nothing says that a row is a ticket.
    let mut text = "id,updated_at,created_at,active,name\n".to_owned();
    for i in 0..30 {
        text += &format!("{},2026-01-{:02} 10:00:00,2026-01-01 10:00:00,true,Form {i}\n", i % 3, i % 28 + 1);
    }
    let (plan, done) = read_text("form_history.csv", text.as_bytes(), &ReadOptions::default());
    assert!(done.is_none(), "{:?}", plan.inspection().mapping);
    assert!(plan.inspection().questions.iter().any(|q| q.id == "kind"));
}

#[test]
fn rows_that_differ_in_what_is_not_read_are_duplicates() {
    let text = "Case Number,Subject,Status,Date/Time Opened,Date/Time Closed,Email Message Date\n\
        1,x,Closed,2026-01-13 10:00,2026-01-13 12:00,2026-01-13 10:01\n1,x,Closed,2026-01-13 10:00,2026-01-13 12:00,2026-01-13 11:01\n\
        2,y,Closed,2026-01-14 10:00,2026-01-14 12:00,2026-01-14 10:01\n";
    let (plan, done) = read_text("report.csv", text.as_bytes(), &ReadOptions::default());
    let (summary, _) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert_eq!((plan.inspection().source.as_str(), summary.records), ("salesforce", 3));
}

#[test]
fn a_second_table_in_the_file_is_not_mixed_into_the_first() {
    let text = "Ticket ID,Created At,Status,Channel\n1,2026-01-05 10:00,Open,web\n2,2026-01-06 10:00,Closed,web\n\n\
        Call ID,Offered At,Agent,Team\nc1,2026-01-05 10:00,Ann,L1\nc2,2026-01-06 10:00,Bo,L1\n";
    let (_, done) = read_text("t.csv", text.as_bytes(), &ReadOptions::default());
    let (summary, kept) = done.unwrap();
    assert_eq!(kept.field("id"), ["1", "2"]);
    assert_eq!(summary.rejected, 3);
    assert!(
        kept.rejected.iter().all(|r| r.code == "other_table" && !r.raw.contains("Ann")),
        "{:?}",
        kept.rejected
    );
}
