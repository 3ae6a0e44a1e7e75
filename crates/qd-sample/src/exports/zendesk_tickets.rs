//! Tickets as Zendesk's account CSV export writes them: local times, minutes, custom fields with a type tag.

use super::{Sheet, text};
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{DAY, HOUR, MINUTE, Wall, open_between, stamp};
use crate::world::people::{AGENTS, TEAMS, customer_id, customer_name};
use crate::world::tickets::{CHANNELS, PRIORITIES, TOPICS, Ticket, organisation};
use crate::world::{World, exported_at};

const HEADER: [&str; 45] = [
    "Summation column",
    "Id",
    "Requester",
    "Requester id",
    "Requester external id",
    "Requester email",
    "Requester domain",
    "Submitter",
    "Assignee",
    "Group",
    "Subject",
    "Tags",
    "Status",
    "Priority",
    "Via",
    "Created at",
    "Updated at",
    "Assigned at",
    "Organization",
    "Due date",
    "Initially assigned at",
    "Solved at",
    "Resolution time",
    "Satisfaction Score",
    "Group stations",
    "Assignee stations",
    "Reopens",
    "Replies",
    "First reply time in minutes",
    "First reply time in minutes within business hours",
    "First resolution time in minutes",
    "First resolution time in minutes within business hours",
    "Full resolution time in minutes",
    "Full resolution time in minutes within business hours",
    "Agent wait time in minutes",
    "Agent wait time in minutes within business hours",
    "Requester wait time in minutes",
    "Requester wait time in minutes within business hours",
    "On hold time in minutes",
    "On hold time in minutes within business hours",
    "Topic [list]",
    "Product [list]",
    "Customer contacts [int]",
    "Transfers [int]",
    "Handle time in seconds [int]",
];
const CREATED: usize = 15;
const RATING: usize = 23;
const FIRST_REPLY: usize = 28;

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("zendesk");
    for (i, t) in world.tickets.iter().enumerate() {
        let mut cells = row(world, &mut rng, t);
        match i {
            1500 => cells[CREATED] = "2025-02-31 09:14:00".into(),
            4200 => cells[CREATED] = "31/02/2026".into(),
            7700 => cells[1] = String::new(),
            9000 => cells[CREATED] = "yesterday".into(),
            _ if i % 4500 == 2222 => cells[FIRST_REPLY] = "-35".into(),
            _ => {}
        }
        sheet.row(&cells);
        // The export was put together from pages that overlap: some rows stand twice.
        if i % 3100 == 3000 {
            sheet.row(&cells);
        }
        if i == 11_000 {
            cells[RATING] = "Good".into();
            cells[12] = "Open".into();
            sheet.row(&cells);
        }
    }
    SampleFile {
        name: "tickets-zendesk.csv",
        bytes: sheet.bytes(),
        about: "Tickets of two years, Zendesk account export, times of the wall clock in Stockholm",
    }
}

fn row(world: &World, rng: &mut Rng, t: &Ticket) -> Vec<String> {
    let name = customer_name(t.customer);
    let contract = world.contracts.get(t.customer as usize);
    let agent = AGENTS[t.agent].name;
    let assigned = t.first_reply.map(|r| r.min(t.created + rng.between(2, 40) * MINUTE));
    let minutes = |to: Option<Wall>| text(to.map(|to| (to - t.created) / MINUTE));
    let open = |to: Option<Wall>| text(to.map(|to| open_between(t.created, to) / MINUTE));
    let (rest, rest_open) = match (t.first_reply, t.solved) {
        (Some(reply), Some(solved)) => {
            let share = rng.between(20, 60);
            ((solved - reply) * share / 6000, open_between(reply, solved) * share / 6000)
        }
        _ => (0, 0),
    };
    let updated =
        t.solved.map_or_else(|| t.first_reply.unwrap_or(t.created), |s| (s + 4 * DAY).min(exported_at()));
    let cells = vec![
        "1".into(),
        t.id.to_string(),
        name.clone(),
        (360_104_000_000 + t.customer * 37).to_string(),
        customer_id(t.customer),
        format!("c{}@example.com", t.customer),
        "example.com".into(),
        name,
        if t.first_reply.is_some() { agent.into() } else { "-".into() },
        TEAMS[t.team].into(),
        subject(t),
        tags(t),
        status(t).into(),
        t.priority.map_or("-", |p| PRIORITIES[p]).into(),
        CHANNELS[t.channel].into(),
        stamp(t.created),
        stamp(updated),
        assigned.map(stamp).unwrap_or_default(),
        contract.map(|c| organisation(c.segment, t.customer)).unwrap_or_default(),
        String::new(),
        assigned.map(stamp).unwrap_or_default(),
        t.solved.map(stamp).unwrap_or_default(),
        text(t.solved.map(|s| (s - t.created) / HOUR)),
        rating(t, rng).into(),
        (1 + t.transfers.min(1)).to_string(),
        (1 + t.transfers).to_string(),
        t.reopens.to_string(),
        t.replies.to_string(),
        minutes(t.first_reply),
        open(t.first_reply),
        minutes(t.solved),
        open(t.solved),
        minutes(t.solved),
        open(t.solved),
        rest.to_string(),
        rest_open.to_string(),
        minutes(t.solved),
        open(t.solved),
        "0".into(),
        "0".into(),
        t.topic.map(|topic| TOPICS[topic].name).unwrap_or_default().into(),
        t.product.unwrap_or_default().into(),
        t.contacts.to_string(),
        t.transfers.to_string(),
        if t.handle_s > 0 { t.handle_s.to_string() } else { String::new() },
    ];
    cells
}

/// One subject in two hundred runs over two lines, as pasted ones do.
fn subject(t: &Ticket) -> String {
    if t.id % 200 == 7 { format!("{}\n(sent from my phone)", t.subject) } else { t.subject.into() }
}

fn tags(t: &Ticket) -> String {
    let mut tags = Vec::new();
    if t.reopens > 0 {
        tags.push("reopened");
    }
    if t.customer < 500 {
        tags.push("club");
    }
    if t.product == Some("Trailmate") {
        tags.push("trailmate");
    }
    tags.join(" ")
}

fn status(t: &Ticket) -> &'static str {
    match (t.first_reply, t.solved) {
        (_, Some(solved)) if solved < exported_at() - 4 * DAY => "Closed",
        (_, Some(_)) => "Solved",
        (Some(_), None) => ["Pending", "Open", "On-hold"][(t.id % 3) as usize],
        (None, None) => "New",
    }
}

fn rating(t: &Ticket, rng: &mut Rng) -> &'static str {
    match t.rating {
        Some(true) => "Good",
        Some(false) => "Bad",
        None if t.solved.is_some() && rng.chance(700) => "Offered",
        None => "Not Offered",
    }
}
