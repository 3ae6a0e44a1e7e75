//! What stands where in sorted numbers, exactly, and without sorting them: they are counted in buckets, and only those
//! of the buckets that hold a wanted place are gathered.

use crate::counted::Counted;
use crate::numbers::Numbers;
use crate::{sort, stats};
use qd_model::Interval;
use std::cmp::Ordering;

/// Numbers in ascending order, or some places of them.
#[derive(Debug, Clone)]
pub(crate) enum Order {
    /// All of them.
    All(Numbers),
    /// All of them, many.
    Counted(Counted),
    /// How many there are, and the numbers at some places.
    Some(usize, Vec<(usize, f64)>),
}

/// A number that can be ordered.
pub(crate) trait Number: Copy {
    fn order(&self, other: &Self) -> Ordering;
    fn real(self) -> f64;
}

impl Number for u8 {
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
    fn real(self) -> f64 {
        f64::from(self)
    }
}

impl Number for u32 {
    fn order(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
    fn real(self) -> f64 {
        f64::from(self)
    }
}

impl Number for f64 {
    fn order(&self, other: &Self) -> Ordering {
        self.total_cmp(other)
    }
    fn real(self) -> f64 {
        self
    }
}

/// The places that the median of `n` numbers and its interval need.
pub(crate) fn median_places(n: usize) -> Vec<usize> {
    let mut places = vec![];
    if n > 0 {
        let (k, next, _) = stats::quantile_place(n, 0.5);
        places.extend([k, next]);
        places.extend(stats::interval_places(n, 0.5).into_iter().flat_map(|(low, high)| [low, high]));
    }
    tidy(places)
}

/// The places that a distribution needs.
fn all_places(n: usize) -> Vec<usize> {
    let mut places = median_places(n);
    if n > 0 {
        places.extend([0, n - 1]);
        places.extend([0.9, 0.95, 0.98].iter().flat_map(|&q| {
            let (k, next, _) = stats::quantile_place(n, q);
            [k, next]
        }));
    }
    tidy(places)
}

fn tidy(mut places: Vec<usize>) -> Vec<usize> {
    places.sort_unstable();
    places.dedup();
    places
}

impl Order {
    /// All numbers, for a test of ranks too.
    pub(crate) fn ranked(numbers: &Numbers) -> Self {
        match numbers {
            Numbers::Whole(v) if v.len() >= Counted::WORTH => Self::Counted(Counted::new(v)),
            numbers => Self::sorted(numbers),
        }
    }

    /// All numbers, sorted.
    pub(crate) fn sorted(numbers: &Numbers) -> Self {
        Self::All(match numbers {
            Numbers::Ones(n) => Numbers::Ones(*n),
            Numbers::Flags(v) => {
                let mut v = v.clone();
                v.sort_unstable();
                Numbers::Flags(v)
            }
            Numbers::Whole(v) => Numbers::Whole(sort::sorted(v)),
            Numbers::Real(v) => {
                let mut v = v.clone();
                v.sort_unstable_by(f64::total_cmp);
                Numbers::Real(v)
            }
        })
    }

    /// What a distribution asks for.
    pub(crate) fn new(numbers: &Numbers) -> Self {
        match numbers {
            Numbers::Ones(n) => Self::All(Numbers::Ones(*n)),
            Numbers::Whole(v) if v.len() >= 4096 => {
                let none: &[u16] = &[];
                counted(v, none, 1, all_places).pop().unwrap_or_else(Self::none)
            }
            numbers => Self::sorted(numbers),
        }
    }

    /// One a group: the places that `places` gives for a number of items.
    pub(crate) fn by<G: Copy + Into<u32>>(
        numbers: &Numbers,
        group: &[G],
        groups: usize,
        places: impl Fn(usize) -> Vec<usize>,
    ) -> Vec<Self> {
        match numbers {
            Numbers::Ones(_) => {
                let mut counts = vec![0; groups];
                group.iter().for_each(|&g| counts[g.into() as usize] += 1);
                counts.into_iter().map(|n| Self::All(Numbers::Ones(n))).collect()
            }
            Numbers::Flags(v) => laid_together(v, group, groups, places),
            Numbers::Whole(v) if groups <= 256 && v.len() > groups * 64 => counted(v, group, groups, places),
            Numbers::Whole(v) => laid_together(v, group, groups, places),
            Numbers::Real(v) => laid_together(v, group, groups, places),
        }
    }

    fn none() -> Self {
        Self::Some(0, Vec::new())
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::All(v) => v.len(),
            Self::Counted(c) => c.len(),
            Self::Some(n, _) => *n,
        }
    }

    /// The numbers in ascending order, where all are known.
    pub(crate) fn all(&self) -> Option<Vec<f64>> {
        match self {
            Self::All(v) => Some(v.iter().collect()),
            Self::Counted(c) => Some(c.iter().map(f64::from).collect()),
            Self::Some(..) => None,
        }
    }

    /// The number at a place; NaN for one that is not there or was not asked for.
    fn at(&self, place: usize) -> f64 {
        match self {
            Self::All(v) => v.get(place).unwrap_or(f64::NAN),
            Self::Counted(c) => c.get(place).map_or(f64::NAN, f64::from),
            Self::Some(_, list) => list.binary_search_by_key(&place, |x| x.0).map_or(f64::NAN, |k| list[k].1),
        }
    }

    /// Percentile by linear interpolation between order statistics (type 7).
    pub(crate) fn quantile(&self, q: f64) -> Option<f64> {
        if self.len() == 0 {
            return None;
        }
        let (k, next, weight) = stats::quantile_place(self.len(), q);
        let (a, b) = (self.at(k), self.at(next));
        Some(a + weight * (b - a)).filter(|x| x.is_finite())
    }

    /// Distribution-free interval of the median.
    pub(crate) fn median_interval(&self) -> Option<Interval> {
        let (low, high) = stats::interval_places(self.len(), 0.5)?;
        stats::interval(self.at(low), self.at(high))
    }

    pub(crate) fn least(&self) -> Option<f64> {
        Some(self.at(0)).filter(|x| x.is_finite())
    }

    pub(crate) fn greatest(&self) -> Option<f64> {
        Some(self.at(self.len().checked_sub(1)?)).filter(|x| x.is_finite())
    }
}

/// Median of numbers, those that are not finite left out.
pub(crate) fn median(numbers: &Numbers) -> Option<f64> {
    let none: &[u16] = &[];
    match numbers {
        Numbers::Ones(n) => (*n > 0).then_some(1.0),
        Numbers::Flags(v) => median_of(&mut v.clone()),
        Numbers::Whole(v) if v.len() >= 4096 => counted(v, none, 1, median_places).pop()?.quantile(0.5),
        Numbers::Whole(v) => median_of(&mut v.clone()),
        Numbers::Real(v) => median_of(&mut v.iter().copied().filter(|x| x.is_finite()).collect::<Vec<_>>()),
    }
}

/// Median of numbers, which are put into another order.
pub(crate) fn median_of<T: Number>(values: &mut [T]) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let (_, &mut low, above) = values.select_nth_unstable_by(last / 2, T::order);
    if last % 2 == 0 {
        return Some(low.real());
    }
    let high = above.iter().map(|x| x.real()).fold(f64::INFINITY, f64::min);
    Some(low.real() + (high - low.real()) / 2.0)
}

/// The numbers at some places, which are sorted; puts the numbers into another order.
fn select<T: Number>(mut values: &mut [T], places: &[usize]) -> Vec<(usize, f64)> {
    let (mut out, mut gone) = (Vec::with_capacity(places.len()), 0);
    for &place in places {
        if place < gone || place - gone >= values.len() {
            continue;
        }
        let (_, x, rest) = values.select_nth_unstable_by(place - gone, T::order);
        out.push((place, x.real()));
        values = rest;
        gone = place + 1;
    }
    out
}

fn laid_together<T: Number + Default, G: Copy + Into<u32>>(
    values: &[T],
    group: &[G],
    groups: usize,
    places: impl Fn(usize) -> Vec<usize>,
) -> Vec<Order> {
    let mut together = crate::group_sums::Grouped::new(values, group, groups);
    let of = |g| {
        let own = together.of_mut(g);
        let wanted = places(own.len());
        Order::Some(own.len(), select(own, &wanted))
    };
    (0..groups).map(of).collect()
}

/// Buckets whose width grows with the numbers: 2 to the power of `bits` of them to a doubling, one a number at first.
#[derive(Clone, Copy)]
struct Buckets {
    bits: u32,
}

impl Buckets {
    /// The more groups, the fewer buckets, so that the counts stay near the processor.
    fn for_groups(groups: usize) -> Self {
        Self {
            bits: match groups {
                0..=2 => 9,
                3..=12 => 7,
                _ => 5,
            },
        }
    }

    fn len(self) -> usize {
        ((33 - self.bits) << self.bits) as usize
    }

    #[inline(always)]
    fn shift(self, v: u32) -> u32 {
        (31 - self.bits).saturating_sub((v | 1).leading_zeros())
    }

    #[inline(always)]
    fn of(self, v: u32) -> usize {
        let shift = self.shift(v);
        ((shift << self.bits) + (v >> shift)) as usize
    }

    /// The number of a bucket that holds no other.
    fn single(self, bucket: usize) -> Option<u32> {
        (bucket < 2 << self.bits).then_some(bucket as u32)
    }
}

/// Without groups `group` is empty.
fn counted<G: Copy + Into<u32>>(
    values: &[u32],
    group: &[G],
    groups: usize,
    places: impl Fn(usize) -> Vec<usize>,
) -> Vec<Order> {
    let buckets = Buckets::for_groups(groups);
    match buckets.bits {
        9 => counted_in(Buckets { bits: 9 }, values, group, groups, places),
        7 => counted_in(Buckets { bits: 7 }, values, group, groups, places),
        _ => counted_in(Buckets { bits: 5 }, values, group, groups, places),
    }
}

/// A place that lies in a bucket of several numbers: group, place, the list of the bucket's numbers, place among these.
struct Sought {
    group: usize,
    place: usize,
    list: usize,
    within: usize,
}

#[inline(always)]
fn counted_in<G: Copy + Into<u32>>(
    buckets: Buckets,
    values: &[u32],
    group: &[G],
    groups: usize,
    places: impl Fn(usize) -> Vec<usize>,
) -> Vec<Order> {
    let wide = buckets.len();
    let mut counts = vec![0_u32; groups * wide];
    if group.is_empty() {
        values.iter().for_each(|&v| counts[buckets.of(v)] += 1);
    } else {
        values.iter().zip(group).for_each(|(&v, &g)| counts[g.into() as usize * wide + buckets.of(v)] += 1);
    }
    let (mut found, mut sought, mut lists) = (Vec::with_capacity(groups), Vec::new(), Vec::new());
    for (g, own) in counts.chunks_exact_mut(wide).enumerate() {
        let n = own.iter().map(|&c| c as usize).sum();
        let (mut at, mut list) = (Vec::new(), places(n).into_iter().peekable());
        let mut below = 0;
        for (b, count) in own.iter_mut().enumerate() {
            let until = below + std::mem::take(count) as usize;
            let mut number = 0;
            while let Some(place) = list.next_if(|&p| p < until) {
                if let Some(single) = buckets.single(b) {
                    at.push((place, f64::from(single)));
                    continue;
                }
                if number == 0 {
                    lists.push(Vec::with_capacity(until - below));
                    number = lists.len();
                }
                sought.push(Sought { group: g, place, list: number - 1, within: place - below });
            }
            *count = number as u32;
            below = until;
        }
        found.push((n, at));
    }
    let mut gather = |v: u32, k: usize| {
        if let Some(list) = (counts[k] as usize).checked_sub(1) {
            lists[list].push(v);
        }
    };
    if !sought.is_empty() {
        if group.is_empty() {
            values.iter().for_each(|&v| gather(v, buckets.of(v)));
        } else {
            values.iter().zip(group).for_each(|(&v, &g)| gather(v, g.into() as usize * wide + buckets.of(v)));
        }
    }
    for part in sought.chunk_by(|a, b| a.list == b.list) {
        let within: Vec<usize> = part.iter().map(|s| s.within).collect();
        for (s, (_, x)) in part.iter().zip(select(&mut lists[part[0].list], &within)) {
            found[s.group].1.push((s.place, x));
        }
    }
    let order = |(n, mut at): (usize, Vec<(usize, f64)>)| {
        at.sort_unstable_by_key(|x| x.0);
        Order::Some(n, at)
    };
    found.into_iter().map(order).collect()
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
