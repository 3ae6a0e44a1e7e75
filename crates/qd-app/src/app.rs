//! The use cases.

use crate::dto::{
    AppState, FileChoice, ImportEntry, KpiDetail, KpiDetailQuery, Overview, OverviewQuery, Progress,
    ReportQuery, SavedReport,
};
use qd_model::{FileInspection, ImportReport, Issue, IssueCode, KpiDefinition, RejectedRow, Settings};
use std::path::{Path, PathBuf};

/// How to open the app.
#[derive(Debug, Clone, Default)]
pub struct AppOptions {
    /// The workspace file; none: the one in the user's data folder.
    pub workspace: Option<PathBuf>,
}

/// A workspace with all that can be done with it.
pub struct App {
    settings: Settings,
}

fn later<T>() -> Result<T, Issue> {
    Err(Issue::new(IssueCode::Internal, "not there yet"))
}

impl App {
    /// Opens the workspace, and makes it if it is not there.
    ///
    /// # Errors
    /// The codes of `qd_store`.
    pub fn open(_options: AppOptions) -> Result<Self, Issue> {
        Ok(Self { settings: Settings::default() })
    }

    /// Where the window stands.
    pub fn state(&self) -> AppState {
        AppState {
            version: env!("CARGO_PKG_VERSION").into(),
            workspace: String::new(),
            has_data: false,
            is_sample: false,
            language: self.settings.language.clone(),
            time_zone: self.settings.time_zone.clone(),
            periods: Vec::new(),
            offered: Vec::new(),
            problem: None,
        }
    }

    /// What each file is, and how it would be read. Writes nothing.
    pub fn inspect(&self, _files: &[(PathBuf, FileChoice)]) -> Vec<FileInspection> {
        Vec::new()
    }

    /// Imports files.
    ///
    /// # Errors
    /// What stops all of it; what is wrong with one file stands in its report.
    pub fn import(
        &mut self,
        _files: &[(PathBuf, FileChoice)],
        _progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<ImportReport>, Issue> {
        later()
    }

    /// Loads the sample company.
    ///
    /// # Errors
    /// As for an import.
    pub fn load_sample(&mut self, _progress: &mut dyn FnMut(Progress) -> bool) -> Result<(), Issue> {
        later()
    }

    /// Takes the sample company out again.
    ///
    /// # Errors
    /// As for an undo.
    pub fn remove_sample(&mut self) -> Result<(), Issue> {
        later()
    }

    /// The history.
    ///
    /// # Errors
    /// If the workspace cannot be read.
    pub fn imports(&self) -> Result<Vec<ImportEntry>, Issue> {
        later()
    }

    /// Takes one import back.
    ///
    /// # Errors
    /// `UnknownImport`.
    pub fn undo(&mut self, _id: i64) -> Result<(), Issue> {
        later()
    }

    /// Rejected rows of an import, paged.
    ///
    /// # Errors
    /// `UnknownImport`.
    pub fn rejected(&self, _id: i64, _offset: u64, _limit: u64) -> Result<Vec<RejectedRow>, Issue> {
        later()
    }

    /// Writes the rejected rows of an import as a CSV file.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn save_rejected(&self, _id: i64, _to: &Path) -> Result<(), Issue> {
        later()
    }

    /// The overview screen.
    ///
    /// # Errors
    /// A period not understood.
    pub fn overview(&mut self, _query: &OverviewQuery) -> Result<Overview, Issue> {
        later()
    }

    /// One KPI in full.
    ///
    /// # Errors
    /// `UnknownKpi`, `NotComputed`.
    pub fn kpi_detail(&mut self, _query: &KpiDetailQuery) -> Result<KpiDetail, Issue> {
        later()
    }

    /// The registry.
    pub fn definitions(&self) -> Vec<KpiDefinition> {
        Vec::new()
    }

    /// Writes a report.
    ///
    /// # Errors
    /// `ReportFailed`, `DiskFull`.
    pub fn report(
        &mut self,
        _query: &ReportQuery,
        _to: &Path,
        _progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedReport, Issue> {
        later()
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Changes settings: keys given replace, others stay; unknown keys are refused by name.
    ///
    /// # Errors
    /// `BadConfig`.
    pub fn set_settings(&mut self, _settings: serde_json::Value) -> Result<(), Issue> {
        later()
    }

    /// Changes the language.
    ///
    /// # Errors
    /// If the workspace cannot be written.
    pub fn set_language(&mut self, language: &str) -> Result<(), Issue> {
        self.settings.language = language.into();
        Ok(())
    }
}
