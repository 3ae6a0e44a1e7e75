//! A finance sheet with the months across: a row an item, a column a month. It is turned, so that each month is a record.

use crate::events::Out;
use crate::header;
use crate::input::Input;
use crate::layout::Sample;
use crate::piece::{Piece, Rec, RecState};
use crate::synonyms;
use crate::values::date::{self, DateError, Form};
use crate::values::words::is_missing;
use qd_model::{Dataset, FieldKind, Issue};
use std::collections::BTreeMap;

/// Rows that are looked at, and taken: a sheet of accounts has some hundreds.
const ROWS: u64 = 5_000;

/// Where the months and the items stand.
#[derive(Debug, Clone)]
pub(crate) struct Across {
    /// Columns of the months, with what stands above them.
    months: Vec<(usize, String)>,
    /// Line of each item that is read, and its name in the records.
    items: Vec<(u64, &'static str)>,
    /// What the items are called that no field holds.
    pub left_out: Vec<String>,
    /// Line of the months.
    pub header: u64,
}

impl Across {
    /// Tells such a sheet by three months beside one another, and by two items below them that are fields of finance.
    /// Two items of one field are nothing that can be told: such a sheet is asked about.
    pub fn find(sample: &Sample) -> Option<Self> {
        let piece = &sample.piece;
        let rows = || piece.recs.iter().filter(|r| r.state == RecState::Whole);
        let (head, months) = rows().take(30).find_map(|rec| {
            let months: Vec<(usize, String)> =
                cells(piece, rec).skip(1).filter_map(|(i, c)| Some((i, month(c)?))).collect();
            (months.len() >= 3).then_some((rec, months))
        })?;
        let mut fields = BTreeMap::<&'static str, u64>::new();
        let mut left_out = Vec::new();
        for rec in rows().filter(|r| r.line > head.line && r.line < head.line + ROWS) {
            let Some(label) = cells(piece, rec).take(months[0].0).find(|(_, c)| !is_missing(c)) else {
                continue;
            };
            if !months.iter().any(|m| !is_missing(piece.cell(rec, m.0))) {
                continue;
            }
            match field(label.1) {
                Some(name) if fields.insert(name, rec.line).is_some() => return None,
                Some(_) => {}
                None => left_out.push(label.1.to_owned()),
            }
        }
        let items: Vec<(u64, &'static str)> = fields.into_iter().map(|(name, line)| (line, name)).collect();
        (items.len() >= 2).then_some(Self { months, items, left_out, header: head.line })
    }

    /// Columns of the records.
    pub fn names(&self) -> Vec<String> {
        std::iter::once("month").chain(self.items.iter().map(|i| i.1)).map(String::from).collect()
    }

    /// Gives a record a month.
    ///
    /// # Errors
    /// As [`Input::read_rows`].
    pub fn read(&self, input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
        let mut values = vec![vec![String::new(); self.items.len()]; self.months.len()];
        input.read_rows(4_096, &mut |piece| {
            for rec in piece.recs.iter().filter(|r| r.state == RecState::Whole) {
                let Some(item) = self.items.iter().position(|i| i.0 == rec.line) else { continue };
                for (month, value) in self.months.iter().zip(&mut values) {
                    value[item] = piece.cell(rec, month.0).chars().take(200).collect();
                }
            }
            Ok(true)
        })?;
        for (month, value) in self.months.iter().zip(&values) {
            // A month that nothing is said of yet is no month without cost.
            if value.iter().all(|v| is_missing(v)) {
                continue;
            }
            let mut cells = vec![month.1.as_str()];
            cells.extend(value.iter().map(String::as_str));
            if !out.record(self.header, &cells)? {
                break;
            }
        }
        Ok(())
    }
}

fn cells<'p>(piece: &'p Piece, rec: &Rec) -> impl Iterator<Item = (usize, &'p str)> {
    let n = rec.n as usize;
    let rec = *rec;
    (0..n).map(move |i| (i, piece.cell(&rec, i)))
}

/// A month or a day of it, as text that reads as one; never a bare number, which is an amount or a year. "Jan-26" beside
/// other months is January 2026, no 26 January.
fn month(cell: &str) -> Option<String> {
    let bare = cell.bytes().all(|b| b.is_ascii_digit());
    if bare || cell.is_empty() || cell.len() > 30 {
        return None;
    }
    let is = |c: &str| matches!(date::parse(c, Form::default()), Ok(_) | Err(DateError::Ambiguous));
    let short = cell.rsplit_once(['-', ' ', '\'', '.', '/']).and_then(|(name, year)| {
        let name = name.trim_end_matches(|c: char| !c.is_alphabetic());
        let two = year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit());
        (two && !name.is_empty() && name.chars().all(char::is_alphabetic)).then(|| format!("{name} 20{year}"))
    });
    match short {
        Some(long) => Some(long).filter(|l| is(l)),
        None => Some(cell.to_owned()).filter(|c| is(c)),
    }
}

/// The field of finance that an item is called by.
fn field(label: &str) -> Option<&'static str> {
    let norm = header::of(label).norm;
    let found = synonyms::lookup(Dataset::Finance, &norm).iter().min_by_key(|m| m.1)?;
    let field = Dataset::Finance.fields().get(found.0)?;
    (field.kind == FieldKind::Money).then_some(field.name)
}
