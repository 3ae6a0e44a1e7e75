//! Charts over time.

use super::ChartContext;
use crate::axis::{day, step_label};
use chrono::{Datelike, Days, NaiveDate};
use qd_model::chart::{ChartBody, ChartSpec, LineBody, NamedSeries, StackedBody};
use qd_model::{Grain, KpiValue, SeriesPoint, Unit};
use qd_text::Arg;

/// The values of a KPI's series as a line, with events and target. `None` under two steps with a value.
pub fn line(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let points = &kpi.series;
    let known: Vec<(usize, f64)> =
        points.iter().enumerate().filter_map(|(i, p)| finite(p).map(|v| (i, v))).collect();
    // Nothing happened in any step: the number says it, a line along the ground does not.
    if known.len() < 2 || known.iter().all(|(_, v)| *v == 0.0) {
        return None;
    }
    // A part of a step is no low and no high: a count is small because of the cut, a rate rests on few cases.
    let additive = is_sum(kpi);
    let partial = partial_steps(kpi, ctx);
    let whole: Vec<(usize, f64)> = known.iter().copied().filter(|(i, _)| !partial.contains(i)).collect();
    let judged = if whole.len() < 2 { &known } else { &whole };
    let highest = judged.iter().copied().fold(judged[0], |a, b| if b.1 > a.1 { b } else { a });
    let lowest = judged.iter().copied().fold(judged[0], |a, b| if b.1 < a.1 { b } else { a });
    let grain = ctx.grain_name();
    let when = |i: usize| {
        ctx.words.text(
            &format!("chart-in-{grain}"),
            &[("day", Arg::Text(&step_name(&points[i].from, grain, ctx)))],
        )
    };
    let mut finding = if highest.1 == lowest.1 {
        ctx.words.text("chart-finding-flat", &[("value", Arg::Text(&ctx.value(kpi, highest.1)))])
    } else {
        ctx.words.text(
            "chart-finding-series",
            &[
                ("low", Arg::Text(&ctx.value(kpi, lowest.1))),
                ("lowday", Arg::Text(&when(lowest.0))),
                ("high", Arg::Text(&ctx.value(kpi, highest.1))),
                ("highday", Arg::Text(&when(highest.0))),
            ],
        )
    };
    if let Some(t) = kpi.target.as_ref().filter(|_| kpi.better != "none" && !additive) {
        let met =
            judged.iter().filter(|(_, v)| if kpi.better == "down" { *v <= t.value } else { *v >= t.value });
        finding.push(' ');
        finding.push_str(&ctx.words.text(
            "chart-finding-target",
            &[
                ("target", Arg::Text(&t.text)),
                ("met", Arg::Num(met.count() as f64)),
                ("all", Arg::Num(judged.len() as f64)),
                ("steps", Arg::Text(&ctx.words.plain(&format!("chart-steps-{grain}")))),
            ],
        ));
    }
    let mut subtitle = subtitle(kpi, ctx);
    if !partial.is_empty() {
        subtitle.push_str(" · ");
        subtitle.push_str(&ctx.words.plain("chart-note-cut"));
    }
    Some(ChartSpec {
        id: format!("{}-series", kpi.id),
        kpi: kpi.id.clone(),
        title: title(kpi, ctx, grain),
        subtitle,
        finding,
        unit: kpi.unit,
        currency: kpi.currency.clone(),
        body: ChartBody::Line(LineBody {
            x: points.iter().map(|p| p.from.clone()).collect(),
            grain: grain.into(),
            series: vec![NamedSeries { name: ctx.short(kpi), values: points.iter().map(finite).collect() }],
            partial,
            // A total's target is for the period, not for a week of it.
            target: kpi.target.as_ref().filter(|t| !additive && t.value.is_finite()).map(|t| t.value),
            events: events(points, ctx),
        }),
    })
}

pub(super) fn stacked(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let parts = ctx.channels.get(&kpi.id)?;
    let x: Vec<String> = parts.first()?.1.iter().map(|p| p.from.clone()).collect();
    if x.len() < 2 {
        return None;
    }
    let grain = ctx.grain_name();
    let mut series: Vec<NamedSeries> = Vec::new();
    for (i, (name, points)) in parts.iter().enumerate() {
        let value_at = |from: &String| points.iter().find(|p| &p.from == from).and_then(finite);
        let values: Vec<Option<f64>> = x.iter().map(value_at).collect();
        match series.get_mut(4) {
            // Beyond five parts the rest is one part, else no eye tells them apart.
            Some(rest) if i >= 5 => {
                rest.name = ctx.words.plain("chart-other");
                for (sum, v) in rest.values.iter_mut().zip(values) {
                    *sum = match (*sum, v) {
                        (None, None) => None,
                        (a, b) => Some(a.unwrap_or(0.0) + b.unwrap_or(0.0)),
                    };
                }
            }
            _ => {
                let name = if name.is_empty() { ctx.words.plain("chart-missing-word") } else { name.clone() };
                series.push(NamedSeries { name, values });
            }
        }
    }
    let sum = |s: &NamedSeries| s.values.iter().flatten().sum::<f64>();
    let all: f64 = series.iter().map(sum).sum();
    let first = series.iter().max_by(|a, b| sum(a).total_cmp(&sum(b)))?;
    if all < ctx.min_n as f64 || all <= 0.0 {
        return None;
    }
    let share = qd_model::format::percent(sum(first) / all, ctx.locale);
    let finding = ctx
        .words
        .text("chart-finding-largest", &[("name", Arg::Text(&first.name)), ("share", Arg::Text(&share))]);
    let mut subtitle = subtitle(kpi, ctx);
    let partial: Vec<usize> = (0..x.len()).filter(|i| is_cut(&kpi.id, &x[*i], ctx)).collect();
    if !partial.is_empty() {
        subtitle.push_str(" · ");
        subtitle.push_str(&ctx.words.plain("chart-note-cut"));
    }
    Some(ChartSpec {
        id: format!("{}-channels", kpi.id),
        kpi: kpi.id.clone(),
        title: ctx.words.text(
            "chart-title-stacked",
            &[
                ("name", Arg::Text(&ctx.short(kpi))),
                ("grain", Arg::Text(&ctx.words.plain(&format!("chart-grain-{grain}")))),
                ("period", Arg::Text(&ctx.period_name())),
            ],
        ),
        subtitle,
        finding,
        unit: Unit::Count,
        currency: None,
        body: ChartBody::StackedBars(StackedBody { x, grain: grain.into(), series, partial }),
    })
}

/// A step inside a sentence: months with their year, as a series may hold a month twice.
fn step_name(from: &str, grain: &str, ctx: &ChartContext<'_>) -> String {
    let name = step_label(from, grain, ctx.words);
    match from.get(..4).filter(|_| grain == "month") {
        Some(year) => format!("{name}\u{a0}{year}"),
        None => name,
    }
}

fn title(kpi: &KpiValue, ctx: &ChartContext<'_>, grain: &str) -> String {
    let grain = ctx.words.plain(&format!("chart-grain-{grain}"));
    ctx.words.text(
        "chart-title-series",
        &[
            ("name", Arg::Text(&ctx.short(kpi))),
            ("grain", Arg::Text(&grain)),
            ("period", Arg::Text(&ctx.period_name())),
        ],
    )
}

pub(super) fn subtitle(kpi: &KpiValue, ctx: &ChartContext<'_>) -> String {
    let unit = ctx.words.plain(match kpi.unit {
        Unit::Seconds => "chart-unit-seconds",
        Unit::Share => "chart-unit-share",
        Unit::Count => "chart-unit-count",
        Unit::Points => "chart-unit-points",
        Unit::Score => "chart-unit-score",
        Unit::Money => "chart-unit-money",
    });
    let unit = match (&kpi.currency, kpi.unit) {
        (Some(c), Unit::Money) => format!("{unit} ({c})"),
        _ => unit,
    };
    format!("{unit} · {}", ctx.n(kpi.n))
}

/// The value of a step, if it is a number.
fn finite(p: &SeriesPoint) -> Option<f64> {
    p.value.filter(|v| v.is_finite())
}

/// True if the value is the sum of its steps (tickets are, a backlog or a cost per ticket is not).
fn is_sum(kpi: &KpiValue) -> bool {
    let sum: f64 = kpi.series.iter().filter_map(|p| p.value).sum();
    matches!(kpi.unit, Unit::Count | Unit::Money)
        && kpi.value.is_some_and(|v| (sum - v).abs() <= v.abs() * 0.03)
}

/// The steps that are not whole. What is counted at an instant (a backlog) has none.
fn partial_steps(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Vec<usize> {
    if kpi.variant.ends_with("at_end") {
        return Vec::new();
    }
    let cut = |i: &usize| finite(&kpi.series[*i]).is_some() && is_cut(&kpi.id, &kpi.series[*i].from, ctx);
    (0..kpi.series.len()).filter(cut).collect()
}

/// The values of a sparkline: of sums the whole steps alone, as a part of a step would look like a fall.
pub fn spark(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Vec<Option<f64>> {
    let partial = if is_sum(kpi) { partial_steps(kpi, ctx) } else { Vec::new() };
    kpi.series.iter().enumerate().filter(|(i, _)| !partial.contains(i)).map(|(_, p)| finite(p)).collect()
}

/// True if the step reaches over an end of the period, or of the data.
fn is_cut(kpi: &str, from: &str, ctx: &ChartContext<'_>) -> bool {
    let date = |s: &str| NaiveDate::parse_from_str(s.get(..10).unwrap_or(s), "%Y-%m-%d").ok();
    let (Some(day), Some(start), Some(end)) = (date(from), date(&ctx.period.from), date(&ctx.period.to))
    else {
        return false;
    };
    let (first, next) = match ctx.grain {
        Grain::Hour | Grain::Day => (day, day + Days::new(1)),
        Grain::Week => {
            let monday = day - Days::new(day.weekday().num_days_from_monday() as u64);
            (monday, monday + Days::new(7))
        }
        Grain::Month => {
            let first = day.with_day(1).unwrap_or(day);
            (first, first.checked_add_months(chrono::Months::new(1)).unwrap_or(first))
        }
    };
    let known_to = ctx.known_to.get(kpi).and_then(|d| date(d)).map(|d| d + Days::new(1));
    first < start || next > end || (ctx.grain != Grain::Day && known_to.is_some_and(|k| next > k))
}

fn events(points: &[SeriesPoint], ctx: &ChartContext<'_>) -> Vec<(usize, String)> {
    let end = ctx.period.to.get(..10).unwrap_or_default();
    let mut out: Vec<(usize, String)> = ctx
        .events
        .iter()
        .filter(|e| end.is_empty() || e.on.as_str() < end)
        .filter_map(|e| {
            let at = points.iter().rposition(|p| p.from <= e.on)?;
            Some((at, format!("{}: {}", day(&e.on, ctx.words, false), e.text)))
        })
        .collect();
    out.sort();
    out
}
