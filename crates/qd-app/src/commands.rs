//! The one command list: what can be done, from where, and what becomes stale by it.

/// Where a command can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// In the window only: it opens a dialog or speaks to the page.
    Window,
    /// On the command line only.
    CommandLine,
    /// In both.
    Both,
}

/// One command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Command {
    /// Name of the window's command; the command line's stands in `cli`.
    pub name: &'static str,
    /// How the command line says it.
    pub cli: &'static str,
    /// Where it can be given.
    pub from: From,
    /// It changes the workspace: every value shown is stale after it.
    pub changes: bool,
}

const fn c(name: &'static str, cli: &'static str, from: From, changes: bool) -> Command {
    Command { name, cli, from, changes }
}

/// Everything Quarterdeck can be told, in the order of the manual.
pub const COMMANDS: &[Command] = &[
    c("hello", "", From::Window, false),
    c("pick_files", "", From::Window, false),
    c("inspect_files", "inspect", From::Both, false),
    c("try_import", "import --dry-run", From::Both, false),
    c("import_files", "import", From::Both, true),
    c("cancel", "", From::Window, false),
    c("load_sample", "sample", From::Both, true),
    c("remove_sample", "sample --remove", From::Both, true),
    c("list_imports", "imports", From::Both, false),
    c("undo_import", "undo", From::Both, true),
    c("redo_import", "", From::Window, true),
    c("rejected_rows", "imports --rejected", From::Both, false),
    c("save_rejected", "imports --rejected --csv", From::Both, false),
    c("overview", "kpi", From::Both, false),
    c("area", "kpi ID… --by", From::Both, false),
    c("kpi_detail", "kpi ID", From::Both, false),
    c("kpi_rows", "kpi ID --rows", From::Both, false),
    c("definitions", "definitions", From::Both, false),
    c("choices", "goals", From::Both, false),
    c("known_words", "", From::Window, false),
    c("follow_ups", "actions", From::Both, false),
    c("save_chart", "chart", From::Both, false),
    c("save_table", "table", From::Both, false),
    c("report_templates", "report --template", From::Both, false),
    c("preview_report", "", From::Window, false),
    c("save_report", "report", From::Both, false),
    c("save_deck", "report -o FILE.pptx", From::Both, false),
    c("save_workbook", "report -o FILE.xlsx", From::Both, false),
    c("month_costs", "", From::Window, false),
    c("enter_costs", "", From::Window, true),
    c("export_everything", "", From::Window, false),
    c("delete_everything", "", From::Window, true),
    c("save_backup", "backup", From::Both, false),
    c("restore_backup", "restore", From::Both, true),
    c("about", "", From::Window, false),
    c("open_homepage", "", From::Window, false),
    c("pick_logo", "", From::Window, true),
    c("open_workspace", "", From::Window, true),
    c("new_workspace", "", From::Window, true),
    c("open_recent", "", From::Window, true),
    c("forget_recent", "", From::Window, true),
    c("get_settings", "settings get", From::Both, false),
    c("set_settings", "settings set", From::Both, true),
    c("set_language", "settings set language", From::Both, true),
    c("", "actions add", From::CommandLine, true),
    c("", "actions done", From::CommandLine, true),
    c("", "actions remove", From::CommandLine, true),
    c("", "targets", From::CommandLine, false),
    c("", "targets add", From::CommandLine, true),
    c("", "targets remove", From::CommandLine, true),
    c("", "check", From::CommandLine, false),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_can_be_given_where_it_says() {
        for c in COMMANDS {
            match c.from {
                From::Window => assert!(!c.name.is_empty() && c.cli.is_empty(), "{c:?}"),
                From::CommandLine => assert!(c.name.is_empty() && !c.cli.is_empty(), "{c:?}"),
                From::Both => assert!(!c.name.is_empty() && !c.cli.is_empty(), "{c:?}"),
            }
        }
    }
}
