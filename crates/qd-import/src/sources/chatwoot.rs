//! Chatwoot (satisfaction, reports).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Chatwoot (satisfaction, reports).
pub(crate) struct Chatwoot;

impl Source for Chatwoot {
    fn name(&self) -> &'static str {
        "chatwoot"
    }

    fn label(&self) -> &'static str {
        "Chatwoot (satisfaction, reports)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Surveys, Dataset::Aggregates]
    }

    fn how(&self) -> &'static str {
        "Columns “Rating”, “Recorded date” and “Link to the conversation”; reports by “Assigned conversations”, “No. of conversations”, “Conversations count” or “Messages received” under a line with the period."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.all(&["rating", "recorded date"]) && seen.any(&["link to the conversation", "agent name"]))
        {
            return self.report(seen);
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

impl Chatwoot {
    /// Counts and means of the whole period, which stands above them; one row for each agent, inbox, label or team.
    fn report(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let groups: [(&str, &str, &str); 4] = [
            ("agent", "agent name", "assigned conversations"),
            ("channel", "inbox name", "no of conversations"),
            ("topic", "label", "no of conversations"),
            ("team", "team name", "conversations count"),
        ];
        let group = groups.iter().find(|g| seen.all(&[g.1, g.2]));
        let whole = || seen.all(&["conversations", "messages received", "messages sent"]);
        if group.is_none() && !whole() {
            return None;
        }
        let counted =
            ["assigned conversations", "no of conversations", "conversations count", "conversations"];
        let mean = |m: &mut qd_model::MappedField| m.holds = Some("mean".into());
        let builder = Builder::new(seen, Dataset::Aggregates, self.name())
            .take("tickets", &counted)
            .take("resolved", &["resolution count"])
            .with("first_response_s", &["avg first response time"], mean);
        // Where no count of resolutions stands beside it, nothing says what the mean is taken over.
        let builder = match seen.any(&["resolution count"]) {
            true => builder.with("resolution_s", &["avg resolution time"], mean),
            false => builder.ignore(&["avg resolution time"]),
        };
        let builder =
            builder.zone("UTC").ignore(&["avg customer waiting time", "avg reply time", "inbox type"]);
        match group {
            Some((field, column, _)) => builder.take(field, &[column]).done(),
            None => builder.done(),
        }
    }
}
