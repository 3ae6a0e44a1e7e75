//! Opsgenie (alerts).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Opsgenie (alerts).
pub(crate) struct Opsgenie;

impl Source for Opsgenie {
    fn name(&self) -> &'static str {
        "opsgenie"
    }

    fn label(&self) -> &'static str {
        "Opsgenie (alerts)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Incidents]
    }

    fn how(&self) -> &'static str {
        "Columns “TinyID” and “CreatedAt” (milliseconds since 1970)."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.any(&["tiny id", "tinyid"]) && seen.all(&["created at"])) {
            return None;
        }
        // No resolved time is exported: alerts of this file give counts, no repair times.
        Builder::new(seen, Dataset::Incidents, self.name())
            .take("id", &["alert id", "tiny id", "tinyid"])
            .with("started_at", &["created at"], |m| m.format = Some("epoch_ms".into()))
            .take("severity", &["priority"])
            .take("service", &["service", "services", "integration", "entity", "source", "teams"])
            .take("subject", &["message"])
            .ignore(&["updated at", "updated at date", "created at date", "count", "status"])
            .done()
    }
}
