//! Revenue that leaves.

use super::customers::contracts;
use crate::cases::{no_data, require};
use crate::ctx::{Span, View, cell};
use crate::whole::Whole;
use qd_model::{Dataset, Phrase};
use std::collections::{BTreeMap, BTreeSet};

/// Gross revenue churn, with net and net with reactivation beside it.
pub(crate) fn revenue_churn(v: &View<'_>, span: Span) -> Whole {
    if let Some(reason) = require(v, Dataset::Revenue, &[]) {
        return Whole::none(reason);
    }
    let table = v.table(Dataset::Revenue);
    let filter = v.ctx.row_filter(Dataset::Revenue, false, v.filters);
    let (customer, from, currency) = (table.int("customer"), table.int("from"), table.int("currency"));
    // Contracts may be known for longer than revenues: then they alone tell who left.
    let told = [Dataset::Revenue, Dataset::Customers].into_iter().filter(|&d| v.table(d).rows > 0);
    let not_yet: Option<Vec<_>> = told.clone().map(|d| v.not_known_yet(d, span)).collect();
    if let Some(reason) = not_yet.and_then(|all| all.into_iter().next()) {
        return Whole::none(reason);
    }
    let stop = told.map(|d| v.known(d)).max().unwrap_or(i64::MAX).clamp(span.from, span.to);
    let mut steps: BTreeMap<i64, Vec<(i64, f64)>> = BTreeMap::new();
    let mut currencies = BTreeSet::new();
    let mut bad = 0;
    for i in (0..table.rows).filter(|&i| filter.passes(i)) {
        let (Some(who), Some(t)) = (cell(&customer, i), cell(&from, i)) else { continue };
        if t >= stop {
            continue;
        }
        match table.real("monthly_revenue").and_then(|c| c.get(i).copied()).filter(|x| x.is_finite()) {
            Some(x) if x >= 0.0 => {
                steps.entry(who).or_default().push((t, x));
                let word = v.facts.words.word(cell(&currency, i).unwrap_or(0));
                let word = if word.is_empty() { &v.settings.currency } else { word };
                currencies.insert(word.to_uppercase());
            }
            _ => bad += 1,
        }
    }
    if currencies.len() > 1 {
        let list: Vec<_> = currencies.into_iter().collect();
        return Whole::no(
            "mixed_currencies",
            Phrase::new("why-mixed-currencies").texts("currencies", list, "list-and"),
        );
    }
    // A contract that has ended brings nothing, whatever revenue stood last.
    let mut held: BTreeMap<i64, (bool, bool)> = BTreeMap::new();
    let unfiltered = View { filters: &[], ..*v };
    for c in contracts(&unfiltered).0 {
        let e = held.entry(c.customer).or_default();
        *e = (e.0 || c.before(span.from), e.1 || c.before(stop));
    }
    let (mut start, mut end, mut cancelled, mut downgraded, mut expanded, mut back, mut new) =
        (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    let mut n = 0_u64;
    for (who, list) in &mut steps {
        list.sort_by_key(|s| s.0);
        let before = |t: i64| list.iter().rev().find(|s| s.0 < t).map_or(0.0, |s| s.1);
        let (at_start, at_end) = held.get(who).copied().unwrap_or((true, true));
        let a = if at_start { before(span.from) } else { 0.0 };
        let b = if at_end { before(stop) } else { 0.0 };
        end += b;
        if a > 0.0 {
            n += 1;
            start += a;
            if b <= 0.0 {
                cancelled += a;
            } else if b < a {
                downgraded += a - b;
            } else {
                expanded += b - a;
            }
        } else if b > 0.0 && list.iter().any(|s| s.0 < span.from && s.1 > 0.0) {
            back += b;
        } else {
            new += b;
        }
    }
    let mut out =
        Whole { n, variant: "gross".into(), excluded: vec![("no_revenue", bad)], ..Whole::default() };
    // Its parts are amounts.
    out.currency = currencies.into_iter().next();
    if start <= 0.0 {
        out.reason = Some(no_data("zero_denominator", "why-no-revenue-at-start"));
        return out;
    }
    let gross = (cancelled + downgraded) / start;
    out.value = Some(gross);
    out.notes.extend(v.known_in_part(Dataset::Revenue, span));
    out.part("gross", gross);
    out.part("net", (cancelled + downgraded - expanded) / start);
    out.part("net_with_reactivation", (cancelled + downgraded - expanded - back) / start);
    for (name, x) in [
        ("revenue_at_start", start),
        ("cancelled", cancelled),
        ("downgraded", downgraded),
        ("expanded", expanded),
        ("reactivated", back),
        ("joined_revenue", new),
        ("revenue_at_end", end),
    ] {
        out.part(name, x);
    }
    out
}
