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
pub(crate) fn month_length(year: i64, month: u32) -> u32 {
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
    let s = seconds.rem_euclid(86_400);
    let _ = write!(out, "{y:04}-{m:02}-{d:02} {:02}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_chrono_and_back() {
        use chrono::{Datelike, NaiveDate};
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        for n in (-200_000..200_000).step_by(37) {
            let d = epoch + chrono::Duration::days(n);
            assert_eq!(days(i64::from(d.year()), d.month(), d.day()), n);
            assert_eq!(date(n), (i64::from(d.year()), d.month(), d.day()));
        }
    }
}
