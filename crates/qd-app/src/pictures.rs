//! One chart as a file: a picture, or the numbers it is drawn from.

use crate::App;
use crate::dto::{KpiDetailQuery, SavedChart};
use crate::importing::inert;
use crate::reporting::write_whole;
use qd_chart::ChartSpec;
use qd_model::chart::ChartBody;
use qd_model::{Issue, IssueCode};
use qd_report::{PictureForm, picture};
use std::path::Path;

impl App {
    /// Writes a chart of a KPI as the ending of the file says: `.svg`, `.png`, `.csv` or `.json`. `chart` is its id
    /// (`frt-histogram`), or the last part of it; none: the first.
    ///
    /// # Errors
    /// `UnknownKpi`, `BadArgument` for an ending or a chart that there is not, and those of writing.
    pub fn save_chart(
        &mut self,
        query: &KpiDetailQuery,
        chart: Option<&str>,
        to: &Path,
    ) -> Result<SavedChart, Issue> {
        let ending = to.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
        if !["svg", "png", "csv", "json"].contains(&ending.as_str()) {
            let text = format!("{} ends in none of .svg, .png, .csv, .json.", to.display());
            return Err(Issue::new(IssueCode::BadArgument, text).hint(
                "Name the file something.svg or something.png for a picture, .csv or .json for its numbers.",
            ));
        }
        let detail = self.kpi_detail(query)?;
        let spec = chosen(&detail.charts, &query.id, chart)?;
        let (language, accent) = (&self.settings.language, &self.settings.brand.accent);
        let bytes = match ending.as_str() {
            "svg" => picture(spec, language, accent, PictureForm::Svg)?,
            "png" => picture(spec, language, accent, PictureForm::Png)?,
            "csv" => table(spec)?,
            _ => serde_json::to_vec_pretty(spec).map_err(|e| unwritten(&e))?,
        };
        write_whole(to, &bytes)?;
        let file = to.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(SavedChart { file, chart: spec.id.clone(), bytes: bytes.len() as u64 })
    }
}

fn chosen<'s>(charts: &'s [ChartSpec], kpi: &str, wanted: Option<&str>) -> Result<&'s ChartSpec, Issue> {
    let all: Vec<&str> = charts.iter().map(|c| c.id.as_str()).collect();
    let found = match wanted {
        None => charts.first(),
        Some(name) => charts.iter().find(|c| c.id == name || c.id == format!("{kpi}-{name}")),
    };
    found.ok_or_else(|| match wanted {
        Some(name) if !all.is_empty() => {
            Issue::new(IssueCode::BadArgument, format!("There is no chart “{name}” of {kpi} here."))
                .hint(format!("Take one of: {}.", all.join(", ")))
        }
        _ => Issue::new(IssueCode::BadArgument, format!("There is no chart of {kpi} for this period."))
            .hint(format!("See why: qd kpi {kpi}")),
    })
}

fn unwritten(why: &dyn std::fmt::Display) -> Issue {
    Issue::new(IssueCode::ReportFailed, format!("The chart could not be written: {why}."))
}

/// The charted numbers, raw (seconds, shares 0…1); what has none is an empty cell, and no cell is a formula.
fn table(spec: &ChartSpec) -> Result<Vec<u8>, Issue> {
    let number = |v: f64| if v.is_finite() { v.to_string() } else { String::new() };
    let maybe = |v: Option<f64>| v.map(number).unwrap_or_default();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let named = |first: &str,
                 series: &[qd_model::chart::NamedSeries],
                 x: &[String],
                 rows: &mut Vec<Vec<String>>| {
        rows.push(std::iter::once(first.to_owned()).chain(series.iter().map(|s| s.name.clone())).collect());
        for (i, from) in x.iter().enumerate() {
            let values = series.iter().map(|s| maybe(s.values.get(i).copied().flatten()));
            rows.push(std::iter::once(from.clone()).chain(values).collect());
        }
    };
    let head = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
    match &spec.body {
        ChartBody::Line(b) => named("from", &b.series, &b.x, &mut rows),
        ChartBody::StackedBars(b) => named("from", &b.series, &b.x, &mut rows),
        ChartBody::Bars(b) | ChartBody::Dots(b) => {
            rows.push(head(&["group", "value", "n", "low", "high", "previous"]));
            rows.extend(b.items.iter().map(|i| {
                vec![
                    i.label.clone(),
                    number(i.value),
                    i.n.to_string(),
                    maybe(i.low),
                    maybe(i.high),
                    maybe(i.previous),
                ]
            }));
        }
        ChartBody::Heatmap(b) => {
            rows.push(
                std::iter::once("weekday".to_owned()).chain((0..24).map(|h| format!("{h:02}"))).collect(),
            );
            rows.extend((1..).zip(&b.cells).map(|(d, row)| {
                let day: i32 = d;
                std::iter::once(day.to_string()).chain(row.iter().map(|v| number(*v))).collect()
            }));
        }
        ChartBody::Histogram(b) => {
            rows.push(head(&["from", "to", "n"]));
            rows.extend(b.bins.iter().map(|(a, z, n)| vec![number(*a), number(*z), number(*n)]));
            if let (Some(last), true) = (b.bins.last(), b.beyond > 0) {
                rows.push(vec![number(last.1), String::new(), b.beyond.to_string()]);
            }
        }
        ChartBody::Nps(b) => {
            rows.push(head(&["detractors", "passives", "promoters", "score"]));
            rows.push([b.detractors, b.passives, b.promoters, b.score].map(number).to_vec());
        }
        ChartBody::Bullet(b) => {
            rows.push(head(&["name", "value", "target", "n"]));
            rows.extend(
                b.items
                    .iter()
                    .map(|i| vec![i.label.clone(), number(i.value), maybe(i.target), i.n.to_string()]),
            );
        }
        ChartBody::Bridge(b) => {
            rows.push(head(&["step", "value"]));
            rows.extend(b.steps.iter().map(|s| vec![s.label.clone(), number(s.value)]));
        }
        ChartBody::Cohorts(b) => {
            let longest = b.rows.iter().map(|r| r.cells.len()).max().unwrap_or(0);
            let after = (0..longest).map(|k| format!("after_{k}"));
            rows.push(["began", "n"].map(String::from).into_iter().chain(after).collect());
            rows.extend(b.rows.iter().map(|r| {
                let cells = (0..longest).map(|k| maybe(r.cells.get(k).copied().flatten()));
                [r.label.clone(), r.n.to_string()].into_iter().chain(cells).collect()
            }));
        }
        ChartBody::Gantt(b) => {
            rows.push(head(&["service", "from_day", "to_day", "open"]));
            rows.extend(b.lanes.iter().flat_map(|l| {
                l.spans.iter().map(|(from, to, open)| {
                    vec![l.label.clone(), number(*from), number(*to), open.to_string()]
                })
            }));
        }
        ChartBody::Scatter(b) => {
            rows.push(vec![b.x_name.clone(), b.y_name.clone()]);
            rows.extend(b.points.iter().map(|(x, y)| vec![number(*x), number(*y)]));
        }
    }
    let mut out = csv::Writer::from_writer(Vec::new());
    for row in rows {
        out.write_record(row.iter().map(|c| inert(c))).map_err(|e| unwritten(&e))?;
    }
    out.into_inner().map_err(|e| unwritten(&e))
}
