//! Reading a whole file: one thread cuts it into records, others read the values, the caller's takes the batches.

use crate::messages::warning;
use crate::piece::{Notes, Piece};
use crate::plan::{Plan, ReadProgress, ReadSummary};
use crate::read::{Tally, Typed, Worker};
use qd_model::{Issue, IssueCode, Sink};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

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

type Numbered<T> = (u64, T);

/// A full channel on either side makes the others wait, so that only a few pieces are in memory.
fn threaded(plan: &Plan, delivery: &mut Delivery<'_>, width: usize) -> Result<(), Issue> {
    let Some(compiled) = &plan.compiled else { return Ok(()) };
    let workers = plan.threads.clamp(2, 8) - 1;
    let (to_workers, from_reader): (SyncSender<Numbered<Piece>>, Receiver<_>) = sync_channel(1);
    let (to_caller, from_workers): (SyncSender<Numbered<Typed>>, Receiver<_>) = sync_channel(2);
    let from_reader = Mutex::new(from_reader);
    std::thread::scope(|scope| {
        let reader = scope.spawn(move || {
            let mut n = 0;
            plan.input
                .read(width, &mut |piece| {
                    n += 1;
                    // A closed channel means that the caller has given up.
                    Ok(to_workers.send((n - 1, piece)).is_ok())
                })
                .map(|_| ())
        });
        let from_reader = &from_reader;
        for _ in 0..workers {
            let to_caller = to_caller.clone();
            scope.spawn(move || {
                let mut worker = Worker::new(compiled);
                loop {
                    let next = from_reader.lock().map(|r| r.recv());
                    let Ok(Ok((n, piece))) = next else { return };
                    if to_caller.send((n, worker.read(&piece))).is_err() {
                        // Drain, so that the reader ends.
                        while let Ok(Ok(_)) = from_reader.lock().map(|r| r.recv()) {}
                        return;
                    }
                }
            });
        }
        drop(to_caller);
        let mut result = Ok(());
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        while let Ok((n, typed)) = from_workers.recv() {
            waiting.insert(n, typed);
            while let Some(typed) = waiting.remove(&next) {
                next += 1;
                if result.is_ok() {
                    result = delivery.take(typed);
                }
            }
            if result.is_err() {
                break;
            }
        }
        drop(from_workers);
        let read = reader.join().unwrap_or_else(|_| {
            Err(Issue::new(IssueCode::Internal, "A part of the reader stopped unexpectedly."))
        });
        result.and(read)
    })
}
