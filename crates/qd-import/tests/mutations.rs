//! Files with random damage: read or refused in words, never a panic of ours, and every record ends in a bin.
//! `QD_MUTATIONS=5000 cargo test --release -p qd-import --test mutations` looks longer.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{read, shared};
use qd_import::{Limits, ReadOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

/// A small generator whose numbers are the same everywhere.
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let x = self.0 ^ (self.0 >> 33);
        x.wrapping_mul(0xff51_afd7_ed55_8ccd) >> 16
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// Pieces that readers stumble over.
const PIECES: [&[u8]; 24] = [
    b"\"",
    b"\"\"",
    b"\n",
    b"\r",
    b",",
    b";",
    b"\t",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"{",
    b"}",
    b"[",
    b"]",
    b"<",
    b"</td>",
    b"<table:table-row table:number-rows-repeated=\"99999999\">",
    b"&#0;",
    b"&lol;",
    b"1e999",
    b"\\ud800",
    b"-9223372036854775808",
    b"2026-02-30T25:61:00Z",
    "０１２三★😀\u{202e}".as_bytes(),
];

fn damage(bytes: &mut Vec<u8>, rng: &mut Rng) {
    for _ in 0..1 + rng.below(4) {
        let (a, b) = (rng.below(bytes.len() + 1), rng.below(bytes.len() + 1));
        let (a, b) = (a.min(b), a.max(b));
        match rng.below(7) {
            0 if a < bytes.len() => bytes[a] ^= 1 << rng.below(8),
            1 if a < bytes.len() => bytes[a] = rng.next() as u8,
            2 => bytes.truncate(b),
            3 => drop(bytes.drain(a..b.min(a + 1 + rng.below(64)))),
            4 => {
                let part = bytes[a..b.min(a + 200)].to_vec();
                let at = rng.below(bytes.len() + 1);
                drop(bytes.splice(at..at, part));
            }
            5 => {
                let piece = PIECES[rng.below(PIECES.len())];
                drop(bytes.splice(a..a, piece.iter().copied()));
            }
            _ => {
                let piece = PIECES[rng.below(PIECES.len())];
                let end = b.min(a + piece.len());
                drop(bytes.splice(a..end, piece.iter().copied()));
            }
        }
    }
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(&mut bytes));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap();
    bytes
}

/// A file, and whether it is put into an archive under a name after it was damaged.
struct Seed {
    name: &'static str,
    bytes: Vec<u8>,
    packed_as: Option<&'static str>,
}

fn seeds() -> Vec<Seed> {
    let csv = "Ticket ID,Subject,Status,Created At,Solved At,CSAT,First response time (min)\n\
        1,\"a, \"\"b\"\"\nc\",open,2026-01-13 08:15:00,,4,12\n2,x,Closed,13/01/2026 09:00,14/01/2026 09:00,Good,\"1.234,5\"\n\
        3,y,solved,1768292100,1768292100,★★★☆☆,PT4H\n4,z,Offen,\"Jan 5, 2026 3:04 PM\",,5,26:30:00\n";
    let json = r#"{"count": 2, "tickets": [{"id": 90071992547409931, "status": "open", "group": {"name": "A"}, "created_at": "2026-01-13T08:15:00Z",
        "tags": ["a", "b"], "custom_fields": [{"id": 1, "value": null}], "csat": 4.5}, {"id": 2, "created_at": "2026-01-14T08:15:00Z", "x": true}]}"#;
    let lines = json.lines().collect::<String>();
    let lines =
        lines[lines.find('[').unwrap() + 1..lines.len() - 2].replace("}, {\"id\": 2", "}\n{\"id\": 2");
    let ods = "<d xmlns:table=\"t\" xmlns:office=\"o\" xmlns:text=\"x\"><office:spreadsheet><table:table table:name=\"T\">\
        <table:table-row><table:table-cell><text:p>Ticket ID</text:p></table:table-cell><table:table-cell><text:p>Created At</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"7\"/><table:table-cell office:value-type=\"date\" office:date-value=\"2026-01-13T08:15:00\" table:number-columns-repeated=\"2\"/></table:table-row>\
        </table:table></office:spreadsheet></d>";
    let xml = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"T\"><Table>\
        <Row><Cell><Data ss:Type=\"String\">Ticket ID</Data></Cell><Cell><Data ss:Type=\"String\">Created At</Data></Cell></Row>\
        <Row ss:Index=\"4\"><Cell><Data ss:Type=\"Number\">7</Data></Cell><Cell ss:Index=\"2\" ss:MergeAcross=\"1\"><Data ss:Type=\"DateTime\">2026-01-13T08:15:00.000</Data></Cell></Row></Table></Worksheet></Workbook>";
    let html = "<html><style>td{}</style><table><tr><th>Ticket ID</th><th colspan=2>Created At</th></tr><tr><td rowspan=2>1<td>2026-01-13<br>08:15</tr><tr><td>2026-01-14</td></tr></table></html>";
    let log = "1768298400|c1|support|NONE|ENTERQUEUE||46700000001|1\n1768298420|c1|support|SIP/202|CONNECT|20|1768298399.11|4\n\
        1768298430|c2|support|NONE|ENTERQUEUE||46700000002|1\n1768298475|c2|support|NONE|ABANDON|1|1|45\n1768298620|c1|support|SIP/202|COMPLETECALLER|20|200|1\n";
    let changes = "Ticket ID,Changed At,Status,Assignee\n1,2026-07-01 08:00,New,\n1,2026-07-01 10:00,Solved,Ann\n2,2026-07-01 09:00,New,\n1,2026-07-01 11:00,Open,Bo\n";
    let file = |name, text: &str| Seed { name, bytes: text.as_bytes().to_vec(), packed_as: None };
    let inside = |name, text: &str, packed_as| Seed { packed_as: Some(packed_as), ..file(name, text) };
    let mut seeds = vec![
        file("t.csv", csv),
        file("t.json", json),
        file("t.ndjson", &lines),
        file("t.xml", xml),
        file("t.html", html),
        file("queue_log", log),
        file("changes.csv", changes),
        inside("t.ods", ods, "content.xml"),
        inside("t.zip", csv, "a/t.csv"),
        inside("t.zip", json, "t.json"),
        Seed {
            name: "t.zip",
            bytes: zip(&[("a.csv", csv.as_bytes()), ("b.csv", changes.as_bytes())]),
            packed_as: None,
        },
        Seed {
            name: "t16.csv",
            bytes: csv.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            packed_as: None,
        },
    ];
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gz.write_all(csv.as_bytes()).unwrap();
    seeds.push(Seed { name: "t.csv.gz", bytes: gz.finish().unwrap(), packed_as: None });
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/import/files/plain.xlsx");
    seeds.push(Seed { name: "t.xlsx", bytes: std::fs::read(cases).unwrap(), packed_as: None });
    if let Some(xls) =
        shared().map(|s| s.join("corpora/calamine/data/tests/date.xls")).filter(|p| p.is_file())
    {
        seeds.push(Seed { name: "t.xls", bytes: std::fs::read(xls).unwrap(), packed_as: None });
    }
    seeds
}

static OURS: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[test]
fn damaged_files_are_read_or_refused_in_words() {
    // A panic in a library for foreign formats is caught where it is called; one of ours is a fault.
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |l| format!("{}:{}", l.file(), l.line()));
        if place.contains("qd-import") {
            OURS.lock().unwrap().push(format!("{place}: {info}"));
        }
    }));
    let n: usize = std::env::var("QD_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    let folder = tempfile::tempdir().unwrap();
    let (mut read_to_end, mut asked, mut refused) = (0, 0, 0);
    for (k, seed) in seeds().iter().enumerate() {
        for round in 0..n {
            let mut rng = Rng((k as u64) << 32 | round as u64);
            let mut bytes = seed.bytes.clone();
            damage(&mut bytes, &mut rng);
            if let Some(inner) = seed.packed_as {
                let mime: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
                bytes = match inner {
                    "content.xml" => zip(&[("mimetype", mime), (inner, &bytes)]),
                    _ => zip(&[(inner, &bytes)]),
                };
            }
            let path = folder.path().join(seed.name);
            std::fs::write(&path, &bytes).unwrap();
            let mut options = ReadOptions { keep_subjects: round % 2 == 0, ..ReadOptions::default() };
            options.limits = Limits { record_bytes: 1 << 20, repeated_cells: 100_000, ..Limits::default() };
            options.threads = 1;
            // Most answers that could be given; an open question ends the way too early.
            for (id, answer) in [
                ("kind", "tickets"),
                ("created_at.order", "dmy"),
                ("has_header", "yes"),
                ("duplicate_policy", "last"),
                ("csat_score.scale", "1-5"),
                ("sheet", "T"),
                ("log_rule", "first_is_creation"),
                ("first_response_s.unit", "minutes"),
            ] {
                if round % 3 > 0 && (id != "sheet" || seed.name != "t.json") {
                    options.answers.insert(id.into(), answer.into());
                }
            }
            match read(&path, &options) {
                Ok((_, Some(_))) => read_to_end += 1,
                Ok((plan, None)) => {
                    assert!(!plan.inspection().questions.is_empty(), "{} {round}", seed.name);
                    asked += 1;
                }
                Err(issue) => {
                    assert!(!issue.message.is_empty() && !issue.hint.is_empty(), "{} {round}", seed.name);
                    assert!(
                        issue.file.is_some() && !issue.message.contains("os error"),
                        "{} {round}",
                        seed.name
                    );
                    refused += 1;
                }
            }
        }
    }
    std::panic::set_hook(before);
    println!("{read_to_end} read, {asked} asked, {refused} refused");
    let ours = OURS.lock().unwrap();
    assert!(ours.is_empty(), "{ours:#?}");
    assert!(read_to_end > n && asked > n / 4 && refused > n, "{read_to_end} {asked} {refused}");
}
