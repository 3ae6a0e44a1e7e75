//! A cell to an instant, in the form that was decided for its column.

use super::civil;
use super::date_scan::{CellZone, DatePart, Scan, ScanError, scan};
use super::stamp::stamp;

/// Which of two small numbers is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Order {
    Dmy,
    Mdy,
    /// Two-digit year first.
    Ymd,
}

impl Order {
    pub fn name(self) -> &'static str {
        match self {
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
        }
    }
}

/// What bare numbers of a time column count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numeric {
    EpochSeconds,
    EpochMillis,
    Excel1900,
    Excel1904,
}

/// The form of a column. What a form leaves open is not guessed: the cell is refused.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Form {
    pub order: Option<Order>,
    pub numeric: Option<Numeric>,
}

/// A time as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written<'a> {
    /// An instant: the cell names its zone.
    Utc(i64),
    /// Local, as seconds as if it were UTC.
    Local(i64),
    /// Local in the zone that the letters stand for.
    Lettered(i64, &'a str),
}

/// Why a cell gives no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateError {
    NotADate,
    NoSuchDate,
    NoSuchTime,
    /// It fits the other order of day and month only.
    WrongOrder,
    /// It fits both orders and none was decided.
    Ambiguous,
    /// A stand-in for "never": 9999-12-31, 0001-01-01, 1900-01-01.
    Sentinel,
}

impl DateError {
    /// Stable code of the rejected row.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotADate => "not_a_date",
            Self::NoSuchDate => "no_such_date",
            Self::NoSuchTime => "no_such_time",
            Self::WrongOrder => "other_date_order",
            Self::Ambiguous => "ambiguous_date",
            Self::Sentinel => "sentinel_date",
        }
    }
}

/// Reads a cell in the form of its column.
pub(crate) fn parse(text: &str, form: Form) -> Result<Written<'_>, DateError> {
    if let Some(written) = stamp(text.as_bytes()) {
        return Ok(written);
    }
    if let Some(result) = iso(text.as_bytes()) {
        return result;
    }
    general(text, form)
}

/// True for a date whose year has two digits.
pub(crate) fn has_short_year(text: &str) -> bool {
    let long = |t: &str| t.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() > 2);
    // Most dates have a year of four digits and are told from the others without being read.
    !long(text)
        && scan(text).is_ok_and(|s| match s.date {
            DatePart::Short { .. } => true,
            DatePart::Known { .. } => text.is_ascii(),
            _ => false,
        })
}

/// True for a date without a time of day.
pub(crate) fn is_day(text: &str) -> bool {
    scan(text).is_ok_and(|s| s.time.is_none() && !matches!(s.date, DatePart::Serial(_)))
}

fn general(text: &str, form: Form) -> Result<Written<'_>, DateError> {
    let scan = scan(text).map_err(|e| match e {
        ScanError::NotADate => DateError::NotADate,
        ScanError::NoSuchTime => DateError::NoSuchTime,
    })?;
    let Scan { date, time, zone } = scan;
    let days = match date {
        DatePart::Serial(v) => return serial(v, form.numeric),
        DatePart::Known { year, month, day } => check(year, month, day)?,
        DatePart::Slashed { a, b, year } => {
            let (day, month, other) = match form.order {
                Some(Order::Dmy) => (a, b, (b, a)),
                Some(Order::Mdy) => (b, a, (a, b)),
                _ if a > 12 && b <= 12 => (a, b, (0, 0)),
                _ if b > 12 && a <= 12 => (b, a, (0, 0)),
                _ if a == b => (a, b, (0, 0)),
                _ => return Err(DateError::Ambiguous),
            };
            check(year, month, day).map_err(|e| match e {
                DateError::NoSuchDate if check(year, other.1, other.0).is_ok() => DateError::WrongOrder,
                e => e,
            })?
        }
        DatePart::Short { a, b, c, .. } => {
            let of = |y: u32| super::date_scan::full_year((u64::from(y), 2)).unwrap_or(0);
            match form.order {
                Some(Order::Dmy) => check(of(c), b, a)?,
                Some(Order::Mdy) => check(of(c), a, b)?,
                Some(Order::Ymd) => check(of(a), b, c)?,
                None => return Err(DateError::Ambiguous),
            }
        }
    };
    let seconds = days * 86_400 + i64::from(time.unwrap_or(0));
    Ok(match zone {
        CellZone::None => Written::Local(seconds),
        CellZone::Offset(o) => Written::Utc(seconds - i64::from(o)),
        CellZone::Word(w) => match fixed_offset(w) {
            Some(o) => Written::Utc(seconds - i64::from(o)),
            None => Written::Lettered(seconds, w),
        },
    })
}

/// Letters that mean one offset in practice. IST, CST, BST and their like are asked for.
fn fixed_offset(word: &str) -> Option<i32> {
    let quarter_hours = match word {
        "CET" | "WEST" | "MEZ" => 4,
        "CEST" | "EET" | "MESZ" => 8,
        "EEST" | "MSK" => 12,
        "WET" => 0,
        "EDT" => -16,
        "EST" | "CDT" => -20,
        "MDT" => -24,
        "MST" | "PDT" => -28,
        "PST" => -32,
        "KST" | "JST" => 36,
        "AEST" => 40,
        "AEDT" => 44,
        "NZST" => 48,
        "NZDT" => 52,
        _ => return None,
    };
    Some(quarter_hours * 900)
}

fn check(year: i64, month: u32, day: u32) -> Result<i64, DateError> {
    if day == 0 || day > civil::month_length(year, month) {
        return Err(DateError::NoSuchDate);
    }
    let never = !(1_900..2_999).contains(&year) || (year == 1_900 && month == 1 && day <= 2);
    if never { Err(DateError::Sentinel) } else { Ok(civil::days(year, month, day)) }
}

fn serial(v: f64, numeric: Option<Numeric>) -> Result<Written<'static>, DateError> {
    let range = |ok: bool| if ok { Ok(()) } else { Err(DateError::NotADate) };
    match numeric {
        None => Err(DateError::NotADate),
        Some(Numeric::EpochSeconds) => {
            range((1e8..1e10).contains(&v))?;
            Ok(Written::Utc(v.floor() as i64))
        }
        Some(Numeric::EpochMillis) => {
            range((1e11..1e13).contains(&v))?;
            Ok(Written::Utc((v / 1_000.0).floor() as i64))
        }
        Some(n @ (Numeric::Excel1900 | Numeric::Excel1904)) => {
            let v = if n == Numeric::Excel1904 { v + 1_462.0 } else { v };
            range((10_000.0..100_000.0).contains(&v))?;
            Ok(Written::Local(((v - 25_569.0) * 86_400.0).round() as i64))
        }
    }
}

/// `YYYY-MM-DD`, with `T` or a blank and `HH:MM[:SS[.fff]]`, with `Z`, `±HH:MM`, ` ±HHMM`, ` UTC`. `None`: another form.
pub(super) fn iso(b: &[u8]) -> Option<Result<Written<'static>, DateError>> {
    let two = |i: usize| -> Option<u32> {
        let (x, y) = (b[i].wrapping_sub(b'0'), b[i + 1].wrapping_sub(b'0'));
        (x < 10 && y < 10).then_some(u32::from(x) * 10 + u32::from(y))
    };
    if b.len() < 10 || b[4] != b'-' || b[7] != b'-' {
        return None;
    }
    let year = i64::from(two(0)? * 100 + two(2)?);
    let (month, day) = (two(5)?, two(8)?);
    let days = match check(year, month, day) {
        Ok(d) => d,
        Err(e) => return Some(Err(e)),
    };
    if b.len() == 10 {
        return Some(Ok(Written::Local(days * 86_400)));
    }
    if b.len() < 16 || !matches!(b[10], b'T' | b' ') || b[13] != b':' {
        return None;
    }
    let (hour, minute) = (two(11)?, two(14)?);
    let mut i = 16;
    let mut second = 0;
    if b.len() >= 19 && b[16] == b':' {
        second = two(17)?;
        i = 19;
        if i < b.len() && matches!(b[i], b'.' | b',') {
            i += 1;
            while i < b.len() && b[i].is_ascii_digit() {
                i += 1;
            }
        }
    }
    if hour > 23 || minute > 59 || second > 60 {
        return Some(Err(DateError::NoSuchTime));
    }
    let local = days * 86_400 + i64::from(hour * 3_600 + minute * 60 + second.min(59));
    let rest = b[i..].strip_prefix(b" ").unwrap_or(&b[i..]);
    match rest {
        [] => Some(Ok(Written::Local(local))),
        b"Z" | b"UTC" => Some(Ok(Written::Utc(local))),
        [sign @ (b'+' | b'-'), tail @ ..] => {
            let digits = match tail {
                [a, b, b':', c, d] | [a, b, c, d] => [*a, *b, *c, *d],
                _ => return None,
            };
            if !digits.iter().all(u8::is_ascii_digit) {
                return None;
            }
            let n = digits.map(|d| i64::from(d - b'0'));
            let offset = (n[0] * 10 + n[1]) * 3_600 + (n[2] * 10 + n[3]) * 60;
            Some(Ok(Written::Utc(if *sign == b'+' { local - offset } else { local + offset })))
        }
        _ => None,
    }
}

/// What the cells of a column say together about its form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Evidence {
    pub cells: u64,
    /// Read whatever the order.
    pub sure: u64,
    /// Fit day first only, month first only, both; the first cell of each.
    pub dmy_only: (u64, Option<String>),
    pub mdy_only: (u64, Option<String>),
    pub both: (u64, Option<String>),
    pub ymd_only: u64,
    /// Short years that may stand first.
    pub ymd_too: u64,
    pub epoch_s: u64,
    pub epoch_ms: u64,
    pub excel: u64,
    /// Local times among the cells.
    pub local: u64,
    /// Letters that mean several zones.
    pub letters: std::collections::BTreeMap<String, u64>,
    pub unreadable: u64,
}

impl Evidence {
    /// Takes in one cell that is not missing.
    pub fn add(&mut self, text: &str) {
        self.cells += 1;
        if let Some(r) = iso(text.as_bytes()) {
            match r {
                Ok(w) => {
                    self.sure += 1;
                    self.local += u64::from(matches!(w, Written::Local(_)));
                }
                Err(DateError::Sentinel) => self.sure += 1,
                Err(_) => self.unreadable += 1,
            }
            return;
        }
        let Ok(scan) = scan(text) else {
            self.unreadable += 1;
            return;
        };
        self.local += u64::from(scan.zone == CellZone::None);
        if let CellZone::Word(w) = scan.zone
            && fixed_offset(w).is_none()
        {
            *self.letters.entry(w.to_owned()).or_default() += 1;
        }
        let keep = |slot: &mut (u64, Option<String>)| {
            slot.0 += 1;
            slot.1.get_or_insert_with(|| text.to_owned());
        };
        match scan.date {
            DatePart::Known { year, month, day } => match check(year, month, day) {
                Ok(_) | Err(DateError::Sentinel) => self.sure += 1,
                Err(_) => self.unreadable += 1,
            },
            DatePart::Serial(v) => {
                if (1e8..1e10).contains(&v) {
                    self.epoch_s += 1;
                } else if (1e11..1e13).contains(&v) {
                    self.epoch_ms += 1;
                } else if (10_000.0..100_000.0).contains(&v) {
                    self.excel += 1;
                } else {
                    self.unreadable += 1;
                }
            }
            DatePart::Slashed { a, b, year } => {
                match (check(year, b, a).is_ok(), check(year, a, b).is_ok()) {
                    (true, true) if a == b => self.sure += 1,
                    (true, true) => keep(&mut self.both),
                    (true, false) => keep(&mut self.dmy_only),
                    (false, true) => keep(&mut self.mdy_only),
                    (false, false) => self.unreadable += 1,
                }
            }
            DatePart::Short { a, b, c, dotted } => {
                let of = |y: u32| super::date_scan::full_year((u64::from(y), 2)).unwrap_or(0);
                let ymd = !dotted && check(of(a), b, c).is_ok();
                let (dmy, mdy) = (check(of(c), b, a).is_ok(), check(of(c), a, b).is_ok());
                self.ymd_too += u64::from(ymd);
                match (dmy, mdy) {
                    (true, true) => keep(&mut self.both),
                    (true, false) => keep(&mut self.dmy_only),
                    (false, true) => keep(&mut self.mdy_only),
                    (false, false) if ymd => self.ymd_only += 1,
                    (false, false) => self.unreadable += 1,
                }
            }
        }
    }

    /// Cells that read in some order.
    pub fn readable(&self) -> u64 {
        self.cells - self.unreadable
    }

    /// The order that all cells fit: decided, open, or contradictory.
    pub fn order(&self) -> Verdict {
        let any = self.dmy_only.0 + self.mdy_only.0 + self.both.0 + self.ymd_only;
        if any == 0 {
            return Verdict::NotNeeded;
        }
        if self.ymd_only > 0 && self.ymd_too == any {
            return Verdict::Decided(Order::Ymd);
        }
        match (self.dmy_only.0 > 0, self.mdy_only.0 > 0) {
            (true, true) => Verdict::Contradiction,
            (true, false) => Verdict::Decided(Order::Dmy),
            (false, true) => Verdict::Decided(Order::Mdy),
            (false, false) => Verdict::Open,
        }
    }

    /// What bare numbers count, if most cells are bare numbers of one kind.
    pub fn numeric(&self, from_1904: bool) -> Option<Numeric> {
        let excel = if from_1904 { Numeric::Excel1904 } else { Numeric::Excel1900 };
        let kinds = [
            (self.epoch_s, Numeric::EpochSeconds),
            (self.epoch_ms, Numeric::EpochMillis),
            (self.excel, excel),
        ];
        kinds.into_iter().filter(|k| k.0 > 0).max_by_key(|k| k.0).map(|k| k.1)
    }
}

/// What a column says about its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    NotNeeded,
    Decided(Order),
    Open,
    Contradiction,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str, form: Form) -> Result<String, DateError> {
        parse(text, form).map(|w| {
            let (tag, s) = match w {
                Written::Utc(s) => ("Z", s),
                Written::Local(s) => ("", s),
                Written::Lettered(s, _) => ("?", s),
            };
            let mut out = String::new();
            civil::write(&mut out, s);
            out + tag
        })
    }

    const NONE: Form = Form { order: None, numeric: None };
    const DMY: Form = Form { order: Some(Order::Dmy), numeric: None };
    const MDY: Form = Form { order: Some(Order::Mdy), numeric: None };

    #[test]
    fn forms_that_need_no_order() {
        for (text, expected) in [
            ("2026-01-13T10:32:00Z", "2026-01-13 10:32:00Z"),
            ("2026-01-13T19:32:00+09:00", "2026-01-13 10:32:00Z"),
            ("2025-12-19 14:48:17 -0800", "2025-12-19 22:48:17Z"),
            ("2026-01-13 10:32:00.123 UTC", "2026-01-13 10:32:00Z"),
            ("2026-01-13 10:32", "2026-01-13 10:32:00"),
            ("2026/1/3 9:05", "2026-01-03 09:05:00"),
            ("2026-01", "2026-01-01 00:00:00"),
            ("20260113", "2026-01-13 00:00:00"),
            ("Jan 13, 2026 03:04 PM", "2026-01-13 15:04:00"),
            ("13 janv. 2026 16:45", "2026-01-13 16:45:00"),
            ("12/Mar/24 9:41 AM", "2024-03-12 09:41:00"),
            ("2026년 1월 13일 오후 3:04", "2026-01-13 15:04:00"),
            ("2026年1月13日 15時04分", "2026-01-13 15:04:00"),
            ("Tue, 13 Jan 2026 10:32:00 GMT", "2026-01-13 10:32:00Z"),
            ("Tue Jan 13 2026 10:32:00 GMT+0100 (Central European Standard Time)", "2026-01-13 09:32:00Z"),
            ("2026-01-13 10:32 CET", "2026-01-13 09:32:00Z"),
            ("13. Januar 2026", "2026-01-13 00:00:00"),
        ] {
            assert_eq!(utc(text, NONE).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn the_order_of_the_column_reads_the_cell() {
        assert_eq!(utc("03/08/2026", DMY).unwrap(), "2026-08-03 00:00:00");
        assert_eq!(utc("03/08/2026", MDY).unwrap(), "2026-03-08 00:00:00");
        assert_eq!(utc("03/08/2026", NONE), Err(DateError::Ambiguous));
        assert_eq!(utc("13/01/2026", MDY), Err(DateError::WrongOrder));
        assert_eq!(utc("13.01.26 10:32", DMY).unwrap(), "2026-01-13 10:32:00");
        assert_eq!(utc("01/13/2026, 4:45:00\u{202f}PM", MDY).unwrap(), "2026-01-13 16:45:00");
        assert_eq!(utc("3/9/2025 2:05:09 PM", MDY).unwrap(), "2025-03-09 14:05:09");
    }

    #[test]
    fn what_does_not_exist_is_never_moved_to_another_day() {
        for (text, error) in [
            ("2026-02-30 10:00:00", DateError::NoSuchDate),
            ("31/02/2026", DateError::NoSuchDate),
            ("0000-00-00 00:00:00", DateError::NoSuchDate),
            ("2026-01-05 25:61:00", DateError::NoSuchTime),
            ("yesterday", DateError::NotADate),
            ("9999-12-31 23:59:59", DateError::Sentinel),
            ("12", DateError::NotADate),
            ("hello 2026-01-05", DateError::NotADate),
            ("2026-01-05 10:00:00 2026-01-06", DateError::NotADate),
        ] {
            assert_eq!(utc(text, DMY), Err(error), "{text}");
        }
    }

    #[test]
    fn numbers_by_the_form_of_the_column() {
        let form = |n| Form { order: None, numeric: Some(n) };
        assert_eq!(utc("46035.4388888889", form(Numeric::Excel1900)).unwrap(), "2026-01-13 10:32:00");
        assert_eq!(utc("44573.4388888889", form(Numeric::Excel1904)).unwrap(), "2026-01-13 10:32:00");
        assert_eq!(utc("1768300320", form(Numeric::EpochSeconds)).unwrap(), "2026-01-13 10:32:00Z");
        assert_eq!(utc("1768300320000", form(Numeric::EpochMillis)).unwrap(), "2026-01-13 10:32:00Z");
    }

    #[test]
    fn a_column_decides_or_stays_open() {
        let verdict = |cells: &[&str]| {
            let mut e = Evidence::default();
            cells.iter().for_each(|c| e.add(c));
            e.order()
        };
        assert_eq!(verdict(&["03/08/2026", "13/08/2026"]), Verdict::Decided(Order::Dmy));
        assert_eq!(verdict(&["03/08/2026", "04/08/2026"]), Verdict::Open);
        assert_eq!(verdict(&["13/08/2026", "08/13/2026"]), Verdict::Contradiction);
        assert_eq!(verdict(&["2026-01-01", "x"]), Verdict::NotNeeded);
    }
}
