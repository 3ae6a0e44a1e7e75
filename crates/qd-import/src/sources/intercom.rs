//! Intercom (conversations).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Intercom (conversations).
pub(crate) struct Intercom;

impl Source for Intercom {
    fn name(&self) -> &'static str {
        "intercom"
    }

    fn label(&self) -> &'static str {
        "Intercom (conversations)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Conversation ID” and “Conversation started at (zone)”; the zone in the header is used."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["conversation id", "conversation started at"]) {
            return None;
        }
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["conversation id"])
            .take("created_at", &["conversation started at"])
            .take("updated_at", &["updated at"])
            .take("status", &["current conversation state"])
            .take("agent", &["teammate currently assigned"])
            .take("team", &["team currently assigned"])
            .take("channel", &["channel", "conversation source"])
            .take("topic", &["topics", "ai topic"])
            // Two people may share a name.
            .take("customer", &["user id", "user email", "user name"])
            .take("subject", &["title"])
            .take("csat_score", &["conversation rating"])
            .unit("first_response_s", &["first response time seconds", "first response time"], "seconds")
            .ignore(&["user email", "user name", "started by", "last teammate rated", "agent rated type"])
            .done()
    }
}
