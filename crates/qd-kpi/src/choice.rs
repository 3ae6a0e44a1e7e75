//! Which KPIs are for whom, and which of them come first: the registry, and what the settings say otherwise.

use crate::registry::{all, find};
use qd_model::{Audience, Circle, Settings};

/// What the overview of everything leads with, in this order, as far as there is data.
const FOR_ALL: &[&str] = &[
    "frt",
    "resolution_time",
    "csat",
    "sla",
    "fcr",
    "nps",
    "tickets",
    "cost_per_resolution",
    "abandonment",
    "asa",
    "churn",
    "reopen_rate",
    "backlog",
    "articles_read",
    "mtbf",
];

/// What leadership asks for first.
const FOR_LEADERSHIP: &[&str] = &[
    "tickets",
    "frt",
    "resolution_time",
    "sla",
    "csat",
    "fcr",
    "nps",
    "cost_per_resolution",
    "asa",
    "backlog",
    "abandonment",
    "ces",
    "cost_per_ticket",
    "churn",
    "availability",
    "mtbf",
    "esat",
    "retention",
];

/// What those look at who answer customers.
const FOR_TEAM: &[&str] = &[
    "frt",
    "fcr",
    "csat",
    "resolution_time",
    "sla",
    "aht",
    "contacts_to_resolution",
    "reopen_rate",
    "asa",
    "quality_score",
    "consistency",
    "hold_time",
    "transfer_rate",
    "backlog",
    "ces",
    "resolved",
];

/// Where a KPI lies in the circle of influence; outside for an id not known.
pub fn circle(settings: &Settings, id: &str) -> Circle {
    let own = settings.circle.get(id).copied();
    own.or_else(|| Circle::from_name(find(id)?.circle)).unwrap_or(Circle::Outside)
}

/// Whom a KPI is for; both for an id not known.
pub fn audience(settings: &Settings, id: &str) -> Audience {
    let own = settings.audience.get(id).copied();
    own.or_else(|| Audience::from_name(find(id)?.audience)).unwrap_or(Audience::Both)
}

/// True if the KPI is shown to them. [`Audience::Both`] sees all there is.
pub fn is_for(settings: &Settings, id: &str, who: Audience) -> bool {
    let meant = audience(settings, id);
    who == Audience::Both || meant == Audience::Both || meant == who
}

/// True if the KPI stands in a report for them: the team's holds what lies inside and on the edge of its circle of
/// influence, any other all.
pub fn is_in_report(settings: &Settings, id: &str, who: Audience) -> bool {
    who != Audience::Team || circle(settings, id) != Circle::Outside
}

/// The KPIs that a screen for them leads with, in order: those chosen, else the default. What is not for them is left
/// out.
pub fn headlines(settings: &Settings, who: Audience) -> Vec<String> {
    first(settings, who).into_iter().filter(|id| is_for(settings, id, who)).collect()
}

/// As [`headlines`], of a report for them: what was chosen stands in it, whomever it is for, unless it is not in the
/// report at all.
pub fn report_headlines(settings: &Settings, who: Audience) -> Vec<String> {
    first(settings, who).into_iter().filter(|id| is_in_report(settings, id, who)).collect()
}

fn first(settings: &Settings, who: Audience) -> Vec<String> {
    if settings.kpis.is_empty() {
        let default = match who {
            Audience::Team => FOR_TEAM,
            Audience::Leadership => FOR_LEADERSHIP,
            Audience::Both => FOR_ALL,
        };
        return default.iter().map(|id| (*id).to_owned()).collect();
    }
    settings.kpis.iter().filter(|id| find(id).is_some()).cloned().collect()
}

/// The KPIs shown to them, in the registry's order.
pub fn shown_to(settings: &Settings, who: Audience) -> Vec<String> {
    all().filter(|k| is_for(settings, k.id, who)).map(|k| k.id.to_owned()).collect()
}
