//! `cargo xtask bench`: speed beside peers, measured in the same run. Ratios are the result; seconds depend on the
//! machine.

use crate::{bundle, e2e, setup, sh};
use std::process::Command;

/// Builds `qd`, makes the data, installs the peers into a folder of their own, and measures.
/// `--tickets N` (default 1,000,000), `--rounds N` (default 5). `--growth`: instead, how time and memory grow from a
/// hundred thousand to ten million tickets (`--sizes A,B`). `--start`: instead, how big what was built to be handed out
/// is, how fast its window is there, and what it holds in memory.
pub fn run(args: &[String]) -> anyhow::Result<()> {
    if args.iter().any(|a| a == "--start") {
        return start();
    }
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
    sh::say(
        "Peers: numpy (data), duckdb, pandas with pyarrow, fastexcel; scipy for the p-values; openpyxl; matplotlib, reportlab, \
         pypdf",
    );
    sh::run_command(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "numpy", "duckdb", "pandas", "pyarrow", "scipy"])
            .args(["matplotlib", "reportlab", "pypdf", "fastexcel", "openpyxl"]),
    )?;
    let growth = args.iter().any(|a| a == "--growth");
    let args: Vec<&String> = args.iter().filter(|a| *a != "--growth").collect();
    sh::run_command(
        Command::new(&python)
            .arg(if growth { "xtask/bench/growth.py" } else { "xtask/bench/bench.py" })
            .args(["--generator", "xtask/bench/gen_support_data.py"])
            .arg("--place")
            .arg(&place)
            .arg("--qd")
            .arg(sh::target_dir().join("release/qd"))
            .args(args),
    )?;
    if growth {
        return Ok(());
    }
    sh::say("A workbook, and how soon a long file is shown");
    sh::run_command(
        Command::new(&python)
            .arg("xtask/bench/excel.py")
            .args(["--generator", "xtask/bench/gen_support_data.py"])
            .arg("--place")
            .arg(&place)
            .arg("--qd")
            .arg(sh::target_dir().join("release/qd")),
    )?;
    sh::say("The business clock");
    sh::run("cargo", &["bench", "--quiet", "-p", "qd-calendar", "--bench", "spans"])?;
    sh::say("A report from computed values");
    sh::run("cargo", &["build", "--release", "--quiet", "-p", "qd-report", "--example", "company"])?;
    sh::run_command(
        Command::new(&python)
            .arg("xtask/bench/report_peer.py")
            .arg("--ours")
            .arg(sh::target_dir().join("release/examples/company"))
            .arg("--place")
            .arg(&place),
    )?;
    sh::say("Warm, in the process, as the window asks");
    sh::run_command(
        Command::new("cargo")
            .args(["bench", "--quiet", "-p", "qd-app", "--bench", "warm"])
            .env("QUARTERDECK_BENCH", place.join("all.qdeck")),
    )
}

/// Sizes, start and memory of what `cargo xtask bundle` built.
fn start() -> anyhow::Result<()> {
    let built = std::path::absolute(sh::target_dir())?.join(bundle::PROFILE);
    let (app, qd) = (built.join("quarterdeck-app"), built.join("qd"));
    anyhow::ensure!(app.exists() && qd.exists(), "nothing is built to be handed out: cargo xtask bundle");
    let mut files = vec![app.clone(), qd.clone()];
    if let Ok(finished) = std::fs::read_dir(bundle::FINISHED) {
        files.extend(finished.filter_map(|entry| Some(entry.ok()?.path())));
    }
    files.sort();
    for file in files {
        let bytes = std::fs::metadata(&file)?.len();
        sh::say(&format!("{:>7.2} MB  {}", bytes as f64 / 1e6, file.display()));
    }
    let mut node = e2e::on_a_display(&["node", "xtask/bench/start.mjs"]);
    let many = std::path::absolute(sh::target_dir())?.join("bench/all.qdeck");
    sh::run_command(node.env("QUARTERDECK_BIN", app).env("QD_BIN", qd).env("QUARTERDECK_BENCH", many))
}
