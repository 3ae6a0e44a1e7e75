//! `cargo xtask e2e`: builds page, window and `qd`, and drives the window on a display of its own.
#![allow(clippy::print_stdout)]

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds and runs `tests/e2e`. `--no-build`: tests what is built; any other word chooses the tests whose
/// file name contains it.
///
/// # Errors
/// A build or a test that fails.
pub fn run(args: &[String]) -> Result<()> {
    let build = !args.iter().any(|a| a == "--no-build");
    let chosen: Vec<&String> = args.iter().filter(|a| !a.starts_with("--")).collect();
    let root = root()?;
    if build {
        if !root.join("ui/node_modules").exists() {
            must(Command::new("npm").args(["--prefix", "ui", "ci"]).current_dir(&root))?;
        }
        must(Command::new("npm").args(["--prefix", "ui", "run", "build"]).current_dir(&root))?;
        must(Command::new("cargo").args(["build", "-p", "quarterdeck", "-p", "qd-cli"]).current_dir(&root))?;
    }
    let tests = tests(&root.join("tests/e2e"), &chosen)?;
    let target = target(&root)?.join("debug");
    println!("{} test files, pictures in out/screens", tests.len());
    must(
        Command::new("xvfb-run")
            .args([
                "-a",
                "-s",
                "-screen 0 1600x1000x24 -nolisten tcp",
                "node",
                "--test",
                "--test-concurrency=1",
            ])
            .args(tests)
            .env("QUARTERDECK_BIN", target.join("quarterdeck-app"))
            .env("QD_BIN", target.join("qd"))
            .current_dir(&root),
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

/// The folder of the workspace.
///
/// # Errors
/// If this program was moved out of it.
pub fn root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(own.parent().context("xtask has no parent folder")?.to_owned())
}

/// The folder that cargo builds into.
///
/// # Errors
/// If cargo cannot say it.
pub fn target(root: &Path) -> Result<PathBuf> {
    let out = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root)
        .output()
        .context("cargo metadata")?;
    let text = String::from_utf8_lossy(&out.stdout);
    let found = text.split_once("\"target_directory\":\"").and_then(|(_, rest)| rest.split_once('"'));
    Ok(PathBuf::from(found.context("cargo metadata names no target_directory")?.0.replace("\\\\", "\\")))
}

/// Runs a program with its output shown.
///
/// # Errors
/// If it cannot be started or does not succeed.
pub fn must(command: &mut Command) -> Result<()> {
    let name = format!("{command:?}");
    let status = command.status().with_context(|| format!("{name} cannot be started"))?;
    if status.success() { Ok(()) } else { bail!("{name}: {status}") }
}
