//! Zammad (tickets).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Zammad (tickets).
pub(crate) struct Zammad;

impl Source for Zammad {
    fn name(&self) -> &'static str {
        "zammad"
    }

    fn label(&self) -> &'static str {
        "Zammad (tickets)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “#”, “Title”, “State” and “Create Channel” or “Close Escalation At”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = ["create channel", "close escalation at", "first response escalation at"];
        if !(seen.all(&["#", "created at"]) && seen.any(&signs)) {
            return None;
        }
        // "In Min" counts the business minutes of the SLA; "Diff In Min" is the time left, not the time taken.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["#"])
            .take("created_at", &["created at"])
            .take("first_response_at", &["first response at"])
            .take("closed_at", &["closed at", "close at"])
            .take("updated_at", &["updated at"])
            .take("first_response_due_at", &["first response escalation at"])
            .take("sla_due_at", &["close escalation at"])
            .business("first_response_business_s", &["first response in min"], "minutes")
            .business("resolution_business_s", &["close in min"], "minutes")
            .take("status", &["state"])
            .take("priority", &["priority"])
            .take("channel", &["create channel"])
            .take("agent", &["owner"])
            .take("team", &["group"])
            .take("customer", &["customer"])
            .take("tags", &["tags"])
            .take("subject", &["title"])
            .ignore(&[
                "close diff in min",
                "first response diff in min",
                "update diff in min",
                "update in min",
                "time units total",
                "article count",
                "escalation at",
                "update escalation at",
                "organization",
                "sender",
                "last contact at",
            ])
            .done()
    }
}
