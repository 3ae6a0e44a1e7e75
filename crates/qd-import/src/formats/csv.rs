//! Delimited text: a lenient splitter that keeps line numbers and says what is broken.
//!
//! The splitter is our own because the csv crate hides what must be told here: an unclosed quotation mark at the
//! end, raw text and line of each record. The tests hold it against the csv crate.

use super::Each;
use super::finder::Finder;
use crate::decode::TextReader;
use crate::limits::Limits;
use crate::piece::{CELL, Piece, Rec, RecState};
use qd_model::{Issue, IssueCode};
use std::io::Read;

/// Bytes of one piece: some ten of them are on the way at any time, as text, as cells and as values.
const PIECE: usize = 2 << 20;
/// Records of one piece.
pub(crate) const RECORDS: usize = 65_536;

/// How records and cells are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub delimiter: u8,
    pub quote: u8,
    /// A backslash before a quotation mark makes it text.
    pub backslash: bool,
}

impl Dialect {
    pub fn new(delimiter: u8) -> Self {
        Self { delimiter, quote: b'"', backslash: false }
    }
}

/// Cuts text into records.
pub(crate) struct Splitter {
    dialect: Dialect,
    /// Ends a plain cell.
    plain: Finder,
    /// As `plain`, and quotation marks.
    marks: Finder,
    /// Matters inside quotation marks.
    inside: Finder,
    /// Line of the next record.
    line: u64,
    /// Cells kept of a record; the others are only looked at.
    max_cells: usize,
}

enum Cut {
    Record(usize),
    /// The text ends inside the record.
    Incomplete,
    Unterminated,
}

impl Splitter {
    pub fn new(dialect: Dialect, max_cells: usize) -> Self {
        let plain = Finder::new([dialect.delimiter, b'\n', b'\r', b'\n']);
        let marks = Finder::new([dialect.delimiter, b'\n', b'\r', dialect.quote]);
        let escape = if dialect.backslash { b'\\' } else { b'\n' };
        let inside = Finder::new([dialect.quote, b'\n', b'\r', escape]);
        Self { dialect, plain, marks, inside, line: 1, max_cells }
    }

    /// Splits `piece.text` from its start and says how many bytes it used; without `ended` a last record that has no
    /// end stays for the next call.
    pub fn split(&mut self, piece: &mut Piece, ended: bool, max_records: usize) -> usize {
        let text = std::mem::take(&mut piece.text);
        let b = text.as_bytes();
        self.plain.forget();
        self.marks.forget();
        self.inside.forget();
        let mut p = 0;
        while p < b.len() && piece.recs.len() < max_records {
            let (cells, extra, line) = (piece.cells.len(), piece.extra.len(), self.line);
            match self.record(&text, p, ended, piece) {
                Cut::Record(end) => {
                    self.keep(piece, &text, cells, line, (p, end));
                    p = end;
                }
                Cut::Incomplete => {
                    piece.cells.truncate(cells);
                    piece.extra.truncate(extra);
                    self.line = line;
                    break;
                }
                Cut::Unterminated => {
                    piece.cells.truncate(cells);
                    piece.extra.truncate(extra);
                    self.line = line;
                    self.lines_of_rest(piece, &text, p);
                    p = b.len();
                }
            }
        }
        piece.text = text;
        p
    }

    /// Keeps a record unless all its cells are empty.
    fn keep(&self, piece: &mut Piece, text: &str, first: usize, line: u64, raw: (usize, usize)) {
        let mut n = piece.cells.len() - first;
        let mut state = RecState::Whole;
        if n > self.max_cells {
            let beyond = piece.cells[first + self.max_cells..].iter().any(|(s, e)| s & !(1 << 31) != *e);
            n = self.max_cells;
            piece.cells.truncate(first + n);
            if beyond {
                state = RecState::TooMany;
            }
        }
        if raw.1 - raw.0 > CELL {
            piece.cut_cells(first, text);
        }
        let empty = piece.cells[first..].iter().all(|(s, e)| {
            s & (1 << 31) == 0
                && (s == e || text.as_bytes()[*s as usize..*e as usize].iter().all(|c| *c == b' '))
        });
        if empty && state == RecState::Whole {
            piece.cells.truncate(first);
            return;
        }
        let raw = (raw.0 as u32, raw.1 as u32);
        piece.recs.push(Rec { first: first as u32, n: n as u32, line, raw, state });
    }

    /// One record from `p` on; its cells are added to the piece.
    fn record(&mut self, text: &str, mut p: usize, ended: bool, piece: &mut Piece) -> Cut {
        let b = text.as_bytes();
        let n = b.len();
        let d = self.dialect;
        let run = d.delimiter == b' ';
        if run {
            while p < n && b[p] == b' ' {
                p += 1;
            }
        }
        loop {
            if !run {
                match self.unquoted(b, p, piece) {
                    Ok(end) => return Cut::Record(end),
                    Err(start) => p = start,
                }
            }
            let mut q = p;
            while q < n && b[q] == b' ' && !run {
                q += 1;
            }
            if q < n && b[q] == d.quote {
                match self.quoted(text, q, ended, piece) {
                    Cut::Record(end) => p = end,
                    other => return other,
                }
            } else {
                let start = p;
                p = self.plain.next(b, p);
                if p == n && !ended {
                    return Cut::Incomplete;
                }
                piece.push_cell(start, p);
            }
            if p >= n {
                self.line += 1;
                return Cut::Record(n);
            }
            match b[p] {
                b'\n' => {
                    self.line += 1;
                    return Cut::Record(p + 1);
                }
                b'\r' => {
                    if p + 1 == n && !ended {
                        return Cut::Incomplete;
                    }
                    self.line += 1;
                    return Cut::Record(if p + 1 < n && b[p + 1] == b'\n' { p + 2 } else { p + 1 });
                }
                _ => p += 1,
            }
            if run {
                while p < n && b[p] == b' ' {
                    p += 1;
                }
                if p < n && (b[p] == b'\n' || b[p] == b'\r') {
                    continue_end(&mut p, b);
                    self.line += 1;
                    return Cut::Record(p);
                }
            }
            if p == n {
                if !ended {
                    return Cut::Incomplete;
                }
                piece.push_cell(p, p);
                self.line += 1;
                return Cut::Record(p);
            }
        }
    }

    /// Cells from `p` on, up to the end of the record; or where the first of them begins that is quoted, or that the text
    /// does not end.
    #[inline]
    fn unquoted(&mut self, b: &[u8], p: usize, piece: &mut Piece) -> Result<usize, usize> {
        let (mut start, mut at) = (p, p / 64 * 64);
        // Bytes before `p` do not count.
        let mut left = u64::MAX << (p % 64);
        while at < b.len() {
            let mut hits = self.marks.hits(b, at) & left;
            while hits != 0 {
                let i = at + hits.trailing_zeros() as usize;
                hits &= hits - 1;
                match b[i] {
                    c if c == self.dialect.delimiter => {
                        piece.push_cell(start, i);
                        start = i + 1;
                    }
                    b'\n' => {
                        piece.push_cell(start, i);
                        self.line += 1;
                        return Ok(i + 1);
                    }
                    b'\r' => {
                        let Some(next) = b.get(i + 1) else { return Err(start) };
                        piece.push_cell(start, i);
                        self.line += 1;
                        return Ok(if *next == b'\n' { i + 2 } else { i + 1 });
                    }
                    // A mark within a cell is text.
                    _ if b[start..i].iter().all(|c| *c == b' ') => return Err(start),
                    _ => {}
                }
            }
            (at, left) = (at + 64, u64::MAX);
        }
        Err(start)
    }

    /// A quoted cell whose opening mark is at `q`; gives the place behind it.
    fn quoted(&mut self, text: &str, q: usize, ended: bool, piece: &mut Piece) -> Cut {
        let b = text.as_bytes();
        let n = b.len();
        let d = self.dialect;
        let open_end = if ended { Cut::Unterminated } else { Cut::Incomplete };
        let start = q + 1;
        let mut i = start;
        let mut rewritten = false;
        let close = loop {
            i = self.inside.next(b, i);
            if i >= n {
                return open_end;
            }
            match b[i] {
                b'\n' => {
                    self.line += 1;
                    i += 1;
                }
                b'\r' => {
                    if b.get(i + 1) != Some(&b'\n') {
                        self.line += 1;
                    }
                    i += 1;
                }
                b'\\' if d.backslash => {
                    rewritten |= b.get(i + 1) == Some(&d.quote);
                    i += 2;
                }
                _ => {
                    if i + 1 == n && !ended {
                        return Cut::Incomplete;
                    }
                    if b.get(i + 1) == Some(&d.quote) {
                        rewritten = true;
                        i += 2;
                    } else {
                        break i;
                    }
                }
            }
        };
        let mut end = close + 1;
        end = self.plain.next(b, end);
        if end == n && !ended {
            return Cut::Incomplete;
        }
        let behind = text[close + 1..end].trim_end();
        if !rewritten && behind.is_empty() {
            piece.push_cell(start, close);
        } else {
            let from = piece.extra.len();
            let mark = d.quote as char;
            let inner = &text[start..close];
            let doubled = [d.quote, d.quote];
            let doubled = std::str::from_utf8(&doubled).unwrap_or_default();
            let mut rest = inner;
            while let Some(at) = rest.find(mark) {
                let (head, tail) = rest.split_at(at);
                if d.backslash && head.ends_with('\\') {
                    piece.extra.push_str(&head[..head.len() - 1]);
                } else {
                    piece.extra.push_str(head);
                }
                piece.extra.push(mark);
                rest = if tail.starts_with(doubled) { &tail[2..] } else { &tail[1..] };
            }
            piece.extra.push_str(rest);
            piece.extra.push_str(behind);
            piece.push_extra(from);
        }
        Cut::Record(end)
    }

    /// Behind a mark that is never closed every line is a record of its own, so that none is lost silently.
    fn lines_of_rest(&mut self, piece: &mut Piece, text: &str, from: usize) {
        let mut p = from;
        for line in text[from..].split_inclusive(['\n', '\r']) {
            let body = line.trim_end_matches(['\n', '\r']);
            let new_line = !(body.is_empty() && line == "\n" && p > from && text.as_bytes()[p - 1] == b'\r');
            if !body.trim().is_empty() {
                let first = piece.cells.len() as u32;
                piece.push_cell(p, p + body.len());
                let raw = (p as u32, (p + body.len()) as u32);
                piece.recs.push(Rec { first, n: 1, line: self.line, raw, state: RecState::Unterminated });
            }
            p += line.len();
            self.line += u64::from(new_line);
        }
    }
}

fn continue_end(p: &mut usize, b: &[u8]) {
    *p += if b[*p] == b'\r' && b.get(*p + 1) == Some(&b'\n') { 2 } else { 1 };
}

/// Reads a delimited file piece by piece.
pub(crate) struct CsvPieces<R> {
    reader: TextReader<R>,
    splitter: Splitter,
    rest: String,
    record_bytes: usize,
    piece: usize,
}

impl<R: Read> CsvPieces<R> {
    pub fn new(reader: TextReader<R>, dialect: Dialect, max_cells: usize, limits: &Limits) -> Self {
        Self {
            reader,
            splitter: Splitter::new(dialect, max_cells),
            rest: String::new(),
            record_bytes: limits.record_bytes,
            piece: PIECE,
        }
    }

    /// Another size of the pieces, for tests of the seams.
    #[cfg(test)]
    pub fn with_piece(mut self, bytes: usize) -> Self {
        self.piece = bytes;
        self
    }
}

impl<R: Read> CsvPieces<R> {
    /// Gives all pieces to `each`, in order, until it has enough.
    ///
    /// # Errors
    /// The file cannot be read, a record is too long, or what `each` says.
    pub fn read(mut self, each: &mut Each) -> Result<(), Issue> {
        while let Some(piece) = self.next()? {
            if !each(piece)? {
                break;
            }
        }
        Ok(())
    }

    fn next(&mut self) -> Result<Option<Piece>, Issue> {
        loop {
            if self.rest.is_empty() && self.reader.ended() {
                return Ok(None);
            }
            let mut piece = Piece { text: std::mem::take(&mut self.rest), ..Piece::default() };
            if !self.reader.ended() && piece.text.len() < self.piece / 2 {
                self.reader.fill(&mut piece.text, self.piece).map_err(crate::origin::trouble)?;
            }
            let ended = self.reader.ended();
            let used = self.splitter.split(&mut piece, ended, RECORDS);
            let left = piece.text.len() - used;
            if used == 0 && left > self.record_bytes {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!(
                        "The record that begins at line {} is longer than {} MB.",
                        self.splitter.line,
                        self.record_bytes >> 20
                    ),
                )
                .at(self.splitter.line, None)
                .hint("Nothing was imported. Look at that line: a quotation mark may be opened there and never closed."));
            }
            if used == 0 && !ended {
                // Not one whole record: take in more.
                self.rest = std::mem::take(&mut piece.text);
                let mut more = String::new();
                std::mem::swap(&mut more, &mut self.rest);
                self.reader.fill(&mut more, self.piece).map_err(crate::origin::trouble)?;
                self.rest = more;
                if self.rest.is_empty() {
                    return Ok(None);
                }
                continue;
            }
            self.rest = piece.text[used..].to_owned();
            piece.bytes = self.reader.bytes;
            piece.notes.add(std::mem::take(&mut self.reader.notes));
            return Ok(Some(piece));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::UTF_8;

    fn rows(text: &str, dialect: Dialect, piece: usize) -> Vec<(u64, RecState, Vec<String>)> {
        let reader = TextReader::new(text.as_bytes(), UTF_8);
        let mut pieces = CsvPieces::new(reader, dialect, 100, &Limits::default()).with_piece(piece);
        let mut out = Vec::new();
        while let Some(p) = pieces.next().unwrap() {
            for r in &p.recs {
                out.push((r.line, r.state, (0..r.n as usize).map(|i| p.cell(r, i).to_owned()).collect()));
            }
        }
        out
    }

    #[test]
    fn agrees_with_the_csv_crate_at_any_seam() {
        let text = "a,b,c\n1,\"x \"\"y\"\", z\",\r\n2,\"line\nbreak\",end\r3,,\n\n4,\"ä, ö\",5\" screen\n";
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let expected: Vec<Vec<String>> =
            reader.records().map(|r| r.unwrap().iter().map(Into::into).collect()).collect();
        for piece in 1..text.len() + 2 {
            let got: Vec<_> = rows(text, Dialect::new(b','), piece).into_iter().map(|r| r.2).collect();
            assert_eq!(got, expected, "pieces of {piece} bytes");
        }
    }

    #[test]
    fn lines_are_physical() {
        let got = rows("a\r\n\"x\r\ny\"\r\n\r\nz", Dialect::new(b','), 3);
        assert_eq!(got.iter().map(|r| r.0).collect::<Vec<_>>(), [1, 2, 5]);
    }

    #[test]
    fn an_unclosed_mark_loses_no_line() {
        let got = rows("a,b\n1,2\n\"3,4\n5,6\n", Dialect::new(b','), 4);
        assert_eq!(got[1].1, RecState::Whole);
        assert_eq!((got[2].0, got[2].1, got[2].2[0].as_str()), (3, RecState::Unterminated, "\"3,4"));
        assert_eq!((got[3].0, got[3].2[0].as_str()), (4, "5,6"));
    }

    #[test]
    fn backslashes_single_marks_and_runs_of_blanks() {
        let d = Dialect { delimiter: b',', quote: b'"', backslash: true };
        assert_eq!(rows("\"a \\\"b\\\"\", \"c\"\n", d, 50)[0].2, ["a \"b\"", "c"]);
        let d = Dialect { delimiter: b',', quote: b'\'', backslash: false };
        assert_eq!(rows("'it''s','x'\n", d, 50)[0].2, ["it's", "x"]);
        assert_eq!(rows("  0001  19970101 2\n", Dialect::new(b' '), 50)[0].2, ["0001", "19970101", "2"]);
    }
}
