//! What to draw, as data: the same specification feeds the screen (ECharts) and the report (plotters).

use crate::Unit;
use serde::{Deserialize, Serialize};

/// One chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChartSpec {
    /// Stable id: `frt-series`.
    pub id: String,
    /// KPI it belongs to.
    pub kpi: String,
    /// What it shows, with unit and period: "First response time by week, 2026-Q3".
    pub title: String,
    /// Small line below the title: clock, comparison, n.
    pub subtitle: String,
    /// The finding in one sentence; also the text alternative.
    pub finding: String,
    /// Unit of the values.
    pub unit: Unit,
    /// Currency of money values.
    pub currency: Option<String>,
    /// The form and its data.
    pub body: ChartBody,
}

/// Form and data of a chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ChartBody {
    /// Values over time, with the earlier period, target and events.
    Line(LineBody),
    /// Stacked counts over time.
    StackedBars(StackedBody),
    /// Ordered horizontal bars.
    Bars(BarsBody),
    /// Weekday × hour.
    Heatmap(HeatmapBody),
    /// Distribution with markers.
    Histogram(HistogramBody),
    /// Detractors, passives, promoters with the score.
    Nps(NpsBody),
    /// Value against target and bands.
    Bullet(BulletBody),
    /// Value with its interval, one line an item.
    Dots(BarsBody),
    /// Point cloud of two measures.
    Scatter(ScatterBody),
    /// From what was there at the start to what was there at the end, change by change.
    Bridge(BridgeBody),
    /// Groups by their beginning, and what is left of each.
    Cohorts(CohortsBody),
    /// What happened when, a lane a service.
    Gantt(GanttBody),
}

/// A named run of values; `None` is a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NamedSeries {
    /// Name.
    pub name: String,
    /// One value an x.
    pub values: Vec<Option<f64>>,
}

/// Values over time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LineBody {
    /// First day of each step, `YYYY-MM-DD`.
    pub x: Vec<String>,
    /// `day`, `week` or `month`.
    pub grain: String,
    /// First the value itself, then others (median and p90, …).
    pub series: Vec<NamedSeries>,
    /// Target line.
    pub target: Option<f64>,
    /// Steps that the period, or the end of the data, cuts: drawn apart, never named as high or low.
    #[serde(default)]
    pub partial: Vec<usize>,
    /// Events: index of the step and text.
    #[cfg_attr(feature = "ts", ts(type = "Array<[number, string]>"))]
    pub events: Vec<(usize, String)>,
}

/// Stacked counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StackedBody {
    /// First day of each step, `YYYY-MM-DD`.
    pub x: Vec<String>,
    /// `day`, `week` or `month`.
    pub grain: String,
    /// Parts, largest first.
    pub series: Vec<NamedSeries>,
    /// Steps that the period, or the end of the data, cuts: drawn apart, never named as high or low.
    #[serde(default)]
    pub partial: Vec<usize>,
}

/// One bar or dot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BarItem {
    /// Word.
    pub label: String,
    /// Value.
    pub value: f64,
    /// As shown to people.
    pub text: String,
    /// Sample size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
    /// Value in the period compared with.
    pub previous: Option<f64>,
}

/// Ordered bars or dots.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BarsBody {
    /// Items, in order.
    pub items: Vec<BarItem>,
    /// The value over all, drawn as a line.
    pub overall: Option<f64>,
    /// Target.
    pub target: Option<f64>,
}

/// Weekday × hour.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HeatmapBody {
    /// Seven rows (Monday first) of 24 counts.
    pub cells: Vec<Vec<f64>>,
}

/// Distribution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistogramBody {
    /// `[from, to, count]`.
    #[cfg_attr(feature = "ts", ts(type = "Array<[number, number, number]>"))]
    pub bins: Vec<(f64, f64, f64)>,
    /// Records beyond the last bin.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub beyond: u64,
    /// Marks: name, value, text.
    #[cfg_attr(feature = "ts", ts(type = "Array<[string, number, string]>"))]
    pub marks: Vec<(String, f64, String)>,
}

/// Shares of NPS.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NpsBody {
    /// Share 0…1.
    pub detractors: f64,
    /// Share 0…1.
    pub passives: f64,
    /// Share 0…1.
    pub promoters: f64,
    /// −100…100.
    pub score: f64,
}

/// Value against target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BulletBody {
    /// One bar an item.
    pub items: Vec<BulletItem>,
}

/// One bullet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BulletItem {
    /// Word.
    pub label: String,
    /// Value.
    pub value: f64,
    /// As shown to people.
    pub text: String,
    /// Target.
    pub target: Option<f64>,
    /// Target as shown.
    pub target_text: String,
    /// Sample size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
}

/// Two measures against each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ScatterBody {
    /// Name and unit of x.
    pub x_name: String,
    /// Name and unit of y.
    pub y_name: String,
    /// `[x, y]`.
    #[cfg_attr(feature = "ts", ts(type = "Array<[number, number]>"))]
    pub points: Vec<(f64, f64)>,
}

/// From a start to an end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BridgeBody {
    /// The start, the changes, the end; the changes lead from the one to the other.
    pub steps: Vec<BridgeStep>,
}

/// One step of a bridge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BridgeStep {
    /// Word.
    pub label: String,
    /// The amount there is; of a change how much it adds, or takes if negative.
    pub value: f64,
    /// As shown to people; a change with its sign.
    pub text: String,
    /// An amount, not a change.
    pub total: bool,
}

/// Groups by their beginning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CohortsBody {
    /// What the columns count: "quarters later".
    pub steps: String,
    /// The groups, the earliest first.
    pub rows: Vec<CohortRow>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CohortRow {
    /// When it began: `2025-Q3`.
    pub label: String,
    /// How many began.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
    /// Share that is left after 0, 1, 2, … steps; `None`: not known, or not to be told.
    pub cells: Vec<Option<f64>>,
    /// Too few to say.
    pub few: bool,
}

/// What happened when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GanttBody {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// How many days.
    pub days: u32,
    /// The lanes, the fullest first.
    pub lanes: Vec<GanttLane>,
}

/// One lane.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GanttLane {
    /// Word.
    pub label: String,
    /// The value that goes with it, as shown to people; may be empty.
    pub text: String,
    /// When it began and ended, in days since the first, and whether it is still going on.
    #[cfg_attr(feature = "ts", ts(type = "Array<[number, number, boolean]>"))]
    pub spans: Vec<(f64, f64, bool)>,
}
