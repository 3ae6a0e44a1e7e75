//! Tickets: when they came, who took them, how long each step took, how they were rated.

use super::contracts::SEGMENTS;
use super::exported_at;
use super::incidents::Incident;
use super::people::{ACCOUNTS, AGENTS, ORDERS, PRODUCTS, agent};
use super::script::{self, MONTHS, launch};
use crate::rng::{NARROW, Rng, WIDE};
use crate::time::{
    CLOSES, DAY, HOUR, MINUTE, OPENS, Wall, add_open, is_working_day, month_start, opening, weekday,
};

/// One topic.
pub struct Topic {
    pub name: &'static str,
    pub team: usize,
    /// Share, in parts of 100.
    share: i64,
    /// Open minutes from first reply to solution, median.
    minutes: i64,
    /// Solved by the first reply, in a thousand.
    at_once: i64,
    pub products: &'static [&'static str],
    pub subjects: &'static [&'static str],
}

pub const CHECKOUT: usize = 8;
pub const PAIRING: usize = 9;

/// Topics; the last two rise with failures of the checkout and with the launch.
pub const TOPICS: [Topic; 10] = [
    Topic {
        name: "Where is my order",
        team: ORDERS,
        share: 22,
        minutes: 95,
        at_once: 720,
        products: &["Boots", "Jackets", "Tents", "Backpacks"],
        subjects: &[
            "Where is my parcel?",
            "Tracking has not moved for days",
            "Order late, leaving on Friday",
        ],
    },
    Topic {
        name: "Return or exchange",
        team: ORDERS,
        share: 17,
        minutes: 240,
        at_once: 560,
        products: &["Boots", "Jackets", "Backpacks"],
        subjects: &["Return of boots, wrong size", "Exchange \"M\" for \"L\"", "Return label does not print"],
    },
    Topic {
        name: "Damaged or missing item",
        team: ORDERS,
        share: 8,
        minutes: 420,
        at_once: 330,
        products: &["Tents", "Backpacks", "Jackets"],
        subjects: &[
            "Tent pole broken on arrival",
            "Parcel came without the pegs",
            "Zip is stuck, photo attached",
        ],
    },
    Topic {
        name: "Size and fit",
        team: PRODUCTS,
        share: 12,
        minutes: 60,
        at_once: 790,
        products: &["Boots", "Jackets"],
        subjects: &["Which size for wide feet?", "Does the jacket run small?", "Größe 43 oder 44?"],
    },
    Topic {
        name: "Repair and warranty",
        team: PRODUCTS,
        share: 10,
        minutes: 900,
        at_once: 240,
        products: &["Jackets", "Tents", "Boots"],
        subjects: &["Repair of a torn sleeve", "Is the sole under warranty?", "Réparation d'une tente"],
    },
    Topic {
        name: "Invoice and payment",
        team: ACCOUNTS,
        share: 11,
        minutes: 200,
        at_once: 610,
        products: &["Shop", "Club"],
        subjects: &["Copy of invoice, please", "Charged twice", "Change of billing address; new owner"],
    },
    Topic {
        name: "Club membership",
        team: ACCOUNTS,
        share: 9,
        minutes: 180,
        at_once: 590,
        products: &["Club"],
        subjects: &["Add two members", "What does the Club cost for a school?", "End our contract"],
    },
    Topic {
        name: "Login and account",
        team: ACCOUNTS,
        share: 7,
        minutes: 45,
        at_once: 830,
        products: &["Shop", "Club"],
        subjects: &["Cannot log in", "Password mail does not come", "Delete my account"],
    },
    Topic {
        name: "Checkout error",
        team: ACCOUNTS,
        share: 4,
        minutes: 150,
        at_once: 520,
        products: &["Shop"],
        subjects: &[
            "Card refused, tried three times",
            "Paid, but no order number",
            "Checkout shows a blank page",
        ],
    },
    Topic {
        name: "Trailmate pairing",
        team: PRODUCTS,
        share: 0,
        minutes: 310,
        at_once: 410,
        products: &["Trailmate"],
        subjects: &[
            "Trailmate does not pair",
            "Watch loses the phone, \"error 12\"",
            "Pairing stops at 80 %",
        ],
    },
];

pub const CHANNELS: [&str; 4] = ["Mail", "Web form", "Chat", "Text message"];
pub const PRIORITIES: [&str; 4] = ["Low", "Normal", "High", "Urgent"];
/// Customers beyond those with a contract.
const SHOP_CUSTOMERS: i64 = 4200;

/// One ticket.
pub struct Ticket {
    pub id: i64,
    pub created: Wall,
    pub channel: usize,
    /// Some have none.
    pub priority: Option<usize>,
    /// Some have none.
    pub topic: Option<usize>,
    pub product: Option<&'static str>,
    pub subject: &'static str,
    pub agent: usize,
    pub team: usize,
    pub customer: i64,
    pub first_reply: Option<Wall>,
    pub solved: Option<Wall>,
    pub replies: i64,
    pub contacts: i64,
    pub reopens: i64,
    pub transfers: i64,
    pub handle_s: i64,
    /// `Some(true)`: rated good.
    pub rating: Option<bool>,
}

/// All tickets, in order of creation.
pub fn all(incidents: &[Incident]) -> Vec<Ticket> {
    let mut rng = Rng::new("tickets");
    let mut arrivals: Vec<(Wall, usize, usize)> = Vec::new();
    for (month, script) in (0..).zip(&MONTHS) {
        for _ in 0..script.tickets {
            arrivals.push(arrival(&mut rng, month));
        }
    }
    // A failing checkout is told by those who wanted to pay.
    for i in incidents.iter().filter(|i| i.service == 1) {
        let hours = (i.resolved.unwrap_or(i.detected) - i.started) / HOUR + 1;
        for _ in 0..hours * 3 / 2 {
            let when = i.started + rng.below(hours * HOUR);
            arrivals.push((when, rng.weighted(&[5, 4, 0, 2]), CHECKOUT));
        }
    }
    arrivals.retain(|a| a.0 < month_start(24));
    arrivals.sort_unstable();
    (48_211..)
        .zip(arrivals)
        .map(|(id, (when, channel, topic))| ticket(&mut rng, id, when, channel, topic))
        .collect()
}

fn arrival(rng: &mut Rng, month: i64) -> (Wall, usize, usize) {
    let first = month_start(month);
    let days: Vec<i64> = (0..(month_start(month + 1) - first) / DAY)
        .map(|d| {
            let day = first + d * DAY;
            let usual = [15, 13, 12, 12, 11, 5, 5][weekday(day)];
            if weekday(day) < 5 && !is_working_day(day) { usual / 3 } else { usual }
        })
        .collect();
    let day = first + rng.weighted(&days) as i64 * DAY;
    let topic = topic(rng, day);
    let hours = [1, 1, 1, 1, 1, 2, 4, 8, 14, 18, 19, 17, 15, 16, 15, 14, 13, 11, 10, 10, 9, 7, 4, 2];
    let when = day + rng.weighted(&hours) as i64 * HOUR + rng.below(HOUR);
    let chat_open = is_working_day(day) && (OPENS..CLOSES - 10 * MINUTE).contains(&when.rem_euclid(DAY));
    let channel = rng.weighted(if chat_open { &[38, 24, 30, 8] } else { &[52, 36, 0, 12] });
    (when, channel, topic)
}

fn topic(rng: &mut Rng, day: Wall) -> usize {
    if day >= launch() && rng.chance(script::pairing_share(day)) {
        return PAIRING;
    }
    rng.weighted(&TOPICS.map(|t| t.share))
}

fn ticket(rng: &mut Rng, id: i64, created: Wall, channel: usize, topic: usize) -> Ticket {
    let about = &TOPICS[topic];
    let priority = rng.weighted(if topic == CHECKOUT { &[5, 40, 35, 20] } else { &[18, 60, 17, 5] });
    let who = agent(rng, about.team, opening(created));
    let mut t = Ticket {
        id,
        created,
        channel,
        priority: (!rng.chance(15)).then_some(priority),
        topic: (!rng.chance(28)).then_some(topic),
        product: (!rng.chance(45)).then(|| *rng.pick(about.products)),
        subject: rng.pick::<&str>(about.subjects),
        agent: who,
        team: about.team,
        customer: customer(rng, topic),
        first_reply: None,
        solved: None,
        replies: 0,
        contacts: 1,
        reopens: 0,
        transfers: 0,
        handle_s: 0,
        rating: None,
    };
    if rng.chance(22) {
        // Spam and what was asked elsewhere: closed without a reply.
        t.solved = Some(add_open(created, 2 * 9 * HOUR));
    } else {
        answer(rng, &mut t, priority);
        solve(rng, &mut t, about);
    }
    t.first_reply = t.first_reply.filter(|&at| at < exported_at());
    t.solved = t.solved.filter(|&at| at < exported_at());
    if t.first_reply.is_none() {
        t.replies = 0;
    }
    if t.solved.is_none() {
        t.rating = None;
    }
    t
}

/// Contract customers write about the Club and invoices, the others about their orders.
fn customer(rng: &mut Rng, topic: usize) -> i64 {
    let contracts = 500;
    if rng.chance(if matches!(topic, 5 | 6) { 620 } else { 90 }) {
        rng.below(contracts)
    } else {
        contracts + rng.below(SHOP_CUSTOMERS)
    }
}

fn answer(rng: &mut Rng, t: &mut Ticket, priority: usize) {
    let median = [155 * MINUTE, 190 * MINUTE, 70, 18 * MINUTE][t.channel];
    let urgency = [135, 100, 62, 34][priority];
    let pace = AGENTS[t.agent].pace;
    let waited = rng.skewed(median * script::wait(t.created) * urgency * pace / 1_000_000, WIDE).max(15);
    t.first_reply = Some(add_open(t.created, waited));
    t.replies = 1;
}

fn solve(rng: &mut Rng, t: &mut Ticket, about: &Topic) {
    let Some(reply) = t.first_reply else { return };
    let a = &AGENTS[t.agent];
    let strain = script::wait(t.created);
    let at_once = rng.chance(about.at_once - a.unhappy - (strain - 100).max(0));
    let mut work = rng.skewed(4 * MINUTE, NARROW);
    if !at_once {
        let more = 1 + rng.weighted(&[50, 28, 14, 8]) as i64;
        t.replies += more;
        t.contacts += more - i64::from(rng.chance(120));
        work = rng
            .skewed(about.minutes * MINUTE * more * (100 + strain) / 200 * a.pace / 100, WIDE)
            .max(5 * MINUTE);
        t.transfers = rng.weighted(&[78, 17, 5]) as i64;
    }
    let usual = [300, 330, 520, 210][t.channel];
    t.handle_s = rng.skewed(usual * (60 + 40 * t.replies) * a.pace / 10_000, NARROW);
    if rng.chance(35 + strain / 5) {
        t.reopens = 1 + i64::from(rng.chance(160));
        t.contacts += t.reopens;
        t.replies += t.reopens;
        work += rng.skewed(7 * HOUR, WIDE);
    }
    // Where the customer does not come back, it is closed after four weeks.
    let silent = rng.chance(9);
    t.solved = Some(add_open(reply, if silent { 20 * 9 * HOUR } else { work }));
    if rng.chance(245) {
        let slow = (t.first_reply.unwrap_or(t.created) - t.created) / HOUR;
        let bad = script::month(t.created).unhappy + a.unhappy + slow.min(70) + t.reopens * 170
            - if at_once { 35 } else { 0 };
        t.rating = Some(!rng.chance(bad.max(15)));
    }
}

/// Segment of a contract customer, as the organisation of a ticket.
pub fn organisation(segment: usize, customer: i64) -> String {
    format!("{} {}", SEGMENTS[segment], 100 + customer)
}
