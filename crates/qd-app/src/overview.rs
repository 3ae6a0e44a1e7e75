//! The overview: headline numbers, what stands out, and the families of KPIs.

use crate::App;
use crate::choosing::audience_of;
use crate::dto::{FamilySection, MissingKpi, Overview, OverviewQuery, Tile};
use crate::measuring::{KpiRequest, compare_of, light, period_spec, resolve};
use qd_chart::{ChartContext, charts_for};
use qd_model::{Audience, Issue, KpiReport, PeriodSpec, Settings};

/// Tiles on the overview.
const TILES: usize = 8;

/// What stands out, on the overview; `qd kpi --json` has it all.
const INSIGHTS: usize = 6;

impl App {
    /// The overview screen.
    ///
    /// # Errors
    /// A period not understood.
    pub fn overview(&mut self, query: &OverviewQuery) -> Result<Overview, Issue> {
        let who = audience_of(query.audience.as_deref())?;
        if query.headlines {
            return self.headlines(query, who);
        }
        let mut full = self.full_report(&period_spec(&query.period), query.compare.as_deref())?;
        full.keep(|id| qd_kpi::is_for(&self.settings, id, who));
        let words = self.words();
        let context = full.chart_context(&self.settings, &words);
        let tiles = headline_tiles(&full.report, &self.settings, who, &context);
        let mut sections: Vec<FamilySection> = Vec::new();
        let mut missing = Vec::new();
        let definitions = qd_kpi::definitions();
        for kpi in &full.report.kpis {
            if let Some(reason) = &kpi.no_data {
                missing.push(MissingKpi {
                    id: kpi.id.clone(),
                    name: kpi.name.clone(),
                    text: reason.text.clone(),
                });
                continue;
            }
            let family = definitions.iter().find(|d| d.id == kpi.id).map_or("", |d| d.family.as_str());
            let charts = charts_for(kpi, &context);
            match sections.iter_mut().find(|s| s.family == family) {
                Some(section) => {
                    section.kpis.push(light(kpi));
                    section.charts.extend(charts);
                }
                None => {
                    sections.push(FamilySection { family: family.into(), kpis: vec![light(kpi)], charts })
                }
            }
        }
        let compare = full.compare_label.clone();
        let known_to = self.last_day()?;
        let mut insights = full.report.insights;
        insights.truncate(INSIGHTS);
        Ok(Overview { period: full.report.period, compare, known_to, tiles, insights, sections, missing })
    }

    /// The overview as far as its headline numbers: the same as in the whole.
    fn headlines(&mut self, query: &OverviewQuery, who: Audience) -> Result<Overview, Issue> {
        let spec = period_spec(&query.period);
        let grain = self.grain(&spec)?;
        let request = KpiRequest {
            ids: qd_kpi::headlines(&self.settings, who),
            period: Some(spec),
            compare: compare_of(query.compare.as_deref())?,
            series: Some(grain),
            ..KpiRequest::default()
        };
        let report = match request.ids.is_empty() {
            // No ids would be all of them.
            true => self.nothing(&request)?,
            false => self.evaluate(&request, None)?,
        };
        let full = self.drawable(report, grain)?;
        let words = self.words();
        let context = full.chart_context(&self.settings, &words);
        let tiles = headline_tiles(&full.report, &self.settings, who, &context);
        let (compare, known_to) = (full.compare_label.clone(), self.last_day()?);
        let (insights, sections, missing) = Default::default();
        Ok(Overview { period: full.report.period, compare, known_to, tiles, insights, sections, missing })
    }

    /// The answer to a question for no KPI.
    fn nothing(&mut self, request: &KpiRequest) -> Result<KpiReport, Issue> {
        let calendar = self.calendar();
        let spec = request.period.clone().unwrap_or(PeriodSpec::All);
        let period = resolve(&spec, &calendar, self.facts(None)?)?;
        let period = qd_calendar::label(&period, calendar.zone);
        Ok(KpiReport { period, kpis: Vec::new(), insights: Vec::new() })
    }
}

/// The first headline numbers with their sparklines. One that a person chose is there without data too, and says what
/// would give it.
fn headline_tiles(
    report: &KpiReport,
    settings: &Settings,
    who: Audience,
    context: &ChartContext<'_>,
) -> Vec<Tile> {
    let chosen = !settings.kpis.is_empty();
    qd_kpi::headlines(settings, who)
        .iter()
        .filter_map(|id| report.kpis.iter().find(|k| k.id == *id && (chosen || k.no_data.is_none())))
        .take(TILES)
        .map(|k| Tile { kpi: light(k), spark: qd_chart::spark(k, context) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AppOptions;

    #[test]
    fn headlines_that_come_first_are_those_of_the_whole() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Some(folder.path().join("w.qdeck"));
        let mut app = App::open(AppOptions { workspace }).unwrap();
        app.load_sample(&mut |_| true).unwrap();
        let mut seen = 0;
        for chosen in [Vec::new(), vec!["nps".to_owned(), "esat".to_owned(), "backlog".to_owned()]] {
            app.settings.kpis = chosen;
            for period in ["2026-Q3", "2026-08", "2025", "all", "2031"] {
                for (compare, audience) in
                    [(Some("previous"), None), (Some("year"), Some("team")), (None, Some("leadership"))]
                {
                    let query = |headlines| OverviewQuery {
                        period: period.into(),
                        compare: compare.map(String::from),
                        audience: audience.map(String::from),
                        headlines,
                    };
                    let first = app.overview(&query(true)).unwrap();
                    let whole = app.overview(&query(false)).unwrap();
                    assert_eq!(first.tiles, whole.tiles, "{period} {compare:?} {audience:?}");
                    assert_eq!((first.period, first.known_to), (whole.period, whole.known_to), "{period}");
                    // No word for what is compared with where no tile has it.
                    assert!(first.compare == whole.compare || first.compare.is_none(), "{period}");
                    seen += first.tiles.len();
                }
            }
        }
        assert!(seen > 60, "{seen} tiles");
    }
}
