//! What several KPIs want to know of a call: whether it was answered, and how long it waited.

use crate::ctx::{View, cell};
use qd_model::{Dataset, IntView, NULL_INT};

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
}

impl<'a> Calls<'a> {
    pub(crate) fn new(v: &View<'a>) -> Self {
        let t = v.table(Dataset::Calls);
        Self {
            offered: t.int("offered_at"),
            answered: t.int("answered_at"),
            wait: t.int("wait_s"),
            ended: t.int("ended_at"),
            talk: t.int("talk_s"),
            hold: t.int("hold_s"),
            wrap: t.int("wrap_s"),
            abandoned: t.int("abandoned"),
        }
    }

    pub(crate) fn offered(&self, row: usize) -> i64 {
        self.offered.map_or(NULL_INT, |c| c.get(row))
    }

    /// The `abandoned` flag; an answered call without one was not abandoned.
    pub(crate) fn abandoned(&self, row: usize) -> Option<bool> {
        cell(&self.abandoned, row).map(|f| f != 0).or_else(|| self.answered(row).then_some(false))
    }

    /// Answered by a person: there is an answer time; or, in files without answer times, it was not abandoned, or
    /// there was talk.
    pub(crate) fn answered(&self, row: usize) -> bool {
        match &self.answered {
            Some(a) => a.get(row) != NULL_INT,
            None => match cell(&self.abandoned, row) {
                Some(f) => f == 0,
                None => cell(&self.talk, row).is_some_and(|t| t > 0),
            },
        }
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

    /// Talk, hold and wrap-up of a call; a column that the file does not have adds nothing, a missing cell does.
    pub(crate) fn handled(&self, row: usize) -> Result<f64, &'static str> {
        let mut sum = cell(&self.talk, row).ok_or("no_handle_time")?;
        for column in [&self.hold, &self.wrap] {
            if column.is_some() {
                sum = sum.saturating_add(cell(column, row).ok_or("no_handle_time")?);
            }
        }
        if sum < 0 { Err("negative_duration") } else { Ok(sum as f64) }
    }
}
