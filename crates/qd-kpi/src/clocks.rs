//! Which business clock runs for a ticket.

use crate::ctx::Ctx;
use crate::groups::{Matcher, same_word};
use chrono_tz::Tz;
use qd_calendar::BusinessClock;
use qd_model::{FastMap, Issue, IssueCode, Settings};

/// All schedules of the settings, laid out over the years of the data.
#[derive(Debug, Default)]
pub(crate) struct Clocks {
    clocks: Vec<BusinessClock>,
    names: Vec<String>,
    /// `schedule_for`, in order: the first that matches holds.
    pub(crate) rules: Vec<(Vec<Matcher>, usize)>,
    default: Option<usize>,
    /// Word code of the `schedule` column → clock.
    by_code: FastMap<i64, Option<usize>>,
}

/// The clock of one record.
#[derive(Clone, Copy)]
pub(crate) enum ClockOf<'a> {
    /// No schedule: business time is calendar time.
    Calendar,
    /// This one.
    Open(&'a BusinessClock),
    /// The record names a schedule that the settings do not have.
    Unknown,
}

impl Clocks {
    pub(crate) fn new(
        settings: &Settings,
        words: &qd_model::Dictionary,
        codes: &[i64],
        zone: Tz,
        from: i64,
        to: i64,
    ) -> Result<Self, Issue> {
        let mut clocks = Self::default();
        for (name, schedule) in &settings.schedules {
            clocks.clocks.push(BusinessClock::new(schedule, name, zone, from, to)?);
            clocks.names.push(name.clone());
        }
        clocks.default = clocks.find("default");
        for &code in codes {
            clocks.by_code.insert(code, clocks.find(words.word(code)));
        }
        Ok(clocks)
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.names
            .iter()
            .position(|n| n == name)
            .or_else(|| self.names.iter().position(|n| same_word(n, name)))
    }

    /// The clock a rule names.
    pub(crate) fn rule(&mut self, filter: Vec<Matcher>, schedule: &str) -> Result<(), Issue> {
        let k = self.find(schedule).ok_or_else(|| {
            let text =
                format!("schedule_for names the schedule “{schedule}”, which the settings do not have.");
            Issue::new(IssueCode::BadConfig, text).showing(schedule)
        })?;
        self.rules.push((filter, k));
        Ok(())
    }

    /// True if business time can differ from calendar time.
    pub(crate) fn any(&self) -> bool {
        !self.clocks.is_empty()
    }

    /// The clock of a ticket: the schedule its own column names, else the first rule that matches, else `default`.
    #[inline]
    pub(crate) fn of(&self, schedule_code: i64, mut rule: impl FnMut(&[Matcher]) -> bool) -> ClockOf<'_> {
        if schedule_code > 0 {
            return match self.by_code.get(&schedule_code).copied().flatten() {
                Some(k) => ClockOf::Open(&self.clocks[k]),
                None => ClockOf::Unknown,
            };
        }
        let k = self.rules.iter().find(|(m, _)| rule(m)).map(|r| r.1).or(self.default);
        k.map_or(ClockOf::Calendar, |k| ClockOf::Open(&self.clocks[k]))
    }
}

impl ClockOf<'_> {
    /// Business seconds between two instants, or why they are not known.
    #[inline]
    pub(crate) fn between(self, start: i64, end: i64) -> Result<i64, &'static str> {
        match self {
            Self::Calendar => Ok(end.saturating_sub(start)),
            Self::Open(clock) => clock.seconds_between(start, end).ok_or("outside_calendar"),
            Self::Unknown => Err("schedule_not_known"),
        }
    }
}

/// Codes that the tickets' `schedule` column holds.
pub(crate) fn schedule_codes(ctx: &qd_model::Facts) -> Vec<i64> {
    let Some(column) = ctx.table(qd_model::Dataset::Tickets).int("schedule") else { return Vec::new() };
    let mut codes: Vec<i64> = Vec::new();
    let mut last = 0;
    for i in 0..column.len() {
        let c = column.get(i);
        if c > 0 && c != last {
            last = c;
            if !codes.contains(&c) {
                codes.push(c);
            }
        }
    }
    codes
}

/// Calls [`Clocks::of`] for row `i` of the tickets.
pub(crate) struct TicketClock<'a> {
    ctx: &'a Ctx<'a>,
    schedule: Option<qd_model::IntView<'a>>,
    rules: Vec<crate::ctx::RowFilter<'a>>,
}

impl<'a> TicketClock<'a> {
    pub(crate) fn new(ctx: &'a Ctx<'a>) -> Self {
        let table = ctx.facts.table(qd_model::Dataset::Tickets);
        let rules = ctx
            .clocks
            .rules
            .iter()
            .map(|r| ctx.row_filter(qd_model::Dataset::Tickets, false, &r.0))
            .collect();
        Self { ctx, schedule: table.int("schedule"), rules }
    }

    #[inline]
    pub(crate) fn of(&self, row: usize) -> ClockOf<'a> {
        let code = self.schedule.map_or(0, |s| s.get(row));
        let clocks = &self.ctx.clocks;
        let mut k = 0;
        clocks.of(code, |_| {
            k += 1;
            self.rules[k - 1].passes(row)
        })
    }
}
