//! Every export that is known, in one table: what its file becomes without a word from a person, and what is asked.
//!
//! The files in `fixtures/` bear real headers and made-up rows. A source without a file, and a file without a line
//! here, fail.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Kept, read};
use qd_import::{ReadOptions, prepare_all, sources};
use qd_model::IssueCode;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One line of the table: a file, what its records are, how many are good and how many rejected, the ids of the
/// questions that are asked (then nothing is read), and what stands in some fields.
struct Line {
    file: &'static str,
    kind: &'static str,
    good: u64,
    rejected: u64,
    asked: &'static [&'static str],
    fields: &'static [(&'static str, &'static [&'static str])],
}

/// A file that is read without a question.
const fn told(
    file: &'static str,
    kind: &'static str,
    good: u64,
    rejected: u64,
    fields: &'static [(&'static str, &'static [&'static str])],
) -> Line {
    Line { file, kind, good, rejected, asked: &[], fields }
}

/// A file of which something must be asked.
const fn asks(file: &'static str, kind: &'static str, asked: &'static [&'static str]) -> Line {
    Line { file, kind, good: 0, rejected: 0, asked, fields: &[] }
}

/// 2026-01-13, 10:00, 11:00, 12:00, 15:00 UTC.
const AT_10: &str = "1768298400";
const AT_11: &str = "1768302000";
const AT_12: &str = "1768305600";
const AT_15: &str = "1768316400";
const DAY: &str = "1768262400";

const TABLE: &[Line] = &[
    told(
        "zendesk/tickets.csv",
        "tickets",
        2,
        0,
        &[
            ("first_response_s", &["1800", ""]),
            ("first_response_business_s", &["720", ""]),
            ("resolution_s", &["7200", ""]),
            ("resolved_at", &[AT_12, ""]),
            ("csat_score", &["1", ""]),
            ("customer", &["R7", "R8"]),
            ("sla_due_at", &["", ""]),
        ],
    ),
    told(
        "zendesk/tickets.json",
        "tickets",
        2,
        0,
        &[("resolution_s", &["3600", ""]), ("csat_score", &["1", ""])],
    ),
    told(
        "zendesk/tickets.ndjson",
        "tickets",
        2,
        0,
        &[("resolved_at", &[AT_11, ""]), ("csat_score", &["0", ""])],
    ),
    told(
        "zendesk/view.csv",
        "tickets",
        2,
        0,
        &[("created_at", &[AT_10, AT_11]), ("csat_score", &["1", ""]), ("agent", &["Bo", ""])],
    ),
    // The day of solving alone would make 0 or 24 hours of it.
    told(
        "zendesk/explore.csv",
        "tickets",
        2,
        0,
        &[
            ("created_at", &[DAY, DAY]),
            ("resolved_at", &["", ""]),
            ("first_response_s", &["1800", ""]),
            ("resolution_s", &["95400", ""]),
            ("first_contact_resolved", &["1", "0"]),
        ],
    ),
    // What was offered and not answered is no answer.
    told(
        "zendesk/ratings.csv",
        "surveys",
        2,
        1,
        &[("score", &["1", "0"]), ("ticket", &["4711", "4712"]), ("survey_kind", &["csat", "csat"])],
    ),
    told("zendesk/ratings.json", "surveys", 1, 0, &[("score", &["1"]), ("answered_at", &[AT_10])]),
    told(
        "zendesk/articles.csv",
        "articles",
        2,
        0,
        &[("reads", &["120", "33"]), ("date", &[DAY, DAY]), ("helpful_no", &["1", "2"])],
    ),
    told(
        "freshdesk/tickets.csv",
        "tickets",
        2,
        0,
        &[
            ("first_response_at", &["1768303800", ""]),
            ("first_response_business_s", &["5400", ""]),
            ("first_response_s", &["", ""]),
            ("sla_met", &["1", "0"]),
            ("csat_score", &["5", ""]),
            ("customer", &["555", "556"]),
        ],
    ),
    told(
        "freshservice/tickets.csv",
        "tickets",
        2,
        0,
        &[
            ("id", &["INC-1", "SR-2"]),
            ("resolution_business_s", &["18000", ""]),
            ("resolved_at", &[AT_15, ""]),
            ("customer", &["ann@example.org", "ben@example.org"]),
            ("csat_score", &["1", ""]),
        ],
    ),
    told("helpscout/conversations.json", "tickets", 1, 0, &[("id", &["12"]), ("closed_at", &[AT_12])]),
    // 05:00 in Lima is 10:00 UTC.
    told(
        "intercom/conversations.csv",
        "tickets",
        2,
        0,
        &[
            ("created_at", &[AT_10, AT_11]),
            ("first_response_s", &["90", ""]),
            ("customer", &["ann@example.org", "ben@example.org"]),
        ],
    ),
    // The two SLA columns hold the time that was left.
    told(
        "jira/issues.csv",
        "tickets",
        2,
        0,
        &[
            ("id", &["SUP-1", "SUP-2"]),
            ("resolved_at", &[AT_12, ""]),
            ("first_response_s", &["", ""]),
            ("resolution_s", &["", ""]),
            ("csat_score", &["4", ""]),
        ],
    ),
    told("jira/spanish.csv", "tickets", 1, 0, &[("csat_score", &["5"]), ("first_response_s", &[""])]),
    told(
        "hubspot/tickets.csv",
        "tickets",
        2,
        0,
        &[
            ("first_response_at", &["1768300200", ""]),
            ("sla_met", &["1", ""]),
            ("first_contact_resolved", &["1", ""]),
            ("csat_score", &["", ""]),
        ],
    ),
    // The answers on effort stand beside the tickets: a second data set, only where there is one.
    told(
        "hubspot/tickets.csv",
        "surveys",
        1,
        0,
        &[
            ("survey_kind", &["ces"]),
            ("score", &["7"]),
            ("score_scale", &["1-7"]),
            ("easy_end", &["highest"]),
            ("ticket", &["9"]),
            ("answered_at", &["1768348800"]),
        ],
    ),
    told(
        "servicenow/incident.csv",
        "tickets",
        2,
        0,
        &[("resolved_at", &[AT_12, ""]), ("transfers", &["2", "0"])],
    ),
    // Six rows of two incidents: the newest of each, as often as it has rows; the store calls them duplicates.
    told(
        "servicenow/event_log.csv",
        "tickets",
        6,
        0,
        &[("status", &["Closed"; 6]), ("transfers", &["0", "0", "0", "1", "1", "1"])],
    ),
    told(
        "salesforce/report.csv",
        "tickets",
        2,
        0,
        &[("id", &["00001026", "00001027"]), ("closed_at", &[AT_12, ""]), ("resolution_s", &["", ""])],
    ),
    told(
        "salesforce/emails.csv",
        "tickets",
        3,
        0,
        &[("id", &["5003000000D8cuI", "5003000000D8cuI", "5003000000D8cuJ"])],
    ),
    told("chatwoot/csat.csv", "surveys", 2, 0, &[("score", &["5", "2"]), ("answered_at", &[AT_10, AT_11])]),
    told(
        "chatwoot/agents.csv",
        "aggregates",
        1,
        0,
        &[
            ("from", &["1767225600"]),
            ("to", &["1769904000"]),
            ("agent", &["Bo"]),
            ("tickets", &["12"]),
            // A mean of 3 minutes over 12 conversations, of 2 hours over 9.
            ("first_response_s", &["2160"]),
            ("resolution_s", &["64800"]),
            ("resolution_n", &["9"]),
        ],
    ),
    told("chatwoot/teams.csv", "aggregates", 1, 0, &[("team", &["Support"]), ("resolved", &["9"])]),
    told("chatwoot/labels.csv", "aggregates", 1, 0, &[("topic", &["billing"]), ("tickets", &["12"])]),
    told(
        "zammad/tickets.csv",
        "tickets",
        2,
        0,
        &[
            ("first_response_business_s", &["2700", ""]),
            ("resolution_business_s", &["3600", ""]),
            ("handle_s", &["", ""]),
        ],
    ),
    told(
        "osticket/tickets.csv",
        "tickets",
        2,
        0,
        &[("first_response_at", &["", ""]), ("reopens", &["1", "0"])],
    ),
    told(
        "aircall/calls.csv",
        "calls",
        2,
        1,
        &[
            ("offered_at", &[AT_10, AT_11]),
            ("wait_s", &["20", "30"]),
            ("abandoned", &["0", "1"]),
            ("ended_at", &["", ""]),
        ],
    ),
    asks("aircall/older.csv", "calls", &["id.column"]),
    told(
        "talkdesk/old.csv",
        "calls",
        2,
        0,
        &[("talk_s", &["300", "0"]), ("wait_s", &["6", "60"]), ("abandoned", &["0", "1"])],
    ),
    told("talkdesk/new.csv", "calls", 2, 0, &[("talk_s", &["280", "0"]), ("abandoned", &["0", "1"])]),
    told("talkdesk/labels.csv", "calls", 2, 0, &[("talk_s", &["300", "0"])]),
    told("ringcentral/calls.json", "calls", 2, 1, &[("talk_s", &["", ""]), ("offered_at", &[AT_10, AT_11])]),
    told(
        "amazon_connect/contacts.ndjson",
        "calls",
        2,
        0,
        &[("wait_s", &["60", "120"]), ("talk_s", &["300", ""])],
    ),
    told(
        "amazon_connect/queues.csv",
        "aggregates",
        1,
        0,
        &[
            ("from", &[AT_10]),
            ("to", &["1768300200"]),
            ("team", &["Support"]),
            ("calls_offered", &["15"]),
            ("calls_abandoned", &["3"]),
            ("wait_s", &["240"]),
            ("handle_s", &["1440"]),
            ("handle_n", &["12"]),
        ],
    ),
    asks("amazon_connect/agents.csv", "aggregates", &["interval"]),
    told("asterisk/queue_log", "calls", 2, 0, &[("wait_s", &["20", "45"]), ("abandoned", &["0", "1"])]),
    told(
        "typeform/responses.csv",
        "surveys",
        2,
        0,
        &[("survey_kind", &["nps", "nps"]), ("score", &["9", "3"]), ("score_scale", &["0-10", "0-10"])],
    ),
    told("typeform/older.csv", "surveys", 1, 0, &[("survey_kind", &["csat"]), ("answered_at", &[AT_10])]),
    // Two questions with ratings: which one is meant cannot be told.
    asks("typeform/two_questions.csv", "surveys", &["survey_kind", "score.column"]),
    told(
        "surveymonkey/responses.csv",
        "surveys",
        2,
        0,
        &[("score", &["5", "2"]), ("score_scale", &["1-5", "1-5"]), ("answered_at", &[AT_10, AT_11])],
    ),
    told(
        "delighted/responses.csv",
        "surveys",
        2,
        0,
        &[("score", &["9", "4"]), ("answered_at", &[AT_10, AT_11])],
    ),
    told(
        "google_forms/form.csv",
        "surveys",
        2,
        0,
        &[
            ("score", &["5", "2"]),
            ("answered_at", &["1768294800", AT_10]),
            ("survey_kind", &["csat", "csat"]),
        ],
    ),
    told(
        "google_forms/german.csv",
        "surveys",
        2,
        0,
        &[("score", &["5", "2"]), ("answered_at", &[AT_10, AT_11])],
    ),
    asks("google_forms/open_kind.csv", "surveys", &["survey_kind", "answered_at.order"]),
    told(
        "ga4/pages.csv",
        "articles",
        2,
        1,
        &[("reads", &["1234", "11"]), ("date", &["1767225600", "1767225600"]), ("read_s", &["61.25", "5"])],
    ),
    told("pagerduty/incidents.csv", "incidents", 2, 0, &[("resolved_at", &["1768300200", ""])]),
    told(
        "opsgenie/alerts.csv",
        "incidents",
        2,
        0,
        &[("started_at", &[AT_10, AT_11]), ("resolved_at", &["", ""])],
    ),
    told("statuspage/incidents.json", "incidents", 1, 0, &[("resolved_at", &[AT_12]), ("service", &["API"])]),
    // It ends when it stopped, not when that was asked for.
    told(
        "stripe/subscriptions.csv",
        "customers",
        2,
        0,
        &[("customer", &["cus_1", "cus_2"]), ("ended_at", &["1770976800", ""])],
    ),
    asks("stripe/customers.csv", "customers", &["ended_at.none"]),
    told(
        "chargebee/subscriptions.csv",
        "customers",
        2,
        0,
        &[
            ("customer", &["cb_1", "cb_2"]),
            ("ended_at", &["1770976800", ""]),
            ("churn_reason", &["not_paid", ""]),
        ],
    ),
    told(
        "chartmogul/subscriptions.csv",
        "customers",
        1,
        0,
        &[("customer", &["A-1"]), ("segment", &["Gold"])],
    ),
    asks("chartmogul/customers.csv", "customers", &["ended_at.none"]),
    told("generic/finance_down.csv", "finance", 2, 0, &[("salaries", &["100000", "100000"])]),
    told(
        "generic/finance_across.csv",
        "finance",
        3,
        0,
        &[
            ("month", &["1767225600", "1769904000", "1772323200"]),
            ("salaries", &["100000", "100000", "101000"]),
            ("company_revenue", &["900000", "950000", "960000"]),
        ],
    ),
    // Lines that no field holds are left out and told; the total of them is there.
    told(
        "generic/finance_accounts.csv",
        "finance",
        3,
        0,
        &[
            ("month", &["1767225600", "1769904000", "1772323200"]),
            ("support_cost", &["170", "170", "170"]),
            ("company_revenue", &["9000", "9100", ""]),
        ],
    ),
    told("servicenow/numbers.csv", "tickets", 2, 0, &[("status", &["Closed", "In Progress"])]),
    // A country is no page: what stands in the second table is rejected.
    told("ga4/snapshot.csv", "articles", 2, 6, &[("reads", &["120", "33"])]),
    // Amounts a month may be invoices.
    asks("generic/revenue_across.csv", "revenue", &["months_rule"]),
    // Dates beside one another are no months of a sheet, whatever the topics are called.
    told("generic/tickets_of_topics.csv", "tickets", 2, 0, &[("topic", &["Software", "Training"])]),
    told(
        "generic/article_statistics.csv",
        "articles",
        2,
        0,
        &[("reads", &["120", "33"]), ("helpful_yes", &["4", "0"])],
    ),
    told(
        "generic/weeks.csv",
        "aggregates",
        2,
        0,
        &[
            ("from", &["1767571200", "1768176000"]),
            ("to", &["1768176000", "1768780800"]),
            ("tickets", &["100", "50"]),
            ("first_response_s", &["180000", "180000"]),
            ("first_response_n", &["100", "50"]),
        ],
    ),
    asks("generic/aircall_analytics.csv", "aggregates", &["interval"]),
    asks("generic/spans.csv", "aggregates", &["talk_s.holds"]),
    told("generic/incident_list.csv", "incidents", 2, 0, &[("started_at", &[AT_10, AT_11])]),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Files of the fixtures, as `folder/file`.
fn files() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let dir = entry.unwrap().path();
        for file in std::fs::read_dir(&dir).unwrap() {
            let path = file.unwrap().path();
            out.insert(path.strip_prefix(folder()).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
    out
}

fn options() -> ReadOptions {
    ReadOptions { keep_subjects: true, ..ReadOptions::default() }
}

#[test]
fn each_export_becomes_what_it_is_or_is_asked_about() {
    let mut wrong = Vec::new();
    for line in TABLE {
        let plans = prepare_all(&folder().join(line.file), &options()).unwrap();
        let kinds = TABLE.iter().filter(|l| l.file == line.file).count();
        if plans.len() != kinds {
            wrong.push(format!("{} feeds {} data sets", line.file, plans.len()));
        }
        let of_kind = plans.iter().position(|p| p.inspection().kind.as_deref() == Some(line.kind));
        let plan = &plans[of_kind.unwrap_or(0)];
        let done = plan.ready().then(|| {
            let mut kept = Kept::default();
            (plan.run(&mut kept, &mut |_| true).unwrap(), kept)
        });
        let i = plan.inspection();
        let source = line.file.split('/').next().unwrap();
        let asked: Vec<&str> = i.questions.iter().map(|q| q.id.as_str()).collect();
        let kind = i.kind.clone().unwrap_or_default();
        if (i.source.as_str(), kind.as_str(), asked.as_slice()) != (source, line.kind, line.asked) {
            wrong.push(format!("{}: {} {kind} {asked:?}", line.file, i.source));
            continue;
        }
        let Some((summary, kept)) = done else { continue };
        let told = (summary.records - summary.rejected, summary.rejected);
        if told != (line.good, line.rejected) {
            wrong.push(format!("{}: {told:?} {:?}", line.file, kept.rejected));
        }
        for (field, values) in line.fields {
            if kept.field(field) != *values {
                wrong.push(format!("{}: {field} is {:?}", line.file, kept.field(field)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_source_has_a_file_and_every_file_a_line() {
    let files = files();
    for source in sources() {
        let prefix = format!("{}/", source.name());
        assert!(files.iter().any(|f| f.starts_with(&prefix)), "no fixture of {}", source.name());
    }
    for file in files.iter().filter(|f| !f.starts_with("summaries/")) {
        assert!(TABLE.iter().any(|l| l.file == file), "{file} is in no line of the table");
    }
    for source in sources() {
        let kinds: BTreeSet<&str> = TABLE
            .iter()
            .filter(|l| l.file.starts_with(&format!("{}/", source.name())))
            .map(|l| l.kind)
            .collect();
        let said: BTreeSet<&str> = source.kinds().iter().map(|d| d.name()).collect();
        assert_eq!(kinds, said, "{} says that it holds {said:?}", source.name());
    }
}

#[test]
fn summaries_that_say_no_days_are_refused_in_words() {
    for file in files().iter().filter(|f| f.starts_with("summaries/")) {
        let issue = read(&folder().join(file), &options()).err().unwrap_or_else(|| panic!("{file} was read"));
        assert_eq!(issue.code, IssueCode::SummaryOnly, "{file}: {}", issue.message);
        assert!(!issue.hint.is_empty(), "{file}");
    }
}

#[test]
fn calls_without_a_number_are_read_once_a_person_says_so() {
    let mut options = options();
    options.answers.insert("id.column".into(), "-".into());
    let (plan, done) = read(&folder().join("aircall/older.csv"), &options).unwrap();
    let (_, kept): (_, Kept) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert_eq!(kept.field("id"), ["", ""]);
    assert_eq!(kept.field("offered_at"), [AT_10, AT_11]);
    assert_eq!(kept.field("abandoned"), ["0", ""], "nobody was there: missed, not given up");
}

#[test]
fn months_across_are_what_customers_pay_once_a_person_says_so() {
    let mut options = options();
    options.answers.insert("months_rule".into(), "revenue".into());
    let (plan, done) = read(&folder().join("generic/revenue_across.csv"), &options).unwrap();
    let (_, kept) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert_eq!(kept.field("customer"), ["Acme", "Acme", "Acme", "Beta", "Beta", "Beta", "Cork", "Cork"]);
    // Nothing before the first amount, and nothing is paid where the cell is empty behind it.
    assert_eq!(kept.field("monthly_revenue"), ["100", "100", "120", "50", "0", "0", "80", "80"]);
    assert_eq!(kept.field("from")[6], "1769904000");
}

#[test]
fn the_last_day_of_a_span_counts_and_a_sum_is_no_mean() {
    let mut options = options();
    options.answers.insert("talk_s.holds".into(), "total".into());
    let (plan, done) = read(&folder().join("generic/spans.csv"), &options).unwrap();
    let (_, kept): (_, Kept) = done.unwrap_or_else(|| panic!("{:?}", plan.inspection().questions));
    assert_eq!((kept.field("to"), kept.field("talk_s")), (vec!["1769904000".into()], vec!["7000".into()]));
    options.answers.insert("talk_s.holds".into(), "mean".into());
    let (_, done) = read(&folder().join("generic/spans.csv"), &options).unwrap();
    assert_eq!(done.unwrap().1.field("talk_s"), ["245000"], "35 calls of 7000 s");
}

#[test]
fn a_mean_without_a_count_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("months.csv");
    std::fs::write(&path, "Month,Tickets,Avg resolution time (h)\n2026-01,10,2\n2026-02,20,\n").unwrap();
    let asked = |options: &ReadOptions| -> Vec<String> {
        let plan = &prepare_all(&path, options).unwrap()[0];
        plan.inspection().questions.iter().map(|q| q.id.clone()).collect()
    };
    let mut options = options();
    assert_eq!(asked(&options), ["resolution_n.column"]);
    options.answers.insert("resolution_n.column".into(), "Tickets".into());
    let (_, done) = read(&path, &options).unwrap();
    let kept = done.unwrap().1;
    assert_eq!(kept.field("resolution_s"), ["72000", ""]);
    assert_eq!(
        (kept.field("resolution_n"), kept.field("resolved")),
        (kept.field("tickets"), vec!["".into(); 2])
    );
    options.answers.insert("resolution_n.column".into(), "-".into());
    let (_, done) = read(&path, &options).unwrap();
    assert_eq!(done.unwrap().1.field("resolution_s"), ["", ""]);
}
