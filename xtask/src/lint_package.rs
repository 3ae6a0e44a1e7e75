//! Looks at a finished package: what it must hold, what it must need, and what Debian's own check says.

use crate::bundle::cli::{self, is_of_qd};
use crate::bundle::linux::Extra;
use crate::sh::{output, run_command, say};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// What every package of the window has, whatever its format: the program, a menu entry, icons, licence, man pages.
const OWN: &[&str] = &[
    "/usr/bin/quarterdeck-app",
    "/usr/share/applications/Quarterdeck.desktop",
    "/usr/share/icons/hicolor/32x32/apps/quarterdeck-app.png",
    "/usr/share/icons/hicolor/128x128/apps/quarterdeck-app.png",
    "/usr/share/icons/hicolor/256x256@2/apps/quarterdeck-app.png",
    "/usr/share/man/man1/quarterdeck-app.1.gz",
    "/usr/share/mime/packages/quarterdeck.xml",
];

/// The `.deb` has the window, a menu entry that opens files, an icon, its licence, and its needs.
///
/// # Errors
/// What is missing, by name.
pub fn deb(package: &Path, extra: &Extra) -> Result<()> {
    let list = output(Command::new("dpkg-deb").arg("--contents").arg(package))?;
    let places = extra.keys().map(String::as_str).filter(|place| !is_of_qd(place));
    let places = places.chain(["/usr/share/doc/quarterdeck/copyright"]);
    holds(package, &list, OWN.iter().copied().chain(places))?;
    needs(package, &["libc6", "libwebkit2gtk-4.1-0", "libgtk-3-0"])?;
    menu_entry(package)?;
    lintian(package)
}

/// The `.deb` of `qd` has the program, a man page for each verb, and its licence; it needs no window's libraries.
///
/// # Errors
/// What is missing, by name.
pub fn deb_of_qd(package: &Path, extra: &Extra) -> Result<()> {
    let list = output(Command::new("dpkg-deb").arg("--contents").arg(package))?;
    let places = extra.keys().map(String::as_str).filter(|place| is_of_qd(place));
    let copyright = format!("/usr/share/doc/{}/copyright", cli::NAME);
    holds(package, &list, places.chain([copyright.as_str()]))?;
    man_pages(extra)?;
    needs(package, &["libc6"])?;
    lintian(package)
}

fn needs(package: &Path, needs: &[&str]) -> Result<()> {
    let told = output(Command::new("dpkg-deb").arg("--field").arg(package).arg("Depends"))?;
    for need in needs {
        if !told.contains(need) {
            bail!("{} does not depend on {need}: {told}", package.display());
        }
    }
    Ok(())
}

fn lintian(package: &Path) -> Result<()> {
    if Command::new("lintian").arg("--version").output().is_err() {
        say("lintian is not installed: Debian's own check was left out.");
        return Ok(());
    }
    run_command(Command::new("lintian").args(["--allow-root", "--fail-on", "error,warning"]).arg(package))
}

/// The `.rpm` has the same, in the places of Fedora and openSUSE.
///
/// # Errors
/// What is missing, by name.
pub fn rpm(package: &Path, extra: &Extra) -> Result<()> {
    let ask = |what: &str| output(Command::new("rpm").args(["-q", what, "--package"]).arg(package));
    let same = extra.keys().map(String::as_str);
    let same = same.filter(|place| !is_of_qd(place) && !place.starts_with("/usr/share/doc/"));
    let here = [
        "/usr/share/doc/quarterdeck/changelog.gz",
        "/usr/share/doc/quarterdeck/manual/index.html",
        "/usr/share/licenses/quarterdeck/LICENSE-APACHE",
        "/usr/share/licenses/quarterdeck/copyright",
        "/usr/share/licenses/quarterdeck/third-party.txt.gz",
    ];
    holds(package, &ask("--list")?, OWN.iter().copied().chain(same).chain(here))?;
    let needs = ask("--requires")?;
    for need in ["libwebkit2gtk-4.1.so.0()(64bit)", "libgtk-3.so.0()(64bit)", "libc.so.6(GLIBC_2.34)(64bit)"]
    {
        if !needs.lines().any(|line| line.trim() == need) {
            bail!("{} does not require {need}:\n{needs}", package.display());
        }
    }
    Ok(())
}

/// The `.rpm` of `qd` has the same as its `.deb`, in the places of Fedora and openSUSE.
///
/// # Errors
/// What is missing, by name.
pub fn rpm_of_qd(package: &Path, extra: &Extra) -> Result<()> {
    let list = output(Command::new("rpm").args(["-q", "--list", "--package"]).arg(package))?;
    let same = extra.keys().map(String::as_str);
    let same = same.filter(|place| is_of_qd(place) && !place.starts_with("/usr/share/zsh/"));
    let licence = format!("/usr/share/licenses/{}/copyright", cli::NAME);
    holds(package, &list, same.chain(["/usr/share/zsh/site-functions/_qd", licence.as_str()]))
}

fn holds<'a>(package: &Path, list: &str, files: impl Iterator<Item = &'a str>) -> Result<()> {
    for file in files {
        if !list.lines().any(|line| line.trim_end().ends_with(&file[1..])) {
            bail!("{} has no {file}:\n{list}", package.display());
        }
    }
    Ok(())
}

/// Every verb that `qd --help` names has a page.
fn man_pages(extra: &Extra) -> Result<()> {
    let qd = extra.get("/usr/bin/qd").context("no qd")?;
    let help = output(Command::new(qd).arg("--help"))?;
    let verbs =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let mut pages = 0;
    for verb in verbs.filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next()) {
        let page = format!("/usr/share/man/man1/qd-{verb}.1.gz");
        if verb != "help" && !extra.contains_key(&page) {
            bail!("qd {verb} has no man page");
        }
        pages += 1;
    }
    if pages == 0 {
        bail!("qd --help names no verb:\n{help}");
    }
    Ok(())
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
