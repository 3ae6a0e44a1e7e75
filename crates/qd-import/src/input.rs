//! A file that can be read again and again: first for the sample, then for the import.

use crate::decode::{self, TextReader};
use crate::formats::csv::{CsvPieces, Dialect};
use crate::formats::sniff::{self, Container};
use crate::formats::xlsx::Book;
use crate::formats::{Each, dialect};
use crate::limits::Limits;
use crate::piece::Piece;
use encoding_rs::Encoding;
use qd_model::{Issue, IssueCode, Question};
use std::fs::File;
use std::path::{Path, PathBuf};

/// How the records of a file are got at.
#[derive(Debug, Clone)]
pub(crate) enum Form {
    Text { encoding: &'static Encoding, dialect: Dialect, skip_lines: u64 },
    Sheet { name: String },
}

/// A file and its form.
#[derive(Debug, Clone)]
pub(crate) struct Input {
    pub path: PathBuf,
    pub size: u64,
    pub form: Form,
    pub limits: Limits,
}

/// The container of a file.
pub(crate) struct Opened {
    pub file: File,
    pub size: u64,
    pub container: Container,
    /// When the file was last written, UTC seconds.
    pub written_at: Option<i64>,
}

/// Opens a file and tells its container.
///
/// # Errors
/// As [`sniff::open`].
pub(crate) fn open(path: &Path, limits: &Limits) -> Result<Opened, Issue> {
    let (file, size, container) = sniff::open(path, limits.file_bytes)?;
    let written_at = file
        .metadata()
        .and_then(|m| m.modified())
        .ok()
        .and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok())
        .map(|d| d.as_secs() as i64)
        // Copies out of archives often say 1970 or 1980.
        .filter(|t| *t > 946_684_800);
    Ok(Opened { file, size, container, written_at })
}

fn unreadable(e: std::io::Error) -> Issue {
    Issue::new(IssueCode::FileUnreadable, format!("The file could not be read: {e}."))
}

/// Finds encoding and dialect of a text file.
///
/// # Errors
/// It cannot be read, or the encoding a person named is not known.
pub(crate) fn text_form(
    opened: &mut Opened,
    encoding: Option<&str>,
    delimiter: Option<&str>,
) -> Result<(Form, Option<Question>), Issue> {
    let bytes = decode::sample(&mut opened.file).map_err(unreadable)?;
    let (encoding, question) = match encoding {
        Some(name) => {
            let e = Encoding::for_label(name.as_bytes()).ok_or_else(|| {
                Issue::new(IssueCode::BadArgument, format!("The encoding {name} is not known."))
            })?;
            (e, None)
        }
        None => {
            let g = decode::guess(&bytes);
            (g.encoding, g.question)
        }
    };
    let mut text = String::new();
    TextReader::new(&bytes[..], encoding).fill(&mut text, 512 << 10).map_err(unreadable)?;
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() && opened.size < 1 << 20 {
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

impl Input {
    /// Gives all pieces to `each` until it has enough; true if the dates of a workbook count from 1904.
    ///
    /// # Errors
    /// The file cannot be read, is beyond a limit, or what `each` says.
    pub fn read(&self, max_cells: usize, each: &mut Each) -> Result<bool, Issue> {
        let file = File::open(&self.path).map_err(unreadable)?;
        match &self.form {
            Form::Text { encoding, dialect, .. } => {
                let reader = TextReader::new(file, encoding);
                CsvPieces::new(reader, *dialect, max_cells, &self.limits).read(each)?;
                Ok(false)
            }
            Form::Sheet { name } => {
                let mut book = Book::open(file, self.size)?;
                Ok(book.read(name, max_cells, &self.limits, each)?.from_1904)
            }
        }
    }

    /// The first piece, whether it is the whole file, and whether dates count from 1904.
    ///
    /// # Errors
    /// As [`Input::read`].
    pub fn first(&self) -> Result<(Piece, bool, bool), Issue> {
        let (mut first, mut complete) = (None, true);
        let from_1904 = self.read(20_000, &mut |piece| {
            if first.is_none() {
                first = Some(piece);
                return Ok(true);
            }
            complete &= piece.recs.is_empty();
            Ok(complete)
        })?;
        Ok((first.unwrap_or_default(), complete, from_1904))
    }

    pub fn is_sheet(&self) -> bool {
        matches!(self.form, Form::Sheet { .. })
    }
}
