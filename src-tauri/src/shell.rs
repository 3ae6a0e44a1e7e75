//! What the commands share: the workspace, the files given, the tasks that run.

use crate::files::Files;
use crate::tasks::Tasks;
use qd_app::dto::AppState;
use qd_app::model::{Issue, IssueCode};
use qd_app::text::Catalogue;
use qd_app::{App, AppOptions};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// Shared by all commands.
#[derive(Default)]
pub struct Shell {
    app: Mutex<Option<App>>,
    files: Mutex<Files>,
    language: Mutex<String>,
    /// The tasks that run.
    pub tasks: Tasks,
}

impl Shell {
    /// The files given.
    pub fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The words of native dialogs, in the language the window was last seen in: to ask the workspace
    /// would wait for an import to end.
    pub fn words(&self) -> Catalogue {
        Catalogue::new(&self.language.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A state that goes to the page; its language is kept.
    pub fn seen(&self, state: AppState) -> AppState {
        state.language.clone_into(&mut self.language.lock().unwrap_or_else(PoisonError::into_inner));
        state
    }

    /// Works on the workspace, one caller at a time. It is opened at the first use, and again after a
    /// failure: what held it may have gone, and after a bug only a fresh start can be trusted.
    ///
    /// # Errors
    /// Those of the opening and of the work.
    pub fn with<T>(&self, work: impl FnOnce(&mut App) -> Result<T, Issue>) -> Result<T, Issue> {
        let mut slot = self.app.lock().unwrap_or_else(|poisoned| {
            self.app.clear_poison();
            let mut slot = poisoned.into_inner();
            *slot = None;
            slot
        });
        match &mut *slot {
            Some(app) => work(app),
            none => work(none.insert(App::open(AppOptions::default())?)),
        }
    }

    /// Stops what runs and closes the workspace; waits for three seconds at most.
    pub fn close(&self) {
        for _ in 0..60 {
            self.tasks.cancel();
            match self.app.try_lock() {
                Ok(mut slot) => return *slot = None,
                Err(TryLockError::Poisoned(_)) => return,
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(50)),
            }
        }
    }
}

/// Does work that may take long on a thread of its own, so that the window stays alive. A panic in it
/// becomes an issue.
///
/// # Errors
/// Those of the work, or `Internal`.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Issue> + Send + 'static,
) -> Result<T, Issue> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Issue::new(IssueCode::Internal, "Something went wrong inside Quarterdeck.")))
}

/// Work on the workspace, on a thread of its own.
///
/// # Errors
/// Those of the work, or `Internal`.
pub async fn on_workspace<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&mut App) -> Result<T, Issue> + Send + 'static,
) -> Result<T, Issue> {
    blocking(move || app.state::<Shell>().with(work)).await
}

/// The state that is shown when there is no workspace to ask.
pub fn without_workspace(problem: Issue) -> AppState {
    AppState {
        version: env!("CARGO_PKG_VERSION").into(),
        workspace: String::new(),
        has_data: false,
        is_sample: false,
        language: "en".into(),
        time_zone: "UTC".into(),
        periods: Vec::new(),
        offered: Vec::new(),
        problem: Some(problem),
    }
}
