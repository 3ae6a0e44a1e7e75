//! The agents, their teams, and who left.

use super::Sheet;
use crate::SampleFile;
use crate::world::World;
use crate::world::people::TEAMS;

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &["Agent", "Team", "Start date", "End date"]);
    let day = |(y, m, d)| format!("{y}-{m:02}-{d:02}");
    for a in world.agents {
        sheet.row(&[
            a.name.into(),
            TEAMS[a.team].into(),
            day(a.started),
            a.left.map(day).unwrap_or_default(),
        ]);
    }
    SampleFile {
        name: "agents.csv",
        bytes: sheet.bytes(),
        about: "The agents, their teams, and who left when",
    }
}
