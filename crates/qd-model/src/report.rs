//! What a report is made from, be it written as pages, slides or a workbook.

use crate::{Arranged, FollowUp, Grain, Issue, IssueCode, KpiDefinition, KpiReport, SeriesPoint, Settings};
use std::collections::BTreeMap;

/// Words of a dimension (channels) with their values over time, largest first: the parts of a stacked chart.
pub type OverTime = BTreeMap<String, Vec<(String, Vec<SeriesPoint>)>>;

/// KPI id → the last day that its data tells of, `YYYY-MM-DD`. May be empty.
pub type KnownTo = BTreeMap<String, String>;

/// When a service did not work, as a part of a period.
#[derive(Debug, Clone, PartialEq)]
pub struct IncidentSpan {
    /// The service, in the spelling of the source; empty: not given.
    pub service: String,
    /// Where it began: 0 the period's first instant or before, 1 its end.
    pub from: f64,
    /// Where it ended; what is still open ends where the data does.
    pub to: f64,
    /// Not restored yet.
    pub open: bool,
}

/// Size of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageFormat {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
    /// 13.33 × 7.5 inches: slides.
    Wide16x9,
}

impl PageFormat {
    /// The format of that name on the command line: `a4`, `letter`, `16x9`.
    ///
    /// # Errors
    /// [`IssueCode::BadArgument`] for another name.
    pub fn from_name(name: &str) -> Result<Self, Issue> {
        match name.to_ascii_lowercase().as_str() {
            "a4" | "" => Ok(Self::A4),
            "letter" => Ok(Self::Letter),
            "16x9" | "16:9" => Ok(Self::Wide16x9),
            _ => Err(Issue::new(IssueCode::BadArgument, "The page format is one of a4, letter, 16x9.")
                .showing(name)),
        }
    }

    /// Width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
            Self::Wide16x9 => (960.0, 540.0),
        }
    }
}

/// One import, as the data page lists it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportLine {
    /// File name without folder.
    pub file: String,
    /// Name of the data set, `tickets`; shown in the report's language. A name not known is shown as it is.
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

/// What the numbers rest on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataQuality {
    /// The imports that count, oldest first.
    pub imports: Vec<ImportLine>,
    /// Records in all files.
    pub records: u64,
    /// Records not understood in all files.
    pub rejected: u64,
}

impl DataQuality {
    /// The totals follow from the imports.
    pub fn of(imports: Vec<ImportLine>) -> Self {
        let records = imports.iter().map(|i| i.records).sum();
        let rejected = imports.iter().map(|i| i.rejected).sum();
        Self { imports, records, rejected }
    }
}

/// All that a report needs; nothing else is read, no clock, no file.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportInput {
    /// Period and values, with breakdowns, series, histogram and comparison where they are to be shown.
    pub report: KpiReport,
    /// The registry.
    pub definitions: Vec<KpiDefinition>,
    /// Ids of the KPIs that the summary leads with, in order. Empty: in the order of the values.
    pub headlines: Vec<String>,
    /// Actions agreed, and whether the value moved; empty: the section is left out.
    pub follow_ups: Vec<FollowUp>,
    /// Settings of the workspace: brand, events, `min_n`, privacy.
    pub settings: Settings,
    /// Language of the report: `en`, `sv`.
    pub language: String,
    /// Size of the pages; slides and workbooks have their own.
    pub page: PageFormat,
    /// Version of the program.
    pub version: String,
    /// Title; empty: the language's own.
    pub title: String,
    /// Name on the cover.
    pub organisation: String,
    /// A PNG for the cover; empty: none.
    pub logo: Vec<u8>,
    /// Name of the period compared with.
    pub compare_label: Option<String>,
    /// What the numbers rest on.
    pub quality: DataQuality,
    /// Made from the sample company: every page says so.
    pub is_sample: bool,
    /// The last day for which the data is known, `YYYY-MM-DD`; shown as a day of the report's language.
    pub as_of_text: String,
    /// KPI id → the last day that its data tells of. May be empty.
    pub known_to: KnownTo,
    /// Step of the series.
    pub grain: Grain,
    /// KPI id → channels over time, for the stacked chart (`tickets` or `volume_by_channel`). May be empty.
    pub channels: OverTime,
    /// Incidents of the period by their beginning, for their time line. May be empty.
    pub incidents: Vec<IncidentSpan>,
    /// How it is arranged; the default is the report for leadership.
    pub arranged: Arranged,
}
