//! The rows that a workbook lists give its numbers again, in another program.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]
#![allow(clippy::disallowed_methods, reason = "the workbooks read here are our own")]

use calamine::{Data, Reader, Xlsx, open_workbook};
use qd_tests::{Qd, folder, python};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What the script says of a workbook beside the values of its period.
fn read(python: &Path, qd: &Qd, book: &str, values: &Value) -> Value {
    qd.write("values.json", values.to_string()).unwrap();
    let script = folder("independent/rows_behind.py");
    let mut command = Command::new(python);
    let out = command.current_dir(qd.folder()).arg(script).args([book, "values.json"]).output().unwrap();
    let (said, wrong) = (String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success(), "{wrong}{said}");
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn every_number_of_the_sample_company_comes_again_from_the_columns_of_its_rows() {
    let Some(python) = python() else { return };
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    for period in ["2026-Q3", "all"] {
        let saved =
            qd.ok(&["--lang", "en", "report", "--rows", "--period", period, "-o", "rows.xlsx"]).unwrap();
        let values = qd.ok(&["kpi", "--rows", "--period", period]).unwrap();
        let compared = read(&python, &qd, "rows.xlsx", &values);
        assert_eq!(compared["records"], saved["records"], "{compared}");
        assert!(compared["kpis"].as_u64().unwrap() > 25, "{compared}");
        assert!(compared["reasons"].as_u64().unwrap() > 20, "{compared}");
        let makes = compared["makes"].as_object().unwrap();
        assert_eq!(makes.len(), 7, "every way to make a value is tried: {compared}");
    }
}

#[test]
fn scores_several_promises_and_summaries_give_their_values_again() {
    let Some(python) = python() else { return };
    let qd = Qd::new().unwrap();
    let tickets = "Ticket,Created,Solved,Status,First reply (min),Channel,Satisfaction\n\
        T1,2026-07-01 09:00,2026-07-01 12:00,solved,30,email,5\n\
        T2,2026-07-02 09:00,2026-07-03 09:00,solved,90,chat,2\n\
        T3,2026-07-03 09:00,,open,,chat,\n\
        T4,2026-07-04 09:00,2026-07-04 10:00,solved,5,email,1\n";
    qd.write("tickets.csv", tickets).unwrap();
    let mapping = r#"{"kind": "tickets", "source": "generic", "time_zone": "UTC", "header_row": 1, "fields": {
        "id": {"column": "Ticket"}, "created_at": {"column": "Created"}, "resolved_at": {"column": "Solved"},
        "status": {"column": "Status"}, "channel": {"column": "Channel"},
        "first_response_s": {"column": "First reply (min)", "unit": "minutes"},
        "csat_score": {"column": "Satisfaction", "scale": "1-5"}}}"#;
    qd.write("map.json", mapping).unwrap();
    qd.ok(&["import", "tickets.csv", "--mapping", "map.json"]).unwrap();
    let sla = r#"[{"name": "First", "measure": "frt", "limit_s": 3600}, {"name": "Done", "measure": "resolution_time", "limit_s": 86399}]"#;
    qd.ok(&["settings", "set", "sla", sla]).unwrap();
    let values = qd.ok(&["kpi", "--rows", "--period", "2026-07"]).unwrap();
    let of = |id: &str| {
        values["kpis"].as_array().unwrap().iter().find(|k| k["id"] == id).unwrap()["value"].as_f64()
    };
    assert_eq!(of("sla"), Some(0.5), "4 of 8: T1 both, T2 none, T3 none by the end of the data, T4 both");
    assert!((of("csat").unwrap() - 1.0 / 3.0).abs() < 1e-12);
    qd.ok(&["--lang", "en", "report", "--rows", "--period", "2026-07", "-o", "rows.xlsx"]).unwrap();
    let compared = read(&python, &qd, "rows.xlsx", &values);
    assert_eq!(compared["records"], 4, "{compared}");
    let weeks = "Week,Tickets,Solved,Avg first response (min),Avg resolution time (h)\n\
        2026-W19,100,80,30,2\n2026-W20,50,60,60,4\n2026-W21,0,5,,6\n2026-W22,7,,15,\n";
    qd.write("weeks.csv", weeks).unwrap();
    qd.ok(&["import", "weeks.csv", "--as", "aggregates"]).unwrap();
    let values = qd.ok(&["kpi", "--rows", "--period", "2026-05"]).unwrap();
    qd.ok(&["--lang", "en", "report", "--rows", "--period", "2026-05", "-o", "weeks.xlsx"]).unwrap();
    let compared = read(&python, &qd, "weeks.xlsx", &values);
    assert_eq!(compared["records"], 4, "{compared}");
    assert!(
        compared["makes"].get("sum of the column").is_some(),
        "a row of 100 tickets is not one: {compared}"
    );
    assert!(compared["kpis"].as_u64() >= Some(4), "{compared}");
}

#[test]
fn without_names_and_as_pages_there_are_no_rows() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let answer = qd.call(&["report", "--rows", "-o", "review.pdf"]).unwrap();
    assert!(answer.exit == 2 && answer.said.contains(".xlsx"), "{}", answer.said);
    let answer = qd.call(&["report", "--rows", "--privacy", "-o", "rows.xlsx"]).unwrap();
    assert!(answer.exit == 2 && answer.said.contains("without names"), "{}", answer.said);
    qd.ok(&["settings", "set", "privacy", r#"{"private_reports": true}"#]).unwrap();
    let answer = qd.call(&["report", "--rows", "-o", "rows.xlsx"]).unwrap();
    assert!(answer.exit == 2 && answer.said.contains("without names"), "{}", answer.said);
    assert!(!qd.folder().join("rows.xlsx").exists());
    qd.ok(&["settings", "set", "privacy", r#"{"agent_names_in_reports": false}"#]).unwrap();
    qd.ok(&["--lang", "en", "report", "--rows", "-o", "rows.xlsx"]).unwrap();
    let found = &table(&qd, "rows.xlsx", "Tickets")[0];
    assert!(found.contains(&"Channel".to_owned()) && !found.contains(&"Agent".to_owned()), "{found:?}");
}

/// The heads of a sheet and the rows below, as texts.
fn table(qd: &Qd, book: &str, sheet: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(qd.folder().join(book)).unwrap();
    assert!(book.worksheet_formula(sheet).unwrap().used_cells().next().is_none(), "{sheet} has a formula");
    let range = book.worksheet_range(sheet).unwrap();
    range.rows().skip(4).map(|r| r.iter().map(ToString::to_string).collect()).collect()
}

#[test]
fn words_of_the_data_stay_words_whatever_they_begin_with() {
    let qd = Qd::new().unwrap();
    let hostile = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(1)", "0042", "1E5"];
    let mut csv = "Ticket,Created,Topic,Agent,Plan\n".to_owned();
    for (i, word) in hostile.iter().enumerate() {
        csv += &format!("\"{word}\",2026-07-0{} 09:00,\"{word}\",\"{word}\",\"{word}\u{1}x\"\n", i + 1);
    }
    qd.write("tickets.csv", csv).unwrap();
    let mapping = r#"{"kind": "tickets", "source": "generic", "time_zone": "UTC", "header_row": 1, "fields": {
        "id": {"column": "Ticket"}, "created_at": {"column": "Created"}, "topic": {"column": "Topic"},
        "agent": {"column": "Agent"}}}"#;
    qd.write("map.json", mapping).unwrap();
    qd.ok(&["import", "tickets.csv", "--mapping", "map.json", "--keep", "Plan"]).unwrap();
    qd.ok(&["--lang", "en", "report", "--rows", "-o", "rows.xlsx"]).unwrap();
    let rows = table(&qd, "rows.xlsx", "Tickets");
    let at = |head: &str| rows[0].iter().position(|h| h == head).unwrap();
    let places = [at("Record"), at("Topic"), at("Agent")];
    for (word, row) in hostile.iter().zip(&rows[1..]) {
        assert!(places.iter().all(|p| row[*p] == *word), "{word:?} in {row:?}");
        assert!(row[at("Plan")].starts_with(word) && !row[at("Plan")].contains('\u{1}'), "{row:?}");
    }
    let mut book: Xlsx<_> = open_workbook(qd.folder().join("rows.xlsx")).unwrap();
    let range = book.worksheet_range("Tickets").unwrap();
    let ids = range.rows().skip(5).map(|r| r[0].clone());
    assert!(ids.zip(hostile).all(|(id, word)| id == Data::String(word.into())), "an id is no text");
}

#[test]
fn a_workspace_without_records_gives_a_workbook_that_says_so() {
    let qd = Qd::new().unwrap();
    let saved = qd.ok(&["--lang", "en", "report", "--rows", "-o", "rows.xlsx"]).unwrap();
    assert_eq!(saved["records"], 0);
    let rows = table(&qd, "rows.xlsx", "Rows behind");
    assert!(rows.len() > 30 && rows[1..].iter().all(|r| r[1] == "no data" && r[3].is_empty()), "{rows:?}");
}

#[test]
fn reasons_stand_in_the_language_of_the_report() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let values = qd.ok(&["kpi", "--rows", "--period", "2026-Q3"]).unwrap();
    let kpis = values["kpis"].as_array().unwrap();
    let rows = kpis.iter().filter_map(|k| k["rows"].as_array()).flatten();
    let codes: BTreeSet<&str> = rows.filter_map(|r| r["reason"].as_str()).collect();
    assert!(codes.len() > 5, "{codes:?}");
    let text = |lang: &str| {
        let name = format!("{lang}.xlsx");
        qd.ok(&["--lang", lang, "report", "--rows", "--period", "2026-Q3", "-o", &name]).unwrap();
        let book: Xlsx<_> = open_workbook(qd.folder().join(&name)).unwrap();
        let sheets = book.sheet_names();
        let data = sheets.len() - 7;
        sheets[data..].iter().flat_map(|s| table(&qd, &name, s)).flatten().collect::<BTreeSet<_>>()
    };
    let english = text("en");
    assert!(english.contains("not answered"), "in English a reason reads like its code");
    for lang in ["sv", "es", "ro", "az", "ko"] {
        let text = text(lang);
        for code in &codes {
            assert!(!text.contains(*code) && !text.contains(&code.replace('_', " ")), "{lang}: {code}");
        }
    }
}
