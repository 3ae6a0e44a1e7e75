//! The importer under random bytes. Each target makes a file of them, has it understood and read, and holds what came
//! out against what must hold for any file: no panic, each record in one bin, columns of one length.
//!
//! `cargo xtask fuzz` looks for new bytes with libFuzzer, beginning from `seeds/`; what once failed is kept in `found/`. The
//! test gives each target all of both.
#![deny(missing_docs)]

mod outcome;
mod sheet;

use outcome::{options, read_all};
use qd_import::ReadOptions;
use qd_model::{Dataset, Mapping};

/// What is fuzzed.
#[derive(Debug)]
pub struct Target {
    /// Name on the command line.
    pub name: &'static str,
    /// What the bytes are.
    pub about: &'static str,
    run: fn(&[u8]),
}

impl Target {
    /// Runs the target once.
    ///
    /// # Panics
    /// If the importer does, or gives what cannot be.
    pub fn run(&self, bytes: &[u8]) {
        (self.run)(bytes);
    }
}

/// All targets. One more: one line.
pub const TARGETS: &[Target] = &[
    Target { name: "detect", about: "a file without an ending, of any kind", run: detect },
    Target { name: "csv", about: "a CSV of tickets; the first byte chooses how it is read", run: csv },
    Target { name: "json", about: "JSON or lines of JSON", run: json },
    Target { name: "sheet", about: "the XML of one sheet of a workbook", run: sheet::run },
    Target { name: "archive", about: "a ZIP archive or a workbook as it lies on the disk", run: archive },
    Target { name: "markup", about: "a spreadsheet saved as XML or HTML, or a binary one", run: markup },
    Target { name: "dates", about: "lines of dates in one column", run: dates },
    Target { name: "numbers", about: "lines of numbers, durations, scores and yes or no", run: numbers },
    Target { name: "mapping", about: "a mapping as JSON, over one small file", run: mapping },
];

/// The target that `QUARTERDECK_FUZZ` names; the first if none.
pub fn chosen() -> &'static Target {
    let name = std::env::var("QUARTERDECK_FUZZ").unwrap_or_default();
    TARGETS.iter().find(|t| t.name == name).unwrap_or(&TARGETS[0])
}

fn detect(bytes: &[u8]) {
    read_all("export", bytes, &options());
}

fn csv(bytes: &[u8]) {
    let Some((&how, rest)) = bytes.split_first() else { return };
    let delimiter = [None, Some(","), Some(";"), Some("tab")][usize::from(how & 3)];
    let encoding = [None, Some("utf-8"), Some("windows-1252"), Some("utf-16le")][usize::from(how >> 2 & 3)];
    let options = ReadOptions {
        kind: (how & 16 != 0).then_some(Dataset::Tickets),
        delimiter: delimiter.map(Into::into),
        encoding: encoding.map(Into::into),
        keep_subjects: how & 32 != 0,
        ..options()
    };
    read_all("tickets.csv", rest, &options);
}

fn json(bytes: &[u8]) {
    read_all("tickets.json", bytes, &options());
}

fn archive(bytes: &[u8]) {
    read_all("export.zip", bytes, &options());
}

fn markup(bytes: &[u8]) {
    read_all("export.xls", bytes, &options());
}

/// A cell as CSV has it: whatever is in it stays one cell.
fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// The lines of some bytes as a column of cells, each beside what else its record needs.
fn column(head: &str, before: &str, bytes: &[u8], after: &str) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut file = format!("{head}\n");
    for (n, cell) in text.split('\n').take(400).enumerate() {
        file.push_str(&format!("{n},{before}{}{after}\n", quoted(cell)));
    }
    file
}

fn dates(bytes: &[u8]) {
    let file = column("Ticket ID,Created At,Solved At", "", bytes, ",2026-01-13 10:32:00");
    read_all("tickets.csv", file.as_bytes(), &options());
    let calls = column("Call ID,Offered At,Direction", "", bytes, ",inbound");
    let zone = ReadOptions { time_zone: chrono_tz::Australia::Lord_Howe, ..options() };
    read_all("calls.csv", calls.as_bytes(), &zone);
}

fn numbers(bytes: &[u8]) {
    let at = "2026-01-13T10:32:00Z,";
    for head in [
        "Call ID,Start time (UTC),Wait time",
        "Call ID,Start time (UTC),Talk time (minutes)",
        "Response ID,Answered at (UTC),CSAT score",
        "Response ID,Answered at (UTC),NPS",
        "Ticket ID,Created at (UTC),Reopens",
        "Ticket ID,Created at (UTC),SLA breached",
    ] {
        let file = column(head, at, bytes, "");
        read_all("export.csv", file.as_bytes(), &options());
    }
}

const MAPPED: &str = "Id,When,Done,Wait,Word,Score\n1,2026-01-13 10:32,2026-01-14,1:30,a,5\n2,13/01/2026,,x,,0\n\
                      3,45000.5,2026-03-29 02:30,\"1,5\",b,11\n";

fn mapping(bytes: &[u8]) {
    let Ok(mapping) = serde_json::from_slice::<Mapping>(bytes) else { return };
    read_all("export.csv", MAPPED.as_bytes(), &ReadOptions { mapping: Some(mapping), ..options() });
}
