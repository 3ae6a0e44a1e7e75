//! Workspaces of earlier versions: brought up to date, they hold what they held, and know their records again.
#![allow(clippy::unwrap_used)]

mod common;
use common::{Record, import, meta};
use qd_model::{Counts, Dataset, Dimension, KeptColumns, Sink};
use qd_store::Workspace;
use rusqlite::Connection;
use tempfile::tempdir;

fn ticket() -> Record {
    let cells = [
        ("id", "1"),
        ("created_at", "1782892800"),
        ("resolved_at", "1782979200"),
        ("channel", "mail"),
        ("reopens", "0"),
        ("csat_score", "5"),
        ("csat_score_scale", "1-5"),
    ];
    cells.map(|(name, value)| (name, value.to_owned())).into()
}

#[test]
fn a_workspace_of_version_1_knows_its_records_again() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("w.qdw");
    let old = Connection::open(&path).unwrap();
    old.execute_batch("PRAGMA page_size = 32768").unwrap();
    old.execute_batch(include_str!("../migrations/001.sql")).unwrap();
    old.execute_batch(include_str!("versions/1.sql")).unwrap();
    drop(old);
    let mut ws = Workspace::open(&path).unwrap();
    assert!(ws.check().unwrap().ok());
    assert!(dir.path().join("w.qdw.v1.backup").is_file());
    assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 2);
    // The same again is the same; a kept column is something new.
    let same = import(&mut ws, meta(Dataset::Tickets, "t.csv"), &[ticket()]);
    assert_eq!(same.1, Counts { same: 1, ..Counts::default() });
    let mut more = ticket();
    more.push(("custom_1", "gold".into()));
    let mut w = ws.begin_import(meta(Dataset::Tickets, "t.csv")).unwrap();
    let kept = KeptColumns::new([(Dimension::Custom1, "Plan".into())]);
    w.keep_columns(&kept).unwrap();
    w.batch(common::batch(Dataset::Tickets, &[more])).unwrap();
    let (id, counts) = w.finish(&[], 1).unwrap();
    assert_eq!(counts, Counts { changed: 1, ..Counts::default() });
    let facts = ws.facts(None).unwrap();
    assert_eq!((&facts.kept, ws.kept_columns().unwrap()), (&kept, kept.clone()));
    let plans = facts.table(Dataset::Tickets).int("custom_1").unwrap();
    assert_eq!(facts.words.word(plans.get(0)), "gold");
    // As long as records have it, and settings may name it, its place is its own; then it can be had by another.
    ws.free_kept_columns().unwrap();
    ws.undo(id).unwrap();
    assert_eq!(ws.kept_columns().unwrap(), kept);
    ws.free_kept_columns().unwrap();
    assert_eq!(ws.kept_columns().unwrap(), KeptColumns::default());
}
