//! `cargo xtask e2e`: builds page, window and `qd`, and drives the window on a display of its own.

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
        if !Path::new("ui/node_modules").exists() {
            sh("npm", &["--prefix", "ui", "ci"])?;
        }
        sh("npm", &["--prefix", "ui", "run", "build"])?;
        sh("cargo", &["build", "-p", "quarterdeck", "-p", "qd-cli"])?;
    }
    let tests = tests(Path::new("tests/e2e"), &chosen)?;
    let target = std::path::absolute(target_dir())?.join("debug");
    say(&format!("{} test files; pictures of the screens go to out/screens", tests.len()));
    run_command(
        Command::new("xvfb-run")
            .args(["-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"])
            .args(["node", "--test", "--test-concurrency=1"])
            .args(tests)
            .env("QUARTERDECK_BIN", target.join("quarterdeck-app"))
            .env("QD_BIN", target.join("qd")),
    )
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
