//! The records that the window pages through are those that `qd kpi --rows` gives.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_app::dto::{KpiRowsQuery, RowOrder};
use qd_app::{App, AppOptions};
use qd_tests::Qd;

fn query(id: &str) -> KpiRowsQuery {
    KpiRowsQuery {
        id: id.into(),
        period: "all".into(),
        filters: Vec::new(),
        counted: None,
        order: RowOrder::Time,
        offset: 0,
        limit: 50,
    }
}

#[test]
fn pages_hold_what_the_command_line_gives() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let mut app = App::open(AppOptions { workspace: Some(qd.workspace().to_path_buf()) }).unwrap();
    for id in ["frt", "csat", "fcr", "abandonment"] {
        let all = qd.ok(&["kpi", id, "--rows"]).unwrap();
        let kpi = &all["kpis"][0];
        let rows = kpi["rows"].as_array().unwrap();
        let mut pages = Vec::new();
        let mut q = KpiRowsQuery { limit: 1_000, ..query(id) };
        loop {
            let page = app.kpi_rows(&q).unwrap();
            assert_eq!(page.counted + page.left_out, rows.len() as u64, "{id}");
            assert_eq!(page.counted, rows.iter().filter(|r| r["in"] == true).count() as u64, "{id}");
            if page.rows.is_empty() {
                break;
            }
            assert!(page.rows.iter().all(|r| r.cells.len() == page.fields.len()));
            q.offset += page.rows.len() as u64;
            pages.extend(page.rows);
        }
        assert_eq!(pages.len(), rows.len(), "{id}");
        for (page, row) in pages.iter().zip(rows) {
            assert_eq!(page.id, row["id"].as_str().unwrap(), "{id}");
            assert_eq!(page.reason.as_deref(), row.get("reason").and_then(|r| r.as_str()), "{id}");
            assert_eq!(page.hit, row.get("hit").and_then(serde_json::Value::as_bool), "{id}");
        }
        if let Some(share) = kpi["value"].as_f64().filter(|_| kpi["unit"] == "share") {
            let hits = pages.iter().filter(|r| r.hit == Some(true)).count() as f64;
            let counted = pages.iter().filter(|r| r.reason.is_none()).count() as f64;
            assert!((hits / counted - share).abs() < 1e-12, "{id}");
        }
    }
}

#[test]
fn order_and_choice_are_kept_over_pages() {
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let mut app = App::open(AppOptions { workspace: Some(qd.workspace().to_path_buf()) }).unwrap();
    let most = qd.ok(&["kpi", "frt", "--rows"]).unwrap();
    let rows = most["kpis"][0]["rows"].as_array().unwrap();
    let longest = rows.iter().filter_map(|r| r["value"].as_f64()).fold(0.0, f64::max);
    let named = rows.iter().find(|r| r["value"].as_f64() == Some(longest)).unwrap();
    let page = app.kpi_rows(&KpiRowsQuery { order: RowOrder::Greatest, ..query("frt") }).unwrap();
    assert_eq!(page.rows[0].id, named["id"].as_str().unwrap());
    let left = app.kpi_rows(&KpiRowsQuery { counted: Some(false), ..query("frt") }).unwrap();
    assert!(left.rows.iter().all(|r| r.reason.is_some() && r.text.is_empty()));
    assert_eq!(left.rows.len() as u64, left.left_out.min(50));
    let at = page.fields.iter().position(|f| f == "channel").unwrap();
    let word = page.rows.iter().map(|r| &r.cells[at]).find(|c| !c.is_empty()).unwrap();
    let of_channel = KpiRowsQuery { filters: vec![("channel".into(), word.clone())], ..query("frt") };
    let channel = app.kpi_rows(&of_channel).unwrap();
    assert!(!channel.rows.is_empty() && channel.counted < page.counted);
    assert!(channel.rows.iter().all(|r| r.cells[at] == *word));
}

#[test]
fn a_kpi_without_such_records_says_so() {
    let qd = Qd::new().unwrap();
    let mut app = App::open(AppOptions { workspace: Some(qd.workspace().to_path_buf()) }).unwrap();
    for (id, code) in [("mtbf", "bad_argument"), ("esat", "bad_argument"), ("nothing", "unknown_kpi")] {
        let issue = app.kpi_rows(&query(id)).unwrap_err();
        assert_eq!(serde_json::to_value(issue.code).unwrap(), code, "{id}");
    }
    assert_eq!(app.kpi_rows(&query("frt")).unwrap().rows.len(), 0);
}
