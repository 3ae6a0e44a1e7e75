//! A process killed at any moment of an import leaves the workspace as it was before, or as it is after.
#![allow(clippy::unwrap_used)]

mod common;
use common::{batch, meta, open, ticket, tickets};
use qd_model::{Dataset, Sink};
use qd_store::{ImportMeta, Workspace};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::tempdir;

const FOLDER: &str = "QD_STORE_KILLED_FOLDER";
/// What the file is said to have: from some size on, a first import is written without log.
const BYTES: &str = "QD_STORE_KILLED_BYTES";

fn long_import(folder: &Path, bytes: u64) {
    let mut ws = open(folder);
    // Pages leave the memory all the time, not at the end alone.
    ws.limit_memory(10).unwrap();
    let mut w = ws.begin_import(ImportMeta { bytes, ..meta(Dataset::Tickets, "long.csv") }).unwrap();
    for k in 0..20_i64 {
        let many: Vec<_> = (0..400).map(|i| ticket(&(k * 400 + i).to_string(), i, "solved")).collect();
        w.batch(batch(Dataset::Tickets, &many)).unwrap();
    }
    w.finish(&[], 8000).unwrap();
}

/// Not a test by itself: what the process to be killed does.
#[test]
fn child() {
    if let (Ok(folder), Ok(bytes)) = (std::env::var(FOLDER), std::env::var(BYTES)) {
        long_import(Path::new(&folder), bytes.parse().unwrap());
    }
}

/// Kills an import at one moment after the other, until it was quick enough; returns what was met on the way.
fn kill(first: &[common::Record], bytes: u64) -> Vec<&'static str> {
    let dir = tempdir().unwrap();
    let begin = |dir: &Path| {
        let mut ws = open(dir);
        if !first.is_empty() {
            tickets(&mut ws, first);
        }
        ws.dump_hash().unwrap()
    };
    let before = begin(dir.path());
    let after = {
        let other = tempdir().unwrap();
        begin(other.path());
        long_import(other.path(), bytes);
        open(other.path()).dump_hash().unwrap()
    };
    assert_ne!(before, after);
    let mut met = Vec::new();
    for step in 0..60_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child"])
            .env(FOLDER, dir.path())
            .env(BYTES, bytes.to_string())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(step * step / 2));
        let _ = child.kill();
        child.wait().unwrap();
        let left =
            |end: &str| std::fs::metadata(dir.path().join(format!("w.qdw-{end}"))).map_or(0, |m| m.len());
        met.push(match (left("journal") > 0, left("wal") > 0) {
            (true, _) => "journal",
            (false, true) => "log",
            (false, false) => "neither",
        });
        let ws = open(dir.path());
        assert!(ws.check().unwrap().ok(), "step {step}: {:?}", ws.check());
        let hash = ws.dump_hash().unwrap();
        assert!(hash == before || hash == after, "step {step}");
        let rows = if hash == before { first.len() } else { 8000 };
        assert_eq!(Workspace::facts(&ws, None).unwrap().table(Dataset::Tickets).rows, rows);
        if hash == after {
            break;
        }
    }
    met
}

#[test]
fn killed_at_any_moment_leaves_before_or_after() {
    let first: Vec<_> = (0..500).map(|i| ticket(&i.to_string(), i, "open")).collect();
    let met = kill(&first, 100);
    assert!(met.iter().filter(|m| **m == "log").count() > 2, "never killed in the middle: {met:?}");
    assert!(!met.contains(&"journal"), "{met:?}");
}

#[test]
fn a_big_first_import_killed_at_any_moment_leaves_before_or_after() {
    let met = kill(&[], 100 << 20);
    assert!(met.iter().filter(|m| **m == "journal").count() > 2, "never killed in the middle: {met:?}");
}
