//! What is known of a file before and after its import.

use crate::{Dataset, Issue};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The five bins into which every record of a file falls; they add up to the records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counts {
    /// Not there before.
    pub new: u64,
    /// There before with other values, which are now replaced (and kept for undo).
    pub changed: u64,
    /// There before with the same values.
    pub same: u64,
    /// A second time in the same file.
    pub duplicate: u64,
    /// Not understood; kept as rejected rows.
    pub rejected: u64,
}

impl Counts {
    /// Records in all.
    pub fn total(&self) -> u64 {
        self.new + self.changed + self.same + self.duplicate + self.rejected
    }
}

/// A record that could not be understood, kept as data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RejectedRow {
    /// File name without folder.
    pub file: String,
    /// Line (text), row (sheet) or number in the list (JSON), 1-based.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub line: u64,
    /// Header of the column at fault, if one is.
    pub column: Option<String>,
    /// The cell as it stands in the file.
    pub value: String,
    /// Stable reason: `no_such_date`, `missing_id`, `not_a_number`, …
    pub code: String,
    /// The reason in words.
    pub text: String,
    /// What to do.
    pub hint: String,
    /// The whole record, as it stands in the file, cut to 2,000 characters.
    pub raw: String,
}

/// Something to know about the file that stops nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Warning {
    /// Stable code: `mangled_ids`, `invalid_bytes`, `negative_durations`, …
    pub code: String,
    /// How many records it concerns.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// In words.
    pub text: String,
}

/// A question only a person can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Question {
    /// Stable id, the key in an answers file: `created_at.order`.
    pub id: String,
    /// The question.
    pub text: String,
    /// What can be answered.
    pub choices: Vec<Choice>,
    /// The answer we would pre-select.
    pub suggested: Option<String>,
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Choice {
    /// The answer as data.
    pub value: String,
    /// How a real cell would then read.
    pub reads_as: String,
}

/// How the file was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Detected {
    /// `csv`, `json`, `ndjson`, `xlsx`, `xls`, `ods`, `xml` (a spreadsheet of 2003) or `html`.
    pub format: String,
    /// `utf-8`, `utf-16le`, `windows-1252`, …
    pub encoding: Option<String>,
    /// One character.
    pub delimiter: Option<String>,
    /// Line or row of the header, 1-based.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub header_row: u64,
    /// Sheet, if it is a workbook; where the list lies, if it is JSON.
    pub sheet: Option<String>,
    /// All sheets with data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sheets: Vec<String>,
}

/// How one field is filled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MappedField {
    /// Header of the column (with ` (2)` for the second of the same name).
    pub column: String,
    /// Date order and form: `dmy`, `mdy`, `ymd`, `epoch_s`, `epoch_ms`, `excel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Column with the time of day, where `column` has the date alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Unit of a duration: `seconds`, `minutes`, `hours`, `days`, `day_fraction`, `hms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// `calendar` or `business`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<String>,
    /// Scale of a score: `1-5`, `0-10`, `good-bad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// Of a time in a file of counts and means: `mean` of each case, or `total` of all cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<String>,
    /// Why this column was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// Columns to fields: guessed, changed by a person, saved, and found again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mapping {
    /// What the records are: a data set's name.
    pub kind: String,
    /// Vendor format: `zendesk`, …, `generic`.
    #[serde(default = "generic")]
    pub source: String,
    /// Zone of times that name none. `None`: the workspace's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Line or row of the header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub header_row: Option<u64>,
    /// Field name → column.
    #[serde(default)]
    pub fields: BTreeMap<String, MappedField>,
    /// Values that hold for every record of the file: `survey_kind` → `csat`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, String>,
    /// Field → word in the file → word to keep.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Columns left out on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignore: Vec<String>,
    /// Columns kept as they are, to tell records apart by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keep: Vec<String>,
}

fn generic() -> String {
    "generic".into()
}

/// State of a field in the preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FieldState {
    /// By the vendor's own header, or by a person.
    Found,
    /// By a synonym or by the shape of the values.
    Guessed,
    /// No column.
    Missing,
}

/// One of our fields beside the column that would fill it, with real rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FieldGuess {
    /// Field name.
    pub field: String,
    /// Field name for people.
    pub label: String,
    /// No import without it.
    pub needed: bool,
    /// Found, guessed, missing.
    pub state: FieldState,
    /// The column, if one is taken.
    pub column: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// Up to twenty real cells: raw and how they are understood.
    pub cells: Vec<PreviewCell>,
}

/// A real cell and what it is understood as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewCell {
    /// As in the file.
    pub raw: String,
    /// As understood, in words; `None` if missing. Where a question about the order of day and month is open, in the
    /// order that it suggests.
    pub understood: Option<String>,
    /// Why it cannot be understood.
    pub problem: Option<String>,
}

/// All that is known of a file before it is imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FileInspection {
    /// File name without folder.
    pub file: String,
    /// What the records are, if told.
    pub kind: Option<String>,
    /// Vendor format.
    pub source: String,
    /// Records in the sample, or in the file if it was read to its end.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub records: u64,
    /// True if `records` counts the whole file.
    pub complete: bool,
    /// How it was read.
    pub detected: Detected,
    /// The mapping it would use.
    pub mapping: Mapping,
    /// True if the mapping was saved by the person before.
    pub mapping_saved: bool,
    /// Our fields with their state, in order.
    pub fields: Vec<FieldGuess>,
    /// All headers, in order, unique.
    pub headers: Vec<String>,
    /// Questions to answer before the import.
    pub questions: Vec<Question>,
    /// What to know.
    pub warnings: Vec<Warning>,
    /// Why it cannot be imported at all.
    #[cfg_attr(feature = "ts", ts(type = "Issue | null"))]
    pub refused: Option<Issue>,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportReport {
    /// Number of the import; `None` if nothing was written.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub import: Option<i64>,
    /// File name without folder.
    pub file: String,
    /// Data set.
    pub kind: Option<String>,
    /// Vendor format.
    pub source: String,
    /// Records in the file.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub records: u64,
    /// The five bins.
    pub counts: Counts,
    /// What to know.
    pub warnings: Vec<Warning>,
    /// Records not understood, at most a thousand here; all are in the workspace.
    pub rejected: Vec<RejectedRow>,
    /// Questions still open: then nothing was written.
    pub questions: Vec<Question>,
    /// How it was read.
    pub detected: Detected,
    /// The mapping used.
    pub mapping: Mapping,
    /// Why the file was refused.
    #[cfg_attr(feature = "ts", ts(type = "Issue | null"))]
    pub refused: Option<Issue>,
}

impl Mapping {
    /// A mapping without columns.
    pub fn new(kind: Dataset, source: &str) -> Self {
        Self {
            kind: kind.name().into(),
            source: source.into(),
            time_zone: None,
            header_row: None,
            fields: BTreeMap::new(),
            constants: BTreeMap::new(),
            values: BTreeMap::new(),
            ignore: Vec::new(),
            keep: Vec::new(),
        }
    }
}
