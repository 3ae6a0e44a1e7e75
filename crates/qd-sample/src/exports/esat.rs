//! The quarterly pulse among agents: semicolons and day-first dates, as a European form tool writes them.

use super::Sheet;
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{DAY, day_text, month_start, opening};
use crate::world::World;
use crate::world::people::TEAMS;

/// Sharing of scores 1 … 5 by quarter; lowest in early 2026.
const MOODS: [[i64; 5]; 8] = [
    [2, 6, 18, 46, 28],
    [3, 8, 22, 45, 22],
    [2, 6, 18, 46, 28],
    [1, 5, 16, 46, 32],
    [3, 9, 24, 42, 22],
    [14, 30, 30, 20, 6],
    [4, 12, 26, 40, 18],
    [1, 4, 14, 46, 35],
];

/// The file.
pub fn file(world: &World) -> SampleFile {
    let header = ["Answer id", "Survey kind", "Answered", "Score", "Scale", "Team", "Comment"];
    let mut sheet = Sheet::new(b';', &header);
    let mut rng = Rng::new("esat");
    let mut id = 0;
    for (quarter, mood) in (0..).zip(&MOODS) {
        let week = opening(month_start(quarter * 3 + 2) + 9 * DAY);
        for agent in world.agents.iter().filter(|a| a.works_at(week)) {
            if rng.chance(60) {
                continue;
            }
            id += 1;
            let day = day_text(week + rng.below(4) * DAY);
            let score = 1 + rng.weighted(mood);
            sheet.row(&[
                format!("P{id:03}"),
                "ESAT".into(),
                format!("{}.{}.{}", &day[8..], &day[5..7], &day[..4]),
                score.to_string(),
                "1-5".into(),
                TEAMS[agent.team].into(),
                if score == 1 { "The queue never ends; no time to learn".into() } else { String::new() },
            ]);
        }
    }
    SampleFile {
        name: "team-pulse.csv",
        bytes: sheet.bytes(),
        about: "Satisfaction of the agents on 1–5, once a quarter; teams of fewer than five answers stay hidden",
    }
}
