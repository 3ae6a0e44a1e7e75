//! KPIs that are no sum over records: what they give.

use crate::cases::no_data;
use qd_model::{Interval, KpiTable, NoData, Phrase, Stats};
use std::collections::BTreeMap;

/// The answer of a KPI that looks at all records together.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    pub(crate) value: Option<f64>,
    /// Why there is no value.
    pub(crate) reason: Option<NoData>,
    pub(crate) n: u64,
    pub(crate) excluded: Vec<(&'static str, u64)>,
    pub(crate) interval: Option<Interval>,
    pub(crate) stats: Option<Stats>,
    pub(crate) parts: BTreeMap<String, Option<f64>>,
    pub(crate) notes: Vec<Phrase>,
    pub(crate) variant: String,
    pub(crate) currency: Option<String>,
    pub(crate) tables: Vec<KpiTable>,
    /// It is a sample: under `min_n` it is "few cases".
    pub(crate) sampled: bool,
    /// What the comparison tests.
    pub(crate) test: Test,
}

/// What two such values are compared by.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) enum Test {
    /// Nothing.
    #[default]
    None,
    /// Two rates: hits and n.
    Rate(f64, f64),
    /// Two mean times between failures: time and failures.
    Mtbf(f64, f64),
}

impl Whole {
    /// No value, and why.
    pub(crate) fn none(reason: NoData) -> Self {
        Self { reason: Some(reason), ..Self::default() }
    }

    /// No value, and why.
    pub(crate) fn no(reason: &str, phrase: impl Into<Phrase>) -> Self {
        Self::none(no_data(reason, phrase))
    }

    pub(crate) fn part(&mut self, name: &str, value: impl Into<Option<f64>>) {
        self.parts.insert(name.into(), value.into().filter(|v| v.is_finite()));
    }
}

impl Test {
    pub(crate) fn p_value(self, other: Self) -> Option<f64> {
        match (self, other) {
            (Self::Rate(a, n), Self::Rate(b, m)) => crate::stats::two_rates(a, n, b, m),
            (Self::Mtbf(t, f), Self::Mtbf(u, g)) => crate::stats::two_mtbf((t, f), (u, g)),
            _ => None,
        }
    }
}
