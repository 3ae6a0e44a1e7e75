//! What a person chose about the KPIs: whom they are for, what the team can influence, and what was agreed to be done.

use crate::{Grain, SeriesPoint};
use serde::{Deserialize, Serialize};

/// Where a KPI lies in the circle of influence: what an agent can change by own work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Circle {
    /// In the team's own hands.
    Inside,
    /// The team has a say, others too.
    Edge,
    /// Decided elsewhere.
    Outside,
}

impl Circle {
    /// From the middle outwards.
    pub const ALL: [Self; 3] = [Self::Inside, Self::Edge, Self::Outside];

    /// Name in JSON and in the registry.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Edge => "edge",
            Self::Outside => "outside",
        }
    }

    /// The place of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.name() == name)
    }
}

/// Who a KPI is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Those who answer customers.
    Team,
    /// Those who decide about money and people.
    Leadership,
    /// Both of them.
    Both,
}

impl Audience {
    /// All audiences.
    pub const ALL: [Self; 3] = [Self::Team, Self::Leadership, Self::Both];

    /// Name in JSON, on the command line and in the registry.
    pub fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Leadership => "leadership",
            Self::Both => "both",
        }
    }

    /// The audience of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.name() == name)
    }
}

/// Something agreed in a review to move a KPI. Dates are `YYYY-MM-DD` in the workspace's zone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AgreedAction {
    /// Its number; left empty it is given the next free one when the settings are saved.
    #[serde(default)]
    pub id: String,
    /// Id of the KPI it should move.
    pub kpi: String,
    /// The day it was agreed on: what comes from this day on is set beside as many days before it.
    pub agreed_on: String,
    /// What is to be done.
    pub text: String,
    /// Who does it; empty: not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// By when it should be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// Whether it worked is not said before the data reach this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_after: Option<String>,
    /// The day it was done; none: still open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<String>,
}

/// What may be said of an action by the KPI it should move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ActionVerdict {
    /// The value moved for the good, by more than noise explains.
    Better,
    /// It moved for the bad.
    Worse,
    /// It moved, and the KPI is neither good nor bad.
    Changed,
    /// Noise explains the difference.
    NoClearChange,
    /// There is a difference, and no test that could judge it.
    NotTested,
    /// No time has passed, the day of review is not reached, or the cases are few.
    TooEarly,
    /// There is no value since, or none before.
    NoData,
}

/// A KPI's value over some days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SpanValue {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// First day no longer counted, `YYYY-MM-DD`.
    pub to: String,
    /// The value; `None`: no data.
    pub value: Option<f64>,
    /// As shown to people.
    pub text: String,
    /// What it rests on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub n: u64,
}

/// An action, and whether the value moved since.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FollowUp {
    /// The action as it was agreed.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(flatten))]
    pub action: AgreedAction,
    /// Name of the KPI, in the language of the workspace. Filled by the app.
    pub name: String,
    /// `up`, `down` or `none`: which way is better.
    pub better: String,
    /// As many days before it was agreed as `since` has; `None`: there are no such days.
    pub before: Option<SpanValue>,
    /// From the day it was agreed on; `None`: no day has passed.
    pub since: Option<SpanValue>,
    /// Value since − value before, in the KPI's unit.
    pub change: Option<f64>,
    /// As shown to people, with its sign; empty without a change.
    pub change_text: String,
    /// Two-sided; `None` where no test holds or it is too early.
    pub p_value: Option<f64>,
    /// What may be said.
    pub verdict: ActionVerdict,
    /// Why nothing is said: `no_time_passed`, `review_not_reached`, `few_cases`, `nothing_before`, or the engine's
    /// reason for no value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The value over the days before and since together, in steps of `grain`; empty where there are no days on a side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<SeriesPoint>,
    /// Step of the series: `day`, `week` or `month`.
    pub grain: Grain,
    /// The same in a sentence, in the language of the workspace. Filled by the app.
    pub said: String,
}
