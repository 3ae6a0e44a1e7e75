//! SurveyMonkey (answers).

use super::{Seen, Source};
use qd_model::{Dataset, Mapping};

/// SurveyMonkey (answers).
pub(crate) struct SurveyMonkey;

impl Source for SurveyMonkey {
    fn name(&self) -> &'static str {
        "surveymonkey"
    }

    fn label(&self) -> &'static str {
        "SurveyMonkey (answers)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Surveys]
    }

    fn how(&self) -> &'static str {
        "Columns “Respondent ID”, “Collector ID” and “End Date”, with a second header row."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["respondent id", "collector id", "end date"]) {
            return None;
        }
        let fixed = [
            "respondent id",
            "collector id",
            "start date",
            "end date",
            "ip address",
            "email address",
            "first name",
            "last name",
            "custom data 1",
        ];
        seen.survey(self.name(), &fixed)
            .take("id", &["respondent id"])
            .take("answered_at", &["end date"])
            .take("customer", &["custom data 1", "email address"])
            .ignore(&["start date", "ip address", "collector id", "first name", "last name"])
            .done()
    }
}
