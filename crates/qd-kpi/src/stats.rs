//! The formulas of statistics. Distributions come from a library; what is here is tested against published figures.
//!
//! A function gives `None` below the size at which its method holds, so that no interval or p-value pretends more.

use qd_model::Interval;
use statrs::distribution::{Binomial, ChiSquared, ContinuousCDF, DiscreteCDF, FisherSnedecor, StudentsT};
use statrs::function::erf::erfc;

/// 97.5 % quantile of the standard normal distribution.
pub(crate) const Z: f64 = 1.959_963_984_540_054;

pub(crate) fn interval(low: f64, high: f64) -> Option<Interval> {
    (low.is_finite() && high.is_finite()).then_some(Interval {
        level: 0.95,
        low: Some(low),
        high: Some(high),
    })
}

/// Two-sided p-value of a standard normal z.
fn two_sided(z: f64) -> Option<f64> {
    z.is_finite().then(|| erfc(z.abs() / std::f64::consts::SQRT_2).clamp(0.0, 1.0))
}

/// Wilson score interval of a rate.
pub(crate) fn wilson(hits: f64, n: f64) -> Option<Interval> {
    if n < 1.0 || !(0.0..=n).contains(&hits) {
        return None;
    }
    let (p, z2) = (hits / n, Z * Z);
    let centre = p + z2 / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z2 / n;
    // At 0 and at 1 the bound is exact; rounding must not move it.
    let low = if hits == 0.0 { 0.0 } else { ((centre - half) / scale).max(0.0) };
    let high = if hits == n { 1.0 } else { ((centre + half) / scale).min(1.0) };
    interval(low, high)
}

/// Two-sided z test of two rates, pooled; `None` if an expected count lies under 5.
pub(crate) fn two_rates(hits: f64, n: f64, hits2: f64, n2: f64) -> Option<f64> {
    if n < 1.0 || n2 < 1.0 {
        return None;
    }
    let p = (hits + hits2) / (n + n2);
    if n.min(n2) * p.min(1.0 - p) < 5.0 {
        return None;
    }
    two_sided((hits / n - hits2 / n2) / (p * (1.0 - p) * (1.0 / n + 1.0 / n2)).sqrt())
}

/// Mean and sum of squared differences from it.
pub(crate) fn moments(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares = values.iter().map(|v| (v - mean) * (v - mean)).sum();
    (mean, squares)
}

/// 97.5 % quantile of Student's t.
fn t_quantile(df: f64) -> Option<f64> {
    if df > 200.0 {
        // Fisher's expansion around the normal quantile; its error lies under 1e-8 from here on.
        let (z, z3, z5, z7) = (Z, Z.powi(3), Z.powi(5), Z.powi(7));
        return Some(
            z + (z3 + z) / (4.0 * df)
                + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * df * df)
                + (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / (384.0 * df.powi(3)),
        );
    }
    StudentsT::new(0.0, 1.0, df).ok().map(|t| t.inverse_cdf(0.975))
}

/// t interval of a mean; `None` for less than two values.
pub(crate) fn mean_interval(mean: f64, squares: f64, n: f64) -> Option<Interval> {
    if n < 2.0 {
        return None;
    }
    let half = t_quantile(n - 1.0)? * (squares / (n - 1.0) / n).sqrt();
    interval(mean - half, mean + half)
}

/// Welch's t test of two means, each given as mean, sum of squares, n.
pub(crate) fn welch(a: (f64, f64, f64), b: (f64, f64, f64)) -> Option<f64> {
    if a.2 < 2.0 || b.2 < 2.0 {
        return None;
    }
    let (va, vb) = (a.1 / (a.2 - 1.0) / a.2, b.1 / (b.2 - 1.0) / b.2);
    if va + vb <= 0.0 {
        return None;
    }
    let t = (a.0 - b.0) / (va + vb).sqrt();
    let df = (va + vb).powi(2) / (va * va / (a.2 - 1.0) + vb * vb / (b.2 - 1.0));
    if df > 1e5 {
        return two_sided(t);
    }
    let p = 2.0 * StudentsT::new(0.0, 1.0, df).ok()?.cdf(-t.abs());
    p.is_finite().then(|| p.clamp(0.0, 1.0))
}

/// Variance of one NPS answer (promoter 1, detractor −1).
fn nps_variance(promoters: f64, detractors: f64, n: f64) -> f64 {
    let (p, d) = (promoters / n, detractors / n);
    p + d - (p - d) * (p - d)
}

/// Interval of an NPS, in points.
pub(crate) fn nps_interval(promoters: f64, detractors: f64, n: f64) -> Option<Interval> {
    if n < 2.0 {
        return None;
    }
    let score = (promoters - detractors) / n;
    let half = Z * (nps_variance(promoters, detractors, n) / n).max(0.0).sqrt();
    interval((100.0 * (score - half)).max(-100.0), (100.0 * (score + half)).min(100.0))
}

/// z test of two NPS, each given as promoters, detractors, n.
pub(crate) fn two_nps(a: (f64, f64, f64), b: (f64, f64, f64)) -> Option<f64> {
    if a.2 < 2.0 || b.2 < 2.0 {
        return None;
    }
    let variance = nps_variance(a.0, a.1, a.2) / a.2 + nps_variance(b.0, b.1, b.2) / b.2;
    (variance > 0.0).then(|| two_sided(((a.0 - a.1) / a.2 - (b.0 - b.1) / b.2) / variance.sqrt()))?
}

/// Where the percentile of `n` numbers stands among them, sorted (type 7): between two places, and how far.
pub(crate) fn quantile_place(n: usize, q: f64) -> (usize, usize, f64) {
    let last = n.saturating_sub(1);
    let h = last as f64 * q;
    let k = (h.floor() as usize).min(last);
    (k, (k + 1).min(last), h - k as f64)
}

/// Distribution-free interval of a percentile: the places among `n` sorted numbers where its bounds stand. `None`
/// under six values or where the sample does not reach so far.
pub(crate) fn interval_places(n: usize, q: f64) -> Option<(usize, usize)> {
    if n < 6 {
        return None;
    }
    let (low, high) = if n <= 1000 {
        let b = Binomial::new(q, n as u64).ok()?;
        // Largest l with P(X < l) ≤ 2.5 %, least u with P(X ≥ u) ≤ 2.5 %.
        let l = first(n, |k| b.cdf(k) > 0.025);
        let u = 1 + first(n, |k| b.cdf(k) >= 0.975);
        (l, u)
    } else {
        let (mean, deviation) = (n as f64 * q, (n as f64 * q * (1.0 - q)).sqrt());
        ((mean - Z * deviation).floor().max(0.0) as usize, (mean + Z * deviation).ceil() as usize + 1)
    };
    (low >= 1 && high <= n).then(|| (low - 1, high - 1))
}

/// The first number below `n` of which something is true that stays true from there on; `n` if there is none.
fn first(n: usize, is: impl Fn(u64) -> bool) -> usize {
    let (mut low, mut high) = (0, n);
    while low < high {
        let middle = low + (high - low) / 2;
        if is(middle as u64) { high = middle } else { low = middle + 1 }
    }
    low
}

/// So many values a side the test of ranks needs.
pub(crate) const LEAST_RANKED: usize = 20;

/// Two-sided Mann–Whitney U test, normal approximation with tie and continuity correction. `ties`: for each number that
/// one of the two sides has, in ascending order, how often the first has it, and how often both together. `None` under
/// 20 values a side. The sign is that of "the first is greater".
pub(crate) fn mann_whitney(
    ties: impl Iterator<Item = (usize, usize)>,
    n: usize,
    m: usize,
) -> Option<(f64, f64)> {
    if n < LEAST_RANKED || m < LEAST_RANKED {
        return None;
    }
    let (n1, n2) = (n as f64, m as f64);
    let (mut rank_sum, mut tied, mut seen) = (0.0, 0.0, 0.0);
    ties.for_each(|(in_a, all)| {
        let (in_a, all) = (in_a as f64, all as f64);
        rank_sum += in_a * (seen + (all + 1.0) / 2.0);
        tied += all * all * all - all;
        seen += all;
    });
    let u = rank_sum - n1 * (n1 + 1.0) / 2.0;
    let n = n1 + n2;
    let variance = n1 * n2 / 12.0 * (n + 1.0 - tied / (n * (n - 1.0)));
    if variance <= 0.0 {
        return None;
    }
    let off = u - n1 * n2 / 2.0;
    let z = (off.abs() - 0.5).max(0.0) / variance.sqrt();
    two_sided(z).map(|p| (p, off.signum()))
}

/// 95 % bounds of a mean time between failures: total time and failures, and whether the watch ended with the last of
/// them (failure-truncated) and not by itself (time-truncated). Without failure a one-sided lower bound.
pub(crate) fn mtbf_interval(time: f64, failures: f64, ended_by_failure: bool) -> Option<Interval> {
    let chi = |p: f64, df: f64| ChiSquared::new(df).ok().map(|c| c.inverse_cdf(p)).filter(|v| *v > 0.0);
    if time <= 0.0 {
        return None;
    }
    if failures < 1.0 {
        // χ²(0.95; 2) is known in closed form.
        return Some(Interval { level: 0.95, low: Some(2.0 * time / (-2.0 * 0.05_f64.ln())), high: None });
    }
    let lower = 2.0 * failures + if ended_by_failure { 0.0 } else { 2.0 };
    interval(2.0 * time / chi(0.975, lower)?, 2.0 * time / chi(0.025, 2.0 * failures)?)
}

/// F test of two mean times between failures, each given as time and failures.
pub(crate) fn two_mtbf(a: (f64, f64), b: (f64, f64)) -> Option<f64> {
    if a.1 < 1.0 || b.1 < 1.0 || a.0 <= 0.0 || b.0 <= 0.0 {
        return None;
    }
    let ratio = (a.0 / a.1) / (b.0 / b.1);
    let p = FisherSnedecor::new(2.0 * a.1, 2.0 * b.1).ok()?.cdf(ratio);
    p.is_finite().then(|| (2.0 * p.min(1.0 - p)).clamp(0.0, 1.0))
}

#[cfg(test)]
#[path = "stats_tests.rs"]
mod tests;
