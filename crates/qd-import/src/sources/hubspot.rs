//! HubSpot Service Hub (tickets, answers on effort).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// HubSpot Service Hub (tickets, answers on effort).
pub(crate) struct HubSpot;

impl Source for HubSpot {
    fn name(&self) -> &'static str {
        "hubspot"
    }

    fn label(&self) -> &'static str {
        "HubSpot Service Hub (tickets, answers on effort)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets, Dataset::Surveys]
    }

    fn how(&self) -> &'static str {
        "Columns “Ticket name” and “Create date” beside “Ticket status” or “Pipeline”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.all(&["ticket name", "create date"])
            && seen.any(&["ticket status", "pipeline", "ticket owner"]))
        {
            return None;
        }
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["ticket id", "record id"])
            .take("created_at", &["create date"])
            .take("closed_at", &["close date", "last closed date"])
            .take("first_response_at", &["first agent response date", "first agent email response date"])
            .take("status", &["ticket status"])
            .take("priority", &["priority"])
            .take("topic", &["category"])
            .take("channel", &["source"])
            .take("agent", &["ticket owner"])
            .take("team", &["hub spot team"])
            .take("first_contact_resolved", &["first contact resolution"])
            .take("contacts", &["number of times contacted"])
            .take("sla_met", &["time to close sla ticket status"])
            .take("tags", &["tags"])
            .take("subject", &["ticket name"])
            .ignore(&[
                "last ces survey rating",
                "last ces survey date",
                "conversation nps score",
                "ticket description",
                "ticket reopen date",
            ])
            .done()
    }

    /// The last answer to the survey on effort stands beside the ticket: 7 is "very easy".
    fn also(&self, seen: &Seen<'_>) -> Option<(Mapping, &'static str)> {
        let score = "last ces survey rating";
        if seen.values(score).is_empty() || !seen.all(&["last ces survey date"]) {
            return None;
        }
        let answers = Builder::new(seen, Dataset::Surveys, self.name())
            .with("score", &[score], |m| m.scale = Some("1-7".into()))
            .take("answered_at", &["last ces survey date"])
            .take("ticket", &["ticket id", "record id"])
            .take("agent", &["ticket owner"])
            .take("team", &["hub spot team"])
            .take("comment", &["last ces survey comment"])
            .constant("survey_kind", "ces")
            .constant("easy_end", "highest")
            .done()?;
        Some((answers, "score"))
    }
}
