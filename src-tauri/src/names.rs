// The commands of the page, once: the build script makes a permission of each, and a test holds
// the capability in `tauri.conf.json` to exactly these. (Plain comments: `build.rs` includes this file.)

/// Names as the page calls them.
pub const COMMANDS: &[&str] = &[
    "hello",
    "pick_files",
    "inspect_files",
    "import_files",
    "cancel",
    "load_sample",
    "remove_sample",
    "list_imports",
    "undo_import",
    "rejected_rows",
    "save_rejected",
    "overview",
    "area",
    "kpi_detail",
    "kpi_rows",
    "definitions",
    "choices",
    "follow_ups",
    "save_report",
    "save_deck",
    "save_workbook",
    "get_settings",
    "set_settings",
    "set_language",
];
