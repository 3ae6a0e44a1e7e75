//! Breaks text into lines (UAX 14; Korean words are kept whole).

use qd_chart::scene::{Measure, TextStyle};
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// Stands at the end of a line in the middle of a word: nothing is between its last letter and the next line's first.
/// It has no width and no glyph.
pub(crate) const WORD_GOES_ON: char = '\u{200b}';

/// The lines of a text in a width. A word longer than a line is broken between characters, and such a line ends with
/// [`WORD_GOES_ON`].
pub(crate) fn lines(m: &dyn Measure, text: &str, style: &TextStyle, width: f32) -> Vec<String> {
    let found = breaks(text.trim_end(), width, &|a, b| m.width(&text[a..b], style));
    let line = |(i, (a, b)): (usize, &(usize, usize))| {
        let goes_on = found.get(i + 1).is_some_and(|next| next.0 == *b);
        format!("{}{}", &text[*a..*b], if goes_on { WORD_GOES_ON.to_string() } else { String::new() })
    };
    found.iter().enumerate().map(line).collect()
}

/// Where the lines of a text begin and end, as bytes; `measure` tells the width of what lies between two of them. At
/// least one line.
pub(crate) fn breaks(text: &str, width: f32, measure: &dyn Fn(usize, usize) -> f32) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let (mut start, mut fits) = (0, 0);
    let end = |a: usize, b: usize| a + text[a..b].trim_end().len();
    for (at, kind) in linebreaks(text) {
        let hard = kind == BreakOpportunity::Mandatory;
        if !hard && (inside_korean_word(text, at) || inside_number(text, at)) {
            continue;
        }
        if measure(start, end(start, at)) > width {
            if fits > start {
                out.push((start, end(start, fits)));
                start = fits;
            }
            while measure(start, end(start, at)) > width {
                let cut = longest(&text[start..at], width, &|b| measure(start, start + b));
                out.push((start, start + cut));
                start += cut;
            }
        }
        fits = at;
        if hard {
            out.push((start, end(start, at)));
            start = at;
        }
    }
    if out.is_empty() {
        out.push((0, 0));
    }
    out
}

/// The lines of a heading, about equally long: no last line of one word.
pub(crate) fn balanced(m: &dyn Measure, text: &str, style: &TextStyle, width: f32) -> Vec<String> {
    let mut best = lines(m, text, style, width);
    for step in 1..12 {
        let narrower = lines(m, text, style, width * (1.0 - 0.04 * step as f32));
        if best.len() < 2 || narrower.len() > best.len() {
            break;
        }
        best = narrower;
    }
    best
}

fn inside_korean_word(text: &str, at: usize) -> bool {
    let hangul = |c: Option<char>| c.is_some_and(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
    hangul(text[..at].chars().next_back()) && hangul(text[at..].chars().next())
}

/// `2026-Q2` and `1–5` stay whole.
fn inside_number(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    matches!(before.next(), Some('-' | '–'))
        && before.next().is_some_and(|c| c.is_ascii_digit())
        && text[at..].chars().next().is_some_and(char::is_alphanumeric)
}

/// Bytes of the longest begin that fits, at least one character.
fn longest(text: &str, width: f32, measure: &dyn Fn(usize) -> f32) -> usize {
    let ends: Vec<usize> = text.char_indices().map(|(i, c)| i + c.len_utf8()).collect();
    let n = ends.partition_point(|end| measure(*end) <= width).max(1);
    ends.get(n - 1).copied().unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use qd_chart::palette::TEXT;
    use qd_chart::scene::Weight;

    struct Ten;
    impl Measure for Ten {
        fn width(&self, text: &str, _: &TextStyle) -> f32 {
            text.chars().count() as f32 * 10.0
        }
    }
    fn broken(text: &str, width: f32) -> Vec<String> {
        lines(&Ten, text, &TextStyle::new(9.0, Weight::Regular, TEXT), width)
    }

    #[test]
    fn lines_break_at_words_and_number_and_unit_stay_together() {
        assert_eq!(broken("one two three", 70.0), ["one two", "three"]);
        assert_eq!(broken("took 12\u{a0}min", 70.0), ["took", "12\u{a0}min"]);
        assert_eq!(broken("against 2026-Q2", 130.0), ["against", "2026-Q2"]);
        assert_eq!(broken("a\nb", 70.0), ["a", "b"]);
        assert_eq!(broken("", 70.0), [""]);
    }

    #[test]
    fn a_line_tells_whether_its_last_word_goes_on() {
        assert_eq!(broken("two-part word", 50.0), ["two-\u{200b}", "part", "word"]);
    }

    #[test]
    fn korean_words_stay_whole_unless_one_is_longer_than_the_line() {
        assert_eq!(broken("배송 지연문의", 50.0), ["배송", "지연문의"]);
        assert_eq!(broken("가나다라마바사", 40.0), ["가나다라\u{200b}", "마바사"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut_and_nothing_is_lost() {
        let text = "Donaudampfschifffahrtsgesellschaft ok";
        let parts = broken(text, 100.0);
        let shown: Vec<&str> = parts.iter().map(|p| p.trim_end_matches(WORD_GOES_ON)).collect();
        assert!(shown.iter().all(|p| p.chars().count() <= 10), "{parts:?}");
        assert_eq!(shown.concat().replace(' ', ""), text.replace(' ', ""));
        assert_eq!(parts.iter().filter(|p| p.ends_with(WORD_GOES_ON)).count(), 3);
    }
}
