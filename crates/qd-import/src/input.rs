//! A file that can be read again and again: first for the sample, then for the import.

use crate::decode::{self, TextReader};
use crate::events::Log;
use crate::fold::Fold;
use crate::formats::book::{Book, BookKind};
use crate::formats::csv::{CsvPieces, Dialect};
use crate::formats::json;
use crate::formats::{Each, dialect};
use crate::limits::Limits;
use crate::origin::{Origin, trouble};
use crate::piece::Piece;
use crate::remember::{Gathering, Remembered};
use encoding_rs::{Encoding, UTF_8};
use qd_model::{Issue, IssueCode, Question};
use std::io::Cursor;
use std::sync::Arc;

/// Cells of a record that are looked at before the header is known.
const SAMPLE_CELLS: usize = 20_000;

/// How the records of a file are got at.
#[derive(Debug, Clone)]
pub(crate) enum Form {
    Text { encoding: &'static Encoding, dialect: Dialect, skip_lines: u64 },
    Sheet { name: String, kind: BookKind },
    Json(json::Table),
}

/// A file and its form.
#[derive(Debug, Clone)]
pub(crate) struct Input {
    pub origin: Origin,
    pub form: Form,
    pub limits: Limits,
    /// Which of several rows of an id stands, and the line of the header.
    pub fold: Option<(Fold, u64)>,
    /// The log whose events make the records.
    pub log: Option<Log>,
    /// The rows of a sheet, if they were read before and are not too many.
    pub rows: Option<Arc<Remembered>>,
}

/// The encoding of a text: what a person said, or a guess with its question.
///
/// # Errors
/// It cannot be read, or the encoding a person named is not known.
pub(crate) fn encoding_of(
    origin: &Origin,
    limits: &Limits,
    said: Option<&str>,
) -> Result<(Vec<u8>, &'static Encoding, Option<Question>), Issue> {
    let bytes = origin.stream(limits, |r| decode::sample(r).map_err(trouble))?;
    match said {
        Some(name) => {
            let e = Encoding::for_label(name.as_bytes()).ok_or_else(|| {
                Issue::new(IssueCode::BadArgument, format!("The encoding {name} is not known."))
            })?;
            Ok((bytes, e, None))
        }
        None => {
            let g = decode::guess(&bytes);
            Ok((bytes, g.encoding, g.question))
        }
    }
}

/// The encoding of marked-up text: what it says of itself, unless its bytes say otherwise.
///
/// # Errors
/// As [`encoding_of`].
pub(crate) fn encoding_of_markup(
    origin: &Origin,
    limits: &Limits,
    said: Option<&str>,
) -> Result<&'static Encoding, Issue> {
    let (bytes, guessed, question) = encoding_of(origin, limits, said)?;
    if said.is_some() || guessed == UTF_8 || Encoding::for_bom(&bytes).is_some() {
        return Ok(guessed);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2_048)]).to_lowercase();
    let named = ["charset=", "encoding="].iter().find_map(|key| {
        let rest = head.split_once(key)?.1.trim_start_matches(['"', '\'']);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:".contains(c)).unwrap_or(rest.len());
        Encoding::for_label(&rest.as_bytes()[..end])
    });
    // A page that says UTF-8 and is none was saved by something else.
    Ok(named.filter(|e| *e != UTF_8 || question.is_some()).unwrap_or(guessed))
}

/// Finds encoding and dialect of a text file.
///
/// # Errors
/// It cannot be read, or the encoding a person named is not known.
pub(crate) fn text_form(
    origin: &Origin,
    limits: &Limits,
    encoding: Option<&str>,
    delimiter: Option<&str>,
) -> Result<(Form, Option<Question>), Issue> {
    let (bytes, encoding, question) = encoding_of(origin, limits, encoding)?;
    let text = sample_text(&bytes, encoding)?;
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() && origin.size < 1 << 20 {
        return Err(Issue::new(IssueCode::FileEmpty, "The file is empty."));
    }
    let delimiter = match delimiter {
        None | Some("") => None,
        Some("\\t" | "tab") => Some(b'\t'),
        Some(d) if d.len() == 1 => Some(d.as_bytes()[0]),
        Some(d) => {
            return Err(Issue::new(
                IssueCode::BadArgument,
                format!("The delimiter {d} is not one character."),
            ));
        }
    };
    let found = dialect::find(&text, delimiter);
    Ok((Form::Text { encoding, dialect: found.dialect, skip_lines: found.skip_lines }, question))
}

/// The beginning of a text.
///
/// # Errors
/// None in practice: the bytes lie in memory.
pub(crate) fn sample_text(bytes: &[u8], encoding: &'static Encoding) -> Result<String, Issue> {
    let mut text = String::new();
    TextReader::new(Cursor::new(bytes), encoding).fill(&mut text, 512 << 10).map_err(trouble)?;
    Ok(text)
}

impl Input {
    /// A table of which each row is a record, until something else is found out.
    pub fn new(origin: &Origin, form: Form, limits: &Limits) -> Self {
        let (origin, limits) = (origin.clone(), limits.clone());
        Self { origin, form, limits, fold: None, log: None, rows: None }
    }

    /// Gives all pieces to `each` until it has enough; true if the dates of a workbook count from 1904.
    ///
    /// # Errors
    /// The file cannot be read, is beyond a limit, or what `each` says.
    pub fn read(&self, max_cells: usize, each: &mut Each) -> Result<bool, Issue> {
        match (&self.log, &self.fold) {
            (Some(log), _) => log.read(self, each),
            (None, Some((fold, header))) => fold.read(self, *header, max_cells, each),
            (None, None) => self.read_rows(max_cells, each),
        }
    }

    /// As [`Input::read`], with all rows as they stand in the file.
    ///
    /// # Errors
    /// As [`Input::read`].
    pub fn read_rows(&self, max_cells: usize, each: &mut Each) -> Result<bool, Issue> {
        match &self.form {
            Form::Text { encoding, dialect, .. } => self.origin.stream(&self.limits, |file| {
                let reader = TextReader::new(file, encoding);
                CsvPieces::new(reader, *dialect, max_cells, &self.limits).read(each)?;
                Ok(false)
            }),
            Form::Sheet { name, kind } => match self.rows.as_ref().filter(|r| r.wide <= max_cells) {
                Some(rows) => rows.read(each),
                None => {
                    let mut book = Book::open(&self.origin, *kind, &self.limits)?;
                    Ok(book.read(name, max_cells, &self.limits, each)?.from_1904)
                }
            },
            Form::Json(table) => table.read(&self.origin, max_cells, &self.limits, each).map(|()| false),
        }
    }

    /// Reads a sheet and remembers its rows, unless they are too many: to read a workbook takes longer than all that comes
    /// after. What is wrong with it is told when it is read.
    pub fn remember(&mut self) {
        if self.is_sheet() {
            self.rows = None;
            let mut rows = Gathering::default();
            let read = self.read_rows(SAMPLE_CELLS, &mut |piece| Ok(rows.add(piece)));
            self.rows = read.ok().and_then(|from_1904| rows.end(from_1904)).map(Arc::new);
        }
    }

    /// The first piece, whether it is the whole file, and whether dates count from 1904.
    ///
    /// # Errors
    /// As [`Input::read`].
    pub fn first(&self) -> Result<(Piece, bool, bool), Issue> {
        let (mut first, mut complete) = (None, true);
        let from_1904 = self.read(SAMPLE_CELLS, &mut |piece| {
            if first.is_none() {
                first = Some(piece);
                return Ok(true);
            }
            complete &= piece.recs.is_empty();
            Ok(complete)
        })?;
        Ok((first.unwrap_or_default(), complete, from_1904))
    }

    pub fn is_json(&self) -> bool {
        matches!(self.form, Form::Json(_))
    }

    pub fn is_sheet(&self) -> bool {
        matches!(self.form, Form::Sheet { .. })
    }
}
