//! What the program raises in English, in the language of a person: problems and hints, what the importer says of files.
//!
//! Below this crate nothing knows a language, and its sentences are many. They are known again by their shape: each
//! `said-…` of the English catalogue is a template; what stands where it puts something in is put into the other
//! language's text. What a library answers ("unknown field `x`") stands in our sentence as it came. The tests beside hold
//! all sentences of the sources against the templates.
//!
//! Issues are told at two edges: where `qd` prints what it ends with, and where the window hands it to the page. Until
//! then they are English, also in the tests.

use crate::dto::ImportEntry;
use qd_model::{FastMap, FileInspection, ImportReport, Issue, IssueCode, Question, RejectedRow, Warning};
use qd_text::{Arg, Catalogue};
use std::sync::OnceLock;

/// A template cut where something is put in: the texts around, and the names between them.
struct Template {
    key: &'static str,
    around: Vec<&'static str>,
    names: Vec<&'static str>,
}

/// The templates of whole sentences, and those of pieces that stand in them.
struct Templates {
    sentences: Vec<Template>,
    pieces: Vec<Template>,
}

fn templates() -> &'static Templates {
    static ALL: OnceLock<Templates> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<Template> = qd_text::templates("said-").map(|(key, text)| cut(key, text)).collect();
        // Of several that fit the one that says most itself is meant.
        all.sort_by_key(|t| std::cmp::Reverse(t.around.iter().map(|a| a.len()).sum::<usize>()));
        let is_piece = |t: &Template| t.key.starts_with("said-why-") || t.key.starts_with("said-what-");
        let (pieces, sentences) = all.into_iter().partition(is_piece);
        Templates { sentences, pieces }
    })
}

fn cut(key: &'static str, text: &'static str) -> Template {
    let (mut around, mut names, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some((before, after)) = rest.split_once("{ $") {
        let Some((name, behind)) = after.split_once(" }") else { break };
        around.push(before);
        names.push(name);
        rest = behind;
    }
    around.push(rest);
    Template { key, around, names }
}

impl Template {
    /// What stands where the template puts something in; `None`: the text is not of this shape.
    fn pieces<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let (first, last) = (self.around.first()?, self.around.last()?);
        if self.names.is_empty() {
            return (text == *first).then(Vec::new);
        }
        let mut rest = text.strip_prefix(first)?;
        let mut pieces = Vec::new();
        for (i, name) in self.names.iter().enumerate() {
            let end = self.around.get(i + 1)?;
            let (piece, behind) = if i + 1 == self.names.len() {
                (rest.strip_suffix(last)?, "")
            } else {
                rest.split_once(end)?
            };
            // A number of things is one.
            let count = matches!(*name, "n" | "m");
            if piece.is_empty() || (count && !piece.bytes().all(|b| b.is_ascii_digit())) {
                return None;
            }
            pieces.push(piece);
            rest = behind;
        }
        Some(pieces)
    }
}

/// English name of a field → its key.
fn labels() -> &'static FastMap<&'static str, &'static str> {
    static ALL: OnceLock<FastMap<&'static str, &'static str>> = OnceLock::new();
    ALL.get_or_init(|| qd_text::templates("field-").map(|(key, text)| (text, key)).collect())
}

/// A sentence in the language, if it is known; else as it came.
pub(crate) fn retell(text: &mut String, words: &Catalogue) {
    if words.language() == "en" || text.is_empty() {
        return;
    }
    if let Some(told) = day(text, words).or_else(|| told_by(&templates().sentences, text, words)) {
        *text = told;
    }
}

fn told_by(templates: &[Template], text: &str, words: &Catalogue) -> Option<String> {
    let (template, pieces) = templates.iter().find_map(|t| t.pieces(text).map(|p| (t, p)))?;
    let put: Vec<String> =
        pieces.iter().zip(&template.names).map(|(piece, name)| piece_in(name, piece, words)).collect();
    let args: Vec<(&str, Arg<'_>)> =
        template.names.iter().copied().zip(put.iter().map(|p| Arg::Text(p))).collect();
    Some(words.text(template.key, &args))
}

/// What stands in a sentence: the name of a field, a data set, or a reason is told too; anything else is as it came.
fn piece_in(name: &str, piece: &str, words: &Catalogue) -> String {
    match name {
        "field" => labels().get(piece).map_or_else(|| piece.to_owned(), |key| words.plain(key)),
        "kind" => records(piece, words),
        "why" | "what" => reason(piece, words),
        _ => piece.to_owned(),
    }
}

/// A piece of a sentence, or a sentence in another one; several are parted by semicolons.
fn reason(text: &str, words: &Catalogue) -> String {
    let all = templates();
    let one = |text: &str| told_by(&all.pieces, text, words).or_else(|| told_by(&all.sentences, text, words));
    one(text).unwrap_or_else(|| {
        let each = text.split("; ").map(|t| one(t).unwrap_or_else(|| t.to_owned()));
        each.collect::<Vec<_>>().join("; ")
    })
}

/// The word for the records of a data set; a data set that is not known is called by its own name.
pub fn records(dataset: &str, words: &Catalogue) -> String {
    let key = format!("records-{dataset}");
    if words.has(&key) { words.plain(&key) } else { dataset.to_owned() }
}

/// A problem in the language: its sentence and its hint. Its code, and what is shown of the file, stay.
pub fn told(mut issue: Issue, words: &Catalogue) -> Issue {
    self::issue(&mut issue, words);
    issue
}

/// A day as the importer reads a cell aloud, "3 August 2026", so that nobody takes it for the other order.
fn day(text: &str, words: &Catalogue) -> Option<String> {
    let [day, month, year] = text.split(' ').collect::<Vec<_>>().try_into().ok()?;
    let number = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let at = qd_model::format::ENGLISH_MONTHS
        .iter()
        .position(|m| *m == month)
        .filter(|_| number(day) && number(year))?;
    let month = words.plain(&format!("chart-month-{}", at + 1));
    let args = [("day", Arg::Text(day)), ("month", Arg::Text(&month)), ("year", Arg::Text(year))];
    Some(words.text("chart-day-year", &args))
}

fn questions(all: &mut [Question], words: &Catalogue) {
    for q in all {
        retell(&mut q.text, words);
        for c in &mut q.choices {
            let kind = format!("report-kind-{}", c.value);
            if q.id.ends_with("kind") && words.language() != "en" && words.has(&kind) {
                c.reads_as = words.plain(&kind);
            }
            retell(&mut c.reads_as, words);
        }
    }
}

fn warnings(all: &mut [Warning], words: &Catalogue) {
    all.iter_mut().for_each(|w| retell(&mut w.text, words));
}

/// Rejected records.
pub(crate) fn rejected(mut all: Vec<RejectedRow>, words: &Catalogue) -> Vec<RejectedRow> {
    for r in &mut all {
        retell(&mut r.text, words);
        retell(&mut r.hint, words);
    }
    all
}

/// What a look over the workspace found, each told as a reason.
pub(crate) fn findings(all: &mut [String], words: &Catalogue) {
    all.iter_mut().filter(|_| words.language() != "en").for_each(|text| *text = reason(text, words));
}

fn issue(issue: &mut Issue, words: &Catalogue) {
    let raised = issue.message.clone();
    retell(&mut issue.message, words);
    // What should not happen is for whoever mends it: what it is stays, in a sentence that is told.
    if issue.code == IssueCode::Internal && words.language() != "en" && issue.message == raised {
        let why = raised.trim_end_matches('.');
        issue.message = words.text("said-unexpected", &[("why", Arg::Text(why))]);
    }
    retell(&mut issue.hint, words);
}

/// What files are.
pub(crate) fn inspections(mut all: Vec<FileInspection>, words: &Catalogue) -> Vec<FileInspection> {
    for f in &mut all {
        questions(&mut f.questions, words);
        warnings(&mut f.warnings, words);
        f.refused.iter_mut().for_each(|i| issue(i, words));
        for field in &mut f.fields {
            let kind = f.kind.as_deref().unwrap_or_default();
            let key = format!("field-{kind}-{}", field.field.replace('_', "-"));
            if words.has(&key) {
                field.label = words.plain(&key);
            }
            if let Some(why) = field.why.as_mut().filter(|_| words.language() != "en") {
                *why = reason(why, words);
            }
            field.cells.iter_mut().filter_map(|c| c.problem.as_mut()).for_each(|p| retell(p, words));
        }
    }
    all
}

/// What became of files.
pub(crate) fn reports(mut all: Vec<ImportReport>, words: &Catalogue) -> Vec<ImportReport> {
    for r in &mut all {
        questions(&mut r.questions, words);
        warnings(&mut r.warnings, words);
        r.refused.iter_mut().for_each(|i| issue(i, words));
        r.rejected = rejected(std::mem::take(&mut r.rejected), words);
    }
    all
}

/// The history.
pub(crate) fn history(mut all: Vec<ImportEntry>, words: &Catalogue) -> Vec<ImportEntry> {
    all.iter_mut().for_each(|i| warnings(&mut i.warnings, words));
    all
}

#[cfg(test)]
mod tests;
