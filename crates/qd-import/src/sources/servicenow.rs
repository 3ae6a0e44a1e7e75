//! ServiceNow (incidents as tickets).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// ServiceNow (incidents as tickets).
pub(crate) struct ServiceNow;

/// The states of an incident by their numbers.
const STATES: [(&str, &str); 6] = [
    ("1", "New"),
    ("2", "In Progress"),
    ("3", "On Hold"),
    ("6", "Resolved"),
    ("7", "Closed"),
    ("8", "Canceled"),
];

impl Source for ServiceNow {
    fn name(&self) -> &'static str {
        "servicenow"
    }

    fn label(&self) -> &'static str {
        "ServiceNow (incidents as tickets)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “number” and “opened_at” beside “assignment_group”, “short_description”, “caller_id” or “sys_updated_on”; also a log of states."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = [
            "assignment group",
            "short description",
            "caller id",
            "sys updated on",
            "sys updated at",
            "incident state",
            "sys mod count",
        ];
        if !(seen.all(&["number"]) && seen.any(&["opened at", "opened"]) && seen.any(&signs)) {
            return None;
        }
        // An export of stored values has the numbers of the states.
        let numbered = ["incident state", "state"]
            .iter()
            .flat_map(|c| seen.values(c))
            .all(|v| v.len() == 1 && v.bytes().all(|b| b.is_ascii_digit()));
        let states: &[(&str, &str)] = if numbered { &STATES } else { &[] };
        // "Impact" and "urgency" make the priority; "resolve time" counts seconds in some exports and is text in others.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["number"])
            .take("created_at", &["opened at", "opened"])
            .take("resolved_at", &["resolved at", "resolved"])
            .take("closed_at", &["closed at", "closed"])
            .take("updated_at", &["sys updated on", "sys updated at", "updated"])
            .take("status", &["incident state", "state"])
            .words("status", states)
            .take("priority", &["priority"])
            .take("channel", &["contact type", "channel"])
            .take("topic", &["category"])
            .take("product", &["cmdb ci", "configuration item", "business service"])
            .take("agent", &["assigned to"])
            .take("team", &["assignment group"])
            .take("customer", &["company", "caller id", "caller"])
            .take("reopens", &["reopen count"])
            .take("transfers", &["reassignment count"])
            .take("sla_met", &["made sla"])
            .take("subject", &["short description"])
            .ignore(&[
                "impact",
                "urgency",
                "opened by",
                "sys created by",
                "sys created at",
                "sys created on",
                "sys updated by",
            ])
            .done()
    }
}
