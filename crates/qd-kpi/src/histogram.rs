//! Distribution of times in bins of a width that a person would choose.

use crate::numbers::Numbers;
use crate::order::Order;

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
pub(crate) fn bins(values: &Numbers, order: &Order) -> (Vec<(f64, f64, u64)>, u64) {
    let Some(reach) = order.quantile(0.98) else { return (Vec::new(), 0) };
    let width =
        WIDTHS.iter().copied().find(|w| reach / w < 40.0).unwrap_or_else(|| (reach / 39.0).ceil().max(1.0));
    let count = ((reach / width).floor() as usize + 1).clamp(1, 40);
    let mut counts = vec![0_u64; count + 1];
    match values {
        // Widths are whole.
        Numbers::Whole(v) if width <= f64::from(u32::MAX) => {
            let width = width as u32;
            v.iter().for_each(|&v| counts[((v / width) as usize).min(count)] += 1);
        }
        values => values.iter().filter(|v| *v >= 0.0).for_each(|v| {
            let k = (v / width) as usize;
            // The quotient may have been rounded up to the next bin.
            let k = if k as f64 * width > v { k - 1 } else { k };
            counts[k.min(count)] += 1;
        }),
    }
    let beyond = counts.pop().unwrap_or(0);
    let bin = |(k, n): (usize, u64)| (k as f64 * width, (k + 1) as f64 * width, n);
    (counts.into_iter().enumerate().map(bin).collect(), beyond)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_and_the_rest_hold_every_value() {
        for top in [1.0, 50.0, 4_000.0, 1e6, 1e9] {
            let values: Numbers = (0..1000).map(|k| (f64::from(k) / 999.0).powi(4) * top).collect();
            let whole: Numbers = values.iter().map(f64::floor).collect();
            let (bins, beyond) = super::bins(&values, &Order::new(&values));
            for (values, real) in [(&values, true), (&whole, false)] {
                assert_eq!(matches!(values, Numbers::Real(_)), real);
                let (bins, _) = super::bins(values, &Order::new(values));
                for (from, to, n) in bins {
                    assert_eq!(values.iter().filter(|v| *v >= from && *v < to).count() as u64, n);
                }
            }
            assert!(bins.len() <= 40);
            assert_eq!(bins.iter().map(|b| b.2).sum::<u64>() + beyond, 1000);
            assert!(bins.windows(2).all(|w| w[0].1 == w[1].0));
        }
        let none = Numbers::default();
        assert_eq!(bins(&none, &Order::new(&none)), (vec![], 0));
    }
}
