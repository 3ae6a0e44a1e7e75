//! The versions of the schema, and the way from one to the next.

use crate::backup::copy_checked;
use crate::error::{db, internal, write};
use crate::open::{beside, folder_of};
use qd_model::Issue;
use rusqlite::Connection;
use std::path::Path;

/// Step `n` leads from version `n` to `n + 1`; a step that was released is never changed.
pub(crate) const STEPS: &[&str] = &[include_str!("../migrations/001.sql")];

/// The version this program writes.
pub(crate) fn latest() -> u32 {
    STEPS.len() as u32
}

/// The version of a file.
pub(crate) fn version(conn: &Connection) -> Result<u32, Issue> {
    conn.query_row("PRAGMA user_version", [], |r| r.get(0)).map_err(db)
}

/// What `quick_check` finds; nothing if all is well.
pub(crate) fn quick_check(conn: &Connection) -> Result<Vec<String>, Issue> {
    let mut s = conn.prepare("PRAGMA quick_check(20)").map_err(db)?;
    let lines = s.query_map([], |r| r.get::<_, String>(0)).map_err(db)?;
    let lines = lines.collect::<Result<Vec<_>, _>>().map_err(db)?;
    Ok(lines.into_iter().filter(|l| l != "ok").collect())
}

/// Runs our own steps from a version on, each in a transaction of its own.
pub(crate) fn run(conn: &Connection, from: u32) -> Result<(), Issue> {
    run_steps(conn, from, STEPS)
}

fn run_steps(conn: &Connection, from: u32, steps: &[&str]) -> Result<(), Issue> {
    for (n, sql) in steps.iter().enumerate().skip(from as usize) {
        let done = conn
            .execute_batch("BEGIN IMMEDIATE")
            .and_then(|()| conn.execute_batch(sql))
            .and_then(|()| conn.pragma_update(None, "user_version", n as u32 + 1))
            .and_then(|()| conn.execute_batch("COMMIT"));
        if let Err(e) = done {
            let _ = conn.execute_batch("ROLLBACK");
            return Err(db(e));
        }
    }
    Ok(())
}

/// Brings an older file up to date, after a copy of it was made beside it and checked.
pub(crate) fn upgrade(conn: &Connection, path: &Path, steps: &[&str]) -> Result<(), Issue> {
    let from = version(conn)?;
    let keep = beside(path, &format!(".v{from}.backup"));
    if !keep.exists() {
        let copy = copy_checked(conn, folder_of(path))?;
        copy.persist(&keep).map_err(|e| write(&e.error, "The backup before the update"))?;
    }
    run_steps(conn, from, steps)?;
    let found = quick_check(conn)?;
    match found.first() {
        None => Ok(()),
        Some(first) => Err(internal(format!("The update left the workspace damaged: {first}."))),
    }
}
