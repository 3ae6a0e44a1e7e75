//! Whole numbers in ascending order without sorting most of them: each small number is counted, the few beyond are
//! sorted. Exact, and most times are small.

use crate::sort;

/// Numbers below it are counted: three days in seconds, and a table that stays near the processor.
const LIMIT: usize = 1 << 18;
/// Numbers of the table that are summed up together.
const BLOCK: usize = 1 << 10;

/// All of some numbers, in ascending order.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    /// How often each number below the limit is there, up to the greatest.
    counts: Vec<u32>,
    /// How many numbers lie below each block of these.
    below: Vec<usize>,
    /// Those beyond, sorted.
    rest: Vec<u32>,
}

impl Counted {
    /// So many numbers are quicker counted than sorted.
    pub(crate) const WORTH: usize = 1 << 15;

    pub(crate) fn new(values: &[u32]) -> Self {
        let mut counts = vec![0_u32; LIMIT];
        let mut rest = Vec::new();
        for &v in values {
            match counts.get_mut(v as usize) {
                Some(c) => *c += 1,
                None => rest.push(v),
            }
        }
        let used = counts.chunks(BLOCK).rposition(|b| b.iter().any(|c| *c > 0)).map_or(0, |k| k + 1);
        counts.truncate(used * BLOCK);
        let mut sum = 0;
        let below = counts.chunks(BLOCK).map(|b| {
            sum += b.iter().map(|&c| c as usize).sum::<usize>();
            sum
        });
        let below = std::iter::once(0).chain(below).collect();
        Self { counts, below, rest: sort::sorted(&rest) }
    }

    pub(crate) fn len(&self) -> usize {
        self.below.last().copied().unwrap_or(0) + self.rest.len()
    }

    /// The number at a place.
    pub(crate) fn get(&self, place: usize) -> Option<u32> {
        let block = self.below.partition_point(|&b| b <= place).checked_sub(1)?;
        let mut before = self.below[block];
        for (k, &c) in (block * BLOCK..).zip(self.counts.iter().skip(block * BLOCK)) {
            before += c as usize;
            if place < before {
                return Some(k as u32);
            }
        }
        self.rest.get(place - before).copied()
    }

    /// All numbers in ascending order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let small = (0..).zip(&self.counts).flat_map(|(k, &c)| std::iter::repeat_n(k, c as usize));
        small.chain(self.rest.iter().copied())
    }

    /// Adds how many lie in each bin of a width; the last bin takes all that lie beyond it too.
    pub(crate) fn bins(&self, width: u32, bins: &mut [u64]) {
        let Some(last) = bins.len().checked_sub(1) else { return };
        for (k, own) in self.counts.chunks((width as usize).max(1)).enumerate() {
            bins[k.min(last)] += own.iter().map(|&c| u64::from(c)).sum::<u64>();
        }
        self.rest.iter().for_each(|&v| bins[((v / width.max(1)) as usize).min(last)] += 1);
    }

    /// Each number that one of two has, in ascending order: how often in the first and how often in both.
    pub(crate) fn ties<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (usize, usize)> + 'a {
        let (a, b) = (&self.counts, &other.counts);
        let small = (0..a.len().max(b.len())).filter_map(|k| {
            let (x, y) = (a.get(k).copied().unwrap_or(0), b.get(k).copied().unwrap_or(0));
            (x + y > 0).then_some((x as usize, (x + y) as usize))
        });
        small.chain(ties(&self.rest, &other.rest))
    }
}

/// As [`Counted::ties`], of sorted numbers.
pub(crate) fn ties<'a, T: Copy + PartialOrd>(
    a: &'a [T],
    b: &'a [T],
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let (mut i, mut j) = (0, 0);
    std::iter::from_fn(move || {
        let least = match (a.get(i), b.get(j)) {
            (Some(x), Some(y)) if y < x => *y,
            (Some(x), _) => *x,
            (None, Some(y)) => *y,
            (None, None) => return None,
        };
        let (from_i, from_j) = (i, j);
        while a.get(i).is_some_and(|x| *x <= least) {
            i += 1;
        }
        while b.get(j).is_some_and(|y| *y <= least) {
            j += 1;
        }
        Some((i - from_i, i - from_i + j - from_j))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(n: usize, top: u64, mut x: u64) -> Vec<u32> {
        let mut next = || {
            x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            x >> 33
        };
        (0..n).map(|_| (next() * (next() % 16 + 1) / 16 % (top + 1)) as u32).collect()
    }

    #[test]
    fn as_if_all_were_sorted() {
        for top in [0, 5, 1_023, 1_024, 200_000, 262_143, 262_144, 5_000_000, 4_294_967_295] {
            let (a, b) = (numbers(3_000, top, 1), numbers(2_000, top, 2));
            let (x, y) = (Counted::new(&a), Counted::new(&b));
            let (a, b) = (sort::sorted(&a), sort::sorted(&b));
            assert_eq!(x.len(), a.len());
            for (place, &v) in a.iter().enumerate() {
                assert_eq!(x.get(place), Some(v), "{place} up to {top}");
            }
            assert_eq!(x.get(a.len()), None);
            assert_eq!(x.iter().collect::<Vec<_>>(), a);
            for width in [1, 7, 1_800, 86_400, 3_000_000] {
                let (mut bins, mut expected) = ([0; 41], [0; 41]);
                x.bins(width, &mut bins);
                a.iter().for_each(|v| expected[((v / width) as usize).min(40)] += 1);
                assert_eq!(bins, expected, "{width} up to {top}");
            }
            assert_eq!(x.ties(&y).collect::<Vec<_>>(), ties(&a, &b).collect::<Vec<_>>(), "up to {top}");
        }
        let none = Counted::new(&[]);
        assert_eq!((none.len(), none.get(0), none.ties(&none).count()), (0, None, 0));
    }
}
