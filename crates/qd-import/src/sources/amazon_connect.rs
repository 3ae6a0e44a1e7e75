//! Amazon Connect (contacts).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Amazon Connect (contacts).
pub(crate) struct AmazonConnect;

impl Source for AmazonConnect {
    fn name(&self) -> &'static str {
        "amazon_connect"
    }

    fn label(&self) -> &'static str {
        "Amazon Connect (contacts)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Calls]
    }

    fn how(&self) -> &'static str {
        "Fields “ContactId”, “InitiationTimestamp” and “DisconnectTimestamp”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["contact id", "initiation timestamp", "disconnect timestamp"]) {
            return None;
        }
        // Contacts that were queued and reached no agent were given up by the caller, or ended by the flow: not told apart.
        Builder::new(seen, Dataset::Calls, self.name())
            .take("id", &["contact id"])
            .take("offered_at", &["queue enqueue timestamp", "initiation timestamp"])
            .take("answered_at", &["agent connected to agent timestamp", "connected to agent timestamp"])
            .take("ended_at", &["disconnect timestamp"])
            .unit("wait_s", &["queue duration"], "seconds")
            .unit("talk_s", &["agent agent interaction duration", "agent interaction duration"], "seconds")
            .unit("hold_s", &["agent customer hold duration", "customer hold duration"], "seconds")
            .unit("wrap_s", &["agent after contact work duration", "after contact work duration"], "seconds")
            .take("agent", &["agent username", "agent"])
            .take("team", &["queue name", "queue"])
            .take("customer", &["customer endpoint address", "customer endpoint"])
            .ignore(&["channel"])
            .done()
    }
}
