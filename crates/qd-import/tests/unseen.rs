//! Exports that no source is written for: help desks, phone systems, surveys and money of other vendors, sheets kept by hand
//! in a dozen languages, and files that hold something else. The records are made up; the headers are those of real tools, or
//! such as people choose, and were written down without knowing the lists of the mapper.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use qd_import::{ReadOptions, prepare_all};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// What is reached. Raise it, never lower it; of other columns taken, lower it.
const KINDS: usize = 108;
const FIELDS: usize = 910;
const OTHER_COLUMNS: usize = 16;

#[test]
fn exports_that_no_source_knows_are_read_as_an_analyst_would() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/unseen");
    let expected: BTreeMap<String, Value> =
        serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let (mut kinds, mut files, mut fields, mut all, mut other) = (0, 0, 0, 0, 0);
    let mut silent = Vec::new();
    for (name, wanted) in &expected {
        let options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
        let found = prepare_all(&folder.join(name), &options);
        let Some(kind) = wanted["kind"].as_str() else {
            // Whatever is not refused or asked about would be counted.
            if found.is_ok_and(|plans| plans.iter().all(qd_import::Plan::ready)) {
                silent.push(name.as_str());
            }
            continue;
        };
        let plans = found.unwrap_or_else(|e| panic!("{name}: {e:?}"));
        // Contracts with a price make two data sets.
        let meant = plans.iter().find(|p| p.inspection().kind.as_deref() == Some(kind)).unwrap_or(&plans[0]);
        let seen = meant.inspection();
        files += 1;
        let right = seen.kind.as_deref() == Some(kind);
        kinds += usize::from(right);
        if !right {
            let asked = seen.questions.iter().any(|q| q.id == "kind");
            println!("{name}: {kind} taken for {:?}, asked: {asked}", seen.kind);
            if !asked {
                silent.push(name.as_str());
            }
        }
        for (field, column) in wanted["fields"].as_object().into_iter().flatten() {
            all += 1;
            match seen.mapping.fields.get(field).map(|m| m.column.as_str()).filter(|_| right) {
                Some(c) if column == c => fields += 1,
                Some(c) => {
                    other += 1;
                    println!("{name}: {field} is {column}, not “{c}”");
                }
                None => println!("{name}: {field} is {column}, not found"),
            }
        }
    }
    println!("{kinds} of {files} kinds, {fields} of {all} fields, {other} from another column");
    assert!(silent.is_empty(), "taken for records without a question: {silent:?}");
    assert!(kinds >= KINDS && fields >= FIELDS && other <= OTHER_COLUMNS);
}
