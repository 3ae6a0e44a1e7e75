//! The process that reads foreign files: does one job, and ends.

use super::ceiling;
use super::job::{Answer, Job, Task};
use crate::dto::Progress;
use crate::importing::inspect_all;
use crate::{App, AppOptions, heap};
use std::io::{BufRead, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The one argument of such a process. It is no part of what the program offers.
pub(super) const ASKED: &str = "--read-files-apart";
/// Bytes of memory from which on it counts for more than a tenth of the time.
const MUCH: u64 = 320 << 20;
/// Progress is told no oftener.
const PAUSE: Duration = Duration::from_millis(40);

/// To be called first in `main`: if this start of the program is to read files for another one, does so, and gives the
/// exit code to end with.
pub fn serve_if_asked() -> Option<u8> {
    (std::env::args_os().nth(1).as_deref() == Some(ASKED.as_ref())).then(serve)
}

fn serve() -> u8 {
    let mut line = Vec::new();
    let job = std::io::stdin().lock().read_until(b'\n', &mut line).ok();
    let Some(job) = job.and_then(|_| serde_json::from_slice::<Job>(&line).ok()) else {
        // Started by hand.
        return 2;
    };
    crate::keep_freed_memory();
    ceiling::set(job.memory);
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = stop.clone();
    // The input ends when the other program wants no more, or has gone itself.
    std::thread::spawn(move || {
        let _ = std::io::stdin().lock().read_to_end(&mut Vec::new());
        stopped.store(true, Ordering::Relaxed);
    });
    let mut told = None::<Instant>;
    let mut little = true;
    let mut progress = |step: Progress| {
        if little && heap::held() > MUCH {
            little = false;
            heap::give_freed_memory_back();
        }
        if step.share >= 1.0 || told.is_none_or(|at| at.elapsed() >= PAUSE) {
            told = Some(Instant::now());
            if say(&Answer::Progress(step)).is_err() {
                return false;
            }
        }
        !stop.load(Ordering::Relaxed)
    };
    let answer = work(job, &mut progress);
    u8::from(say(&answer).is_err())
}

fn say(answer: &Answer) -> std::io::Result<()> {
    let mut line = serde_json::to_vec(answer)?;
    line.push(b'\n');
    let mut out = std::io::stdout().lock();
    out.write_all(&line)?;
    out.flush()
}

fn work(mut job: Job, progress: &mut dyn FnMut(Progress) -> bool) -> Answer {
    let files = job.paths();
    match job.task {
        Task::Inspect(known) => {
            Answer::Inspected(inspect_all(&known.settings, &known.saved, known.kept(), &files))
        }
        Task::Import { workspace, dry_run } => {
            let mut language = job.language;
            let outcome =
                App::open(AppOptions { workspace: workspace.map(Into::into) }).and_then(|mut app| {
                    if let Some(language) = &language {
                        app.speak(language)?;
                    }
                    language = Some(app.settings().language.clone());
                    let outcome = match dry_run {
                        true => app.import_dry_run(&files, progress),
                        false => app.import(&files, progress),
                    };
                    app.leave();
                    outcome
                });
            Answer::Imported { outcome, language }
        }
    }
}
