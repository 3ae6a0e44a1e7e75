//! The manual says what the program says: its words in italics are words of the catalogue, its pages are in the contents, its
//! pictures are there and small, and its commands are commands.
#![allow(clippy::unwrap_used)]

use fluent_syntax::ast::{Entry, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const LANGUAGES: &[&str] = &["en", "sv", "es", "ro", "az", "ko"];
/// Made from the code.
const MADE: &[&str] = &["kpis", "sources", "errors", "commands"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The pages of a language, by name.
fn pages(language: &str) -> BTreeMap<String, String> {
    let folder = root().join("docs/manual").join(language);
    let files = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    files
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// All forms of a text: each variant, with what is put in as `None`.
fn forms(pattern: &Pattern<String>) -> Vec<Vec<Option<String>>> {
    use fluent_syntax::ast::Expression;
    let mut out = vec![Vec::new()];
    for element in &pattern.elements {
        let more: Vec<Vec<Option<String>>> = match element {
            PatternElement::TextElement { value } => vec![vec![Some(value.clone())]],
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    vec![vec![Some(value.clone())]]
                }
                Expression::Inline(_) => vec![vec![None]],
                Expression::Select { variants, .. } => {
                    variants.iter().flat_map(|v| forms(&v.value)).collect()
                }
            },
        };
        out = out.iter().flat_map(|a| more.iter().map(|b| [a.clone(), b.clone()].concat())).collect();
    }
    out
}

/// The texts of a language that nothing is put into, or only at their end.
fn catalogue(language: &str) -> BTreeSet<String> {
    let folder = root().join("crates/qd-text/locales").join(language);
    let mut texts = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        let source = std::fs::read_to_string(&file).unwrap();
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let patterns = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        });
        for form in patterns.flat_map(forms) {
            // “Keep as breakdown (3)”, “Incidents by service, Q3 2026”: what is put in at the end may be left out.
            let cut = form.iter().position(Option::is_none).unwrap_or(form.len());
            let tail: String = form[cut..].iter().flatten().map(String::as_str).collect();
            let text: String = form[..cut].iter().flatten().map(String::as_str).collect();
            if cut == form.len() {
                texts.insert(text.trim().to_owned());
            } else if [")", ""].contains(&tail.trim()) {
                texts.insert(text.trim_end_matches(['(', ',', ' ']).trim().to_owned());
            }
        }
    }
    texts
}

/// Words between single stars, outside of code.
fn italics(text: &str) -> Vec<String> {
    let prose: String = text.split("```").step_by(2).collect();
    let prose: String = prose.split('`').step_by(2).collect::<String>().replace('\n', " ");
    let mut found = Vec::new();
    for part in prose.split("**").step_by(2) {
        found.extend(
            part.split('*').skip(1).step_by(2).map(|w| w.split_whitespace().collect::<Vec<_>>().join(" ")),
        );
    }
    found
}

#[test]
fn words_in_italics_are_those_of_the_window() {
    let mut wrong = Vec::new();
    let mut held = 0;
    for language in LANGUAGES {
        let texts = catalogue(language);
        assert!(texts.len() > 1000, "{language}: {} texts", texts.len());
        for (name, text) in pages(language).iter().filter(|(name, _)| !MADE.contains(&name.as_str())) {
            for word in italics(text) {
                held += 1;
                if !texts.contains(&word) {
                    wrong.push(format!("{language}/{name}.md: {word}"));
                }
            }
        }
    }
    assert!(held > 100, "{held} words");
    assert!(wrong.is_empty(), "the window has no such words: {wrong:#?}");
}

#[test]
fn every_page_stands_in_the_contents_under_its_own_title() {
    for language in LANGUAGES {
        let pages = pages(language);
        let contents = &pages["SUMMARY"];
        for (name, text) in pages.iter().filter(|(name, _)| *name != "SUMMARY") {
            let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap();
            let line = format!("- [{title}]({name}.md)");
            assert!(contents.lines().any(|l| l == line), "{language}/SUMMARY.md lacks: {line}");
        }
    }
}

/// How many of each kind of line a page has.
fn shape(text: &str) -> BTreeMap<&'static str, usize> {
    let count = |is: fn(&str) -> bool| text.lines().filter(|line| is(line)).count();
    BTreeMap::from([
        ("headings", count(|l| l.starts_with("## "))),
        ("steps", count(|l| l.split_once(". ").is_some_and(|(n, _)| n.parse::<u8>().is_ok()))),
        ("points", count(|l| l.starts_with("- "))),
        ("rows", count(|l| l.starts_with("| "))),
        ("pictures", count(|l| l.starts_with("!["))),
        ("commands", count(|l| l.starts_with("qd "))),
        ("notes", count(|l| l.starts_with("**"))),
    ])
}

#[test]
fn a_translated_page_has_the_steps_of_the_english_one() {
    let english = pages("en");
    for language in &LANGUAGES[1..] {
        let pages = pages(language);
        assert_eq!(pages.len(), 6, "{language}: the first five tasks and the contents");
        for (name, text) in pages.iter().filter(|(name, _)| *name != "SUMMARY") {
            assert_eq!(shape(text), shape(&english[name]), "{language}/{name}.md beside en/{name}.md");
        }
    }
}

#[test]
fn the_examples_of_the_pages_are_commands() {
    let qd = qd_commands();
    let mut held = 0;
    for language in LANGUAGES {
        for (name, text) in pages(language) {
            for line in
                text.split("```sh\n").skip(1).flat_map(|part| part.split("```").next().unwrap().lines())
            {
                let Some(rest) = line.strip_prefix("qd ") else { continue };
                let line = rest.split(" #").next().unwrap();
                let verb = line.split_whitespace().next().unwrap();
                let options = qd.get(verb).unwrap_or_else(|| panic!("{language}/{name}.md: qd {verb}"));
                for option in line.split_whitespace().filter(|w| w.starts_with("--")) {
                    held += 1;
                    assert!(options.contains(option), "{language}/{name}.md: qd {verb} has no {option}");
                }
            }
        }
    }
    assert!(held > 30, "{held} options");
}

/// Each command with the options of it and of those below it, from the page that is made from its arguments.
fn qd_commands() -> BTreeMap<String, BTreeSet<String>> {
    let text = &pages("en")["commands"];
    let (head, rest) = text.split_once("\n## ").unwrap();
    let options = |part: &str| -> BTreeSet<String> {
        let cells = part.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        let words = cells.flat_map(|cell| cell.split([' ', ','])).filter(|w| w.starts_with("--"));
        words.map(str::to_owned).collect()
    };
    let everywhere = options(head);
    rest.split("\n## ")
        .map(|part| {
            let name = part.lines().next().unwrap().strip_prefix("qd ").unwrap();
            (name.to_owned(), options(part).union(&everywhere).cloned().collect())
        })
        .collect()
}

#[test]
fn italics_are_told_from_bold_words_and_code() {
    assert_eq!(italics("**a** *b\nc* `*d*` *e*\n```\n*f*\n```\n*g*"), ["b c", "e", "g"]);
}
