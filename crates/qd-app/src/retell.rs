//! What the importer says in English, in the language of the workspace.
//!
//! The importer knows no language, and its sentences are many. They are known again by their shape: each `said-…` of the
//! English catalogue is a template; what stands where it puts something in is put into the other language's text. A
//! sentence that no template knows stays in English.

use crate::dto::ImportEntry;
use qd_model::{FastMap, FileInspection, ImportReport, Issue, Question, RejectedRow, Warning};
use qd_text::{Arg, Catalogue};
use std::sync::OnceLock;

/// A template cut where something is put in: the texts around, and the names between them.
struct Template {
    key: &'static str,
    around: Vec<&'static str>,
    names: Vec<&'static str>,
}

fn templates() -> &'static [Template] {
    static ALL: OnceLock<Vec<Template>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<Template> = qd_text::templates("said-").map(|(key, text)| cut(key, text)).collect();
        // Of several that fit the one that says most itself is meant.
        all.sort_by_key(|t| std::cmp::Reverse(t.around.iter().map(|a| a.len()).sum::<usize>()));
        all
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
            if piece.is_empty() || (*name == "n" && !piece.bytes().all(|b| b.is_ascii_digit())) {
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
    if let Some(day) = day(text, words) {
        *text = day;
        return;
    }
    let found = templates().iter().find_map(|t| t.pieces(text).map(|p| (t, p)));
    let Some((template, pieces)) = found else { return };
    let put: Vec<String> = pieces
        .iter()
        .zip(&template.names)
        .map(|(piece, name)| match labels().get(piece).filter(|_| *name == "field") {
            Some(key) => words.plain(key),
            None => (*piece).to_owned(),
        })
        .collect();
    let args: Vec<(&str, Arg<'_>)> =
        template.names.iter().copied().zip(put.iter().map(|p| Arg::Text(p))).collect();
    *text = words.text(template.key, &args);
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

fn issue(issue: &mut Issue, words: &Catalogue) {
    retell(&mut issue.message, words);
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
mod tests {
    use super::*;
    use std::path::Path;

    fn told(language: &str, text: &str) -> String {
        let mut text = text.to_owned();
        retell(&mut text, &Catalogue::new(language));
        text
    }

    #[test]
    fn a_sentence_of_the_importer_is_told_in_the_language_with_what_it_names() {
        assert_eq!(
            told("es", "2026-02-30 in \"Created\" is a date that does not exist."),
            "2026-02-30 en \"Created\" es una fecha que no existe."
        );
        assert_eq!(
            told("sv", "What does the status \"Parked in yard\" mean? 12 records have it."),
            "Vad betyder statusen \"Parked in yard\"? 12 poster har den."
        );
        // The name of a field is a word of ours, that of a column a word of the file.
        assert_eq!(
            told("ro", "Several columns could be \"Channel\". Which one is it?"),
            "Mai multe coloane ar putea fi \"Canal\". Care este?"
        );
        assert_eq!(
            told("ko", "A value that nobody knows."),
            "A value that nobody knows.",
            "what is not known stays"
        );
        assert_eq!(told("en", "The line is no valid JSON."), "The line is no valid JSON.");
        assert_eq!(told("ko", "3 August 2026"), "2026년 8월 3일");
        assert_eq!(told("es", "8 March 2026"), "8 mar 2026");
        assert_eq!(told("es", "8 Marches 2026"), "8 Marches 2026");
    }

    #[test]
    fn the_longest_template_that_fits_is_meant() {
        // "{ value } in \"{ column }\" is no number." would fit as well, with another value.
        let text = "5 in \"a\" in \"b\" is no number.";
        assert_eq!(told("es", text), "5 en \"a\" in \"b\" no es un número.");
        assert_eq!(
            told("sv", "Still open, and waiting for somebody else."),
            "Ännu öppet, och väntar på någon annan."
        );
    }

    /// All texts between quotes in the crates that speak of files, without what a line's end escapes.
    fn spoken() -> String {
        fn gather(folder: &Path, out: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
                match entry.path() {
                    p if p.is_dir() => gather(&p, out),
                    p => out.push_str(&std::fs::read_to_string(p).unwrap()),
                }
            }
        }
        let mut all = String::new();
        for name in ["qd-import", "qd-model", "qd-store", "qd-app"] {
            gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("src"), &mut all);
        }
        let all = all.replace("\\\"", "\"").replace("\\u{fffd}", "\u{fffd}");
        let mut out = String::with_capacity(all.len());
        for (i, line) in all.split("\\\n").enumerate() {
            out.push_str(if i == 0 { line } else { line.trim_start() });
        }
        out
    }

    #[test]
    fn every_template_is_said_somewhere() {
        let spoken = spoken();
        for t in templates() {
            for around in &t.around {
                assert!(spoken.contains(around), "{}: {around:?} is said nowhere", t.key);
            }
        }
    }
}
