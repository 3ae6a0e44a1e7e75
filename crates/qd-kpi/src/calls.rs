//! What several KPIs want to know of a call: whether it was answered, and how long it waited.

use crate::ctx::{View, cell};
use crate::sources::Has;
use qd_model::{Dataset, IntView, NULL_INT};
use std::sync::OnceLock;

/// The columns of calls.
pub(crate) struct Calls<'a> {
    offered: Option<IntView<'a>>,
    answered: Option<IntView<'a>>,
    wait: Option<IntView<'a>>,
    ended: Option<IntView<'a>>,
    pub(crate) talk: Option<IntView<'a>>,
    pub(crate) hold: Option<IntView<'a>>,
    pub(crate) wrap: Option<IntView<'a>>,
    abandoned: Option<IntView<'a>>,
    has_answered: Has<'a>,
    has_both: Has<'a>,
    has_abandoned: Has<'a>,
    pub(crate) has_hold: Has<'a>,
    pub(crate) has_wrap: Has<'a>,
    /// By row, whether it was answered: found once for all KPIs.
    known: &'a [bool],
    /// By row, the seconds of work, [`NULL_INT`] where they are not told.
    worked: &'a OnceLock<Vec<i64>>,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(v: &View<'a>) -> Self {
        let t = v.table(Dataset::Calls);
        let mut calls = Self {
            known: &[],
            worked: &v.ctx.kept.handled,
            offered: t.int("offered_at"),
            answered: t.int("answered_at"),
            wait: t.int("wait_s"),
            ended: t.int("ended_at"),
            talk: t.int("talk_s"),
            hold: t.int("hold_s"),
            wrap: t.int("wrap_s"),
            abandoned: t.int("abandoned"),
            has_answered: Has::new(v.ctx, Dataset::Calls, "answered_at"),
            has_both: Has::together(
                v.ctx,
                Dataset::Calls,
                "answered_at and wait_s",
                &["answered_at", "wait_s"],
            ),
            has_abandoned: Has::new(v.ctx, Dataset::Calls, "abandoned"),
            has_hold: Has::new(v.ctx, Dataset::Calls, "hold_s"),
            has_wrap: Has::new(v.ctx, Dataset::Calls, "wrap_s"),
        };
        calls.known = v.ctx.answered_calls(|| (0..t.rows).map(|i| calls.find_answered(i)).collect());
        calls
    }

    pub(crate) fn offered(&self, row: usize) -> i64 {
        self.offered.map_or(NULL_INT, |c| c.get(row))
    }

    /// The `abandoned` flag; an answered call without one was not abandoned. A source that never tells of abandoning
    /// tells nothing by its answered calls either: they alone would make a rate of 0.
    pub(crate) fn abandoned(&self, row: usize) -> Option<bool> {
        let flag = cell(&self.abandoned, row).map(|f| f != 0);
        flag.or_else(|| (self.has_abandoned.of(row) && self.answered(row)).then_some(false))
    }

    /// Answered by a person: there is an answer time, or there was talk; or, of a call whose source tells neither, it
    /// was not abandoned. A source is taken to tell waiting time in the place of the answer time if no call of it has
    /// both: these are then files of two kinds.
    #[inline]
    pub(crate) fn answered(&self, row: usize) -> bool {
        self.known.get(row).copied().unwrap_or(false)
    }

    fn find_answered(&self, row: usize) -> bool {
        if cell(&self.answered, row).is_some() {
            return true;
        }
        let given_up = cell(&self.abandoned, row).map(|f| f != 0);
        if !self.has_answered.of(row) {
            return given_up.map_or_else(|| cell(&self.talk, row).is_some_and(|t| t > 0), |g| !g);
        }
        given_up != Some(true)
            && match cell(&self.talk, row) {
                Some(talk) => talk > 0,
                None => given_up.is_some() && cell(&self.wait, row).is_some() && !self.has_both.of(row),
            }
    }

    /// Offered and not answered: abandoned or missed, which of the two may not be known.
    pub(crate) fn unanswered(&self, row: usize) -> bool {
        !self.answered(row) && (self.has_answered.of(row) || cell(&self.abandoned, row).is_some())
    }

    /// Seconds from the offer to the answer (or, of a call not answered, to its end); may be negative in a bad file.
    pub(crate) fn wait(&self, row: usize) -> Option<i64> {
        let until = |t: Option<i64>| t.map(|t| t.saturating_sub(self.offered(row)));
        until(cell(&self.answered, row))
            .or_else(|| cell(&self.wait, row))
            .or_else(|| if self.answered(row) { None } else { until(cell(&self.ended, row)) })
    }

    /// Abandoned within the threshold of the settings (0: no threshold).
    pub(crate) fn short_abandon(&self, row: usize, limit: i64) -> bool {
        limit > 0 && self.abandoned(row) == Some(true) && self.wait(row).is_some_and(|w| w <= limit)
    }

    /// Talk, hold and wrap-up of a call; a column that its source does not have adds nothing, a missing cell does.
    pub(crate) fn handled(&self, row: usize) -> Result<f64, &'static str> {
        let all = self.worked.get_or_init(|| {
            (0..self.known.len()).map(|i| self.find_handled(i).unwrap_or(NULL_INT)).collect()
        });
        match all.get(row) {
            None | Some(&NULL_INT) => Err("no_handle_time"),
            Some(s) if *s < 0 => Err("negative_duration"),
            Some(s) => Ok(*s as f64),
        }
    }

    fn find_handled(&self, row: usize) -> Option<i64> {
        let mut sum = cell(&self.talk, row)?;
        for (column, has) in [(&self.hold, &self.has_hold), (&self.wrap, &self.has_wrap)] {
            if has.of(row) {
                sum = sum.saturating_add(cell(column, row)?);
            }
        }
        Some(sum)
    }
}
