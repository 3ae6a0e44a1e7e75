use super::*;
use qd_model::{BreakdownRow, Interval, SeriesPoint, TargetCheck};
use std::collections::BTreeMap;

fn period() -> PeriodLabel {
    PeriodLabel {
        label: "2026-Q3".into(),
        from: "2026-07-01T00:00:00+02:00".into(),
        to: "2026-10-01T00:00:00+02:00".into(),
        time_zone: "Europe/Stockholm".into(),
    }
}

fn with<T>(agents: &[String], channels: &OverTime, f: impl FnOnce(&ChartContext<'_>) -> T) -> T {
    let (period, words) = (period(), Catalogue::new("en"));
    f(&ChartContext {
        period: &period,
        grain: Grain::Week,
        compare: Some("2026-Q2"),
        known_to: &KnownTo::new(),
        words: &words,
        locale: Locale::of("en"),
        events: &[EventNote { on: "2026-07-09".into(), text: "Price rise".into() }],
        agent_names: agents.is_empty(),
        agents,
        min_n: 30,
        channels,
        incidents: &[],
    })
}

fn kpi(id: &str, unit: Unit, value: Option<f64>) -> KpiValue {
    let text = value.map(|v| v.to_string()).unwrap_or_default();
    KpiValue {
        id: id.into(),
        name: id.to_uppercase(),
        unit,
        currency: None,
        better: "up".into(),
        definition: String::new(),
        variant: String::new(),
        variant_text: String::new(),
        definition_codes: vec![],
        note_codes: vec![],
        value,
        text,
        no_data: None,
        n: 100,
        few_cases: false,
        excluded: vec![],
        interval: None,
        stats: None,
        parts: BTreeMap::new(),
        notes: vec![],
        comparison: None,
        target: None,
        by: BTreeMap::new(),
        series: vec![],
        rows: None,
        histogram: vec![],
        heatmap: vec![],
        tables: vec![],
    }
}

fn point(from: &str, value: f64) -> SeriesPoint {
    SeriesPoint { from: from.into(), value: Some(value), n: 10 }
}

fn row(key: &str, value: f64, n: u64) -> BreakdownRow {
    BreakdownRow {
        key: key.into(),
        value: Some(value),
        text: format!("{value}"),
        n,
        interval: Some(Interval { level: 0.95, low: Some(value - 0.1), high: Some(value + 0.1) }),
        share: None,
        previous: None,
        target: None,
    }
}

#[test]
fn without_data_there_is_no_chart() {
    let mut k = kpi("csat", Unit::Share, None);
    k.series = vec![point("2026-07-06", 0.9), point("2026-07-13", 0.8)];
    assert!(with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx)).is_empty());
}

#[test]
fn a_week_that_the_period_cuts_is_no_low() {
    // 2026-07-01 is a Wednesday: the first week has five days.
    let mut k = kpi("tickets", Unit::Count, Some(240.0));
    k.series = vec![point("2026-06-29", 20.0), point("2026-07-06", 100.0), point("2026-07-13", 120.0)];
    let chart = &with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx))[0];
    assert!(
        chart.finding.starts_with("Between 100 (in the week of 6\u{a0}Jul) and 120"),
        "{}",
        chart.finding
    );
    assert!(chart.subtitle.contains("incomplete"));
    let ChartBody::Line(line) = &chart.body else { panic!("{chart:?}") };
    assert_eq!(line.partial, [0]);
    assert_eq!(with(&[], &OverTime::new(), |ctx| spark(&k, ctx)), [Some(100.0), Some(120.0)]);
    assert_eq!(line.events, [(1, "9\u{a0}Jul: Price rise".to_owned())]);
}

#[test]
fn the_target_of_a_rate_is_counted_step_by_step() {
    let mut k = kpi("csat", Unit::Share, Some(0.85));
    k.target = Some(TargetCheck { value: 0.9, text: "90.0%".into(), met: false });
    k.series = vec![point("2026-07-06", 0.9), point("2026-07-13", 0.8)];
    let finding = with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx))[0].finding.clone();
    assert!(finding.ends_with("The target of 90.0% was met in 1 of 2 weeks."), "{finding}");
}

#[test]
fn agents_with_few_cases_are_left_out_and_counted_and_numbers_hide_names() {
    let mut k = kpi("fcr", Unit::Share, Some(0.7));
    let rows = vec![row("Zoë", 0.9, 90), row("Ida", 0.7, 50), row("Åsa", 0.5, 40), row("Wei", 1.0, 3)];
    k.by.insert("agent".into(), rows);
    let agents = agents_in(std::slice::from_ref(&k));
    let charts = with(&agents, &OverTime::new(), |ctx| charts_for(&k, ctx));
    let ChartBody::Dots(dots) = &charts[0].body else { panic!("{charts:?}") };
    let labels: Vec<&str> = dots.items.iter().map(|i| i.label.as_str()).collect();
    assert_eq!(labels, ["Agent 3", "Agent 1", "Agent 4"]);
    assert_eq!(
        charts[0].finding,
        "2 of 3 agents differ clearly from the whole. One more has too few cases to say."
    );
}

#[test]
fn shares_that_do_not_add_up_are_not_drawn() {
    let mut k = kpi("nps", Unit::Points, Some(12.0));
    k.parts.extend([
        ("promoters".into(), Some(0.5)),
        ("detractors".into(), Some(0.38)),
        ("passives".into(), Some(0.5)),
    ]);
    assert!(with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx)).is_empty());
    k.parts.insert("passives".into(), Some(0.12));
    let charts = with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx));
    assert_eq!(charts[0].finding, "50.0% promoters less 38.0% detractors give +12.");
}

#[test]
fn beyond_five_channels_the_rest_is_one_part_and_nothing_is_lost() {
    let k = kpi("tickets", Unit::Count, Some(70.0));
    let words = ["email", "chat", "phone", "web", "social", "fax", "letter"];
    let parts: Vec<_> = words
        .iter()
        .map(|w| ((*w).to_owned(), vec![point("2026-07-06", 5.0), point("2026-07-13", 5.0)]))
        .collect();
    let channels = OverTime::from([("tickets".to_owned(), parts)]);
    let charts = with(&[], &channels, |ctx| charts_for(&k, ctx));
    let ChartBody::StackedBars(body) = &charts[0].body else { panic!("{charts:?}") };
    assert_eq!(body.series.len(), 5);
    assert_eq!(body.series[4].name, "Other");
    let sum: f64 = body.series.iter().flat_map(|s| &s.values).flatten().sum();
    assert_eq!(sum, 70.0);
}

#[test]
fn targets_stand_beside_their_values_and_few_cases_do_not() {
    let mut a = kpi("csat", Unit::Share, Some(0.85));
    a.target = Some(TargetCheck { value: 0.9, text: "90.0%".into(), met: false });
    let mut b = a.clone();
    (b.name, b.few_cases) = ("B".into(), true);
    let chart = with(&[], &OverTime::new(), |ctx| targets_chart(&[a, b], ctx)).unwrap();
    assert_eq!(chart.finding, "0 of 1 targets are reached.");
}

#[test]
fn a_step_that_the_end_of_the_data_cuts_is_not_whole() {
    let mut k = kpi("frt", Unit::Seconds, Some(60.0));
    k.series = vec![point("2026-07-06", 50.0), point("2026-07-13", 70.0), point("2026-07-20", 10.0)];
    let chart = with(&[], &OverTime::new(), |ctx| {
        let known_to = KnownTo::from([("frt".to_owned(), "2026-07-22".to_owned())]);
        let ctx = ChartContext { known_to: &known_to, events: &[], ..*ctx };
        charts_for(&k, &ctx)[0].clone()
    });
    let ChartBody::Line(line) = &chart.body else { panic!("{chart:?}") };
    assert_eq!(line.partial, [2]);
    assert!(chart.finding.starts_with("Between 50"), "{}", chart.finding);
}

#[test]
fn a_month_is_named_with_its_year() {
    let mut k = kpi("csat", Unit::Share, Some(0.9));
    k.series = vec![point("2026-07-01", 0.8), point("2026-08-01", 0.9), point("2026-09-01", 0.7)];
    let finding = with(&[], &OverTime::new(), |ctx| {
        charts_for(&k, &ChartContext { grain: Grain::Month, ..*ctx })[0].finding.clone()
    });
    assert_eq!(finding, "Between 70.0% (in Sep\u{a0}2026) and 90.0% (in Aug\u{a0}2026).");
}

#[test]
fn nothing_in_any_step_is_no_line() {
    let mut k = kpi("hold_time", Unit::Seconds, Some(0.0));
    k.series = vec![point("2026-07-06", 0.0), point("2026-07-13", 0.0)];
    assert!(with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx)).is_empty());
}

#[test]
fn a_long_event_stays_inside_the_frame_wherever_it_falls() {
    use crate::scene::{Colour, Item, Measure, Rect, Scene, TextStyle};
    struct Even;
    impl Measure for Even {
        fn width(&self, text: &str, s: &TextStyle) -> f32 {
            text.chars().count() as f32 * s.size * 0.5
        }
    }
    let words = Catalogue::new("en");
    let look = crate::Look {
        measure: &Even,
        words: &words,
        accent: Colour::hex(0x2F5DA8),
        locale: Locale::of("en"),
    };
    let mut k = kpi("frt", Unit::Seconds, Some(60.0));
    let days = ["2026-07-06", "2026-07-13", "2026-07-20", "2026-07-27", "2026-08-03"];
    k.series = days.iter().enumerate().map(|(i, d)| point(d, 3000.0 + 900.0 * i as f64)).collect();
    for on in days {
        let events = [EventNote { on: on.into(), text: "Help article on pairing the Trailmate".into() }];
        let chart = with(&[], &OverTime::new(), |ctx| {
            charts_for(&k, &ChartContext { events: &events, ..*ctx })[0].clone()
        });
        let mut scene = Scene::new(200.0, 130.0);
        let area = Rect::new(20.0, 10.0, 160.0, 110.0);
        crate::draw(&chart, &mut scene, area, &look);
        let found = scene.items.iter().find_map(|i| match i {
            Item::Text { x, text, style, .. } if text.contains("Help") => Some((*x, Even.width(text, style))),
            _ => None,
        });
        let (x, w) = found.expect("the event is told");
        assert!(x >= area.x && x + w <= area.right(), "{on}: {x} + {w}");
    }
}

#[test]
fn a_bridge_leads_from_the_start_to_the_end_or_is_not_drawn() {
    let churn = |end: f64| {
        let mut k = kpi("churn", Unit::Share, Some(0.04));
        for (name, v) in [
            ("active_at_start", 300.0),
            ("joined", 20.0),
            ("lost", 12.0),
            ("active_at_end", end),
            ("reason.price", 7.0),
            ("reason.moved", 2.0),
            ("reason.", 1.0),
        ] {
            k.parts.insert(name.into(), Some(v));
        }
        with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx).into_iter().next())
    };
    let spec = churn(308.0).unwrap();
    let ChartBody::Bridge(b) = &spec.body else { panic!("{:?}", spec.body) };
    let steps: Vec<_> = b.steps.iter().map(|s| (s.label.as_str(), s.text.as_str())).collect();
    // Of 12 two gave no reason, one of them in as many words.
    assert_eq!(
        steps,
        [
            ("At the start", "300"),
            ("New", "+20"),
            ("Left: price", "\u{2212}7"),
            ("Left: moved", "\u{2212}2"),
            ("Left: other", "\u{2212}3"),
            ("At the end", "308")
        ]
    );
    assert_eq!(spec.finding, "From 300 to 308 customers: 20 came, 12 left.");
    assert_eq!(churn(310.0), None);
}

#[test]
fn cohorts_tell_of_the_first_quarter_that_is_not_few() {
    let cell = |value| qd_model::TableCell { value: Some(value), text: String::new(), n: 48, interval: None };
    let row = |key: &str, note: Option<&str>, cells: &[f64]| qd_model::TableRow {
        key: key.into(),
        rank: None,
        note: note.map(Into::into),
        cells: cells.iter().enumerate().map(|(k, v)| (format!("after_{k}"), cell(*v))).collect(),
    };
    let mut k = kpi("retention", Unit::Share, Some(0.96));
    k.tables.push(qd_model::KpiTable {
        name: "cohorts".into(),
        of: "cohort".into(),
        columns: (0..3)
            .map(|k| qd_model::TableColumn {
                name: format!("after_{k}"),
                unit: Unit::Share,
                better: "up".into(),
            })
            .collect(),
        rows: vec![
            row("2025-Q4", Some("few_cases"), &[1.0, 1.0, 0.5]),
            row("2026-Q1", None, &[0.9, 0.75]),
            row("2026-Q2", None, &[1.0]),
        ],
    });
    let spec = with(&[], &OverTime::new(), |ctx| charts_for(&k, ctx).remove(0));
    let ChartBody::Cohorts(b) = &spec.body else { panic!("{:?}", spec.body) };
    assert_eq!(
        b.rows.iter().map(|r| (r.cells.len(), r.few)).collect::<Vec<_>>(),
        [(3, true), (2, false), (1, false)]
    );
    assert_eq!(spec.finding, "Of 48 who began in 2026-Q1, 75.0% were still there a quarter later.");
}

#[test]
fn incidents_lie_on_the_days_of_the_period() {
    let spans = [("API", 0.25, 0.5, false), ("Shop", 0.0, 0.01, false), ("API", 0.9, 1.0, true)];
    let incidents =
        spans.map(|(service, from, to, open)| IncidentSpan { service: service.into(), from, to, open });
    let k = kpi("mtbf", Unit::Seconds, Some(86_400.0));
    with(&[], &OverTime::new(), |ctx| {
        let spec = charts_for(&k, &ChartContext { incidents: &incidents, ..*ctx }).remove(0);
        let ChartBody::Gantt(b) = &spec.body else { panic!("{:?}", spec.body) };
        assert_eq!((b.from.as_str(), b.days), ("2026-07-01", 92));
        let lanes: Vec<_> = b.lanes.iter().map(|l| (l.label.as_str(), l.spans.len())).collect();
        assert_eq!(lanes, [("API", 2), ("Shop", 1)]);
        assert_eq!(b.lanes[0].spans[0], (23.0, 46.0, false));
        assert!(charts_for(&k, ctx).iter().all(|s| !matches!(s.body, ChartBody::Gantt(_))));
        // Of the three drawn the KPI counts 100: then both are said.
        assert_eq!(
            spec.finding,
            "3 incidents, 100 counted as failures; on average 86400 between two of these."
        );
        let all = KpiValue { n: 3, ..k.clone() };
        let spec = charts_for(&all, &ChartContext { incidents: &incidents, ..*ctx }).remove(0);
        assert_eq!(spec.finding, "3 incidents; on average 86400 between two failures.");
        let many: Vec<IncidentSpan> = (0..600).map(|_| incidents[0].clone()).collect();
        let spec = charts_for(&all, &ChartContext { incidents: &many, ..*ctx }).remove(0);
        let ChartBody::Gantt(b) = &spec.body else { panic!("{:?}", spec.body) };
        assert_eq!(
            (b.lanes[0].spans.len(), spec.subtitle.as_str()),
            (500, "n = 600 · the latest 500 are drawn")
        );
    });
}

#[test]
fn weeks_are_points_where_a_relation_was_found() {
    let cell =
        |value: f64| qd_model::TableCell { value: Some(value), text: String::new(), n: 9, interval: None };
    let row = |i: u32| qd_model::TableRow {
        key: format!("2026-07-{i:02}"),
        rank: None,
        note: None,
        cells: [("reads".to_owned(), cell(f64::from(i))), ("contacts".to_owned(), cell(f64::from(9 - i)))]
            .into(),
    };
    let mut k = kpi("articles_read", Unit::Count, Some(900.0));
    let columns = Vec::new();
    k.tables.push(qd_model::KpiTable {
        name: "weeks".into(),
        of: "week".into(),
        columns,
        rows: (1..=4).map(row).collect(),
    });
    let charts = |k: &KpiValue| with(&[], &OverTime::new(), |ctx| charts_for(k, ctx));
    assert!(charts(&k).is_empty());
    k.parts.extend([("rho".to_owned(), Some(-0.8)), ("rho_lead_weeks".to_owned(), Some(2.0))]);
    let ChartBody::Scatter(b) = &charts(&k)[0].body else { panic!() };
    assert_eq!((b.points[0], b.x_name.as_str()), ((1.0, 8.0), "Article reads, 2 weeks before"));
}
