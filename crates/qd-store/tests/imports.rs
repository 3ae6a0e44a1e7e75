//! The five bins, identity, cancel, failure.
#![allow(clippy::unwrap_used)]

mod common;
use common::{batch, import, meta, open, ticket, tickets};
use qd_model::{Counts, Dataset, IssueCode, RejectedRow, Sink};
use tempfile::tempdir;

fn counts(new: u64, changed: u64, same: u64, duplicate: u64) -> Counts {
    Counts { new, changed, same, duplicate, rejected: 0 }
}

#[test]
fn records_fall_into_new_changed_same_and_duplicate() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let first = [ticket("1", 10, "open"), ticket("2", 20, "open"), ticket("3", 30, "open")];
    assert_eq!(tickets(&mut ws, &first).1, counts(3, 0, 0, 0));
    let next = [
        ticket("1", 10, "open"),
        ticket("2", 20, "solved"),
        ticket("4", 40, "open"),
        ticket("4", 40, "open"),
    ];
    assert_eq!(tickets(&mut ws, &next).1, counts(1, 1, 1, 1));
    assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 4);
}

#[test]
fn the_same_file_again_changes_nothing_and_stays_in_the_history() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let file = [ticket("1", 10, "open"), ticket("2", 20, "open")];
    tickets(&mut ws, &file);
    let before = ws.dump_hash().unwrap();
    assert_eq!(tickets(&mut ws, &file).1, counts(0, 0, 2, 0));
    assert_eq!(ws.dump_hash().unwrap(), before);
    assert_eq!(ws.imports().unwrap().len(), 2);
}

#[test]
fn an_id_again_with_other_values_keeps_the_first_and_warns() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (id, n) =
        tickets(&mut ws, &[ticket("1", 10, "open"), ticket("1", 10, "solved"), ticket("1", 10, "open")]);
    assert_eq!(n, counts(1, 0, 0, 2));
    let warnings = &ws.imports().unwrap().iter().find(|i| i.id == id).unwrap().warnings.clone();
    assert_eq!((warnings[0].code.as_str(), warnings[0].n), ("conflicting_ids", 1));
    let facts = ws.facts(None).unwrap();
    let t = facts.table(Dataset::Tickets);
    assert_eq!(facts.words.word(t.int("status").unwrap().get(0)), "open");
}

#[test]
fn the_same_id_of_another_source_is_another_ticket() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    tickets(&mut ws, &[ticket("1", 10, "open")]);
    let mut m = meta(Dataset::Tickets, "z.csv");
    m.source = "zendesk".into();
    assert_eq!(import(&mut ws, m, &[ticket("1", 10, "open")]).1, counts(1, 0, 0, 0));
}

#[test]
fn answers_without_id_are_told_apart_by_how_often_they_come() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let answer = |at: i64| {
        vec![("survey_kind", "csat".to_owned()), ("answered_at", at.to_string()), ("score", "5".to_owned())]
    };
    let two = [answer(10), answer(10), answer(11)];
    let m = || meta(Dataset::Surveys, "s.csv");
    assert_eq!(import(&mut ws, m(), &two).1, counts(3, 0, 0, 0));
    assert_eq!(import(&mut ws, m(), &two).1, counts(0, 0, 3, 0));
    assert_eq!(import(&mut ws, m(), &[answer(10), answer(10), answer(10)]).1, counts(1, 0, 2, 0));
}

#[test]
fn a_column_that_is_absent_equals_one_whose_values_are_missing() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let with = |reopens: &str| {
        let mut t = ticket("1", 10, "open");
        t.push(("reopens", reopens.into()));
        t
    };
    tickets(&mut ws, &[with(""), ticket("2", 10, "open")]);
    let mut second = ticket("2", 10, "open");
    second.push(("reopens", "0".into()));
    // Zero is a value; missing is not.
    assert_eq!(tickets(&mut ws, &[with(""), second]).1, counts(0, 1, 1, 0));
}

#[test]
fn bins_that_do_not_add_up_leave_nothing() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let before = ws.dump_hash().unwrap();
    let mut w = ws.begin_import(meta(Dataset::Tickets, "t.csv")).unwrap();
    w.batch(batch(Dataset::Tickets, &[ticket("1", 10, "open")])).unwrap();
    assert_eq!(w.finish(&[], 2).unwrap_err().code, IssueCode::Internal);
    assert_eq!(ws.dump_hash().unwrap(), before);
    assert!(ws.imports().unwrap().is_empty());
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    tickets(&mut ws, &[ticket("1", 10, "open")]);
    let (hash, generation) = (ws.dump_hash().unwrap(), ws.generation().unwrap());
    let mut w = ws.begin_import(meta(Dataset::Tickets, "t.csv")).unwrap();
    w.batch(batch(Dataset::Tickets, &[ticket("1", 10, "solved"), ticket("2", 10, "odd")])).unwrap();
    w.cancel();
    assert_eq!((ws.dump_hash().unwrap(), ws.generation().unwrap()), (hash, generation));
    assert_eq!(ws.imports().unwrap().len(), 1);
    assert!(ws.facts(None).unwrap().words.codes_of("odd").is_empty());
}

#[test]
fn a_batch_not_as_the_contract_says_is_refused_without_panic() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let good = batch(Dataset::Tickets, &[ticket("1", 10, "open")]);
    let mut short = good.clone();
    short.lines.push(3);
    let mut odd_code = good.clone();
    if let qd_model::Column::Code(c) = &mut odd_code.columns[10] {
        c.codes[0] = 9;
    }
    let mut few = good.clone();
    few.columns.pop();
    let mut cut = good.clone();
    if let qd_model::Column::Text(t) = &mut cut.columns[0] {
        t.ends[0] = 70;
    }
    for bad in [short, odd_code, few, cut, batch(Dataset::Agents, &[vec![("agent", "A".into())]])] {
        let mut w = ws.begin_import(meta(Dataset::Tickets, "t.csv")).unwrap();
        assert_eq!(w.batch(bad).unwrap_err().code, IssueCode::Internal);
        assert_eq!(w.batch(good.clone()).unwrap_err().code, IssueCode::Internal);
        drop(w);
        assert!(!ws.has_data().unwrap());
    }
}

#[test]
fn rejected_rows_are_kept_in_order_and_paged() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let row = |line| RejectedRow {
        file: "t.csv".into(),
        line,
        column: (line != 7).then(|| "Created".into()),
        value: "31/02/2026".into(),
        code: "no_such_date".into(),
        text: "There is no such date.".into(),
        hint: "Correct it.".into(),
        raw: "a,b".into(),
    };
    let mut w = ws.begin_import(meta(Dataset::Tickets, "t.csv")).unwrap();
    w.rejected(vec![row(4), row(7)]).unwrap();
    w.batch(batch(Dataset::Tickets, &[ticket("1", 10, "open")])).unwrap();
    w.rejected(vec![row(9)]).unwrap();
    let (id, n) = w.finish(&[], 4).unwrap();
    assert_eq!(n.rejected, 3);
    assert_eq!(ws.rejected(id, 0, 10).unwrap(), [row(4), row(7), row(9)]);
    assert_eq!(ws.rejected(id, 1, 1).unwrap(), [row(7)]);
    assert_eq!(ws.rejected(id + 1, 0, 1).unwrap_err().code, IssueCode::UnknownImport);
}

#[test]
fn customers_become_pseudonyms_that_join_over_files() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let of = |id: &str, c: &str| {
        let mut t = ticket(id, 10, "open");
        t.push(("customer", c.into()));
        t
    };
    let mut m = meta(Dataset::Tickets, "t.csv");
    m.pseudonymise_customers = true;
    import(&mut ws, m.clone(), &[of("1", "anna@example.org"), of("2", "bo@example.org")]);
    m.kind = Dataset::Customers;
    import(&mut ws, m, &[vec![("customer", "anna@example.org".into()), ("started_at", "5".into())]]);
    let facts = ws.facts(None).unwrap();
    let codes = facts.table(Dataset::Tickets).int("customer").unwrap();
    let word = facts.words.word(codes.get(0));
    assert!(word.len() == 18 && word.starts_with("c-"), "{word}");
    assert_eq!(facts.table(Dataset::Customers).int("customer").unwrap().get(0), codes.get(0));
    assert_ne!(codes.get(0), codes.get(1));
    drop(ws);
    for e in std::fs::read_dir(dir.path()).unwrap() {
        let bytes = std::fs::read(e.unwrap().path()).unwrap();
        assert!(!bytes.windows(16).any(|w| w == b"anna@example.org"));
    }
}

/// All values of the tickets, words as words.
fn dump(ws: &qd_store::Workspace) -> Vec<String> {
    let facts = ws.facts(None).unwrap();
    let table = facts.table(Dataset::Tickets);
    let mut out: Vec<String> = table.reals.iter().map(|(n, v)| format!("{n} {v:?}")).collect();
    for (name, c) in &table.ints {
        let (v, code) = (c.view(), matches!(name.as_str(), "status" | "source"));
        let show = |i: usize| match code {
            true => facts.words.word(v.get(i)).to_owned(),
            false => v.get(i).to_string(),
        };
        out.push(format!("{name} {:?}", (0..table.rows).map(show).collect::<Vec<_>>()));
    }
    out
}

#[test]
fn a_file_with_fewer_columns_keeps_what_it_does_not_have() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let mut full = ticket("1", 10, "open");
    full.push(("csat_score", "5".into()));
    let (first, _) = tickets(&mut ws, &[full.clone(), ticket("2", 10, "open")]);
    let before = dump(&ws);
    let less = [ticket("1", 10, "solved"), ticket("2", 10, "solved")];
    let (id, n) = tickets(&mut ws, &less);
    assert_eq!(n, counts(0, 2, 0, 0));
    let row = ws.imports().unwrap().into_iter().find(|i| i.id == id).unwrap();
    let told: Vec<_> = row.warnings.iter().map(|w| (w.code.as_str(), w.n)).collect();
    assert_eq!(told, [("kept_fields", 1)]);
    let facts = ws.facts(None).unwrap();
    let table = facts.table(Dataset::Tickets);
    assert_eq!(table.real("csat_score").unwrap().first(), Some(&5.0), "the score stays");
    let status = table.int("status").unwrap();
    assert_eq!(facts.words.word(status.get(0)), "solved");
    // The same again, twice a record: nothing changes.
    let twice = [less[0].clone(), less[0].clone(), less[1].clone()];
    assert_eq!(tickets(&mut ws, &twice).1, counts(0, 0, 2, 1));
    let refused = ws.undo(first).unwrap_err();
    assert!(refused.hint.contains(&format!("import {id} first")), "{}", refused.hint);
    ws.undo(id + 1).unwrap();
    ws.undo(id).unwrap();
    assert_eq!(dump(&ws), before, "taken back exactly");
    ws.undo(first).unwrap();
    assert!(!ws.has_data().unwrap());
    assert!(ws.check().unwrap().ok());
}

#[test]
fn a_ticket_that_is_open_again_is_not_resolved_by_what_an_earlier_file_said() {
    let of = |id: &str, more: &[(&'static str, &str)]| {
        let mut r = vec![("id", id.to_owned()), ("created_at", "10".into())];
        r.extend(more.iter().map(|(n, v)| (*n, (*v).to_owned())));
        r
    };
    let solved = |id: &str| {
        of(id, &[("status", "solved"), ("resolved_at", "90"), ("resolution_s", "80"), ("reopens", "0")])
    };
    let resolved = |ws: &qd_store::Workspace, name: &str| -> Vec<Option<i64>> {
        let facts = ws.facts(None).unwrap();
        let v = facts.table(Dataset::Tickets).int(name).unwrap();
        (0..v.len()).map(|i| Some(v.get(i)).filter(|v| *v != qd_model::NULL_INT)).collect()
    };
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let (first, _) = tickets(&mut ws, &["1", "2", "3", "4", "5"].map(solved));
    let before = dump(&ws);
    // No column of times: open again; reopened and solved anew; solved as before; a state that may be either.
    let (id, _) = tickets(
        &mut ws,
        &[
            of("1", &[("status", "Reopened"), ("reopens", "0")]),
            of("2", &[("status", "solved"), ("reopens", "1")]),
            of("3", &[("status", "closed"), ("reopens", "0")]),
            of("4", &[("status", "spam"), ("reopens", "0")]),
        ],
    );
    assert_eq!(resolved(&ws, "resolved_at"), [None, None, Some(90), Some(90), Some(90)]);
    assert_eq!(resolved(&ws, "resolution_s"), [None, None, Some(80), Some(80), Some(80)]);
    let row = ws.imports().unwrap().into_iter().find(|i| i.id == id).unwrap();
    let told: Vec<_> = row.warnings.iter().map(|w| (w.code.as_str(), w.n)).collect();
    assert_eq!(told, [("kept_fields", 2), ("reopened", 2)]);
    // An emptied time takes the duration of that resolution with it; a new time does not.
    let (next, _) = tickets(&mut ws, &[of("5", &[("resolved_at", "")]), of("3", &[("resolved_at", "95")])]);
    assert_eq!(resolved(&ws, "resolved_at"), [None, None, Some(95), Some(90), None]);
    assert_eq!(resolved(&ws, "resolution_s")[4], None);
    ws.undo(next).unwrap();
    ws.undo(id).unwrap();
    assert_eq!(dump(&ws), before, "taken back exactly");
    ws.undo(first).unwrap();
    assert!(!ws.has_data().unwrap());
}

#[test]
fn a_tool_that_times_open_tickets_is_taken_at_its_word() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let mut full = ticket("1", 10, "open");
    full.push(("resolved_at", "90".into()));
    tickets(&mut ws, &[full]);
    let mut later = ticket("1", 10, "in progress");
    later.push(("csat_score", "5".into()));
    tickets(&mut ws, &[later]);
    let facts = ws.facts(None).unwrap();
    assert_eq!(facts.table(Dataset::Tickets).int("resolved_at").unwrap().get(0), 90);
}

#[test]
fn a_day_alone_says_nothing_against_an_exact_time_of_that_day() {
    let dir = tempdir().unwrap();
    let mut ws = open(dir.path());
    let day = 1_782_864_000;
    tickets(&mut ws, &[ticket("1", day + 36_000, "open"), ticket("2", day + 36_000, "open")]);
    // A later file names the day: of ticket 1 the same one, of ticket 2 another.
    let mut w = ws.begin_import(meta(Dataset::Tickets, "days.csv")).unwrap();
    w.days_alone(&["created_at"]);
    w.batch(common::batch(
        Dataset::Tickets,
        &[ticket("1", day, "solved"), ticket("2", day - 86_400, "solved")],
    ))
    .unwrap();
    let (_, n) = w.finish(&[], 2).unwrap();
    assert_eq!(n, counts(0, 2, 0, 0));
    let facts = ws.facts(None).unwrap();
    let created = facts.table(Dataset::Tickets).int("created_at").unwrap();
    let mut times = created.to_vec();
    times.sort_unstable();
    assert_eq!(times, [day - 86_400, day + 36_000]);
    // Exact times that come later go first.
    tickets(&mut ws, &[ticket("2", day - 50_000, "solved")]);
    let facts = ws.facts(None).unwrap();
    assert_eq!(facts.table(Dataset::Tickets).int("created_at").unwrap().get(0), day - 50_000);
}
