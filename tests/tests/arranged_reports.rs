//! Reports as they are arranged and saved, driven as a script would.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]
#![allow(clippy::disallowed_methods, reason = "the workbooks read here are our own")]

use qd_tests::Qd;
use serde_json::{Value, json};
use std::process::Command;

const PERIOD: [&str; 4] = ["--period", "2026-Q3", "--compare", "previous"];

fn sample() -> Qd {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    qd
}

fn report(qd: &Qd, more: &[&str]) -> Value {
    qd.ok(&[&["report"], more].concat()).unwrap()
}

/// The text of a PDF, page by page; `None`, after saying so, without poppler.
fn pages(qd: &Qd, file: &str) -> Option<Vec<String>> {
    match Command::new("pdftotext").arg("-layout").arg(qd.folder().join(file)).arg("-").output() {
        Ok(out) => {
            let text = String::from_utf8(out.stdout).unwrap();
            Some(text.split('\u{c}').map(str::to_owned).collect())
        }
        #[expect(clippy::print_stderr, reason = "a skipped test says so")]
        Err(_) => {
            eprintln!("skipped: pdftotext is not installed");
            None
        }
    }
}

/// Without blanks and marks of thousands: how wide a blank is, the reader of the PDF guesses.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect()
}

#[test]
fn the_values_of_an_agents_page_are_those_of_the_breakdown_by_agent() {
    let qd = sample();
    report(&qd, &[&["--template", "coaching", "-o", "coaching.pdf"], &PERIOD[..]].concat());
    let ids = ["frt", "resolution_time", "csat", "sla", "fcr", "asa", "hold_time", "aht"];
    let told = qd.ok(&[&["kpi"], &ids[..], &["--by", "agent"], &PERIOD[..]].concat()).unwrap();
    let Some(pages) = pages(&qd, "coaching.pdf") else { return };
    let mut compared = 0;
    for kpi in told["kpis"].as_array().unwrap() {
        let whole = bare(&format!("{}{}", kpi["text"].as_str().unwrap(), kpi["n"]));
        for row in kpi["by"]["agent"].as_array().unwrap().iter().filter(|r| !r["value"].is_null()) {
            let agent = row["key"].as_str().unwrap();
            if agent.is_empty() {
                continue;
            }
            let page = pages.iter().find(|p| p.lines().any(|l| l.trim() == agent)).unwrap();
            let own = bare(&format!("{}{}", row["text"].as_str().unwrap(), row["n"]));
            // Own value and its n, the bounds, the period before, the team's value and its n.
            let fits = |line: &str| bare(line).contains(&own) && bare(line).contains(&whole);
            assert!(page.lines().any(fits), "{} of {agent}: {own}, team {whole}\n{page}", kpi["id"]);
            // What the course is drawn from is of the same records.
            let filter = format!("agent={agent}");
            if agent.starts_with('A') {
                let id = kpi["id"].as_str().unwrap();
                let alone = qd.ok(&["kpi", id, "--where", &filter, "--period", "2026-Q3"]).unwrap();
                assert_eq!((&alone["kpis"][0]["value"], &alone["kpis"][0]["n"]), (&row["value"], &row["n"]));
            }
            compared += 1;
        }
    }
    assert!(compared > 60, "{compared}");
}

#[test]
fn a_saved_report_is_made_again_of_another_period_with_the_same_sections() {
    let qd = sample();
    let sections: Vec<Value> = ["summary", "family:satisfaction", "family:speed", "quality"]
        .iter()
        .map(|s| json!({ "section": s, "on": *s != "quality" }))
        .collect();
    let spec = json!({
        "name": "Für den Vorstand", "template": "leadership", "title": "Board letter", "sections": sections,
        "kpis": ["csat", "frt"], "language": "sv", "page": "letter", "compare": "previous",
    });
    let comment = json!({ "period": "2026-Q3", "place": "kpi:csat", "text": "Better **since July**." });
    let lost = json!({ "period": "2026-Q3", "place": "agents", "text": "Nobody reads this." });
    let settings = json!({ "reports": [spec], "comments": [comment, lost] });
    qd.write("settings.json", settings.to_string()).unwrap();
    qd.ok(&["settings", "import", "settings.json"]).unwrap();
    let made = |period: &str, file: &str| {
        report(&qd, &["--template", "Für den Vorstand", "--period", period, "-o", file])
    };
    let (third, second) = (made("2026-Q3", "q3.pdf"), made("2026-Q2", "q2.pdf"));
    let warnings = third["warnings"].as_array().unwrap();
    assert!(warnings.len() == 1 && warnings[0].as_str().unwrap().contains("Handläggare"), "{third}");
    assert!(second["warnings"].is_null(), "{second}");
    let (Some(third), Some(second)) = (pages(&qd, "q3.pdf"), pages(&qd, "q2.pdf")) else { return };
    let text = |pages: &[String]| pages.join("\n");
    for pages in [&third, &second] {
        let all = text(pages);
        let at = |word: &str| all.find(word).unwrap_or_else(|| panic!("{word} is missing: {all}"));
        assert!(at("Sammanfattning") < at("Nöjdhet") && at("Nöjdhet") < at("Snabbhet"), "{all}");
        assert!(all.contains("Board letter") && !all.contains("Datakvalitet"));
        assert!(!all.contains("NPS") && !all.contains("Abandonment"));
    }
    assert!(text(&third).contains("since July") && !text(&second).contains("since July"));
    assert!(!text(&third).contains("Nobody reads this"));
    // What is asked for goes before what is saved.
    let asked = ["--template", "Für den Vorstand", "--period", "2026-Q3", "--lang", "en", "-o", "en.pdf"];
    report(&qd, &asked);
    assert!(text(&pages(&qd, "en.pdf").unwrap()).contains("Executive summary"));
}

#[test]
fn an_arrangement_holds_for_slides_too_and_a_page_for_each_agent_is_no_matter_for_them() {
    let qd = sample();
    let sections = json!([{ "section": "summary", "on": true }, { "section": "family:speed", "on": true }]);
    let spec = json!({ "name": "Short", "template": "deck", "sections": sections });
    let comment = json!({ "period": "2026-Q3", "place": "kpi:frt", "text": "word ".repeat(900) });
    qd.write("settings.json", json!({ "reports": [spec] }).to_string()).unwrap();
    qd.ok(&["settings", "import", "settings.json"]).unwrap();
    let slides = |file: &str, template: &str| {
        let made = report(&qd, &[&["--template", template, "-o", file], &PERIOD[..]].concat());
        made["slides"].as_u64().unwrap()
    };
    let (whole, short) = (slides("whole.pptx", "deck"), slides("short.pptx", "Short"));
    assert!(short > 3 && short < whole / 2, "{short} of {whole}");
    qd.write("settings.json", json!({ "comments": [comment] }).to_string()).unwrap();
    qd.ok(&["settings", "import", "settings.json"]).unwrap();
    assert!(slides("said.pptx", "Short") > short);
    let refused = qd.call(&["report", "--template", "coaching", "-o", "coaching.pptx"]).unwrap();
    assert_ne!(refused.exit, 0);
    let unknown = qd.call(&["report", "--template", "weekly", "-o", "weekly.pdf"]).unwrap();
    assert_ne!(unknown.exit, 0);
    assert!(unknown.said.contains("one_pager") && unknown.said.contains("Short"), "{}", unknown.said);
}

#[test]
fn what_was_said_stands_in_the_workbook_in_the_order_of_the_report_and_without_a_place_it_is_told() {
    use calamine::{Reader, Xlsx, open_workbook};
    let qd = sample();
    let said =
        |place: &str| json!({ "period": "2026-Q3", "place": place, "text": format!("Said of {place}.") });
    let comments =
        json!([said("kpi:frt"), said("agents"), said("kpi:csat"), said("summary"), said("family:speed")]);
    let sections: Vec<Value> =
        ["cover", "summary", "family:speed"].iter().map(|s| json!({ "section": s, "on": true })).collect();
    let report =
        json!([{ "name": "Short", "template": "leadership", "sections": sections, "kpis": ["asa", "frt"] }]);
    let settings = json!({ "comments": comments, "reports": report }).to_string();
    qd.write("settings.json", settings).unwrap();
    qd.ok(&["settings", "import", "settings.json"]).unwrap();
    let made =
        |file: &str| qd.ok(&["report", "--template", "Short", "--period", "2026-Q3", "-o", file]).unwrap();
    let (book, pages) = (made("short.xlsx"), made("short.pdf"));
    assert_eq!(book["warnings"], pages["warnings"], "as in the pages");
    assert_eq!(book["warnings"].as_array().unwrap().len(), 2, "{book}");
    let mut file: Xlsx<_> = open_workbook(qd.folder().join("short.xlsx")).unwrap();
    let range = file.worksheet_range("Commentary").unwrap();
    let places: Vec<String> = range.rows().skip(5).map(|r| r[1].to_string()).collect();
    assert_eq!(places, ["Said of summary.", "Said of family:speed.", "Said of kpi:frt."]);
    let other = qd.ok(&["report", "--template", "Short", "--period", "2026-Q2", "-o", "q2.xlsx"]).unwrap();
    assert!(other.get("warnings").is_none(), "{other}");
    let other: Xlsx<_> = open_workbook(qd.folder().join("q2.xlsx")).unwrap();
    assert!(!other.sheet_names().contains(&"Commentary".to_owned()));
}
