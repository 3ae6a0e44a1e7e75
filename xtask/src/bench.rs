//! `cargo xtask bench`: speed beside peers, measured in the same run. Ratios are the result; seconds depend on the
//! machine.

use crate::sh;
use anyhow::bail;
use std::path::Path;
use std::process::Command;

const GENERATOR: &str = "../shared/tools/gen_support_data.py";

/// Builds `qd`, makes the data, installs the peers into a folder of their own, and measures.
/// `--tickets N` (default 1,000,000), `--rounds N` (default 5).
pub fn run(args: &[String]) -> anyhow::Result<()> {
    if !Path::new(GENERATOR).exists() {
        bail!("{GENERATOR} is not there: nothing was measured");
    }
    sh::run("cargo", &["build", "--release", "--quiet", "-p", "qd-cli"])?;
    let place = sh::target_dir().join("bench");
    std::fs::create_dir_all(&place)?;
    let place = place.canonicalize()?;
    let venv = place.join("venv");
    let python = venv.join("bin/python");
    if !python.exists() {
        sh::run("python3", &["-m", "venv", &venv.to_string_lossy()])?;
    }
    sh::say("Peers: numpy (data), duckdb");
    sh::run_command(Command::new(&python).args(["-m", "pip", "install", "--quiet", "numpy", "duckdb"]))?;
    sh::run_command(
        Command::new(&python)
            .arg("xtask/bench/bench.py")
            .arg("--generator")
            .arg(GENERATOR)
            .arg("--place")
            .arg(&place)
            .arg("--qd")
            .arg(sh::target_dir().join("release/qd"))
            .args(args),
    )
}
