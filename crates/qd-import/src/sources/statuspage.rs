//! Statuspage and alike (incidents of a public page).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Statuspage and alike (incidents of a public page).
pub(crate) struct Statuspage;

impl Source for Statuspage {
    fn name(&self) -> &'static str {
        "statuspage"
    }

    fn label(&self) -> &'static str {
        "Statuspage and alike (incidents of a public page)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Incidents]
    }

    fn how(&self) -> &'static str {
        "Fields “impact”, “created_at” and “resolved_at” beside “shortlink”, “page_id” or “components”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = ["shortlink", "page id", "components", "monitoring at"];
        if !(seen.all(&["impact", "created at", "resolved at"]) && seen.any(&signs)) {
            return None;
        }
        // What is planned is no failure: scheduled maintenance has an impact of its own name.
        Builder::new(seen, Dataset::Incidents, self.name())
            .take("id", &["id"])
            .take("service", &["components", "component", "service", "page id"])
            .take("started_at", &["started at", "created at"])
            .take("detected_at", &["identified at"])
            .take("resolved_at", &["resolved at"])
            .take("severity", &["impact"])
            .take("subject", &["name"])
            .ignore(&["shortlink", "updated at", "status", "impact override"])
            .done()
    }
}
