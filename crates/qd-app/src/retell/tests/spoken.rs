//! No sentence is forgotten: what the sources say in English is held against the templates, and the other way round.
//!
//! Every text between quotes that reads like a sentence, or like a piece of one, must have its template to the letter
//! (`{x}` in a `format!` is `{ $x }` there), or stand in [`NOT_TOLD`] with the reason.

use crate::retell::templates;
use qd_model::IssueCode;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The crates that raise issues or speak of files; `src-tauri` raises them too.
const SPEAKING: &[&str] = &[
    "crates/qd-model",
    "crates/qd-calendar",
    "crates/qd-import",
    "crates/qd-store",
    "crates/qd-kpi",
    "crates/qd-report",
    "crates/qd-deck",
    "crates/qd-workbook",
    "crates/qd-preview",
    "crates/qd-app",
    "crates/qd-cli",
    "src-tauri",
];

/// What is English and is not told: a part of the file's path, how the text begins (empty: all of the file), and why.
const NOT_TOLD: &[(&str, &str, &str)] = &[
    ("qd-model/src/datasets.rs", "", "names of fields, which `field-…` tells"),
    ("qd-import/src/sources/", "Columns “", DOCS),
    ("qd-import/src/sources/", "Fields “", DOCS),
    ("qd-import/src/sources/ga4.rs", "A comment block", DOCS),
    ("qd-import/src/sources/google_forms.rs", "The first column", DOCS),
    ("qd-import/src/sources/amazon_connect.rs", "Amazon Connect (", DOCS),
    ("qd-import/src/sources/asterisk.rs", "Asterisk (", DOCS),
    ("qd-import/src/sources/chartmogul.rs", "ChartMogul (", DOCS),
    ("qd-import/src/sources/chatwoot.rs", "Chatwoot (", DOCS),
    ("qd-import/src/sources/ga4.rs", "Google Analytics 4 (", DOCS),
    ("qd-import/src/sources/google_forms.rs", "Google Forms and", DOCS),
    ("qd-import/src/sources/helpscout.rs", "Help Scout (", DOCS),
    ("qd-import/src/sources/hubspot.rs", "HubSpot Service Hub (", DOCS),
    ("qd-import/src/sources/jira.rs", "Jira and Jira", DOCS),
    ("qd-import/src/sources/ringcentral.rs", "RingCentral (", DOCS),
    ("qd-import/src/sources/servicenow.rs", "ServiceNow (", DOCS),
    ("qd-import/src/sources/statuspage.rs", "Statuspage and", DOCS),
    ("qd-import/src/sources/stripe.rs", "Stripe (", DOCS),
    ("qd-import/src/sources/zendesk/mod.rs", "Zendesk (", DOCS),
    ("qd-cli/src/docs.rs", "", DOCS),
    ("qd-app/src/commands.rs", "imports --rejected", "what is typed"),
    ("qd-app/src/commands.rs", "settings set language", "what is typed"),
    (
        "qd-app/src/importing.rs",
        "what to do",
        "a heading of the file of rejected rows, by which programs find the column",
    ),
    ("qd-kpi/src/families/durations.rs", "times to resolution", "a code, told by `counted-…`"),
    ("qd-store/src/history.rs", "{SELECT}", "SQL"),
    ("src-tauri/src/limits.rs", "number of", "the name of a parameter"),
    ("qd-import/src/origin.rs", "unpacks to {0}", "known by its type; `trouble` says it"),
    ("qd-app/src/apart.rs", "memory allocation of", "what Rust's library says, to be known again"),
    ("qd-app/src/apart.rs", "failed to spawn thread", "what Rust's library says, to be known again"),
    ("qd-app/src/app.rs", "The columns were not loaded.", BUG),
    ("qd-app/src/importing.rs", "The sample file {}", BUG),
    ("qd-app/src/keeping.rs", "nothing was imported", BUG),
    ("qd-app/src/rows.rs", "The records were not kept.", BUG),
    ("qd-import/src/origin.rs", "A member of an archive was", BUG),
    ("qd-import/src/run.rs", "A part of the reader", BUG),
    ("qd-kpi/src/follow_up.rs", "The engine gave no value.", BUG),
    ("qd-model/src/facts.rs", "column ", BUG),
    ("qd-report/src/fonts.rs", "A font of", BUG),
    ("qd-report/src/pdf/accessible.rs", "A font of", BUG),
    ("qd-report/src/pdf/subset.rs", "The font {name}", BUG),
    ("qd-report/src/pdf/accessible.rs", "a ", PDF),
    ("qd-report/src/pdf/accessible.rs", "the ", PDF),
    ("qd-report/src/pdf/accessible.rs", "there ", PDF),
    ("qd-store/src/ahead.rs", "", BUG),
    ("qd-store/src/columns/place.rs", "The columns could", BUG),
    ("qd-store/src/facts.rs", "The columns could", BUG),
    ("qd-store/src/history.rs", "data set not known", BUG),
    ("qd-store/src/insert.rs", "A record got", BUG),
    ("qd-store/src/bulk.rs", "", BUG),
    ("qd-store/src/ready.rs", "", BUG),
    ("qd-store/src/writer.rs", "The import has failed before.", BUG),
    ("qd-store/src/writer/finish.rs", "{records} records were read", BUG),
];

const DOCS: &str = "stands in the documentation, which is English";
const BUG: &str = "an `Internal` issue: for whoever mends it, told as `said-unexpected` with this behind it";
const PDF: &str = "what the standard found, to be sent to us: stands behind `said-why-breaks-standard`";

/// Where texts that begin with a small letter are words as files have them, and are looked for in files.
const WORDS_OF_FILES: &[&str] = &[
    "qd-import/src/sources/",
    "qd-import/src/contracts.rs",
    "qd-import/src/events/changes.rs",
    "qd-import/src/header.rs",
    "qd-import/src/outcome.rs",
    "qd-import/src/values/words.rs",
];

/// The texts between quotes of a Rust source, without its tests, comments and the reasons of lints.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let chars: Vec<char> = source.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let (mut i, mut out, mut code) = (0, Vec::new(), String::new());
    while i < chars.len() {
        match (at(i), at(i + 1)) {
            ('/', '/') => {
                while i < chars.len() && at(i) != '\n' {
                    i += 1
                }
            }
            // A letter between quotes, which may be a quotation mark; anything else is a lifetime.
            ('\'', '\\') => i += 2 + chars[i + 2..].iter().position(|c| *c == '\'').unwrap_or(0) + 1,
            ('\'', _) if at(i + 2) == '\'' => i += 3,
            ('r', '"' | '#') if !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') => {
                let hashes = chars[i + 1..].iter().take_while(|c| **c == '#').count();
                if at(i + 1 + hashes) != '"' {
                    i += 1;
                    continue;
                }
                let rest: String = chars[i + hashes + 2..].iter().collect();
                let end = format!("\"{}", "#".repeat(hashes));
                let text = rest.split(&end).next().unwrap_or_default();
                i += hashes + 2 + text.chars().count() + end.len();
                out.push(text.to_owned());
            }
            ('"', _) => {
                let mut text = String::new();
                i += 1;
                while i < chars.len() && at(i) != '"' {
                    if at(i) == '\\' {
                        i += 1;
                        match at(i) {
                            'n' => text.push('\n'),
                            'u' => {
                                let hex: String = chars[i + 2..].iter().take_while(|c| **c != '}').collect();
                                i += hex.len() + 2;
                                text.extend(u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32));
                            }
                            // The end of a line: the blanks that follow belong to the source.
                            '\n' => {
                                while at(i + 1).is_whitespace() {
                                    i += 1;
                                }
                            }
                            other => text.push(other),
                        }
                    } else {
                        text.push(at(i));
                    }
                    i += 1;
                }
                i += 1;
                if !code.trim_end().ends_with("reason =") {
                    out.push(text);
                }
                code.push('"');
            }
            (c, _) => {
                code.push(c);
                i += 1;
            }
        }
    }
    out
}

/// A text with a blank mark where something is put in.
fn shape(text: &str) -> String {
    let (mut out, mut depth) = (String::new(), 0);
    for c in text.replace("{{", "\u{1}").replace("}}", "\u{2}").chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                out.push_str("{}");
            }
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// True for what reads like a sentence or a piece of one.
fn reads(text: &str) -> bool {
    let bare = shape(text).replace("{}", "x");
    let foreign =
        ["<", "=\"", "SELECT ", "FROM ", "INTO ", "PRAGMA ", "CREATE ", "UPDATE ", "DELETE ", "|", "://"];
    if foreign.iter().any(|f| bare.contains(f)) {
        return false;
    }
    let word = |w: &&str| {
        let w = w.trim_matches(|c: char| ",.;:?!“”\"()’'".contains(c));
        w.len() > 1
            && w.chars().all(|c| c.is_ascii_alphabetic() || "'’-".contains(c))
            && *w != w.to_uppercase()
    };
    let words = bare.split_whitespace().filter(word).count();
    let sentence =
        bare.ends_with(['.', '?']) && bare.starts_with(|c: char| c.is_uppercase() || "x“\"".contains(c));
    words > 2 && bare.contains(' ') || sentence && words > 0
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        match path.is_dir() {
            true if name != "tests" => sources(&path, out),
            false if name.ends_with(".rs") && !name.ends_with("tests.rs") => out.push(path),
            _ => {}
        }
    }
}

/// Every text between quotes of the crates that speak, by file.
fn spoken() -> BTreeMap<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    SPEAKING.iter().for_each(|c| sources(&root.join(c).join("src"), &mut files));
    let name = |p: &Path| p.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    files.iter().map(|p| (name(p), literals(&std::fs::read_to_string(p).unwrap()))).collect()
}

fn shapes_told() -> BTreeSet<String> {
    qd_text::templates("said-").map(|(_, text)| shape(text)).collect()
}

#[test]
fn every_sentence_of_the_sources_has_its_template() {
    let told = shapes_told();
    let mut used = BTreeSet::new();
    let mut forgotten = Vec::new();
    for (file, texts) in spoken() {
        let of_files = WORDS_OF_FILES.iter().any(|part| file.contains(part));
        let is_word = |t: &str| of_files && t.trim_start().starts_with(|c: char| c.is_lowercase());
        for text in texts.iter().filter(|t| reads(t) && !is_word(t) && !told.contains(&shape(t))) {
            let known =
                |(part, begins, _): &&(&str, &str, &str)| file.contains(part) && text.starts_with(begins);
            match NOT_TOLD.iter().find(known) {
                Some((part, begins, _)) => drop(used.insert((*part, *begins))),
                None => forgotten.push(format!("{file}: {text}")),
            }
        }
    }
    assert!(forgotten.is_empty(), "no template in errors.ftl or said.ftl:\n{}", forgotten.join("\n"));
    let idle: Vec<_> = NOT_TOLD.iter().filter(|e| !used.contains(&(e.0, e.1))).collect();
    assert!(idle.is_empty(), "exceptions that excuse nothing: {idle:?}");
}

#[test]
fn every_template_is_said_somewhere() {
    let said: BTreeSet<String> = spoken().values().flatten().map(|t| shape(t)).collect();
    let silent: Vec<_> =
        qd_text::templates("said-").filter(|(_, text)| !said.contains(&shape(text))).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn every_hint_of_a_code_is_told() {
    let told = shapes_told();
    for code in IssueCode::ALL {
        assert!(told.contains(code.default_hint()), "{}: {}", code.name(), code.default_hint());
    }
}

#[test]
fn every_command_of_the_window_ends_with_a_problem_that_is_told() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri/src/commands.rs");
    let source = std::fs::read_to_string(path).unwrap();
    let heads: Vec<&str> =
        source.split("#[tauri::command]").skip(1).filter_map(|c| c.split(" {\n").next()).collect();
    assert!(heads.len() > 40, "{}", heads.len());
    let untold: Vec<_> =
        heads.iter().filter(|h| h.contains("-> Result<") && !h.ends_with(", Told>")).collect();
    assert!(untold.is_empty(), "{untold:#?}");
}

#[test]
fn no_template_hides_another() {
    // The text of each, with a word in each gap, comes back to itself and not to one that also fits.
    for t in templates().sentences.iter().chain(&templates().pieces) {
        let mut text = String::new();
        for (i, around) in t.around.iter().enumerate() {
            text.push_str(around);
            text.push_str(match t.names.get(i) {
                Some(&("n" | "m")) => "7",
                Some(_) => "Q",
                None => "",
            });
        }
        let all = if t.key.starts_with("said-why-") || t.key.starts_with("said-what-") {
            &templates().pieces
        } else {
            &templates().sentences
        };
        let found = all.iter().find(|other| other.pieces(&text).is_some()).map(|o| o.key);
        let same = found.is_some_and(|f| {
            qd_text::templates(f).any(|(_, a)| qd_text::templates(t.key).any(|(_, b)| shape(a) == shape(b)))
        });
        assert!(same, "{}: “{text}” is taken for {found:?}", t.key);
    }
}

#[test]
fn literals_are_read_as_the_compiler_reads_them() {
    let source = "let a = \"one \\\"two\\\" \\\n   three\"; // \"no\"\nlet b = '\"'; let c: &'static str = r#\"raw \"x\"\"#;\n#[expect(x, reason = \"not this\")]\nlet d = \"\\u{fffd}.\";";
    assert_eq!(literals(source), ["one \"two\" three", "raw \"x\"", "\u{fffd}."]);
    assert!(
        reads("“{name}” is no period; write it like 2026.") && reads("it is too narrow") && reads("Stopped.")
    );
    assert!(!reads("SELECT a FROM b WHERE c") && !reads("{} · {}") && !reads("created at"));
}
