//! Items laid together by group, each group in the order of the items; or only their sums, where these are enough.

/// Sums over some items.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) n: u64,
    pub(crate) sum: f64,
    /// Sum of the squares: for 1, 0, −1 the number of those that are not 0.
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

    pub(crate) fn of(values: &[f64], wholes: &[f64]) -> Self {
        let mut t = Self::default();
        for (i, &v) in values.iter().enumerate() {
            t.add(v, wholes.get(i).copied().unwrap_or(0.0));
        }
        t
    }

    /// One tally a group.
    pub(crate) fn by(values: &[f64], wholes: &[f64], group: &[u32], groups: usize) -> Vec<Self> {
        let mut out = vec![Self::default(); groups];
        for (i, (&v, &g)) in values.iter().zip(group).enumerate() {
            out[g as usize].add(v, wholes.get(i).copied().unwrap_or(0.0));
        }
        out
    }
}

/// Mean of some items, and the sum of their squared differences from it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Moments {
    pub(crate) n: u64,
    pub(crate) mean: f64,
    pub(crate) squares: f64,
}

impl Moments {
    /// One a group.
    pub(crate) fn by(values: &[f64], group: &[u32], groups: usize) -> Vec<Self> {
        let mut out = vec![Self::default(); groups];
        for (&v, &g) in values.iter().zip(group) {
            let m = &mut out[g as usize];
            m.n += 1;
            m.mean += v;
        }
        for m in out.iter_mut().filter(|m| m.n > 0) {
            m.mean /= m.n as f64;
        }
        for (&v, &g) in values.iter().zip(group) {
            let m = &mut out[g as usize];
            m.squares += (v - m.mean) * (v - m.mean);
        }
        out
    }
}

/// Items by group.
pub(crate) struct Grouped {
    /// Start of each group in `values`; one more for the end.
    starts: Vec<u32>,
    values: Vec<f64>,
    wholes: Vec<f64>,
}

impl Grouped {
    /// `order` gives which item each value is (empty: they stand in the order of the items, as the wholes always do),
    /// `group` the group of each item.
    pub(crate) fn new(values: &[f64], wholes: &[f64], order: &[u32], group: &[u32], groups: usize) -> Self {
        let mut starts = vec![0_u32; groups + 1];
        for &g in group {
            starts[g as usize + 1] += 1;
        }
        // Few groups have items; numbered anew they fit into fewer bytes, which matters where items are read crosswise.
        let mut number = vec![0_u16; groups];
        let mut next = Vec::new();
        for g in 0..groups {
            if starts[g + 1] > 0 {
                number[g] = next.len() as u16;
                next.push(starts[g]);
            }
            starts[g + 1] += starts[g];
        }
        let mut out = Self { values: vec![0.0; values.len()], wholes: vec![0.0; wholes.len()], starts };
        if next.len() <= usize::from(u16::MAX) {
            let small: Vec<u16> = group.iter().map(|&g| number[g as usize]).collect();
            out.place(values, wholes, order, |i| usize::from(small[i]), next);
        } else {
            let next = out.starts.clone();
            out.place(values, wholes, order, |i| group[i] as usize, next);
        }
        out
    }

    fn place(
        &mut self,
        values: &[f64],
        wholes: &[f64],
        order: &[u32],
        group: impl Fn(usize) -> usize,
        mut next: Vec<u32>,
    ) {
        for (k, &value) in values.iter().enumerate() {
            let i = order.get(k).map_or(k, |&i| i as usize);
            let slot = &mut next[group(i)];
            self.values[*slot as usize] = value;
            if let Some(&whole) = wholes.get(i) {
                self.wholes[*slot as usize] = whole;
            }
            *slot += 1;
        }
    }

    /// Values and wholes of a group.
    pub(crate) fn of(&self, group: usize) -> (&[f64], &[f64]) {
        let span = self.starts[group] as usize..self.starts[group + 1] as usize;
        (&self.values[span.clone()], if self.wholes.is_empty() { &[] } else { &self.wholes[span] })
    }

    /// The groups that have items.
    pub(crate) fn present(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.starts.len() - 1).filter(|&g| self.starts[g] < self.starts[g + 1])
    }
}
