//! `qd` in a package of its own: who works in the window alone need not fetch the engine twice.

use super::VERSION;
use crate::sh::{output, run_command};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the package.
pub const NAME: &str = "quarterdeck-cli";

/// What a package carries of licences and news, whatever else is in it.
const PAPERS: [&str; 3] = ["copyright", "changelog.gz", "third-party.txt.gz"];

/// True for what belongs to `qd`: program, man pages, completions.
pub fn is_of_qd(place: &str) -> bool {
    let name = place.rsplit('/').next().unwrap_or_default();
    place == "/usr/bin/qd"
        || place.contains("completions")
        || place.starts_with("/usr/share/man/man1/") && name.starts_with("qd")
}

/// Cuts `qd` out of the tree of a `.deb`, and gives the tree of its own.
///
/// # Errors
/// A tree that lacks something, a folder that cannot be written.
pub fn cut(tree: &Path) -> Result<PathBuf> {
    let own = tree.with_file_name("tree-cli");
    super::fresh(&own)?;
    for file in files(tree)? {
        if is_of_qd(&format!("/{}", file.display())) {
            let to = own.join(&file);
            std::fs::create_dir_all(to.parent().context("a folder")?)?;
            std::fs::rename(tree.join(&file), to).with_context(|| file.display().to_string())?;
        }
    }
    let papers = own.join("usr/share/doc").join(NAME);
    std::fs::create_dir_all(&papers)?;
    for paper in PAPERS {
        let text = std::fs::read(tree.join("usr/share/doc/quarterdeck").join(paper)).context(paper)?;
        std::fs::write(papers.join(paper), text)?;
    }
    run_command(Command::new("find").arg(tree.join("usr")).args(["-type", "d", "-empty", "-delete"]))?;
    let control = std::fs::read_to_string(tree.join("DEBIAN/control"))?;
    std::fs::create_dir_all(own.join("DEBIAN"))?;
    describe(&own, &of_qd(&control))?;
    describe(tree, &format!("{}\n", control.trim_end()).replace("\nDescription:", &suggests()))?;
    Ok(own)
}

fn suggests() -> String {
    format!("\nSuggests: {NAME} (= {VERSION})\nDescription:")
}

/// The description of the package with `qd`, after that of the whole.
fn of_qd(control: &str) -> String {
    let field = |name: &str| {
        let line = control.lines().find(|line| line.starts_with(name) && line[name.len()..].starts_with(':'));
        line.map_or_else(String::new, |line| format!("{line}\n"))
    };
    let (version, architecture, maintainer) = (field("Version"), field("Architecture"), field("Maintainer"));
    format!(
        "Package: {NAME}\n{version}{architecture}Installed-Size: 0\n{maintainer}Section: utils\nPriority: optional\n\
         Depends: libc6 (>= 2.34)\nSuggests: quarterdeck\n\
         Description: Support KPIs and a report for leadership, command line\n \
         qd turns the exports of a support team's tools into support KPIs, and\n \
         into a plotted PDF report for leadership: the same numbers as those of\n \
         the desktop app Quarterdeck, from the same local file. It works offline\n \
         and needs no screen.\n"
    )
}

/// Writes what dpkg must know of a tree: the description with its size, and the sums of its files.
fn describe(tree: &Path, control: &str) -> Result<()> {
    let mut sums = String::new();
    let mut kib = 0;
    for file in files(tree)? {
        let path = tree.join(&file);
        kib += std::fs::metadata(&path)?.len().div_ceil(1024);
        let sum = output(Command::new("md5sum").arg(&path))?;
        let sum = sum.split_whitespace().next().context("no sum")?;
        sums += &format!("{sum}  {}\n", file.display());
    }
    let sized = |line: &str| match line.starts_with("Installed-Size:") {
        true => format!("Installed-Size: {kib}\n"),
        false => format!("{line}\n"),
    };
    std::fs::write(tree.join("DEBIAN/control"), control.lines().map(sized).collect::<String>())?;
    std::fs::write(tree.join("DEBIAN/md5sums"), sums).context("md5sums")
}

/// All files of a tree, in order, but those for dpkg.
fn files(tree: &Path) -> Result<Vec<PathBuf>> {
    let listed = output(Command::new("find").arg(tree.join("usr")).args(["-type", "f"]))?;
    let mut files = listed
        .lines()
        .map(|line| Ok(Path::new(line).strip_prefix(tree)?.to_path_buf()))
        .collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_of_qd_has_what_is_of_qd_and_no_more() {
        for place in [
            "/usr/bin/qd",
            "/usr/share/man/man1/qd.1.gz",
            "/usr/share/man/man1/qd-kpi.1.gz",
            "/usr/share/bash-completion/completions/qd",
            "/usr/share/zsh/vendor-completions/_qd",
            "/usr/share/fish/vendor_completions.d/qd.fish",
        ] {
            assert!(is_of_qd(place), "{place}");
        }
        for place in
            ["/usr/bin/quarterdeck-app", "/usr/share/man/man1/quarterdeck-app.1.gz", "/usr/share/doc/qd"]
        {
            assert!(!is_of_qd(place), "{place}");
        }
    }

    #[test]
    fn its_description_takes_version_and_maintainer_from_the_whole() {
        let text =
            of_qd("Package: quarterdeck\nVersion: 1.2.3\nArchitecture: amd64\nMaintainer: A <a@b.c>\n");
        assert!(
            text.starts_with("Package: quarterdeck-cli\nVersion: 1.2.3\nArchitecture: amd64\n"),
            "{text}"
        );
        assert!(text.contains("\nMaintainer: A <a@b.c>\nSection: utils\n"), "{text}");
    }
}
