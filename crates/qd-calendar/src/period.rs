//! Periods from their names.

use crate::kind::Kind;
use crate::zone::{day_of, first_instant, parse_date};
use chrono_tz::Tz;
use qd_model::{Issue, IssueCode, Period, PeriodSpec};

/// What turns a name into instants: the zone that days are counted in, and where the year begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    /// Zone that days are counted in.
    pub zone: Tz,
    /// Month in which the fiscal year starts, 1…12. Years, halves and quarters follow it, and bear the calendar year
    /// in which the fiscal year *starts*: with 4, `2026` is April 2026 to March 2027 and is shown as `FY2026`.
    pub fiscal_year_start: u32,
}

impl Calendar {
    /// A calendar; a start month outside 1…12 is taken as January.
    pub fn new(zone: Tz, fiscal_year_start: u32) -> Self {
        let fiscal_year_start = if (1..=12).contains(&fiscal_year_start) { fiscal_year_start } else { 1 };
        Self { zone, fiscal_year_start }
    }

    pub(crate) fn period(&self, kind: Kind) -> Option<Period> {
        let (first, end) = kind.days(self.fiscal_year_start)?;
        Some(Period {
            label: kind.name(self.fiscal_year_start),
            from: first_instant(first, self.zone),
            to: first_instant(end, self.zone),
        })
    }
}

/// The period that a person means. `span` is the first and the last instant of the data, which `All` needs: it
/// reaches from the first day to the last, both whole.
///
/// # Errors
/// `BadArgument` if the name is not understood, a date does not exist, the end is not after the start, or all is
/// asked for without data.
pub fn resolve(spec: &PeriodSpec, calendar: &Calendar, span: Option<(i64, i64)>) -> Result<Period, Issue> {
    let bad = |text: String| Issue::new(IssueCode::BadArgument, text);
    match spec {
        PeriodSpec::Named(name) if name.eq_ignore_ascii_case("all") => {
            resolve(&PeriodSpec::All, calendar, span)
        }
        PeriodSpec::Named(name) => Kind::parse(name).and_then(|k| calendar.period(k)).ok_or_else(|| {
            bad(format!(
                "“{name}” is no period; write it like 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W35 or 2026-07-14."
            ))
            .showing(name)
        }),
        PeriodSpec::Dates(from, to) => {
            let (a, b) = (parse_date(from)?, parse_date(to)?);
            if b <= a {
                return Err(bad(format!(
                    "The period from {a} to {b} is empty: the second date is the first day no longer counted."
                )));
            }
            calendar.period(Kind::Dates(a, b)).ok_or_else(|| bad(format!("{a} to {b} is no period.")))
        }
        PeriodSpec::All => {
            let (first, last) =
                span.ok_or_else(|| bad("There is no data yet, so no period of all data.".into()))?;
            let day = day_of(last.max(first), calendar.zone);
            let end = day.succ_opt().map_or(last.saturating_add(1), |d| first_instant(d, calendar.zone));
            Ok(Period {
                label: "all".into(),
                from: first_instant(day_of(first, calendar.zone), calendar.zone).min(first),
                to: end.max(last.saturating_add(1)),
            })
        }
    }
}

/// The period of the same kind just before; of two dates: as many days before. `None` for all.
pub fn previous(period: &Period, calendar: &Calendar) -> Option<Period> {
    calendar.period(Kind::parse(&period.label)?.previous()?)
}

/// The same period a year before; `None` for all, for a week 53 and a 29 February that the year before does not
/// have.
pub fn year_before(period: &Period, calendar: &Calendar) -> Option<Period> {
    calendar.period(Kind::parse(&period.label)?.year_before()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::{rfc3339, zone};

    fn calendar(name: &str, start: u32) -> Calendar {
        Calendar::new(zone(name).unwrap(), start)
    }
    fn named(name: &str, c: &Calendar) -> Period {
        resolve(&PeriodSpec::Named(name.into()), c, None).unwrap()
    }

    #[test]
    fn names_become_days_of_the_zone() {
        let c = calendar("Europe/Stockholm", 1);
        for (name, from, to) in [
            ("2026", "2026-01-01T00:00:00+01:00", "2027-01-01T00:00:00+01:00"),
            ("2026-H1", "2026-01-01T00:00:00+01:00", "2026-07-01T00:00:00+02:00"),
            ("2026-Q3", "2026-07-01T00:00:00+02:00", "2026-10-01T00:00:00+02:00"),
            ("2026-03", "2026-03-01T00:00:00+01:00", "2026-04-01T00:00:00+02:00"),
            ("2026-W35", "2026-08-24T00:00:00+02:00", "2026-08-31T00:00:00+02:00"),
            ("2026-W01", "2025-12-29T00:00:00+01:00", "2026-01-05T00:00:00+01:00"),
            ("2026-03-29", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00"),
        ] {
            let p = named(name, &c);
            assert_eq!(
                (rfc3339(p.from, c.zone).as_str(), rfc3339(p.to, c.zone).as_str()),
                (from, to),
                "{name}"
            );
            assert_eq!(p.label, name);
        }
        assert_eq!(named("2026-03-29", &c).seconds(), 23 * 3600);
    }

    #[test]
    fn a_fiscal_year_is_named_by_the_year_it_starts_in_and_marked() {
        let c = calendar("UTC", 4);
        let q4 = named("2026-Q4", &c);
        assert_eq!(rfc3339(q4.from, c.zone), "2027-01-01T00:00:00+00:00");
        assert_eq!(q4.label, "FY2026-Q4");
        assert_eq!(named("FY2026-Q4", &c), q4);
        assert_eq!(previous(&named("2026-Q1", &c), &c).unwrap().label, "FY2025-Q4");
        assert_eq!(named("2026-07", &c).label, "2026-07");
    }

    #[test]
    fn what_is_no_period_is_refused() {
        let c = calendar("UTC", 1);
        for name in [
            "",
            "26",
            "2026-Q5",
            "2026-13",
            "2026-W54",
            "2025-W53",
            "2026-02-30",
            "2026-Q",
            "2026-é",
            "-",
            "q3",
        ] {
            let r = resolve(&PeriodSpec::Named(name.into()), &c, None);
            assert_eq!(r.unwrap_err().code, IssueCode::BadArgument, "{name}");
        }
        let empty = PeriodSpec::Dates("2026-07-14".into(), "2026-07-14".into());
        assert!(resolve(&empty, &c, None).is_err());
        assert!(resolve(&PeriodSpec::All, &c, None).is_err());
    }

    #[test]
    fn two_dates_name_the_last_day_counted_and_are_set_beside_as_many_days() {
        let c = calendar("UTC", 1);
        let p = resolve(&PeriodSpec::Dates("2026-07-01".into(), "2026-07-15".into()), &c, None).unwrap();
        assert_eq!(p.label, "2026-07-01–2026-07-14");
        assert_eq!(previous(&p, &c).unwrap().label, "2026-06-17–2026-06-30");
        assert_eq!(year_before(&p, &c).unwrap().label, "2025-07-01–2025-07-14");
    }

    #[test]
    fn periods_before_cross_the_year() {
        let c = calendar("UTC", 1);
        for (name, before, year) in [
            ("2026-Q1", "2025-Q4", Some("2025-Q1")),
            ("2026-01", "2025-12", Some("2025-01")),
            ("2026-H1", "2025-H2", Some("2025-H1")),
            ("2021-W01", "2020-W53", Some("2020-W01")),
            ("2020-W53", "2020-W52", None),
            ("2024-02-29", "2024-02-28", None),
        ] {
            let p = named(name, &c);
            assert_eq!(previous(&p, &c).unwrap().label, before);
            assert_eq!(year_before(&p, &c).map(|p| p.label).as_deref(), year);
        }
    }

    #[test]
    fn all_reaches_from_the_first_day_to_the_last() {
        let c = calendar("Europe/Stockholm", 1);
        let p = resolve(&PeriodSpec::All, &c, Some((1_783_000_000, 1_783_100_000))).unwrap();
        assert_eq!(rfc3339(p.from, c.zone), "2026-07-02T00:00:00+02:00");
        assert_eq!(rfc3339(p.to, c.zone), "2026-07-04T00:00:00+02:00");
        assert_eq!((previous(&p, &c), year_before(&p, &c)), (None, None));
    }
}
