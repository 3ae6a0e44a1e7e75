//! Backup, restore, check; and looking at files without a workspace.

use crate::App;
use crate::dto::FileChoice;
use crate::host;
use crate::importing::inspect_all;
use qd_model::{FileInspection, Issue, KeptColumns, KpiDefinition, Settings};
use qd_store::CheckReport;
use qd_text::Catalogue;
use std::path::{Path, PathBuf};

impl App {
    /// Writes a backup, opened and checked.
    ///
    /// # Errors
    /// `DiskFull`, `FolderMissing`, `ReadOnly`.
    pub fn backup(&self, to: &Path) -> Result<(), Issue> {
        self.store.backup(to)
    }

    /// Puts a backup in the workspace's place; the file of before is kept beside it.
    ///
    /// # Errors
    /// `NotOurWorkspace`, `WorkspaceNewer`, `WorkspaceDamaged`; the workspace is unchanged then.
    pub fn restore(backup: &Path, workspace: Option<PathBuf>) -> Result<PathBuf, Issue> {
        let to = match workspace {
            Some(path) => path,
            None => host::default_workspace()?,
        };
        qd_store::Workspace::restore(backup, &to)?;
        Ok(to)
    }

    /// Looks the workspace over.
    ///
    /// # Errors
    /// `WorkspaceDamaged`.
    pub fn check(&self) -> Result<CheckReport, Issue> {
        let mut report = self.store.check()?;
        crate::retell::findings(&mut report.problems, &self.words());
        Ok(report)
    }
}

/// What each file is, where there is no workspace yet, in the language of the words: nothing is written, none is made.
pub fn inspect_without_workspace(files: &[(PathBuf, FileChoice)], words: &Catalogue) -> Vec<FileInspection> {
    let found = inspect_all(&without_workspace(), &[], KeptColumns::default(), files);
    crate::retell::inspections(found, words)
}

/// The settings that hold where there is no workspace yet.
pub(crate) fn without_workspace() -> Settings {
    Settings { time_zone: host::time_zone().name().to_owned(), ..Settings::default() }
}

/// The workspace that is there: the one named, or the one in the user's data folder. `None` if it was never made.
pub fn existing_workspace(named: Option<&Path>) -> Option<PathBuf> {
    let path = named.map(Path::to_path_buf).or_else(host::default_path)?;
    path.exists().then_some(path)
}

/// The registry, in display order, in English.
pub fn all_definitions() -> Vec<KpiDefinition> {
    crate::words::definitions_in(&Catalogue::new("en"))
}

/// Exports that are recognised: name, label, records, how.
pub fn sources() -> Vec<(String, String, String, String)> {
    qd_import::sources()
        .iter()
        .map(|s| {
            (
                s.name().into(),
                s.label().into(),
                s.kinds().iter().map(|k| k.name()).collect::<Vec<_>>().join(", "),
                s.how().into(),
            )
        })
        .collect()
}

/// JSON Schema of the settings.
pub fn settings_schema() -> String {
    let schema = schemars::schema_for!(Settings);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
