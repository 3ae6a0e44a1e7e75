//! From when to when the records of an import reach.

use crate::Workspace;
use crate::error::db;
use crate::schema::is_event_time;
use qd_model::{Dataset, Issue};
use rusqlite::OptionalExtension;

impl Workspace {
    /// First and last instant of the records that an import brought and that stand, by the time that puts them into a
    /// period (tickets: created). UTC seconds; `None` if it brought none with such a time.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn span(&self, import: i64, dataset: Dataset) -> Result<Option<(i64, i64)>, Issue> {
        let Some(field) = dataset.fields().iter().find(|f| is_event_time(dataset, f)) else {
            return Ok(None);
        };
        let (t, f) = (dataset.name(), field.name);
        let last = if dataset == Dataset::Aggregates { "\"to\" - 1".into() } else { format!("\"{f}\"") };
        let sql = format!("SELECT min(\"{f}\"), max({last}) FROM {t} WHERE import_id = ?");
        let ends: Option<(Option<i64>, Option<i64>)> =
            self.conn.query_row(&sql, [import], |r| Ok((r.get(0)?, r.get(1)?))).optional().map_err(db)?;
        Ok(ends.and_then(|(a, b)| a.zip(b)))
    }
}
