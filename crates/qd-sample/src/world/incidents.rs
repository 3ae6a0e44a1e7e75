//! Failures of the services that customers use.

use crate::rng::{NARROW, Rng, WIDE};
use crate::time::{HOUR, MINUTE, Wall, date, month_start};

/// Services under watch; the last one never failed.
pub const SERVICES: [&str; 5] = ["Web shop", "Checkout", "Club app", "Warehouse link", "Store locator"];

/// One failure.
pub struct Incident {
    pub service: usize,
    pub started: Wall,
    pub detected: Wall,
    /// `None`: still open at the export.
    pub resolved: Option<Wall>,
    pub urgent: bool,
    pub title: &'static str,
}

const TITLES: [[&str; 3]; 4] = [
    ["Pages time out", "Search returns nothing", "Images do not load"],
    ["Card payments are refused", "Payment page is blank", "Invoices are not offered"],
    ["Sign-in fails", "Watch does not sync", "App closes at start"],
    ["Stock levels are stale", "Labels are not printed", "Tracking numbers are missing"],
];

/// About two failures a month, and the chain of March 2026.
pub fn all() -> Vec<Incident> {
    let mut rng = Rng::new("incidents");
    let mut all: Vec<Incident> = Vec::new();
    for month in 0..24 {
        for _ in 0..rng.between(1, 3) {
            let service = rng.weighted(&[30, 28, 22, 20]);
            let span = (month_start(month + 1) - month_start(month)) / MINUTE;
            let started = month_start(month) + rng.below(span - 1440) * MINUTE;
            let detected = started + rng.skewed(9 * MINUTE, WIDE);
            let resolved = Some(detected + rng.skewed(70 * MINUTE, WIDE));
            let title = TITLES[service][rng.below(3) as usize];
            all.push(Incident { service, started, detected, resolved, urgent: rng.chance(400), title });
        }
    }
    // The bad month: the checkout fails again and again, first found out from customers.
    for (day, hour, found_after, hours) in
        [(9, 10, 95, 31), (12, 15, 40, 9), (17, 8, 55, 14), (18, 6, 30, 5), (24, 19, 22, 6)]
    {
        let started = date(2026, 3, day) + hour * HOUR + rng.below(50) * MINUTE;
        let detected = started + found_after * MINUTE;
        let resolved = Some(detected + hours * HOUR + rng.skewed(20 * MINUTE, NARROW));
        all.push(Incident { service: 1, started, detected, resolved, urgent: true, title: TITLES[1][0] });
    }
    let started = date(2026, 9, 30) + 21 * HOUR + 12 * MINUTE;
    let detected = started + 17 * MINUTE;
    all.push(Incident { service: 3, started, detected, resolved: None, urgent: false, title: TITLES[3][0] });
    all.sort_by_key(|i| i.started);
    all
}
