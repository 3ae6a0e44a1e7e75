//! Pseudonyms of customers: the same customer gets the same one in every file of a workspace, and no other workspace's.

use crate::error::internal;
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

/// Random bytes of the system: for keys and stamps, never for a value.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Issue> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| internal(format!("The system gave no random bytes: {e}.")))?;
    Ok(bytes)
}
