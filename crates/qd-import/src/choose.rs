//! What a file holds and which column fills which field.

use crate::contracts::Contracts;
use crate::guess::{self, Shapes};
use crate::header;
use crate::intervals;
use crate::layout::Sample;
use crate::plan::ReadOptions;
use crate::questions;
use crate::sources::{SOURCES, Seen, means_and_counts, nothing_but_counts, refused, useless, wrapped};
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
        && let Some(issue) = refused(&seen)
    {
        return Err(issue);
    }
    let mut mapping = match person.or_else(tool) {
        Some(m) => m,
        None if wanted.is_none() && wrapped(&seen) => Mapping::new(Dataset::Aggregates, "zendesk"),
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
                Some(g) => guess::doubt(g, sample).or_else(|| {
                    let otherwise = guess::is_named_otherwise(&shapes, file, g.dataset);
                    (wanted.is_none() && otherwise).then_some("its name speaks of records of another kind")
                }),
            };
            let told = best.as_ref().is_some_and(|g| {
                g.dataset != Dataset::Agents && g.missing.iter().all(|m| *m == "survey_kind")
            });
            let explained = best.as_ref().map_or(0, |g| g.fields.len());
            let summary = wanted.is_none()
                && ((doubt.is_some() || !told) && means_and_counts(&seen)
                    || nothing_but_counts(&shapes).is_some_and(|g| g.fields.len() > explained));
            if let (None, false, Some(doubt)) = (wanted, summary, doubt) {
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
            match wanted.or(summary.then_some(Dataset::Aggregates)).or(best.map(|g| g.dataset)) {
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
    // The count of a mean may be a column that fills another field too.
    let beside = |f: &&qd_model::Field| dataset == Dataset::Aggregates && f.name.ends_with("_n");
    for f in dataset.fields().iter().filter(|f| !beside(f)) {
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
    if dataset == Dataset::Aggregates && !by_person && wanted.is_none() {
        dated(sample, &mut mapping)?;
    }
    // A phone system may number its calls nowhere: then a call is told from another by all that is known of it.
    let unnumbered =
        dataset == Dataset::Calls && options.answers.get("id.column").is_some_and(|a| a == NO_ID);
    let still = |name: &str| match name {
        "survey_kind" => false,
        "id" => !unnumbered,
        "from" => !mapping.constants.contains_key("from"),
        _ => true,
    };
    for name in g.missing.iter().filter(|m| still(m)) {
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

/// The days that a summary is of, by a line above its header where no column says them.
fn dated(sample: &Sample, mapping: &mut Mapping) -> Result<(), Issue> {
    if !mapping.fields.contains_key("from")
        && !mapping.constants.contains_key("from")
        && let Some((from, to)) = intervals::period_above(&sample.preamble)
    {
        mapping.constants.insert("from".into(), from);
        mapping.constants.insert("to".into(), to);
    }
    if !mapping.fields.contains_key("from") && !mapping.constants.contains_key("from") {
        return Err(useless(false));
    }
    let counts = Dataset::Aggregates.needed_one_of().iter().flat_map(|group| group.iter());
    if !counts.into_iter().any(|f| mapping.fields.contains_key(*f)) {
        return Err(useless(true));
    }
    Ok(())
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
        Dataset::Aggregates => "counts and means of many tickets or calls in a span of time a row",
    }
}
