//! What the KPI engine answers: numbers with what they rest on, or the reason why there is none.
//!
//! The shapes are the JSON of `qd kpi --json`, which scripts rely on: fields may be added, none renamed.

use crate::Phrase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a value counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Unit {
    /// Elapsed time, seconds.
    Seconds,
    /// 0…1, shown in per cent.
    Share,
    /// How many.
    Count,
    /// Points: NPS −100…100.
    Points,
    /// A score on the scale named beside it.
    Score,
    /// Money in the currency named beside it.
    Money,
}

/// Why there is no number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoData {
    /// Stable reason: `not_imported`, `none_in_period`, `all_excluded`, `zero_denominator`, `too_few_for_privacy`,
    /// `mixed_currencies`, `mixed_scales`, `no_failure`, …
    pub reason: String,
    /// The reason in words, with the file that would give it. The engine leaves it empty: the app puts in the words of
    /// `phrase`.
    pub text: String,
    /// What `text` says, by its key in the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<Phrase>,
}

/// Bounds of a value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Interval {
    /// Confidence, 0.95.
    pub level: f64,
    /// Lower bound, in the value's unit; `None`: open downwards.
    pub low: Option<f64>,
    /// Upper bound; `None`: open upwards.
    pub high: Option<f64>,
}

/// The distribution of a duration or score. `None`: not to be told from what the file holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Stats {
    /// Arithmetic mean.
    pub mean: Option<f64>,
    /// Median, type 7.
    pub median: Option<f64>,
    /// 90th percentile, type 7.
    pub p90: Option<f64>,
    /// 95th percentile, type 7.
    pub p95: Option<f64>,
    /// Least.
    pub min: Option<f64>,
    /// Greatest.
    pub max: Option<f64>,
}

/// Records left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Excluded {
    /// Stable reason: `no_first_response`, `negative_duration`, `no_score`, `score_outside_scale`, …
    pub reason: String,
    /// How many.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
}

/// Better, worse, or not to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Verdict {
    /// A change for the good that noise does not explain (p < 0.05).
    Better,
    /// A change for the bad.
    Worse,
    /// A change that noise does not explain, of a KPI that is neither good nor bad.
    Changed,
    /// Noise explains it.
    NoClearChange,
    /// Fewer cases than `min_n` on either side.
    FewCases,
    /// A change of a total, for which no test is made.
    NotTested,
}

/// The value beside an earlier one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Comparison {
    /// Name of the period.
    pub label: String,
    /// Its value.
    pub value: Option<f64>,
    /// As shown to people.
    pub text: String,
    /// Its sample size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// Value − its value.
    pub change: Option<f64>,
    /// The change as shown to people, with sign: `−12 min`, `+1.8 pp`, `+9.6 %`.
    pub change_text: String,
    /// Two-sided; `None` where no test holds.
    pub p_value: Option<f64>,
    /// What may be said of it.
    pub verdict: Verdict,
}

/// The value beside its target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TargetCheck {
    /// The target valid at the end of the period.
    pub value: f64,
    /// As shown to people.
    pub text: String,
    /// Reached.
    pub met: bool,
}

/// One value of a breakdown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BreakdownRow {
    /// The word, in the spelling of the source; empty: the field is missing.
    pub key: String,
    /// Its value.
    pub value: Option<f64>,
    /// As shown to people.
    pub text: String,
    /// Its sample size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// Its bounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// Share of the whole, for counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Its value in the period compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<f64>,
    /// Beside the target set for just this group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<TargetCheck>,
}

/// One step of a series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SeriesPoint {
    /// First day of the step, `YYYY-MM-DD` in the workspace's zone; of an hour its beginning, RFC 3339 with offset.
    pub from: String,
    /// Its value; `None`: no data.
    pub value: Option<f64>,
    /// Its sample size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
}

/// One record behind a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RowDetail {
    /// The record's id (its key where it has none). Filled by the app from `row`.
    pub id: String,
    /// Row number in the store.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub row: i64,
    /// Its own number.
    pub value: Option<f64>,
    /// Counted.
    #[serde(rename = "in")]
    pub included: bool,
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Of a rate: whether it is one of those that the rate counts. The value may then be a score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hit: Option<bool>,
    /// Durations: by the calendar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_seconds: Option<f64>,
    /// Durations: by the business clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_seconds: Option<f64>,
    /// Of a net score: 100, 0 or −100, whose mean is the value; `value` is then the score given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<f64>", optional))]
    pub points: Option<f64>,
    /// Of a ratio: what is added up above the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<f64>", optional))]
    pub part: Option<f64>,
    /// Of a ratio: what is added up below the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<f64>", optional))]
    pub whole: Option<f64>,
}

impl RowDetail {
    /// A record that is not counted, as far as nothing more is known of it: `id` is the name of its data set.
    pub fn out(dataset: &str, row: i64) -> Self {
        Self {
            id: dataset.into(),
            row,
            value: None,
            included: false,
            reason: None,
            hit: None,
            calendar_seconds: None,
            business_seconds: None,
            points: None,
            part: None,
            whole: None,
        }
    }
}

/// How the numbers of single records make the value of a KPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowsMake {
    /// Their median.
    Median,
    /// Their mean.
    Mean,
    /// The share of those that are a hit.
    Share,
    /// The mean of their points: 100, 0, −100.
    Points,
    /// How many they are; a number of their own is something else, such as an age.
    Count,
    /// Their sum.
    Sum,
    /// The sum of the parts by the sum of the wholes.
    Ratio,
}

/// A table that goes with a value: agents with all their measures, a relation by its lags, articles to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiTable {
    /// `agents`, `lags`, `found_not_read`, …
    pub name: String,
    /// What the key of a row is: a dimension's name, or the table's own word for it.
    pub of: String,
    /// The columns, in the order to show them.
    pub columns: Vec<TableColumn>,
    /// The rows, in the order to show them.
    pub rows: Vec<TableRow>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableColumn {
    /// Id of a KPI, or a name of the table's own.
    pub name: String,
    /// Unit of its cells.
    pub unit: Unit,
    /// `up`, `down` or `none`: which way is better.
    pub better: String,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableRow {
    /// The word, in the spelling of the source.
    pub key: String,
    /// Place in the order, the best being 1; `None`: not ranked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub rank: Option<u64>,
    /// Why it is not ranked, or what to mind: `few_cases`, `under_two_months`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Column → cell; without one there is no data.
    pub cells: BTreeMap<String, TableCell>,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableCell {
    /// The number; `None`: no data.
    pub value: Option<f64>,
    /// As shown to people.
    pub text: String,
    /// Its sample size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// Its bounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
}

/// A KPI for a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiValue {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Unit.
    pub unit: Unit,
    /// Currency of a money value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// `up`, `down` or `none`: which way is better.
    pub better: String,
    /// What was computed, in words: the formula, then what `definition_codes` say.
    pub definition: String,
    /// What was added to the formula, by keys of the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub definition_codes: Vec<Phrase>,
    /// Which of several definitions: `calendar`, `flag`, `contacts`, `top2of5`, …
    pub variant: String,
    /// The same in words, put in by the app.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub variant_text: String,
    /// The number, raw and unrounded; `None` goes with `no_data`.
    pub value: Option<f64>,
    /// As shown to people; `no data` if there is none.
    pub text: String,
    /// Why there is no number.
    pub no_data: Option<NoData>,
    /// Records it rests on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// Below `min_n`: shown greyed, not ranked, no colour.
    pub few_cases: bool,
    /// Records left out, and why.
    pub excluded: Vec<Excluded>,
    /// Bounds.
    pub interval: Option<Interval>,
    /// Distribution.
    pub stats: Option<Stats>,
    /// Parts that go with it: `within_24h`, `business_median`, `promoters`, … `None` is no data.
    pub parts: BTreeMap<String, Option<f64>>,
    /// Notes that must stand beside the number: the scale, the easy end, "watched since its first failure".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What the notes say, by keys of the catalogue. The engine gives these alone; the app puts their words into `notes`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub note_codes: Vec<Phrase>,
    /// Beside the period compared with.
    pub comparison: Option<Comparison>,
    /// Beside its target.
    pub target: Option<TargetCheck>,
    /// Breakdowns by dimension name, largest first.
    pub by: BTreeMap<String, Vec<BreakdownRow>>,
    /// Values over time.
    pub series: Vec<SeriesPoint>,
    /// Records behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<RowDetail>>,
    /// Distribution in bins of `[from, to)` with counts, where there is one: for the histogram.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(type = "Array<[number, number, number]>"))]
    pub histogram: Vec<(f64, f64, u64)>,
    /// Records by weekday (Monday first) and hour, where that is asked for: for the heat map.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(type = "Array<Array<number>>"))]
    pub heatmap: Vec<Vec<u64>>,
    /// Tables that go with the value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<KpiTable>,
}

/// Something that stands out among values, and that their statistics allow to be said.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Insight {
    /// Id of the KPI.
    pub kpi: String,
    /// `worse`, `better`, `changed`, `target_missed_clearly`, `target_missed`, `group_apart`, `share_up`, `share_down`,
    /// `lost_after_bad`, `large_leave`, `small_leave`, `reads_lead`, `found_not_read`, `export_differs`.
    pub kind: String,
    /// Dimension of the group it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<String>,
    /// The group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The numbers of the sentence, raw: `value`, `before`, `change`, `target`, `group`, `share`, …
    pub numbers: BTreeMap<String, f64>,
    /// The same as shown to people, and what else the sentence names.
    pub texts: BTreeMap<String, String>,
    /// How rare it would be by chance, corrected for all that was looked at; `None`: known otherwise, or no sample.
    pub p_value: Option<f64>,
    /// The sentence, in the language of the workspace.
    pub text: String,
}

/// Name and bounds of a period, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PeriodLabel {
    /// `2026-Q3`.
    pub label: String,
    /// RFC 3339 with offset.
    pub from: String,
    /// RFC 3339 with offset; not counted.
    pub to: String,
    /// IANA name.
    pub time_zone: String,
}

/// The answer of `qd kpi`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiReport {
    /// The period.
    pub period: PeriodLabel,
    /// The values, in the registry's order.
    pub kpis: Vec<KpiValue>,
    /// What stands out among them, the loudest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub insights: Vec<Insight>,
}

/// One entry of the registry, as `qd definitions` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiDefinition {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// How it is computed.
    pub formula: String,
    /// Unit.
    pub unit: Unit,
    /// `up`, `down` or `none`.
    pub better: String,
    /// Columns it needs: `tickets.created_at`.
    pub inputs: Vec<String>,
    /// `speed`, `quality`, `satisfaction`, `volume`, `self_service`, `cost_and_customers`.
    pub family: String,
    /// `inside`, `edge`, `outside`: what an agent can influence.
    pub circle: String,
    /// `team`, `leadership`, `both`.
    pub audience: String,
    /// Which instant puts a record into a period.
    pub counted_by: String,
    /// What to do when it is poor.
    pub actions: Vec<String>,
    /// What it must not be taken for.
    pub caution: String,
    /// Where the definition comes from.
    pub source: String,
    /// First version that computes it; empty: declared, not computed yet.
    pub since: String,
}
