//! Where the next byte stands that matters to a splitter.

use wide::u8x16;

/// Finds the next of some bytes. What it saw of the 64 bytes looked at last is kept, since cells are short.
pub(super) struct Finder {
    bytes: [u8x16; 4],
    /// Where those bytes begin; where they stand in no text, behind all of it.
    from: usize,
    /// A bit for each of those bytes that is looked for.
    hits: u64,
}

impl Finder {
    pub(super) fn new(bytes: [u8; 4]) -> Self {
        Self { bytes: bytes.map(u8x16::splat), from: usize::MAX, hits: 0 }
    }

    /// To be called before another text.
    pub(super) fn forget(&mut self) {
        self.from = usize::MAX;
    }

    /// Position of the next such byte from `p` on, or the end. The text must be that of the calls before, if
    /// [`Finder::forget`] was not called since.
    #[inline]
    pub(super) fn next(&mut self, b: &[u8], p: usize) -> usize {
        let mut at = p / 64 * 64;
        // Bytes before `p` do not count.
        let mut left = u64::MAX << (p % 64);
        loop {
            if at != self.from {
                if at >= b.len() {
                    return b.len();
                }
                self.look(b, at);
            }
            let hits = self.hits & left;
            if hits != 0 {
                return at + hits.trailing_zeros() as usize;
            }
            at += 64;
            left = u64::MAX;
        }
    }

    /// A bit for each of the 64 bytes from `at` on that is looked for; `at` is a multiple of 64, and before the end.
    #[inline]
    pub(super) fn hits(&mut self, b: &[u8], at: usize) -> u64 {
        if at != self.from {
            self.look(b, at);
        }
        self.hits
    }

    fn look(&mut self, b: &[u8], at: usize) {
        let mut last = [0_u8; 64];
        let end = b.len().min(at + 64);
        let block = if end - at == 64 {
            &b[at..end]
        } else {
            last[..end - at].copy_from_slice(&b[at..end]);
            &last
        };
        let [w, x, y, z] = self.bytes;
        self.hits = 0;
        for (k, some) in block.as_chunks::<16>().0.iter().enumerate() {
            let some = u8x16::new(*some);
            let hit = some.simd_eq(w) | some.simd_eq(x) | some.simd_eq(y) | some.simd_eq(z);
            self.hits |= u64::from(hit.to_bitmask() as u16) << (16 * k);
        }
        // Behind the end there are zeros, which a dialect may look for.
        if end - at < 64 {
            self.hits &= (1 << (end - at)) - 1;
        }
        self.from = at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_of_some_bytes_is_found_wherever_it_stands() {
        let mut seed = 1_u32;
        for len in 0..300_usize {
            let text: Vec<u8> = (0..len)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    b"abcdefghijk,\n\r\0\xff"[(seed >> 20) as usize % 16]
                })
                .collect();
            for looked_for in [*b",\n\r\n", [0, 255, 0, 255], *b"zzzz"] {
                let mut finder = Finder::new(looked_for);
                for p in (0..=len).chain([len / 2, 0, len]) {
                    let next = (p..len).find(|&i| looked_for.contains(&text[i])).unwrap_or(len);
                    assert_eq!(finder.next(&text, p), next, "{len} bytes from {p}");
                    let (at, bit) = (next / 64 * 64, next % 64);
                    assert!(next == len || finder.hits(&text, at) >> bit & 1 == 1);
                }
            }
        }
    }
}
