//! What a file holds and which column fills which field.

use crate::contracts::Contracts;
use crate::guess::{self, Shapes};
use crate::header;
use crate::layout::Sample;
use crate::plan::ReadOptions;
use crate::questions;
use crate::sources::{SOURCES, Seen, means_and_counts, summary};
use crate::values::{states, words};
use qd_model::{Choice, Dataset, Issue, IssueCode, MappedField, Mapping, Question};
use std::collections::{BTreeMap, BTreeSet};

/// Data set and mapping of a file, with what is still to be asked.
pub(crate) struct Chosen {
    pub dataset: Option<Dataset>,
    pub mapping: Mapping,
    /// Fields that a tool's header or a person settled.
    pub certain: Vec<String>,
    pub saved: bool,
    pub questions: Vec<Question>,
}

/// Data set and columns: a person's mapping, a saved one, a known tool's, or the synonyms.
///
/// # Errors
/// `bad_config` for a mapping of an unknown kind.
pub(crate) fn choose(
    file: &str,
    table: Option<&str>,
    log: Option<Mapping>,
    sample: &Sample,
    options: &ReadOptions,
    signature: &str,
) -> Result<Chosen, Issue> {
    let shapes = Shapes::new(sample);
    let mut questions = Vec::new();
    let answered_kind = options.answers.get("kind").and_then(|k| Dataset::from_name(k));
    let wanted = options.kind.or(answered_kind);
    let saved =
        options.saved.iter().find(|s| s.0 == signature && wanted.is_none_or(|k| k.name() == s.1.kind));
    let mut person = options.mapping.clone().or_else(|| saved.map(|s| s.1.clone()));
    if let Some(m) = &mut person {
        // Which place a kept column has is the workspace's matter.
        m.fields.retain(|field, _| !crate::keep::is_kept(field));
    }
    let by_person = person.is_some();
    let fixed = person.as_ref().is_some_and(|m| !m.fields.is_empty());
    let seen = Seen::new(sample);
    let tool = || {
        if log.is_some() {
            return log.clone();
        }
        SOURCES.iter().filter_map(|s| s.recognise(&seen)).find(|m| wanted.is_none_or(|k| k.name() == m.kind))
    };
    if person.is_none()
        && wanted.is_none()
        && let Some(issue) = summary(&seen)
    {
        return Err(issue);
    }
    let mut mapping = match person.or_else(tool) {
        Some(m) => m,
        None => {
            let mut best = if wanted.is_none() { guess::best(&shapes, file) } else { None };
            // A contract with its end is no change of plan: what customers pay is had from all of them together.
            if best.as_ref().is_some_and(|g| g.dataset == Dataset::Revenue)
                && Contracts::find(sample, &options.answers).is_some()
            {
                let (none, nothing) = (BTreeMap::new(), BTreeSet::new());
                best = Some(guess::guess(Dataset::Customers, &shapes, &none, &nothing, &BTreeMap::new()));
            }
            let doubt = match best.as_ref() {
                None => Some("its columns are not known"),
                // The list is called what it is taken for.
                Some(g) if g.missing.is_empty() && table.is_some_and(|t| is_called(t, g.dataset)) => None,
                Some(g) => guess::doubt(g, sample),
            };
            if let (None, Some(doubt)) = (wanted, doubt) {
                if let Some(issue) = means_and_counts(&seen) {
                    return Err(issue);
                }
                questions.push(Question {
                    id: "kind".into(),
                    text: format!("What does this file hold? It cannot be told for sure: {doubt}."),
                    choices: Dataset::ALL
                        .iter()
                        .map(|d| Choice { value: d.name().into(), reads_as: one_row_is(*d).into() })
                        .collect(),
                    // A list of names may be of anybody, and a list of anything has an id and a date: a suggestion would
                    // be taken.
                    suggested: best
                        .as_ref()
                        .filter(|g| {
                            !matches!(g.dataset, Dataset::Agents | Dataset::Tickets) && g.missing.is_empty()
                        })
                        .map(|g| g.dataset.name().into()),
                });
            }
            match wanted.or(best.map(|g| g.dataset)) {
                Some(d) => Mapping::new(d, "generic"),
                None => {
                    let mut m = Mapping::new(Dataset::Tickets, "generic");
                    m.kind = String::new();
                    return Ok(Chosen {
                        dataset: None,
                        mapping: m,
                        certain: Vec::new(),
                        saved: false,
                        questions,
                    });
                }
            }
        }
    };
    let Some(dataset) = Dataset::from_name(&mapping.kind) else {
        return Err(Issue::new(
            IssueCode::BadConfig,
            format!("The mapping says that the records are \"{}\", which is not known.", mapping.kind),
        ));
    };
    let mut certain: Vec<String> = mapping.fields.keys().cloned().collect();
    // Answers to "which column".
    for f in dataset.fields() {
        if let Some(column) =
            options.answers.get(&format!("{}.column", f.name)).filter(|c| !c.is_empty() && *c != NO_ID)
        {
            mapping.fields.insert(
                f.name.into(),
                MappedField { column: column.clone(), why: Some("chosen".into()), ..MappedField::default() },
            );
            certain.push(f.name.into());
        }
    }
    let position = |name: &str| {
        let norm = header::of(name).norm;
        sample
            .headers
            .iter()
            .position(|h| h.name == name)
            .or_else(|| sample.headers.iter().position(|h| !h.norm.is_empty() && h.norm == norm))
    };
    let taken: BTreeMap<usize, usize> = mapping
        .fields
        .iter()
        .filter_map(|(f, m)| Some((dataset.field_index(f)?, position(&m.column)?)))
        .collect();
    let ignored: BTreeSet<usize> = mapping.ignore.iter().filter_map(|c| position(c)).collect();
    survey_kind(dataset, sample, &shapes, &mut mapping, options);
    let g = guess::guess(dataset, &shapes, &taken, &ignored, &mapping.constants);
    for (field, t) in g.fields {
        let f = &dataset.fields()[field];
        if fixed && !f.needed || mapping.constants.contains_key(f.name) {
            continue;
        }
        if !t.rivals.is_empty() {
            let mut all = vec![t.column];
            all.extend(&t.rivals);
            all.sort_unstable();
            let choices = all
                .iter()
                .map(|c| {
                    let cells: Vec<_> = sample.cells(*c).take(3).collect();
                    Choice {
                        value: sample.headers[*c].name.clone(),
                        reads_as: cells.join(", ").chars().take(120).collect(),
                    }
                })
                .collect();
            questions.push(Question {
                id: format!("{}.column", f.name),
                text: format!("Several columns could be \"{}\". Which one is it?", f.label),
                choices,
                suggested: Some(sample.headers[t.column].name.clone()),
            });
        }
        if sample.headers[t.column].norm == f.name.replace('_', " ") {
            certain.push(f.name.into());
        }
        mapping.fields.insert(
            f.name.into(),
            MappedField {
                column: sample.headers[t.column].name.clone(),
                why: Some(t.why),
                ..MappedField::default()
            },
        );
    }
    if dataset == Dataset::Surveys
        && !mapping.fields.contains_key("survey_kind")
        && !mapping.constants.contains_key("survey_kind")
    {
        questions.push(Question {
            id: "survey_kind".into(),
            text: "Which kind of survey is this?".into(),
            choices: [
                ("csat", "customer satisfaction"),
                ("nps", "would recommend, 0 to 10"),
                ("ces", "customer effort"),
                ("esat", "employee satisfaction"),
            ]
            .map(|(v, t)| Choice { value: v.into(), reads_as: t.into() })
            .to_vec(),
            suggested: None,
        });
    }
    // A phone system may number its calls nowhere: then a call is told from another by all that is known of it.
    let unnumbered =
        dataset == Dataset::Calls && options.answers.get("id.column").is_some_and(|a| a == NO_ID);
    for name in g.missing.iter().filter(|m| **m != "survey_kind" && !(unnumbered && **m == "id")) {
        let label = dataset.field(name).map_or(*name, |f| f.label);
        let mut choices: Vec<Choice> = sample
            .headers
            .iter()
            .enumerate()
            .take(200)
            .map(|(i, h)| {
                let cells: Vec<_> = sample.cells(i).take(2).collect();
                Choice { value: h.name.clone(), reads_as: cells.join(", ").chars().take(80).collect() }
            })
            .collect();
        let without = (dataset, *name) == (Dataset::Calls, "id");
        if without {
            let reads_as = "None: calls are told apart by all that is known of them. A corrected row counts as one more call.";
            choices.insert(0, Choice { value: NO_ID.into(), reads_as: reads_as.into() });
        }
        questions.push(Question {
            id: format!("{name}.column"),
            text: match without {
                true => {
                    format!("Which column holds \"{label}\"? By it a call is known again in a later file.")
                }
                false => format!("Which column holds \"{label}\"? Without it nothing can be imported."),
            },
            choices,
            suggested: None,
        });
    }
    Ok(Chosen { dataset: Some(dataset), mapping, certain, saved: by_person && saved.is_some(), questions })
}

/// Answer to "which column holds the id?" where none does.
const NO_ID: &str = "-";

/// The kind of a survey file, by an answer or by the name of its score column.
fn survey_kind(
    dataset: Dataset,
    sample: &Sample,
    shapes: &Shapes<'_>,
    mapping: &mut Mapping,
    options: &ReadOptions,
) {
    if dataset != Dataset::Surveys || mapping.fields.contains_key("survey_kind") {
        return;
    }
    if let Some(kind) = options.answers.get("survey_kind").filter(|k| !k.is_empty()) {
        mapping.constants.insert("survey_kind".into(), kind.clone());
        return;
    }
    let has_column = sample.headers.iter().any(|h| {
        h.norm != "nps"
            && crate::synonyms::lookup(dataset, &h.norm)
                .iter()
                .any(|m| dataset.fields()[m.0].name == "survey_kind")
    });
    if mapping.constants.contains_key("survey_kind") || has_column {
        return;
    }
    let taken = mapping.fields.get("score").map(|m| m.column.clone());
    for (column, h) in sample.headers.iter().enumerate() {
        // "Job dissatisfaction: true" is no score; and only the question taken for the score says of what kind it is.
        if !shapes.get(column).is_rated()
            || taken.as_ref().map_or_else(|| mapping.ignore.contains(&h.name), |t| *t != h.name)
        {
            continue;
        }
        if let Some(kind) = questions::kind(&h.norm) {
            mapping.constants.insert("survey_kind".into(), kind.into());
            return;
        }
    }
}

/// Effort scores run both ways; which end is easy is asked unless the file or an answer says it.
pub(crate) fn easy_end(
    dataset: Dataset,
    sample: &Sample,
    mapping: &mut Mapping,
    options: &ReadOptions,
    questions: &mut Vec<Question>,
) {
    if dataset != Dataset::Surveys
        || mapping.fields.contains_key("easy_end")
        || mapping.constants.contains_key("easy_end")
    {
        return;
    }
    let by_column = mapping
        .fields
        .get("survey_kind")
        .and_then(|m| sample.headers.iter().position(|h| h.name == m.column))
        .is_some_and(|c| {
            sample.cells(c).any(|k| {
                let k = k.to_lowercase();
                k.contains("ces") || k.contains("effort")
            })
        });
    if !by_column && mapping.constants.get("survey_kind").map(String::as_str) != Some("ces") {
        return;
    }
    match options.answers.get("score.easy_end").map(String::as_str) {
        Some(end @ ("lowest" | "highest")) => {
            mapping.constants.insert("easy_end".into(), end.into());
        }
        _ => questions.push(Question {
            id: "score.easy_end".into(),
            text: "Which end of the effort scale means \"easy\"?".into(),
            choices: vec![
                Choice { value: "highest".into(), reads_as: "A high score means little effort.".into() },
                Choice { value: "lowest".into(), reads_as: "A low score means little effort.".into() },
            ],
            suggested: Some("highest".into()),
        }),
    }
}

/// A column of money that parts its thousands in two ways was put together from two tools or mended by hand. Where it
/// is not read its numbers do no harm, but the file is not what it seems: that is confirmed before it is imported.
pub(crate) fn odd_numbers(
    sample: &Sample,
    mapping: &Mapping,
    options: &ReadOptions,
    questions: &mut Vec<Question>,
) {
    const MONEY: [&str; 8] = ["cost", "costs", "amount", "price", "revenue", "fee", "value", "total"];
    let parted = |cell: &str| -> Option<char> {
        let inner = cell.trim_matches(|c: char| !c.is_ascii_digit());
        let b: Vec<char> = inner.chars().collect();
        // A sign with three digits behind it, then the end or the sign of decimals.
        (1..b.len()).find_map(|i| {
            let three = b.len() >= i + 4 && b[i + 1..i + 4].iter().all(char::is_ascii_digit);
            let ends = b.get(i + 4).is_some_and(|c| !c.is_ascii_digit());
            let sign = match b[i] {
                ',' | '.' | '\'' => b[i],
                c if c.is_whitespace() => ' ',
                _ => return None,
            };
            (three && ends && b.iter().all(|c| !c.is_alphabetic())).then_some(sign)
        })
    };
    for (column, h) in sample.headers.iter().enumerate() {
        let id = format!("{}.number_format", h.name);
        if !h.norm.split(' ').any(|w| MONEY.contains(&w))
            || mapping.fields.values().any(|m| m.column == h.name)
            || mapping.ignore.contains(&h.name)
            || options.answers.get(&id).is_some_and(|a| !a.is_empty())
        {
            continue;
        }
        let mut signs = BTreeMap::<char, &str>::new();
        for cell in sample.cells(column).take(2_000) {
            if let Some(sign) = parted(cell) {
                signs.entry(sign).or_insert(cell);
            }
        }
        let cells: Vec<&str> = signs.values().copied().collect();
        if let [a, b, ..] = cells.as_slice() {
            questions.push(Question {
                id,
                text: format!(
                    "\"{}\" parts thousands in two ways ({a} and {b}), so the file may be put together from several. \
                     The column is not read. Import the others?",
                    h.name
                ),
                choices: vec![Choice { value: "leave_out".into(), reads_as: "Import the file without it.".into() }],
                suggested: None,
            });
        }
    }
}

/// A list of customers that says who left, and not when: without an end their contracts would run for ever.
pub(crate) fn ends(
    dataset: Dataset,
    sample: &Sample,
    mapping: &Mapping,
    options: &ReadOptions,
    questions: &mut Vec<Question>,
) {
    const LEFT: [&str; 7] =
        ["churn", "churned", "churn flag", "is churned", "cancelled", "canceled", "has churned"];
    const STATES: [&str; 5] = ["status", "state", "subscription status", "account status", "customer status"];
    const OVER: [&str; 8] =
        ["cancelled", "canceled", "churned", "expired", "terminated", "ended", "gekündigt", "uppsagd"];
    if dataset != Dataset::Customers
        || mapping.fields.contains_key("ended_at")
        || options.answers.get("ended_at.none").is_some_and(|a| !a.is_empty())
    {
        return;
    }
    let said = |words: &[&str]| {
        sample.headers.iter().enumerate().find_map(|(i, h)| {
            let told = |c: &&str| match LEFT.contains(&h.norm.as_str()) {
                true => words::flag(c) == Some(true),
                false => STATES.contains(&h.norm.as_str()) && words.contains(&c.to_lowercase().as_str()),
            };
            let n = sample.cells(i).filter(told).count();
            (n > 0).then_some((&h.name, n))
        })
    };
    let text = match said(&OVER) {
        Some((name, n)) => format!(
            "\"{name}\" says that {n} of these customers left, but no column says when. Without an end they would count as \
             customers until today. Import the list all the same?"
        ),
        None if mapping.source == "stripe" => "This is the list of customers, not of their subscriptions: it says since when \
             they are known, and not when they left. Without an end they would count as customers until today. Import \
             the list all the same?"
            .into(),
        None => return,
    };
    questions.push(Question {
        id: "ended_at.none".into(),
        text,
        choices: vec![Choice {
            value: "running".into(),
            reads_as: "Yes: all of them count as customers until today.".into(),
        }],
        suggested: None,
    });
}

/// Status words that may mean "done" or "still open" are asked about, each once; a saved mapping remembers them. A
/// column of very many such words is some other classification, and left alone.
pub(crate) fn states(
    dataset: Dataset,
    sample: &Sample,
    mapping: &mut Mapping,
    options: &ReadOptions,
    questions: &mut Vec<Question>,
) {
    const MOST: usize = 8;
    let column = (dataset == Dataset::Tickets)
        .then(|| mapping.fields.get("status"))
        .flatten()
        .and_then(|m| sample.headers.iter().position(|h| h.name == m.column));
    let Some(column) = column else { return };
    let mut words = BTreeMap::<&str, u64>::new();
    // The header may come again further down.
    for cell in sample.cells(column).filter(|c| *c != sample.headers[column].name) {
        *words.entry(cell).or_default() += 1;
        if words.len() > 60 {
            return;
        }
    }
    let told = mapping.values.get("status").cloned().unwrap_or_default();
    let unknown: Vec<_> =
        words.into_iter().filter(|(w, _)| states::of(w).is_none() && !told.contains_key(*w)).collect();
    if unknown.len() > MOST {
        return;
    }
    for (word, n) in unknown {
        let id = format!("status.{word}");
        if let Some(state) = options.answers.get(&id).filter(|a| !a.is_empty()) {
            mapping.values.entry("status".into()).or_default().insert(word.into(), state.clone());
            continue;
        }
        questions.push(Question {
            id,
            text: format!("What does the status \"{word}\" mean? {n} records have it."),
            choices: vec![
                Choice { value: "solved".into(), reads_as: "Done: it counts as solved.".into() },
                Choice { value: "open".into(), reads_as: "Still open.".into() },
                Choice {
                    value: "pending".into(),
                    reads_as: "Still open, and waiting for somebody else.".into(),
                },
                Choice {
                    value: word.into(),
                    reads_as: "A state of its own; the times alone say whether it is solved.".into(),
                },
            ],
            suggested: None,
        });
    }
}

/// True if a sheet or a list bears the name of a data set.
fn is_called(table: &str, dataset: Dataset) -> bool {
    let last = header::fold(table.rsplit('.').next().unwrap_or(table));
    last == dataset.name()
        || match dataset {
            Dataset::Tickets => matches!(last.as_str(), "issues" | "cases" | "conversations"),
            Dataset::Surveys => matches!(last.as_str(), "responses" | "survey responses" | "answers"),
            Dataset::Customers => matches!(last.as_str(), "subscriptions" | "accounts"),
            _ => false,
        }
}

/// What one row of a data set is, in words.
fn one_row_is(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Tickets => "a ticket, case or conversation a row",
        Dataset::Calls => "an inbound call a row",
        Dataset::Surveys => "a survey answer a row",
        Dataset::Articles => "reads of an article on a day, week or month",
        Dataset::Incidents => "an incident of a service a row",
        Dataset::Services => "a service under watch a row",
        Dataset::Customers => "a customer's contract a row",
        Dataset::Revenue => "a customer's monthly revenue from a date on",
        Dataset::Orders => "a purchase a row",
        Dataset::Finance => "costs and revenue of a month a row",
        Dataset::Quality => "a reviewed ticket a row",
        Dataset::Agents => "an agent a row",
    }
}
