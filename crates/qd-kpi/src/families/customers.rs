//! Customers who stay and who leave.

use crate::cases::{Cases, no_data, require};
use crate::ctx::{Span, View, cell};
use crate::stats;
use crate::whole::{Test, Whole};
use qd_model::{Dataset, Dimension, FastMap, Grain, NULL_INT, Period, Phrase};
use std::collections::{BTreeMap, BTreeSet};

/// A contract; it holds at an instant if it started before it and did not end before it.
pub(crate) struct Contract {
    pub(crate) customer: i64,
    pub(crate) from: i64,
    pub(crate) to: i64,
    row: usize,
}

impl Contract {
    /// Held just before the instant, so that an end at midnight belongs to the period that begins then.
    pub(crate) fn before(&self, t: i64) -> bool {
        self.from < t && self.to >= t
    }
}

/// Contracts that pass the filters, and how many are left out because they end before they start.
pub(crate) fn contracts(v: &View<'_>) -> (Vec<Contract>, u64) {
    let table = v.table(Dataset::Customers);
    let filter = v.ctx.row_filter(Dataset::Customers, false, v.filters);
    let (customer, from, to) = (table.int("customer"), table.int("started_at"), table.int("ended_at"));
    let (mut out, mut bad) = (Vec::new(), 0);
    for row in (0..table.rows).filter(|&i| filter.passes(i)) {
        let (Some(customer), Some(from)) = (cell(&customer, row), cell(&from, row)) else { continue };
        let to = cell(&to, row).unwrap_or(i64::MAX);
        if to < from {
            bad += 1;
        } else {
            out.push(Contract { customer, from, to, row });
        }
    }
    (out, bad)
}

/// Customers active at the start, and those of them who are gone at the end.
pub(crate) struct Lost {
    pub(crate) start: BTreeSet<i64>,
    pub(crate) gone: BTreeSet<i64>,
    /// Active at the end, of whom so many were not at the start.
    end: usize,
    joined: usize,
}

pub(crate) fn lost(contracts: &[Contract], from: i64, to: i64) -> Lost {
    let at = |t: i64| contracts.iter().filter(|c| c.before(t)).map(|c| c.customer).collect::<BTreeSet<_>>();
    let (start, end) = (at(from), at(to));
    Lost {
        gone: start.difference(&end).copied().collect(),
        joined: end.difference(&start).count(),
        end: end.len(),
        start,
    }
}

/// The end of what is known of the span.
pub(crate) fn end(v: &View<'_>, span: Span) -> i64 {
    v.known(Dataset::Customers).clamp(span.from, span.to)
}

fn share(v: &View<'_>, span: Span, stayed: bool) -> Whole {
    let missing = require(v, Dataset::Customers, &[]);
    if let Some(reason) = missing.or_else(|| v.not_known_yet(Dataset::Customers, span)) {
        return Whole::none(reason);
    }
    let (list, bad) = contracts(v);
    let found = lost(&list, span.from, end(v, span));
    let (n, gone) = (found.start.len() as f64, found.gone.len() as f64);
    let hits = if stayed { n - gone } else { gone };
    let mut out = Whole { n: n as u64, sampled: true, variant: "contracts".into(), ..Whole::default() };
    out.excluded = vec![("negative_duration", bad)];
    if n == 0.0 {
        out.reason = Some(no_data("zero_denominator", "why-no-customer-at-start"));
        return out;
    }
    out.value = Some(hits / n);
    out.interval = stats::wilson(hits, n);
    out.test = Test::Rate(hits, n);
    out.part("active_at_start", n);
    out.part("lost", gone);
    out.notes.extend(v.known_in_part(Dataset::Customers, span).or_else(|| unmoved(v, &list, span)));
    if stayed {
        // Of the period itself alone, not of each of its steps.
        let asked = span == Span::of(&v.query.period);
        out.tables.extend(asked.then(|| super::cohorts::table(v, &list, end(v, span))).flatten());
    } else {
        out.part("joined", found.joined as f64);
        out.part("active_at_end", found.end as f64);
        reasons(v, &list, &found, span, &mut out);
        months(v, &list, span, &mut out);
    }
    out
}

/// What to say where no contract starts or ends from the span's beginning on: then either nothing happened, or the
/// list was exported before.
fn unmoved(v: &View<'_>, list: &[Contract], span: Span) -> Option<Phrase> {
    let past = |t: &i64| *t < v.known(Dataset::Customers);
    let last = list.iter().flat_map(|c| [c.from, c.to]).filter(past).max()?;
    let day = qd_calendar::day_of(last, v.zone);
    (last < span.from).then(|| Phrase::new("note-contracts-unmoved").with("day", day))
}

/// Lost customers by the reason of the contract that ended last.
fn reasons(v: &View<'_>, list: &[Contract], found: &Lost, span: Span, out: &mut Whole) {
    let Some(reason) = v.table(Dataset::Customers).int("churn_reason") else { return };
    let mut last: BTreeMap<i64, &Contract> = BTreeMap::new();
    for c in list.iter().filter(|c| found.gone.contains(&c.customer) && c.from < span.to) {
        let e = last.entry(c.customer).or_insert(c);
        if c.to > e.to {
            *e = c;
        }
    }
    for c in last.values() {
        let word = v.facts.words.word(reason.value(c.row).unwrap_or(0));
        let count = out.parts.entry(format!("reason.{word}")).or_insert(Some(0.0));
        *count = count.map(|n| n + 1.0);
    }
}

/// Churn of each month that lies whole in the period; the worst is named.
fn months(v: &View<'_>, list: &[Contract], span: Span, out: &mut Whole) {
    let period = Period { label: String::new(), from: span.from, to: end(v, span) };
    let steps = qd_calendar::steps(&period, Grain::Month, v.zone);
    if steps.len() < 2 {
        return;
    }
    let rate = |s: &qd_calendar::Step| {
        let l = lost(list, s.from, s.to);
        (!l.start.is_empty()).then(|| l.gone.len() as f64 / l.start.len() as f64)
    };
    let worst = steps
        .iter()
        .filter_map(|s| Some((rate(s)?, s)))
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.from.cmp(&a.1.from)));
    if let Some((rate, step)) = worst.filter(|w| w.0 > 0.0) {
        out.part("worst_month", rate);
        let shown = qd_model::format::percent(rate, v.locale);
        let month = step.label.get(..7).unwrap_or(&step.label);
        out.notes.push(Phrase::new("note-worst-month").with("month", month).with("value", shown));
    }
}

pub(crate) fn churn(v: &View<'_>, span: Span) -> Whole {
    share(v, span, false)
}

/// Retention by contracts; without contracts by orders.
pub(crate) fn retention(v: &View<'_>, span: Span) -> Whole {
    if v.table(Dataset::Customers).rows > 0 || v.table(Dataset::Orders).rows == 0 {
        return share(v, span, true);
    }
    let table = v.table(Dataset::Orders);
    let filter = v.ctx.row_filter(Dataset::Orders, false, v.filters);
    let (customer, at) = (table.int("customer"), table.int("ordered_at"));
    let mut first: FastMap<i64, i64> = FastMap::default();
    let mut buyers = BTreeSet::new();
    let mut nameless = 0;
    for i in (0..table.rows).filter(|&i| filter.passes(i)) {
        let Some(t) = cell(&at, i) else { continue };
        match cell(&customer, i).filter(|c| *c > 0) {
            None => nameless += u64::from(span.contains(t)),
            Some(c) => {
                let e = first.entry(c).or_insert(t);
                *e = t.min(*e);
                if span.contains(t) {
                    buyers.insert(c);
                }
            }
        }
    }
    let again = buyers.iter().filter(|c| first.get(c).is_some_and(|t| *t < span.from)).count() as f64;
    let n = buyers.len() as f64;
    let mut out = Whole { n: n as u64, sampled: true, variant: "orders".into(), ..Whole::default() };
    out.excluded = vec![("no_customer", nameless)];
    if n > 0.0 {
        out.value = Some(again / n);
        out.interval = stats::wilson(again, n);
        out.test = Test::Rate(again, n);
        out.part("bought_before", again);
    }
    out
}

/// Issues for each hundred customers, the customers being the mean over the span.
pub(crate) fn contact_rate(v: &View<'_>, span: Span) -> Whole {
    let nothing = (v.table(Dataset::Tickets).rows == 0 && v.table(Dataset::Calls).rows == 0)
        .then(|| no_data("not_imported", "why-no-tickets-no-calls"));
    let missing = nothing.or_else(|| require(v, Dataset::Customers, &[]));
    if let Some(reason) = missing.or_else(|| v.not_known_yet(Dataset::Customers, span)) {
        return Whole::none(reason);
    }
    let issues: Cases = super::issues::issues(v, span);
    let (list, _) = contracts(v);
    let stop = end(v, span);
    // A customer with two contracts at once is one customer.
    let mut of: BTreeMap<i64, Vec<(i64, i64)>> = BTreeMap::new();
    for c in &list {
        let (a, b) = (c.from.max(span.from), c.to.min(stop));
        if a < b && c.customer != NULL_INT {
            of.entry(c.customer).or_default().push((a, b));
        }
    }
    let mut seconds = 0.0;
    for spans in of.values_mut() {
        spans.sort_unstable();
        let mut reached = i64::MIN;
        for &(a, b) in spans.iter() {
            seconds += (b - a.max(reached)).max(0) as f64;
            reached = reached.max(b);
        }
    }
    let mean = if stop > span.from { seconds / (stop - span.from) as f64 } else { 0.0 };
    let mut out = Whole { n: issues.len() as u64, excluded: issues.excluded, ..Whole::default() };
    out.variant = "issues_per_100_customers".into();
    if mean > 0.0 && crate::evaluate::in_data(v, &[Dataset::Tickets, Dataset::Calls], span) {
        out.value = Some(100.0 * out.n as f64 / mean);
        out.part("mean_customers", mean);
    } else if mean <= 0.0 {
        out.reason = Some(no_data("zero_denominator", "why-no-customer-in-period"));
    }
    out
}

/// Dimensions of contracts.
pub(crate) const DIMENSIONS: &[Dimension] = &[Dimension::Segment, Dimension::Source];
