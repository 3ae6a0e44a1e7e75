//! Cost by tickets, resolutions and revenue. A month that the period cuts gives its money by days.

use crate::cases::{no_data, require};
use crate::ctx::{Span, View, cell};
use crate::tickets::RESOLVED_BY;
use crate::whole::Whole;
use chrono::{Datelike, Months, NaiveDate};
use qd_calendar::{day_of, first_instant};
use qd_model::{Dataset, NoData, Phrase};
use std::collections::BTreeMap;

/// An amount and its currency.
struct Money {
    amount: f64,
    currency: String,
    /// Months of which the amount is, those cut among them.
    months: u64,
}

const COSTS: &[&str] = &["support_cost", "salaries", "tools", "overhead", "training", "other"];

/// First day of the month of a row. Half a day is added, because a month may have been read in another zone.
fn month_of(v: &View<'_>, instant: i64) -> Option<NaiveDate> {
    day_of(instant.saturating_add(43_200), v.zone).with_day(1)
}

/// The money of a span up to an instant: months cut by days.
///
/// # Errors
/// `months_missing`, `month_twice`, `mixed_currencies`.
fn money(
    v: &View<'_>,
    span: Span,
    until: i64,
    what: &'static str,
    columns: &[&'static str],
) -> Result<Money, NoData> {
    if let Some(reason) = require(v, Dataset::Finance, columns) {
        return Err(reason);
    }
    let table = v.table(Dataset::Finance);
    let (month, currency) = (table.int("month"), table.int("currency"));
    // Month → column → amount; a month may come from several files, each with columns of its own.
    let mut months: BTreeMap<NaiveDate, BTreeMap<&str, f64>> = BTreeMap::new();
    let mut currencies = std::collections::BTreeSet::new();
    let end = until.min(span.to);
    let (first, last) = (day_of(span.from, v.zone), day_of(end.saturating_sub(1).max(span.from), v.zone));
    for i in 0..table.rows {
        let Some(start) = cell(&month, i).and_then(|t| month_of(v, t)) else { continue };
        let Some(next) = start.checked_add_months(Months::new(1)) else { continue };
        if next <= first || start > last {
            continue;
        }
        for &column in columns {
            let Some(x) = table.real(column).and_then(|c| c.get(i).copied()).filter(|x| x.is_finite()) else {
                continue;
            };
            currencies.insert(match v.facts.words.word(cell(&currency, i).unwrap_or(0)) {
                "" => v.settings.currency.to_uppercase(),
                word => word.to_uppercase(),
            });
            if months.entry(start).or_default().insert(column, x).is_some_and(|before| before != x) {
                let text =
                    Phrase::new("why-month-twice").with("month", start.format("%Y-%m")).word("what", what);
                return Err(no_data(
                    if currencies.len() > 1 { "mixed_currencies" } else { "month_twice" },
                    text,
                ));
            }
        }
    }
    if currencies.len() > 1 {
        let list: Vec<_> = currencies.into_iter().collect();
        return Err(no_data(
            "mixed_currencies",
            Phrase::new("why-mixed-currencies").texts("currencies", list, "list-and"),
        ));
    }
    let (mut amount, mut counted, mut missing, mut day) = (0.0, 0, Vec::new(), first);
    while day <= last {
        let Some(start) = day.with_day(1) else { break };
        let Some(next) = start.checked_add_months(Months::new(1)) else { break };
        let whole = months
            .get(&start)
            .map(|m| m.get("support_cost").copied().unwrap_or_else(|| m.values().sum::<f64>()));
        match whole {
            None => missing.push(start.format("%Y-%m").to_string()),
            Some(x) => {
                let stop = next.min(last.succ_opt().unwrap_or(last));
                let days = (stop - day).num_days() as f64;
                let all = (next - start).num_days() as f64;
                counted += 1;
                // A whole month's money is not multiplied, so that no digit is lost.
                amount += if days == all { x } else { x * days / all };
            }
        }
        day = next;
    }
    if missing.len() as i64 * 31 >= (last - first).num_days() && months.is_empty() {
        return Err(no_data("none_in_period", Phrase::new("why-no-money").word("what", what)));
    }
    if !missing.is_empty() {
        let why = Phrase::new("why-months-missing").word("what", what).texts("months", missing, "list-comma");
        return Err(no_data("months_missing", why));
    }
    Ok(Money { amount, currency: currencies.into_iter().next().unwrap_or_default(), months: counted })
}

/// The instant up to which months must have their money: what lies after everything that was imported is not over yet.
fn now(v: &View<'_>) -> i64 {
    let told = v.facts.tables.values().any(|t| t.known_until.is_some());
    let last = v.facts.last_instant.filter(|_| told);
    last.map_or(i64::MAX, |t| t.saturating_add(1)).min(v.query.as_of)
}

/// As [`now`], where money alone counts: a month's money tells of the whole month.
fn now_or_last_month(v: &View<'_>) -> i64 {
    let month = v.table(Dataset::Finance).int("month");
    let last = month.and_then(|c| (0..c.len()).filter_map(|i| c.value(i)).max());
    let over = last.and_then(|t| month_of(v, t)?.checked_add_months(Months::new(1)));
    let over = over.map_or(i64::MIN, |day| first_instant(day, v.zone));
    now(v).max(over).min(v.query.as_of)
}

/// Why the cost of a span is not divided by its tickets: a month of it lies after all that is known of tickets.
fn tickets_end_early(v: &View<'_>, span: Span) -> Option<NoData> {
    let known = day_of(v.known(Dataset::Tickets).saturating_sub(1), v.zone);
    let end = day_of(now(v).min(span.to).saturating_sub(1).max(span.from), v.zone);
    let next = known.with_day(1)?.checked_add_months(Months::new(1))?;
    (v.known(Dataset::Tickets) < now(v).min(span.to) && next <= end).then(|| {
        let text = Phrase::new("why-cost-goes-on").with("known", known).with("end", end);
        no_data("months_missing", text)
    })
}

/// Notes where the records begin after the period has begun: then the cost is divided by too few.
fn coverage(v: &View<'_>, span: Span, out: &mut Whole) {
    let Some(first) =
        v.table(Dataset::Tickets).int("created_at").and_then(|c| (!c.is_empty()).then(|| c.get(0)))
    else {
        return;
    };
    let day = day_of(first, v.zone);
    if first >= span.from && first_instant(day, v.zone) > span.from {
        out.notes.push(Phrase::new("note-tickets-begin").with("day", day));
    }
}

fn cost_by(v: &View<'_>, span: Span, n: u64, excluded: Vec<(&'static str, u64)>, variant: &str) -> Whole {
    let cost = match money(v, span, now(v), "word-support-cost", COSTS) {
        Ok(cost) => cost,
        Err(reason) => return Whole::none(reason),
    };
    if let Some(reason) = tickets_end_early(v, span) {
        return Whole::none(reason);
    }
    let mut out = Whole { n, excluded, variant: variant.into(), ..Whole::default() };
    out.part("support_cost", cost.amount);
    out.currency = Some(cost.currency).filter(|c| !c.is_empty());
    if n == 0 {
        out.reason = Some(no_data("zero_denominator", "why-no-ticket-to-divide"));
    } else {
        out.value = Some(cost.amount / n as f64);
        coverage(v, span, &mut out);
        let known = day_of(v.known(Dataset::Tickets).saturating_sub(1), v.zone);
        if known < day_of(now(v).min(span.to).saturating_sub(1), v.zone) {
            out.notes.push(Phrase::new("note-cost-of-whole-period").with("day", known));
        }
    }
    out
}

pub(crate) fn per_resolution(v: &View<'_>, span: Span) -> Whole {
    if let Some(reason) = require(v, Dataset::Tickets, RESOLVED_BY) {
        return Whole::none(reason);
    }
    let cases = super::tickets::resolved(v, span);
    let mut out = cost_by(v, span, cases.len() as u64, cases.excluded, "resolved");
    out.notes.extend(cases.notes);
    out
}

pub(crate) fn per_ticket(v: &View<'_>, span: Span) -> Whole {
    if let Some(reason) = require(v, Dataset::Tickets, &[]) {
        return Whole::none(reason);
    }
    cost_by(v, span, v.rows(Dataset::Tickets, span).len() as u64, Vec::new(), "created")
}

pub(crate) fn to_revenue(v: &View<'_>, span: Span) -> Whole {
    let until = now_or_last_month(v);
    let cost = money(v, span, until, "word-support-cost", COSTS);
    let revenue = money(v, span, until, "word-company-revenue", &["company_revenue"]);
    let (cost, revenue) = match (cost, revenue) {
        (Ok(c), Ok(r)) => (c, r),
        (Err(reason), _) | (_, Err(reason)) => return Whole::none(reason),
    };
    if cost.currency != revenue.currency {
        let text =
            Phrase::new("why-cost-and-revenue").with("cost", cost.currency).with("revenue", revenue.currency);
        return Whole::no("mixed_currencies", text);
    }
    let mut out = Whole { n: cost.months, variant: "months".into(), ..Whole::default() };
    out.part("support_cost", cost.amount);
    out.part("company_revenue", revenue.amount);
    if revenue.amount > 0.0 {
        out.value = Some(cost.amount / revenue.amount);
    } else {
        out.reason = Some(no_data("zero_denominator", "why-revenue-zero"));
    }
    out
}
