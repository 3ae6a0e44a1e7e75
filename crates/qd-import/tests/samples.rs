//! Real exports of others: what they become without a word from a person.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{read, shared};
use qd_import::ReadOptions;

#[test]
fn bank_tickets_read_whole() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("samples/bank_tickets");
    let options = ReadOptions::default();
    let (plan, done) = read(&folder.join("customer_support_tickets.csv"), &options).unwrap();
    let (summary, kept) = done.unwrap();
    assert_eq!((summary.records, summary.rejected), (10_000, 0));
    let mapping = &plan.inspection().mapping.fields;
    assert_eq!(mapping["first_response_s"].unit.as_deref(), Some("minutes"));
    assert_eq!(mapping["resolution_s"].unit.as_deref(), Some("hours"));
    // TKT105078: 22 minutes, 14.0 hours, not within the SLA, not reopened, CSAT 4.
    for (field, value) in [
        ("id", "TKT105078"),
        ("first_response_s", "1320"),
        ("resolution_s", "50400"),
        ("sla_met", "0"),
        ("reopens", "0"),
        ("csat_score", "4"),
    ] {
        assert_eq!(kept.field(field)[0], value, "{field}");
    }
    let (plan, done) = read(&folder.join("agent_master_indian.csv"), &options).unwrap();
    assert_eq!(plan.inspection().kind.as_deref(), Some("agents"));
    assert_eq!(done.unwrap().0.records, 150);
}

#[test]
fn answers_of_bystanders_are_no_agent_replies() {
    let Some(shared) = shared() else { return };
    let mut files = 0;
    for entry in std::fs::read_dir(shared.join("samples/sumo_questions")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "csv") {
            continue;
        }
        let (plan, done) = read(&path, &ReadOptions::default()).unwrap();
        let (summary, _) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
        assert_eq!(summary.rejected, 0, "{}", path.display());
        assert_eq!(plan.inspection().kind.as_deref(), Some("tickets"));
        assert!(!plan.inspection().mapping.fields.contains_key("agent_replies"));
        files += 1;
    }
    assert!(files > 0);
}

#[test]
fn users_comments_and_tags_are_never_counted_as_tickets_or_agents() {
    let Some(shared) = shared() else { return };
    for file in [
        "dbt_zendesk/user_data.csv",
        "dbt_zendesk/ticket_comment_data.csv",
        "dbt_zendesk/organization_data.csv",
        "dbt_zendesk/brand_data.csv",
        "dbt_intercom/tag_data.csv",
        "dbt_jira/project.csv",
        "dbt_jira/comment_redshift.csv",
        "cdnow/example_transactions.csv",
    ] {
        let (plan, done) = read(&shared.join("samples").join(file), &ReadOptions::default()).unwrap();
        assert!(done.is_none() && plan.inspection().questions.iter().any(|q| q.id == "kind"), "{file}");
    }
}

#[test]
fn every_other_sample_is_read_asked_about_or_refused() {
    let Some(shared) = shared() else { return };
    for folder in ["cdnow", "dbt_intercom", "dbt_jira", "dbt_zendesk", "dete_survey", "transactions_explorer"]
    {
        for entry in std::fs::read_dir(shared.join("samples").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            match read(&path, &ReadOptions::default()) {
                Ok((plan, None)) => assert!(!plan.inspection().questions.is_empty()),
                Ok((plan, Some((s, _)))) => {
                    println!(
                        "{}: {:?} {} of {}",
                        path.display(),
                        plan.inspection().kind,
                        s.rejected,
                        s.records
                    );
                }
                Err(issue) => assert!(!issue.hint.is_empty()),
            }
        }
    }
}
