use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Key → the variables of its text.
fn entries(sources: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in sources.iter().flat_map(|s| s.lines()).filter(|l| !l.starts_with('#')) {
        if let Some((k, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            key = k.to_owned();
            out.entry(key.clone()).or_default();
        }
        for piece in line.split('$').skip(1) {
            let name = piece.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next();
            out.entry(key.clone()).or_default().insert(name.unwrap_or_default().to_owned());
        }
    }
    out
}

#[test]
fn every_line_of_every_catalogue_parses_and_no_key_stands_twice() {
    for ((tag, _), sources) in LANGUAGES.iter().zip(SOURCES) {
        let mut b = FluentBundle::<FluentResource>::new_concurrent(vec![tag.parse().unwrap()]);
        for s in *sources {
            let r = FluentResource::try_new((*s).to_owned()).map_err(|(_, e)| e).unwrap();
            b.add_resource(r).unwrap_or_else(|e| panic!("{tag}: {e:?}"));
        }
    }
}

#[test]
fn every_language_has_the_keys_of_english_and_no_other() {
    let english = entries(SOURCES[0]);
    for ((tag, _), sources) in LANGUAGES.iter().zip(SOURCES).skip(1) {
        let own = entries(sources);
        let missing: Vec<_> = english.keys().filter(|k| !own.contains_key(*k)).collect();
        let unknown: Vec<_> = own.keys().filter(|k| !english.contains_key(*k)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{tag}: missing {missing:?}, unknown {unknown:?}");
    }
}

#[test]
fn every_text_puts_in_what_the_english_one_does() {
    let english = entries(SOURCES[0]);
    for ((tag, _), sources) in LANGUAGES.iter().zip(SOURCES).skip(1) {
        for (key, own) in entries(sources) {
            let Some(wanted) = english.get(&key) else { continue };
            // A number that only chooses a plural form may be left out where there are none.
            let dropped: Vec<_> = wanted.difference(&own).filter(|v| is_shown(SOURCES[0], &key, v)).collect();
            let added: Vec<_> = own.difference(wanted).collect();
            assert!(
                dropped.is_empty() && added.is_empty(),
                "{tag} {key}: lacks {dropped:?}, invents {added:?}"
            );
        }
    }
}

/// True if the variable stands in the text itself and does not only choose between forms.
fn is_shown(sources: &[&str], key: &str, variable: &str) -> bool {
    let all = sources.concat();
    let text = all.split(&format!("\n{key} =")).nth(1).unwrap_or_default();
    let end = text.find("\n\n").into_iter().chain(
        text.match_indices('\n')
            .find(|(i, _)| text[i + 1..].starts_with(|c: char| c.is_ascii_lowercase()))
            .map(|m| m.0),
    );
    let text = &text[..end.min().unwrap_or(text.len())];
    text.contains(&format!("{{ ${variable} }}"))
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

/// Beginnings of keys that are put together from a code; tests beside that code hold what follows.
const COMPOSED: &[&str] = &[
    "action-said-",
    "app-month-",
    "goal-",
    // The command line's own test holds these.
    "help-",
    "chart-dim-",
    "chart-grain-",
    "chart-in-",
    "chart-month-",
    "chart-steps-",
    "chart-weekday-",
    "counted-",
    "field-",
    "file-",
    "insight-",
    "kpi-",
    "quoted",
    "said-",
    "records-",
    "report-column-",
    "shell-menu-",
    "report-family-",
    "report-key-",
    "report-kind-",
    "report-of-",
    "report-reason-",
    "report-table-",
    "variant-",
    // The page's own test holds these.
    "ui-",
];

fn rust_sources(folder: &std::path::Path, out: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            rust_sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_key_is_asked_for() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut code = String::new();
    for entry in std::fs::read_dir(root.join("crates")).unwrap().map(Result::unwrap) {
        rust_sources(&entry.path().join("src"), &mut code);
    }
    rust_sources(&root.join("src-tauri/src"), &mut code);
    rust_sources(&root.join("xtask/src"), &mut code);
    let quoted: BTreeSet<&str> = code.split('"').collect();
    let asked = |key: &str| quoted.contains(key) || COMPOSED.iter().any(|c| key.starts_with(c));
    let unused: Vec<_> = keys().into_iter().filter(|k| !asked(k)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Texts that may read as in English: names, abbreviations, and words that both languages have.
const SAME: &[&str] = &[
    "2026, 2026-H1, 2026-Q3, 2026-07, 2026-W35, 2026-07-14, all",
    "95 % interval",
    "A4",
    "Agent",
    "Agent { $n }",
    "Aircall",
    "Amazon Connect",
    "ChartMogul",
    "Data",
    "Definition",
    "Delighted",
    "Freshdesk",
    "General",
    "Google Analytics 4",
    "Google Forms",
    "Help Scout",
    "HubSpot",
    "ID",
    "Intercom",
    "Jira",
    "KPI",
    "Manual",
    "May",
    "Median",
    "No",
    "Opsgenie",
    "PagerDuty",
    "RingCentral",
    "ServiceNow",
    "SurveyMonkey",
    "Period",
    "Segment",
    "Status",
    "Stripe",
    "Tab",
    "Talkdesk",
    "Team",
    "Tickets",
    "Typeform",
    "US Letter",
    "Verdict",
    "Version { $version }",
    "Wilson",
    "Zendesk",
    "agent",
    "h:mm:ss",
    "osTicket",
    "interval: { $method }",
    "n = { $n }",
    "p",
    "segment",
    "status",
    "team",
    "tickets",
    "triage",
    "version: { $name }",
    "{ $month } { $year }",
];

#[test]
fn no_text_is_left_in_english() {
    fn texts(sources: &[&str]) -> BTreeMap<String, String> {
        let lines = sources.iter().flat_map(|s| s.lines()).filter(|l| !l.starts_with('#'));
        lines.filter_map(|l| l.split_once(" = ")).map(|(k, t)| (k.to_owned(), t.to_owned())).collect()
    }
    let english = texts(SOURCES[0]);
    for ((tag, _), sources) in LANGUAGES.iter().zip(SOURCES).skip(1) {
        let same: Vec<_> = texts(sources)
            .into_iter()
            .filter(|(key, text)| english.get(key) == Some(text) && !SAME.contains(&text.as_str()))
            .filter(|(_, text)| {
                let bare = text.trim_end_matches("->").split('{').map(|p| {
                    p.split_once('}').map_or(if p.starts_with(" $") { "" } else { p }, |(_, after)| after)
                });
                bare.collect::<String>().chars().any(|c| c.is_ascii_alphabetic())
            })
            .collect();
        assert!(same.is_empty(), "{tag}: {same:?}");
    }
}
