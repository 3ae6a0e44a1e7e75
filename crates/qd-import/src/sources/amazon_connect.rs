//! Amazon Connect (contacts, historical metrics).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Amazon Connect (contacts, historical metrics).
pub(crate) struct AmazonConnect;

impl Source for AmazonConnect {
    fn name(&self) -> &'static str {
        "amazon_connect"
    }

    fn label(&self) -> &'static str {
        "Amazon Connect (contacts, historical metrics)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Calls, Dataset::Aggregates]
    }

    fn how(&self) -> &'static str {
        "Fields “ContactId”, “InitiationTimestamp” and “DisconnectTimestamp”; historical metrics by “StartInterval” and “Contacts handled”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["contact id", "initiation timestamp", "disconnect timestamp"]) {
            return self.metrics(seen);
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

impl AmazonConnect {
    /// Counts and means of a queue or an agent in each interval.
    fn metrics(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.any(&["start interval"]) && seen.any(&["contacts handled", "contacts queued"])) {
            return None;
        }
        let mean = |m: &mut qd_model::MappedField| {
            (m.holds, m.unit) = (Some("mean".into()), Some("seconds".into()));
        };
        // The handle time is that of calls out too: only where there were none is it that of the calls answered.
        let only_in = seen.values("contacts handled outbound").iter().all(|v| matches!(*v, "0" | "0.0"));
        let builder = Builder::new(seen, Dataset::Aggregates, self.name())
            .take("from", &["start interval"])
            .take("to", &["end interval"])
            .take("team", &["queue"])
            .take("agent", &["agent"])
            .take("calls_offered", &["contacts queued"])
            .take("calls_answered", &["contacts handled incoming", "contacts handled"])
            .take("calls_abandoned", &["contacts abandoned"])
            .with("wait_s", &["average queue answer time"], mean)
            .ignore(&["after contact work time", "agent interaction time"]);
        match only_in {
            true => builder.with("handle_s", &["average handle time"], mean).done(),
            false => builder.ignore(&["average handle time"]).done(),
        }
    }
}
