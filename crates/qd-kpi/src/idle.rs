//! Threads without a KPI of their own take over half of another's work.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many threads have nothing to do.
#[derive(Debug, Default)]
pub(crate) struct Idle(AtomicUsize);

impl Idle {
    /// So many more.
    pub(crate) fn give(&self, threads: usize) {
        self.0.fetch_add(threads, Ordering::Relaxed);
    }

    /// True if there was one, which is busy from now on.
    fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1)).is_ok()
    }

    /// What both give; the second on a thread of its own if one is idle.
    pub(crate) fn both<A, B: Send>(
        &self,
        first: impl FnOnce() -> A,
        second: impl FnOnce() -> B + Send,
    ) -> (A, B) {
        if !self.take() {
            return (first(), second());
        }
        let both = thread::scope(|scope| {
            let second = scope.spawn(second);
            (first(), second.join())
        });
        self.give(1);
        (both.0, both.1.unwrap_or_else(|panic| resume_unwind(panic)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_are_done_whether_a_thread_is_idle_or_not() {
        for threads in [0, 1, 3] {
            let idle = Idle::default();
            idle.give(threads);
            let here = thread::current().id();
            let (first, second) = idle.both(|| (1, thread::current().id()), || (2, thread::current().id()));
            assert_eq!((first, second.0), ((1, here), 2));
            assert_eq!(second.1 == here, threads == 0);
            assert_eq!(idle.0.into_inner(), threads);
        }
    }
}
