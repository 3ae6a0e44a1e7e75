//! `cargo xtask setup`: what a fresh Debian or Ubuntu needs. Says first what it installs; a second run
//! installs nothing.

use crate::sh::{run_command, say, target_dir};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// What the window is built with.
const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// What the window is tested with: a display, a driver, and a drag source.
const TESTS: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "imagemagick",
    "xdotool",
    "x11-utils",
    "python3-gi",
    "gir1.2-gtk-3.0",
    "qpdf",
    "poppler-utils",
    "desktop-file-utils",
    "python3-venv",
];

/// What reads the files that are written, apart from what wrote them.
const PEERS: &[&str] = &["python-pptx==1.0.2", "openpyxl==3.1.5"];

/// What packages for Linux are made and checked with.
const BUNDLE: &[&str] = &["rpm", "lintian", "xz-utils", "desktop-file-utils"];

/// What the programs for Windows are built and packed with.
const WINDOWS: &[&str] = &["gcc-mingw-w64-x86-64-posix", "nsis"];
/// Rust with the sources of its standard library, where `rustup` has none for Windows.
const WINDOWS_RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];
/// What they are tried with.
const WINE: &[&str] = &["wine64", "wine"];

/// Installs what is missing. `--engine`: nothing, the engine and `qd` need no package; `--no-tests`: only
/// what a build needs; `--bundle`: what packages are made with, too; `--windows`,
/// `--wine`: what programs for Windows are made and tried with, too; `--dry-run`: only says it.
///
/// # Errors
/// An option not known, a package that cannot be installed, `npm` missing.
pub fn run(args: &[String]) -> Result<()> {
    let has = |flag: &str| args.iter().any(|a| a == flag);
    const KNOWN: &[&str] = &["--engine", "--no-tests", "--bundle", "--windows", "--wine", "--dry-run"];
    if let Some(unknown) = args.iter().find(|a| !KNOWN.contains(&a.as_str())) {
        bail!("unknown option {unknown}; known: {}", KNOWN.join(", "));
    }
    if has("--engine") {
        say("The engine and qd need a Rust toolchain alone. Nothing to install.");
        return Ok(());
    }
    let mut wanted = BUILD.to_vec();
    if !has("--no-tests") {
        wanted.extend(TESTS);
    }
    if has("--bundle") {
        wanted.extend(BUNDLE);
    }
    if has("--windows") {
        wanted.extend(WINDOWS);
        if !rustup_has_windows() {
            wanted.extend(WINDOWS_RUST);
        }
    }
    if has("--wine") {
        wanted.extend(WINE);
    }
    packages(&wanted, has("--dry-run"))?;
    if !has("--no-tests") {
        peers(has("--dry-run"))?;
    }
    page(has("--dry-run"))
}

/// A folder of Python packages of its own, below the target folder, where the tests look for it.
fn peers(dry_run: bool) -> Result<()> {
    let folder = target_dir().join("peers");
    let python = folder.join("bin/python");
    let there = || {
        Command::new(&python).args(["-c", "import pptx, openpyxl"]).output().is_ok_and(|o| o.status.success())
    };
    if there() {
        say(&format!("Python packages of the tests: in {}.", folder.display()));
        return Ok(());
    }
    say(&format!("Python packages to install, into {}: {}", folder.display(), PEERS.join(" ")));
    if dry_run {
        return Ok(());
    }
    run_command(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    run_command(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PEERS))
}

/// True if `rustup` has the standard library for Windows ready.
pub fn rustup_has_windows() -> bool {
    let list = Command::new("rustup").args(["target", "list", "--installed"]).output();
    list.is_ok_and(|out| {
        out.stdout.split(|b| *b == b'\n').any(|line| line == crate::bundle::WINDOWS.as_bytes())
    })
}

/// Installs those of the packages that are missing, and says so first.
///
/// # Errors
/// A package that cannot be installed.
pub fn packages(wanted: &[&str], dry_run: bool) -> Result<()> {
    if Command::new("dpkg-query").arg("--version").output().is_err() {
        say(&format!("This is no Debian or Ubuntu. Install what corresponds to: {}", wanted.join(" ")));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        say(&format!("System packages: all {} are there.", wanted.len()));
        return Ok(());
    }
    say(&format!("System packages to install: {}", missing.join(" ")));
    if dry_run {
        return Ok(());
    }
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(missing);
    apt(&install)
}

fn installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${Status}", package])
        .output()
        .is_ok_and(|out| out.stdout.ends_with(b"ok installed"))
}

fn apt(args: &[&str]) -> Result<()> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0");
    let mut command = if root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.arg("apt-get");
        sudo
    };
    run_command(command.args(args))
}

/// The oldest Node that the page is built with.
const NODE: (u32, u32) = (20, 19);

/// The page's packages, exactly as in its lock file.
fn page(dry_run: bool) -> Result<()> {
    let wanted =
        format!("Install Node {}.{} or newer (https://nodejs.org), then run this again.", NODE.0, NODE.1);
    let version = Command::new("node")
        .arg("--version")
        .output()
        .with_context(|| format!("Node is not installed. {wanted}"))?;
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let mut parts = version.trim_start_matches('v').split('.').map_while(|part| part.parse().ok());
    if (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) < NODE {
        bail!("Node {version} is too old. {wanted}");
    }
    say(&format!("Node {version}"));
    if page_is_there() {
        say("Packages of the page: as in ui/package-lock.json.");
        return Ok(());
    }
    say("Packages of the page to install, into ui/node_modules: those of ui/package-lock.json (npm ci)");
    if dry_run { Ok(()) } else { run_command(Command::new("npm").args(["--prefix", "ui", "ci"])) }
}

/// npm writes a lock file of its own at the end of an installation.
fn page_is_there() -> bool {
    let time = |path: &str| std::fs::metadata(path).and_then(|file| file.modified());
    match (time("ui/package-lock.json"), time("ui/node_modules/.package-lock.json")) {
        (Ok(wanted), Ok(installed)) => installed >= wanted,
        _ => false,
    }
}
