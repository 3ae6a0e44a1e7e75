//! Google Forms, and what is like it: a timestamp and questions.

use super::{Seen, Source};
use qd_model::{Dataset, Mapping};

/// Google Forms, and what is like it.
pub(crate) struct GoogleForms;

/// "Timestamp" in the languages of the form's owner.
const TIMESTAMP: [&str; 10] = [
    "timestamp",
    "tidstämpel",
    "zeitstempel",
    "marca temporal",
    "horodateur",
    "marcaj de timp",
    "marcă temporală",
    "vaxt möhürü",
    "타임스탬프",
    "タイムスタンプ",
];

impl Source for GoogleForms {
    fn name(&self) -> &'static str {
        "google_forms"
    }

    fn label(&self) -> &'static str {
        "Google Forms and alike (answers)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Surveys]
    }

    fn how(&self) -> &'static str {
        "The first column is “Timestamp” (in nine languages), and the others are questions, one of them answered with ratings."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let headers = &seen.sample.headers;
        let stamp = headers.first().map(|h| h.norm.as_str()).filter(|n| TIMESTAMP.contains(n))?;
        // Names of columns are short and known; questions are neither.
        let question = |name: &str| name.ends_with(['?', '？', '؟']) || name.split_whitespace().count() >= 4;
        let asked = headers[1..].iter().filter(|h| question(&h.name)).count();
        if asked == 0 || asked * 2 < headers.len() - 1 {
            return None;
        }
        let mail = [
            "email address",
            "username",
            "e postadress",
            "e mail adresse",
            "dirección de correo electrónico",
        ];
        let fixed: Vec<&str> = [stamp].into_iter().chain(mail).collect();
        if seen.rated(&fixed).is_empty() {
            return None;
        }
        seen.survey(self.name(), &fixed).take("answered_at", &[stamp]).take("customer", &mail).done()
    }
}
