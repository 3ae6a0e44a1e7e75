//! Files of counts and means: from when to when a row counts, and over how many cases a mean was taken.

mod means;

use crate::forms::form;
use crate::header;
use crate::layout::Sample;
use crate::values::civil;
use crate::values::date::{self, Written};
use crate::values::words::is_total;
use crate::values::zone::ZoneCache;
pub(crate) use means::{bare, count_of, is_mean, means};
use qd_model::{Choice, CodeColumn, Column, Dataset, Mapping, NULL_INT, Question};
use std::collections::{BTreeMap, BTreeSet};

/// True for a cell that names no group but all of them: its row is the sum of others.
pub(crate) fn is_whole(cell: &str) -> bool {
    const ALL: [&str; 13] = [
        "all",
        "overall",
        "alla",
        "alle",
        "insgesamt",
        "todos",
        "todas",
        "tous",
        "toutes",
        "toate",
        "hamısı",
        "전체",
        "全体",
    ];
    let word = header::fold(cell);
    is_total(cell) || ALL.contains(&word.as_str()) || word.starts_with("all ")
}

/// The field that says by which groups the rows of a file are told apart.
pub(crate) const BY: &str = "by";

/// The fields that are such groups.
pub(crate) const GROUPS: [&str; 4] = ["agent", "channel", "team", "topic"];

const DAY: i64 = 86_400;

/// How long an interval is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    Minutes(i64),
    Days(i64),
    Months(i64),
}

/// The lengths that a person can choose, with how each is said.
const LENGTHS: [(&str, Length, &str); 8] = [
    ("15min", Length::Minutes(15), "15 minutes"),
    ("30min", Length::Minutes(30), "30 minutes"),
    ("hour", Length::Minutes(60), "An hour"),
    ("day", Length::Days(1), "A day"),
    ("week", Length::Days(7), "A week, from that day on"),
    ("month", Length::Months(1), "A month"),
    ("quarter", Length::Months(3), "A quarter"),
    ("year", Length::Months(12), "A year"),
];

impl Length {
    /// The length that a word means.
    pub fn named(word: &str) -> Option<Self> {
        let word = header::fold(word);
        let known = LENGTHS.iter().find(|l| l.0 == word).map(|l| l.1);
        known.or_else(|| in_words(&word)).or(match word.as_str() {
            "daily" | "p1d" => Some(Self::Days(1)),
            "weekly" | "p7d" | "p1w" => Some(Self::Days(7)),
            "monthly" | "p1m" => Some(Self::Months(1)),
            "quarterly" | "p3m" => Some(Self::Months(3)),
            "yearly" | "annual" | "p1y" => Some(Self::Months(12)),
            "hourly" | "pt1h" | "60min" | "60 min" => Some(Self::Minutes(60)),
            "pt30m" | "30 min" => Some(Self::Minutes(30)),
            "pt15m" | "15 min" => Some(Self::Minutes(15)),
            _ => None,
        })
    }

    /// The end of an interval that begins at a local time, given as seconds as if it were UTC.
    fn end(self, local: i64) -> i64 {
        match self {
            Self::Minutes(n) => local.saturating_add(n * 60),
            Self::Days(n) => local.saturating_add(n * DAY),
            Self::Months(n) => {
                let (year, month, day) = civil::date(local.div_euclid(DAY));
                let at = year * 12 + i64::from(month) - 1 + n;
                let (year, month) = (at.div_euclid(12), at.rem_euclid(12) as u32 + 1);
                let day = day.min(civil::month_length(year, month).max(1));
                civil::days(year, month, day) * DAY + local.rem_euclid(DAY)
            }
        }
    }
}

/// A length that a header says by a word of nine languages.
fn in_words(norm: &str) -> Option<Length> {
    const WORDS: [(&str, Length); 5] = [
        ("hour|timme|stunde|hora|heure|oră|ora|saat|시간|時間", Length::Minutes(60)),
        ("day|dag|tag|día|dia|jour|zi|ziua|gün|일|일자|日|日付", Length::Days(1)),
        ("week|vecka|woche|semana|semaine|săptămână|săptămâna|həftə|주|주차|週", Length::Days(7)),
        ("month|månad|monat|mes|mois|lună|luna|ay|월|月", Length::Months(1)),
        ("quarter|kvartal|quartal|trimestre|trimestru|rüb|분기|四半期", Length::Months(3)),
    ];
    let is = |list: &str| norm.split(' ').any(|w| list.split('|').any(|l| l == w));
    WORDS.iter().find(|w| is(w.0)).map(|w| w.1)
}

/// How the intervals of a file end.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Ends {
    /// The last day named belongs to the interval.
    pub last_day_counts: bool,
}

/// The local times at which the rows of the sample begin or end.
fn locals(sample: &Sample, mapping: &Mapping, field: &str, from_1904: bool) -> Vec<Option<i64>> {
    let Some(m) = mapping.fields.get(field) else { return Vec::new() };
    let Some(column) = sample.headers.iter().position(|h| h.name == m.column) else { return Vec::new() };
    let form = form(m.format.as_deref(), from_1904);
    let read = |cell: &str| match date::parse(cell, form) {
        Ok(Written::Utc(s) | Written::Local(s) | Written::Lettered(s, _)) => Some(s),
        Err(_) => None,
    };
    (0..sample.rows.len()).map(|r| read(sample.piece.cell(sample.rec(r), column))).collect()
}

/// Says how long the intervals are; asks where the file does not.
pub(crate) fn lengths(
    dataset: Dataset,
    sample: &Sample,
    mapping: &mut Mapping,
    answers: &BTreeMap<String, String>,
    from_1904: bool,
    questions: &mut Vec<Question>,
) -> Ends {
    let told = |m: &Mapping, f: &str| m.fields.contains_key(f) || m.constants.contains_key(f);
    if dataset != Dataset::Aggregates || !told(mapping, "from") {
        return Ends::default();
    }
    if mapping.fields.contains_key("to") {
        return ends(sample, mapping, answers, from_1904, questions);
    }
    if told(mapping, "to") || told(mapping, "interval") {
        return Ends::default();
    }
    let starts: BTreeSet<i64> = locals(sample, mapping, "from", from_1904).into_iter().flatten().collect();
    let by_values = by_gaps(&starts);
    let Some(column) = mapping.fields.get("from").map(|m| m.column.clone()) else { return Ends::default() };
    let at = sample.headers.iter().position(|h| h.name == column);
    let by_cells = at.and_then(|i| by_cells(sample, i));
    let by_header = in_words(&header::of(&column).norm);
    let certain = by_cells.or(by_header.filter(|l| fits(*l, &starts))).or(match by_values {
        // Two days in a row leave no room for more than a day.
        Some(Length::Days(1)) => by_values,
        _ => None,
    });
    let name = |l: Length| LENGTHS.iter().find(|k| k.1 == l).map(|k| k.0);
    let answer = answers.get("interval").filter(|a| Length::named(a).is_some()).cloned();
    match answer.or_else(|| certain.and_then(name).map(str::to_owned)) {
        Some(word) => {
            mapping.constants.insert("interval".into(), word);
        }
        None => questions.push(Question {
            id: "interval".into(),
            text: format!("For how long does each row count, from its \"{column}\" on?"),
            choices: LENGTHS
                .iter()
                .filter(|l| fits(l.1, &starts))
                .map(|l| Choice { value: l.0.into(), reads_as: l.2.into() })
                .collect(),
            suggested: by_values.and_then(name).map(str::to_owned),
        }),
    }
    Ends::default()
}

/// True if no interval of this length reaches into the next one.
fn fits(length: Length, starts: &BTreeSet<i64>) -> bool {
    starts.iter().zip(starts.iter().skip(1)).all(|(a, b)| length.end(*a) <= *b)
}

/// The greatest length that the beginnings leave room for and that they are steps of.
fn by_gaps(starts: &BTreeSet<i64>) -> Option<Length> {
    (starts.len() > 1).then_some(())?;
    let aligned = |l: Length| {
        starts.iter().all(|s| match l {
            Length::Minutes(n) => s.rem_euclid(n * 60) == 0,
            Length::Days(_) => s.rem_euclid(DAY) == 0,
            Length::Months(_) => s.rem_euclid(DAY) == 0 && civil::date(s.div_euclid(DAY)).2 == 1,
        })
    };
    LENGTHS.iter().rev().map(|l| l.1).find(|l| aligned(*l) && fits(*l, starts))
}

/// The length that the cells spell: `2026-W31`, `2026-Q3`, `2026-07`, `Jul 2026`.
fn by_cells(sample: &Sample, column: usize) -> Option<Length> {
    let of = |cell: &str| {
        let numbers = cell.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).count();
        let letters: String = cell.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
        let whole = cell.bytes().any(|b| b == b':') || cell.bytes().all(|b| b.is_ascii_digit());
        match letters.as_str() {
            _ if whole || numbers == 0 || numbers > 2 => None,
            "w" | "kw" | "v" | "week" | "vecka" | "semana" | "주" | "週" => Some(Length::Days(7)),
            "q" | "분기" => Some(Length::Months(3)),
            "" | "년월" | "年月" if numbers == 2 => Some(Length::Months(1)),
            "" => None,
            _ if numbers == 1 => Some(Length::Months(1)),
            _ => None,
        }
    };
    let mut cells = sample.cells(column);
    let first = of(cells.next()?)?;
    cells.all(|c| of(c) == Some(first)).then_some(first)
}

/// Whether the day on which an interval ends still counts.
fn ends(
    sample: &Sample,
    mapping: &Mapping,
    answers: &BTreeMap<String, String>,
    from_1904: bool,
    questions: &mut Vec<Question>,
) -> Ends {
    let from = locals(sample, mapping, "from", from_1904);
    let to = locals(sample, mapping, "to", from_1904);
    let pairs: Vec<(i64, i64)> = from.iter().zip(&to).filter_map(|(a, b)| a.zip(*b)).collect();
    let days =
        !pairs.is_empty() && pairs.iter().all(|(a, b)| a.rem_euclid(DAY) == 0 && b.rem_euclid(DAY) == 0);
    if !days {
        return Ends::default();
    }
    if let Some(answer) = answers.get("to.counts") {
        return Ends { last_day_counts: answer == "yes" };
    }
    // "1 July – 31 July" is a month, and so is "1 July – 1 August"; what is neither names its last day.
    let whole = |a: i64, b: i64| LENGTHS.iter().any(|l| l.1.end(a) == b);
    let n = pairs.iter().filter(|(a, b)| whole(*a, *b)).count();
    if n == 0 || n == pairs.len() {
        return Ends { last_day_counts: n == 0 };
    }
    let column = mapping.fields.get("to").map_or("", |m| m.column.as_str());
    questions.push(Question {
        id: "to.counts".into(),
        text: format!("Does the day in \"{column}\" still count to the row?"),
        choices: [
            ("yes", "It is the last day that counts."),
            ("no", "It is the first day that does not count."),
        ]
        .map(|(value, text)| Choice { value: value.into(), reads_as: text.into() })
        .to_vec(),
        suggested: None,
    });
    Ends::default()
}

/// The days that a line above the header says the file is of: first, and first not counted.
pub(crate) fn period_above(preamble: &[String]) -> Option<(String, String)> {
    preamble.iter().find_map(|line| {
        let is = |c: char| c.is_ascii_digit() || matches!(c, '-' | '/' | '.');
        let days: Vec<i64> = line
            .split(|c: char| !is(c))
            .filter(|w| w.len() >= 8)
            .filter_map(|w| match date::parse(w.trim_end_matches(['.', '-', '/']), date::Form::default()) {
                Ok(Written::Local(s) | Written::Utc(s)) => Some(s.div_euclid(DAY)),
                _ => None,
            })
            .collect();
        let [first, last] = days[..] else { return None };
        let text = |day: i64| {
            let (y, m, d) = civil::date(day);
            format!("{y:04}-{m:02}-{d:02}")
        };
        (first <= last).then(|| (text(first), text(last + 1)))
    })
}

/// Fills the ends of the intervals and makes sums of means. Gives the rows that have no interval.
pub(crate) fn settle(
    columns: &mut [Column],
    ends: Ends,
    means: &[(usize, usize)],
    zone: chrono_tz::Tz,
    rows: usize,
) -> (Vec<usize>, u64) {
    let d = Dataset::Aggregates;
    let at = |name: &str| d.field_index(name).unwrap_or(0);
    let lengths: Vec<Option<Length>> = match &columns[at("interval")] {
        Column::Code(c) => {
            let known: Vec<_> = c.values.iter().map(Length::named).collect();
            c.codes.iter().map(|&k| known.get((k as usize).wrapping_sub(1)).copied().flatten()).collect()
        }
        _ => vec![None; rows],
    };
    let int = |c: &Column| match c {
        Column::Int(v) => v.clone(),
        _ => vec![NULL_INT; rows],
    };
    let (from, mut to) = (int(&columns[at("from")]), int(&columns[at("to")]));
    let mut clock = ZoneCache::new(zone);
    let mut bad = Vec::new();
    for i in 0..rows {
        let local = |t: i64| t.saturating_add(offset(zone, t));
        if to[i] == NULL_INT {
            if let (Some(length), true) = (lengths[i], from[i] != NULL_INT) {
                // A day in the zone of the file; an instant that begins none there is one of UTC.
                let own = local(from[i]).rem_euclid(DAY) == 0 && !matches!(length, Length::Minutes(_));
                to[i] = if own { clock.instant(length.end(local(from[i]))).0 } else { length.end(from[i]) };
            }
        } else if ends.last_day_counts {
            to[i] = clock.instant(Length::Days(1).end(local(to[i]))).0;
        }
        if to[i] == NULL_INT || to[i] <= from[i] {
            bad.push(i);
        }
    }
    columns[at("to")] = Column::Int(to);
    let by: Vec<&str> = GROUPS.into_iter().filter(|g| !matches!(columns[at(g)], Column::Absent)).collect();
    if !by.is_empty() {
        let values = [by.join(" ").as_str()][..].into();
        columns[at(BY)] = Column::Code(CodeColumn { values, codes: vec![1; rows] });
    }
    let mut alone = 0;
    for &(field, count) in means {
        let Column::Real(mean) = &columns[field] else { continue };
        let counts = int(&columns[count]);
        let sum = |(m, n): (&f64, &i64)| {
            let whole = (m * *n as f64).round();
            if m.is_nan() || *n == NULL_INT || whole.abs() > 9e15 { NULL_INT } else { whole as i64 }
        };
        alone += mean.iter().zip(&counts).filter(|(m, n)| !m.is_nan() && **n == NULL_INT).count() as u64;
        columns[field] = Column::Int(mean.iter().zip(&counts).map(sum).collect());
    }
    (bad, alone)
}

/// Seconds east of UTC.
fn offset(zone: chrono_tz::Tz, utc: i64) -> i64 {
    use chrono::{Offset, TimeZone};
    let at = chrono::DateTime::from_timestamp(utc, 0);
    at.map_or(0, |t| i64::from(zone.offset_from_utc_datetime(&t.naive_utc()).fix().local_minus_utc()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_with_its_month() {
        let at = |y, m, d| civil::days(y, m, d) * DAY;
        assert_eq!(Length::Months(1).end(at(2026, 12, 1)), at(2027, 1, 1));
        assert_eq!(Length::Months(3).end(at(2026, 1, 1)), at(2026, 4, 1));
        assert_eq!(Length::Days(7).end(at(2026, 2, 23)), at(2026, 3, 2));
    }

    #[test]
    fn beginnings_tell_how_long_at_most() {
        let at = |m, d| civil::days(2026, m, d) * DAY;
        let by = |starts: &[i64]| by_gaps(&starts.iter().copied().collect());
        assert_eq!(by(&[at(7, 6), at(7, 13), at(7, 27)]), Some(Length::Days(7)));
        assert_eq!(by(&[at(7, 1), at(8, 1), at(9, 1)]), Some(Length::Months(1)));
        assert_eq!(by(&[at(7, 1), at(7, 2)]), Some(Length::Days(1)));
        assert_eq!(by(&[at(7, 1), at(7, 1) + 1_800]), Some(Length::Minutes(30)));
        assert_eq!(by(&[at(7, 1)]), None);
    }

    #[test]
    fn a_line_above_the_header_says_the_days() {
        let period = |line: &str| period_above(&[line.to_owned()]);
        let july = Some(("2026-07-01".to_owned(), "2026-08-01".to_owned()));
        assert_eq!(period("Reporting period 2026-07-01 to 2026-07-31"), july);
        assert_eq!(period("Zeitraum: 01.07.2026 - 31.07.2026,"), None, "the order of the first is open");
        assert_eq!(period("Created on 2026-07-01"), None);
    }
}
