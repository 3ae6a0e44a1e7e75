//! Agents, customers and products of the invented company. All names and numbers are made up; phone numbers
//! come from the ranges that Sweden keeps for fiction, mail addresses from `example.com`.

use crate::rng::Rng;
use crate::time::{Wall, date};

pub const ORDERS: usize = 0;
pub const PRODUCTS: usize = 1;
pub const ACCOUNTS: usize = 2;
/// Teams, as Zendesk groups.
pub const TEAMS: [&str; 3] = ["Orders", "Products", "Accounts"];

/// One agent.
pub struct Agent {
    pub name: &'static str,
    pub team: usize,
    /// Time needed, per cent of the usual.
    pub pace: i64,
    /// Bad ratings beyond the usual, in a thousand.
    pub unhappy: i64,
    /// Share of the team's work.
    pub load: i64,
    /// Year, month, day.
    pub started: (i32, u32, u32),
    pub left: Option<(i32, u32, u32)>,
}

const fn a(name: &'static str, team: usize, pace: i64, unhappy: i64, load: i64, s: (i32, u32, u32)) -> Agent {
    Agent { name, team, pace, unhappy, load, started: s, left: None }
}

/// The team. Oskar Lind leaves at the end of February 2026; two join in April.
pub const AGENTS: &[Agent] = &[
    a("Alva Berg", ORDERS, 82, -30, 12, (2021, 3, 1)),
    a("Bilal Hassan", ORDERS, 95, -10, 10, (2022, 8, 15)),
    a("Carin Nyman", ORDERS, 112, 20, 9, (2023, 5, 2)),
    a("Davor Matić", ORDERS, 104, 0, 9, (2024, 1, 8)),
    Agent { left: Some((2026, 2, 27)), ..a("Oskar Lind", PRODUCTS, 78, -45, 14, (2020, 9, 1)) },
    a("Elin Sjö", PRODUCTS, 92, -15, 10, (2022, 2, 1)),
    a("Farah Nouri", PRODUCTS, 101, 5, 10, (2023, 10, 2)),
    a("Gustav Åkerman", PRODUCTS, 128, 45, 7, (2024, 6, 3)),
    a("Hanna O'Neill", ACCOUNTS, 90, -20, 11, (2021, 11, 1)),
    a("Ivo Lindqvist", ACCOUNTS, 105, 10, 9, (2023, 3, 1)),
    a("Jonna Sarri", PRODUCTS, 108, 5, 9, (2026, 4, 13)),
    a("Kasper Lund", ORDERS, 99, 0, 9, (2026, 4, 20)),
];

impl Agent {
    /// At work at that moment.
    pub fn works_at(&self, wall: Wall) -> bool {
        let day = |(y, m, d)| date(y, m, d);
        day(self.started) <= wall && self.left.is_none_or(|left| wall <= day(left))
    }
}

/// Position of an agent of the team who is at work at that moment.
pub fn agent(rng: &mut Rng, team: usize, wall: Wall) -> usize {
    let load = |a: &Agent| if a.team == team && a.works_at(wall) { a.load } else { 0 };
    let loads: Vec<i64> = AGENTS.iter().map(load).collect();
    rng.weighted(&loads)
}

/// A customer by number: contract customers first, then those of the shop.
pub fn customer_id(number: i64) -> String {
    // A bijection that looks like a vendor's id: multiplication by an odd number modulo 2^40.
    let mut mixed = (number as u64 + 7919).wrapping_mul(0x5851_F42D_4C95_7F2D) & 0xFF_FFFF_FFFF;
    let letters = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let mut id = String::from("cus_");
    for _ in 0..8 {
        id.push(char::from(letters[(mixed & 31) as usize]));
        mixed >>= 5;
    }
    id
}

const FIRST: [&str; 24] = [
    "Anna", "Björn", "Clara", "Dina", "Emil", "Frida", "Göran", "Hugo", "Iris", "Jens", "Klara", "Leo",
    "Maja", "Nils", "Olga", "Pia", "Rasmus", "Sara", "Tove", "Ulf", "Vera", "William", "Ylva", "Åsa",
];
const LAST: [&str; 20] = [
    "Andersson",
    "Bäck",
    "Costa",
    "Dahl",
    "Ek",
    "Forsberg",
    "Grön",
    "Holm",
    "Ibrahim",
    "Jansson",
    "Krantz",
    "Lund",
    "Månsson",
    "Novak",
    "Öberg",
    "Persson",
    "Rask",
    "Ström",
    "Torn",
    "Wik",
];

/// Name of a customer.
pub fn customer_name(number: i64) -> String {
    let n = number as usize;
    format!("{} {}", FIRST[n * 7 % 24], LAST[(n * 11 + n / 24) % 20])
}

/// Phone number of a caller, 0 … 494, from the ranges kept for fiction.
pub fn phone(caller: i64) -> String {
    let prefix = ["+468465004", "+463139006", "+464062804", "+469803192", "+467017406"];
    let last = if caller >= 400 { 5 + caller % 95 } else { caller % 100 };
    format!("{}{last:02}", prefix[(caller / 100).clamp(0, 4) as usize])
}
