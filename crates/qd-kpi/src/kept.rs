//! What is worked out from facts and settings alone, and so holds for one question after the other.

use crate::ctx::{Ctx, Span, View};
use crate::groups::Groups;
use crate::lanes::Lanes;
use crate::linked;
use crate::registry;
use crate::sources::Sources;
use crate::tickets::Resolved;
use qd_model::{Dataset, Dimension, Facts, Issue, KpiQuery, KpiValue, SeriesPoint, Settings};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Facts of which one question after the other is asked: what does not depend on the question is worked out for the
/// first that needs it. The answers are those of [`crate::evaluate`].
///
/// Besides the facts it takes some 12 bytes for each ticket and call, 2 (of a dimension with over 65,536 groups 4) for each
/// of them and each dimension asked for, and at most 12 a ticket for the rows of the periods asked for last.
#[derive(Default)]
pub struct Held {
    facts: Facts,
    /// The settings that `kept` was worked out with, as [`counting`] leaves them.
    settings: Settings,
    kept: Kept,
    /// The facts with words of tickets beside answers, by the dimensions: those asked for last.
    linked: Vec<(Vec<Dimension>, Facts)>,
}

/// So many linked facts are held; the overview asks for three kinds.
const MOST_LINKED: usize = 4;

impl Held {
    /// Facts of which nothing was asked so far.
    pub fn new(facts: Facts) -> Self {
        Self { facts, ..Self::default() }
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// As [`crate::evaluate`].
    ///
    /// # Errors
    /// As [`crate::evaluate`].
    pub fn evaluate(&mut self, settings: &Settings, query: &KpiQuery) -> Result<Vec<KpiValue>, Issue> {
        self.remember(settings);
        let Some(dimensions) = linked::needed(&self.facts, query) else {
            return crate::evaluate_with(&self.facts, settings, query, &self.kept);
        };
        let found = self.linked.iter().position(|l| l.0 == dimensions);
        let last = match found {
            Some(k) => self.linked.remove(k),
            None => {
                let facts = linked::with(&self.facts, &dimensions);
                (dimensions, facts)
            }
        };
        if self.linked.len() >= MOST_LINKED {
            self.linked.remove(0);
        }
        let values = crate::evaluate_with(&last.1, settings, query, &self.kept);
        self.linked.push(last);
        values
    }

    /// The series of one KPI by a dimension that stands in a column of its records: each group that occurs, that with the
    /// most records first, with the points that the question filtered by the group would give. Empty without a series in
    /// the question, and for a KPI that is not made of single records.
    ///
    /// # Errors
    /// As [`crate::evaluate`]; `UnknownKpi` also for a question of no KPI.
    pub fn over_time(
        &mut self,
        settings: &Settings,
        query: &KpiQuery,
        dimension: Dimension,
    ) -> Result<Vec<(String, Vec<SeriesPoint>)>, Issue> {
        let id = query.kpis.first().map_or("", String::as_str);
        let kpi = registry::find(id).ok_or_else(|| crate::unknown(id))?;
        self.remember(settings);
        let ctx = Ctx::new(&self.facts, settings, query, &self.kept)?;
        let filters: Vec<_> = query.filters.iter().map(|(d, w)| ctx.matcher(*d, w)).collect();
        let view = View { ctx: &ctx, filters: &filters, by_step: true };
        Ok(crate::evaluate::over_time(&view, kpi, dimension))
    }

    /// What was worked out with settings that count otherwise holds no longer.
    fn remember(&mut self, settings: &Settings) {
        let counting = counting(settings);
        if self.settings != counting {
            (self.settings, self.kept) = (counting, Kept::default());
        }
    }
}

/// The settings without those that only choose, name or show: what is kept does not look at them, so that a report in
/// another language or a ranking by another KPI need not begin anew.
fn counting(settings: &Settings) -> Settings {
    let plain = Settings::default();
    Settings {
        language: plain.language,
        rank_agents_by: plain.rank_agents_by,
        targets: plain.targets,
        events: plain.events,
        goals: plain.goals,
        kpis: plain.kpis,
        circle: plain.circle,
        audience: plain.audience,
        actions: plain.actions,
        reports: plain.reports,
        comments: plain.comments,
        brand: plain.brand,
        privacy: plain.privacy,
        ..settings.clone()
    }
}

/// Worked out when first asked for. It holds for linked facts ([`linked`]) as for those they were made of: nothing in it
/// looks at the columns that are laid beside answers and reviews.
pub(crate) struct Kept {
    pub(crate) groups: [OnceLock<Groups>; Dimension::ALL.len()],
    pub(crate) lanes: [OnceLock<Lanes>; Dimension::ALL.len()],
    /// Not of [`linked::NAMING`].
    pub(crate) sources: [OnceLock<Sources>; Dataset::ALL.len()],
    pub(crate) resolved: OnceLock<Resolved>,
    /// For each call whether it was answered.
    pub(crate) answered_calls: OnceLock<Vec<bool>>,
    /// By call, the seconds of work.
    pub(crate) handled: OnceLock<Vec<i64>>,
    /// Rows with a rating, of tickets and of calls.
    pub(crate) rated: [OnceLock<Arc<Vec<u32>>>; 2],
    /// When each of them was rated.
    pub(crate) rated_at: [OnceLock<Vec<i64>>; 2],
    /// Codes of the kinds of surveys.
    pub(crate) kinds: OnceLock<Vec<i64>>,
    pub(crate) by_resolved: Lists,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            groups: std::array::from_fn(|_| OnceLock::new()),
            lanes: std::array::from_fn(|_| OnceLock::new()),
            sources: std::array::from_fn(|_| OnceLock::new()),
            resolved: OnceLock::new(),
            answered_calls: OnceLock::new(),
            handled: OnceLock::new(),
            rated: std::array::from_fn(|_| OnceLock::new()),
            rated_at: std::array::from_fn(|_| OnceLock::new()),
            kinds: OnceLock::new(),
            by_resolved: Lists::default(),
        }
    }
}

/// Rows by span, those asked for last.
#[derive(Default)]
pub(crate) struct Lists(Mutex<Vec<(Span, Arc<Vec<u32>>)>>);

impl Lists {
    /// So many lists are kept, and no more than these rows in all for each row there is.
    const MOST: usize = 64;
    const TIMES: usize = 3;

    /// The rows of a span, found by `find` among `rows` if they are not kept.
    pub(crate) fn of(&self, span: Span, rows: usize, find: impl FnOnce() -> Vec<u32>) -> Arc<Vec<u32>> {
        let mut lists = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = lists.iter().find(|l| l.0 == span) {
            return found.clone();
        }
        let found = Arc::new(find());
        lists.push((span, found.clone()));
        let all = |lists: &[(Span, Arc<Vec<u32>>)]| lists.iter().map(|l| l.1.len()).sum::<usize>();
        while lists.len() > Self::MOST || (lists.len() > 1 && all(&lists) > Self::TIMES * rows) {
            lists.remove(0);
        }
        found
    }
}
