//! Every link of the texts leads to a file that is there, and to a heading that stands in it.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

fn texts(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            texts(&path, out);
        } else if path.extension().is_some_and(|e| e == "md") {
            out.push(path);
        }
    }
}

/// Targets of `[…](target)`, `src="target"` and `href="target"`.
fn links(text: &str) -> Vec<&str> {
    let code = text.split("```").step_by(2);
    let mut found = Vec::new();
    for part in code {
        for (start, end) in [("](", ')'), ("src=\"", '"'), ("href=\"", '"')] {
            found.extend(part.split(start).skip(1).filter_map(|rest| rest.split(end).next()));
        }
    }
    found
}

/// The name that GitHub gives a heading.
fn anchors(text: &str) -> Vec<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let kept = words.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
            kept.map(|c| if c == ' ' { '-' } else { c }).collect()
        })
        .collect()
}

#[test]
fn every_link_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    texts(&root.join("docs"), &mut files);
    for top in ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"] {
        files.push(root.join(top));
    }
    let (mut checked, mut broken) = (0, Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for link in links(&text).into_iter().filter(|l| !l.contains("://") && !l.starts_with("mailto:")) {
            checked += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() { file.clone() } else { file.parent().unwrap().join(path) };
            let there = target.exists()
                && (anchor.is_empty()
                    || anchors(&std::fs::read_to_string(&target).unwrap()).iter().any(|a| a == anchor));
            if !there {
                broken.push(format!("{}: {link}", file.display()));
            }
        }
    }
    assert!(checked >= 10, "{checked} links: they are not found any more");
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn headings_are_named_as_github_names_them() {
    assert_eq!(anchors("# The manual\n## 1. See what it does\ntext"), ["the-manual", "1-see-what-it-does"]);
    assert_eq!(links("[a](b.md#c) ```\n[x](y)\n``` <img src=\"d.png\">"), ["b.md#c", "d.png"]);
}
