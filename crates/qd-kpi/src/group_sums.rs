//! Items laid together by group, each group in the order of the items; or only their sums, where these are enough.

use crate::numbers::Numbers;

/// Sums over some items.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) n: u64,
    pub(crate) sum: f64,
    /// Of 1, 0 and −1: the sum of the squares, which is the number of those that are not 0.
    pub(crate) squares: f64,
    pub(crate) wholes: f64,
}

impl Tally {
    #[inline]
    fn add(&mut self, value: f64, whole: f64) {
        self.n += 1;
        self.sum += value;
        self.squares += value * value;
        self.wholes += whole;
    }

    pub(crate) fn of(values: &Numbers, wholes: &[f64]) -> Self {
        let mut t = Self::default();
        if let (Numbers::Flags(_) | Numbers::Whole(_), true) = (values, wholes.is_empty()) {
            // Of 0 and 1, which alone are asked for their squares, these are the sum.
            let sum = values.sum();
            return Self { n: values.len() as u64, sum, squares: sum, wholes: 0.0 };
        }
        if wholes.is_empty() {
            values.iter().for_each(|v| t.add(v, 0.0));
        } else {
            values.iter().zip(wholes).for_each(|(v, &w)| t.add(v, w));
        }
        t
    }

    /// One tally a group.
    pub(crate) fn by<G: Copy + Into<u32>>(
        values: &Numbers,
        wholes: &[f64],
        group: &[G],
        groups: usize,
    ) -> Vec<Self> {
        match (values, wholes.is_empty()) {
            (Numbers::Ones(_), true) => {
                let of = |n: u64| Self { n, sum: n as f64, squares: n as f64, wholes: 0.0 };
                counts(group, groups).into_iter().map(of).collect()
            }
            (Numbers::Flags(v), true) => {
                // Both counts in one number, and two tables in turn as in `counts`.
                let one = |v: u8| 1 << 32 | u64::from(v);
                let (mut pairs, mut rows) = (v.chunks_exact(2), group.chunks_exact(2));
                let mut few = [[0_u64; 2]; FEW];
                let mut sums = vec![[0_u64; 2]; groups];
                if groups <= FEW {
                    for (v, g) in (&mut pairs).zip(&mut rows) {
                        few[g[0].into() as usize % FEW][0] += one(v[0]);
                        few[g[1].into() as usize % FEW][1] += one(v[1]);
                    }
                    sums.copy_from_slice(&few[..groups]);
                }
                for (v, g) in (&mut pairs).zip(&mut rows) {
                    sums[g[0].into() as usize][0] += one(v[0]);
                    sums[g[1].into() as usize][1] += one(v[1]);
                }
                for (&v, &g) in pairs.remainder().iter().zip(rows.remainder()) {
                    sums[g.into() as usize][0] += one(v);
                }
                let of = |[a, b]: [u64; 2]| {
                    let sum = ((a & 0xffff_ffff) + (b & 0xffff_ffff)) as f64;
                    Self { n: (a >> 32) + (b >> 32), sum, squares: sum, wholes: 0.0 }
                };
                sums.into_iter().map(of).collect()
            }
            (Numbers::Whole(v), true) => {
                let mut sums = vec![(0_u64, 0_u64); groups];
                for (&v, &g) in v.iter().zip(group) {
                    let s = &mut sums[g.into() as usize];
                    *s = (s.0 + 1, s.1 + u64::from(v));
                }
                let of = |(n, sum)| Self { n, sum: sum as f64, squares: sum as f64, wholes: 0.0 };
                sums.into_iter().map(of).collect()
            }
            _ => {
                let mut out = vec![Self::default(); groups];
                values.iter().zip(group).enumerate().for_each(|(i, (v, &g))| {
                    out[g.into() as usize].add(v, wholes.get(i).copied().unwrap_or(0.0));
                });
                out
            }
        }
    }
}

/// So many groups are few.
const FEW: usize = 256;

/// How many items each group has.
pub(crate) fn counts<G: Copy + Into<u32>>(group: &[G], groups: usize) -> Vec<u64> {
    // Few groups have a table in which no place need be checked.
    if groups <= FEW {
        let mut out = [[0_u64; 2]; FEW];
        let mut pairs = group.chunks_exact(2);
        for p in &mut pairs {
            out[p[0].into() as usize % FEW][0] += 1;
            out[p[1].into() as usize % FEW][1] += 1;
        }
        pairs.remainder().iter().for_each(|&g| out[g.into() as usize % FEW][0] += 1);
        return out[..groups].iter().map(|c| c[0] + c[1]).collect();
    }
    // Two tables in turn: an item need not wait for the count of the one before, which often is of its group.
    let mut out = vec![[0_u64; 2]; groups];
    let mut pairs = group.chunks_exact(2);
    for p in &mut pairs {
        out[p[0].into() as usize][0] += 1;
        out[p[1].into() as usize][1] += 1;
    }
    pairs.remainder().iter().for_each(|&g| out[g.into() as usize][0] += 1);
    out.into_iter().map(|c| c[0] + c[1]).collect()
}

/// Mean of some items, and the sum of their squared differences from it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Moments {
    pub(crate) n: u64,
    pub(crate) mean: f64,
    pub(crate) squares: f64,
}

/// Sums of whole numbers: exact, so that the squares need no second look at the numbers.
#[derive(Clone, Copy, Default)]
struct Exact {
    n: u64,
    sum: u64,
    squares: u128,
}

impl Exact {
    #[inline(always)]
    fn add(&mut self, v: u32) {
        let v = u64::from(v);
        self.n += 1;
        self.sum += v;
        self.squares += u128::from(v * v);
    }

    fn moments(self) -> Moments {
        if self.n == 0 {
            return Moments::default();
        }
        let (n, sum) = (u128::from(self.n), u128::from(self.sum));
        // n·Σx² − (Σx)² is never below 0, and is whole: nothing is lost before the division.
        let apart = (n * self.squares).saturating_sub(sum * sum);
        Moments { n: self.n, mean: self.sum as f64 / self.n as f64, squares: apart as f64 / self.n as f64 }
    }
}

impl Moments {
    pub(crate) fn of(values: &Numbers) -> Self {
        match values {
            Numbers::Ones(0) => Self::default(),
            Numbers::Ones(n) => Self { n: *n as u64, mean: 1.0, squares: 0.0 },
            Numbers::Flags(v) => {
                let sum = v.iter().map(|&x| u64::from(x)).sum();
                Exact { n: v.len() as u64, sum, squares: sum.into() }.moments()
            }
            Numbers::Whole(v) => {
                // Squares in halves of 32 bits, whose sums need no more than 64.
                let (mut sum, mut low, mut high) = (0_u64, 0_u64, 0_u64);
                for &v in v {
                    let square = u64::from(v) * u64::from(v);
                    sum += u64::from(v);
                    low += square & 0xffff_ffff;
                    high += square >> 32;
                }
                let squares = (u128::from(high) << 32) + u128::from(low);
                Exact { n: v.len() as u64, sum, squares }.moments()
            }
            Numbers::Real(v) => {
                let (mean, squares) = crate::stats::moments(v);
                Self { n: v.len() as u64, mean, squares }
            }
        }
    }

    /// One a group.
    pub(crate) fn by<G: Copy + Into<u32>>(values: &Numbers, group: &[G], groups: usize) -> Vec<Self> {
        let mut sums = vec![Exact::default(); groups];
        match values {
            Numbers::Flags(v) => {
                v.iter().zip(group).for_each(|(&v, &g)| sums[g.into() as usize].add(v.into()));
                return sums.into_iter().map(Exact::moments).collect();
            }
            Numbers::Whole(v) => {
                v.iter().zip(group).for_each(|(&v, &g)| sums[g.into() as usize].add(v));
                return sums.into_iter().map(Exact::moments).collect();
            }
            _ => {}
        }
        let mut out = vec![Self::default(); groups];
        values.iter().zip(group).for_each(|(v, &g)| {
            let m = &mut out[g.into() as usize];
            m.n += 1;
            m.mean += v;
        });
        for m in out.iter_mut().filter(|m| m.n > 0) {
            m.mean /= m.n as f64;
        }
        values.iter().zip(group).for_each(|(v, &g)| {
            let m = &mut out[g.into() as usize];
            m.squares += (v - m.mean) * (v - m.mean);
        });
        out
    }
}

/// Items by group.
pub(crate) struct Grouped<T> {
    /// Start of each group in `values`; one more for the end.
    starts: Vec<u32>,
    values: Vec<T>,
}

impl<T: Copy + Default> Grouped<T> {
    /// `group` gives the group of each item.
    pub(crate) fn new<G: Copy + Into<u32>>(values: &[T], group: &[G], groups: usize) -> Self {
        let mut starts = Vec::with_capacity(groups + 1);
        let mut at = 0;
        starts.extend(counts(group, groups).into_iter().map(|n| {
            at += n as u32;
            at - n as u32
        }));
        starts.push(at);
        let mut next = starts.clone();
        let mut out = vec![T::default(); values.len()];
        for (&value, &g) in values.iter().zip(group) {
            let slot = &mut next[g.into() as usize];
            out[*slot as usize] = value;
            *slot += 1;
        }
        Self { starts, values: out }
    }

    /// Where the values of a group lie.
    pub(crate) fn span(&self, group: usize) -> std::ops::Range<usize> {
        self.starts[group] as usize..self.starts[group + 1] as usize
    }

    /// All values, group by group.
    pub(crate) fn into_values(self) -> Vec<T> {
        self.values
    }

    /// The values of a group, to be put into another order.
    pub(crate) fn of_mut(&mut self, group: usize) -> &mut [T] {
        let span = self.span(group);
        &mut self.values[span]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_sums_give_the_moments_that_two_looks_give() {
        let values: Vec<u32> = (0..5_000_u32).map(|k| k.wrapping_mul(2_654_435_761) >> (k % 20)).collect();
        let group: Vec<u16> = (0..5_000).map(|k| k % 3).collect();
        let real = Numbers::Real(values.iter().map(|&v| f64::from(v)).collect());
        let whole = Numbers::Whole(values);
        let mut pairs = vec![(Moments::of(&whole), Moments::of(&real))];
        pairs.extend(Moments::by(&whole, &group, 3).into_iter().zip(Moments::by(&real, &group, 3)));
        for (a, b) in pairs {
            assert_eq!(a.n, b.n);
            assert!((a.mean - b.mean).abs() <= 1e-12 * b.mean, "{a:?} {b:?}");
            assert!((a.squares - b.squares).abs() <= 1e-9 * b.squares, "{a:?} {b:?}");
        }
        assert_eq!(Moments::of(&Numbers::Whole(vec![7; 9])).squares, 0.0);
    }

    #[test]
    fn tallies_are_alike_however_the_numbers_are_held() {
        for top in [1_u32, 7] {
            let values: Vec<u32> = (0..1_001_u32).map(|k| k.wrapping_mul(2_654_435_761) >> 7 & top).collect();
            let group: Vec<u16> = (0..1_001_u32).map(|k| (k * k % 5) as u16).collect();
            let real = Numbers::Real(values.iter().map(|&v| f64::from(v)).collect());
            let whole = match top {
                1 => Numbers::Flags(values.iter().map(|&v| v as u8).collect()),
                _ => Numbers::Whole(values),
            };
            let mut pairs = vec![(Tally::of(&whole, &[]), Tally::of(&real, &[]))];
            pairs.extend(Tally::by(&whole, &[], &group, 5).into_iter().zip(Tally::by(&real, &[], &group, 5)));
            for (a, b) in pairs {
                assert_eq!((a.n, a.sum), (b.n, b.sum));
                assert!(top > 1 || a.squares == b.squares);
            }
        }
    }

    #[test]
    fn groups_keep_the_order_of_their_items() {
        let mut g = Grouped::new(&[5, 6, 7, 8, 9], &[1_u16, 0, 1, 2, 1], 4);
        let lists: Vec<Vec<i32>> = (0..4).map(|k| g.of_mut(k).to_vec()).collect();
        assert_eq!(lists, [vec![6], vec![5, 7, 9], vec![8], vec![]]);
        assert_eq!(counts(&[1_u16, 0, 1, 2, 1], 4), [1, 3, 1, 0]);
    }
}
