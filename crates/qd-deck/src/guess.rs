//! How wide a text will be in a font that is not here: slides are set by the fonts of whoever opens them.

use qd_chart::scene::{Measure, TextStyle, Weight, fit};

/// Widths a little above those of the usual fonts, so that what fits here fits there.
pub(crate) struct Guess;

impl Measure for Guess {
    fn width(&self, text: &str, style: &TextStyle) -> f32 {
        let em = |c: char| match c {
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '|' | '!' | '\'' | '’' | 'ı' => 0.29,
            ' ' | '\u{a0}' | 'f' | 't' | 'r' | '(' | ')' | '-' | '·' => 0.37,
            'm' | 'w' | 'M' | 'W' | '%' | '—' => 0.92,
            c if c.is_ascii_digit() => 0.56,
            // Programs put a little space between Hangul and Latin.
            c if c >= '\u{1100}' => 1.1,
            c if c.is_uppercase() => 0.68,
            _ => 0.56,
        };
        let bold = if style.weight >= Weight::SemiBold { 1.06 } else { 1.0 };
        text.chars().map(em).sum::<f32>() * style.size * bold
    }
}

/// Lines that a text takes in a width.
pub(crate) fn lines(text: &str, style: &TextStyle, width: f32) -> usize {
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split(' ') {
        let long = Guess.width(word, style);
        if used > 0.0 && used + long > width {
            lines += 1;
            used = 0.0;
        }
        // A word wider than the line goes on in the next.
        let over = (long / width.max(1.0)).ceil().max(1.0);
        lines += over as usize - 1;
        used += long - (over - 1.0) * width + Guess.width(" ", style);
    }
    lines
}

/// The text, or as much of it as fits into so many lines.
pub(crate) fn cut(text: &str, style: &TextStyle, width: f32, most: usize) -> String {
    if lines(text, style, width) <= most {
        return text.to_owned();
    }
    // Lines end where words do: a part of each stays free.
    fit(&Guess, text, style, width * most as f32 * 0.86)
}

/// The largest of the sizes in which a text keeps to so many lines, and the text cut to them at the smallest.
pub(crate) fn sized(text: &str, style: &TextStyle, width: f32, most: usize, sizes: &[f32]) -> (String, f32) {
    for size in sizes {
        if lines(text, &TextStyle { size: *size, ..*style }, width) <= most {
            return (text.to_owned(), *size);
        }
    }
    let size = sizes.last().copied().unwrap_or(style.size);
    (cut(text, &TextStyle { size, ..*style }, width, most), size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use qd_chart::scene::Colour;

    #[test]
    fn a_text_is_cut_to_its_lines_whatever_its_words() {
        let style = TextStyle::new(12.0, Weight::Regular, Colour::hex(0));
        for text in ["word ".repeat(900), "x".repeat(5_000), "한".repeat(5_000), String::new()] {
            let short = cut(&text, &style, 200.0, 3);
            assert!(lines(&short, &style, 200.0) <= 3, "{short}");
        }
        assert_eq!(cut("short", &style, 200.0, 1), "short");
    }
}
