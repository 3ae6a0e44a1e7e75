//! Undo in any order brings back what the other imports alone would have made.
#![allow(clippy::unwrap_used)]

mod common;
use common::{Record, import, meta, open, ticket, tickets};
use proptest::prelude::*;
use qd_model::{Dataset, IssueCode};
use qd_store::Workspace;
use tempfile::tempdir;

#[test]
fn rows_seen_again_survive_the_undo_of_the_import_that_made_them() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (a, _) = tickets(&mut ws, &[ticket("1", 10, "open"), ticket("2", 20, "open")]);
    let (b, _) = tickets(&mut ws, &[ticket("1", 10, "open")]);
    let r = ws.undo(a).unwrap();
    assert_eq!((r.removed, r.kept), (1, 1));
    assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 1);
    assert_eq!(ws.undo(b).unwrap().removed, 1);
    assert!(!ws.has_data().unwrap());
}

#[test]
fn an_import_is_taken_back_once() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (a, _) = tickets(&mut ws, &[ticket("1", 10, "open")]);
    ws.undo(a).unwrap();
    assert_eq!(ws.undo(a).unwrap_err().code, IssueCode::UnknownImport);
    assert_eq!(ws.undo(99).unwrap_err().code, IssueCode::UnknownImport);
    assert!(ws.imports().unwrap()[0].undone);
}

#[test]
fn the_sample_goes_and_own_data_stays() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let mut m = meta(Dataset::Tickets, "sample.csv");
    m.sample = true;
    import(&mut ws, m, &[ticket("s1", 1, "open"), ticket("1", 10, "odd")]);
    assert!(ws.is_sample().unwrap());
    tickets(&mut ws, &[ticket("1", 10, "open")]);
    assert_eq!(ws.remove_sample().unwrap(), 1);
    assert!(!ws.is_sample().unwrap());
    assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 1);
    assert_eq!(ws.imports().unwrap().len(), 1);
    assert!(ws.check().unwrap().ok(), "{:?}", ws.check());
}

/// Ticket `n` in import `k`: not named, or with one of two values. All histories of four imports are among 81.
fn history(n: usize, k: usize) -> Option<&'static str> {
    [None, Some("a"), Some("b")][n / 3_usize.pow(k as u32) % 3]
}

fn orders(left: &[usize]) -> Vec<Vec<usize>> {
    if left.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for &k in left {
        let rest: Vec<usize> = left.iter().copied().filter(|&j| j != k).collect();
        all.extend(orders(&rest).into_iter().map(|o| [vec![k], o].concat()));
    }
    all
}

#[test]
fn every_history_of_four_imports_undone_in_every_order_shows_the_last_word_of_those_that_stand() {
    for order in orders(&[0, 1, 2, 3]) {
        let dir = tempdir().unwrap();
        let mut ws = open(dir.path());
        let ids: Vec<i64> = (0..4)
            .map(|k| {
                let named = (0..81).filter_map(|n| Some(ticket(&n.to_string(), n as i64, history(n, k)?)));
                tickets(&mut ws, &named.collect::<Vec<_>>()).0
            })
            .collect();
        let mut standing = vec![0, 1, 2, 3];
        for k in order.iter().copied() {
            ws.undo(ids[k]).unwrap();
            standing.retain(|&j| j != k);
            let facts = ws.facts(None).unwrap();
            let t = facts.table(Dataset::Tickets);
            let found: Vec<(i64, &str)> = (0..t.rows)
                .map(|i| {
                    let status = t.int("status").unwrap().get(i);
                    (t.int("created_at").unwrap().get(i), facts.words.word(status))
                })
                .collect();
            let wanted: Vec<(i64, &str)> = (0..81)
                .filter_map(|n| Some((n as i64, standing.iter().rev().find_map(|&j| history(n, j))?)))
                .collect();
            assert_eq!(found, wanted, "{order:?}, {standing:?} stand");
            assert!(ws.check().unwrap().ok(), "{order:?}, {standing:?} stand");
        }
        assert!(!ws.has_data().unwrap());
    }
}

/// A file: tickets with few ids and few contents, so that all bins occur, or answers without id.
#[derive(Debug, Clone)]
struct File {
    answers: bool,
    cells: Vec<(u8, u8)>,
}

impl File {
    fn records(&self) -> Vec<Record> {
        let cells = self.cells.iter();
        if self.answers {
            return cells
                .map(|&(a, _)| {
                    let at = (a % 3).to_string();
                    vec![("survey_kind", "csat".into()), ("answered_at", at), ("score", "4".into())]
                })
                .collect();
        }
        cells
            .map(|&(id, s)| ticket(&id.to_string(), 100 - i64::from(id), ["open", "solved", ""][s as usize]))
            .collect()
    }

    fn put(&self, ws: &mut Workspace) -> i64 {
        let kind = if self.answers { Dataset::Surveys } else { Dataset::Tickets };
        import(ws, meta(kind, "f.csv"), &self.records()).0
    }
}

fn files() -> impl Strategy<Value = Vec<File>> {
    let cells = prop::collection::vec((0..6_u8, 0..3_u8), 0..7);
    let file = (prop::bool::weighted(0.2), cells).prop_map(|(answers, cells)| File { answers, cells });
    prop::collection::vec(file, 1..6)
}

/// What the facts say, record by record, in words.
fn shown(ws: &Workspace) -> Vec<String> {
    let facts = ws.facts(None).unwrap();
    let mut out = Vec::new();
    for (d, t) in &facts.tables {
        for i in 0..t.rows {
            let status = t.int("status").map_or("", |v| facts.words.word(v.get(i)));
            let time = t.int(d.main_time().unwrap()).unwrap().get(i);
            let id = t.int("id").map(|v| v.get(i));
            out.push(format!("{d:?} {time} {id:?} {status}"));
        }
    }
    out
}

fn sorted(mut v: Vec<String>) -> Vec<String> {
    v.sort();
    v
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_in_any_order_equals_importing_only_the_others(
        (files, order) in files().prop_flat_map(|f| {
            let n = f.len();
            (Just(f), Just((0..n).collect::<Vec<_>>()).prop_shuffle())
        }),
        taken in 1..6_usize,
    ) {
        let dir = tempdir().unwrap();
        let mut ws = open(dir.path());
        let ids: Vec<i64> = files.iter().map(|f| f.put(&mut ws)).collect();
        let gone = &order[..taken.min(order.len())];
        for &k in gone {
            ws.undo(ids[k]).unwrap();
            let check = ws.check().unwrap();
            prop_assert!(check.ok(), "{check:?}");
        }
        let other = tempdir().unwrap();
        let mut only = open(other.path());
        for (k, f) in files.iter().enumerate().filter(|(k, _)| !gone.contains(k)) {
            let _ = k;
            f.put(&mut only);
        }
        prop_assert_eq!(ws.dump_hash().unwrap(), only.dump_hash().unwrap());
        // The cache kept up from import to import says the same as one made from the records.
        prop_assert_eq!(sorted(shown(&ws)), sorted(shown(&only)));
        let kept = shown(&ws);
        ws.clear_cache();
        prop_assert_eq!(kept, shown(&ws));
    }

    #[test]
    fn importing_twice_is_importing_once(file in files()) {
        let dir = tempdir().unwrap();
        let mut ws = open(dir.path());
        for f in &file { f.put(&mut ws); }
        let last = file.last().unwrap();
        let before = (ws.dump_hash().unwrap(), shown(&ws));
        last.put(&mut ws);
        prop_assert_eq!(before, (ws.dump_hash().unwrap(), shown(&ws)));
    }

    #[test]
    fn the_order_of_files_that_do_not_overlap_does_not_matter(a in files(), b in files()) {
        let (da, db) = (tempdir().unwrap(), tempdir().unwrap());
        let (mut one, mut two) = (open(da.path()), open(db.path()));
        let mut later = b[0].clone();
        later.answers = false;
        let mut first = a[0].clone();
        first.answers = false;
        later.cells.iter_mut().for_each(|c| c.0 += 50);
        first.put(&mut one);
        later.put(&mut one);
        later.put(&mut two);
        first.put(&mut two);
        prop_assert_eq!(one.dump_hash().unwrap(), two.dump_hash().unwrap());
    }
}
