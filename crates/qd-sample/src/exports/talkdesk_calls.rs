//! Calls of the new phone system as Talkdesk writes them since May 2026: seconds, UTC, with hold time.

use super::Sheet;
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{iso_utc, utc};
use crate::world::World;
use crate::world::calls::{Call, TOPICS};
use crate::world::people::{AGENTS, TEAMS, phone};
use crate::world::script::new_phones;

const HEADER: [&str; 22] = [
    "call_id",
    "callsid",
    "type",
    "start_at",
    "end_at",
    "talkdesk_phone_number",
    "talkdesk_phone_display_name",
    "contact_phone_number",
    "user_id",
    "user_name",
    "user_email",
    "total_time",
    "talk_time",
    "wait_time",
    "hold_time",
    "abandon_time",
    "abandoned",
    "total_ringing_time",
    "disposition_code",
    "team",
    "after_call_work_seconds",
    "tags",
];

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("talkdesk");
    let calls = world.calls.iter().filter(|c| c.offered >= new_phones());
    for (i, call) in (0_i64..).zip(calls) {
        let mut cells = row(&mut rng, i, call);
        match i {
            333 => cells[3] = "2026-06-31T08:30:00Z".into(),
            700 => cells[14] = "-9".into(),
            _ => {}
        }
        sheet.row(&cells);
        if i == 800 {
            sheet.row(&cells);
        }
    }
    SampleFile {
        name: "calls-talkdesk.csv",
        bytes: sheet.bytes(),
        about: "Calls since 11 May 2026, Talkdesk export, with hold and wrap-up time",
    }
}

fn row(rng: &mut Rng, i: i64, call: &Call) -> Vec<String> {
    let (topic, team, ..) = TOPICS[call.topic];
    let start = utc(call.offered);
    let wrap = if call.answered.is_some() { rng.between(15, 75) } else { 0 };
    let (who, talk, hold) = call.answered.map_or((None, 0, 0), |(who, talk, hold)| (Some(who), talk, hold));
    let total = call.wait + talk + hold;
    let of_agent = |n: i64| if who.is_some() { n.to_string() } else { String::new() };
    vec![
        format!("7d{:06x}", 4_194_304 + i * 97),
        format!("CA{:08x}", 268_435_456 + i * 7919),
        "inbound".into(),
        iso_utc(start),
        iso_utc(start + total),
        "+46858001700".into(),
        "Support".into(),
        phone(call.caller),
        who.map(|w| format!("u{:04}", 1000 + w)).unwrap_or_default(),
        who.map(|w| AGENTS[w].name).unwrap_or_default().into(),
        who.map(|w| format!("agent{w}@example.com")).unwrap_or_default(),
        total.to_string(),
        of_agent(talk),
        call.wait.to_string(),
        of_agent(hold),
        if who.is_none() { call.wait.to_string() } else { String::new() },
        who.is_none().to_string(),
        call.wait.min(20).to_string(),
        if rng.chance(40) { String::new() } else { topic.into() },
        TEAMS[team].into(),
        of_agent(wrap),
        String::new(),
    ]
}
