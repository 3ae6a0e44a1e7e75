//! Pseudonyms of customers: the same customer gets the same one in every file of a workspace, and no other workspace's.

use crate::error::internal;
use crate::words::Words;
use hmac::{Hmac, KeyInit, Mac};
use qd_model::Issue;
use std::fmt::Write;

/// Field whose words are replaced.
pub(crate) const FIELD: &str = "customer";

/// `c-` and 16 hexadecimal digits of HMAC-SHA-256.
pub(crate) fn pseudonym(key: &[u8], word: &str) -> Result<String, Issue> {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key).map_err(|e| internal(e.to_string()))?;
    mac.update(word.as_bytes());
    let mut out = String::from("c-");
    for b in mac.finalize().into_bytes().iter().take(8) {
        let _ = write!(out, "{b:02x}");
    }
    Ok(out)
}

/// The pseudonyms of one import: a customer comes in many batches, and its pseudonym is computed once.
pub(crate) struct Pseudonyms {
    key: Vec<u8>,
    plain: Words,
    /// By number of the plain word, the number of its pseudonym.
    numbers: Vec<u32>,
}

impl Pseudonyms {
    pub(crate) fn new(key: Vec<u8>) -> Self {
        Self { key, plain: Words::default(), numbers: Vec::new() }
    }

    /// The number, among the words of the workspace, of a customer's pseudonym.
    pub(crate) fn number(&mut self, plain: &str, words: &mut Words) -> Result<u32, Issue> {
        let n = self.plain.number(plain)? as usize;
        let Some(k) = n.checked_sub(1) else { return Ok(0) };
        if let Some(&known) = self.numbers.get(k) {
            return Ok(known);
        }
        let number = words.number(&pseudonym(&self.key, plain)?)?;
        self.numbers.push(number);
        Ok(number)
    }
}

/// Random bytes of the system: for keys and stamps, never for a value.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Issue> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| internal(format!("The system gave no random bytes: {e}.")))?;
    Ok(bytes)
}
