//! Customer effort after solved tickets, from a survey tool without a format of its own; the header names the
//! scale, a column the easy end.

use super::Sheet;
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{HOUR, iso_utc, utc};
use crate::world::people::{AGENTS, TEAMS, customer_id};
use crate::world::{World, exported_at, script};

const HEADER: [&str; 11] = [
    "Answer id",
    "Survey kind",
    "Answered at (UTC)",
    "Score",
    "Scale",
    "Easy end",
    "Ticket id",
    "Agent",
    "Team",
    "Customer id",
    "Comment",
];

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("ces");
    let mut rows = Vec::new();
    for t in &world.tickets {
        let Some(solved) = t.solved else { continue };
        let answered = solved + rng.skewed(9 * HOUR, crate::rng::WIDE);
        if !rng.chance(140) || answered >= exported_at() {
            continue;
        }
        let trouble =
            (t.contacts - 1) * 9 + t.reopens * 12 + t.transfers * 6 + (script::wait(t.created) - 100) / 8;
        let down = trouble.clamp(0, 60);
        let score =
            1 + rng.weighted(&[2 + down, 3 + down, 5 + down / 2, 9, 18, 34, (40 - down / 2).max(4)]) as i64;
        rows.push((answered, t, score));
    }
    rows.sort_by_key(|r| (r.0, r.1.id));
    for (i, (answered, t, score)) in (0_i64..).zip(rows) {
        let score = if i % 640 == 639 { 9 } else { score };
        sheet.row(&[
            format!("CES-{:05}", 20_000 + i),
            "CES".into(),
            iso_utc(utc(answered)),
            score.to_string(),
            "1-7".into(),
            "highest".into(),
            t.id.to_string(),
            AGENTS[t.agent].name.into(),
            TEAMS[t.team].into(),
            customer_id(t.customer),
            if score <= 2 { ["Had to explain it twice", "Too many mails"][(i % 2) as usize] } else { "" }
                .into(),
        ]);
    }
    SampleFile {
        name: "effort-survey.csv",
        bytes: sheet.bytes(),
        about: "Customer effort answers on 1–7 (7 = very easy), each naming its ticket",
    }
}
