//! Reads of help articles by week.

use super::Sheet;
use crate::SampleFile;
use crate::rng::{NARROW, Rng};
use crate::time::{DAY, Wall, date, day_text};
use crate::world::script::{launch, month};
use crate::world::{World, exported_at};

/// Title, category, reads in a usual week, seconds a read, "helpful" in a thousand, contacts in a thousand reads.
const ARTICLES: [(&str, &str, i64, i64, i64, i64); 16] = [
    ("Track your order", "Orders", 420, 48, 860, 21),
    ("Send something back", "Orders", 310, 95, 810, 26),
    ("Delivery times and costs", "Orders", 240, 62, 850, 12),
    ("My parcel is damaged", "Orders", 70, 74, 640, 64),
    ("Find your boot size", "Products", 260, 118, 880, 14),
    ("Care for waterproof jackets", "Products", 150, 142, 910, 5),
    ("Pitch a tunnel tent", "Products", 120, 176, 930, 4),
    ("Warranty and repair", "Products", 130, 88, 700, 48),
    ("Fit a backpack", "Products", 90, 131, 900, 6),
    ("Pay by invoice", "Accounts", 110, 21, 520, 71),
    ("Change your address", "Accounts", 80, 39, 870, 17),
    ("Log in without a password", "Accounts", 140, 52, 780, 33),
    ("What the Club gives you", "Club", 100, 84, 820, 15),
    ("Add members to your Club contract", "Club", 60, 24, 610, 58),
    ("Set up your Trailmate", "Trailmate", 330, 134, 610, 88),
    ("Pair Trailmate with your phone, step by step", "Trailmate", 520, 171, 905, 17),
];

fn published(title: &str) -> Wall {
    match title {
        "Set up your Trailmate" => launch(),
        t if t.starts_with("Pair Trailmate") => date(2026, 7, 13),
        _ => 0,
    }
}

/// The file.
pub fn file(_: &World) -> SampleFile {
    let header = [
        "Article",
        "Category",
        "Date",
        "Reads",
        "Unique readers",
        "Average read time (seconds)",
        "Helpful: yes",
        "Helpful: no",
        "Contacts started",
    ];
    let mut sheet = Sheet::new(b',', &header);
    let mut rng = Rng::new("articles");
    // The first Monday of the two years.
    let mut week = date(2024, 10, 7);
    let mut number = 0;
    while week + 7 * DAY <= exported_at() {
        for (title, category, usual, seconds, helpful, contacts) in ARTICLES {
            if week < published(title) {
                continue;
            }
            number += 1;
            let busy = month(week).tickets * 100 / 480;
            let reads = rng.skewed(usual * (60 + busy * 4 / 10) / 100, NARROW).max(3);
            let votes = reads * rng.between(50, 90) / 1000;
            let yes = votes * helpful / 1000;
            sheet.row(&[
                title.to_string(),
                category.into(),
                day_text(week),
                if number == 777 { "many".into() } else { reads.to_string() },
                (reads * rng.between(760, 880) / 1000).to_string(),
                if number % 97 == 5 { String::new() } else { rng.skewed(seconds, NARROW).to_string() },
                yes.to_string(),
                (votes - yes).to_string(),
                (reads * contacts / 1000 + i64::from(rng.chance(reads * contacts % 1000))).to_string(),
            ]);
        }
        week += 7 * DAY;
    }
    SampleFile {
        name: "help-centre-articles.csv",
        bytes: sheet.bytes(),
        about: "Reads, reading time and votes of sixteen help articles, a row an article and week",
    }
}
