//! `cargo xtask generate [--check]`: files made from the code, kept in the repository, and held against it.

use crate::{columns, sh};
use anyhow::{Context, bail};
use std::path::Path;
use std::process::Command;

/// Writes the pages of the manual that are made from the code, `docs/works.md`, the schema of the settings and the page's types; with
/// `--check` only compares. `--built`: the whole workspace is built already.
pub fn run(args: &[String]) -> anyhow::Result<()> {
    let check = args.iter().any(|a| a == "--check");
    let built = args.iter().any(|a| a == "--built");
    if !built {
        sh::run("cargo", &["build", "--quiet", "-p", "qd-cli"])?;
    }
    let qd = sh::target_dir().join("debug/qd");
    let mut stale = Vec::new();
    for name in ["kpis", "errors", "sources", "commands", "settings-schema"] {
        let mut text = sh::output(Command::new(&qd).args(["docs", name]))?;
        if name == "sources" {
            text = columns::added(&text, &qd)?;
        }
        let path = match name {
            "settings-schema" => "docs/schema/settings.json".to_owned(),
            other => format!("docs/manual/en/{other}.md"),
        };
        settle(Path::new(&path), &text, check, &mut stale)?;
    }
    settle(Path::new("docs/works.md"), &crate::notices::list()?, check, &mut stale)?;
    let fresh = sh::target_dir().join("types");
    std::fs::create_dir_all(&fresh)?;
    let fresh = fresh.canonicalize()?;
    sh::run_command(
        Command::new("cargo")
            .args(["test", "--quiet"])
            .args(if built { ["--workspace", "--test", "types"] } else { ["-pqd-tests", "--test", "types"] })
            .env("QUARTERDECK_TYPES", fresh.join("types.ts")),
    )?;
    let text = std::fs::read_to_string(fresh.join("types.ts")).context("the types were not written")?;
    settle(Path::new("ui/src/generated/types.ts"), &text, check, &mut stale)?;
    if stale.is_empty() {
        return Ok(());
    }
    bail!("stale: {}; run `cargo xtask generate` and commit", stale.join(", "))
}

fn settle(path: &Path, text: &str, check: bool, stale: &mut Vec<String>) -> anyhow::Result<()> {
    let now = std::fs::read_to_string(path).unwrap_or_default();
    if now == text {
        return Ok(());
    }
    if check {
        stale.push(path.display().to_string());
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    sh::say(&format!("wrote {}", path.display()));
    Ok(())
}
