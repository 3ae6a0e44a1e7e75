//! What each contract pays from when on; nothing from the day it ended.

use super::{Sheet, money};
use crate::SampleFile;
use crate::time::day_text;
use crate::world::World;
use crate::world::people::customer_id;

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &["Customer id", "From", "Monthly revenue", "Currency"]);
    let mut all: Vec<_> = world
        .contracts
        .iter()
        .flat_map(|c| c.revenue.iter().map(|&(from, cents)| (from, c.customer, cents)))
        .collect();
    all.sort_unstable();
    for (i, (from, customer, cents)) in all.into_iter().enumerate() {
        let amount = if i == 401 { "on request".into() } else { money(cents, '.') };
        sheet.row(&[customer_id(customer), day_text(from), amount, "EUR".into()]);
    }
    SampleFile {
        name: "recurring-revenue.csv",
        bytes: sheet.bytes(),
        about: "Monthly revenue of each Club contract from a date on",
    }
}
