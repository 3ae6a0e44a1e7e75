//! The records behind the values of a report, each once, with what it gives to each KPI.

use crate::{Dataset, RowsMake, Unit};

/// The records behind the values of a report.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Records {
    /// The KPIs of the report in its order, those without a list of records too.
    pub kpis: Vec<RecordKpi>,
    /// A list for each data set that any of them rests on.
    pub sets: Vec<RecordSet>,
}

/// A KPI of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordKpi {
    /// Its id.
    pub id: String,
    /// How the numbers of its records make its value, and in what unit each stands; `None`: it has no list of records.
    pub make: Option<(RowsMake, Unit)>,
}

/// The records of one data set, in the order of their time.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordSet {
    /// The data set.
    pub dataset: Dataset,
    /// Records there are. If they are more than are listed, the latest are, and the columns give no KPI.
    pub all: u64,
    /// Their ids, in the spelling of the source.
    pub ids: Vec<String>,
    /// Their times on the clock of the workspace's zone, as seconds since 1970-01-01T00:00 there; empty: they have none.
    pub times: Vec<Option<i64>>,
    /// All times are midnights: days.
    pub days: bool,
    /// What stands in their fields.
    pub fields: Vec<RecordField>,
    /// What they give to each KPI that rests on them, in the order of [`Records::kpis`].
    pub columns: Vec<RecordColumn>,
}

/// A field of each record of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordField {
    /// Name of a dimension, or of a column that was kept.
    pub name: String,
    /// The different words.
    pub words: Vec<String>,
    /// For each record the place of its word; `None`: nothing stands there.
    pub of: Vec<Option<u32>>,
}

/// What records give to one KPI: a list as long as they are many, sorted by their places. A record that is not named is
/// none of this KPI's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordColumn {
    /// Place of the KPI in [`Records::kpis`].
    pub kpi: usize,
    /// Places of the records, each once, rising.
    pub at: Vec<u32>,
    /// Its own number; not a number: it has none, or was left out.
    pub own: Vec<f64>,
    /// What it counts as, where that is something else than its own number: 1 or 0 for a score, points, the part of a
    /// ratio. Empty: its own number.
    pub counts: Vec<f64>,
    /// The whole of a ratio: the value is Σ `counts` ÷ Σ `wholes`. Empty where it is none. Of a KPI that judges a record
    /// more than once it is how often it was judged.
    pub wholes: Vec<f64>,
    /// Why it was left out, as a place in `reasons`, and 0 if it was not. Of a KPI that judges a record more than once
    /// there may be a number too.
    pub why: Vec<u16>,
    /// Lists of codes of reasons, each with how often it holds for the record; the first is empty.
    pub reasons: Vec<Vec<(String, u32)>>,
    /// Records counted and left out, those not listed too.
    pub counted: u64,
    /// Records of which nothing was counted.
    pub left_out: u64,
}
