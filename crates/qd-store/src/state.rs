//! Which state the records are in: stamps that name it, and the number that grows.

use crate::error::db;
use crate::pseudonym::random;
use qd_model::{Dataset, Issue};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// The state of a workspace.
pub(crate) struct State {
    pub(crate) generation: u64,
    /// Names the state of all records; random, so that a restored backup is never taken for its successor.
    pub(crate) stamp: i64,
    /// The same for each table that ever held records.
    pub(crate) tables: BTreeMap<Dataset, i64>,
}

pub(crate) fn read(conn: &Connection) -> Result<State, Issue> {
    let (generation, stamp) = conn
        .query_row("SELECT generation, stamp FROM meta", [], |r| Ok((r.get::<_, i64>(0)?, r.get(1)?)))
        .map_err(db)?;
    let mut s = conn.prepare_cached("SELECT dataset, stamp FROM dataset_state").map_err(db)?;
    let mut rows = s.query([]).map_err(db)?;
    let mut tables = BTreeMap::new();
    while let Some(r) = rows.next().map_err(db)? {
        let name: String = r.get(0).map_err(db)?;
        if let Some(d) = Dataset::from_name(&name) {
            tables.insert(d, r.get(1).map_err(db)?);
        }
    }
    Ok(State { generation: u64::try_from(generation).unwrap_or(0), stamp, tables })
}

/// To be called in the transaction that changes records of a table.
pub(crate) fn records_changed(conn: &Connection, d: Dataset) -> Result<(), Issue> {
    let [mine, all] = [i64::from_ne_bytes(random()?), i64::from_ne_bytes(random()?)];
    conn.execute("REPLACE INTO dataset_state VALUES (?, ?)", params![d.name(), mine]).map_err(db)?;
    conn.execute("UPDATE meta SET stamp = ?", [all]).map_err(db)?;
    Ok(())
}

/// To be called in every transaction that changes something.
pub(crate) fn anything_changed(conn: &Connection) -> Result<(), Issue> {
    conn.execute("UPDATE meta SET generation = generation + 1", []).map_err(db)?;
    Ok(())
}
