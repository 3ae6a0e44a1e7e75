//! Native dialogs. They block: call them on a thread of their own ([`crate::shell::blocking`]).

use crate::MAIN;
use crate::shell::Shell;
use qd_app::text::{Arg, Catalogue};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogButtons, MessageDialogKind};

/// Asks for exports. None chosen: an empty list.
pub fn open_exports(app: &AppHandle) -> Vec<PathBuf> {
    let words = app.state::<Shell>().words();
    let chosen = dialog(app, &words.plain("shell-open"))
        .add_filter(words.plain("shell-exports"), &["csv", "tsv", "txt", "xlsx", "CSV", "TSV", "TXT", "XLSX"])
        .add_filter(words.plain("shell-all-files"), &["*"])
        .blocking_pick_files();
    chosen.unwrap_or_default().into_iter().filter_map(|file| file.into_path().ok()).collect()
}

/// Asks for another workspace.
pub fn open_workspace(app: &AppHandle) -> Option<PathBuf> {
    open_one(app, "shell-open-workspace", "shell-workspaces", &["qdeck"])
}

/// Asks where to make a new workspace.
pub fn new_workspace(app: &AppHandle) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    save(app, &words, &words.plain("shell-new-workspace"), &words.plain("shell-workspace-name"), "qdeck")
}

/// Asks for a backup.
pub fn open_backup(app: &AppHandle) -> Option<PathBuf> {
    open_one(app, "shell-open-backup", "shell-workspaces", &["qdeck", "backup"])
}

/// Asks where to write a backup.
pub fn save_backup(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    save(app, &words, &words.plain("shell-save-backup"), name, "qdeck")
}

/// Asks where to write everything there is.
pub fn save_everything(app: &AppHandle) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    let (title, name) = (words.plain("shell-save-everything"), words.plain("shell-everything-name"));
    save(app, &words, &title, &name, "zip")
}

/// Asks for a picture.
pub fn open_picture(app: &AppHandle) -> Option<PathBuf> {
    open_one(app, "shell-open-picture", "shell-pictures", &["png", "PNG"])
}

fn open_one(app: &AppHandle, title: &str, filter: &str, endings: &[&str]) -> Option<PathBuf> {
    if let Some(path) = answered_by_test("QUARTERDECK_E2E_OPEN") {
        return Some(path);
    }
    let words = app.state::<Shell>().words();
    dialog(app, &words.plain(title))
        .add_filter(words.plain(filter), endings)
        .add_filter(words.plain("shell-all-files"), &["*"])
        .blocking_pick_file()?
        .into_path()
        .ok()
}

/// Asks where to write the report of a period.
pub fn save_report(app: &AppHandle, period: &str) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    let name = words.text("shell-report-name", &[("period", Arg::Text(period))]);
    save(app, &words, &words.plain("shell-save-report"), &name, "pdf")
}

/// Asks where to write a chart, as a picture or as its numbers: a picture, unless the name says otherwise.
pub fn save_chart(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    save_as(app, &words, &words.plain("shell-save-chart"), name, &["png", "svg", "csv", "json"])
}

/// Asks where to write a table: as CSV, unless the name says otherwise.
pub fn save_table(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    save_as(app, &words, &words.plain("shell-save-table"), name, &["csv", "json"])
}

/// Asks where to write the slides of a period.
pub fn save_deck(app: &AppHandle, period: &str) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    let name = words.text("shell-deck-name", &[("period", Arg::Text(period))]);
    save(app, &words, &words.plain("shell-save-deck"), &name, "pptx")
}

/// Asks where to write the numbers of a period as a workbook.
pub fn save_workbook(app: &AppHandle, period: &str) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    let name = words.text("shell-workbook-name", &[("period", Arg::Text(period))]);
    save(app, &words, &words.plain("shell-save-workbook"), &name, "xlsx")
}

/// Asks where to write the rejected rows of an import.
pub fn save_rejected(app: &AppHandle, import: i64) -> Option<PathBuf> {
    let words = app.state::<Shell>().words();
    let name = words.text("shell-rejected-name", &[("id", Arg::Text(&import.to_string()))]);
    save(app, &words, &words.plain("shell-save-rejected"), &name, "csv")
}

/// The name gets the ending, if the person left it out.
fn save(app: &AppHandle, words: &Catalogue, title: &str, name: &str, ending: &str) -> Option<PathBuf> {
    save_as(app, words, title, name, &[ending])
}

/// As [`save`], for a file of one of several endings: the first, if the person named none of them.
fn save_as(app: &AppHandle, words: &Catalogue, title: &str, name: &str, endings: &[&str]) -> Option<PathBuf> {
    let first = endings.first().copied().unwrap_or_default();
    if let Some(path) = answered_by_test("QUARTERDECK_E2E_SAVE") {
        return Some(path);
    }
    let mut dialog = dialog(app, title).set_file_name(format!("{}.{first}", tidy(name)));
    for ending in endings {
        dialog = dialog.add_filter(ending.to_uppercase(), &[*ending]);
    }
    let chosen = dialog.blocking_save_file()?.into_path().ok()?;
    let typed = |e: &&str| chosen.extension().is_some_and(|own| own.eq_ignore_ascii_case(e));
    let path = with_ending(&chosen, endings.iter().find(|e| typed(e)).unwrap_or(&first));
    // The system asked about the name as typed; with the ending it may be another file.
    (path == chosen || !path.exists() || may_replace(app, words, &path)).then_some(path)
}

fn dialog(app: &AppHandle, title: &str) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file().set_title(title);
    match app.get_webview_window(MAIN) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn may_replace(app: &AppHandle, words: &Catalogue, path: &Path) -> bool {
    let file = crate::files::name_of(path);
    app.dialog()
        .message(words.text("shell-replace-ask", &[("file", Arg::Text(&file))]))
        .title("Quarterdeck")
        .kind(MessageDialogKind::Warning)
        .buttons(MessageDialogButtons::OkCancelCustom(
            words.plain("shell-replace"),
            words.plain("shell-keep"),
        ))
        .blocking_show()
}

/// A test of a debug build answers the dialog by the environment.
fn answered_by_test(variable: &str) -> Option<PathBuf> {
    if !cfg!(debug_assertions) {
        return None;
    }
    std::env::var_os(variable).map(PathBuf::from)
}

/// A name that every file system takes.
fn tidy(name: &str) -> String {
    let tidy: String = name
        .chars()
        .take(80)
        .map(|c| if c.is_alphanumeric() || " -_.".contains(c) { c } else { '-' })
        .collect();
    tidy.trim_matches([' ', '.']).to_owned()
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case(ending)) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_the_folder() {
        assert_eq!(tidy("Support report 2026-Q3"), "Support report 2026-Q3");
        assert_eq!(tidy("../../etc/passwd"), "-..-etc-passwd");
        assert_eq!(tidy("a:b\u{0}c?"), "a-b-c-");
    }

    #[test]
    fn the_ending_is_added_once() {
        let of = |name: &str| with_ending(Path::new(name), "pdf");
        assert_eq!(of("/r/q3"), Path::new("/r/q3.pdf"));
        assert_eq!(of("/r/q3.PDF"), Path::new("/r/q3.PDF"));
        assert_eq!(of("/r/2026.Q3"), Path::new("/r/2026.Q3.pdf"));
    }
}
