//! A period cut into days, weeks or months.

use crate::zone::{day_of, first_instant};
use chrono::{Datelike, Days, Months, NaiveDate};
use chrono_tz::Tz;
use qd_model::{Grain, Period};

/// One step of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its first day that is counted, `YYYY-MM-DD`.
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
        let end = next_start(day, grain).map_or(period.to, |d| first_instant(d, zone));
        let to = if end <= from || out.len() == 19_999 { period.to } else { end.min(period.to) };
        out.push(Step { label: day.to_string(), from, to });
        from = to;
    }
    out
}

fn next_start(day: NaiveDate, grain: Grain) -> Option<NaiveDate> {
    match grain {
        Grain::Day => day.succ_opt(),
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
                for grain in [Grain::Day, Grain::Week, Grain::Month] {
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
    fn the_day_that_apia_skipped_is_no_step() {
        let c = Calendar::new(zone("Pacific/Apia").unwrap(), 1);
        let p = resolve(&PeriodSpec::Named("2011-12".into()), &c, None).unwrap();
        let days: Vec<_> = steps(&p, Grain::Day, c.zone).into_iter().map(|s| s.label).collect();
        assert_eq!(days[28..], ["2011-12-29", "2011-12-31"]);
    }
}
