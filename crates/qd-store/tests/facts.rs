//! The columns: order, missing values, words, instants; the cache kept up without reading the records again.
#![allow(clippy::unwrap_used)]

mod common;
use common::{Record, import, meta, open, ticket, tickets};
use qd_model::{Dataset, FieldKind, NULL_INT, ref_hash};
use qd_store::{ImportMeta, Workspace};
use std::path::PathBuf;
use tempfile::tempdir;

#[test]
fn columns_are_sorted_by_the_main_time_and_hold_the_records() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let mut b = ticket("b", 30, "solved");
    b.extend([("csat_score", "4.5".into()), ("reopens", "2".into()), ("resolved_at", "99".into())]);
    tickets(&mut ws, &[b, ticket("a", 10, ""), ticket("c", 30, "open"), ticket("d", 20, "open")]);
    let facts = ws.facts(None).unwrap();
    let t = facts.table(Dataset::Tickets);
    let int = |name| -> Vec<i64> { (0..t.rows).map(|i| t.int(name).unwrap().get(i)).collect() };
    assert_eq!(int("created_at"), [10, 20, 30, 30]);
    assert_eq!(int("id"), ["a", "d", "b", "c"].map(ref_hash));
    assert_eq!(int("reopens"), [NULL_INT, NULL_INT, 2, NULL_INT]);
    assert_eq!(int("row"), [2, 4, 1, 3]);
    let words: Vec<&str> = int("status").iter().map(|&c| facts.words.word(c)).collect();
    assert_eq!(words, ["", "open", "solved", "open"]);
    assert_eq!(int("status")[0], 0);
    assert_eq!(facts.words.word(int("source")[0]), "generic");
    let score = t.real("csat_score").unwrap();
    assert!(score[0].is_nan() && score[2] == 4.5);
    assert!(t.int("channel").is_none() && t.real("subject").is_none() && t.int("subject").is_none());
    assert_eq!((facts.first_instant, facts.last_instant), (Some(10), Some(99)));
    assert_eq!(ws.ids(Dataset::Tickets, &[2, 1, 9]).unwrap(), ["a", "b", "#9"]);
}

#[test]
fn times_that_are_only_planned_do_not_move_the_last_instant() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let mut t = ticket("1", 10, "open");
    t.extend([("sla_due_at", "9000".into()), ("first_response_due_at", "9000".into())]);
    tickets(&mut ws, &[t]);
    let service = vec![
        ("service", "Shop".to_owned()),
        ("watched_from", "20".to_owned()),
        ("watched_to", (meta(Dataset::Services, "").at + 1).to_string()),
    ];
    import(&mut ws, meta(Dataset::Services, "s.csv"), &[service]);
    assert_eq!(ws.facts(None).unwrap().last_instant, Some(20));
    assert_eq!(ws.ids(Dataset::Services, &[1]).unwrap(), ["Shop"]);
}

#[test]
fn only_the_wanted_tables_are_given_and_the_instants_are_of_all() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    tickets(&mut ws, &[ticket("1", 10, "open")]);
    import(&mut ws, meta(Dataset::Calls, "c.csv"), &[vec![("id", "9".into()), ("offered_at", "50".into())]]);
    let facts = ws.facts(Some(&[Dataset::Calls])).unwrap();
    assert_eq!(facts.tables.keys().copied().collect::<Vec<_>>(), [Dataset::Calls]);
    assert_eq!((facts.first_instant, facts.last_instant), (Some(10), Some(50)));
}

#[test]
fn events_tell_of_the_time_until_the_last_and_lists_of_the_time_until_their_import() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let known = |ws: &Workspace, d| ws.facts(None).unwrap().table(d).known_until;
    let mut t = ticket("1", 10, "open");
    t.push(("sla_due_at", "9000".into()));
    tickets(&mut ws, &[t]);
    assert_eq!(known(&ws, Dataset::Tickets), Some(11));

    let contract = |name: &str, end: &str| -> Record {
        vec![("customer", name.into()), ("started_at", "20".into()), ("ended_at", end.into())]
    };
    let list = |at| ImportMeta { at, ..meta(Dataset::Customers, "c.csv") };
    let (first, _) = import(&mut ws, list(1000), &[contract("a", "300"), contract("b", "2000")]);
    let facts = ws.facts(None).unwrap();
    assert_eq!(facts.table(Dataset::Customers).known_until, Some(1000));
    assert_eq!(facts.last_instant, Some(300), "the end agreed on for 2000 lies ahead");

    // The same again later: no record changes, the cache stays, and more is known.
    let before = caches(&ws);
    let (second, counts) = import(&mut ws, list(5000), &[contract("a", "300"), contract("b", "2000")]);
    assert_eq!((counts.same, caches(&ws)), (2, before));
    let facts = ws.facts(None).unwrap();
    assert_eq!(facts.table(Dataset::Customers).known_until, Some(5000));
    assert_eq!(facts.last_instant, Some(2000));
    drop(ws);
    let mut ws = open(dir.path());
    assert_eq!(known(&ws, Dataset::Customers), Some(5000));
    ws.undo(second).unwrap();
    assert_eq!(known(&ws, Dataset::Customers), Some(1000));
    ws.undo(first).unwrap();
    assert_eq!(known(&ws, Dataset::Customers), None);

    // A clock that lags behind does not make failures unknown.
    let failure = vec![("service", "Shop".to_owned()), ("started_at", "700".into())];
    import(&mut ws, ImportMeta { at: 500, ..meta(Dataset::Incidents, "i.csv") }, &[failure]);
    assert_eq!(known(&ws, Dataset::Incidents), Some(701));
}

/// Every field of a data set filled, differently in each record.
fn full(d: Dataset, n: i64) -> Record {
    d.fields()
        .iter()
        .enumerate()
        .map(|(j, f)| {
            let v = match f.kind {
                FieldKind::Flag => (n % 2).to_string(),
                FieldKind::Id | FieldKind::Ref | FieldKind::Code | FieldKind::Text => {
                    format!("{} {n}", f.name)
                }
                _ => (1_000_000 * j as i64 - 7 * n).to_string(),
            };
            (f.name, v)
        })
        .collect()
}

fn dump(ws: &Workspace) -> Vec<String> {
    let facts = ws.facts(None).unwrap();
    let mut out = Vec::new();
    for (d, t) in &facts.tables {
        for (name, c) in &t.ints {
            let v = c.view();
            let code = name == "source" || d.field(name).is_some_and(|f| f.kind == FieldKind::Code);
            let show = |i: usize| match code {
                true => facts.words.word(v.get(i)).to_owned(),
                false => v.get(i).to_string(),
            };
            out.push(format!("{d:?} {name} {:?}", (0..t.rows).map(show).collect::<Vec<_>>()));
        }
        for (name, c) in &t.reals {
            out.push(format!("{d:?} {name} {:?}", c.values()));
        }
    }
    out
}

fn caches(ws: &Workspace) -> Vec<PathBuf> {
    let all = std::fs::read_dir(ws.path().parent().unwrap()).unwrap().map(|e| e.unwrap().path());
    all.filter(|p| p.extension().is_some_and(|e| e == "columns")).collect()
}

#[test]
fn every_data_set_comes_back_from_the_cache_as_from_the_records() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    for d in Dataset::ALL {
        let first: Vec<_> = (0..5).map(|n| full(d, n)).collect();
        import(&mut ws, meta(d, "a.csv"), &first);
    }
    // More of two of them: added to the columns that are there.
    for d in [Dataset::Tickets, Dataset::Agents] {
        import(&mut ws, meta(d, "b.csv"), &[full(d, 2), full(d, 8), full(d, 7)]);
    }
    assert_eq!(caches(&ws).len(), 1, "kept up by the imports, before any facts were asked for");
    let kept = dump(&ws);
    ws.clear_cache();
    assert!(caches(&ws).is_empty());
    assert_eq!(kept, dump(&ws));
    assert_eq!(ws.facts(None).unwrap().tables.len(), 13);
    drop(ws);
    let ws = open(dir.path());
    assert_eq!(kept, dump(&ws));
}

#[test]
fn facts_held_stay_as_they_were_and_the_next_show_the_change() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (id, _) = tickets(&mut ws, &[ticket("1", 10, "open")]);
    let before = ws.facts(None).unwrap();
    tickets(&mut ws, &[ticket("1", 10, "solved"), ticket("2", 11, "open")]);
    ws.undo(id).unwrap();
    let after = ws.facts(None).unwrap();
    assert!(after.generation > before.generation);
    let status = |f: &qd_model::Facts| {
        f.words.word(f.table(Dataset::Tickets).int("status").unwrap().get(0)).to_owned()
    };
    assert_eq!((status(&before).as_str(), status(&after).as_str()), ("open", "solved"));
    assert_eq!(after.table(Dataset::Tickets).rows, 2);
}

#[test]
fn facts_come_even_where_no_cache_can_be_written() {
    let dir = tempdir().unwrap();
    let mut ws =
        Workspace::open_with(&dir.path().join("w.qdw"), Some(&dir.path().join("no such folder"))).unwrap();
    tickets(&mut ws, &[ticket("1", 10, "open")]);
    let facts = ws.facts(None).unwrap();
    assert_eq!(facts.table(Dataset::Tickets).int("created_at").unwrap().get(0), 10);
}

#[test]
fn facts_without_data_are_empty() {
    let dir = tempdir().unwrap();
    let facts = open(dir.path()).facts(None).unwrap();
    assert!(facts.tables.is_empty() && facts.first_instant.is_none() && facts.last_instant.is_none());
}

#[test]
fn settings_and_mappings_are_kept() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    assert_eq!(ws.settings_json().unwrap(), None);
    let g = ws.generation().unwrap();
    ws.set_settings_json("{\"currency\":\"SEK\"}").unwrap();
    assert!(ws.generation().unwrap() > g);
    assert!(ws.set_settings_json("{").is_err());
    assert_eq!(ws.settings_json().unwrap().as_deref(), Some("{\"currency\":\"SEK\"}"));
    let mapping = qd_model::Mapping::new(Dataset::Calls, "aircall");
    ws.save_mapping("id|offered", "Calls", &mapping).unwrap();
    ws.save_mapping("id|offered", "Calls again", &mapping).unwrap();
    assert_eq!(ws.saved_mappings().unwrap(), [("id|offered".to_owned(), mapping)]);
}
