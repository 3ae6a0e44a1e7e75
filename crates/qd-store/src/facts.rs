//! The columns for the engine, from the cache or from the records.

use crate::columns::{Cache, Cells, TableBuilder};
use crate::error::{db, internal};
use crate::words::Words;
use crate::{Workspace, schema, state};
use qd_model::{Dataset, Facts, FieldKind, Issue, KeptColumns, NULL_INT, Storage, Table, ref_hash};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;

/// Records read before their columns are packed.
const PIECE: usize = 16_384;

impl Workspace {
    /// The columns of some data sets, or of all that have records.
    ///
    /// # Errors
    /// `workspace_damaged`, `workspace_busy`.
    pub fn facts(&self, wanted: Option<&[Dataset]>) -> Result<Facts, Issue> {
        // One snapshot: the state read and the records read belong together.
        let snapshot = self.conn.unchecked_transaction().map_err(db)?;
        let state = state::read(&snapshot)?;
        let imported = imported_at(&snapshot)?;
        let kept = crate::kept::read(&snapshot)?;
        let show = |c: &Cache| show(c, state.generation, &imported, &kept, wanted);
        if let Some(facts) = self.place.open(state.stamp).as_ref().and_then(show) {
            return Ok(facts);
        }
        let older = self.place.older();
        let mut tables = Vec::new();
        for (&d, &stamp) in &state.tables {
            let mut table = TableBuilder::new(d);
            match older.as_ref().and_then(|c| c.table(d, stamp)) {
                Some(whole) => table.push_table(&whole),
                None => scan(&snapshot, d, &mut table)?,
            }
            tables.push((stamp, table));
        }
        let words = Words::load(&snapshot)?;
        let cache = self.place.write(state.stamp, &words, &tables)?;
        show(&cache).ok_or_else(|| internal("The columns could not be read back."))
    }

    /// The id of each record for people: its id, else what names it best, else `#` and its row.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn ids(&self, dataset: Dataset, rows: &[i64]) -> Result<Vec<String>, Issue> {
        let named: Vec<String> = ["id", "ticket"]
            .iter()
            .chain(dataset.key().iter().filter(|k| !matches!(**k, "id" | "currency")))
            .filter_map(|n| dataset.field(n))
            .filter(|f| f.kind != FieldKind::Time)
            .map(|f| match f.kind.storage() {
                Storage::Code => format!("(SELECT text FROM word WHERE word.id = \"{}\")", f.name),
                _ => format!("\"{}\"", f.name),
            })
            .collect();
        let named = if named.is_empty() { "NULL".into() } else { named.join(", ") };
        let sql = format!("SELECT coalesce({named}, NULL) FROM {} WHERE row = ?", dataset.name());
        let mut s = self.conn.prepare_cached(&sql).map_err(db)?;
        let mut out = Vec::with_capacity(rows.len());
        for &row in rows {
            let mut found = s.query([row]).map_err(db)?;
            let text: Option<String> = match found.next().map_err(db)? {
                Some(r) => r.get(0).map_err(db)?,
                None => None,
            };
            out.push(text.unwrap_or_else(|| format!("#{row}")));
        }
        Ok(out)
    }
}

impl Workspace {
    /// What stands in a field of some records: words as they are, numbers as digits, times as UTC seconds. Empty where
    /// nothing stands and for a field that the data set does not have.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn cells(&self, dataset: Dataset, field: &str, rows: &[i64]) -> Result<Vec<String>, Issue> {
        let Some(field) = dataset.field(field) else { return Ok(vec![String::new(); rows.len()]) };
        let column = match field.kind.storage() {
            Storage::Code => format!("(SELECT text FROM word WHERE word.id = \"{}\")", field.name),
            _ => format!("\"{}\"", field.name),
        };
        let sql = format!("SELECT {column} FROM {} WHERE row = ?", dataset.name());
        let mut s = self.conn.prepare_cached(&sql).map_err(db)?;
        let mut out = Vec::with_capacity(rows.len());
        for &row in rows {
            let mut found = s.query([row]).map_err(db)?;
            let Some(r) = found.next().map_err(db)? else {
                out.push(String::new());
                continue;
            };
            out.push(match r.get_ref(0).map_err(db)? {
                ValueRef::Integer(x) => x.to_string(),
                ValueRef::Real(x) => x.to_string(),
                ValueRef::Text(t) => String::from_utf8_lossy(t).into_owned(),
                ValueRef::Null | ValueRef::Blob(_) => String::new(),
            });
        }
        Ok(out)
    }
}

/// When each data set was last imported, imports taken back left aside.
fn imported_at(conn: &Connection) -> Result<BTreeMap<Dataset, i64>, Issue> {
    let sql = "SELECT kind, max(at) FROM import WHERE undone = 0 GROUP BY kind";
    let mut s = conn.prepare_cached(sql).map_err(db)?;
    let mut rows = s.query([]).map_err(db)?;
    let mut out = BTreeMap::new();
    while let Some(r) = rows.next().map_err(db)? {
        let name: String = r.get(0).map_err(db)?;
        if let Some(d) = Dataset::from_name(&name) {
            out.insert(d, r.get(1).map_err(db)?);
        }
    }
    Ok(out)
}

/// The facts of a cache. The instants are told anew each time: an import that changes no record leaves the cache as
/// it is, and yet tells that nothing more happened until then.
fn show(
    cache: &Cache,
    generation: u64,
    imported: &BTreeMap<Dataset, i64>,
    kept: &KeptColumns,
    wanted: Option<&[Dataset]>,
) -> Option<Facts> {
    let mut facts = Facts { generation, words: cache.words()?, kept: kept.clone(), ..Facts::default() };
    for (d, mut table) in cache.tables()? {
        let (first, mut last) = cache.span(d);
        let at = imported.get(&d).copied();
        let past = at.and_then(|at| last_past(d, &table, at));
        table.known_until = match at {
            // Contracts and watches that begin later are listed before; a failure that lies ahead means a wrong clock.
            Some(at) if d.is_state_list() => {
                let event = if d == Dataset::Incidents { last } else { past };
                Some(event.map_or(at, |e| at.max(e.saturating_add(1))))
            }
            _ => last.map(|e| e.saturating_add(1)),
        };
        last = last.max(past);
        facts.first_instant = [facts.first_instant, first].into_iter().flatten().min();
        facts.last_instant = facts.last_instant.max(last);
        if wanted.is_none_or(|w| w.contains(&d)) {
            facts.tables.insert(d, table);
        }
    }
    Some(facts)
}

/// The latest time of a list of what stands that lay in the past when the list was imported.
fn last_past(d: Dataset, table: &Table, at: i64) -> Option<i64> {
    let times = d.fields().iter().filter(|f| d.is_state_list() && f.kind == FieldKind::Time);
    let columns = times.filter_map(|f| table.int(f.name));
    columns.flat_map(|c| (0..c.len()).filter_map(move |i| c.value(i))).filter(|&t| t <= at).max()
}

/// Reads a whole table in the order of its rows.
fn scan(conn: &Connection, d: Dataset, into: &mut TableBuilder) -> Result<(), Issue> {
    let kinds: Vec<FieldKind> = [FieldKind::Count, FieldKind::Code]
        .into_iter()
        .chain(schema::fact_fields(d).map(|(_, f)| f.kind))
        .collect();
    let fresh = || -> Vec<Cells> {
        kinds
            .iter()
            .map(|k| match k.storage() {
                Storage::Real => Cells::Real(Vec::with_capacity(PIECE)),
                _ => Cells::Int(Vec::with_capacity(PIECE)),
            })
            .collect()
    };
    let odd = |e: rusqlite::types::FromSqlError| db(e.into());
    let (mut cells, mut n) = (fresh(), 0);
    let mut s = conn.prepare(&schema::scan_facts(d)).map_err(db)?;
    let mut rows = s.query([]).map_err(db)?;
    while let Some(r) = rows.next().map_err(db)? {
        for (j, (cell, kind)) in cells.iter_mut().zip(&kinds).enumerate() {
            let v = r.get_ref(j).map_err(db)?;
            match (cell, v) {
                (Cells::Real(c), v) => c.push(v.as_f64_or_null().map_err(odd)?.unwrap_or(f64::NAN)),
                (Cells::Int(c), ValueRef::Integer(v)) => c.push(v),
                (Cells::Int(c), ValueRef::Null) => {
                    c.push(if *kind == FieldKind::Code { 0 } else { NULL_INT })
                }
                (Cells::Int(c), v) => c.push(ref_hash(v.as_str().map_err(odd)?)),
            }
        }
        n += 1;
        if n == PIECE {
            into.push_cells(n, &std::mem::replace(&mut cells, fresh()));
            n = 0;
        }
    }
    if n > 0 {
        into.push_cells(n, &cells);
    }
    Ok(())
}
