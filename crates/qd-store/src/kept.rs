//! The names of the columns of files that are kept to tell records apart by.

use crate::error::db;
use crate::{ImportWriter, Workspace};
use qd_model::{Dataset, Dimension, Issue, IssueCode, KeptColumns};
use rusqlite::{Connection, params};

pub(crate) fn read(conn: &Connection) -> Result<KeptColumns, Issue> {
    let mut s = conn.prepare_cached("SELECT place, name FROM kept_column").map_err(db)?;
    let rows = s.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get(1)?))).map_err(db)?;
    let rows = rows.collect::<Result<Vec<(String, String)>, _>>().map_err(db)?;
    let named = rows.into_iter().filter_map(|(place, name)| Some((Dimension::from_name(&place)?, name)));
    Ok(KeptColumns::new(named))
}

impl Workspace {
    /// The columns that are kept to tell records apart by.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn kept_columns(&self) -> Result<KeptColumns, Issue> {
        read(&self.conn)
    }
}

impl Workspace {
    /// Frees the places of columns that no record fills any more: those of imports that were taken back.
    ///
    /// # Errors
    /// `workspace_busy`, `read_only`.
    pub fn free_kept_columns(&mut self) -> Result<(), Issue> {
        for (place, _) in self.kept_columns()?.iter() {
            let place = place.name();
            let tables = Dataset::ALL.into_iter().filter(|d| d.keeps_columns());
            let used: Vec<String> = tables
                .flat_map(|d| [d.name().to_owned(), format!("{}_past", d.name())])
                .map(|t| format!("EXISTS (SELECT 1 FROM {t} WHERE {place} > 0)"))
                .collect();
            let sql = format!("DELETE FROM kept_column WHERE place = ? AND NOT ({})", used.join(" OR "));
            self.conn.execute(&sql, [place]).map_err(db)?;
        }
        Ok(())
    }
}

impl ImportWriter<'_> {
    /// Names the kept columns that this import fills; a place keeps the name it has.
    ///
    /// # Errors
    /// `bad_config` if another column has taken the place meanwhile.
    pub fn keep_columns(&mut self, columns: &KeptColumns) -> Result<(), Issue> {
        for (place, name) in columns.iter() {
            self.conn()
                .execute("INSERT OR IGNORE INTO kept_column VALUES (?, ?)", params![place.name(), name])
                .map_err(db)?;
        }
        let there = read(self.conn())?;
        match columns.iter().find(|(place, name)| there.name(*place).to_lowercase() != name.to_lowercase()) {
            None => Ok(()),
            Some((place, name)) => {
                let text = format!("The column {name} would stand in the place of {}.", there.name(place));
                Err(Issue::new(IssueCode::BadConfig, text)
                    .hint("Nothing was changed. Import the file again, alone."))
            }
        }
    }
}
