//! The screens of one area: its headline numbers, breakdowns, tables and charts in one answer.

use crate::App;
use crate::dto::{Area, AreaQuery, IncidentMark, MissingKpi, Tile};
use crate::measuring::{KpiRequest, compare_of, light, period_spec, resolve};
use qd_chart::charts_for;
use qd_model::format::{self, Locale};
use qd_model::{Dataset, Dimension, IncidentSpan, Issue, IssueCode, KpiValue, Period, PeriodSpec};

/// Incidents on the time line; of more, the latest.
const INCIDENTS: usize = 500;
/// What stands out in an area.
const INSIGHTS: usize = 4;

/// What belongs to an area.
struct Plan {
    name: &'static str,
    /// Its headline numbers.
    tiles: &'static [&'static str],
    /// What is computed beside them.
    beside: &'static [&'static str],
    by: &'static [Dimension],
    /// The charts worth showing: KPI and the form's end of the chart's id; the first that fit, in this order.
    charts: &'static [&'static str],
}

const PLANS: &[Plan] = &[
    Plan {
        name: "agents",
        tiles: &["tickets_per_agent", "calls_per_hour", "quality_score", "consistency"],
        beside: &["top_agents", "resolved", "fcr", "csat", "frt", "resolution_time", "aht", "reopen_rate"],
        by: &[Dimension::Agent],
        charts: &[],
    },
    Plan {
        name: "self_service",
        tiles: &["articles_read", "article_read_time", "article_contact_rate", "article_helpful"],
        beside: &[],
        by: &[Dimension::Article, Dimension::Category],
        charts: &["articles_read", "article_contact_rate", "article_helpful", "article_read_time"],
    },
    Plan {
        name: "reliability",
        tiles: &["availability", "mtbf", "mttd", "time_to_restore"],
        beside: &[],
        by: &[Dimension::Service, Dimension::Severity],
        charts: &["time_to_restore", "mttd"],
    },
    Plan {
        name: "cost_and_customers",
        tiles: &[
            "cost_per_ticket",
            "cost_per_resolution",
            "cost_to_revenue",
            "churn",
            "revenue_churn",
            "retention",
            "retention_by_experience",
        ],
        beside: &[],
        by: &[Dimension::Segment],
        charts: &[
            "cost_per_ticket",
            "cost_per_resolution",
            "churn",
            "revenue_churn",
            "retention",
            "cost_to_revenue",
        ],
    },
];

impl App {
    /// The screen of an area.
    ///
    /// # Errors
    /// `BadArgument` for an area, a period or a comparison not known; `BadConfig` for a measure that agents cannot be
    /// ranked by.
    pub fn area(&mut self, query: &AreaQuery) -> Result<Area, Issue> {
        let own = self.settings.rank_agents_by.clone();
        if let Some(by) = &query.rank_by {
            self.settings.rank_agents_by.clone_from(by);
        }
        let answer = self.area_as_set(query);
        self.settings.rank_agents_by = own;
        answer
    }

    fn area_as_set(&mut self, query: &AreaQuery) -> Result<Area, Issue> {
        let plan = PLANS.iter().find(|p| p.name == query.area).ok_or_else(|| {
            Issue::new(IssueCode::BadArgument, format!("There is no screen of “{}”.", query.area))
        })?;
        let spec = period_spec(&query.period);
        let grain = self.grain(&spec)?;
        let ids: Vec<String> = plan.tiles.iter().chain(plan.beside).map(|id| (*id).to_owned()).collect();
        let request = KpiRequest {
            ids: ids.clone(),
            period: Some(spec.clone()),
            compare: compare_of(query.compare.as_deref())?,
            by: plan.by.to_vec(),
            series: Some(grain),
            ..KpiRequest::default()
        };
        let report = self.evaluate(&request, None)?;
        let mut full = self.drawable(report, grain)?;
        let place = |id: &str| ids.iter().position(|i| i == id).unwrap_or(usize::MAX);
        full.report.kpis.sort_by_key(|k| place(&k.id));
        let words = self.words();
        let context = full.chart_context(&self.settings, &words);
        let mine = |k: &&KpiValue| plan.tiles.contains(&k.id.as_str());
        let (known, unknown): (Vec<_>, Vec<_>) =
            full.report.kpis.iter().filter(mine).partition(|k| k.no_data.is_none());
        let tiles =
            known.iter().map(|k| Tile { kpi: light(k), spark: qd_chart::spark(k, &context) }).collect();
        let charts = plan
            .charts
            .iter()
            .filter_map(|id| known.iter().find(|k| k.id == *id))
            .flat_map(|k| charts_for(k, &context))
            .collect();
        let missing = unknown.iter().map(|k| MissingKpi {
            id: k.id.clone(),
            name: k.name.clone(),
            text: k.no_data.as_ref().map(|why| why.text.clone()).unwrap_or_default(),
        });
        let missing = missing.collect();
        let (incidents, incidents_total) = match plan.name {
            "reliability" => {
                let calendar = self.calendar();
                let period = resolve(&spec, &calendar, self.facts(None)?)?;
                self.incidents(&period)?
            }
            _ => (Vec::new(), 0),
        };
        let mut insights = full.report.insights;
        insights.retain(|i| ids.contains(&i.kpi) && (plan.tiles.contains(&i.kpi.as_str())));
        insights.truncate(INSIGHTS);
        let kpis = full.report.kpis.into_iter().map(|mut k| {
            k.series.clear();
            k.histogram.clear();
            k.heatmap.clear();
            k
        });
        Ok(Area {
            period: full.report.period,
            compare: full.compare_label,
            tiles,
            insights,
            kpis: kpis.collect(),
            charts,
            missing,
            incidents,
            incidents_total,
        })
    }

    /// The incidents of a period as the report draws them.
    pub(crate) fn incident_spans(&mut self, spec: &PeriodSpec) -> Result<Vec<IncidentSpan>, Issue> {
        let calendar = self.calendar();
        let period = resolve(spec, &calendar, self.facts(None)?)?;
        let span = |(_, m): (i64, IncidentMark)| IncidentSpan {
            service: m.service,
            from: m.from_share,
            to: m.to_share,
            open: m.open,
        };
        Ok(self.incident_marks(&period)?.into_iter().map(span).collect())
    }

    /// Incidents that lay in the period, by their start, of many the latest; and how many there are.
    fn incidents(&mut self, period: &Period) -> Result<(Vec<IncidentMark>, u64), Issue> {
        let mut found = self.incident_marks(period)?;
        let total = found.len() as u64;
        let mut found = found.split_off(found.len().saturating_sub(INCIDENTS));
        let numbers: Vec<i64> = found.iter().map(|f| f.0).collect();
        for (mark, id) in found.iter_mut().zip(self.store.ids(Dataset::Incidents, &numbers)?) {
            mark.1.id = id;
        }
        Ok((found.into_iter().map(|f| f.1).collect(), total))
    }

    /// All incidents that lay in the period, by their start: the store's number and what is drawn, without its id.
    fn incident_marks(&mut self, period: &Period) -> Result<Vec<(i64, IncidentMark)>, Issue> {
        let (zone, locale) = (self.zone(), Locale::of(&self.settings.language));
        let length = (period.to - period.from) as f64;
        let facts = self.facts(None)?;
        let table = facts.table(Dataset::Incidents);
        let (Some(started), Some(rows)) = (table.int("started_at"), table.int("row")) else {
            return Ok(Vec::new());
        };
        let column = |name: &str, i: usize| table.int(name).and_then(|c| c.value(i));
        let word = |name: &str, i: usize| facts.words.word(column(name, i).unwrap_or(0)).to_owned();
        let known = table.known_until.unwrap_or(i64::MAX).min(period.to);
        let share = |t: i64| ((t - period.from) as f64 / length).clamp(0.0, 1.0);
        let mut found: Vec<(i64, IncidentMark)> = Vec::new();
        for i in 0..table.rows {
            let Some(start) = started.value(i) else { continue };
            // One that ends before it began has no place on a time line; the KPIs leave it out too.
            let end = column("resolved_at", i);
            let until = end.unwrap_or(known.max(start));
            if until < start || start >= period.to || (until <= period.from && start < period.from) {
                continue;
            }
            let noticed = column("detected_at", i).filter(|t| *t >= start);
            let instant = chrono::DateTime::from_timestamp(start, 0).map(|t| t.with_timezone(&zone));
            let mark = IncidentMark {
                id: String::new(),
                service: word("service", i),
                severity: word("severity", i),
                started: instant.map(|t| t.to_rfc3339()).unwrap_or_default(),
                text: end.map(|e| format::duration((e - start) as f64, locale)).unwrap_or_default(),
                unnoticed: noticed.map(|t| format::duration((t - start) as f64, locale)).unwrap_or_default(),
                from_share: share(start),
                to_share: share(until),
                open: end.is_none(),
            };
            found.push((rows.value(i).unwrap_or_default(), mark));
        }
        Ok(found)
    }
}

#[cfg(test)]
#[path = "areas_tests.rs"]
mod tests;
