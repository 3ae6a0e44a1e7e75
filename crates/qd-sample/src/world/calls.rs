//! Calls to the support line, on two phone systems.

use super::people::{ACCOUNTS, ORDERS, PRODUCTS, agent};
use super::script::{MONTHS, launch, new_phones};
use crate::rng::{NARROW, Rng, WIDE};
use crate::time::{CLOSES, DAY, HOUR, OPENS, Wall, is_working_day, month_start, weekday};

/// What callers ask: tag, team, share before and after the launch.
pub const TOPICS: [(&str, usize, i64, i64); 6] = [
    ("Order status", ORDERS, 34, 27),
    ("Return", ORDERS, 22, 18),
    ("Advice before buying", PRODUCTS, 14, 14),
    ("Repair", PRODUCTS, 11, 10),
    ("Invoice", ACCOUNTS, 19, 15),
    ("Trailmate pairing", PRODUCTS, 0, 16),
];

/// One inbound call.
pub struct Call {
    pub offered: Wall,
    pub topic: usize,
    /// Number for [`super::people::phone`].
    pub caller: i64,
    /// Until answered, or until the caller hung up.
    pub wait: i64,
    /// Agent, talk and hold seconds; `None`: abandoned.
    pub answered: Option<(usize, i64, i64)>,
}

/// All calls, in order.
pub fn all() -> Vec<Call> {
    let mut rng = Rng::new("calls");
    let mut all = Vec::new();
    for (month, script) in (0..).zip(&MONTHS) {
        let days: Vec<Wall> = (0..31)
            .map(|d| month_start(month) + d * DAY)
            .filter(|&d| d < month_start(month + 1) && is_working_day(d))
            .collect();
        let weights: Vec<i64> = days.iter().map(|&d| [14, 12, 11, 10, 9][weekday(d).min(4)]).collect();
        for _ in 0..script.calls {
            let day = days[rng.weighted(&weights)];
            let hour = OPENS / HOUR + rng.weighted(&[6, 12, 14, 12, 8, 11, 10, 9, 5]) as i64;
            let offered = day + hour * HOUR + rng.below(HOUR);
            let call = call(&mut rng, offered, script.wait);
            again(&mut rng, &call, script.wait, &mut all);
            all.push(call);
        }
    }
    all.sort_by_key(|c| (c.offered, c.caller));
    all
}

fn call(rng: &mut Rng, offered: Wall, wait: i64) -> Call {
    let after = offered >= launch();
    let topic = rng.weighted(&TOPICS.map(|t| if after { t.3 } else { t.2 }));
    let caller = rng.below(495);
    answer(rng, offered, topic, caller, wait)
}

fn answer(rng: &mut Rng, offered: Wall, topic: usize, caller: i64, wait: i64) -> Call {
    // The new system calls back and spreads the queue over all three teams.
    let (usual, on_hold) = if offered >= new_phones() { (21, 210) } else { (44, 320) };
    let in_queue = rng.skewed(usual * wait / 100, WIDE).max(2);
    let patience = rng.skewed(260, WIDE);
    if in_queue > patience {
        return Call { offered, topic, caller, wait: patience.max(3), answered: None };
    }
    let who = agent(rng, TOPICS[topic].1, offered);
    let talk = rng.skewed([190, 230, 310, 330, 240, 420][topic], NARROW);
    let hold = if rng.chance(on_hold) { rng.skewed(48, WIDE).max(4) } else { 0 };
    Call { offered, topic, caller, wait: in_queue, answered: Some((who, talk, hold)) }
}

/// Who was not helped, or hung up, may call again within days.
fn again(rng: &mut Rng, first: &Call, wait: i64, all: &mut Vec<Call>) {
    let likely = if first.answered.is_none() { 380 } else { 105 + (wait - 100).clamp(0, 200) / 3 };
    if !rng.chance(likely) {
        return;
    }
    let mut day = first.offered - first.offered.rem_euclid(DAY) + rng.between(1, 5) * DAY;
    while !is_working_day(day) {
        day += DAY;
    }
    let offered = day + rng.between(OPENS, CLOSES - HOUR);
    if offered < month_start(24) {
        all.push(answer(rng, offered, first.topic, first.caller, wait));
    }
}
