//! What the columns of known exports are read as: a table for each tool of `sources.md`, from the fixtures that the tests read too.

use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const FIXTURES: &str = "crates/qd-import/tests/fixtures";

/// The page with a table below each tool.
///
/// # Errors
/// A `qd` that cannot be run.
pub fn added(page: &str, qd: &Path) -> Result<String> {
    let (head, tools) = page.split_once("\n## ").context("no tool on the page")?;
    let mut out = head.to_owned();
    for tool in tools.split("\n## ") {
        let name = tool.lines().next().unwrap_or_default();
        let _ = write!(out, "\n## {}\n{}", tool.trim_end(), tables(name, qd)?);
    }
    Ok(out)
}

/// The tables of a tool: for each data set that its fixtures hold, the file that fills most fields.
fn tables(tool: &str, qd: &Path) -> Result<String> {
    let folder = Path::new(FIXTURES).join(tool);
    let Ok(entries) = std::fs::read_dir(&folder) else { return Ok(String::new()) };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let mut best: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in paths {
        let none = crate::sh::target_dir().join("none.qdeck");
        let mut inspect = Command::new(qd);
        inspect.args(["--json", "--lang", "en", "--workspace"]).arg(none).arg("inspect").arg(&path);
        // A question that is open is no failure here.
        let said = inspect.output().with_context(|| path.display().to_string())?;
        let Ok(answer) = serde_json::from_slice::<Value>(&said.stdout) else { continue };
        // One file is told by itself, several as a list.
        for file in answer["files"].as_array().map_or(std::slice::from_ref(&answer), Vec::as_slice) {
            if file["source"].as_str() != Some(tool) {
                continue;
            }
            let rows = rows(file);
            let kind = file["kind"].as_str().unwrap_or_default().to_owned();
            let kept = best.entry(kind).or_default();
            if rows.len() > kept.len() {
                *kept = rows;
            }
        }
    }
    let mut out = String::new();
    for (kind, rows) in best.iter().filter(|(_, rows)| !rows.is_empty()) {
        let _ = write!(
            out,
            "\nAn example with {kind}:\n\n| column | read as | a cell | understood as |\n| --- | --- | --- | --- |\n"
        );
        for row in rows {
            let _ = writeln!(out, "{row}");
        }
    }
    Ok(out)
}

/// A row for each field that a column fills.
fn rows(file: &Value) -> Vec<String> {
    let fields = file["fields"].as_array().into_iter().flatten();
    let filled = fields.filter_map(|field| Some((field, field["column"].as_str()?)));
    filled
        .map(|(field, column)| {
            let understood = |cell: &&Value| cell["problem"].is_null() && !text(&cell["raw"]).is_empty();
            let cell = field["cells"].as_array().into_iter().flatten().find(understood);
            let (raw, read) =
                cell.map_or_else(Default::default, |c| (text(&c["raw"]), text(&c["understood"])));
            format!(
                "| {} | {} | {raw} | {read} |",
                quoted(column),
                escaped(field["label"].as_str().unwrap_or_default())
            )
        })
        .collect()
}

/// As it may stand in a cell of a table.
fn text(value: &Value) -> String {
    let words = value.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(40).collect();
    let cut = if short.len() < words.len() { "…" } else { "" };
    if short.is_empty() { short } else { escaped(&short) + cut }
}

fn quoted(column: &str) -> String {
    format!("“{}”", escaped(column))
}

/// Nothing of it is Markdown.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars() {
        if matches!(c, '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_for_each_column_with_the_first_cell_that_is_understood() {
        let file = serde_json::json!({"fields": [
            {"label": "Created", "column": "a_b|c", "cells": [
                {"raw": "", "understood": ""},
                {"raw": "x", "understood": null, "problem": "no date"},
                {"raw": "1/2", "understood": "1 February", "problem": null}]},
            {"label": "Closed", "column": null, "cells": []}]});
        assert_eq!(rows(&file), ["| “a\\_b\\|c” | Created | 1/2 | 1 February |"]);
    }
}
