//! The texts of a language: pages in the order of their contents.

use anyhow::{Context, Result};
use std::path::Path;

/// A page.
pub struct Page {
    /// Name of its file, without ending.
    pub name: String,
    /// As it stands in the contents.
    pub title: String,
    /// Its Markdown.
    pub text: String,
}

/// Pages that belong together.
pub struct Part {
    pub title: String,
    pub pages: Vec<Page>,
}

/// The manual in a language.
pub struct Book {
    /// Folder of its pages, and for a manual the tag of its language.
    pub folder: String,
    pub title: String,
    pub parts: Vec<Part>,
}

impl Book {
    /// What `SUMMARY.md` names, in its order.
    ///
    /// # Errors
    /// A page that is not there.
    pub fn read(manual: &Path, tag: &str) -> Result<Self> {
        let folder = manual.join(tag);
        let read = |name: &str| {
            let path = folder.join(name).with_extension("md");
            std::fs::read_to_string(&path).with_context(|| path.display().to_string())
        };
        let mut book = Self { folder: tag.to_owned(), title: String::new(), parts: Vec::new() };
        for line in read("SUMMARY")?.lines() {
            if let Some(title) = line.strip_prefix("# ") {
                title.clone_into(&mut book.title);
            } else if let Some(title) = line.strip_prefix("## ") {
                book.parts.push(Part { title: title.to_owned(), pages: Vec::new() });
            } else if let (Some((title, name)), Some(part)) = (entry(line), book.parts.last_mut()) {
                part.pages.push(Page { name: name.to_owned(), title: title.to_owned(), text: read(name)? });
            }
        }
        Ok(book)
    }

    /// The decisions, by number: an appendix.
    ///
    /// # Errors
    /// A file that cannot be read, or has no title.
    pub fn decisions(folder: &Path) -> Result<Self> {
        let mut paths = std::fs::read_dir(folder)
            .with_context(|| folder.display().to_string())?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        paths.sort();
        let mut pages = Vec::new();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "md")) {
            let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
            let title = text
                .lines()
                .find_map(|l| l.strip_prefix("# "))
                .with_context(|| path.display().to_string())?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            pages.push(Page { name, title: title.replace('`', ""), text });
        }
        let part = Part { title: "Decisions".to_owned(), pages };
        Ok(Self { folder: "decisions".to_owned(), title: "Decisions".to_owned(), parts: vec![part] })
    }

    /// All pages, in order.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.parts.iter().flat_map(|part| &part.pages)
    }

    /// True if it has a page of that name.
    pub fn has(&self, name: &str) -> bool {
        self.pages().any(|page| page.name == name)
    }
}

/// `- [Title](name.md)`.
fn entry(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("- [")?.strip_suffix(".md)")?.split_once("](")
}
