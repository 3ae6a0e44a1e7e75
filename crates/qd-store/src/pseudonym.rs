//! Pseudonyms of customers: the same customer gets the same one in every file of a workspace, and no other workspace's.

use crate::error::internal;
use crate::words::Words;
use hashbrown::HashTable;
use hmac::{Hmac, KeyInit, Mac};
use qd_model::{Issue, TextColumn};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128_with_seed};

/// Field whose words are replaced.
pub(crate) const FIELD: &str = "customer";

/// A key taken in.
pub(crate) type Keyed = Hmac<sha2::Sha256>;

/// The key of a workspace, taken in once for many pseudonyms.
pub(crate) fn keyed(key: &[u8]) -> Result<Keyed, Issue> {
    Keyed::new_from_slice(key).map_err(|e| internal(e.to_string()))
}

/// `c-` and 16 hexadecimal digits of HMAC-SHA-256.
pub(crate) fn pseudonym(keyed: &Keyed, word: &str) -> String {
    let mut mac = keyed.clone();
    mac.update(word.as_bytes());
    let mut out = String::with_capacity(18);
    out.push_str("c-");
    for b in mac.finalize().into_bytes().iter().take(8) {
        out.extend([b >> 4, b & 15].map(|half| char::from(b"0123456789abcdef"[usize::from(half)])));
    }
    out
}

impl crate::Workspace {
    /// The words in an order that belongs to this workspace and tells nothing of them: by their pseudonyms.
    ///
    /// # Errors
    /// If the workspace cannot be read.
    pub fn in_hidden_order(&self, words: &[String]) -> Result<Vec<String>, Issue> {
        let key: Vec<u8> = self
            .conn
            .query_row("SELECT pseudonym_key FROM meta", [], |r| r.get(0))
            .map_err(crate::error::db)?;
        let key = keyed(&key)?;
        let hidden = |word: &String| (pseudonym(&key, &format!("order of {word}")), word.clone());
        let mut all: Vec<_> = words.iter().map(hidden).collect();
        all.sort();
        Ok(all.into_iter().map(|(_, word)| word).collect())
    }
}

/// Customers of which the number is remembered, 35 MB of them; beyond, their pseudonyms are computed again.
#[cfg(not(test))]
const KNOWN: usize = 1_800_000;
/// In the crate's own tests nearly all are.
#[cfg(test)]
const KNOWN: usize = 3;

/// Customers that are looked up at once.
const AHEAD: usize = 64;

/// The pseudonyms of one import: a customer comes in many batches, and its pseudonym is computed once.
pub(crate) struct Pseudonyms {
    /// The key, taken in once.
    keyed: Keyed,
    seed: u64,
    /// By 96 bits of a hash of the plain word (a pseudonym itself has 64), the number of its pseudonym.
    numbers: HashTable<(u64, u32, u32)>,
}

impl Pseudonyms {
    pub(crate) fn new(key: &[u8]) -> Result<Self, Issue> {
        // Seeded with what no file knows: no file can be made so that two of its customers fall together.
        Ok(Self { seed: xxh3_64(key), keyed: keyed(key)?, numbers: HashTable::new() })
    }

    /// Adds the numbers, among the words of the workspace, of the pseudonyms of some customers.
    pub(crate) fn numbers(
        &mut self,
        customers: &TextColumn,
        words: &mut Words,
        out: &mut Vec<u32>,
    ) -> Result<(), Issue> {
        let mut hashes = [(0, 0); AHEAD];
        for from in (0..customers.len()).step_by(AHEAD) {
            let some = from..customers.len().min(from + AHEAD);
            for (hash, i) in hashes.iter_mut().zip(some.clone()) {
                let plain = customers.get(i);
                let all = xxh3_128_with_seed(plain.as_bytes(), self.seed);
                *hash = (all as u64, (all >> 64) as u32);
            }
            // Looks that do not wait for each other: they bring the places near that are read below.
            let known = hashes.iter().filter(|&&hash| self.known(hash).is_some());
            std::hint::black_box(known.count());
            for (i, &hash) in some.zip(&hashes) {
                out.push(self.number(customers.get(i), hash, words)?);
            }
        }
        Ok(())
    }

    fn known(&self, (low, high): (u64, u32)) -> Option<u32> {
        self.numbers.find(low, |e| e.0 == low && e.1 == high).map(|e| e.2)
    }

    fn number(&mut self, plain: &str, hash: (u64, u32), words: &mut Words) -> Result<u32, Issue> {
        if plain.is_empty() {
            return Ok(0);
        }
        if let Some(known) = self.known(hash) {
            return Ok(known);
        }
        let number = words.number(&pseudonym(&self.keyed, plain))?;
        if self.numbers.len() >= KNOWN {
            self.numbers.clear();
        }
        self.numbers.insert_unique(hash.0, (hash.0, hash.1, number), |e| e.0);
        Ok(number)
    }
}

/// Random bytes of the system: for keys and stamps, never for a value.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Issue> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| internal(format!("The system gave no random bytes: {e}.")))?;
    Ok(bytes)
}
