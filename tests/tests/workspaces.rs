//! Files that are no workspace of ours, or not of this version, are refused and stay as they are.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::Qd;
use std::path::Path;

fn refused(bytes_of: impl Fn(&Qd), code: &str, exit: i32) {
    let qd = Qd::new().unwrap();
    bytes_of(&qd);
    let before = std::fs::read(qd.workspace()).unwrap();
    for args in [&["imports"][..], &["kpi", "tickets"], &["settings", "set", "language", "sv"]] {
        let answer = qd.call(args).unwrap();
        assert_eq!(
            (answer.exit, &answer.json["error"]["code"]),
            (exit, &code.into()),
            "{args:?}: {}",
            answer.said
        );
        assert!(std::fs::read(qd.workspace()).unwrap() == before, "{args:?} changed the file");
    }
    let others: Vec<_> = std::fs::read_dir(qd.folder()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(others.len(), 1, "nothing was put beside it: {others:?}");
}

fn database(path: &Path, sql: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_text_file_is_not_a_workspace() {
    refused(|qd| std::fs::write(qd.workspace(), "Dear diary,\n").unwrap(), "not_our_workspace", 5);
}

#[test]
fn a_database_of_another_program_is_not_a_workspace() {
    let sql = "CREATE TABLE song (title TEXT); PRAGMA user_version = 3;";
    refused(|qd| database(qd.workspace(), sql), "not_our_workspace", 5);
}

#[test]
fn a_workspace_of_a_newer_version_is_left_alone() {
    let make = |qd: &Qd| {
        qd.ok(&["imports"]).unwrap();
        database(qd.workspace(), "PRAGMA user_version = 9999; PRAGMA journal_mode = DELETE;");
        for entry in std::fs::read_dir(qd.folder()).unwrap() {
            let path = entry.unwrap().path();
            if path != qd.workspace() {
                std::fs::remove_file(path).unwrap();
            }
        }
    };
    refused(make, "workspace_newer", 5);
}

#[test]
fn the_sample_company_comes_in_without_a_question_and_goes_without_a_trace() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let imports = qd.ok(&["imports"]).unwrap();
    let files = imports["imports"].as_array().unwrap();
    assert_eq!(files.len(), qd_sample::files().len());
    let told: Vec<&str> = files.iter().map(|f| f["file"].as_str().unwrap()).collect();
    for file in qd_sample::files() {
        assert!(told.contains(&file.name), "{} was not imported", file.name);
    }
    let values = qd.ok(&["kpi", "--period", "2026-Q3", "--compare", "previous"]).unwrap();
    for kpi in values["kpis"].as_array().unwrap() {
        assert!(!kpi["value"].is_null(), "{} shows nothing: {}", kpi["id"], kpi["no_data"]);
    }
    let own = qd.folder().join("own.csv");
    std::fs::write(&own, "Ticket ID,Created at,Status\n1,2026-07-01 08:00,open\n").unwrap();
    let beside = qd.call(&["import", own.to_str().unwrap()]).unwrap();
    assert_eq!((beside.exit, &beside.json["error"]["code"]), (2, &"bad_argument".into()), "{}", beside.said);
    assert_eq!(qd.ok(&["imports"]).unwrap(), imports, "own data came beside the sample");
    qd.ok(&["sample", "--remove"]).unwrap();
    let after = qd.ok(&["kpi", "tickets", "frt", "churn"]).unwrap();
    assert!(after["kpis"].as_array().unwrap().iter().all(|k| k["value"].is_null()), "{after}");
}
