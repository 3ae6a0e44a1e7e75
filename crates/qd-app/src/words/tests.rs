use super::*;
use qd_model::{Dataset, Facts, KpiQuery, Period, Settings};
use std::collections::BTreeSet;
use std::path::Path;

/// Keys of these beginnings are asked for by the engine.
const ENGINE: [&str; 4] = ["why-", "note-", "def-", "word-"];

/// The texts between quotes in all files of the engine.
fn quoted(folder: &Path, out: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if !path.ends_with("tests") {
                quoted(&path, out);
            }
        } else {
            out.extend(std::fs::read_to_string(path).unwrap().split('"').map(str::to_owned));
        }
    }
}

#[test]
fn the_engine_asks_for_texts_that_exist_and_for_all_of_them() {
    let mut asked = BTreeSet::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../qd-kpi/src"), &mut asked);
    let engine = |k: &str| {
        ENGINE.iter().any(|b| k.starts_with(b) && k.bytes().all(|c| c.is_ascii_lowercase() || c == b'-'))
    };
    asked.retain(|k| engine(k));
    let known: BTreeSet<String> =
        qd_text::keys().into_iter().filter(|k| engine(k)).map(str::to_owned).collect();
    assert_eq!(asked.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "without a text");
    assert_eq!(known.difference(&asked).collect::<Vec<_>>(), Vec::<&String>::new(), "never asked for");
}

#[test]
fn every_kpi_has_its_words_and_no_words_are_of_none() {
    for (language, _) in qd_text::LANGUAGES {
        let words = Catalogue::new(language);
        for d in definitions_in(&words) {
            assert!(
                !d.name.starts_with("kpi-") && !d.summary.is_empty() && !d.formula.is_empty(),
                "{language} {}",
                d.id
            );
            assert!(!d.actions.is_empty(), "{language} {}", d.id);
            assert!(d.counted_by == "–" || !d.counted_by.is_empty());
        }
    }
    let all = qd_kpi::definitions();
    let own = |key: &str| {
        all.iter().any(|d| {
            let rest = key.strip_prefix(&super::key(&d.id));
            rest.is_some_and(|r| {
                r.is_empty()
                    || ["-short", "-summary", "-formula", "-caution"].contains(&r)
                    || r.starts_with("-action-")
            })
        })
    };
    let lost: Vec<_> = qd_text::keys().into_iter().filter(|k| k.starts_with("kpi-") && !own(k)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    for counted in all.iter().flat_map(|d| d.counted_by.split(" / ")).filter(|c| *c != "–") {
        assert!(Catalogue::new("en").has(&format!("counted-{counted}")), "{counted}");
    }
}

#[test]
fn every_data_set_and_every_field_has_a_name_and_none_is_left_over() {
    let words = Catalogue::new("en");
    let mut wanted = BTreeSet::new();
    for d in Dataset::ALL {
        wanted.extend([format!("records-{}", d.name()), format!("file-{}", d.name())]);
        for f in d.fields() {
            let key = format!("field-{}-{}", d.name(), f.name.replace('_', "-"));
            assert_eq!(words.plain(&key), f.label);
            wanted.insert(key);
        }
    }
    let known = qd_text::keys().into_iter();
    let known: BTreeSet<String> = known
        .filter(|k| ["records-", "file-", "field-"].iter().any(|b| k.starts_with(b)))
        .map(str::to_owned)
        .collect();
    assert_eq!(known, wanted);
}

#[test]
fn what_was_never_imported_is_named_as_people_name_it() {
    let period = Period { label: "2026".into(), from: 1_767_225_600, to: 1_798_761_600 };
    let query = KpiQuery {
        kpis: vec![],
        period,
        compare: None,
        by: vec![],
        filters: vec![],
        series: None,
        rows: false,
        as_of: 1_798_761_600,
    };
    let mut values = qd_kpi::evaluate(&Facts::default(), &Settings::default(), &query).unwrap();
    put(&mut values, &Catalogue::new("en"));
    let why = |id: &str| values.iter().find(|k| k.id == id).unwrap().no_data.clone().unwrap().text;
    assert_eq!(why("cost_to_revenue"), "No monthly costs were imported; a finance file gives them.");
    assert_eq!(
        why("quality_score"),
        "No ticket reviews were imported; a file of quality reviews gives them."
    );
    assert_eq!(
        why("revenue_churn"),
        "No customers' monthly revenues were imported; a revenue file gives them."
    );
}

#[test]
fn arguments_stand_in_their_sentences() {
    let words = Catalogue::new("en");
    let say = |p: Phrase| phrase(&p, &words, Locale::of("en"));
    let columns = ["resolved-at", "status"].map(|c| PhraseArg::Word(format!("field-tickets-{c}"))).to_vec();
    let lacking =
        Phrase::new("why-no-column").word("records", "records-tickets").word("file", "file-tickets");
    assert_eq!(
        say(lacking.list("columns", columns, "list-or-quoted")),
        "The tickets imported have no “Resolved” or “Status”; a ticket file with that column gives it."
    );
    let note = Phrase::new("note-export-flag-differs").count("differ", 1200).count("n", 9000);
    assert!(say(note).contains("1,200 of 9,000 resolved tickets"));
    let lead = |n| {
        Phrase::new("note-no-clear-relation")
            .word("name", "records-calls")
            .count("lead", n)
            .count("weeks", 20)
    };
    assert!(say(lead(0)).contains("is in the same week ("));
    assert!(say(lead(1)).contains("is a week later ("));
    assert!(say(lead(3)).contains("is 3 weeks later ("));
}

#[test]
fn versions_are_told_in_words() {
    let words = Catalogue::new("en");
    for (code, text) in [
        ("top2of5", "top 2 of 5"),
        ("flag+contacts", "the file says so + one customer contact, not reopened"),
        ("1-7_easy_lowest", "1–7, the lowest is easy"),
        ("without_abandons_within_5s", "without calls given up within 5\u{a0}s"),
        ("by_csat", "by Customer satisfaction (CSAT)"),
        ("calendar", "calendar time"),
        ("", ""),
    ] {
        assert_eq!(variant(code, &words), text, "{code}");
    }
}

#[test]
fn another_language_is_spoken_once_and_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let options = || crate::AppOptions { workspace: Some(folder.path().join("w.qdeck")) };
    let mut app = crate::App::open(options()).unwrap();
    app.set_language("sv").unwrap();
    app.speak("ko").unwrap();
    assert_eq!(app.definitions()[0].name, "최초 응답 시간(FRT)");
    app.set_settings(serde_json::json!({ "min_n": 20 })).unwrap();
    assert_eq!(app.settings().language, "ko");
    assert!(app.speak("tlh").is_err());
    drop(app);
    let app = crate::App::open(options()).unwrap();
    assert_eq!((app.settings().language.as_str(), app.settings().min_n), ("sv", 20));
}

#[test]
fn every_reason_for_leaving_a_record_out_has_words() {
    fn gather(folder: &Path, out: &mut BTreeSet<String>) {
        for path in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if path.is_dir() {
                gather(&path, out);
            } else {
                let text = std::fs::read_to_string(path).unwrap();
                let codes = text.split("Got::Out(\"").skip(1).filter_map(|t| t.split('"').next());
                out.extend(codes.map(str::to_owned));
            }
        }
    }
    let mut codes = BTreeSet::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../qd-kpi/src"), &mut codes);
    assert!(codes.len() > 20, "{codes:?}");
    let known: BTreeSet<&str> = qd_text::keys().into_iter().collect();
    for code in codes {
        let printed = format!("report-reason-{}", code.replace('_', "-"));
        let shown = format!("ui-reason-{code}");
        assert!(known.contains(printed.as_str()) && known.contains(shown.as_str()), "{code}");
    }
}
