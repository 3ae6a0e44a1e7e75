//! What is to be said, without its words: a key of the text catalogue and what is put into its text.
//!
//! The engine knows no language. It says which sentence holds, and the app puts the words of a language in its place.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A sentence, or a part of one, by its key in the catalogue.
///
/// ```
/// use qd_model::Phrase;
/// let phrase = Phrase::new("note-tickets-begin").with("day", "2026-10-15");
/// assert_eq!(phrase.to_string(), "note-tickets-begin day=2026-10-15");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Phrase {
    /// Key in the catalogue; stable.
    pub code: String,
    /// What is put into the text, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, PhraseArg>,
}

/// Something put into a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum PhraseArg {
    /// Stands as it is: a name from the data, a day, a value already written with the marks of its language.
    Text(String),
    /// How many: plural forms follow it. In the text it is `$name`, written with thousands marks `$name_text`.
    Count(#[cfg_attr(feature = "ts", ts(type = "number"))] u64),
    /// A word of the catalogue, by its key.
    Word(String),
    /// Several, joined two and two by the text of a key that has `$a` and `$b`.
    List(Vec<PhraseArg>, String),
}

impl Phrase {
    /// The sentence of a key.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into(), args: BTreeMap::new() }
    }

    /// Puts in a text as it is.
    #[must_use]
    pub fn with(self, name: &str, text: impl fmt::Display) -> Self {
        self.arg(name, PhraseArg::Text(text.to_string()))
    }

    /// Puts in a number of things.
    #[must_use]
    pub fn count(self, name: &str, n: u64) -> Self {
        self.arg(name, PhraseArg::Count(n))
    }

    /// Puts in a word of the catalogue.
    #[must_use]
    pub fn word(self, name: &str, key: impl Into<String>) -> Self {
        self.arg(name, PhraseArg::Word(key.into()))
    }

    /// Puts in several, joined by the text of `join`.
    #[must_use]
    pub fn list(self, name: &str, all: Vec<PhraseArg>, join: &str) -> Self {
        self.arg(name, PhraseArg::List(all, join.into()))
    }

    /// Puts in several texts as they are, joined by the text of `join`.
    #[must_use]
    pub fn texts<T: fmt::Display>(self, name: &str, all: impl IntoIterator<Item = T>, join: &str) -> Self {
        let all = all.into_iter().map(|t| PhraseArg::Text(t.to_string())).collect();
        self.list(name, all, join)
    }

    fn arg(mut self, name: &str, arg: PhraseArg) -> Self {
        self.args.insert(name.into(), arg);
        self
    }
}

impl From<&str> for Phrase {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

/// For tests and logs: the key, then the arguments.
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        self.args.iter().try_for_each(|(name, arg)| write!(f, " {name}={arg}"))
    }
}

impl fmt::Display for PhraseArg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(t) | Self::Word(t) => f.write_str(t),
            Self::Count(n) => write!(f, "{n}"),
            Self::List(all, _) => all
                .iter()
                .enumerate()
                .try_for_each(|(i, a)| if i > 0 { write!(f, "|{a}") } else { write!(f, "{a}") }),
        }
    }
}
