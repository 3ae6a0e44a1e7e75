//! Questions to the KPI engine: for scripts, for screens and reports, for one KPI.

use crate::App;
use crate::dto::{KpiDetail, KpiDetailQuery};
use qd_calendar::Calendar;
use qd_chart::{ChartContext, IncidentSpan, KnownTo, OverTime, charts_for};
use qd_model::{
    Compare, Dataset, Dimension, EventNote, Facts, Grain, Issue, IssueCode, KpiDefinition, KpiQuery,
    KpiReport, KpiValue, Period, PeriodSpec, Settings,
};
use qd_text::Catalogue;

/// Channels in the stacked chart; the rest stays in the table.
const CHANNELS: usize = 6;

/// All KPIs with what screens and reports draw.
pub(crate) struct FullReport {
    pub report: KpiReport,
    pub compare_label: Option<String>,
    pub grain: Grain,
    pub channels: OverTime,
    pub known_to: KnownTo,
    pub incidents: Vec<IncidentSpan>,
}

impl FullReport {
    /// Leaves out the KPIs that are not wanted, and what is said of them.
    pub(crate) fn keep(&mut self, wanted: impl Fn(&str) -> bool) {
        self.report.kpis.retain(|k| wanted(&k.id));
        self.report.insights.retain(|i| wanted(&i.kpi));
    }

    pub(crate) fn chart_context<'a>(
        &'a self,
        settings: &'a Settings,
        words: &'a Catalogue,
    ) -> ChartContext<'a> {
        ChartContext {
            period: &self.report.period,
            grain: self.grain,
            compare: self.compare_label.as_deref(),
            known_to: &self.known_to,
            words,
            locale: qd_model::format::Locale::of(words.language()),
            events: &settings.events,
            agent_names: true,
            agents: &[],
            min_n: settings.min_n,
            channels: &self.channels,
            incidents: &self.incidents,
        }
    }
}

/// A question as a script asks it.
#[derive(Debug, Clone, Default)]
pub struct KpiRequest {
    /// Ids; empty: all that are computed.
    pub ids: Vec<String>,
    /// The period; none: all data.
    pub period: Option<PeriodSpec>,
    /// What to set it beside.
    pub compare: Option<Compare>,
    /// Breakdowns.
    pub by: Vec<Dimension>,
    /// Filters; all must hold.
    pub filters: Vec<(Dimension, String)>,
    /// Series.
    pub series: Option<Grain>,
    /// The records behind.
    pub rows: bool,
}

impl App {
    /// The values, as `qd kpi` gives them.
    ///
    /// # Errors
    /// `UnknownKpi`, `NotComputed`, `BadArgument` for a period not understood.
    pub fn kpi(&mut self, request: &KpiRequest) -> Result<KpiReport, Issue> {
        let mut asked: Vec<Dimension> = request.by.clone();
        asked.extend(request.filters.iter().map(|f| f.0));
        if self.settings.sla.iter().any(|p| p.filter.contains_key(Dimension::Segment.name())) {
            asked.push(Dimension::Segment);
        }
        let wanted = qd_kpi::needed_for(&request.ids, &asked);
        let mut report = self.evaluate(request, Some(&wanted))?;
        if request.rows {
            self.name_rows(&mut report)?;
        }
        Ok(report)
    }

    pub(crate) fn evaluate(
        &mut self,
        request: &KpiRequest,
        wanted: Option<&[Dataset]>,
    ) -> Result<KpiReport, Issue> {
        let calendar = self.calendar();
        let settings = self.settings.clone();
        let held = self.held(wanted)?;
        let spec = request.period.clone().unwrap_or(PeriodSpec::All);
        let period = resolve(&spec, &calendar, held.facts())?;
        let compare = request.compare.and_then(|c| match c {
            Compare::Previous => qd_calendar::previous(&period, &calendar),
            Compare::Year => qd_calendar::year_before(&period, &calendar),
        });
        let query = KpiQuery {
            kpis: request.ids.clone(),
            period: period.clone(),
            compare,
            by: request.by.clone(),
            filters: request.filters.clone(),
            series: request.series,
            rows: request.rows,
            // Each data set knows until when it tells.
            as_of: i64::MAX,
        };
        let mut kpis = held.evaluate(&settings, &query)?;
        crate::words::put(&mut kpis, &Catalogue::new(&settings.language));
        let insights = crate::insights::insights(&kpis, &settings);
        Ok(KpiReport { period: qd_calendar::label(&period, calendar.zone), kpis, insights })
    }

    /// Puts the records' ids beside their numbers.
    fn name_rows(&self, report: &mut KpiReport) -> Result<(), Issue> {
        for kpi in &mut report.kpis {
            let Some(rows) = kpi.rows.as_mut() else { continue };
            for dataset in Dataset::ALL {
                // Until here the id is the name of the data set that holds the row.
                let mine: Vec<usize> = (0..rows.len()).filter(|&i| rows[i].id == dataset.name()).collect();
                if mine.is_empty() {
                    continue;
                }
                let numbers: Vec<i64> = mine.iter().map(|&i| rows[i].row).collect();
                for (i, id) in mine.into_iter().zip(self.store.ids(dataset, &numbers)?) {
                    rows[i].id = id;
                }
            }
        }
        Ok(())
    }

    /// All KPIs with everything that a screen or a report draws.
    pub(crate) fn full_report(
        &mut self,
        spec: &PeriodSpec,
        compare: Option<&str>,
    ) -> Result<FullReport, Issue> {
        use Dimension::{
            Agent, Article, Category, Channel, Priority, Segment, Service, Severity, Team, Topic,
        };
        let grain = self.grain(spec)?;
        let request = KpiRequest {
            period: Some(spec.clone()),
            compare: compare_of(compare)?,
            by: vec![Channel, Topic, Agent, Team, Priority, Service, Severity, Category, Article],
            series: Some(grain),
            ..KpiRequest::default()
        };
        let mut report = self.evaluate(&request, None)?;
        // Segments are of customers: of tickets and calls they are worked out, and nobody asked for that here.
        let customers = ["churn", "retention"].map(String::from);
        let by_segment = KpiRequest { ids: customers.into(), by: vec![Segment], series: None, ..request };
        for kpi in self.evaluate(&by_segment, None)?.kpis {
            if let Some(whole) = report.kpis.iter_mut().find(|k| k.id == kpi.id) {
                whole.by.extend(kpi.by);
            }
        }
        let channels = self.channels_over_time(spec, grain, &report)?;
        let incidents = self.incident_spans(spec)?;
        Ok(FullReport { channels, incidents, ..self.drawable(report, grain)? })
    }

    /// Values with what charts of single KPIs need, the names of periods in the window's language.
    pub(crate) fn drawable(&mut self, mut report: KpiReport, grain: Grain) -> Result<FullReport, Issue> {
        crate::periods::put(&mut report, &self.words());
        let compare_label = report.kpis.iter().find_map(|k| k.comparison.as_ref()).map(|c| c.label.clone());
        let (channels, known_to) = (OverTime::new(), self.known_to()?);
        Ok(FullReport { report, compare_label, grain, channels, known_to, incidents: Vec::new() })
    }

    /// The last day that each KPI's data tells of: that of the data set it counts.
    pub(crate) fn known_to(&mut self) -> Result<KnownTo, Issue> {
        let zone = self.zone();
        let facts = self.facts(None)?;
        let known = |d: &KpiDefinition| {
            let set = Dataset::from_name(d.inputs.first()?.split('.').next()?)?;
            let until = facts.table(set).known_until?;
            Some((d.id.clone(), qd_calendar::day_of(until - 1, zone).to_string()))
        };
        Ok(qd_kpi::definitions().iter().filter_map(known).collect())
    }

    /// The last day with data in the workspace's zone, `YYYY-MM-DD`.
    pub(crate) fn last_day(&mut self) -> Result<Option<String>, Issue> {
        let zone = self.zone();
        let last = self.facts(None)?.last_instant;
        Ok(last.map(|t| qd_calendar::day_of(t, zone).to_string()))
    }

    /// The largest channels over time, for the stacked chart.
    fn channels_over_time(
        &mut self,
        spec: &PeriodSpec,
        grain: Grain,
        report: &KpiReport,
    ) -> Result<OverTime, Issue> {
        const STACKED: &str = "volume_by_channel";
        let largest: Vec<String> = report
            .kpis
            .iter()
            .find(|k| k.id == STACKED)
            .and_then(|k| k.by.get("channel"))
            .map(|rows| rows.iter().map(|r| r.key.clone()).filter(|k| !k.is_empty()).take(CHANNELS).collect())
            .unwrap_or_default();
        let calendar = self.calendar();
        let settings = self.settings.clone();
        let held = self.held(None)?;
        let query = KpiQuery {
            kpis: vec![STACKED.into()],
            period: resolve(spec, &calendar, held.facts())?,
            compare: None,
            by: Vec::new(),
            filters: Vec::new(),
            series: Some(grain),
            rows: false,
            as_of: i64::MAX,
        };
        let mut all = held.over_time(&settings, &query, Dimension::Channel)?;
        let series = |name: String| all.iter().position(|s| s.0 == name).map(|k| all.swap_remove(k));
        let parts: Vec<_> = largest.into_iter().filter_map(series).collect();
        Ok(if parts.is_empty() { OverTime::new() } else { OverTime::from([(STACKED.to_owned(), parts)]) })
    }

    /// The step that suits a period: days up to five weeks, weeks up to eight months, months beyond.
    pub(crate) fn grain(&mut self, spec: &PeriodSpec) -> Result<Grain, Issue> {
        let calendar = self.calendar();
        let days = resolve(spec, &calendar, self.facts(None)?)?.seconds() / 86_400;
        Ok(if days <= 35 {
            Grain::Day
        } else if days <= 245 {
            Grain::Week
        } else {
            Grain::Month
        })
    }

    /// A dimension by name; columns that were kept go by their own.
    ///
    /// # Errors
    /// `BadArgument`, with the names there are.
    pub fn dimension(&self, name: &str) -> Result<Dimension, Issue> {
        let kept = self.store.kept_columns()?;
        kept.dimension(name).ok_or_else(|| {
            let all = Dimension::ALL.iter().filter(|d| !d.is_kept()).map(|d| d.name());
            let all: Vec<_> = all.chain(kept.iter().map(|k| k.1)).collect();
            Issue::new(IssueCode::BadArgument, format!("There is no breakdown “{name}”."))
                .hint(format!("Take one of: {}.", all.join(", ")))
        })
    }

    /// The name that a dimension goes by in this workspace.
    pub fn dimension_name(&self, dimension: Dimension) -> String {
        self.store.kept_columns().unwrap_or_default().name(dimension).to_owned()
    }

    /// The dimensions by which a KPI can be broken down in this workspace, by name.
    pub(crate) fn breakdowns(&self, id: &str) -> Vec<String> {
        let kept = self.store.kept_columns().unwrap_or_default();
        let there = |d: &&Dimension| !d.is_kept() || kept.iter().any(|k| k.0 == **d);
        qd_kpi::breakdowns(id).iter().filter(there).map(|d| kept.name(*d).to_owned()).collect()
    }

    /// One KPI in full.
    ///
    /// # Errors
    /// `UnknownKpi`, `NotComputed`, `BadArgument`.
    pub fn kpi_detail(&mut self, query: &KpiDetailQuery) -> Result<KpiDetail, Issue> {
        let spec = period_spec(&query.period);
        let by = match &query.by {
            Some(name) => vec![self.dimension(name)?],
            None => Vec::new(),
        };
        let filters = query.filters.iter().map(|(name, word)| Ok((self.dimension(name)?, word.clone())));
        let filters = filters.collect::<Result<Vec<_>, Issue>>()?;
        let grain = self.grain(&spec)?;
        let request = KpiRequest {
            ids: vec![query.id.clone()],
            period: Some(spec),
            compare: compare_of(query.compare.as_deref())?,
            by,
            filters,
            series: Some(grain),
            rows: false,
        };
        let report = self.evaluate(&request, None)?;
        let mut full = self.drawable(report, grain)?;
        // Of all services: a filter has its own number, and no time line of others beside it.
        if query.id == "mtbf" && query.filters.is_empty() {
            full.incidents = self.incident_spans(&period_spec(&query.period))?;
        }
        let words = Catalogue::new(&self.settings.language);
        // What was agreed to move this value is an event of its time axis.
        let mut settings = self.settings.clone();
        let agreed = settings.actions.iter().filter(|a| a.kpi == query.id);
        let agreed = agreed.map(|a| EventNote { on: a.agreed_on.clone(), text: a.text.clone() });
        settings.events.extend(agreed.collect::<Vec<_>>());
        let context = full.chart_context(&settings, &words);
        let period = full.report.period.clone();
        let kpi = full.report.kpis.first().cloned().ok_or_else(|| unknown(&query.id))?;
        let definition =
            self.definitions().into_iter().find(|d| d.id == query.id).ok_or_else(|| unknown(&query.id))?;
        let dimensions = self.breakdowns(&query.id);
        let charts = charts_for(&kpi, &context);
        let has_rows = qd_kpi::has_rows(&query.id) && (kpi.n > 0 || !kpi.excluded.is_empty());
        Ok(KpiDetail { period, kpi, definition, has_rows, charts, dimensions })
    }
}

/// A value without what only charts need.
pub(crate) fn light(kpi: &KpiValue) -> KpiValue {
    let mut kpi = kpi.clone();
    kpi.by.clear();
    kpi.series.clear();
    kpi.histogram.clear();
    kpi.heatmap.clear();
    kpi
}

fn unknown(id: &str) -> Issue {
    Issue::new(IssueCode::UnknownKpi, format!("There is no KPI “{id}”."))
}

/// A period by the name the window uses.
pub fn period_spec(name: &str) -> PeriodSpec {
    match name {
        "" | "all" => PeriodSpec::All,
        named => PeriodSpec::Named(named.to_owned()),
    }
}

/// What to compare with, by name.
///
/// # Errors
/// `BadArgument` for a name not known.
pub fn compare_of(name: Option<&str>) -> Result<Option<Compare>, Issue> {
    match name {
        None | Some("" | "none") => Ok(None),
        Some("previous") => Ok(Some(Compare::Previous)),
        Some("year") => Ok(Some(Compare::Year)),
        Some(other) => {
            Err(Issue::new(IssueCode::BadArgument, format!("Compare with previous or year, not “{other}”.")))
        }
    }
}

/// The period asked for; all of nothing is an empty period, in which every KPI says what would give it.
pub(crate) fn resolve(spec: &PeriodSpec, calendar: &Calendar, facts: &Facts) -> Result<Period, Issue> {
    let span = facts.first_instant.zip(facts.last_instant);
    match (spec, span) {
        (PeriodSpec::All, None) => Ok(Period { label: "all".into(), from: 0, to: 0 }),
        _ => qd_calendar::resolve(spec, calendar, span),
    }
}
