//! Names of periods for people: `2026-Q3` is a name for programs.

use crate::dto::PeriodChoice;
use qd_calendar::Calendar;
use qd_model::KpiReport;
use qd_text::{Arg, Catalogue};

/// Periods to offer for data between two instants, the one to show first in front, named in a language.
pub(crate) fn choices(first: i64, last: i64, calendar: &Calendar, words: &Catalogue) -> Vec<PeriodChoice> {
    qd_calendar::offers(first, last, calendar)
        .into_iter()
        .map(|offer| {
            let label = match offer.kind {
                "all" => words.plain("app-period-all"),
                _ => name(&offer.id, words).unwrap_or(offer.label),
            };
            PeriodChoice { id: offer.id, label, kind: offer.kind.into() }
        })
        .collect()
}

/// Puts the names of its periods into an answer for people.
pub fn put(report: &mut KpiReport, words: &Catalogue) {
    put_one(&mut report.period.label, words);
    for c in report.kpis.iter_mut().filter_map(|k| k.comparison.as_mut()) {
        put_one(&mut c.label, words);
    }
}

fn put_one(label: &mut String, words: &Catalogue) {
    if let Some(name) = name(label, words) {
        *label = name;
    }
}

/// The name of a period in a language; `None` for what has none of its own: a span of days, all of the data.
pub(crate) fn name(label: &str, words: &Catalogue) -> Option<String> {
    let (fiscal, rest) = match label.strip_prefix("FY") {
        Some(rest) => (true, rest),
        None => (false, label),
    };
    let (year, part) = match rest.split_once('-') {
        Some((year, part)) => (year, part),
        None => (rest, ""),
    };
    if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let text = |key: &str, piece: &str, value: &str| {
        let number = value.parse().unwrap_or(f64::NAN);
        // A number chooses the form where there are several; what is shown is the text.
        words.text(key, &[(piece, Arg::Text(value)), ("which", Arg::Num(number)), ("year", Arg::Text(year))])
    };
    match (fiscal, part.as_bytes()) {
        (false, []) => Some(year.to_owned()),
        (true, []) => Some(words.text("app-period-fiscal-year", &[("year", Arg::Text(year))])),
        (false, [b'Q', b'1'..=b'4']) => Some(text("app-period-quarter", "quarter", &part[1..])),
        (true, [b'Q', b'1'..=b'4']) => Some(text("app-period-fiscal-quarter", "quarter", &part[1..])),
        (false, [b'H', b'1' | b'2']) => Some(text("app-period-half", "half", &part[1..])),
        (false, [b'W', ..]) if part[1..].parse::<u32>().is_ok_and(|w| (1..=53).contains(&w)) => {
            Some(text("app-period-week", "week", part[1..].trim_start_matches('0')))
        }
        (false, [_, _]) => {
            let month: u32 = part.parse().ok().filter(|m| (1..=12).contains(m))?;
            Some(text("app-period-month", "month", &words.plain(&format!("app-month-{month}"))))
        }
        (false, _) if qd_calendar::parse_date(label).is_ok() => Some(qd_chart::day(label, words, true)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(label: &str, language: &str) -> Option<String> {
        name(label, &Catalogue::new(language))
    }

    #[test]
    fn periods_are_named_as_people_say_them() {
        let cases = [
            ("2026-Q3", "en", "Q3 2026"),
            ("2026-Q3", "sv", "Kv 3 2026"),
            ("2026-Q3", "ko", "2026년 3분기"),
            ("2026-07", "en", "July 2026"),
            ("2026-07", "sv", "juli 2026"),
            ("2026-07", "es", "julio de 2026"),
            ("2026-07", "ko", "2026년 7월"),
            ("2026", "ro", "2026"),
            ("2026-W05", "en", "Week 5, 2026"),
            ("2026-H2", "ko", "2026년 하반기"),
            ("FY2026", "en", "Fiscal year 2026"),
            ("FY2026-Q1", "en", "Q1 FY 2026"),
            ("2026-07-14", "en", "14\u{a0}Jul\u{a0}2026"),
        ];
        for (label, language, text) in cases {
            assert_eq!(named(label, language).as_deref(), Some(text), "{label} {language}");
        }
    }

    #[test]
    fn what_has_no_name_of_its_own_keeps_its_label() {
        for label in
            ["all", "", "2026-Q5", "2026-13", "2026-W54", "Q3 2026", "2026-07-01–2026-07-14", "FY", "ÅÄ-Q1"]
        {
            assert_eq!(named(label, "en"), None, "{label}");
        }
    }

    #[test]
    fn every_language_names_every_kind() {
        for (language, _) in qd_text::LANGUAGES {
            for label in ["2026-Q1", "2026-12", "2026-W53", "2026-H1", "FY2026", "FY2026-Q4"] {
                let text = named(label, language).unwrap();
                assert!(text.contains("2026") && !text.contains("app-") && !text.contains('{'), "{text}");
            }
        }
    }
}
