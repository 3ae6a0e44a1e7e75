//! First response and resolution of tickets, speed of answer and hold of calls.

use crate::calls::Calls;
use crate::cases::{Cases, Got, by_main_time, by_main_time_quick, require};
use crate::ctx::{Span, View, cell};
use crate::order::median;
use crate::pieces::Values;
use crate::tickets::{FirstResponse, Off, RESOLVED_BY, Times, by_resolution, by_resolution_quick};
use qd_model::{Clock, Dataset, IntView, KpiValue, Phrase};

pub(crate) fn first_response(v: &View<'_>, span: Span) -> Cases {
    let (first, times) = (FirstResponse::new(v), Times::new(v));
    let (mut starts, mut ends) = (Values::new(), Values::new());
    let quick = |rows: &[u32], slots: &mut [u32]| {
        times.quick(starts.of(first.created, rows), ends.of(first.at, rows), slots);
    };
    let close = |i: usize| match first.at(i) {
        Some(end) => times.between(i, first.created(i), end),
        None => Got::Out("no_first_response"),
    };
    let mut cases = by_main_time_quick(v, Dataset::Tickets, span, (quick, close));
    cases.missing = require(v, Dataset::Tickets, FirstResponse::COLUMNS);
    Times::name(v, &mut cases);
    cases
}

pub(crate) fn resolution(v: &View<'_>, span: Span) -> Cases {
    (*resolutions(v, span)).clone()
}

/// As [`resolution`], shared.
pub(crate) fn resolutions(v: &View<'_>, span: Span) -> std::sync::Arc<Cases> {
    // Whoever asks first: they serve the series too.
    v.ctx.shared("times to resolution", span, v.filters, || resolution_of(&v.within(span), span))
}

fn resolution_of(v: &View<'_>, span: Span) -> Cases {
    let times = Times::new(v);
    let created = v.table(Dataset::Tickets).int("created_at");
    let at = &v.ctx.resolved().at;
    let mut cases = Cases::default();
    let (off, start) = (Off::new(v), |i: usize| cell(&created, i).unwrap_or(at[i]));
    match &off {
        None => {
            let (mut starts, mut ends) = (Values::new(), Values::new());
            let quick = |rows: &[u32], slots: &mut [u32]| {
                times.quick(starts.of(created, rows), ends.of(Some(IntView::I64(at)), rows), slots);
            };
            let close = |i: usize| times.between(i, start(i), at[i]);
            by_resolution_quick(v, &mut cases, span, (quick, close));
        }
        Some(off) => by_resolution(v, &mut cases, span, |i| times.without_pauses(i, start(i), at[i], off)),
    }
    cases.missing = require(v, Dataset::Tickets, RESOLVED_BY);
    Times::name(v, &mut cases);
    if let Some(off) = &off {
        off.name(v, &mut cases);
    }
    cases
}

fn median_of_column(v: &View<'_>, c: &Cases, column: &str) -> Option<f64> {
    let column = v.table(Dataset::Tickets).int(column)?;
    median(&c.rows().filter_map(|r| column.value(r as usize)).map(|s| s as f64).collect())
}

/// Medians by both clocks, the mean, and the median of the tool's own business time.
fn both_clocks(v: &View<'_>, c: &Cases, out: &mut KpiValue, tool: &str) {
    let headline = out.stats.and_then(|s| s.median);
    let other = if c.other.is_empty() { headline } else { median(&c.other) };
    let (calendar, business) =
        if v.settings.headline_clock == Clock::Business { (other, headline) } else { (headline, other) };
    out.parts.insert("calendar_median".into(), calendar);
    out.parts.insert("business_median".into(), business);
    out.parts.insert("mean".into(), out.stats.and_then(|s| s.mean));
    if let Some(m) = median_of_column(v, c, tool) {
        out.parts.insert("tool_business_median".into(), Some(m));
    }
}

fn share(values: impl Iterator<Item = bool>) -> Option<f64> {
    let (hits, n) = values.fold((0_u64, 0_u64), |(h, n), hit| (h + u64::from(hit), n + 1));
    (n > 0).then(|| hits as f64 / n as f64)
}

pub(crate) fn after_first_response(v: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    both_clocks(v, c, out, "first_response_business_s");
    let business = v.settings.headline_clock == Clock::Business && !c.other.is_empty();
    let calendar = if business { &c.other } else { &c.values };
    out.parts.insert("within_24h".into(), share(calendar.iter().map(|s| s <= 86_400.0)));
    for (name, met) in super::sla::first_response_shares(v, c) {
        out.parts.insert(format!("within.{name}"), met);
    }
}

pub(crate) fn after_resolution(v: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    both_clocks(v, c, out, "resolution_business_s");
    out.parts.insert("median".into(), out.stats.and_then(|s| s.median));
}

pub(crate) fn after_mean(_: &View<'_>, _: &Cases, _: Span, out: &mut KpiValue) {
    out.parts.insert("median".into(), out.stats.and_then(|s| s.median));
}

pub(crate) fn answer_speed(v: &View<'_>, span: Span) -> Cases {
    let calls = Calls::new(v);
    let mut cases = by_main_time(v, Dataset::Calls, span, |i| {
        if !calls.answered(i) {
            return Got::Out("not_answered");
        }
        match calls.wait(i) {
            Some(w) if w < 0 => Got::Out("negative_duration"),
            Some(w) => Got::In(w as f64),
            None => Got::Out("no_waiting_time"),
        }
    });
    cases.missing = require(v, Dataset::Calls, &["answered_at", "wait_s"]);
    cases.variant = "calendar".into();
    cases
}

pub(crate) fn after_answer_speed(v: &View<'_>, c: &Cases, span: Span, out: &mut KpiValue) {
    out.parts.insert("median".into(), out.stats.and_then(|s| s.median));
    out.parts.insert("within_30s".into(), share(c.values.iter().map(|w| w <= 30.0)));
    let calls = Calls::new(v);
    let filter = v.ctx.row_filter(Dataset::Calls, false, v.filters);
    let waits = v.rows(Dataset::Calls, span).filter(|&i| filter.passes(i)).filter_map(|i| calls.wait(i));
    out.parts.insert("over_60s".into(), share(waits.filter(|w| *w >= 0).map(|w| w > 60)));
}

pub(crate) fn hold(v: &View<'_>, span: Span) -> Cases {
    let calls = Calls::new(v);
    let mut cases = by_main_time(v, Dataset::Calls, span, |i| {
        if !calls.answered(i) {
            return Got::Out("not_answered");
        }
        match cell(&calls.hold, i) {
            Some(h) if h < 0 => Got::Out("negative_duration"),
            Some(h) => Got::In(h as f64),
            None => Got::Out("no_hold_time"),
        }
    });
    cases.missing = require(v, Dataset::Calls, &["hold_s"]);
    cases.variant = "calendar".into();
    cases
}

/// The mean and how many calls were ever on hold: the median alone says "0 s" where most calls never are.
pub(crate) fn after_hold(v: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    let mean = out.stats.and_then(|s| s.mean);
    let ever = share(c.values.iter().map(|h| h > 0.0));
    let of_held = median(&c.values.iter().filter(|h| *h > 0.0).collect());
    out.parts.insert("mean".into(), mean);
    out.parts.insert("ever_on_hold".into(), ever);
    out.parts.insert("median_of_held".into(), of_held);
    if let (Some(mean), Some(ever)) = (mean, ever) {
        use qd_model::format::{duration, percent};
        let note = match of_held {
            Some(m) => Phrase::new("note-hold-and-median").with("median", duration(m, v.locale)),
            None => Phrase::new("note-hold"),
        };
        let (mean, ever) = (duration(mean, v.locale), percent(ever, v.locale));
        out.note_codes.push(note.with("mean", mean).with("ever", ever));
    }
}
