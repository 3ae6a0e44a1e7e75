//! Typeform (answers).

use super::{Builder, Seen, Source};
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
        let score = seen.sample.headers.iter().find(|h| {
            !fixed.contains(&h.norm.as_str()) && !h.norm.is_empty() && {
                let values = seen.values(&h.norm);
                !values.is_empty()
                    && values.iter().all(|v| v.parse::<f64>().is_ok_and(|v| (0.0..=10.0).contains(&v)))
            }
        });
        let builder = Builder::new(seen, Dataset::Surveys, self.name())
            .take("id", &["#", "network id"])
            .take("answered_at", &["submit date"])
            .zone("UTC")
            .ignore(&["start date", "stage date", "response type", "tags", "ending"]);
        let Some(score) = score else { return builder.done() };
        let question = score.norm.clone();
        let builder = builder.take("score", &[&question]);
        if question.contains("recommend") {
            builder.constant("survey_kind", "nps").done()
        } else if question.contains("easy") || question.contains("effort") {
            builder.constant("survey_kind", "ces").done()
        } else if question.contains("satisf") {
            builder.constant("survey_kind", "csat").done()
        } else {
            builder.done()
        }
    }
}
