//! Logs of events, folded into records: the changes of tickets, the queue log of a telephone system. The times and
//! counts of a record come from its events; the rule is told with the import.

mod changes;
mod queue;

use self::changes::Changes;
use crate::across::Across;
use crate::contracts::{self, Contracts};
use crate::formats::Each;
use crate::formats::csv::RECORDS;
use crate::input::Input;
use crate::layout::Sample;
use crate::part::Part;
use crate::piece::{Piece, Rec, RecState};
use chrono_tz::Tz;
use qd_model::{Dataset, Issue, IssueCode, MappedField, Mapping, Question};
use std::collections::BTreeMap;

/// Records that are built at once.
const RECORDS_BUILT: usize = 500_000;

/// A log and how its events make records.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    pub kind: Kind,
    /// Columns of the records.
    pub names: Vec<String>,
    /// Lines before the events.
    header: u64,
    /// Asked where the first row of a ticket may not be its creation.
    pub question: Option<Question>,
}

/// Which log.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// `queue_log` of Asterisk: time, call, queue, agent, event, three values.
    Queue,
    Changes(Changes),
    /// Contracts, for what customers pay.
    Contracts(Contracts),
    /// Months across, items down.
    Across(Across),
    /// Columns of a table that make records of their own.
    Part(Part),
}

impl Log {
    /// Tells a log by its columns and values.
    pub fn find(sample: &Sample, answers: &BTreeMap<String, String>, zone: Tz) -> Option<Self> {
        Self::queue(sample)
            .or_else(|| Self::changes(sample, answers, zone))
            .or_else(|| Self::across(sample, answers))
    }

    fn across(sample: &Sample, answers: &BTreeMap<String, String>) -> Option<Self> {
        let across = Across::find(sample)?;
        let (names, question) = (across.names(), across.question(answers));
        Some(Self { header: across.header, kind: Kind::Across(across), names, question })
    }

    /// The columns that a mapping names, where a row has something in the column of the field `needed`.
    pub fn part(sample: &Sample, mapping: &Mapping, needed: &str) -> Option<Self> {
        let (part, names) = Part::find(sample, mapping, needed)?;
        Some(Self { header: part.header, kind: Kind::Part(part), names, question: None })
    }

    /// Items of a sheet that are not read: how many, and one of them.
    pub fn left_out(&self) -> Option<(u64, &str)> {
        match &self.kind {
            Kind::Across(a) => Some((a.left_out.len() as u64, a.left_out.first()?)),
            _ => None,
        }
    }

    /// Contracts with a price, where what customers pay is wanted.
    pub fn contracts(sample: &Sample, answers: &BTreeMap<String, String>) -> Option<Self> {
        let contracts = Contracts::find(sample, answers)?;
        let names = contracts::NAMES.map(String::from).to_vec();
        Some(Self { header: contracts.header, kind: Kind::Contracts(contracts), names, question: None })
    }

    /// The code of the warning that tells of the rule.
    pub fn rule(&self) -> &'static str {
        match self.kind {
            Kind::Contracts(_) => "sums_of_contracts",
            Kind::Across(_) => "months_across",
            Kind::Part(_) => "answers_beside",
            _ => "log_of_events",
        }
    }

    /// What the records are, and their mapping.
    pub fn mapping(&self) -> Mapping {
        let (dataset, source) = match &self.kind {
            Kind::Queue => (Dataset::Calls, "asterisk"),
            Kind::Changes(_) => (Dataset::Tickets, "log"),
            Kind::Contracts(_) => (Dataset::Revenue, "contracts"),
            // The same months as in a sheet with the months down.
            Kind::Across(a) => (a.dataset(), "generic"),
            // Its mapping is the source's.
            Kind::Part(_) => (Dataset::Surveys, "generic"),
        };
        let why = match self.kind {
            Kind::Across(_) => "the item of that name, a month a column",
            _ => "from the events of the log",
        };
        let mut mapping = Mapping::new(dataset, source);
        for name in &self.names {
            let Some(field) = dataset.field(name) else { continue };
            let mut mapped =
                MappedField { column: name.clone(), why: Some(why.into()), ..MappedField::default() };
            if field.kind == qd_model::FieldKind::Seconds {
                mapped.unit = Some("seconds".into());
            }
            mapping.fields.insert(name.clone(), mapped);
        }
        mapping
    }

    /// Gives the records that the events make.
    ///
    /// # Errors
    /// As [`Input::read_rows`], or more records than are built at once.
    pub fn read(&self, input: &Input, each: &mut Each) -> Result<bool, Issue> {
        let mut out = Out { piece: Piece::default(), each };
        match &self.kind {
            Kind::Queue => queue::read(input, &mut out)?,
            Kind::Changes(c) => c.read(input, self.header, &mut out)?,
            Kind::Contracts(c) => c.read(input, &mut out)?,
            Kind::Across(a) => a.read(input, &mut out)?,
            Kind::Part(p) => p.read(input, &mut out)?,
        }
        let mut piece = std::mem::take(&mut out.piece);
        piece.bytes = input.origin.size;
        (out.each)(piece)?;
        Ok(false)
    }
}

fn too_many() -> Issue {
    Issue::new(IssueCode::TooLarge, format!("The log tells of more than {RECORDS_BUILT} records."))
}

/// Records on their way out.
pub(crate) struct Out<'a, 'e> {
    piece: Piece,
    each: &'a mut Each<'e>,
}

impl Out<'_, '_> {
    /// Adds a record; `false`: nobody wants more.
    ///
    /// # Errors
    /// What the taker of the pieces says.
    pub fn record(&mut self, line: u64, cells: &[&str]) -> Result<bool, Issue> {
        let (first, start) = (self.piece.cells.len() as u32, self.piece.text.len() as u32);
        for cell in cells {
            let from = self.piece.text.len();
            self.piece.text.push_str(cell);
            self.piece.push_cell(from, self.piece.text.len());
            self.piece.text.push('\t');
        }
        let raw = (start, self.piece.text.len() as u32);
        self.piece.recs.push(Rec { first, n: cells.len() as u32, line, raw, state: RecState::Whole });
        if self.piece.recs.len() < RECORDS && self.piece.text.len() < 8 << 20 {
            return Ok(true);
        }
        (self.each)(std::mem::take(&mut self.piece))
    }
}
