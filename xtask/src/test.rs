//! `cargo xtask test`: every check that CI runs, one after the other, with a summary at the end.

use crate::{e2e, generate, setup, sh};
use std::time::Instant;

type Check = (&'static str, fn() -> anyhow::Result<()>);

/// Exports of others, which are not ours to hand on.
const REAL_EXPORTS: &str = "../shared";

// Each cargo step takes the whole workspace: one choice of features, so nothing is built twice.
const CHECKS: &[Check] = &[
    ("setup", || setup::run(&[])),
    ("formatting", || cargo(&["fmt", "--all", "--check"])),
    ("page: types", || npm(&["run", "check"])),
    ("page: lint", || npm(&["run", "lint"])),
    ("page: unit tests", || npm(&["test"])),
    ("page: build", || npm(&["run", "build"])),
    ("build", || cargo(&["build", "--workspace"])),
    ("tests and cases", || {
        if !std::path::Path::new(REAL_EXPORTS).exists() {
            sh::say(&format!("The tests with real exports are left out: {REAL_EXPORTS} is not there."));
        }
        cargo(&["test", "--workspace", "--quiet", "--no-fail-fast"])
    }),
    ("generated files", || generate::run(&["--check".into(), "--built".into()])),
    ("lints", || cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])),
    ("end to end", || e2e::run(&["--no-build".into()])),
    ("licences, bans, sources", deny),
];

/// Runs all checks, or those whose name contains a word given; goes on after a failure and fails at the end.
pub fn run(words: &[String]) -> anyhow::Result<()> {
    let mut failed = Vec::new();
    let mut passed = 0;
    for (name, check) in CHECKS {
        if !words.is_empty() && !words.iter().any(|w| name.contains(w.as_str())) {
            continue;
        }
        sh::say(&format!("\n== {name}"));
        let started = Instant::now();
        match check() {
            Ok(()) => {
                passed += 1;
                sh::say(&format!("== {name}: passed, {:.0} s", started.elapsed().as_secs_f64()));
            }
            Err(e) => {
                sh::say(&format!("== {name}: FAILED, {:.0} s: {e:#}", started.elapsed().as_secs_f64()));
                failed.push(*name);
                if *name == "setup" {
                    break;
                }
            }
        }
    }
    summary(passed, &failed)
}

#[expect(clippy::print_stdout, reason = "the summary is the task's output")]
fn summary(passed: usize, failed: &[&str]) -> anyhow::Result<()> {
    println!("\n{passed} passed, {} failed", failed.len());
    if failed.is_empty() { Ok(()) } else { anyhow::bail!("failed: {}", failed.join(", ")) }
}

/// The program comes from the package registry, once.
fn deny() -> anyhow::Result<()> {
    if !sh::output(std::process::Command::new("cargo").arg("--list"))?.lines().any(|l| l.trim() == "deny") {
        sh::say("Installing cargo-deny (once; some minutes)");
        sh::run("cargo", &["install", "--locked", "--quiet", "cargo-deny", "--version", "0.20.2"])?;
    }
    sh::run("cargo", &["deny", "check", "licenses", "bans", "sources"])
}

/// Cargo, with the `qd` that the build step made: the cases need not build their own.
fn cargo(args: &[&str]) -> anyhow::Result<()> {
    let qd = std::env::current_dir()?.join(sh::target_dir()).join("debug/qd");
    sh::run_command(std::process::Command::new("cargo").args(args).env("QD", qd))
}

fn npm(args: &[&str]) -> anyhow::Result<()> {
    let mut all = vec!["--prefix", "ui", "--silent"];
    all.extend(args);
    sh::run("npm", &all)
}
