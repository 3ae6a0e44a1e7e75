//! Words of one column of one batch, numbered in order of appearance.

/// Open addressing over length, first and last eight bytes. Of words of up to 16 bytes these are all there is: nearly all
/// look-ups compare them alone, and never go where the words' text lies.
pub(crate) struct Dictionary<'a> {
    slots: Vec<u32>,
    keys: Vec<Key>,
    pub words: Vec<&'a str>,
    last: u32,
}

/// What a word is told by, before its text is.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    first: u64,
    last: u64,
    len: u32,
}

/// Bytes of the longest word that its key alone tells.
const TOLD: u32 = 16;

impl Key {
    fn of(word: &[u8]) -> Self {
        let len = word.len() as u32;
        let (first, last) = match (word.first_chunk(), word.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (short(word), 0),
        };
        Self { first, last, len }
    }

    fn hash(self) -> usize {
        let h = self.first ^ self.last.rotate_left(29) ^ u64::from(self.len).rotate_left(56);
        let h = h.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (h ^ (h >> 32)) as usize
    }
}

/// All of a word of less than eight bytes, with its length.
fn short(word: &[u8]) -> u64 {
    match (word.first_chunk(), word.last_chunk(), word) {
        (Some(first), Some(last), _) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        (_, _, [first, .., last]) => {
            u64::from(*first) | u64::from(word[word.len() / 2]) << 8 | u64::from(*last) << 16
        }
        (_, _, [one]) => u64::from(*one),
        _ => 0,
    }
}

impl<'a> Dictionary<'a> {
    pub fn new() -> Self {
        Self { slots: vec![0; 256], keys: Vec::new(), words: Vec::new(), last: 0 }
    }

    /// Code of a word, 1-based.
    pub fn code(&mut self, word: &'a str) -> u32 {
        let key = Key::of(word.as_bytes());
        if self.is((self.last as usize).wrapping_sub(1), key, word) {
            return self.last;
        }
        let mask = self.slots.len() - 1;
        let mut i = self.place(key, word) & mask;
        loop {
            let code = self.slots[i];
            if code == 0 {
                break;
            }
            if self.is(code as usize - 1, key, word) {
                self.last = code;
                return code;
            }
            i = (i + 1) & mask;
        }
        self.words.push(word);
        self.keys.push(key);
        let code = self.words.len() as u32;
        self.slots[i] = code;
        self.last = code;
        if self.words.len() * 2 > self.slots.len() {
            self.grow();
        }
        code
    }

    /// True if the word at a place is that one.
    fn is(&self, at: usize, key: Key, word: &str) -> bool {
        self.keys.get(at) == Some(&key) && (key.len <= TOLD || self.words[at] == word)
    }

    /// Where a word is looked for first. Long ones may begin and end alike, by the thousand.
    fn place(&self, key: Key, word: &str) -> usize {
        match key.len {
            ..=TOLD => key.hash(),
            _ => xxhash_rust::xxh3::xxh3_64(word.as_bytes()) as usize,
        }
    }

    fn grow(&mut self) {
        let mask = self.slots.len() * 4 - 1;
        self.slots = vec![0; mask + 1];
        for (at, (key, word)) in self.keys.iter().zip(&self.words).enumerate() {
            let mut i = self.place(*key, word) & mask;
            while self.slots[i] != 0 {
                i = (i + 1) & mask;
            }
            self.slots[i] = at as u32 + 1;
        }
    }
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

    #[test]
    fn words_that_differ_in_one_byte_anywhere_are_two() {
        let mut words: Vec<String> = Vec::new();
        for len in 0..40 {
            // A zero is a byte like others, and a length of its own.
            let alike = "\0".repeat(len);
            words.extend((0..len).map(|at| format!("{}a{}", &alike[..at], &alike[at + 1..])));
            words.push(alike);
        }
        let mut d = Dictionary::new();
        let codes: Vec<u32> = words.iter().map(|w| d.code(w)).collect();
        assert_eq!(codes, (1..=words.len() as u32).collect::<Vec<_>>());
        for w in words.iter().rev() {
            let code = d.code(w) as usize;
            assert_eq!(d.words[code - 1], w);
        }
    }
}
