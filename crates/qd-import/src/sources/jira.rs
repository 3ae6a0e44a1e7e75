//! Jira and Jira Service Management (issues).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Jira and Jira Service Management (issues).
pub(crate) struct Jira;

impl Source for Jira {
    fn name(&self) -> &'static str {
        "jira"
    }

    fn label(&self) -> &'static str {
        "Jira and Jira Service Management (issues)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Issue key”, “Issue Type” and “Created” (also with Spanish headers)."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let english = seen.all(&["issue key", "created"]) && seen.any(&["issue type", "project key"]);
        let spanish = seen.any(&["clave de incidencia", "clave"]) && seen.all(&["creada"]);
        if !english && !spanish {
            return None;
        }
        // The SLA columns hold the time left (negative: breached), never the time taken. "Resolution" is a reason and
        // "Due date" a plan.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["issue key", "clave de incidencia", "clave"])
            .take("created_at", &["created", "creada"])
            .take("updated_at", &["updated", "actualizada"])
            .take("resolved_at", &["resolved", "resuelta"])
            .take("first_response_at", &["chart date of first response"])
            .take("status", &["status", "estado"])
            .take("priority", &["priority", "prioridad"])
            .take("topic", &["request type", "issue type", "tipo de incidencia"])
            .take("product", &["components", "project name"])
            .take("agent", &["assignee", "persona asignada"])
            .take("customer", &["reporter", "informador"])
            .take("csat_score", &["satisfaction rating", "satisfaction", "calificación de satisfacción"])
            .take("csat_at", &["satisfaction date"])
            .take("tags", &["labels"])
            .take("subject", &["summary", "resumen"])
            .unit("handle_s", &["time spent"], "seconds")
            .ignore(&[
                "time to resolution",
                "time to first response",
                "resolution",
                "due date",
                "issue id",
                "project key",
                "description",
                "comment",
                "watchers",
                "log work",
                "original estimate",
                "remaining estimate",
                "resolución",
                "time to close after resolution",
                "time to review normal change",
            ])
            .done()
    }
}
