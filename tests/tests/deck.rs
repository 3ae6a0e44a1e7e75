//! The deck of the sample company, read back with other programs.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::{Qd, folder, python};
use serde_json::{Value, json};
use std::process::Command;

const PERIOD: [&str; 4] = ["--period", "2026-Q3", "--compare", "previous"];

fn ask(qd: &Qd, args: &[&str]) -> Value {
    qd.ok(&[args, &PERIOD].concat()).unwrap()
}

#[test]
fn each_chart_of_the_deck_holds_the_numbers_of_qd_kpi_in_its_workbook_too() {
    let Some(python) = python() else { return };
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let made = ask(&qd, &["report", "--template", "deck", "-o", "deck.pptx"]);
    let all = ["channel", "topic", "agent", "team", "priority", "service", "severity", "category", "article"];
    let mut args = vec!["kpi", "--series", "week"];
    args.extend(all.iter().flat_map(|d| ["--by", d]));
    let mut values = ask(&qd, &args);
    let segments = ask(&qd, &["kpi", "churn", "retention", "--by", "segment"]);
    for kpi in values["kpis"].as_array_mut().unwrap() {
        let found = segments["kpis"].as_array().unwrap().iter().find(|k| k["id"] == kpi["id"]);
        if let Some(of) = found {
            kpi["by"]["segment"] = of["by"]["segment"].clone();
        }
    }
    let by_channel = ask(&qd, &["kpi", "volume_by_channel", "--by", "channel"]);
    let mut channels = serde_json::Map::new();
    for row in by_channel["kpis"][0]["by"]["channel"].as_array().unwrap() {
        let word = row["key"].as_str().unwrap();
        let only = format!("channel={word}");
        let own = ask(&qd, &["kpi", "volume_by_channel", "--series", "week", "--where", &only]);
        channels.insert(word.into(), own["kpis"][0]["series"].clone());
    }
    let told = json!({"kpis": values["kpis"], "channels": channels});
    qd.write("values.json", told.to_string()).unwrap();
    let script = folder("independent/deck.py");
    let out = Command::new(python)
        .current_dir(qd.folder())
        .arg(script)
        .args(["deck.pptx", "values.json"])
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}{}",
        String::from_utf8_lossy(&out.stderr),
        String::from_utf8_lossy(&out.stdout)
    );
    let compared: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(compared["slides"], made["slides"], "{compared}");
    assert!(
        compared["charts"].as_u64().unwrap() > 20 && compared["values"].as_u64().unwrap() > 500,
        "{compared}"
    );
    for form in
        ["series", "agents", "shares", "histogram", "channels", "channel", "topic", "bridge", "relation"]
    {
        assert!(compared["kinds"][form].as_u64().unwrap_or(0) > 0, "no chart of {form}: {compared}");
    }
}

#[test]
fn the_same_data_give_the_same_deck_and_another_language_another() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let write = |lang: &str, name: &str| {
        ask(&qd, &["--lang", lang, "report", "-o", name]);
        std::fs::read(qd.folder().join(name)).unwrap()
    };
    let english = write("en", "a.pptx");
    assert_eq!(english, write("en", "b.pptx"));
    assert_ne!(english, write("ko", "ko.pptx"));
}
