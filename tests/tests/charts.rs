//! Charts as files: pictures are sound and alike, numbers are those of `qd kpi`, no cell is a formula.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::Qd;

fn read(qd: &Qd, name: &str) -> Vec<u8> {
    std::fs::read(qd.folder().join(name)).unwrap()
}

#[test]
fn a_chart_is_written_as_its_ending_says_twice_alike_and_with_the_numbers_of_qd_kpi() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let of = |args: &[&str]| qd.ok(&[args, &["--period", "2026-Q3"]].concat()).unwrap();
    for name in ["a.svg", "b.svg", "a.png", "b.png", "a.csv", "a.json"] {
        assert_eq!(of(&["chart", "frt", "-o", name])["chart"], "frt-series");
    }
    assert_eq!(read(&qd, "a.svg"), read(&qd, "b.svg"));
    assert_eq!(read(&qd, "a.png"), read(&qd, "b.png"));
    let svg = String::from_utf8(read(&qd, "a.svg")).unwrap();
    assert!(svg.starts_with("<svg ") && svg.contains("<title") && !svg.contains("<text"), "{}", &svg[..400]);
    assert!(read(&qd, "a.png").starts_with(b"\x89PNG"));
    let told = of(&["kpi", "frt", "--series", "week"]);
    let steps = told["kpis"][0]["series"].as_array().unwrap();
    let csv = String::from_utf8(read(&qd, "a.csv")).unwrap();
    let rows: Vec<&str> = csv.lines().skip(1).collect();
    assert_eq!(rows.len(), steps.len());
    for (row, step) in rows.iter().zip(steps) {
        let (from, value) = row.split_once(',').unwrap();
        assert_eq!(from, step["from"]);
        assert_eq!(value.parse::<f64>().ok(), step["value"].as_f64());
    }
    let spec: serde_json::Value = serde_json::from_slice(&read(&qd, "a.json")).unwrap();
    assert_eq!(spec["body"]["x"].as_array().unwrap().len(), steps.len());
    for (args, ending) in
        [(["chart", "frt", "-o", "x.pdf"], "ending"), (["chart", "nothing", "-o", "x.svg"], "KPI")]
    {
        let answer = qd.call(&args).unwrap();
        assert_ne!(answer.exit, 0, "{ending}");
    }
}

#[test]
fn no_cell_of_a_charts_table_is_a_formula() {
    let qd = Qd::new().unwrap();
    let mut text = String::from("id,created_at,first_response_s,channel\n");
    for i in 0..120 {
        let channel = if i % 2 == 0 { "=HYPERLINK(1)" } else { "@SUM" };
        text.push_str(&format!("{i},2026-07-{:02} 10:00,{},{channel}\n", 1 + i % 28, 60 + i));
    }
    qd.write("t.csv", text).unwrap();
    qd.ok(&["import", "t.csv", "--as", "tickets"]).unwrap();
    qd.ok(&["chart", "tickets", "--by", "channel", "--chart", "channel", "-o", "t-chart.csv"]).unwrap();
    let csv = String::from_utf8(read(&qd, "t-chart.csv")).unwrap();
    assert!(csv.contains("'=HYPERLINK(1)") && csv.contains("'@SUM"), "{csv}");
}
