//! `cargo xtask bench`: speed beside peers, measured in the same run. Ratios are the result; seconds depend on the
//! machine.

use crate::{setup, sh};
use std::process::Command;

/// Builds `qd`, makes the data, installs the peers into a folder of their own, and measures.
/// `--tickets N` (default 1,000,000), `--rounds N` (default 5).
pub fn run(args: &[String]) -> anyhow::Result<()> {
    sh::run("cargo", &["build", "--release", "--quiet", "-p", "qd-cli"])?;
    let place = sh::target_dir().join("bench");
    std::fs::create_dir_all(&place)?;
    let place = place.canonicalize()?;
    let venv = place.join("venv");
    let python = venv.join("bin/python");
    if !python.exists() {
        // Debian's Python can make no folder of packages without this one.
        if sh::output(Command::new("python3").args(["-c", "import ensurepip"])).is_err() {
            setup::packages(&["python3", "python3-venv"], false)?;
        }
        sh::run("python3", &["-m", "venv", &venv.to_string_lossy()])?;
    }
    sh::say("Peers: numpy (data), duckdb, pandas with pyarrow; scipy for the p-values");
    sh::run_command(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "numpy", "duckdb", "pandas", "pyarrow", "scipy"]),
    )?;
    sh::run_command(
        Command::new(&python)
            .arg("xtask/bench/bench.py")
            .args(["--generator", "xtask/bench/gen_support_data.py"])
            .arg("--place")
            .arg(&place)
            .arg("--qd")
            .arg(sh::target_dir().join("release/qd"))
            .args(args),
    )?;
    sh::say("Warm, in the process, as the window asks");
    sh::run_command(
        Command::new("cargo")
            .args(["bench", "--quiet", "-p", "qd-app", "--bench", "warm"])
            .env("QUARTERDECK_BENCH", place.join("all.qdeck")),
    )
}
