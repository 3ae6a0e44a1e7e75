//! Tables of a web page, which many tools name `.xls`. Only the text of cells is taken; nothing is loaded or run.

use super::Each;
use super::rows::{Rows, write_text};
use super::text::Utf8;
use super::xlsx::guarded;
use crate::limits::Limits;
use crate::origin::{Origin, trouble};
use crate::piece::CELL;
use encoding_rs::Encoding;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use qd_model::{Issue, IssueCode};
use std::cell::RefCell;
use std::io::Read;

/// The tables of a web page.
pub(crate) struct Html {
    origin: Origin,
    encoding: &'static Encoding,
    /// Tables in order, named by their number.
    pub sheets: Vec<(String, bool)>,
}

impl Html {
    /// Lists the tables that have more than one row.
    ///
    /// # Errors
    /// No table, or beyond a limit.
    pub fn open(origin: Origin, encoding: &'static Encoding, limits: &Limits) -> Result<Self, Issue> {
        // Its reader holds a tag or a comment as a whole, however long.
        if origin.size > limits.held_bytes * 2 {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("A web page may have {} MB at most.", limits.held_bytes >> 19),
            ));
        }
        let mut book = Self { origin, encoding, sheets: Vec::new() };
        let mut rows_of: Vec<u64> = Vec::new();
        book.walk(limits, &mut |cell| {
            if rows_of.len() <= cell.table {
                rows_of.resize(cell.table + 1, 0);
            }
            rows_of[cell.table] = cell.row;
            Ok(rows_of.len() < 1_000)
        })?;
        let tables = rows_of.iter().enumerate().filter(|(_, rows)| **rows > 1);
        book.sheets = tables.map(|(i, _)| (name(i), true)).collect();
        if book.sheets.is_empty() {
            return Err(Issue::new(
                IssueCode::UnknownFormat,
                "This is a web page without a table of records.",
            ));
        }
        Ok(book)
    }

    /// Gives the rows of a table to `each`, in order, until it has enough.
    ///
    /// # Errors
    /// Beyond a limit, or what `each` says.
    pub fn read(&self, sheet: &str, max_cells: usize, limits: &Limits, each: &mut Each) -> Result<(), Issue> {
        let mut rows = Rows::new(each, limits, max_cells, self.origin.size);
        let whole = self.walk(limits, &mut |cell| match name(cell.table) == sheet {
            true => rows.cell(cell.row, cell.column, |out| write_text(out, cell.text)),
            false => Ok(true),
        })?;
        if whole { rows.finish() } else { Ok(()) }
    }

    fn walk(
        &self,
        limits: &Limits,
        on: &mut dyn FnMut(FoundCell<'_>) -> Result<bool, Issue>,
    ) -> Result<bool, Issue> {
        self.origin.stream(limits, |reader| {
            let mut reader = Utf8::new(reader, self.encoding);
            guarded(|| {
                let options = TokenizerOpts::default();
                let tokenizer = Tokenizer::new(Cells { state: RefCell::new(State::new(on)) }, options);
                let input = BufferQueue::default();
                let (mut bytes, mut tail) = (vec![0; 64 << 10], Vec::new());
                loop {
                    let n = reader.read(&mut bytes).map_err(trouble)?;
                    tail.extend_from_slice(&bytes[..n]);
                    // A character may be cut in two at the end of a part.
                    let whole = match std::str::from_utf8(&tail) {
                        Ok(t) => t.len(),
                        Err(e) => e.valid_up_to(),
                    };
                    let text = std::str::from_utf8(&tail[..whole]).unwrap_or_default();
                    input.push_back(StrTendril::from_slice(text));
                    tail.drain(..whole);
                    let _ = tokenizer.feed(&input);
                    let mut state = tokenizer.sink.state.borrow_mut();
                    if let Some(issue) = state.trouble.take() {
                        return Err(issue);
                    }
                    if state.enough {
                        return Ok(false);
                    }
                    drop(state);
                    if n == 0 {
                        break;
                    }
                }
                tokenizer.end();
                let mut state = tokenizer.sink.state.borrow_mut();
                state.end_cell();
                state.trouble.take().map_or(Ok(!state.enough), Err)
            })
        })
    }
}

fn name(table: usize) -> String {
    format!("Table {}", table + 1)
}

/// A filled cell of a table.
struct FoundCell<'a> {
    table: usize,
    row: u64,
    column: usize,
    text: &'a str,
}

struct Cells<'o> {
    state: RefCell<State<'o>>,
}

struct State<'o> {
    on: &'o mut dyn FnMut(FoundCell<'_>) -> Result<bool, Issue>,
    tables: usize,
    /// Tables that are open; cells of a table in a cell are text of that cell.
    depth: u32,
    row: u64,
    column: usize,
    /// Rows for which a column is still taken by a cell above.
    below: Vec<u32>,
    open: bool,
    across: usize,
    text: String,
    blank: bool,
    hidden: u32,
    enough: bool,
    trouble: Option<Issue>,
}

impl<'o> State<'o> {
    fn new(on: &'o mut dyn FnMut(FoundCell<'_>) -> Result<bool, Issue>) -> Self {
        Self {
            on,
            tables: 0,
            depth: 0,
            row: 0,
            column: 0,
            below: Vec::new(),
            open: false,
            across: 1,
            text: String::new(),
            blank: false,
            hidden: 0,
            enough: false,
            trouble: None,
        }
    }

    fn end_cell(&mut self) {
        if !std::mem::take(&mut self.open) {
            return;
        }
        let text = self.text.trim();
        if !text.is_empty() && !self.enough && self.trouble.is_none() {
            let cell = FoundCell { table: self.tables - 1, row: self.row.max(1), column: self.column, text };
            match (self.on)(cell) {
                Ok(go_on) => self.enough = !go_on,
                Err(issue) => self.trouble = Some(issue),
            }
        }
        self.text.clear();
        self.column += self.across;
    }

    fn start(&mut self, tag: &Tag) {
        match &*tag.name {
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.tables += 1;
                    (self.row, self.column) = (0, 0);
                    self.below.clear();
                }
            }
            "tr" if self.depth == 1 => {
                self.end_cell();
                self.row += 1;
                self.column = 0;
                self.below.iter_mut().for_each(|n| *n = n.saturating_sub(1));
            }
            "td" | "th" if self.depth == 1 => {
                self.end_cell();
                while self.below.get(self.column).is_some_and(|n| *n > 0) {
                    self.column += 1;
                }
                let span = |name: &str, most: u32| {
                    let value = tag.attrs.iter().find(|a| &*a.name.local == name);
                    value.and_then(|a| a.value.trim().parse::<u32>().ok()).unwrap_or(1).clamp(1, most)
                };
                self.across = span("colspan", 1_000) as usize;
                let rows = span("rowspan", 65_534);
                if rows > 1 && self.column + self.across <= 16_384 {
                    let end = self.column + self.across;
                    if self.below.len() < end {
                        self.below.resize(end, 0);
                    }
                    self.below[self.column..end].iter_mut().for_each(|n| *n = rows);
                }
                self.open = true;
                self.blank = false;
            }
            "br" | "p" | "div" | "li" if self.open && !self.text.is_empty() => {
                self.text.push('\n');
                self.blank = false;
            }
            "tr" | "td" | "th" => self.blank = true,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "table" => {
                if self.depth == 1 {
                    self.end_cell();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            "td" | "th" | "tr" if self.depth == 1 => self.end_cell(),
            _ => {}
        }
    }

    /// White space counts once, as it is shown.
    fn add(&mut self, text: &str) {
        if !self.open || self.hidden > 0 || self.text.len() > CELL {
            return;
        }
        for c in text.chars() {
            if c.is_whitespace() && c != '\u{a0}' {
                self.blank = true;
                continue;
            }
            if std::mem::take(&mut self.blank) && !self.text.is_empty() && !self.text.ends_with('\n') {
                self.text.push(' ');
            }
            self.text.push(c);
        }
    }
}

impl TokenSink for Cells<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let name = &*tag.name;
                let raw = match name {
                    "script" | "style" | "xml" | "noscript" | "iframe" => Some(RawKind::Rawtext),
                    "title" | "textarea" => Some(RawKind::Rcdata),
                    _ => None,
                };
                match tag.kind {
                    TagKind::StartTag => {
                        state.start(&tag);
                        if let Some(raw) = raw.filter(|_| !tag.self_closing) {
                            state.hidden = 1;
                            return TokenSinkResult::RawData(raw);
                        }
                    }
                    TagKind::EndTag if raw.is_some() => state.hidden = 0,
                    TagKind::EndTag => state.end(name),
                }
            }
            Token::CharacterTokens(text) => state.add(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
