//! What the screens of one area ask and get: agents, self-service, reliability, cost and customers.

use super::{MissingKpi, Tile};
use qd_model::chart::ChartSpec;
use qd_model::{Insight, KpiValue, PeriodLabel};
use serde::{Deserialize, Serialize};

/// Which area to show, of which period, beside what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AreaQuery {
    /// `agents`, `self_service`, `reliability` or `cost_and_customers`.
    pub area: String,
    /// A [`super::PeriodChoice`] id.
    pub period: String,
    /// `previous`, `year`, or none.
    pub compare: Option<String>,
    /// What agents are ranked by this once; none: as in the settings.
    #[serde(default)]
    pub rank_by: Option<String>,
}

/// All that is known of an area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Area {
    /// The period shown.
    pub period: PeriodLabel,
    /// Name of the period compared with.
    pub compare: Option<String>,
    /// Its headline numbers that have data.
    pub tiles: Vec<Tile>,
    /// What stands out in it, the loudest first.
    pub insights: Vec<Insight>,
    /// Its KPIs with breakdowns and tables, in the order of the area.
    pub kpis: Vec<KpiValue>,
    /// Its charts.
    pub charts: Vec<ChartSpec>,
    /// Its KPIs without data and what would give them.
    pub missing: Vec<MissingKpi>,
    /// Incidents of the period for its time line, the earliest first; of other areas none.
    pub incidents: Vec<IncidentMark>,
    /// Incidents of the period, with those that `incidents` has no room for.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub incidents_total: u64,
}

/// One incident on the time line of a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentMark {
    /// Its id.
    pub id: String,
    /// The service that failed; empty: not said.
    pub service: String,
    /// Severity in the words of the source; empty: not said.
    pub severity: String,
    /// When it began, RFC 3339 with offset.
    pub started: String,
    /// How long it lasted, for people; empty while it is open.
    pub text: String,
    /// How long it went unnoticed, for people; empty where that is not known.
    pub unnoticed: String,
    /// Where it begins on the time line: 0 is the start of the period, 1 its end.
    pub from_share: f64,
    /// Where it ends on the time line; an open one goes on until the end of what is known.
    pub to_share: f64,
    /// It has no end yet.
    pub open: bool,
}
