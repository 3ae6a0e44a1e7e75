//! The words that the data have for what records are told apart by, as they stand in the files.

use crate::App;
use crate::dto::{KnownWord, KnownWords};
use qd_model::{Dataset, Dimension, Facts, FieldKind, Issue};

/// Words shown of one dimension; a person who looks for a rarer one writes it.
const WORDS_SHOWN: usize = 300;

/// Not offered: what is worked out from a time has no words of its own, and who wrote or what was read is no group.
fn offered(d: Dimension) -> bool {
    use Dimension as D;
    !matches!(d, D::Weekday | D::Hour | D::Month | D::Customer | D::Article)
}

impl App {
    /// The dimensions that rules of the settings can name, in display order, each with the words that the data have for
    /// it, the most frequent first: as the files write them, whatever they are counted as. Those that the data do not
    /// know come without words.
    ///
    /// # Errors
    /// `WorkspaceDamaged`.
    pub fn known_words(&mut self) -> Result<Vec<KnownWords>, Issue> {
        let kept = self.store.kept_columns()?;
        let facts = self.facts(None)?;
        let there = |d: &Dimension| offered(*d) && (!d.is_kept() || kept.iter().any(|k| k.0 == *d));
        let all = Dimension::ALL.into_iter().filter(there);
        Ok(all
            .map(|d| KnownWords { dimension: kept.name(d).to_owned(), words: words_of(facts, d) })
            .collect())
    }
}

fn words_of(facts: &Facts, dimension: Dimension) -> Vec<KnownWord> {
    let mut counts = vec![0_u64; facts.words.len() + 1];
    let mut calls = 0;
    for (&dataset, table) in &facts.tables {
        // Calls name no channel: they came by phone.
        if dimension == Dimension::Channel && dataset == Dataset::Calls {
            calls = table.rows as u64;
            continue;
        }
        let is_word = match dataset.field(dimension.name()) {
            Some(field) => field.kind == FieldKind::Code,
            None => dimension == Dimension::Source,
        };
        let Some(column) = table.int(dimension.name()).filter(|_| is_word) else { continue };
        for i in 0..column.len() {
            let code = usize::try_from(column.get(i)).unwrap_or(0);
            if let Some(n) = counts.get_mut(code) {
                *n += 1;
            }
        }
    }
    let words = counts.into_iter().enumerate().skip(1).filter(|(_, n)| *n > 0);
    let words =
        words.map(|(code, records)| KnownWord { word: facts.words.word(code as i64).to_owned(), records });
    let mut words: Vec<KnownWord> = words.collect();
    if calls > 0 {
        match words.iter_mut().find(|w| w.word == "phone") {
            Some(phone) => phone.records += calls,
            None => words.push(KnownWord { word: "phone".into(), records: calls }),
        }
    }
    words.sort_by(|a, b| b.records.cmp(&a.records).then_with(|| a.word.cmp(&b.word)));
    words.truncate(WORDS_SHOWN);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AppOptions;
    use crate::dto::FileChoice;
    use serde_json::json;

    fn found<'a>(all: &'a [KnownWords], dimension: &str) -> Vec<(&'a str, u64)> {
        let one = all.iter().find(|k| k.dimension == dimension).unwrap();
        one.words.iter().map(|w| (w.word.as_str(), w.records)).collect()
    }

    #[test]
    fn words_stand_as_in_the_files_with_how_often_whatever_they_are_counted_as() {
        let dir = tempfile::tempdir().unwrap();
        let mut app = App::open(AppOptions { workspace: Some(dir.path().join("w.qdeck")) }).unwrap();
        assert!(app.known_words().unwrap().iter().all(|k| k.words.is_empty()));
        let file = dir.path().join("tickets.csv");
        let rows = "Ticket ID,Created at,Status,Channel,Plan\n1,2026-07-01T08:00:00Z,solved,Mail,Gold\n\
                    2,2026-07-02T08:00:00Z,solved,E-mail,\n3,2026-07-03T08:00:00Z,solved,Mail,\n";
        std::fs::write(&file, rows).unwrap();
        let choice = FileChoice { keep: vec!["Plan".into()], ..FileChoice::default() };
        app.import(&[(file, choice)], &mut |_| true).unwrap();
        app.set_settings(json!({ "synonyms": { "channel": { "Mail": "E-mail" } } })).unwrap();
        let all = app.known_words().unwrap();
        assert_eq!(found(&all, "channel"), [("Mail", 2), ("E-mail", 1)]);
        assert_eq!(found(&all, "Plan"), [("Gold", 1)]);
        assert_eq!(found(&all, "team"), []);
        assert!(all.iter().all(|k| k.dimension != "custom_2" && k.dimension != "weekday"));
    }
}
