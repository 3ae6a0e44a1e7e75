//! Articles that are found but not read: opened often, left at once.

use crate::answer;
use crate::ctx::{Span, View, cell};
use qd_model::{Dataset, Dimension, KpiTable, KpiValue, TableCell, TableColumn, TableRow, Unit};
use std::collections::BTreeMap;

/// Of fewer articles there is no lowest quarter.
const LEAST: usize = 4;

/// Percentile, type 7.
fn quantile(sorted: &[f64], q: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let h = last as f64 * q;
    let k = h.floor() as usize;
    sorted[k] + (h - k as f64) * (sorted[(k + 1).min(last)] - sorted[k])
}

/// Adds the articles whose reads lie in the top half and whose read time in the lowest quarter, of all articles with
/// both, to the answer.
pub(crate) fn add(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let table = v.table(Dataset::Articles);
    let (article, reads) = (table.int("article"), table.int("reads"));
    let (total, mean) = (table.int("read_s_total"), table.real("read_s"));
    let groups = v.groups(Dimension::Article);
    let filter = v.ctx.row_filter(Dataset::Articles, false, v.filters);
    // Reads with a time, and their seconds.
    let mut sums: BTreeMap<u32, (f64, f64)> = BTreeMap::new();
    for i in v.rows(Dataset::Articles, span).filter(|&i| filter.passes(i)) {
        let Some(n) = cell(&reads, i).filter(|n| *n >= 0).map(|n| n as f64) else { continue };
        let each = mean.and_then(|m| m.get(i).copied()).filter(|m| m.is_finite());
        let seconds = cell(&total, i).map(|t| t as f64).or_else(|| each.map(|m| m * n));
        if let Some(seconds) = seconds.filter(|s| *s >= 0.0) {
            let sum = sums.entry(groups.of(cell(&article, i).unwrap_or(0))).or_default();
            *sum = (sum.0 + n, sum.1 + seconds);
        }
    }
    sums.retain(|group, sum| *group > 0 && sum.0 > 0.0);
    if sums.len() < LEAST {
        return;
    }
    let sorted = |of: fn(&(f64, f64)) -> f64| {
        let mut all: Vec<f64> = sums.values().map(of).collect();
        all.sort_by(f64::total_cmp);
        all
    };
    let (many, short) = (quantile(&sorted(|s| s.0), 0.5), quantile(&sorted(|s| s.1 / s.0), 0.25));
    let mut found: Vec<(u32, f64, f64)> = sums
        .iter()
        .map(|(group, (n, seconds))| (*group, *n, seconds / n))
        .filter(|(_, n, time)| *n >= many && *time <= short)
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    out.parts.insert("found_not_read".into(), Some(found.len() as f64));
    let columns = [("reads", Unit::Count, "up"), ("read_time", Unit::Seconds, "none")];
    let rows = found.iter().map(|(group, n, time)| {
        let cell = |value: f64, unit| TableCell {
            value: Some(value),
            text: answer::text(v, Some(value), unit, None),
            n: *n as u64,
            interval: None,
        };
        TableRow {
            key: groups.name(&v.facts.words, *group).to_owned(),
            rank: None,
            note: None,
            cells: [("reads", cell(*n, Unit::Count)), ("read_time", cell(*time, Unit::Seconds))]
                .map(|(name, cell)| (name.to_owned(), cell))
                .into(),
        }
    });
    out.tables.push(KpiTable {
        name: "found_not_read".into(),
        of: Dimension::Article.name().into(),
        rows: rows.collect(),
        columns: columns
            .map(|(name, unit, better)| TableColumn { name: name.into(), unit, better: better.into() })
            .into(),
    });
}
