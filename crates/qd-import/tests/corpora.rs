//! Foreign files: no panic, and an error that says what is wrong.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{read, shared};
use qd_import::ReadOptions;
use std::path::PathBuf;

fn files(folder: PathBuf) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut open = vec![folder];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { out.push(path) }
        }
    }
    out.sort();
    out
}

#[test]
fn foreign_files_are_read_or_refused_with_a_reason() {
    let Some(shared) = shared() else { return };
    for corpus in ["csv-spectrum/data/csvs", "calamine/data/tests", "papaparse", "zip2"] {
        let (mut read_to_end, mut asked, mut refused) = (0, 0, 0);
        for path in files(shared.join("corpora").join(corpus)) {
            match read(&path, &ReadOptions::default()) {
                Ok((_, Some(_))) => read_to_end += 1,
                Ok((plan, None)) => {
                    assert!(!plan.inspection().questions.is_empty(), "{}", path.display());
                    asked += 1;
                }
                Err(issue) => {
                    assert!(!issue.message.is_empty() && !issue.hint.is_empty() && issue.file.is_some());
                    refused += 1;
                }
            }
        }
        println!("{corpus}: {read_to_end} read, {asked} asked, {refused} refused");
        assert!(read_to_end + asked + refused > 0);
    }
}
