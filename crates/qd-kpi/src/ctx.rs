//! What all KPIs of one question share: zone, clocks, groups, filters, and columns derived once.

use crate::cases::{Cases, no_data};
use crate::clocks::{Clocks, schedule_codes};
use crate::families::agents::Known;
use crate::groups::{Groups, Matcher, Place, place};
use crate::idle::Idle;
use crate::kept::Kept;
use crate::lanes::{Column, Lanes, distinct};
use crate::linked::NAMING;
use crate::sources::Sources;
use crate::steps::Steps;
use crate::texts;
use crate::tickets::Resolved;
use chrono_tz::Tz;
use qd_model::format::Locale;
use qd_model::{
    Dataset, Dimension, Facts, IntView, Issue, IssueCode, KpiQuery, NULL_INT, NoData, Period, Phrase,
    Settings, Table,
};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A half-open span of instants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: i64,
    pub(crate) to: i64,
}

impl Span {
    pub(crate) fn of(period: &Period) -> Self {
        Self { from: period.from, to: period.to }
    }

    #[inline]
    pub(crate) fn contains(self, t: i64) -> bool {
        t >= self.from && t < self.to
    }
}

pub(crate) struct Ctx<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) settings: &'a Settings,
    pub(crate) query: &'a KpiQuery,
    /// The measures of agents are broken down by agent, asked for or not.
    pub(crate) by_agent_too: bool,
    pub(crate) zone: Tz,
    pub(crate) locale: Locale,
    pub(crate) clocks: Clocks,
    /// Filter of each SLA policy.
    pub(crate) policies: Vec<Vec<Matcher>>,
    /// What does not depend on the question.
    pub(crate) kept: &'a Kept,
    /// Sources and numbers of groups of answers and reviews, whose columns differ from question to question.
    sources: [OnceLock<Sources>; NAMING.len()],
    lanes: [[OnceLock<Option<Column>>; NAMING.len()]; Dimension::ALL.len()],
    pub(crate) of_agents: OnceLock<Known>,
    shared: Mutex<Vec<Shared>>,
    pub(crate) idle: Idle,
    /// Of the series, if one is asked for.
    pub(crate) steps: Option<Steps>,
}

/// Records in a span that pass some filters.
struct Shared {
    name: &'static str,
    span: Span,
    filters: Vec<Matcher>,
    cases: Arc<OnceLock<Arc<Cases>>>,
}

/// A question seen through filters.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) ctx: &'a Ctx<'a>,
    pub(crate) filters: &'a [Matcher],
    /// Records are counted by the steps of the series too, if one is asked for.
    pub(crate) by_step: bool,
}

impl<'a> View<'a> {
    /// The same for other records than those of the series.
    pub(crate) fn without_steps(self) -> Self {
        Self { by_step: false, ..self }
    }

    /// The same for records in a span; only those of the period asked for are counted by step.
    pub(crate) fn within(self, span: Span) -> Self {
        Self { by_step: span == Span::of(&self.ctx.query.period), ..self }
    }

    /// The steps that records are to be counted by.
    pub(crate) fn steps(&self) -> Option<&'a Steps> {
        self.ctx.steps.as_ref().filter(|_| self.by_step)
    }
}

impl<'a> std::ops::Deref for View<'a> {
    type Target = Ctx<'a>;
    fn deref(&self) -> &Ctx<'a> {
        self.ctx
    }
}

impl<'a> Ctx<'a> {
    pub(crate) fn new(
        facts: &'a Facts,
        settings: &'a Settings,
        query: &'a KpiQuery,
        kept: &'a Kept,
    ) -> Result<Self, Issue> {
        let zone = qd_calendar::zone(&settings.time_zone)?;
        // Due times and open items are judged within the periods and the data, so the clocks need reach no further.
        let ends = [facts.first_instant, facts.last_instant].into_iter().flatten();
        let known = ends.chain([query.period.from, query.period.to]);
        let known = known.chain(query.compare.iter().flat_map(|p| [p.from, p.to]));
        let (from, to) = known.fold((i64::MAX, i64::MIN), |(a, b), t| (a.min(t), b.max(t)));
        const YEAR: i64 = 366 * 86_400;
        let (from, to) = (from.saturating_sub(YEAR), to.saturating_add(YEAR));
        let clocks = Clocks::new(settings, &facts.words, &schedule_codes(facts), zone, from, to)?;
        let mut ctx = Self {
            facts,
            settings,
            query,
            by_agent_too: false,
            zone,
            locale: Locale::of(&settings.language),
            clocks,
            policies: Vec::new(),
            kept,
            sources: std::array::from_fn(|_| OnceLock::new()),
            lanes: std::array::from_fn(|_| std::array::from_fn(|_| OnceLock::new())),
            of_agents: OnceLock::new(),
            shared: Mutex::default(),
            idle: Idle::default(),
            steps: Steps::of(query, zone),
        };
        for rule in &settings.schedule_for {
            let filter = ctx.matchers(&rule.filter, "schedule_for")?;
            ctx.clocks.rule(filter, &rule.schedule)?;
        }
        for policy in &settings.sla {
            let filter = ctx.matchers(&policy.filter, &format!("SLA policy “{}”", policy.name))?;
            if policy.limit_s < 0 {
                let text = format!("SLA policy “{}”: limit_s is negative.", policy.name);
                return Err(Issue::new(IssueCode::BadConfig, text));
            }
            ctx.policies.push(filter);
        }
        Ok(ctx)
    }

    pub(crate) fn groups(&self, dimension: Dimension) -> &Groups {
        self.kept.groups[dimension as usize].get_or_init(|| Groups::new(self.facts, self.settings, dimension))
    }

    /// The groups of a dimension that occur.
    pub(crate) fn lanes(&self, dimension: Dimension) -> &Lanes {
        self.kept.lanes[dimension as usize].get_or_init(|| Lanes::new(self, dimension))
    }

    /// The place of the numbers of the groups of a data set's rows, if it is one whose columns depend on the question.
    pub(crate) fn own_lane(
        &self,
        dimension: Dimension,
        dataset: Dataset,
    ) -> Option<&OnceLock<Option<Column>>> {
        let k = NAMING.iter().position(|d| *d == dataset)?;
        Some(&self.lanes[dimension as usize][k])
    }

    pub(crate) fn matcher(&self, dimension: Dimension, word: &str) -> Matcher {
        let groups = self.groups(dimension).matching(self.facts, self.settings, dimension, word);
        Matcher { dimension, groups }
    }

    fn matchers(&self, filter: &BTreeMap<String, String>, place: &str) -> Result<Vec<Matcher>, Issue> {
        filter
            .iter()
            .map(|(name, word)| {
                let dimension = self.facts.kept.dimension(name).ok_or_else(|| {
                    let text = format!("{place}: “{name}” is nothing that records can be told apart by.");
                    Issue::new(IssueCode::BadConfig, text).showing(name)
                })?;
                Ok(self.matcher(dimension, word))
            })
            .collect()
    }

    /// The test of rows against conditions. `phone`: see [`place`].
    pub(crate) fn row_filter(
        &'a self,
        dataset: Dataset,
        phone: bool,
        matchers: &'a [Matcher],
    ) -> RowFilter<'a> {
        let table = self.facts.table(dataset);
        let mut filter = RowFilter { never: false, tests: Vec::new() };
        for m in matchers {
            let groups = self.groups(m.dimension);
            match place(table, dataset, phone, m.dimension, groups) {
                Place::Always(g) => filter.never |= !m.groups.contains(&g),
                // What a data set cannot tell is missing in all of its records, as it is in breakdowns.
                Place::Nowhere | Place::Column(None) => filter.never |= !m.groups.contains(&0),
                Place::Column(Some(view)) => filter.tests.push((view, &m.groups, groups)),
            }
        }
        filter
    }

    pub(crate) fn table(&self, dataset: Dataset) -> &'a Table {
        self.facts.table(dataset)
    }

    /// Rows of a data set whose main time lies in the span.
    pub(crate) fn rows(&self, dataset: Dataset, span: Span) -> Range<usize> {
        let Some(time) = dataset.main_time().and_then(|t| self.table(dataset).int(t)) else { return 0..0 };
        let from = time.lower_bound(span.from);
        from..time.lower_bound(span.to).max(from)
    }

    /// Which source fills which column of a data set.
    pub(crate) fn sources(&self, dataset: Dataset) -> &Sources {
        let own = NAMING.iter().position(|d| *d == dataset).map(|k| &self.sources[k]);
        own.unwrap_or(&self.kept.sources[dataset as usize]).get_or_init(|| Sources::new(self.table(dataset)))
    }

    /// When each ticket was resolved.
    pub(crate) fn resolved(&self) -> &Resolved {
        self.kept.resolved.get_or_init(|| Resolved::new(self))
    }

    /// For each call whether it was answered, as `find` says when asked first.
    pub(crate) fn answered_calls(&self, find: impl FnOnce() -> Vec<bool>) -> &[bool] {
        self.kept.answered_calls.get_or_init(find)
    }

    /// Rows of tickets or calls with a rating.
    pub(crate) fn rated(&self, dataset: Dataset) -> Arc<Vec<u32>> {
        let find = || {
            let score = self.table(dataset).real("csat_score").unwrap_or(&[]);
            Arc::new((0..).zip(score).filter(|(_, s)| s.is_finite()).map(|(i, _)| i).collect())
        };
        self.kept.rated[usize::from(dataset == Dataset::Calls)].get_or_init(find).clone()
    }

    /// When each of [`Ctx::rated`] was rated: the time of the rating, else of the resolution, else of the record.
    pub(crate) fn rated_at(&self, dataset: Dataset) -> &[i64] {
        let find = || {
            let (table, tickets) = (self.table(dataset), dataset == Dataset::Tickets);
            let at = if tickets { table.int("csat_at") } else { None };
            let resolved = tickets.then(|| self.resolved());
            let main = dataset.main_time().and_then(|t| table.int(t));
            let when = |&row: &u32| {
                let i = row as usize;
                let known = resolved.map(|r| r.at[i]).filter(|t| *t != NULL_INT);
                cell(&at, i).or(known).unwrap_or_else(|| main.map_or(0, |c| c.get(i)))
            };
            self.rated(dataset).iter().map(when).collect()
        };
        self.kept.rated_at[usize::from(dataset == Dataset::Calls)].get_or_init(find)
    }

    /// Tickets resolved in the span, in order of creation.
    pub(crate) fn resolved_rows(&self, span: Span) -> Arc<Vec<u32>> {
        let resolved = self.resolved();
        self.kept.by_resolved.of(span, resolved.at.len(), || resolved.rows(span))
    }

    /// What `make` gives for a span and filters, asked for the first of them only: several KPIs look at the same
    /// records. `name`: what they are.
    pub(crate) fn shared(
        &self,
        name: &'static str,
        span: Span,
        filters: &[Matcher],
        make: impl FnOnce() -> Cases,
    ) -> Arc<Cases> {
        let mut all = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let found = all.iter().find(|s| s.name == name && s.span == span && s.filters == filters);
        // One for the period, one for that before it.
        let place = match found {
            Some(s) => s.cases.clone(),
            None if all.iter().filter(|s| s.name == name).count() < 2 => {
                let cases = Arc::default();
                all.push(Shared { name, span, filters: filters.to_vec(), cases: Arc::clone(&cases) });
                cases
            }
            None => Arc::default(),
        };
        drop(all);
        place.get_or_init(|| Arc::new(make())).clone()
    }

    /// The instant before which a data set tells all that happened.
    pub(crate) fn known(&self, dataset: Dataset) -> i64 {
        self.query.as_of.min(self.table(dataset).known_until.unwrap_or(i64::MAX))
    }

    /// The instant at which open items of a data set are judged for a period.
    pub(crate) fn judged_at(&self, dataset: Dataset, span: Span) -> i64 {
        self.known(dataset).min(span.to)
    }

    /// The reason for no number, if all that is known of a data set lies before the span: that nothing changed in it
    /// would be a guess.
    pub(crate) fn not_known_yet(&self, dataset: Dataset, span: Span) -> Option<NoData> {
        let known = self.known(dataset);
        (known <= span.from && span.from < span.to).then(|| {
            let day = self.last_day_known(known);
            let why =
                Phrase::new("why-not-known-yet").word("records", texts::plural(dataset)).with("day", day);
            no_data("none_in_period", why)
        })
    }

    /// What to say where the data end within the span, by a day or more.
    pub(crate) fn known_in_part(&self, dataset: Dataset, span: Span) -> Option<Phrase> {
        let known = self.known(dataset);
        let (day, last) = (self.last_day_known(known), self.last_day_known(span.to));
        (known < span.to && day < last).then(|| {
            Phrase::new("note-known-in-part").word("records", texts::plural(dataset)).with("day", day)
        })
    }

    fn last_day_known(&self, known: i64) -> chrono::NaiveDate {
        qd_calendar::day_of(known.saturating_sub(1), self.zone)
    }

    /// Codes of a kind of survey, case folded.
    pub(crate) fn kinds(&self, kind: &str) -> Vec<i64> {
        let find = || self.table(Dataset::Surveys).int("survey_kind").map_or(vec![], distinct);
        let all = self.kept.kinds.get_or_init(find);
        let same = |c: &&i64| crate::groups::same_word(self.facts.words.word(**c), kind);
        all.iter().filter(same).copied().collect()
    }
}

/// Conditions on rows, ready to be tested.
pub(crate) struct RowFilter<'a> {
    never: bool,
    tests: Vec<(IntView<'a>, &'a [u32], &'a Groups)>,
}

impl RowFilter<'_> {
    #[inline]
    pub(crate) fn passes(&self, row: usize) -> bool {
        !self.never
            && (self.tests.is_empty()
                || self.tests.iter().all(|(view, wanted, groups)| wanted.contains(&groups.of(view.get(row)))))
    }

    /// True if every row passes.
    pub(crate) fn always(&self) -> bool {
        !self.never && self.tests.is_empty()
    }

    /// True if no row can pass.
    pub(crate) fn never(&self) -> bool {
        self.never
    }
}

/// A cell that may be missing, from a column that may be absent.
#[inline]
pub(crate) fn cell(column: &Option<IntView<'_>>, row: usize) -> Option<i64> {
    let v = column.as_ref()?.get(row);
    (v != NULL_INT).then_some(v)
}
