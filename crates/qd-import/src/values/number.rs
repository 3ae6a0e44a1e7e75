//! Numbers: which sign parts the decimals is decided for the whole column, then each cell reads strictly.

/// The decimal sign of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Decimal {
    #[default]
    Point,
    Comma,
}

/// What one cell says about the decimal sign of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// No sign, or no number.
    None,
    Point,
    Comma,
    /// `1,234`: a thousand or one and a bit.
    EitherComma,
    /// `1.234`.
    EitherPoint,
}

/// Strips what may stand around a number: blanks, currency signs and codes, a per cent sign.
fn core(text: &str) -> (bool, &str) {
    let mut t = text.trim();
    let mut negative = false;
    if let Some(inner) = t.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
        negative = true;
        t = inner.trim();
    }
    let sign = |c: char| matches!(c, '-' | '\u{2212}' | '\u{2013}');
    if t.starts_with(sign) {
        negative = !negative;
        t = t.trim_start_matches(sign).trim_start();
    }
    let junk = |c: char| {
        c.is_whitespace()
            || matches!(c, '$' | '€' | '£' | '¥' | '₩' | '₼' | '₽' | '₹' | '%' | '+')
            || c.is_alphabetic()
    };
    let digits = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let start = t.find(digits).unwrap_or(t.len());
    // A few letters before or behind are a currency; more is a sentence.
    if t[..start].chars().count() > 4 || !t[..start].chars().all(junk) {
        return (negative, "");
    }
    t = &t[start..];
    if t.starts_with(sign) {
        negative = !negative;
        t = &t[1..];
    }
    let end = t.rfind(|c: char| c.is_ascii_digit()).map_or(0, |i| i + 1);
    let mut behind = &t[end..];
    // A minus behind, as accounting systems write it; behind a comma it stands for no cents: "100,-" and "100:-".
    if let Some(rest) = behind.strip_prefix(sign) {
        negative = !negative;
        behind = rest;
    } else if let Some(rest) = [",-", ".-", ":-", ",–", ":–"].iter().find_map(|p| behind.strip_prefix(p))
    {
        behind = rest;
    }
    if behind.chars().count() > 5 || !behind.trim_start_matches(['.', ',']).chars().all(junk) {
        return (negative, "");
    }
    (negative, &t[..end])
}

/// What a cell says about the column's decimal sign.
pub(crate) fn evidence(text: &str) -> Evidence {
    let (_, t) = core(text);
    let (commas, points) = (t.matches(',').count(), t.matches('.').count());
    let behind =
        |sign: char| t.rsplit(sign).next().map_or(0, |s| s.chars().take_while(char::is_ascii_digit).count());
    match (commas, points) {
        (0, 0) => Evidence::None,
        (_, 0) if commas > 1 => Evidence::Point,
        (0, _) if points > 1 => Evidence::Comma,
        (1, 0) if behind(',') == 3 && !t.starts_with('0') => Evidence::EitherComma,
        (0, 1) if behind('.') == 3 && !t.starts_with('0') => Evidence::EitherPoint,
        (1, 0) => Evidence::Comma,
        (0, 1) => Evidence::Point,
        _ if t.rfind(',') > t.rfind('.') => Evidence::Comma,
        _ => Evidence::Point,
    }
}

/// A number, or `None` if the cell is none in this column.
pub(crate) fn parse(text: &str, decimal: Decimal) -> Option<f64> {
    if let Some(v) = plain(text.as_bytes(), decimal) {
        return Some(v);
    }
    let (negative, t) = core(text);
    if t.is_empty() || !t.as_bytes()[0].is_ascii_digit() && !matches!(t.as_bytes()[0], b'.' | b',') {
        return None;
    }
    let (point, comma) = if decimal == Decimal::Point { ('.', ',') } else { (',', '.') };
    let exponent = t.find(['e', 'E']);
    let (mantissa, exponent) = exponent.map_or((t, ""), |i| t.split_at(i));
    let (whole, fraction) = mantissa.split_once(point).unwrap_or((mantissa, ""));
    let group = |c: char| c == comma || c == '\'' || c == '’' || c.is_whitespace();
    let mut clean = String::with_capacity(t.len());
    let mut since = None;
    for c in whole.chars() {
        if c.is_ascii_digit() {
            clean.push(c);
            since = since.map(|n: u32| n + 1);
        } else if group(c) {
            // Groups are of three digits; 1.23,4 is no number here.
            if since.is_some_and(|n| n != 3) || clean.is_empty() {
                return None;
            }
            since = Some(0);
        } else {
            return None;
        }
    }
    if since.is_some_and(|n| n != 3) || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    clean.push('.');
    clean.push_str(fraction);
    clean.push_str(exponent);
    let v: f64 = clean.parse().ok()?;
    v.is_finite().then_some(if negative { -v } else { v })
}

/// One to nine digits and nothing else: a number that every column reads the same way.
pub(crate) fn digits(text: &str) -> Option<i64> {
    let b = text.as_bytes();
    if b.is_empty() || b.len() > 9 {
        return None;
    }
    b.iter().try_fold(0, |v, c| {
        let digit = c.wrapping_sub(b'0');
        (digit < 10).then(|| v * 10 + i64::from(digit))
    })
}

/// Digits with at most one decimal sign, up to fifteen digits: exact in a double by one division.
fn plain(b: &[u8], decimal: Decimal) -> Option<f64> {
    let (negative, b) = match b {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, b),
    };
    if b.is_empty() || b.len() > 16 {
        return None;
    }
    let sign = if decimal == Decimal::Point { b'.' } else { b',' };
    let (mut value, mut scale, mut seen) = (0u64, 0usize, false);
    for &c in b {
        if c.is_ascii_digit() {
            value = value * 10 + u64::from(c - b'0');
            scale += usize::from(seen);
        } else if c == sign && !seen {
            seen = true;
        } else {
            return None;
        }
    }
    if seen && b.len() == 1 || value >= 1 << 53 {
        return None;
    }
    const POW: [f64; 17] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];
    let v = value as f64 / POW[scale];
    Some(if negative { -v } else { v })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_by_the_column_not_by_the_cell() {
        assert_eq!(parse("1,234.5", Decimal::Point), Some(1234.5));
        assert_eq!(parse("1.234,5", Decimal::Comma), Some(1234.5));
        assert_eq!(parse("1 234,50 kr", Decimal::Comma), Some(1234.5));
        assert_eq!(parse("1'234.50", Decimal::Point), Some(1234.5));
        assert_eq!(parse("1.234,5", Decimal::Point), None);
        assert_eq!(parse("(12.0)", Decimal::Point), Some(-12.0));
        assert_eq!(parse("$ -3.5", Decimal::Point), None);
        assert_eq!(parse("-$3.5", Decimal::Point), Some(-3.5));
        assert_eq!(parse("45%", Decimal::Point), Some(45.0));
        assert_eq!(parse("1.2E+03", Decimal::Point), Some(1200.0));
        assert_eq!(parse("3,5", Decimal::Comma), Some(3.5));
        assert_eq!(parse("12,50-", Decimal::Comma), Some(-12.5));
        assert_eq!(parse("1.234,00- EUR", Decimal::Comma), Some(-1234.0));
        for price in ["100,-", "100:-", "kr 100,-", "100,– €"] {
            assert_eq!(parse(price, Decimal::Comma), Some(100.0), "{price}");
        }
        for none in ["", "abc", "1.2.3", "1,2,3", "12 apples pie", "--", "1e999", "."] {
            assert_eq!(parse(none, Decimal::Point), None, "{none}");
        }
    }

    #[test]
    fn digits_alone_read_as_any_number() {
        for text in ["0", "7", "007", "123456789", "999999999"] {
            for decimal in [Decimal::Point, Decimal::Comma] {
                assert_eq!(digits(text).map(|v| v as f64), parse(text, decimal), "{text}");
            }
        }
        for none in ["", "-1", "1.0", " 1", "1234567890", "1e3", "٣"] {
            assert_eq!(digits(none), None, "{none}");
        }
    }

    #[test]
    fn evidence_of_the_decimal_sign() {
        assert_eq!(evidence("1,5"), Evidence::Comma);
        assert_eq!(evidence("1,234"), Evidence::EitherComma);
        assert_eq!(evidence("1.234.567"), Evidence::Comma);
        assert_eq!(evidence("1,234.5"), Evidence::Point);
        assert_eq!(evidence("12"), Evidence::None);
    }
}
