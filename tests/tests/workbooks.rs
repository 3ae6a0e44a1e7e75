//! A workbook gives what its CSV twin gives, whatever the year its dates count from.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::{Qd, folder};

#[test]
fn a_table_is_the_same_as_csv_as_workbook_and_as_workbook_that_counts_from_1904() {
    let qd = Qd::new().unwrap();
    let mut counts = Vec::new();
    for name in ["plain.csv", "plain.xlsx", "date1904.xlsx"] {
        qd.write(name, std::fs::read(folder("cases/import/files").join(name)).unwrap()).unwrap();
        let answer = qd.ok(&["import", name]).unwrap();
        counts.push((answer["counts"]["new"].as_u64(), answer["counts"]["same"].as_u64()));
    }
    // The same record is one whose every field is the same.
    assert_eq!(counts, [(Some(12), Some(0)), (Some(0), Some(12)), (Some(0), Some(12))]);
    let created = qd.ok(&["kpi", "tickets", "--from", "2026-01-13", "--to", "2026-01-14"]).unwrap();
    assert!(created["kpis"][0]["value"].as_f64().is_some_and(|n| n > 0.0), "{created}");
}
