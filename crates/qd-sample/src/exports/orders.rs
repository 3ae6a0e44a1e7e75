//! Purchases in the shop: regulars come back, most do not.

use super::{Sheet, money};
use crate::SampleFile;
use crate::rng::{Rng, WIDE};
use crate::time::{DAY, HOUR, MINUTE, month_start, stamp};
use crate::world::World;
use crate::world::people::customer_id;
use crate::world::script::MONTHS;

/// The file.
pub fn file(_: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &["Order id", "Customer id", "Ordered at", "Amount", "Currency"]);
    let mut rng = Rng::new("orders");
    let mut id = 300_517_i64;
    for (month, script) in (0..).zip(&MONTHS) {
        let first = month_start(month);
        let days = (month_start(month + 1) - first) / DAY;
        let mut times: Vec<i64> = (0..script.revenue / 5)
            .map(|_| first + rng.below(days) * DAY + rng.between(7, 22) * HOUR + rng.below(60) * MINUTE)
            .collect();
        times.sort_unstable();
        for at in times {
            let regular = rng.chance(470);
            let customer = if regular { 500 + rng.below(900) } else { 1400 + rng.below(3300) };
            let amount = match id % 1999 {
                7 => "see invoice".into(),
                8 => String::new(),
                _ => money(rng.skewed(11_900, WIDE).max(900), '.'),
            };
            sheet.row(&[id.to_string(), customer_id(customer), stamp(at), amount, "EUR".into()]);
            id += rng.between(1, 3);
        }
    }
    SampleFile {
        name: "orders.csv",
        bytes: sheet.bytes(),
        about: "Purchases in the shop, a sample of every fifth",
    }
}
