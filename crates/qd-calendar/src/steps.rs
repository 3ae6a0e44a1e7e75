//! A period cut into hours, days, weeks or months.

use crate::zone::{day_of, first_instant, local, rfc3339};
use chrono::{Datelike, Days, Months, NaiveDate};
use chrono_tz::Tz;
use qd_model::{Grain, Period};

/// One step of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its first day that is counted, `YYYY-MM-DD`; of an hour its beginning, RFC 3339 with offset, for an hour can come
    /// twice.
    pub label: String,
    /// First instant, UTC seconds.
    pub from: i64,
    /// First instant no longer counted.
    pub to: i64,
}

/// The steps of a period, in order; together they are the period. A week or month cut by the period's ends is
/// given as far as it lies inside. At most 20,000 steps; the last then holds the rest.
pub fn steps(period: &Period, grain: Grain, zone: Tz) -> Vec<Step> {
    let mut out = Vec::new();
    let mut from = period.from;
    while from < period.to {
        let day = day_of(from, zone);
        let end = match grain {
            Grain::Hour => next_hour(from, zone),
            _ => next_start(day, grain).map_or(period.to, |d| first_instant(d, zone)),
        };
        let to = if end <= from || out.len() == 19_999 { period.to } else { end.min(period.to) };
        let label = if grain == Grain::Hour { rfc3339(from, zone) } else { day.to_string() };
        out.push(Step { label, from, to });
        from = to;
    }
    out
}

/// The next instant at which the local clock stands at a full hour, or changes.
fn next_hour(from: i64, zone: Tz) -> i64 {
    let shown = |t: i64| local(t, zone).and_utc().timestamp();
    let end = from.saturating_add(3600 - shown(from).rem_euclid(3600));
    if shown(end) - shown(from) == end - from {
        return end;
    }
    // The clock is changed on the way (at most once an hour): there the hour ends.
    let (mut before, mut after) = (from, end);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if shown(middle) - shown(from) == middle - from { before = middle } else { after = middle }
    }
    after
}

fn next_start(day: NaiveDate, grain: Grain) -> Option<NaiveDate> {
    match grain {
        Grain::Hour | Grain::Day => day.succ_opt(),
        Grain::Week => day.checked_add_days(Days::new(7 - u64::from(day.weekday().num_days_from_monday()))),
        Grain::Month => day.with_day(1)?.checked_add_months(Months::new(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Calendar, resolve, zone};
    use qd_model::PeriodSpec;

    #[test]
    fn steps_join_without_gap_and_are_the_period() {
        for zone_name in ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"] {
            let c = Calendar::new(zone(zone_name).unwrap(), 1);
            for name in ["2011", "2026", "2026-Q4", "2026-W13", "2026-10-25"] {
                let p = resolve(&PeriodSpec::Named(name.into()), &c, None).unwrap();
                for grain in [Grain::Hour, Grain::Day, Grain::Week, Grain::Month] {
                    let s = steps(&p, grain, c.zone);
                    assert_eq!((s[0].from, s[s.len() - 1].to), (p.from, p.to));
                    assert!(s.windows(2).all(|w| w[0].to == w[1].from && w[0].from < w[0].to));
                }
            }
        }
    }

    #[test]
    fn a_cut_week_begins_with_its_first_day_inside() {
        let c = Calendar::new(zone("UTC").unwrap(), 1);
        let p = resolve(&PeriodSpec::Named("2026-Q3".into()), &c, None).unwrap();
        let weeks: Vec<_> = steps(&p, Grain::Week, c.zone).into_iter().map(|s| s.label).collect();
        assert_eq!(weeks[..2], ["2026-07-01", "2026-07-06"]);
        assert_eq!(steps(&p, Grain::Month, c.zone).len(), 3);
        assert_eq!(steps(&p, Grain::Day, c.zone).len(), 92);
    }

    #[test]
    fn a_day_of_hours_has_as_many_as_its_clock_shows() {
        for (name, day, hours) in [
            ("Europe/Stockholm", "2026-03-29", 23),
            ("Europe/Stockholm", "2026-10-25", 25),
            ("America/New_York", "2026-07-01", 24),
            ("Asia/Kathmandu", "2026-07-01", 24),
            // The clock goes back by half an hour at 02:00: the half hour before it comes twice.
            ("Australia/Lord_Howe", "2026-04-05", 25),
        ] {
            let c = Calendar::new(zone(name).unwrap(), 1);
            let p = resolve(&PeriodSpec::Named(day.into()), &c, None).unwrap();
            let s = steps(&p, Grain::Hour, c.zone);
            assert_eq!(s.len(), hours, "{name} {day}");
            assert!(s.iter().all(|s| s.label.len() == 25));
        }
        let c = Calendar::new(zone("Europe/Stockholm").unwrap(), 1);
        let p = resolve(&PeriodSpec::Named("2026-10-25".into()), &c, None).unwrap();
        let s = steps(&p, Grain::Hour, c.zone);
        assert_eq!(s[2].label, "2026-10-25T02:00:00+02:00");
        assert_eq!(s[3].label, "2026-10-25T02:00:00+01:00");
    }

    #[test]
    fn the_day_that_apia_skipped_is_no_step() {
        let c = Calendar::new(zone("Pacific/Apia").unwrap(), 1);
        let p = resolve(&PeriodSpec::Named("2011-12".into()), &c, None).unwrap();
        let days: Vec<_> = steps(&p, Grain::Day, c.zone).into_iter().map(|s| s.label).collect();
        assert_eq!(days[28..], ["2011-12-29", "2011-12-31"]);
    }
}
