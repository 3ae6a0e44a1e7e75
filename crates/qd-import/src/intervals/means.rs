//! Means and sums in files of counts: which of both a column holds, and over how many cases a mean was taken.

use crate::header::Header;
use crate::layout::Sample;
use crate::messages::warning;
use qd_model::{Choice, Dataset, Field, FieldKind, MappedField, Mapping, Question, Warning};
use std::collections::{BTreeMap, BTreeSet};

/// Answer to "over how many?" where no column says it.
const NONE: &str = "-";

/// Words that say that a column holds means, sums, or neither of which a sum can be made.
const MEANS: &str = "avg|average|mean|genomsnitt|genomsnittlig|genomsnittliga|medel|snitt|durchschnitt|durchschnittliche|\
    durchschnittlich|promedio|media|medio|moyen|moyenne|medie|mediu|orta|평균|平均";
const SUMS: &str = "total|sum|totalt|summa|gesamt|summe|suma|somme|toplam|cəmi|합계|총|合計";
const MIDDLES: &str = "median|mediana|médian|médiane|中央値|중앙값|max|maximum|minimum|p90|p95|90th|95th";

fn has(norm: &str, list: &str) -> bool {
    norm.split(' ').any(|w| list.split('|').any(|l| l == w))
}

/// A header without the words that say what is made of the values: "avg waiting time" is a waiting time. `None` for a
/// median and the like, of which nothing can be had for more than its own row.
pub(crate) fn bare(h: &Header, norm: &str) -> Option<String> {
    let wrapper = h.name.split_once('(').map_or("", |w| w.0).to_lowercase();
    if has(norm, MIDDLES) || matches!(wrapper.as_str(), "med" | "min" | "max") {
        return None;
    }
    let words: Vec<&str> = norm.split(' ').filter(|w| !has(w, MEANS) && !has(w, SUMS)).collect();
    let rest = words.iter().skip_while(|w| matches!(**w, "of" | "de" | "för" | "der"));
    Some(rest.copied().collect::<Vec<_>>().join(" "))
}

/// True if a folded header says that its column holds means.
pub(crate) fn is_mean(norm: &str) -> bool {
    has(norm, MEANS)
}

/// What the column of a time holds, by its header.
fn holds(h: &Header) -> Option<&'static str> {
    let wrapper = h.name.split_once('(').map_or("", |w| w.0).to_lowercase();
    if has(&h.norm, MEANS) || wrapper == "avg" || matches!(h.norm.as_str(), "asa" | "aht" | "frt" | "mttr") {
        return Some("mean");
    }
    (has(&h.norm, SUMS) || wrapper == "sum").then_some("total")
}

/// The count that a mean is taken over, and the field that gives it where no column is its own.
pub(crate) fn count_of(field: &str) -> Option<(&'static str, &'static str)> {
    match field {
        "first_response_s" => Some(("first_response_n", "tickets")),
        "resolution_s" => Some(("resolution_n", "resolved")),
        "wait_s" => Some(("wait_n", "calls_answered")),
        "talk_s" | "hold_s" | "wrap_s" | "handle_s" => Some(("handle_n", "calls_answered")),
        _ => None,
    }
}

/// Says of each time whether it is a mean or a sum, and over how many cases; asks where the file does not.
pub(crate) fn means(
    dataset: Dataset,
    sample: &Sample,
    mapping: &mut Mapping,
    answers: &BTreeMap<String, String>,
    questions: &mut Vec<Question>,
    warnings: &mut Vec<Warning>,
) {
    if dataset != Dataset::Aggregates {
        return;
    }
    let times = || dataset.fields().iter().filter(|f| f.kind == FieldKind::Seconds);
    for f in times() {
        let Some(m) = mapping.fields.get_mut(f.name) else { continue };
        let Some(h) = sample.headers.iter().find(|h| h.name == m.column) else { continue };
        let id = format!("{}.holds", f.name);
        let answer = answers.get(&id).filter(|a| matches!(a.as_str(), "mean" | "total")).cloned();
        m.holds = m.holds.take().or(answer).or_else(|| holds(h).map(str::to_owned));
        if m.holds.is_none() {
            questions.push(Question {
                id,
                text: format!("Does \"{}\" hold the mean of a row's cases, or their sum?", h.name),
                choices: [("mean", "The mean of the cases."), ("total", "The sum over all cases.")]
                    .map(|(value, text)| Choice { value: value.into(), reads_as: text.into() })
                    .to_vec(),
                suggested: None,
            });
        }
    }
    for f in times() {
        let Some((count, stand_in)) = count_of(f.name) else { continue };
        let Some(column) = mapping.fields.get(f.name).map(|m| m.column.clone()) else { continue };
        if mapping.fields.contains_key(count) {
            continue;
        }
        let id = format!("{count}.column");
        match answers.get(&id).map(String::as_str).filter(|a| !a.is_empty()) {
            Some(NONE) => {
                mapping.fields.remove(f.name);
                mapping.ignore.push(column);
                continue;
            }
            // Beside the field that the column fills anyway, in whose form it is read.
            Some(chosen) => {
                let same = mapping.fields.values().find(|m| m.column == chosen).cloned().unwrap_or_default();
                let why = Some("chosen".into());
                mapping.fields.insert(count.into(), MappedField { column: chosen.into(), why, ..same });
                continue;
            }
            None => {}
        }
        if let Some(other) = mapping.fields.get(stand_in) {
            if stand_in == "tickets" {
                warnings.push(warning("mean_weight", &column, 1, &other.column));
            }
            let why = format!("the count that \"{column}\" is taken over");
            let same = MappedField { why: Some(why), ..other.clone() };
            mapping.fields.insert(count.into(), same);
            continue;
        }
        if questions.iter().all(|q| q.id != id) {
            questions.push(over_how_many(id, &column, dataset, mapping, sample));
        }
    }
}

fn over_how_many(id: String, column: &str, dataset: Dataset, mapping: &Mapping, sample: &Sample) -> Question {
    let counts = |f: &&Field| f.kind == FieldKind::Count && mapping.fields.contains_key(f.name);
    let mut choices: Vec<Choice> = vec![Choice {
        value: NONE.into(),
        reads_as: "No column says it: the times of this column are left out.".into(),
    }];
    let known = dataset.fields().iter().filter(counts).filter_map(|f| mapping.fields.get(f.name));
    for name in known.map(|m| m.column.clone()).collect::<BTreeSet<_>>() {
        let at = sample.headers.iter().position(|h| h.name == name);
        let cells: Vec<_> = at.into_iter().flat_map(|i| sample.cells(i)).take(3).collect();
        choices.push(Choice { value: name, reads_as: cells.join(", ").chars().take(80).collect() });
    }
    let text = format!(
        "Over how many cases is \"{column}\" taken? Without their number means cannot be put together."
    );
    Question { id, text, choices, suggested: None }
}
