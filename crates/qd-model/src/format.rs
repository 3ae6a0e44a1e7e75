//! Numbers as people read them: durations in the unit a person would use, shares in per cent, signs, separators.
//!
//! Between number and unit stands a no-break space (U+00A0), so that no line ends between them.

use crate::Unit;

/// The months in English, as data and questions name them; what is shown takes them from the text catalogue.
pub const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// How a language writes numbers: from CLDR 48 (`decimal`, `group`, `minimumGroupingDigits`, `percentFormat`, and the
/// narrow forms of the units of time), held against the page's by its test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// Decimal mark.
    pub decimal: char,
    /// Thousands mark.
    pub group: char,
    /// Numbers of fewer digits have no thousands mark.
    pub least_grouped: usize,
    /// Blank before the per cent sign.
    pub percent_gap: bool,
    /// Second, minute, hour, day.
    pub units: [&'static str; 4],
    /// Blank between a number and a unit of time.
    pub unit_gap: bool,
    /// Percentage points.
    pub points: &'static str,
}

/// English, and what the other languages are told apart by.
const ENGLISH: Locale = Locale {
    decimal: '.',
    group: ',',
    least_grouped: 4,
    percent_gap: false,
    units: ["s", "min", "h", "d"],
    unit_gap: true,
    points: "pp",
};

impl Locale {
    /// How a language tag writes numbers; English for one not known.
    pub fn of(language: &str) -> Self {
        let comma = Self { decimal: ',', group: '.', ..ENGLISH };
        match language.split(['-', '_']).next().unwrap_or("en") {
            "sv" => Self { group: '\u{a0}', percent_gap: true, points: "p.e.", ..comma },
            "es" => Self { least_grouped: 5, percent_gap: true, ..comma },
            "ro" => Self { percent_gap: true, units: ["s", "min", "h", "z"], ..comma },
            "az" => Self { units: ["san", "dəq", "saat", "gün"], points: "f.b.", ..comma },
            "ko" => Self { units: ["초", "분", "시간", "일"], unit_gap: false, points: "%p", ..ENGLISH },
            _ => ENGLISH,
        }
    }

    /// A number in a unit of time, by its place in `units`.
    pub fn timed(&self, number: &str, unit: usize) -> String {
        let gap = if self.unit_gap { "\u{a0}" } else { "" };
        format!("{number}{gap}{}", self.units[unit.min(3)])
    }
}

const SECOND: usize = 0;
const MINUTE: usize = 1;
const HOUR: usize = 2;
const DAY: usize = 3;

/// A number with `digits` decimals and thousands marks; the minus is U+2212. A half goes up, as in a spreadsheet: the labels
/// of charts in slides and workbooks are rounded by the program that shows them, and must not say something else.
pub fn number(value: f64, digits: usize, locale: Locale) -> String {
    let plain = format!("{:.*}", digits, above_half(value.abs(), digits));
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut out = String::new();
    if value < 0.0 && plain.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        out.push('−');
    }
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 && whole.len() >= locale.least_grouped {
            out.push(locale.group);
        }
        out.push(c);
    }
    if !part.is_empty() {
        out.push(locale.decimal);
        out.push_str(part);
    }
    out
}

/// A number that as it is written lies half way between two, moved towards the upper one.
fn above_half(value: f64, digits: usize) -> f64 {
    let written = value.to_string();
    let half =
        written.split_once('.').is_some_and(|(_, part)| part.len() == digits + 1 && part.ends_with('5'));
    if half { value + 0.1_f64.powi(digits as i32 + 2) } else { value }
}

/// Seconds in the unit a person would use: `42 s`, `7 min`, `1 h 30 min`, `2.1 d`.
pub fn duration(seconds: f64, locale: Locale) -> String {
    let s = seconds.abs();
    let sign = if seconds < 0.0 { "−" } else { "" };
    let timed = |x: f64, digits: usize, unit: usize| locale.timed(&number(x, digits, locale), unit);
    let two = |a: String, b: String| format!("{a} {b}");
    let body = if s < 9.95 && (s - s.round()).abs() >= 0.05 {
        timed(s, 1, SECOND)
    } else if s < 89.5 {
        timed(s, 0, SECOND)
    } else if s < 3570.0 {
        let whole = (s / 60.0).floor();
        let rest = (s - whole * 60.0).round();
        if s < 600.0 && (0.5..59.5).contains(&(s - whole * 60.0)) {
            two(timed(whole, 0, MINUTE), timed(rest, 0, SECOND))
        } else {
            timed(s / 60.0, 0, MINUTE)
        }
    } else if s < 172_800.0 - 30.0 {
        let minutes = (s / 60.0).round() as i64;
        if minutes % 60 == 0 {
            timed((minutes / 60) as f64, 0, HOUR)
        } else if minutes >= 600 {
            timed(s / 3600.0, 1, HOUR)
        } else {
            two(timed((minutes / 60) as f64, 0, HOUR), timed((minutes % 60) as f64, 0, MINUTE))
        }
    } else {
        timed(s / 86_400.0, 1, DAY)
    };
    format!("{sign}{body}")
}

/// A value as people read it.
pub fn value(value: f64, unit: Unit, currency: Option<&str>, locale: Locale) -> String {
    match unit {
        Unit::Seconds => duration(value, locale),
        Unit::Share => percent(value, locale),
        Unit::Count if (value - value.round()).abs() < 1e-9 => number(value, 0, locale),
        Unit::Count => number(value, if value.abs() < 10.0 { 2 } else { 1 }, locale),
        Unit::Points => signed(value, |v| number(v, 0, locale)),
        Unit::Score => number(value, 2, locale),
        Unit::Money => money(value, currency, locale),
    }
}

/// A share 0…1 in per cent with one decimal.
pub fn percent(share: f64, locale: Locale) -> String {
    let gap = if locale.percent_gap { "\u{a0}" } else { "" };
    format!("{}{gap}%", number(share * 100.0, 1, locale))
}

/// Money with its currency after it, two decimals below 1,000.
pub fn money(amount: f64, currency: Option<&str>, locale: Locale) -> String {
    let digits = if amount.abs() < 1000.0 { 2 } else { 0 };
    let text = number(amount, digits, locale);
    match currency.filter(|c| !c.is_empty()) {
        Some(c) => format!("{text}\u{a0}{c}"),
        None => text,
    }
}

/// A change as people read it, with its sign; shares in percentage points.
pub fn change(change: f64, unit: Unit, currency: Option<&str>, locale: Locale) -> String {
    match unit {
        Unit::Share => {
            let gap = if locale.unit_gap { "\u{a0}" } else { "" };
            format!("{}{gap}{}", signed(change * 100.0, |v| number(v, 1, locale)), locale.points)
        }
        _ => signed(change, |v| {
            value(v.abs(), if unit == Unit::Points { Unit::Count } else { unit }, currency, locale)
                .replace('−', "")
        }),
    }
}

fn signed(v: f64, text: impl Fn(f64) -> String) -> String {
    let body = text(v.abs());
    if !body.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        body
    } else if v < 0.0 {
        format!("−{body}")
    } else {
        format!("+{body}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    const EN: Locale = ENGLISH;

    #[test]
    fn a_half_goes_up_as_in_a_spreadsheet() {
        for (v, digits, text) in [
            (6.25, 1, "6.3"),
            (-6.25, 1, "−6.3"),
            (1.45, 1, "1.5"),
            (2.5, 0, "3"),
            (0.125, 2, "0.13"),
            (6.249, 1, "6.2"),
            (1234.5, 0, "1,235"),
            (0.05, 1, "0.1"),
        ] {
            assert_eq!(number(v, digits, EN), text, "{v}");
        }
    }

    #[test]
    fn durations_take_the_unit_a_person_would_use() {
        for (s, text) in [
            (0.0, "0 s"),
            (4.5, "4.5 s"),
            (42.0, "42 s"),
            (90.0, "1 min 30 s"),
            (420.0, "7 min"),
            (3599.6, "1 h"),
            (5400.0, "1 h 30 min"),
            (43_200.0, "12 h"),
            (45_000.0, "12.5 h"),
            (181_440.0, "2.1 d"),
            (-5400.0, "−1 h 30 min"),
        ] {
            assert_eq!(duration(s, EN).replace('\u{a0}', " "), text);
        }
    }

    #[test]
    fn signs_never_stand_before_nothing() {
        assert_eq!(change(0.0001, Unit::Share, None, EN).replace('\u{a0}', " "), "0.0 pp");
        assert_eq!(change(-0.023, Unit::Share, None, EN).replace('\u{a0}', " "), "−2.3 pp");
        assert_eq!(value(41.0, Unit::Points, None, EN), "+41");
        assert_eq!(change(-690.0, Unit::Seconds, None, EN).replace('\u{a0}', " "), "−12 min");
        assert_eq!(number(-0.001, 1, EN), "0.0");
    }

    #[test]
    fn thousands_and_money_follow_the_language() {
        assert_eq!(number(1_234_567.0, 0, EN), "1,234,567");
        assert_eq!(number(1234.5, 1, Locale::of("ro")), "1.234,5");
        assert_eq!(money(5.83, Some("EUR"), EN), "5.83\u{a0}EUR");
        assert_eq!(percent(0.7104, Locale::of("sv")), "71,0\u{a0}%");
    }

    /// Each language as CLDR writes it; the page's test asks the browser for the same.
    #[test]
    fn each_language_has_its_marks_and_units() {
        for (tag, number_text, small, share, time, days, points) in [
            ("en", "1,234,567.8", "1,234", "71.0%", "1 h 30 min", "2.1 d", "−2.3 pp"),
            ("sv", "1 234 567,8", "1 234", "71,0 %", "1 h 30 min", "2,1 d", "−2,3 p.e."),
            ("es", "1.234.567,8", "1234", "71,0 %", "1 h 30 min", "2,1 d", "−2,3 pp"),
            ("ro", "1.234.567,8", "1.234", "71,0 %", "1 h 30 min", "2,1 z", "−2,3 pp"),
            ("az", "1.234.567,8", "1.234", "71,0%", "1 saat 30 dəq", "2,1 gün", "−2,3 f.b."),
            ("ko", "1,234,567.8", "1,234", "71.0%", "1시간 30분", "2.1일", "−2.3%p"),
        ] {
            let l = Locale::of(tag);
            let plain = |s: String| s.replace('\u{a0}', " ");
            assert_eq!(plain(number(1_234_567.8, 1, l)), number_text, "{tag}");
            assert_eq!(plain(number(1234.0, 0, l)), small, "{tag}");
            assert_eq!(plain(percent(0.71, l)), share, "{tag}");
            assert_eq!(plain(duration(5400.0, l)), time, "{tag}");
            assert_eq!(plain(duration(181_440.0, l)), days, "{tag}");
            assert_eq!(plain(change(-0.023, Unit::Share, None, l)), points, "{tag}");
        }
    }
}
