//! What `qd` ends with is said in the language asked for: every call below fails, and nothing of why stays in English.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::Qd;
use serde_json::Value;

/// Calls that fail in a workspace with the sample company. `none/` is a folder that is not there.
const CALLS: &[&str] = &[
    "kpi --period foo",
    "kpi nope",
    "kpi --compare foo",
    "kpi frt --by foo",
    "kpi --where foo",
    "kpi --where foo=1",
    "kpi --series foo",
    "kpi --audience foo",
    "kpi --from 2026-07-01 --to 2026-06-01",
    "kpi --from 2026-07-99 --to 2026-08-01",
    "import x.csv",
    "import x.csv --as foo",
    "import x.csv --mapping none/m.json",
    "undo 99",
    "sample",
    "chart frt -o x.gif",
    "chart nope -o x.svg",
    "chart frt --chart foo -o x.svg",
    "table frt -o x.doc",
    "table frt --table foo -o x.csv",
    "report -o x.txt",
    "report -o none/x.pdf",
    "report -o x.pdf --rows",
    "report -o x.xlsx --rows --privacy",
    "report -o x.xlsx --accessible",
    "report --template deck -o x.pdf",
    "report --template coaching -o x.pptx",
    "report --template foo -o x.pdf",
    "report --page foo -o x.pdf",
    "actions done 99 --on 2026-01-01",
    "actions add nope hej --on 2026-01-01",
    "targets remove frt --from 1999-01-01",
    "targets add frt foo --from 2026-01-01",
    "settings get foo",
    "settings set week_start foo",
    "settings set time_zone foo",
    "settings set schedules {\"hq\":{\"week\":{\"mon\":[[\"9\",\"17:00\"]]}}}",
    "settings import none/s.json",
    "backup none/x.qdeck",
    "restore none.qdeck",
    "check --workspace none/x.qdeck",
    "check --workspace other.qdeck",
    "inspect empty.csv",
    "inspect report.pdf",
    "inspect none.csv",
];

/// Words that no sentence of ours is without, and that neither Swedish nor Korean has.
const ENGLISH: &[&str] = &[
    "the", "is", "are", "was", "were", "not", "of", "there", "this", "nothing", "with", "and", "that", "it",
    "its", "one", "take", "your", "which", "or", "no", "than", "be",
];

fn english_in(text: &str) -> Option<&'static str> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.' && c != '/')
        .map(|w| w.trim_matches('.').to_lowercase())
        .collect();
    ENGLISH.iter().copied().find(|e| words.iter().any(|w| w == e))
}

/// Message and hint of what was refused.
fn said(answer: &Value) -> (String, String, String) {
    let issue = answer.pointer("/error").or_else(|| answer.pointer("/refused")).unwrap_or(answer);
    let text = |name: &str| issue[name].as_str().unwrap_or_default().to_owned();
    (text("code"), text("message"), text("hint"))
}

#[test]
fn no_call_fails_in_english_for_who_asked_for_another_language() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    qd.write("x.csv", "a,b\n1,2\n").unwrap();
    qd.write("empty.csv", "").unwrap();
    qd.write("report.pdf", "%PDF-1.7\n").unwrap();
    qd.write(
        "other.qdeck",
        "This is a text and no database at all, of more than a hundred bytes. ".repeat(3),
    )
    .unwrap();
    let mut wrong = Vec::new();
    for call in CALLS {
        let ask = |language: &str| {
            let mut args: Vec<&str> = call.split(' ').collect();
            args.extend(["--lang", language]);
            let answer = qd.call(&args).unwrap();
            let told = said(&answer.json);
            // The same stands on stderr, for people; an inspection answers on stdout alone.
            let printed = answer.json.pointer("/error").is_none() || answer.said.contains(&told.1);
            (answer.exit, told, printed)
        };
        let (exit, (code, message, hint), _) = ask("en");
        if exit == 0
            || message.is_empty()
            || hint.is_empty()
            || english_in(&format!("{message} {hint}")).is_none()
        {
            wrong.push(format!(
                "qd {call}: fails not, or says nothing that is English: {exit} {message} {hint}"
            ));
        }
        for language in ["sv", "ko"] {
            let (own_exit, (own_code, own, own_hint), printed) = ask(language);
            let left = english_in(&own).or_else(|| english_in(&own_hint));
            let same = (own_exit, &own_code) == (exit, &code);
            if !same || own == message || own_hint == hint || left.is_some() || !printed {
                wrong.push(format!(
                    "qd {call} --lang {language}: {own_exit} {own_code} “{own}” “{own_hint}” {left:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_language_without_texts_is_refused_by_every_verb() {
    let qd = Qd::new().unwrap();
    for call in ["definitions", "imports", "kpi"] {
        let answer = qd.call(&[call, "--lang", "tlh"]).unwrap();
        assert_eq!(
            (answer.exit, said(&answer.json).0.as_str()),
            (2, "bad_argument"),
            "{call}: {}",
            answer.said
        );
    }
}
