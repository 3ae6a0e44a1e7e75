//! Incidents as the team keeps them: the fields of its alarm tool, and start and detection added afterwards.

use super::{Sheet, text};
use crate::SampleFile;
use crate::time::{iso_utc, utc};
use crate::world::World;
use crate::world::incidents::SERVICES;

const HEADER: [&str; 10] = [
    "incident_number",
    "description",
    "urgency",
    "status",
    "service_name",
    "started_at",
    "detected_at",
    "resolved_at",
    "seconds_to_first_ack",
    "seconds_to_resolve",
];

/// The file.
pub fn file(world: &World) -> SampleFile {
    let mut sheet = Sheet::new(b',', &HEADER);
    for (number, i) in (311_i64..).zip(&world.incidents) {
        let mut cells = [
            number.to_string(),
            i.title.into(),
            if i.urgent { "high" } else { "low" }.into(),
            if i.resolved.is_some() { "resolved" } else { "triggered" }.into(),
            SERVICES[i.service].into(),
            iso_utc(utc(i.started)),
            iso_utc(utc(i.detected)),
            i.resolved.map(|r| iso_utc(utc(r))).unwrap_or_default(),
            text(i.resolved.map(|_| 60 + number * 37 % 540)),
            text(i.resolved.map(|r| r - i.detected)),
        ];
        match number {
            320 => cells[5] = "2025-02-29T04:10:00Z".into(),
            // Typed in with the two times exchanged.
            331 => cells.swap(5, 6),
            337 => cells[6] = String::new(),
            _ => {}
        }
        sheet.row(&cells);
    }
    SampleFile {
        name: "incidents.csv",
        bytes: sheet.bytes(),
        about: "Failures of the services, with start, detection and end",
    }
}
