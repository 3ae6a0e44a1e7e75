//! The one form in which most times are written, read eight characters at a time.

use super::civil;
use super::date::Written;

/// `YYYY-MM-DD HH:MM:SS` or with `T`, and with or without `Z`: the form of most cells, eight characters at a time. `None`:
/// another form, or no such time.
pub(super) fn stamp(b: &[u8]) -> Option<Written<'static>> {
    /// What is added to a byte so that its highest bit is set unless it was a digit, or zero.
    const DIGIT: u8 = 0x76;
    const SIGN: u8 = 0x7f;
    // Two digits as a number, at the place of the first.
    let pairs = |text: [u8; 8], form: [u8; 8], kinds: [u8; 8]| {
        let x = u64::from_le_bytes(text) ^ u64::from_le_bytes(form);
        let odd = (x | x.wrapping_add(u64::from_le_bytes(kinds))) & 0x8080_8080_8080_8080;
        (odd == 0).then(|| x.wrapping_mul(10).wrapping_add(x >> 8))
    };
    let at = |pairs: u64, k: u32| (pairs >> (8 * k)) as u8;
    let (d, s) = (DIGIT, SIGN);
    let (date, rest) = b.split_first_chunk::<8>()?;
    let (time, rest) = rest.split_first_chunk::<8>()?;
    let utc = match rest.len() {
        3 => false,
        4 if rest[3] == b'Z' => true,
        _ => return None,
    };
    let date = pairs(*date, *b"0000-00-", [d, d, d, d, s, d, d, s])?;
    let form = if time[2] == b'T' { *b"00T00:00" } else { *b"00 00:00" };
    let time = pairs(*time, form, [d, d, s, d, d, s, d, d])?;
    let second = pairs(
        [rest[0], rest[1], rest[2], b'0', b'0', b'0', b'0', b'0'],
        *b":0000000",
        [s, d, d, d, d, d, d, d],
    )?;
    let (hour, minute, second) = (at(time, 3), at(time, 6), at(second, 1));
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let year = i64::from(at(date, 0)) * 100 + i64::from(at(date, 2));
    let days = civil::known_days(year, at(date, 5).into(), at(time, 0).into())?;
    let of_day = u32::from(hour) * 3_600 + u32::from(minute) * 60 + u32::from(second.min(59));
    let seconds = days * 86_400 + i64::from(of_day);
    Some(if utc { Written::Utc(seconds) } else { Written::Local(seconds) })
}

#[cfg(test)]
mod tests {
    use super::super::date::iso;
    use super::*;

    #[test]
    fn the_short_way_reads_what_the_long_one_reads() {
        let mut cells = vec!["2026-01-13T10:32:00Z".to_owned(), "2026-01-13 10:32:00".into()];
        for (year, month, day) in [(1950, 1, 1), (1999, 12, 31), (2000, 2, 29), (2024, 2, 29), (2099, 12, 31)]
        {
            for time in ["00:00:00", "23:59:59", "09:08:60", "12:34:56"] {
                cells.push(format!("{year}-{month:02}-{day:02}T{time}Z"));
                cells.push(format!("{year}-{month:02}-{day:02} {time}"));
            }
        }
        for cell in &cells {
            assert!(stamp(cell.as_bytes()).is_some(), "{cell}");
        }
        // Any other character at any place, and times that are none: read the long way or not at all.
        for cell in cells.clone() {
            for at in 0..cell.len() {
                for other in b"0123456789/:;-TtZz .\x00\x80\xff" {
                    let mut bytes = cell.clone().into_bytes();
                    bytes[at] = *other;
                    if let Some(found) = stamp(&bytes) {
                        assert_eq!(iso(&bytes), Some(Ok(found)), "{bytes:?}");
                    }
                }
            }
        }
        for none in [
            "1949-12-31T00:00:00Z",
            "2100-01-01T00:00:00Z",
            "2023-02-29 10:00:00",
            "2026-13-01 10:00:00",
            "2026-00-01 10:00:00",
            "2026-01-00 10:00:00",
            "2026-01-01 24:00:00",
            "2026-01-01 10:60:00",
            "2026-01-01 10:00:61",
            "2026-01-01T10:00:00+",
            "2026-01-01T10:00",
        ] {
            assert_eq!(stamp(none.as_bytes()), None, "{none}");
        }
    }
}
