//! What Zendesk exports beside its tickets in full: a view, the records of Explore, ratings, reads of the help centre.
//!
//! All bear the source of the tickets, so that a ticket of a view is the ticket of the full export.

use crate::sources::{Builder, Seen};
use qd_model::{Dataset, Mapping};

/// A view as CSV: the columns of a list, in which "Requested" is when a ticket was created.
pub(super) fn view(seen: &Seen<'_>, source: &str) -> Option<Mapping> {
    if !(seen.any(&["id", "ticket id"]) && seen.all(&["requested", "requester"])) {
        return None;
    }
    Builder::new(seen, Dataset::Tickets, source)
        .take("id", &["id", "ticket id"])
        .take("created_at", &["requested"])
        .take("updated_at", &["updated"])
        .take("resolved_at", &["solved"])
        .take("status", &["ticket status", "status"])
        .take("priority", &["priority"])
        .take("channel", &["channel", "via"])
        .take("topic", &["type", "ticket type"])
        .take("agent", &["assignee"])
        .take("team", &["group"])
        .take("customer", &["requester"])
        .take("csat_score", &["satisfaction"])
        .take("subject", &["subject"])
        .ignore(&["requester updated", "assignee updated", "due date", "next sla breach", "latest update"])
        .done()
}

/// Tickets of Explore: a row a ticket, although the columns are called sums and means of it.
pub(super) fn explore(seen: &Seen<'_>, source: &str) -> Option<Mapping> {
    let created = ["ticket created timestamp", "ticket created date"];
    if !(seen.all(&["ticket id"]) && seen.any(&created)) {
        return None;
    }
    // A day of solving without its time of day would make whole days of hours: the duration says it better.
    let timed = |norm: &str| seen.values(norm).iter().any(|v| v.contains(':'));
    let solved: &[&str] =
        match ["ticket solved timestamp", "ticket solved date"].into_iter().find(|n| timed(n)) {
            Some("ticket solved timestamp") => &["ticket solved timestamp"],
            Some(_) => &["ticket solved date"],
            None => &[],
        };
    let (first, full) = ("first reply time", "full resolution time");
    let mut b = Builder::new(seen, Dataset::Tickets, source)
        .take("id", &["ticket id"])
        .take("created_at", &created)
        .take("resolved_at", solved)
        .take("status", &["ticket status"])
        .take("priority", &["ticket priority"])
        .take("channel", &["ticket channel"])
        .take("topic", &["ticket type"])
        .take("product", &["ticket brand"])
        .take("agent", &["assignee name"])
        .take("team", &["ticket group"])
        .take("customer", &["requester id", "requester email", "requester name"])
        .take("csat_score", &["ticket satisfaction rating"])
        .take("first_contact_resolved", &["one touch tickets"])
        .take("agent_replies", &["agent replies"])
        .take("reopens", &["reopens"])
        .take("subject", &["ticket subject"]);
    for (tail, unit) in [("min", "minutes"), ("hrs", "hours"), ("days", "days")] {
        b = b
            .unit("first_response_s", &[&format!("{first} {tail}")], unit)
            .business("first_response_business_s", &[&format!("{first} business hours {tail}")], unit)
            .unit("resolution_s", &[&format!("{full} {tail}")], unit)
            .business("resolution_business_s", &[&format!("{full} business hours {tail}")], unit);
    }
    b.ignore(&[
        "ticket solved date",
        "ticket updated date",
        "requester wait time min",
        "requester wait time hrs",
    ])
    .done()
}

/// Satisfaction ratings: answers, which bear the id of their ticket. What was offered and not given is no answer.
pub(super) fn ratings(seen: &Seen<'_>, source: &str) -> Option<Mapping> {
    if !(seen.all(&["score", "ticket id", "created at"])
        && seen.any(&["assignee id", "requester id", "reason code"]))
    {
        return None;
    }
    Builder::new(seen, Dataset::Surveys, source)
        .take("id", &["id"])
        .with("score", &["score"], |m| m.scale = Some("good-bad".into()))
        .take("answered_at", &["updated at", "created at"])
        .take("ticket", &["ticket id"])
        .take("agent", &["assignee id"])
        .take("team", &["group id"])
        .take("customer", &["requester id"])
        .take("comment", &["comment"])
        .constant("survey_kind", "csat")
        .ignore(&["created at", "reason", "reason code", "reason id", "url"])
        .done()
}

/// Views and votes of articles of the help centre, by Explore.
pub(super) fn guide(seen: &Seen<'_>, source: &str) -> Option<Mapping> {
    let date = ["article engagement date", "article view date", "article viewed date"];
    if !(seen.any(&["article title", "article id"]) && seen.all(&["article views"])) {
        return None;
    }
    Builder::new(seen, Dataset::Articles, source)
        .take("article", &["article id", "article title"])
        .take("date", &date)
        .take("reads", &["article views"])
        .take("unique_readers", &["article viewers", "unique article viewers"])
        .take("category", &["article category", "article section"])
        .take("helpful_yes", &["article upvotes", "article votes up"])
        .take("helpful_no", &["article downvotes", "article votes down"])
        .done()
}
