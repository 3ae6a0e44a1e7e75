//! Counts and rates of tickets: created, resolved, backlog, reopened, transferred, contacts, per agent, reviews.

use crate::calls::Calls;
use crate::cases::{ASK, Cases, Got, by_main_time, by_main_time_quick, require, time_of};
use crate::ctx::{Span, View, cell};
use crate::group_sums::counts;
use crate::lanes::{lane, with_lane};
use crate::numbers::{Numbers, Rows};
use crate::pieces::told;
use crate::shape::distribution_of;
use crate::sources::Has;
use crate::tickets::{RESOLVED_BY, by_resolution_quick, ones_by_resolution};
use crate::whole::Whole;
use qd_model::{Dataset, Dimension, FastMap, KpiValue, NULL_INT, Phrase};

pub(crate) fn created(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    let rows = v.rows(Dataset::Tickets, span);
    cases.add_ones(v, Dataset::Tickets, rows, &time_of(v, Dataset::Tickets));
    cases.missing = require(v, Dataset::Tickets, &[]);
    cases.variant = "created".into();
    cases
}

/// The heat map for staffing: tickets by weekday and hour of the workspace's zone.
pub(crate) fn after_created(v: &View<'_>, c: &Cases, span: Span, out: &mut KpiValue) {
    let offsets = qd_calendar::Offsets::new(v.zone, span.from, span.to);
    let Some(created) = v.table(Dataset::Tickets).int("created_at") else { return };
    let mut map = vec![vec![0_u64; 24]; 7];
    // Most tickets fall into the hour of the one before.
    let (mut hour, mut place) = (0..0, (0, 0));
    c.rows().for_each(|row| {
        let t = created.get(row as usize);
        if !hour.contains(&t) {
            (hour, place) = (offsets.hour_of(t), offsets.weekday_and_hour(t));
        }
        map[place.0][place.1] += 1;
    });
    out.heatmap = map;
}

pub(crate) fn resolved(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    ones_by_resolution(v, &mut cases, span);
    cases.missing = require(v, Dataset::Tickets, RESOLVED_BY);
    // Without a column that could tell, 0 would be false.
    cases.refused.clone_from(&cases.missing);
    cases.variant = "resolved".into();
    let known = Has::any(v.ctx, Dataset::Tickets, RESOLVED_BY);
    if known.some() && !known.all() {
        let sources = known.lacking(&v.facts.words);
        cases.notes.push(Phrase::new("note-no-resolved-from").texts("sources", sources, "list-and"));
    }
    cases
}

/// Open at the end of the span, or now if that is earlier; the value of a record is its age.
pub(crate) fn backlog(v: &View<'_>, span: Span) -> Cases {
    if let Some(reason) = v.not_known_yet(Dataset::Tickets, span) {
        return Cases { refused: Some(reason), variant: "open_at_end".into(), ..Cases::default() };
    }
    let at = v.judged_at(Dataset::Tickets, span);
    let resolved = v.ctx.resolved();
    let created = v.table(Dataset::Tickets).int("created_at");
    let end = v.rows(Dataset::Tickets, Span { from: i64::MIN + 1, to: at }).end;
    let mut unknown = resolved.unknown.iter().copied().peekable();
    // Of a source that never tells when a ticket is resolved every ticket would seem to be open.
    let known = Has::any(v.ctx, Dataset::Tickets, RESOLVED_BY);
    let mut cases = Cases::default();
    let all_known = known.all();
    let rows = if all_known { Rows::List(resolved.open_at(at, end)) } else { Rows::from(0..end) };
    let close = |i: usize| {
        while unknown.next_if(|&u| (u as usize) < i).is_some() {}
        if !all_known && !known.of(i) {
            return Got::Out("not_in_file");
        }
        let done = resolved.at[i];
        if unknown.peek() == Some(&(i as u32)) {
            return Got::Out("no_resolution_time");
        }
        if done != NULL_INT && done < at {
            return Got::Skip;
        }
        Got::In((at - cell(&created, i).unwrap_or(at)).max(0) as f64)
    };
    // Where all is known, those listed are open.
    let sure = all_known && resolved.unknown.is_empty();
    let age = |from: i64| match at.saturating_sub(from).max(0) {
        age if sure && age < i64::from(ASK) => age as u32,
        _ => ASK,
    };
    let looks = (told(created, age), close);
    cases.add_quick(v, Dataset::Tickets, rows, &time_of(v, Dataset::Tickets), looks);
    cases.missing = require(v, Dataset::Tickets, RESOLVED_BY);
    cases.refused.clone_from(&cases.missing);
    cases.variant = "open_at_end".into();
    cases.notes.extend(v.known_in_part(Dataset::Tickets, span));
    cases
}

pub(crate) fn after_backlog(_: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    let stats = distribution_of(&c.values);
    for (name, value) in [("age_median", stats.median), ("age_p90", stats.p90), ("age_max", stats.max)] {
        out.parts.insert(name.into(), value);
    }
    for days in [1_u32, 7, 30, 90] {
        let limit = f64::from(days) * 86_400.0;
        let older = c.values.iter().filter(|a| *a > limit).count();
        out.parts.insert(format!("older_than_{days}d"), Some(older as f64));
    }
}

pub(crate) fn reopen_rate(v: &View<'_>, span: Span) -> Cases {
    let reopens = v.table(Dataset::Tickets).int("reopens");
    let mut cases = Cases::default();
    let quick = told(reopens, |r| u32::from(r > 0));
    let close = |i: usize| match cell(&reopens, i) {
        Some(r) => Got::Hit(r > 0),
        None => Got::Out("no_reopens"),
    };
    by_resolution_quick(v, &mut cases, span, (quick, close));
    cases.missing =
        require(v, Dataset::Tickets, &["reopens"]).or_else(|| require(v, Dataset::Tickets, RESOLVED_BY));
    cases.variant = "reopens".into();
    cases
}

pub(crate) fn transfer_rate(v: &View<'_>, span: Span) -> Cases {
    let transfers = v.table(Dataset::Tickets).int("transfers");
    let quick = told(transfers, |t| u32::from(t > 0));
    let close = |i: usize| match cell(&transfers, i) {
        Some(t) => Got::Hit(t > 0),
        None => Got::Out("no_transfers"),
    };
    let mut cases = by_main_time_quick(v, Dataset::Tickets, span, (quick, close));
    cases.missing = require(v, Dataset::Tickets, &["transfers"]);
    cases.variant = "transfers".into();
    cases
}

/// Contacts of tickets; without them, calls per case of a customer and topic.
pub(crate) fn contacts(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    let missing =
        require(v, Dataset::Tickets, &["contacts"]).or_else(|| require(v, Dataset::Tickets, RESOLVED_BY));
    if missing.is_none() {
        let contacts = v.table(Dataset::Tickets).int("contacts");
        let quick = told(contacts, |c| u32::try_from(c).unwrap_or(ASK));
        let close = |i: usize| match cell(&contacts, i) {
            Some(c) if c >= 0 => Got::In(c as f64),
            Some(_) => Got::Out("negative_count"),
            None => Got::Out("no_contacts"),
        };
        by_resolution_quick(v, &mut cases, span, (quick, close));
        cases.variant = "tickets".into();
        return cases;
    }
    let table = v.table(Dataset::Calls);
    if require(v, Dataset::Calls, &["customer"]).is_some() {
        cases.missing = missing;
        return cases;
    }
    cases.variant = "calls".into();
    let days = u64::from(v.settings.fcr_window_days);
    cases.definition = vec![Phrase::new("def-calls-within").count("days", days)];
    let window = i64::from(v.settings.fcr_window_days) * 86_400;
    let (customer, topic, calls) = (table.int("customer"), table.int("topic"), Calls::new(v));
    // Case → its calls so far and the last of them.
    let mut open: FastMap<(i64, i64), (u32, usize)> = FastMap::default();
    let mut length = vec![0_u32; table.rows];
    let mut extends = vec![false; table.rows];
    for (i, steps) in length.iter_mut().enumerate() {
        let Some(who) = cell(&customer, i).filter(|c| *c > 0) else { continue };
        let key = (who, cell(&topic, i).unwrap_or(0));
        let chain = open.entry(key).or_insert((0, i));
        if chain.0 > 0 && calls.offered(i).saturating_sub(calls.offered(chain.1)) <= window {
            extends[chain.1] = true;
            *chain = (chain.0 + 1, i);
        } else {
            *chain = (1, i);
        }
        *steps = chain.0;
    }
    let known = v.known(Dataset::Calls);
    cases.add(v, Dataset::Calls, v.rows(Dataset::Calls, span), &time_of(v, Dataset::Calls), |i| match length
        [i]
    {
        0 => Got::Out("no_customer"),
        _ if extends[i] => Got::Skip,
        _ if calls.offered(i).saturating_add(window) >= known => Got::Out("window_open"),
        n => Got::In(f64::from(n)),
    });
    cases
}

pub(crate) fn per_agent(v: &View<'_>, span: Span) -> Whole {
    if let Some(reason) =
        require(v, Dataset::Tickets, RESOLVED_BY).or_else(|| require(v, Dataset::Tickets, &["agent"]))
    {
        return Whole::none(reason);
    }
    let mut cases = Cases::default();
    ones_by_resolution(v, &mut cases, span);
    let mut counts = match lane(v.ctx, &cases, Dimension::Agent) {
        Some(agents) => with_lane!(agents, of => counts(of, v.lanes(Dimension::Agent).len())),
        None => Vec::new(),
    };
    // Number 0: no agent is named.
    let nobody = counts.first_mut().map_or(cases.len() as u64, std::mem::take);
    if nobody > 0 {
        cases.exclude("no_agent", nobody);
    }
    let counts: Numbers = counts.into_iter().filter(|c| *c > 0).map(|c| c as f64).collect();
    let mut out = Whole { n: cases.len() as u64 - nobody, excluded: cases.excluded, ..Whole::default() };
    out.variant = "resolved".into();
    if !counts.is_empty() {
        out.value = Some(out.n as f64 / counts.len() as f64);
        out.stats = Some(distribution_of(&counts));
        out.part("agents", counts.len() as f64);
    } else if !out.excluded.is_empty() {
        out.reason = Some(crate::cases::no_data("all_excluded", "why-no-ticket-names-agent"));
    }
    out
}

/// As [`per_agent`] for each group of a dimension by itself: its number, the value and n.
pub(crate) fn per_agent_by(v: &View<'_>, span: Span, by: Dimension) -> Vec<(usize, Whole)> {
    let mut cases = Cases::default();
    ones_by_resolution(v, &mut cases, span);
    let (Some(parts), Some(agents)) = (lane(v.ctx, &cases, by), lane(v.ctx, &cases, Dimension::Agent)) else {
        return Vec::new();
    };
    let (groups, wide) = (v.lanes(by).len(), v.lanes(Dimension::Agent).len());
    let mut tickets = vec![0_u64; groups];
    let mut agents_of = vec![0_u64; groups];
    let mut seen: Vec<u64> = vec![0; (groups * wide).div_ceil(64)];
    with_lane!(parts, parts => with_lane!(agents, agents => for (part, agent) in crate::lanes::pairs(parts, agents) {
        if agent == 0 {
            continue;
        }
        let bit = part * wide + agent;
        let new = seen[bit / 64] >> (bit % 64) & 1 ^ 1;
        seen[bit / 64] |= 1 << (bit % 64);
        tickets[part] += 1;
        agents_of[part] += new;
    }));
    let of = |(part, (&n, &agents)): (usize, (&u64, &u64))| {
        let value = (agents > 0).then(|| n as f64 / agents as f64);
        (part, Whole { value, n, ..Whole::default() })
    };
    tickets.iter().zip(&agents_of).enumerate().map(of).collect()
}

pub(crate) fn quality(v: &View<'_>, span: Span) -> Cases {
    let table = v.table(Dataset::Quality);
    let (score, max) = (table.real("score"), table.real("max_score"));
    let number = |c: Option<&[f64]>, i: usize| c.and_then(|c| c.get(i).copied()).filter(|x| x.is_finite());
    let mut cases = by_main_time(v, Dataset::Quality, span, |i| match (number(score, i), number(max, i)) {
        (None, _) => Got::Out("no_score"),
        (_, None) => Got::Out("no_highest_score"),
        (Some(_), Some(m)) if m <= 0.0 => Got::Out("no_highest_score"),
        (Some(s), Some(m)) if s < 0.0 || s > m => Got::Out("score_outside_scale"),
        (Some(s), Some(m)) => Got::Of(s, m),
    });
    cases.missing = require(v, Dataset::Quality, &["max_score"]);
    cases.variant = "score_of_highest".into();
    cases
}

pub(crate) fn after_quality(v: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    let table = v.table(Dataset::Quality);
    let (met, total) = (table.int("criteria_met"), table.int("criteria_total"));
    let (mut a, mut b) = (0, 0);
    for row in c.rows() {
        if let (Some(m), Some(t)) = (cell(&met, row as usize), cell(&total, row as usize)) {
            a = m.saturating_add(a);
            b = t.saturating_add(b);
        }
    }
    out.parts.insert("criteria_met".into(), (b > 0).then(|| a as f64 / b as f64));
}
