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
