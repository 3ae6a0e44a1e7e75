//! What a mapping that fits still leaves to a person: what would move a number and stands nowhere in the file.

use crate::layout::Sample;
use crate::plan::ReadOptions;
use crate::values::{states, words};
use qd_model::{Choice, Dataset, Mapping, Question};
use std::collections::BTreeMap;

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
