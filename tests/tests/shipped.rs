//! What the repository says of the window that is shipped.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use serde_json::Value;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn text(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap()
}

/// All files of a folder with one of these ends.
fn files(folder: &Path, ends: &[&str], out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ends, out);
        } else if ends.iter().any(|e| path.to_string_lossy().ends_with(e)) {
            out.push(path);
        }
    }
}

#[test]
fn tauri_is_newer_than_its_known_holes() {
    let lock = text("Cargo.lock");
    let version = lock.split("[[package]]").find(|p| p.contains("\nname = \"tauri\"\n")).unwrap();
    let version = version.split("version = \"").nth(1).unwrap().split('"').next().unwrap();
    let parts: Vec<u32> = version.split('.').map(|p| p.parse().unwrap()).collect();
    // CVE-2026-42184 takes a remote page for a local one.
    assert!(parts[0] == 2 && parts[1..] >= [11, 1][..], "tauri {version}");
}

#[test]
fn the_page_gets_no_global_no_tools_and_no_remote_rights() {
    let config: Value = serde_json::from_str(&text("tauri.conf.json")).unwrap();
    assert_eq!(config["app"]["withGlobalTauri"], false);
    let windows = config["app"]["windows"].as_array().unwrap();
    assert!(!windows.is_empty() && windows.iter().all(|w| w["devtools"] == false));
    let rights = config["app"]["security"]["capabilities"].as_array().unwrap();
    assert!(!rights.is_empty() && rights.iter().all(|c| c.get("remote").is_none()));
    // The page's first script seals what all objects share.
    let main = text("ui/src/main.ts");
    let first = main.lines().find(|l| l.starts_with("import")).unwrap();
    let name = first.split('"').nth(1).unwrap().trim_start_matches("./").trim_end_matches(".ts");
    assert!(text(&format!("ui/src/{name}.ts")).contains("Object.seal(Object.prototype)"), "{first}");
}

#[test]
fn no_text_becomes_markup_in_the_page() {
    assert!(text("ui/eslint.config.js").contains("\"svelte/no-at-html-tags\": \"error\""));
    let mut all = Vec::new();
    files(&root().join("ui/src"), &[".svelte", ".ts", ".js"], &mut all);
    assert!(all.len() > 50, "only {} files", all.len());
    let markup = ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"];
    for path in all {
        let text = std::fs::read_to_string(&path).unwrap();
        for word in markup {
            assert!(!text.contains(word), "{word} in {}", path.display());
        }
    }
}

#[test]
fn what_writes_reports_opens_no_file() {
    let mut all = Vec::new();
    for name in ["qd-report", "qd-chart", "qd-deck", "qd-workbook"] {
        files(&root().join("crates").join(name).join("src"), &[".rs"], &mut all);
    }
    assert!(all.len() > 80, "only {} files", all.len());
    for path in all {
        let code = std::fs::read_to_string(&path).unwrap();
        // Tests may: they come last in a file.
        let code = code.split("#[cfg(test)]").next().unwrap();
        for call in ["std::fs", "File::", "std::net", "std::process", "std::env"] {
            assert!(!code.contains(call), "{} in {}", call, path.display());
        }
    }
}
