//! What the screens of choice ask and get: goals, the circle of influence, targets, actions.

use qd_model::{Audience, Circle, Unit};
use serde::{Deserialize, Serialize};

/// A goal in the words of a team, and the KPIs that tell of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalChoice {
    /// Stable id.
    pub id: String,
    /// The goal in words.
    pub text: String,
    /// The most telling first.
    pub kpis: Vec<GoalKpi>,
}

/// Why a goal takes a KPI.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GoalKpi {
    /// KPI id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it tells about the goal.
    pub reason: String,
}

/// What can be chosen of one KPI.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KpiChoice {
    /// KPI id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name where there is little room.
    pub short: String,
    /// `speed`, `quality`, …
    pub family: String,
    /// Unit of its values and targets.
    pub unit: Unit,
    /// `up`, `down` or `none`; of a KPI that is neither good nor bad a target means nothing.
    pub better: String,
    /// Where it lies now.
    pub circle: Circle,
    /// Where the registry puts it.
    pub own_circle: Circle,
    /// Whom it is for now.
    pub audience: Audience,
    /// Whom the registry means it for.
    pub own_audience: Audience,
    /// What to do when it is poor, to begin an action with.
    pub actions: Vec<String>,
    /// Dimensions of which a value can have a target of its own.
    pub dimensions: Vec<String>,
}

/// All that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Choices {
    /// Goals in the order to offer them.
    pub goals: Vec<GoalChoice>,
    /// All KPIs, in the registry's order.
    pub kpis: Vec<KpiChoice>,
    /// Ids that the overview leads with while none are chosen.
    pub default_kpis: Vec<String>,
    /// The last day with data, `YYYY-MM-DD`: a day to begin with in a form.
    pub last_day: Option<String>,
    /// Currency of money where the files name none; empty: not said.
    pub currency: String,
}

/// What records are told apart by, with the words that the data have for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KnownWords {
    /// Dimension as the settings name it: `channel`, or the header of a column that was kept.
    pub dimension: String,
    /// The most frequent first; a few hundred at most.
    pub words: Vec<KnownWord>,
}

/// A word of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KnownWord {
    /// As it stands in the files.
    pub word: String,
    /// In how many records, of all data sets.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub records: u64,
}
