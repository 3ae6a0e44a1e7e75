//! What can be imported: thirteen data sets and their fields, in the order shown to people.

use serde::{Deserialize, Serialize};

/// One kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dataset {
    /// A ticket, case or conversation.
    Tickets,
    /// An inbound call.
    Calls,
    /// One survey answer.
    Surveys,
    /// Reads of one article on one day, week or month.
    Articles,
    /// One failure of a service or product.
    Incidents,
    /// One service under watch.
    Services,
    /// One customer's contract.
    Customers,
    /// One customer's recurring revenue from a date on.
    Revenue,
    /// One purchase.
    Orders,
    /// One month's cost and revenue.
    Finance,
    /// One reviewed ticket.
    Quality,
    /// One agent.
    Agents,
    /// Counts and sums of one interval, of which the single records are not known.
    Aggregates,
}

/// What a field means; it decides how a cell is read and how it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// The record's own id, kept as text, exact.
    Id,
    /// The id of a record of another data set, kept as text.
    Ref,
    /// An instant, UTC seconds.
    Time,
    /// An elapsed time, seconds.
    Seconds,
    /// A whole number.
    Count,
    /// Any number.
    Number,
    /// A rating; its scale stands in the field of the same name with `_scale`.
    Score,
    /// An amount of money; its currency stands in `currency` or the settings.
    Money,
    /// Yes or no.
    Flag,
    /// A word from a small set: channel, agent, customer.
    Code,
    /// Free text.
    Text,
}

/// How a field lies in the store and in a [`crate::Column`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// 64-bit integer.
    Int,
    /// Double.
    Real,
    /// Dictionary code.
    Code,
    /// Text.
    Text,
}

impl FieldKind {
    /// How values of this kind are stored.
    pub fn storage(self) -> Storage {
        match self {
            Self::Time | Self::Seconds | Self::Count | Self::Flag => Storage::Int,
            Self::Number | Self::Score | Self::Money => Storage::Real,
            Self::Code => Storage::Code,
            Self::Id | Self::Ref | Self::Text => Storage::Text,
        }
    }
}

/// One field of a data set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Name in files of ours, in the database and in JSON; carries the unit where it has one.
    pub name: &'static str,
    /// Name for people, English.
    pub label: &'static str,
    /// What it means.
    pub kind: FieldKind,
    /// Without it there is no record. Fields of one group `needed` as alternatives are named in [`Dataset::needed`].
    pub needed: bool,
}

const fn f(name: &'static str, label: &'static str, kind: FieldKind) -> Field {
    Field { name, label, kind, needed: false }
}
const fn need(name: &'static str, label: &'static str, kind: FieldKind) -> Field {
    Field { name, label, kind, needed: true }
}

use FieldKind::{Code, Count, Flag, Id, Money, Number, Ref, Score, Seconds, Text, Time};

const TICKETS: &[Field] = &[
    need("id", "Ticket id", Id),
    need("created_at", "Created", Time),
    f("first_response_at", "First response", Time),
    f("first_response_s", "First response time", Seconds),
    f("first_response_business_s", "First response time, tool's business hours", Seconds),
    f("resolved_at", "Resolved", Time),
    f("resolution_s", "Resolution time", Seconds),
    f("resolution_business_s", "Resolution time, tool's business hours", Seconds),
    f("closed_at", "Closed", Time),
    f("updated_at", "Last updated", Time),
    f("status", "Status", Code),
    f("channel", "Channel", Code),
    f("priority", "Priority", Code),
    f("topic", "Topic", Code),
    f("product", "Product", Code),
    f("agent", "Agent", Code),
    f("team", "Team", Code),
    f("customer", "Customer", Code),
    f("schedule", "Schedule", Code),
    f("contacts", "Customer contacts", Count),
    f("agent_replies", "Agent replies", Count),
    f("reopens", "Reopens", Count),
    f("transfers", "Transfers", Count),
    f("handle_s", "Handle time", Seconds),
    f("first_contact_resolved", "Resolved at first contact", Flag),
    f("sla_met", "SLA met", Flag),
    f("first_response_due_at", "First response due", Time),
    f("sla_due_at", "Resolution due", Time),
    f("csat_score", "CSAT score", Score),
    f("csat_score_scale", "CSAT scale", Code),
    f("csat_at", "CSAT answered", Time),
    f("tags", "Tags", Code),
    f("subject", "Subject", Text),
    // Fields of later versions stand last, as their columns do in the tables.
    f("paused_s", "Time paused", Seconds),
    f("paused_business_s", "Time paused, tool's business hours", Seconds),
    f("custom_1", "Kept column 1", Code),
    f("custom_2", "Kept column 2", Code),
    f("custom_3", "Kept column 3", Code),
    f("custom_4", "Kept column 4", Code),
    f("custom_5", "Kept column 5", Code),
    f("custom_6", "Kept column 6", Code),
];
const CALLS: &[Field] = &[
    need("id", "Call id", Id),
    need("offered_at", "Offered", Time),
    f("answered_at", "Answered", Time),
    f("wait_s", "Waiting time", Seconds),
    f("ended_at", "Ended", Time),
    f("talk_s", "Talk time", Seconds),
    f("hold_s", "Hold time", Seconds),
    f("wrap_s", "Wrap-up time", Seconds),
    f("abandoned", "Abandoned", Flag),
    f("agent", "Agent", Code),
    f("team", "Team", Code),
    f("topic", "Topic", Code),
    f("customer", "Customer", Code),
    f("ticket", "Ticket id", Ref),
    f("resolved", "Resolved in the call", Flag),
    f("csat_score", "CSAT score", Score),
    f("csat_score_scale", "CSAT scale", Code),
    f("custom_1", "Kept column 1", Code),
    f("custom_2", "Kept column 2", Code),
    f("custom_3", "Kept column 3", Code),
    f("custom_4", "Kept column 4", Code),
    f("custom_5", "Kept column 5", Code),
    f("custom_6", "Kept column 6", Code),
];
const SURVEYS: &[Field] = &[
    f("id", "Answer id", Id),
    need("survey_kind", "Kind of survey", Code),
    need("answered_at", "Answered", Time),
    need("score", "Score", Score),
    f("score_scale", "Scale", Code),
    f("easy_end", "Easy end of the scale", Code),
    f("ticket", "Ticket id", Ref),
    f("agent", "Agent", Code),
    f("team", "Team", Code),
    f("customer", "Customer", Code),
    f("channel", "Channel", Code),
    f("comment", "Comment", Text),
];
const ARTICLES: &[Field] = &[
    need("article", "Article", Code),
    need("date", "Date", Time),
    need("reads", "Reads", Count),
    f("unique_readers", "Unique readers", Count),
    f("read_s", "Mean seconds a read", Number),
    f("read_s_total", "Read time in all", Seconds),
    f("category", "Category", Code),
    f("helpful_yes", "Found helpful", Count),
    f("helpful_no", "Not found helpful", Count),
    f("contacts_started", "Contacts started", Count),
];
const INCIDENTS: &[Field] = &[
    f("id", "Incident id", Id),
    need("service", "Service", Code),
    need("started_at", "Started", Time),
    f("detected_at", "Detected", Time),
    f("resolved_at", "Resolved", Time),
    f("severity", "Severity", Code),
    f("repairable", "Repairable", Flag),
    f("subject", "Title", Text),
];
const SERVICES: &[Field] = &[
    need("service", "Service", Code),
    need("watched_from", "Watched from", Time),
    f("watched_to", "Watched to", Time),
];
const CUSTOMERS: &[Field] = &[
    need("customer", "Customer", Code),
    need("started_at", "Started", Time),
    f("ended_at", "Ended", Time),
    f("churn_reason", "Reason for leaving", Code),
    f("segment", "Segment", Code),
];
const REVENUE: &[Field] = &[
    need("customer", "Customer", Code),
    need("from", "From", Time),
    need("monthly_revenue", "Monthly revenue", Money),
    f("currency", "Currency", Code),
];
const ORDERS: &[Field] = &[
    f("id", "Order id", Id),
    need("customer", "Customer", Code),
    need("ordered_at", "Ordered", Time),
    f("amount", "Amount", Money),
    f("currency", "Currency", Code),
];
const FINANCE: &[Field] = &[
    need("month", "Month", Time),
    f("support_cost", "Support cost", Money),
    f("salaries", "Salaries", Money),
    f("tools", "Tools", Money),
    f("overhead", "Overhead", Money),
    f("training", "Training", Money),
    f("other", "Other cost", Money),
    f("company_revenue", "Company revenue", Money),
    f("currency", "Currency", Code),
];
const QUALITY: &[Field] = &[
    f("ticket", "Ticket id", Ref),
    f("agent", "Agent", Code),
    need("reviewed_at", "Reviewed", Time),
    need("score", "Score", Number),
    f("max_score", "Highest score", Number),
    f("criteria_met", "Criteria met", Count),
    f("criteria_total", "Criteria in all", Count),
];
const AGENTS: &[Field] = &[
    need("agent", "Agent", Code),
    f("team", "Team", Code),
    f("started_at", "Started", Time),
    f("left_at", "Left", Time),
];
// Times are sums over all cases of the interval; a mean of the file times the count that it was taken over is one.
const AGGREGATES: &[Field] = &[
    need("from", "Interval begins", Time),
    f("to", "Interval ends", Time),
    f("interval", "Length of the interval", Code),
    // The groups that the rows of the file are told apart by: `agent team`; none: each row is the whole.
    f("by", "Rows are by", Code),
    f("channel", "Channel", Code),
    f("team", "Team or queue", Code),
    f("agent", "Agent", Code),
    f("topic", "Topic", Code),
    f("tickets", "Tickets created", Count),
    f("resolved", "Tickets resolved", Count),
    f("first_response_s", "First response times", Seconds),
    f("first_response_n", "Tickets answered first", Count),
    f("resolution_s", "Resolution times", Seconds),
    f("resolution_n", "Tickets with a resolution time", Count),
    f("calls_offered", "Calls offered", Count),
    f("calls_answered", "Calls answered", Count),
    f("calls_abandoned", "Calls abandoned", Count),
    f("wait_s", "Waiting times", Seconds),
    f("wait_n", "Calls with a waiting time", Count),
    f("talk_s", "Talk times", Seconds),
    f("hold_s", "Hold times", Seconds),
    f("wrap_s", "Wrap-up times", Seconds),
    f("handle_s", "Handle times of calls", Seconds),
    f("handle_n", "Calls handled", Count),
    f("csat_answers", "CSAT answers", Count),
    f("csat_satisfied", "Satisfied answers", Count),
];
/// The counts of an interval, and what tells the intervals apart.
const COUNTED: &[&str] = &[
    "tickets",
    "resolved",
    "first_response_n",
    "resolution_n",
    "calls_offered",
    "calls_answered",
    "calls_abandoned",
    "wait_n",
    "handle_n",
    "csat_answers",
];

impl Dataset {
    /// All data sets, in the order shown to people.
    pub const ALL: [Dataset; 13] = [
        Self::Tickets,
        Self::Calls,
        Self::Surveys,
        Self::Articles,
        Self::Incidents,
        Self::Services,
        Self::Customers,
        Self::Revenue,
        Self::Orders,
        Self::Finance,
        Self::Quality,
        Self::Agents,
        Self::Aggregates,
    ];

    /// Name in JSON, on the command line and of the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tickets => "tickets",
            Self::Calls => "calls",
            Self::Surveys => "surveys",
            Self::Articles => "articles",
            Self::Incidents => "incidents",
            Self::Services => "services",
            Self::Customers => "customers",
            Self::Revenue => "revenue",
            Self::Orders => "orders",
            Self::Finance => "finance",
            Self::Quality => "quality",
            Self::Agents => "agents",
            Self::Aggregates => "aggregates",
        }
    }

    /// The data set of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.name() == name)
    }

    /// Its fields, in order: the order of a [`crate::Batch`]'s columns and of the table's.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Tickets => TICKETS,
            Self::Calls => CALLS,
            Self::Surveys => SURVEYS,
            Self::Articles => ARTICLES,
            Self::Incidents => INCIDENTS,
            Self::Services => SERVICES,
            Self::Customers => CUSTOMERS,
            Self::Revenue => REVENUE,
            Self::Orders => ORDERS,
            Self::Finance => FINANCE,
            Self::Quality => QUALITY,
            Self::Agents => AGENTS,
            Self::Aggregates => AGGREGATES,
        }
    }

    /// How many of its fields the first version of the workspace had; the later ones stand behind them.
    pub fn first_fields(self) -> usize {
        let later = |f: &Field| f.name == "paused_s" || f.name == "custom_1";
        self.fields().iter().position(later).unwrap_or(self.fields().len())
    }

    /// Field by name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|f| f.name == name)
    }

    /// Position of a field in [`Dataset::fields`].
    pub fn field_index(self, name: &str) -> Option<usize> {
        self.fields().iter().position(|f| f.name == name)
    }

    /// Groups of fields of which at least one must be there, beyond the fields marked `needed`.
    pub fn needed_one_of(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Finance => {
                &[&["support_cost", "salaries", "tools", "overhead", "training", "other", "company_revenue"]]
            }
            Self::Quality => &[&["ticket", "agent"]],
            Self::Aggregates => &[COUNTED],
            _ => &[],
        }
    }

    /// The instant that orders the records, by which the columns of [`crate::Facts`] are sorted.
    pub fn main_time(self) -> Option<&'static str> {
        match self {
            Self::Tickets => Some("created_at"),
            Self::Calls => Some("offered_at"),
            Self::Surveys => Some("answered_at"),
            Self::Articles => Some("date"),
            Self::Incidents | Self::Customers => Some("started_at"),
            Self::Services => Some("watched_from"),
            Self::Revenue | Self::Aggregates => Some("from"),
            Self::Orders => Some("ordered_at"),
            Self::Finance => Some("month"),
            Self::Quality => Some("reviewed_at"),
            Self::Agents => None,
        }
    }

    /// True for lists of what stands: a record without an end was still open when the list was exported. The others
    /// are records of events, which tell nothing of the time after the last of them.
    pub fn is_state_list(self) -> bool {
        matches!(self, Self::Incidents | Self::Services | Self::Customers | Self::Agents)
    }

    /// True if columns of a file can be kept with its records to tell them apart by.
    pub fn keeps_columns(self) -> bool {
        self.field("custom_1").is_some()
    }

    /// The fields that identify a record, beside its source: the same again is the same record. A record whose first
    /// key field is missing, and one of a data set without key, is identified by its whole content and by how often
    /// that content came before in the file.
    pub fn key(self) -> &'static [&'static str] {
        match self {
            Self::Tickets | Self::Calls | Self::Surveys | Self::Orders => &["id"],
            Self::Incidents => &["id"],
            Self::Articles => &["article", "date"],
            Self::Services => &["service"],
            Self::Customers => &["customer", "started_at"],
            Self::Revenue => &["customer", "from"],
            Self::Finance => &["month", "currency"],
            Self::Quality => &[],
            Self::Agents => &["agent"],
            Self::Aggregates => &["from", "to", "by", "channel", "team", "agent", "topic"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Dimension;

    #[test]
    fn names_are_unique_and_found_again() {
        for d in Dataset::ALL {
            assert_eq!(Dataset::from_name(d.name()), Some(d));
            let mut names: Vec<_> = d.fields().iter().map(|f| f.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), d.fields().len(), "{d:?} has a field twice");
        }
    }

    #[test]
    fn keys_times_and_groups_name_fields_that_exist() {
        for d in Dataset::ALL {
            let all = d
                .key()
                .iter()
                .chain(d.needed_one_of().iter().copied().flatten())
                .copied()
                .chain(d.main_time());
            for name in all {
                assert!(d.field(name).is_some(), "{d:?} has no field {name}");
            }
        }
    }

    #[test]
    fn kept_columns_have_a_field_each_in_the_same_places() {
        for d in [Dataset::Tickets, Dataset::Calls] {
            let names: Vec<_> = Dimension::KEPT.iter().map(|k| k.name()).collect();
            let last: Vec<_> = d.fields().iter().rev().take(names.len()).rev().map(|f| f.name).collect();
            assert_eq!((names, true), (last, d.keeps_columns()), "{d:?}");
        }
        assert!(!Dataset::Surveys.keeps_columns());
        assert_eq!((Dataset::Tickets.first_fields(), Dataset::Calls.first_fields()), (33, 17));
    }

    #[test]
    fn a_score_has_its_scale_beside_it() {
        for d in Dataset::ALL {
            for f in d.fields().iter().filter(|f| f.kind == FieldKind::Score) {
                assert!(d.field(&format!("{}_scale", f.name)).is_some(), "{d:?}.{}", f.name);
            }
        }
    }
}
