//! Calls of the old phone system as Aircall writes them since late 2025: UTC beside local time, no hold column.

use super::Sheet;
use crate::SampleFile;
use crate::rng::Rng;
use crate::time::{stamp, utc};
use crate::world::World;
use crate::world::calls::{Call, TOPICS};
use crate::world::people::{AGENTS, TEAMS, phone};
use crate::world::script::new_phones;

const HEADER: [&str; 36] = [
    "line",
    "datetime (tz offset incl.)",
    "number timezone",
    "datetime (utc)",
    "country_code",
    "direction",
    "from",
    "to",
    "answered",
    "missed_call_reason",
    "user",
    "duration (total)",
    "duration (in call)",
    "voicemail",
    "recording",
    "comments",
    "tags",
    "call quality",
    "team",
    "call direction - type",
    "call start time",
    "call end time",
    "aircall number",
    "customer number",
    "in-call duration",
    "call id",
    "call type",
    "waiting time",
    "time to answer",
    "time in ivr",
    "call id (internal)",
    "disconnected by",
    "ivr branch",
    "ivr widget",
    "call timeline",
    "callback details",
];
/// The line that customers call.
const LINE: &str = "+46858001700";

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    let mut rng = Rng::new("aircall");
    let calls = world.calls.iter().filter(|c| c.offered < new_phones());
    for (i, call) in (0_i64..).zip(calls) {
        let mut cells = row(&mut rng, 1_900_400_000 + i * 13, call);
        match i {
            900 => cells[3] = "2025-02-30 10:00:00".into(),
            2500 => cells[25] = String::new(),
            3300 => cells[27] = "-12".into(),
            _ => {}
        }
        sheet.row(&cells);
        if i % 2000 == 1999 {
            sheet.row(&cells);
        }
    }
    SampleFile {
        name: "calls-aircall.csv",
        bytes: sheet.bytes(),
        about: "Calls until the new phone system of 11 May 2026, Aircall export, times in UTC",
    }
}

fn row(rng: &mut Rng, id: i64, call: &Call) -> Vec<String> {
    let (topic, team, ..) = TOPICS[call.topic];
    let (user, talk) = call.answered.map_or(("", 0), |(who, talk, hold)| (AGENTS[who].name, talk + hold));
    let answered = call.answered.is_some();
    let total = call.wait + talk;
    let start = utc(call.offered);
    let waited = call.wait.to_string();
    vec![
        "Support".into(),
        stamp(call.offered),
        "Europe/Stockholm".into(),
        stamp(start),
        "SE".into(),
        "inbound".into(),
        phone(call.caller),
        LINE.into(),
        if answered { "Yes" } else { "No" }.into(),
        if answered { "" } else { "abandoned_in_classic" }.into(),
        user.into(),
        total.to_string(),
        talk.to_string(),
        String::new(),
        String::new(),
        String::new(),
        if rng.chance(40) { String::new() } else { topic.into() },
        String::new(),
        TEAMS[team].into(),
        "inbound - external".into(),
        stamp(call.offered),
        stamp(call.offered + total),
        LINE.into(),
        phone(call.caller),
        talk.to_string(),
        id.to_string(),
        "external".into(),
        waited.clone(),
        if answered { waited } else { String::new() },
        "0".into(),
        format!("CA{id:x}"),
        if rng.chance(700) { "external" } else { "internal" }.into(),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
    ]
}
