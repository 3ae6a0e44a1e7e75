use super::*;
use crate::dto::ReportQuery;
use crate::measuring::period_spec;
use crate::{App, AppOptions};
use qd_model::IssueCode;

/// The sample company in a folder of its own.
fn sample() -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::open(AppOptions { workspace: Some(folder.path().join("w.qdeck")) }).unwrap();
    app.load_sample(&mut |_| true).unwrap();
    (folder, app)
}

fn question() -> ReportQuery {
    ReportQuery {
        period: "2026-Q3".into(),
        compare: None,
        language: "en".into(),
        page: "a4".into(),
        audience: None,
        privacy: false,
        accessible: false,
        rows: true,
        template: None,
        spec: None,
    }
}

#[test]
fn a_list_that_is_too_long_keeps_the_latest_and_is_told() {
    let (_folder, mut app) = sample();
    let input = app.material(&period_spec("2026-Q3"), &question()).unwrap();
    let mut list = |most| {
        let all = app.records(&period_spec("2026-Q3"), &input.report.kpis, most, &mut |_| Ok(())).unwrap();
        let written = qd_workbook::render_with(&input, Some(&all), &mut |_| Ok(())).unwrap();
        (all, written.warnings)
    };
    let ((whole, silent), (cut, told)) = (list(MOST), list(100));
    assert_eq!(silent, [""; 0]);
    let long = whole.sets.iter().filter(|s| s.ids.len() > 100).count();
    assert!(long > 2 && told.len() == long, "{told:?}");
    assert!(told[0].contains("latest 100 of"), "{told:?}");
    for (whole, cut) in whole.sets.iter().zip(&cut.sets) {
        let from = whole.ids.len().saturating_sub(100);
        assert_eq!((&cut.ids[..], cut.all), (&whole.ids[from..], whole.ids.len() as u64));
        assert_eq!(cut.times[..], whole.times[from..]);
        for (a, b) in whole.columns.iter().zip(&cut.columns) {
            let kept = a.at.iter().filter(|at| **at as usize >= from).count();
            let skip = a.at.len() - kept;
            let moved: Vec<u32> = a.at[skip..].iter().map(|at| at - from as u32).collect();
            assert_eq!((&b.at, b.own.len(), b.why.len()), (&moved, kept, kept));
            assert!(b.own.iter().zip(&a.own[skip..]).all(|(x, y)| x.to_bits() == y.to_bits()));
            assert_eq!((a.counted, a.left_out), (b.counted, b.left_out), "the index counts all");
        }
    }
}

#[test]
fn who_stops_it_at_any_time_finds_no_file() {
    let (folder, mut app) = sample();
    let file = folder.path().join("rows.xlsx");
    let mut asked = 0;
    app.workbook(&question(), &file, &mut |_| {
        asked += 1;
        true
    })
    .unwrap();
    assert!(asked > 40, "{asked}");
    std::fs::remove_file(&file).unwrap();
    for stop in [1, 3, asked / 2, asked - 1] {
        let mut left = stop;
        let stopped = app.workbook(&question(), &file, &mut |p| {
            assert!((0.0..=1.0).contains(&p.share), "{}", p.share);
            left -= 1;
            left > 0
        });
        assert_eq!(stopped.unwrap_err().code, IssueCode::Cancelled);
        assert!(!file.exists(), "stopped at {stop} of {asked}");
    }
}
