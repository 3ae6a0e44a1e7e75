//! The records behind a KPI: each gives a number, or a reason why it does not.

use crate::ctx::{Span, View};
use crate::groups::{Place, place};
use crate::texts;
use qd_model::{Dataset, Dimension, NoData};
use std::collections::BTreeMap;

/// What one record gives.
pub(crate) enum Got {
    /// A number; rates: 1 or 0; NPS: 1, 0, −1.
    In(f64),
    /// A part and its whole.
    Of(f64, f64),
    /// A duration by the headline clock, and by the other one.
    Both(f64, f64),
    /// Left out, and why.
    Out(&'static str),
    /// Not a record of this KPI.
    Skip,
}

/// Records of one data set, one after the other in [`Cases`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) dataset: Dataset,
    /// Tickets that came by a call: their channel is the phone.
    pub(crate) phone: bool,
    pub(crate) end: usize,
}

/// All records of a KPI in a span.
#[derive(Debug, Default)]
pub(crate) struct Cases {
    pub(crate) values: Vec<f64>,
    /// If set, the records are only counted, here: for those who want no more of them.
    pub(crate) only_counted: Option<usize>,
    /// Wholes of [`Got::Of`]; empty for other shapes.
    pub(crate) wholes: Vec<f64>,
    /// The other clock of [`Got::Both`]; empty for other shapes.
    pub(crate) other: Vec<f64>,
    pub(crate) rows: Vec<u32>,
    pub(crate) runs: Vec<Run>,
    /// The counted instants, if a series is wanted.
    pub(crate) times: Vec<i64>,
    /// Rows left out, if rows are wanted.
    pub(crate) out: Vec<(Dataset, u32, &'static str)>,
    pub(crate) excluded: Vec<(&'static str, u64)>,
    pub(crate) variant: String,
    /// Added to the definition: "; calendar time".
    pub(crate) definition: String,
    pub(crate) notes: Vec<String>,
    pub(crate) parts: BTreeMap<String, Option<f64>>,
    /// The inputs were never imported, or the setting that is needed is missing: takes the place of the usual reason.
    pub(crate) missing: Option<NoData>,
    /// There is no value although there are cases, and why.
    pub(crate) refused: Option<NoData>,
    /// Which way is better, if the data decide it.
    pub(crate) better: Option<&'static str>,
}

pub(crate) fn no_data(reason: &str, text: impl Into<String>) -> NoData {
    NoData { reason: reason.into(), text: text.into() }
}

impl Cases {
    /// Adds what `f` gives for the rows that pass the filters; `time` is the counted instant.
    pub(crate) fn add(
        &mut self,
        v: &View<'_>,
        dataset: Dataset,
        rows: impl Iterator<Item = usize>,
        time: &dyn Fn(usize) -> i64,
        f: impl FnMut(usize) -> Got,
    ) {
        self.add_as(v, dataset, false, rows, time, f);
    }

    /// As [`Cases::add`]; `phone`: the tickets came by a call.
    pub(crate) fn add_as(
        &mut self,
        v: &View<'_>,
        dataset: Dataset,
        phone: bool,
        rows: impl Iterator<Item = usize>,
        time: &dyn Fn(usize) -> i64,
        mut f: impl FnMut(usize) -> Got,
    ) {
        let filter = v.ctx.row_filter(dataset, phone, v.filters);
        if filter.never() {
            return;
        }
        let (timed, listed) = (v.query.series.is_some(), v.query.rows);
        // Memory that is not written to costs nothing; a list that grows is copied again and again.
        let most = rows.size_hint().1.unwrap_or(0);
        if self.only_counted.is_none() {
            self.values.reserve(most);
            self.rows.reserve(most);
        }
        let open = filter.always();
        for row in rows {
            if !open && !filter.passes(row) {
                continue;
            }
            match f(row) {
                Got::In(x) => match &mut self.only_counted {
                    Some(n) => {
                        *n += 1;
                        continue;
                    }
                    None => self.values.push(x),
                },
                Got::Of(x, whole) => {
                    self.values.push(x);
                    self.wholes.push(whole);
                }
                Got::Both(x, other) => {
                    self.values.push(x);
                    self.other.push(other);
                }
                Got::Out(reason) => {
                    self.exclude(reason, 1);
                    if listed {
                        self.out.push((dataset, row as u32, reason));
                    }
                    continue;
                }
                Got::Skip => continue,
            }
            self.rows.push(row as u32);
            if timed {
                self.times.push(time(row));
            }
        }
        self.runs.push(Run { dataset, phone, end: self.rows.len() });
    }

    pub(crate) fn exclude(&mut self, reason: &'static str, n: u64) {
        match self.excluded.iter_mut().find(|e| e.0 == reason) {
            Some(e) => e.1 += n,
            None => self.excluded.push((reason, n)),
        }
    }

    pub(crate) fn excluded_total(&self) -> u64 {
        self.excluded.iter().map(|e| e.1).sum()
    }

    pub(crate) fn len(&self) -> usize {
        self.only_counted.unwrap_or(self.values.len())
    }

    /// Group of each case in a dimension; `None` if no record has the dimension.
    pub(crate) fn groups(&self, v: &View<'_>, dimension: Dimension) -> Option<Vec<u32>> {
        let groups = v.groups(dimension);
        let mut out = Vec::with_capacity(self.len());
        let (mut start, mut any) = (0, false);
        for run in &self.runs {
            let rows = &self.rows[start..run.end];
            start = run.end;
            match place(v.table(run.dataset), run.dataset, run.phone, dimension, groups) {
                Place::Always(g) => {
                    any = true;
                    out.extend(std::iter::repeat_n(g, rows.len()));
                }
                Place::Column(Some(view)) => {
                    any = true;
                    groups.extend(&mut out, view, rows);
                }
                Place::Column(None) | Place::Nowhere => out.extend(std::iter::repeat_n(0, rows.len())),
            }
        }
        any.then_some(out)
    }
}

/// Counted by a column.
pub(crate) fn time_of<'a>(v: &View<'a>, dataset: Dataset) -> impl Fn(usize) -> i64 + use<'a> {
    let column = dataset.main_time().and_then(|t| v.table(dataset).int(t));
    move |row| column.map_or(0, |c| c.get(row))
}

/// All rows of a data set in the span, as records of a KPI.
pub(crate) fn by_main_time(v: &View<'_>, dataset: Dataset, span: Span, f: impl FnMut(usize) -> Got) -> Cases {
    let mut cases = Cases::default();
    cases.add(v, dataset, v.rows(dataset, span), &time_of(v, dataset), f);
    cases
}

/// The reason "never imported", if the data set is empty or has none of the columns.
pub(crate) fn require(v: &View<'_>, dataset: Dataset, columns: &[&str]) -> Option<NoData> {
    let table = v.table(dataset);
    if table.rows == 0 {
        return Some(no_data("not_imported", texts::not_imported(dataset)));
    }
    let there = |c: &str| table.ints.contains_key(c) || table.reals.contains_key(c);
    if columns.is_empty() || columns.iter().any(|c| there(c)) {
        return None;
    }
    Some(no_data("not_imported", texts::no_column(dataset, columns)))
}
