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
    match (values, order) {
        // Widths are whole.
        (Numbers::Whole(_), Order::Counted(all)) if width <= f64::from(u32::MAX) => {
            all.bins(width as u32, &mut counts);
        }
        (Numbers::Whole(v), _) if width <= f64::from(u32::MAX) => {
            let width = width as u32;
            // v ÷ width, exact for numbers of 32 bits, by what takes a third of a division's time.
            let inverse = u128::from(u64::MAX / u64::from(width)) + 1;
            let bin = |v: u32| ((u128::from(v) * inverse) >> 64) as usize;
            match width {
                1 => v.iter().for_each(|&v| counts[(v as usize).min(count)] += 1),
                _ => v.iter().for_each(|&v| counts[bin(v).min(count)] += 1),
            }
        }
        (values, _) => values.iter().filter(|v| *v >= 0.0).for_each(|v| {
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
    fn whole_numbers_are_binned_as_by_division() {
        let mut x = 9_u64;
        for top in [40_u64, 5_000, 300_000, 90_000_000, 4_294_967_295] {
            let values: Vec<u32> = (0..40_000)
                .map(|_| {
                    x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    ((x >> 31) % (top + 1)) as u32
                })
                .collect();
            let values = Numbers::Whole(values);
            let plain = bins(&values, &Order::new(&values));
            assert_eq!(plain, bins(&values, &Order::ranked(&values)), "up to {top}");
            let (from, to, n) = plain.0[plain.0.len() / 2];
            assert_eq!(values.iter().filter(|v| *v >= from && *v < to).count() as u64, n, "up to {top}");
        }
    }

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
