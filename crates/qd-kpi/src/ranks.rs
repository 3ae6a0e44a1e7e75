//! Spearman's rank correlation.

use statrs::distribution::{ContinuousCDF, StudentsT};

/// Ranks from 1 on; equal values share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut out = vec![0.0; values.len()];
    let mut start = 0;
    while start < order.len() {
        let mut end = start + 1;
        while end < order.len() && values[order[end]] == values[order[start]] {
            end += 1;
        }
        for &k in &order[start..end] {
            out[k] = (start + 1 + end) as f64 / 2.0;
        }
        start = end;
    }
    out
}

/// ρ of pairs and its two-sided p-value (t approximation with n − 2 degrees); `None` under four pairs or where one side
/// never changes.
pub(crate) fn spearman(a: &[f64], b: &[f64]) -> Option<(f64, f64)> {
    let n = a.len().min(b.len());
    if n < 4 {
        return None;
    }
    let (x, y) = (ranks(&a[..n]), ranks(&b[..n]));
    let mean = (n as f64 + 1.0) / 2.0;
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(&y) {
        xy += (x - mean) * (y - mean);
        xx += (x - mean) * (x - mean);
        yy += (y - mean) * (y - mean);
    }
    if xx <= 0.0 || yy <= 0.0 {
        return None;
    }
    let rho = (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0);
    let df = n as f64 - 2.0;
    let rest = 1.0 - rho * rho;
    if rest <= 0.0 {
        return Some((rho, 0.0));
    }
    let t = rho * (df / rest).sqrt();
    let p = 2.0 * StudentsT::new(0.0, 1.0, df).ok()?.cdf(-t.abs());
    p.is_finite().then(|| (rho, p.clamp(0.0, 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranks_of_equal_values_are_their_mean() {
        assert_eq!(ranks(&[10.0, 20.0, 10.0, 30.0]), [1.5, 3.0, 1.5, 4.0]);
    }

    /// IQ and hours of television of ten people: ρ = −29/165, p = 0.627188, the worked example of Wikipedia's article
    /// “Spearman's rank correlation coefficient”.
    #[test]
    fn a_published_example() {
        let iq = [106.0, 100.0, 86.0, 101.0, 99.0, 103.0, 97.0, 113.0, 112.0, 110.0];
        let hours = [7.0, 27.0, 2.0, 50.0, 28.0, 29.0, 20.0, 12.0, 6.0, 17.0];
        let (rho, p) = spearman(&iq, &hours).unwrap();
        assert!((rho + 29.0 / 165.0).abs() < 1e-12, "{rho}");
        assert!((p - 0.627188).abs() < 1e-6, "{p}");
    }

    #[test]
    fn without_change_there_is_no_relation_to_tell_of() {
        assert_eq!(spearman(&[1.0; 20], &(0..20).map(f64::from).collect::<Vec<_>>()), None);
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[1.0, 2.0, 3.0]), None);
        let up: Vec<f64> = (0..12).map(f64::from).collect();
        assert_eq!(spearman(&up, &up), Some((1.0, 0.0)));
    }
}
