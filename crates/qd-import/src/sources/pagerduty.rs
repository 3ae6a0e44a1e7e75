//! PagerDuty (incidents).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// PagerDuty (incidents).
pub(crate) struct PagerDuty;

impl Source for PagerDuty {
    fn name(&self) -> &'static str {
        "pagerduty"
    }

    fn label(&self) -> &'static str {
        "PagerDuty (incidents)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Incidents]
    }

    fn how(&self) -> &'static str {
        "Columns “incident_number” or “id”, “service_name” and “seconds_to_resolve”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let created = seen.any(&["created at", "created on"]);
        if !(seen.all(&["service name"])
            && created
            && seen.any(&["seconds to resolve", "seconds to first ack", "auto resolved"]))
        {
            return None;
        }
        Builder::new(seen, Dataset::Incidents, self.name())
            .take("id", &["incident number", "id"])
            .take("service", &["service name"])
            .take("started_at", &["created at", "created on"])
            .take("resolved_at", &["resolved at", "resolved on"])
            .take("detected_at", &["first acknowledged at", "acknowledged at"])
            .take("severity", &["priority name", "urgency", "priority"])
            .take("subject", &["title", "description"])
            .ignore(&["status"])
            .done()
    }
}
