//! Numbers and rows of records in little room: most numbers are small and whole, many only count, and rows often follow
//! one another.

use std::ops::Range;
use std::sync::Arc;

/// One number a record.
#[derive(Debug, Clone)]
pub(crate) enum Numbers {
    /// So many ones.
    Ones(usize),
    /// Each is 0 or 1.
    Flags(Vec<u8>),
    /// None is below 0, has a fraction or is greater than 32 bits hold.
    Whole(Vec<u32>),
    /// Any.
    Real(Vec<f64>),
}

impl Default for Numbers {
    fn default() -> Self {
        Self::Ones(0)
    }
}

impl Numbers {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Ones(n) => *n,
            Self::Flags(v) => v.len(),
            Self::Whole(v) => v.len(),
            Self::Real(v) => v.len(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a number; `room`: how many there may be in the end.
    #[inline]
    pub(crate) fn push(&mut self, x: f64, room: usize) {
        let whole = x as u32;
        match self {
            Self::Whole(v) if f64::from(whole) == x => v.push(whole),
            Self::Real(v) => v.push(x),
            Self::Flags(v) if f64::from(whole) == x && whole <= 1 => v.push(whole as u8),
            Self::Ones(n) if x == 1.0 => *n += 1,
            _ => self.push_other(x, room),
        }
    }

    /// Adds some numbers.
    pub(crate) fn append(&mut self, numbers: &[f64], room: usize) {
        let done = match self {
            Self::Whole(v) => extend(v, numbers, whole),
            Self::Flags(v) => extend(v, numbers, |x| (x == 1.0).into()),
            Self::Real(v) => {
                v.extend_from_slice(numbers);
                true
            }
            Self::Ones(n) => {
                let all = numbers.iter().fold(true, |all, x| all & (*x == 1.0));
                *n += if all { numbers.len() } else { 0 };
                all
            }
        };
        if done {
            return;
        }
        numbers.iter().for_each(|&x| self.push(x, room));
    }

    /// Adds whole numbers of which `most` is the greatest.
    pub(crate) fn append_whole(&mut self, numbers: &[u32], most: u32, room: usize) {
        match self {
            Self::Whole(v) => v.extend_from_slice(numbers),
            Self::Flags(v) if most <= 1 => v.extend(numbers.iter().map(|&x| x as u8)),
            _ => numbers.iter().for_each(|&x| self.push(f64::from(x), room)),
        }
    }

    /// The first number that does not fit.
    #[cold]
    #[inline(never)]
    fn push_other(&mut self, x: f64, room: usize) {
        let (old, whole) = (std::mem::take(self), x as u32);
        let room = room.max(old.len() + 1);
        *self = match old {
            Self::Ones(n) if x == 0.0 => {
                let mut v = Vec::with_capacity(room);
                v.resize(n, 1);
                v.push(0);
                Self::Flags(v)
            }
            Self::Ones(n) if f64::from(whole) == x => {
                let mut v = Vec::with_capacity(room);
                v.resize(n, 1);
                v.push(whole);
                Self::Whole(v)
            }
            Self::Flags(flags) if f64::from(whole) == x => {
                let mut v = Vec::with_capacity(room);
                v.extend(flags.into_iter().map(u32::from));
                v.push(whole);
                Self::Whole(v)
            }
            old => {
                let mut v = Vec::with_capacity(room);
                v.extend(old.iter());
                v.push(x);
                Self::Real(v)
            }
        };
    }

    pub(crate) fn get(&self, k: usize) -> Option<f64> {
        match self {
            Self::Ones(n) => (k < *n).then_some(1.0),
            Self::Flags(v) => v.get(k).map(|&x| f64::from(x)),
            Self::Whole(v) => v.get(k).map(|&x| f64::from(x)),
            Self::Real(v) => v.get(k).copied(),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = f64> + '_ {
        self.since(0)
    }

    /// From the number `k` on. To be used up by a fold (`sum`, `for_each`, `count`): that is quick.
    pub(crate) fn since(&self, k: usize) -> impl Iterator<Item = f64> + '_ {
        let (ones, flags, whole, real): (usize, &[u8], &[u32], &[f64]) = match self {
            Self::Ones(n) => (n.saturating_sub(k), &[], &[], &[]),
            Self::Flags(v) => (0, v.get(k..).unwrap_or(&[]), &[], &[]),
            Self::Whole(v) => (0, &[], v.get(k..).unwrap_or(&[]), &[]),
            Self::Real(v) => (0, &[], &[], v.get(k..).unwrap_or(&[])),
        };
        let ones = std::iter::repeat_n(1.0, ones).chain(flags.iter().map(|&x| f64::from(x)));
        ones.chain(whole.iter().map(|&x| f64::from(x))).chain(real.iter().copied())
    }

    pub(crate) fn sum_since(&self, k: usize) -> f64 {
        match self {
            Self::Ones(n) => n.saturating_sub(k) as f64,
            Self::Flags(v) => v.get(k..).unwrap_or(&[]).iter().map(|&x| u64::from(x)).sum::<u64>() as f64,
            Self::Whole(v) => v.get(k..).unwrap_or(&[]).iter().map(|&x| u64::from(x)).sum::<u64>() as f64,
            Self::Real(v) => v.get(k..).unwrap_or(&[]).iter().sum(),
        }
    }

    pub(crate) fn sum(&self) -> f64 {
        self.sum_since(0)
    }
}

/// Adds numbers as `narrow` gives them, if all of them are the same as before.
#[inline(always)]
fn extend<T: Copy + Into<f64>>(to: &mut Vec<T>, numbers: &[f64], narrow: impl Fn(f64) -> T) -> bool {
    let start = to.len();
    to.extend(numbers.iter().map(|&x| narrow(x)));
    let same = to[start..].iter().zip(numbers).fold(true, |all, (&w, &x)| all & (w.into() == x));
    if !same {
        to.truncate(start);
    }
    same
}

/// The 32 bits that a whole number below 2³² has; of any other some.
#[inline(always)]
fn whole(x: f64) -> u32 {
    // It stands in the low bits of its sum with 2⁵².
    const HIGH: f64 = 4_503_599_627_370_496.0;
    (x + HIGH).to_bits() as u32
}

impl FromIterator<f64> for Numbers {
    fn from_iter<I: IntoIterator<Item = f64>>(items: I) -> Self {
        let items = items.into_iter();
        let room = items.size_hint().0;
        items.fold(Self::default(), |mut out, x| {
            out.push(x, room);
            out
        })
    }
}

/// Rows of records of one data set.
#[derive(Debug, Clone)]
pub(crate) enum Rows {
    /// These, one after the other.
    Span(Range<u32>),
    /// A list that others have too.
    Shared(Arc<Vec<u32>>),
    /// Any.
    List(Vec<u32>),
}

impl Default for Rows {
    fn default() -> Self {
        Self::Span(0..0)
    }
}

impl From<Range<usize>> for Rows {
    fn from(rows: Range<usize>) -> Self {
        Self::Span(rows.start as u32..rows.end as u32)
    }
}

impl From<Arc<Vec<u32>>> for Rows {
    fn from(rows: Arc<Vec<u32>>) -> Self {
        Self::Shared(rows)
    }
}

impl Rows {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Span(r) => r.len(),
            Self::Shared(v) => v.len(),
            Self::List(v) => v.len(),
        }
    }

    /// The rows from a place on, as many as `room` holds.
    pub(crate) fn piece<'a>(&self, from: usize, room: &'a mut [u32]) -> &'a [u32] {
        let n = self.len().saturating_sub(from).min(room.len());
        let piece = &mut room[..n];
        match self {
            Self::Span(r) => {
                (r.start + from as u32..).zip(piece.iter_mut()).for_each(|(row, slot)| *slot = row)
            }
            Self::Shared(v) => piece.copy_from_slice(&v[from..from + piece.len()]),
            Self::List(v) => piece.copy_from_slice(&v[from..from + piece.len()]),
        }
        piece
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let (span, list): (Range<u32>, &[u32]) = match self {
            Self::Span(r) => (r.clone(), &[]),
            Self::Shared(v) => (0..0, v),
            Self::List(v) => (0..0, v),
        };
        span.chain(list.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_whatever_came_first() {
        for list in [
            vec![],
            vec![1.0, 1.0],
            vec![1.0, 0.0, 1.0],
            vec![0.0, 1.0, -0.5],
            vec![0.0, 0.0, 2.0, 1.0],
            vec![1.0, 0.0, f64::INFINITY],
            vec![5.0, f64::from(u32::MAX)],
            vec![1.0, 1.0, 0.5],
            vec![1.0, 7.0, -1.0, 2.0],
            vec![-1.0, 1.0],
            vec![1.0, 4_294_967_296.0],
            vec![2.0, 4_294_967_297.0, 4_503_599_627_370_497.0, 0.25, f64::INFINITY],
            vec![2.0, -4_294_967_295.0],
        ] {
            let n: Numbers = list.iter().copied().collect();
            assert_eq!(n.iter().collect::<Vec<_>>(), list);
            for first in 0..=list.len() {
                let mut other = Numbers::default();
                other.append(&list[..first], list.len());
                other.append(&list[first..], list.len());
                assert_eq!(format!("{other:?}"), format!("{n:?}"));
                if list.iter().all(|&x| f64::from(x as u32) == x) {
                    let mut other = Numbers::default();
                    for part in [&list[..first], &list[first..]] {
                        let part: Vec<u32> = part.iter().map(|&x| x as u32).collect();
                        other.append_whole(&part, part.iter().max().copied().unwrap_or(0), list.len());
                    }
                    assert_eq!(format!("{other:?}"), format!("{n:?}"));
                }
            }
            assert_eq!((n.len(), n.get(0), n.get(9)), (list.len(), list.first().copied(), None));
            assert_eq!(n.sum(), list.iter().sum::<f64>());
            assert_eq!(n.sum_since(1), list.iter().skip(1).sum::<f64>());
        }
        assert!(Numbers::from_iter([1.0, f64::NAN]).get(1).unwrap().is_nan());
    }

    #[test]
    fn rows_come_back_whether_they_follow_one_another_or_not() {
        for (rows, expected) in [
            (Rows::from(0..0), vec![]),
            (Rows::from(3..6), vec![3, 4, 5]),
            (Rows::from(Arc::new(vec![9, 2])), vec![9, 2]),
            (Rows::List(vec![7]), vec![7]),
        ] {
            assert_eq!((rows.iter().collect::<Vec<_>>(), rows.len()), (expected.clone(), expected.len()));
        }
    }
}
