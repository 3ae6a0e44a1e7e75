//! `cargo xtask demo [FILES…]`: from exports to a PDF in one go.

use crate::{setup, sh};
use anyhow::Context;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds what is needed, imports into a fresh workspace, prints the KPIs, writes the PDF, and opens the window if
/// there is a display.
pub fn run(args: &[String]) -> anyhow::Result<()> {
    let no_window = args.iter().any(|a| a == "--no-window");
    let here = std::env::current_dir()?;
    let files: Vec<PathBuf> =
        args.iter().filter(|a| !a.starts_with("--")).map(|a| absolute(a)).collect::<anyhow::Result<_>>()?;
    sh::say("Building qd; the first time this takes some minutes …");
    sh::run("cargo", &["build", "--release", "-p", "qd-cli"])?;
    let qd = sh::target_dir().join("release/qd");

    let out = here.join("out/demo");
    std::fs::create_dir_all(&out)?;
    let workspace = out.join("demo.qdeck");
    for old in std::fs::read_dir(&out)? {
        let old = old?.path();
        if old.file_name().is_some_and(|n| n.to_string_lossy().starts_with("demo.qdeck")) {
            std::fs::remove_file(&old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
    }
    let call = |words: &[&str]| {
        let mut c = Command::new(&qd);
        c.arg("--workspace").arg(&workspace).args(words);
        c
    };
    if files.is_empty() {
        sh::run_command(&mut call(&["sample"]))?;
    } else {
        let mut import = call(&["import"]);
        import.args(&files);
        // 4: some rows were rejected and are listed; the rest is in.
        let status = import.status().context("cannot start qd")?;
        if !matches!(status.code(), Some(0 | 4)) {
            anyhow::bail!("the import ended with {status}");
        }
    }
    let period: &[&str] =
        if files.is_empty() { &["--period", "2026-Q3", "--compare", "previous"] } else { &[] };
    sh::run_command(call(&["kpi"]).args(period))?;
    let pdf = out.join("report.pdf");
    sh::run_command(call(&["report", "-o"]).arg(&pdf).args(period))?;
    sh::say(&format!("\nThe report is {}", pdf.display()));

    let display = std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some();
    if no_window || !display {
        sh::say("No display: the window stays closed. `cargo xtask demo` opens it on a desktop.");
        return Ok(());
    }
    sh::say("Building the window …");
    setup::run(&["--no-tests".into()])?;
    sh::run("npm", &["--prefix", "ui", "--silent", "run", "build"])?;
    sh::run("cargo", &["build", "--release", "-p", "quarterdeck"])?;
    sh::say("The window opens with the same numbers. Close it to end.");
    let mut app = Command::new(sh::target_dir().join("release/quarterdeck-app"));
    app.env("QUARTERDECK_WORKSPACE", &workspace);
    sh::run_command(&mut app)
}

/// A path as given, from the folder where the task was called: cargo keeps it in `PWD`.
fn absolute(file: &str) -> anyhow::Result<PathBuf> {
    let path = Path::new(file);
    if path.is_absolute() {
        return Ok(path.into());
    }
    let called_in = std::env::var_os("PWD").map_or(std::env::current_dir()?, PathBuf::from);
    Ok(called_in.join(path))
}
