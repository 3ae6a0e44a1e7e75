//! Where the header is, and the records that are looked at before the import.

use crate::header::{self, Header};
use crate::piece::{Piece, Rec, RecState};
use crate::synonyms::is_known;
use crate::values::date_scan::{DatePart, scan};
use crate::values::number::{self, Decimal};
use crate::values::words::is_missing;
use crate::values::zone;

/// Records looked at before the import.
pub(crate) const SAMPLE: usize = 20_000;

/// The beginning of a file, with its header found.
#[derive(Debug)]
pub(crate) struct Sample {
    pub piece: Piece,
    /// Positions in `piece.recs` of the records behind the header.
    pub rows: Vec<usize>,
    pub headers: Vec<Header>,
    /// Cells of the header record as they are, to find it again further down.
    pub header_cells: Vec<String>,
    /// Line or row of the header; 0: none.
    pub header_row: u64,
    /// Line on which another table begins further down.
    pub until: Option<u64>,
    /// Line of a second header below the first one, or 0.
    pub second_header: u64,
    /// Lines before the header.
    pub preamble: Vec<String>,
    /// It cannot be told whether the first record is a header.
    pub ask_header: bool,
    /// Records may be shorter than the header.
    pub pad: bool,
    /// The whole file is in the sample.
    pub complete: bool,
}

/// What is known of the header beforehand.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known<'a> {
    /// Names of the columns, where the file says them apart from its records.
    pub names: Option<&'a [String]>,
    /// Line of the header, by a mapping.
    pub row: Option<u64>,
    /// Answer to "is the first record a header?".
    pub has_header: Option<bool>,
    /// Lines that are no records (`sep=;`).
    pub skip: u64,
    /// Rows of sheets are as long as their last filled cell.
    pub sheet: bool,
}

impl Sample {
    /// Finds header and columns in the first piece of a file.
    pub fn new(piece: Piece, known: Known<'_>, search: usize, complete: bool) -> Self {
        let (at, ask_header) = match known.names {
            Some(_) => (None, false),
            None => find(&piece, known, search),
        };
        let first = at.map_or(0, |i| i + 1);
        let mut preamble = Vec::new();
        for rec in piece.recs.iter().take(at.unwrap_or(0)).filter(|r| r.line > known.skip) {
            preamble.push(piece.raw(rec));
        }
        let mut rows: Vec<usize> =
            (first..piece.recs.len()).filter(|i| piece.recs[*i].line > known.skip).take(SAMPLE).collect();
        let (header_row, mut cells) = match at {
            Some(i) => {
                let rec = &piece.recs[i];
                (rec.line, (0..rec.n as usize).map(|k| piece.cell(rec, k).to_owned()).collect::<Vec<_>>())
            }
            None => {
                let n = rows.iter().take(200).map(|i| piece.recs[*i].n).max().unwrap_or(0);
                (0, vec![String::new(); n as usize])
            }
        };
        // A delimiter at the end of every line makes no column.
        while at.is_some() && cells.last().is_some_and(|c| is_missing(c)) {
            let last = cells.len() - 1;
            if rows.iter().take(1_000).any(|i| !piece.cell(&piece.recs[*i], last).is_empty()) {
                break;
            }
            cells.pop();
        }
        let mut headers = match known.names {
            Some(names) => {
                cells = names.to_vec();
                header::dotted(names)
            }
            None => header::all(cells.iter().map(String::as_str)),
        };
        // One survey tool puts the kinds of answers below the questions, where the first respondent would be.
        let mut second_header = 0;
        if headers.first().is_some_and(|h| h.norm == "respondent id")
            && rows.first().is_some_and(|i| piece.cell(&piece.recs[*i], 0).is_empty())
        {
            second_header = piece.recs[rows.remove(0)].line;
        }
        // Another puts the questions below short names, and below them what its own importer needs.
        let marked = |i: &usize| {
            let cell = piece.cell(&piece.recs[*i], 0);
            cell.starts_with("{\"ImportId\":")
        };
        if let Some(at) = rows.iter().take(2).position(marked) {
            if at == 1 {
                let rec = &piece.recs[rows[0]];
                headers = header::all((0..headers.len()).map(|k| piece.cell(rec, k)));
            }
            let marks = &piece.recs[rows[at]];
            for (k, header) in headers.iter_mut().enumerate() {
                let zone =
                    piece.cell(marks, k).split("\"timeZone\":\"").nth(1).and_then(|z| z.split('"').next());
                header.zone = header.zone.or(zone.and_then(zone::named));
            }
            second_header = marks.line;
            rows.drain(..=at);
        }
        let whole = rows.iter().filter(|i| piece.recs[**i].state == RecState::Whole);
        let (mut n, mut short) = (0usize, 0usize);
        for i in whole {
            n += 1;
            short += usize::from((piece.recs[*i].n as usize) < headers.len());
        }
        let mut sample = Self {
            until: None,
            pad: known.sheet || short * 5 > n && n > 4,
            rows,
            headers,
            header_cells: cells,
            header_row: header_row.max(known.skip),
            second_header,
            preamble,
            ask_header,
            complete,
            piece,
        };
        if let Some(line) = sample.stacked().or_else(|| sample.other_table()) {
            let recs = &sample.piece.recs;
            sample.rows.retain(|i| recs[*i].line < line);
            sample.until = Some(line);
        }
        sample
    }

    /// Line behind the first table of a report that stacks several: a comment, or an empty line. Reports of this kind begin
    /// with comments that name their days.
    fn stacked(&self) -> Option<u64> {
        if !self.preamble.iter().any(|l| l.to_lowercase().starts_with("# start date")) {
            return None;
        }
        let recs = || self.rows.iter().map(|i| &self.piece.recs[*i]);
        let before = std::iter::once(self.header_row).chain(recs().map(|r| r.line));
        let apart =
            |(rec, before): &(&Rec, u64)| rec.line > before + 1 || self.piece.cell(rec, 0).starts_with('#');
        recs().zip(before).find(apart).map(|(rec, _)| rec.line)
    }

    /// Line on which another table begins: a record of names of columns, other than those of the header.
    fn other_table(&self) -> Option<u64> {
        let is_name = |c: &str| {
            let h = header::of(c);
            is_known(&h.norm) || h.unit.is_some() && is_known(&h.stem)
        };
        let begins = |rec: &&Rec| {
            // Nearly every record has a number or a date somewhere, and no name begins with a digit.
            let digit = |k| self.piece.cell(rec, k).as_bytes().first().is_some_and(u8::is_ascii_digit);
            if (0..rec.n as usize).any(digit) {
                return false;
            }
            let cells: Vec<&str> = (0..rec.n as usize).map(|k| self.piece.cell(rec, k)).collect();
            let filled: Vec<&str> = cells.iter().copied().filter(|c| !c.is_empty()).collect();
            let names = filled.iter().filter(|c| is_name(c)).count();
            filled.len() >= 3
                && names * 3 >= filled.len() * 2
                && !filled.iter().any(|c| is_value(c))
                && !cells.iter().eq(self.header_cells.iter())
        };
        if self.header_row == 0 || self.headers.len() > 500 {
            return None;
        }
        self.rows.iter().map(|i| &self.piece.recs[*i]).find(begins).map(|r| r.line)
    }

    /// The record behind the header at position `i`.
    pub fn rec(&self, i: usize) -> &Rec {
        &self.piece.recs[self.rows[i]]
    }

    /// The cells of a column that are not missing.
    pub fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .map(move |i| &self.piece.recs[*i])
            .filter(|r| r.state == RecState::Whole)
            .map(move |r| self.piece.cell(r, column))
            .filter(|c| !is_missing(c))
    }

    /// True if both columns hold the same in every record.
    pub fn same(&self, a: usize, b: usize) -> bool {
        self.rows.iter().map(|i| &self.piece.recs[*i]).all(|r| self.piece.cell(r, a) == self.piece.cell(r, b))
    }
}

/// A cell that no header is: a number, a date, an address.
fn is_value(cell: &str) -> bool {
    if cell.is_empty() || cell.starts_with('#') {
        return false;
    }
    let number = number::parse(cell, Decimal::Point).is_some()
        && cell.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let date = scan(cell)
        .is_ok_and(|s| !matches!(s.date, DatePart::Known { .. }) || s.time.is_some() || cell.len() >= 8);
    let address = cell.contains('@') && cell.contains('.') && !cell.contains(' ');
    number || date || address
}

/// Position of the header record, and whether a person must say if it is one.
fn find(piece: &Piece, known: Known<'_>, search: usize) -> (Option<usize>, bool) {
    let usable = |r: &&Rec| r.line > known.skip && r.state != RecState::Unterminated;
    if let Some(row) = known.row.filter(|r| *r > 0) {
        return (piece.recs.iter().position(|r| r.line >= row), false);
    }
    let mut counts: Vec<u32> = piece.recs.iter().filter(usable).take(300).map(|r| r.n).collect();
    counts.sort_unstable();
    let mode = counts.chunk_by(|a, b| a == b).max_by_key(|g| (g.len(), g[0])).map_or(0, |g| g[0]);
    let (mut best, mut best_known, mut first_text, mut first_wide) = (None, 1usize, None, None);
    for (i, rec) in piece.recs.iter().enumerate().filter(|(_, r)| usable(r)).take(search) {
        let cells: Vec<&str> = (0..(rec.n as usize).min(4_096)).map(|k| piece.cell(rec, k)).collect();
        let filled = cells.iter().filter(|c| !c.is_empty()).count();
        if filled == 0 || (filled as u32) * 2 < mode {
            continue;
        }
        first_wide = first_wide.or(Some(i));
        let values = cells.iter().filter(|c| is_value(c)).count();
        let names = cells
            .iter()
            .filter(|c| {
                let h = header::of(c);
                !c.is_empty() && (is_known(&h.norm) || h.unit.is_some() && is_known(&h.stem))
            })
            .count();
        if values == 0 {
            first_text = first_text.or(Some(i));
        }
        if names > best_known && (values == 0 || names > values * 2) {
            (best, best_known) = (Some(i), names);
        }
    }
    match known.has_header {
        Some(false) => return (None, false),
        Some(true) => return (best.or(first_wide), false),
        None => {}
    }
    if known.row == Some(0) {
        return (None, false);
    }
    match (best, first_text) {
        (Some(i), _) | (None, Some(i)) => (Some(i), false),
        (None, None) => (None, first_wide.is_some()),
    }
}
