//! `cargo xtask e2e`: builds page, window and `qd`, and drives the window on a display of its own.

use crate::setup;
use crate::sh::{run as sh, run_command, say, target_dir};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds and runs `tests/e2e`. `--no-build`: tests what is built; any other word chooses the tests whose
/// file name contains it.
///
/// # Errors
/// A build or a test that fails.
pub fn run(args: &[String]) -> Result<()> {
    let chosen: Vec<&String> = args.iter().filter(|a| !a.starts_with("--")).collect();
    if !args.iter().any(|a| a == "--no-build") {
        setup::run(&[])?;
        build()?;
    }
    let tests = tests(Path::new("tests/e2e"), &chosen)?;
    say(&format!("{} test files; pictures of the screens go to out/screens", tests.len()));
    let tests: Vec<String> = tests.iter().map(|path| path.display().to_string()).collect();
    let mut words = vec!["node", "--test", "--test-concurrency=1"];
    words.extend(tests.iter().map(String::as_str));
    run_command(&mut on_a_display(&words))
}

/// Page, window and `qd`.
///
/// # Errors
/// A build that fails.
pub fn build() -> Result<()> {
    sh("npm", &["--prefix", "ui", "--silent", "run", "build"])?;
    sh("cargo", &["build", "-p", "quarterdeck", "-p", "qd-cli"])
}

/// A program on a display that nobody sees, told where window and `qd` are.
pub fn on_a_display(words: &[&str]) -> Command {
    let target = std::path::absolute(target_dir()).unwrap_or_else(|_| target_dir()).join("debug");
    let mut command = Command::new("xvfb-run");
    command
        .args(["-a", "-s", "-screen 0 2000x1200x24 -nolisten tcp"])
        .args(words)
        .env("QUARTERDECK_BIN", target.join("quarterdeck-app"))
        .env("QD_BIN", target.join("qd"));
    command
}

fn tests(folder: &Path, chosen: &[&String]) -> Result<Vec<PathBuf>> {
    let mut tests: Vec<PathBuf> = std::fs::read_dir(folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.ends_with(".test.mjs")
                && (chosen.is_empty() || chosen.iter().any(|c| name.contains(c.as_str())))
        })
        .collect();
    tests.sort();
    if tests.is_empty() {
        bail!("no test in {} fits", folder.display());
    }
    Ok(tests)
}
