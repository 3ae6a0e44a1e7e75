//! Charts of how records spread: hours of the week, durations, NPS classes.

use super::ChartContext;
use qd_model::chart::{ChartBody, ChartSpec, HeatmapBody, HistogramBody, NpsBody};
use qd_model::{KpiValue, Unit, format};
use qd_text::Arg;

pub(super) fn heatmap(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let cells = &kpi.heatmap;
    let total: u64 = cells.iter().flatten().sum();
    if cells.len() != 7 || cells.iter().any(|r| r.len() != 24) || total == 0 || total < ctx.min_n {
        return None;
    }
    let (mut peak, mut at) = (0, (0, 0));
    for (d, row) in cells.iter().enumerate() {
        for (h, n) in row.iter().enumerate() {
            if *n > peak {
                (peak, at) = (*n, (d, h));
            }
        }
    }
    let office: u64 = cells[..5].iter().flat_map(|r| &r[8..18]).sum();
    let finding = ctx.words.text(
        "chart-finding-heatmap",
        &[
            ("day", Arg::Text(&ctx.words.plain(&format!("chart-weekday-long-{}", at.0 + 1)))),
            ("from", Arg::Text(&format!("{:02}", at.1))),
            ("to", Arg::Text(&format!("{:02}", at.1 + 1))),
            ("n", Arg::Text(&ctx.count(peak))),
            ("share", Arg::Text(&format::percent(office as f64 / total as f64, ctx.locale))),
        ],
    );
    Some(spec(
        kpi,
        ctx,
        "heatmap",
        "chart-title-heatmap",
        finding,
        {
            let row = |r: &Vec<u64>| r.iter().map(|n| *n as f64).collect();
            ChartBody::Heatmap(HeatmapBody { cells: cells.iter().map(row).collect() })
        },
        total,
    ))
}

pub(super) fn histogram(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let usable = |b: &&(f64, f64, u64)| b.0.is_finite() && b.1.is_finite() && b.1 > b.0;
    let bins: Vec<(f64, f64, f64)> =
        kpi.histogram.iter().filter(usable).map(|(from, to, n)| (*from, *to, *n as f64)).collect();
    let counted: f64 = bins.iter().map(|b| b.2).sum();
    if bins.len() < 3 || counted < ctx.min_n as f64 {
        return None;
    }
    if kpi.unit != Unit::Seconds {
        return Some(scores(kpi, ctx, bins, counted));
    }
    let stats = kpi.stats.unwrap_or_default();
    let finite = |v: Option<f64>| v.filter(|v| v.is_finite());
    let (median, p90) = (finite(stats.median), finite(stats.p90));
    let mark = |name: &str, v: Option<f64>| v.map(|v| (name.to_owned(), v, ctx.value(kpi, v)));
    let marks = [mark("P50", median), mark("P90", p90)].into_iter().flatten().collect();
    let finding = match (median, p90) {
        (Some(median), Some(p90)) => ctx.words.text(
            "chart-finding-histogram",
            &[("median", Arg::Text(&ctx.value(kpi, median))), ("p90", Arg::Text(&ctx.value(kpi, p90)))],
        ),
        _ => ctx.n(kpi.n),
    };
    let beyond = kpi.parts.get("beyond_last_bin").copied().flatten().unwrap_or(0.0) as u64;
    let body = ChartBody::Histogram(HistogramBody { bins, beyond, marks });
    Some(spec(kpi, ctx, "histogram", "chart-title-histogram", finding, body, kpi.n))
}

/// Answers by score, also where the KPI itself is a share of them.
fn scores(kpi: &KpiValue, ctx: &ChartContext<'_>, bins: Vec<(f64, f64, f64)>, counted: f64) -> ChartSpec {
    let most = bins.iter().copied().fold(bins[0], |a, b| if b.2 > a.2 { b } else { a });
    let finding = ctx.words.text(
        "chart-finding-scores",
        &[
            ("score", Arg::Text(&format::number(most.0, 0, ctx.locale))),
            ("share", Arg::Text(&format::percent(most.2 / counted, ctx.locale))),
        ],
    );
    let body = ChartBody::Histogram(HistogramBody { bins, beyond: 0, marks: Vec::new() });
    let mut s = spec(kpi, ctx, "histogram", "chart-title-scores", finding, body, counted as u64);
    s.unit = Unit::Score;
    s
}

pub(super) fn nps(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let part = |name: &str| kpi.parts.get(name).copied().flatten();
    let (Some(promoters), Some(detractors)) = (part("promoters"), part("detractors")) else { return None };
    if kpi.unit != Unit::Points {
        return None;
    }
    let passives = part("passives").unwrap_or(1.0 - promoters - detractors).max(0.0);
    let whole = promoters + passives + detractors;
    if !(0.98..=1.02).contains(&whole) {
        return None;
    }
    let score = kpi.value?;
    let share = |v: f64| format::percent(v, ctx.locale);
    let finding = ctx.words.text(
        "chart-finding-nps",
        &[
            ("score", Arg::Text(&ctx.value(kpi, score))),
            ("promoters", Arg::Text(&share(promoters))),
            ("detractors", Arg::Text(&share(detractors))),
        ],
    );
    let body = ChartBody::Nps(NpsBody { detractors, passives, promoters, score });
    Some(spec(kpi, ctx, "shares", "chart-title-nps", finding, body, kpi.n))
}

pub(super) fn spec(
    kpi: &KpiValue,
    ctx: &ChartContext<'_>,
    form: &str,
    title: &str,
    finding: String,
    body: ChartBody,
    n: u64,
) -> ChartSpec {
    ChartSpec {
        id: format!("{}-{form}", kpi.id),
        kpi: kpi.id.clone(),
        title: ctx
            .words
            .text(title, &[("name", Arg::Text(&ctx.short(kpi))), ("period", Arg::Text(&ctx.period_name()))]),
        subtitle: ctx.n(n),
        finding,
        unit: kpi.unit,
        currency: kpi.currency.clone(),
        body,
    }
}
