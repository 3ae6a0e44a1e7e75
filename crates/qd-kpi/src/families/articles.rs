//! Reads of help articles.

use crate::cases::{Cases, Got, by_main_time, require};
use crate::ctx::{Span, View, cell};
use qd_model::{Dataset, KpiValue};

pub(crate) fn reads(v: &View<'_>, span: Span) -> Cases {
    let reads = v.table(Dataset::Articles).int("reads");
    let mut cases = by_main_time(v, Dataset::Articles, span, |i| match cell(&reads, i) {
        Some(n) if n < 0 => Got::Out("negative_count"),
        Some(n) => Got::In(n as f64),
        None => Got::Out("no_reads"),
    });
    cases.missing = require(v, Dataset::Articles, &["reads"]);
    cases.variant = "reads".into();
    cases
}

/// Readers, and reads for each ticket.
pub(crate) fn after_reads(v: &View<'_>, c: &Cases, span: Span, out: &mut KpiValue) {
    if let Some(readers) = v.table(Dataset::Articles).int("unique_readers") {
        let sum: i64 = c.rows().filter_map(|r| readers.value(r as usize)).sum();
        out.parts.insert("unique_readers".into(), Some(sum as f64));
    }
    let tickets = v.rows(Dataset::Tickets, span).len();
    if v.filters.is_empty() && tickets > 0 {
        let ratio = out.value.map(|reads| reads / tickets as f64);
        out.parts.insert("self_service_ratio".into(), ratio);
    }
}

pub(crate) fn read_time(v: &View<'_>, span: Span) -> Cases {
    let table = v.table(Dataset::Articles);
    let (reads, total, mean) = (table.int("reads"), table.int("read_s_total"), table.real("read_s"));
    let mut cases = by_main_time(v, Dataset::Articles, span, |i| {
        let Some(n) = cell(&reads, i) else { return Got::Out("no_reads") };
        let per_read = mean.and_then(|m| m.get(i).copied()).filter(|m| m.is_finite());
        let seconds = cell(&total, i).map(|t| t as f64).or_else(|| per_read.map(|m| m * n as f64));
        match seconds {
            None => Got::Out("no_read_time"),
            Some(s) if s < 0.0 || n < 0 => Got::Out("negative_duration"),
            Some(s) => Got::Of(s, n as f64),
        }
    });
    cases.missing = require(v, Dataset::Articles, &["read_s_total", "read_s"]);
    cases.variant = "weighted_by_reads".into();
    cases
}

pub(crate) fn helpful(v: &View<'_>, span: Span) -> Cases {
    let table = v.table(Dataset::Articles);
    let (yes, no) = (table.int("helpful_yes"), table.int("helpful_no"));
    let mut cases = by_main_time(v, Dataset::Articles, span, |i| match (cell(&yes, i), cell(&no, i)) {
        (Some(y), Some(n)) if y >= 0 && n >= 0 => Got::Of(y as f64, y.saturating_add(n) as f64),
        (Some(_), Some(_)) => Got::Out("negative_count"),
        _ => Got::Out("no_votes"),
    });
    cases.missing = require(v, Dataset::Articles, &["helpful_yes"])
        .or_else(|| require(v, Dataset::Articles, &["helpful_no"]));
    cases.variant = "votes".into();
    cases
}

pub(crate) fn contacts(v: &View<'_>, span: Span) -> Cases {
    let table = v.table(Dataset::Articles);
    let (reads, started) = (table.int("reads"), table.int("contacts_started"));
    let mut cases =
        by_main_time(v, Dataset::Articles, span, |i| match (cell(&started, i), cell(&reads, i)) {
            (Some(s), Some(r)) if s >= 0 && r >= 0 => Got::Of(s as f64, r as f64),
            (Some(_), Some(_)) => Got::Out("negative_count"),
            (None, _) => Got::Out("no_contacts_started"),
            (_, None) => Got::Out("no_reads"),
        });
    cases.missing = require(v, Dataset::Articles, &["contacts_started"]);
    cases.variant = "per_read".into();
    cases
}
