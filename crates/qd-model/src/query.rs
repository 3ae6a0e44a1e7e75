//! What is asked of the KPI engine.

use crate::Period;
use serde::{Deserialize, Serialize};

/// A column by which a KPI is broken down or filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Channel (calls: phone).
    Channel,
    /// Priority.
    Priority,
    /// Topic.
    Topic,
    /// Product.
    Product,
    /// Agent.
    Agent,
    /// Team.
    Team,
    /// Customer.
    Customer,
    /// Status.
    Status,
    /// Service (incidents).
    Service,
    /// Severity (incidents).
    Severity,
    /// Category (articles).
    Category,
    /// Article.
    Article,
    /// Segment of the customer.
    Segment,
    /// The vendor the record came from.
    Source,
    /// Day of the week of the instant by which a KPI counts the record, in the workspace's zone: `mon` … `sun`.
    Weekday,
    /// Hour of that instant: `00` … `23`.
    Hour,
    /// Month of that instant: `2026-07`.
    Month,
    /// A column of the files that was kept; its name is the workspace's ([`crate::Facts::kept`]).
    #[serde(rename = "custom_1")]
    Custom1,
    /// A column of the files that was kept; its name is the workspace's ([`crate::Facts::kept`]).
    #[serde(rename = "custom_2")]
    Custom2,
    /// A column of the files that was kept; its name is the workspace's ([`crate::Facts::kept`]).
    #[serde(rename = "custom_3")]
    Custom3,
    /// A column of the files that was kept; its name is the workspace's ([`crate::Facts::kept`]).
    #[serde(rename = "custom_4")]
    Custom4,
    /// A column of the files that was kept; its name is the workspace's ([`crate::Facts::kept`]).
    #[serde(rename = "custom_5")]
    Custom5,
    /// A column of the files that was kept; its name is the workspace's ([`crate::Facts::kept`]).
    #[serde(rename = "custom_6")]
    Custom6,
}

impl Dimension {
    /// All dimensions.
    pub const ALL: [Dimension; 23] = [
        Self::Channel,
        Self::Priority,
        Self::Topic,
        Self::Product,
        Self::Agent,
        Self::Team,
        Self::Customer,
        Self::Status,
        Self::Service,
        Self::Severity,
        Self::Category,
        Self::Article,
        Self::Segment,
        Self::Source,
        Self::Weekday,
        Self::Hour,
        Self::Month,
        Self::Custom1,
        Self::Custom2,
        Self::Custom3,
        Self::Custom4,
        Self::Custom5,
        Self::Custom6,
    ];

    /// The columns of files that can be kept, in order.
    pub const KEPT: [Dimension; 6] =
        [Self::Custom1, Self::Custom2, Self::Custom3, Self::Custom4, Self::Custom5, Self::Custom6];

    /// True if it is a column of the files that was kept.
    pub fn is_kept(self) -> bool {
        Self::KEPT.contains(&self)
    }

    /// Name in JSON and on the command line; also the name of the field, where there is one.
    pub fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Priority => "priority",
            Self::Topic => "topic",
            Self::Product => "product",
            Self::Agent => "agent",
            Self::Team => "team",
            Self::Customer => "customer",
            Self::Status => "status",
            Self::Service => "service",
            Self::Severity => "severity",
            Self::Category => "category",
            Self::Article => "article",
            Self::Segment => "segment",
            Self::Source => "source",
            Self::Weekday => "weekday",
            Self::Hour => "hour",
            Self::Month => "month",
            Self::Custom1 => "custom_1",
            Self::Custom2 => "custom_2",
            Self::Custom3 => "custom_3",
            Self::Custom4 => "custom_4",
            Self::Custom5 => "custom_5",
            Self::Custom6 => "custom_6",
        }
    }

    /// The dimension of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.name() == name)
    }
}

/// What a value is set beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    /// The period of the same kind before.
    Previous,
    /// The same period a year before.
    Year,
}

/// The step of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Grain {
    /// Hours of the local clock.
    Hour,
    /// Calendar days.
    Day,
    /// ISO weeks, Monday first.
    Week,
    /// Calendar months.
    Month,
}

/// A question to the KPI engine, with its period already resolved to instants.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiQuery {
    /// Ids of the KPIs; empty means all that are computed.
    pub kpis: Vec<String>,
    /// The period.
    pub period: Period,
    /// The period to compare with, resolved.
    pub compare: Option<Period>,
    /// Breakdowns wanted.
    pub by: Vec<Dimension>,
    /// Filters: all must hold; the spelling is the source's, case folded.
    pub filters: Vec<(Dimension, String)>,
    /// Series wanted.
    pub series: Option<Grain>,
    /// Give the records behind each value.
    pub rows: bool,
    /// Nothing of this instant and of what comes after is looked at, even if the data know it: open items are judged
    /// at the earliest of this, the period's end and [`crate::Table::known_until`]. UTC seconds; `i64::MAX`: no bound.
    pub as_of: i64,
}
