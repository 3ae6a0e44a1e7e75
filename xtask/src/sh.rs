//! Running other programs, and speaking.

use anyhow::{Context, bail};
use std::path::PathBuf;
use std::process::Command;

/// Says a line to the developer.
#[expect(clippy::print_stderr, reason = "a developer's tool talks on stderr")]
pub fn say(line: &str) {
    eprintln!("{line}");
}

/// Goes to the project's top folder, wherever the task was called.
pub fn enter_project() -> anyhow::Result<()> {
    let top = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    std::env::set_current_dir(&top).with_context(|| format!("no folder {}", top.display()))
}

/// Runs a program and fails if it fails.
pub fn run(program: &str, args: &[&str]) -> anyhow::Result<()> {
    run_command(Command::new(program).args(args))
}

/// Runs a command and fails if it fails.
pub fn run_command(command: &mut Command) -> anyhow::Result<()> {
    say(&format!("$ {}", line_of(command)));
    let status = command.status().with_context(|| format!("cannot start {}", line_of(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", line_of(command));
    }
    Ok(())
}

/// Runs a command and gives what it wrote to stdout.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let out = command.output().with_context(|| format!("cannot start {}", line_of(command)))?;
    if !out.status.success() {
        bail!("{} ended with {}: {}", line_of(command), out.status, String::from_utf8_lossy(&out.stderr));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// The folder that cargo builds into.
pub fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

fn line_of(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&arg.to_string_lossy());
    }
    line
}
