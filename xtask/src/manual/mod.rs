//! `cargo xtask manual`: the manual as pages that any browser opens from the disk, without network and without scripts.

mod book;
mod page;

use crate::sh::say;
use anyhow::{Context, Result, bail};
use book::Book;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where the pages lie when they are made.
const FINISHED: &str = "out/manual";

/// Languages by tag and by their own names, English first.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("sv", "Svenska"),
    ("es", "Español"),
    ("ro", "Română"),
    ("az", "Azərbaycanca"),
    ("ko", "한국어"),
];

/// Writes the pages to `out/manual`.
///
/// # Errors
/// A page that is missing, a link that leads nowhere.
pub fn run(_: &[String]) -> Result<()> {
    let to = Path::new(FINISHED);
    let made = write(to)?;
    say(&format!("{}: {} files", to.join("index.html").display(), made.len()));
    Ok(())
}

/// Writes the manual into a folder of its own; gives the places of its files there.
///
/// # Errors
/// A page that is missing, a link that leads nowhere, a folder that cannot be written.
pub fn write(to: &Path) -> Result<Vec<PathBuf>> {
    let files = files(Path::new("."))?;
    if to.exists() {
        std::fs::remove_dir_all(to)?;
    }
    for (path, content) in &files {
        let path = to.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(to))?;
        std::fs::write(&path, content).with_context(|| path.display().to_string())?;
    }
    Ok(files.into_keys().collect())
}

/// All files of the manual, by their place in its folder; every link of them was followed.
///
/// # Errors
/// A page that is missing, a link that leads nowhere.
fn files(project: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let docs = project.join("docs");
    let books =
        LANGUAGES.iter().map(|(tag, _)| Book::read(&docs.join("manual"), tag)).collect::<Result<Vec<_>>>()?;
    let mut files = BTreeMap::new();
    for book in &books {
        for (place, html) in page::of_book(book, &books, LANGUAGES)? {
            files.insert(place, html.into_bytes());
        }
    }
    let decisions = Book::decisions(&docs.join("decisions"))?;
    for (place, html) in page::of_book(&decisions, &books, LANGUAGES)? {
        files.insert(place, html.into_bytes());
    }
    files.insert("index.html".into(), page::index(&books, LANGUAGES).into_bytes());
    files.insert("manual.css".into(), include_bytes!("manual.css").to_vec());
    files.insert("schema/settings.json".into(), std::fs::read(docs.join("schema/settings.json"))?);
    for entry in std::fs::read_dir(docs.join("manual/pictures"))? {
        let path = entry?.path();
        let name = path.file_name().context("a picture")?;
        files.insert(Path::new("pictures").join(name), std::fs::read(&path)?);
    }
    links_lead_somewhere(&files)?;
    Ok(files)
}

/// Every `href` and `src` leads to a file of the manual, and to a place that is in it; every picture is shown.
fn links_lead_somewhere(files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for (place, content) in files.iter().filter(|(place, _)| place.extension().is_some_and(|e| e == "html")) {
        let html = String::from_utf8_lossy(content);
        for link in ["href=\"", "src=\""].iter().flat_map(|a| html.split(a).skip(1)) {
            let link = link.split('"').next().unwrap_or_default();
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() { place.clone() } else { beside(place, path) };
            let Some(found) = files.get(&target) else { bail!("{}: no {link}", place.display()) };
            let anchored = format!(" id=\"{anchor}\"");
            if !anchor.is_empty() && !String::from_utf8_lossy(found).contains(&anchored) {
                bail!("{}: no such place: {link}", place.display());
            }
            seen.insert(target);
        }
    }
    match files.keys().find(|place| place.starts_with("pictures") && !seen.contains(*place)) {
        Some(unseen) => bail!("no page shows {}", unseen.display()),
        None => Ok(()),
    }
}

/// A relative path, from the file that names it.
fn beside(from: &Path, path: &str) -> PathBuf {
    let mut at = from.parent().map(Path::to_path_buf).unwrap_or_default();
    for part in path.split('/') {
        match part {
            ".." => {
                at.pop();
            }
            "." | "" => {}
            name => at.push(name),
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_are_those_of_the_catalogue() {
        let theirs = include_str!("../../../crates/qd-text/src/lib.rs");
        let (_, list) = theirs.split_once("LANGUAGES: &[(&str, &str)] = &[").unwrap();
        let (list, _) = list.split_once("];").unwrap();
        let ours: String = LANGUAGES.iter().map(|(tag, name)| format!("(\"{tag}\", \"{name}\"),")).collect();
        assert_eq!(list.replace(['\n', ' '], ""), ours.replace(' ', ""));
    }

    #[test]
    fn every_link_of_the_pages_leads_somewhere_and_nothing_is_fetched() {
        let files = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
        assert!(files.len() > 80, "{} files", files.len());
        for (place, content) in files.iter().filter(|(p, _)| p.extension().is_some_and(|e| e == "html")) {
            let html = String::from_utf8_lossy(content);
            for forbidden in ["http://", "https://", "<script", "**"] {
                let shown =
                    html.split("<code>").map(|p| p.rsplit("</code>").next().unwrap_or(p)).collect::<String>();
                assert!(!shown.contains(forbidden), "{}: {forbidden}", place.display());
            }
        }
        let page = |place: &str| String::from_utf8_lossy(&files[Path::new(place)]).into_owned();
        assert!(page("en/import.html").contains("<ol>"), "the steps are numbered");
        assert!(
            page("en/wrong.html").contains("href=\"computed.html#why-does-our-tool-say-something-else\"")
        );
        assert!(page("en/actions.html").contains("href=\"../decisions/0051-whether-an-action-worked.html\""));
    }

    #[test]
    fn a_link_to_nothing_is_found() {
        let page = |html: &str| BTreeMap::from([(PathBuf::from("en/a.html"), html.as_bytes().to_vec())]);
        assert!(links_lead_somewhere(&page("<p id=\"x\"><a href=\"#x\">")).is_ok());
        assert!(links_lead_somewhere(&page("<a href=\"#y\">")).is_err());
        assert!(links_lead_somewhere(&page("<a href=\"../sv/a.html\">")).is_err());
        assert!(links_lead_somewhere(&page("<img src=\"a.png\">")).is_err());
        let mut files = page("");
        files.insert("pictures/a.png".into(), Vec::new());
        assert!(links_lead_somewhere(&files).is_err(), "a picture that no page shows");
    }
}
