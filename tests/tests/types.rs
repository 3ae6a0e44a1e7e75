//! Writes the page's types from the Rust types, into the file that `QUARTERDECK_TYPES` names. Run by
//! `cargo xtask generate`; without the variable it only sees that they can be written.

use qd_app::dto;
use qd_app::model as m;
use ts_rs::{Config, TS};

macro_rules! declare {
    ($config:expr, $($t:ty),* $(,)?) => {
        vec![$(format!("{}export {}", docs(<$t as TS>::docs()), <$t as TS>::decl($config))),*]
    };
}

fn docs(text: Option<String>) -> String {
    text.map(|t| if t.ends_with('\n') { t } else { t + "\n" }).unwrap_or_default()
}

#[test]
fn the_page_gets_the_types_of_the_engine() {
    let config = Config::default().with_large_int("number");
    let c = &config;
    let mut all = declare!(
        c,
        m::Issue,
        m::IssueCode,
        m::Counts,
        m::RejectedRow,
        m::Warning,
        m::Question,
        m::Choice,
        m::Detected,
        m::MappedField,
        m::Mapping,
        m::FieldState,
        m::FieldGuess,
        m::PreviewCell,
        m::FileInspection,
        m::ImportReport,
        m::Unit,
        m::NoData,
        m::Phrase,
        m::PhraseArg,
        m::Interval,
        m::Stats,
        m::Excluded,
        m::Verdict,
        m::Comparison,
        m::TargetCheck,
        m::BreakdownRow,
        m::SeriesPoint,
        m::RowDetail,
        m::TableCell,
        m::TableRow,
        m::TableColumn,
        m::KpiTable,
        m::KpiValue,
        m::PeriodLabel,
        m::Insight,
        m::KpiReport,
        m::KpiDefinition,
        m::Circle,
        m::Audience,
        m::AgreedAction,
        m::ActionVerdict,
        m::SpanValue,
        m::FollowUp,
        m::Grain,
        m::chart::ChartSpec,
        m::chart::ChartBody,
        m::chart::NamedSeries,
        m::chart::LineBody,
        m::chart::StackedBody,
        m::chart::BarItem,
        m::chart::BarsBody,
        m::chart::HeatmapBody,
        m::chart::HistogramBody,
        m::chart::NpsBody,
        m::chart::BulletBody,
        m::chart::BulletItem,
        m::chart::ScatterBody,
        m::chart::BridgeBody,
        m::chart::BridgeStep,
        m::chart::CohortsBody,
        m::chart::CohortRow,
        m::chart::GanttBody,
        m::chart::GanttLane,
        dto::AppState,
        dto::PeriodChoice,
        dto::OfferedFile,
        dto::FileChoice,
        dto::Progress,
        dto::ImportEntry,
        dto::OverviewQuery,
        dto::Tile,
        dto::FamilySection,
        dto::Overview,
        dto::MissingKpi,
        dto::AreaQuery,
        dto::Area,
        dto::IncidentMark,
        dto::MonthCosts,
        dto::About,
        dto::KpiDetailQuery,
        dto::KpiDetail,
        dto::KpiRowsQuery,
        dto::RowOrder,
        dto::KpiRows,
        dto::KpiRow,
        dto::Choices,
        dto::GoalChoice,
        dto::GoalKpi,
        dto::KpiChoice,
        dto::KnownWords,
        dto::KnownWord,
        m::SectionChoice,
        m::ReportSpec,
        m::Comment,
        dto::ReportQuery,
        dto::PreviewPage,
        dto::SavedReport,
        dto::SavedChart,
        dto::SavedTable,
        dto::SavedDeck,
        dto::SavedWorkbook,
    );
    all.sort();
    all.dedup();
    let text = format!("// Made by `cargo xtask generate`. Do not edit.\n\n{}\n", all.join("\n\n"));
    assert!(text.contains("export type KpiValue"));
    assert!(!text.contains("bigint"), "a large integer must be a number in JSON");
    if let Ok(path) = std::env::var("QUARTERDECK_TYPES") {
        std::fs::write(path, text).expect("the types can be written");
    }
}
