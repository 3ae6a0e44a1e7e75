//! Charts of who came and who left: from the start to the end, and what is left of each quarter's customers.

use super::ChartContext;
use super::shape::spec;
use qd_model::chart::{BridgeBody, BridgeStep, ChartBody, ChartSpec, CohortRow, CohortsBody};
use qd_model::{KpiValue, Unit, format};
use qd_text::Arg;

/// Reasons named in a bridge; the others are one step.
const REASONS: usize = 3;

/// From the customers, or their revenue, at the start to those at the end.
pub(super) fn bridge(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let part = |name: &str| kpi.parts.get(name).copied().flatten().filter(|v| v.is_finite());
    let word = |key: &str| ctx.words.plain(key);
    let revenue = kpi.id == "revenue_churn";
    let (unit, from, to) = match kpi.id.as_str() {
        "churn" => (Unit::Count, part("active_at_start")?, part("active_at_end")?),
        "revenue_churn" => (Unit::Money, part("revenue_at_start")?, part("revenue_at_end")?),
        _ => return None,
    };
    let shown = |v: f64| format::value(v, unit, kpi.currency.as_deref(), ctx.locale);
    let total = |label: String, value: f64| BridgeStep { label, value, text: shown(value), total: true };
    let change = |label: String, value: f64| {
        let sign = if value < 0.0 { "\u{2212}" } else { "+" };
        BridgeStep { label, value, text: format!("{sign}{}", shown(value.abs())), total: false }
    };
    let mut steps = vec![total(word("chart-bridge-start"), from)];
    if revenue {
        for (name, sign, key) in [
            ("cancelled", -1.0, "chart-bridge-cancelled"),
            ("downgraded", -1.0, "chart-bridge-downgraded"),
            ("expanded", 1.0, "chart-bridge-expanded"),
            ("reactivated", 1.0, "chart-bridge-reactivated"),
            ("joined_revenue", 1.0, "chart-bridge-joined"),
        ] {
            steps.push(change(word(key), sign * part(name)?));
        }
    } else {
        steps.push(change(word("chart-bridge-joined"), part("joined")?));
        let lost = part("lost")?;
        let mut reasons: Vec<(String, f64)> = kpi
            .parts
            .iter()
            .filter_map(|(k, n)| Some((k.strip_prefix("reason.")?.to_owned(), (*n)?)))
            .filter(|(name, n)| !name.is_empty() && *n > 0.0)
            .collect();
        reasons.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        reasons.truncate(REASONS);
        let rest = lost - reasons.iter().map(|r| r.1).sum::<f64>();
        let named = !reasons.is_empty();
        for (name, n) in reasons {
            steps.push(change(ctx.words.text("chart-bridge-reason", &[("name", Arg::Text(&name))]), -n));
        }
        let key = if named { "chart-bridge-other" } else { "chart-bridge-lost" };
        steps.push(change(word(key), -rest));
    }
    steps.retain(|s| s.total || s.value != 0.0);
    steps.push(total(word("chart-bridge-end"), to));
    // What does not lead from the one to the other is not drawn.
    let led = from + steps.iter().filter(|s| !s.total).map(|s| s.value).sum::<f64>();
    if from <= 0.0 || steps.len() < 3 || (led - to).abs() > 1e-6 * from.max(to).max(1.0) {
        return None;
    }
    let sum = |up: bool| -> f64 {
        steps.iter().filter(|s| !s.total && (s.value > 0.0) == up).map(|s| s.value.abs()).sum()
    };
    let (won, left) = (shown(sum(true)), shown(sum(false)));
    let finding = ctx.words.text(
        if revenue { "chart-finding-bridge-revenue" } else { "chart-finding-bridge" },
        &[
            ("from", Arg::Text(&shown(from))),
            ("to", Arg::Text(&shown(to))),
            ("won", Arg::Text(&won)),
            ("lost", Arg::Text(&left)),
        ],
    );
    let title = if revenue { "chart-title-bridge-revenue" } else { "chart-title-bridge" };
    let body = ChartBody::Bridge(BridgeBody { steps });
    Some(ChartSpec { unit, ..spec(kpi, ctx, "bridge", title, finding, body, kpi.n) })
}

/// Who began in a quarter, and how many of them are left.
pub(super) fn cohorts(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let table = kpi.tables.iter().find(|t| t.name == "cohorts")?;
    let rows: Vec<CohortRow> = table
        .rows
        .iter()
        .map(|r| CohortRow {
            label: r.key.clone(),
            n: r.cells.values().map(|c| c.n).max().unwrap_or(0),
            cells: table.columns.iter().map(|c| r.cells.get(&c.name).and_then(|c| c.value)).collect(),
            few: r.note.as_deref() == Some("few_cases"),
        })
        .map(|mut r| {
            let known = r.cells.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
            r.cells.truncate(known);
            r
        })
        .filter(|r| !r.cells.is_empty())
        .collect();
    if rows.len() < 2 {
        return None;
    }
    // The earliest that is not few tells most; where all are few, none is told of.
    let told = rows.iter().find(|r| !r.few).and_then(|r| Some((r, r.cells.len() - 1, (*r.cells.last()?)?)));
    let finding = match told {
        Some((row, later, share)) => ctx.words.text(
            "chart-finding-cohorts",
            &[
                ("quarter", Arg::Text(&row.label)),
                ("n", Arg::Text(&ctx.count(row.n))),
                ("share", Arg::Text(&format::percent(share, ctx.locale))),
                ("later", Arg::Num(later as f64)),
            ],
        ),
        None => ctx.words.text("chart-finding-cohorts-few", &[("n", Arg::Text(&ctx.count(ctx.min_n)))]),
    };
    let n = rows.iter().map(|r| r.n).sum();
    let body = ChartBody::Cohorts(CohortsBody { steps: ctx.words.plain("chart-cohort-steps"), rows });
    Some(ChartSpec {
        unit: Unit::Share,
        ..spec(kpi, ctx, "cohorts", "chart-title-cohorts", finding, body, n)
    })
}
