//! Reading a file to its end, and what must hold whatever was in it.

use qd_import::{Limits, ReadOptions, ReadSummary, prepare_all};
use qd_model::{Batch, Column, Issue, RejectedRow, Sink};
use std::cell::RefCell;
use tempfile::TempDir;

thread_local! {
    // One folder for all runs of a thread: making one takes longer than reading a small file.
    static FOLDER: RefCell<Option<TempDir>> = const { RefCell::new(None) };
}

/// Options with limits small enough that one run stays short.
pub(crate) fn options() -> ReadOptions {
    let limits = Limits {
        columns: 300,
        sheet_cells: 200_000,
        unpacked_bytes: 4 << 20,
        held_bytes: 4 << 20,
        record_bytes: 1 << 20,
        repeated_cells: 20_000,
        entries: 100,
        members: 20,
        ..Limits::default()
    };
    ReadOptions { limits, threads: 1, ..ReadOptions::default() }
}

/// What one reading gave.
#[derive(Default, PartialEq)]
struct Read {
    good: u64,
    rejected: u64,
    batches: String,
}

impl Sink for Read {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        let n = batch.len();
        assert!(n > 0, "an empty batch");
        assert_eq!(batch.columns.len(), batch.dataset.fields().len());
        for column in &batch.columns {
            let rows = match column {
                Column::Absent => n,
                Column::Int(v) => v.len(),
                Column::Real(v) => v.len(),
                Column::Code(c) => {
                    assert!(c.codes.iter().all(|&k| k as usize <= c.values.len()), "a word without text");
                    c.codes.len()
                }
                Column::Text(t) => t.ends.len(),
            };
            assert_eq!(rows, n, "columns of two lengths");
        }
        self.good += n as u64;
        self.batches.push_str(&format!("{:?}", batch.columns));
        Ok(())
    }

    fn rejected(&mut self, rows: Vec<RejectedRow>) -> Result<(), Issue> {
        assert!(rows.iter().all(|r| !r.code.is_empty()), "a row refused without reason");
        self.rejected += rows.len() as u64;
        Ok(())
    }
}

/// Has a file understood, its questions answered with what each offers first, and all of it read, twice.
pub(crate) fn read_all(name: &str, bytes: &[u8], options: &ReadOptions) {
    let path = FOLDER.with_borrow_mut(|folder| {
        let folder = folder.get_or_insert_with(|| tempfile::tempdir().expect("a folder"));
        folder.path().join(name)
    });
    std::fs::write(&path, bytes).expect("room for a file");
    let mut options = options.clone();
    let Ok(mut plans) = prepare_all(&path, &options) else { return };
    // Each answer may bring a question of its own; a few rounds are as many as a person would go.
    for _ in 0..4 {
        let open: Vec<_> =
            plans.iter().filter(|p| !p.ready()).flat_map(|p| p.inspection().questions.clone()).collect();
        let mut answered = false;
        for question in open {
            if let Some(choice) = question.choices.first() {
                answered |= options.answers.insert(question.id, choice.value.clone()).is_none();
            }
        }
        if !answered {
            break;
        }
        match prepare_all(&path, &options) {
            Ok(again) => plans = again,
            Err(_) => return,
        }
    }
    for plan in plans.iter().filter(|p| p.ready()) {
        let (mut first, mut second) = (Read::default(), Read::default());
        let (a, b) = (plan.run(&mut first, &mut |_| true), plan.run(&mut second, &mut |_| true));
        assert_eq!(a, b, "the same file read twice gives the same");
        assert!(first == second, "the same file read twice gives the same records");
        if let Ok(ReadSummary { records, rejected, .. }) = a {
            assert_eq!(
                (first.good + first.rejected, first.rejected),
                (records, rejected),
                "a record in no bin"
            );
        }
    }
}
