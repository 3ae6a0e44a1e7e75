//! The columns for the engine, from the cache or from the records.

use crate::columns::{Cache, Cells, TableBuilder};
use crate::error::{db, internal};
use crate::words::Words;
use crate::{Workspace, schema, state};
use qd_model::{Dataset, Facts, FieldKind, Issue, NULL_INT, Storage, ref_hash};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

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
        if let Some(facts) = self.place.open(state.stamp).and_then(|c| show(&c, state.generation, wanted)) {
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
        let cache = self.place.write(state.stamp, words.parts(), &tables)?;
        show(&cache, state.generation, wanted).ok_or_else(|| internal("The columns could not be read back."))
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

fn show(cache: &Cache, generation: u64, wanted: Option<&[Dataset]>) -> Option<Facts> {
    let (first_instant, last_instant) = cache.span();
    let all = cache.tables()?.into_iter().filter(|(d, _)| wanted.is_none_or(|w| w.contains(d)));
    Some(Facts { generation, words: cache.words()?, tables: all.collect(), last_instant, first_instant })
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
