//! What a workbook is made from.

use qd_chart::KnownTo;
use qd_model::{FollowUp, Grain, KpiDefinition, KpiReport, Settings};

/// Paper that the sheets are set up for, landscape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 297 × 210 mm.
    A4,
    /// 11 × 8.5 inches.
    Letter,
}

/// One import that counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportRow {
    /// File name without folder.
    pub file: String,
    /// Name of the data set, `tickets`.
    pub kind: String,
    /// Vendor format: `zendesk`, `generic`.
    pub source: String,
    /// Records in the file.
    pub records: u64,
    /// Records not understood.
    pub rejected: u64,
    /// First and last day of its records, `YYYY-MM-DD`.
    pub span: Option<(String, String)>,
}

/// All that a workbook needs; nothing else is read, no clock, no file.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkbookInput {
    /// Period and values, with breakdowns, series and comparison where they are to be listed.
    pub report: KpiReport,
    /// The registry.
    pub definitions: Vec<KpiDefinition>,
    /// Actions agreed, and whether the value moved; empty: no sheet of them.
    pub follow_ups: Vec<FollowUp>,
    /// Settings of the workspace: `min_n`, privacy, clock, events.
    pub settings: Settings,
    /// Language of the workbook: `en`, `sv`.
    pub language: String,
    /// Paper for who prints it.
    pub paper: Paper,
    /// Name over the first sheet; may be empty.
    pub organisation: String,
    /// Version of the program.
    pub version: String,
    /// Name of the period compared with.
    pub compare_label: Option<String>,
    /// The imports that count, oldest first.
    pub imports: Vec<ImportRow>,
    /// Made from the sample company: every sheet says so.
    pub is_sample: bool,
    /// The last day for which the data is known, `YYYY-MM-DD`; may be empty.
    pub as_of: String,
    /// KPI id → the last day that its data tells of. May be empty.
    pub known_to: KnownTo,
    /// Step of the series.
    pub grain: Grain,
}

/// A workbook as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub xlsx: Vec<u8>,
    /// Its sheets.
    pub sheets: u32,
}
