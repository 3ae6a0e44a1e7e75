//! Time in which a ticket waited for its customer, where the settings take it off.
//!
//! Files tell how long a ticket was paused in all, by one clock or the other, and not when. So what was paused between two
//! instants, by a clock, lies between two bounds; where they leave open what holds, nothing is claimed.

use crate::clocks::ClockOf;
use crate::ctx::{View, cell};
use crate::sources::Has;
use qd_model::{Clock, Dataset, Dimension, IntView, PausedTime, Phrase, waits_for_customer};

const CALENDAR: &str = "paused_s";
const BUSINESS: &str = "paused_business_s";
/// The pauses are known in all, but not how much of them lies where it counts.
pub(crate) const NOT_KNOWN: &str = "paused_when_not_known";

/// Least and most seconds.
type Bounds = (i64, i64);

/// What the tickets tell of their pauses.
pub(crate) struct Pauses<'a> {
    calendar: Option<IntView<'a>>,
    business: Option<IntView<'a>>,
    told: Has<'a>,
    status: Option<IntView<'a>>,
    /// By word of the status: whether the ticket waits for its customer.
    waits: Vec<bool>,
    /// Until then the pauses of open tickets are told.
    known: i64,
}

impl<'a> Pauses<'a> {
    pub(crate) fn new(v: &View<'a>) -> Self {
        let table = v.table(Dataset::Tickets);
        let (groups, words) = (v.groups(Dimension::Status), &v.facts.words);
        let waiting = |code: i64| waits_for_customer(groups.name(words, groups.of(code)));
        let status = table.int("status");
        let mut waits = vec![false; if status.is_some() { words.len() + 1 } else { 0 }];
        if let Some(status) = status {
            let mut seen = vec![false; waits.len()];
            for code in (0..status.len()).map(|i| status.get(i).max(0) as usize) {
                if let Some(s) = seen.get_mut(code).filter(|s| !**s) {
                    *s = true;
                    waits[code] = waiting(code as i64);
                }
            }
        }
        Self {
            calendar: table.int(CALENDAR),
            business: table.int(BUSINESS),
            told: Has::any(v.ctx, Dataset::Tickets, &[CALENDAR, BUSINESS]),
            status,
            waits,
            known: v.known(Dataset::Tickets),
        }
    }

    /// True if it is taken off by this clock.
    pub(crate) fn off(setting: PausedTime, by: Clock) -> bool {
        match setting {
            PausedTime::Counted => false,
            PausedTime::Business => by == Clock::Business,
            PausedTime::Always => true,
        }
    }

    /// Seconds between two instants by a clock, the pauses taken off: the least and the most that it can be. `open` is
    /// the ticket's business clock; a ticket that is not `done` is judged at `end`.
    pub(crate) fn net(
        &self,
        row: usize,
        by: Clock,
        open: ClockOf<'_>,
        (start, end): (i64, i64),
        done: bool,
    ) -> Result<Bounds, &'static str> {
        let clock = if by == Clock::Business { open } else { ClockOf::Calendar };
        let spent = clock.between(start, end)?;
        if !self.told.of(row) {
            return Ok((spent, spent));
        }
        // The pauses of a ticket that is not done are told until the file was written; some may lie behind the end.
        let told = if done || self.known == i64::MAX { end } else { self.known.max(end) };
        let (all, after) = (clock.between(start, told)?, clock.between(end, told)?);
        let closed = told.saturating_sub(start).saturating_sub(open.between(start, told)?).max(0);
        let (calendar, business) = (cell(&self.calendar, row), cell(&self.business, row));
        let exact = match (by, open) {
            (Clock::Calendar, _) | (_, ClockOf::Calendar) => calendar,
            _ => business,
        };
        let (least, most) = match (exact, calendar, business) {
            (Some(p), ..) => (p, p),
            // Of all pauses no more than the closed hours lie in closed hours.
            (None, Some(p), _) => (p.saturating_sub(closed), p.min(all)),
            (None, None, Some(p)) => (p, p.saturating_add(closed)),
            (None, None, None) => return Err("no_paused_time"),
        };
        if most < 0 {
            return Err("negative_duration");
        }
        let least = least.saturating_sub(after).clamp(0, spent);
        // One that waits now may have waited ever since it was last told.
        let most = if !done && self.waits_now(row) { spent } else { most.clamp(least, spent) };
        Ok((spent - most, spent - least))
    }

    fn waits_now(&self, row: usize) -> bool {
        let code = self.status.map_or(0, |s| s.get(row)).max(0) as usize;
        self.waits.get(code).copied().unwrap_or(false)
    }

    /// What to say of sources that tell of no pauses.
    pub(crate) fn note(&self, v: &View<'_>) -> Option<Phrase> {
        if !self.told.some() {
            return Some("note-no-paused-time".into());
        }
        let lacking = self.told.lacking(&v.facts.words);
        (!lacking.is_empty())
            .then(|| Phrase::new("note-no-paused-time-from").texts("sources", lacking, "list-and"))
    }
}
