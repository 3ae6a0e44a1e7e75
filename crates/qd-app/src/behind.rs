//! The records behind all values of a report, each once: what the workbook lists. They are asked of the engine KPI by KPI,
//! as a person asks for the records of one.

use crate::App;
use crate::measuring::KpiRequest;
use qd_calendar::Offsets;
use qd_model::{
    Dataset, Dimension, Facts, FastMap, Issue, KpiValue, NULL_INT, PeriodSpec, RecordColumn, RecordField,
    RecordKpi, RecordSet, Records, RowDetail,
};
use std::collections::BTreeMap;

/// Most records of a list. A spreadsheet has room for twice as many, but hardly opens them: a million tickets with their KPIs
/// are 20 million cells.
pub(crate) const MOST: usize = 500_000;
/// Records named at a time, after which the work can be stopped.
const PIECE: usize = 10_000;

/// What the records of a data set give, by places in the columns of the facts.
#[derive(Default)]
struct Under {
    /// The store's number of a record → its place.
    places: FastMap<i64, u32>,
    columns: Vec<RecordColumn>,
}

impl App {
    /// The records behind these values of a period; `told` is given the share of the work that is done.
    ///
    /// # Errors
    /// What `told` says, and those of [`App::kpi`].
    pub(crate) fn records(
        &mut self,
        period: &PeriodSpec,
        values: &[KpiValue],
        most: usize,
        told: &mut dyn FnMut(f64) -> Result<(), Issue>,
    ) -> Result<Records, Issue> {
        let mut out = Records::default();
        let mut under: BTreeMap<Dataset, Under> = BTreeMap::new();
        for (i, value) in values.iter().enumerate() {
            told(0.5 * i as f64 / values.len() as f64)?;
            let make = qd_kpi::rows_make(&value.id);
            out.kpis.push(RecordKpi { id: value.id.clone(), make });
            if make.is_none() {
                continue;
            }
            let request = KpiRequest {
                ids: vec![value.id.clone()],
                period: Some(period.clone()),
                rows: true,
                ..KpiRequest::default()
            };
            let answer = self.evaluate(&request, None)?.kpis.into_iter().next();
            let rows = answer.and_then(|k| k.rows).unwrap_or_default();
            let facts = self.facts(None)?;
            for dataset in Dataset::ALL {
                let mine = || rows.iter().filter(|r| r.id == dataset.name());
                if mine().next().is_none() {
                    continue;
                }
                let set = under.entry(dataset).or_insert_with(|| Under::new(facts, dataset));
                let placed = mine().filter_map(|r| Some((*set.places.get(&r.row)?, r))).collect();
                let column = column(i, placed);
                set.columns.push(column);
            }
        }
        let (done, all) = (0.5, under.len() as f64);
        for (i, (dataset, set)) in under.into_iter().enumerate() {
            let at = |share: f64| done + (1.0 - done) * (i as f64 + share) / all;
            let set = self.listed(dataset, set.columns, most, &mut |share| told(at(share)))?;
            out.sets.push(set);
        }
        Ok(out)
    }

    /// The list of a data set.
    fn listed(
        &mut self,
        dataset: Dataset,
        mut columns: Vec<RecordColumn>,
        most: usize,
        told: &mut dyn FnMut(f64) -> Result<(), Issue>,
    ) -> Result<RecordSet, Issue> {
        let (zone, names) = (self.zone(), self.settings.privacy.agent_names_in_reports);
        let facts = self.facts(None)?;
        let table = facts.table(dataset);
        let mut here = vec![false; table.rows];
        for place in columns.iter().flat_map(|c| &c.at) {
            if let Some(here) = here.get_mut(*place as usize) {
                *here = true;
            }
        }
        let mut rows: Vec<u32> = (0..table.rows as u32).filter(|&i| here[i as usize]).collect();
        let all = rows.len() as u64;
        // They stand in the order of their time: the latest stay.
        rows.drain(..rows.len().saturating_sub(most));
        let first = rows.first().copied().unwrap_or(0);
        let mut place = vec![0_u32; table.rows];
        for (k, &row) in (0_u32..).zip(&rows) {
            place[row as usize] = k;
        }
        for c in &mut columns {
            let cut = c.at.partition_point(|&at| at < first);
            c.at.drain(..cut);
            c.own.drain(..cut);
            c.why.drain(..cut);
            for list in [&mut c.counts, &mut c.wholes] {
                list.drain(..cut.min(list.len()));
            }
            c.at.iter_mut().for_each(|at| *at = place[*at as usize]);
        }
        let (times, days) = times(facts, dataset, &rows, zone);
        let fields = fields(facts, dataset, &rows, names);
        let numbers: Vec<i64> = match table.int("row") {
            Some(column) => rows.iter().map(|&r| column.get(r as usize)).collect(),
            None => rows.iter().map(|&r| i64::from(r)).collect(),
        };
        let mut ids = Vec::with_capacity(rows.len());
        for piece in numbers.chunks(PIECE) {
            told(ids.len() as f64 / rows.len() as f64)?;
            ids.extend(self.store.ids(dataset, piece)?);
        }
        Ok(RecordSet { dataset, all, ids, times, days, fields, columns })
    }
}

impl Under {
    fn new(facts: &Facts, dataset: Dataset) -> Self {
        let table = facts.table(dataset);
        let rows = table.int("row");
        let number = |i: u32| rows.map_or(i64::from(i), |c| c.get(i as usize));
        Self { places: (0..table.rows as u32).map(|i| (number(i), i)).collect(), columns: Vec::new() }
    }
}

/// What the rows of one KPI come to, each record once.
fn column(kpi: usize, mut rows: Vec<(u32, &RowDetail)>) -> RecordColumn {
    rows.sort_by_key(|r| r.0);
    let mut out = RecordColumn { kpi, reasons: vec![Vec::new()], ..RecordColumn::default() };
    // Judged more than once, as a ticket is by each promise that covers it.
    let several = rows.windows(2).any(|w| w[0].0 == w[1].0);
    let counts = several || rows.iter().any(|(_, r)| counts_as(r).is_some());
    let wholes = several || rows.iter().any(|(_, r)| r.whole.is_some());
    for same in rows.chunk_by(|a, b| a.0 == b.0) {
        let counted = || same.iter().map(|(_, r)| *r).filter(|r| r.included);
        let n = counted().count();
        let own = || same.iter().find_map(|(_, r)| r.value);
        let part: f64 = counted().map(|r| counts_as(r).or(r.hit.map(hit)).or(r.value).unwrap_or(0.0)).sum();
        let whole: f64 = counted().map(|r| r.whole.unwrap_or(1.0)).sum();
        let known = |x: f64| if n > 0 { x } else { f64::NAN };
        out.at.push(same[0].0);
        out.own.push(if several { known(part / whole) } else { own().unwrap_or(f64::NAN) });
        if counts {
            out.counts.push(known(part));
        }
        if wholes {
            out.wholes.push(known(whole));
        }
        out.why.push(why(&mut out.reasons, same));
        if n > 0 {
            out.counted += 1;
        } else {
            out.left_out += 1;
        }
    }
    out
}

fn hit(is: bool) -> f64 {
    f64::from(u8::from(is))
}

/// What a record counts as, where its own number is something else.
fn counts_as(r: &RowDetail) -> Option<f64> {
    let scored = r.hit.map(hit).filter(|h| r.value != Some(*h));
    r.part.or(r.points).or(scored)
}

/// The place of the reasons why a record, or a part of what it stands for, was left out.
fn why(known: &mut Vec<Vec<(String, u32)>>, same: &[(u32, &RowDetail)]) -> u16 {
    let mut told: Vec<(String, u32)> = Vec::new();
    for reason in same.iter().filter_map(|(_, r)| r.reason.as_ref()) {
        match told.iter_mut().find(|t| t.0 == *reason) {
            Some(t) => t.1 += 1,
            None => told.push((reason.clone(), 1)),
        }
    }
    let place = known.iter().position(|k| *k == told).unwrap_or_else(|| {
        known.push(told);
        known.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}

/// Times on the clock of the zone, and whether all are days.
fn times(facts: &Facts, dataset: Dataset, rows: &[u32], zone: chrono_tz::Tz) -> (Vec<Option<i64>>, bool) {
    let Some(column) = dataset.main_time().and_then(|t| facts.table(dataset).int(t)) else {
        return (Vec::new(), false);
    };
    let known = || rows.iter().map(|&r| column.get(r as usize)).filter(|t| *t != NULL_INT);
    let (Some(first), Some(last)) = (known().min(), known().max()) else { return (Vec::new(), false) };
    let offsets = Offsets::new(zone, first, last);
    let local = |t: i64| t.saturating_add(offsets.at(t));
    let times: Vec<Option<i64>> = rows.iter().map(|&r| column.value(r as usize).map(local)).collect();
    let days = times.iter().flatten().all(|t| t.rem_euclid(86_400) == 0);
    (times, days)
}

/// The words beside the numbers: of each field of which any of these records has something.
fn fields(facts: &Facts, dataset: Dataset, rows: &[u32], names: bool) -> Vec<RecordField> {
    let table = facts.table(dataset);
    let wanted = |d: &Dimension| *d != Dimension::Source && (names || *d != Dimension::Agent);
    let field = |d: Dimension| {
        let segments;
        let code: &dyn Fn(u32) -> i64 = if let Some(column) = table.int(d.name()) {
            &move |row| column.get(row as usize)
        } else if d == Dimension::Segment {
            segments = qd_kpi::segments(facts, dataset)?;
            &|row| segments.get(row as usize).copied().unwrap_or(0)
        } else {
            return None;
        };
        let (mut words, mut seen) = (Vec::new(), FastMap::default());
        let of: Vec<Option<u32>> = rows
            .iter()
            .map(|&row| {
                let code = code(row);
                *seen.entry(code).or_insert_with(|| {
                    let word = facts.words.word(code);
                    (code > 0 && !word.is_empty()).then(|| {
                        words.push(word.to_owned());
                        words.len() as u32 - 1
                    })
                })
            })
            .collect();
        (!words.is_empty()).then(|| RecordField { name: facts.kept.name(d).to_owned(), words, of })
    };
    Dimension::ALL.into_iter().filter(wanted).filter_map(field).collect()
}

#[cfg(test)]
#[path = "behind_tests.rs"]
mod tests;
