//! What is refused keeps every byte; backups, restore, a full disk.
#![allow(clippy::unwrap_used)]

mod common;
use common::{batch, meta, open, ticket, tickets};
use qd_model::{Dataset, IssueCode, Sink};
use qd_store::Workspace;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::tempdir;

fn filled(dir: &Path) -> PathBuf {
    let mut ws = open(dir);
    let many: Vec<_> = (0..3000).map(|i| ticket(&i.to_string(), 1000 + i, "open")).collect();
    tickets(&mut ws, &many);
    ws.path().to_path_buf()
}

fn refused(path: &Path) -> IssueCode {
    let before = fs::read(path).unwrap();
    let issue = Workspace::open(path).unwrap_err();
    assert_eq!(fs::read(path).unwrap(), before, "{issue}");
    assert_eq!(issue.file.as_deref(), path.file_name().unwrap().to_str());
    issue.code
}

#[test]
fn files_that_are_no_workspace_keep_every_byte() {
    let dir = tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let p = dir.path().join(name);
        fs::write(&p, bytes).unwrap();
        p
    };
    assert_eq!(refused(&put("text.csv", b"id,created\n1,2\n")), IssueCode::NotOurWorkspace);
    assert_eq!(refused(&put("short", b"id")), IssueCode::NotOurWorkspace);
    assert_eq!(refused(&put("zero", b"")), IssueCode::WorkspaceDamaged);
    assert_eq!(refused(&put("head", b"SQLite format 3\0")), IssueCode::WorkspaceDamaged);
    let other = dir.path().join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert_eq!(refused(&other), IssueCode::NotOurWorkspace);
    assert_eq!(Workspace::open(dir.path()).unwrap_err().code, IssueCode::NotOurWorkspace);
    let missing = dir.path().join("no").join("w.qdw");
    assert_eq!(Workspace::open(&missing).unwrap_err().code, IssueCode::FolderMissing);
}

#[test]
fn a_newer_workspace_keeps_every_byte() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(refused(&path), IssueCode::WorkspaceNewer);
}

#[test]
fn a_newer_version_that_lies_in_the_log_alone_is_seen() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let elsewhere = rusqlite::Connection::open(&path).unwrap();
    elsewhere.execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(refused(&path), IssueCode::WorkspaceNewer);
}

#[test]
fn damage_is_told_and_nothing_is_changed() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let whole = fs::read(&path).unwrap();
    for keep in [whole.len() / 2, whole.len() - 1, 4096, 120] {
        fs::write(&path, &whole[..keep]).unwrap();
        assert_eq!(refused(&path), IssueCode::WorkspaceDamaged, "cut to {keep}");
    }
    // The schema's page, the first page of a table, a page in the middle.
    for page in [0, 1, 4, whole.len() / 32_768 / 2] {
        let mut bytes = whole.clone();
        let from = page * 32_768 + if page == 0 { 100 } else { 0 };
        bytes[from..from + 64].fill(0xa5);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(refused(&path), IssueCode::WorkspaceDamaged, "page {page}");
    }
    fs::write(&path, &whole).unwrap();
    assert!(Workspace::open(&path).unwrap().check().unwrap().ok());
}

#[test]
fn a_second_writer_is_told_that_the_workspace_is_in_use() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let mut ws = Workspace::open(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    // Reading goes on while another writes.
    assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 3000);
    assert_eq!(ws.begin_import(meta(Dataset::Tickets, "t.csv")).unwrap_err().code, IssueCode::WorkspaceBusy);
    other.execute_batch("ROLLBACK").unwrap();
    assert!(ws.begin_import(meta(Dataset::Tickets, "t.csv")).is_ok());
}

#[test]
fn a_read_only_file_is_told() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let mut rights = fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).unwrap();
    if fs::OpenOptions::new().append(true).open(&path).is_ok() {
        println!("skipped: this user may write everything");
        return;
    }
    assert_eq!(refused(&path), IssueCode::ReadOnly);
}

#[test]
fn a_log_left_by_a_lost_file_does_not_get_into_a_new_one() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("w.qdw");
    fs::write(dir.path().join("w.qdw-wal"), b"left over").unwrap();
    let ws = Workspace::open(&path).unwrap();
    assert!(!ws.has_data().unwrap());
    assert_eq!(fs::read(dir.path().join("w.qdw-wal.old-1")).unwrap(), b"left over");
}

#[test]
fn a_backup_holds_the_same_and_restore_brings_it_back() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let mut ws = Workspace::open(&path).unwrap();
    let (hash, copy) = (ws.dump_hash().unwrap(), dir.path().join("copy.qdw"));
    ws.backup(&copy).unwrap();
    tickets(&mut ws, &[ticket("new", 5, "open")]);
    let later = ws.dump_hash().unwrap();
    assert_ne!(later, hash);
    assert_eq!(Workspace::restore(&copy, &path).unwrap_err().code, IssueCode::WorkspaceBusy);
    assert_eq!(ws.dump_hash().unwrap(), later);
    drop(ws);
    // Logs of another file beside it, as a synchronised folder leaves them.
    fs::write(dir.path().join("w.qdw-wal"), b"another file's").unwrap();
    fs::write(dir.path().join("w.qdw-shm"), b"another file's").unwrap();
    Workspace::restore(&copy, &path).unwrap();
    let ws = Workspace::open(&path).unwrap();
    assert_eq!(ws.dump_hash().unwrap(), hash);
    assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 3000);
    drop(ws);
    let old = Workspace::open(&dir.path().join("w.qdw.old-1")).unwrap();
    assert_eq!(old.dump_hash().unwrap(), later);
}

#[test]
fn a_backup_can_be_opened_as_a_workspace_and_is_never_the_workspace_itself() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let ws = Workspace::open(&path).unwrap();
    assert_eq!(ws.backup(&path).unwrap_err().code, IssueCode::BadArgument);
    let copy = dir.path().join("copy.qdw");
    ws.backup(&copy).unwrap();
    let hash = ws.dump_hash().unwrap();
    drop(ws);
    assert_eq!(Workspace::restore(&path, &path).unwrap_err().code, IssueCode::BadArgument);
    let mut ws = Workspace::open(&copy).unwrap();
    assert_eq!(ws.dump_hash().unwrap(), hash);
    tickets(&mut ws, &[ticket("new", 5, "open")]);
}

#[test]
fn a_byte_changed_in_the_column_cache_is_found_by_the_check() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let ws = Workspace::open(&path).unwrap();
    assert!(ws.check().unwrap().ok());
    let cache = fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().path());
    let cache = cache.into_iter().find(|p| p.extension().is_some_and(|e| e == "columns")).unwrap();
    let mut bytes = fs::read(&cache).unwrap();
    bytes[1000] ^= 1;
    fs::write(&cache, bytes).unwrap();
    assert!(!ws.check().unwrap().ok());
    assert!(!cache.exists() && ws.check().unwrap().ok());
}

#[test]
fn a_damaged_backup_is_refused_and_the_workspace_stays() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let copy = dir.path().join("copy.qdw");
    let ws = Workspace::open(&path).unwrap();
    ws.backup(&copy).unwrap();
    let hash = ws.dump_hash().unwrap();
    drop(ws);
    let bytes = fs::read(&copy).unwrap();
    fs::write(&copy, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(Workspace::restore(&copy, &path).unwrap_err().code, IssueCode::WorkspaceDamaged);
    fs::write(&copy, b"text").unwrap();
    assert_eq!(Workspace::restore(&copy, &path).unwrap_err().code, IssueCode::NotOurWorkspace);
    assert_eq!(Workspace::open(&path).unwrap().dump_hash().unwrap(), hash);
}

#[test]
fn a_damaged_workspace_is_kept_aside_by_restore() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let copy = dir.path().join("copy.qdw");
    Workspace::open(&path).unwrap().backup(&copy).unwrap();
    fs::write(&path, b"SQLite format 3\0 and nothing").unwrap();
    Workspace::restore(&copy, &path).unwrap();
    assert!(Workspace::open(&path).unwrap().has_data().unwrap());
    assert_eq!(fs::read(dir.path().join("w.qdw.old-1")).unwrap(), b"SQLite format 3\0 and nothing");
}

#[test]
fn a_cache_that_is_odd_is_made_again() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let ws = Workspace::open(&path).unwrap();
    let cache = || {
        let mut all = fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().path());
        all.find(|p| p.extension().is_some_and(|e| e == "columns")).unwrap()
    };
    let first = fs::read(cache()).unwrap();
    let mut flipped = first.clone();
    flipped[20] ^= 1;
    let mut directory = first.clone();
    let n = directory.len();
    directory[n - 60] ^= 1;
    for bad in [Vec::new(), first[..first.len() - 8].to_vec(), b"text".to_vec(), flipped, directory] {
        fs::write(cache(), bad).unwrap();
        assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 3000);
        assert_eq!(fs::read(cache()).unwrap(), first);
    }
}

#[test]
fn an_import_that_finds_the_disk_full_leaves_nothing() {
    let dir = tempdir().unwrap();
    let path = filled(dir.path());
    let mut ws = Workspace::open(&path).unwrap();
    let hash = ws.dump_hash().unwrap();
    ws.limit_pages(60).unwrap();
    let mut w = ws.begin_import(meta(Dataset::Tickets, "big.csv")).unwrap();
    let mut failed = None;
    for k in 0..200 {
        let many: Vec<_> = (0..2000).map(|i| ticket(&format!("b{k}-{i}"), i, "open")).collect();
        if let Err(issue) = w.batch(batch(Dataset::Tickets, &many)) {
            failed = Some(issue);
            break;
        }
    }
    let issue = failed.unwrap();
    assert_eq!((issue.code, issue.file.as_deref()), (IssueCode::DiskFull, Some("big.csv")));
    assert_eq!(w.finish(&[], 0).unwrap_err().code, IssueCode::Internal);
    assert_eq!(ws.dump_hash().unwrap(), hash);
    assert_eq!(ws.imports().unwrap().len(), 1);
    ws.limit_pages(1_000_000).unwrap();
    tickets(&mut ws, &[ticket("one more", 5, "open")]);
    assert!(ws.check().unwrap().ok());
}
