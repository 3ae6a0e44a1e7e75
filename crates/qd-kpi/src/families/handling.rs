//! Work on calls and tickets: abandonment, handle time, calls per hour.

use crate::calls::Calls;
use crate::cases::{ASK, Cases, Got, by_main_time, require, time_of};
use crate::ctx::{Span, View, cell};
use crate::pieces::told;
use crate::tickets::by_resolution_quick;
use qd_model::{Dataset, KpiValue, Phrase};

pub(crate) fn abandonment(v: &View<'_>, span: Span) -> Cases {
    let calls = Calls::new(v);
    let limit = v.settings.short_abandon_s;
    let mut cases = by_main_time(v, Dataset::Calls, span, |i| {
        if calls.short_abandon(i, limit) {
            return Got::Out("short_abandon");
        }
        match calls.abandoned(i) {
            Some(a) => Got::Hit(a),
            None => Got::Out("no_outcome"),
        }
    });
    cases.missing = require(v, Dataset::Calls, &["abandoned"]);
    if cases.missing.is_some() {
        cases.refused.clone_from(&cases.missing);
    }
    cases.variant =
        if limit > 0 { format!("without_abandons_within_{limit}s") } else { "all_offered".into() };
    cases
}

fn calls_handled(v: &View<'_>, cases: &mut Cases, span: Span, give: impl Fn(f64) -> Got) {
    let calls = Calls::new(v);
    cases.add(v, Dataset::Calls, v.rows(Dataset::Calls, span), &time_of(v, Dataset::Calls), |i| {
        if !calls.answered(i) {
            return Got::Out("not_answered");
        }
        calls.handled(i).map_or_else(Got::Out, &give)
    });
    let parts = [("word-hold-time", &calls.has_hold), ("word-wrap-up-time", &calls.has_wrap)];
    for (name, _) in parts.iter().filter(|(_, has)| !has.some()) {
        cases.notes.push(Phrase::new("note-calls-lack").word("what", *name));
    }
    for (name, has) in parts.iter().filter(|(_, has)| has.some() && !has.all()) {
        let sources = has.lacking(&v.facts.words);
        let note = Phrase::new("note-calls-from-lack").word("what", *name);
        cases.notes.push(note.texts("sources", sources, "list-and"));
    }
}

pub(crate) fn handle_time(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    let (no_calls, no_tickets) =
        (require(v, Dataset::Calls, &["talk_s"]), require(v, Dataset::Tickets, &["handle_s"]));
    if no_calls.is_none() {
        calls_handled(v, &mut cases, span, Got::In);
        let n = cases.len();
        let sum: f64 = cases.values.sum();
        cases.parts.insert("calls_mean".into(), (n > 0).then(|| sum / n as f64));
        cases.parts.insert("calls_n".into(), Some(n as f64));
    }
    if no_tickets.is_none() {
        let column = v.table(Dataset::Tickets).int("handle_s");
        let before = cases.len();
        let quick = told(column, |s| u32::try_from(s).unwrap_or(ASK));
        let close = |i: usize| match cell(&column, i) {
            Some(s) if s < 0 => Got::Out("negative_duration"),
            Some(s) => Got::In(s as f64),
            None => Got::Out("no_handle_time"),
        };
        by_resolution_quick(v, &mut cases, span, (quick, close));
        let (n, sum) = (cases.len() - before, cases.values.sum_since(before));
        cases.parts.insert("tickets_mean".into(), (n > 0).then(|| sum / n as f64));
        cases.parts.insert("tickets_n".into(), Some(n as f64));
    }
    cases.variant = match (no_calls.is_none(), no_tickets.is_none()) {
        (true, true) => "calls_and_tickets",
        (false, true) => "tickets",
        _ => "calls",
    }
    .into();
    cases.missing = no_calls.and(no_tickets);
    cases
}

pub(crate) fn calls_per_hour(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    calls_handled(v, &mut cases, span, |s| Got::Of(1.0, s / 3600.0));
    cases.missing = require(v, Dataset::Calls, &["talk_s"]);
    cases.variant = "handled_hours".into();
    cases
}

pub(crate) fn after_calls_per_hour(_: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    out.parts.insert("hours".into(), Some(c.wholes.iter().sum()));
}
