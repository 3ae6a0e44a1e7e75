//! Cells of a sheet in the form that programs write: `<c r="B2" s="3" t="s"><v>7</v></c>`. Four fifths of the time of an import
//! went into finding them by general means; whatever stands in another form is left to the library.

use super::scan::{Scan, Stop, Window, attributes, byte, digits, expect, is, past_white, to_mark};
use calamine::CellErrorType;
use std::io::{self, Read};
use std::ops::Range;

/// A cell; places count from the start of its text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    /// From 0 on.
    pub row: u32,
    /// From 0 on.
    pub column: u32,
    /// Which of the book's formats.
    pub style: Option<u32>,
    pub value: Value,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Empty,
    Error,
    Bool(bool),
    /// Which of the texts that cells share.
    Shared(u32),
    Number(Range<usize>),
    /// A time in letters.
    Iso(Range<usize>),
    /// The result of a formula.
    Formula(Range<usize>),
    /// A text of the cell's own.
    Inline {
        text: Range<usize>,
        keep_white: bool,
    },
}

/// What comes next.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// A cell, and where its text begins.
    Cell(Cell, usize),
    End,
    /// Nothing that is read here.
    Strange,
}

/// The cells of a sheet in order.
pub(super) struct Cells<R> {
    pub text: Window<R>,
    begun: bool,
    row: u32,
    column: u32,
}

enum Element {
    Row { number: Option<u32>, closed: bool },
    RowEnd,
    Cell { place: Option<(u32, u32)>, style: Option<u32>, value: Value },
    End,
}

impl<R: Read> Cells<R> {
    pub fn new(sheet: R) -> Self {
        Self { text: Window::new(sheet), begun: false, row: 0, column: 0 }
    }

    /// The next cell, empty ones too.
    ///
    /// # Errors
    /// The sheet cannot be read.
    pub fn next(&mut self) -> io::Result<Next> {
        if !self.begun {
            if self.text.step(head)?.is_none() {
                return Ok(Next::Strange);
            }
            self.begun = true;
        }
        loop {
            let Some((element, at)) = self.text.step(element)? else { return Ok(Next::Strange) };
            match element {
                Element::Row { number, closed } => {
                    self.row = number.unwrap_or(self.row);
                    if closed {
                        (self.row, self.column) = (self.row + 1, 0);
                    }
                }
                Element::RowEnd => (self.row, self.column) = (self.row + 1, 0),
                Element::Cell { place, style, value } => {
                    let (row, column) = place.unwrap_or((self.row, self.column));
                    self.column = column + 1;
                    return Ok(Next::Cell(Cell { row, column, style, value }, at));
                }
                Element::End => return Ok(Next::End),
            }
        }
    }
}

/// What stands before the rows.
fn head(text: &[u8]) -> Scan<((), usize)> {
    const ROWS: &[u8] = b"<sheetData>";
    let rows = memchr::memmem::find(text, ROWS).ok_or(Stop::More)?;
    let head = std::str::from_utf8(&text[..rows]).map_err(|_| Stop::Strange)?;
    // Comments may hold anything; other encodings are for the library.
    let encoding = head.split_once("encoding=").map_or("utf-8", |(_, e)| e.get(1..6).unwrap_or(""));
    let plain = !head.contains("<!") && !head.contains('\0') && encoding.eq_ignore_ascii_case("utf-8");
    // The range that a sheet says of itself is looked at by the library, and may be one that it refuses.
    let range = head.split_once("<dimension ").map_or("A1", |(_, d)| {
        d.split_once("ref=\"").and_then(|(_, r)| r.split_once('"')).map_or("", |(r, _)| r)
    });
    let mut corners = range.split(':').map(|c| place(c.as_bytes()));
    let first = corners.next().ok_or(Stop::Strange)??;
    let last = corners.next().unwrap_or(Ok(first))?;
    let sound = first.0 <= last.0 && first.1 <= last.1 && corners.next().is_none();
    if plain && sound { Ok(((), rows + ROWS.len())) } else { Err(Stop::Strange) }
}

/// Row and column, from 0 on, of a place like `B2`.
#[inline]
fn place(name: &[u8]) -> Scan<(u32, u32)> {
    let letters = name.iter().take_while(|b| b.is_ascii_uppercase()).count();
    if letters == 0 || letters > 3 {
        return Err(Stop::Strange);
    }
    let column = name[..letters].iter().fold(0, |n, b| n * 26 + u32::from(b - b'A') + 1);
    Ok((row(&name[letters..])?, column - 1))
}

#[inline]
fn row(number: &[u8]) -> Scan<u32> {
    digits(number)?.checked_sub(1).ok_or(Stop::Strange)
}

fn element(text: &[u8]) -> Scan<(Element, usize)> {
    let at = past_white(text, 0)?;
    if byte(text, at)? != b'<' {
        return Err(Stop::Strange);
    }
    match byte(text, at + 1)? {
        b'c' => cell(text, at + 2),
        b'r' => {
            let mut number = None;
            let (end, closed) = attributes(text, expect(text, at, b"<row")?, |name, value| {
                if name == b"r" {
                    number = Some(row(value)?);
                }
                Ok(())
            })?;
            Ok((Element::Row { number, closed }, end))
        }
        _ if is(text, at, b"</row>")? => Ok((Element::RowEnd, at + 6)),
        _ => Ok((Element::End, expect(text, at, b"</sheetData>")?)),
    }
}

/// How a cell says what it holds.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Shared,
    Inline,
    Formula,
    Bool,
    Error,
    Iso,
}

#[inline]
fn cell(text: &[u8], at: usize) -> Scan<(Element, usize)> {
    let (mut at_place, mut style, mut kind) = (None, None, None);
    let (mut at, closed) = attributes(text, at, |name, value| {
        match name {
            b"r" if at_place.is_none() => at_place = Some(place(value)?),
            b"s" if style.is_none() => style = Some(digits(value)?),
            b"t" if kind.is_none() => {
                kind = Some(match value {
                    b"s" => Kind::Shared,
                    b"n" => Kind::Number,
                    b"inlineStr" => Kind::Inline,
                    b"str" => Kind::Formula,
                    b"b" => Kind::Bool,
                    b"e" => Kind::Error,
                    b"d" => Kind::Iso,
                    _ => return Err(Stop::Strange),
                });
            }
            // Said twice.
            b"r" | b"s" | b"t" => return Err(Stop::Strange),
            _ => {}
        }
        Ok(())
    })?;
    let done = |value, end| Ok((Element::Cell { place: at_place, style, value }, end));
    if closed {
        return done(Value::Empty, at);
    }
    if is(text, at, b"<f")? {
        let (behind, closed) = attributes(text, at + 2, |_, _| Ok(()))?;
        at = if closed { behind } else { expect(text, to_mark(text, behind)?.end, b"</f>")? };
    }
    if is(text, at, b"</c>")? {
        return done(Value::Empty, at + 4);
    }
    let kind = kind.unwrap_or(Kind::Number);
    if kind == Kind::Inline {
        let (value, end) = inline(text, expect(text, at, b"<is>")?)?;
        return done(value, expect(text, end, b"</is></c>")?);
    }
    if is(text, at, b"<v/>")? {
        let value = match kind {
            Kind::Formula => Value::Formula(at..at),
            Kind::Iso => Value::Iso(at..at),
            _ => Value::Empty,
        };
        return done(value, expect(text, at + 4, b"</c>")?);
    }
    let found = to_mark(text, expect(text, at, b"<v>")?)?;
    let end = expect(text, found.end, b"</v></c>")?;
    let bytes = &text[found.clone()];
    let value = match kind {
        Kind::Formula => Value::Formula(found),
        Kind::Iso => Value::Iso(found),
        _ if bytes.is_empty() => Value::Empty,
        Kind::Number => Value::Number(found),
        Kind::Shared => Value::Shared(digits(bytes)?),
        Kind::Bool if bytes == b"0" || bytes == b"1" => Value::Bool(bytes == b"1"),
        Kind::Error if std::str::from_utf8(bytes).is_ok_and(|e| e.parse::<CellErrorType>().is_ok()) => {
            Value::Error
        }
        _ => return Err(Stop::Strange),
    };
    done(value, end)
}

/// `<t>text</t>`, from the mark on.
pub(super) fn inline(text: &[u8], at: usize) -> Scan<(Value, usize)> {
    if is(text, at, b"<t/>")? {
        return Ok((Value::Inline { text: at..at, keep_white: false }, at + 4));
    }
    let keep_white = !is(text, at, b"<t>")?;
    let start = expect(text, at, if keep_white { b"<t xml:space=\"preserve\">" } else { b"<t>" })?;
    let found = to_mark(text, start)?;
    let end = expect(text, found.end, b"</t>")?;
    Ok((Value::Inline { text: found, keep_white }, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &str) -> Vec<Next> {
        let text = format!("<?xml version=\"1.0\"?><worksheet><dimension ref=\"A1:B2\"/><sheetData>{rows}");
        let mut cells = Cells::new(text.as_bytes());
        let mut all = Vec::new();
        loop {
            let next = cells.next().unwrap();
            let last = !matches!(next, Next::Cell(..));
            all.push(next);
            if last {
                return all;
            }
        }
    }

    #[test]
    fn cells_without_place_follow_each_other() {
        let found =
            cells("<row><c><v>1</v></c><c/></row><row/><row r=\"9\"><c r=\"C9\"/><c/></row></sheetData>");
        let places: Vec<_> = found
            .iter()
            .filter_map(|n| match n {
                Next::Cell(c, _) => Some((c.row, c.column)),
                _ => None,
            })
            .collect();
        assert_eq!(places, [(0, 0), (0, 1), (8, 2), (8, 3)]);
        assert_eq!(found.last(), Some(&Next::End));
    }

    #[test]
    fn what_is_written_otherwise_is_strange() {
        for odd in [
            "<!-- c --><row>",
            "<row><c t=\"s\"><v>x</v></c>",
            "<row><c t=\"q\"><v>1</v></c>",
            "<row><c r=\"1A\"/>",
            "<row><c r=\"A1\" r=\"B1\"/>",
            "<row><c><v>1</v><f/></c>",
            "<row><c><v><![CDATA[1]]></v></c>",
            "<row><c t=\"b\"><v>2</v></c>",
            "<row><c t=\"e\"><v>oh</v></c>",
            "<row><c t='s'><v>1</v></c>",
            "<x:row>",
            "<row><c><v>1",
        ] {
            assert_eq!(cells(odd), [Next::Strange], "{odd}");
        }
        let mut other =
            Cells::new(&b"<?xml version=\"1.0\" encoding=\"UTF-16\"?><sheetData></sheetData>"[..]);
        assert_eq!(other.next().unwrap(), Next::Strange);
    }
}
