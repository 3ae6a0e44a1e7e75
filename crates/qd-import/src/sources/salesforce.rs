//! Salesforce (cases).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Salesforce (cases).
pub(crate) struct Salesforce;

impl Source for Salesforce {
    fn name(&self) -> &'static str {
        "salesforce"
    }

    fn label(&self) -> &'static str {
        "Salesforce (cases)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Case Number” or “Case ID” and “Date/Time Opened” or “Opened Date”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let opened = ["date time opened", "opened date", "created date", "date opened"];
        if !(seen.any(&["case number", "case id"]) && seen.any(&opened)) {
            return None;
        }
        // The author of a report chooses its columns; "Age" counts on while a case is open.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["case number", "case id"])
            .take("created_at", &opened)
            .take("closed_at", &["date time closed", "closed date", "date closed"])
            .take("updated_at", &["last modified date", "case last modified date", "date time last modified"])
            .take("status", &["status", "case status"])
            .take("priority", &["priority"])
            .take("channel", &["case origin", "origin"])
            .take("topic", &["case reason", "reason", "case record type", "type", "case type"])
            .take("product", &["product", "product name", "asset name"])
            .take("agent", &["case owner", "case owner alias", "owner name", "owner"])
            .take("team", &["queue", "case owner role", "owner role"])
            .take("customer", &["account id", "account name", "contact id", "contact name"])
            .take("sla_met", &["milestone status"])
            .take("subject", &["subject"])
            .ignore(&[
                "age",
                "age hours",
                "age days",
                "open",
                "closed",
                "email message date",
                "contact email",
            ])
            .done()
    }
}
