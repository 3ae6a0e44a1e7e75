//! `cargo xtask bundle`: the installer for Debian and Ubuntu, with the window and `qd`.

use crate::sh::{output, run as sh, run_command, say, target_dir};
use crate::{lint_package, notices, setup};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The largest package that is still small to hand on, in bytes.
const LARGEST: u64 = 15_000_000;

/// Files of the package that Tauri does not know: place in the package → file here.
pub(crate) type Extra = BTreeMap<String, PathBuf>;

/// Builds in release mode and packs. `--no-build` packs what is built.
///
/// # Errors
/// A build that fails, or a package that lacks something.
pub fn run(args: &[String]) -> Result<()> {
    if let Some(unknown) = args.iter().find(|a| *a != "--no-build") {
        bail!("unknown option {unknown}; known: --no-build");
    }
    setup::run(&[])?;
    let release = std::path::absolute(target_dir())?.join("release");
    let step = if args.is_empty() {
        sh("cargo", &["build", "--release", "-p", "qd-cli"])?;
        "build"
    } else {
        "bundle"
    };
    let extra = extra_files(&release)?;
    sh("ui/node_modules/.bin/tauri", &[step, "--bundles", "deb", "--config", &config(&extra)])?;
    let package = newest_deb(&release.join("bundle/deb"))?;
    pack_small(&package)?;
    let bytes = std::fs::metadata(&package)?.len();
    lint_package::run(&package, &extra)?;
    if bytes > LARGEST {
        bail!("{} has {bytes} bytes, more than {LARGEST}", package.display());
    }
    say(&format!("{} ({:.1} MB)", package.display(), bytes as f64 / 1e6));
    Ok(())
}

/// `qd`, its man pages and completions, and the texts that a package carries compressed.
fn extra_files(release: &Path) -> Result<Extra> {
    let made = release.join("packaging");
    if made.exists() {
        std::fs::remove_dir_all(&made)?;
    }
    run_command(
        Command::new("cargo")
            .args(["run", "--release", "--quiet", "-p", "qd-cli", "--example", "packaging", "--"])
            .arg(&made),
    )?;
    for own in ["quarterdeck-app.1", "changelog"] {
        let text = std::fs::read(Path::new("src-tauri/linux").join(own)).context(own)?;
        std::fs::write(made.join(own), text).context(own)?;
    }
    std::fs::write(made.join("third-party.txt"), notices::text()?).context("third-party.txt")?;
    let mut files = Extra::from([("/usr/bin/qd".into(), release.join("qd"))]);
    for entry in std::fs::read_dir(&made)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let place = match name.as_str() {
            "qd.bash" => "/usr/share/bash-completion/completions/qd".to_owned(),
            "_qd" => "/usr/share/zsh/vendor-completions/_qd".to_owned(),
            "qd.fish" => "/usr/share/fish/vendor_completions.d/qd.fish".to_owned(),
            "changelog" | "third-party.txt" => format!("/usr/share/doc/quarterdeck/{name}.gz"),
            page => format!("/usr/share/man/man1/{page}.gz"),
        };
        let file = if place.ends_with(".gz") { gzip(&path)? } else { path };
        files.insert(place, file);
    }
    Ok(files)
}

/// As a package wants it: as small as can be, and without the time of the packing.
fn gzip(path: &Path) -> Result<PathBuf> {
    run_command(Command::new("gzip").args(["-9n"]).arg(path))?;
    Ok(PathBuf::from(format!("{}.gz", path.display())))
}

/// What lies in the build folder cannot stand in tauri.conf.json: where that folder is differs.
fn config(extra: &Extra) -> String {
    let files: Vec<String> =
        extra.iter().map(|(place, from)| format!("{place:?}:{:?}", from.display().to_string())).collect();
    format!(r#"{{"bundle":{{"linux":{{"deb":{{"files":{{{}}}}}}}}}}}"#, files.join(","))
}

fn newest_deb(folder: &Path) -> Result<PathBuf> {
    let debs = std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    debs.filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "deb"))
        .max_by_key(|path| std::fs::metadata(path).and_then(|m| m.modified()).ok())
        .context("no package was made")
}

/// Tauri packs with gzip, file by file. Window and `qd` share the engine and the fonts: xz, which sees both at once,
/// stores them once.
fn pack_small(package: &Path) -> Result<()> {
    let folder = package.with_extension("packed");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    run_command(Command::new("dpkg-deb").arg("--raw-extract").arg(package).arg(&folder))?;
    run_command(
        Command::new("dpkg-deb")
            .args(["--root-owner-group", "-Zxz", "-z9", "--build"])
            .arg(&folder)
            .arg(package),
    )?;
    std::fs::remove_dir_all(&folder).context("unpacked package")?;
    output(Command::new("dpkg-deb").arg("--info").arg(package)).map(drop)
}
