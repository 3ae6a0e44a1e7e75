//! Which number a text has, by a hash of it. The first words stay in memory; when those behind them are too many, they go into
//! an unnamed file, sorted, with a filter in memory that knows most hashes that are not among them.

use crate::aside::Aside;
use hashbrown::HashTable;
use std::io;

/// Words that stay in memory: what comes in every file is among them.
#[cfg(not(test))]
const FIRST: usize = 1_000_000;
/// Words behind them before they are put aside.
#[cfg(not(test))]
const RUN: usize = 1_000_000;
/// In the crate's own tests most words are put aside.
#[cfg(test)]
const FIRST: usize = 40;
#[cfg(test)]
const RUN: usize = 60;
/// Words read at a time from what was put aside: a page of the file.
const BLOCK: usize = 512;
/// Bits of the filter for a word: two are set, so that one in twenty other words is looked for in vain.
const BITS: usize = 8;

/// Numbers by hash; a hash may have several.
#[derive(Default)]
pub(super) struct Index {
    first: Table,
    last: Table,
    runs: Vec<Run>,
    aside: Option<Aside>,
}

/// Numbers in memory, one after the other from `before + 1` on.
#[derive(Default)]
struct Table {
    before: u32,
    hashes: Vec<u32>,
    numbers: HashTable<u32>,
}

/// Numbers in the file, sorted by their hash.
struct Run {
    at: u64,
    len: usize,
    /// Two bits of each hash are set.
    filter: Vec<u64>,
    /// The first hash of each block.
    firsts: Vec<u32>,
}

/// The hash that a table wants: all its bits are looked at.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Index {
    /// The number with that hash that `is` the one.
    pub(super) fn find(
        &self,
        hash: u32,
        is: &mut dyn FnMut(u32) -> io::Result<bool>,
    ) -> io::Result<Option<u32>> {
        for table in [&self.first, &self.last] {
            if let Some(number) = table.find(hash, is)? {
                return Ok(Some(number));
            }
        }
        let Some(aside) = &self.aside else { return Ok(None) };
        for run in self.runs.iter().rev().filter(|run| run.may_have(hash)) {
            for number in run.numbers(hash, aside)? {
                if is(number)? {
                    return Ok(Some(number));
                }
            }
        }
        Ok(None)
    }

    /// Adds the next number.
    pub(super) fn add(&mut self, hash: u32) {
        if self.first.hashes.len() < FIRST {
            self.first.add(hash);
            self.last.before += 1;
            return;
        }
        self.last.add(hash);
        // Where that fails, it is tried again when as many have come: to sort them takes its time.
        if self.last.hashes.len().is_multiple_of(RUN) {
            self.put_aside();
        }
    }

    /// Puts the last numbers aside; where no file can be had, the memory must do.
    fn put_aside(&mut self) {
        self.aside = self.aside.take().or_else(|| Aside::new().ok());
        let Some(aside) = &mut self.aside else { return };
        let table = &mut self.last;
        let mut all: Vec<u64> = table
            .hashes
            .iter()
            .zip(table.before + 1..)
            .map(|(&h, n)| u64::from(h) << 32 | u64::from(n))
            .collect();
        all.sort_unstable();
        let Ok(at) = aside.put(bytemuck::cast_slice(&all)) else { return };
        let mut run = Run {
            at,
            len: all.len(),
            filter: vec![0; (all.len() * BITS).next_power_of_two().div_ceil(64)],
            firsts: all.iter().step_by(BLOCK).map(|e| (e >> 32) as u32).collect(),
        };
        for &hash in &table.hashes {
            for bit in run.bits(hash) {
                run.filter[bit / 64] |= 1 << (bit % 64);
            }
        }
        self.runs.push(run);
        table.before += table.hashes.len() as u32;
        table.hashes.clear();
        table.numbers.clear();
    }
}

impl Table {
    fn find(&self, hash: u32, is: &mut dyn FnMut(u32) -> io::Result<bool>) -> io::Result<Option<u32>> {
        let mut trouble = Ok(());
        let found = self.numbers.find(spread(hash), |&n| {
            self.hash(n) == hash
                && is(n).unwrap_or_else(|e| {
                    trouble = Err(e);
                    true
                })
        });
        trouble.map(|()| found.copied())
    }

    fn add(&mut self, hash: u32) {
        self.hashes.push(hash);
        let number = self.before + self.hashes.len() as u32;
        let (hashes, before) = (&self.hashes, self.before);
        self.numbers.insert_unique(spread(hash), number, |&n| spread(hashes[(n - before) as usize - 1]));
    }

    fn hash(&self, number: u32) -> u32 {
        self.hashes[(number - self.before) as usize - 1]
    }
}

impl Run {
    fn bits(&self, hash: u32) -> [usize; 2] {
        let mask = self.filter.len() * 64 - 1;
        [hash.wrapping_mul(0x9e37_79b1) >> 4, hash.wrapping_mul(0x85eb_ca6b) >> 7].map(|h| h as usize & mask)
    }

    fn may_have(&self, hash: u32) -> bool {
        self.bits(hash).into_iter().all(|bit| self.filter[bit / 64] >> (bit % 64) & 1 == 1)
    }

    /// The numbers of a hash.
    fn numbers(&self, hash: u32, aside: &Aside) -> io::Result<Vec<u32>> {
        let mut found = Vec::new();
        // The same hash may begin in the block before the first that starts with it.
        let start = self.firsts.partition_point(|&first| first < hash).saturating_sub(1);
        let mut block = [0_u64; BLOCK];
        for k in (start..self.firsts.len()).take_while(|&k| k == start || self.firsts[k] == hash) {
            let some = &mut block[..BLOCK.min(self.len - k * BLOCK)];
            aside.read(self.at + (k * BLOCK * 8) as u64, bytemuck::cast_slice_mut(some))?;
            found.extend(some.iter().filter(|e| (**e >> 32) as u32 == hash).map(|e| *e as u32));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_found_by_its_hash_wherever_it_lies() {
        let mut index = Index::default();
        // Each hash comes three times, and over the seams of runs and blocks hundreds of times.
        let hash = |n: u32| if n.is_multiple_of(5) { 7 } else { (n / 15).wrapping_mul(0x9e37_79b9) };
        for n in 1..=1_500 {
            index.add(hash(n));
        }
        assert!(index.runs.len() > 20 && index.last.hashes.len() < RUN);
        for n in 1..=1_500 {
            assert_eq!(index.find(hash(n), &mut |k| Ok(k == n)).unwrap(), Some(n));
        }
        let (mut seen, mut asked) = (0, 0);
        for hash in 1..10_000_u32 {
            asked += index.runs.iter().filter(|r| r.may_have(hash.wrapping_mul(0x0123_4567))).count();
            seen += usize::from(
                index.find(hash.wrapping_mul(0x0123_4567), &mut |_| Ok(false)).unwrap().is_some(),
            );
        }
        assert_eq!(seen, 0);
        assert!(asked < 10_000 * index.runs.len() / 8, "{asked}");
        let e = index.find(hash(1), &mut |_| Err(io::ErrorKind::NotFound.into()));
        assert!(e.is_err());
    }

    #[test]
    fn a_hash_that_fills_blocks_is_found_in_all_of_them() {
        let all: Vec<u64> = (1..=1_600_u64).map(|n| (if n <= 100 { 3 } else { 9 }) << 32 | n).collect();
        let mut aside = Aside::new().unwrap();
        let at = aside.put(bytemuck::cast_slice(&all)).unwrap();
        let firsts = all.iter().step_by(BLOCK).map(|e| (e >> 32) as u32).collect();
        let run = Run { at, len: all.len(), filter: vec![u64::MAX; 4], firsts };
        assert_eq!(run.numbers(9, &aside).unwrap().len(), 1_500);
        assert_eq!(run.numbers(3, &aside).unwrap().len(), 100);
        assert!(run.numbers(2, &aside).unwrap().is_empty() && run.numbers(11, &aside).unwrap().is_empty());
    }
}
