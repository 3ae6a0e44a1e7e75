//! Elapsed times: `HH:MM:SS`, `2d 4h`, `PT4H`, `95 min`, or a number in the unit of its column.

use super::number::{self, Decimal};

/// The unit of bare numbers in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Milliseconds,
    Seconds,
    Minutes,
    Hours,
    Days,
    /// Spreadsheet time: 1 is a day.
    DayFraction,
    /// No bare numbers: `HH:MM:SS` only.
    Hms,
}

impl Unit {
    pub const ALL: [Unit; 7] = [
        Self::Seconds,
        Self::Minutes,
        Self::Hours,
        Self::Days,
        Self::DayFraction,
        Self::Hms,
        Self::Milliseconds,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Milliseconds => "milliseconds",
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::DayFraction => "day_fraction",
            Self::Hms => "hms",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|u| u.name() == name)
    }

    fn seconds(self) -> Option<f64> {
        match self {
            Self::Milliseconds => Some(0.001),
            Self::Seconds => Some(1.0),
            Self::Minutes => Some(60.0),
            Self::Hours => Some(3_600.0),
            Self::Days | Self::DayFraction => Some(86_400.0),
            Self::Hms => None,
        }
    }
}

/// How a cell spells its duration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Spelt {
    /// Seconds, whatever the column.
    Seconds(f64),
    /// A number in the column's unit.
    Bare(f64),
    /// `a:b`: hours and minutes, or minutes and seconds, by the column's unit.
    Pair(bool, f64, f64),
}

/// Reads the spelling of a cell.
pub(crate) fn spelt(text: &str, decimal: Decimal) -> Option<Spelt> {
    let t = text.trim();
    let (negative, body) = match t.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, t),
    };
    let sign = if negative { -1.0 } else { 1.0 };
    if body.is_empty() || !body.is_char_boundary(0) {
        return None;
    }
    if let Some(v) = bare(body, decimal) {
        return Some(Spelt::Bare(sign * v));
    }
    if body.contains(':') {
        // "02:33 hrs": hours and minutes.
        return match body.split_once(' ') {
            Some((pair, unit)) if unit_word(unit.trim()) == Some(3_600.0) => match clock(pair, negative)? {
                Spelt::Pair(_, h, m) => Some(Spelt::Seconds(sign * (h * 3_600.0 + m * 60.0))),
                whole => Some(whole),
            },
            _ => clock(body, negative),
        };
    }
    if body.starts_with(['P', 'p']) {
        return iso(body).map(|s| Spelt::Seconds(sign * s));
    }
    units(body).map(|s| Spelt::Seconds(sign * s))
}

/// Seconds of a cell in a column of this unit, rounded to whole ones.
pub(crate) fn parse(text: &str, unit: Option<Unit>, decimal: Decimal) -> Option<i64> {
    match number::digits(text).filter(|_| unit == Some(Unit::Seconds)) {
        Some(seconds) => Some(seconds),
        None => exact(text, unit, decimal).map(|s| s.round() as i64),
    }
}

/// Seconds of a cell in a column of this unit, with their parts.
pub(crate) fn exact(text: &str, unit: Option<Unit>, decimal: Decimal) -> Option<f64> {
    let seconds = match spelt(text, decimal)? {
        Spelt::Seconds(s) => s,
        Spelt::Bare(v) => v * unit?.seconds()?,
        Spelt::Pair(negative, a, b) => {
            let s = match unit? {
                Unit::Hours | Unit::Hms | Unit::DayFraction | Unit::Days => a * 3_600.0 + b * 60.0,
                Unit::Minutes | Unit::Seconds => a * 60.0 + b,
                Unit::Milliseconds => return None,
            };
            if negative { -s } else { s }
        }
    };
    (seconds.abs() < 1e11).then_some(seconds)
}

fn bare(t: &str, decimal: Decimal) -> Option<f64> {
    let ok = t.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b'e' | b'E' | b'-' | b'+'));
    (ok && t.as_bytes()[0] != b'e')
        .then(|| number::parse(t, decimal).or_else(|| number::parse(t, other(decimal))))?
}

fn other(d: Decimal) -> Decimal {
    if d == Decimal::Point { Decimal::Comma } else { Decimal::Point }
}

/// `H:MM:SS(.fff)`, `D.HH:MM:SS`, `1 day, 2:03:04`, `H:MM`.
fn clock(t: &str, negative: bool) -> Option<Spelt> {
    let sign = if negative { -1.0 } else { 1.0 };
    let (days, rest) = match t.rsplit_once([' ', ',']) {
        Some((head, rest)) if rest.contains(':') => (units(head.trim_end_matches(','))?, rest),
        _ => (0.0, t),
    };
    let parts: Vec<&str> = rest.split(':').collect();
    let whole = |s: &str| -> Option<f64> {
        (!s.is_empty() && s.len() <= 7 && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok())?
    };
    match parts[..] {
        [h, m, s] => {
            let (day, h) = match h.split_once('.') {
                Some((d, h)) => (whole(d)? * 86_400.0, h),
                None => (0.0, h),
            };
            let s: f64 = s.replace(',', ".").parse().ok().filter(|s| (0.0..60.0).contains(s))?;
            let m = whole(m).filter(|m| *m < 60.0)?;
            Some(Spelt::Seconds(sign * (days + day + whole(h)? * 3_600.0 + m * 60.0 + s)))
        }
        [a, b] => {
            let b = whole(b).filter(|b| *b < 60.0)?;
            let a = whole(a)?;
            if days != 0.0 {
                return Some(Spelt::Seconds(sign * (days + a * 3_600.0 + b * 60.0)));
            }
            Some(Spelt::Pair(negative, a, b))
        }
        [d, h, m, s] => Some(Spelt::Seconds(
            sign * (whole(d)? * 86_400.0 + whole(h)? * 3_600.0 + whole(m)? * 60.0 + whole(s)?),
        )),
        _ => None,
    }
}

/// `P1DT2H3M4S`.
fn iso(t: &str) -> Option<f64> {
    let mut time = false;
    let (mut total, mut number, mut any) = (0.0, String::new(), false);
    for c in t[1..].chars() {
        match c.to_ascii_uppercase() {
            'T' => time = true,
            c @ ('0'..='9') => number.push(c),
            '.' | ',' => number.push('.'),
            unit => {
                let v: f64 = number.parse().ok()?;
                number.clear();
                any = true;
                total += v * match (unit, time) {
                    ('W', false) => 604_800.0,
                    ('D', false) => 86_400.0,
                    ('H', true) => 3_600.0,
                    ('M', true) => 60.0,
                    ('S', true) => 1.0,
                    _ => return None,
                };
            }
        }
    }
    (any && number.is_empty()).then_some(total)
}

/// `1d 4h`, `95 min`, `1,5 h`, `2 hours and 3 minutes`.
fn units(t: &str) -> Option<f64> {
    let mut rest = t.trim();
    let (mut total, mut any) = (0.0, false);
    while !rest.is_empty() {
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(rest.len());
        let v: f64 = rest[..end].trim_end_matches([',', '.']).replace(',', ".").parse().ok()?;
        rest = rest[end..].trim_start();
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        total += v * unit_word(&rest[..end])?;
        any = true;
        rest = rest[end..].trim_start_matches(|c: char| c == ',' || c == '.' || c.is_whitespace());
        for and in ["and ", "und ", "och ", "et ", "y "] {
            rest = rest.strip_prefix(and).unwrap_or(rest);
        }
    }
    any.then_some(total)
}

/// Seconds of a unit's name.
pub(crate) fn unit_word(word: &str) -> Option<f64> {
    Some(match word.to_lowercase().as_str() {
        "ms" | "msec" | "millisecond" | "milliseconds" | "millis" => 0.001,
        "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunden" | "sekunder" | "segundos"
        | "secondes" | "seconden" | "secunde" | "sekund" | "seg" | "초" | "秒" | "saniyə" => 1.0,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minuter" | "minutos" | "분" | "分"
        | "dəqiqə" | "minut" => 60.0,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" | "tim" | "timmar" | "horas"
        | "heures" | "heure" | "ore" | "timme" | "uur" | "uren" | "시간" | "時間" | "saat" => 3_600.0,
        "d" | "day" | "days" | "tag" | "tage" | "tagen" | "dag" | "dagar" | "días" | "dias" | "jours"
        | "jour" | "j" | "zile" | "dagen" | "dygn" | "일" | "日" | "gün" => 86_400.0,
        "w" | "week" | "weeks" => 604_800.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        let s = |t| parse(t, None, Decimal::Point);
        assert_eq!(s("1d 4h"), Some(100_800));
        assert_eq!(s("26:30:00"), Some(95_400));
        assert_eq!(s("PT4H"), Some(14_400));
        assert_eq!(s("P1DT1M"), Some(86_460));
        assert_eq!(s("95 min"), Some(5_700));
        assert_eq!(s("1,5 h"), Some(5_400));
        assert_eq!(s("1 day, 2:03:04"), Some(93_784));
        assert_eq!(s("-0:00:05"), Some(-5));
        assert_eq!(s("2 hours and 3 minutes"), Some(7_380));
        assert_eq!(
            (s("02:33 hrs"), s("-1:30 h"), s("1:02:03 hrs")),
            (Some(9_180), Some(-5_400), Some(3_723))
        );
    }

    #[test]
    fn a_bare_number_and_a_pair_need_the_unit() {
        assert_eq!(parse("0.75", None, Decimal::Point), None);
        assert_eq!(parse("0.75", Some(Unit::Hours), Decimal::Point), Some(2_700));
        assert_eq!(parse("0.0000694", Some(Unit::DayFraction), Decimal::Point), Some(6));
        assert_eq!(parse("4:30", None, Decimal::Point), None);
        assert_eq!(parse("4:30", Some(Unit::Hours), Decimal::Point), Some(16_200));
        assert_eq!(parse("4:30", Some(Unit::Minutes), Decimal::Point), Some(270));
        for none in ["", "x", "1:75:00", "::", "P", "PT", "4h x", "-"] {
            assert_eq!(parse(none, Some(Unit::Seconds), Decimal::Point), None, "{none}");
        }
    }
}
