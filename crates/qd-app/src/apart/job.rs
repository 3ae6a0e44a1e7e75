//! What is asked of the process that reads foreign files, and what it answers.

use crate::dto::{FileChoice, Progress};
use qd_model::{Dimension, FileInspection, ImportReport, Issue, KeptColumns, Mapping, Settings};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::path::PathBuf;

/// One job.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Job {
    pub task: Task,
    /// Bytes of memory it may take.
    pub memory: u64,
    /// The language to speak, if not the workspace's.
    pub language: Option<String>,
    /// Names of files as the system has them, whether or not they are Unicode.
    pub files: Vec<(OsString, FileChoice)>,
}

/// What is to be done with the files.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Task {
    /// Look at them, with what is known of the workspace.
    Inspect(Box<Known>),
    /// Import them, or only try to. Without a workspace: into the user's own.
    Import { workspace: Option<OsString>, dry_run: bool },
}

/// What an inspection takes from a workspace.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Known {
    pub settings: Settings,
    pub saved: Vec<(String, Mapping)>,
    kept: Vec<(String, String)>,
}

impl Known {
    pub fn new(settings: Settings, saved: Vec<(String, Mapping)>, kept: &KeptColumns) -> Self {
        let kept = kept.iter().map(|(place, name)| (place.name().to_owned(), name.to_owned())).collect();
        Self { settings, saved, kept }
    }

    pub fn kept(&self) -> KeptColumns {
        let named = self.kept.iter().filter_map(|(p, name)| Some((Dimension::from_name(p)?, name.clone())));
        KeptColumns::new(named)
    }
}

/// One line of the answer; the last is not of progress.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Answer {
    Progress(Progress),
    /// As the importer says it, in English.
    Inspected(Vec<FileInspection>),
    /// Reports in the language that was spoken, or what stopped all of it.
    Imported {
        outcome: Result<Vec<ImportReport>, Issue>,
        language: Option<String>,
    },
}

impl Job {
    pub fn new(task: Task, language: Option<&str>, files: &[(PathBuf, FileChoice)], memory: u64) -> Self {
        let files = files.iter().map(|(path, choice)| (path.clone().into_os_string(), choice.clone()));
        Self { task, memory, language: language.map(Into::into), files: files.collect() }
    }

    /// The files as they were given.
    pub fn paths(&mut self) -> Vec<(PathBuf, FileChoice)> {
        std::mem::take(&mut self.files).into_iter().map(|(path, choice)| (path.into(), choice)).collect()
    }
}
