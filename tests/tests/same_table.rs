//! One table in the encodings, delimiters and line ends in which spreadsheets write it: the same numbers each time.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::{Qd, find};

const TABLE: &str = "id,created_at,first_response_at,topic\n\
    1,2026-07-01T08:00:00Z,2026-07-01T09:00:00Z,Größe\n\
    2,2026-07-02T08:00:00Z,2026-07-02T11:00:00Z,Größe\n\
    3,2026-07-03T08:00:00Z,,Café\n\
    4,2026-07-04T08:00:00Z,2026-07-04T08:01:00Z,Lieferung\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = mark.then_some(0xFEFF);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

fn forms() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("plain", TABLE.into()),
        ("byte order mark", format!("\u{feff}{TABLE}").into()),
        ("UTF-16, little end first", utf16(TABLE, u16::to_le_bytes, true)),
        ("UTF-16, big end first", utf16(TABLE, u16::to_be_bytes, true)),
        ("UTF-16 without a mark", utf16(TABLE, u16::to_le_bytes, false)),
        ("Windows-1252", latin1(TABLE)),
        ("tabs", TABLE.replace(',', "\t").into()),
        ("semicolons", TABLE.replace(',', ";").into()),
        ("semicolons, and a line that says so", format!("sep=;\n{}", TABLE.replace(',', ";")).into()),
        ("CR LF", TABLE.replace('\n', "\r\n").into()),
        ("CR", TABLE.replace('\n', "\r").into()),
        ("no line end after the last row", TABLE.trim_end().into()),
        ("blank lines between rows", TABLE.replace('\n', "\n\n").into()),
        ("all cells quoted", quoted().into()),
    ]
}

fn quoted() -> String {
    let quote = |line: &str| line.split(',').map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(",");
    TABLE.lines().map(quote).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_table_gives_the_same_numbers_in_whatever_form_it_comes() {
    for (form, bytes) in forms() {
        let qd = Qd::new().unwrap();
        qd.ok(&["settings", "set", "time_zone", "UTC"]).unwrap();
        qd.write("tickets.csv", bytes).unwrap();
        let report =
            qd.ok(&["import", "tickets.csv", "--as", "tickets"]).unwrap_or_else(|e| panic!("{form}: {e}"));
        assert_eq!(report["counts"]["new"], 4, "{form}: {report}");
        let kpis = qd.ok(&["kpi", "frt", "tickets", "--by", "topic", "--period", "2026-07"]).unwrap();
        let at = |path: &str| find(&kpis, path).map(|v| v.as_f64());
        assert_eq!(at("frt/value"), Some(Some(3600.0)), "{form}");
        assert_eq!(at("tickets/by/topic/Größe/value"), Some(Some(2.0)), "{form}");
        assert_eq!(at("tickets/by/topic/Café/value"), Some(Some(1.0)), "{form}");
    }
}
