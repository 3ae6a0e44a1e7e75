//! Tables as files: the numbers of `qd kpi`, no cell a formula, and a refusal in words where there is no such table.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::Qd;
use serde_json::Value;

fn lines(qd: &Qd, name: &str) -> Vec<Vec<String>> {
    let bytes = std::fs::read(qd.folder().join(name)).unwrap();
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
    table.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// JSON is read to the last digit but one.
fn same(cell: &str, value: &Value) -> bool {
    match (cell.parse::<f64>().ok(), value.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * b.abs(),
        (a, b) => a.is_none() && b.is_none(),
    }
}

#[test]
fn a_table_holds_the_numbers_of_qd_kpi() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let period = ["--period", "2026-Q3", "--compare", "previous"];
    let of = |args: &[&str]| qd.ok(&[args, &period].concat()).unwrap();
    let told = of(&["kpi", "frt", "--by", "channel", "--series", "week"]);
    let frt = &told["kpis"][0];

    assert_eq!(of(&["table", "frt", "--by", "channel", "-o", "frt.csv"])["table"], "channel");
    let csv = lines(&qd, "frt.csv");
    assert_eq!(csv[0][..3], ["channel", "value", "n"]);
    let rows = frt["by"]["channel"].as_array().unwrap();
    assert!(rows.len() > 2 && csv.len() == rows.len() + 1);
    for (line, row) in csv[1..].iter().zip(rows) {
        assert_eq!(line[0], row["key"]);
        assert!(same(&line[1], &row["value"]), "{line:?}");
        assert!(same(&line[2], &row["n"]), "{line:?}");
        assert!(same(&line[3], &row["interval"]["low"]), "{line:?}");
        assert!(same(&line[6], &row["previous"]), "{line:?}");
    }
    of(&["table", "frt", "--by", "channel", "-o", "frt.json"]);
    let json: Value = serde_json::from_slice(&std::fs::read(qd.folder().join("frt.json")).unwrap()).unwrap();
    assert_eq!(json, frt["by"]["channel"]);

    of(&["table", "frt", "--table", "series", "-o", "series.csv"]);
    let steps = frt["series"].as_array().unwrap();
    let csv = lines(&qd, "series.csv");
    assert_eq!(csv.len(), steps.len() + 1);
    assert!(csv[1..].iter().zip(steps).all(|(l, s)| same(&l[1], &s["value"])));

    of(&["table", "top_agents", "--table", "agents", "-o", "agents.csv"]);
    let told = of(&["kpi", "top_agents"]);
    let own = &told["kpis"][0]["tables"][0];
    let (csv, rows) = (lines(&qd, "agents.csv"), own["rows"].as_array().unwrap());
    assert_eq!(csv.len(), rows.len() + 1);
    let column = own["columns"][0]["name"].as_str().unwrap();
    let at = csv[0].iter().position(|c| c == column).unwrap();
    for (line, row) in csv[1..].iter().zip(rows) {
        assert!(line[0] == row["key"] && same(&line[1], &row["rank"]), "{line:?}");
        assert!(same(&line[at], &row["cells"][column]["value"]), "{line:?}");
    }

    let all = of(&["kpi"]);
    let all = all["kpis"].as_array().unwrap();
    of(&["table", "-o", "values.csv"]);
    let csv = lines(&qd, "values.csv");
    assert_eq!(csv.len(), all.len() + 1);
    for (line, kpi) in csv[1..].iter().zip(all) {
        assert_eq!(line[0], kpi["id"]);
        assert!(same(&line[2], &kpi["value"]), "{line:?}");
        assert_eq!(line[11], kpi["no_data"]["reason"].as_str().unwrap_or_default());
        assert!(same(&line[12], &kpi["comparison"]["value"]), "{line:?}");
        assert_eq!(line[16], kpi["comparison"]["verdict"].as_str().unwrap_or_default());
    }

    for args in [
        ["table", "frt", "--table", "nothing", "-o", "x.csv"],
        ["table", "nothing", "--by", "channel", "-o", "x.csv"],
        ["table", "frt", "--by", "channel", "-o", "x.txt"],
    ] {
        let answer = qd.call(&args).unwrap();
        assert_ne!(answer.exit, 0, "{args:?}");
        assert!(!qd.folder().join(args[5]).exists());
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let qd = Qd::new().unwrap();
    let mut text = String::from("id,created_at,first_response_s,channel\n");
    for i in 0..40 {
        let channel = if i % 2 == 0 { "=HYPERLINK(1)" } else { "@SUM" };
        text.push_str(&format!("{i},2026-07-{:02} 10:00,{},{channel}\n", 1 + i % 28, 60 + i));
    }
    qd.write("t.csv", text).unwrap();
    qd.ok(&["import", "t.csv", "--as", "tickets"]).unwrap();
    qd.ok(&["table", "tickets", "--by", "channel", "-o", "out.csv"]).unwrap();
    let words: Vec<String> = lines(&qd, "out.csv").into_iter().skip(1).map(|l| l[0].clone()).collect();
    assert_eq!(words, ["'=HYPERLINK(1)", "'@SUM"]);
}
