//! Words of a dimension as groups: synonyms are joined, and filters name groups.

use qd_model::{Dictionary, Dimension, Facts, FieldKind, IntView, Settings, Table};
use std::collections::BTreeMap;

/// Groups of one dimension. Group 0 is "missing"; a word's group is its code unless a synonym sends it elsewhere.
#[derive(Debug)]
pub(crate) struct Groups {
    /// Code → group, where synonyms exist.
    map: Option<Vec<u32>>,
    /// Names of groups beyond the dictionary.
    extra: Vec<String>,
    words: usize,
    /// Group of calls in the channel dimension.
    pub(crate) phone: u32,
}

/// The words to be counted as others; of a kept column by its name.
fn synonyms<'a>(
    facts: &Facts,
    settings: &'a Settings,
    dimension: Dimension,
) -> Option<&'a BTreeMap<String, String>> {
    let own = settings.synonyms.get(dimension.name());
    own.or_else(|| {
        settings.synonyms.iter().find(|s| facts.kept.dimension(s.0) == Some(dimension)).map(|s| s.1)
    })
}

pub(crate) fn same_word(a: &str, b: &str) -> bool {
    a == b
        || a.eq_ignore_ascii_case(b)
        || (!(a.is_ascii() && b.is_ascii()) && a.to_lowercase() == b.to_lowercase())
}

impl Groups {
    pub(crate) fn new(facts: &Facts, settings: &Settings, dimension: Dimension) -> Self {
        let words = &facts.words;
        let mut groups = Self { map: None, extra: Vec::new(), words: words.len(), phone: 0 };
        if let Some(synonyms) = synonyms(facts, settings, dimension).filter(|s| !s.is_empty()) {
            let mut map: Vec<u32> = (0..=words.len() as u32).collect();
            // The first synonym that a word equals counts.
            for (from, to) in synonyms.iter().rev() {
                let codes = words.codes_of(from);
                if !codes.is_empty() {
                    let group = groups.named(words, to);
                    codes.into_iter().for_each(|code| map[code as usize] = group);
                }
            }
            groups.map = Some(map);
        }
        if dimension == Dimension::Channel {
            let phone = groups.named(words, "phone");
            groups.phone = groups.of(i64::from(phone));
        }
        groups
    }

    /// The group of that name, made if there is none.
    fn named(&mut self, words: &Dictionary, name: &str) -> u32 {
        let codes = words.codes_of(name);
        let exact = codes.iter().find(|&&c| words.word(c) == name);
        if let Some(&code) = exact.or(codes.first()) {
            return code as u32;
        }
        let k = self.extra.iter().position(|e| same_word(e, name)).unwrap_or_else(|| {
            self.extra.push(name.to_owned());
            self.extra.len() - 1
        });
        (self.words + 1 + k) as u32
    }

    /// Group of a code; a missing code is group 0.
    #[inline]
    pub(crate) fn of(&self, code: i64) -> u32 {
        if code <= 0 {
            return 0;
        }
        match &self.map {
            Some(map) => map.get(code as usize).copied().unwrap_or(code as u32),
            None => code as u32,
        }
    }

    /// Name of a group.
    pub(crate) fn name<'a>(&'a self, words: &'a Dictionary, group: u32) -> &'a str {
        match (group as usize).checked_sub(self.words + 1) {
            Some(k) => self.extra.get(k).map_or("", String::as_str),
            None => words.word(i64::from(group)),
        }
    }

    /// Number of groups, the missing one counted.
    pub(crate) fn len(&self) -> usize {
        self.words + 1 + self.extra.len()
    }

    /// The groups that a word of a filter means.
    pub(crate) fn matching(
        &self,
        facts: &Facts,
        settings: &Settings,
        dimension: Dimension,
        word: &str,
    ) -> Vec<u32> {
        let words = &facts.words;
        if word.is_empty() {
            return vec![0];
        }
        let to = synonyms(facts, settings, dimension)
            .and_then(|s| s.iter().find(|(from, _)| same_word(from, word)))
            .map_or(word, |(_, to)| to);
        let own = words.codes_of(to).into_iter();
        let made =
            (1..).zip(&self.extra).filter(|(_, e)| same_word(e, to)).map(|(k, _)| (self.words + k) as i64);
        own.chain(made).map(|g| self.of(g)).collect()
    }
}

/// A condition: the dimension's group is one of these.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Matcher {
    pub(crate) dimension: Dimension,
    pub(crate) groups: Vec<u32>,
}

/// Where a data set has a dimension.
pub(crate) enum Place<'a> {
    /// In a column, which may be absent: then all its words are missing.
    Column(Option<IntView<'a>>),
    /// The same group in every record.
    Always(u32),
    /// The data set has no such dimension.
    Nowhere,
}

/// The place of a dimension in a table. `phone`: the records are calls, or tickets that came by a call.
pub(crate) fn place<'a>(
    table: &'a Table,
    dataset: qd_model::Dataset,
    phone: bool,
    dimension: Dimension,
    groups: &Groups,
) -> Place<'a> {
    if dimension == Dimension::Channel && (phone || dataset == qd_model::Dataset::Calls) {
        return Place::Always(groups.phone);
    }
    match dataset.field(dimension.name()).map(|f| f.kind) {
        Some(FieldKind::Code) => return Place::Column(table.int(dimension.name())),
        // The month of a cost is an instant, and no word.
        Some(_) => return Place::Nowhere,
        None if dimension == Dimension::Source => return Place::Column(table.int(dimension.name())),
        None => {}
    }
    // What was worked out stands in a column of that name.
    table.int(dimension.name()).map_or(Place::Nowhere, |column| Place::Column(Some(column)))
}
