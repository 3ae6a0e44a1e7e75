//! Reading a whole file: one thread cuts it into records and reads the values, the caller's takes the batches.

use crate::compile::Compiled;
use crate::messages::warning;
use crate::piece::{Notes, Piece};
use crate::plan::{Plan, ReadProgress, ReadSummary};
use crate::read::{Tally, Typed, Worker};
use qd_model::{Issue, IssueCode, Sink};
use std::sync::mpsc::{SyncSender, sync_channel};

/// Takes the typed pieces in order.
struct Delivery<'a> {
    sink: &'a mut dyn Sink,
    progress: &'a mut dyn FnMut(ReadProgress) -> bool,
    summary: ReadSummary,
    tally: Tally,
    notes: Notes,
    size: u64,
    limit: u64,
}

impl Delivery<'_> {
    fn take(&mut self, typed: Typed) -> Result<(), Issue> {
        self.summary.records += typed.records;
        self.summary.rejected += typed.rejected.len() as u64;
        self.notes.add(typed.notes);
        for (key, (n, cell)) in typed.tally {
            let entry = self.tally.entry(key).or_default();
            entry.0 += n;
            if entry.1.is_empty() {
                entry.1 = cell;
            }
        }
        if self.summary.records > self.limit {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("The file has more than {} records.", self.limit),
            ));
        }
        if !typed.batch.is_empty() {
            self.sink.batch(typed.batch)?;
        }
        if !typed.rejected.is_empty() {
            self.sink.rejected(typed.rejected)?;
        }
        let share = (typed.bytes as f64 / self.size.max(1) as f64).min(1.0);
        if !(self.progress)(ReadProgress { records: self.summary.records, share }) {
            return Err(Issue::new(IssueCode::Cancelled, "The import was stopped."));
        }
        Ok(())
    }
}

pub(crate) fn run(
    plan: &Plan,
    sink: &mut dyn Sink,
    progress: &mut dyn FnMut(ReadProgress) -> bool,
) -> Result<ReadSummary, Issue> {
    let Some(compiled) = &plan.compiled else {
        return Err(Issue::new(IssueCode::MissingColumns, "What the file holds is not known."));
    };
    let size = plan.input.origin.size;
    let mut delivery = Delivery {
        sink,
        progress,
        summary: ReadSummary { bytes: size, ..ReadSummary::default() },
        tally: Tally::new(),
        notes: Notes::default(),
        size,
        limit: plan.input.limits.records,
    };
    let width = compiled.header_cells.len();
    if plan.threads <= 1 || size < 4 << 20 {
        let mut worker = Worker::new(compiled);
        plan.input.read(width, &mut |piece| {
            delivery.take(worker.read(&piece))?;
            Ok(true)
        })?;
    } else {
        threaded(plan, &mut delivery, width)?;
    }
    let mut warnings = plan.warnings().to_vec();
    for (code, n) in [
        ("invalid_bytes", delivery.notes.invalid_bytes),
        ("control_characters", delivery.notes.control_characters),
        ("error_cells", delivery.notes.error_cells),
        ("cut_cells", delivery.notes.cut_cells),
        ("duplicate_keys", delivery.notes.duplicate_keys),
        ("late_fields", delivery.notes.late_fields),
    ] {
        if n > 0 {
            warnings.push(warning(code, "", n, ""));
        }
    }
    for ((code, column), (n, cell)) in &delivery.tally {
        warnings.push(warning(code, column, *n, cell));
    }
    delivery.summary.warnings = warnings;
    Ok(delivery.summary)
}

/// A full channel makes the others wait, so that only a few pieces are in memory.
fn threaded(plan: &Plan, delivery: &mut Delivery<'_>, width: usize) -> Result<(), Issue> {
    let Some(compiled) = &plan.compiled else { return Ok(()) };
    let (to_caller, from_reader) = sync_channel(2);
    std::thread::scope(|scope| {
        let reader = scope.spawn(move || match plan.input.is_json() {
            true => cut_and_read_beside(plan, compiled, width, &to_caller),
            false => {
                // Where the text was cut: it is still in that core's cache.
                let mut worker = Worker::new(compiled);
                cut(plan, width, &mut |piece| to_caller.send(worker.read(&piece)).is_ok())
            }
        });
        let result = from_reader.iter().try_for_each(|typed| delivery.take(typed));
        drop(from_reader);
        let read = reader.join().unwrap_or_else(|_| {
            Err(Issue::new(IssueCode::Internal, "A part of the reader stopped unexpectedly."))
        });
        result.and(read)
    })
}

/// Cuts the file into pieces, for as long as they are taken: nobody takes them once the caller has given up.
fn cut(plan: &Plan, width: usize, take: &mut dyn FnMut(Piece) -> bool) -> Result<(), Issue> {
    plan.input.read(width, &mut |piece| Ok(take(piece))).map(|_| ())
}

/// To cut JSON takes longer than all that comes after, so its values are read on another thread.
fn cut_and_read_beside(
    plan: &Plan,
    compiled: &Compiled,
    width: usize,
    to_caller: &SyncSender<Typed>,
) -> Result<(), Issue> {
    let (to_worker, pieces) = sync_channel(1);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let mut worker = Worker::new(compiled);
            // Whoever ends here takes no more pieces, and so ends the cutting.
            pieces.iter().all(|piece| to_caller.send(worker.read(&piece)).is_ok());
        });
        let done = cut(plan, width, &mut |piece| to_worker.send(piece).is_ok());
        drop(to_worker);
        done
    })
}
