//! Several rows of one record: which one counts.
//!
//! A log of states has a row for each change of a ticket; a report with a row for each e-mail repeats the ticket. Which
//! row stands is a rule, shown and asked like any other guess. The rows that do not stand are told as duplicates: every
//! row of the file ends in one bin.

use crate::formats::Each;
use crate::input::Input;
use crate::layout::Sample;
use crate::piece::{Piece, Rec, RecState};
use crate::values::date::{self, Form, Written};
use crate::values::words::is_missing;
use qd_model::{Choice, Dataset, FastMap, Issue, IssueCode, Mapping, Question};
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;

/// The question which row counts.
pub(crate) const POLICY: &str = "duplicate_policy";
/// Ids that are kept apart.
const IDS: usize = 3_500_000;

/// So many rows to a contradiction are not asked about.
const FEW: usize = 500;

/// Which row of an id stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    First,
    Last,
    /// The newest by this column.
    Newest(usize, Form),
}

/// A rule for the column of ids.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fold {
    pub id: usize,
    pub rule: Rule,
}

/// What the rows of a file ask for.
pub(crate) enum Found {
    /// Every id has one row, or several that say the same.
    Nothing,
    /// A log: the newest row stands.
    Log(Fold),
    Chosen(Fold),
    Ask(Question),
}

/// Looks for ids with several rows of different content.
pub(crate) fn find(
    dataset: Dataset,
    sample: &Sample,
    mapping: &Mapping,
    answers: &BTreeMap<String, String>,
    keep_subjects: bool,
    form: impl Fn(Option<&str>) -> Form,
) -> Found {
    let column = |field: &str| {
        mapping.fields.get(field).and_then(|m| sample.headers.iter().position(|h| h.name == m.column))
    };
    let Some(id) = column("id").filter(|_| dataset.key() == ["id"]) else { return Found::Nothing };
    // What is not read contradicts nothing: a report with a row for each e-mail repeats the case.
    let read: Vec<usize> = mapping
        .fields
        .keys()
        .filter(|f| keep_subjects || !matches!(f.as_str(), "subject" | "comment"))
        .filter_map(|f| column(f))
        .collect();
    // Position of the first row of each id, and whether its rows differ.
    let mut seen: FastMap<&str, (usize, u32)> = FastMap::default();
    let (mut conflicts, mut example) = (0usize, None);
    for (i, at) in sample.rows.iter().enumerate() {
        let rec = &sample.piece.recs[*at];
        let cell = sample.piece.cell(rec, id);
        if rec.state != RecState::Whole || is_missing(cell) || cell.contains(['E', 'e']) && cell.contains('+')
        {
            continue;
        }
        let entry = seen.entry(cell).or_insert((i, 0));
        entry.1 += 1;
        if entry.0 != i && !alike(sample, &read, entry.0, i) {
            conflicts += 1;
            example.get_or_insert(cell);
        }
    }
    let Some(example) = example else { return Found::Nothing };
    let newest = column("updated_at").map(|c| {
        let word = mapping.fields.get("updated_at").and_then(|m| m.format.as_deref());
        Rule::Newest(c, form(word))
    });
    let chosen = match answers.get(POLICY).map(String::as_str) {
        Some("first") => Some(Rule::First),
        Some("last") => Some(Rule::Last),
        Some("newest") => newest,
        _ => None,
    };
    if let Some(rule) = chosen {
        return Found::Chosen(Fold { id, rule });
    }
    // Most ids come again and again, each time with a later change: that is a log.
    if let Some(rule) = newest.filter(|_| seen.len() * 2 < sample.rows.len() && conflicts * 2 > seen.len()) {
        return Found::Log(Fold { id, rule });
    }
    // One in many hundreds: the first row stands and the others are told, which moves no number that anyone would see.
    if conflicts * FEW < sample.rows.len() {
        return Found::Nothing;
    }
    let name = &sample.headers[id].name;
    let mut choices = vec![
        Choice { value: "last".into(), reads_as: "The last row of each counts.".into() },
        Choice { value: "first".into(), reads_as: "The first row of each counts.".into() },
    ];
    if let Some(Rule::Newest(c, _)) = newest {
        let reads_as = format!("The row with the newest \"{}\" counts.", sample.headers[c].name);
        choices.insert(0, Choice { value: "newest".into(), reads_as });
    }
    Found::Ask(Question {
        id: POLICY.into(),
        text: format!(
            "{conflicts} rows bear the \"{name}\" of another row and say something else (such as {example}). Which row counts?"
        ),
        suggested: newest.map(|_| "newest".into()),
        choices,
    })
}

/// True if two rows hold the same cells in the columns that are read.
fn alike(sample: &Sample, read: &[usize], a: usize, b: usize) -> bool {
    let (a, b) = (sample.rec(a), sample.rec(b));
    read.iter().all(|i| sample.piece.cell(a, *i) == sample.piece.cell(b, *i))
}

/// What is known of the rows of one id.
#[derive(Clone, Copy)]
struct Best {
    order: i64,
    /// Number of the row that stands.
    row: u32,
    rows: u32,
}

impl Fold {
    /// Gives the pieces of an input, each id by the row that stands: that row comes as often as the id has rows.
    ///
    /// # Errors
    /// As [`Input::read_rows`], or more ids than are kept apart.
    pub fn read(&self, input: &Input, skip: u64, max_cells: usize, each: &mut Each) -> Result<bool, Issue> {
        let mut best: FastMap<u64, Best> = FastMap::default();
        let mut row = 0u32;
        input.read_rows(max_cells, &mut |piece| {
            for rec in &piece.recs {
                row += 1;
                let Some(key) = self.key(&piece, rec, skip) else { continue };
                let order = match self.rule {
                    Rule::First => -i64::from(row),
                    Rule::Last => i64::from(row),
                    Rule::Newest(column, form) => match date::parse(piece.cell(rec, column), form) {
                        Ok(Written::Utc(s) | Written::Local(s) | Written::Lettered(s, _)) => s,
                        Err(_) => i64::MIN,
                    },
                };
                let entry = best.entry(key).or_insert(Best { order, row, rows: 0 });
                entry.rows += 1;
                // Of two rows of one time the later one stands.
                if order >= entry.order {
                    (entry.order, entry.row) = (order, row);
                }
            }
            if best.len() > IDS {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!("The file has several rows an id, and more than {IDS} ids."),
                ));
            }
            Ok(true)
        })?;
        row = 0;
        input.read_rows(max_cells, &mut |mut piece| {
            let mut recs = Vec::with_capacity(piece.recs.len());
            for rec in &piece.recs {
                row += 1;
                let Some(known) = self.key(&piece, rec, skip).and_then(|k| best.get(&k)) else {
                    recs.push(*rec);
                    continue;
                };
                if known.row == row {
                    recs.extend(std::iter::repeat_n(*rec, known.rows as usize));
                }
            }
            piece.recs = recs;
            each(piece)
        })
    }

    /// The id of a row; rows without one stay as they are.
    fn key(&self, piece: &Piece, rec: &Rec, skip: u64) -> Option<u64> {
        let cell = piece.cell(rec, self.id);
        (rec.line > skip && rec.state == RecState::Whole && !is_missing(cell))
            .then(|| xxh3_64(cell.as_bytes()))
    }
}
