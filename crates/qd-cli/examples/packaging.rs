//! Writes what an installer carries beside `qd`: its man pages and the completions of four shells.
//!
//! `cargo run -p qd-cli --example packaging -- FOLDER`; `cargo xtask bundle` does it.

#[path = "../src/args.rs"]
mod args;

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use std::io::{Error, Result};
use std::path::Path;

/// What the arguments alone do not say.
const MORE: &str = r#".SH "EXIT STATUS"
0 done, 1 error, 2 usage, 3 a question must be answered, 4 done in part, 5 refused.
.SH ENVIRONMENT
.TP
.B QUARTERDECK_WORKSPACE
The workspace file, where
.B \-\-workspace
is not given.
.SH "SEE ALSO"
.BR quarterdeck\-app (1)
"#;

fn main() -> Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| Error::other("which folder?"))?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let mut qd = args::Args::command();
    for (shell, name) in [
        (Shell::Bash, "qd.bash"),
        (Shell::Zsh, "_qd"),
        (Shell::Fish, "qd.fish"),
        (Shell::PowerShell, "_qd.ps1"),
    ] {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut qd, "qd", &mut text);
        std::fs::write(folder.join(name), text)?;
    }
    let mut qd = args::Args::command().disable_help_subcommand(true);
    // Gives each command its whole name, and lets it know the arguments that hold everywhere.
    qd.build();
    pages(&qd, "qd", folder)
}

/// The page of a command, and those of its commands.
fn pages(command: &Command, name: &str, folder: &Path) -> Result<()> {
    let page = clap_mangen::Man::new(command.clone())
        .title(name.to_uppercase())
        .source(format!("Quarterdeck {}", env!("CARGO_PKG_VERSION")))
        .manual("User commands");
    let mut text = Vec::new();
    page.render(&mut text)?;
    if name == "qd" {
        text.extend_from_slice(MORE.as_bytes());
    }
    std::fs::write(folder.join(format!("{name}.1")), text)?;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        pages(sub, &format!("{name}-{}", sub.get_name()), folder)?;
    }
    Ok(())
}
