//! Contracts of the Club as Stripe lists subscriptions: UTC to the minute, asked to cancel apart from ended.

use super::{Sheet, money};
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{DAY, Wall, stamp, utc};
use crate::world::World;
use crate::world::contracts::SEGMENTS;
use crate::world::people::{customer_id, customer_name};

const HEADER: [&str; 17] = [
    "id",
    "Customer ID",
    "Customer Name",
    "Customer Email",
    "Status",
    "Cancellation Reason",
    "Plan price ID",
    "Amount",
    "Created (UTC)",
    "Start (UTC)",
    "Current Period Start (UTC)",
    "Current Period End (UTC)",
    "Trial Start (UTC)",
    "Trial End (UTC)",
    "Canceled At (UTC)",
    "Ended At (UTC)",
    "segment (metadata)",
];

fn minute(wall: Wall) -> String {
    let mut text = stamp(utc(wall));
    text.truncate(16);
    text
}

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("stripe");
    for (i, c) in world.contracts.iter().enumerate() {
        let id = customer_id(c.customer);
        let asked = c.ended.map(|e| (e - rng.between(1, 30) * DAY).max(c.started));
        let mut cells = [
            format!("sub_{}", &id[4..]),
            id,
            customer_name(c.customer),
            format!("c{}@example.com", c.customer),
            if c.ended.is_some() { "canceled" } else { "active" }.into(),
            c.reason.unwrap_or_default().into(),
            ["club-monthly", "school-monthly", "company-monthly"][c.segment].into(),
            money(c.revenue.first().map_or(0, |r| r.1), '.'),
            minute(c.started),
            minute(c.started),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            asked.map(minute).unwrap_or_default(),
            c.ended.map(minute).unwrap_or_default(),
            SEGMENTS[c.segment].into(),
        ];
        if i == 250 {
            cells[8] = "2024-02-30 10:00".into();
            cells[9] = "2024-02-30 10:00".into();
        }
        sheet.row(&cells);
    }
    SampleFile {
        name: "subscriptions-stripe.csv",
        bytes: sheet.bytes(),
        about: "Club contracts, Stripe subscriptions, with reason and date of leaving",
    }
}
