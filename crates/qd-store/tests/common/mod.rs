//! Small files in memory for the tests.
#![allow(dead_code, clippy::unwrap_used)]

use qd_model::{Batch, CodeColumn, Column, Counts, Dataset, FieldKind, NULL_INT, Sink, Storage, TextColumn};
use qd_store::{ImportMeta, Workspace};
use std::path::Path;

/// A record: field name and value as text; times and numbers are plain numbers.
pub type Record = Vec<(&'static str, String)>;

pub fn meta(kind: Dataset, file: &str) -> ImportMeta {
    ImportMeta {
        file: file.into(),
        kind,
        source: "generic".into(),
        bytes: 100,
        at: 1_790_000_000,
        mapping_json: "{}".into(),
        detected_json: "{}".into(),
        sample: false,
        pseudonymise_customers: false,
    }
}

pub fn batch(d: Dataset, records: &[Record]) -> Batch {
    let mut b = Batch::empty(d);
    b.lines = (2..).take(records.len()).collect();
    for (j, f) in d.fields().iter().enumerate() {
        let cells: Vec<&str> = records
            .iter()
            .map(|r| r.iter().find(|(n, _)| *n == f.name).map_or("", |(_, v)| v.as_str()))
            .collect();
        // A file has a column if a record names it, be it without value.
        if !records.iter().flatten().any(|(n, _)| *n == f.name) {
            continue;
        }
        b.columns[j] = column(f.kind, &cells);
    }
    b
}

fn column(kind: FieldKind, cells: &[&str]) -> Column {
    match kind.storage() {
        Storage::Int => Column::Int(
            cells.iter().map(|c| if c.is_empty() { NULL_INT } else { c.parse().unwrap() }).collect(),
        ),
        Storage::Real => Column::Real(
            cells.iter().map(|c| if c.is_empty() { f64::NAN } else { c.parse().unwrap() }).collect(),
        ),
        Storage::Code => {
            let mut out = CodeColumn::default();
            for c in cells {
                let at = out.values.iter().position(|v| v == *c);
                out.codes.push(match (c.is_empty(), at) {
                    (true, _) => 0,
                    (_, Some(k)) => k as u32 + 1,
                    (_, None) => {
                        out.values.push(c);
                        out.values.len() as u32
                    }
                });
            }
            Column::Code(out)
        }
        Storage::Text => {
            let mut out = TextColumn::default();
            cells.iter().for_each(|c| out.push(c));
            Column::Text(out)
        }
    }
}

pub fn ticket(id: &str, created: i64, status: &str) -> Record {
    vec![("id", id.into()), ("created_at", created.to_string()), ("status", status.into())]
}

pub fn import(ws: &mut Workspace, m: ImportMeta, records: &[Record]) -> (i64, Counts) {
    let kind = m.kind;
    let mut w = ws.begin_import(m).unwrap();
    for piece in records.chunks(3) {
        w.batch(batch(kind, piece)).unwrap();
    }
    w.finish(&[], records.len() as u64).unwrap()
}

pub fn tickets(ws: &mut Workspace, records: &[Record]) -> (i64, Counts) {
    import(ws, meta(Dataset::Tickets, "t.csv"), records)
}

pub fn open(folder: &Path) -> Workspace {
    Workspace::open(&folder.join("w.qdw")).unwrap()
}
