//! The versions of the schema, and the way from one to the next.

use crate::backup::copy_checked;
use crate::error::{db, internal, write};
use crate::open::{beside, folder_of};
use qd_model::Issue;
use rusqlite::Connection;
use std::path::Path;

/// Step `n` leads from version `n` to `n + 1`; a step that was released is never changed.
pub(crate) const STEPS: &[&str] = &[
    include_str!("../migrations/001.sql"),
    include_str!("../migrations/002.sql"),
    include_str!("../migrations/003.sql"),
];

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

/// Runs our own steps from a version on.
pub(crate) fn run(conn: &Connection, from: u32) -> Result<(), Issue> {
    run_steps(conn, from, STEPS)
}

/// All steps in one transaction: the file is then of the last version, or as it was.
fn run_steps(conn: &Connection, from: u32, steps: &[&str]) -> Result<(), Issue> {
    let done = (|| {
        conn.execute_batch("BEGIN IMMEDIATE").map_err(db)?;
        for sql in steps.iter().skip(from as usize) {
            conn.execute_batch(sql).map_err(db)?;
        }
        conn.pragma_update(None, "user_version", steps.len() as u32).map_err(db)?;
        if let Some(first) = quick_check(conn)?.first() {
            return Err(internal(format!("The update would leave the workspace damaged: {first}.")));
        }
        conn.execute_batch("COMMIT").map_err(db)
    })();
    if done.is_err() {
        let _ = conn.execute_batch("ROLLBACK");
    }
    done
}

/// Brings an older file up to date, after a copy of it was made beside it and checked.
pub(crate) fn upgrade(conn: &Connection, path: &Path, steps: &[&str]) -> Result<(), Issue> {
    let from = version(conn)?;
    let copy = copy_checked(conn, folder_of(path))?;
    // One of an earlier try is replaced: what was entered since would not be in it.
    let keep = beside(path, &format!(".v{from}.backup"));
    copy.persist(keep).map_err(|e| write(&e.error, "The backup before the update"))?;
    run_steps(conn, from, steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Workspace;
    use crate::open::connect;

    const NEXT: &str =
        "ALTER TABLE agents ADD COLUMN language INTEGER; UPDATE setting SET json = '{\"x\":2}';";
    const BROKEN: &str = "UPDATE setting SET json = 'lost'; ALTER TABLE nowhere ADD COLUMN x INTEGER;";

    fn first(dir: &Path) -> std::path::PathBuf {
        let path = dir.join("w.qdw");
        Workspace::open(&path).unwrap().set_settings_json("{\"x\":1}").unwrap();
        path
    }

    fn with(more: &[&'static str]) -> Vec<&'static str> {
        STEPS.iter().chain(more).copied().collect()
    }

    fn setting(path: &Path) -> (u32, String) {
        let c = Connection::open(path).unwrap();
        (version(&c).unwrap(), c.query_row("SELECT json FROM setting", [], |r| r.get(0)).unwrap())
    }

    #[test]
    fn an_older_file_is_brought_up_to_date_and_a_checked_copy_of_it_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = first(dir.path());
        let conn = connect(&path).unwrap();
        upgrade(&conn, &path, &with(&[NEXT])).unwrap();
        drop(conn);
        assert_eq!(setting(&path), (latest() + 1, "{\"x\":2}".into()));
        let copy = dir.path().join(format!("w.qdw.v{}.backup", latest()));
        assert_eq!(setting(&copy), (latest(), "{\"x\":1}".into()));
    }

    #[test]
    fn an_update_that_fails_leaves_the_file_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = first(dir.path());
        let conn = connect(&path).unwrap();
        assert!(upgrade(&conn, &path, &with(&[NEXT, BROKEN])).is_err());
        drop(conn);
        assert_eq!(setting(&path), (latest(), "{\"x\":1}".into()));
        assert!(Workspace::open(&path).unwrap().check().unwrap().ok());
    }
}
