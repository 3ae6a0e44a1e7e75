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
}

impl Grouped {
    /// `group` gives the group of each item.
    pub(crate) fn new(values: &[f64], group: &[u32], groups: usize) -> Self {
        let mut starts = vec![0_u32; groups + 1];
        for &g in group {
            starts[g as usize + 1] += 1;
        }
        for g in 0..groups {
            starts[g + 1] += starts[g];
        }
        let mut next = starts.clone();
        let mut out = vec![0.0; values.len()];
        for (&value, &g) in values.iter().zip(group) {
            let slot = &mut next[g as usize];
            out[*slot as usize] = value;
            *slot += 1;
        }
        Self { starts, values: out }
    }

    /// The values of a group.
    pub(crate) fn of(&self, group: usize) -> &[f64] {
        &self.values[self.starts[group] as usize..self.starts[group + 1] as usize]
    }

    /// The groups that have items.
    pub(crate) fn present(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.starts.len() - 1).filter(|&g| self.starts[g] < self.starts[g + 1])
    }
}
