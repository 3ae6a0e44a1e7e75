//! Looks at a finished package: what it must hold, what it must need, and what Debian's own check says.

use crate::bundle::Extra;
use crate::sh::{output, run_command, say};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// The package has the window, `qd`, a menu entry that opens files, an icon, its licence, and its needs.
///
/// # Errors
/// What is missing, by name.
pub fn run(package: &Path, extra: &Extra) -> Result<()> {
    let list = output(Command::new("dpkg-deb").arg("--contents").arg(package))?;
    let own = [
        "/usr/bin/quarterdeck-app",
        "/usr/share/applications/Quarterdeck.desktop",
        "/usr/share/icons/hicolor/128x128/apps/quarterdeck-app.png",
        "/usr/share/doc/quarterdeck/copyright",
        "/usr/share/man/man1/qd.1.gz",
    ];
    for file in own.into_iter().chain(extra.keys().map(String::as_str)) {
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
    menu_entry(package)?;
    if Command::new("lintian").arg("--version").output().is_err() {
        say("lintian is not installed: Debian's own check was left out.");
        return Ok(());
    }
    run_command(Command::new("lintian").args(["--allow-root", "--fail-on", "error,warning"]).arg(package))
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
