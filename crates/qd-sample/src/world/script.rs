//! The story, month by month: what the numbers of the sample company are drawn from.

use crate::time::{DAY, Wall, date, month_of};

/// One month of the story.
pub struct Month {
    /// Tickets that arrive.
    pub tickets: i64,
    /// Calls that arrive.
    pub calls: i64,
    /// Waiting of customers, per cent of a normal month.
    pub wait: i64,
    /// Ratings that are bad, in a thousand.
    pub unhappy: i64,
    /// NPS answers of 9–10, in a thousand.
    pub promoters: i64,
    /// NPS answers of 0–6, in a thousand.
    pub detractors: i64,
    /// Contracts that begin.
    pub joins: i64,
    /// Contracts that end.
    pub leaves: i64,
    /// Company revenue, thousand euros.
    pub revenue: i64,
}

const fn m(t: [i64; 9]) -> Month {
    Month {
        tickets: t[0],
        calls: t[1],
        wait: t[2],
        unhappy: t[3],
        promoters: t[4],
        detractors: t[5],
        joins: t[6],
        leaves: t[7],
        revenue: t[8],
    }
}

/// October 2024 … September 2026. March 2026 is the bad month, May 2026 the launch.
pub const MONTHS: [Month; 24] = [
    m([400, 200, 100, 112, 500, 185, 9, 3, 742]),
    m([520, 250, 118, 124, 492, 190, 11, 4, 1105]),
    m([590, 290, 134, 141, 470, 208, 12, 3, 1290]),
    m([480, 250, 112, 126, 484, 196, 7, 6, 690]),
    m([390, 200, 100, 110, 503, 182, 7, 4, 655]),
    m([400, 205, 96, 107, 510, 178, 9, 3, 731]),
    m([450, 215, 95, 106, 512, 176, 10, 3, 802]),
    m([510, 240, 99, 108, 508, 180, 12, 4, 934]),
    m([520, 245, 102, 111, 505, 181, 11, 3, 951]),
    m([440, 205, 108, 115, 498, 187, 6, 4, 820]),
    m([460, 210, 97, 108, 506, 180, 8, 5, 843]),
    m([450, 215, 94, 104, 514, 175, 10, 4, 828]),
    m([470, 220, 95, 104, 515, 174, 10, 4, 861]),
    m([610, 280, 112, 119, 497, 186, 12, 4, 1274]),
    m([690, 320, 127, 134, 476, 203, 13, 5, 1486]),
    m([560, 270, 108, 121, 488, 192, 8, 7, 788]),
    m([460, 230, 118, 118, 490, 190, 8, 5, 752]),
    m([830, 420, 330, 272, 372, 318, 5, 9, 702]),
    m([610, 300, 195, 194, 421, 262, 6, 17, 801]),
    m([690, 310, 142, 151, 470, 213, 13, 10, 1120]),
    m([700, 300, 108, 122, 497, 188, 15, 6, 1151]),
    m([610, 270, 84, 97, 528, 163, 12, 4, 1018]),
    m([600, 265, 74, 90, 541, 152, 12, 4, 1039]),
    m([580, 260, 68, 85, 552, 144, 14, 4, 1007]),
];

/// The month of a moment; the first or last of the story outside it.
pub fn month(wall: Wall) -> &'static Month {
    &MONTHS[month_of(wall).clamp(0, 23) as usize]
}

/// The Trailmate navigation watch goes on sale.
pub fn launch() -> Wall {
    date(2026, 5, 4)
}

/// The new phone system takes over, on a Monday.
pub fn new_phones() -> Wall {
    date(2026, 5, 11)
}

/// Launch days are harder than their month.
pub fn wait(wall: Wall) -> i64 {
    let busy = (launch()..launch() + 12 * DAY).contains(&wall);
    month(wall).wait + if busy { 40 } else { 0 }
}

/// Share of the launch topic among tickets, in a thousand: it rises until the article of 13 July answers most of it.
pub fn pairing_share(wall: Wall) -> i64 {
    let days = (wall - launch()) / DAY;
    match days {
        i64::MIN..=-1 => 0,
        0..=69 => 60 + days * 2,
        _ => (200 - (days - 70)).max(110),
    }
}
