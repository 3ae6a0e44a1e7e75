//! Zendesk (tickets, ratings, articles).

mod others;

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Zendesk (tickets, ratings, articles).
pub(crate) struct Zendesk;

impl Source for Zendesk {
    fn name(&self) -> &'static str {
        "zendesk"
    }

    fn label(&self) -> &'static str {
        "Zendesk (tickets, ratings, reads of articles)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Tickets, Dataset::Surveys, Dataset::Articles]
    }

    fn how(&self) -> &'static str {
        "Columns “First reply time in minutes” or “Requester wait time in minutes” beside “Id” and “Created at”; as JSON, “requester_id” beside “via.channel” or “satisfaction_rating.score”; a view by “Requested” and “Requester”; Explore by “Ticket created - Date” and “Ticket ID”, or “Article views”; ratings by “score”, “ticket_id” and “assignee_id”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = [
            "first reply time in minutes",
            "full resolution time in minutes",
            "requester wait time in minutes",
        ];
        if !(seen.all(&["id", "created at"]) && seen.any(&signs)) {
            let name = self.name();
            return others::ratings(seen, name)
                .or_else(|| self.api(seen))
                .or_else(|| others::explore(seen, name))
                .or_else(|| others::guide(seen, name))
                .or_else(|| others::view(seen, name));
        }
        // A topic that the team chose itself says more than question, problem or task.
        let mut topics = seen.called(Dataset::Tickets, "topic", &["ticket type", "type", "issue type"]);
        topics.push("ticket type");
        // The requester's own number is always there. The external one is what other systems know the customer by
        // (contracts, revenue), so it is better, but only if nearly everybody has one: else one customer would be two.
        let customers = ["requester external id", "requester id", "requester", "requester email"];
        let by_external = seen.mostly_filled("requester external id");
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["id"])
            .take("created_at", &["created at"])
            .take("updated_at", &["updated at"])
            .take("resolved_at", &["solved at"])
            .take("status", &["status"])
            .take("priority", &["priority"])
            .take("channel", &["via"])
            .take("topic", &topics)
            .take("agent", &["assignee"])
            .take("team", &["group"])
            .with("customer", &customers[usize::from(!by_external)..], |m| {
                m.why = Some(
                    match by_external {
                        true => "header of this tool's export; nearly every record has it, and other systems know it",
                        false => "header of this tool's export; every requester has one",
                    }
                    .into(),
                );
            })
            .take("reopens", &["reopens"])
            .take("agent_replies", &["replies"])
            .take("tags", &["tags"])
            .take("subject", &["subject"])
            .take("csat_score", &["satisfaction score"])
            .unit("first_response_s", &["first reply time in minutes"], "minutes")
            .business(
                "first_response_business_s",
                &["first reply time in minutes within business hours"],
                "minutes",
            )
            .unit("resolution_s", &["full resolution time in minutes"], "minutes")
            .business(
                "resolution_business_s",
                &["full resolution time in minutes within business hours"],
                "minutes",
            )
            // In this tool the agent waits while a ticket is pending: for the requester. On hold it waits for others.
            .unit("paused_s", &["agent wait time in minutes"], "minutes")
            .business("paused_business_s", &["agent wait time in minutes within business hours"], "minutes")
            // The unit of "Resolution time" is not stated anywhere; a plan is no promise.
            .ignore(&[
                "resolution time",
                "due date",
                "summation column",
                "requester email",
                "requester domain",
                "organization",
            ])
            .done()
    }
}

impl Zendesk {
    /// The same tickets as JSON: from the API, or the account's export of all data.
    fn api(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs =
            ["via channel", "ticket form id", "brand id", "satisfaction rating score", "metric set id"];
        if !(seen.all(&["id", "created at"]) && seen.any(&["requester id", "requester"]) && seen.any(&signs))
        {
            return None;
        }
        let set = |name: &str, clock: &str| format!("metric set {name} in minutes {clock}");
        let first = [set("reply time", "calendar"), set("reply time", "business")];
        let waits = [set("agent wait time", "calendar"), set("agent wait time", "business")];
        let full = [set("full resolution time", "calendar"), set("full resolution time", "business")];
        Builder::new(seen, Dataset::Tickets, self.name())
            .take("id", &["id"])
            .take("created_at", &["created at"])
            .take("updated_at", &["updated at"])
            .take("resolved_at", &["metric set solved at", "solved at"])
            .take("status", &["status"])
            .take("priority", &["priority"])
            .take("channel", &["via channel"])
            .take("topic", &["type"])
            .take("agent", &["assignee", "assignee email", "assignee id"])
            .take("team", &["group", "group id"])
            .take("customer", &["requester id", "requester email", "requester"])
            .take("reopens", &["metric set reopens"])
            .take("agent_replies", &["metric set replies"])
            .take("tags", &["tags"])
            .take("subject", &["subject"])
            .take("csat_score", &["satisfaction rating score", "satisfaction rating"])
            .unit("first_response_s", &[&first[0]], "minutes")
            .business("first_response_business_s", &[&first[1]], "minutes")
            .unit("resolution_s", &[&full[0]], "minutes")
            .business("resolution_business_s", &[&full[1]], "minutes")
            .unit("paused_s", &[&waits[0]], "minutes")
            .business("paused_business_s", &[&waits[1]], "minutes")
            .ignore(&[
                "due at",
                "external id",
                "url",
                "raw subject",
                "description",
                "recipient",
                "organization id",
                "requester email",
                "submitter id",
            ])
            .done()
    }
}
