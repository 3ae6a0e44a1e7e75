//! `cargo xtask bundle`: what is handed to people who install: packages for Linux, installer and ZIP for Windows, with the
//! list of their parts and checksums, in `out/release`.

mod alone;
pub(crate) mod cli;
pub(crate) mod linux;
mod rpm;
mod sums;
mod trial;
mod windows;

use crate::sh::{run as sh, say, target_dir};
use crate::{sbom, setup};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// As small as a package should be to hand on, in bytes, and `qd` alone.
const SMALL: u64 = 15_000_000;
const SMALL_ALONE: u64 = 12_000_000;

/// No package may be larger: something came in that should not be there.
const LARGEST: u64 = 20_000_000;
/// Nor the archive for Windows, which its own programs can unpack only if it is packed by older means.
const LARGEST_ZIP: u64 = 35_000_000;

/// The profile of what is handed out, and so its folder in cargo's.
pub(crate) const PROFILE: &str = "release";

/// Where the finished files lie.
pub(crate) const FINISHED: &str = "out/release";

/// Packages for Linux, or with `--windows` for Windows. `--no-build`: packs what is built. `--try`, with `--windows`:
/// installs and works with it under Wine.
///
/// # Errors
/// A build that fails, or a package that lacks something or is too large.
pub fn run(args: &[String]) -> Result<()> {
    const KNOWN: &[&str] = &["--no-build", "--windows", "--try"];
    if let Some(unknown) = args.iter().find(|a| !KNOWN.contains(&a.as_str())) {
        bail!("unknown option {unknown}; known: {}", KNOWN.join(", "));
    }
    let has = |flag: &str| args.iter().any(|a| a == flag);
    std::fs::create_dir_all(FINISHED)?;
    if !has("--windows") {
        setup::run(&["--no-tests".into(), "--bundle".into()])?;
        let made = linux::run(!has("--no-build"))?;
        return finish(made, "linux", "x86_64-unknown-linux-gnu");
    }
    setup::run(&["--no-tests".into(), "--windows".into()])?;
    let made = windows::run(!has("--no-build"))?;
    if has("--try") {
        setup::run(&["--no-tests".into(), "--windows".into(), "--wine".into()])?;
        sh("cargo", &["build", "--profile", PROFILE, "-p", "qd-cli"])?;
        trial::run(&made[0], &target_dir().join(PROFILE).join("qd"))?;
    }
    finish(made, "windows", windows::TARGET)
}

/// What the programs for Windows are built for.
pub(crate) const WINDOWS: &str = windows::TARGET;

/// Every package has one version: that of the workspace.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The list of parts, sizes, and checksums of everything that lies there.
fn finish(mut made: Vec<PathBuf>, system: &str, target: &str) -> Result<()> {
    let list = Path::new(FINISHED).join(format!("quarterdeck-{VERSION}-{system}.cdx.json"));
    std::fs::write(&list, sbom::text(target)?)?;
    made.push(list);
    for file in &made {
        let bytes = std::fs::metadata(file).with_context(|| file.display().to_string())?.len();
        let alone = file.file_name().is_some_and(|n| {
            n.to_string_lossy().starts_with("qd-") || n.to_string_lossy().contains(cli::NAME)
        });
        let zip = file.extension().is_some_and(|e| e == "zip");
        let largest = if zip { LARGEST_ZIP } else { LARGEST };
        let goal = match (zip, alone) {
            (true, _) => LARGEST_ZIP,
            (_, true) => SMALL_ALONE,
            _ => SMALL,
        };
        let above =
            if bytes > goal { format!(", above the goal of {} MB", goal / 1_000_000) } else { String::new() };
        say(&format!("{} ({:.1} MB{above})", file.display(), bytes as f64 / 1e6));
        if bytes > largest {
            bail!("{} has {bytes} bytes, more than {largest}", file.display());
        }
    }
    sums::write(Path::new(FINISHED))
}

/// An empty folder of that name.
fn fresh(folder: &Path) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
