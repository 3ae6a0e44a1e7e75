//! Periods as named by people and as spans of instants.

use serde::{Deserialize, Serialize};

/// A half-open span `[from, to)` of UTC seconds with the name it goes by. Made by `qd_calendar` from a
/// [`PeriodSpec`] and a time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// `2026-Q3`, `2026-W35`, `2026-07`, `2026`, or `2026-07-01–2026-07-14` with the last day counted.
    pub label: String,
    /// First instant counted, UTC seconds.
    pub from: i64,
    /// First instant no longer counted, UTC seconds.
    pub to: i64,
}

impl Period {
    /// True if the instant lies in the period.
    pub fn contains(&self, instant: i64) -> bool {
        instant >= self.from && instant < self.to
    }

    /// Length in seconds.
    pub fn seconds(&self) -> i64 {
        self.to - self.from
    }
}

/// A period as it is asked for: a name, two dates, or all that there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodSpec {
    /// `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-W35`, `2026-07-14`.
    Named(String),
    /// Two dates `YYYY-MM-DD`; the second is the first day not counted.
    Dates(String, String),
    /// From the first to the last record of the workspace.
    All,
}
