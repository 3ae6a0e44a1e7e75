//! The KPI registry and how each KPI is computed from facts in columns.
//!
//! Begin with [`evaluate`]: facts, settings and a question in, values out. [`definitions`] says what each KPI means.
//! Adding a KPI is one record in its file under `families/` and a test. No database, no window, no clock in here.
//!
//! ```
//! use qd_model::{Facts, KpiQuery, Period, Settings};
//! let period = Period { label: "2026".into(), from: 1_767_225_600, to: 1_798_761_600 };
//! let query = KpiQuery { kpis: vec!["frt".into()], period, compare: None, by: vec![], filters: vec![], series: None,
//!     rows: false, as_of: 1_798_761_600 };
//! let values = qd_kpi::evaluate(&Facts::default(), &Settings::default(), &query)?;
//! assert_eq!(values[0].value, None);
//! assert_eq!(values[0].no_data.as_ref().unwrap().reason, "not_imported");
//! # Ok::<(), qd_model::Issue>(())
//! ```
#![deny(missing_docs)]

mod after;
mod aggregates;
mod answer;
mod calls;
mod cases;
mod choice;
mod clocks;
mod counted;
mod ctx;
mod derived;
mod evaluate;
mod evaluate_whole;
mod families;
mod follow_up;
mod goals;
mod group_sums;
mod groups;
mod histogram;
mod idle;
mod insights;
mod kept;
mod lanes;
mod linked;
mod numbers;
mod order;
mod pauses;
mod pieces;
mod ranks;
mod registry;
mod shape;
mod sort;
mod sources;
mod stats;
mod steps;
mod texts;
mod tickets;
mod whole;
#[cfg(all(windows, target_env = "gnu"))]
mod windows_math;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use choice::{audience, circle, headlines, is_for, is_in_report, report_headlines, shown_to};
pub use follow_up::follow_up;
pub use goals::{GOALS, Goal};
pub use insights::{beside_whole, insights};
pub use kept::Held;

use ctx::{Ctx, View};
use kept::Kept;
use qd_model::{
    Dataset, Dimension, Facts, Issue, IssueCode, KpiDefinition, KpiQuery, KpiValue, RowsMake, Settings, Unit,
};
use registry::Kpi;
use shape::Shape;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// All KPIs, declared ones too (their `since` is empty), in display order. Their words are left empty: the caller takes
/// them from the catalogue.
pub fn definitions() -> Vec<KpiDefinition> {
    registry::FAMILIES.iter().flat_map(|(family, kpis)| kpis.iter().map(|k| k.definition(family))).collect()
}

/// The dimensions by which a KPI can be broken down and filtered; empty for an id not known.
pub fn dimensions(id: &str) -> &'static [Dimension] {
    registry::find(id).map_or(&[], |k| k.dimensions)
}

/// The dimensions by which a KPI can be broken down: of a KPI that is a table they only filter.
pub fn breakdowns(id: &str) -> &'static [Dimension] {
    registry::find(id).map_or(&[], |k| if k.is_table() { &[] } else { k.dimensions })
}

/// True if the records behind a KPI can be asked for: it is made of a number for each, and nobody's answer is private.
pub fn has_rows(id: &str) -> bool {
    registry::find(id).is_some_and(|k| matches!(&k.how, registry::How::Cases(r) if r.private_below == 0))
}

/// How the numbers of a KPI's records make its value, and in what unit each stands; `None` where there is no list of
/// records ([`has_rows`]). The number of a record that is counted for what is open at an end is its age.
pub fn rows_make(id: &str) -> Option<(RowsMake, Unit)> {
    let kpi = registry::find(id)?;
    let registry::How::Cases(recipe) = &kpi.how else { return None };
    let (make, unit) = match recipe.shape {
        Shape::Median => (RowsMake::Median, kpi.unit),
        Shape::MeanTime | Shape::Mean => (RowsMake::Mean, kpi.unit),
        // A score where it is not the hit itself.
        Shape::Rate => (RowsMake::Share, Unit::Score),
        Shape::Nps => (RowsMake::Points, Unit::Score),
        Shape::Count if recipe.state => (RowsMake::Count, Unit::Seconds),
        Shape::Count => (RowsMake::Count, kpi.unit),
        Shape::Sum => (RowsMake::Sum, kpi.unit),
        Shape::Ratio | Shape::Weighted | Shape::RateOf => (RowsMake::Ratio, kpi.unit),
    };
    (recipe.private_below == 0).then_some((make, unit))
}

/// The segment of the customer of each record of a data set, as a code of the facts' words, 0 where it is not known: that
/// of the contract that ran at the record's time. `None` where no file tells segments or customers.
pub fn segments(facts: &Facts, dataset: Dataset) -> Option<Vec<i64>> {
    derived::segments(facts, dataset)
}

/// The data sets that these KPIs look at, in display order; for an empty list, those of all KPIs. Ids not known are
/// passed over.
pub fn needed_datasets(kpis: &[String]) -> Vec<Dataset> {
    let wanted = |k: &&Kpi| if kpis.is_empty() { k.computed() } else { kpis.iter().any(|id| id == k.id) };
    let summaries = |k: &Kpi| aggregates::serve(k.id).then_some(&Dataset::Aggregates);
    let of = |k: &'static Kpi| k.datasets.iter().chain(summaries(k));
    let needed: Vec<_> = registry::all().filter(wanted).flat_map(of).collect();
    Dataset::ALL.into_iter().filter(|d| needed.contains(&d)).collect()
}

/// The data sets that a question looks at: those of its KPIs, and those that hold the words it asks for. Who is in a
/// segment stands with the customers; the topic of an answer may stand with the ticket it names.
pub fn needed_for(kpis: &[String], dimensions: &[Dimension]) -> Vec<Dataset> {
    let mut needed = needed_datasets(kpis);
    if dimensions.contains(&Dimension::Segment) {
        needed.push(Dataset::Customers);
    }
    let naming = linked::NAMING.iter().any(|d| needed.contains(d));
    if naming && dimensions.iter().any(|d| linked::of_ticket(*d)) {
        needed.push(Dataset::Tickets);
    }
    if dimensions.contains(&Dimension::Team) && needed.contains(&Dataset::Quality) {
        needed.push(Dataset::Agents);
    }
    Dataset::ALL.into_iter().filter(|d| needed.contains(d)).collect()
}

/// The KPIs of a question, in the registry's order. In [`qd_model::RowDetail`] `id` holds the name of the data set
/// whose store has the `row`; the caller puts the record's id in its place.
///
/// # Errors
/// `UnknownKpi`; `NotComputed` for a KPI asked for by name that is only declared; `BadConfig` if the settings are wrong
/// (zone, schedule, policy, method).
pub fn evaluate(facts: &Facts, settings: &Settings, query: &KpiQuery) -> Result<Vec<KpiValue>, Issue> {
    evaluate_with(facts, settings, query, &Kept::default())
}

fn unknown(id: &str) -> Issue {
    Issue::new(IssueCode::UnknownKpi, format!("There is no KPI “{id}”.")).showing(id)
}

/// As [`evaluate`], with what was worked out before from the same facts and settings.
fn evaluate_with(
    facts: &Facts,
    settings: &Settings,
    query: &KpiQuery,
    kept: &Kept,
) -> Result<Vec<KpiValue>, Issue> {
    for id in &query.kpis {
        let kpi = registry::find(id).ok_or_else(|| unknown(id))?;
        if !kpi.computed() {
            let text = format!("The KPI “{id}” is declared but not computed by this version.");
            return Err(Issue::new(IssueCode::NotComputed, text));
        }
    }
    families::fcr::check_method(settings)?;
    families::agents::check_measure(settings)?;
    if let Some(dimensions) = linked::needed(facts, query) {
        return evaluate_with(&linked::with(facts, &dimensions), settings, query, kept);
    }
    if let Some(values) = derived::evaluate(facts, settings, query, kept)? {
        return Ok(values);
    }
    let wanted = |k: &&Kpi| k.computed() && (query.kpis.is_empty() || query.kpis.iter().any(|id| id == k.id));
    let kpis: Vec<&Kpi> = registry::all().filter(wanted).collect();
    // What takes longest begins first, so that no thread waits for another at the end.
    let mut turns: Vec<usize> = (0..kpis.len()).collect();
    turns.sort_by_key(|&k| kpis[k].haste());
    let mut ctx = Ctx::new(facts, settings, query, kept)?;
    ctx.by_agent_too = kpis.iter().any(|k| k.id == "top_agents");
    let filters: Vec<_> = query.filters.iter().map(|(d, w)| ctx.matcher(*d, w)).collect();
    let view = View { ctx: &ctx, filters: &filters, by_step: true };
    let able = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let threads = able.min(kpis.len());
    ctx.idle.give(able - threads);
    if threads < 2 {
        return Ok(after::fill(&view, kpis.iter().map(|k| evaluate::evaluate(&view, k)).collect()));
    }
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(kpis.len()));
    let work = || {
        while let Some(&k) = turns.get(next.fetch_add(1, Ordering::Relaxed)) {
            let value = evaluate::evaluate(&view, kpis[k]);
            done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((k, value));
        }
        view.idle.give(1);
    };
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    let mut values = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    values.sort_by_key(|(k, _)| *k);
    Ok(after::fill(&view, values.into_iter().map(|(_, v)| v).collect()))
}
