//! What scripts in `independent/` computed from public data, apart from the engine, against what `qd` says of the same
//! files.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::{Qd, beside, find, folder};
use serde_json::Value;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn expected(name: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(folder("independent").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn csv_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "csv"));
    files.sort();
    files
}

/// Counts and seconds exactly, all else to 1e-12 of its size.
fn same(found: &Value, wanted: &Value) -> bool {
    match (found.as_f64(), wanted.as_f64()) {
        (Some(a), Some(b)) if b.fract() == 0.0 => a == b,
        (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * b.abs(),
        _ => found == wanted,
    }
}

fn hold(qd: &Qd, calls: &[Value]) {
    let (mut wrong, mut compared) = (String::new(), 0);
    for call in calls {
        let args: Vec<&str> = call["args"].as_array().unwrap().iter().map(|a| a.as_str().unwrap()).collect();
        let answer = qd.ok(&args).unwrap_or_else(|e| panic!("{e}"));
        for (path, wanted) in call["answers"].as_object().unwrap() {
            compared += 1;
            let found = find(&answer, path).map_or(Value::Null, |v| v.into_owned());
            if !same(&found, wanted) {
                let _ = writeln!(wrong, "qd {}: {path} is {found}, computed {wanted}", args.join(" "));
            }
        }
    }
    assert!(compared > 40, "only {compared} numbers compared");
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn tickets_of_a_bank_give_the_numbers_of_a_script_of_their_own() {
    let Some(samples) = beside("samples/bank_tickets") else { return };
    let qd = Qd::new().unwrap();
    qd.ok(&["settings", "set", "time_zone", "Asia/Kolkata"]).unwrap();
    let file = samples.join("customer_support_tickets.csv");
    let report = qd.ok(&["import", file.to_str().unwrap()]).unwrap();
    assert_eq!(report["counts"]["new"], 10_000, "{report}");
    hold(&qd, &expected("bank_tickets.json"));
}

#[test]
fn questions_of_a_forum_are_counted_in_the_month_of_each_clock() {
    let Some(samples) = beside("samples/sumo_questions") else { return };
    let qd = Qd::new().unwrap();
    let files = csv_files(&samples);
    assert_eq!(files.len(), 92);
    let mut args: Vec<String> = ["import", "--as", "tickets"].map(Into::into).into();
    args.extend(files.iter().map(|f| f.to_str().unwrap().to_owned()));
    let report = qd.ok(&args).unwrap();
    let mut calls = expected("sumo_questions.json");
    let bins = calls.remove(0);
    assert_eq!(report["records"], bins["answers"]["records"]);
    assert_eq!(report["counts"]["new"], bins["answers"]["questions"]);
    assert_eq!(report["counts"]["duplicate"], bins["answers"]["twice"]);
    hold(&qd, &calls);
}

#[test]
fn the_sample_company_is_counted_alike_through_every_clock_in_its_files() {
    let qd = Qd::new().unwrap();
    let files = qd_sample::write_to(qd.folder()).unwrap();
    qd.write("settings.json", serde_json::to_string(&qd_sample::settings()).unwrap()).unwrap();
    qd.ok(&["settings", "import", "settings.json"]).unwrap();
    let mut args = vec!["import".to_owned()];
    args.extend(files.iter().map(|f| f.to_str().unwrap().to_owned()));
    let report = qd.call(&args).unwrap();
    assert_eq!(report.exit, 4, "some rows are faulty on purpose, no question is open: {}", report.said);
    hold(&qd, &expected("sample.json"));
}
