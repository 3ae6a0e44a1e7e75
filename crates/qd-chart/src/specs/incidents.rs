//! When each service did not work.

use super::ChartContext;
use super::shape::spec;
use chrono::NaiveDate;
use qd_model::KpiValue;
use qd_model::chart::{ChartBody, ChartSpec, GanttBody, GanttLane};
use qd_text::Arg;
use std::collections::BTreeMap;

/// Most services on a time line, those with most incidents.
const LANES: usize = 12;

/// Most incidents drawn, the latest.
const DRAWN: usize = 500;

/// Begin and end in days, and whether it is still going on.
type Span = (f64, f64, bool);

/// The incidents on the days of the period, each service with the time between its failures.
pub(super) fn gantt(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    if kpi.id != "mtbf" || ctx.incidents.is_empty() {
        return None;
    }
    let day = |text: &str| NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok();
    let (first, end) = (day(&ctx.period.from)?, day(&ctx.period.to)?);
    let days = (end - first).num_days().max(1);
    let mut by: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    let drawn = &ctx.incidents[ctx.incidents.len().saturating_sub(DRAWN)..];
    for i in drawn {
        let at = |share: f64| share.clamp(0.0, 1.0) * days as f64;
        by.entry(&i.service).or_default().push((at(i.from), at(i.to.max(i.from)), i.open));
    }
    let services = by.len();
    let mut lanes: Vec<(&str, Vec<Span>)> = by.into_iter().collect();
    lanes.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(b.0)));
    lanes.truncate(LANES);
    let apart = |service: &str| {
        let rows = kpi.by.get("service")?;
        rows.iter().find(|r| r.key == service && r.value.is_some()).map(|r| r.text.clone())
    };
    let lanes: Vec<GanttLane> = lanes
        .into_iter()
        .map(|(service, spans)| GanttLane {
            label: if service.is_empty() {
                ctx.words.plain("chart-missing-word")
            } else {
                service.to_owned()
            },
            text: apart(service).unwrap_or_default(),
            spans,
        })
        .collect();
    let timed = lanes.iter().any(|l| !l.text.is_empty());
    let n = ctx.incidents.len() as u64;
    // Not each of them is a failure: one that began before, was not watched, or cannot be repaired.
    let key = if n == kpi.n { "chart-finding-gantt" } else { "chart-finding-gantt-counted" };
    let counted = ctx.count(kpi.n);
    let finding = ctx.words.text(
        key,
        &[("n", Arg::Num(n as f64)), ("counted", Arg::Text(&counted)), ("value", Arg::Text(&kpi.text))],
    );
    let most = [("n", Arg::Num(lanes.len() as f64)), ("all", Arg::Num(services as f64))];
    let body = ChartBody::Gantt(GanttBody { from: first.to_string(), days: days as u32, lanes });
    let mut s = spec(kpi, ctx, "incidents", "chart-title-gantt", finding, body, n);
    if timed {
        s.subtitle = format!("{} · {}", s.subtitle, ctx.words.plain("chart-note-gantt"));
    }
    if n as usize > DRAWN {
        let latest = [("n", Arg::Num(DRAWN as f64))];
        s.subtitle = format!("{} · {}", s.subtitle, ctx.words.text("chart-note-latest", &latest));
    }
    if services > LANES {
        s.subtitle = format!("{} · {}", s.subtitle, ctx.words.text("chart-note-most-cases", &most));
    }
    Some(s)
}
