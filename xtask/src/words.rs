//! Texts of the catalogue for what is no Rust: the installer for Windows.

use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::path::Path;

const CATALOGUE: &str = "crates/qd-text/locales";
/// Our languages that NSIS has, by its names.
const LANGUAGES: &[(&str, &str)] =
    &[("en", "ENGLISH"), ("sv", "SWEDISH"), ("es", "SPANISH"), ("ro", "ROMANIAN"), ("ko", "KOREAN")];
const KEYS: &[&str] = &[
    "installer-files",
    "installer-workspace",
    "installer-path",
    "installer-webview",
    "installer-windows",
    "installer-running",
    "installer-kept",
];

/// The texts as NSIS wants them; `{ $folder }` is the folder of the data.
///
/// # Errors
/// A text that is missing, or longer than a line.
pub fn for_installer() -> Result<String> {
    let mut out = String::new();
    for (language, name) in LANGUAGES {
        let path = Path::new(CATALOGUE).join(language).join("app.ftl");
        let catalogue = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        for key in KEYS {
            let text = catalogue.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            let Some(text) = text else { bail!("{} has no {key} on one line", path.display()) };
            writeln!(out, "LangString {} ${{LANG_{name}}} \"{}\"", key.replace('-', "_"), quoted(text))?;
        }
    }
    Ok(out)
}

fn quoted(text: &str) -> String {
    text.replace("{ $folder }", "\u{0}")
        .replace('$', "$$")
        .replace('"', "$\\\"")
        .replace('\u{0}', "$APPDATA\\Quarterdeck")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nsis_would_read_as_its_own_is_quoted() {
        assert_eq!(quoted(r#"5 $ "here": { $folder }"#), r#"5 $$ $\"here$\": $APPDATA\Quarterdeck"#);
    }
}
