//! Charts of a KPI by the words of a dimension.

use super::shape::spec;
use super::{ChartContext, agent_label};
use qd_model::chart::{BarItem, BarsBody, BulletBody, BulletItem, ChartBody, ChartSpec};
use qd_model::{BreakdownRow, KpiValue, Unit, format};
use qd_text::Arg;

/// Dimensions worth a bar chart, the best first.
const DIMENSIONS: &[&str] = &[
    "channel", "topic", "category", "article", "team", "service", "severity", "product", "priority",
    "segment",
];

pub(super) fn bars(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let wanted: &[&str] = if kpi.id == "top_topics" { &["topic"] } else { DIMENSIONS };
    let (dimension, rows) =
        wanted.iter().find_map(|d| kpi.by.get(*d).filter(|r| known(r).count() >= 2).map(|r| (*d, r)))?;
    let additive = kpi.unit == Unit::Count && rows.iter().any(|r| r.share.is_some());
    let mut items: Vec<BarItem> = known(rows)
        .filter(|(r, v)| *v >= 0.0 && (additive || r.n >= ctx.min_n))
        .map(|(r, v)| item(kpi, ctx, r, v, word(&r.key, ctx)))
        .collect();
    if items.len() < 2 || items.iter().all(|i| i.value == 0.0) {
        return None;
    }
    // Counts from the largest; rates and times from the one that needs attention.
    items.sort_by(|a, b| {
        if !additive && kpi.better == "up" {
            a.value.total_cmp(&b.value)
        } else {
            b.value.total_cmp(&a.value)
        }
    });
    items.truncate(10);
    let (first, last) = (items.first()?, items.last()?);
    let finding = match rows.iter().find(|r| word(&r.key, ctx) == first.label).and_then(|r| r.share) {
        Some(share) if additive => ctx.words.text(
            "chart-finding-largest",
            &[("name", Arg::Text(&first.label)), ("share", Arg::Text(&format::percent(share, ctx.locale)))],
        ),
        _ => ctx.words.text(
            "chart-finding-between",
            &[
                ("first", Arg::Text(&first.label)),
                ("firstvalue", Arg::Text(&first.text)),
                ("last", Arg::Text(&last.label)),
                ("lastvalue", Arg::Text(&last.text)),
            ],
        ),
    };
    let overall = kpi.value.filter(|v| !additive && *v >= 0.0);
    let dim = ctx.words.plain(&format!("chart-dim-{dimension}"));
    let mut s = spec(
        kpi,
        ctx,
        dimension,
        "chart-title-by",
        finding,
        ChartBody::Bars(BarsBody { items, overall, target: None }),
        kpi.n,
    );
    s.title = ctx.words.text(
        "chart-title-by",
        &[
            ("name", Arg::Text(&ctx.short(kpi))),
            ("dim", Arg::Text(&dim)),
            ("period", Arg::Text(&ctx.period_name())),
        ],
    );
    let ChartBody::Bars(b) = &s.body else { return None };
    if let Some(label) = ctx.compare.filter(|_| b.items.iter().any(|i| i.previous.is_some())) {
        s.subtitle = format!(
            "{} · {}",
            s.subtitle,
            ctx.words.text("chart-note-previous", &[("label", Arg::Text(label))])
        );
    }
    Some(s)
}

/// Rates of agents with their intervals, ordered by the careful end, without those who have few cases.
pub(super) fn agents(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let rows = kpi.by.get("agent")?;
    if kpi.better == "none" || !matches!(kpi.unit, Unit::Share | Unit::Score | Unit::Points | Unit::Seconds) {
        return None;
    }
    let up = kpi.better == "up";
    let mut items: Vec<BarItem> = rows
        .iter()
        .filter(|r| r.n >= ctx.min_n && !r.key.is_empty())
        .filter_map(|r| Some(item(kpi, ctx, r, r.value.filter(|v| v.is_finite())?, agent_label(&r.key, ctx))))
        .filter(|i| i.low.is_some() && i.high.is_some())
        .collect();
    let all = rows.len();
    if items.len() < 3 || items.iter().all(|i| i.value == 0.0) {
        return None;
    }
    let shown = items.len();
    let clear = items
        .iter()
        .filter(|i| kpi.value.is_some_and(|o| i.low.is_some_and(|l| l > o) || i.high.is_some_and(|h| h < o)))
        .count();
    // Of many, those with most cases: the careful end alone would show only the best.
    items.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.label.cmp(&b.label)));
    items.truncate(12);
    let careful = |i: &BarItem| if up { i.low.unwrap_or(i.value) } else { -i.high.unwrap_or(i.value) };
    items.sort_by(|a, b| careful(b).total_cmp(&careful(a)).then_with(|| a.label.cmp(&b.label)));
    let mut finding = ctx
        .words
        .text("chart-finding-agents", &[("clear", Arg::Num(clear as f64)), ("all", Arg::Num(shown as f64))]);
    if all > shown {
        finding.push(' ');
        finding
            .push_str(&ctx.words.text("chart-finding-agents-few", &[("n", Arg::Num((all - shown) as f64))]));
    }
    let body = ChartBody::Dots(BarsBody { items, overall: kpi.value, target: None });
    let mut s = spec(kpi, ctx, "agents", "chart-title-agents", finding, body, kpi.n);
    s.subtitle = format!("{} · {}", s.subtitle, ctx.words.plain("chart-note-interval"));
    if shown > 12 {
        let of = [("n", Arg::Num(12.0)), ("all", Arg::Num(shown as f64))];
        s.subtitle = format!("{} · {}", s.subtitle, ctx.words.text("chart-note-most-cases", &of));
    }
    Some(s)
}

/// SLA policies beside their goals, from the parts `policy.<name>`, `….n` and `….goal`.
pub(super) fn policies(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let part = |key: &str| kpi.parts.get(key).copied().flatten().filter(|v| v.is_finite());
    let items: Vec<BulletItem> = kpi
        .parts
        .keys()
        .filter_map(|key| {
            let name = key.strip_prefix("policy.")?;
            // Only a policy itself has a count of its own: `policy.Calls.goal` has none.
            let n = part(&format!("{key}.n"))? as u64;
            let value = part(key).filter(|_| n >= ctx.min_n)?;
            let target = part(&format!("{key}.goal"));
            Some(BulletItem {
                label: name.to_owned(),
                value,
                text: ctx.value(kpi, value),
                target,
                target_text: target.map(|t| ctx.value(kpi, t)).unwrap_or_default(),
                n,
            })
        })
        .take(8)
        .collect();
    if items.is_empty() {
        return None;
    }
    let with: Vec<_> = items.iter().filter(|i| i.target.is_some()).collect();
    let met = with.iter().filter(|i| i.target.is_some_and(|t| i.value >= t)).count();
    let finding = ctx.words.text(
        "chart-finding-policies",
        &[("met", Arg::Num(met as f64)), ("all", Arg::Num(with.len() as f64))],
    );
    Some(spec(
        kpi,
        ctx,
        "policies",
        "chart-title-policies",
        finding,
        ChartBody::Bullet(BulletBody { items }),
        kpi.n,
    ))
}

fn known(rows: &[BreakdownRow]) -> impl Iterator<Item = (&BreakdownRow, f64)> {
    rows.iter().filter_map(|r| r.value.filter(|v| v.is_finite()).map(|v| (r, v)))
}

fn word(key: &str, ctx: &ChartContext<'_>) -> String {
    if key.is_empty() { ctx.words.plain("chart-missing-word") } else { key.to_owned() }
}

fn item(kpi: &KpiValue, ctx: &ChartContext<'_>, r: &BreakdownRow, value: f64, label: String) -> BarItem {
    let share = r.share.map(|s| format!("  {}", format::percent(s, ctx.locale))).unwrap_or_default();
    BarItem {
        label,
        value,
        text: format!("{}{share}", if r.text.is_empty() { ctx.value(kpi, value) } else { r.text.clone() }),
        n: r.n,
        low: r.interval.and_then(|i| i.low),
        high: r.interval.and_then(|i| i.high),
        previous: r.previous,
    }
}
