//! One file a family: its KPIs as data. Beside them, how the records of each are gathered.

pub(crate) mod cost_and_customers;
pub(crate) mod quality;
pub(crate) mod satisfaction;
pub(crate) mod self_service;
pub(crate) mod speed;
pub(crate) mod volume;

pub(crate) mod agents;
pub(crate) mod articles;
pub(crate) mod cohorts;
pub(crate) mod consistency;
pub(crate) mod customers;
pub(crate) mod durations;
mod effort;
pub(crate) mod experience;
pub(crate) mod fcr;
pub(crate) mod fcr_variants;
pub(crate) mod found_not_read;
pub(crate) mod handling;
pub(crate) mod incidents;
pub(crate) mod issues;
pub(crate) mod money;
pub(crate) mod mtbf;
pub(crate) mod own_figures;
pub(crate) mod relation;
pub(crate) mod response_rate;
pub(crate) mod revenue;
pub(crate) mod scores;
pub(crate) mod service_level;
pub(crate) mod sla;
pub(crate) mod sla_flags;
pub(crate) mod tickets;

use qd_model::Dimension::{
    self, Agent, Channel, Custom1, Custom2, Custom3, Custom4, Custom5, Custom6, Customer, Hour, Month,
    Priority, Product, Segment, Source, Status, Team, Topic, Weekday,
};

/// Dimensions of tickets.
pub(crate) const TICKET: &[Dimension] = &[
    Channel, Priority, Topic, Product, Agent, Team, Customer, Status, Source, Segment, Weekday, Hour, Month,
    Custom1, Custom2, Custom3, Custom4, Custom5, Custom6,
];
/// Dimensions of calls.
pub(crate) const CALL: &[Dimension] = &[
    Channel, Topic, Agent, Team, Customer, Source, Segment, Weekday, Hour, Month, Custom1, Custom2, Custom3,
    Custom4, Custom5, Custom6,
];
/// Dimensions of survey answers.
pub(crate) const SURVEY: &[Dimension] = &[
    Channel, Priority, Topic, Product, Agent, Team, Customer, Source, Segment, Weekday, Hour, Month, Custom1,
    Custom2, Custom3, Custom4, Custom5, Custom6,
];
/// Dimensions of reviews.
pub(crate) const REVIEW: &[Dimension] = SURVEY;
/// Dimensions of reads of articles.
pub(crate) const ARTICLE: &[Dimension] = &[Dimension::Article, Dimension::Category, Source, Weekday, Month];
/// Dimensions that only filter, or make groups, of what tickets tell together.
pub(crate) const TOGETHER: &[Dimension] = &[
    Channel, Priority, Topic, Product, Agent, Team, Source, Segment, Custom1, Custom2, Custom3, Custom4,
    Custom5, Custom6,
];
/// Dimensions of how agents stand to one another.
pub(crate) const BETWEEN_AGENTS: &[Dimension] = &[
    Channel, Priority, Product, Team, Source, Segment, Custom1, Custom2, Custom3, Custom4, Custom5, Custom6,
];
/// Dimensions of incidents.
pub(crate) const INCIDENT: &[Dimension] =
    &[Dimension::Service, Dimension::Severity, Source, Weekday, Hour, Month];
/// Dimensions of employees' answers: never by person.
pub(crate) const EMPLOYEE: &[Dimension] = &[Team, Source];
