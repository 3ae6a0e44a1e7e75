//! The steps of a series, numbered.

use qd_calendar::Step;
use qd_model::KpiQuery;

/// The steps of the period asked for, in order and without gaps, so few that 16 bits number them.
pub(crate) struct Steps(Vec<Step>);

impl Steps {
    /// The steps that a question asks for; `None` if it asks for no series.
    pub(crate) fn of(query: &KpiQuery, zone: chrono_tz::Tz) -> Option<Self> {
        Some(Self(qd_calendar::steps(&query.period, query.series?, zone)))
    }

    pub(crate) fn list(&self) -> &[Step] {
        &self.0
    }

    /// The number of the step in which an instant lies, the first for one before them all, the last for one after.
    /// `near`: where to look first; most records lie in the step of the one before.
    #[inline]
    pub(crate) fn number(&self, t: i64, near: usize) -> usize {
        let here = |k: usize| {
            self.0.get(k).is_some_and(|s| s.from <= t) && self.0.get(k + 1).is_none_or(|next| t < next.from)
        };
        if here(near) { near } else { self.0.partition_point(|s| s.from <= t).saturating_sub(1) }
    }
}
