//! Monthly costs and revenue as the accountant keeps them: semicolons and decimal commas.

use super::{Sheet, money};
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{DAY, day_text, month_start};
use crate::world::World;
use crate::world::script::MONTHS;

const HEADER: [&str; 8] =
    ["Month", "Salaries", "Tools", "Overhead", "Training", "Other cost", "Company revenue", "Currency"];

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b';', &HEADER);
    let mut rng = Rng::new("finance");
    for (month, script) in (0..).zip(&MONTHS) {
        let first = month_start(month);
        let agents = world.agents.iter().filter(|a| a.works_at(first + 14 * DAY)).count() as i64;
        // Overtime in the bad month, temporary help the month after.
        let extra = [(17, 620_000), (18, 910_000)].iter().find(|e| e.0 == month).map_or(0, |e| e.1);
        let cents = [
            agents * 348_000 + extra,
            agents * 11_900 + if month >= 19 { 98_000 } else { 61_000 } + rng.below(9_000),
            620_000 + rng.below(45_000),
            if (18..=20).contains(&month) { 240_000 } else { 55_000 } + rng.below(20_000),
            rng.between(30_000, 70_000),
            script.revenue * 100_000 + rng.below(99_999),
        ];
        let mut cells = vec![day_text(first)[..7].to_string()];
        cells.extend(cents.map(|c| money(c, ',')));
        cells.push("EUR".into());
        sheet.row(&cells);
    }
    SampleFile {
        name: "finance.csv",
        bytes: sheet.bytes(),
        about: "Costs of the support desk and revenue of the company by month, decimal commas",
    }
}
