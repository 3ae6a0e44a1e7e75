//! The periods to offer for the data there is.

use crate::kind::Kind;
use crate::period::Calendar;
use crate::zone::day_of;
use chrono::Datelike;
use qd_model::Period;

/// A period to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// As asked for: `2026-Q3`, or `all`.
    pub id: String,
    /// As shown: `Q3 2026`, `July 2026`, `2026`, `All data`. English; other languages take it from the id.
    pub label: String,
    /// `quarter`, `month`, `year`, `all`.
    pub kind: &'static str,
    /// The span.
    pub period: Period,
}

/// Data that ends (begins) so close before the end (after the start) of a period fills it: weekends have no tickets.
const SLACK: i64 = 3 * 86_400;

/// Periods to offer for data from `first` to `last`: the one to show first in front, then the other quarters, years and
/// months, the latest first, and all. Ten years at most. First is the last full quarter; where none is full, the last full
/// month; where that is none either, the quarter in which most of the data lies: a ticket of September that is resolved on
/// the first of October does not make October worth a look.
pub fn offers(first: i64, last: i64, calendar: &Calendar) -> Vec<Offer> {
    let last = last.max(first);
    let end = day_of(last, calendar.zone);
    let shift = calendar.fiscal_year_start as i32 - 1;
    let months = end.year() * 12 + end.month0() as i32 - shift;
    let (year, month_of_fiscal_year) = (months.div_euclid(12), months.rem_euclid(12) as u32);
    let run = |mut kind: Kind, count: usize, name: &'static str| {
        let mut found = Vec::new();
        for _ in 0..count {
            let Some(period) = calendar.period(kind) else { break };
            if period.to <= first {
                break;
            }
            found.push(Offer { id: period.label.clone(), label: shown(kind, calendar), kind: name, period });
            let Some(before) = kind.previous() else { break };
            kind = before;
        }
        found
    };
    let mut quarters = run(Kind::Quarter(year, month_of_fiscal_year / 3 + 1), 40, "quarter");
    let full = |p: &Period| p.to - SLACK <= last && p.from + SLACK >= first;
    let mut months = run(Kind::Month(end.year(), end.month()), 120, "month");
    let last_full = |offers: &[Offer]| offers.iter().position(|o| full(&o.period));
    let mut front = None;
    if let Some(k) = last_full(&quarters) {
        quarters[..=k].rotate_right(1);
    } else if let Some(k) = last_full(&months) {
        front = Some(months.remove(k));
    } else {
        let within = |p: &Period| p.to.min(last + 1) - p.from.max(first);
        // Of several the latest, which comes before the others.
        if let Some(k) = (0..quarters.len()).rev().max_by_key(|&k| within(&quarters[k].period)) {
            quarters[..=k].rotate_right(1);
        }
    }
    let mut out = Vec::from_iter(front);
    out.append(&mut quarters);
    out.extend(run(Kind::Year(year), 10, "year"));
    out.append(&mut months);
    if let Ok(period) = crate::resolve(&qd_model::PeriodSpec::All, calendar, Some((first, last))) {
        out.push(Offer { id: "all".into(), label: "All data".into(), kind: "all", period });
    }
    out
}

fn shown(kind: Kind, calendar: &Calendar) -> String {
    let fy = if calendar.fiscal_year_start == 1 { "" } else { "FY " };
    match kind {
        Kind::Quarter(y, q) => format!("Q{q} {fy}{y}"),
        Kind::Half(y, h) => format!("H{h} {fy}{y}"),
        Kind::Year(y) => format!("{fy}{y}"),
        Kind::Month(y, m) => {
            format!("{} {y}", qd_model::format::ENGLISH_MONTHS[(m as usize).clamp(1, 12) - 1])
        }
        other => other.name(calendar.fiscal_year_start),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{to_utc, zone};

    fn at(c: &Calendar, text: &str) -> i64 {
        to_utc(text.parse().unwrap(), c.zone)
    }

    #[test]
    fn the_last_full_quarter_comes_first() {
        let c = Calendar::new(zone("Europe/Stockholm").unwrap(), 1);
        let o = offers(at(&c, "2024-10-01T08:00:00"), at(&c, "2026-11-12T10:00:00"), &c);
        assert_eq!((o[0].id.as_str(), o[0].label.as_str()), ("2026-Q3", "Q3 2026"));
        assert_eq!((o[1].id.as_str(), o[2].id.as_str()), ("2026-Q4", "2026-Q2"));
        assert_eq!(o.last().unwrap().id, "all");
        assert!(o.iter().any(|o| o.id == "2024-10") && !o.iter().any(|o| o.id == "2024-09"));
    }

    #[test]
    fn a_quarter_is_full_though_its_last_days_are_a_weekend() {
        let c = Calendar::new(zone("UTC").unwrap(), 1);
        let o = offers(at(&c, "2025-01-02T08:00:00"), at(&c, "2026-09-28T10:00:00"), &c);
        assert_eq!(o[0].id, "2026-Q3");
    }

    #[test]
    fn a_week_of_data_gets_the_quarter_it_lies_in() {
        let c = Calendar::new(zone("UTC").unwrap(), 7);
        let o = offers(at(&c, "2026-08-03T08:00:00"), at(&c, "2026-08-07T10:00:00"), &c);
        assert_eq!((o[0].id.as_str(), o[0].label.as_str()), ("FY2026-Q1", "Q1 FY 2026"));
    }

    #[test]
    fn a_month_of_data_comes_before_the_quarter_that_its_last_ticket_was_resolved_in() {
        let c = Calendar::new(zone("UTC").unwrap(), 1);
        let o = offers(at(&c, "2026-09-01T08:00:00"), at(&c, "2026-10-01T10:00:00"), &c);
        let ids: Vec<&str> = o.iter().map(|o| o.id.as_str()).collect();
        assert_eq!(ids, ["2026-09", "2026-Q4", "2026-Q3", "2026", "2026-10", "all"]);
    }

    #[test]
    fn where_nothing_is_full_the_quarter_with_most_of_the_data_comes_first() {
        let c = Calendar::new(zone("UTC").unwrap(), 1);
        let first = |from: &str, to: &str| offers(at(&c, from), at(&c, to), &c)[0].id.clone();
        assert_eq!(first("2026-09-10T08:00:00", "2026-10-02T10:00:00"), "2026-Q3");
        assert_eq!(first("2026-09-29T08:00:00", "2026-10-12T10:00:00"), "2026-Q4");
        assert_eq!(first("2026-10-12T10:00:00", "2026-10-12T10:00:00"), "2026-Q4");
    }
}
