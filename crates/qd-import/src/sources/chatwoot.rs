//! Chatwoot (satisfaction).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Chatwoot (satisfaction).
pub(crate) struct Chatwoot;

impl Source for Chatwoot {
    fn name(&self) -> &'static str {
        "chatwoot"
    }

    fn label(&self) -> &'static str {
        "Chatwoot (satisfaction)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Surveys]
    }

    fn how(&self) -> &'static str {
        "Columns “Rating”, “Recorded date” and “Link to the conversation”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.all(&["rating", "recorded date"]) && seen.any(&["link to the conversation", "agent name"]))
        {
            return None;
        }
        // Its reports are written in UTC; faces are numbers from 1 to 5.
        Builder::new(seen, Dataset::Surveys, self.name())
            .take("answered_at", &["recorded date"])
            .with("score", &["rating"], |m| m.scale = Some("1-5".into()))
            .take("ticket", &["conversation id"])
            .take("agent", &["agent name", "assigned agent"])
            .take("customer", &["contact email address", "contact name"])
            .take("comment", &["feedback comment", "feedback"])
            .constant("survey_kind", "csat")
            .zone("UTC")
            .ignore(&["review notes", "contact phone number", "link to the conversation"])
            .done()
    }
}
