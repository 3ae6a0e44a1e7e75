//! How each shape of KPI is computed from the numbers of its records.

use crate::counted::ties;
use crate::group_sums::{Moments, Tally};
use crate::numbers::Numbers;
use crate::order::Order;
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

/// Records to be summed up or tested.
#[derive(Clone, Copy)]
pub(crate) struct Sample<'a> {
    pub(crate) values: &'a Numbers,
    /// Only for shapes with wholes.
    pub(crate) wholes: &'a [f64],
    /// Only for shapes that are not additive.
    pub(crate) order: Option<&'a Order>,
}

impl Shape {
    /// Times, of which a distribution and a test of ranks are given.
    pub(crate) fn of_times(self) -> bool {
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

    /// The summary of all records, with the distribution. Without records: 0 for totals, no value for the others.
    pub(crate) fn summary(self, sample: Sample<'_>) -> Summary {
        let Some(order) = sample.order.filter(|_| !self.additive()) else {
            return self.of_tally(Tally::of(sample.values, sample.wholes));
        };
        let moments = Moments::of(sample.values);
        let mut s = if self == Self::Median { Self::of_order(order) } else { Self::of_moments(moments) };
        s.stats = (order.len() > 0).then(|| distribution(order, moments.mean));
        s
    }

    /// The summary of records of which the median and its interval are known.
    pub(crate) fn of_order(order: &Order) -> Summary {
        Summary {
            n: order.len() as u64,
            value: order.quantile(0.5),
            interval: order.median_interval(),
            stats: None,
        }
    }

    /// The summary of records whose mean is the value.
    pub(crate) fn of_moments(m: Moments) -> Summary {
        if m.n == 0 {
            return Summary::default();
        }
        let interval = stats::mean_interval(m.mean, m.squares, m.n as f64);
        Summary { n: m.n, value: Some(m.mean).filter(|m| m.is_finite()), interval, stats: None }
    }

    /// The summary of records of an additive shape.
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
    pub(crate) fn test(self, a: Sample<'_>, b: Sample<'_>) -> Option<(f64, Option<f64>)> {
        let (n, m) = (a.values.len() as f64, b.values.len() as f64);
        let hits = || (a.values.sum(), b.values.sum());
        let p = match self {
            Self::Median | Self::MeanTime => {
                return ranks(a.order?, b.order?).map(|(p, sign)| (p, Some(sign)));
            }
            Self::Rate => {
                let (hits, others) = hits();
                stats::two_rates(hits, n, others, m)
            }
            Self::RateOf => {
                let (hits, others) = hits();
                let (whole, other) = (a.wholes.iter().sum::<f64>(), b.wholes.iter().sum::<f64>());
                let fits = hits <= whole && others <= other;
                fits.then(|| stats::two_rates(hits, whole, others, other)).flatten()
            }
            Self::Mean if n > 0.0 && m > 0.0 => {
                let (x, y) = (Moments::of(a.values), Moments::of(b.values));
                stats::welch((x.mean, x.squares, n), (y.mean, y.squares, m))
            }
            Self::Nps => {
                let (x, y) = (nps_classes(a.values), nps_classes(b.values));
                stats::two_nps((x.0, x.1, n), (y.0, y.1, m))
            }
            _ => None,
        };
        p.map(|p| (p, None))
    }
}

/// The test of ranks; both orders hold all their numbers.
fn ranks(a: &Order, b: &Order) -> Option<(f64, f64)> {
    let (n, m) = (a.len(), b.len());
    match (a, b) {
        (Order::Counted(a), Order::Counted(b)) => stats::mann_whitney(a.ties(b), n, m),
        (Order::All(Numbers::Whole(a)), Order::All(Numbers::Whole(b))) => {
            stats::mann_whitney(ties(a, b), n, m)
        }
        (a, b) if n >= stats::LEAST_RANKED && m >= stats::LEAST_RANKED => {
            let (a, b) = (a.all()?, b.all()?);
            stats::mann_whitney(ties(&a, &b), n, m)
        }
        _ => None,
    }
}

/// Promoters and detractors.
pub(crate) fn nps_classes(values: &Numbers) -> (f64, f64) {
    Tally::of(values, &[]).nps()
}

impl Tally {
    /// Promoters and detractors among 1, 0, −1.
    fn nps(self) -> (f64, f64) {
        ((self.squares + self.sum) / 2.0, (self.squares - self.sum) / 2.0)
    }
}

/// Mean and percentiles.
pub(crate) fn distribution(order: &Order, mean: f64) -> Stats {
    Stats {
        mean: Some(mean).filter(|m| order.len() > 0 && m.is_finite()),
        median: order.quantile(0.5),
        p90: order.quantile(0.9),
        p95: order.quantile(0.95),
        min: order.least(),
        max: order.greatest(),
    }
}

/// Mean and percentiles of numbers.
pub(crate) fn distribution_of(values: &Numbers) -> Stats {
    distribution(&Order::new(values), Moments::of(values).mean)
}
