//! How each shape of KPI is computed from the numbers of its records.

use crate::group_sums::Tally;
use crate::stats;
use qd_model::{Interval, Stats};

/// The shape of a KPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Times; the median is the headline.
    Median,
    /// Times; the mean is the headline.
    MeanTime,
    /// Share of ones among ones and zeros.
    Rate,
    /// Mean of scores.
    Mean,
    /// 100 × mean of 1, 0, −1.
    Nps,
    /// Number of records.
    Count,
    /// Sum over the records.
    Sum,
    /// Sum of parts ÷ sum of wholes.
    Ratio,
    /// As `Ratio`, a mean of which each whole is the weight: how many it was taken over.
    Weighted,
    /// As `Ratio`, where each whole counts cases of which the part are hits.
    RateOf,
}

/// What comes of some records.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Summary {
    pub(crate) value: Option<f64>,
    pub(crate) n: u64,
    pub(crate) interval: Option<Interval>,
    pub(crate) stats: Option<Stats>,
}

impl Shape {
    /// Times are kept sorted.
    pub(crate) fn sorted(self) -> bool {
        matches!(self, Self::Median | Self::MeanTime)
    }

    /// The mean is the headline, so that a group needs no order.
    pub(crate) fn of_means(self) -> bool {
        matches!(self, Self::MeanTime | Self::Mean)
    }

    /// A number of things, for which a small sample is no matter.
    pub(crate) fn is_total(self) -> bool {
        matches!(self, Self::Count | Self::Sum)
    }

    /// Computed from sums alone.
    pub(crate) fn additive(self) -> bool {
        !matches!(self, Self::Median | Self::MeanTime | Self::Mean)
    }

    /// The summary of some records; `wholes` only for `Ratio` and `RateOf`. Times come sorted. `full` adds the
    /// distribution. Without records: 0 for totals, no value for the others.
    pub(crate) fn summary(self, values: &[f64], wholes: &[f64], full: bool) -> Summary {
        if self.additive() {
            return self.of_tally(Tally::of(values, wholes));
        }
        let mut s = Summary { n: values.len() as u64, ..Summary::default() };
        if values.is_empty() {
            return s;
        }
        if self == Self::Median {
            s.value = stats::quantile(values, 0.5);
            s.interval = stats::quantile_interval(values, 0.5);
        } else {
            s = self.of_moments(values.len() as u64, stats::moments(values));
        }
        if full {
            let sorted = if self.sorted() { None } else { Some(crate::sort::sorted_values(values)) };
            s.stats = Some(distribution(sorted.as_deref().unwrap_or(values)));
        }
        s.value = s.value.filter(|v| v.is_finite());
        s
    }

    /// As [`Shape::summary`], for means: from the mean and the sum of squared differences from it.
    pub(crate) fn of_moments(self, n: u64, (mean, squares): (f64, f64)) -> Summary {
        if n == 0 {
            return Summary::default();
        }
        let interval = stats::mean_interval(mean, squares, n as f64);
        Summary { n, value: Some(mean).filter(|m| m.is_finite()), interval, stats: None }
    }

    /// As [`Shape::summary`], for additive shapes.
    pub(crate) fn of_tally(self, t: Tally) -> Summary {
        let n = t.n as f64;
        let mut s = Summary { n: t.n, ..Summary::default() };
        match self {
            Self::Count => s.value = Some(n),
            Self::Sum => s.value = Some(t.sum),
            Self::Rate if t.n > 0 => {
                s.value = Some(t.sum / n);
                s.interval = stats::wilson(t.sum, n);
            }
            Self::Nps if t.n > 0 => {
                let (promoters, detractors) = t.nps();
                s.value = Some(100.0 * (promoters - detractors) / n);
                s.interval = stats::nps_interval(promoters, detractors, n);
            }
            Self::Ratio => s.value = (t.wholes > 0.0).then(|| t.sum / t.wholes),
            Self::Weighted => {
                s.value = (t.wholes > 0.0).then(|| t.sum / t.wholes);
                s.n = t.wholes.max(0.0) as u64;
            }
            Self::RateOf => {
                s.value = (t.wholes > 0.0).then(|| t.sum / t.wholes);
                s.n = t.wholes.max(0.0) as u64;
                s.interval = stats::wilson(t.sum, t.wholes);
            }
            _ => {}
        }
        s.value = s.value.filter(|v| v.is_finite());
        s
    }

    /// p-value of the difference between two sets of records, and the sign of "the first is greater" where the test
    /// looks at something else than the value.
    pub(crate) fn test(self, a: (&[f64], &[f64]), b: (&[f64], &[f64])) -> Option<(f64, Option<f64>)> {
        let sum = |v: &[f64]| v.iter().sum::<f64>();
        let n = |v: &[f64]| v.len() as f64;
        let p = match self {
            Self::Median | Self::MeanTime => {
                return stats::mann_whitney(a.0, b.0).map(|(p, sign)| (p, Some(sign)));
            }
            Self::Rate => stats::two_rates(sum(a.0), n(a.0), sum(b.0), n(b.0)),
            Self::RateOf if sum(a.0) <= sum(a.1) && sum(b.0) <= sum(b.1) => {
                stats::two_rates(sum(a.0), sum(a.1), sum(b.0), sum(b.1))
            }
            Self::Mean if !a.0.is_empty() && !b.0.is_empty() => {
                let (x, y) = (stats::moments(a.0), stats::moments(b.0));
                stats::welch((x.0, x.1, n(a.0)), (y.0, y.1, n(b.0)))
            }
            Self::Nps => {
                let (x, y) = (nps_classes(a.0), nps_classes(b.0));
                stats::two_nps((x.0, x.1, n(a.0)), (y.0, y.1, n(b.0)))
            }
            _ => None,
        };
        p.map(|p| (p, None))
    }
}

/// Promoters and detractors.
pub(crate) fn nps_classes(values: &[f64]) -> (f64, f64) {
    Tally::of(values, &[]).nps()
}

impl Tally {
    /// Promoters and detractors among 1, 0, −1.
    fn nps(self) -> (f64, f64) {
        ((self.squares + self.sum) / 2.0, (self.squares - self.sum) / 2.0)
    }
}

/// Mean and percentiles of sorted values.
pub(crate) fn distribution(sorted: &[f64]) -> Stats {
    let q = |q| stats::quantile(sorted, q);
    Stats {
        mean: (!sorted.is_empty()).then(|| stats::moments(sorted).0).filter(|m| m.is_finite()),
        median: q(0.5),
        p90: q(0.9),
        p95: q(0.95),
        min: sorted.first().copied(),
        max: sorted.last().copied(),
    }
}
