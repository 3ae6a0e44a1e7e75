//! Words of one column of one batch, numbered in order of appearance.

/// Open addressing over length, first and last eight bytes: nearly all look-ups compare one word.
pub(crate) struct Dictionary<'a> {
    slots: Vec<u32>,
    hashes: Vec<u64>,
    pub words: Vec<&'a str>,
    last: u32,
}

impl<'a> Dictionary<'a> {
    pub fn new() -> Self {
        Self { slots: vec![0; 256], hashes: Vec::new(), words: Vec::new(), last: 0 }
    }

    /// Code of a word, 1-based.
    pub fn code(&mut self, word: &'a str) -> u32 {
        if let Some(w) = self.words.get((self.last as usize).wrapping_sub(1))
            && *w == word
        {
            return self.last;
        }
        let hash = hash(word.as_bytes());
        let mask = self.slots.len() - 1;
        let mut i = hash as usize & mask;
        loop {
            let code = self.slots[i];
            if code == 0 {
                break;
            }
            let at = code as usize - 1;
            if self.hashes[at] == hash && self.words[at] == word {
                self.last = code;
                return code;
            }
            i = (i + 1) & mask;
        }
        self.words.push(word);
        self.hashes.push(hash);
        let code = self.words.len() as u32;
        self.slots[i] = code;
        self.last = code;
        if self.words.len() * 2 > self.slots.len() {
            self.grow();
        }
        code
    }

    fn grow(&mut self) {
        let mask = self.slots.len() * 4 - 1;
        self.slots = vec![0; mask + 1];
        for (at, hash) in self.hashes.iter().enumerate() {
            let mut i = *hash as usize & mask;
            while self.slots[i] != 0 {
                i = (i + 1) & mask;
            }
            self.slots[i] = at as u32 + 1;
        }
    }
}

fn hash(b: &[u8]) -> u64 {
    if b.len() > 24 {
        return xxhash_rust::xxh3::xxh3_64(b);
    }
    let eight = |s: &[u8]| s.try_into().map_or(0, u64::from_le_bytes);
    let (first, last) = if b.len() >= 8 {
        (eight(&b[..8]), eight(&b[b.len() - 8..]))
    } else {
        (b.iter().fold(0, |h, c| h << 8 | u64::from(*c)), 0)
    };
    let middle = if b.len() > 16 { eight(&b[8..16]) } else { 0 };
    let h = (first ^ last.rotate_left(29) ^ middle.rotate_left(47) ^ b.len() as u64)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
    h ^ (h >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_stable_through_growth() {
        let words: Vec<String> = (0..5_000).map(|i| format!("customer-{i:07}-{}", i % 7)).collect();
        let mut d = Dictionary::new();
        let first: Vec<u32> = words.iter().map(|w| d.code(w)).collect();
        assert_eq!(first, (1..=5_000).collect::<Vec<_>>());
        assert!(words.iter().zip(&first).all(|(w, c)| d.code(w) == *c));
    }
}
