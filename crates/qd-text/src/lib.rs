//! The one text catalogue, in [Fluent](https://projectfluent.org): window, command line, errors and report take
//! their words from `locales/<language>/*.ftl`. The page reads the same files.
//!
//! Begin with [`Catalogue::new`]. A text missing in a language is taken from English; a key that exists nowhere
//! comes back as itself, and a test finds it.
//!
//! ```
//! use qd_text::{Arg, Catalogue};
//! let sv = Catalogue::new("sv");
//! assert_eq!(sv.text("cli-compared", &[("label", Arg::Text("2026-Q2"))]), "jämfört med 2026-Q2");
//! assert_eq!(sv.plain("verdict-better"), "bättre");
//! ```
#![deny(missing_docs)]

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// Languages with a catalogue, English first, with their own names. Each is complete: a test holds that.
pub const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("sv", "Svenska"),
    ("es", "Español"),
    ("ro", "Română"),
    ("az", "Azərbaycanca"),
    ("ko", "한국어"),
];

macro_rules! sources {
    ($($tag:literal)*) => {
        /// The texts of each language, in the order of [`LANGUAGES`].
        const SOURCES: &[&[&str]] = &[$(&[
            include_str!(concat!("../locales/", $tag, "/app.ftl")),
            include_str!(concat!("../locales/", $tag, "/arrange.ftl")),
            include_str!(concat!("../locales/", $tag, "/choice.ftl")),
            include_str!(concat!("../locales/", $tag, "/cli.ftl")),
            include_str!(concat!("../locales/", $tag, "/errors.ftl")),
            include_str!(concat!("../locales/", $tag, "/import.ftl")),
            include_str!(concat!("../locales/", $tag, "/kpi.ftl")),
            include_str!(concat!("../locales/", $tag, "/report.ftl")),
            include_str!(concat!("../locales/", $tag, "/said.ftl")),
            include_str!(concat!("../locales/", $tag, "/ui.ftl")),
            include_str!(concat!("../locales/", $tag, "/workbook.ftl")),
        ]),*];
    };
}
sources!("en" "sv" "es" "ro" "az" "ko");

/// A value put into a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// A number: plural forms follow it.
    Num(f64),
    /// A text.
    Text(&'a str),
}

/// The texts of one language, with English behind them.
#[derive(Clone)]
pub struct Catalogue {
    language: &'static str,
    bundles: Vec<&'static FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// The catalogue of a language tag (`sv`, `sv-SE`); English for one not known. Its texts are read once.
    pub fn new(language: &str) -> Self {
        let wanted = language.split(['-', '_']).next().unwrap_or_default();
        let known = LANGUAGES.iter().position(|(tag, _)| *tag == wanted).unwrap_or(0);
        let mut bundles = vec![bundle(known)];
        if known != 0 {
            bundles.push(bundle(0));
        }
        Self { language: LANGUAGES[known].0, bundles }
    }

    /// The language in use.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The text of a key, with its values put in.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Num(n) => FluentValue::Number(FluentNumber::new(*n, FluentNumberOptions::default())),
                    Arg::Text(t) => FluentValue::from(*t),
                },
            );
        }
        for b in &self.bundles {
            if let Some(pattern) = b.get_message(key).and_then(|m| m.value()) {
                let mut problems = Vec::new();
                return b.format_pattern(pattern, Some(&values), &mut problems).into_owned();
            }
        }
        key.to_owned()
    }

    /// The text of a key without values.
    pub fn plain(&self, key: &str) -> String {
        self.text(key, &[])
    }

    /// True if the key exists in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|b| b.has_message(key))
    }
}

/// The English texts of one line whose keys begin so, as they stand in the catalogue: with `{ $name }` where something
/// is put in.
pub fn templates(beginning: &str) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
    let lines = SOURCES[0].iter().flat_map(|s| s.lines());
    lines.filter(move |l| l.starts_with(beginning)).filter_map(|l| l.split_once(" = "))
}

/// All keys of the catalogue, in order: for tests that hold them against what the program asks for.
pub fn keys() -> Vec<&'static str> {
    let lines = SOURCES[0].iter().flat_map(|s| s.lines());
    let mut all: Vec<_> = lines
        .filter(|l| l.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|l| l.split_once(" =").map(|(key, _)| key))
        .collect();
    all.sort_unstable();
    all
}

/// The texts of a language, by its place in [`LANGUAGES`].
fn bundle(language: usize) -> &'static FluentBundle<FluentResource> {
    static READ: [OnceLock<FluentBundle<FluentResource>>; SOURCES.len()] =
        [const { OnceLock::new() }; SOURCES.len()];
    READ[language].get_or_init(|| {
        let id: LanguageIdentifier = LANGUAGES[language].0.parse().unwrap_or_default();
        let mut b = FluentBundle::new_concurrent(vec![id]);
        b.set_use_isolating(false);
        for source in SOURCES[language] {
            // A line that does not parse is dropped here and found by the test.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(r) => r,
                Err((r, _)) => r,
            };
            b.add_resource_overriding(resource);
        }
        b
    })
}

#[cfg(test)]
mod tests;
