//! Chance that is the same in every run and on every machine: integers only, no function of a maths library.

/// SplitMix64 (Steele, Lea and Flood 2014): small, fast, good enough for a sample.
pub struct Rng(u64);

/// Quantiles of a log-normal spread, in thousandths of the median, at 0.5 %, 5 %, 10 %, …, 95 %, 99.7 %.
/// A table, because `exp` may differ in its last bit between machines.
type Quantiles = [i64; 21];

/// σ = 0.45: work that is much alike, as talk time.
pub const NARROW: &Quantiles = &[
    314, 477, 562, 627, 685, 738, 790, 841, 892, 945, 1000, 1058, 1121, 1189, 1266, 1355, 1460, 1594, 1780,
    2096, 3444,
];
/// σ = 0.95: waiting, with a long tail.
pub const WIDE: &Quantiles = &[
    87, 210, 296, 374, 450, 527, 608, 693, 786, 887, 1000, 1127, 1272, 1442, 1646, 1898, 2225, 2677, 3379,
    4771, 13604,
];

impl Rng {
    /// A stream of its own for each purpose, so that a change in one file leaves the others as they were.
    pub fn new(purpose: &str) -> Self {
        let mut state = 0x51A7_2026_u64;
        for b in purpose.bytes() {
            state = (state ^ u64::from(b)).wrapping_mul(0x0100_0000_01B3);
        }
        Self(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 … n − 1.
    pub fn below(&mut self, n: i64) -> i64 {
        ((u128::from(self.next()) * u128::from(n.max(1) as u64)) >> 64) as i64
    }

    /// from … to, both counted.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        from + self.below(to - from + 1)
    }

    /// True so many times in a thousand.
    pub fn chance(&mut self, permille: i64) -> bool {
        self.below(1000) < permille
    }

    /// One of them, all alike.
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as i64) as usize]
    }

    /// Position of one of them, by weight.
    pub fn weighted(&mut self, weights: &[i64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (i, w) in weights.iter().enumerate() {
            left -= w;
            if left < 0 {
                return i;
            }
        }
        weights.len() - 1
    }

    /// A skewed amount with this median.
    pub fn skewed(&mut self, median: i64, spread: &Quantiles) -> i64 {
        let at = self.below(20_000);
        let (step, rest) = ((at / 1000) as usize, at % 1000);
        let thousandths = spread[step] * (1000 - rest) + spread[step + 1] * rest;
        median * thousandths / 1_000_000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_depends_on_its_purpose_alone() {
        let mut a = Rng::new("calls");
        let mut b = Rng::new("calls");
        let mut c = Rng::new("tickets");
        let first: Vec<i64> = (0..8).map(|_| a.below(1_000_000)).collect();
        assert_eq!(first, (0..8).map(|_| b.below(1_000_000)).collect::<Vec<_>>());
        assert_ne!(first, (0..8).map(|_| c.below(1_000_000)).collect::<Vec<_>>());
    }

    #[test]
    fn the_middle_of_a_skewed_amount_is_its_median() {
        let mut r = Rng::new("median");
        let mut all: Vec<i64> = (0..4001).map(|_| r.skewed(10_000, WIDE)).collect();
        all.sort_unstable();
        assert!((9_300..10_700).contains(&all[2000]), "{}", all[2000]);
    }

    #[test]
    fn a_weight_of_nothing_is_never_drawn() {
        let mut r = Rng::new("weights");
        assert!((0..500).all(|_| r.weighted(&[3, 0, 1]) != 1));
    }
}
