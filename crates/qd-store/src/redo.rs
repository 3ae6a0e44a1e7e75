//! Doing an import again that was just taken back: exactly the state before comes back, not another reading of the file.
//!
//! Taking back keeps what it takes away in temporary tables of the connection: in memory, and gone with the program. Nothing
//! of an import that was taken back stays in the file. They hold every version of each row that had a version by the
//! import; put in the place of what stands of these rows they give the state before, as long as nothing else was imported
//! or taken back since.

use crate::error::db;
use crate::{Workspace, state};
use qd_model::{Dataset, Issue, IssueCode};
use rusqlite::{Connection, TransactionBehavior, params};

/// Versions of records kept in memory at most, of all imports together.
const KEPT_AT_MOST: u64 = 500_000;

/// An import that was taken back and can be put back.
#[derive(Debug)]
pub(crate) struct Undone {
    id: i64,
    kind: Dataset,
    versions: u64,
    /// How the workspace stood afterwards.
    after: Standing,
}

/// What any import and any taking back changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Standing {
    stamp: i64,
    imports: i64,
    last: i64,
    undone: i64,
}

fn standing(conn: &Connection) -> Result<Standing, Issue> {
    let sql = "SELECT stamp, (SELECT count(*) FROM import), (SELECT ifnull(max(id), 0) FROM import), \
               (SELECT count(*) FROM import WHERE undone) FROM meta";
    let read = |r: &rusqlite::Row<'_>| {
        Ok(Standing { stamp: r.get(0)?, imports: r.get(1)?, last: r.get(2)?, undone: r.get(3)? })
    };
    conn.query_row(sql, [], read).map_err(db)
}

/// Names of the temporary tables of an import; their numbers are ours.
fn tables(id: i64) -> [String; 5] {
    ["rows", "stands", "past", "same", "rejected"].map(|what| format!("temp.undone_{id}_{what}"))
}

/// Keeps what taking back will take away; gives the number of versions.
fn keep(conn: &Connection, kind: Dataset, id: i64) -> Result<u64, Issue> {
    let (t, [rows, stands, past, same, rejected]) = (kind.name(), tables(id));
    // One of a try that failed is in the way.
    forget(conn, id);
    conn.execute_batch(&format!(
        "CREATE TABLE {rows} (row INTEGER PRIMARY KEY);
         INSERT INTO {rows} SELECT row FROM main.{t} WHERE import_id = {id}
           UNION SELECT row FROM main.{t}_past WHERE import_id = {id};
         CREATE TABLE {stands} AS SELECT * FROM main.{t} WHERE row IN (SELECT row FROM {rows});
         CREATE TABLE {past} AS SELECT * FROM main.{t}_past WHERE row IN (SELECT row FROM {rows});
         CREATE TABLE {same} AS SELECT * FROM main.same_rows WHERE import_id = {id};
         CREATE TABLE {rejected} AS SELECT * FROM main.rejected WHERE import_id = {id};"
    ))
    .map_err(db)?;
    let sql = format!("SELECT (SELECT count(*) FROM {stands}) + (SELECT count(*) FROM {past})");
    let n: i64 = conn.query_row(&sql, [], |r| r.get(0)).map_err(db)?;
    Ok(u64::try_from(n).unwrap_or(0))
}

fn forget(conn: &Connection, id: i64) {
    for table in tables(id) {
        // What cannot be let go of now goes with the connection.
        let _ = conn.execute_batch(&format!("DROP TABLE IF EXISTS {table}"));
    }
}

fn put_back(conn: &Connection, kind: Dataset, id: i64) -> Result<(), Issue> {
    let (t, [rows, stands, past, same, rejected]) = (kind.name(), tables(id));
    conn.execute_batch(&format!(
        "DELETE FROM main.{t} WHERE row IN (SELECT row FROM {rows});
         DELETE FROM main.{t}_past WHERE row IN (SELECT row FROM {rows});
         INSERT INTO main.{t} SELECT * FROM {stands} ORDER BY row;
         INSERT INTO main.{t}_past SELECT * FROM {past};
         INSERT INTO main.same_rows SELECT * FROM {same};
         INSERT INTO main.rejected SELECT * FROM {rejected};"
    ))
    .map_err(db)?;
    conn.execute("UPDATE main.import SET undone = 0 WHERE id = ?", params![id]).map_err(db)?;
    state::records_changed(conn, kind)?;
    state::anything_changed(conn)
}

/// To be called before an import is taken back, in its transaction: keeps what is needed to put it back, in so many
/// versions. Nothing, if that is too much.
pub(crate) fn keep_undone(
    conn: &Connection,
    before: &mut Vec<Undone>,
    id: i64,
    kind: Dataset,
) -> Result<Option<u64>, Issue> {
    if before.last().is_some_and(|u| standing(conn).ok() != Some(u.after)) {
        forget_all(conn, before);
    }
    let (t, kept) = (kind.name(), before.iter().map(|u| u.versions).sum::<u64>());
    let sql = format!(
        "SELECT (SELECT count(*) FROM {t} WHERE import_id = ?1) + (SELECT count(*) FROM {t}_past WHERE import_id = ?1)"
    );
    let n: i64 = conn.query_row(&sql, [id], |r| r.get(0)).map_err(db)?;
    if u64::try_from(n).unwrap_or(0).saturating_add(kept) > KEPT_AT_MOST {
        return Ok(None);
    }
    keep(conn, kind, id).map(Some)
}

/// To be called at the end of that transaction.
pub(crate) fn undone(conn: &Connection, id: i64, kind: Dataset, versions: u64) -> Result<Undone, Issue> {
    Ok(Undone { id, kind, versions, after: standing(conn)? })
}

/// Nothing that was taken back can be put back from now on.
pub(crate) fn forget_all(conn: &Connection, undone: &mut Vec<Undone>) {
    for u in std::mem::take(undone) {
        forget(conn, u.id);
    }
}

impl Workspace {
    /// The import that was taken back last, if it can be put back as it was: nothing else was imported or taken back since,
    /// the workspace was not closed, and it had at most half a million versions of records.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn redoable(&self) -> Result<Option<i64>, Issue> {
        let Some(last) = self.undone.last() else { return Ok(None) };
        Ok((standing(&self.conn)? == last.after).then_some(last.id))
    }

    /// Puts back the import that [`Workspace::redoable`] names: records, versions and rejected rows are as they were before
    /// it was taken back.
    ///
    /// # Errors
    /// `bad_argument` if it is another one; `workspace_busy`, `disk_full`. Then nothing was changed.
    pub fn redo(&mut self, id: i64) -> Result<(), Issue> {
        let gone = || {
            Issue::new(IssueCode::BadArgument, format!("Import {id} cannot be put back as it was."))
                .hint("Nothing was changed. Import the file again: the answers given for it are kept.")
        };
        let Self { conn, undone, .. } = self;
        let t = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(db)?;
        let last = undone.last().filter(|u| u.id == id).ok_or_else(gone)?;
        if standing(&t)? != last.after {
            return Err(gone());
        }
        put_back(&t, last.kind, id)?;
        t.commit().map_err(db)?;
        self.undone.pop();
        forget(&self.conn, id);
        // What was taken back before it finds the workspace as it left it.
        let now = standing(&self.conn)?;
        if let Some(before) = self.undone.last_mut() {
            before.after = now;
        }
        self.checkpoint();
        Ok(())
    }
}
