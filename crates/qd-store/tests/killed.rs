//! A process killed at any moment of an import leaves the workspace as it was before, or as it is after.
#![allow(clippy::unwrap_used)]

mod common;
use common::{batch, meta, open, ticket, tickets};
use qd_model::{Dataset, Sink};
use qd_store::Workspace;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::tempdir;

const FOLDER: &str = "QD_STORE_KILLED_FOLDER";

fn long_import(folder: &Path) {
    let mut ws = open(folder);
    let mut w = ws.begin_import(meta(Dataset::Tickets, "long.csv")).unwrap();
    for k in 0..20_i64 {
        let many: Vec<_> = (0..400).map(|i| ticket(&(k * 400 + i).to_string(), i, "solved")).collect();
        w.batch(batch(Dataset::Tickets, &many)).unwrap();
    }
    w.finish(&[], 8000).unwrap();
}

/// Not a test by itself: what the process to be killed does.
#[test]
fn child() {
    if let Ok(folder) = std::env::var(FOLDER) {
        long_import(Path::new(&folder));
    }
}

#[test]
fn killed_at_any_moment_leaves_before_or_after() {
    let dir = tempdir().unwrap();
    let first: Vec<_> = (0..500).map(|i| ticket(&i.to_string(), i, "open")).collect();
    tickets(&mut open(dir.path()), &first);
    let before = open(dir.path()).dump_hash().unwrap();
    let after = {
        let other = tempdir().unwrap();
        tickets(&mut open(other.path()), &first);
        long_import(other.path());
        open(other.path()).dump_hash().unwrap()
    };
    assert_ne!(before, after);
    let mut killed_before = 0;
    for step in 0..60_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child"])
            .env(FOLDER, dir.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(step * step / 2));
        let _ = child.kill();
        child.wait().unwrap();
        let ws = open(dir.path());
        assert!(ws.check().unwrap().ok(), "step {step}: {:?}", ws.check());
        let hash = ws.dump_hash().unwrap();
        assert!(hash == before || hash == after, "step {step}");
        let rows = if hash == before { 500 } else { 8000 };
        assert_eq!(Workspace::facts(&ws, None).unwrap().table(Dataset::Tickets).rows, rows);
        if hash == after {
            break;
        }
        killed_before += 1;
    }
    assert!(killed_before > 2, "the process was never killed in the middle");
}
