//! The sample company's reports, measured page by page with the ruler of `qd-report`'s own tests: what the engine gives
//! must fit as the made-up company does.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

#[path = "../../crates/qd-report/tests/measure/mod.rs"]
mod measure;

use measure::{Grace, check};
use qd_app::dto::ReportQuery;
use qd_app::{App, AppOptions, period_spec};

const PERIOD: &str = "2026-Q3";

#[test]
fn the_sample_companys_reports_are_without_fault_in_every_language_and_format() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Some(folder.path().join("sample.quarterdeck"));
    let mut app = App::open(AppOptions { workspace }).unwrap();
    app.load_sample(&mut |_| true).unwrap();
    let mut faults = Vec::new();
    let mut pages = 0;
    for language in ["en", "sv", "es", "ro", "az", "ko"] {
        for page in ["a4", "letter", "16x9"] {
            for template in ["leadership", "team", "one_pager", "coaching"] {
                let query = ReportQuery {
                    period: PERIOD.into(),
                    compare: Some("previous".into()),
                    language: language.into(),
                    page: page.into(),
                    audience: None,
                    privacy: false,
                    accessible: false,
                    rows: false,
                    template: Some(template.into()),
                    spec: None,
                };
                // The pages of agents are many, and alike.
                if template == "coaching" && (language != "en" && page != "a4") {
                    continue;
                }
                let input = app.material(&period_spec(PERIOD), &query).unwrap();
                let set = qd_report::pages(&input).unwrap();
                pages += set.len();
                let found = check(&set, Grace::default());
                faults.extend(found.into_iter().map(|f| format!("{template} {page} {language}: {f}")));
            }
        }
    }
    assert!(pages > 300, "{pages}");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
