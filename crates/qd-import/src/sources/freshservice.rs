//! Freshservice (tickets of an IT desk).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Freshservice (tickets of an IT desk).
pub(crate) struct Freshservice;

/// True for columns that Freshservice has and Freshdesk does not.
pub(super) fn signed(seen: &Seen<'_>) -> bool {
    let signs =
        ["requester vip", "requester location", "experience score", "approval status", "sub category"];
    signs.iter().filter(|s| seen.any(&[s])).count() >= 2
}

impl Source for Freshservice {
    fn name(&self) -> &'static str {
        "freshservice"
    }

    fn label(&self) -> &'static str {
        "Freshservice (tickets)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Ticket Id”, “Created Time” and “Resolved Time” beside “Requester VIP”, “Sub-Category” or “Approval Status”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.all(&["ticket id", "created time", "resolved time"]) && signed(seen)) {
            return None;
        }
        // As in Freshdesk the two durations count the business hours of the tool and are written HH:MM:SS. The customer
        // is the colleague who asks, and a score of experience is no rating that somebody gave.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["ticket id"])
            .take("created_at", &["created time"])
            .take("first_response_at", &["initial response time"])
            .take("resolved_at", &["resolved time"])
            .take("closed_at", &["closed time"])
            .take("updated_at", &["last updated time", "last update time"])
            .take("sla_due_at", &["due by time"])
            .business("first_response_business_s", &["first response time in hrs"], "hours")
            .business("resolution_business_s", &["resolution time in hrs"], "hours")
            .unit("handle_s", &["time tracked"], "hours")
            .take("status", &["status"])
            .take("priority", &["priority"])
            .take("channel", &["source"])
            .take("topic", &["category", "type"])
            .take("product", &["item"])
            .take("agent", &["agent"])
            .take("team", &["group"])
            .take("customer", &["requester email", "requester name", "company"])
            .take("agent_replies", &["agent interactions"])
            .take("contacts", &["customer interactions"])
            .take("sla_met", &["resolution status"])
            .take("tags", &["tags"])
            .take("subject", &["subject"])
            .take("csat_score", &["survey result", "survey results"])
            .ignore(&[
                "first response status",
                "requester name",
                "requester email",
                "urgency",
                "impact",
                "experience score",
                "sub category",
                "type",
                "company",
                "others",
            ])
            .done()
    }
}
