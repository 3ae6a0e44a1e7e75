//! What can be verified about a workspace, and the hash of all that a person put into it.

use crate::error::db;
use crate::{Workspace, migrate};
use qd_model::{Dataset, Issue, Storage};
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::Xxh3;

/// What [`Workspace::check`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// What is wrong, in words; nothing if all is well.
    pub problems: Vec<String>,
    /// Records a data set.
    pub records: BTreeMap<Dataset, u64>,
}

impl CheckReport {
    /// True if nothing is wrong.
    pub fn ok(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Workspace {
    /// Checks the file, the references, and that every version of a record belongs to an import that stands.
    ///
    /// # Errors
    /// `workspace_damaged` if it cannot even be read.
    pub fn check(&self) -> Result<CheckReport, Issue> {
        let snapshot = self.conn.unchecked_transaction().map_err(db)?;
        let mut report = CheckReport { problems: migrate::quick_check(&snapshot)?, ..CheckReport::default() };
        let count = |sql: &str| snapshot.query_row(sql, [], |r| r.get::<_, i64>(0)).map_err(db);
        let mut ask = |sql: &str, what: &str| {
            let n = count(sql)?;
            if n > 0 {
                report.problems.push(format!("{n} {what}"));
            }
            Ok::<(), Issue>(())
        };
        ask("SELECT count(*) FROM pragma_foreign_key_check", "references lead nowhere")?;
        ask("SELECT count(*) - ifnull(max(id), 0) FROM word", "words are out of order")?;
        ask("SELECT ifnull(max(id), 0) - count(*) FROM word", "words are missing")?;
        for d in Dataset::ALL {
            let t = d.name();
            for from in [t.to_owned(), format!("{t}_past")] {
                ask(
                    &format!(
                        "SELECT count(*) FROM {from} WHERE import_id NOT IN (SELECT id FROM import WHERE NOT undone \
                         AND kind = '{t}')"
                    ),
                    &format!("records of {from} belong to no import"),
                )?;
                let codes = d.fields().iter().filter(|f| f.kind.storage() == Storage::Code);
                let largest: Vec<String> = codes.map(|f| format!("ifnull(max(\"{}\"), 0)", f.name)).collect();
                ask(
                    &format!(
                        "SELECT max(0, max(ifnull(max(source), 0), {}, 0) - (SELECT ifnull(max(id), 0) FROM word)) FROM {from}",
                        if largest.is_empty() { "0".into() } else { largest.join(", ") }
                    ),
                    &format!("codes of {from} have no word"),
                )?;
            }
            ask(
                &format!(
                    "SELECT count(*) FROM {t}_past p LEFT JOIN {t} t ON t.row = p.row \
                     WHERE t.row IS NULL OR t.import_id <= p.import_id"
                ),
                &format!("versions of {t} are out of order"),
            )?;
        }
        let state = crate::state::read(&snapshot)?;
        if self.place.open(state.stamp).is_some_and(|c| !c.is_whole()) {
            // It is disposable: the next facts come from the records.
            self.place.clear();
            report.problems.push("the column cache was damaged and is removed".into());
        }
        for d in Dataset::ALL {
            let n = count(&format!("SELECT count(*) FROM {}", d.name()))?;
            if n > 0 {
                report.records.insert(d, u64::try_from(n).unwrap_or(0));
            }
        }
        Ok(report)
    }

    /// True if any record stands.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn has_data(&self) -> Result<bool, Issue> {
        for d in Dataset::ALL {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {})", d.name());
            if self.conn.query_row(&sql, [], |r| r.get(0)).map_err(db)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// True if an import of the sample company stands.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn is_sample(&self) -> Result<bool, Issue> {
        let sql = "SELECT EXISTS (SELECT 1 FROM import WHERE sample AND NOT undone)";
        self.conn.query_row(sql, [], |r| r.get(0)).map_err(db)
    }

    /// Number that grows with each change of the workspace.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn generation(&self) -> Result<u64, Issue> {
        Ok(crate::state::read(&self.conn)?.generation)
    }

    /// Hash of all records, settings and mappings by their meaning: words as text, no row numbers, no history, in no
    /// order. Two workspaces with the same hash hold the same.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn dump_hash(&self) -> Result<u64, Issue> {
        let mut sum = 0_u64;
        for d in Dataset::ALL {
            let columns = d.fields().iter().map(|f| match f.kind.storage() {
                Storage::Code => format!("(SELECT text FROM word WHERE word.id = \"{}\")", f.name),
                _ => format!("\"{}\"", f.name),
            });
            let columns = columns.collect::<Vec<_>>().join(", ");
            let source = "(SELECT text FROM word WHERE word.id = source)";
            let sql = format!("SELECT '{0}', {source}, {columns} FROM {0}", d.name());
            sum = sum.wrapping_add(self.hash_rows(&sql)?);
        }
        for sql in [
            "SELECT 'setting', name, json FROM setting",
            "SELECT 'mapping', signature, name, json FROM mapping",
        ] {
            sum = sum.wrapping_add(self.hash_rows(sql)?);
        }
        Ok(sum)
    }

    fn hash_rows(&self, sql: &str) -> Result<u64, Issue> {
        let mut s = self.conn.prepare(sql).map_err(db)?;
        let wide = s.column_count();
        let mut rows = s.query([]).map_err(db)?;
        let mut sum = 0_u64;
        while let Some(r) = rows.next().map_err(db)? {
            let mut h = Xxh3::new();
            for i in 0..wide {
                match r.get_ref(i).map_err(db)? {
                    ValueRef::Null => h.update(b"n"),
                    ValueRef::Integer(v) => {
                        h.update(b"i");
                        h.update(&v.to_le_bytes());
                    }
                    ValueRef::Real(v) => {
                        h.update(b"r");
                        h.update(&v.to_bits().to_le_bytes());
                    }
                    ValueRef::Text(v) | ValueRef::Blob(v) => {
                        h.update(b"t");
                        h.update(&v.len().to_le_bytes());
                        h.update(v);
                    }
                }
            }
            sum = sum.wrapping_add(h.digest());
        }
        Ok(sum)
    }
}
