//! What is asked, and what an answer does.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{Kept, read_text};
use qd_import::{ReadOptions, prepare};
use qd_model::{IssueCode, MappedField, Mapping};

fn answers(pairs: &[(&str, &str)]) -> ReadOptions {
    ReadOptions {
        answers: pairs.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect(),
        ..ReadOptions::default()
    }
}

fn ask(text: &str, options: &ReadOptions) -> Vec<String> {
    let (plan, _) = read_text("t.csv", text.as_bytes(), options);
    plan.inspection().questions.iter().map(|q| q.id.clone()).collect()
}

fn get(text: &str, options: &ReadOptions) -> Kept {
    let (plan, done) = read_text("t.csv", text.as_bytes(), options);
    done.unwrap_or_else(|| panic!("asked: {:?}", plan.inspection().questions)).1
}

const OPEN: &str = "Ticket ID,Created,Solved\n1,03/08/2026 10:00,04/08/2026 11:00\n2,05/08/2026 10:00,\n";

#[test]
fn an_order_that_all_dates_fit_is_asked_once_for_the_file() {
    assert_eq!(ask(OPEN, &ReadOptions::default()), ["created_at.order"]);
    let kept = get(OPEN, &answers(&[("created_at.order", "dmy")]));
    // 3 August and 4 August 2026.
    assert_eq!(kept.field("created_at")[0], "1785751200");
    assert_eq!(kept.field("resolved_at")[0], "1785841200");
    let kept = get(OPEN, &answers(&[("created_at.order", "mdy")]));
    assert_eq!(kept.field("created_at")[0], "1772964000");
}

#[test]
fn the_two_readings_are_of_a_real_cell() {
    let (plan, _) = read_text("t.csv", OPEN.as_bytes(), &ReadOptions::default());
    let q = &plan.inspection().questions[0];
    let reads: Vec<_> = q.choices.iter().map(|c| c.reads_as.as_str()).collect();
    assert_eq!(reads, ["3 August 2026", "8 March 2026"]);
    assert!(q.text.contains("03/08/2026"));
}

#[test]
fn cells_are_shown_in_the_order_suggested_until_a_person_says_otherwise_and_are_not_read_so() {
    let shown = |options: &ReadOptions| {
        let (plan, done) = read_text("t.csv", OPEN.as_bytes(), options);
        let fields = &plan.inspection().fields;
        let of = |name: &str| fields.iter().find(|f| f.field == name).unwrap().cells[0].clone();
        let cells = [of("created_at"), of("resolved_at")].map(|c| (c.understood.unwrap(), c.problem));
        (cells, done.is_some())
    };
    let day = |text: &str| (format!("2026-{text}:00 UTC"), None);
    let (cells, read) = shown(&ReadOptions::default());
    assert_eq!(cells, [day("08-03 10:00"), day("08-04 11:00")]);
    assert!(!read, "nothing is read before the answer");
    let (cells, read) = shown(&answers(&[("created_at.order", "mdy")]));
    assert_eq!(cells, [day("03-08 10:00"), day("04-08 11:00")]);
    assert!(read);
}

#[test]
fn a_contradiction_rejects_the_rows_that_do_not_fit_the_answer() {
    let text = "Ticket ID,Created\n1,13/08/2026\n2,08/14/2026\n3,01/08/2026\n";
    assert_eq!(ask(text, &ReadOptions::default()), ["created_at.order"]);
    let kept = get(text, &answers(&[("created_at.order", "dmy")]));
    assert_eq!(kept.rows(), 2);
    assert_eq!((kept.rejected[0].line, kept.rejected[0].code.as_str()), (3, "other_date_order"));
}

#[test]
fn bare_durations_need_their_unit() {
    let text = "Ticket ID,Created,Handle time\n1,2026-08-13,90\n2,2026-08-14,0.5\n";
    assert_eq!(ask(text, &ReadOptions::default()), ["handle_s.unit"]);
    assert_eq!(get(text, &answers(&[("handle_s.unit", "minutes")])).field("handle_s"), ["5400", "30"]);
    let mut m = Mapping::new(qd_model::Dataset::Tickets, "generic");
    for (field, column, unit) in [
        ("id", "Ticket ID", None),
        ("created_at", "Created", None),
        ("handle_s", "Handle time", Some("hours")),
    ] {
        m.fields.insert(
            field.into(),
            MappedField { column: column.into(), unit: unit.map(Into::into), ..Default::default() },
        );
    }
    let kept = get(text, &ReadOptions { mapping: Some(m), ..ReadOptions::default() });
    assert_eq!(kept.field("handle_s"), ["324000", "1800"]);
}

#[test]
fn effort_is_asked_for_its_easy_end_and_kinds_keep_their_scale() {
    let text = "answered_at,kind,score,scale_max\n2026-08-13,NPS,10,10\n2026-08-13,CES,6,7\n";
    assert_eq!(ask(text, &ReadOptions::default()), ["score.easy_end"]);
    let kept = get(text, &answers(&[("score.easy_end", "highest")]));
    assert_eq!(kept.field("survey_kind"), ["nps", "ces"]);
    assert_eq!(kept.field("score_scale"), ["0-10", "1-7"]);
    assert_eq!(kept.field("easy_end"), ["highest", "highest"]);
}

#[test]
fn a_scale_that_matters_is_asked() {
    let text = "Ticket ID,Created,CSAT\n1,2026-08-13,9\n2,2026-08-14,2\n";
    assert_eq!(ask(text, &ReadOptions::default()), ["csat_score.scale"]);
    let kept = get(text, &answers(&[("csat_score.scale", "1-10")]));
    assert_eq!(kept.field("csat_score_scale"), ["1-10", "1-10"]);
}

#[test]
fn decimals_that_may_be_thousands_are_asked_where_they_are_money() {
    let text = "customer;ordered_at;amount\nA;2026-08-13;1,234\nB;2026-08-13;2,500\n";
    assert_eq!(ask(text, &ReadOptions::default()), ["amount.number_format"]);
    assert_eq!(get(text, &answers(&[("amount.number_format", "comma")])).field("amount"), ["1.234", "2.5"]);
    assert_eq!(get(text, &answers(&[("amount.number_format", "point")])).field("amount"), ["1234", "2500"]);
}

#[test]
fn missing_columns_and_rivals_are_asked_and_answered() {
    let text = "Ticket ID,Moment,Status,Status\n1,2026-08-13,open,new\n2,2026-08-14,open,closed\n";
    // With so little known it may be a list of anything that belongs to tickets.
    assert_eq!(ask(text, &ReadOptions::default()), ["kind", "status.column", "created_at.column"]);
    let kept = get(
        text,
        &answers(&[("kind", "tickets"), ("created_at.column", "Moment"), ("status.column", "Status (2)")]),
    );
    assert_eq!(kept.field("status"), ["new", "closed"]);
}

#[test]
fn a_file_without_header_keeps_its_first_record() {
    let text = " 00004 0001 19970101  2   29.33\n 00004 0001 19970118  2   29.73\n";
    let mut options = answers(&[
        ("has_header", "no"),
        ("customer.column", "Column 2"),
        ("ordered_at.column", "Column 3"),
        ("amount.column", "Column 5"),
    ]);
    options.kind = Some(qd_model::Dataset::Orders);
    let kept = get(text, &options);
    assert_eq!(kept.field("amount"), ["29.33", "29.73"]);
    assert_eq!(kept.field("ordered_at")[0], "852076800");
}

#[test]
fn letters_of_zones_are_asked_once_each() {
    let text = "Ticket ID,Created\n1,2026-01-13 10:00 IST\n2,2026-01-13 10:00 CET\n";
    assert_eq!(ask(text, &ReadOptions::default()), ["tz_abbreviation.IST"]);
    let kept = get(text, &answers(&[("tz_abbreviation.IST", "Asia/Kolkata")]));
    assert_eq!(kept.field("created_at"), ["1768278600", "1768294800"]);
}

#[test]
fn subjects_stay_out_unless_wanted() {
    let text = "Ticket ID,Created,Subject\n1,2026-08-13,secret\n";
    assert_eq!(get(text, &ReadOptions::default()).field("subject"), [""]);
    let kept = get(text, &ReadOptions { keep_subjects: true, ..ReadOptions::default() });
    assert_eq!(kept.field("subject"), ["secret"]);
}

#[test]
fn a_saved_mapping_is_found_again_by_its_headers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.csv");
    std::fs::write(&path, "Nr,When\n1,2026-08-13\n").unwrap();
    let mut m = Mapping::new(qd_model::Dataset::Tickets, "generic");
    for (field, column) in [("id", "Nr"), ("created_at", "When")] {
        m.fields.insert(field.into(), MappedField { column: column.into(), ..Default::default() });
    }
    let signature = prepare(&path, &ReadOptions::default()).unwrap().signature().to_owned();
    std::fs::write(&path, "nr ,WHEN\n1,2026-08-13\n").unwrap();
    let options = ReadOptions { saved: vec![(signature, m)], ..ReadOptions::default() };
    let plan = prepare(&path, &options).unwrap();
    assert!(plan.inspection().mapping_saved && plan.ready());
}

#[test]
fn a_mapping_that_names_no_column_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.csv");
    std::fs::write(&path, "Ticket ID,Created\n1,2026-08-13\n").unwrap();
    let mut m = Mapping::new(qd_model::Dataset::Tickets, "generic");
    m.fields.insert("status".into(), MappedField { column: "Nowhere".into(), ..Default::default() });
    let issue = prepare(&path, &ReadOptions { mapping: Some(m), ..ReadOptions::default() }).unwrap_err();
    assert_eq!(issue.code, IssueCode::BadConfig);
    assert!(issue.message.contains("Nowhere"));
}

#[test]
fn stopping_and_threads() {
    let mut text = String::from("Ticket ID,Created At,Subject\n");
    for i in 0..150_000 {
        text.push_str(&format!("{i},2026-01-13 10:00:{:02},\"a \"\"b\"\", c\"\n", i % 60));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("big.csv");
    std::fs::write(&path, &text).unwrap();
    let mut ids = Vec::new();
    for threads in [1, 2, 4] {
        let options = ReadOptions { threads, keep_subjects: true, ..ReadOptions::default() };
        let (_, done) = common::read(&path, &options).unwrap();
        ids.push(done.unwrap().1.field("id"));
        let plan = prepare(&path, &options).unwrap();
        let mut kept = Kept::default();
        let issue = plan.run(&mut kept, &mut |_| false).unwrap_err();
        assert_eq!(issue.code, IssueCode::Cancelled);
    }
    assert_eq!(ids[0].len(), 150_000);
    assert!(ids.windows(2).all(|w| w[0] == w[1]));
}

/// What an app keeps after the person answered.
fn saved_after(text: &str, answered: &[(&str, &str)]) -> ReadOptions {
    let (plan, _) = read_text("first.csv", text.as_bytes(), &answers(answered));
    assert!(plan.ready());
    let saved = vec![(plan.signature().to_owned(), plan.inspection().mapping.clone())];
    ReadOptions { saved, ..ReadOptions::default() }
}

const AUGUST: &str = "Ticket ID,Created,Solved,Status\n1,03/08/2026,04/08/2026,closed\n";

#[test]
fn what_was_answered_once_is_not_asked_again() {
    let options = saved_after(AUGUST, &[("created_at.order", "dmy")]);
    let next = "Ticket ID,Created,Solved,Status\n2,01/09/2026,02/09/2026,closed\n3,05/09/2026,,open\n";
    let kept = get(next, &options);
    // 1 and 5 September, 2 September.
    assert_eq!(kept.field("created_at"), ["1788220800", "1788566400"]);
    assert_eq!(kept.field("resolved_at"), ["1788307200", ""]);
    // A single stray date is rejected, and the rest is read as agreed.
    let stray =
        "Ticket ID,Created,Solved,Status\n2,01/09/2026,,open\n3,30/09/2026,,open\n4,09/30/2026,,open\n";
    let kept = get(stray, &options);
    assert_eq!(kept.field("created_at"), ["1788220800", "1790726400"]);
    assert_eq!((kept.rejected.len(), kept.rejected[0].line), (1, 4));
}

#[test]
fn a_saved_order_that_the_dates_contradict_is_asked_again_for_every_column() {
    let options = saved_after(AUGUST, &[("created_at.order", "dmy")]);
    let turned =
        "Ticket ID,Created,Solved,Status\n2,09/01/2026,09/02/2026,closed\n3,09/05/2026,09/30/2026,closed\n";
    // "Created" alone fits both orders: it must not be read by the habit that "Solved" refutes.
    let asked = ask(turned, &options);
    assert!(asked.contains(&"resolved_at.order".to_owned()), "{asked:?}");
    let mut answered = options.clone();
    answered.answers.insert("resolved_at.order".into(), "mdy".into());
    let kept = get(turned, &answered);
    assert_eq!(kept.field("created_at"), ["1788220800", "1788566400"]);
    assert_eq!(kept.field("resolved_at"), ["1788307200", "1790726400"]);
}

#[test]
fn an_old_answer_does_not_turn_dates_that_leave_nothing_to_ask() {
    let text = "Ticket ID,Created,Status\n1,08/25/2026,open\n2,08/03/2026,open\n";
    assert_eq!(
        get(text, &answers(&[("created_at.order", "dmy")])).field("created_at"),
        ["1787616000", "1785715200"]
    );
}

#[test]
fn a_saved_scale_that_is_too_small_is_looked_at_afresh() {
    let first = "Ticket ID,Created,CSAT\n1,2026-08-13,1\n2,2026-08-13,3\n";
    let options = saved_after(first, &[("csat_score.scale", "1-5"), ("created_at.order", "ymd")]);
    assert_eq!(get(first, &options).field("csat_score_scale"), ["1-5", "1-5"]);
    let next = "Ticket ID,Created,CSAT\n3,2026-08-13,9\n4,2026-08-13,2\n";
    assert_eq!(ask(next, &options), ["csat_score.scale"]);
}

#[test]
fn a_table_of_links_is_not_taken_for_tickets() {
    let links =
        "created_at,ticket_id,schedule_id\n2020-02-04 15:26:26,123,3600\n2019-05-29 15:32:24,769,3600\n";
    assert_eq!(ask(links, &ReadOptions::default()), ["kind"]);
    assert!(ask("ticket_id,tag\n1,a\n2,b\n", &ReadOptions::default()).contains(&"kind".to_owned()));
}

#[test]
fn our_own_names_carry_their_unit() {
    let text = "article,date,reads,read_s_total\nA,2026-08-13,3,95\n";
    assert_eq!(get(text, &ReadOptions::default()).field("read_s_total"), ["95"]);
    let text = "id,offered_at,answered_at,wait_s,talk_s,hold_s,wrap_s\nc,2026-08-13T10:00:00Z,2026-08-13T10:00:05Z,5,60,7,8\n";
    let kept = get(text, &ReadOptions::default());
    let seconds = ["wait_s", "talk_s", "hold_s", "wrap_s"].map(|f| kept.field(f)[0].clone());
    assert_eq!(seconds, ["5", "60", "7", "8"]);
    let text = "id,created_at,first_response_s,first_response_business_s,resolution_s,resolution_business_s,handle_s\n\
                1,2026-08-13T10:00:00Z,1,2,3,4,5\n";
    let kept = get(text, &ReadOptions { kind: Some(qd_model::Dataset::Tickets), ..ReadOptions::default() });
    let fields = [
        "first_response_s",
        "first_response_business_s",
        "resolution_s",
        "resolution_business_s",
        "handle_s",
    ];
    assert_eq!(fields.map(|f| kept.field(f)[0].clone()), ["1", "2", "3", "4", "5"]);
}
