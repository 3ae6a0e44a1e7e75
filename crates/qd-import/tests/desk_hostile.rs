//! The hostile corpus: every file ends as its manifest says, or is named here.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{read, shared};
use qd_import::ReadOptions;
use serde_json::Value;
use std::collections::BTreeMap;

/// Files that end as the manifest says. Raise it, never lower it.
const FLOOR: usize = 144;

#[test]
fn the_hostile_corpus_ends_as_its_manifest_says() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("corpora/desk-hostile");
    let manifest: Value =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let mut score: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut reached = 0;
    for case in manifest["files"].as_array().unwrap() {
        let name = case["file"].as_str().unwrap();
        let category = case["category"].as_str().unwrap();
        let expect = &case["expect"];
        let mut options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
        if let Some(zone) = expect["timezone"].as_str() {
            options.time_zone = zone.parse().unwrap();
        }
        let result = read(&folder.join(name), &options);
        let mut problems = Vec::new();
        let (outcome, text) = match &result {
            Err(issue) => ("reject", format!("{}: {}", issue.code.name(), issue.message)),
            Ok((plan, None)) => {
                let ids: Vec<_> = plan.inspection().questions.iter().map(|q| q.id.as_str()).collect();
                ("ask", ids.join(", "))
            }
            Ok((_, Some((summary, _)))) => {
                let codes: Vec<_> = summary.warnings.iter().map(|w| w.code.as_str()).collect();
                let outcome = if summary.rejected > 0 {
                    "partial"
                } else if codes.is_empty() {
                    "accept"
                } else {
                    "warn"
                };
                (outcome, codes.join(", "))
            }
        };
        let wanted = case["outcome"].as_str().unwrap();
        let also = expect["also_ok"].as_str().unwrap_or("");
        // Warnings beside an accepted file are no fault; the store adds its own about duplicates.
        let alike = outcome == wanted
            || outcome == also
            || [wanted, also].iter().any(|w| matches!(*w, "accept" | "warn"))
                && matches!(outcome, "accept" | "warn");
        if !alike {
            problems.push(format!("{outcome} instead of {wanted}"));
        }
        // The names of the manifest for what is asked and warned of.
        if let Ok((plan, None)) = &result
            && let Some(wanted) = expect["question"].as_str()
        {
            let asked = |id: &str| match wanted {
                "date_order" | "date_order_conflict" => id.ends_with(".order"),
                "duration_unit" => id.ends_with(".unit"),
                "number_format" => id.ends_with(".number_format"),
                "which_column" | "duplicate_header" | "missing_required_columns" => {
                    id.ends_with(".column") || id == "kind"
                }
                "status_mapping" => id.starts_with("status."),
                "tz_abbreviation" => id.starts_with("tz_abbreviation"),
                same => id == same,
            };
            if !plan.inspection().questions.iter().any(|q| asked(&q.id)) {
                problems.push(format!("no question like {wanted}"));
            }
        }
        if let Ok((_, Some((summary, _)))) = &result {
            for wanted in expect["warnings"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                // The store tells of these two.
                if matches!(wanted, "already_imported" | "duplicate_ids") {
                    continue;
                }
                let code = if wanted == "ids_damaged_by_excel" { "mangled_ids" } else { wanted };
                if !summary.warnings.iter().any(|w| w.code == code) {
                    problems.push(format!("no warning {wanted}"));
                }
            }
        }
        if let Ok((plan, Some((summary, kept)))) = &result {
            let number = |key: &str| expect[key].as_u64();
            if let Some(rows) = number("rows").filter(|r| *r != kept.rows() && category != "business") {
                problems.push(format!("{} rows instead of {rows}", kept.rows()));
            }
            if let Some(bad) = number("bad").filter(|b| *b != summary.rejected) {
                problems.push(format!("{} rejected instead of {bad}", summary.rejected));
            }
            if let Some(lines) = expect["bad_lines"].as_array() {
                let lines: Vec<_> = lines.iter().filter_map(Value::as_u64).collect();
                let got: Vec<_> = kept.rejected.iter().map(|r| r.line).collect();
                if lines != got {
                    problems.push(format!("lines {got:?} instead of {lines:?}"));
                }
            }
            let d = &plan.inspection().detected;
            for (key, got) in [("encoding", d.encoding.clone()), ("delimiter", d.delimiter.clone())] {
                if let Some(want) = expect[key].as_str().filter(|w| Some(*w) != got.as_deref()) {
                    problems.push(format!("{key} {got:?} instead of {want:?}"));
                }
            }
            if let Some(line) = number("header_line").filter(|l| *l != d.header_row) {
                problems.push(format!("header in {} instead of {line}", d.header_row));
            }
            let mapped = plan.inspection().mapping.fields.len() as u64;
            if let Some(n) = number("mapped").or(number("mapped_min")).filter(|n| mapped < *n) {
                problems.push(format!("{mapped} mapped instead of {n}"));
            }
            if let Some(order) = expect["date_order"].as_str() {
                let got = plan.inspection().mapping.fields["created_at"].format.clone();
                if got.as_deref() != Some(order) {
                    problems.push(format!("order {got:?} instead of {order}"));
                }
            }
            let created = kept.field("created_at");
            for key in ["created_utc_row1", "created_local_row1"] {
                if let Some(time) = expect[key].as_str() {
                    let time = time.replace(' ', "T").trim_end_matches('Z').to_owned() + "Z";
                    let time = chrono::DateTime::parse_from_rfc3339(&time).unwrap().timestamp().to_string();
                    if created[0] != time {
                        problems.push(format!("created {} instead of {time}", created[0]));
                    }
                }
            }
            if let Some(id) = expect["first_id"].as_str().filter(|id| *id != kept.field("id")[0]) {
                problems.push(format!("id {} instead of {id}", kept.field("id")[0]));
            }
            let subjects = kept.field("subject");
            for s in expect["subjects"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !subjects.iter().any(|x| x == s.trim()) {
                    problems.push(format!("no subject {s:?}"));
                }
            }
            if let Some(n) = number("columns").filter(|n| *n as usize != plan.inspection().headers.len()) {
                problems.push(format!("{} columns instead of {n}", plan.inspection().headers.len()));
            }
        }
        let entry = score.entry(category.to_owned()).or_default();
        entry.1 += 1;
        if problems.is_empty() {
            entry.0 += 1;
            reached += 1;
        } else {
            println!("{name}: {} [{text}]", problems.join("; "));
        }
    }
    for (category, (good, all)) in &score {
        println!("{category}: {good} of {all}");
    }
    println!("reached {reached}");
    assert!(reached >= FLOOR, "{reached} files end as they should; {FLOOR} did before");
}
