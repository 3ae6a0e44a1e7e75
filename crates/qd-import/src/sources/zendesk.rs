//! Zendesk Support (tickets).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Zendesk Support (tickets).
pub(crate) struct Zendesk;

impl Source for Zendesk {
    fn name(&self) -> &'static str {
        "zendesk"
    }

    fn label(&self) -> &'static str {
        "Zendesk Support (tickets)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “First reply time in minutes” or “Requester wait time in minutes” beside “Id” and “Created at”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = [
            "first reply time in minutes",
            "full resolution time in minutes",
            "requester wait time in minutes",
        ];
        if !(seen.all(&["id", "created at"]) && seen.any(&signs)) {
            return None;
        }
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["id"])
            .take("created_at", &["created at"])
            .take("updated_at", &["updated at"])
            .take("resolved_at", &["solved at"])
            .take("status", &["status"])
            .take("priority", &["priority"])
            .take("channel", &["via"])
            .take("topic", &["ticket type"])
            .take("agent", &["assignee"])
            .take("team", &["group"])
            .take("customer", &["requester id", "requester external id", "requester", "requester email"])
            .take("reopens", &["reopens"])
            .take("agent_replies", &["replies"])
            .take("tags", &["tags"])
            .take("subject", &["subject"])
            .take("csat_score", &["satisfaction score"])
            .unit("first_response_s", &["first reply time in minutes"], "minutes")
            .business(
                "first_response_business_s",
                &["first reply time in minutes within business hours"],
                "minutes",
            )
            .unit("resolution_s", &["full resolution time in minutes"], "minutes")
            .business(
                "resolution_business_s",
                &["full resolution time in minutes within business hours"],
                "minutes",
            )
            // The unit of "Resolution time" is not stated anywhere; a plan is no promise.
            .ignore(&[
                "resolution time",
                "due date",
                "summation column",
                "requester email",
                "requester domain",
                "organization",
            ])
            .done()
    }
}
