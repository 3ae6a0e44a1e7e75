//! Promises kept: each target of a ticket or call for itself, and tickets that met all of theirs.

use crate::calls::Calls;
use crate::cases::{ASK, Cases, Got, require, time_of};
use crate::clocks::ClockOf;
use crate::ctx::{RowFilter, Span, View, cell};
use crate::pauses::{NOT_KNOWN, Pauses};
use crate::pieces::Values;
use crate::sources::Has;
use crate::tickets::{FirstResponse, RESOLVED_BY, Times};
use qd_model::{Clock, Dataset, IntView, NULL_INT, Phrase, SlaMeasure, SlaPolicy};
use std::cell::Cell;

const COVERED: u8 = 1;
const MET: u8 = 2;
const BREACHED: u8 = 4;
const PENDING: u8 = 8;

/// A target, judged.
enum Judged {
    Met(bool),
    Pending,
    Out(&'static str),
}

impl Judged {
    /// Marks it in the state of its ticket or call.
    fn marked(self, state: &Cell<u8>) -> Got {
        let (mark, got) = match self {
            Self::Met(true) => (MET, Got::Hit(true)),
            Self::Met(false) => (BREACHED, Got::Hit(false)),
            Self::Pending => (PENDING, Got::Out("pending")),
            Self::Out(reason) => (0, Got::Out(reason)),
        };
        state.set(state.get() | COVERED | mark);
        got
    }
}

fn met(is: bool) -> Judged {
    Judged::Met(is)
}

fn elapsed(clock: ClockOf<'_>, start: i64, end: i64) -> Result<i64, &'static str> {
    if end < start { Err("negative_duration") } else { clock.between(start, end) }
}

/// One target, of which the least and the most is known that was spent on it.
fn judge(spent: Result<(i64, i64), &'static str>, open: bool, limit: i64) -> Judged {
    match spent {
        Err(reason) => Judged::Out(reason),
        Ok((_, most)) if most <= limit && open => Judged::Pending,
        Ok((_, most)) if most <= limit => met(true),
        Ok((least, _)) if least > limit => met(false),
        Ok(_) => Judged::Out(NOT_KNOWN),
    }
}

pub(crate) fn collect(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases { variant: "targets".into(), ..Cases::default() };
    let (tickets, calls) = (v.rows(Dataset::Tickets, span), v.rows(Dataset::Calls, span));
    let (mut of_tickets, mut of_calls) = (vec![0_u8; tickets.len()], vec![0_u8; calls.len()]);
    for (policy, filter) in v.settings.sla.iter().zip(&v.ctx.policies) {
        let (n, excluded) = (cases.len(), pending(&cases));
        let before = n;
        if policy.measure == SlaMeasure::Asa {
            let covers = v.ctx.row_filter(Dataset::Calls, false, filter);
            calls_policy(v, &mut cases, span, policy, &covers, &mut of_calls);
        } else {
            let covers = v.ctx.row_filter(Dataset::Tickets, false, filter);
            tickets_policy(v, &mut cases, span, policy, &covers, &mut of_tickets);
        }
        let hits = cases.values.sum_since(before);
        let n = cases.len() - n;
        let key = format!("policy.{}", policy.name);
        cases.parts.insert(key.clone(), (n > 0).then(|| hits / n as f64));
        cases.parts.insert(format!("{key}.n"), Some(n as f64));
        cases.parts.insert(format!("{key}.pending"), Some((pending(&cases) - excluded) as f64));
        if let Some(goal) = policy.goal {
            cases.parts.insert(format!("{key}.goal"), Some(goal));
        }
    }
    own(v, &mut cases, span, &mut of_tickets);
    let states = tally([&of_tickets, &of_calls]);
    let count = |is: &dyn Fn(u8) -> bool| {
        (0..16).filter(|&s| s & COVERED != 0 && is(s)).map(|s| states[usize::from(s)]).sum::<usize>()
    };
    // A ticket is judged once it has a breach, or has met all its targets and none is pending.
    let kept = count(&|s| s & (MET | BREACHED | PENDING) == MET);
    let broken = count(&|s| s & BREACHED != 0);
    let judged = kept + broken;
    cases.parts.insert("tickets".into(), (judged > 0).then(|| kept as f64 / judged as f64));
    cases.parts.insert("tickets_n".into(), Some(judged as f64));
    let (n, hits) = (cases.len(), cases.values.sum());
    cases.parts.insert("targets".into(), (n > 0).then(|| hits / n as f64));
    if v.table(Dataset::Tickets).rows == 0 && v.table(Dataset::Calls).rows == 0 {
        cases.missing = require(v, Dataset::Tickets, &[]);
    } else if v.settings.sla.is_empty() {
        cases.missing = require(v, Dataset::Tickets, &["sla_met", "sla_due_at", "first_response_due_at"])
            .map(|mut r| {
                r.phrase = Some("why-no-policy".into());
                r
            });
    }
    cases
}

/// How often each state occurs.
fn tally(lists: [&[u8]; 2]) -> [usize; 16] {
    // Four tables: to count the same state again and again in one place is to wait for that place.
    let mut tables = [[0_usize; 16]; 4];
    for list in lists {
        for four in list.chunks(4) {
            for (table, &state) in tables.iter_mut().zip(four) {
                table[usize::from(state) % 16] += 1;
            }
        }
    }
    std::array::from_fn(|state| tables.iter().map(|t| t[state]).sum())
}

fn pending(cases: &Cases) -> u64 {
    cases.excluded.iter().find(|e| e.0 == "pending").map_or(0, |e| e.1)
}

fn tickets_policy(
    v: &View<'_>,
    cases: &mut Cases,
    span: Span,
    policy: &SlaPolicy,
    covers: &RowFilter<'_>,
    state: &mut [u8],
) {
    let (first, times, resolved) = (FirstResponse::new(v), Times::new(v), v.ctx.resolved());
    let now = v.judged_at(Dataset::Tickets, span);
    let response = policy.measure == SlaMeasure::Frt;
    let columns = if response { FirstResponse::COLUMNS } else { RESOLVED_BY };
    // Of a source without the columns every ticket would seem to be open past its limit.
    let known = Has::any(v.ctx, Dataset::Tickets, columns);
    let rows = v.rows(Dataset::Tickets, span);
    let from = rows.start;
    let pauses = taken_off(v, policy).then(|| Pauses::new(v));
    let spent = |i: usize, end: Option<i64>| {
        let (start, until) = (first.created(i), end.unwrap_or(now.max(first.created(i))));
        let clock = if policy.clock == Clock::Business { times.clock(i) } else { ClockOf::Calendar };
        match &pauses {
            _ if until < start => Err("negative_duration"),
            Some(p) => p.net(i, policy.clock, times.clock(i), (start, until), end.is_some()),
            None => clock.between(start, until).map(|s| (s, s)),
        }
    };
    cases.add(v, Dataset::Tickets, rows, &time_of(v, Dataset::Tickets), |i| {
        if !covers.passes(i) {
            return Got::Skip;
        }
        let done = Some(resolved.at[i]).filter(|t| *t != NULL_INT);
        let got = match (known.of(i), response) {
            (false, _) => Judged::Out("not_in_file"),
            (true, true) => match first.at(i) {
                // Solved without an answer: nobody waits any more, and no time is known.
                None if done.is_some() || resolved.says_solved(i) => Judged::Out("no_first_response"),
                at => judge(spent(i, at), at.is_none(), policy.limit_s),
            },
            (true, false) if done.is_none() && resolved.says_solved(i) => Judged::Out("no_resolution_time"),
            (true, false) => judge(spent(i, done), done.is_none(), policy.limit_s),
        };
        got.marked(Cell::from_mut(&mut state[i - from]))
    });
    if let Some(p) = &pauses {
        let note = Phrase::new("note-sla-without-pauses").with("policy", &policy.name);
        cases.notes.extend(std::iter::once(note).chain(p.note(v)));
        let mut seen = Vec::new();
        cases.notes.retain(|n| {
            !seen.contains(n) && {
                seen.push(n.clone());
                true
            }
        });
    }
}

/// True if time in which a ticket waits for its customer is taken off for a policy. Before the first response nobody
/// waits for the customer.
pub(crate) fn taken_off(v: &View<'_>, policy: &SlaPolicy) -> bool {
    let setting = policy.paused.unwrap_or(v.settings.paused_time);
    policy.measure == SlaMeasure::ResolutionTime && Pauses::off(setting, policy.clock)
}

fn calls_policy(
    v: &View<'_>,
    cases: &mut Cases,
    span: Span,
    policy: &SlaPolicy,
    covers: &RowFilter<'_>,
    state: &mut [u8],
) {
    let calls = Calls::new(v);
    let short = v.settings.short_abandon_s;
    let rows = v.rows(Dataset::Calls, span);
    let start = rows.start;
    cases.add(v, Dataset::Calls, rows, &time_of(v, Dataset::Calls), |i| {
        if !covers.passes(i) {
            return Got::Skip;
        }
        let got = if calls.short_abandon(i, short) {
            Judged::Out("short_abandon")
        } else if calls.answered(i) {
            match calls.wait(i) {
                Some(w) if w < 0 => Judged::Out("negative_duration"),
                Some(w) => met(w <= policy.limit_s),
                None => Judged::Out("no_waiting_time"),
            }
        } else if calls.unanswered(i) {
            met(false)
        } else {
            Judged::Out("no_outcome")
        };
        got.marked(Cell::from_mut(&mut state[i - start]))
    });
}

/// What the export itself says of tickets that no policy covers: `sla_met`, else the due times.
fn own(v: &View<'_>, cases: &mut Cases, span: Span, state: &mut [u8]) {
    let table = v.table(Dataset::Tickets);
    let (flag, due, response_due) =
        (table.int("sla_met"), table.int("sla_due_at"), table.int("first_response_due_at"));
    let (first, resolved) = (FirstResponse::new(v), v.ctx.resolved());
    let now = v.judged_at(Dataset::Tickets, span);
    let rows = v.rows(Dataset::Tickets, span);
    let start = rows.start;
    let time = time_of(v, Dataset::Tickets);
    let by_due = |due: i64, done: Option<i64>| match done {
        Some(t) => met(t <= due),
        None if now > due => met(false),
        None => Judged::Pending,
    };
    let policies = !v.settings.sla.is_empty();
    let covered: Vec<bool> = state.iter().map(|s| s & COVERED != 0).collect();
    let state = Cell::from_mut(state).as_slice_of_cells();
    let before = cases.len();
    let resolves = Has::any(v.ctx, Dataset::Tickets, RESOLVED_BY);
    let (all_resolve, no_flag) = (resolves.all(), flag.is_none());
    let at = &resolved.at[..rows.end];
    // Most tickets: done, with a due time and no flag.
    let (mut dues, mut ends) = (Values::new(), Values::new());
    let mut quick = |(known, due): (bool, Option<IntView<'_>>), done, rows: &[u32], slots: &mut [u32]| {
        let Some(due) = due.filter(|_| known && no_flag && !policies) else { return slots.fill(ASK) };
        let (dues, ends) = (dues.of(Some(due), rows), ends.of(done, rows));
        let first = rows.first().map_or(start, |&row| row as usize);
        let marks = &state[first - start..][..slots.len()];
        for (((slot, mark), &due), &done) in slots.iter_mut().zip(marks).zip(dues).zip(ends) {
            let (there, met) = (due != NULL_INT && done != NULL_INT, done <= due);
            *slot = if there { u32::from(met) } else { ASK };
            mark.set(
                mark.get()
                    | if !there {
                        0
                    } else if met {
                        COVERED | MET
                    } else {
                        COVERED | BREACHED
                    },
            );
        }
    };
    let close = |i: usize| {
        if policies && covered[i - start] {
            return Got::Skip;
        }
        let done = Some(at[i]).filter(|t| *t != NULL_INT);
        let got = match (cell(&flag, i), cell(&due, i)) {
            (Some(f), _) => met(f != 0),
            (None, Some(_)) if !all_resolve && !resolves.of(i) => Judged::Out("not_in_file"),
            (None, Some(_)) if done.is_none() && resolved.says_solved(i) => Judged::Out("no_resolution_time"),
            (None, Some(due)) => by_due(due, done),
            (None, None) if cell(&response_due, i).is_some() => return Got::Skip,
            (None, None) => return Got::Out("no_sla"),
        };
        got.marked(&state[i - start])
    };
    let done = Some(IntView::I64(at));
    let looks = (|rows: &[u32], slots: &mut [u32]| quick((all_resolve, due), done, rows, slots), close);
    cases.add_quick(v, Dataset::Tickets, rows.clone(), &time, looks);
    if response_due.is_some() {
        let known = Has::any(v.ctx, Dataset::Tickets, FirstResponse::COLUMNS);
        let all_known = known.all();
        let close = |i: usize| {
            let (None, Some(due)) = (cell(&flag, i), cell(&response_due, i)) else { return Got::Skip };
            if policies && covered[i - start] {
                return Got::Skip;
            }
            let got = match first.at(i) {
                _ if !all_known && !known.of(i) => Judged::Out("not_in_file"),
                None if resolved.at[i] != NULL_INT || resolved.says_solved(i) => {
                    Judged::Out("no_first_response")
                }
                at => by_due(due, at),
            };
            got.marked(&state[i - start])
        };
        let response =
            |rows: &[u32], slots: &mut [u32]| quick((all_known, response_due), first.at, rows, slots);
        cases.add_quick(v, Dataset::Tickets, rows, &time, (response, close));
    }
    let n = cases.len() - before;
    if n > 0 {
        let hits = cases.values.sum_since(before);
        cases.parts.insert("export".into(), Some(hits / n as f64));
        cases.parts.insert("export_n".into(), Some(n as f64));
        cases.notes.push("note-export-sla-used".into());
    }
}

/// Share of the first responses counted that met each first-response policy, by name.
pub(crate) fn first_response_shares(v: &View<'_>, c: &Cases) -> Vec<(String, Option<f64>)> {
    let (first, times) = (FirstResponse::new(v), Times::new(v));
    let policies = v.settings.sla.iter().zip(&v.ctx.policies).filter(|(p, _)| p.measure == SlaMeasure::Frt);
    let share = |(policy, filter): (&SlaPolicy, &Vec<_>)| {
        let covers = v.ctx.row_filter(Dataset::Tickets, false, filter);
        let (mut n, mut hits) = (0_u64, 0_u64);
        for i in c.rows().map(|r| r as usize).filter(|&i| covers.passes(i)) {
            let clock = if policy.clock == Clock::Business { times.clock(i) } else { ClockOf::Calendar };
            if let Some(Ok(s)) = first.at(i).map(|at| elapsed(clock, first.created(i), at)) {
                n += 1;
                hits += u64::from(s <= policy.limit_s);
            }
        }
        (policy.name.clone(), (n > 0).then(|| hits as f64 / n as f64))
    };
    policies.map(share).collect()
}
