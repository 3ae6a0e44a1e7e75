//! Customers by the quarter in which they began, and how many of them were still there at the end of each quarter since.

use super::customers::Contract;
use crate::answer;
use crate::ctx::View;
use crate::stats;
use chrono::{Datelike, NaiveDate};
use qd_model::{KpiTable, TableCell, TableColumn, TableRow, Unit};
use std::collections::BTreeMap;

/// The table's name.
pub(crate) const COHORTS: &str = "cohorts";
/// Most quarters told of, the latest.
const MOST: i32 = 8;

/// First days of quarters, counted on from the year 0.
fn begins(quarter: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(quarter.div_euclid(4), quarter.rem_euclid(4) as u32 * 3 + 1, 1)
}

/// When each customer began, and the spans of all its contracts.
fn customers(list: &[Contract]) -> BTreeMap<i64, (i64, Vec<&Contract>)> {
    let mut out: BTreeMap<i64, (i64, Vec<&Contract>)> = BTreeMap::new();
    for c in list {
        let e = out.entry(c.customer).or_insert((c.from, Vec::new()));
        e.0 = e.0.min(c.from);
        e.1.push(c);
    }
    out
}

/// The table, by quarters of the calendar that had ended by `stop`; nothing if not two of them saw a customer begin.
pub(crate) fn table(v: &View<'_>, list: &[Contract], stop: i64) -> Option<KpiTable> {
    let day = qd_calendar::day_of(stop, v.zone);
    // The quarter of the end has not ended, unless the end is its first instant.
    let running = day.year() * 4 + day.month0() as i32 / 3;
    let ends: Vec<i64> = (running - MOST..=running)
        .map(|q| begins(q).map(|d| qd_calendar::first_instant(d, v.zone)))
        .collect::<Option<_>>()?;
    let all = customers(list);
    let mut rows = Vec::new();
    for (c, quarter) in (running - MOST..running).enumerate() {
        let (from, to) = (ends[c], ends[c + 1]);
        let began: Vec<_> = all.values().filter(|(first, _)| (from..to).contains(first)).collect();
        if began.is_empty() {
            continue;
        }
        let n = began.len() as f64;
        let cells = ends[c + 1..].iter().enumerate().map(|(k, &t)| {
            let kept = began.iter().filter(|(_, own)| own.iter().any(|c| c.before(t))).count() as f64;
            let value = Some(kept / n);
            let cell = TableCell {
                value,
                text: answer::text(v, value, Unit::Share, None),
                n: began.len() as u64,
                interval: stats::wilson(kept, n),
            };
            (format!("after_{k}"), cell)
        });
        rows.push(TableRow {
            key: format!("{}-Q{}", quarter.div_euclid(4), quarter.rem_euclid(4) + 1),
            rank: None,
            note: (n < v.settings.min_n as f64).then(|| "few_cases".to_owned()),
            cells: cells.collect(),
        });
    }
    let longest = rows.iter().map(|r| r.cells.len()).max().filter(|_| rows.len() > 1)?;
    let column = |k| TableColumn { name: format!("after_{k}"), unit: Unit::Share, better: "up".into() };
    Some(KpiTable {
        name: COHORTS.into(),
        of: "cohort".into(),
        columns: (0..longest).map(column).collect(),
        rows,
    })
}
