//! Delighted (answers).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Delighted (answers).
pub(crate) struct Delighted;

impl Source for Delighted {
    fn name(&self) -> &'static str {
        "delighted"
    }

    fn label(&self) -> &'static str {
        "Delighted (answers)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Surveys]
    }

    fn how(&self) -> &'static str {
        "Columns “survey_type”, “score” and “created_at”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["survey type", "score", "created at"]) {
            return None;
        }
        Builder::new(seen, Dataset::Surveys, self.name())
            .take("id", &["id", "response id"])
            .take("survey_kind", &["survey type"])
            .take("answered_at", &["created at"])
            .take("score", &["score"])
            .take("customer", &["person", "person id", "person email", "email"])
            .take("comment", &["comment"])
            .ignore(&["updated at", "permalink", "notes"])
            .done()
    }
}
