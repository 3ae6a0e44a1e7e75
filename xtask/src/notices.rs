//! The works of others that a package holds: name, version, licence, and the texts that their licences want handed on.

use crate::sh::output;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiled into the page, and no dependency of it at run time.
const PAGE_COMPILED: &[&str] = &["ui/node_modules/svelte"];

/// The whole text for a target (`x86_64-pc-windows-gnu`), the same for the same lock files.
///
/// # Errors
/// A program that fails, or a work without any text and without a licence named.
pub fn text(target: &str) -> Result<String> {
    let mut works = BTreeMap::new();
    crates(&mut works, target)?;
    page(&mut works)?;
    // Many share a text, word for word: each is printed once, below the names it holds for.
    let mut texts: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut out = String::from("Quarterdeck holds these works of others. Their licences follow.\n\n");
    for (name, (licence, folder)) in &works {
        let found = licence_texts(folder)?;
        if licence.is_empty() && found.is_empty() {
            bail!("{name} says nothing of its licence");
        }
        writeln!(out, "{name}: {licence}")?;
        for text in found {
            texts.entry(text).or_default().insert(name);
        }
    }
    for (text, names) in texts {
        let names: Vec<&str> = names.into_iter().collect();
        write!(out, "\n{}\n{}\n\n{text}\n", "=".repeat(80), names.join(", "))?;
    }
    Ok(out)
}

/// Every work by name with its licence, for the window. Without versions: those change with each lock file. Of one target,
/// so that the list is the same on every machine; a package brings the texts of its own.
///
/// # Errors
/// As for [`text`].
pub fn list() -> Result<String> {
    let mut works = BTreeMap::new();
    crates(&mut works, "x86_64-unknown-linux-gnu")?;
    page(&mut works)?;
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, (licence, _)) in &works {
        names.insert(name.split_once(" v").map_or(name.as_str(), |(name, _)| name), licence);
    }
    let head = "<!-- Made by `cargo xtask generate`. Do not edit. -->\n\n# Works of others\n\n";
    Ok(names.iter().fold(head.to_owned(), |out, (name, licence)| out + &format!("- {name}: {licence}\n")))
}

type Works = BTreeMap<String, (String, PathBuf)>;

fn crates(works: &mut Works, target: &str) -> Result<()> {
    let tree = output(Command::new("cargo").args([
        "tree",
        "--package=quarterdeck",
        "--package=qd-cli",
        "--edges=normal",
        "--prefix=none",
        "--format={p}|{l}|",
        "--target",
        target,
    ]))?;
    let sources = sources()?;
    // A crate of ours has its folder behind its version.
    for line in tree.lines().filter(|line| !line.contains(" (/")) {
        let Some((package, rest)) = line.split_once('|') else { continue };
        let licence = rest.split('|').next().unwrap_or_default();
        let package = package.trim_end_matches(" (proc-macro)");
        let folder = package.replacen(" v", "-", 1);
        let folder = sources.iter().map(|at| at.join(&folder)).find(|at| at.exists());
        let folder = folder.with_context(|| format!("the source of {package} is not there"))?;
        works.insert(package.to_owned(), (licence.to_owned(), folder));
    }
    Ok(())
}

/// Where cargo unpacks what it gets.
fn sources() -> Result<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set")?;
    let registries = std::fs::read_dir(home.join("registry/src")).context("cargo's sources")?;
    Ok(registries.filter_map(|entry| Some(entry.ok()?.path())).collect())
}

fn page(works: &mut Works) -> Result<()> {
    let list =
        output(Command::new("npm").args(["--prefix", "ui", "ls", "--all", "--omit=dev", "--parseable"]))?;
    let folders = list.lines().skip(1).map(PathBuf::from).chain(PAGE_COMPILED.iter().map(PathBuf::from));
    for folder in folders {
        let manifest = std::fs::read_to_string(folder.join("package.json"))
            .with_context(|| folder.display().to_string())?;
        let word = |key: &str| {
            let rest = manifest.split_once(&format!("\"{key}\":"))?.1;
            rest.split('"').nth(1)
        };
        let name = word("name").with_context(|| folder.display().to_string())?;
        let version = word("version").unwrap_or_default();
        works.insert(
            format!("{name} v{version}"),
            (word("license").unwrap_or_default().to_owned(), folder.clone()),
        );
    }
    Ok(())
}

fn licence_texts(folder: &Path) -> Result<Vec<String>> {
    let mut texts = BTreeMap::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        let wanted = ["LICEN", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT"];
        if path.is_file() && wanted.iter().any(|start| name.starts_with(start)) {
            let text = String::from_utf8_lossy(&std::fs::read(&path)?).replace('\r', "");
            texts.insert(name, text.trim().to_owned());
        }
    }
    Ok(texts.into_values().collect())
}
