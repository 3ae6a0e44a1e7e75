//! Files a person gave, by handle: the page learns a name and a size, and can ask for nothing else.

use qd_app::dto::{FileChoice, OfferedFile};
use qd_app::model::{Issue, IssueCode};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files taken at one time; a person who drops more has dropped the wrong thing.
const MOST: usize = 500;

/// The files given since the start, and those the page has not been told of.
#[derive(Default)]
pub struct Files {
    by_handle: BTreeMap<u32, PathBuf>,
    waiting: Vec<OfferedFile>,
    greeted: bool,
}

impl Files {
    /// Takes files in. Returns those to tell the page now: none before it said hello, they wait for it.
    pub fn offer(&mut self, paths: Vec<PathBuf>) -> Vec<OfferedFile> {
        let offered = self.add(paths);
        if self.greeted {
            return offered;
        }
        self.waiting.extend(offered);
        Vec::new()
    }

    /// Takes files in and returns their handles. A file given twice keeps its handle.
    pub fn add(&mut self, paths: Vec<PathBuf>) -> Vec<OfferedFile> {
        paths.into_iter().take(MOST).map(|path| self.shelve(path)).collect()
    }

    fn shelve(&mut self, path: PathBuf) -> OfferedFile {
        let known = self.by_handle.iter().find(|(_, p)| **p == path).map(|(h, _)| *h);
        let handle = known.unwrap_or_else(|| self.by_handle.keys().next_back().map_or(1, |last| last + 1));
        let offered = OfferedFile { handle, name: name_of(&path), bytes: size_of(&path) };
        self.by_handle.insert(handle, path);
        offered
    }

    /// The page is there: what it was not told of.
    pub fn greet(&mut self) -> Vec<OfferedFile> {
        self.greeted = true;
        std::mem::take(&mut self.waiting)
    }

    /// True once the page has said hello.
    pub fn greeted(&self) -> bool {
        self.greeted
    }

    /// The paths behind a person's choices.
    ///
    /// # Errors
    /// `BadArgument` for a handle that was never given out.
    pub fn paths(&self, choices: Vec<FileChoice>) -> Result<Vec<(PathBuf, FileChoice)>, Issue> {
        choices
            .into_iter()
            .map(|choice| match self.by_handle.get(&choice.handle) {
                Some(path) => Ok((path.clone(), choice)),
                None => Err(Issue::new(IssueCode::BadArgument, "This file is not open any more.")
                    .hint("Nothing was changed. Choose the file again.")),
            })
            .collect()
    }
}

/// The name without its folder.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Bytes of a regular file. Folders, devices and links that lead nowhere count none; why they cannot be
/// imported is said by the engine, where the command line needs it too.
fn size_of(path: &Path) -> u64 {
    std::fs::metadata(path).ok().filter(|m| m.is_file()).map_or(0, |m| m.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(handle: u32) -> FileChoice {
        FileChoice { handle, ..FileChoice::default() }
    }

    #[test]
    fn files_given_before_the_page_is_there_wait_for_it() {
        let mut files = Files::default();
        assert!(files.offer(vec!["/a/t.csv".into()]).is_empty());
        assert_eq!(files.greet().iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["t.csv"]);
        assert!(files.greet().is_empty(), "told once");
        assert_eq!(files.offer(vec!["/a/u.csv".into()])[0].name, "u.csv");
    }

    #[test]
    fn a_file_given_twice_keeps_its_handle() {
        let mut files = Files::default();
        let first = files.add(vec!["/a/t.csv".into(), "/b/t.csv".into()]);
        assert_ne!(first[0].handle, first[1].handle);
        assert_eq!(files.add(vec!["/a/t.csv".into()])[0].handle, first[0].handle);
    }

    #[test]
    fn a_handle_never_given_out_opens_nothing() {
        let mut files = Files::default();
        let given = files.add(vec!["/a/t.csv".into()])[0].handle;
        assert_eq!(files.paths(vec![choice(given)]).unwrap()[0].0, PathBuf::from("/a/t.csv"));
        assert_eq!(files.paths(vec![choice(given + 1)]).unwrap_err().code, IssueCode::BadArgument);
    }

    #[test]
    fn a_folder_has_no_size() {
        let offered = Files::default().add(vec![std::env::temp_dir(), "/".into()]);
        assert_eq!(offered.iter().map(|f| f.bytes).collect::<Vec<_>>(), [0, 0]);
        assert_eq!(offered[1].name, "/");
    }
}
