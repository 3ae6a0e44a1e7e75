use super::*;
use crate::AppOptions;
use crate::dto::FileChoice;
use qd_model::PeriodSpec;

const PERIOD: &str = "2026-Q3";

fn asked(area: &str) -> AreaQuery {
    AreaQuery { area: area.into(), period: PERIOD.into(), compare: Some("previous".into()), rank_by: None }
}

/// The sample company in a folder that goes with it.
fn sample() -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Some(folder.path().join("w.qdeck"));
    let mut app = App::open(AppOptions { workspace }).unwrap();
    app.load_sample(&mut |_| true).unwrap();
    (folder, app)
}

#[test]
fn every_area_shows_what_a_script_is_told_and_nothing_is_lost() {
    let (_folder, mut app) = sample();
    for plan in PLANS {
        let area = app.area(&asked(plan.name)).unwrap();
        let request = KpiRequest {
            ids: plan.tiles.iter().map(|id| (*id).to_owned()).collect(),
            period: Some(PeriodSpec::Named(PERIOD.into())),
            ..KpiRequest::default()
        };
        for told in app.kpi(&request).unwrap().kpis {
            let tile = area.tiles.iter().find(|t| t.kpi.id == told.id);
            let missing = area.missing.iter().find(|m| m.id == told.id);
            assert_eq!(tile.is_some(), missing.is_none(), "{}", told.id);
            match tile {
                Some(tile) => assert_eq!((&tile.kpi.text, tile.kpi.n), (&told.text, told.n), "{}", told.id),
                None => assert_eq!(missing.unwrap().text, told.no_data.unwrap().text),
            }
        }
        assert!(!area.tiles.is_empty(), "{}", plan.name);
    }
}

#[test]
fn incidents_of_the_time_line_are_those_behind_the_time_to_restore_and_lie_in_the_period() {
    let (_folder, mut app) = sample();
    let area = app.area(&asked("reliability")).unwrap();
    let request = KpiRequest {
        ids: vec!["time_to_restore".into()],
        period: Some(PeriodSpec::Named(PERIOD.into())),
        rows: true,
        ..KpiRequest::default()
    };
    let kpi = app.kpi(&request).unwrap().kpis.remove(0);
    let rows = kpi.rows.unwrap();
    assert!(rows.len() > 3, "the sample has incidents");
    for row in rows.iter().filter(|r| r.included) {
        let mark = area.incidents.iter().find(|m| m.id == row.id).unwrap();
        assert_eq!(mark.text, format::duration(row.value.unwrap(), Locale::of("en")));
    }
    assert_eq!(area.incidents_total as usize, area.incidents.len());
    for mark in &area.incidents {
        assert!((0.0..=1.0).contains(&mark.from_share) && mark.from_share <= mark.to_share, "{mark:?}");
        assert_eq!(mark.open, mark.text.is_empty());
        assert!(!mark.service.is_empty() && mark.started.starts_with("2026-0"));
    }
    assert!(area.incidents.windows(2).all(|w| w[0].from_share <= w[1].from_share));
    assert!(app.area(&asked("agents")).unwrap().incidents.is_empty());
}

#[test]
fn agents_are_ranked_by_another_measure_this_once_and_the_setting_stays() {
    let (_folder, mut app) = sample();
    let ranked = |app: &mut App, by: Option<&str>| {
        let query = AreaQuery { rank_by: by.map(Into::into), ..asked("agents") };
        let area = app.area(&query).unwrap();
        area.kpis.into_iter().find(|k| k.id == "top_agents").unwrap()
    };
    let own = ranked(&mut app, None);
    let by_time = ranked(&mut app, Some("resolution_time"));
    assert_eq!(by_time.variant, "by_resolution_time");
    assert_ne!(own.variant, by_time.variant);
    assert_eq!(app.settings().rank_agents_by, "auto");
    let refused = app.area(&AreaQuery { rank_by: Some("height".into()), ..asked("agents") });
    assert_eq!(refused.unwrap_err().code, IssueCode::BadConfig);
    assert_eq!(app.settings().rank_agents_by, "auto", "also after a refusal");
}

#[test]
fn an_area_that_is_not_there_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::open(AppOptions { workspace: Some(folder.path().join("w.qdeck")) }).unwrap();
    assert_eq!(app.area(&asked("weather")).unwrap_err().code, IssueCode::BadArgument);
    let empty = app.area(&AreaQuery { period: "all".into(), ..asked("reliability") }).unwrap();
    assert!(empty.tiles.is_empty() && empty.incidents.is_empty() && empty.missing.len() == 4);
}

#[test]
fn the_report_has_all_incidents_the_screen_the_latest() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::open(AppOptions { workspace: Some(folder.path().join("w.qdeck")) }).unwrap();
    let mut text = String::from("incident id,service,started at,resolved at\n");
    for n in 0..600 {
        let at = |minute: u32| format!("2026-07-{:02}T{:02}:{minute:02}:00Z", 1 + n / 24, n % 24);
        text.push_str(&format!("i{n},API,{},{}\n", at(0), at(30)));
    }
    let file = folder.path().join("incidents.csv");
    std::fs::write(&file, text).unwrap();
    let choice = FileChoice { kind: Some("incidents".into()), ..FileChoice::default() };
    app.import(&[(file, choice)], &mut |_| true).unwrap();
    let spans = app.incident_spans(&period_spec("2026-07")).unwrap();
    assert_eq!(spans.len(), 600);
    let area = app.area(&AreaQuery { period: "2026-07".into(), ..asked("reliability") }).unwrap();
    assert_eq!((area.incidents.len(), area.incidents_total), (500, 600));
    assert!(area.incidents.iter().all(|m| !m.id.is_empty()));
}
