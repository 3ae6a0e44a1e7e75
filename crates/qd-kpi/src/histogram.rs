//! Distribution of times in bins of a width that a person would choose.

/// Widths in seconds: round in the unit in which such a time is read.
const WIDTHS: &[f64] = &[
    1.0,
    2.0,
    5.0,
    10.0,
    15.0,
    30.0,
    60.0,
    120.0,
    300.0,
    600.0,
    900.0,
    1_800.0,
    3_600.0,
    7_200.0,
    10_800.0,
    14_400.0,
    21_600.0,
    43_200.0,
    86_400.0,
    172_800.0,
    432_000.0,
    604_800.0,
    864_000.0,
    1_209_600.0,
    2_592_000.0,
    7_776_000.0,
    15_552_000.0,
    31_536_000.0,
];

/// Bins `[from, to)` with counts, at most 40, up to the 98th percentile; and how many values lie beyond the last.
pub(crate) fn bins(sorted: &[f64]) -> (Vec<(f64, f64, u64)>, u64) {
    let Some(reach) = crate::stats::quantile(sorted, 0.98) else { return (Vec::new(), 0) };
    let width =
        WIDTHS.iter().copied().find(|w| reach / w < 40.0).unwrap_or_else(|| (reach / 39.0).ceil().max(1.0));
    let count = ((reach / width).floor() as usize + 1).clamp(1, 40);
    let mut below = sorted.partition_point(|&v| v < 0.0);
    let bins = (0..count)
        .map(|k| {
            let (from, to) = (k as f64 * width, (k + 1) as f64 * width);
            let until = sorted.partition_point(|&v| v < to);
            let n = until - below;
            below = until;
            (from, to, n as u64)
        })
        .collect();
    (bins, (sorted.len() - below) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_and_the_rest_hold_every_value() {
        for top in [1.0, 50.0, 4_000.0, 1e6, 1e9] {
            let values: Vec<f64> = (0..1000).map(|k| (f64::from(k) / 999.0).powi(4) * top).collect();
            let (bins, beyond) = super::bins(&values);
            assert!(bins.len() <= 40);
            assert_eq!(bins.iter().map(|b| b.2).sum::<u64>() + beyond, 1000);
            assert!(bins.windows(2).all(|w| w[0].1 == w[1].0));
        }
        assert_eq!(bins(&[]), (vec![], 0));
    }
}
