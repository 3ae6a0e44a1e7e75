//! A schedule as written in the settings, read and checked.

use crate::zone::zone;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use qd_model::{Issue, IssueCode, Schedule};
use std::collections::{BTreeMap, BTreeSet};

/// Seconds of the day `[from, to)`; `to` beyond 86,400 runs over midnight.
pub(crate) type Hours = Vec<(i64, i64)>;

/// A schedule ready to be laid over days, which are numbered from 1970-01-01.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) zone: Tz,
    pub(crate) week: [Hours; 7],
    pub(crate) holidays: BTreeSet<i64>,
    pub(crate) overrides: BTreeMap<i64, Hours>,
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Plan {
    /// Reads a schedule; `name` stands in the messages.
    ///
    /// # Errors
    /// `BadConfig` naming the schedule, the place and the word that is wrong.
    pub(crate) fn read(schedule: &Schedule, name: &str, workspace: Tz) -> Result<Self, Issue> {
        let own = if schedule.time_zone.is_empty() {
            workspace
        } else {
            zone(&schedule.time_zone).map_err(|_| {
                let what = &schedule.time_zone;
                let why = format!("“{what}” is no time zone known; write it like Europe/Stockholm");
                bad(name, "time_zone", what, &why)
            })?
        };
        let mut week: [Hours; 7] = Default::default();
        for (day, hours) in &schedule.week {
            let Some(k) = DAYS.iter().position(|d| d == day) else {
                let why = format!("“{day}” is no weekday; write mon, tue, wed, thu, fri, sat or sun");
                return Err(bad(name, "week", day, &why));
            };
            week[k] = read_hours(hours, name, day)?;
        }
        let mut holidays = BTreeSet::new();
        for day in &schedule.holidays {
            holidays.insert(number(day, name, "holidays")?);
        }
        let mut overrides = BTreeMap::new();
        for (day, hours) in &schedule.overrides {
            overrides.insert(number(day, name, "overrides")?, read_hours(hours, name, day)?);
        }
        if week.iter().all(Vec::is_empty) {
            let text = "it has no opening hours in any week, so that every time would be 0";
            return Err(bad(name, "week", "", text));
        }
        Ok(Self { zone: own, week, holidays, overrides })
    }

    /// Hours that begin on a day; an override stands above a holiday.
    pub(crate) fn hours(&self, day: i64) -> &[(i64, i64)] {
        if let Some(own) = self.overrides.get(&day) {
            own
        } else if self.holidays.contains(&day) {
            &[]
        } else {
            &self.week[(day + 3).rem_euclid(7) as usize]
        }
    }

    /// True if the date has rules of its own, which shut out what runs over from the day before.
    pub(crate) fn is_special(&self, day: i64) -> bool {
        self.holidays.contains(&day) || self.overrides.contains_key(&day)
    }
}

fn bad(name: &str, place: &str, word: &str, why: &str) -> Issue {
    Issue::new(IssueCode::BadConfig, format!("Schedule “{name}”, {place}: {why}."))
        .hint("Nothing was changed. Correct the opening hours in the settings.")
        .showing(word)
}

fn number(date: &str, name: &str, place: &str) -> Result<i64, Issue> {
    crate::parse_date(date)
        .map(|d| i64::from(d.num_days_from_ce()) - i64::from(NaiveDate::default().num_days_from_ce()))
        .map_err(|_| {
            let why = format!("“{date}” is no date; write it like 2026-12-25");
            bad(name, place, date, &why)
        })
}

fn read_hours(hours: &[(String, String)], name: &str, place: &str) -> Result<Hours, Issue> {
    let mut out = Hours::new();
    for (from, to) in hours {
        let clock = |text: &str| {
            time(text).ok_or_else(|| {
                let why = format!("“{text}” is no time; write it like 08:30");
                bad(name, place, text, &why)
            })
        };
        let (a, mut b) = (clock(from)?, clock(to)?);
        if a == 86_400 || a == b {
            let what = format!("{from}–{to}");
            let why = format!("“{what}” has no length; the whole day is 00:00–24:00");
            return Err(bad(name, place, &what, &why));
        }
        if b < a {
            b += 86_400;
        }
        out.push((a, b));
    }
    Ok(out)
}

fn time(text: &str) -> Option<i64> {
    let (h, m) = text.split_once(':')?;
    let field = |t: &str, max: i64| {
        let plain = (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| t.parse::<i64>().ok())?.filter(|&v| v <= max)
    };
    let (h, m) = (field(h, 24)?, field(m, 59).filter(|_| m.len() == 2)?);
    Some(h * 3600 + m * 60).filter(|&s| s <= 86_400)
}
