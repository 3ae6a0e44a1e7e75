//! The list of parts of a package (a "software bill of materials"), as CycloneDX 1.6 in JSON: every crate, every package
//! of the page, the fonts and SQLite, with version, licence, checksum, and who uses whom.
//!
//! No time and no serial number stand in it (the format wants neither): the same lock files give the same bytes.

use crate::sh::output;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What is handed out.
const ROOTS: &[&str] = &["quarterdeck", "qd-cli"];
/// Compiled into the page, and no dependency of it at run time.
const PAGE_COMPILED: &str = "node_modules/svelte";

type Parts = BTreeMap<String, Value>;
type Uses = BTreeMap<String, BTreeSet<String>>;

/// The list for a target (`x86_64-pc-windows-gnu`).
///
/// # Errors
/// A lock file that does not say what it should.
pub fn text(target: &str) -> Result<String> {
    let (mut parts, mut uses) = (Parts::new(), Uses::new());
    crates(&mut parts, &mut uses, target)?;
    page(&mut parts)?;
    embedded(&mut parts);
    let version = env!("CARGO_PKG_VERSION");
    let root = format!("pkg:generic/quarterdeck@{version}");
    let others: Vec<String> = parts.keys().filter(|part| !part.starts_with("pkg:cargo/")).cloned().collect();
    uses.entry(root.clone()).or_default().extend(others);
    let dependencies: Vec<Value> =
        uses.iter().map(|(part, on)| json!({"ref": part, "dependsOn": on})).collect();
    let list = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "quarterdeck",
                "version": version,
                "licenses": [{"expression": "Apache-2.0 OR MIT"}],
                "properties": [{"name": "quarterdeck:target", "value": target}],
            },
        },
        "components": parts.into_values().collect::<Vec<_>>(),
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&list)? + "\n")
}

/// A part of a kind, with what is known of it.
fn part(kind: &str, reference: &str, name: &str, version: &str, licence: Option<&str>) -> Map<String, Value> {
    let mut part = Map::new();
    part.insert("type".into(), kind.into());
    part.insert("bom-ref".into(), reference.into());
    part.insert("name".into(), name.into());
    part.insert("version".into(), version.into());
    if let Some(licence) = licence.filter(|l| !l.is_empty()) {
        // Old crates write "MIT/Apache-2.0", which is no expression of SPDX.
        let expression = licence.replace('/', " OR ");
        part.insert("licenses".into(), json!([{"expression": expression}]));
    }
    if reference.starts_with("pkg:") {
        part.insert("purl".into(), reference.into());
    }
    part
}

/// The crates that are linked, from the roots along normal dependencies, with cargo's checksums.
fn crates(parts: &mut Parts, uses: &mut Uses, target: &str) -> Result<()> {
    let metadata = output(Command::new("cargo").args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--filter-platform",
        target,
    ]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|p| (word(&p, "id"), p)).collect();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|n| (word(&n, "id"), n)).collect();
    let sums = checksums()?;
    let mut open: Vec<String> = packages
        .iter()
        .filter(|(_, p)| p["source"].is_null() && ROOTS.iter().any(|root| p["name"] == *root))
        .map(|(id, _)| id.clone())
        .collect();
    let root = format!("pkg:generic/quarterdeck@{}", env!("CARGO_PKG_VERSION"));
    let reference = |id: &str| -> Result<String> {
        let package = packages.get(id).with_context(|| format!("cargo does not know {id}"))?;
        Ok(format!("pkg:cargo/{}@{}", word(package, "name"), word(package, "version")))
    };
    for id in &open {
        uses.entry(root.clone()).or_default().insert(reference(id)?);
    }
    while let Some(id) = open.pop() {
        let me = reference(&id)?;
        if parts.contains_key(&me) {
            continue;
        }
        let package = &packages[&id];
        let (name, version) = (word(package, "name"), word(package, "version"));
        let mut one = part("library", &me, &name, &version, package["license"].as_str());
        if let Some(sum) = sums.get(&(name, version)) {
            one.insert("hashes".into(), json!([{"alg": "SHA-256", "content": sum}]));
        }
        parts.insert(me.clone(), Value::Object(one));
        let mine = uses.entry(me).or_default();
        for on in list(&nodes.get(&id).context("a crate without its place")?["deps"]) {
            if list(&on["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                let on = word(&on, "pkg");
                mine.insert(reference(&on)?);
                open.push(on);
            }
        }
    }
    Ok(())
}

/// Name and version → checksum, from `Cargo.lock`.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock = std::fs::read_to_string("Cargo.lock").context("Cargo.lock")?;
    let field = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]");
    Ok(blocks
        .filter_map(|b| Some(((field(b, "name")?, field(b, "version")?), field(b, "checksum")?)))
        .collect())
}

/// What is built into the page, from its lock file.
fn page(parts: &mut Parts) -> Result<()> {
    let lock = std::fs::read_to_string("ui/package-lock.json").context("ui/package-lock.json")?;
    let lock: Value = serde_json::from_str(&lock)?;
    for (place, package) in lock["packages"].as_object().context("no packages of the page")? {
        let Some((_, name)) = place.rsplit_once("node_modules/") else { continue };
        if package["dev"] == true && place != PAGE_COMPILED {
            continue;
        }
        let version = package["version"].as_str().unwrap_or_default();
        let reference = format!("pkg:npm/{}@{version}", name.replacen('@', "%40", 1));
        let one = part("library", &reference, name, version, package["license"].as_str());
        parts.insert(reference, Value::Object(one));
    }
    Ok(())
}

/// What no lock file names: the type of the report and the database.
fn embedded(parts: &mut Parts) {
    let fonts = part("data", "font:pretendard@1.3.9", "Pretendard", "1.3.9", Some("OFL-1.1"));
    let mut sqlite =
        part("library", "native:sqlite", "SQLite, compiled in by libsqlite3-sys", "", Some("blessing"));
    sqlite.remove("version");
    for one in [fonts, sqlite] {
        parts.insert(one["bom-ref"].as_str().unwrap_or_default().to_owned(), Value::Object(one));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole_and_the_same_again() {
        std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).unwrap();
        let text = super::text("x86_64-unknown-linux-gnu").unwrap();
        assert_eq!(text, super::text("x86_64-unknown-linux-gnu").unwrap());
        let list: Value = serde_json::from_str(&text).unwrap();
        let refs: BTreeSet<&str> =
            list["components"].as_array().unwrap().iter().map(|c| c["bom-ref"].as_str().unwrap()).collect();
        let has = |start: &str| refs.iter().any(|r| r.starts_with(start));
        for named in [
            "pkg:cargo/qd-kpi@",
            "pkg:cargo/rusqlite@",
            "pkg:npm/svelte@",
            "font:pretendard",
            "native:sqlite",
        ] {
            assert!(has(named), "{named} is missing");
        }
        // Used by tests alone, and on another system.
        assert!(!has("pkg:cargo/proptest@") && !has("pkg:cargo/webview2-com@"));
        for d in list["dependencies"].as_array().unwrap() {
            for on in d["dependsOn"].as_array().unwrap() {
                assert!(refs.contains(on.as_str().unwrap()), "{on} is used and not listed");
            }
        }
    }
}
