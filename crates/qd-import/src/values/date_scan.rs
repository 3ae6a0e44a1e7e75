//! A cell to the parts of a date and time, whatever their order: numbers, month names, twelve-hour words, zones.

use super::calendar_words::{is_filler, month_name};
use super::civil;
use super::date_odd::odd;

/// The zone written in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CellZone<'a> {
    None,
    /// Seconds east of UTC.
    Offset(i32),
    /// `IST`, `CST`: letters that mean a zone.
    Word(&'a str),
}

/// The date in a cell, before its order is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum DatePart {
    /// Told by its form: a year of four digits first, a month name, or markers.
    Known { year: i64, month: u32, day: u32 },
    /// Two numbers that may be day and month, and a year behind.
    Slashed { a: u32, b: u32, year: i64 },
    /// Three numbers of at most two digits.
    Short { a: u32, b: u32, c: u32, dotted: bool },
    /// A number alone: serial, Unix time.
    Serial(f64),
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scan<'a> {
    pub date: DatePart,
    /// Seconds of the day; `None`: a date alone.
    pub time: Option<u32>,
    pub zone: CellZone<'a>,
}

/// Why a cell is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScanError {
    NotADate,
    NoSuchTime,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Tok<'a> {
    Num { value: u64, digits: u8 },
    Word(&'a str),
    Sign(char),
}

const MAX: usize = 24;

/// Reads a cell; blanks of any kind part tokens.
pub(crate) fn scan(text: &str) -> Result<Scan<'_>, ScanError> {
    if text.len() > 80 {
        return Err(ScanError::NotADate);
    }
    if let Some(serial) = serial(text) {
        return Ok(serial);
    }
    let mut toks = [Tok::Sign(' '); MAX];
    let n = tokens(text, &mut toks)?;
    parts(&toks[..n]).or_else(|e| odd(text).ok_or(e))
}

/// Numbers alone: `20260113`, `20260113103000`, Unix time, spreadsheet serial.
fn serial(text: &str) -> Option<Scan<'static>> {
    let b = text.as_bytes();
    if b.is_empty()
        || !b[0].is_ascii_digit()
        || !b.iter().all(|c| c.is_ascii_digit() || matches!(c, b'.' | b','))
    {
        return None;
    }
    if b.iter().all(u8::is_ascii_digit) {
        let part = |from: usize, to: usize| text[from..to].parse::<u32>().ok();
        if matches!(b.len(), 8 | 12 | 14) {
            let (year, month, day) = (i64::from(part(0, 4)?), part(4, 6)?, part(6, 8)?);
            if (1_900..=2_199).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day) {
                let time = match b.len() {
                    8 => None,
                    n => {
                        let s = if n == 14 { part(12, 14)? } else { 0 };
                        let (h, m) = (part(8, 10)?, part(10, 12)?);
                        (h < 24 && m < 60 && s < 61).then_some(h * 3_600 + m * 60 + s.min(59))
                    }
                };
                if time.is_some() || b.len() == 8 {
                    return Some(Scan {
                        date: DatePart::Known { year, month, day },
                        time,
                        zone: CellZone::None,
                    });
                }
            }
        }
        let v: f64 = text.parse().ok()?;
        return Some(Scan { date: DatePart::Serial(v), time: None, zone: CellZone::None });
    }
    // One point or comma with digits behind is a serial; `13.01.26` is not.
    let signs = b.iter().filter(|c| !c.is_ascii_digit()).count();
    let behind = b.iter().rev().take_while(|c| c.is_ascii_digit()).count();
    let before = b.iter().take_while(|c| c.is_ascii_digit()).count();
    if signs != 1 || behind == 0 || before < 5 {
        return None;
    }
    let v: f64 = text.replace(',', ".").parse().ok()?;
    Some(Scan { date: DatePart::Serial(v), time: None, zone: CellZone::None })
}

fn tokens<'a>(text: &'a str, toks: &mut [Tok<'a>; MAX]) -> Result<usize, ScanError> {
    let mut n = 0;
    let b = text.as_bytes();
    let mut i = 0;
    while i < b.len() {
        if n == MAX {
            return Err(ScanError::NotADate);
        }
        let c = b[i];
        if c.is_ascii_digit() {
            let start = i;
            let mut value = 0u64;
            while i < b.len() && b[i].is_ascii_digit() {
                value = value.saturating_mul(10).saturating_add(u64::from(b[i] - b'0'));
                i += 1;
            }
            toks[n] = Tok::Num { value, digits: (i - start).min(99) as u8 };
            n += 1;
            continue;
        }
        let c = text[i..].chars().next().unwrap_or(' ');
        if c.is_alphabetic() {
            let end = text[i..].find(|c: char| !c.is_alphabetic()).map_or(text.len(), |e| i + e);
            toks[n] = Tok::Word(&text[i..end]);
            n += 1;
            i = end;
            continue;
        }
        if !c.is_whitespace() && !matches!(c, '\u{200e}' | '\u{200f}' | '"') {
            toks[n] = Tok::Sign(c);
            n += 1;
        }
        i += c.len_utf8();
    }
    Ok(n)
}

/// The first day of a week or quarter: `2026-W31`, `W31 2026`, `KW 31/2026`, `2026-Q3`, `Q3 2026`.
fn named_span(toks: &[Tok<'_>]) -> Option<Scan<'static>> {
    let (mut word, mut year, mut number) = (None, None, None);
    for t in toks {
        match *t {
            Tok::Word(w) if word.is_none() => word = Some(w),
            Tok::Num { value, digits: 4 } if year.is_none() => year = Some(value as i64),
            Tok::Num { value, digits: 1 | 2 } if number.is_none() => number = Some(value as u32),
            Tok::Sign('-' | '/' | '.' | ',') => {}
            _ => return None,
        }
    }
    let (year, number) = (year?, number?);
    let (year, month, day) = match word? {
        "Q" | "q" if (1..=4).contains(&number) => (year, number * 3 - 2, 1),
        "W" | "w" | "KW" | "Week" | "week" | "Vecka" | "vecka" | "v" | "V" | "Woche" | "Semana"
        | "semana"
            if (1..=53).contains(&number) =>
        {
            // Week 1 is that of 4 January; weeks begin on Monday, as 1970-01-05 was one.
            let fourth = civil::days(year, 1, 4);
            let monday = fourth - (fourth - 4).rem_euclid(7) + 7 * (i64::from(number) - 1);
            // A 53rd week that the year does not have is no date.
            if civil::date(monday + 3).0 != year {
                return None;
            }
            civil::date(monday)
        }
        _ => return None,
    };
    Some(Scan { date: DatePart::Known { year, month, day }, time: None, zone: CellZone::None })
}

fn parts<'a>(toks: &[Tok<'a>]) -> Result<Scan<'a>, ScanError> {
    if let Some(scan) = named_span(toks) {
        return Ok(scan);
    }
    let mut used = [false; MAX];
    let (time, zone) = clock(toks, &mut used)?;
    // What is left is the date.
    let mut nums = [(0u64, 0u8); 3];
    let (mut n, mut month, mut month_at, mut dotted, mut cjk) = (0, None, 0, false, [' '; 3]);
    for (i, t) in toks.iter().enumerate() {
        if used[i] {
            continue;
        }
        match *t {
            Tok::Num { value, digits } => {
                if n == 3 {
                    return Err(ScanError::NotADate);
                }
                nums[n] = (value, digits);
                n += 1;
            }
            Tok::Word(w) => {
                if let Some(m) = month_name(w) {
                    if month.is_some() {
                        return Err(ScanError::NotADate);
                    }
                    month = Some(m);
                    month_at = n;
                } else if n > 0 && matches!(w, "년" | "월" | "일" | "年" | "月" | "日" | "号") {
                    cjk[n - 1] = 'c';
                } else if !is_filler(w) {
                    return Err(ScanError::NotADate);
                }
            }
            Tok::Sign('.') => dotted = true,
            Tok::Sign('-' | '/' | ',' | '\'' | '’' | '(' | ')' | '[' | ']') => {}
            Tok::Sign(_) => return Err(ScanError::NotADate),
        }
    }
    let small = |v: u64| if v <= 99 { Ok(v as u32) } else { Err(ScanError::NotADate) };
    let date = match (month, n) {
        (Some(month), 2) => {
            // `12 Mar 2024`, `Mar 12, 2024`, `2024 Mar 12`, `12/Mar/24`.
            let (first, second) = (nums[0], nums[1]);
            let (year, day) = if first.1 == 4 && month_at >= 1 { (first, second) } else { (second, first) };
            DatePart::Known { year: full_year(year)?, month, day: small(day.0)? }
        }
        (Some(month), 1) if nums[0].1 == 4 => DatePart::Known { year: full_year(nums[0])?, month, day: 1 },
        (None, 3) if nums[0].1 == 4 || cjk[0] == 'c' => {
            DatePart::Known { year: full_year(nums[0])?, month: small(nums[1].0)?, day: small(nums[2].0)? }
        }
        (None, 3) if nums[2].1 == 4 => {
            DatePart::Slashed { a: small(nums[0].0)?, b: small(nums[1].0)?, year: full_year(nums[2])? }
        }
        (None, 3) if nums.iter().all(|n| n.1 <= 2) => {
            DatePart::Short { a: small(nums[0].0)?, b: small(nums[1].0)?, c: small(nums[2].0)?, dotted }
        }
        (None, 2) if nums[0].1 == 4 && time.is_none() => {
            DatePart::Known { year: full_year(nums[0])?, month: small(nums[1].0)?, day: 1 }
        }
        (None, 2) if nums[1].1 == 4 && time.is_none() => {
            DatePart::Known { year: full_year(nums[1])?, month: small(nums[0].0)?, day: 1 }
        }
        _ => return Err(ScanError::NotADate),
    };
    Ok(Scan { date, time, zone })
}

/// Two digits: 00–68 is 2000–2068, 69–99 is 1969–1999.
pub(crate) fn full_year(year: (u64, u8)) -> Result<i64, ScanError> {
    match year {
        (y, 4) => Ok(y as i64),
        (y, 1 | 2) if y <= 68 => Ok(2_000 + y as i64),
        (y, 1 | 2) => Ok(1_900 + y as i64),
        _ => Err(ScanError::NotADate),
    }
}

/// Finds the time and the zone behind it, and marks their tokens.
fn clock<'a>(toks: &[Tok<'a>], used: &mut [bool; MAX]) -> Result<(Option<u32>, CellZone<'a>), ScanError> {
    let is_colon =
        |t: Option<&Tok>| matches!(t, Some(Tok::Sign(':') | Tok::Word("시" | "時" | "点" | "h" | "H" | "ч")));
    let Some(i) = (0..toks.len()).find(|&i| {
        matches!(toks[i], Tok::Num { digits: 1 | 2, .. })
            && is_colon(toks.get(i + 1))
            && (matches!(toks.get(i + 2), Some(Tok::Num { digits: 1 | 2, .. }))
                || matches!(toks.get(i + 1), Some(Tok::Word("시" | "時"))))
    }) else {
        return Ok((None, CellZone::None));
    };
    let num = |i: usize| match toks.get(i) {
        Some(Tok::Num { value, digits: 1 | 2 }) => Some(*value as u32),
        _ => None,
    };
    let (mut hour, minute) = (num(i).unwrap_or(99), num(i + 2).unwrap_or(0));
    let mut next = if num(i + 2).is_some() { i + 3 } else { i + 2 };
    let mut second = 0;
    if matches!(toks.get(next), Some(Tok::Word("분" | "分"))) {
        next += 1;
    }
    if matches!(toks.get(next), Some(Tok::Sign(':')))
        || matches!(toks.get(next + 1), Some(Tok::Word("초" | "秒")))
    {
        let at = if matches!(toks.get(next), Some(Tok::Sign(':'))) { next + 1 } else { next };
        second = num(at).ok_or(ScanError::NoSuchTime)?;
        next = at + 1;
        if matches!(toks.get(next), Some(Tok::Word("초" | "秒"))) {
            next += 1;
        }
        if matches!(toks.get(next), Some(Tok::Sign('.' | ',')))
            && matches!(toks.get(next + 1), Some(Tok::Num { .. }))
        {
            next += 2; // Fractions of a second are cut off.
        }
    }
    used[i..next].fill(true);
    // AM, PM, before or behind; a.m. is two words with points.
    let mut half = None;
    for (k, t) in toks.iter().enumerate() {
        if used[k] {
            continue;
        }
        if let Tok::Word(w) = *t {
            let found = match w {
                "AM" | "am" | "Am" | "오전" | "午前" | "上午" => Some((false, 1)),
                "PM" | "pm" | "Pm" | "오후" | "午後" | "下午" => Some((true, 1)),
                "a" | "A" | "p" | "P"
                    if matches!(toks.get(k + 1), Some(Tok::Sign('.')))
                        && matches!(toks.get(k + 2), Some(Tok::Word("m" | "M"))) =>
                {
                    Some((w.eq_ignore_ascii_case("p"), 3))
                }
                "a" | "p" | "A" | "P" if k == next => Some((w.eq_ignore_ascii_case("p"), 1)),
                _ => None,
            };
            if let Some((pm, len)) = found {
                half = Some(pm);
                used[k..(k + len).min(toks.len())].fill(true);
                if k == next {
                    next += len;
                    if matches!(toks.get(next), Some(Tok::Sign('.'))) {
                        used[next] = true;
                        next += 1;
                    }
                }
                break;
            }
        }
    }
    if let Some(pm) = half {
        if hour == 0 || hour > 12 {
            // `13:05 PM` is written by some tools; `0:05 AM` too.
            if !(pm && hour > 12 && hour < 24 || !pm && hour == 0) {
                return Err(ScanError::NoSuchTime);
            }
        } else {
            hour = hour % 12 + if pm { 12 } else { 0 };
        }
    }
    if hour > 23 || minute > 59 || second > 60 {
        return Err(ScanError::NoSuchTime);
    }
    let zone = zone(toks, next, used);
    Ok((Some(hour * 3_600 + minute * 60 + second.min(59)), zone))
}

/// `Z`, `UTC`, `+09:00`, `-0700`, `GMT+0100 (…)`, `CET`.
fn zone<'a>(toks: &[Tok<'a>], from: usize, used: &mut [bool; MAX]) -> CellZone<'a> {
    let mut i = from;
    let mut word = None;
    if matches!(toks.get(i), Some(Tok::Sign('('))) {
        i += 1;
    }
    if let Some(Tok::Word(w)) = toks.get(i) {
        let upper = w.chars().all(|c| c.is_ascii_uppercase());
        if !(upper && (w.len() >= 2 && w.len() <= 5 || *w == "Z")) || month_name(w).is_some() {
            return CellZone::None;
        }
        word = Some(*w);
        used[i] = true;
        i += 1;
        if matches!(toks.get(i), Some(Tok::Sign(')'))) {
            used[i] = true;
        }
    }
    let utc = matches!(word, None | Some("UTC" | "GMT" | "Z" | "UT"));
    if let (true, Some(Tok::Sign(s @ ('+' | '-' | '−'))), Some(Tok::Num { value, digits })) =
        (utc, toks.get(i), toks.get(i + 1))
    {
        let sign = if *s == '+' { 1 } else { -1 };
        let mut end = i + 2;
        let minutes = match digits {
            4 => (value / 100 * 60 + value % 100) as i32,
            1 | 2 => {
                let mut m = *value as i32 * 60;
                if let (Some(Tok::Sign(':')), Some(Tok::Num { value, digits: 2 })) =
                    (toks.get(end), toks.get(end + 1))
                {
                    m += *value as i32;
                    end += 2;
                }
                m
            }
            _ => return CellZone::None,
        };
        if minutes > 15 * 60 {
            return CellZone::None;
        }
        used[i..end].fill(true);
        // A name in parentheses behind an offset adds nothing.
        if matches!(toks.get(end), Some(Tok::Sign('('))) {
            used[end..toks.len()].fill(true);
        }
        return CellZone::Offset(sign * minutes * 60);
    }
    match word {
        None => CellZone::None,
        Some("UTC" | "GMT" | "Z" | "UT") => CellZone::Offset(0),
        Some(w) => CellZone::Word(w),
    }
}
