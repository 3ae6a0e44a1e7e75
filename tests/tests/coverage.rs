//! Every KPI of the registry has a case worked out by hand and a computation made apart from the engine.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::folder;
use std::path::Path;

/// The text of all files of a folder that end so.
fn all(folder: &Path, end: &str) -> String {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.to_str().is_some_and(|p| p.ends_with(end)));
    assert!(!files.is_empty(), "no {end} in {}", folder.display());
    files.iter().map(|p| std::fs::read_to_string(p).unwrap()).collect()
}

/// The ids of which no line begins with the id and a slash behind `before`.
fn without(text: &str, before: &str) -> Vec<String> {
    let said = |id: &str| text.contains(&format!("{before}{id}/"));
    qd_app::all_definitions().into_iter().map(|d| d.id).filter(|id| !said(id)).collect()
}

#[test]
fn every_kpi_has_a_case_worked_out_by_hand() {
    let cases = all(&folder("cases").join("kpi"), ".md");
    assert_eq!(without(&cases, "\n  "), Vec::<String>::new(), "add a section to tests/cases/kpi");
}

#[test]
fn every_kpi_is_computed_a_second_time_apart_from_the_engine() {
    let sql = [
        "engine_and_sql.rs",
        "engine_and_sql_worlds.rs",
        "engine_and_sql_customers.rs",
        "engine_and_sql_aggregates.rs",
    ];
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut text = all(&folder("independent"), ".json");
    for file in sql {
        text += &std::fs::read_to_string(tests.join(file)).unwrap();
    }
    assert_eq!(without(&text, "\""), Vec::<String>::new(), "add SQL or a script in tests/independent");
}

#[test]
fn a_kpi_that_nobody_works_out_would_be_found() {
    assert_eq!(without("\n  frt/value = 5\n", "\n  ").len(), qd_app::all_definitions().len() - 1);
}
