//! Agents with own values, each to be talked about by two people.

use crate::App;
use crate::measuring::{KpiRequest, compare_of};
use qd_model::{
    BreakdownRow, Coached, CoachedValue, Dimension, Grain, Issue, KpiReport, KpiValue, PeriodSpec, ReportSpec,
};
use std::collections::BTreeMap;

/// Most agents with a page of their own.
const AGENTS: usize = 60;
/// Most values on a page.
const VALUES: usize = 9;
/// What tells what an agent's cases were about.
const CASES: &str = "tickets";

impl App {
    /// The agents with values in the report, those with the most cases if there are too many, in the order of their
    /// names; and how many were left out. Before each agent it is told how many parts of the work are done.
    ///
    /// # Errors
    /// As for [`App::kpi`]; what `told` gives.
    pub(crate) fn coached(
        &mut self,
        period: &PeriodSpec,
        spec: &ReportSpec,
        grain: Grain,
        report: &KpiReport,
        told: &mut dyn FnMut(f64) -> Result<(), Issue>,
    ) -> Result<(Vec<Coached>, u64), Issue> {
        let shown = self.values_of_agents(spec, report);
        let mut cases: BTreeMap<&str, u64> = BTreeMap::new();
        for row in shown.iter().flat_map(|k| agents(k)).filter(|r| r.value.is_some() && !r.key.is_empty()) {
            let most = cases.entry(&row.key).or_default();
            *most = row.n.max(*most);
        }
        let mut names: Vec<(&str, u64)> = cases.into_iter().collect();
        // What stands equal keeps the order of the names.
        names.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        let left_out = names.len().saturating_sub(AGENTS) as u64;
        names.truncate(AGENTS);
        names.sort_by_key(|(name, _)| *name);
        let mut ids: Vec<String> = shown.iter().map(|k| k.id.clone()).collect();
        if !ids.iter().any(|id| id == CASES) {
            ids.push(CASES.into());
        }
        let min_n = self.settings.min_n;
        let mut out = Vec::new();
        let all = names.len() as f64;
        for (i, (name, _)) in names.into_iter().enumerate() {
            told(i as f64 / all)?;
            let request = KpiRequest {
                ids: ids.clone(),
                period: Some(period.clone()),
                compare: compare_of(Some(&spec.compare))?,
                by: vec![Dimension::Topic],
                filters: vec![(Dimension::Agent, name.to_owned())],
                series: Some(grain),
                rows: false,
            };
            let mut own = self.speaking(&spec.language, |app| app.evaluate(&request, None))?;
            crate::periods::put(&mut own, &qd_text::Catalogue::new(&spec.language));
            let values = shown.iter().filter_map(|k| {
                let row = agents(k).iter().find(|r| r.key == name && r.value.is_some())?.clone();
                let beside = qd_kpi::beside_whole(&row, k.interval, &k.better, min_n);
                let own = own.kpis.iter().find(|o| o.id == k.id && is_same(o, &row)).cloned();
                Some(CoachedValue { kpi: k.id.clone(), row, beside, own })
            });
            let values = values.collect();
            let topics = own.kpis.into_iter().find(|k| k.id == CASES && k.value.is_some_and(|v| v > 0.0));
            out.push(Coached { agent: name.to_owned(), values, topics });
        }
        Ok((out, left_out))
    }

    /// The values that are known by agent: those chosen, else first those that the team looks at.
    fn values_of_agents<'a>(&self, spec: &ReportSpec, report: &'a KpiReport) -> Vec<&'a KpiValue> {
        let known =
            |id: &str| report.kpis.iter().find(|k| k.id == id && k.value.is_some() && !agents(k).is_empty());
        let first = qd_kpi::report_headlines(&self.settings, spec.audience);
        let chosen = if spec.kpis.is_empty() { first } else { spec.kpis.clone() };
        let mut shown: Vec<&KpiValue> = chosen.iter().filter_map(|id| known(id)).collect();
        for k in report.kpis.iter().filter(|k| spec.kpis.is_empty() && known(&k.id).is_some()) {
            if !shown.iter().any(|s| s.id == k.id) {
                shown.push(k);
            }
        }
        shown.truncate(VALUES);
        shown
    }
}

fn agents(k: &KpiValue) -> &[BreakdownRow] {
    k.by.get(Dimension::Agent.name()).map_or(&[], Vec::as_slice)
}

/// True if the value of an agent's records alone is that of the breakdown. A filter folds case, a breakdown does not.
fn is_same(own: &KpiValue, row: &BreakdownRow) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
    own.n == row.n && own.value.zip(row.value).is_some_and(|(a, b)| near(a, b))
}
