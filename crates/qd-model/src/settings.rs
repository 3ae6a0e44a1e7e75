//! Settings of a workspace, as in `qd settings export`: unknown keys are refused by name.

use crate::arrange::{Comment, ReportSpec};
use crate::choice::{AgreedAction, Audience, Circle};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which clock a duration runs by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// All the time.
    #[default]
    Calendar,
    /// Opening hours only.
    Business,
}

/// Whether time in which a ticket waits for its customer counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PausedTime {
    /// It counts as all time does.
    #[default]
    Counted,
    /// It is taken off where time runs by opening hours.
    Business,
    /// It is taken off by either clock.
    Always,
}

/// All settings of a workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// IANA name of the zone that days, weeks and months are counted in.
    pub time_zone: String,
    /// ISO 4217; empty: not said.
    pub currency: String,
    /// Month in which the fiscal year starts, 1…12.
    pub fiscal_year_start: u32,
    /// `mon` or `sun`.
    pub week_start: String,
    /// `en`, `sv`, …
    pub language: String,
    /// Which clock is the headline of durations.
    pub headline_clock: Clock,
    /// Whether time in which a ticket waits for its customer counts in time to resolution and in promises about it.
    pub paused_time: PausedTime,
    /// Below it: "few cases".
    pub min_n: u64,
    /// A call of the same customer on the same topic within so many days is the same case.
    pub fcr_window_days: u32,
    /// `auto`, `flag`, `contacts`, `replies`, `zendesk_one_touch`, `helpscout_first_reply`, …
    pub fcr_method: String,
    /// What agents are ranked by: `auto`, `fcr`, `csat`, `frt`, `resolution_time`, `aht`, `calls_per_hour`, `reopen_rate`.
    pub rank_agents_by: String,
    /// Calls abandoned within so many seconds leave both sides of the abandonment rate.
    pub short_abandon_s: i64,
    /// Opening hours by name.
    pub schedules: BTreeMap<String, Schedule>,
    /// Which schedule holds for which records.
    pub schedule_for: Vec<ScheduleRule>,
    /// Promises.
    pub sla: Vec<SlaPolicy>,
    /// Targets, each from a date on.
    pub targets: Vec<Target>,
    /// Dated notes drawn on time axes.
    pub events: Vec<EventNote>,
    /// Goals that KPIs were chosen for, ids of `qd goals`.
    pub goals: Vec<String>,
    /// KPIs chosen, in the order to show them; empty: the default of the audience.
    pub kpis: Vec<String>,
    /// KPI id → its place in the circle of influence, where it is another than the registry's.
    pub circle: BTreeMap<String, Circle>,
    /// KPI id → whom it is for, where it is another than the registry's.
    pub audience: BTreeMap<String, Audience>,
    /// Actions agreed in reviews, each with the KPI it should move.
    pub actions: Vec<AgreedAction>,
    /// Reports arranged by hand, each under its name.
    pub reports: Vec<ReportSpec>,
    /// What was said of a period, beside a section or a KPI of its reports.
    pub comments: Vec<Comment>,
    /// Scales of scores where the file does not tell.
    pub scales: Scales,
    /// How many surveys were sent, for the response rate.
    pub surveys_sent: Vec<SurveysSent>,
    /// Field → word in the data → word to count it as.
    pub synonyms: BTreeMap<String, BTreeMap<String, String>>,
    /// Look of the report.
    pub brand: Brand,
    /// What is kept and shown of people.
    pub privacy: Privacy,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            time_zone: "UTC".into(),
            currency: String::new(),
            fiscal_year_start: 1,
            week_start: "mon".into(),
            language: "en".into(),
            headline_clock: Clock::Calendar,
            paused_time: PausedTime::Counted,
            min_n: 30,
            fcr_window_days: 7,
            fcr_method: "auto".into(),
            rank_agents_by: "auto".into(),
            short_abandon_s: 0,
            schedules: BTreeMap::new(),
            schedule_for: Vec::new(),
            sla: Vec::new(),
            targets: Vec::new(),
            events: Vec::new(),
            goals: Vec::new(),
            kpis: Vec::new(),
            circle: BTreeMap::new(),
            audience: BTreeMap::new(),
            actions: Vec::new(),
            reports: Vec::new(),
            comments: Vec::new(),
            scales: Scales::default(),
            surveys_sent: Vec::new(),
            synonyms: BTreeMap::new(),
            brand: Brand::default(),
            privacy: Privacy::default(),
        }
    }
}

/// Opening hours. An interval whose end is before its start runs over midnight; `00:00`–`24:00` is the whole day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Schedule {
    /// IANA name; empty: the workspace's.
    pub time_zone: String,
    /// `mon`…`sun` → intervals `["08:00", "12:00"]`.
    pub week: BTreeMap<String, Vec<(String, String)>>,
    /// Closed calendar dates, `YYYY-MM-DD`.
    pub holidays: Vec<String>,
    /// Dates with hours of their own.
    pub overrides: BTreeMap<String, Vec<(String, String)>>,
}

/// Records that match all words take the schedule.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScheduleRule {
    /// Dimension → word.
    #[serde(rename = "where", default)]
    pub filter: BTreeMap<String, String>,
    /// Name of the schedule.
    pub schedule: String,
}

/// What an SLA policy measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SlaMeasure {
    /// First response.
    Frt,
    /// Resolution.
    #[serde(alias = "resolution")]
    ResolutionTime,
    /// Speed of answer of calls.
    Asa,
}

/// A promise: so fast, for these, so often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SlaPolicy {
    /// Its name.
    pub name: String,
    /// What is measured.
    pub measure: SlaMeasure,
    /// Dimension → word; empty: all.
    #[serde(rename = "where", default)]
    pub filter: BTreeMap<String, String>,
    /// Seconds; met if not longer.
    pub limit_s: i64,
    /// By which clock.
    #[serde(default)]
    pub clock: Clock,
    /// Share that should be met, 0…1.
    #[serde(default)]
    pub goal: Option<f64>,
    /// Whether waiting for the customer counts here, if not as in `paused_time` of the settings. Resolution only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<PausedTime>,
}

/// A target from a date on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// KPI id.
    pub kpi: String,
    /// Dimension → word; empty: the whole.
    #[serde(rename = "where", default)]
    pub filter: BTreeMap<String, String>,
    /// In the KPI's unit.
    pub value: f64,
    /// `YYYY-MM-DD`.
    pub from: String,
}

/// A dated note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EventNote {
    /// `YYYY-MM-DD`.
    pub on: String,
    /// What happened.
    pub text: String,
}

/// Surveys sent within some days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SurveysSent {
    /// `csat`, `nps`, `ces` or `esat`.
    pub kind: String,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// First day not counted, `YYYY-MM-DD`.
    pub to: String,
    /// How many were sent.
    pub sent: u64,
}

/// Scales of scores where the file does not tell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Scales {
    /// CSAT.
    pub csat: Option<CsatScale>,
    /// CES.
    pub ces: Option<CesScale>,
}

/// Scale of CSAT answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CsatScale {
    /// Lowest score.
    pub lowest: f64,
    /// Highest score.
    pub highest: f64,
    /// Satisfied from here on.
    pub satisfied_from: f64,
}

/// Scale of CES answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CesScale {
    /// Lowest score.
    pub lowest: f64,
    /// Highest score.
    pub highest: f64,
    /// Which end means easy.
    pub easy_end: CesEnd,
}

/// An end of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CesEnd {
    /// Low scores.
    Lowest,
    /// High scores.
    Highest,
}

/// Look of the report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Brand {
    /// Name of the organisation.
    pub name: String,
    /// Path of a PNG.
    pub logo: String,
    /// `#rgb` or `#rrggbb`.
    pub accent: String,
}

/// What is kept and shown of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Privacy {
    /// Keep subjects and comments.
    pub keep_subjects: bool,
    /// `pseudonym`, `plain` or `none`.
    pub keep_customer_ids: String,
    /// Show agents by name in reports.
    pub agent_names_in_reports: bool,
    /// Make reports, slides and workbooks without people: agents by number, customers and groups under 5 left out.
    pub private_reports: bool,
}

impl Default for Privacy {
    fn default() -> Self {
        Self {
            keep_subjects: false,
            keep_customer_ids: "pseudonym".into(),
            agent_names_in_reports: true,
            private_reports: false,
        }
    }
}
