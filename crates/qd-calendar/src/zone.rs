//! Local time and UTC.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use qd_model::{Issue, IssueCode, Period, PeriodLabel};

/// The zone of an IANA name.
///
/// # Errors
/// `BadConfig` if no zone bears the name.
pub fn zone(name: &str) -> Result<Tz, Issue> {
    name.parse().map_err(|_| {
        Issue::new(
            IssueCode::BadConfig,
            format!("“{name}” is no time zone known; write it like Europe/Stockholm."),
        )
        .showing(name)
    })
}

/// Local time at an instant; instants beyond the calendar's years are moved to its end.
pub fn local(instant: i64, zone: Tz) -> NaiveDateTime {
    let utc = DateTime::from_timestamp(instant, 0).unwrap_or(if instant < 0 {
        DateTime::<chrono::Utc>::MIN_UTC
    } else {
        DateTime::<chrono::Utc>::MAX_UTC
    });
    let shift = zone.offset_from_utc_datetime(&utc.naive_utc()).fix();
    utc.naive_utc().checked_add_offset(shift).unwrap_or(utc.naive_utc())
}

/// Local calendar date at an instant.
pub fn day_of(instant: i64, zone: Tz) -> NaiveDate {
    local(instant, zone).date()
}

/// The instant of a local time. In a gap (clock set forward) the time is moved on by the length of the gap, in an
/// overlap (clock set back) the earlier of the two is taken.
pub fn to_utc(time: NaiveDateTime, zone: Tz) -> i64 {
    if let Some(t) = zone.from_local_datetime(&time).earliest() {
        return t.timestamp();
    }
    // The offset in force before the gap gives the later time: 02:30 becomes 03:30.
    let before = time.checked_sub_signed(TimeDelta::hours(26)).unwrap_or(time);
    let offset = zone.offset_from_utc_datetime(&before).fix().local_minus_utc();
    time.and_utc().timestamp() - i64::from(offset)
}

/// The first instant of a calendar date. A date that the zone skips has the first instant of the next one.
pub fn first_instant(date: NaiveDate, zone: Tz) -> i64 {
    let midnight = date.and_time(NaiveTime::MIN);
    if let Some(t) = zone.from_local_datetime(&midnight).earliest() {
        return t.timestamp();
    }
    let naive = midnight.and_utc().timestamp();
    let (mut before, mut after) = (naive - 30 * 3600, naive + 30 * 3600);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if local(middle, zone) < midnight { before = middle } else { after = middle }
    }
    after
}

/// Reads `YYYY-MM-DD`.
///
/// # Errors
/// `BadArgument` if it is no such date.
pub fn parse_date(text: &str) -> Result<NaiveDate, Issue> {
    let strict = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        Ok(date) if strict => Ok(date),
        _ => {
            Err(Issue::new(IssueCode::BadArgument, format!("“{text}” is no date; write it like 2026-07-14."))
                .showing(text))
        }
    }
}

/// First instant of a date written `YYYY-MM-DD`.
///
/// # Errors
/// As [`parse_date`].
pub fn instant_of_date(text: &str, zone: Tz) -> Result<i64, Issue> {
    parse_date(text).map(|d| first_instant(d, zone))
}

/// RFC 3339 with the zone's offset at that instant.
pub fn rfc3339(instant: i64, zone: Tz) -> String {
    match DateTime::from_timestamp(instant, 0) {
        Some(t) => t.with_timezone(&zone).to_rfc3339(),
        None => instant.to_string(),
    }
}

/// A period as shown in answers.
pub fn label(period: &Period, zone: Tz) -> PeriodLabel {
    PeriodLabel {
        label: period.label.clone(),
        from: rfc3339(period.from, zone),
        to: rfc3339(period.to, zone),
        time_zone: zone.name().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_in_the_gap_is_moved_on_and_one_that_comes_twice_is_the_first() {
        let berlin = zone("Europe/Berlin").unwrap();
        assert_eq!(rfc3339(to_utc(at("2026-03-29T02:30:00"), berlin), berlin), "2026-03-29T03:30:00+02:00");
        assert_eq!(rfc3339(to_utc(at("2026-10-25T02:30:00"), berlin), berlin), "2026-10-25T02:30:00+02:00");
        let lord_howe = zone("Australia/Lord_Howe").unwrap();
        assert_eq!(
            rfc3339(to_utc(at("2026-10-04T02:10:00"), lord_howe), lord_howe),
            "2026-10-04T02:40:00+11:00"
        );
    }

    #[test]
    fn a_date_that_the_zone_skips_begins_with_the_next() {
        let apia = zone("Pacific/Apia").unwrap();
        let day = |d| first_instant(NaiveDate::from_ymd_opt(2011, 12, d).unwrap(), apia);
        assert_eq!(day(30), day(31));
        assert_eq!(day(30) - day(29), 86_400);
    }

    #[test]
    fn a_midnight_in_a_gap_is_the_moment_of_the_change() {
        let sao_paulo = zone("America/Sao_Paulo").unwrap();
        let start = first_instant(NaiveDate::from_ymd_opt(2018, 11, 4).unwrap(), sao_paulo);
        assert_eq!(rfc3339(start, sao_paulo), "2018-11-04T01:00:00-02:00");
    }

    #[test]
    fn no_instant_is_too_far() {
        let berlin = zone("Europe/Berlin").unwrap();
        for t in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX] {
            let _ = (local(t, berlin), rfc3339(t, berlin));
        }
        assert!(zone("Mars/Olympus").is_err());
        assert!(parse_date("2026-7-1").is_err() && parse_date("2026-02-30").is_err());
    }
}
