//! Typeform (answers).

use super::{Seen, Source};
use qd_model::{Dataset, Mapping};

/// Typeform (answers).
pub(crate) struct Typeform;

impl Source for Typeform {
    fn name(&self) -> &'static str {
        "typeform"
    }

    fn label(&self) -> &'static str {
        "Typeform (answers)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Surveys]
    }

    fn how(&self) -> &'static str {
        "Columns “Submit Date (UTC)” and “Network ID”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["submit date", "network id"]) {
            return None;
        }
        // The questions are the columns between "#" and the dates: the first one that holds ratings is the score.
        let fixed =
            ["#", "response type", "start date", "stage date", "submit date", "network id", "tags", "ending"];
        seen.survey(self.name(), &fixed)
            .take("id", &["#", "network id"])
            .take("answered_at", &["submit date"])
            .zone("UTC")
            .ignore(&["start date", "stage date", "response type", "tags", "ending"])
            .done()
    }
}
