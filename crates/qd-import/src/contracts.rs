//! Contracts with a monthly price make two data sets: who was a customer when, and what each paid from which day on.
//!
//! The price of a contract counts from its start to its end; what a customer pays is the sum over the contracts that run.
//! Taking a contract's row for a change of plan would let a customer pay for ever what ended long ago.

use crate::events::Out;
use crate::input::Input;
use crate::layout::Sample;
use crate::piece::RecState;
use crate::synonyms;
use crate::values::date::{self, Evidence, Form, Order, Verdict, Written};
use crate::values::number::{self, Decimal};
use crate::values::words::is_missing;
use qd_model::{Dataset, FastMap, Issue, IssueCode};
use std::collections::{BTreeMap, BTreeSet};

/// Columns of the records.
pub(crate) const NAMES: [&str; 4] = ["customer", "from", "monthly_revenue", "currency"];
/// Contracts that are summed up at once.
const CONTRACTS: usize = 1_000_000;

/// Where contracts say what.
#[derive(Debug, Clone)]
pub(crate) struct Contracts {
    customer: usize,
    start: usize,
    end: usize,
    amount: usize,
    currency: Option<usize>,
    form: Form,
    pub header: u64,
}

impl Contracts {
    /// Tells contracts by their columns: customer, start, end, and a price a month that says so.
    pub fn find(sample: &Sample, answers: &BTreeMap<String, String>) -> Option<Self> {
        const MONTHLY: [&str; 7] = [
            "mrr",
            "mrr amount",
            "monthly recurring revenue",
            "monthly revenue",
            "monthly amount",
            "monthly price",
            "monthly fee",
        ];
        let field = |dataset: Dataset, name: &str| {
            let index = dataset.field_index(name)?;
            let found = sample.headers.iter().enumerate().filter_map(|(i, h)| {
                let ranks = synonyms::lookup(dataset, &h.norm);
                ranks.iter().find(|m| m.0 == index).map(|m| (m.1, i))
            });
            found.min().map(|f| f.1)
        };
        let customer = field(Dataset::Customers, "customer")?;
        let (start, end) = (field(Dataset::Customers, "started_at")?, field(Dataset::Customers, "ended_at")?);
        let amount = MONTHLY.iter().find_map(|n| sample.headers.iter().position(|h| h.norm == *n))?;
        let mut evidence = Evidence::default();
        sample.cells(start).chain(sample.cells(end)).for_each(|c| evidence.add(c));
        let said = ["from.order", "started_at.order"].iter().find_map(|id| answers.get(*id));
        let order = match (evidence.order(), said.map(String::as_str)) {
            (Verdict::Decided(order), _) => Some(order),
            (_, Some("mdy")) => Some(Order::Mdy),
            (_, Some("dmy")) => Some(Order::Dmy),
            _ => None,
        };
        Some(Self {
            customer,
            start,
            end,
            amount,
            currency: field(Dataset::Revenue, "currency"),
            form: Form { order, numeric: evidence.numeric(false) },
            header: sample.header_row,
        })
    }

    /// Gives what each customer paid from each day on, on which that changed.
    pub fn read(&self, input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
        let mut customers: FastMap<Box<str>, Vec<Contract>> = FastMap::default();
        let mut order: Vec<Box<str>> = Vec::new();
        let (mut n, mut odd) = (0usize, Vec::new());
        input.read_rows(4_096, &mut |piece| {
            for rec in piece.recs.iter().filter(|r| r.line > self.header && r.state == RecState::Whole) {
                let cell = |c| piece.cell(rec, c);
                let day = |c| match date::parse(cell(c), self.form) {
                    Ok(Written::Utc(s) | Written::Local(s) | Written::Lettered(s, _)) => Some(s),
                    Err(_) => None,
                };
                let amount = number::parse(cell(self.amount), Decimal::Point);
                let ended = !is_missing(cell(self.end));
                let currency = self.currency.map_or("", cell);
                let (Some(start), Some(amount), false) = (
                    day(self.start),
                    amount,
                    is_missing(cell(self.customer)) || ended && day(self.end).is_none(),
                ) else {
                    // Told as a row that is not understood, with the cell at fault.
                    let from = if day(self.start).is_none() { cell(self.start) } else { cell(self.end) };
                    let from = if ended || day(self.start).is_none() { from } else { cell(self.start) };
                    odd.push((
                        rec.line,
                        [cell(self.customer), from, cell(self.amount), currency].map(str::to_owned),
                    ));
                    continue;
                };
                n += 1;
                if n > CONTRACTS || odd.len() > 100_000 {
                    return Err(Issue::new(
                        IssueCode::TooLarge,
                        format!("The file has more than {CONTRACTS} contracts."),
                    ));
                }
                let contract = Contract {
                    line: rec.line,
                    start: (start, cell(self.start).into()),
                    end: day(self.end).map(|e| (e, cell(self.end).into())),
                    amount,
                    currency: currency.into(),
                };
                let name = cell(self.customer);
                match customers.get_mut(name) {
                    Some(list) => list.push(contract),
                    None => {
                        order.push(name.into());
                        customers.insert(name.into(), vec![contract]);
                    }
                }
            }
            Ok(true)
        })?;
        for (line, cells) in &odd {
            out.record(*line, &cells.each_ref().map(String::as_str))?;
        }
        for name in &order {
            let Some(list) = customers.get(name) else { continue };
            if !changes(name, list, out)? {
                break;
            }
        }
        Ok(())
    }
}

struct Contract {
    line: u64,
    start: (i64, Box<str>),
    end: Option<(i64, Box<str>)>,
    amount: f64,
    currency: Box<str>,
}

/// The days on which the sum of a customer changes, each currency by itself.
fn changes(name: &str, list: &[Contract], out: &mut Out<'_, '_>) -> Result<bool, Issue> {
    let currencies: BTreeSet<&str> = list.iter().map(|c| &*c.currency).collect();
    for currency in currencies {
        let mut days: BTreeMap<i64, (&str, u64)> = BTreeMap::new();
        let own: Vec<&Contract> = list.iter().filter(|c| &*c.currency == currency).collect();
        for c in &own {
            days.entry(c.start.0).or_insert((&c.start.1, c.line));
            if let Some(end) = &c.end {
                days.entry(end.0).or_insert((&end.1, c.line));
            }
        }
        for (day, (text, line)) in days {
            // On the day of its end a contract no longer counts. Summed anew each day, so that nothing adds up to a
            // hair more than nothing.
            let runs = |c: &&&Contract| c.start.0 <= day && c.end.as_ref().is_none_or(|e| e.0 > day);
            let sum: f64 = own.iter().filter(runs).map(|c| c.amount).sum();
            let sum = format!("{}", (sum * 1e6).round() / 1e6);
            if !out.record(line, &[name, text, &sum, currency])? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}
