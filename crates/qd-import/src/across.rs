//! Sheets with the months across. Of a finance sheet (a row an item) each month is a record; of a list of what customers pay
//! (a row a customer) each month of each customer.

use crate::events::Out;
use crate::header;
use crate::input::Input;
use crate::layout::Sample;
use crate::piece::{Piece, Rec, RecState};
use crate::statement;
use crate::synonyms;
use crate::values::date::{self, DateError, Form};
use crate::values::number::{self, Decimal};
use crate::values::words::{is_missing, is_total};
use qd_model::{Choice, Dataset, FieldKind, Issue, Question};
use std::collections::{BTreeMap, BTreeSet};

/// Rows that are looked at, and taken: a sheet of accounts has some hundreds.
const ROWS: u64 = 5_000;

/// The question whether amounts of months are monthly revenue.
const CONFIRM: &str = "months_rule";

/// Where the months and the items stand.
#[derive(Debug, Clone)]
pub(crate) struct Across {
    /// Columns of the months, with what stands above them.
    months: Vec<(usize, String)>,
    what: What,
    /// What the items are called that no field holds.
    pub left_out: Vec<String>,
    /// Line of the months.
    pub header: u64,
}

/// What the rows are.
#[derive(Debug, Clone)]
enum What {
    /// Line of each item that is read, and its name in the records.
    Items(Vec<(u64, &'static str)>),
    /// Column of the customers.
    Customers(usize),
}

impl Across {
    /// A sheet of finance, or of what customers pay.
    pub fn find(sample: &Sample) -> Option<Self> {
        let piece = &sample.piece;
        let rows = || piece.recs.iter().filter(|r| r.state == RecState::Whole);
        let (head, months) = rows().take(30).find_map(|rec| {
            let months: Vec<(usize, String)> =
                cells(piece, rec).skip(1).filter_map(|(i, c)| Some((i, month(c)?))).collect();
            (months.len() >= 3).then_some((rec, months))
        })?;
        let below = || rows().filter(|r| r.line > head.line && r.line < head.line + ROWS);
        // Below months stand amounts; below other dates anything.
        let amount = |c: &str| {
            is_missing(c)
                || number::parse(c, Decimal::Point).is_some()
                || number::parse(c, Decimal::Comma).is_some()
        };
        if !below().all(|r| months.iter().all(|m| amount(piece.cell(r, m.0)))) {
            return None;
        }
        let filled = |r: &&Rec| months.iter().any(|m| !is_missing(piece.cell(r, m.0)));
        let labels: Vec<(u64, usize, &str)> = below()
            .filter(filled)
            .filter_map(|r| {
                let (at, label) = cells(piece, r).take(months[0].0).find(|(_, c)| !is_missing(c))?;
                Some((r.line, at, label))
            })
            .collect();
        let (what, left_out) = items(&labels)
            .or_else(|| customers(sample, head, &labels).map(|at| (What::Customers(at), Vec::new())))?;
        Some(Self { months, what, left_out, header: head.line })
    }

    /// Columns of the records.
    pub fn names(&self) -> Vec<String> {
        match &self.what {
            What::Items(items) => {
                std::iter::once("month").chain(items.iter().map(|i| i.1)).map(String::from).collect()
            }
            What::Customers(_) => ["customer", "from", "monthly_revenue"].map(String::from).to_vec(),
        }
    }

    /// What the records are.
    pub fn dataset(&self) -> Dataset {
        match self.what {
            What::Items(_) => Dataset::Finance,
            What::Customers(_) => Dataset::Revenue,
        }
    }

    /// What must be confirmed: amounts a month may be invoices, and an empty cell may be none or not known.
    pub fn question(&self, answers: &BTreeMap<String, String>) -> Option<Question> {
        let open =
            self.dataset() == Dataset::Revenue && answers.get(CONFIRM).map(String::as_str) != Some("revenue");
        open.then(|| Question {
            id: CONFIRM.into(),
            text:
                "Each row is a customer and each column a month. Is it the monthly revenue that stands there?"
                    .into(),
            choices: vec![Choice {
                value: "revenue".into(),
                reads_as: "Yes: what the customer pays in that month, and nothing where the cell is empty."
                    .into(),
            }],
            suggested: None,
        })
    }

    /// Gives the records.
    ///
    /// # Errors
    /// As [`Input::read_rows`].
    pub fn read(&self, input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
        match &self.what {
            What::Items(items) => self.read_items(items, input, out),
            What::Customers(at) => self.read_customers(*at, input, out),
        }
    }

    /// A record for each month of a customer from its first amount on.
    fn read_customers(&self, at: usize, input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
        input
            .read_rows(4_096, &mut |piece| {
                for rec in piece.recs.iter().filter(|r| r.line > self.header && r.state == RecState::Whole) {
                    let customer = piece.cell(rec, at);
                    if is_missing(customer) || is_total(customer) {
                        continue;
                    }
                    let mut paid = false;
                    for (column, from) in &self.months {
                        let cell = piece.cell(rec, *column);
                        let none = is_missing(cell);
                        paid |= !none;
                        if paid && !out.record(rec.line, &[customer, from, if none { "0" } else { cell }])? {
                            return Ok(false);
                        }
                    }
                }
                Ok(true)
            })
            .map(|_| ())
    }

    /// A record for each month.
    fn read_items(
        &self,
        items: &[(u64, &'static str)],
        input: &Input,
        out: &mut Out<'_, '_>,
    ) -> Result<(), Issue> {
        let mut values = vec![vec![String::new(); items.len()]; self.months.len()];
        input.read_rows(4_096, &mut |piece| {
            for rec in piece.recs.iter().filter(|r| r.state == RecState::Whole) {
                let Some(item) = items.iter().position(|i| i.0 == rec.line) else { continue };
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

/// Two items or more that are fields of finance. Two of one field are nothing that can be told: such a sheet is asked about.
fn items(labels: &[(u64, usize, &str)]) -> Option<(What, Vec<String>)> {
    let mut fields = BTreeMap::<&'static str, u64>::new();
    let mut left_out = Vec::new();
    let whole = labels.iter().any(|l| statement::is_whole(&header::fold(l.2)));
    for (line, _, label) in labels {
        match if whole { statement::field(&header::fold(label)) } else { field(label) } {
            Some(name) if fields.insert(name, *line).is_some() => return None,
            Some(_) => {}
            None => left_out.push((*label).to_owned()),
        }
    }
    let items: Vec<(u64, &'static str)> = fields.into_iter().map(|(name, line)| (line, name)).collect();
    (items.len() >= 2).then_some((What::Items(items), left_out))
}

/// The column of customers, each with one row: two rows of one would be two contracts, whose sum is a guess.
fn customers(sample: &Sample, head: &Rec, labels: &[(u64, usize, &str)]) -> Option<usize> {
    let at = labels.first()?.1;
    let named = header::of(sample.piece.cell(head, at)).norm;
    let customer = Dataset::Revenue.field_index("customer");
    let is = synonyms::lookup(Dataset::Revenue, &named).iter().any(|m| Some(m.0) == customer);
    let names: BTreeSet<&str> = labels.iter().map(|l| l.2).collect();
    (is && sample.complete && labels.iter().all(|l| l.1 == at) && names.len() == labels.len()).then_some(at)
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
