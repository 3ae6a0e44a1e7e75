//! The `.rpm`s of window and `qd`: the tree of the `.deb`s, moved to where Fedora and openSUSE look, packed by `rpmbuild`, which finds out
//! itself which libraries the programs need.

use super::{FINISHED, VERSION, cli, fresh};
use crate::sh::run_command;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

const SPEC: &str = "src-tauri/linux/quarterdeck.spec";

/// Packs the tree.
///
/// # Errors
/// A tree that lacks something, or what `rpmbuild` says.
pub fn pack(tree: &Path, stamp: &str) -> Result<[PathBuf; 2]> {
    let top = tree.with_file_name("rpm");
    fresh(&top)?;
    for (debian, here) in [
        ("usr/share/zsh/vendor-completions/_qd", "usr/share/zsh/site-functions/_qd"),
        ("usr/share/doc/quarterdeck/copyright", "usr/share/licenses/quarterdeck/copyright"),
        ("usr/share/doc/quarterdeck/third-party.txt.gz", "usr/share/licenses/quarterdeck/third-party.txt.gz"),
    ] {
        let to = tree.join(here);
        std::fs::create_dir_all(to.parent().context("a folder")?)?;
        std::fs::rename(tree.join(debian), to).context(debian)?;
    }
    // The text of this licence stands in no other place there.
    let licence = "usr/share/licenses/quarterdeck/LICENSE-APACHE";
    let text = std::fs::read("LICENSE-APACHE").context("LICENSE-APACHE")?;
    std::fs::write(tree.join(licence), text)?;
    let licences = tree.join("usr/share/licenses");
    run_command(
        Command::new("cp").arg("-a").arg(licences.join("quarterdeck")).arg(licences.join(cli::NAME)),
    )?;
    let zsh = tree.join("usr/share/zsh/vendor-completions");
    std::fs::remove_dir(&zsh).with_context(|| zsh.display().to_string())?;
    let define = |name: &str, value: &str| format!("{name} {value}");
    run_command(
        Command::new("rpmbuild")
            .args(["-bb", "--quiet", "--target", "x86_64-linux", SPEC])
            .args(["--define", &define("_topdir", &top.display().to_string())])
            .args(["--define", &define("qd_tree", &tree.display().to_string())])
            .args(["--define", &define("qd_version", VERSION)])
            .env("SOURCE_DATE_EPOCH", stamp),
    )?;
    let take = |name: &str| {
        let name = format!("{name}-{VERSION}-1.x86_64.rpm");
        let to = Path::new(FINISHED).join(&name);
        let bytes = std::fs::read(top.join("RPMS/x86_64").join(&name)).context(name)?;
        std::fs::write(&to, bytes)?;
        anyhow::Ok(to)
    };
    Ok([take("quarterdeck")?, take(cli::NAME)?])
}
