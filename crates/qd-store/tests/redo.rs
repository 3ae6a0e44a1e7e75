//! Taking an import back and putting it back leaves every table as it was, to the last version and rejected row.
#![allow(clippy::unwrap_used)]

mod common;
use common::{Record, import, meta, open, ticket, tickets};
use proptest::prelude::*;
use qd_model::{Dataset, IssueCode, RejectedRow, Sink};
use qd_store::Workspace;
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::tempdir;

/// All that the file holds, but the numbers that name its state.
fn all(ws: &Workspace) -> Vec<String> {
    let c = Connection::open(ws.path()).unwrap();
    let mut s =
        c.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").unwrap();
    let names: Vec<String> = s.query_map([], |r| r.get(0)).unwrap().map(Result::unwrap).collect();
    let mut out = Vec::new();
    for name in names.iter().filter(|n| !matches!(n.as_str(), "meta" | "dataset_state")) {
        let mut s = c.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let wide = s.column_count();
        let rows =
            s.query_map([], |r| (0..wide).map(|k| r.get::<_, Value>(k)).collect::<Result<Vec<_>, _>>());
        out.extend(rows.unwrap().map(|r| format!("{name} {:?}", r.unwrap())));
    }
    out.sort();
    out
}

fn state(ws: &Workspace) -> (u64, Vec<String>) {
    let check = ws.check().unwrap();
    assert!(check.ok(), "{check:?}");
    (ws.dump_hash().unwrap(), all(ws))
}

#[test]
fn what_was_taken_back_is_put_back_and_taken_back_again() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    tickets(&mut ws, &[ticket("1", 10, "open"), ticket("2", 20, "open")]);
    let without = state(&ws).0;
    let mut w = ws.begin_import(meta(Dataset::Tickets, "b.csv")).unwrap();
    w.batch(common::batch(Dataset::Tickets, &[ticket("1", 10, "solved"), ticket("3", 30, "open")])).unwrap();
    let row = RejectedRow {
        file: "b.csv".into(),
        line: 4,
        column: None,
        value: "x".into(),
        code: "no_such_date".into(),
        text: String::new(),
        hint: String::new(),
        raw: "x".into(),
    };
    w.rejected(vec![row]).unwrap();
    let id = w.finish(&[], 3).unwrap().0;
    let with = state(&ws);
    for _ in 0..3 {
        assert_eq!(ws.redoable().unwrap(), None);
        ws.undo(id).unwrap();
        assert_eq!(state(&ws).0, without);
        assert!(ws.rejected(id, 0, 9).unwrap().is_empty());
        assert_eq!(ws.redoable().unwrap(), Some(id));
        ws.redo(id).unwrap();
        assert_eq!(state(&ws), with);
        assert_eq!(ws.rejected(id, 0, 9).unwrap().len(), 1);
        let status = ws.facts(None).unwrap();
        assert_eq!(status.table(Dataset::Tickets).rows, 3);
    }
}

#[test]
fn after_another_change_of_records_nothing_is_put_back() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (a, _) = tickets(&mut ws, &[ticket("1", 10, "open")]);
    let (b, _) = tickets(&mut ws, &[ticket("2", 10, "open")]);
    assert_eq!(ws.redo(a).unwrap_err().code, IssueCode::BadArgument);
    ws.undo(a).unwrap();
    // Settings are no records.
    ws.set_settings_json("{}").unwrap();
    assert_eq!(ws.redoable().unwrap(), Some(a));
    assert_eq!(ws.redo(b).unwrap_err().code, IssueCode::BadArgument, "it was not taken back");
    // The same again: nothing new, but it has said so.
    tickets(&mut ws, &[ticket("2", 10, "open")]);
    let now = state(&ws);
    assert_eq!(ws.redoable().unwrap(), None);
    assert_eq!(ws.redo(a).unwrap_err().code, IssueCode::BadArgument);
    assert_eq!(state(&ws), now);
    // Another program, of which this one knows nothing.
    ws.undo(b).unwrap();
    let (c, _) = tickets(&mut open(dir.path()), &[ticket("4", 10, "open")]);
    assert_eq!(ws.redoable().unwrap(), None);
    assert_eq!(ws.redo(b).unwrap_err().code, IssueCode::BadArgument);
    // And after the program was closed.
    ws.undo(c).unwrap();
    drop(ws);
    let mut ws = open(dir.path());
    assert_eq!(ws.redoable().unwrap(), None);
    assert_eq!(ws.redo(c).unwrap_err().code, IssueCode::BadArgument);
}

#[test]
fn nothing_of_what_was_taken_back_stays_in_the_file() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (a, _) = tickets(&mut ws, &[ticket("1", 10, "open")]);
    ws.undo(a).unwrap();
    let found = all(&ws);
    assert!(!found.iter().any(|r| r.starts_with("tickets") || r.contains("undone_")), "{found:?}");
}

fn records() -> impl Strategy<Value = Vec<Record>> {
    let status = prop::sample::select(vec!["open", "solved", ""]);
    let one = (0..6_u8, status).prop_map(|(id, s)| ticket(&id.to_string(), 100 - i64::from(id), s));
    prop::collection::vec(one, 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn imports_taken_back_in_any_order_are_put_back_step_by_step(
        (files, order) in prop::collection::vec((records(), any::<bool>()), 1..6).prop_flat_map(|f| {
            let n = f.len();
            (Just(f), Just((0..n).collect::<Vec<_>>()).prop_shuffle())
        }),
        taken in 1..6_usize,
    ) {
        let dir = tempdir().unwrap();
        let mut ws = open(dir.path());
        let ids: Vec<i64> = files
            .iter()
            .map(|(records, of_calls)| {
                // Two data sets, so that what is put back alternates.
                let kind = if *of_calls { Dataset::Surveys } else { Dataset::Tickets };
                let answers: Vec<Record> = records
                    .iter()
                    .map(|r| vec![("survey_kind", "csat".into()), ("answered_at", r[1].1.clone()), ("score", "4".into())])
                    .collect();
                import(&mut ws, meta(kind, "f.csv"), if *of_calls { &answers } else { records }).0
            })
            .collect();
        let mut before = Vec::new();
        for &k in &order[..taken.min(order.len())] {
            before.push((ids[k], state(&ws)));
            ws.undo(ids[k]).unwrap();
        }
        while let Some((id, wanted)) = before.pop() {
            prop_assert_eq!(ws.redoable().unwrap(), Some(id));
            ws.redo(id).unwrap();
            prop_assert_eq!(state(&ws), wanted);
            ws.facts(None).unwrap();
        }
        prop_assert_eq!(ws.redoable().unwrap(), None);
    }
}
