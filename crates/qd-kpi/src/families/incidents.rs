//! Times of incidents: detection and restoration.

use crate::cases::{Cases, Got, by_main_time, require};
use crate::ctx::{Span, View, cell};
use qd_model::Dataset;

fn until(v: &View<'_>, span: Span, column: &'static str, reason: &'static str) -> Cases {
    let table = v.table(Dataset::Incidents);
    let (started, end) = (table.int("started_at"), table.int(column));
    let mut cases = by_main_time(v, Dataset::Incidents, span, |i| match (cell(&started, i), cell(&end, i)) {
        (Some(a), Some(b)) if b < a => Got::Out("negative_duration"),
        (Some(a), Some(b)) => Got::In(b.saturating_sub(a) as f64),
        _ => Got::Out(reason),
    });
    cases.missing = require(v, Dataset::Incidents, &[column]);
    cases.variant = "calendar".into();
    cases
}

pub(crate) fn detect(v: &View<'_>, span: Span) -> Cases {
    until(v, span, "detected_at", "not_detected")
}

pub(crate) fn restore(v: &View<'_>, span: Span) -> Cases {
    until(v, span, "resolved_at", "not_resolved_yet")
}
