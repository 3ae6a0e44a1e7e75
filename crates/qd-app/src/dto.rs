//! What the window asks and gets: plain data, written as TypeScript to `ui/src/generated/types.ts`.

use qd_model::chart::ChartSpec;
use qd_model::{Counts, Insight, Issue, KpiDefinition, KpiValue, Mapping, PeriodLabel, ReportSpec, Warning};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod area;
mod choice;
mod keeping;

pub use area::{Area, AreaQuery, IncidentMark};
pub use choice::{Choices, GoalChoice, GoalKpi, KnownWord, KnownWords, KpiChoice};
pub use keeping::{About, MonthCosts};

/// Where the window stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AppState {
    /// Version of the program.
    pub version: String,
    /// Name of the workspace file, without folder.
    pub workspace: String,
    /// True if anything was imported.
    pub has_data: bool,
    /// True if the sample company is loaded: the window marks every screen.
    pub is_sample: bool,
    /// Language of the window: `en`, `sv`, `es`, `ro`, `az`, `ko`.
    pub language: String,
    /// Zone that days are counted in.
    pub time_zone: String,
    /// Periods to offer, the one to show first in front.
    pub periods: Vec<PeriodChoice>,
    /// Files given on the command line or dropped before the page was ready.
    pub offered: Vec<OfferedFile>,
    /// Names of the workspaces opened last, the latest in front.
    pub recent: Vec<String>,
    /// The import that was taken back last, if it can be put back as it was.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub redoable: Option<i64>,
    /// Why the workspace could not be opened.
    pub problem: Option<Issue>,
}

/// A period to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PeriodChoice {
    /// As asked for: `2026-Q3`, or `all`.
    pub id: String,
    /// As shown: "Q3 2026".
    pub label: String,
    /// `quarter`, `month`, `year`, `all`.
    pub kind: String,
}

/// A file a person gave; the page never sees its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfferedFile {
    /// Handle.
    pub handle: u32,
    /// Name without folder.
    pub name: String,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
}

/// What a person chose for a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FileChoice {
    /// Handle of the file.
    pub handle: u32,
    /// What the records are, if not as guessed.
    #[serde(default)]
    pub kind: Option<String>,
    /// Sheet, if not as guessed.
    #[serde(default)]
    pub sheet: Option<String>,
    /// Mapping, if changed.
    #[serde(default)]
    pub mapping: Option<Mapping>,
    /// Encoding, if not as guessed.
    #[serde(default)]
    pub encoding: Option<String>,
    /// Delimiter, if not as guessed.
    #[serde(default)]
    pub delimiter: Option<String>,
    /// Answers by question id.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// Columns kept to tell records apart by, beside those of the mapping.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub keep: Vec<String>,
}

/// How far a long task is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Progress {
    /// What is being done: a file's name, or a step.
    pub what: String,
    /// Records so far.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub records: u64,
    /// 0…1.
    pub share: f64,
    /// Seconds left, once it can be told.
    pub seconds_left: Option<f64>,
}

/// One import in the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportEntry {
    /// Number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub id: i64,
    /// File name without folder.
    pub file: String,
    /// Data set.
    pub kind: String,
    /// Vendor format.
    pub source: String,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// The five bins.
    pub counts: Counts,
    /// What to know.
    pub warnings: Vec<Warning>,
    /// Part of the sample company.
    pub sample: bool,
    /// Taken back.
    pub undone: bool,
}

/// Which period to show, beside what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverviewQuery {
    /// A [`PeriodChoice`] id.
    pub period: String,
    /// `previous`, `year`, or none.
    pub compare: Option<String>,
    /// Only the KPIs for `team` or `leadership`; none: all.
    #[serde(default)]
    pub audience: Option<String>,
    /// The headline numbers alone, with nothing in the other lists: they are there much sooner than the whole.
    #[serde(default)]
    pub headlines: bool,
}

/// One headline number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tile {
    /// The value.
    pub kpi: KpiValue,
    /// The last steps, for the sparkline.
    pub spark: Vec<Option<f64>>,
}

/// A family of KPIs on the overview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FamilySection {
    /// `speed`, `quality`, …
    pub family: String,
    /// Its values.
    pub kpis: Vec<KpiValue>,
    /// Its charts.
    pub charts: Vec<ChartSpec>,
}

/// The overview screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Overview {
    /// The period shown.
    pub period: PeriodLabel,
    /// Name of the period compared with.
    pub compare: Option<String>,
    /// Last day named by any record, `YYYY-MM-DD`: up to when the data is known.
    pub known_to: Option<String>,
    /// At most eight headline numbers.
    pub tiles: Vec<Tile>,
    /// What stands out, the loudest first.
    pub insights: Vec<Insight>,
    /// The families that have data.
    pub sections: Vec<FamilySection>,
    /// KPIs without data and what would give them: id, name, reason.
    pub missing: Vec<MissingKpi>,
}

/// A KPI without data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MissingKpi {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Why, in words.
    pub text: String,
}

/// One KPI in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiDetailQuery {
    /// KPI id.
    pub id: String,
    /// A [`PeriodChoice`] id.
    pub period: String,
    /// `previous`, `year`, or none.
    pub compare: Option<String>,
    /// Breakdown.
    pub by: Option<String>,
    /// Filters, each a dimension and a word: all must hold.
    #[serde(default)]
    pub filters: Vec<(String, String)>,
}

/// Some of the records behind a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiRowsQuery {
    /// KPI id.
    pub id: String,
    /// A [`PeriodChoice`] id.
    pub period: String,
    /// Filters, each a dimension and a word: all must hold.
    #[serde(default)]
    pub filters: Vec<(String, String)>,
    /// Only those counted, or only those left out; none: all.
    pub counted: Option<bool>,
    /// Their order.
    pub order: RowOrder,
    /// Records passed over.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub offset: u64,
    /// Records of a page.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub limit: u64,
}

/// In which order records are looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RowOrder {
    /// As they happened.
    Time,
    /// The least number first.
    Least,
    /// The greatest number first.
    Greatest,
}

/// Some of the records behind a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiRows {
    /// Records counted.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub counted: u64,
    /// Records left out.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub left_out: u64,
    /// Names of the fields beside each number: first when it happened, then what it can be told apart by.
    pub fields: Vec<String>,
    /// The records of this page.
    pub rows: Vec<KpiRow>,
}

/// One record behind a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiRow {
    /// Its id.
    pub id: String,
    /// Its data set.
    pub dataset: String,
    /// Its own number, for people; empty if it was left out.
    pub text: String,
    /// Of a rate: whether it is one of those counted for it.
    pub hit: Option<bool>,
    /// Why it was left out.
    pub reason: Option<String>,
    /// What stands in the fields; empty where nothing does.
    pub cells: Vec<String>,
}

/// One KPI in full.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiDetail {
    /// The period shown.
    pub period: PeriodLabel,
    /// The value with series and breakdown.
    pub kpi: KpiValue,
    /// Its definition.
    pub definition: KpiDefinition,
    /// The records behind it can be looked through.
    pub has_rows: bool,
    /// Its charts.
    pub charts: Vec<ChartSpec>,
    /// Dimensions it can be broken down by.
    pub dimensions: Vec<String>,
}

/// What to put into a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportQuery {
    /// A [`PeriodChoice`] id.
    pub period: String,
    /// `previous`, `year`, or none.
    pub compare: Option<String>,
    /// `en`, `sv`, `es`, `ro`, `az`, `ko`.
    pub language: String,
    /// `a4`, `letter`, `16x9`.
    pub page: String,
    /// `team`: what lies inside and on the edge of its circle of influence; `leadership` or none: all.
    #[serde(default)]
    pub audience: Option<String>,
    /// Without people, as `privacy.private_reports` has it for every report.
    #[serde(default)]
    pub privacy: bool,
    /// A template or a saved arrangement, by name. Its own audience, language, page and comparison go before those
    /// asked for here, as far as it names them.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub template: Option<String>,
    /// An arrangement that is not saved; it goes before `template`.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub spec: Option<ReportSpec>,
    /// The PDF as its accessible edition (PDF/UA-1 and PDF/A-2a); slides and workbooks have none.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    pub accessible: bool,
    /// The workbook with the records behind its numbers, each once; refused together with `privacy`. Pages and slides
    /// have none.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    pub rows: bool,
}

/// A report that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedReport {
    /// File name without folder.
    pub file: String,
    /// Pages.
    pub pages: u32,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// What to know of it, in words: a comment that found no place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub warnings: Vec<String>,
}

/// A workbook that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedWorkbook {
    /// File name without folder.
    pub file: String,
    /// Sheets.
    pub sheets: u32,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// Records listed behind the numbers; none: they were not asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    pub records: Option<u64>,
    /// What to know of it, in words: a comment that found no place, records that are not listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub warnings: Vec<String>,
}

/// A chart that was written, as a picture or as its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedChart {
    /// File name without folder.
    pub file: String,
    /// Id of the chart.
    pub chart: String,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
}

/// A table that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedTable {
    /// File name without folder.
    pub file: String,
    /// Name of the table: a dimension, one of the KPI's own tables, `series`, or `values`.
    pub table: String,
    /// Rows without the head.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub rows: u64,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
}

/// A deck that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedDeck {
    /// File name without folder.
    pub file: String,
    /// Slides.
    pub slides: u32,
    /// Size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// What to know of it, in words: a comment that found no place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub warnings: Vec<String>,
}

/// A page of a report as a picture, before it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewPage {
    /// Pages of the report, at least one.
    pub pages: u32,
    /// What each page is about, by the outline; empty where it says nothing.
    pub heads: Vec<String>,
    /// Which page this is, the first being 0: the one asked for, or the last.
    pub page: u32,
    /// What to know of the report, in words: a comment that found no place.
    pub warnings: Vec<String>,
    /// The picture: PNG in base64.
    pub png: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}
