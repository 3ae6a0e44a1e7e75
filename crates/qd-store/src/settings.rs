//! Settings and saved mappings, kept as the JSON they came as.

use crate::error::{db, internal};
use crate::{Workspace, state};
use qd_model::{Issue, IssueCode, Mapping};
use rusqlite::{OptionalExtension, params};

impl Workspace {
    /// The settings as JSON; `None` if none were ever kept.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn settings_json(&self) -> Result<Option<String>, Issue> {
        let found = self.conn.query_row("SELECT json FROM setting WHERE name = 'settings'", [], |r| r.get(0));
        found.optional().map_err(db)
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// `bad_config` if it is no JSON; `workspace_busy`, `disk_full`.
    pub fn set_settings_json(&mut self, json: &str) -> Result<(), Issue> {
        serde_json::from_str::<serde::de::IgnoredAny>(json)
            .map_err(|e| Issue::new(IssueCode::BadConfig, format!("The settings are no JSON: {e}.")))?;
        let t = self.conn.transaction().map_err(db)?;
        t.execute("REPLACE INTO setting VALUES ('settings', ?)", [json]).map_err(db)?;
        state::anything_changed(&t)?;
        t.commit().map_err(db)
    }

    /// The saved mappings: signature of the header, and mapping.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn saved_mappings(&self) -> Result<Vec<(String, Mapping)>, Issue> {
        let mut s =
            self.conn.prepare("SELECT signature, json FROM mapping ORDER BY signature").map_err(db)?;
        let rows = s.query_map([], |r| Ok((r.get(0)?, r.get::<_, String>(1)?))).map_err(db)?;
        let mut out = Vec::new();
        for row in rows {
            let (signature, json) = row.map_err(db)?;
            // One of a later version that is no longer understood is not offered.
            if let Ok(mapping) = serde_json::from_str(&json) {
                out.push((signature, mapping));
            }
        }
        Ok(out)
    }

    /// Keeps a mapping under the signature of the header it fits; one of that signature is replaced.
    ///
    /// # Errors
    /// `workspace_busy`, `disk_full`.
    pub fn save_mapping(&mut self, signature: &str, name: &str, mapping: &Mapping) -> Result<(), Issue> {
        let json = serde_json::to_string(mapping).map_err(|e| internal(e.to_string()))?;
        let t = self.conn.transaction().map_err(db)?;
        t.execute("REPLACE INTO mapping VALUES (?, ?, ?)", params![signature, name, json]).map_err(db)?;
        state::anything_changed(&t)?;
        t.commit().map_err(db)
    }
}
