//! Contracts of the Club: who joined, who left and why, and what each paid when.

use super::script::MONTHS;
use crate::rng::{NARROW, Rng};
use crate::time::{DAY, HOUR, Wall, date, month_start};

/// Contracts that run when the two years begin.
const AT_START: i64 = 312;
pub const SEGMENTS: [&str; 3] = ["Club", "School", "Company"];
const REASONS: [&str; 5] =
    ["too_expensive", "customer_service", "missing_features", "switched_service", "unused"];

/// One customer's contract.
pub struct Contract {
    /// Number of the customer, for [`super::people::customer_id`].
    pub customer: i64,
    pub segment: usize,
    pub started: Wall,
    pub ended: Option<Wall>,
    pub reason: Option<&'static str>,
    /// Monthly revenue in cents from a moment on; the first stands at `started`.
    pub revenue: Vec<(Wall, i64)>,
}

/// All contracts, oldest first.
pub fn all() -> Vec<Contract> {
    let mut rng = Rng::new("contracts");
    let mut all: Vec<Contract> = Vec::new();
    for _ in 0..AT_START {
        let started = date(2022, 1, 10) + rng.below(990) * DAY + rng.between(8 * 60, 20 * 60) * 60;
        all.push(contract(&mut rng, started));
    }
    all.sort_by_key(|c| c.started);
    for (month, script) in (0..).zip(&MONTHS) {
        let first = month_start(month);
        let days = (month_start(month + 1) - first) / DAY;
        for _ in 0..script.joins {
            let started = first + rng.below(days) * DAY + rng.between(8 * 60, 20 * 60) * 60;
            all.push(contract(&mut rng, started));
        }
        for _ in 0..script.leaves {
            leave(&mut rng, &mut all, first, days, (17..=19).contains(&month));
        }
        for _ in 0..7 {
            change(&mut rng, &mut all, first, days);
        }
    }
    all.sort_by_key(|c| c.started);
    for (number, contract) in (0..).zip(&mut all) {
        contract.customer = number;
    }
    all
}

fn contract(rng: &mut Rng, started: Wall) -> Contract {
    let segment = rng.weighted(&[58, 24, 18]);
    let monthly = rng.skewed([14_900, 32_000, 89_000][segment], NARROW) / 500 * 500;
    Contract { customer: 0, segment, started, ended: None, reason: None, revenue: vec![(started, monthly)] }
}

/// One contract ends; after the bad month for the service, and then the large ones too.
fn leave(rng: &mut Rng, all: &mut [Contract], first: Wall, days: i64, bad: bool) {
    let running: Vec<usize> =
        (0..all.len()).filter(|&i| all[i].ended.is_none() && all[i].started < first).collect();
    let weight = |&i: &usize| if bad && all[i].segment == 2 { 4 } else { 1 };
    let weights: Vec<i64> = running.iter().map(weight).collect();
    let contract = &mut all[running[rng.weighted(&weights)]];
    let last_change = contract.revenue.last().map_or(0, |&(from, _)| from);
    let ended = first + rng.below(days) * DAY + 23 * HOUR;
    if ended <= last_change {
        return;
    }
    contract.ended = Some(ended);
    contract.reason =
        Some(REASONS[rng.weighted(if bad { &[12, 60, 8, 15, 5] } else { &[34, 12, 18, 14, 22] })]);
    contract.revenue.push((ended, 0));
}

/// One contract grows or shrinks at the start of a day.
fn change(rng: &mut Rng, all: &mut [Contract], first: Wall, days: i64) {
    let at = rng.below(all.len() as i64) as usize;
    let contract = &mut all[at];
    let when = first + rng.below(days) * DAY;
    let Some(&(last, monthly)) = contract.revenue.last() else { return };
    if contract.ended.is_some() || last >= when {
        return;
    }
    let percent = if rng.chance(640) { rng.between(110, 160) } else { rng.between(55, 90) };
    contract.revenue.push((when, monthly * percent / 100 / 500 * 500));
}
