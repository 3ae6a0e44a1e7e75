//! `cargo xtask fuzz`: looks for bytes that the importer does not stand.
//!
//! libFuzzer is built in with flags of the stable compiler, so no other one is needed. Each target's bytes are kept in
//! the target folder and taken up again; what fails is written beside them, to be put into `tests/fuzz/found`.

use crate::sh;
use anyhow::Context;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The coverage that libFuzzer steers by, without the sanitizers, which need another compiler; with `fuzzing`, some
/// libraries leave out what random bytes never get past, such as checksums.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions -Coverflow-checks -Ccodegen-units=1";

const TRIPLE: &str = "x86_64-unknown-linux-gnu";

/// Targets, and the endings of files of the project (and of `../shared`, if it is there) that are good to begin from.
const TARGETS: &[(&str, &[&str])] = &[
    ("detect", &["csv", "json", "xlsx", "xls", "zip", "ods", "html"]),
    ("csv", &["csv", "tsv", "txt"]),
    ("json", &["json", "ndjson", "jsonl"]),
    ("sheet", &[]),
    ("archive", &["zip", "xlsx", "ods", "gz"]),
    ("markup", &["xls", "html", "xml"]),
    ("dates", &[]),
    ("numbers", &[]),
    ("mapping", &[]),
];

const FILES: &[&str] = &["crates/qd-import/tests/fixtures", "tests/cases/import/files", "../shared/corpora"];

/// Larger files make each run slow and find nothing more.
const LARGEST: u64 = 16 << 10;

/// Looks for `--minutes N` (default 1) for each target named, or for all.
pub fn run(args: &[String]) -> anyhow::Result<()> {
    let mut minutes = 1.0;
    let mut named = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--minutes" => minutes = args.next().context("--minutes takes a number")?.parse::<f64>()?,
            name => named.push(
                *TARGETS
                    .iter()
                    .find(|t| t.0 == name)
                    .with_context(|| format!("there is no target “{name}”"))?,
            ),
        }
    }
    if named.is_empty() {
        named = TARGETS.to_vec();
    }
    let place = std::env::current_dir()?.join(sh::target_dir()).join("fuzz");
    sh::run_command(
        Command::new("cargo")
            .args([
                "build",
                "--release",
                "--quiet",
                "-p",
                "qd-fuzz",
                "--features",
                "libfuzzer",
                "--target",
                TRIPLE,
            ])
            .arg("--target-dir")
            .arg(place.join("build"))
            .env("RUSTFLAGS", FLAGS),
    )?;
    let program = place.join("build").join(TRIPLE).join("release/fuzz");
    let mut fell = Vec::new();
    for (name, endings) in named {
        let (bytes, failed) = (place.join(name), place.join("failed").join(name));
        fs::create_dir_all(&failed)?;
        begin_from(&bytes, name, endings)?;
        sh::say(&format!("\n== {name}, {minutes} min; what fails is written to {}", failed.display()));
        let run = sh::run_command(
            Command::new(&program)
                .arg(&bytes)
                .arg(format!("-max_total_time={}", (minutes * 60.0).round()))
                .arg(format!("-artifact_prefix={}/", failed.display()))
                .args([
                    "-max_len=16384",
                    "-timeout=20",
                    "-rss_limit_mb=2048",
                    "-print_final_stats=1",
                    "-verbosity=0",
                ])
                .env("QUARTERDECK_FUZZ", name),
        );
        if run.is_err() {
            fell.push(name);
        }
    }
    anyhow::ensure!(
        fell.is_empty(),
        "failed: {}; the bytes lie in {}",
        fell.join(", "),
        place.join("failed").display()
    );
    Ok(())
}

/// The bytes of earlier runs, and the files of the project that are not there yet.
fn begin_from(bytes: &Path, name: &str, endings: &[&str]) -> anyhow::Result<()> {
    fs::create_dir_all(bytes)?;
    let mut files = Vec::new();
    for folder in ["seeds", "found"] {
        gather(&Path::new("tests/fuzz").join(folder).join(name), None, &mut files)?;
    }
    for folder in FILES {
        gather(Path::new(folder), Some(endings), &mut files)?;
    }
    for (n, file) in files.iter().enumerate() {
        let mut content = fs::read(file)?;
        if name == "csv" && !file.starts_with("tests/fuzz") {
            // The byte that chooses how it is read.
            content.insert(0, 0);
        }
        fs::write(bytes.join(format!("from-{n}")), content)?;
    }
    Ok(())
}

fn gather(folder: &Path, endings: Option<&[&str]>, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    let mut entries = entries.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            gather(&path, endings, files)?;
        } else if fs::metadata(&path)?.len() <= LARGEST {
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if endings.is_none_or(|e| e.contains(&ending.as_str())) {
                files.push(path);
            }
        }
    }
    Ok(())
}
