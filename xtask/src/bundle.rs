//! `cargo xtask bundle`: the installer for Debian and Ubuntu, with the window and `qd`.
#![allow(clippy::print_stdout)]

use crate::e2e::{must, root, target};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds in release mode and packs. `--no-build` packs what is built.
///
/// # Errors
/// A build that fails, or a package that lacks something.
pub fn run(args: &[String]) -> Result<()> {
    if let Some(unknown) = args.iter().find(|a| *a != "--no-build") {
        bail!("unknown option {unknown}; known: --no-build");
    }
    let root = root()?;
    let release = target(&root)?.join("release");
    let tauri = root.join("ui/node_modules/.bin/tauri");
    if !tauri.exists() {
        must(Command::new("npm").args(["--prefix", "ui", "ci"]).current_dir(&root))?;
    }
    // The path of `qd` depends on where cargo builds, so it cannot stand in tauri.conf.json.
    let qd = release.join("qd");
    let files = format!(
        r#"{{"bundle":{{"linux":{{"deb":{{"files":{{"/usr/bin/qd":{:?}}}}}}}}}}}"#,
        qd.display().to_string()
    );
    let step = if args.is_empty() {
        must(Command::new("cargo").args(["build", "--release", "-p", "qd-cli"]).current_dir(&root))?;
        "build"
    } else {
        "bundle"
    };
    must(Command::new(tauri).args([step, "--bundles", "deb", "--config", &files]).current_dir(&root))?;
    let package = newest_deb(&release.join("bundle/deb"))?;
    check(&package)?;
    println!("{} ({} kB)", package.display(), std::fs::metadata(&package)?.len() / 1000);
    Ok(())
}

fn newest_deb(folder: &Path) -> Result<PathBuf> {
    let debs = std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    debs.filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "deb"))
        .max_by_key(|path| std::fs::metadata(path).and_then(|m| m.modified()).ok())
        .context("no package was made")
}

/// The package has the window, `qd`, a menu entry that opens files, an icon, its licence, and its needs.
fn check(package: &Path) -> Result<()> {
    let list = output(Command::new("dpkg-deb").arg("--contents").arg(package))?;
    for file in [
        "/usr/bin/quarterdeck-app",
        "/usr/bin/qd",
        "/usr/share/applications/Quarterdeck.desktop",
        "/usr/share/icons/hicolor/128x128/apps/quarterdeck-app.png",
        "/usr/share/doc/quarterdeck/copyright",
        "/usr/share/doc/quarterdeck/changelog.gz",
    ] {
        if !list.lines().any(|line| line.trim_end().ends_with(file)) {
            bail!("{} has no {file}:\n{list}", package.display());
        }
    }
    let needs = output(Command::new("dpkg-deb").args(["--field"]).arg(package).arg("Depends"))?;
    for need in ["libc6", "libwebkit2gtk-4.1-0", "libgtk-3-0"] {
        if !needs.contains(need) {
            bail!("{} does not depend on {need}: {needs}", package.display());
        }
    }
    menu_entry(package)
}

fn menu_entry(package: &Path) -> Result<()> {
    let folder = package.with_extension("unpacked");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    must(Command::new("dpkg-deb").arg("--extract").arg(package).arg(&folder))?;
    let entry = folder.join("usr/share/applications/Quarterdeck.desktop");
    let text = std::fs::read_to_string(&entry)?;
    if !text.lines().any(|line| line == "Exec=quarterdeck-app %F") {
        bail!("the menu entry does not hand files over:\n{text}");
    }
    must(Command::new("desktop-file-validate").arg(&entry))?;
    std::fs::remove_dir_all(&folder).context("unpacked package")
}

fn output(command: &mut Command) -> Result<String> {
    let out = command.output().with_context(|| format!("{command:?} cannot be started"))?;
    if !out.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&out.stderr));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
