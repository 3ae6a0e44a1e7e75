//! Words of the data that no page has room for, shortened before anything is set: their begin and end stay, and two
//! that were different stay so. Comments are left as they were written.

use qd_model::{KpiValue, ReportInput};
use std::collections::{BTreeMap, BTreeSet};

/// Longest name of a group, a file, an event; letters.
const NAME: usize = 160;
/// Letters kept of a name's end.
const END: usize = 12;

#[derive(Default)]
struct Short {
    known: BTreeMap<String, String>,
    taken: BTreeSet<String>,
}

/// The input with names as long as a page can bear.
pub(crate) fn tame(input: &ReportInput) -> ReportInput {
    let mut out = input.clone();
    let mut s = Short::default();
    s.name(&mut out.title);
    s.name(&mut out.organisation);
    s.name(&mut out.report.period.label);
    s.name(&mut out.report.period.time_zone);
    out.compare_label.iter_mut().for_each(|t| s.name(t));
    out.settings.events.iter_mut().for_each(|e| s.name(&mut e.text));
    out.quality.imports.iter_mut().for_each(|i| s.name(&mut i.file));
    out.incidents.iter_mut().for_each(|i| s.name(&mut i.service));
    out.channels.values_mut().flatten().for_each(|c| s.name(&mut c.0));
    for k in &mut out.report.kpis {
        s.value(k);
    }
    for i in &mut out.report.insights {
        s.words(&mut i.text);
        i.key.iter_mut().for_each(|t| s.name(t));
        i.texts.values_mut().for_each(|t| s.words(t));
    }
    for f in &mut out.follow_ups {
        s.words(&mut f.action.text);
        s.name(&mut f.action.owner);
        s.words(&mut f.said);
    }
    for c in &mut out.arranged.coached {
        s.name(&mut c.agent);
        for v in &mut c.values {
            s.name(&mut v.row.key);
            v.own.iter_mut().for_each(|k| s.value(k));
        }
        c.topics.iter_mut().for_each(|k| s.value(k));
    }
    out
}

impl Short {
    fn value(&mut self, k: &mut KpiValue) {
        k.by.values_mut().flatten().for_each(|r| self.name(&mut r.key));
        k.tables.iter_mut().flat_map(|t| &mut t.rows).for_each(|r| self.name(&mut r.key));
        k.notes.iter_mut().for_each(|t| self.words(t));
        k.comparison.iter_mut().for_each(|c| self.name(&mut c.label));
    }

    /// A name: the same short one wherever it stands.
    fn name(&mut self, text: &mut String) {
        if text.len() <= NAME || text.chars().count() <= NAME {
            return;
        }
        if let Some(short) = self.known.get(text) {
            return text.clone_from(short);
        }
        let letters: Vec<char> = text.chars().collect();
        let begin: String = letters[..NAME - END - 1].iter().collect();
        let end: String = letters[letters.len() - END..].iter().collect();
        let mut short = format!("{}…{}", begin.trim_end(), end.trim_start());
        let mut n = 1;
        while self.taken.contains(&short) {
            n += 1;
            short = format!("{}… ({n})", begin.trim_end());
        }
        self.taken.insert(short.clone());
        self.known.insert(std::mem::replace(text, short.clone()), short);
    }

    /// A sentence: each run without a blank.
    fn words(&mut self, text: &mut String) {
        if text.len() <= NAME || !text.split(' ').any(|w| w.chars().count() > NAME) {
            return;
        }
        let words: Vec<String> = text
            .split(' ')
            .map(|w| {
                let mut word = w.to_owned();
                self.name(&mut word);
                word
            })
            .collect();
        *text = words.join(" ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_keep_begin_and_end_and_stay_apart() {
        let mut s = Short::default();
        let long = |middle: &str| format!("Begin{}{}End of it", "a".repeat(300), middle.repeat(10));
        let (mut one, mut two, mut again) = (long("b"), long("c"), long("b"));
        [&mut one, &mut two, &mut again].into_iter().for_each(|t| s.name(t));
        assert!(one.starts_with("Beginaaa") && one.ends_with("End of it") && one.chars().count() <= NAME + 4);
        assert_ne!(one, two);
        assert_eq!(one, again);
        let mut sentence = format!("Tickets of {} rose", "x".repeat(400));
        s.words(&mut sentence);
        assert!(sentence.ends_with(" rose") && sentence.len() < 200);
        let mut usual = "Fakturor och betalning".to_owned();
        s.name(&mut usual);
        assert_eq!(usual, "Fakturor och betalning");
    }
}
