//! Help Scout (conversations).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Help Scout (conversations).
pub(crate) struct HelpScout;

impl Source for HelpScout {
    fn name(&self) -> &'static str {
        "helpscout"
    }

    fn label(&self) -> &'static str {
        "Help Scout (conversations)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Fields “number”, “createdAt” and “mailboxId” or “primaryCustomer”, or the columns “repliesSent” and “firstResponseTime”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = [
            "mailbox id",
            "primary customer id",
            "primary customer email",
            "replies sent",
            "resolved on first reply",
        ];
        if !(seen.all(&["number"]) && seen.any(&["created at", "created"]) && seen.any(&signs)) {
            return None;
        }
        // Durations of its reports are seconds.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["number"])
            .take("created_at", &["created at", "created"])
            .take("closed_at", &["closed at", "closed"])
            .take("updated_at", &["user updated at", "updated at"])
            .unit("first_response_s", &["first response time"], "seconds")
            .unit("resolution_s", &["resolution time"], "seconds")
            .unit("handle_s", &["handle time"], "seconds")
            .take("agent_replies", &["replies sent"])
            .take("first_contact_resolved", &["resolved on first reply"])
            .take("status", &["status"])
            .take("channel", &["source type", "type", "channel"])
            .take("agent", &["assignee email", "assigned to", "assignee", "assignee id"])
            .take("team", &["mailbox", "mailbox id"])
            .take("customer", &["primary customer id", "primary customer email", "customer id", "customer"])
            .take("tags", &["tags"])
            .take("subject", &["subject"])
            .ignore(&["id", "response time", "replies to resolve", "threads", "preview", "folder id"])
            .done()
    }
}
