//! RingCentral (call log).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// RingCentral (call log).
pub(crate) struct RingCentral;

impl Source for RingCentral {
    fn name(&self) -> &'static str {
        "ringcentral"
    }

    fn label(&self) -> &'static str {
        "RingCentral (call log)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Calls]
    }

    fn how(&self) -> &'static str {
        "Fields “sessionId”, “startTime”, “direction” and “result”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.all(&["start time", "direction", "result"])
            && seen.any(&["session id", "telephony session id"]))
        {
            return None;
        }
        // "Duration" counts from the first ring to the end: it is neither waiting nor talking.
        Builder::new(seen, Dataset::Calls, self.name())
            .take("id", &["id", "session id"])
            .take("offered_at", &["start time"])
            .take("abandoned", &["result"])
            .words(
                "abandoned",
                &[
                    ("Accepted", "answered"),
                    ("Call connected", "answered"),
                    ("Missed", "missed"),
                    ("Voicemail", "missed"),
                    ("Hang Up", "missed"),
                    ("Hang up", "missed"),
                    ("No Answer", "missed"),
                    ("Busy", "missed"),
                    ("Rejected", "missed"),
                    ("Abandoned", "abandoned"),
                ],
            )
            .take("agent", &["to", "to extension number"])
            .take("customer", &["from phone number", "from"])
            .ignore(&["duration", "type", "action", "transport", "legs", "uri"])
            .done()
    }
}
