//! Each target with what it begins from and with what once failed.

use std::path::Path;

fn run_all(folder: &str) -> usize {
    let mut n = 0;
    for target in qd_fuzz::TARGETS {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(target.name);
        let Ok(files) = std::fs::read_dir(&place) else { continue };
        let mut files: Vec<_> = files.map(|f| f.expect("an entry").path()).collect();
        files.sort();
        for file in files {
            target.run(&std::fs::read(&file).expect("a file"));
            n += 1;
        }
    }
    n
}

#[test]
fn what_each_target_begins_from_holds() {
    assert!(run_all("seeds") >= qd_fuzz::TARGETS.len(), "a target without anything to begin from");
}

#[test]
fn what_once_failed_holds() {
    run_all("found");
}
