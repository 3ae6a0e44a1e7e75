//! JSON: a list of objects somewhere in a document, or one object a line. Read as a stream; nested objects become
//! columns with dotted names. Numbers stay as they are written, so that long ids stay exact.

mod flat;
mod survey;

pub(crate) use survey::survey;

use super::Each;
use super::csv::RECORDS;
use super::text::{Metered, Utf8};
use crate::limits::Limits;
use crate::origin::{Origin, trouble};
use crate::piece::{Piece, Rec, RecState};
use encoding_rs::Encoding;
use flat::{Seen, flatten};
use qd_model::{FastMap, Issue, IssueCode};
use std::cell::Cell;
use std::io::{BufRead, BufReader, Read};
use std::rc::Rc;
use std::sync::Arc;
use struson::reader::{JsonReader, JsonStreamReader, ReaderError, ReaderSettings, ValueType};

/// Bytes of text of one piece.
const PIECE: usize = 8 << 20;

/// Where the records of a JSON file are, and their columns.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub encoding: &'static Encoding,
    pub place: Place,
    /// Dotted names of the columns; none for lists of lists.
    pub columns: Arc<Columns>,
    /// Records seen.
    pub records: u64,
}

/// Where the records are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// One object a line.
    Lines,
    /// A list: the names that lead to it from the top.
    List(Vec<String>),
}

impl Place {
    /// Name for people: `tickets`, `data.tickets`.
    pub fn name(&self) -> String {
        match self {
            Self::Lines => "lines".into(),
            Self::List(path) if path.is_empty() => "list".into(),
            Self::List(path) => path.join("."),
        }
    }
}

/// Names of columns in the order in which they were seen.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    pub names: Vec<String>,
    index: FastMap<String, usize>,
}

impl Columns {
    fn see(&mut self, name: &str) {
        if !self.index.contains_key(name) {
            self.index.insert(name.to_owned(), self.names.len());
            self.names.push(name.to_owned());
        }
    }
}

fn settings(limits: &Limits) -> ReaderSettings {
    ReaderSettings {
        track_path: false,
        max_nesting_depth: Some(limits.depth),
        // Long numbers are ids; they are text to us.
        restrict_number_values: false,
        ..ReaderSettings::default()
    }
}

/// What is wrong with a document, with line and column.
fn wrong(e: ReaderError, first_line: u64) -> Issue {
    let damaged = |text: String| Issue::new(IssueCode::DamagedFile, text);
    let at = |l: &struson::reader::JsonReaderPosition| {
        let place = l.line_pos.unwrap_or(struson::reader::LinePosition { line: 0, column: 0 });
        (first_line + place.line, place.column + 1)
    };
    match e {
        ReaderError::IoError { error, .. } => trouble(error),
        ReaderError::MaxNestingDepthExceeded { max_nesting_depth, location } => Issue::new(
            IssueCode::TooLarge,
            format!("Lists and objects lie in each other more than {max_nesting_depth} levels deep."),
        )
        .at(at(&location).0, None)
        .hint("Nothing was imported. An export of tickets is never so deep; choose another file."),
        ReaderError::SyntaxError(s) => {
            let (line, column) = at(&s.location);
            let text = match s.kind {
                struson::reader::SyntaxErrorKind::IncompleteDocument => {
                    format!("The file breaks off in line {line}: the end of the JSON is missing.")
                }
                _ => format!("This is no valid JSON from line {line}, character {column} on."),
            };
            damaged(text).at(line, None)
        }
        ReaderError::UnsupportedNumberValue { location, .. }
        | ReaderError::UnexpectedValueType { location, .. }
        | ReaderError::UnexpectedStructure { location, .. } => {
            let (line, column) = at(&location);
            damaged(format!("This is no valid JSON from line {line}, character {column} on.")).at(line, None)
        }
        _ => damaged("This is no valid JSON.".into()),
    }
}

/// A document while it is read.
struct Document<R: Read> {
    json: JsonStreamReader<Metered<R>>,
    left: Rc<Cell<u64>>,
    record_bytes: u64,
}

type Found<T> = Result<T, ReaderError>;

impl<R: Read> Document<R> {
    fn new(reader: R, limits: &Limits) -> Self {
        let left = Rc::new(Cell::new(u64::MAX));
        let metered = Metered::new(reader, left.clone());
        let json = JsonStreamReader::new_custom(metered, settings(limits));
        Self { json, left, record_bytes: limits.record_bytes as u64 }
    }

    /// Calls `each` before every element of the list at `path`; it must read or skip that element.
    fn elements(
        &mut self,
        path: &[String],
        each: &mut dyn FnMut(&mut JsonStreamReader<Metered<R>>) -> Found<bool>,
    ) -> Found<bool> {
        match path {
            [] => {
                if self.json.peek()? != ValueType::Array {
                    self.json.skip_value()?;
                    return Ok(true);
                }
                self.json.begin_array()?;
                while self.json.has_next()? {
                    self.left.set(self.record_bytes);
                    let go_on = each(&mut self.json)?;
                    self.left.set(u64::MAX);
                    if !go_on {
                        return Ok(false);
                    }
                }
                self.json.end_array()?;
            }
            [name, rest @ ..] => {
                if self.json.peek()? != ValueType::Object {
                    self.json.skip_value()?;
                    return Ok(true);
                }
                self.json.begin_object()?;
                while self.json.has_next()? {
                    self.left.set(self.record_bytes);
                    let here = self.json.next_name()? == name;
                    self.left.set(u64::MAX);
                    if here {
                        if !self.elements(rest, each)? {
                            return Ok(false);
                        }
                    } else {
                        self.json.skip_value()?;
                    }
                }
                self.json.end_object()?;
            }
        }
        Ok(true)
    }
}

/// Gives each line that is not blank with its number, until `each` has enough or `max` bytes are read.
fn lines(
    origin: &Origin,
    encoding: &'static Encoding,
    limits: &Limits,
    max: u64,
    each: &mut dyn FnMut(u64, &str) -> Result<bool, Issue>,
) -> Result<crate::piece::Notes, Issue> {
    origin.stream(limits, |reader| {
        let mut reader = BufReader::with_capacity(1 << 18, Utf8::new(reader, encoding));
        let (mut line, mut number, mut total) = (Vec::new(), 0, 0u64);
        loop {
            line.clear();
            let n = reader
                .by_ref()
                .take(limits.record_bytes as u64 + 1)
                .read_until(b'\n', &mut line)
                .map_err(trouble)?;
            number += 1;
            total += n as u64;
            if n > limits.record_bytes {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!("Line {number} is longer than {} MB.", limits.record_bytes >> 20),
                )
                .at(number, None));
            }
            if n == 0 || total > max {
                return Ok(reader.get_ref().reader.notes);
            }
            // The text is valid UTF-8; a line of it too.
            let text = std::str::from_utf8(&line).unwrap_or_default().trim();
            if !text.is_empty() && !each(number, text)? {
                return Ok(reader.get_ref().reader.notes);
            }
        }
    })
}

impl Table {
    /// Gives all pieces to `each` until it has enough.
    ///
    /// # Errors
    /// Damaged, beyond a limit, or what `each` says.
    pub fn read(
        &self,
        origin: &Origin,
        max_cells: usize,
        limits: &Limits,
        each: &mut Each,
    ) -> Result<(), Issue> {
        let mut records = Records::new(&self.columns, max_cells);
        let path = match &self.place {
            Place::Lines => {
                let mut bytes = 0u64;
                let mut enough = false;
                let notes = lines(origin, self.encoding, limits, u64::MAX, &mut |number, line| {
                    bytes += line.len() as u64 + 1;
                    let json = JsonStreamReader::new_custom(line.as_bytes(), settings(limits));
                    records.take_line(json, number, line);
                    if !records.full() {
                        return Ok(true);
                    }
                    let go_on = each(records.piece(bytes))?;
                    enough = !go_on;
                    Ok(go_on)
                })?;
                if !enough {
                    let mut piece = records.piece(origin.size);
                    piece.notes.invalid_bytes += notes.invalid_bytes;
                    piece.notes.control_characters += notes.control_characters;
                    each(piece)?;
                }
                return Ok(());
            }
            Place::List(path) => path,
        };
        origin.stream(limits, |reader| {
            let mut document = Document::new(Utf8::new(reader, self.encoding), limits);
            let mut stopped = Ok(true);
            let (mut done, whole) = (0u64, self.records.max(1));
            let read = document.elements(path, &mut |json| {
                done += 1;
                // A document may be one line: its records are told by their number in the list.
                records.take(json, done)?;
                if records.full() {
                    let share = (origin.size as f64 * (done as f64 / whole as f64).min(1.0)) as u64;
                    stopped = each(records.piece(share));
                }
                Ok(matches!(stopped, Ok(true)))
            });
            let go_on = stopped?;
            read.map_err(|e| wrong(e, 1))?;
            if go_on {
                each(records.piece(origin.size))?;
            }
            Ok(())
        })
    }
}

/// Records on their way into a piece.
struct Records<'a> {
    columns: &'a Columns,
    max_cells: usize,
    piece: Piece,
    /// Where the cell of each column lies in the record at hand.
    cells: Vec<(u32, u32)>,
    filled: Vec<usize>,
}

impl<'a> Records<'a> {
    fn new(columns: &'a Columns, max_cells: usize) -> Self {
        let n = columns.names.len().min(max_cells);
        Self { columns, max_cells, piece: Piece::default(), cells: vec![(0, 0); n], filled: Vec::new() }
    }

    fn full(&self) -> bool {
        self.piece.recs.len() >= RECORDS
            || self.piece.text.len() >= PIECE
            || self.piece.cells.len() >= super::rows::CELLS
    }

    fn piece(&mut self, bytes: u64) -> Piece {
        self.piece.bytes = bytes;
        std::mem::take(&mut self.piece)
    }

    /// One element of a list.
    fn take<R: JsonReader>(&mut self, json: &mut R, line: u64) -> Found<()> {
        match json.peek()? {
            ValueType::Object if !self.columns.names.is_empty() => self.object(json, line),
            ValueType::Array if self.columns.names.is_empty() => self.row(json, line),
            _ => {
                let text = match json.peek()? {
                    ValueType::String => json.next_string()?,
                    ValueType::Number => json.next_number_as_string()?,
                    ValueType::Boolean => json.next_bool()?.to_string(),
                    ValueType::Null => json.next_null().map(|()| "null".to_owned())?,
                    ValueType::Array => json.skip_value().map(|()| "[…]".to_owned())?,
                    ValueType::Object => json.skip_value().map(|()| "{…}".to_owned())?,
                };
                self.broken(&text, line, RecState::NoRecord);
                Ok(())
            }
        }
    }

    /// One line; one that is broken is a record that is told of.
    fn take_line<R: JsonReader>(&mut self, mut json: R, number: u64, line: &str) {
        let start = self.piece.text.len();
        let (recs, cells) = (self.piece.recs.len(), self.piece.cells.len());
        let read = match json.peek() {
            Ok(ValueType::Object) => {
                self.object(&mut json, number).and_then(|()| json.consume_trailing_whitespace())
            }
            Ok(_) => return self.broken(line, number, RecState::NoRecord),
            Err(e) => Err(e),
        };
        if read.is_err() {
            self.piece.text.truncate(start);
            self.piece.recs.truncate(recs);
            self.piece.cells.truncate(cells);
            self.broken(line, number, RecState::BadJson);
        }
    }

    fn broken(&mut self, text: &str, line: u64, state: RecState) {
        let start = self.piece.text.len();
        self.piece.text.extend(text.chars().take(2_000));
        let raw = (start as u32, self.piece.text.len() as u32);
        self.piece.recs.push(Rec { first: self.piece.cells.len() as u32, n: 1, line, raw, state });
        self.piece.cells.push(raw);
    }

    fn object<R: JsonReader>(&mut self, json: &mut R, line: u64) -> Found<()> {
        let start = self.piece.text.len() as u32;
        for i in self.filled.drain(..) {
            self.cells[i] = (0, 0);
        }
        let (text, notes) = (&mut self.piece.text, &mut self.piece.notes);
        let (columns, cells, filled) = (self.columns, &mut self.cells, &mut self.filled);
        flatten(json, &mut |name, value| {
            let Some(&i) = columns.index.get(name).filter(|i| **i < cells.len()) else {
                return Seen::Unknown;
            };
            let from = text.len();
            if let Some(v) = value {
                super::rows::write_text(text, v);
                if text[from..].contains('\0') {
                    let clean = text[from..].replace('\0', "");
                    notes.control_characters += (text.len() - from - clean.len()) as u64;
                    text.truncate(from);
                    text.push_str(&clean);
                }
            }
            // An empty cell has a place too, so that a name that comes twice is noticed.
            let again = cells[i] != (0, 0);
            cells[i] = (from as u32 + 1, text.len() as u32 + 1);
            filled.push(i);
            text.push('\t');
            if again { Seen::Again } else { Seen::Taken }
        })
        .map(|seen| {
            notes.duplicate_keys += u64::from(seen.again);
            notes.late_fields += u64::from(seen.unknown);
        })?;
        let first = self.piece.cells.len() as u32;
        let places = self.cells.iter().map(|(a, b)| (a.saturating_sub(1), b.saturating_sub(1)));
        self.piece.cells.extend(places);
        self.piece.recs.push(Rec {
            first,
            n: self.cells.len() as u32,
            line,
            raw: (start, self.piece.text.len() as u32),
            state: RecState::Whole,
        });
        Ok(())
    }

    /// A record as a list of cells.
    fn row<R: JsonReader>(&mut self, json: &mut R, line: u64) -> Found<()> {
        let start = self.piece.text.len() as u32;
        let first = self.piece.cells.len();
        let mut state = RecState::Whole;
        json.begin_array()?;
        while json.has_next()? {
            let from = self.piece.text.len();
            match json.peek()? {
                ValueType::String => super::rows::write_text(&mut self.piece.text, json.next_str()?),
                ValueType::Number => self.piece.text.push_str(json.next_number_as_str()?),
                ValueType::Boolean => {
                    self.piece.text.push_str(if json.next_bool()? { "true" } else { "false" })
                }
                _ => json.skip_value()?,
            }
            if self.piece.cells.len() - first < self.max_cells {
                self.piece.push_cell(from, self.piece.text.len());
            } else {
                state = RecState::TooMany;
            }
            self.piece.text.push('\t');
        }
        json.end_array()?;
        self.piece.recs.push(Rec {
            first: first as u32,
            n: (self.piece.cells.len() - first) as u32,
            line,
            raw: (start, self.piece.text.len() as u32),
            state,
        });
        Ok(())
    }
}
