//! Axes: round steps, labels without doubles, days and months by language.

use chrono::{Datelike, NaiveDate};
use qd_model::Unit;
use qd_model::format::{self, Locale};
use qd_text::{Arg, Catalogue};

/// A scale of round steps from 0 (or below) to above the greatest value.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticks {
    /// The steps, ascending; the first and last bound the scale.
    pub at: Vec<f64>,
}

impl Ticks {
    /// Least value of the scale.
    pub fn low(&self) -> f64 {
        self.at.first().copied().unwrap_or(0.0)
    }
    /// Greatest value of the scale.
    pub fn high(&self) -> f64 {
        self.at.last().copied().unwrap_or(1.0)
    }
    /// Distance of two steps.
    pub fn step(&self) -> f64 {
        if self.at.len() > 1 { self.at[1] - self.at[0] } else { 1.0 }
    }
}

/// Steps over `low…high` for values of that unit; `about` is how many are wanted.
pub fn ticks(low: f64, high: f64, unit: Unit, about: usize) -> Ticks {
    let (mut low, mut high) =
        (if low.is_finite() { low } else { 0.0 }, if high.is_finite() { high } else { 1.0 });
    if high <= low {
        high = low + if low == 0.0 { 1.0 } else { low.abs() * 0.5 };
    }
    let rough = (high - low) / about.max(1) as f64;
    let step = match unit {
        Unit::Seconds => seconds_step(rough),
        Unit::Count if rough < 1.0 && high > 4.0 => 1.0,
        Unit::Share => decimal_step(rough).max(0.001),
        _ => decimal_step(rough),
    };
    let (first, last) = ((low / step + 1e-9).floor() as i64, (high / step - 1e-9).ceil() as i64);
    low = first as f64 * step;
    let count = (last - first).clamp(1, 60);
    Ticks {
        at: (0..=count)
            .map(|i| low + i as f64 * step)
            .map(|v| if v.abs() < 1e-12 { 0.0 } else { v })
            .collect(),
    }
}

fn decimal_step(rough: f64) -> f64 {
    let base = 10f64.powf(rough.abs().max(1e-9).log10().floor());
    let lead = rough / base;
    base * [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|s| lead <= s + 1e-9).unwrap_or(10.0)
}

fn seconds_step(rough: f64) -> f64 {
    const MINUTE: f64 = 60.0;
    const HOUR: f64 = 3600.0;
    const DAY: f64 = 86_400.0;
    let steps = [
        1.0,
        2.0,
        5.0,
        10.0,
        15.0,
        30.0,
        MINUTE,
        2.0 * MINUTE,
        5.0 * MINUTE,
        10.0 * MINUTE,
        15.0 * MINUTE,
        30.0 * MINUTE,
        HOUR,
        2.0 * HOUR,
        3.0 * HOUR,
        6.0 * HOUR,
        12.0 * HOUR,
        DAY,
        2.0 * DAY,
        5.0 * DAY,
    ];
    if rough < 1.0 {
        return decimal_step(rough);
    }
    steps.into_iter().find(|s| rough <= *s).unwrap_or_else(|| decimal_step(rough / DAY) * DAY)
}

/// The label of a step, short: 0, 2 h, 40 %, 3k.
pub fn tick_label(value: f64, scale: &Ticks, unit: Unit, locale: Locale) -> String {
    let step = scale.step();
    match unit {
        Unit::Seconds => {
            let (by, unit) = match step {
                s if s >= 86_400.0 => (86_400.0, 3),
                s if s >= 3600.0 => (3600.0, 2),
                s if s >= 60.0 => (60.0, 1),
                _ => (1.0, 0),
            };
            locale.timed(&format::number(value / by, digits(step / by), locale), unit)
        }
        Unit::Share => {
            let gap = if locale.percent_gap { "\u{a0}" } else { "" };
            format!("{}{gap}%", format::number(value * 100.0, digits(step * 100.0), locale))
        }
        Unit::Count | Unit::Money if scale.high() >= 10_000.0 => {
            let (by, word) = if scale.high() >= 2e6 { (1e6, "M") } else { (1e3, "k") };
            if value == 0.0 {
                return "0".into();
            }
            format!("{}{word}", format::number(value / by, digits(step / by), locale))
        }
        _ => format::number(value, digits(step), locale),
    }
}

fn digits(step: f64) -> usize {
    (0..3).find(|d| (step * 10f64.powi(*d) - (step * 10f64.powi(*d)).round()).abs() < 1e-6).unwrap_or(3)
        as usize
}

/// A day for people: `6 Jul`; with its year where asked.
pub fn day(date: &str, words: &Catalogue, with_year: bool) -> String {
    let Ok(d) = NaiveDate::parse_from_str(date.get(..10).unwrap_or(date), "%Y-%m-%d") else {
        return date.to_owned();
    };
    let (day, month) = (d.day().to_string(), words.plain(&format!("chart-month-{}", d.month())));
    let mut args = vec![("day", Arg::Text(&day)), ("month", Arg::Text(&month))];
    let year = d.year().to_string();
    let key = if with_year {
        args.push(("year", Arg::Text(&year)));
        "chart-day-year"
    } else {
        "chart-day"
    };
    // No line ends inside a day.
    words.text(key, &args).replace(' ', "\u{a0}")
}

/// The label of a step of time: the day, or the month's name for months.
pub fn step_label(date: &str, grain: &str, words: &Catalogue) -> String {
    match (grain, NaiveDate::parse_from_str(date.get(..10).unwrap_or(date), "%Y-%m-%d")) {
        ("month", Ok(d)) => words.plain(&format!("chart-month-{}", d.month())),
        _ => day(date, words, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_labels_never_double() {
        for (low, high, unit) in [
            (0.0, 0.034, Unit::Share),
            (0.0, 1.0, Unit::Share),
            (0.0, 7.0, Unit::Count),
            (0.0, 48_210.0, Unit::Count),
            (0.0, 17_000.0, Unit::Seconds),
            (0.0, 400_000.0, Unit::Seconds),
            (-38.0, 12.0, Unit::Points),
            (0.0, 5.83, Unit::Money),
            (0.0, 0.0, Unit::Count),
        ] {
            let t = ticks(low, high, unit, 4);
            assert!(t.low() <= low && t.high() >= high, "{t:?}");
            let en = Locale::of("en");
            let labels: Vec<_> = t.at.iter().map(|v| tick_label(*v, &t, unit, en)).collect();
            let mut once = labels.clone();
            once.dedup();
            assert_eq!(labels, once);
            assert!(labels.len() <= 8, "{labels:?}");
        }
    }

    #[test]
    fn hours_are_steps_that_a_clock_has() {
        assert_eq!(ticks(0.0, 17_000.0, Unit::Seconds, 4).step(), 7200.0);
        assert_eq!(ticks(0.0, 900.0, Unit::Seconds, 4).step(), 300.0);
    }
}
