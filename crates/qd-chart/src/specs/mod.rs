//! From values to specifications: which charts a KPI gets, and what each says.

mod breakdown;
mod customers;
mod incidents;
mod relation;
mod shape;
mod time;

use qd_model::chart::{BulletBody, BulletItem, ChartBody, ChartSpec};
use qd_model::format::{self, Locale};
use qd_model::{EventNote, Grain, KpiValue, PeriodLabel, Unit};
use qd_text::{Arg, Catalogue};

pub use time::{line, spark};

pub use qd_model::{IncidentSpan, KnownTo, OverTime};

/// What the charts need to know beside the value.
pub struct ChartContext<'a> {
    /// The period.
    pub period: &'a PeriodLabel,
    /// Step of the series.
    pub grain: Grain,
    /// Name of the period compared with.
    pub compare: Option<&'a str>,
    /// KPI id → the last day that its data tells of, `YYYY-MM-DD`: a step that reaches beyond is not whole.
    pub known_to: &'a KnownTo,
    /// Words of the language.
    pub words: &'a Catalogue,
    /// Separators of the language.
    pub locale: Locale,
    /// Dated notes to draw on time axes.
    pub events: &'a [EventNote],
    /// Agents by name; otherwise Agent 1, Agent 2, …
    pub agent_names: bool,
    /// All agents in the order of their numbers ([`agents_in`]), so that Agent 3 is the same in every chart.
    pub agents: &'a [String],
    /// Below it an item is not shown beside others.
    pub min_n: u64,
    /// KPI id → channels over time. May be empty: then there is no stacked chart.
    pub channels: &'a OverTime,
    /// Incidents of the period. May be empty: then there is no time line of them.
    pub incidents: &'a [IncidentSpan],
}

impl ChartContext<'_> {
    pub(crate) fn grain_name(&self) -> &'static str {
        match self.grain {
            // No screen and no report goes by the hour.
            Grain::Hour | Grain::Day => "day",
            Grain::Week => "week",
            Grain::Month => "month",
        }
    }

    /// The KPI's name where there is little room.
    pub(crate) fn short(&self, kpi: &KpiValue) -> String {
        kpi_short(self.words, kpi)
    }

    /// The period as shown.
    pub(crate) fn period_name(&self) -> String {
        period_name(self.words, self.period)
    }

    pub(crate) fn value(&self, kpi: &KpiValue, value: f64) -> String {
        format::value(value, kpi.unit, kpi.currency.as_deref(), self.locale)
    }

    pub(crate) fn count(&self, n: u64) -> String {
        format::number(n as f64, 0, self.locale)
    }

    pub(crate) fn n(&self, n: u64) -> String {
        self.words.text("chart-n", &[("n", Arg::Text(&self.count(n)))])
    }
}

/// The KPI's name in the language: the catalogue's `kpi-<id>`, else the value's own.
pub fn kpi_name(words: &Catalogue, kpi: &KpiValue) -> String {
    let key = format!("kpi-{}", kpi.id.replace('_', "-"));
    if words.has(&key) { words.plain(&key) } else { kpi.name.clone() }
}

/// The KPI's name for titles of charts and heads of columns: `kpi-<id>-short`, else the whole name.
pub fn kpi_short(words: &Catalogue, kpi: &KpiValue) -> String {
    let key = format!("kpi-{}-short", kpi.id.replace('_', "-"));
    if words.has(&key) { words.plain(&key) } else { kpi_name(words, kpi) }
}

/// The period's label in the language: `2026-Q3`, or words for all that there is.
pub fn period_name(words: &Catalogue, period: &PeriodLabel) -> String {
    if period.label == "all" { words.plain("chart-period-all") } else { period.label.clone() }
}

/// The charts of a KPI, the most telling first, at most three. None without data.
pub fn charts_for(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Vec<ChartSpec> {
    if !kpi.value.is_some_and(f64::is_finite) {
        return Vec::new();
    }
    let candidates = [
        customers::bridge(kpi, ctx),
        customers::cohorts(kpi, ctx),
        incidents::gantt(kpi, ctx),
        shape::nps(kpi, ctx),
        time::stacked(kpi, ctx),
        time::line(kpi, ctx),
        relation::scatter(kpi, ctx),
        shape::heatmap(kpi, ctx),
        shape::histogram(kpi, ctx),
        breakdown::policies(kpi, ctx),
        breakdown::bars(kpi, ctx),
        breakdown::agents(kpi, ctx),
    ];
    candidates.into_iter().flatten().take(3).collect()
}

/// All values that have a target, beside it, each on its own scale. `None` if there is no such value.
pub fn targets_chart(values: &[KpiValue], ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let items: Vec<BulletItem> = values
        .iter()
        .filter_map(|k| {
            let (value, target) = (k.value.filter(|_| !k.few_cases)?, k.target.as_ref()?);
            (value >= 0.0 && target.value >= 0.0).then(|| BulletItem {
                label: ctx.short(k),
                value,
                text: k.text.clone(),
                target: Some(target.value),
                target_text: target.text.clone(),
                n: k.n,
            })
        })
        .take(8)
        .collect();
    if items.is_empty() {
        return None;
    }
    let met = values
        .iter()
        .filter(|k| items.iter().any(|i| i.label == ctx.short(k)))
        .filter(|k| k.target.as_ref().is_some_and(|t| t.met))
        .count();
    Some(ChartSpec {
        id: "targets".into(),
        kpi: String::new(),
        title: ctx.words.text("chart-title-targets", &[("period", Arg::Text(&ctx.period_name()))]),
        subtitle: ctx.words.plain("chart-subtitle-targets"),
        finding: ctx.words.text(
            "chart-finding-targets",
            &[("met", Arg::Num(met as f64)), ("all", Arg::Num(items.len() as f64))],
        ),
        unit: Unit::Count,
        currency: None,
        body: ChartBody::Bullet(BulletBody { items }),
    })
}

/// An agent as shown: by name, or `Agent 3` where names are hidden.
pub fn agent_label(name: &str, ctx: &ChartContext<'_>) -> String {
    if name.is_empty() {
        return ctx.words.plain("chart-missing-word");
    }
    if ctx.agent_names {
        return name.to_owned();
    }
    match ctx.agents.iter().position(|a| a == name) {
        Some(i) => ctx.words.text("chart-agent", &[("n", Arg::Num(i as f64 + 1.0))]),
        None => ctx.words.plain("chart-agent-hidden"),
    }
}

/// All agents that any value names, once, in a fixed order.
pub fn agents_in(kpis: &[KpiValue]) -> Vec<String> {
    let rows = kpis.iter().filter_map(|k| k.by.get("agent")).flatten().map(|r| r.key.clone());
    let tables = kpis.iter().flat_map(|k| &k.tables).filter(|t| t.of == "agent");
    let listed = tables.flat_map(|t| &t.rows).map(|r| r.key.clone());
    let mut names: Vec<String> = rows.chain(listed).filter(|k| !k.is_empty()).collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests;
