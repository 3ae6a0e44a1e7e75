//! A chart in words: what who cannot see it must know that does not stand beside it.

use crate::axis::step_label;
use crate::draw::Look;
use chrono::{Duration, NaiveDate};
use qd_model::chart::{
    BarItem, ChartBody, ChartSpec, CohortRow, GanttBody, GanttLane, HeatmapBody, NamedSeries, ScatterBody,
};
use qd_model::format;
use qd_text::Arg;

/// Most values told of one chart; more are told by their beginning, their bounds and their end.
const MOST: usize = 16;

/// The text alternative of a chart: its title, then its numbers, as far as one can listen to them. Forms whose numbers
/// are too many begin with their finding and tell the sums or the bounds.
pub fn describe(spec: &ChartSpec, look: &Look<'_>) -> String {
    let said = match &spec.body {
        ChartBody::Line(b) => {
            let named = b.series.len() > 1;
            let target =
                b.target.map(|t| format!("{}: {}", look.words.plain("chart-target"), text(spec, t, look)));
            let series = b.series.iter().map(|s| {
                let values = over_time(spec, s, &b.x, &b.grain, look);
                if named { format!("{}: {values}", s.name) } else { values }
            });
            series.chain(target).collect()
        }
        ChartBody::StackedBars(b) => {
            let total = |s: &NamedSeries| s.values.iter().flatten().sum::<f64>();
            b.series.iter().map(|s| format!("{}: {}", s.name, text(spec, total(s), look))).collect()
        }
        ChartBody::Bars(b) | ChartBody::Dots(b) => items(&b.items),
        ChartBody::Histogram(b) => b.marks.iter().map(|(name, _, text)| format!("{name}: {text}")).collect(),
        ChartBody::Nps(b) => {
            let part =
                |key: &str, v: f64| format!("{}: {}", look.words.plain(key), format::percent(v, look.locale));
            vec![
                part("chart-detractors", b.detractors),
                part("chart-passives", b.passives),
                part("chart-promoters", b.promoters),
            ]
        }
        ChartBody::Bullet(b) => {
            let target = look.words.plain("chart-target");
            let one = |i: &qd_model::chart::BulletItem| {
                let aim = if i.target_text.is_empty() {
                    String::new()
                } else {
                    format!(", {target} {}", i.target_text)
                };
                format!("{}: {}{aim}", i.label, i.text)
            };
            b.items.iter().take(MOST).map(one).collect()
        }
        ChartBody::Heatmap(b) => busiest(b, look),
        ChartBody::Scatter(b) => points(b, spec, look),
        ChartBody::Bridge(b) => b.steps.iter().map(|s| format!("{}: {}", s.label, s.text)).collect(),
        ChartBody::Cohorts(b) => b.rows.iter().map(|r| cohort(r, look)).collect(),
        ChartBody::Gantt(b) => b.lanes.iter().take(MOST).map(|l| lane(l, b, look)).collect(),
    };
    let said: Vec<String> = said.into_iter().filter(|s| !s.is_empty()).collect();
    let said = if said.is_empty() { spec.finding.clone() } else { said.join("; ") };
    format!("{}. {said}", spec.title)
}

/// The records of each weekday with their busiest hour.
fn busiest(b: &HeatmapBody, look: &Look<'_>) -> Vec<String> {
    let count = |n: f64| format::number(n, 0, look.locale);
    let one = |(d, row): (usize, &Vec<f64>)| {
        let day = look.words.plain(&format!("chart-weekday-long-{}", d + 1));
        let all: f64 = row.iter().sum();
        let top = row.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
        match top.filter(|t| *t.1 > 0.0) {
            Some((hour, n)) => look.words.text(
                "chart-said-weekday",
                &[
                    ("day", Arg::Text(&day)),
                    ("n", Arg::Text(&count(all))),
                    ("from", Arg::Text(&format!("{hour:02}"))),
                    ("to", Arg::Text(&format!("{:02}", hour + 1))),
                    ("most", Arg::Text(&count(*n))),
                ],
            ),
            None => format!("{day}: {}", count(all)),
        }
    };
    b.cells.iter().enumerate().map(one).collect()
}

/// The finding, and between what bounds each measure lies.
fn points(b: &ScatterBody, spec: &ChartSpec, look: &Look<'_>) -> Vec<String> {
    let bounds = |name: &str, of: fn(&(f64, f64)) -> f64| {
        let known = || b.points.iter().map(of).filter(|v| v.is_finite());
        let (low, high) = (known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max));
        let shown = |v: f64| format::number(v, 0, look.locale);
        if low <= high { format!("{name}: {} – {}", shown(low), shown(high)) } else { String::new() }
    };
    vec![
        spec.finding.trim_end_matches('.').to_owned(),
        bounds(&b.x_name, |p| p.0),
        bounds(&b.y_name, |p| p.1),
    ]
}

fn cohort(r: &CohortRow, look: &Look<'_>) -> String {
    let shares = r.cells.iter().map(|c| c.map_or("–".into(), |v| format::percent(v, look.locale)));
    let n = look.words.text("chart-n", &[("n", Arg::Text(&format::number(r.n as f64, 0, look.locale)))]);
    format!("{} ({n}): {}", r.label, shares.collect::<Vec<_>>().join(", "))
}

/// When the incidents of a service began, as days.
fn lane(l: &GanttLane, b: &GanttBody, look: &Look<'_>) -> String {
    let first = NaiveDate::parse_from_str(&b.from, "%Y-%m-%d").ok();
    let when = |days: f64| {
        let day = first?.checked_add_signed(Duration::try_days(days as i64)?)?;
        // Where a day can come twice, its year stands with it.
        Some(crate::axis::day(&day.to_string(), look.words, b.days > 366))
    };
    let mut days: Vec<String> = l.spans.iter().take(MOST).filter_map(|s| when(s.0)).collect();
    if l.spans.len() > MOST {
        days.push("…".into());
    }
    let mtbf = if l.text.is_empty() { String::new() } else { format!(" ({})", l.text) };
    format!("{}{mtbf}: {}", l.label, days.join(", "))
}

fn text(spec: &ChartSpec, v: f64, look: &Look<'_>) -> String {
    format::value(v, spec.unit, spec.currency.as_deref(), look.locale)
}

fn items(all: &[BarItem]) -> Vec<String> {
    let mut said: Vec<String> = all.iter().take(MOST).map(|i| format!("{}: {}", i.label, i.text)).collect();
    if all.len() > MOST {
        said.push("…".into());
    }
    said
}

fn over_time(spec: &ChartSpec, s: &NamedSeries, x: &[String], grain: &str, look: &Look<'_>) -> String {
    let known: Vec<(usize, f64)> =
        s.values.iter().enumerate().filter_map(|(i, v)| v.map(|v| (i, v))).collect();
    let mut told: Vec<usize> = (0..known.len()).collect();
    if told.len() > MOST {
        let by = |a: &&usize, b: &&usize| known[**a].1.total_cmp(&known[**b].1);
        let (low, high) = (told.iter().min_by(by).copied(), told.iter().max_by(by).copied());
        let mut few: Vec<usize> = [Some(0), low, high, Some(told.len() - 1)].into_iter().flatten().collect();
        few.sort_unstable();
        few.dedup();
        told = few;
    }
    let one = |k: usize| {
        let (i, v) = known[k];
        let when = x.get(i).map(|d| step_label(d, grain, look.words)).unwrap_or_default();
        format!("{when} {}", text(spec, v, look))
    };
    told.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Colour, Measure, TextStyle};
    use qd_model::Unit;
    use qd_model::chart::{CohortsBody, LineBody};
    use qd_model::format::Locale;

    struct None0;
    impl Measure for None0 {
        fn width(&self, _: &str, _: &TextStyle) -> f32 {
            0.0
        }
    }

    fn told(values: Vec<Option<f64>>) -> String {
        let x = (0..values.len()).map(|i| format!("2026-{:02}-{:02}", 1 + i / 28, 1 + i % 28)).collect();
        let series = vec![NamedSeries { name: "Tickets".into(), values }];
        let body =
            LineBody { x, grain: "day".into(), series, target: Some(4.0), partial: vec![], events: vec![] };
        of(ChartBody::Line(body))
    }

    fn of(body: ChartBody) -> String {
        let words = qd_text::Catalogue::new("en");
        let look = Look { measure: &None0, words: &words, accent: Colour::hex(0), locale: Locale::of("en") };
        let spec = ChartSpec {
            id: "t".into(),
            kpi: "t".into(),
            title: "Tickets".into(),
            subtitle: String::new(),
            finding: "Up.".into(),
            unit: Unit::Count,
            currency: None,
            body,
        };
        describe(&spec, &look)
    }

    #[test]
    fn a_short_curve_is_told_point_by_point_and_gaps_are_left_out() {
        let text = told(vec![Some(3.0), None, Some(1204.0)]);
        assert_eq!(text.replace('\u{a0}', " "), "Tickets. 1 Jan 3, 3 Jan 1,204; Target: 4");
    }

    #[test]
    fn a_long_curve_is_told_by_its_ends_and_bounds() {
        let values = (0..40).map(|i| Some(if i == 7 { 900.0 } else { 10.0 + f64::from(i) })).collect();
        let text = told(values).replace('\u{a0}', " ");
        assert_eq!(text, "Tickets. 1 Jan 10, 8 Jan 900, 12 Feb 49; Target: 4");
    }

    #[test]
    fn every_form_tells_its_numbers() {
        let mut cells = vec![vec![0.0; 24]; 7];
        (cells[1][9], cells[1][14]) = (3.0, 5.0);
        let text = of(ChartBody::Heatmap(HeatmapBody { cells }));
        assert!(text.contains("Monday: 0; Tuesday: 8, most from 14 to 15 (5); Wednesday: 0"), "{text}");
        let (x_name, y_name) = ("Reads".to_owned(), "Contacts".to_owned());
        let text =
            of(ChartBody::Scatter(ScatterBody { x_name, y_name, points: vec![(3.0, 9.0), (7.0, 2.0)] }));
        assert_eq!(text, "Tickets. Up; Reads: 3 – 7; Contacts: 2 – 9");
        let cells = vec![Some(1.0), None, Some(0.5)];
        let row = CohortRow { label: "2025-Q3".into(), n: 4, cells, few: false };
        let text = of(ChartBody::Cohorts(CohortsBody { steps: String::new(), rows: vec![row] }));
        assert_eq!(text.replace('\u{a0}', " "), "Tickets. 2025-Q3 (n = 4): 100.0%, –, 50.0%");
        let lanes = |days| {
            let lane = GanttLane { label: "API".into(), text: "9 d".into(), spans: vec![(1.5, 2.0, false)] };
            of(ChartBody::Gantt(GanttBody { from: "2026-07-01".into(), days, lanes: vec![lane] }))
        };
        assert_eq!(lanes(92).replace('\u{a0}', " "), "Tickets. API (9 d): 2 Jul");
        assert_eq!(lanes(800).replace('\u{a0}', " "), "Tickets. API (9 d): 2 Jul 2026");
    }
}
