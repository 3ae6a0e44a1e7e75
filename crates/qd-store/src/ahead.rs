//! The part of an import that needs no connection: checks, numbers and hashes before a batch is stored, its columns
//! after. A file of more than one batch has a thread for it, so that another core works while SQLite stores.

use crate::columns::TableBuilder;
use crate::error::internal;
use crate::insert::NewRow;
use crate::pseudonym::Pseudonyms;
use crate::ready::Ready;
use crate::words::Words;
use qd_model::{Batch, Dataset, Issue, IssueCode};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

/// Batches that may be in preparation: one at work and one that waits.
const BATCHES_AHEAD: usize = 2;

/// What the preparation knows.
pub(crate) struct Preparer {
    pub(crate) dataset: Dataset,
    pub(crate) source: u32,
    pub(crate) pseudonyms: Option<Pseudonyms>,
    pub(crate) words: Words,
    /// The table's columns, as long as they can be had without reading the records again.
    pub(crate) columns: Option<TableBuilder>,
}

impl Preparer {
    fn prepare(&mut self, batch: Batch) -> Result<Ready, Issue> {
        Ready::new(batch, self.dataset, self.source, &mut self.words, &mut self.pseudonyms)
    }

    fn pack(&mut self, batch: &Batch, new: &[NewRow]) {
        if let Some(c) = &mut self.columns {
            c.push_batch(batch, new, self.source);
        }
    }
}

enum Job {
    Prepare(Batch),
    Pack(Batch, Vec<NewRow>),
}

fn gone() -> Issue {
    internal("A part of the import stopped unexpectedly.")
}

/// A preparation: on the caller's thread for the first batch, on its own from the second on.
pub(crate) struct Ahead {
    /// None once it went to the other thread.
    here: Option<Box<Preparer>>,
    begun: bool,
    first: Option<Ready>,
    apart: Option<Apart>,
}

/// The other thread, and how many batches are on the way to it and back.
struct Apart {
    jobs: Option<Sender<Job>>,
    ready: Receiver<Result<Ready, Issue>>,
    thread: Option<JoinHandle<Box<Preparer>>>,
    waiting: usize,
}

impl Ahead {
    pub(crate) fn new(preparer: Preparer) -> Self {
        Self { here: Some(Box::new(preparer)), begun: false, first: None, apart: None }
    }

    /// Hands a batch over to be prepared.
    pub(crate) fn push(&mut self, batch: Batch) -> Result<(), Issue> {
        if let Some(mut preparer) = self.here.take() {
            if !std::mem::replace(&mut self.begun, true) {
                self.first = Some(preparer.prepare(batch)?);
                self.here = Some(preparer);
                return Ok(());
            }
            self.apart = Some(Apart::begin(preparer)?);
        }
        let apart = self.apart.as_mut().ok_or_else(gone)?;
        apart.waiting += 1;
        apart.send(Job::Prepare(batch))
    }

    /// The next batch that is prepared; none while few are on the way, so that the other thread keeps busy. With `all`
    /// none only if none is left.
    pub(crate) fn pull(&mut self, all: bool) -> Result<Option<Ready>, Issue> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        match &mut self.apart {
            Some(a) if a.waiting > if all { 0 } else { BATCHES_AHEAD } => {
                a.waiting -= 1;
                a.ready.recv().map_err(|_| gone())?.map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Packs the columns of the records of a batch that are new.
    pub(crate) fn pack(&mut self, batch: Batch, new: Vec<NewRow>) -> Result<(), Issue> {
        match (&mut self.here, &mut self.apart) {
            (Some(preparer), _) => {
                preparer.pack(&batch, &new);
                Ok(())
            }
            (None, Some(apart)) => apart.send(Job::Pack(batch, new)),
            (None, None) => Err(gone()),
        }
    }

    /// What was gathered, once all jobs are done.
    pub(crate) fn end(&mut self) -> Result<Preparer, Issue> {
        let ended = self.here.take().or_else(|| self.apart.take()?.end());
        ended.map(|p| *p).ok_or_else(gone)
    }
}

impl Apart {
    fn begin(preparer: Box<Preparer>) -> Result<Self, Issue> {
        let (jobs, to_do) = channel::<Job>();
        let (done, ready) = channel();
        let thread = std::thread::Builder::new()
            .name("import".into())
            .spawn(move || work(preparer, &to_do, &done))
            // What it lacks is room for its stack.
            .map_err(|_| Issue::new(IssueCode::OutOfMemory, "The workspace got no more memory."))?;
        Ok(Self { jobs: Some(jobs), ready, thread: Some(thread), waiting: 0 })
    }

    fn send(&self, job: Job) -> Result<(), Issue> {
        self.jobs.as_ref().ok_or_else(gone)?.send(job).map_err(|_| gone())
    }

    fn end(mut self) -> Option<Box<Preparer>> {
        self.jobs = None;
        self.thread.take()?.join().ok()
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        self.jobs = None;
        // Whoever gives an import up waits for the batch at work, and leaves no thread behind.
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Does the jobs until no more can come.
fn work(
    mut preparer: Box<Preparer>,
    jobs: &Receiver<Job>,
    ready: &Sender<Result<Ready, Issue>>,
) -> Box<Preparer> {
    for job in jobs {
        match job {
            // Nobody waits for it where the import has failed; then no more jobs come either.
            Job::Prepare(batch) => drop(ready.send(preparer.prepare(batch))),
            Job::Pack(batch, new) => preparer.pack(&batch, &new),
        }
    }
    preparer
}
