//! Rarer spellings of a moment: `20260701T101112Z`, `2026-07-01 10.05`, `2026-07-01T10:05Z[UTC]`.

use super::date_scan::{CellZone, DatePart, Scan, scan};

/// Reads what the ordinary spellings leave; `None` if it is none of these either.
pub(super) fn odd(text: &str) -> Option<Scan<'_>> {
    region(text).or_else(|| basic(text)).or_else(|| dotted(text))
}

/// A region in brackets behind an offset adds nothing.
fn region(text: &str) -> Option<Scan<'_>> {
    let (head, _) = text.strip_suffix(']')?.split_once('[')?;
    let read = scan(head).ok()?;
    (read.time.is_some() && read.zone != CellZone::None).then_some(read)
}

/// The basic form of ISO 8601, and the same with a blank or with colons.
fn basic(text: &str) -> Option<Scan<'_>> {
    let (day, rest) = (text.get(..8)?, text.get(8..)?);
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let DatePart::Known { .. } = scan(day).ok()?.date else { return None };
    // Its time is read as that of a day which is written out; offsets need their colon for that.
    let (clock, zone) = match (digits, rest.find(':')) {
        (4 | 6, None) => rest.split_at(digits),
        _ => return dated(day, rest),
    };
    let part = |at: usize| clock.get(at..at + 2)?.parse::<u32>().ok();
    let (h, m, s) = (part(0)?, part(2)?, if digits == 6 { part(4)? } else { 0 });
    let zone = zone.trim_start_matches('.').trim_start_matches(|c: char| c.is_ascii_digit());
    let offset = match zone.as_bytes() {
        [] => CellZone::None,
        b"Z" | b"z" => CellZone::Offset(0),
        [sign @ (b'+' | b'-'), of @ ..] if matches!(of.len(), 2 | 4) && of.iter().all(u8::is_ascii_digit) => {
            let n: i32 = zone[1..].parse().ok()?;
            let minutes = if of.len() == 2 { n * 60 } else { n / 100 * 60 + n % 100 };
            CellZone::Offset(if *sign == b'-' { -minutes * 60 } else { minutes * 60 })
        }
        _ => return None,
    };
    let date = scan(day).ok()?.date;
    (h < 24 && m < 60 && s < 61).then(|| Scan {
        date,
        time: Some(h * 3_600 + m * 60 + s.min(59)),
        zone: offset,
    })
}

/// A day of eight digits and a time with colons.
fn dated(day: &str, rest: &str) -> Option<Scan<'static>> {
    // The date is that of the day; time and zone are those of the rest, held against a day of its own.
    let probe = format!("2001-01-01 {rest}");
    let (time, zone) = match scan(&probe).ok()? {
        Scan { time: Some(time), zone: CellZone::None, .. } => (time, CellZone::None),
        Scan { time: Some(time), zone: CellZone::Offset(o), .. } => (time, CellZone::Offset(o)),
        _ => return None,
    };
    Some(Scan { date: scan(day).ok()?.date, time: Some(time), zone })
}

/// Hours and minutes with a point, as in the north: `2026-07-01 10.05`, `1.7.2026 klo 10.05`.
fn dotted(text: &str) -> Option<Scan<'_>> {
    let (head, tail) = text.trim().rsplit_once(char::is_whitespace)?;
    let year = head.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() == 4);
    let mut parts = tail.split('.');
    let part = |p: Option<&str>, most: u32| {
        let p = p.filter(|p| (1..=2).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))?;
        p.parse::<u32>().ok().filter(|v| *v <= most)
    };
    let h = part(parts.next(), 23)?;
    let m = parts.next().filter(|m| m.len() == 2);
    let (m, s) = (part(m, 59)?, parts.next());
    let s = if s.is_some() { part(s.filter(|s| s.len() == 2), 59)? } else { 0 };
    if !year || parts.next().is_some() {
        return None;
    }
    let read = scan(head).ok()?;
    (read.time.is_none() && !matches!(read.date, DatePart::Serial(_)))
        .then_some(Scan { time: Some(h * 3_600 + m * 60 + s), ..read })
}

#[cfg(test)]
mod tests {
    use super::super::date::{Form, Order, Written, parse};

    #[test]
    fn rare_spellings() {
        const T: i64 = 1_782_900_300; // 2026-07-01 10:05:00
        let form = Form { order: Some(Order::Dmy), numeric: None };
        for (text, utc, s) in [
            ("20260701T100500Z", true, T),
            ("20260701T1005Z", true, T),
            ("20260701T100500.123Z", true, T),
            ("20260701T120500+0200", true, T),
            ("20260701T100500", false, T),
            ("20260701 10:05:00", false, T),
            ("20260701 10:05 UTC", true, T),
            ("2026-07-01 10.05", false, T),
            ("1.7.2026 klo 10.05", false, T),
            ("2026-07-01 10.05.07", false, T + 7),
            ("2026-07-01T10:05:00Z[UTC]", true, T),
            ("2026-07-01T12:05:00+02:00[Europe/Stockholm]", true, T),
            ("1er juillet 2026 10:05", false, T),
            ("den 1 juli 2026 kl 10:05", false, T),
            ("den 1 juli 2026 kl. 10.05", false, T),
        ] {
            let read = parse(text, form);
            let same = match read {
                Ok(Written::Utc(v)) => utc && v == s,
                Ok(Written::Local(v)) => !utc && v == s,
                _ => false,
            };
            assert!(same, "{text}");
        }
        for none in [
            "20261301T100500Z",
            "20260701T250500Z",
            "20260701T10",
            "2026-07-01 25.05",
            "2026-07-01 10.5",
            "12.13 14.15",
            "1.2 3.45",
            "2026-07-01T10:05[Nowhere]",
            "20260701X1005",
            "20260701T100500+9",
        ] {
            assert!(parse(none, form).is_err(), "{none}");
        }
    }
}
