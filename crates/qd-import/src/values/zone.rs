//! Local times to instants, with the two kinds of hours that clock changes make counted.

use super::civil;
use chrono::{NaiveDate, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;

/// How a local time met the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    Plain,
    /// It never showed on a clock (spring): read as the later instant.
    Gap,
    /// It showed twice (autumn): read as the earlier instant.
    Overlap,
}

/// A zone with the offsets of days already seen; nearly all days have one offset.
#[derive(Debug, Clone)]
pub(crate) struct ZoneCache {
    zone: Tz,
    utc: bool,
    /// By day modulo length: the day and its offset, or `i32::MAX` for a day with a clock change.
    days: Vec<(i32, i32)>,
}

const SLOTS: usize = 2_048;

impl ZoneCache {
    pub fn new(zone: Tz) -> Self {
        Self { zone, utc: zone == Tz::UTC, days: vec![(i32::MIN, 0); SLOTS] }
    }

    /// The instant of a local time, given as seconds as if it were UTC.
    pub fn instant(&mut self, local: i64) -> (i64, Clock) {
        if self.utc {
            return (local, Clock::Plain);
        }
        let day = local.div_euclid(86_400) as i32;
        let slot = &mut self.days[day.rem_euclid(SLOTS as i32) as usize];
        if slot.0 != day {
            let noon = i64::from(day) * 86_400;
            let (before, after) = (offset(self.zone, noon - 86_400), offset(self.zone, noon + 2 * 86_400));
            *slot = (day, if before == after { before } else { i32::MAX });
        }
        if slot.1 != i32::MAX {
            return (local - i64::from(slot.1), Clock::Plain);
        }
        slow(self.zone, local)
    }
}

/// Offset of a zone at an instant, seconds east.
fn offset(zone: Tz, utc: i64) -> i32 {
    chrono::DateTime::from_timestamp(utc, 0)
        .map_or(0, |t| zone.offset_from_utc_datetime(&t.naive_utc()).fix().local_minus_utc())
}

fn slow(zone: Tz, local: i64) -> (i64, Clock) {
    let (y, m, d) = civil::date(local.div_euclid(86_400));
    let naive = NaiveDate::from_ymd_opt(y as i32, m, d).and_then(|date| {
        NaiveTime::from_num_seconds_from_midnight_opt(local.rem_euclid(86_400) as u32, 0)
            .map(|t| date.and_time(t))
    });
    let Some(naive) = naive else { return (local, Clock::Plain) };
    match zone.from_local_datetime(&naive) {
        chrono::LocalResult::Single(t) => (t.timestamp(), Clock::Plain),
        chrono::LocalResult::Ambiguous(a, b) => (a.timestamp().min(b.timestamp()), Clock::Overlap),
        // The offset before the change reads 02:30 as the instant that the new clock calls 03:30.
        chrono::LocalResult::None => (local - i64::from(offset(zone, local - 86_400)), Clock::Gap),
    }
}

/// The zone that a header names in parentheses or a cell names behind its time.
pub(crate) fn named(word: &str) -> Option<Tz> {
    let word = word.trim();
    if matches!(word.to_ascii_uppercase().as_str(), "UTC" | "GMT" | "Z" | "UT") {
        return Some(Tz::UTC);
    }
    word.contains('/').then(|| word.replace(' ', "_").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap().and_utc().timestamp()
    }

    #[test]
    fn a_gap_reads_later_and_an_overlap_earlier() {
        let mut z = ZoneCache::new(Tz::America__New_York);
        assert_eq!(z.instant(at("2026-03-08 02:30")), (at("2026-03-08 07:30"), Clock::Gap));
        assert_eq!(z.instant(at("2026-11-01 01:30")), (at("2026-11-01 05:30"), Clock::Overlap));
        assert_eq!(z.instant(at("2026-11-01 03:30")), (at("2026-11-01 08:30"), Clock::Plain));
    }

    #[test]
    fn agrees_with_chrono_tz_over_two_years() {
        for zone in [Tz::Europe__Stockholm, Tz::Asia__Kathmandu, Tz::Australia__Lord_Howe, Tz::Pacific__Apia]
        {
            let mut cache = ZoneCache::new(zone);
            let start = at("2010-12-01 00:00");
            for local in (start..start + 2 * 366 * 86_400).step_by(1_801) {
                assert_eq!(cache.instant(local), slow(zone, local), "{zone} {local}");
            }
        }
    }
}
