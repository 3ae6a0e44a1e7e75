//! The texts that cells share. Those in the form of nearly all programs, `<si><t>text</t></si>`, are read here; those with
//! several fonts, with a reading aid or written in an odd way are gathered for the library.

use super::cells::{Value, inline};
use super::scan::{Scan, Stop, Window, attributes, expect, is, past_white, shown, trimmed};
use std::io::{self, Read};
use std::ops::Range;

/// Bytes of odd texts beyond which all are left to the library.
const MOST_ODD: usize = 16 << 20;

/// The texts of a book, some of them not known yet.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    /// Where each lies in the text.
    places: Vec<(u32, u32)>,
    /// Which are not known yet.
    odd: Vec<u32>,
    /// Their elements.
    pub odd_elements: Vec<u8>,
}

enum Element {
    /// A whole element, and its text with whether its white space is kept, if it has just one.
    Text {
        whole: Range<usize>,
        text: Option<(Range<usize>, bool)>,
    },
    End,
}

impl Strings {
    /// Reads the part of a book; none if it is written in a way that is left to the library.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(part: impl Read) -> io::Result<Option<Self>> {
        let mut all = Self::default();
        let mut from = Window::new(part);
        if from.step(head)?.is_none() {
            return Ok(None);
        }
        loop {
            let Some((element, at)) = from.step(element)? else { return Ok(None) };
            match element {
                Element::Text { whole, text } => {
                    let plain = text.and_then(|(text, keep)| Some((shown(from.text(at, text))?, keep)));
                    let whole = from.text(at, whole);
                    match plain {
                        Some((text, keep)) => all.push(trimmed(&text, keep)),
                        // A comment may hold what looks like an end.
                        None if memchr::memmem::find(whole, b"<!").is_some() => return Ok(None),
                        None if all.odd_elements.len() + whole.len() > MOST_ODD => return Ok(None),
                        None => {
                            all.odd.push(all.places.len() as u32);
                            all.odd_elements.extend_from_slice(whole);
                            all.places.push((0, 0));
                        }
                    }
                }
                Element::End => return Ok(Some(all)),
            }
        }
    }

    fn push(&mut self, text: &str) {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        self.places.push((start, self.text.len() as u32));
    }

    /// How many are not known yet.
    pub fn unknown(&self) -> usize {
        self.odd.len()
    }

    /// Tells one that was not known.
    pub fn tell(&mut self, n: usize, text: &str) {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        self.places[self.odd[n] as usize] = (start, self.text.len() as u32);
    }

    /// A text by its number.
    pub fn get(&self, n: u32) -> Option<&str> {
        self.places.get(n as usize).map(|(start, end)| &self.text[*start as usize..*end as usize])
    }
}

/// What stands before the first text.
fn head(text: &[u8]) -> Scan<((), usize)> {
    const START: &[u8] = b"<sst";
    let at = memchr::memmem::find(text, START).ok_or(Stop::More)?;
    let before = std::str::from_utf8(&text[..at]).map_err(|_| Stop::Strange)?;
    let encoding = before.split_once("encoding=").map_or("utf-8", |(_, e)| e.get(1..6).unwrap_or(""));
    let plain = !before.contains("<!") && encoding.eq_ignore_ascii_case("utf-8");
    let (end, closed) = attributes(text, at + START.len(), |_, _| Ok(()))?;
    if plain && !closed { Ok(((), end)) } else { Err(Stop::Strange) }
}

fn element(text: &[u8]) -> Scan<(Element, usize)> {
    let at = past_white(text, 0)?;
    if is(text, at, b"</sst>")? {
        return Ok((Element::End, at + 6));
    }
    if is(text, at, b"<si/>")? {
        return Ok((Element::Text { whole: at..at + 5, text: Some((at..at, false)) }, at + 5));
    }
    let inner = expect(text, at, b"<si>")?;
    let plain = inline(text, inner).and_then(|(value, end)| Ok((value, expect(text, end, b"</si>")?)));
    let (text, end) = match plain {
        Ok((Value::Inline { text, keep_white }, end)) => (Some((text, keep_white)), end),
        Err(Stop::More) => return Err(Stop::More),
        _ => {
            let end = memchr::memmem::find(&text[inner..], b"</si>").ok_or(Stop::More)?;
            (None, inner + end + 5)
        }
    };
    Ok((Element::Text { whole: at..end, text }, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_texts_are_left_to_the_library_and_keep_their_number() {
        let part = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"5\"><si><t> a&amp;b </t></si>\n<si><r><t>c</t></r></si>\
                    <si><t xml:space=\"preserve\"> d </t></si><si/><si><t>e_x000D_</t></si><si><t/></si></sst>";
        let mut all = Strings::read(part.as_bytes()).unwrap().unwrap();
        assert_eq!(all.unknown(), 2);
        assert_eq!(all.odd_elements, b"<si><r><t>c</t></r></si><si><t>e_x000D_</t></si>");
        all.tell(0, "c");
        all.tell(1, "e\r");
        let texts: Vec<_> = (0..7).map(|n| all.get(n)).collect();
        assert_eq!(texts, [Some("a&b"), Some("c"), Some(" d "), Some(""), Some("e\r"), Some(""), None]);
    }

    #[test]
    fn other_parts_are_strange() {
        for odd in [
            "<!DOCTYPE a><sst></sst>",
            "<sst/>",
            "<sst><x/></sst>",
            "<sst><si><r><!-- </si> --></r></si></sst>",
            "<sst><si><t>a</t>",
            "",
        ] {
            assert!(Strings::read(odd.as_bytes()).unwrap().is_none(), "{odd}");
        }
    }
}
