//! Freshdesk (tickets).

use super::{Builder, Seen, Source, freshservice};
use qd_model::{Dataset, Mapping};

/// Freshdesk (tickets).
pub(crate) struct Freshdesk;

impl Source for Freshdesk {
    fn name(&self) -> &'static str {
        "freshdesk"
    }

    fn label(&self) -> &'static str {
        "Freshdesk (tickets)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Created time” and “Resolved time” beside “First response time (in hrs)” or “Initial response time”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = ["first response time in hrs", "first response time in mins", "initial response time"];
        if !(seen.all(&["ticket id", "created time", "resolved time"]) && seen.any(&signs))
            || freshservice::signed(seen)
        {
            return None;
        }
        // The two durations count the business hours of the tool; their values are HH:MM:SS, whatever the header says.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["ticket id"])
            .take("created_at", &["created time"])
            .take("first_response_at", &["initial response time"])
            .take("resolved_at", &["resolved time"])
            .take("closed_at", &["closed time"])
            .take("updated_at", &["last update time", "last updated time"])
            .take("sla_due_at", &["due by time"])
            .business("first_response_business_s", &["first response time in hrs"], "hours")
            .business("first_response_business_s", &["first response time in mins"], "minutes")
            .business("resolution_business_s", &["resolution time in hrs"], "hours")
            .unit("handle_s", &["time tracked"], "hours")
            .take("status", &["status"])
            .take("priority", &["priority"])
            .take("channel", &["source"])
            .take("topic", &["type"])
            .take("product", &["product"])
            .take("agent", &["agent"])
            .take("team", &["group"])
            .take("customer", &["contact id", "company name", "company", "full name", "email"])
            .take("agent_replies", &["agent interactions"])
            .take("contacts", &["customer interactions"])
            .take("sla_met", &["resolution status"])
            .take("tags", &["tags"])
            .take("subject", &["subject"])
            .take("csat_score", &["survey results"])
            .ignore(&["first response status", "every response status", "email"])
            .done()
    }
}
