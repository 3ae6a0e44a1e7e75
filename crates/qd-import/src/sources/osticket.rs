//! osTicket (tickets).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// osTicket (tickets).
pub(crate) struct OsTicket;

impl Source for OsTicket {
    fn name(&self) -> &'static str {
        "osticket"
    }

    fn label(&self) -> &'static str {
        "osTicket (tickets)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets]
    }

    fn how(&self) -> &'static str {
        "Columns “Ticket Number” and “Date Created” beside “Help Topic”, “SLA Plan” or “Agent Assigned”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = ["help topic", "sla plan", "agent assigned", "current status"];
        if !(seen.all(&["ticket number", "date created"]) && seen.any(&signs)) {
            return None;
        }
        // There is no first answer in this export, and a thread counts the messages of both sides.
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["ticket number"])
            .take("created_at", &["date created"])
            .take("closed_at", &["closed date"])
            .take("updated_at", &["last updated"])
            .take("sla_due_at", &["sla due date", "due date"])
            .take("status", &["current status"])
            .take("priority", &["priority"])
            .take("channel", &["source"])
            .take("topic", &["help topic"])
            .take("agent", &["agent assigned"])
            .take("team", &["team assigned", "department"])
            .take("customer", &["from email", "from"])
            .take("reopens", &["reopen count"])
            .take("subject", &["subject"])
            .ignore(&[
                "answered",
                "overdue",
                "thread count",
                "attachment count",
                "task count",
                "merged",
                "linked",
            ])
            .done()
    }
}
