//! The desktop shell: a window, native dialogs, dropped files. It translates between the page and
//! [`qd_app`] and decides nothing; whatever is worth knowing of support KPIs lies behind that door.
//!
//! Begin with [`run`]. `commands` is what the page may call, `files` how a path becomes a handle (the
//! page never sends one), `shell` what is shared, `guard` what keeps the page a page.
//!
//! ```no_run
//! quarterdeck::run().expect("a display");
//! ```
#![deny(missing_docs)]

mod commands;
mod dialogs;
mod files;
mod guard;
mod limits;
mod menu;
mod names;
mod previews;
mod shell;
mod tasks;
mod typeface;

use qd_app::dto::OfferedFile;
use shell::{Shell, Told};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, RunEvent, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tauri_plugin_window_state::StateFlags;

pub use names::COMMANDS;
pub use qd_app::serve_if_asked;

/// The label of the one window.
pub(crate) const MAIN: &str = "main";

/// Opens the window and stays until it is closed.
///
/// # Errors
/// If there is no display, or the web view cannot be started. Where nobody reads what a program says, it was told in a
/// dialog.
pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    guard::told_if_it_panics(open).inspect_err(|why| guard::cannot_start(why.as_ref()))
}

fn open() -> Result<(), Box<dyn std::error::Error>> {
    qd_app::keep_freed_memory();
    guard::choose_renderer();
    guard::look_for_web_view()?;
    let app = tauri::Builder::default()
        // First, as its documentation asks: a second start ends before it touches the workspace.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            bring_to_front(app);
            let (workspace, files) = sorted(files_named(arguments, Path::new(&folder)));
            if let Some(workspace) = workspace {
                open_instead(app, workspace);
            }
            offer(app, files);
        }))
        .plugin(guard::navigation())
        .register_uri_scheme_protocol(typeface::SCHEME, typeface::serve)
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .manage(Shell::default())
        .on_window_event(|window, event| {
            if let WindowEvent::DragDrop(event) = event {
                dragged(window.app_handle(), event);
            }
        })
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .invoke_handler(commands::handler())
        .setup(|app| {
            app.state::<Shell>().recall();
            menu::refresh(app.handle());
            menu::restore_look(app.handle());
            let folder = std::env::current_dir().unwrap_or_default();
            let arguments = std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
            let (workspace, files) = sorted(files_named(arguments, &folder));
            if let Some(workspace) = workspace {
                app.state::<Shell>().choose(workspace);
            }
            offer(app.handle(), files);
            guard::expect_hello(app.handle());
            Ok(())
        })
        .build(context())?;
    app.run(|app, event| match event {
        RunEvent::Ready => guard::has_started(),
        RunEvent::Exit => app.state::<Shell>().close(),
        _ => {}
    });
    Ok(())
}

#[expect(
    clippy::disallowed_types,
    reason = "the code that Tauri generates uses a hash map; nothing is shown from it"
)]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// The files among the arguments of a start; the first argument is the program.
fn files_named(arguments: Vec<String>, folder: &Path) -> Vec<PathBuf> {
    arguments.iter().skip(1).filter(|a| !a.starts_with('-')).map(|a| folder.join(a)).collect()
}

/// A workspace to work with, the first of several, and files to import.
fn sorted(paths: Vec<PathBuf>) -> (Option<PathBuf>, Vec<PathBuf>) {
    let ours = |path: &PathBuf| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("qdeck"));
    let (workspaces, files): (Vec<_>, Vec<_>) = paths.into_iter().partition(ours);
    (workspaces.into_iter().next(), files)
}

/// Goes over to another workspace, as soon as what runs has ended; the page begins anew. One that cannot be opened
/// leaves the window as it is.
fn open_instead(app: &AppHandle, workspace: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let shell = app.state::<Shell>();
        if shell.chosen().as_ref() == Some(&workspace) {
            return;
        }
        match shell.open_other(workspace) {
            Ok(()) => {
                if let Some(window) = app.get_webview_window(MAIN) {
                    // It fails only while the window is going away.
                    let _ = window.reload();
                }
            }
            Err(issue) => {
                let issue = Told::from(issue).0;
                let dialog = app.dialog().message(format!("{}\n\n{}", issue.message, issue.hint));
                dialog.title("Quarterdeck").kind(MessageDialogKind::Error).show(|_| {});
            }
        }
    });
}

fn dragged(app: &AppHandle, event: &DragDropEvent) {
    match event {
        DragDropEvent::Enter { .. } => tell(app, "drag-over", true),
        DragDropEvent::Leave => tell(app, "drag-over", false),
        DragDropEvent::Drop { paths, .. } => {
            tell(app, "drag-over", false);
            offer(app, paths.clone());
        }
        _ => {}
    }
}

/// Gives the page handles for files, or keeps them until it says hello. Looks at the files on another
/// thread, since one on a sleeping network drive must not stop the window.
fn offer(app: &AppHandle, paths: Vec<PathBuf>) {
    if paths.is_empty() {
        return;
    }
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let (workspaces, paths): (Vec<_>, Vec<_>) = paths.into_iter().partition(|p| is_workspace(p));
        // One window shows one workspace: the last one given.
        if let Some(workspace) = workspaces.into_iter().next_back() {
            match app.state::<Shell>().open_other(workspace) {
                Ok(()) => tell(&app, "menu", "reload".to_owned()),
                Err(issue) => tell(&app, "problem", Told::from(issue)),
            }
        }
        if paths.is_empty() {
            return;
        }
        let now: Vec<OfferedFile> = app.state::<Shell>().files().offer(paths);
        if !now.is_empty() {
            tell(&app, "files-dropped", now);
        }
    });
}

/// A file of ours, by its ending; whether it is one is said by the opening.
fn is_workspace(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("qdeck"))
}

fn tell<T: serde::Serialize + Clone>(app: &AppHandle, event: &str, payload: T) {
    // It fails only while the window is going away.
    let _ = app.emit_to(MAIN, event, payload);
}

fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_no_files_and_relative_names_start_at_the_callers_folder() {
        let arguments = ["quarterdeck-app", "--flag", "a.csv", "/data/b.csv"].map(String::from).to_vec();
        let files = files_named(arguments, Path::new("/home/ann"));
        assert_eq!(files, [PathBuf::from("/home/ann/a.csv"), PathBuf::from("/data/b.csv")]);
    }

    #[test]
    fn a_workspace_is_worked_with_and_not_imported() {
        let given = ["/a/t.csv", "/a/Team.QDECK", "/a/other.qdeck"].map(PathBuf::from).to_vec();
        assert_eq!(sorted(given), (Some("/a/Team.QDECK".into()), vec!["/a/t.csv".into()]));
    }
}
