//! What the commands share: the workspace, the files given, the tasks that run.

use crate::files::Files;
use crate::previews::Previews;
use crate::tasks::Tasks;
use qd_app::dto::AppState;
use qd_app::model::{Issue, IssueCode};
use qd_app::text::Catalogue;
use qd_app::{App, AppOptions, Habits};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// Shared by all commands.
#[derive(Default)]
pub struct Shell {
    app: Mutex<Option<App>>,
    files: Mutex<Files>,
    habits: Mutex<Habits>,
    /// Language and workspaces of the menu shown.
    made_for: Mutex<(String, Vec<String>)>,
    /// The workspace that was chosen; none: the one in the user's data folder.
    workspace: Mutex<Option<PathBuf>>,
    /// The tasks that run.
    pub tasks: Tasks,
    /// The pages that are shown of a report.
    pub previews: Previews,
}

impl Shell {
    /// The files given.
    pub fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The words of native dialogs, in the language the window was last seen in: to ask the workspace
    /// would wait for an import to end.
    pub fn words(&self) -> Catalogue {
        spoken()
    }

    /// A state that goes to the page; its language is kept.
    pub fn seen(&self, state: AppState) -> AppState {
        *SPOKEN.lock().unwrap_or_else(PoisonError::into_inner) = Some(state.language.clone());
        AppState { recent: self.recent_names(), ..state }
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
            none => work(none.insert(self.open()?)),
        }
    }

    fn open(&self) -> Result<App, Issue> {
        let workspace = self.workspace.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let app = App::open(AppOptions { workspace })?;
        self.remember_workspace(app.path());
        Ok(app)
    }

    /// Puts another workspace, or the same one made anew, in the place of the open one. The work gets it, none if it
    /// cannot be opened; after a failure it is opened again at the next use.
    ///
    /// # Errors
    /// Those of the work.
    pub fn exchange(&self, work: impl FnOnce(Option<App>) -> Result<App, Issue>) -> Result<(), Issue> {
        let mut slot = self.app.lock().unwrap_or_else(PoisonError::into_inner);
        let open = slot.take().or_else(|| self.open().ok());
        *slot = Some(work(open)?);
        Ok(())
    }

    /// Opens another workspace, or makes it. One that cannot be opened leaves the window with the one it has.
    ///
    /// # Errors
    /// As for [`App::open`].
    pub fn open_other(&self, path: PathBuf) -> Result<(), Issue> {
        let path = std::path::absolute(&path).unwrap_or(path);
        let opened = App::open(AppOptions { workspace: Some(path.clone()) })?;
        *self.app.lock().unwrap_or_else(|poisoned| {
            self.app.clear_poison();
            poisoned.into_inner()
        }) = Some(opened);
        self.remember_workspace(&path);
        *self.workspace.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
        Ok(())
    }

    /// Takes a workspace that was named at the start. It is opened when the page asks: what is wrong with it is said
    /// there.
    pub fn choose(&self, path: PathBuf) {
        *self.workspace.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    /// The workspace that was chosen; none: the one in the user's data folder.
    pub fn chosen(&self) -> Option<PathBuf> {
        self.workspace.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// True if the menu was made for something else; from now on it is made for this.
    pub fn menu_is_stale(&self, now: &(String, Vec<String>)) -> bool {
        let mut made_for = self.made_for.lock().unwrap_or_else(PoisonError::into_inner);
        let stale = *made_for != *now;
        made_for.clone_from(now);
        stale
    }

    /// What the window remembers.
    pub fn habits(&self) -> MutexGuard<'_, Habits> {
        self.habits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads what the window remembers from earlier.
    pub fn recall(&self) {
        *self.habits() = Habits::load();
    }

    /// Changes what the window remembers, and keeps it.
    pub fn remember<T>(&self, change: impl FnOnce(&mut Habits) -> T) -> T {
        let mut habits = self.habits();
        let before = habits.clone();
        let answer = change(&mut habits);
        if *habits != before {
            habits.save();
        }
        answer
    }

    fn remember_workspace(&self, path: &Path) {
        self.remember(|habits| habits.opened(path));
    }

    /// The workspaces opened before the one that is open, which stands in front of all.
    fn recent(&self) -> Vec<PathBuf> {
        self.habits().recent.iter().skip(1).filter(|p| p.exists()).cloned().collect()
    }

    /// Their names, with the folder where two have the same.
    pub fn recent_names(&self) -> Vec<String> {
        let all = self.recent();
        let stem = |p: &PathBuf| p.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let named = |p: &PathBuf| {
            let name = stem(p);
            let folder = p.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
            let twice = all.iter().filter(|other| stem(other) == name).count() > 1;
            if twice { format!("{name} ({folder})") } else { name }
        };
        all.iter().map(named).collect()
    }

    /// Opens the workspace of that place among [`Shell::recent_names`].
    ///
    /// # Errors
    /// `BadArgument` if there is none; as for [`App::open`].
    pub fn open_recent(&self, place: usize) -> Result<(), Issue> {
        let path = self.recent().into_iter().nth(place);
        let gone = || Issue::new(IssueCode::BadArgument, "This workspace is not there any more.");
        self.open_other(path.ok_or_else(gone)?)
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

/// The language the window was last seen in; none before the first time. It is the process's, so that a problem can be
/// told wherever it leaves for the page.
static SPOKEN: Mutex<Option<String>> = Mutex::new(None);

/// The words of the language the window speaks: of the workspace seen last, else of the system.
fn spoken() -> Catalogue {
    let seen = SPOKEN.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Catalogue::new(&seen.unwrap_or_else(qd_app::language))
}

/// A problem as the page gets it: in the language the window speaks. Every command ends with it, so none is forgotten.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(transparent)]
pub struct Told(pub Issue);

impl From<Issue> for Told {
    fn from(issue: Issue) -> Self {
        Self(qd_app::told(issue, &spoken()))
    }
}

/// Does work that may take long on a thread of its own, so that the window stays alive. A panic in it
/// becomes an issue.
///
/// # Errors
/// Those of the work, or `Internal`.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Issue> + Send + 'static,
) -> Result<T, Told> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Issue::new(IssueCode::Internal, "Something went wrong inside Quarterdeck.")))
        .map_err(Told::from)
}

/// Work on the workspace, on a thread of its own.
///
/// # Errors
/// Those of the work, or `Internal`.
pub async fn on_workspace<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&mut App) -> Result<T, Issue> + Send + 'static,
) -> Result<T, Told> {
    blocking(move || app.state::<Shell>().with(work)).await
}

/// The state that is shown when there is no workspace to ask, in the language of the system.
pub fn without_workspace(problem: Told) -> AppState {
    AppState {
        version: env!("CARGO_PKG_VERSION").into(),
        workspace: String::new(),
        has_data: false,
        is_sample: false,
        language: spoken().language().into(),
        time_zone: "UTC".into(),
        periods: Vec::new(),
        offered: Vec::new(),
        recent: Vec::new(),
        redoable: None,
        problem: Some(problem.0),
    }
}
