//! The company's clock on the wall. The world is made in wall time; exports turn it into what their vendor writes.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone, Timelike};

/// Seconds since 1970-01-01 00:00 of the clock on the wall in Stockholm.
pub type Wall = i64;

pub const ZONE: chrono_tz::Tz = chrono_tz::Europe::Stockholm;
pub const MINUTE: i64 = 60;
pub const HOUR: i64 = 3600;
pub const DAY: i64 = 86_400;
pub const OPENS: i64 = 8 * HOUR;
pub const CLOSES: i64 = 17 * HOUR;

/// Weekdays on which the desk is closed.
pub const HOLIDAYS: &[&str] = &[
    "2024-12-24",
    "2024-12-25",
    "2024-12-26",
    "2024-12-31",
    "2025-01-01",
    "2025-01-06",
    "2025-04-18",
    "2025-04-21",
    "2025-05-01",
    "2025-05-29",
    "2025-06-06",
    "2025-06-20",
    "2025-12-24",
    "2025-12-25",
    "2025-12-26",
    "2025-12-31",
    "2026-01-01",
    "2026-01-06",
    "2026-04-03",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-06-19",
    "2026-12-24",
    "2026-12-25",
    "2026-12-31",
];

/// Start of a day.
pub fn date(year: i32, month: u32, day: u32) -> Wall {
    let day = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()
}

/// Start of the month that lies `months` after October 2024.
pub fn month_start(months: i64) -> Wall {
    let m = 9 + months;
    date(2024 + (m / 12) as i32, (m % 12) as u32 + 1, 1)
}

fn naive(wall: Wall) -> NaiveDateTime {
    DateTime::from_timestamp(wall, 0).unwrap_or_default().naive_utc()
}

/// Months since October 2024.
pub fn month_of(wall: Wall) -> i64 {
    let t = naive(wall);
    i64::from(t.year() - 2024) * 12 + i64::from(t.month()) - 10
}

/// UTC seconds of a wall time; a time that the clock change skips is an hour later.
pub fn utc(wall: Wall) -> i64 {
    match ZONE.from_local_datetime(&naive(wall)) {
        chrono::LocalResult::Single(t) | chrono::LocalResult::Ambiguous(t, _) => t.timestamp(),
        chrono::LocalResult::None => utc(wall + HOUR),
    }
}

/// `2026-03-29 14:05:10`.
pub fn stamp(seconds: i64) -> String {
    let t = naive(seconds);
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}",
        t.year(),
        t.month(),
        t.day(),
        t.hour(),
        t.minute(),
        t.second()
    )
}

/// `2026-03-29T12:05:10Z`, of UTC seconds.
pub fn iso_utc(utc: i64) -> String {
    let mut text = stamp(utc).replace(' ', "T");
    text.push('Z');
    text
}

/// `2026-03-29`.
pub fn day_text(wall: Wall) -> String {
    let mut text = stamp(wall);
    text.truncate(10);
    text
}

/// 0 Monday … 6 Sunday.
pub fn weekday(wall: Wall) -> usize {
    (wall.div_euclid(DAY) + 3).rem_euclid(7) as usize
}

/// True if the desk is open at all on that day.
pub fn is_working_day(wall: Wall) -> bool {
    use std::collections::BTreeSet;
    static CLOSED: std::sync::LazyLock<BTreeSet<i64>> = std::sync::LazyLock::new(|| {
        let day = |text: &&str| {
            let date: NaiveDate = text.parse().unwrap_or_default();
            date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()
        };
        HOLIDAYS.iter().map(day).collect()
    });
    weekday(wall) < 5 && !CLOSED.contains(&(wall - wall.rem_euclid(DAY)))
}

/// The first moment from `wall` on at which the desk is open.
pub fn opening(wall: Wall) -> Wall {
    let (mut day, mut second) = (wall - wall.rem_euclid(DAY), wall.rem_euclid(DAY));
    while !is_working_day(day) || second >= CLOSES {
        day += DAY;
        second = 0;
    }
    day + second.max(OPENS)
}

/// The moment at which so many open seconds have passed.
pub fn add_open(wall: Wall, seconds: i64) -> Wall {
    let mut at = opening(wall);
    let mut left = seconds.max(0);
    loop {
        let rest_of_day = CLOSES - at.rem_euclid(DAY);
        if left <= rest_of_day {
            return at + left;
        }
        left -= rest_of_day;
        at = opening(at + rest_of_day);
    }
}

/// Open seconds between two moments.
pub fn open_between(from: Wall, to: Wall) -> i64 {
    let mut sum = 0;
    let mut at = opening(from);
    while at < to {
        let end = at - at.rem_euclid(DAY) + CLOSES;
        sum += end.min(to) - at;
        at = opening(end);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_seconds_pass_over_a_weekend_and_a_holiday() {
        // Thursday 2 April 2026, 16:00; Good Friday and Easter Monday are closed.
        let start = date(2026, 4, 2) + 16 * HOUR;
        let end = add_open(start, 3 * HOUR);
        assert_eq!(stamp(end), "2026-04-07 10:00:00");
        assert_eq!(open_between(start, end), 3 * HOUR);
    }

    #[test]
    fn wall_time_becomes_utc_by_the_season() {
        assert_eq!(iso_utc(utc(date(2026, 1, 15) + 9 * HOUR)), "2026-01-15T08:00:00Z");
        assert_eq!(iso_utc(utc(date(2026, 7, 15) + 9 * HOUR)), "2026-07-15T07:00:00Z");
        assert_eq!(iso_utc(utc(date(2026, 3, 29) + 2 * HOUR + 1800)), "2026-03-29T01:30:00Z");
    }

    #[test]
    fn months_are_counted_from_october_2024() {
        assert_eq!((month_start(0), month_start(17)), (date(2024, 10, 1), date(2026, 3, 1)));
        assert_eq!(month_of(date(2026, 9, 30)), 23);
    }
}
