//! The business clock: elapsed time in opening hours.

use crate::offsets::{EARLIEST, LATEST, Offsets};
use crate::schedule::Plan;
use chrono_tz::Tz;
use qd_model::{Issue, Schedule};

/// Open spans of a schedule over some years, with sums, so that a measurement takes two table look-ups.
///
/// The opening hours are the instants whose local time lies in the hours of the schedule: an open hour that a clock
/// change skips is not there, one that comes twice counts twice. Seconds are real seconds.
#[derive(Debug, Clone)]
pub struct BusinessClock {
    from: i64,
    to: i64,
    /// UTC start and end of each span, ascending, apart from each other.
    spans: Vec<(i64, i64)>,
    /// Open seconds before each span; one more for the sum of all.
    before: Vec<i64>,
    /// For each UTC day from `from` on, the first span that ends after the day's start.
    days: Vec<u32>,
}

impl BusinessClock {
    /// Lays the schedule out for instants in `[from, to]`, cut to the years 1900 to 2200. `name` is the schedule's name
    /// for messages, `workspace` the zone of a schedule that names none.
    ///
    /// An override replaces all that is open on its calendar date, a holiday closes its calendar date; both shut out
    /// what runs over midnight from the day before. A date that is both follows the override.
    ///
    /// # Errors
    /// `BadConfig` saying which schedule, where, and which word.
    pub fn new(schedule: &Schedule, name: &str, workspace: Tz, from: i64, to: i64) -> Result<Self, Issue> {
        let plan = Plan::read(schedule, name, workspace)?;
        const DAY: i64 = 86_400;
        let from = from.clamp(EARLIEST, LATEST).div_euclid(DAY) * DAY;
        let to = to.clamp(from, LATEST).div_euclid(DAY) * DAY + DAY;
        let offsets = Offsets::new(plan.zone, from - 3 * DAY, to + 3 * DAY);
        let mut spans = Vec::new();
        let mut push =
            |a: i64, b: i64| offsets.spans_of_local(a, b, |a, b| spans.push((a.max(from), b.min(to))));
        for day in from / DAY - 3..=to / DAY + 3 {
            let start = day * DAY;
            for &(a, b) in plan.hours(day) {
                push(start + a, start + b.min(DAY));
                if b > DAY && !plan.is_special(day + 1) {
                    push(start + DAY, start + b);
                }
            }
        }
        spans.retain(|s| s.0 < s.1);
        spans.sort_unstable();
        let mut joined: Vec<(i64, i64)> = Vec::with_capacity(spans.len());
        for (a, b) in spans {
            match joined.last_mut() {
                Some(last) if a <= last.1 => last.1 = last.1.max(b),
                _ => joined.push((a, b)),
            }
        }
        let mut before = Vec::with_capacity(joined.len() + 1);
        let mut sum = 0;
        for &(a, b) in &joined {
            before.push(sum);
            sum += b - a;
        }
        before.push(sum);
        let mut k = 0_usize;
        let days = (0..=(to - from) / DAY)
            .map(|d| {
                while k < joined.len() && joined[k].1 <= from + d * DAY {
                    k += 1;
                }
                k as u32
            })
            .collect();
        Ok(Self { from, to, spans: joined, before, days })
    }

    /// True if the clock knows the opening hours at that instant.
    pub fn covers(&self, instant: i64) -> bool {
        (self.from..=self.to).contains(&instant)
    }

    /// Open seconds from the start of the table to an instant inside it.
    #[inline]
    fn open_until(&self, instant: i64) -> i64 {
        let mut k = self.days[((instant - self.from) / 86_400) as usize] as usize;
        while k < self.spans.len() && self.spans[k].1 <= instant {
            k += 1;
        }
        self.before[k] + self.spans.get(k).map_or(0, |s| (instant - s.0).max(0))
    }

    /// Open seconds between two instants; negative if `end` lies before `start`. `None` outside the years laid out.
    #[inline]
    pub fn seconds_between(&self, start: i64, end: i64) -> Option<i64> {
        (self.covers(start) && self.covers(end)).then(|| self.open_until(end) - self.open_until(start))
    }

    /// The first instant at which `seconds` open seconds have passed since `start`; with 0, `start` itself if it is
    /// open, else the next opening. `None` outside the years laid out, or for negative seconds.
    pub fn add(&self, start: i64, seconds: i64) -> Option<i64> {
        if !self.covers(start) || seconds < 0 {
            return None;
        }
        let wanted = self.open_until(start).checked_add(seconds)?;
        // A sum reached exactly at closing time is reached then, not at the next opening.
        let k = self
            .before
            .partition_point(|&b| if seconds == 0 { b <= wanted } else { b < wanted })
            .checked_sub(1)?;
        let (a, b) = *self.spans.get(k)?;
        let due = a + (wanted - self.before[k]);
        (due < b || (seconds > 0 && due == b)).then_some(due)
    }

    /// True if the instant lies in opening hours.
    pub fn is_open(&self, instant: i64) -> bool {
        let k = self.spans.partition_point(|s| s.1 <= instant);
        self.spans.get(k).is_some_and(|s| s.0 <= instant)
    }

    /// The open spans, UTC seconds, ascending.
    pub fn spans(&self) -> &[(i64, i64)] {
        &self.spans
    }
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
