//! Small facts for tests.

use qd_model::{
    Dataset, Dictionary, Facts, FieldKind, IntColumn, KpiQuery, KpiValue, NULL_INT, NoData, Period,
    RealColumn, Settings, Table, ref_hash,
};
use std::collections::BTreeMap;

/// Facts from tables written as text: a header line, then one line a record; cells are split at `|`, an empty cell is
/// missing. Times are ISO without zone (UTC) or numbers of seconds.
#[derive(Default)]
pub(crate) struct Build {
    words: Vec<String>,
    tables: BTreeMap<Dataset, Table>,
    instants: Vec<i64>,
    /// Names of kept columns.
    pub(crate) kept: qd_model::KeptColumns,
}

pub(crate) fn at(text: &str) -> i64 {
    if let Ok(seconds) = text.parse() {
        return seconds;
    }
    let text = if text.len() == 10 { format!("{text}T00:00:00") } else { text.replace(' ', "T") };
    let text = if text.len() == 16 { format!("{text}:00") } else { text };
    qd_calendar::to_utc(text.parse().unwrap_or_else(|_| panic!("no time: {text}")), chrono_tz::Tz::UTC)
}

impl Build {
    fn code(&mut self, word: &str) -> i64 {
        if word.is_empty() {
            return 0;
        }
        let k = self.words.iter().position(|w| w == word).unwrap_or_else(|| {
            self.words.push(word.into());
            self.words.len() - 1
        });
        k as i64 + 1
    }

    pub(crate) fn table(mut self, dataset: Dataset, text: &str) -> Self {
        let mut lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
        let header: Vec<&str> = lines.next().unwrap().split('|').map(str::trim).collect();
        let mut records: Vec<Vec<String>> =
            lines.map(|l| l.split('|').map(|c| c.trim().to_owned()).collect()).collect();
        if let Some(k) = dataset.main_time().and_then(|t| header.iter().position(|h| *h == t)) {
            records.sort_by_key(|r| if r[k].is_empty() { i64::MAX } else { at(&r[k]) });
        }
        let mut table = Table { rows: records.len(), ..Table::default() };
        table.ints.insert("row".into(), IntColumn::pack(&(1..=records.len() as i64).collect::<Vec<_>>()));
        for (k, name) in header.iter().enumerate() {
            let kind = if *name == "source" { FieldKind::Code } else { dataset.field(name).unwrap().kind };
            let cells: Vec<&str> = records.iter().map(|r| r.get(k).map_or("", String::as_str)).collect();
            match kind {
                FieldKind::Number | FieldKind::Score | FieldKind::Money => {
                    let values: Vec<f64> = cells.iter().map(|c| c.parse().unwrap_or(f64::NAN)).collect();
                    table.reals.insert((*name).into(), RealColumn::pack(&values));
                }
                FieldKind::Text => {}
                _ => {
                    let values: Vec<i64> = cells
                        .iter()
                        .map(|c| match kind {
                            FieldKind::Code => self.code(c),
                            _ if c.is_empty() => NULL_INT,
                            FieldKind::Id | FieldKind::Ref => ref_hash(c),
                            FieldKind::Time => c.parse().unwrap_or_else(|_| at(c)),
                            _ => c.parse().unwrap(),
                        })
                        .collect();
                    if kind == FieldKind::Time {
                        self.instants.extend(values.iter().filter(|v| **v != NULL_INT));
                    }
                    if values.iter().any(|v| *v != NULL_INT) {
                        table.ints.insert((*name).into(), IntColumn::pack(&values));
                    }
                }
            }
        }
        self.tables.insert(dataset, table);
        self
    }

    /// As [`Build::table`], known until an instant.
    pub(crate) fn known(mut self, dataset: Dataset, until: &str, text: &str) -> Self {
        self = self.table(dataset, text);
        self.tables.get_mut(&dataset).unwrap().known_until = Some(at(until));
        self
    }

    pub(crate) fn facts(self) -> Facts {
        Facts {
            generation: 1,
            kept: self.kept,
            words: Dictionary::new(&self.words),
            tables: self.tables,
            last_instant: self.instants.iter().max().copied(),
            first_instant: self.instants.iter().min().copied(),
        }
    }
}

pub(crate) fn tickets(text: &str) -> Facts {
    Build::default().table(Dataset::Tickets, text).facts()
}

/// A question for one KPI over `[from, to)`, judged at the end.
pub(crate) fn ask(kpi: &str, from: &str, to: &str) -> KpiQuery {
    let period = Period { label: format!("{from}–{to}"), from: at(from), to: at(to) };
    let kpis = if kpi.is_empty() { vec![] } else { vec![kpi.into()] };
    let as_of = period.to;
    KpiQuery { kpis, period, compare: None, by: vec![], filters: vec![], series: None, rows: false, as_of }
}

pub(crate) fn one(facts: &Facts, settings: &Settings, query: &KpiQuery) -> KpiValue {
    read(crate::evaluate(facts, settings, query).unwrap().remove(0))
}

/// The words are the catalogue's: here notes and reasons read as their codes.
pub(crate) fn read(mut v: KpiValue) -> KpiValue {
    v.notes = v.note_codes.iter().map(ToString::to_string).collect();
    if let Some(NoData { text, phrase: Some(phrase), .. }) = &mut v.no_data {
        *text = phrase.to_string();
    }
    v
}

/// Value of a KPI in July 2026 with plain settings.
pub(crate) fn july(facts: &Facts, kpi: &str) -> KpiValue {
    one(facts, &Settings::default(), &ask(kpi, "2026-07-01", "2026-08-01"))
}

pub(crate) fn reasons(v: &KpiValue) -> Vec<(&str, u64)> {
    v.excluded.iter().map(|e| (e.reason.as_str(), e.n)).collect()
}
