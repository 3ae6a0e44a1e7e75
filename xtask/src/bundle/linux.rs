//! The packages for Linux, of one build and one tree of files: window and `qd` each as a `.deb` and a `.rpm`, and `qd` as an
//! archive.

use super::{FINISHED, PROFILE, VERSION, alone, cli, fresh, rpm};
use crate::sh::{output, run as sh, run_command, target_dir};
use crate::{lint_package, manual, notices};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files of the package that Tauri does not know: place in the package → file here.
pub(crate) type Extra = BTreeMap<String, PathBuf>;

/// Builds (or takes what is built), packs, looks at what was packed.
///
/// # Errors
/// A build that fails, or a package that lacks something.
pub fn run(build: bool) -> Result<Vec<PathBuf>> {
    let built = std::path::absolute(target_dir())?.join(PROFILE);
    if build {
        sh("cargo", &["build", "--profile", PROFILE, "-p", "qd-cli"])?;
    }
    let extra = extra_files(&built)?;
    let step = if build { "build" } else { "bundle" };
    sh("ui/node_modules/.bin/tauri", &[step, "--bundles", "deb", "--config", &config(&extra)])?;
    let folder = built.join("bundle/deb");
    let package = newest_deb(&folder)?;
    let tree = folder.join("tree");
    fresh(&tree)?;
    std::fs::remove_dir(&tree)?;
    run_command(Command::new("dpkg-deb").arg("--raw-extract").arg(&package).arg(&tree))?;
    let stamp = stamp()?;
    let alone = alone::pack(&tree, &stamp)?;
    let whole = folder.join("whole");
    fresh(&whole)?;
    run_command(Command::new("cp").arg("-a").arg(tree.join("usr")).arg(&whole))?;
    let own = cli::cut(&tree)?;
    let [deb, deb_of_qd] = ["quarterdeck", cli::NAME]
        .map(|name| Path::new(FINISHED).join(format!("{name}_{VERSION}_amd64.deb")));
    pack_deb(&tree, &deb, &stamp)?;
    pack_deb(&own, &deb_of_qd, &stamp)?;
    lint_package::deb(&deb, &extra)?;
    lint_package::deb_of_qd(&deb_of_qd, &extra)?;
    let [rpm, rpm_of_qd] = rpm::pack(&whole, &stamp)?;
    lint_package::rpm(&rpm, &extra)?;
    lint_package::rpm_of_qd(&rpm_of_qd, &extra)?;
    Ok(vec![deb, deb_of_qd, rpm, rpm_of_qd, alone])
}

/// Man pages and completions of `qd`, in a folder of their own.
///
/// # Errors
/// A build that fails.
pub fn packaging() -> Result<PathBuf> {
    let made = std::path::absolute(target_dir())?.join("packaging");
    fresh(&made)?;
    run_command(
        Command::new("cargo")
            .args(["run", "--profile", PROFILE, "--quiet", "-p", "qd-cli", "--example", "packaging", "--"])
            .arg(&made),
    )?;
    Ok(made)
}

/// `qd`, its man pages and completions, and the texts that a package carries compressed.
fn extra_files(built: &Path) -> Result<Extra> {
    let made = packaging()?;
    for own in ["quarterdeck-app.1", "changelog"] {
        let text = std::fs::read(Path::new("src-tauri/linux").join(own)).context(own)?;
        std::fs::write(made.join(own), text).context(own)?;
    }
    let notices = notices::text("x86_64-unknown-linux-gnu")?;
    std::fs::write(made.join("third-party.txt"), notices).context("third-party.txt")?;
    let mut files = Extra::from([("/usr/bin/qd".into(), built.join("qd"))]);
    for entry in std::fs::read_dir(&made)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let place = match name.as_str() {
            "qd.bash" => "/usr/share/bash-completion/completions/qd".to_owned(),
            "_qd" => "/usr/share/zsh/vendor-completions/_qd".to_owned(),
            "qd.fish" => "/usr/share/fish/vendor_completions.d/qd.fish".to_owned(),
            // For Windows.
            "_qd.ps1" => continue,
            "changelog" | "third-party.txt" => format!("/usr/share/doc/quarterdeck/{name}.gz"),
            page => format!("/usr/share/man/man1/{page}.gz"),
        };
        let file = if place.ends_with(".gz") { gzip(&path)? } else { path };
        files.insert(place, file);
    }
    let pages = std::path::absolute(target_dir())?.join("manual");
    for page in manual::write(&pages)? {
        files.insert(format!("/usr/share/doc/quarterdeck/manual/{}", page.display()), pages.join(page));
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

/// The day of the version in the changelog, as `SOURCE_DATE_EPOCH`: the same sources give the same bytes whenever they
/// are packed.
///
/// # Errors
/// A changelog without a date.
pub fn stamp() -> Result<String> {
    let day = output(Command::new("dpkg-parsechangelog").args([
        "--file",
        "src-tauri/linux/changelog",
        "--show-field",
        "Timestamp",
    ]))?;
    Ok(day.trim().to_owned())
}

/// Tauri packs with gzip: xz makes a third less of it.
fn pack_deb(tree: &Path, package: &Path, stamp: &str) -> Result<()> {
    run_command(
        Command::new("dpkg-deb")
            .args(["--root-owner-group", "-Zxz", "-z9", "--build"])
            .arg(tree)
            .arg(package)
            .env("SOURCE_DATE_EPOCH", stamp),
    )
}
