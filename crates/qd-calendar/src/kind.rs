//! The kinds of named periods, read from and written to their names.

use chrono::{Datelike, NaiveDate, Weekday};

/// A period by its kind. `Year`, `Half` and `Quarter` follow the fiscal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Year(i32),
    Half(i32, u32),
    Quarter(i32, u32),
    Month(i32, u32),
    Week(i32, u32),
    Day(NaiveDate),
    /// First day, first day no longer counted.
    Dates(NaiveDate, NaiveDate),
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// First day of the month that lies `months` after January of `year`.
fn month_start(year: i32, months: i64) -> Option<NaiveDate> {
    let total = i64::from(year) * 12 + months;
    date(i32::try_from(total.div_euclid(12)).ok()?, total.rem_euclid(12) as u32 + 1, 1)
}

impl Kind {
    /// Reads a name; `FY` before it is taken as said twice.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        if let Some((a, b)) = name.split_once('–') {
            let (a, b) = (crate::parse_date(a).ok()?, crate::parse_date(b).ok()?);
            return Some(Self::Dates(a, b.succ_opt()?)).filter(|_| a <= b);
        }
        let upper = name.trim().to_ascii_uppercase();
        let name = upper.strip_prefix("FY").unwrap_or(&upper);
        let mut parts = name.splitn(3, '-');
        let year = digits(parts.next()?, 4).filter(|&y| y >= 1)? as i32;
        let Some(second) = parts.next() else { return Some(Self::Year(year)) };
        let third = parts.next();
        if let Some(day) = third {
            return Some(Self::Day(date(year, digits(second, 2)?, digits(day, 2)?)?));
        }
        match second.as_bytes().first()? {
            b'Q' => digits(&second[1..], 1).filter(|q| (1..=4).contains(q)).map(|q| Self::Quarter(year, q)),
            b'H' => digits(&second[1..], 1).filter(|h| (1..=2).contains(h)).map(|h| Self::Half(year, h)),
            b'W' => {
                let week = digits(&second[1..], 2)?;
                NaiveDate::from_isoywd_opt(year, week, Weekday::Mon).map(|_| Self::Week(year, week))
            }
            _ => digits(second, 2).filter(|m| (1..=12).contains(m)).map(|m| Self::Month(year, m)),
        }
    }

    /// Its name. A fiscal year that does not start in January is marked, so that it is not taken for the calendar's.
    pub(crate) fn name(self, fiscal_start: u32) -> String {
        let fy = if fiscal_start == 1 { "" } else { "FY" };
        match self {
            Self::Year(y) => format!("{fy}{y:04}"),
            Self::Half(y, h) => format!("{fy}{y:04}-H{h}"),
            Self::Quarter(y, q) => format!("{fy}{y:04}-Q{q}"),
            Self::Month(y, m) => format!("{y:04}-{m:02}"),
            Self::Week(y, w) => format!("{y:04}-W{w:02}"),
            Self::Day(d) => d.to_string(),
            Self::Dates(a, b) => format!("{a}–{}", b.pred_opt().unwrap_or(b)),
        }
    }

    /// First day and first day no longer counted.
    pub(crate) fn days(self, fiscal_start: u32) -> Option<(NaiveDate, NaiveDate)> {
        let shift = i64::from(fiscal_start.clamp(1, 12)) - 1;
        let months = |y, from: i64, count: i64| Some((month_start(y, from)?, month_start(y, from + count)?));
        match self {
            Self::Year(y) => months(y, shift, 12),
            Self::Half(y, h) => months(y, shift + 6 * (i64::from(h) - 1), 6),
            Self::Quarter(y, q) => months(y, shift + 3 * (i64::from(q) - 1), 3),
            Self::Month(y, m) => months(y, i64::from(m) - 1, 1),
            Self::Week(y, w) => {
                let monday = NaiveDate::from_isoywd_opt(y, w, Weekday::Mon)?;
                Some((monday, monday.checked_add_days(chrono::Days::new(7))?))
            }
            Self::Day(d) => Some((d, d.succ_opt()?)),
            Self::Dates(a, b) => Some((a, b)),
        }
    }

    /// The period of the same kind just before; of two dates: as many days before.
    pub(crate) fn previous(self) -> Option<Self> {
        Some(match self {
            Self::Year(y) => Self::Year(y - 1),
            Self::Half(y, 1) => Self::Half(y - 1, 2),
            Self::Half(y, _) => Self::Half(y, 1),
            Self::Quarter(y, 1) => Self::Quarter(y - 1, 4),
            Self::Quarter(y, q) => Self::Quarter(y, q - 1),
            Self::Month(y, 1) => Self::Month(y - 1, 12),
            Self::Month(y, m) => Self::Month(y, m - 1),
            Self::Week(y, w) => {
                let monday = NaiveDate::from_isoywd_opt(y, w, Weekday::Mon)?;
                let week = monday.checked_sub_days(chrono::Days::new(7))?.iso_week();
                Self::Week(week.year(), week.week())
            }
            Self::Day(d) => Self::Day(d.pred_opt()?),
            Self::Dates(a, b) => Self::Dates(a.checked_sub_signed(b - a)?, a),
        })
    }

    /// The same a year before; `None` if that year has none (week 53, 29 February). Two dates: each a year
    /// before, 29 February becoming 28 February.
    pub(crate) fn year_before(self) -> Option<Self> {
        let back = |d: NaiveDate| d.with_year(d.year() - 1).or_else(|| date(d.year() - 1, 2, 28));
        Some(match self {
            Self::Year(y) => Self::Year(y - 1),
            Self::Half(y, h) => Self::Half(y - 1, h),
            Self::Quarter(y, q) => Self::Quarter(y - 1, q),
            Self::Month(y, m) => Self::Month(y - 1, m),
            Self::Week(y, w) => {
                NaiveDate::from_isoywd_opt(y - 1, w, Weekday::Mon)?;
                Self::Week(y - 1, w)
            }
            Self::Day(d) => Self::Day(d.with_year(d.year() - 1)?),
            Self::Dates(a, b) => Self::Dates(back(a)?, back(b.pred_opt()?)?.succ_opt()?),
        })
    }
}
