//! Calendar arithmetic on whole days (Howard Hinnant, "chrono-compatible low-level date algorithms").

use std::fmt::Write as _;

/// Days since 1970-01-01 of a proleptic Gregorian date.
pub(crate) fn days(year: i64, month: u32, day: u32) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y - era * 400;
    let m = i64::from(month);
    let doy = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

/// Years of which the months stand in a table.
const FIRST: i64 = 1950;
const YEARS: usize = 150;

/// The day of each month's begin, and of the begin behind the last.
static MONTHS: [i32; 12 * YEARS + 1] = {
    let mut starts = [0; 12 * YEARS + 1];
    // 20 years of 365 days, and the 29th of February of 1952, 1956, 1960, 1964, 1968.
    let (mut at, mut month) = (-(20 * 365 + 5), 0);
    while month < 12 * YEARS {
        starts[month] = at;
        at += month_length(FIRST + month as i64 / 12, month as u32 % 12 + 1) as i32;
        month += 1;
    }
    starts[month] = at;
    starts
};

/// As [`days`] for a date from 1950 to 2099; `None` for any other, and for one that does not exist.
pub(crate) fn known_days(year: i64, month: u32, day: u32) -> Option<i64> {
    let year = usize::try_from(year - FIRST).ok().filter(|&y| y < YEARS)?;
    let at = year * 12 + (month as usize).checked_sub(1).filter(|&m| m < 12)?;
    let (from, to) = (MONTHS[at], MONTHS[at + 1]);
    let found = from + day as i32 - 1;
    (day > 0 && found < to).then_some(i64::from(found))
}

/// Year, month and day of days since 1970-01-01.
pub(crate) fn date(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z - era * 146_097;
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month as u32, (doy - (153 * mp + 2) / 5 + 1) as u32)
}

/// Days of a month, 0 for a month that is none.
pub(crate) const fn month_length(year: i64, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Appends `YYYY-MM-DD HH:MM:SS`.
pub(crate) fn write(out: &mut String, seconds: i64) {
    let (y, m, d) = date(seconds.div_euclid(86_400));
    let s = seconds.rem_euclid(86_400) as u32;
    if !(0..10_000).contains(&y) {
        let _ = write!(out, "{y:04}-{m:02}-{d:02} {:02}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60);
        return;
    }
    let mut text = *b"0000-00-00 00:00:00";
    let parts = [(0, y as u32 / 100), (2, y as u32 % 100), (5, m), (8, d)];
    for (at, two) in parts.into_iter().chain([(11, s / 3_600), (14, s / 60 % 60), (17, s % 60)]) {
        text[at] += (two / 10) as u8;
        text[at + 1] += (two % 10) as u8;
    }
    out.push_str(std::str::from_utf8(&text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_as_they_always_were() {
        for (seconds, expected) in [
            (0, "1970-01-01 00:00:00"),
            (-1, "1969-12-31 23:59:59"),
            (1_704_067_582, "2024-01-01 00:06:22"),
            (253_402_300_799, "9999-12-31 23:59:59"),
            (253_402_300_800, "10000-01-01 00:00:00"),
            (-62_167_219_201, "-001-12-31 23:59:59"),
        ] {
            let mut out = String::new();
            write(&mut out, seconds);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn agrees_with_chrono_and_back() {
        use chrono::{Datelike, NaiveDate};
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        for n in (-200_000..200_000).step_by(37) {
            let d = epoch + chrono::Duration::days(n);
            assert_eq!(days(i64::from(d.year()), d.month(), d.day()), n);
            assert_eq!(date(n), (i64::from(d.year()), d.month(), d.day()));
            let known = (1950..2100).contains(&d.year()).then_some(n);
            assert_eq!(known_days(i64::from(d.year()), d.month(), d.day()), known);
        }
        for (year, month, day) in
            [(2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2025, 2, 29), (2026, 4, 31), (2100, 1, 1)]
        {
            assert_eq!(known_days(year, month, day), None);
        }
        assert_eq!(known_days(2096, 2, 29), Some(days(2096, 2, 29)));
    }
}
