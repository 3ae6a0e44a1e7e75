//! Steps through marked-up text in the form that programs write; what has another form is told as strange.

use memchr::memchr;
use quick_xml::escape::unescape;
use std::borrow::Cow;
use std::io::{self, Read};
use std::ops::Range;

/// Why there is no next step.
#[derive(Debug, PartialEq)]
pub(super) enum Stop {
    /// The text ends within it.
    More,
    /// It has a form that is not read here.
    Strange,
}

pub(super) type Scan<T> = Result<T, Stop>;

/// The part of a text that lies in memory.
pub(super) struct Window<R> {
    from: R,
    bytes: Vec<u8>,
    /// What was not stepped over yet.
    open: Range<usize>,
}

/// Bytes that are read at a time.
const ROOM: usize = 256 << 10;
/// A step over more bytes is strange.
const MOST: usize = 16 << 20;

impl<R: Read> Window<R> {
    pub fn new(from: R) -> Self {
        Self { from, bytes: vec![0; ROOM], open: 0..0 }
    }

    /// Takes the next step: `scan` gives what it found, with places counted from the start of its text, and its length. The
    /// places are valid in [`Window::text`] until the next step.
    ///
    /// # Errors
    /// The text cannot be read.
    pub fn step<T>(&mut self, scan: impl Fn(&[u8]) -> Scan<(T, usize)>) -> io::Result<Option<(T, usize)>> {
        loop {
            match scan(&self.bytes[self.open.clone()]) {
                Ok((found, length)) => {
                    let at = self.open.start;
                    self.open.start += length;
                    return Ok(Some((found, at)));
                }
                Err(Stop::More) if self.more()? => {}
                Err(_) => return Ok(None),
            }
        }
    }

    /// A part of the step before, which began at `at`.
    pub fn text(&self, at: usize, part: Range<usize>) -> &[u8] {
        &self.bytes[at + part.start..at + part.end]
    }

    /// Reads more behind what is open; false at the end of the text, and where a step is too long.
    fn more(&mut self) -> io::Result<bool> {
        self.bytes.copy_within(self.open.clone(), 0);
        self.open = 0..self.open.len();
        if self.open.end == self.bytes.len() {
            if self.bytes.len() >= MOST {
                return Ok(false);
            }
            self.bytes.resize(self.bytes.len() * 2, 0);
        }
        // As much as there is room for: a long step is looked at from its start each time.
        let before = self.open.end;
        while self.open.end < self.bytes.len() {
            match self.from.read(&mut self.bytes[self.open.end..]) {
                Ok(0) => break,
                Ok(n) => self.open.end += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        Ok(self.open.end > before)
    }
}

/// The byte at a place.
#[inline]
pub(super) fn byte(text: &[u8], at: usize) -> Scan<u8> {
    text.get(at).copied().ok_or(Stop::More)
}

/// Steps over what must stand here.
#[inline]
pub(super) fn expect(text: &[u8], at: usize, what: &[u8]) -> Scan<usize> {
    match text.get(at..at + what.len()) {
        Some(found) if found == what => Ok(at + what.len()),
        Some(_) => Err(Stop::Strange),
        None if text.get(at..).is_some_and(|rest| what.starts_with(rest)) => Err(Stop::More),
        None => Err(Stop::Strange),
    }
}

/// Whether something stands here.
#[inline]
pub(super) fn is(text: &[u8], at: usize, what: &[u8]) -> Scan<bool> {
    match expect(text, at, what) {
        Ok(_) => Ok(true),
        Err(Stop::Strange) => Ok(false),
        Err(Stop::More) => Err(Stop::More),
    }
}

/// The first byte from here on that is no white space.
#[inline]
pub(super) fn past_white(text: &[u8], mut at: usize) -> Scan<usize> {
    while matches!(byte(text, at)?, b' ' | b'\t' | b'\r' | b'\n') {
        at += 1;
    }
    Ok(at)
}

/// The text up to the next mark.
#[inline]
pub(super) fn to_mark(text: &[u8], at: usize) -> Scan<Range<usize>> {
    let rest = text.get(at..).ok_or(Stop::More)?;
    memchr(b'<', rest).map(|n| at..at + n).ok_or(Stop::More)
}

/// The attributes of an element, from behind its name; then the place behind its mark, and whether it ends with it.
#[inline]
pub(super) fn attributes<'t>(
    text: &'t [u8],
    mut at: usize,
    mut each: impl FnMut(&'t [u8], &'t [u8]) -> Scan<()>,
) -> Scan<(usize, bool)> {
    loop {
        match byte(text, at)? {
            b'>' => return Ok((at + 1, false)),
            b'/' => return Ok((expect(text, at, b"/>")?, true)),
            b' ' | b'\n' | b'\r' | b'\t' => at = past_white(text, at)?,
            _ => return Err(Stop::Strange),
        }
        let name = at;
        while matches!(byte(text, at)?, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b':' | b'_' | b'-' | b'.') {
            at += 1;
        }
        if at == name {
            continue;
        }
        let value = expect(text, at, b"=\"")?;
        let mut end = value;
        loop {
            match byte(text, end)? {
                b'"' => break,
                b'<' => return Err(Stop::Strange),
                _ => end += 1,
            }
        }
        each(&text[name..at], &text[value..end])?;
        at = end + 1;
    }
}

/// The number that digits write.
#[inline]
pub(super) fn digits(text: &[u8]) -> Scan<u32> {
    if text.is_empty() || text.len() > 9 {
        return Err(Stop::Strange);
    }
    text.iter().try_fold(0, |n, b| match b {
        b'0'..=b'9' => Ok(n * 10 + u32::from(b - b'0')),
        _ => Err(Stop::Strange),
    })
}

/// The text that a person sees; none where it is written in a way that is left to the library: line ends of another system,
/// and characters by their number as Excel writes them (`_x000D_`).
#[inline]
pub(super) fn shown(text: &[u8]) -> Option<Cow<'_, str>> {
    let text = std::str::from_utf8(text).ok()?;
    if memchr(b'\r', text.as_bytes()).is_some() || text.contains("_x") {
        return None;
    }
    if memchr(b'&', text.as_bytes()).is_none() {
        return Some(Cow::Borrowed(text));
    }
    // No entity but the five of XML, and no character by its number in other digits.
    unescape(text).ok()
}

/// Leaves out the white space around a text that does not ask to keep it.
pub(super) fn trimmed(text: &str, keep: bool) -> &str {
    if keep { text } else { text.trim_matches([' ', '\t', '\r', '\n']) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_goes_on_over_the_end_of_what_was_read() {
        struct Drops<'t>(&'t [u8]);
        impl Read for Drops<'_> {
            fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
                let n = self.0.len().min(to.len()).min(1);
                to[..n].copy_from_slice(&self.0[..n]);
                self.0 = &self.0[n..];
                Ok(n)
            }
        }
        let scan = |text: &[u8]| {
            let mut found = None;
            let (end, closed) = attributes(text, expect(text, 0, b"<a")?, |name, value| {
                if name == b"r" {
                    found = Some(digits(value)?);
                }
                Ok(())
            })?;
            Ok(((found, closed), end))
        };
        let mut text = Window::new(Drops(b"<a r=\"12\" other=\"&amp;\"><a/><a  r=\"7\"\n><a r=\"x\">"));
        let mut seen = Vec::new();
        while let Some((found, _)) = text.step(scan).unwrap() {
            seen.push(found);
        }
        assert_eq!(seen, [(Some(12), false), (None, true), (Some(7), false)]);
    }

    #[test]
    fn texts_are_shown_as_they_were_meant() {
        let text = |t: &'static [u8]| shown(t).map(Cow::into_owned);
        assert_eq!(text(b"Q&amp;A &lt;1&gt; &#228;&#x20AC;").as_deref(), Some("Q&A <1> ä€"));
        for odd in [&b"a\r\nb"[..], b"a_x000D_", b"&nbsp;", b"\xff", b"&#0;"] {
            assert_eq!(text(odd), None, "{odd:?}");
        }
        assert_eq!(trimmed(" \u{a0}a\n", false), "\u{a0}a");
    }
}
