//! Words in XML.

/// A word as XML may hold it, as text or inside of an attribute: what no XML holds is a blank, and no mark turns the
/// reading direction of what follows.
pub(crate) fn text(word: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}');
    let clean: String = word
        .chars()
        .filter(|c| !turns(*c))
        .map(|c| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c })
        .collect();
    quick_xml::escape::escape(clean.as_str()).into_owned()
}

/// The first line of every part.
pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names that parts of a presentation are written with.
pub(crate) const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// A length in points as the format counts it.
pub(crate) fn emu(points: f32) -> i64 {
    (f64::from(points) * 12_700.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn what_no_xml_holds_is_a_blank() {
        assert_eq!(text("a\u{0}<b>&\"\u{1b}\u{ffff}한"), "a &lt;b&gt;&amp;&quot;  한");
        assert_eq!(text("a\u{202e}b\nc"), "ab c");
    }
}
