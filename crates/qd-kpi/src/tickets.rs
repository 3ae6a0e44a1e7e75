//! What several KPIs want to know of a ticket: when it was answered, when it was resolved, how long that took.

use crate::cases::{ASK, Cases, Got, ask, time_of};
use crate::clocks::{ClockOf, TicketClock};
use crate::ctx::{Ctx, Span, View, cell};
use crate::numbers::Rows;
use crate::pauses::{NOT_KNOWN, Pauses};
use qd_model::{Clock, Dataset, Dimension, IntView, NULL_INT, PausedTime, TicketState, ticket_state};

/// Columns of which one must be there to know that a ticket was resolved.
pub(crate) const RESOLVED_BY: &[&str] = &["resolved_at", "resolution_s", "closed_at"];

/// When each ticket was resolved.
pub(crate) struct Resolved {
    /// By row; [`NULL_INT`]: not resolved, or not known when.
    pub(crate) at: Vec<i64>,
    /// Rows whose status says solved while no time is known, in order of creation.
    pub(crate) unknown: Vec<u32>,
    blocks: Vec<Block>,
    /// Rows without an instant, in order of creation.
    never: Vec<u32>,
}

/// What is known of [`BLOCK`] rows.
struct Block {
    /// When the first and when the last of them was resolved.
    first: i64,
    last: i64,
    /// How many of all that were never resolved stand before them.
    never: usize,
}

/// Rows that are passed over together. Most tickets are resolved soon after they were created, so that most blocks lie
/// wholly without a period.
const BLOCK: usize = 1024;

/// True if a status word says that the ticket is solved or closed.
pub(crate) fn says_solved(word: &str) -> bool {
    // "lost": Swedish "löst" as tools without accents write it.
    ticket_state(word) == Some(TicketState::Done) || word.trim().eq_ignore_ascii_case("lost")
}

impl Resolved {
    /// True if a ticket's status says solved while it is not known when.
    pub(crate) fn says_solved(&self, row: usize) -> bool {
        self.unknown.binary_search(&(row as u32)).is_ok()
    }

    /// The resolution time is `resolved_at`, else creation + `resolution_s`, else `closed_at` of a ticket whose status
    /// says solved or is missing.
    pub(crate) fn new(ctx: &Ctx<'_>) -> Self {
        let table = ctx.table(Dataset::Tickets);
        let (created, resolved) = (table.int("created_at"), table.int("resolved_at"));
        let (seconds, closed, status) =
            (table.int("resolution_s"), table.int("closed_at"), table.int("status"));
        let (groups, words) = (ctx.groups(Dimension::Status), &ctx.facts.words);
        // A workspace has many words, and few of them are states.
        let mut solved: Vec<Option<bool>> = vec![None; if status.is_some() { words.len() + 1 } else { 0 }];
        let mut at = resolved.map_or_else(|| vec![NULL_INT; table.rows], |column| column.to_vec());
        let mut unknown = Vec::new();
        for (i, at) in at.iter_mut().enumerate().filter(|(_, t)| **t == NULL_INT) {
            if let (Some(c), Some(s)) = (cell(&created, i), cell(&seconds, i)) {
                *at = c.saturating_add(s);
            } else {
                let code = cell(&status, i).unwrap_or(0).max(0);
                let says = solved.get_mut(code as usize).is_some_and(|known| {
                    *known.get_or_insert_with(|| says_solved(groups.name(words, groups.of(code))))
                });
                match cell(&closed, i) {
                    Some(t) if says || code == 0 => *at = t,
                    _ if says => unknown.push(i as u32),
                    _ => {}
                }
            }
        }
        Self::over(at, unknown)
    }

    /// From the instant of each row, and the rows that are solved without one.
    pub(crate) fn over(at: Vec<i64>, unknown: Vec<u32>) -> Self {
        let mut never: Vec<u32> = Vec::new();
        let block = |(block, start): (&[i64], u32)| {
            let before = never.len();
            let (mut first, mut last) = (i64::MAX, i64::MIN);
            for (row, &t) in (start..).zip(block) {
                if t == NULL_INT {
                    never.push(row);
                } else {
                    (first, last) = (first.min(t), last.max(t));
                }
            }
            Block { first, last, never: before }
        };
        let blocks = at.chunks(BLOCK).zip((0..).step_by(BLOCK)).map(block).collect();
        Self { at, unknown, blocks, never }
    }

    /// Of the tickets before row `end` those not resolved before an instant, in order of creation.
    pub(crate) fn open_at(&self, instant: i64, end: usize) -> Vec<u32> {
        let (mut open, mut found) = (Vec::new(), [0_u32; BLOCK]);
        let blocks = self.at[..end].chunks(BLOCK).zip(&self.blocks).zip((0..).step_by(BLOCK));
        for ((at, block), first) in blocks {
            if block.last < instant {
                let rest = self.never[block.never..].iter();
                open.extend(rest.take_while(|&&row| ((row - first) as usize) < at.len()));
                continue;
            }
            let mut n = 0;
            for (row, &t) in (first..).zip(at) {
                // Written in any case: a step without a branch is a quick one.
                found[n % BLOCK] = row;
                n += usize::from(t == NULL_INT || t >= instant);
            }
            open.extend_from_slice(&found[..n]);
        }
        open
    }

    /// Tickets resolved in the span, in order of creation.
    pub(crate) fn rows(&self, span: Span) -> Vec<u32> {
        let reached = |b: &Block| b.last >= span.from && b.first < span.to;
        // Room that is not used costs nothing; a list that grows is copied again and again.
        let room = self.blocks.iter().filter(|b| reached(b)).count() * BLOCK;
        let (mut rows, mut found) = (Vec::with_capacity(room), [0_u32; BLOCK]);
        let blocks = self.at.chunks(BLOCK).zip(&self.blocks).zip((0..).step_by(BLOCK));
        for ((block, _), first) in blocks.filter(|((_, b), _)| reached(b)) {
            let mut n = 0;
            for (row, &t) in (first..).zip(block) {
                // Written in any case: a step without a branch is a quick one.
                found[n % BLOCK] = row;
                n += usize::from(span.contains(t));
            }
            rows.extend_from_slice(&found[..n]);
        }
        rows
    }
}

/// Adds the tickets resolved in the span, and as excluded those created in it whose status says solved while no time
/// is known.
pub(crate) fn by_resolution(v: &View<'_>, cases: &mut Cases, span: Span, f: impl FnMut(usize) -> Got) {
    by_resolution_quick(v, cases, span, (ask, f));
}

/// As [`by_resolution`], most of them by a quick look ([`Cases::add_quick`]).
pub(crate) fn by_resolution_quick(
    v: &View<'_>,
    cases: &mut Cases,
    span: Span,
    looks: (impl FnMut(&[u32], &mut [u32]), impl FnMut(usize) -> Got),
) {
    let (resolved, rows) = (v.ctx.resolved(), v.resolved_rows(span));
    cases.add_quick(v, Dataset::Tickets, rows, &|i| resolved.at[i], looks);
    without_time(v, cases, span);
}

/// As [`by_resolution`], a one for each ticket.
pub(crate) fn ones_by_resolution(v: &View<'_>, cases: &mut Cases, span: Span) {
    let (resolved, rows) = (v.ctx.resolved(), v.resolved_rows(span));
    cases.add_ones(v, Dataset::Tickets, rows, &|i| resolved.at[i]);
    without_time(v, cases, span);
}

fn without_time(v: &View<'_>, cases: &mut Cases, span: Span) {
    let resolved = v.ctx.resolved();
    let created = v.rows(Dataset::Tickets, span);
    let from = resolved.unknown.partition_point(|&r| (r as usize) < created.start);
    let to = resolved.unknown.partition_point(|&r| (r as usize) < created.end);
    if from < to {
        let unknown = Rows::List(resolved.unknown[from..to].to_vec());
        cases.add(v, Dataset::Tickets, unknown, &time_of(v, Dataset::Tickets), |_| {
            Got::Out("no_resolution_time")
        });
    }
}

/// First responses of tickets.
pub(crate) struct FirstResponse<'a> {
    pub(crate) created: Option<IntView<'a>>,
    /// As told; [`FirstResponse::at`] gives it by the duration too.
    pub(crate) at: Option<IntView<'a>>,
    seconds: Option<IntView<'a>>,
}

impl<'a> FirstResponse<'a> {
    pub(crate) const COLUMNS: &'static [&'static str] = &["first_response_at", "first_response_s"];

    pub(crate) fn new(v: &View<'a>) -> Self {
        let t = v.table(Dataset::Tickets);
        Self {
            created: t.int("created_at"),
            at: t.int("first_response_at"),
            seconds: t.int("first_response_s"),
        }
    }

    #[inline(always)]
    pub(crate) fn created(&self, row: usize) -> i64 {
        self.created.map_or(NULL_INT, |c| c.get(row))
    }

    /// The instant of the first response: its time, else creation + duration.
    #[inline(always)]
    pub(crate) fn at(&self, row: usize) -> Option<i64> {
        cell(&self.at, row).or_else(|| Some(self.created(row).saturating_add(cell(&self.seconds, row)?)))
    }
}

/// What is taken off times to resolution.
pub(crate) struct Off<'a> {
    setting: PausedTime,
    pauses: Pauses<'a>,
}

impl<'a> Off<'a> {
    /// What the settings take off; nothing if all time counts.
    pub(crate) fn new(v: &View<'a>) -> Option<Self> {
        let setting = v.settings.paused_time;
        (setting != PausedTime::Counted).then(|| Self { setting, pauses: Pauses::new(v) })
    }

    /// Names it in the answer.
    pub(crate) fn name(&self, v: &View<'_>, cases: &mut Cases) {
        cases.notes.extend(self.pauses.note(v));
        if Pauses::off(self.setting, v.settings.headline_clock) {
            cases.variant.push_str("_without_pauses");
            cases.definition.push("def-without-pauses".into());
        }
    }
}

/// Times of tickets by both clocks.
pub(crate) struct Times<'a> {
    headline: Clock,
    clock: Option<TicketClock<'a>>,
}

impl<'a> Times<'a> {
    pub(crate) fn new(v: &View<'a>) -> Self {
        let clock = v.ctx.clocks.any().then(|| TicketClock::new(v.ctx));
        Self { headline: v.settings.headline_clock, clock }
    }

    pub(crate) fn clock(&self, row: usize) -> ClockOf<'_> {
        self.clock.as_ref().map_or(ClockOf::Calendar, |c| c.of(row))
    }

    /// The time from `start` to `end` of a ticket. Without schedules the two clocks are one, and it is given alone.
    #[inline(always)]
    pub(crate) fn between(&self, row: usize, start: i64, end: i64) -> Got {
        if end < start {
            return Got::Out("negative_duration");
        }
        let calendar = end.saturating_sub(start) as f64;
        let Some(clock) = &self.clock else { return Got::In(calendar) };
        let business = clock.of(row).between(start, end);
        match (self.headline, business) {
            (Clock::Calendar, b) => Got::Both(calendar, b.map_or(f64::NAN, |b| b as f64)),
            (Clock::Business, Ok(b)) => Got::Both(b as f64, calendar),
            (Clock::Business, Err(reason)) => Got::Out(reason),
        }
    }

    /// As [`Times::between`], where there is but one clock and the time is known and fits: else [`ASK`].
    pub(crate) fn quick(&self, starts: &[i64], ends: &[i64], slots: &mut [u32]) {
        if self.clock.is_some() {
            return slots.fill(ASK);
        }
        for ((slot, &start), &end) in slots.iter_mut().zip(starts).zip(ends) {
            let known = start != NULL_INT && end != NULL_INT;
            let spent = if known { end.saturating_sub(start) } else { -1 };
            *slot = u32::try_from(spent).unwrap_or(ASK);
        }
    }

    /// As [`Times::between`] for a ticket that was resolved at `end`, with the time off in which it waited for its
    /// customer.
    pub(crate) fn without_pauses(&self, row: usize, start: i64, end: i64, off: &Off<'_>) -> Got {
        if end < start {
            return Got::Out("negative_duration");
        }
        let open = self.clock(row);
        let by = |clock: Clock| match (Pauses::off(off.setting, clock), clock) {
            (true, _) => off
                .pauses
                .net(row, clock, open, (start, end), true)
                .and_then(|(least, most)| if least == most { Ok(least as f64) } else { Err(NOT_KNOWN) }),
            (false, Clock::Calendar) => Ok(end.saturating_sub(start) as f64),
            (false, Clock::Business) => open.between(start, end).map(|s| s as f64),
        };
        let other = if self.headline == Clock::Calendar { Clock::Business } else { Clock::Calendar };
        match by(self.headline) {
            Err(reason) => Got::Out(reason),
            Ok(s) if self.clock.is_none() => Got::In(s),
            Ok(s) => Got::Both(s, by(other).unwrap_or(f64::NAN)),
        }
    }

    /// Names the clock in the answer.
    pub(crate) fn name(v: &View<'_>, cases: &mut Cases) {
        let (variant, text) = match v.settings.headline_clock {
            Clock::Calendar => ("calendar", "def-calendar"),
            Clock::Business if v.ctx.clocks.any() => ("business", "def-business"),
            Clock::Business => {
                cases.notes.push("note-no-opening-hours".into());
                ("business", "def-business-none-set")
            }
        };
        cases.variant = variant.into();
        cases.definition = vec![text.into()];
    }
}
