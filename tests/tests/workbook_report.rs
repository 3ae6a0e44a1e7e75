//! The workbook of the sample company holds each value that `qd kpi --json` gives, exactly.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use calamine::{Data, Xlsx, open_workbook};
use qd_tests::Qd;
use serde_json::Value;
use std::collections::BTreeMap;

/// Row of the heads on every sheet.
const HEAD: u32 = 4;

type Row = BTreeMap<String, f64>;

/// The numbers of a sheet, by the word in the last column of their row and by the place of their column.
fn numbers(file: &std::path::Path, sheet: &str) -> (Vec<(String, Row)>, Vec<String>) {
    let mut book: Xlsx<_> = open_workbook(file).unwrap();
    let mut reader = book.worksheet_cells_reader(sheet).unwrap();
    let mut cells = BTreeMap::new();
    while let Some(cell) = reader.next_cell().unwrap() {
        cells.insert(cell.get_position(), Data::from(cell.get_value().clone()));
    }
    let heads: Vec<String> =
        cells.iter().filter(|(at, _)| at.0 == HEAD).map(|(_, c)| c.to_string()).collect();
    let last = cells.keys().map(|at| at.0).max().unwrap();
    let rows = (HEAD + 1..=last).filter_map(|r| {
        let id = cells.get(&(r, heads.len() as u32 - 1))?.to_string();
        let number = |c: usize| match cells.get(&(r, c as u32))? {
            Data::Float(v) => Some(*v),
            Data::Int(v) => Some(*v as f64),
            Data::DateTime(v) => Some(v.as_f64()),
            _ => None,
        };
        let row = heads.iter().enumerate().filter_map(|(c, h)| Some((h.clone(), number(c)?))).collect();
        Some((id, row))
    });
    (rows.collect(), heads)
}

/// The cell of a value: durations in days.
fn cell(kpi: &Value, value: &Value) -> Option<f64> {
    let v = value.as_f64()?;
    Some(if kpi["unit"] == "seconds" { v / 86_400.0 } else { v })
}

/// The same number: JSON is read here to the last place but one.
fn same(found: Option<f64>, wanted: Option<f64>, what: &str) {
    let fits = match (found, wanted) {
        (Some(a), Some(b)) => (a - b).abs() <= b.abs() * f64::EPSILON,
        (a, b) => a == b,
    };
    assert!(fits, "{what}: {found:?} for {wanted:?}");
}

#[test]
fn every_value_of_the_sample_company_stands_in_its_cell() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let of = ["--period", "2026-Q3", "--compare", "previous"];
    let file = qd.workspace().parent().unwrap().join("numbers.xlsx");
    let name = file.to_str().unwrap();
    let saved = qd.ok(&[&["report", "-o", name], &of[..]].concat()).unwrap();
    assert_eq!(saved["file"], "numbers.xlsx");
    assert!(saved["sheets"].as_u64().unwrap() >= 11, "{saved}");
    let report = qd.ok(&[&["kpi", "--series", "week"], &of[..]].concat()).unwrap();
    let kpis = report["kpis"].as_array().unwrap();
    let (rows, heads) = numbers(&file, "Summary");
    assert_eq!(rows.len(), kpis.len());
    let mut known = 0;
    for (kpi, (id, row)) in kpis.iter().zip(&rows) {
        assert_eq!(kpi["id"].as_str().unwrap(), id);
        let at = |i: usize| row.get(&heads[i]).copied();
        same(at(2), cell(kpi, &kpi["value"]), &format!("{id}: value"));
        let seconds = kpi["value"].as_f64().filter(|_| kpi["unit"] == "seconds");
        same(at(4), seconds, &format!("{id}: seconds"));
        same(at(5), kpi["n"].as_f64(), &format!("{id}: n"));
        same(at(6), cell(kpi, &kpi["interval"]["low"]), &format!("{id}: low"));
        same(at(7), cell(kpi, &kpi["interval"]["high"]), &format!("{id}: high"));
        same(at(8), cell(kpi, &kpi["comparison"]["value"]), &format!("{id}: before"));
        same(at(10), kpi["comparison"]["change"].as_f64(), &format!("{id}: change"));
        same(at(14), cell(kpi, &kpi["target"]["value"]), &format!("{id}: target"));
        known += usize::from(at(2).is_some());
    }
    assert!(known > 30, "{known}");
    let (steps, heads) = numbers(&file, "Over time");
    let (mut left, mut points) = (steps.iter(), 0);
    for kpi in kpis.iter().filter(|k| !k["value"].is_null()) {
        for point in kpi["series"].as_array().unwrap() {
            let (id, row) = left.next().unwrap();
            assert_eq!(kpi["id"].as_str().unwrap(), id);
            same(row.get(&heads[3]).copied(), cell(kpi, &point["value"]), &format!("{id} {point}"));
            points += 1;
        }
    }
    assert!(left.next().is_none() && points > 300, "{points}");
}

#[test]
fn another_ending_is_refused_in_words() {
    let qd = Qd::new().unwrap();
    let answer = qd.call(&["report", "-o", "review.docx"]).unwrap();
    assert_eq!(answer.exit, 2);
    assert!(answer.said.contains(".xlsx"), "{}", answer.said);
}
