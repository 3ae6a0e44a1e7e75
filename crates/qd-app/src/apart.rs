//! Reading foreign files in a process of its own, with a ceiling on its memory.
//!
//! A file may be made so that a reader takes all memory there is, and a program that gets none ends at once. So files are
//! looked at and imported by a second start of the same program ([`serve_if_asked`]). It gets its job on its standard
//! input, and answers on its standard output, one JSON value a line. If it ends without an answer, the one that asked says
//! so, and goes on: the workspace is then as before, because an import is one transaction.
//!
//! Closing the input is the wish to stop. Whoever does not within [`PATIENCE`] is ended, but not while records are being
//! made to last: what is then answered is what was kept.

mod ceiling;
mod job;
mod serve;

use crate::dto::{FileChoice, Progress};
use crate::upkeep::without_workspace;
use crate::{App, retell};
use job::{Answer, Job, Known, Task};
use qd_model::{FileInspection, ImportReport, Issue, IssueCode, KeptColumns};
use qd_text::Catalogue;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

pub use serve::serve_if_asked;

/// Bytes of memory that reading files may take.
const MEMORY: u64 = 1 << 30;
/// Names another number of megabytes.
const VARIABLE: &str = "QUARTERDECK_IMPORT_MEMORY";
/// How long the other process may take to stop.
const PATIENCE: Duration = Duration::from_millis(700);
/// How long the other process may show no progress before it is ended; to keep the records of a big import takes a part of it.
const SILENCE: Duration = Duration::from_secs(10 * 60);
/// How often the one who waits is asked whether to go on.
const BEAT: Duration = Duration::from_millis(50);
/// Bytes kept of what the other process says when it breaks down.
const LAST_WORDS: u64 = 8_192;

/// How foreign files are read apart.
#[derive(Debug, Clone)]
pub struct Apart {
    /// The program that is started: one whose `main` begins with [`serve_if_asked`].
    program: PathBuf,
    memory: u64,
    silence: Duration,
}

impl Apart {
    /// By a second start of the program that runs, with 1 GB of memory, or as many megabytes as the environment variable
    /// `QUARTERDECK_IMPORT_MEMORY` says.
    ///
    /// # Errors
    /// `Internal` if the system does not say which program that is.
    pub fn new() -> Result<Self, Issue> {
        let said = std::env::var(VARIABLE).ok().and_then(|mb| mb.trim().parse::<u64>().ok());
        let memory = said.map_or(MEMORY, |mb| mb.saturating_mul(1 << 20));
        Ok(Self::by(std::env::current_exe().map_err(crate::app::bug)?, memory))
    }

    /// By another program, with so many bytes of memory: for tests.
    pub fn by(program: PathBuf, memory: u64) -> Self {
        Self { program, memory, silence: SILENCE }
    }

    /// Ended once it shows no progress for so long: for tests.
    pub fn within(mut self, silence: Duration) -> Self {
        self.silence = silence;
        self
    }

    /// As [`crate::inspect_without_workspace`].
    ///
    /// # Errors
    /// `OutOfMemory`, `ImportEnded`.
    pub fn inspect_without_workspace(
        &self,
        files: &[(PathBuf, FileChoice)],
        words: &Catalogue,
    ) -> Result<Vec<FileInspection>, Issue> {
        let known = Known::new(without_workspace(), Vec::new(), &KeptColumns::default());
        Ok(retell::inspections(self.inspect(known, files)?, words))
    }

    fn inspect(&self, known: Known, files: &[(PathBuf, FileChoice)]) -> Result<Vec<FileInspection>, Issue> {
        let task = Task::Inspect(Box::new(known));
        match self.ask(&Job::new(task, None, files, self.memory), &mut |_| true)? {
            Answer::Inspected(found) => Ok(found),
            _ => Err(odd()),
        }
    }

    /// As [`App::import`], or [`App::import_dry_run`] if it is only tried, in the workspace of that path or the user's own.
    /// `language` is the one to speak, if not the workspace's; it becomes the one that was spoken.
    ///
    /// # Errors
    /// As for [`App::open`] and [`App::import`]; `OutOfMemory`, `ImportEnded`.
    pub fn import(
        &self,
        workspace: Option<&Path>,
        language: &mut Option<String>,
        files: &[(PathBuf, FileChoice)],
        dry_run: bool,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<ImportReport>, Issue> {
        let workspace = workspace.map(|w| w.as_os_str().to_owned());
        let task = Task::Import { workspace, dry_run };
        match self.ask(&Job::new(task, language.as_deref(), files, self.memory), progress)? {
            Answer::Imported { outcome, language: spoken } => {
                *language = spoken.or(language.take());
                // It had as much as it may have.
                let first = || files.first().map(|f| name_of(&f.0)).unwrap_or_default();
                outcome.map_err(|issue| match issue.code {
                    IssueCode::OutOfMemory => no_memory(&issue.file.unwrap_or_else(first), self.memory),
                    _ => issue,
                })
            }
            _ => Err(odd()),
        }
    }

    /// Starts the program, and waits for its answer.
    fn ask(&self, job: &Job, progress: &mut dyn FnMut(Progress) -> bool) -> Result<Answer, Issue> {
        let mut started = Started::new(&self.program, job)?;
        let nothing_yet = Progress {
            what: job.files.first().map(|f| name_of(Path::new(&f.0))).unwrap_or_default(),
            records: 0,
            share: 0.0,
            seconds_left: None,
        };
        let (mut last, mut stopped) = (nothing_yet, None::<Instant>);
        let mut heard = Instant::now();
        loop {
            match started.answers.recv_timeout(BEAT) {
                Ok(Answer::Progress(now)) => (last, heard) = (now, Instant::now()),
                Ok(answer) => {
                    started.end();
                    return Ok(answer);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    let cancelled = stopped.is_some();
                    return Err(started.broke_down(self, &last, cancelled));
                }
            }
            if stopped.is_none() && !progress(last.clone()) {
                started.input = None;
                stopped = Some(Instant::now());
            }
            if heard.elapsed() > self.silence && last.share < 1.0 {
                // Ended where `started` goes; nothing of the import stays.
                return Err(silent(&last.what, self.silence));
            }
            // What is read whole is being kept, and cannot be stopped any more.
            if stopped.is_some_and(|at| at.elapsed() > PATIENCE) && last.share < 1.0 {
                let _ = started.child.kill();
            }
        }
    }
}

impl App {
    /// As [`App::inspect`], by a process of its own.
    ///
    /// # Errors
    /// `OutOfMemory`, `ImportEnded`: the window goes on.
    pub fn inspect_apart(
        &self,
        apart: &Apart,
        files: &[(PathBuf, FileChoice)],
    ) -> Result<Vec<FileInspection>, Issue> {
        let known = self.known_for_inspection();
        Ok(retell::inspections(apart.inspect(known, files)?, &self.words()))
    }

    fn known_for_inspection(&self) -> Known {
        let saved = self.store.saved_mappings().unwrap_or_default();
        Known::new(self.settings.clone(), saved, &self.store.kept_columns().unwrap_or_default())
    }

    /// As [`App::import`], or [`App::import_dry_run`] if it is only tried, by a process of its own.
    ///
    /// # Errors
    /// As for [`App::import`]; `OutOfMemory`, `ImportEnded`: the window goes on.
    pub fn import_apart(
        &mut self,
        apart: &Apart,
        files: &[(PathBuf, FileChoice)],
        dry_run: bool,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<ImportReport>, Issue> {
        self.stale();
        let mut language = Some(self.settings.language.clone());
        apart.import(Some(&self.path), &mut language, files, dry_run, progress)
    }
}

/// The other process while it works.
struct Started {
    child: Child,
    /// Open as long as it is to go on.
    input: Option<ChildStdin>,
    answers: Receiver<Answer>,
    last_words: Option<JoinHandle<String>>,
}

impl Started {
    fn new(program: &Path, job: &Job) -> Result<Self, Issue> {
        let odd = |e: std::io::Error| {
            let why = qd_model::refusal(&e);
            Issue::new(IssueCode::Internal, format!("The import could not be started: {why}."))
        };
        let mut child = Command::new(program)
            .arg(serve::ASKED)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(odd)?;
        let (mut input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (to, answers) = channel();
        if let Some(output) = output {
            // It ends when the other process does, whether or not anyone listens.
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let Ok(answer) = serde_json::from_str(&line) else { break };
                    if to.send(answer).is_err() {
                        break;
                    }
                }
            });
        }
        let last_words = errors.map(|errors| {
            std::thread::spawn(move || {
                let mut text = Vec::new();
                let mut errors = errors;
                let _ = errors.by_ref().take(LAST_WORDS).read_to_end(&mut text);
                let _ = std::io::copy(&mut errors, &mut std::io::sink());
                String::from_utf8_lossy(&text).into_owned()
            })
        });
        let mut line = serde_json::to_vec(job).map_err(crate::app::bug)?;
        line.push(b'\n');
        if let Some(input) = &mut input {
            // One that ended before it read its job is told by its end.
            let _ = input.write_all(&line).and_then(|()| input.flush());
        }
        Ok(Self { child, input, answers, last_words })
    }

    /// It has answered: its end is waited for, so that the workspace is free.
    fn end(&mut self) {
        self.input = None;
        let _ = self.child.wait();
    }

    /// What is to be said of one that ended without an answer.
    fn broke_down(mut self, apart: &Apart, last: &Progress, cancelled: bool) -> Issue {
        self.input = None;
        let status = self.child.wait();
        let words = self.last_words.take().and_then(|t| t.join().ok()).unwrap_or_default();
        if cancelled {
            return Issue::new(IssueCode::Cancelled, "The import was stopped.").in_file(&last.what);
        }
        // What Rust's standard library says before it ends; a thread that cannot be had lacks room for its stack.
        if ["memory allocation of", "failed to spawn thread"].iter().any(|said| words.contains(said)) {
            return no_memory(&last.what, apart.memory);
        }
        let (file, how) = (&last.what, status.map_or_else(|_| "?".to_owned(), how_it_ended));
        let text = format!("The part of Quarterdeck that was reading {file} ended unexpectedly ({how}).");
        Issue::new(IssueCode::ImportEnded, text).in_file(file)
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        // Nothing to do for one that has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A file with which no progress is made.
fn silent(file: &str, silence: Duration) -> Issue {
    let n = silence.as_secs() / 60;
    let text = format!("Reading {file} was ended: for {n} minutes it made no progress.");
    Issue::new(IssueCode::ImportEnded, text).in_file(file)
}

/// A file that takes more memory than it may.
fn no_memory(file: &str, memory: u64) -> Issue {
    let n = memory >> 20;
    Issue::new(
        IssueCode::OutOfMemory,
        format!("Reading {file} took more than the {n} MB of memory that an import may have."),
    )
    .in_file(file)
}

#[cfg(unix)]
fn how_it_ended(status: ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt;
    match status.signal() {
        Some(n) => format!("SIG {n}"),
        None => format!("EXIT {}", status.code().unwrap_or(-1)),
    }
}

#[cfg(not(unix))]
fn how_it_ended(status: ExitStatus) -> String {
    format!("EXIT {:#x}", status.code().unwrap_or(-1))
}

/// The other process is of the same program, so this cannot be.
fn odd() -> Issue {
    Issue::new(IssueCode::Internal, "The reader stopped.")
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
