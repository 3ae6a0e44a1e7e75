//! What columns are called, per data set and field: folded headers, best first. Durations stand without their unit.
//!
//! Left out on purpose: `answer count` and `comments` are no agent replies (customers and bystanders answer too);
//! `due date` of issue trackers is a plan, not a promise; `resolution` alone is a reason in issue trackers.

mod aggregates;
mod business;
mod contacts;
mod loose;

use crate::header::fold;
use qd_model::{Dataset, FieldKind};
use std::sync::LazyLock;

type Rows = &'static [(&'static str, &'static str)];

/// The table of a data set: field name and its headers.
pub(crate) fn rows(dataset: Dataset) -> Rows {
    match dataset {
        Dataset::Tickets => contacts::TICKETS,
        Dataset::Calls => contacts::CALLS,
        Dataset::Surveys => contacts::SURVEYS,
        Dataset::Articles => business::ARTICLES,
        Dataset::Incidents => business::INCIDENTS,
        Dataset::Services => business::SERVICES,
        Dataset::Customers => business::CUSTOMERS,
        Dataset::Revenue => business::REVENUE,
        Dataset::Orders => business::ORDERS,
        Dataset::Finance => business::FINANCE,
        Dataset::Quality => business::QUALITY,
        Dataset::Agents => business::AGENTS,
        Dataset::Aggregates => aggregates::AGGREGATES,
    }
}

type Index = qd_model::FastMap<Box<str>, Vec<(usize, u32)>>;

/// The name of every field in each of the nine languages.
const HEADERS: &str = include_str!("headers.txt");

/// Rank of a name of [`HEADERS`] that no list above has: behind the very best.
const NATURAL: u32 = 2;

static INDEX: LazyLock<Vec<Index>> = LazyLock::new(|| {
    Dataset::ALL
        .iter()
        .map(|d| {
            let mut map = Index::default();
            for (field, words) in rows(*d) {
                let Some(i) = d.field_index(field) else { continue };
                for (rank, word) in words.split('|').enumerate() {
                    map.entry(word.into()).or_default().push((i, rank as u32 + 1));
                }
            }
            for (i, word) in natural(*d) {
                let known = map.entry(fold(word).into()).or_default();
                if !known.iter().any(|m| m.0 == i) {
                    known.push((i, NATURAL));
                }
            }
            map
        })
        .collect()
});

type Loose = qd_model::FastMap<(FieldKind, String), Vec<(usize, u32)>>;

/// Fields by what is left of their headers.
static LOOSE: LazyLock<Vec<Loose>> = LazyLock::new(|| {
    Dataset::ALL
        .iter()
        .zip(INDEX.iter())
        .map(|(d, index)| {
            let mut map = Loose::default();
            for (word, meanings) in index {
                for (field, rank) in meanings {
                    let kind = d.fields()[*field].kind;
                    let Some(core) = loose::core(*d, kind, word) else { continue };
                    let known = map.entry((kind, core)).or_default();
                    match known.iter_mut().find(|m| m.0 == *field) {
                        Some(m) => m.1 = m.1.min(loose::RANK + rank),
                        None => known.push((*field, loose::RANK + rank)),
                    }
                }
            }
            map
        })
        .collect()
});

/// Fields that a folded header is like in a data set, each with its rank, behind every listed one.
pub(crate) fn like(dataset: Dataset, folded: &str) -> Vec<(usize, u32)> {
    const KINDS: [FieldKind; 11] = [
        FieldKind::Id,
        FieldKind::Ref,
        FieldKind::Code,
        FieldKind::Text,
        FieldKind::Time,
        FieldKind::Seconds,
        FieldKind::Count,
        FieldKind::Number,
        FieldKind::Money,
        FieldKind::Score,
        FieldKind::Flag,
    ];
    let i = Dataset::ALL.iter().position(|d| *d == dataset).unwrap_or(0);
    let of = |kind| LOOSE[i].get(&(kind, loose::core(dataset, kind, folded)?));
    let mut found: Vec<(usize, u32)> = KINDS.into_iter().filter_map(of).flatten().copied().collect();
    if loose::is_of_times(folded) {
        let times = lookup(dataset, "date").iter();
        found.extend(times.map(|m| (m.0, loose::RANK + m.1)));
    }
    found
}

/// Fields of a data set with their names in the nine languages, as written in files.
fn natural(dataset: Dataset) -> impl Iterator<Item = (usize, &'static str)> {
    HEADERS.lines().filter(|l| !l.starts_with('#')).flat_map(move |line| {
        let mut cells = line.split(" | ");
        let field = cells.next().and_then(|f| f.trim().split_once('.'));
        let field = field.filter(|f| f.0 == dataset.name()).and_then(|f| dataset.field_index(f.1));
        field.into_iter().flat_map(move |i| cells.clone().map(move |c| (i, c.trim())))
    })
}

/// Fields that a folded header may mean in a data set, each with its rank (1 is best).
pub(crate) fn lookup(dataset: Dataset, folded: &str) -> &'static [(usize, u32)] {
    let i = Dataset::ALL.iter().position(|d| *d == dataset).unwrap_or(0);
    INDEX[i].get(folded).map_or(&[], Vec::as_slice)
}

/// True if any data set knows the header.
pub(crate) fn is_known(folded: &str) -> bool {
    INDEX.iter().any(|m| m.contains_key(folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_names_a_field_and_is_written_as_it_is_folded() {
        for d in Dataset::ALL {
            for (field, words) in rows(d) {
                assert!(d.field(field).is_some(), "{d:?} has no {field}");
                for w in words.split('|') {
                    assert_eq!(fold(w), w, "{d:?}.{field}");
                }
            }
        }
    }

    #[test]
    fn every_field_has_a_name_in_each_of_nine_languages() {
        let gaps: Vec<String> = Dataset::ALL
            .iter()
            .flat_map(|d| {
                // Columns that are kept bear the names of their files; by what rows are grouped is no column.
                let own = |f: &&qd_model::Field| !f.name.starts_with("custom_") && f.name != "by";
                let fields = d.fields().iter().enumerate().filter(move |(_, f)| own(f));
                fields.filter_map(move |(i, f)| {
                    let n = natural(*d).filter(|n| n.0 == i && !n.1.is_empty()).count();
                    (n != 9).then(|| format!("{}.{}: {n} of 9", d.name(), f.name))
                })
            })
            .collect();
        assert!(gaps.is_empty(), "{}", gaps.join("\n"));
    }

    #[test]
    fn no_field_lists_a_header_twice() {
        for d in Dataset::ALL {
            for (field, words) in rows(d) {
                let mut list: Vec<_> = words.split('|').collect();
                let n = list.len();
                list.sort_unstable();
                list.dedup();
                assert_eq!(list.len(), n, "{d:?}.{field}");
            }
        }
    }
}
