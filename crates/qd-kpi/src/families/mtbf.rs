//! Time between failures and availability.

use crate::cases::{no_data, require};
use crate::ctx::{Span, View, cell};
use crate::stats;
use crate::whole::{Test, Whole};
use qd_model::{Dataset, Dimension, Phrase};
use std::collections::{BTreeMap, BTreeSet};

/// One service in the span.
#[derive(Default)]
struct Service {
    /// Watched, as spans apart from each other.
    watched: Vec<(i64, i64)>,
    down: Vec<(i64, i64)>,
    /// Starts of failures inside the watched time.
    failures: Vec<i64>,
    from_first_failure: bool,
}

impl Service {
    /// The watch ended with a failure: its length was chosen by the failures.
    fn ended_by_failure(&self) -> bool {
        self.watched.last().is_some_and(|w| self.failures.last() == Some(&w.1))
    }
}

fn union(mut spans: Vec<(i64, i64)>) -> Vec<(i64, i64)> {
    spans.retain(|s| s.0 < s.1);
    spans.sort_unstable();
    let mut out: Vec<(i64, i64)> = Vec::new();
    for (a, b) in spans {
        match out.last_mut() {
            Some(last) if a <= last.1 => last.1 = last.1.max(b),
            _ => out.push((a, b)),
        }
    }
    out
}

fn common(a: &[(i64, i64)], b: &[(i64, i64)]) -> i64 {
    let overlap = |x: &(i64, i64), y: &(i64, i64)| (x.1.min(y.1) - x.0.max(y.0)).max(0);
    a.iter().map(|x| b.iter().map(|y| overlap(x, y)).sum::<i64>()).sum()
}

fn length(spans: &[(i64, i64)]) -> i64 {
    spans.iter().map(|s| s.1 - s.0).sum()
}

/// Services with watched time, downtime and failures inside the span. `repairable_only` leaves out incidents that say
/// that they cannot be repaired.
fn services(v: &View<'_>, span: Span, repairable_only: bool, out: &mut Whole) -> BTreeMap<u32, Service> {
    let end = v.judged_at(Dataset::Incidents, span);
    let clip = |a: i64, b: i64| (a.max(span.from), b.min(end));
    let groups = v.groups(Dimension::Service);
    let mut found: BTreeMap<u32, Service> = BTreeMap::new();
    let mut declared = BTreeSet::new();
    let table = v.table(Dataset::Services);
    // A service is watched for failures of any severity.
    let whatever: Vec<_> = v.filters.iter().filter(|m| m.dimension != Dimension::Severity).cloned().collect();
    let filter = v.ctx.row_filter(Dataset::Services, false, &whatever);
    let (name, from, to) = (table.int("service"), table.int("watched_from"), table.int("watched_to"));
    for i in (0..table.rows).filter(|&i| filter.passes(i)) {
        let Some(start) = cell(&from, i) else { continue };
        let service = groups.of(cell(&name, i).unwrap_or(0));
        declared.insert(service);
        found.entry(service).or_default().watched.push(clip(start, cell(&to, i).unwrap_or(i64::MAX)));
    }
    let table = v.table(Dataset::Incidents);
    let filter = v.ctx.row_filter(Dataset::Incidents, false, &whatever);
    let severe = v.ctx.row_filter(Dataset::Incidents, false, v.filters);
    let (name, from, to) = (table.int("service"), table.int("started_at"), table.int("resolved_at"));
    let repairable = table.int("repairable");
    let mut excluded: BTreeMap<&'static str, u64> = BTreeMap::new();
    for i in (0..table.rows).filter(|&i| filter.passes(i)) {
        let Some(start) = cell(&from, i).filter(|s| *s < end) else { continue };
        let inside = span.contains(start);
        let counted = inside && severe.passes(i);
        let mut leave = |reason| *excluded.entry(reason).or_default() += u64::from(counted);
        if repairable_only && cell(&repairable, i) == Some(0) {
            leave("not_repairable");
            continue;
        }
        let stop = cell(&to, i).unwrap_or(i64::MAX);
        if stop < start {
            leave("negative_duration");
            continue;
        }
        let id = groups.of(cell(&name, i).unwrap_or(0));
        let service = found.entry(id).or_default();
        if !declared.contains(&id) && service.watched.is_empty() {
            // Incidents come in order of their start, so this is the first.
            service.watched.push(clip(start, i64::MAX));
            service.from_first_failure = true;
        }
        if !severe.passes(i) {
            continue;
        }
        service.down.push(clip(start, stop));
        if inside {
            // A watch that ends with a failure has seen it.
            if service.watched.iter().any(|w| w.0 <= start && start <= w.1) {
                service.failures.push(start);
            } else {
                leave("outside_watched_time");
            }
        }
    }
    for s in found.values_mut() {
        s.watched = union(std::mem::take(&mut s.watched));
        s.down = union(std::mem::take(&mut s.down));
    }
    found.retain(|_, s| !s.watched.is_empty());
    out.excluded = excluded.into_iter().collect();
    out.notes.extend(v.known_in_part(Dataset::Incidents, span));
    if found.values().any(|s| s.from_first_failure) {
        let all = found.values().all(|s| s.from_first_failure);
        let note = if all { "note-since-first-failure" } else { "note-some-since-first-failure" };
        out.notes.push(note.into());
        out.variant = "since_first_failure".into();
    } else {
        out.variant = "watched_time".into();
    }
    found
}

/// A list of services alone tells of no failure, and is no proof that there was none.
fn missing(v: &View<'_>, span: Span) -> Option<qd_model::NoData> {
    require(v, Dataset::Incidents, &[]).or_else(|| v.not_known_yet(Dataset::Incidents, span))
}

pub(crate) fn mtbf(v: &View<'_>, span: Span) -> Whole {
    if let Some(reason) = missing(v, span) {
        return Whole::none(reason);
    }
    let mut out = Whole { sampled: true, ..Whole::default() };
    let services = services(v, span, true, &mut out);
    let watched: i64 = services.values().map(|s| length(&s.watched)).sum();
    let down: i64 = services.values().map(|s| common(&s.watched, &s.down)).sum();
    let (time, failures) =
        ((watched - down) as f64, services.values().map(|s| s.failures.len()).sum::<usize>() as f64);
    out.n = failures as u64;
    if watched == 0 {
        return out;
    }
    out.part("watched_s", watched as f64);
    out.part("downtime_s", down as f64);
    out.part("uptime_s", time);
    out.part("services", services.len() as f64);
    out.interval = stats::mtbf_interval(time, failures, services.values().all(Service::ended_by_failure));
    out.test = Test::Mtbf(time, failures);
    if failures == 0.0 {
        let shown = |s: f64| qd_model::format::duration(s, v.locale);
        let least = out.interval.and_then(|i| i.low);
        let why = match least {
            Some(least) => Phrase::new("why-no-failure-least").with("least", shown(least)),
            None => Phrase::new("why-no-failure"),
        };
        out.reason = Some(no_data("no_failure", why.with("time", shown(time))));
        return out;
    }
    out.value = Some(time / failures);
    let months = (v.judged_at(Dataset::Incidents, span) - span.from) as f64 / (365.25 / 12.0 * 86_400.0);
    out.part("failures_per_month", (months > 0.0).then(|| failures / months));
    laplace(v, span, &services, &mut out);
    out
}

/// Laplace's test of the trend of the gaps, time-truncated, over all services: positive when failures come closer.
fn laplace(v: &View<'_>, span: Span, services: &BTreeMap<u32, Service>, out: &mut Whole) {
    let (mut sum, mut variance, mut n) = (0.0, 0.0, 0_usize);
    for s in services.values() {
        let (Some(first), Some(last)) = (s.watched.first(), s.watched.last()) else { continue };
        let (from, to) =
            (first.0.max(span.from) as f64, last.1.min(v.judged_at(Dataset::Incidents, span)) as f64);
        let k = s.failures.len() as f64;
        sum += s.failures.iter().map(|&t| t as f64 - (from + to) / 2.0).sum::<f64>();
        variance += k * (to - from) * (to - from) / 12.0;
        n += s.failures.len();
    }
    if n < 4 || variance <= 0.0 {
        return;
    }
    let z = sum / variance.sqrt();
    out.part("laplace_z", z);
    let trend = if z > stats::Z {
        "note-gaps-shrinking"
    } else if z < -stats::Z {
        "note-gaps-growing"
    } else {
        "note-gaps-steady"
    };
    out.notes.push(trend.into());
}

pub(crate) fn availability(v: &View<'_>, span: Span) -> Whole {
    if let Some(reason) = missing(v, span) {
        return Whole::none(reason);
    }
    let mut out = Whole::default();
    let services = services(v, span, false, &mut out);
    let watched: i64 = services.values().map(|s| length(&s.watched)).sum();
    let down: i64 = services.values().map(|s| common(&s.watched, &s.down)).sum();
    out.n = services.len() as u64;
    if watched > 0 {
        out.value = Some((watched - down) as f64 / watched as f64);
        out.part("watched_s", watched as f64);
        out.part("downtime_s", down as f64);
        out.part("failures", services.values().map(|s| s.failures.len()).sum::<usize>() as f64);
    }
    out
}
