//! Who may use whom: the table of `docs/architecture.md`, held against `cargo metadata`.

use std::collections::BTreeMap;
use std::process::Command;

const LAYERS: &[(&str, &[&str])] = &[
    ("qd-model", &[]),
    ("qd-text", &[]),
    ("qd-calendar", &["qd-model"]),
    ("qd-import", &["qd-model"]),
    ("qd-store", &["qd-model"]),
    ("qd-kpi", &["qd-model", "qd-calendar"]),
    ("qd-chart", &["qd-model", "qd-text"]),
    ("qd-report", &["qd-model", "qd-kpi", "qd-chart", "qd-text"]),
    ("qd-workbook", &["qd-model", "qd-chart", "qd-text"]),
    ("qd-deck", &["qd-model", "qd-chart", "qd-text"]),
    ("qd-preview", &["qd-model"]),
    ("qd-sample", &["qd-model"]),
    (
        "qd-app",
        &[
            "qd-model",
            "qd-text",
            "qd-calendar",
            "qd-import",
            "qd-store",
            "qd-kpi",
            "qd-chart",
            "qd-report",
            "qd-workbook",
            "qd-deck",
            "qd-sample",
        ],
    ),
    ("qd-cli", &["qd-app"]),
    ("quarterdeck", &["qd-app", "qd-preview"]),
];

#[test]
fn each_crate_uses_only_what_its_layer_allows() {
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .output()
        .expect("cargo runs");
    let meta: serde_json::Value = serde_json::from_slice(&out.stdout).expect("metadata is JSON");
    let allowed: BTreeMap<&str, &[&str]> = LAYERS.iter().copied().collect();
    let mut seen = Vec::new();
    for package in meta["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        let Some(may) = allowed.get(name) else { continue };
        seen.push(name);
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let used = dependency["name"].as_str().expect("a name");
            let for_tests = dependency["kind"].as_str() == Some("dev");
            let ours = allowed.contains_key(used);
            assert!(!ours || for_tests || may.contains(&used), "{name} must not use {used}");
            assert!(
                !used.starts_with("tauri") || name == "quarterdeck",
                "{name} must not know its host: {used}"
            );
        }
    }
    assert_eq!(seen.len(), LAYERS.len(), "a crate of the table is not in the workspace: {seen:?}");
}

#[test]
fn only_the_host_folder_of_the_page_speaks_to_tauri() {
    let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src");
    let mut folders = vec![src];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the page's sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files += 1;
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                let in_host = path.components().any(|c| c.as_os_str() == "host");
                assert!(in_host || !text.contains("@tauri-apps"), "{}", path.display());
            }
        }
    }
    assert!(files > 0);
}

#[test]
fn each_decision_has_a_number_of_its_own() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/decisions");
    let mut numbers: Vec<String> = std::fs::read_dir(folder)
        .expect("the decisions")
        .filter_map(|e| {
            e.expect("an entry").file_name().into_string().ok()?.split('-').next().map(String::from)
        })
        .filter(|n| n.bytes().all(|b| b.is_ascii_digit()))
        .collect();
    numbers.sort();
    assert!(numbers.len() > 20, "{numbers:?}");
    let twice: Vec<_> = numbers.windows(2).filter(|w| w[0] == w[1]).map(|w| &w[0]).collect();
    assert_eq!(twice, Vec::<&String>::new());
}
