//! Pages of the documentation that are made from the code, so that they cannot go stale.

use crate::Outcome;
use clap::{Arg, Command, CommandFactory};
use qd_app::model::{Issue, IssueCode};
use std::fmt::Write;

/// Prints one page.
pub fn print(page: &str) -> Outcome {
    let text = match page {
        "kpis" => kpis(),
        "errors" => errors(),
        "sources" => sources(),
        "commands" => commands(),
        "settings-schema" => qd_app::settings_schema(),
        other => return Err(Issue::new(IssueCode::BadArgument, format!("There is no page “{other}”."))),
    };
    let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
    Ok(0)
}

const MADE: &str = "<!-- Made by `cargo xtask generate`. Do not edit. -->\n\n";

fn kpis() -> String {
    let mut s = format!(
        "{MADE}# The KPIs\n\nEach with its formula, the date by which a record counts, and what it needs. In the window the glossary under *Help* has them in your language.\n"
    );
    let mut family = String::new();
    for d in qd_app::all_definitions() {
        if d.family != family {
            let mut name = d.family.replace('_', " ");
            name[..1].make_ascii_uppercase();
            let _ = write!(s, "\n## {name}\n");
            family.clone_from(&d.family);
        }
        let state = if d.since.is_empty() { "declared, not computed yet" } else { "computed" };
        let _ = write!(
            s,
            "\n### {} (`{}`)\n\n{}\n\n- Formula: {}\n- Better: {}; counted by: {}; circle: {}; for: {}\n- Needs: {}\n- State: {state}\n",
            d.name,
            d.id,
            d.summary,
            d.formula,
            d.better,
            d.counted_by,
            d.circle,
            d.audience,
            d.inputs.join(", ")
        );
        if !d.actions.is_empty() {
            let _ = writeln!(s, "- When it is poor: {}", d.actions.join("; "));
        }
        if !d.caution.is_empty() {
            let _ = writeln!(s, "- Mind: {}", d.caution);
        }
        if !d.source.is_empty() {
            let _ = writeln!(s, "- Source: {}", d.source);
        }
    }
    s
}

fn errors() -> String {
    let mut s =
        format!("{MADE}# Error codes\n\n| code | exit | meaning | what to do |\n| --- | --- | --- | --- |\n");
    for c in IssueCode::ALL {
        let _ =
            writeln!(s, "| `{}` | {} | {} | {} |", c.name(), c.exit(), c.about().trim(), c.default_hint());
    }
    s
}

fn sources() -> String {
    let mut s = format!(
        "{MADE}# Exports that are recognised\n\nAny other file goes through the generic mapper: its columns are told by their names and by what stands in them.\nThe examples below are made-up rows under the real headers of a tool: which column fills what, a cell of it, and how it is understood (times\nwithout a zone here as UTC).\n\n| tool | records |\n| --- | --- |\n"
    );
    for (name, label, records, _) in qd_app::sources() {
        let _ = writeln!(s, "| [{label}](#{name}) | {records} |");
    }
    for (name, label, records, how) in qd_app::sources() {
        let _ = write!(
            s,
            "\n## {name}\n\n{label}. Name in mappings and JSON: `{name}`.\n\n- Gives: {records}\n- Recognised by: {how}\n"
        );
    }
    s
}

fn commands() -> String {
    let mut qd = crate::args::Args::command().disable_help_subcommand(true);
    // Gives each command its whole name, and lets it know the arguments that hold everywhere.
    qd.build();
    let mut s =
        format!("{MADE}# All commands of qd\n\n{}\n\nIn front of or behind any command:\n", about(&qd));
    options(&mut s, qd.get_arguments().filter(|a| a.is_global_set()));
    for command in qd.get_subcommands().filter(|c| !c.is_hide_set()) {
        one_command(&mut s, command, "##");
    }
    s
}

/// A command and those below it.
fn one_command(s: &mut String, command: &Command, level: &str) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let _ = write!(s, "\n{level} {name}\n\n{}\n\n```\n{usage}\n```\n", about(command));
    options(s, command.get_arguments().filter(|a| !a.is_global_set()));
    for sub in command.get_subcommands().filter(|c| !c.is_hide_set()) {
        one_command(s, sub, "###");
    }
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// A table of arguments; nothing if there are none.
fn options<'a>(s: &mut String, all: impl Iterator<Item = &'a Arg>) {
    let mut head = "\n| argument | meaning |\n| --- | --- |\n";
    for arg in all.filter(|a| !a.is_hide_set() && !matches!(a.get_id().as_str(), "help" | "version")) {
        let short = arg.get_short().map(|c| format!("-{c}, ")).unwrap_or_default();
        let text = arg.to_string();
        let text = if short.is_empty() { text } else { text.replace(&format!("-{short}"), "") };
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        // A switch has “false” for one.
        let values = if arg.get_action().takes_values() { arg.get_default_values() } else { &[] };
        let default: Vec<_> = values.iter().map(|v| v.to_string_lossy()).filter(|v| !v.is_empty()).collect();
        let default =
            if default.is_empty() { String::new() } else { format!(" [default: {}]", default.join(", ")) };
        let _ = writeln!(s, "{head}| `{short}{text}` | {}{default} |", help.replace('|', "\\|"));
        head = "";
    }
}
