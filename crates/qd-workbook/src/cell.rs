//! What stands in a cell, and how it looks.

use chrono::NaiveDate;
use qd_chart::{palette, scene::Colour};
use qd_model::Unit;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Seconds of a day: spreadsheets count time in days.
pub(crate) const DAY: f64 = 86_400.0;
/// The longest text that a cell takes, in UTF-16 units.
const LONGEST: usize = 32_767;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Nothing; a cell of the same row says why.
    Blank,
    /// A text on one line.
    Text(String),
    /// A text that may take several lines.
    Long(String),
    /// As `Long`, in pieces that are bold or not; none is empty, and they are at least two.
    Rich(Vec<(String, bool)>),
    /// A number.
    Number(f64, Look),
    /// A day.
    Date(NaiveDate),
}

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Look {
    /// Whole, with thousands marks.
    Whole,
    /// Two decimals.
    Two,
    /// As many decimals as it has.
    Raw,
    /// Days, shown as hours, minutes, seconds.
    Duration,
    /// Days with decimals: no spreadsheet shows a time below zero.
    Days,
    /// Seconds with their decimals.
    Seconds,
    /// 0…1, in per cent.
    Share,
    /// Points, with sign.
    Points,
    /// A change in seconds, with sign.
    MoreSeconds,
    /// A change of a share, in percentage points.
    MoreShare,
    /// Another change, with sign.
    More,
    /// A p-value.
    P,
}

impl Look {
    fn code(self) -> &'static str {
        match self {
            Self::Whole => "#,##0",
            Self::Two => "#,##0.00",
            Self::Raw => "General",
            Self::Duration => "[h]:mm:ss",
            Self::Days => "0.00\" d\"",
            Self::Seconds => "#,##0.0",
            Self::Share => "0.0%",
            Self::Points => "+#,##0;-#,##0;0",
            Self::MoreSeconds => "+#,##0\" s\";-#,##0\" s\";0\" s\"",
            Self::MoreShare => "+0.0%;-0.0%;0.0%",
            Self::More => "+#,##0.00;-#,##0.00;0",
            Self::P => "[<0.0001]\"<0.0001\";0.0000",
        }
    }
}

/// How loud a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Muted,
    Good,
    Bad,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::of(text.into(), Self::Text)
    }

    pub(crate) fn long(text: impl Into<String>) -> Self {
        Self::of(text.into(), Self::Long)
    }

    fn of(text: String, kind: fn(String) -> Self) -> Self {
        let text = fit(text);
        if text.is_empty() { Self::Blank } else { kind(text) }
    }

    /// A text of pieces that are bold or not.
    pub(crate) fn rich(runs: &[(String, bool)]) -> Self {
        let mut left = LONGEST - 1;
        let mut taken: Vec<(String, bool)> = Vec::new();
        for (text, bold) in runs {
            let text: String = fit(text.clone()).chars().take_while(|c| take(&mut left, *c)).collect();
            match taken.last_mut() {
                _ if text.is_empty() => {}
                Some((before, same)) if same == bold => before.push_str(&text),
                _ => taken.push((text, *bold)),
            }
        }
        match taken.as_slice() {
            [] => Self::Blank,
            // One piece that is bold is bold as a whole: a look of the cell would do, and nobody needs it.
            [(text, _)] => Self::Long(text.clone()),
            _ => Self::Rich(taken),
        }
    }

    pub(crate) fn count(n: u64) -> Self {
        Self::Number(n as f64, Look::Whole)
    }

    /// A number; one that is none, or not finite, is an empty cell.
    pub(crate) fn number(v: Option<f64>, look: Look) -> Self {
        v.filter(|v| v.is_finite()).map_or(Self::Blank, |v| Self::Number(v, look))
    }

    /// A value of a KPI as people calculate with it: durations in days, which a spreadsheet shows as a time.
    pub(crate) fn value(v: Option<f64>, unit: Unit) -> Self {
        let Some(v) = v.filter(|v| v.is_finite()) else { return Self::Blank };
        match unit {
            Unit::Seconds if v < 0.0 => Self::Number(v / DAY, Look::Days),
            Unit::Seconds => Self::Number(v / DAY, Look::Duration),
            Unit::Share => Self::Number(v, Look::Share),
            Unit::Points => Self::Number(v, Look::Points),
            Unit::Count if (v - v.round()).abs() < 1e-9 => Self::Number(v, Look::Whole),
            Unit::Count | Unit::Score | Unit::Money => Self::Number(v, Look::Two),
        }
    }

    /// The seconds of a duration; of another unit nothing.
    pub(crate) fn seconds(v: Option<f64>, unit: Unit) -> Self {
        Self::number(v.filter(|_| unit == Unit::Seconds), Look::Seconds)
    }

    /// A change, in seconds for durations: below zero no spreadsheet shows a time.
    pub(crate) fn change(v: Option<f64>, unit: Unit) -> Self {
        Self::number(
            v,
            match unit {
                Unit::Seconds => Look::MoreSeconds,
                Unit::Share => Look::MoreShare,
                Unit::Count if v.is_some_and(|v| (v - v.round()).abs() < 1e-9) => Look::Points,
                _ => Look::More,
            },
        )
    }

    /// A day, or what was given as a text if it is none.
    pub(crate) fn day(text: &str) -> Self {
        match NaiveDate::parse_from_str(text.get(..10).unwrap_or(text), "%Y-%m-%d") {
            Ok(d) => Self::Date(d),
            Err(_) => Self::text(text),
        }
    }
}

/// Whether there is still room for a letter.
fn take(left: &mut usize, c: char) -> bool {
    let room = *left >= c.len_utf16();
    *left = left.saturating_sub(c.len_utf16());
    room
}

/// What XML cannot hold is a blank, and no text is longer than a cell.
pub(crate) fn fit(text: String) -> String {
    let strange = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{fffe}' | '\u{ffff}');
    let text = if text.contains(strange) { text.replace(strange, " ") } else { text };
    if text.len() <= LONGEST {
        return text;
    }
    let mut units = 0;
    let whole = |c: &char| {
        units += c.len_utf16();
        units < LONGEST
    };
    let mut short: String = text.chars().take_while(whole).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// True for a text that a spreadsheet would take for a formula if a person typed it: it stays a text even then.
pub(crate) fn like_a_formula(text: &str) -> bool {
    let first = text.chars().find(|c| !c.is_whitespace() && *c != '\u{feff}' && *c != '\u{200b}');
    first.is_some_and(|c| "=+-@＝＋－＠|".contains(c))
}

pub(crate) fn colour(c: Colour) -> Color {
    Color::RGB((u32::from(c.r) << 16) | (u32::from(c.g) << 8) | u32::from(c.b))
}

/// The look of a cell.
pub(crate) fn format(cell: &Cell, tone: Tone) -> Format {
    let mut f = Format::new()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Hair)
        .set_border_bottom_color(colour(palette::LINE));
    f = match tone {
        Tone::Plain => f.set_font_color(colour(palette::TEXT)),
        Tone::Strong => f.set_font_color(colour(palette::INK)).set_bold(),
        Tone::Muted => f.set_font_color(colour(palette::MUTED)),
        Tone::Good => f.set_font_color(colour(palette::GOOD)),
        Tone::Bad => f.set_font_color(colour(palette::BAD)),
    };
    // A word after a number keeps a distance from it.
    if tone == Tone::Muted && matches!(cell, Cell::Text(_) | Cell::Long(_) | Cell::Rich(_)) {
        f = f.set_align(FormatAlign::Left).set_indent(1);
    }
    match cell {
        Cell::Number(_, look) => f.set_num_format(look.code()),
        Cell::Date(_) => f.set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
        Cell::Long(t) => quoted(f.set_text_wrap(), t),
        Cell::Text(t) => quoted(f, t),
        Cell::Rich(runs) => quoted(f.set_text_wrap(), runs.first().map_or("", |r| r.0.as_str())),
        Cell::Blank => f,
    }
}

fn quoted(f: Format, text: &str) -> Format {
    if like_a_formula(text) { f.set_quote_prefix() } else { f }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_into_a_cell_and_into_xml() {
        assert_eq!(Cell::text("a\u{0}b\u{1b}[31m"), Cell::Text("a b [31m".into()));
        let Cell::Text(long) = Cell::text("😀".repeat(40_000)) else { panic!("no text") };
        assert!(long.encode_utf16().count() <= LONGEST && long.ends_with('…'));
        let whole = "ä".repeat(LONGEST - 1);
        assert_eq!(Cell::text(whole.clone()), Cell::Text(whole));
        assert_eq!(Cell::text(""), Cell::Blank);
    }

    #[test]
    fn what_is_no_number_is_an_empty_cell() {
        assert_eq!(Cell::value(Some(f64::NAN), Unit::Share), Cell::Blank);
        assert_eq!(Cell::value(None, Unit::Count), Cell::Blank);
        assert_eq!(Cell::value(Some(43_200.0), Unit::Seconds), Cell::Number(0.5, Look::Duration));
        assert_eq!(Cell::value(Some(-43_200.0), Unit::Seconds), Cell::Number(-0.5, Look::Days));
        assert_eq!(Cell::change(Some(-690.0), Unit::Seconds), Cell::Number(-690.0, Look::MoreSeconds));
    }

    #[test]
    fn formulas_are_known_behind_blanks_and_in_full_width() {
        for text in ["=1+1", " =1", "\u{a0}@SUM(A1)", "\t-2", "＝cmd", "+1", "\u{feff}=1"] {
            assert!(like_a_formula(text), "{text:?}");
        }
        assert!(!like_a_formula("e-mail") && !like_a_formula(""));
    }
}
