use super::*;
use crate::AppOptions;
use serde_json::{Value, json};

fn empty() -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(AppOptions { workspace: Some(folder.path().join("w.qdeck")) }).unwrap();
    (folder, app)
}

fn question(template: Option<&str>, spec: Option<ReportSpec>) -> ReportQuery {
    ReportQuery {
        period: "2026-Q3".into(),
        compare: Some("previous".into()),
        language: "sv".into(),
        page: "letter".into(),
        audience: None,
        privacy: false,
        accessible: false,
        rows: false,
        template: template.map(Into::into),
        spec,
    }
}

fn report(name: &str) -> Value {
    json!({ "name": name, "template": "leadership" })
}

fn with(key: &str, value: Value) -> Value {
    let mut report = report("Board");
    report[key] = value;
    report
}

/// What is said of settings that cannot be; nothing of them is kept.
fn refused(app: &mut App, key: &str, value: &Value) -> String {
    let before = app.settings().clone();
    let issue = app.set_settings(json!({ key: value })).unwrap_err();
    assert_eq!(issue.code, IssueCode::BadConfig);
    assert_eq!(app.settings(), &before);
    issue.message
}

#[test]
fn a_saved_report_names_every_section_of_its_template_those_it_lacks_being_off() {
    let (_folder, mut app) = empty();
    let sections = json!([{ "section": "summary", "on": true }, { "section": "cover", "on": false }]);
    app.set_settings(json!({ "reports": [with("sections", sections), report("Plain")] })).unwrap();
    let all = app.report_templates();
    let names: Vec<&str> = all.iter().map(|t| t.name.as_str()).collect();
    assert_eq!(names, ["leadership", "one_pager", "team", "coaching", "deck", "Board", "Plain"]);
    let (board, plain) = (&all[5].sections, &all[6].sections);
    assert_eq!((board[0].section.as_str(), board[0].on), ("summary", true));
    assert_eq!((board.len(), board.iter().filter(|s| s.on).count()), (13, 1));
    assert_eq!(plain, &all[0].sections);
}

#[test]
fn what_an_arrangement_says_goes_before_what_is_asked_and_the_rest_is_as_asked() {
    let (_folder, mut app) = empty();
    app.set_settings(json!({ "reports": [with("language", json!("ko"))] })).unwrap();
    let found = app.arrangement(&question(Some("board"), None)).unwrap();
    assert_eq!(
        (found.language.as_str(), found.page.as_str(), found.compare.as_str()),
        ("ko", "letter", "previous")
    );
    let unsaved = ReportSpec { compare: "none".into(), privacy: true, ..TEAM.spec() };
    let found = app.arrangement(&question(Some("Board"), Some(unsaved))).unwrap();
    assert_eq!(
        (found.template.as_str(), found.language.as_str(), found.compare.as_str()),
        ("team", "sv", "none")
    );
    assert!(found.privacy);
    let team = ReportQuery { audience: Some("team".into()), ..question(None, None) };
    assert_eq!(app.arrangement(&team).unwrap().template, "team");
    assert_eq!(app.arrangement(&question(None, None)).unwrap().template, "leadership");
    let issue = app.arrangement(&question(Some("weekly"), None)).unwrap_err();
    assert!(issue.message.contains("weekly"), "{issue:?}");
    assert!(issue.hint.contains("one_pager") && issue.hint.contains("Board"), "{issue:?}");
}

#[test]
fn a_report_that_cannot_be_is_refused_with_what_is_wrong() {
    let (_folder, mut app) = empty();
    let section = |id: &str| json!({ "section": id, "on": true });
    let cases = [
        (json!([report("")]), "needs a name"),
        (json!([report(" Board")]), "blanks"),
        (json!([report("Leadership")]), "template"),
        (json!([report("Board"), report("BOARD")]), "Two reports"),
        (json!([with("template", json!("weekly"))]), "weekly"),
        (json!([with("sections", json!([section("agent_pages")]))]), "agent_pages"),
        (json!([with("sections", json!([section("cover"), section("cover")]))]), "twice"),
        (json!([with("kpis", json!(["frt", "smiles"]))]), "smiles"),
        (json!([with("kpis", json!(["frt", "frt"]))]), "twice"),
        (json!([with("language", json!("tlh"))]), "tlh"),
        (json!([with("page", json!("a3"))]), "page format"),
        (json!([with("compare", json!("never"))]), "never"),
        (json!([with("colour", json!("red"))]), "colour"),
    ];
    for (value, word) in cases {
        let said = refused(&mut app, "reports", &value);
        assert!(said.contains(word), "{said}");
    }
}

#[test]
fn a_comment_names_a_period_a_place_that_exists_and_says_something() {
    let (_folder, mut app) = empty();
    let comment =
        |period: &str, place: &str, text: &str| json!({ "period": period, "place": place, "text": text });
    let good =
        json!([comment("2026-Q3", "summary", "Fine."), comment("2026-Q3", "kpi:frt", "**Slow** in August.")]);
    app.set_settings(json!({ "comments": good })).unwrap();
    assert_eq!(app.settings().comments.len(), 2);
    let cases = [
        (json!([comment("", "summary", "Fine.")]), "no period"),
        (json!([comment("2026-Q3", "weather", "Fine.")]), "weather"),
        (json!([comment("2026-Q3", "kpi:smiles", "Fine.")]), "smiles"),
        (json!([comment("2026-Q3", "summary", " \n")]), "empty"),
        (
            json!([comment("2026-Q3", "summary", "One."), comment("2026-Q3", "summary", "Two.")]),
            "two comments",
        ),
        (json!([comment("2026-Q3", "summary", &"x".repeat(20_001))]), "longer"),
    ];
    for (value, word) in cases {
        let said = refused(&mut app, "comments", &value);
        assert!(said.contains(word), "{said}");
    }
}

#[test]
fn a_report_with_a_page_for_each_agent_can_be_stopped_between_two_of_them() {
    let (folder, mut app) = empty();
    app.load_sample(&mut |_| true).unwrap();
    let to = folder.path().join("coaching.pdf");
    let mut told = Vec::new();
    let stop_after = |told: &mut Vec<f64>, share: f64| {
        told.push(share);
        told.len() < 5
    };
    let stopped = app.report(&question(Some("coaching"), None), &to, &mut |p| stop_after(&mut told, p.share));
    assert_eq!(stopped.unwrap_err().code, IssueCode::Cancelled);
    assert!(!to.exists());
    // It only moves on, and was still gathering.
    assert!(told.windows(2).all(|w| w[0] <= w[1]) && told[4] < 0.4, "{told:?}");
}
