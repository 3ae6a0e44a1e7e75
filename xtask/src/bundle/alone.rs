//! `qd` alone, for computers without a screen: one folder in an archive, nothing to install.

use super::{FINISHED, VERSION, fresh};
use crate::sh::{output, run_command};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Packs what the tree of the `.deb` has of `qd`, and tries what was packed.
///
/// # Errors
/// A tree that lacks something, an archive that does not hold a `qd` that starts.
pub fn pack(tree: &Path, stamp: &str) -> Result<PathBuf> {
    let name = format!("qd-{VERSION}");
    let top = tree.with_file_name("alone");
    let folder = top.join(&name);
    fresh(&folder)?;
    for (from, to) in [
        ("usr/bin/qd", "qd"),
        ("usr/share/bash-completion/completions/qd", "completions/qd.bash"),
        ("usr/share/zsh/vendor-completions/_qd", "completions/_qd"),
        ("usr/share/fish/vendor_completions.d/qd.fish", "completions/qd.fish"),
        ("usr/share/doc/quarterdeck/third-party.txt.gz", "third-party.txt.gz"),
    ] {
        put(&tree.join(from), &folder.join(to))?;
    }
    for (from, to) in [
        ("LICENSE-APACHE", "LICENSE-APACHE"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("crates/qd-report/fonts/LICENSE.txt", "LICENSE-Pretendard"),
        ("CHANGELOG.md", "CHANGELOG.md"),
    ] {
        put(Path::new(from), &folder.join(to))?;
    }
    let pages = "usr/share/man/man1";
    for page in std::fs::read_dir(tree.join(pages)).context(pages)? {
        let page = page?;
        if page.file_name().to_string_lossy().starts_with("qd") {
            put(&page.path(), &folder.join("man/man1").join(page.file_name()))?;
        }
    }
    let archive = std::path::absolute(FINISHED)?.join(format!("{name}-linux-x86_64.tar.xz"));
    run_command(
        Command::new("tar")
            .args(["--create", "--xz", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"])
            .arg(format!("--mtime=@{stamp}"))
            .arg("--file")
            .arg(&archive)
            .arg("--directory")
            .arg(&top)
            .arg(&name)
            .env("XZ_OPT", "-9"),
    )?;
    let tried = top.join("tried");
    fresh(&tried)?;
    run_command(Command::new("tar").arg("--extract").arg("--file").arg(&archive).arg("-C").arg(&tried))?;
    let says = output(Command::new(tried.join(&name).join("qd")).arg("--version"))?;
    ensure!(says.trim() == format!("qd {VERSION}"), "the packed qd says “{}”", says.trim());
    Ok(Path::new(FINISHED).join(archive.file_name().context("a name")?))
}

#[expect(clippy::disallowed_methods, reason = "no database; the right to execute goes with the file")]
fn put(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to.parent().context("a folder")?)?;
    std::fs::copy(from, to).with_context(|| from.display().to_string())?;
    Ok(())
}
