//! The native menu, in the window's language. What concerns the window alone is done here; everything else is told to
//! the page, which does it as if its own button had been pressed.

use crate::shell::Shell;
use crate::{MAIN, tell};
use qd_app::text::Catalogue;
use tauri::menu::{CheckMenuItem, Menu, MenuBuilder, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Theme, Wry};

/// Entries told to the page: id and the keys that do the same. Keys of the page itself (undo, help) are left to it: a
/// text being edited has an undo of its own.
const FILE: &[(&str, Option<&str>)] = &[
    ("open-exports", Some("CmdOrCtrl+O")),
    ("open-workspace", Some("CmdOrCtrl+Shift+O")),
    ("new-workspace", Some("CmdOrCtrl+Shift+N")),
];
const ZOOM: &[(&str, &str, i32)] =
    &[("zoom-in", "CmdOrCtrl+=", 1), ("zoom-out", "CmdOrCtrl+-", -1), ("zoom-usual", "CmdOrCtrl+0", 0)];
const APPEARANCES: &[(&str, Option<&str>)] =
    &[("appearance-system", None), ("appearance-light", Some("light")), ("appearance-dark", Some("dark"))];
const HELP: &[&str] = &["help", "shortcuts", "whats-new", "about"];

/// The menu for a language, the workspaces opened last, and how the window looks.
///
/// # Errors
/// If the system refuses a menu.
pub fn build(
    app: &AppHandle,
    words: &Catalogue,
    recent: &[String],
    appearance: Option<&str>,
) -> tauri::Result<Menu<Wry>> {
    let text = |id: &str| words.plain(&format!("shell-menu-{id}"));
    let item = |id: &str, keys: Option<&str>| MenuItem::with_id(app, id, text(id), true, keys);
    let line = || PredefinedMenuItem::separator(app);

    let file = Submenu::new(app, text("file"), true)?;
    for (id, keys) in FILE {
        file.append(&item(id, *keys)?)?;
    }
    let latest = Submenu::new(app, text("recent"), !recent.is_empty())?;
    for (k, name) in recent.iter().enumerate() {
        latest.append(&MenuItem::with_id(app, format!("recent-{k}"), name, true, None::<&str>)?)?;
    }
    latest.append(&line()?)?;
    latest.append(&item("forget-recent", None)?)?;
    file.append(&latest)?;
    file.append(&line()?)?;
    file.append(&item("save-report", Some("CmdOrCtrl+S"))?)?;
    file.append(&item("print", Some("CmdOrCtrl+P"))?)?;
    file.append(&line()?)?;
    file.append(&item("settings", Some("CmdOrCtrl+,"))?)?;
    file.append(&item("quit", Some("CmdOrCtrl+Q"))?)?;

    let edit = Submenu::new(app, text("edit"), true)?;
    edit.append(&item("undo", None)?)?;
    edit.append(&item("redo", None)?)?;
    // GTK's web view brings these itself, and its menu library would want one library more.
    #[cfg(not(target_os = "linux"))]
    {
        edit.append(&line()?)?;
        edit.append(&PredefinedMenuItem::cut(app, Some(&text("cut")))?)?;
        edit.append(&PredefinedMenuItem::copy(app, Some(&text("copy")))?)?;
        edit.append(&PredefinedMenuItem::paste(app, Some(&text("paste")))?)?;
        edit.append(&PredefinedMenuItem::select_all(app, Some(&text("select-all")))?)?;
    }

    let view = Submenu::new(app, text("view"), true)?;
    for (id, keys, _) in ZOOM {
        view.append(&item(id, Some(keys))?)?;
    }
    view.append(&line()?)?;
    for (id, theme) in APPEARANCES {
        let chosen = *theme == appearance;
        view.append(&CheckMenuItem::with_id(app, *id, text(id), true, chosen, None::<&str>)?)?;
    }

    let help = Submenu::new(app, text("help-menu"), true)?;
    for id in HELP {
        help.append(&item(id, (*id == "help").then_some("F1"))?)?;
    }
    MenuBuilder::new(app).items(&[&file, &edit, &view, &help]).build()
}

/// Makes the menu anew: the language, the workspaces or the look have changed. A menu that the system refuses leaves
/// the one before.
pub fn refresh(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let appearance = shell.habits().appearance.clone();
    if let Ok(menu) = build(app, &shell.words(), &shell.recent_names(), appearance.as_deref()) {
        let _ = app.set_menu(menu);
    }
}

/// Makes the menu anew if it shows another language or other workspaces than there are.
pub fn follow(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let now = (shell.words().language().to_owned(), shell.recent_names());
    if shell.menu_is_stale(&now) {
        refresh(app);
    }
}

/// Shows the window as its person left it: zoom, light or dark.
pub fn restore_look(app: &AppHandle) {
    let habits = app.state::<Shell>().habits().clone();
    show_in(app, habits.appearance.as_deref());
    if let Some((window, zoom)) = app.get_webview_window(MAIN).zip(habits.zoom) {
        let _ = window.set_zoom(zoom);
    }
}

fn show_in(app: &AppHandle, appearance: Option<&str>) {
    let theme = match appearance {
        Some("dark") => Some(Theme::Dark),
        Some("light") => Some(Theme::Light),
        _ => None,
    };
    app.set_theme(theme);
}

/// An entry was chosen.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    let id = event.id().as_ref();
    let shell = app.state::<Shell>();
    if id == "quit" {
        app.exit(0);
    } else if let Some((_, _, by)) = ZOOM.iter().find(|z| z.0 == id) {
        let zoom = shell.remember(|habits| habits.zoomed(*by));
        if let Some(window) = app.get_webview_window(MAIN) {
            let _ = window.set_zoom(zoom);
        }
    } else if let Some((_, appearance)) = APPEARANCES.iter().find(|a| a.0 == id) {
        shell.remember(|habits| habits.appearance = appearance.map(str::to_owned));
        show_in(app, *appearance);
        refresh(app);
    } else if id == "print" {
        if let Some(window) = app.get_webview_window(MAIN) {
            let _ = window.print();
        }
    } else {
        tell(app, "menu", id.to_owned());
    }
}
