//! The service level of calls, each way to count it under its name.

use crate::answer;
use crate::calls::Calls;
use crate::ctx::{Span, View};
use crate::stats;
use qd_model::{Dataset, KpiTable, KpiValue, SlaMeasure, TableCell, TableColumn, TableRow, Unit};

/// The limit where no policy gives one.
const USUAL: i64 = 30;
const VARIANTS: [&str; 5] =
    ["of_offered", "of_answered", "abandoned_within_met", "abandoned_left_out", "missed_within_met"];

/// What calls came to, under one limit. Short abandons are left out of all.
#[derive(Default)]
struct Counts {
    offered: f64,
    answered: f64,
    answered_within: f64,
    abandoned: f64,
    abandoned_within: f64,
    missed_within: f64,
    /// Of an unanswered call it is not known whether it was abandoned or missed.
    unanswered_unclear: bool,
    /// Of an unanswered call it is not known how long it rang.
    wait_unclear: bool,
}

impl Counts {
    /// Hits and cases of each variant; `None` where the file does not tell them apart.
    fn variants(&self) -> [Option<(f64, f64)>; 5] {
        let told = !self.unanswered_unclear;
        let timed = told && !self.wait_unclear;
        [
            Some((self.answered_within, self.offered)),
            Some((self.answered_within, self.answered)),
            timed.then_some((self.answered_within + self.abandoned_within, self.offered)),
            told.then_some((self.answered_within, self.offered - self.abandoned)),
            timed.then_some((self.answered_within + self.missed_within, self.offered)),
        ]
    }
}

fn count(v: &View<'_>, span: Span, limit: i64, policy: Option<usize>) -> Counts {
    let calls = Calls::new(v);
    let filter = v.ctx.row_filter(Dataset::Calls, false, v.filters);
    let covers =
        policy.and_then(|k| v.ctx.policies.get(k)).map(|p| v.ctx.row_filter(Dataset::Calls, false, p));
    let mut c = Counts::default();
    for i in v.rows(Dataset::Calls, span) {
        let mine = filter.passes(i) && covers.as_ref().is_none_or(|f| f.passes(i));
        if !mine || calls.short_abandon(i, v.settings.short_abandon_s) {
            continue;
        }
        // A limit of 30 s is met by 30 s.
        let within = calls.wait(i).filter(|w| *w >= 0).map(|w| f64::from(u8::from(w <= limit)));
        if calls.answered(i) {
            // Without a waiting time it is neither met nor broken.
            let Some(within) = within else { continue };
            c.offered += 1.0;
            c.answered += 1.0;
            c.answered_within += within;
        } else if calls.unanswered(i) {
            c.offered += 1.0;
            c.wait_unclear |= within.is_none();
            match calls.abandoned(i) {
                Some(true) => {
                    c.abandoned += 1.0;
                    c.abandoned_within += within.unwrap_or(0.0);
                }
                Some(false) => c.missed_within += within.unwrap_or(0.0),
                None => c.unanswered_unclear = true,
            }
        }
    }
    c
}

/// Adds the five ways to count the service level, under the limit of each policy on calls, to the answer.
pub(crate) fn add(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let policies = v.settings.sla.iter().enumerate().filter(|(_, p)| p.measure == SlaMeasure::Asa);
    let mut limits: Vec<(String, Counts)> =
        policies.map(|(k, p)| (p.name.clone(), count(v, span, p.limit_s, Some(k)))).collect();
    if limits.is_empty() {
        limits.push((format!("within_{USUAL}s"), count(v, span, USUAL, None)));
    }
    limits.retain(|(_, c)| c.offered > 0.0);
    if limits.is_empty() {
        return;
    }
    let rows = VARIANTS.iter().enumerate().map(|(k, name)| {
        let cells = limits.iter().filter_map(|(limit, counts)| {
            let (hits, n) = counts.variants()[k].filter(|(_, n)| *n > 0.0)?;
            let value = Some(hits / n);
            let text = answer::text(v, value, Unit::Share, None);
            let cell = TableCell { value, text, n: n as u64, interval: stats::wilson(hits, n) };
            Some((limit.clone(), cell))
        });
        TableRow { key: (*name).into(), rank: None, note: None, cells: cells.collect() }
    });
    let column = |name: &str| TableColumn { name: name.into(), unit: Unit::Share, better: "up".into() };
    out.tables.push(KpiTable {
        name: "service_level".into(),
        of: "service_level".into(),
        rows: rows.collect(),
        columns: limits.iter().map(|l| column(&l.0)).collect(),
    });
}
