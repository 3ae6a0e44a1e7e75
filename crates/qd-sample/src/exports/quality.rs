//! Reviews of solved tickets against the script: five criteria of twenty points.

use super::Sheet;
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{DAY, add_open, day_text};
use crate::world::people::AGENTS;
use crate::world::{World, exported_at, script};

const HEADER: [&str; 7] =
    ["Ticket id", "Agent", "Reviewed at", "Score", "Max score", "Criteria met", "Criteria total"];

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("quality");
    let mut number = 0;
    for t in &world.tickets {
        let Some(solved) = t.solved else { continue };
        let reviewed = add_open(solved + rng.between(1, 9) * DAY, 3600);
        if !rng.chance(72) || reviewed >= exported_at() {
            continue;
        }
        number += 1;
        let agent = &AGENTS[t.agent];
        let miss = 110 + agent.unhappy + (script::wait(t.created) - 100) / 2;
        let lost: Vec<i64> = (0..5)
            .map(|_| if rng.chance(miss.max(30)) { rng.between(4, 20) } else { rng.below(3) })
            .collect();
        let met = lost.iter().filter(|&&l| l < 4).count();
        let score = match number {
            404 => "n/a".into(),
            _ => (100 - lost.iter().sum::<i64>()).to_string(),
        };
        sheet.row(&[
            t.id.to_string(),
            agent.name.into(),
            day_text(reviewed),
            score,
            "100".into(),
            met.to_string(),
            "5".into(),
        ]);
    }
    SampleFile {
        name: "quality-reviews.csv",
        bytes: sheet.bytes(),
        about: "Reviews of solved tickets: points of a hundred, criteria met of five",
    }
}
