use super::*;

fn ranks(a: &[f64], b: &[f64]) -> Option<(f64, f64)> {
    mann_whitney(crate::counted::ties(a, b), a.len(), b.len())
}

fn near(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance, "{a} is not {b}");
}

fn bounds(i: Option<Interval>) -> (f64, f64) {
    let i = i.unwrap();
    (i.low.unwrap(), i.high.unwrap())
}

/// R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score without continuity correction).
#[test]
fn wilson_gives_newcombes_table() {
    for (hits, n, low, high) in [
        (81.0, 263.0, 0.2553, 0.3662),
        (15.0, 148.0, 0.0624, 0.1605),
        (0.0, 20.0, 0.0, 0.1611),
        (1.0, 29.0, 0.0061, 0.1718),
    ] {
        let (a, b) = bounds(wilson(hits, n));
        near(a, low, 5e-5);
        near(b, high, 5e-5);
    }
    assert_eq!((wilson(0.0, 0.0), wilson(3.0, 2.0)), (None, None));
}

fn quantile(sorted: &[f64], q: f64) -> Option<f64> {
    crate::order::Order::All(crate::numbers::Numbers::Real(sorted.to_vec())).quantile(q)
}

fn quantile_interval(sorted: &[f64], q: f64) -> Option<Interval> {
    let (low, high) = interval_places(sorted.len(), q)?;
    interval(sorted[low], sorted[high])
}

/// numpy.percentile([15, 20, 35, 40, 50], [40, 90, 95]) with its default method.
#[test]
fn percentiles_are_numpys_default() {
    let v = [15.0, 20.0, 35.0, 40.0, 50.0];
    near(quantile(&v, 0.4).unwrap(), 29.0, 1e-12);
    near(quantile(&v, 0.9).unwrap(), 46.0, 1e-12);
    near(quantile(&v, 0.95).unwrap(), 48.0, 1e-12);
    assert_eq!((quantile(&[7.0], 0.9), quantile(&[], 0.5)), (Some(7.0), None));
}

/// Sign-test tables: the median of ten lies between the 2nd and the 9th value with 1 − 2·11/1024 = 97.9 %.
#[test]
fn the_median_of_ten_lies_between_the_second_and_the_ninth() {
    let v: Vec<f64> = (1..=10).map(f64::from).collect();
    assert_eq!(bounds(quantile_interval(&v, 0.5)), (2.0, 9.0));
    let six: Vec<f64> = (1..=6).map(f64::from).collect();
    assert_eq!(bounds(quantile_interval(&six, 0.5)), (1.0, 6.0));
    assert_eq!(quantile_interval(&six[..5], 0.5), None);
    assert_eq!(quantile_interval(&six, 0.95), None);
}

#[test]
fn exact_and_approximate_ranks_agree_where_they_meet() {
    let exact = bounds(quantile_interval(&(1..=1000).map(f64::from).collect::<Vec<_>>(), 0.5));
    let approximate = bounds(quantile_interval(&(1..=1001).map(f64::from).collect::<Vec<_>>(), 0.5));
    near(exact.0, approximate.0, 1.0);
    near(exact.1, approximate.1, 1.5);
}

/// NIST/SEMATECH e-Handbook 8.4.5.1: factors for the MTBF at 90 % two-sided are not ours; at 95 % with 2 failures in
/// 1,000 h: 2·1000/χ²(0.975; 6) = 2000/14.4494, 2·1000/χ²(0.025; 4) = 2000/0.4844 (table 1.3.6.7.4).
#[test]
fn mtbf_bounds_follow_the_chi_square_tables() {
    let (low, high) = bounds(mtbf_interval(1000.0, 2.0, false));
    near(low, 2000.0 / 14.449_375, 1e-3);
    near(high, 2000.0 / 0.484_418_6, 0.05);
    // Failure-truncated: χ²(0.975; 4) = 11.143, χ²(0.025; 4) = 0.4844.
    let (low, high) = bounds(mtbf_interval(1000.0, 2.0, true));
    near(low, 2000.0 / 11.143_286_8, 1e-4);
    near(high, 2000.0 / 0.484_418_6, 1e-2);
    let none = mtbf_interval(1000.0, 0.0, false).unwrap();
    near(none.low.unwrap(), 2000.0 / 5.991_465, 1e-3);
    assert_eq!(none.high, None);
}

/// U counted by hand over all pairs.
#[test]
fn the_u_test_follows_its_formula() {
    let a: Vec<f64> = (0..20).map(|k| f64::from(2 * k)).collect();
    let b: Vec<f64> = (0..20).map(|k| f64::from(2 * k + 5)).collect();
    let (p, sign) = ranks(&a, &b).unwrap();
    // Pairs with a > b: k, j with 2k > 2j + 5, that is k ≥ j + 3: 17·18/2 = 153.
    let z = ((153.0_f64 - 200.0).abs() - 0.5) / (400.0_f64 * 41.0 / 12.0).sqrt();
    near(p, erfc(z / std::f64::consts::SQRT_2), 1e-12);
    assert_eq!(sign, -1.0);
    assert_eq!(ranks(&a[..19], &b), None);
    assert_eq!(ranks(&[1.0; 20], &[1.0; 20]), None);
}

#[test]
fn ties_take_their_mean_rank() {
    let a: Vec<f64> = (0..20).map(|k| f64::from(k % 3)).collect();
    let mut a = a;
    a.sort_by(f64::total_cmp);
    let (p, _) = ranks(&a, &a).unwrap();
    near(p, 1.0, 1e-12);
}

/// NIST Dataplot: t(0.975; 9) = 2.262, t(0.975; 1000) = 1.962 (table 1.3.6.7.2).
#[test]
fn t_intervals_follow_the_t_table() {
    let (low, high) = bounds(mean_interval(10.0, 90.0, 10.0));
    near(high - 10.0, 2.262, 5e-4);
    near(10.0 - low, 2.262, 5e-4);
    near(t_quantile(1000.0).unwrap(), 1.962_339, 1e-6);
    near(t_quantile(200.0).unwrap(), 1.971_896, 1e-6);
    near(t_quantile(200.0001).unwrap(), 1.971_896, 1e-6);
    assert_eq!(mean_interval(1.0, 0.0, 1.0), None);
}

/// By hand: p̂ = 0.515, z = −0.17 ÷ 0.070679 = −2.4053, and the normal table gives p = 0.0162.
#[test]
fn two_rates_are_compared_with_the_pooled_z_test() {
    near(two_rates(43.0, 100.0, 60.0, 100.0).unwrap(), 0.0162, 5e-4);
    assert_eq!(two_rates(1.0, 30.0, 2.0, 30.0), None);
}

#[test]
fn nps_has_the_variance_of_its_three_classes() {
    // 50 promoters, 20 detractors of 100: 30 ± 1.96·√(0.7 − 0.09)·10.
    let (low, high) = bounds(nps_interval(50.0, 20.0, 100.0));
    near((high - low) / 2.0, 1.959_963_985 * 0.61_f64.sqrt() * 10.0, 1e-6);
    near((high + low) / 2.0, 30.0, 1e-9);
    near(two_nps((50.0, 20.0, 100.0), (50.0, 20.0, 100.0)).unwrap(), 1.0, 1e-12);
}

/// By hand: t = 3 ÷ √(87.5/13 + 39/11) = 0.9358 on 20.98 degrees; the t table (20 and 21 degrees) gives p = 0.360.
#[test]
fn welch_follows_its_formula() {
    near(welch((15.0, 87.5 * 12.0, 13.0), (12.0, 39.0 * 10.0, 11.0)).unwrap(), 0.360, 1e-3);
    assert_eq!(welch((1.0, 0.0, 5.0), (1.0, 0.0, 5.0)), None);
}

#[test]
fn equal_mtbf_differ_by_nothing() {
    near(two_mtbf((100.0, 5.0), (100.0, 5.0)).unwrap(), 1.0, 1e-9);
    assert_eq!(two_mtbf((100.0, 0.0), (100.0, 5.0)), None);
}
