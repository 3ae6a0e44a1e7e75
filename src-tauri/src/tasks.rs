//! Long tasks: how often the page hears of them, and how it stops them.

use qd_app::dto::Progress;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};
use tauri::ipc::Channel;

/// At most 20 messages a second: more is never seen and costs the task time.
const PAUSE: Duration = Duration::from_millis(50);

/// The tasks that run, so that they can be told to stop. A task begins when it is asked for, not when it
/// gets the workspace: a person can stop one that still waits.
#[derive(Default)]
pub struct Tasks(Mutex<Vec<Weak<AtomicBool>>>);

impl Tasks {
    /// Starts a task.
    pub fn begin(&self) -> Task {
        let stopped = Arc::new(AtomicBool::new(false));
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|task| task.strong_count() > 0);
        running.push(Arc::downgrade(&stopped));
        Task { stopped, told: None }
    }

    /// Asks all to stop.
    pub fn cancel(&self) {
        let running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for task in running.iter().filter_map(Weak::upgrade) {
            task.store(true, Ordering::Relaxed);
        }
    }
}

/// One task.
pub struct Task {
    stopped: Arc<AtomicBool>,
    told: Option<Instant>,
}

impl Task {
    /// What the engine calls as it goes on: tells the page now and then, and says whether to go on.
    pub fn progress(mut self, page: Channel<Progress>) -> impl FnMut(Progress) -> bool + Send {
        move |step| {
            if self.due(Instant::now(), step.share >= 1.0) {
                // A page that is gone does not stop a task that is nearly done.
                let _ = page.send(step);
            }
            self.goes_on()
        }
    }

    fn goes_on(&self) -> bool {
        !self.stopped.load(Ordering::Relaxed)
    }

    fn due(&mut self, now: Instant, last: bool) -> bool {
        let due = last || self.told.is_none_or(|told| now.duration_since(told) >= PAUSE);
        if due {
            self.told = Some(now);
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_steps_in_a_second_are_told_twenty_times() {
        let mut task = Tasks::default().begin();
        let start = Instant::now();
        let told = (0..1000).filter(|ms| task.due(start + Duration::from_millis(*ms), false)).count();
        assert_eq!(told, 20);
        assert!(task.due(start + Duration::from_millis(1000), true), "the end is always told");
    }

    #[test]
    fn cancel_stops_what_runs_and_not_what_begins_after() {
        let tasks = Tasks::default();
        let running = tasks.begin();
        tasks.cancel();
        assert!(!running.goes_on());
        assert!(tasks.begin().goes_on());
    }
}
