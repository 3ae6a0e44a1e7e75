//! Times of day in cells of their own.

use super::date::{self, Form, Written};
use super::words::is_missing;
use std::borrow::Cow;

/// Seconds since midnight of a time of day: `09:15`, `9:15 AM`, `13.45`, `9h15`, `오전 9:15`, `0.385417` of a sheet; `None` if
/// the cell is none.
pub(crate) fn of_day(text: &str) -> Option<i64> {
    let t = text.trim();
    if !t.starts_with(|c: char| c.is_ascii_digit()) && !t.contains(':') || t.len() > 24 {
        return None;
    }
    if let Some((whole, part)) = t.split_once('.')
        && !t.contains(':')
        && part.bytes().all(|b| b.is_ascii_digit())
    {
        return match (whole.parse::<i64>().ok()?, part.len()) {
            (0, 3..) => t.parse::<f64>().ok().map(|v| (v * 86_400.0).round() as i64).filter(|s| *s < 86_400),
            (h @ 0..24, 2) => part.parse::<i64>().ok().filter(|m| *m < 60).map(|m| h * 3_600 + m * 60),
            _ => None,
        };
    }
    // French hours.
    let spelt = match t.split_once(['h', 'H']) {
        Some((h, m)) if h.bytes().all(|b| b.is_ascii_digit()) => {
            Cow::from(format!("{}:{}", h, if m.trim().is_empty() { "00" } else { m.trim() }))
        }
        _ => Cow::from(t),
    };
    if !spelt.contains(':') {
        return None;
    }
    let first: i64 =
        spelt.bytes().take_while(u8::is_ascii_digit).fold(0, |n, b| n * 10 + i64::from(b - b'0'));
    let on_a_day = format!("2001-01-01 {spelt}");
    match date::parse(&on_a_day, Form::default()) {
        Ok(Written::Local(s)) => Some(s - DAY).filter(|s| (0..86_400).contains(s) && first < 24),
        _ => None,
    }
}

/// 2001-01-01 00:00:00.
const DAY: i64 = 978_307_200;

/// True for a date that a database wrote with the time 00:00:00.
pub(crate) fn is_midnight(text: &str) -> bool {
    day_of(text).is_some()
}

/// The day of a date at midnight.
fn day_of(text: &str) -> Option<&str> {
    let (day, clock) = text.trim().split_once([' ', 'T'])?;
    let zero = |c: char| matches!(c, '0' | ':' | '.' | 'Z');
    (clock.starts_with("00:00") && clock.chars().all(zero) && date::is_day(day)).then_some(day)
}

/// A date and its time of day as one cell. A date without one stays as it is; so does one that has its own.
///
/// # Errors
/// The time of day is none.
pub(crate) fn join<'t>(date: &'t str, clock: &str) -> Result<Cow<'t, str>, ()> {
    let day = day_of(date).unwrap_or(date.trim());
    if is_missing(clock) || is_missing(date) || day.contains(':') {
        return Ok(Cow::from(date));
    }
    let s = of_day(clock).ok_or(())?;
    Ok(Cow::from(format!("{day} {:02}:{:02}:{:02}", s / 3_600, s / 60 % 60, s % 60)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day() {
        let at = |h: i64, m: i64| Some(h * 3_600 + m * 60);
        for (text, seconds) in [
            ("09:15", at(9, 15)),
            ("9:15 PM", at(21, 15)),
            ("9:15:30", Some(33_330)),
            ("13.45", at(13, 45)),
            ("9h15", at(9, 15)),
            ("17h", at(17, 0)),
            ("0.5", None),
            ("0.500", at(12, 0)),
            ("24:10", None),
            ("12:75", None),
            ("1:02:03:04", None),
            ("7", None),
            ("2026-01-01 09:15", None),
            ("", None),
            ("soon", None),
        ] {
            assert_eq!(of_day(text), seconds, "{text}");
        }
    }

    #[test]
    fn joined() {
        let of = |d, c| join(d, c).map(|t| t.into_owned());
        assert_eq!(of("03/08/2026", "9:05 PM"), Ok("03/08/2026 21:05:00".into()));
        assert_eq!(of("2026-08-03 00:00:00", "09:15"), Ok("2026-08-03 09:15:00".into()));
        assert_eq!(of("2026-08-03 10:00:00", "09:15"), Ok("2026-08-03 10:00:00".into()));
        assert_eq!(of("2026-08-03", ""), Ok("2026-08-03".into()));
        assert_eq!(of("", "09:15"), Ok("".into()));
        assert_eq!(of("2026-08-03", "later"), Err(()));
    }
}
