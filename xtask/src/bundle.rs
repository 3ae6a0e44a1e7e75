//! `cargo xtask bundle`: the installer for Debian and Ubuntu, with the window and `qd`.

use crate::sh::{output, run as sh, run_command, say, target_dir};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Texts that a package carries compressed: ours, and its place in the package.
const COMPRESSED: [(&str, &str); 3] = [
    ("changelog", "/usr/share/doc/quarterdeck/changelog.gz"),
    ("qd.1", "/usr/share/man/man1/qd.1.gz"),
    ("quarterdeck-app.1", "/usr/share/man/man1/quarterdeck-app.1.gz"),
];

/// Builds in release mode and packs. `--no-build` packs what is built.
///
/// # Errors
/// A build that fails, or a package that lacks something.
pub fn run(args: &[String]) -> Result<()> {
    if let Some(unknown) = args.iter().find(|a| *a != "--no-build") {
        bail!("unknown option {unknown}; known: --no-build");
    }
    if !Path::new("ui/node_modules/.bin/tauri").exists() {
        sh("npm", &["--prefix", "ui", "ci"])?;
    }
    let release = std::path::absolute(target_dir())?.join("release");
    let step = if args.is_empty() {
        sh("cargo", &["build", "--release", "-p", "qd-cli"])?;
        "build"
    } else {
        "bundle"
    };
    let config = extra_files(&release)?;
    sh("ui/node_modules/.bin/tauri", &[step, "--bundles", "deb", "--config", &config])?;
    let package = newest_deb(&release.join("bundle/deb"))?;
    check(&package)?;
    say(&format!("{} ({} kB)", package.display(), std::fs::metadata(&package)?.len() / 1000));
    Ok(())
}

/// What lies in the build folder cannot stand in tauri.conf.json: where that folder is differs.
fn extra_files(release: &Path) -> Result<String> {
    let mut files = vec![("/usr/bin/qd", release.join("qd"))];
    for (name, place) in COMPRESSED {
        let to = release.join(format!("{name}.gz"));
        let gzip =
            Command::new("gzip").args(["-9nc"]).arg(Path::new("src-tauri/linux").join(name)).output()?;
        std::fs::write(&to, gzip.stdout).with_context(|| format!("{} cannot be written", to.display()))?;
        files.push((place, to));
    }
    let files: Vec<String> =
        files.iter().map(|(place, from)| format!("{place:?}:{:?}", from.display().to_string())).collect();
    Ok(format!(r#"{{"bundle":{{"linux":{{"deb":{{"files":{{{}}}}}}}}}}}"#, files.join(",")))
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
    let own = [
        "/usr/bin/quarterdeck-app",
        "/usr/bin/qd",
        "/usr/share/applications/Quarterdeck.desktop",
        "/usr/share/icons/hicolor/128x128/apps/quarterdeck-app.png",
        "/usr/share/doc/quarterdeck/copyright",
    ];
    for file in own.into_iter().chain(COMPRESSED.map(|(_, place)| place)) {
        if !list.lines().any(|line| line.trim_end().ends_with(&file[1..])) {
            bail!("{} has no {file}:\n{list}", package.display());
        }
    }
    let needs = output(Command::new("dpkg-deb").arg("--field").arg(package).arg("Depends"))?;
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
    run_command(Command::new("dpkg-deb").arg("--extract").arg(package).arg(&folder))?;
    let entry = folder.join("usr/share/applications/Quarterdeck.desktop");
    let text = std::fs::read_to_string(&entry)?;
    if !text.lines().any(|line| line == "Exec=quarterdeck-app %F") {
        bail!("the menu entry does not hand files over:\n{text}");
    }
    run_command(Command::new("desktop-file-validate").arg(&entry))?;
    std::fs::remove_dir_all(&folder).context("unpacked package")
}
