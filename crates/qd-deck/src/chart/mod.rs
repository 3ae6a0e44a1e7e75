//! Charts of the program's own: which form a specification takes, its XML, and the workbook of its data.

mod from;
mod workbook;
mod xml;

pub(crate) use from::native;

use qd_chart::scene::Colour;

/// The form of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Line,
    /// Upright bars side by side.
    Columns,
    /// Upright bars on top of each other.
    Stacked,
    /// Lying bars, the first on top.
    Bars,
    /// Lying bars that float on a first series without ink.
    Steps,
    /// One lying bar of parts that make the whole.
    Whole,
    /// Points of two measures; the categories are the first.
    Points,
}

/// Which points bear their value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Labels {
    None,
    All,
    /// The last that has a value; with the name of the series or without, below its point or above.
    Last {
        named: bool,
        below: bool,
    },
}

/// A run of values.
#[derive(Debug, Clone)]
pub(crate) struct Series {
    pub name: String,
    /// One a category; `None` is a gap.
    pub values: Vec<Option<f64>>,
    pub colour: Colour,
    pub dashed: bool,
    pub labels: Labels,
    /// Bars that are not whole: drawn pale.
    pub faint: Vec<usize>,
    /// Only there to hold others up: without ink.
    pub hidden: bool,
    /// Pale points without a line.
    pub apart: bool,
    /// How far each bound lies below and above; in the workbook beside the values.
    pub bounds: Option<Bounds>,
}

/// Names and lengths of the whiskers.
#[derive(Debug, Clone)]
pub(crate) struct Bounds {
    pub names: (String, String),
    pub below: Vec<f64>,
    pub above: Vec<f64>,
}

/// A chart as slides have it.
#[derive(Debug, Clone)]
pub(crate) struct Native {
    pub kind: Kind,
    /// What the categories are.
    pub head: String,
    pub categories: Vec<String>,
    /// Of [`Kind::Points`]: the first measure.
    pub across: Vec<f64>,
    pub series: Vec<Series>,
    /// Number formats of the axis and of values at points.
    pub axis: String,
    pub label: String,
    /// Names of the axes: what the values count in; of points both.
    pub names: (String, String),
    /// Least and greatest of the scale; `None`: the program's choice.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Space between bars in per cent of their width.
    pub gap: u32,
    pub legend: bool,
}
