//! A process killed at any moment of an import leaves the workspace as it was before, or as it is after.
#![allow(clippy::unwrap_used)]

mod common;
use common::{batch, meta, open, ticket, tickets};
use qd_model::{Dataset, Sink};
use qd_store::{ImportMeta, Workspace};
use rusqlite::Connection;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::tempdir;

const FOLDER: &str = "QD_STORE_KILLED_FOLDER";
/// What the file is said to have: from some size on, a first import is written without log.
const BYTES: &str = "QD_STORE_KILLED_BYTES";
/// After how many batches the process waits to be killed; none: it goes on to the end.
const WAITS: &str = "QD_STORE_KILLED_WAITS";
const BATCHES: i64 = 20;
const ROWS: usize = 8000;
/// What the process says once it has come where it is to be killed.
const HERE: &str = "here";

fn long_import(folder: &Path, bytes: u64, mut after: impl FnMut(i64)) {
    let mut ws = open(folder);
    // Pages leave the memory all the time, not at the end alone.
    ws.limit_memory(10).unwrap();
    let mut w = ws.begin_import(ImportMeta { bytes, ..meta(Dataset::Tickets, "long.csv") }).unwrap();
    after(0);
    for k in 0..BATCHES {
        let many: Vec<_> = (0..400).map(|i| ticket(&(k * 400 + i).to_string(), i, "solved")).collect();
        w.batch(batch(Dataset::Tickets, &many)).unwrap();
        after(k + 1);
    }
    w.finish(&[], ROWS as u64).unwrap();
}

/// Not a test by itself: what the process to be killed does.
#[test]
fn child() {
    let (Ok(folder), Ok(bytes)) = (std::env::var(FOLDER), std::env::var(BYTES)) else { return };
    let waits = std::env::var(WAITS).ok().map(|n| n.parse::<i64>().unwrap());
    long_import(Path::new(&folder), bytes.parse().unwrap(), |done| {
        if waits.map_or(done == BATCHES, |n| n == done) {
            eprintln!("{HERE}");
        }
        while waits == Some(done) {
            std::thread::sleep(Duration::from_secs(1));
        }
    });
}

/// Where a process is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// With so many batches written.
    Batch(i64),
    /// So long after the last batch, while the import is ended.
    Ending(Duration),
}

impl Moment {
    fn kill(self, folder: &Path, bytes: u64) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "child", "--nocapture"])
            .env(FOLDER, folder)
            .env(BYTES, bytes.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        if let Moment::Batch(n) = self {
            command.env(WAITS, n.to_string());
        }
        let mut child = command.spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        assert!(said.any(|line| line.trim() == HERE), "{self:?}: the process ended by itself");
        if let Moment::Ending(time) = self {
            std::thread::sleep(time);
        }
        let _ = child.kill();
        child.wait().unwrap();
    }
}

/// Kills an import after each batch and at moments of its end, until one was quick enough; with what lay beside the
/// workspace each time.
fn kill(first: &[common::Record], bytes: u64) -> Vec<(Moment, &'static str)> {
    let dir = tempdir().unwrap();
    let begin = |dir: &Path| {
        let mut ws = open(dir);
        if !first.is_empty() {
            tickets(&mut ws, first);
        }
        ws.dump_hash().unwrap()
    };
    let before = begin(dir.path());
    let after = {
        let other = tempdir().unwrap();
        begin(other.path());
        long_import(other.path(), bytes, |_| ());
        open(other.path()).dump_hash().unwrap()
    };
    assert_ne!(before, after);
    let ending = (0..60_u64).map(|step| Moment::Ending(Duration::from_micros(step * step * 500)));
    let mut met = Vec::new();
    for moment in (0..=BATCHES).map(Moment::Batch).chain(ending) {
        moment.kill(dir.path(), bytes);
        let left =
            |end: &str| std::fs::metadata(dir.path().join(format!("w.qdw-{end}"))).map_or(0, |m| m.len());
        met.push(match (left("journal") > 0, left("wal") > 0) {
            (true, _) => (moment, "journal"),
            (false, true) => (moment, "log"),
            (false, false) => (moment, "neither"),
        });
        let ws = open(dir.path());
        assert!(ws.check().unwrap().ok(), "{moment:?}: {:?}", ws.check());
        let hash = ws.dump_hash().unwrap();
        assert!(hash == before || hash == after, "{moment:?}");
        let ended = hash == after;
        assert!(!ended || matches!(moment, Moment::Ending(_)), "{moment:?}: an unfinished import stays");
        let rows = if ended { ROWS } else { first.len() };
        assert_eq!(Workspace::facts(&ws, None).unwrap().table(Dataset::Tickets).rows, rows);
        if ended {
            break;
        }
    }
    met
}

/// How many of the kills after a batch left such a file.
fn batches_with(met: &[(Moment, &str)], file: &str) -> usize {
    met.iter().filter(|(moment, left)| matches!(moment, Moment::Batch(_)) && *left == file).count()
}

#[test]
fn killed_at_any_moment_leaves_before_or_after() {
    let first: Vec<_> = (0..500).map(|i| ticket(&i.to_string(), i, "open")).collect();
    let met = kill(&first, 100);
    assert!(batches_with(&met, "log") > 2, "never killed in the middle: {met:?}");
    assert!(!met.iter().any(|(_, left)| *left == "journal"), "{met:?}");
}

#[test]
fn a_big_first_import_killed_at_any_moment_leaves_before_or_after() {
    let met = kill(&[], 100 << 20);
    assert!(batches_with(&met, "journal") > 2, "never killed in the middle: {met:?}");
}

const OLD: &str = "QD_STORE_KILLED_OLD";

/// A workspace as version 1 left it, with so many records that an update takes a while.
fn of_version_1(folder: &Path) {
    let old = Connection::open(folder.join("w.qdw")).unwrap();
    old.execute_batch("PRAGMA page_size = 32768").unwrap();
    old.execute_batch(include_str!("../migrations/001.sql")).unwrap();
    old.execute_batch(include_str!("versions/1.sql")).unwrap();
    old.execute_batch(
        "WITH RECURSIVE n(k) AS (SELECT 3 UNION ALL SELECT k + 1 FROM n WHERE k < 5000)
         INSERT INTO tickets (row, import_id, source, key, content, id) SELECT k, 1, 1, k, k, 'T' || k FROM n",
    )
    .unwrap();
}

/// Not a test by itself: what the process does that is killed while it updates a workspace.
#[test]
fn child_that_updates() {
    let Ok(folder) = std::env::var(OLD) else { return };
    eprintln!("{HERE}");
    drop(open(Path::new(&folder)));
}

#[test]
fn killed_in_an_update_leaves_the_old_version_or_the_new_one() {
    let old = tempdir().unwrap();
    of_version_1(old.path());
    let old = std::fs::read(old.path().join("w.qdw")).unwrap();
    let a_copy = || {
        let dir = tempdir().unwrap();
        std::fs::write(dir.path().join("w.qdw"), &old).unwrap();
        dir
    };
    let new = open(a_copy().path()).dump_hash().unwrap();
    let (mut olds, mut between, mut done) = (0, 0, false);
    for step in 0..200_u64 {
        let dir = a_copy();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_updates", "--nocapture"])
            .env(OLD, dir.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        assert!(said.any(|line| line.trim() == HERE), "the process ended by itself");
        std::thread::sleep(Duration::from_micros(step * step * 100));
        let _ = child.kill();
        child.wait().unwrap();
        let path = dir.path().join("w.qdw");
        // What any SQLite tool finds.
        let found = Connection::open(&path).unwrap();
        let version: u32 = found.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        let sound: String = found.query_row("PRAGMA integrity_check", [], |r| r.get(0)).unwrap();
        let columns: u32 = found
            .query_row("SELECT count(*) FROM pragma_table_info('tickets') WHERE name = 'custom_1'", [], |r| {
                r.get(0)
            })
            .unwrap();
        let rows: u32 = found.query_row("SELECT count(*) FROM tickets", [], |r| r.get(0)).unwrap();
        drop(found);
        assert_eq!((sound.as_str(), rows), ("ok", 5_000), "after {step}");
        assert_eq!(columns, u32::from(version > 1), "after {step}: neither the old nor the new version");
        let copied = dir.path().join("w.qdw.v1.backup").exists();
        assert!(copied || version == 1, "after {step}: updated without a copy");
        olds += usize::from(version == 1);
        between += usize::from(version == 1 && copied);
        // The next start ends what this one began.
        let ws = open(dir.path());
        assert!(ws.check().unwrap().ok(), "after {step}");
        assert_eq!(ws.dump_hash().unwrap(), new, "after {step}");
        if version > 1 {
            done = true;
            break;
        }
    }
    assert!(
        done && olds > 2,
        "{olds} times before the update, of which {between} behind its copy; done: {done}"
    );
}
