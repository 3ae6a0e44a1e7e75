//! How long a million tickets take: `cargo run --release -p qd-store --example speed [tickets [first]]`;
//! `first` ends after the first import.
#![allow(clippy::print_stdout)]

use qd_model::{Batch, CodeColumn, Column, Dataset, FieldKind, Sink, Storage, TextColumn};
use qd_store::{ImportMeta, Workspace};
use std::time::Instant;

const PIECE: usize = 8192;

/// A mixing step: no random number, the same tickets in each run.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

fn code(name: &str, rows: &[usize], distinct: u64) -> Column {
    let mut column = CodeColumn::default();
    let mut seen = std::collections::BTreeMap::new();
    for &i in rows {
        let k = mix(i as u64 ^ name.len() as u64) % distinct;
        let next = seen.len() as u32 + 1;
        let c = *seen.entry(k).or_insert_with(|| {
            column.values.push(&format!("{name} {k}"));
            next
        });
        column.codes.push(c);
    }
    Column::Code(column)
}

/// Tickets as an export of a help desk has them: 26 of the fields, a third of them with gaps.
fn piece(rows: &[usize]) -> Batch {
    let d = Dataset::Tickets;
    let mut batch = Batch::empty(d);
    batch.lines = rows.iter().map(|&i| i as u64 + 2).collect();
    for (j, f) in d.fields().iter().enumerate() {
        if matches!(f.name, "first_response_business_s" | "resolution_business_s" | "schedule" | "contacts") {
            continue;
        }
        let gap = |i: usize| j > 1 && mix((i * 64 + j) as u64).is_multiple_of(5);
        batch.columns[j] = match (f.kind, f.kind.storage()) {
            (FieldKind::Time, _) => Column::Int(
                rows.iter()
                    .map(|&i| {
                        let created = 1_700_000_000 + i as i64 * 60;
                        let later = (mix((i + j) as u64) % 200_000) as i64;
                        match (j, gap(i)) {
                            (1, _) => created,
                            (_, true) => qd_model::NULL_INT,
                            _ => created + later,
                        }
                    })
                    .collect(),
            ),
            (FieldKind::Flag, _) => Column::Int(rows.iter().map(|&i| (mix(i as u64) & 1) as i64).collect()),
            (FieldKind::Count, _) => Column::Int(rows.iter().map(|&i| (mix(i as u64) % 9) as i64).collect()),
            (_, Storage::Int) => Column::Int(rows.iter().map(|&i| (mix(i as u64) % 90_000) as i64).collect()),
            (_, Storage::Real) => Column::Real(
                rows.iter()
                    .map(|&i| if gap(i) { f64::NAN } else { (mix(i as u64) % 5 + 1) as f64 })
                    .collect(),
            ),
            (_, Storage::Code) => {
                let distinct = match f.name {
                    "customer" => 160_000,
                    "tags" => 27_000,
                    "agent" => 85,
                    _ => 9,
                };
                code(f.name, rows, distinct)
            }
            (FieldKind::Id, _) => {
                let mut t = TextColumn::default();
                rows.iter().for_each(|&i| t.push(&format!("{}", 1_000_000 + i)));
                Column::Text(t)
            }
            _ => {
                let mut t = TextColumn::default();
                rows.iter().for_each(|&i| {
                    t.push(&format!("Question {} about order and delivery", mix(i as u64) % 99_999))
                });
                Column::Text(t)
            }
        };
    }
    batch
}

/// Processor seconds of the process so far, and its greatest memory in MiB (Linux; zeros elsewhere).
fn used() -> (f64, u64) {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after.split_whitespace().skip(11).take(2).filter_map(|t| t.parse::<u64>().ok()).sum();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    let kib = peak.and_then(|l| l.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or(0);
    (ticks as f64 / 100.0, kib / 1024)
}

fn timed<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let ((cpu, _), start) = (used(), Instant::now());
    let out = run();
    let (after, peak) = used();
    let wall = start.elapsed().as_secs_f64();
    println!("{what:42} {wall:7.3} s wall {:6.2} s CPU, peak {peak} MiB", after - cpu);
    out
}

fn load(ws: &mut Workspace, batches: Vec<Batch>, n: usize) -> Result<i64, qd_model::Issue> {
    let mut w = ws.begin_import(ImportMeta {
        file: "tickets.csv".into(),
        kind: Dataset::Tickets,
        source: "generic".into(),
        bytes: 0,
        at: 1_790_000_000,
        mapping_json: "{}".into(),
        detected_json: "{}".into(),
        sample: false,
        pseudonymise_customers: false,
    })?;
    for b in batches {
        w.batch(b)?;
    }
    let (id, counts) = w.finish(&[], n as u64)?;
    println!("  {counts:?}");
    Ok(id)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let n: usize = std::env::args().nth(1).map_or(Ok(1_000_000), |a| a.parse())?;
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("speed.qdw");
    let all: Vec<usize> = (0..n).collect();
    let make = |rows: &[usize]| rows.chunks(PIECE).map(piece).collect::<Vec<_>>();
    let mut ws = timed("make an empty workspace", || Workspace::open(&path))?;
    let batches = timed("(make the batches)", || make(&all));
    timed("first import, columns and all", || load(&mut ws, batches, n))?;
    if std::env::args().nth(2).is_some() {
        return Ok(());
    }
    drop(timed("facts from the cache", || ws.facts(None))?);
    drop(timed("facts from the cache, again", || ws.facts(None))?);
    ws.clear_cache();
    drop(timed("facts from the records", || ws.facts(None))?);
    let batches = make(&all);
    timed("the same file again", || load(&mut ws, batches, n))?;
    let more: Vec<usize> = (n..n + n / 10).collect();
    let batches = make(&more);
    let id = timed("a tenth more", || load(&mut ws, batches, n / 10))?;
    timed("facts after that", || ws.facts(None))?;
    timed("undo of that", || ws.undo(id))?;
    timed("undo of the first", || ws.undo(1))?;
    timed("undo of the second", || ws.undo(2))?;
    let backwards: Vec<usize> = all.iter().rev().copied().collect();
    let batches = make(&backwards);
    timed("first import, newest first", || load(&mut ws, batches, n))?;
    let size = |p: &std::path::Path| std::fs::metadata(p).map_or(0, |m| m.len());
    for e in std::fs::read_dir(dir.path())? {
        let e = e?;
        println!("  {} {} bytes a ticket", e.file_name().to_string_lossy(), size(&e.path()) / n as u64);
    }
    drop(ws);
    timed("open again", || Workspace::open(&path))?;
    Ok(())
}
