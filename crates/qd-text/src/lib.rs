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
use unic_langid::LanguageIdentifier;

/// Languages with a catalogue, English first, with their own names. English is complete; the others grow.
pub const LANGUAGES: &[(&str, &str)] = &[("en", "English"), ("sv", "Svenska")];

const EN: &[&str] = &[
    include_str!("../locales/en/app.ftl"),
    include_str!("../locales/en/ui.ftl"),
    include_str!("../locales/en/report.ftl"),
    include_str!("../locales/en/workbook.ftl"),
];
const SV: &[&str] = &[
    include_str!("../locales/sv/app.ftl"),
    include_str!("../locales/sv/ui.ftl"),
    include_str!("../locales/sv/report.ftl"),
    include_str!("../locales/sv/workbook.ftl"),
];

/// A value put into a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// A number: plural forms follow it.
    Num(f64),
    /// A text.
    Text(&'a str),
}

/// The texts of one language, with English behind them.
pub struct Catalogue {
    language: &'static str,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// The catalogue of a language tag (`sv`, `sv-SE`); English for one not known.
    pub fn new(language: &str) -> Self {
        let wanted = language.split(['-', '_']).next().unwrap_or_default();
        let known = LANGUAGES.iter().map(|(tag, _)| *tag).find(|tag| *tag == wanted).unwrap_or("en");
        let mut bundles = Vec::new();
        if known == "sv" {
            bundles.push(bundle("sv", SV));
        }
        bundles.push(bundle("en", EN));
        Self { language: known, bundles }
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

fn bundle(tag: &str, sources: &[&str]) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut b = FluentBundle::new_concurrent(vec![id]);
    b.set_use_isolating(false);
    for source in sources {
        // A line that does not parse is dropped here and found by the test.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(r) => r,
            Err((r, _)) => r,
        };
        b.add_resource_overriding(resource);
    }
    b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_catalogue_parses_and_no_key_stands_twice() {
        for (tag, sources) in [("en", EN), ("sv", SV)] {
            let mut b = FluentBundle::<FluentResource>::new_concurrent(vec![tag.parse().unwrap()]);
            for s in sources {
                let r = FluentResource::try_new((*s).to_owned()).map_err(|(_, e)| e).unwrap();
                b.add_resource(r).unwrap_or_else(|e| panic!("{tag}: {e:?}"));
            }
        }
    }

    #[test]
    fn a_translation_has_no_key_that_english_lacks() {
        let en = bundle("en", EN);
        for line in SV.iter().flat_map(|s| s.lines()) {
            if let Some((key, _)) =
                line.split_once(" =").filter(|(k, _)| k.starts_with(|c: char| c.is_ascii_alphabetic()))
            {
                assert!(en.has_message(key.trim()), "{key}");
            }
        }
    }

    #[test]
    fn unknown_languages_and_keys_fall_back() {
        let c = Catalogue::new("tlh");
        assert_eq!(c.language(), "en");
        assert_eq!(c.plain("no-such-key"), "no-such-key");
        assert_eq!(
            c.text("app-period-quarter", &[("quarter", Arg::Num(3.0)), ("year", Arg::Text("2026"))]),
            "Q3 2026"
        );
    }
}
