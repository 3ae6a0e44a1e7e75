//! Where the cache of a workspace lies.

use super::file::{Cache, TableSource, write};
use crate::open::folder_of;
use crate::words::Words;
use qd_model::Issue;
use std::io::{BufWriter, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::NamedTempFile;

/// Folder and name of the caches of one workspace.
pub(crate) struct Place {
    folder: PathBuf,
    name: String,
    uuid: String,
}

impl Place {
    /// In the cache folder, named by the workspace's own name; else beside the workspace, named like it.
    pub(crate) fn new(workspace: &Path, cache_dir: Option<&Path>, uuid: &str) -> Self {
        let (folder, name) = match cache_dir {
            Some(dir) => (dir.to_path_buf(), uuid.to_owned()),
            None => {
                let name = workspace.file_name().unwrap_or_default().to_string_lossy().into_owned();
                // Never empty: a name is compared with what reading the folder gives.
                (folder_of(workspace).to_path_buf(), name)
            }
        };
        Self { folder, name, uuid: uuid.to_owned() }
    }

    fn path(&self, stamp: i64) -> PathBuf {
        self.folder.join(format!("{}.{stamp:016x}.columns", self.name))
    }

    /// The cache of exactly that state.
    pub(crate) fn open(&self, stamp: i64) -> Option<Cache> {
        Cache::open(&self.path(stamp), &self.uuid).filter(|c| c.stamp() == stamp)
    }

    /// The caches of other states: their tables may still be good.
    pub(crate) fn older(&self) -> Option<Cache> {
        self.all().iter().find_map(|p| Cache::open(p, &self.uuid))
    }

    fn all(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let mut found: Vec<PathBuf> = entries
            .filter_map(Result::ok)
            .filter(|e| {
                let name = e.file_name();
                let rest = name.to_str().and_then(|n| n.strip_prefix(&self.name)?.strip_prefix('.'));
                rest.and_then(|r| r.strip_suffix(".columns"))
                    .is_some_and(|s| s.len() == 16 && s.bytes().all(|b| b.is_ascii_hexdigit()))
            })
            .map(|e| e.path())
            .collect();
        found.sort();
        found
    }

    /// Writes the cache of a state and opens it; where no file can be written, it is kept in memory.
    ///
    /// # Errors
    /// Only if it cannot be kept in memory either.
    pub(crate) fn write(&self, stamp: i64, words: &Words, tables: &[TableSource]) -> Result<Cache, Issue> {
        if let Some(cache) = self.write_file(stamp, words, tables) {
            return Ok(cache);
        }
        let mut bytes = Cursor::new(Vec::new());
        let odd = |_| crate::error::internal("The columns could not be put together.");
        write(&mut bytes, &self.uuid, stamp, words, tables).map_err(odd)?;
        let bytes = bytes.into_inner();
        let mut aligned = vec![0_u64; bytes.len().div_ceil(8)];
        bytemuck::cast_slice_mut::<u64, u8>(&mut aligned)[..bytes.len()].copy_from_slice(&bytes);
        Cache::over(Arc::new(qd_model::Aligned(aligned)), &self.uuid)
            .ok_or_else(|| crate::error::internal("The columns could not be read back."))
    }

    /// Writes the cache file, removes the older ones, and opens it; `None` if that cannot be.
    fn write_file(&self, stamp: i64, words: &Words, tables: &[TableSource]) -> Option<Cache> {
        self.keep(self.write_aside(stamp, words, tables)?, stamp)
    }

    /// Writes a cache under a passing name, so that it can be begun before the records are safe.
    pub(crate) fn write_aside(
        &self,
        stamp: i64,
        words: &Words,
        tables: &[TableSource],
    ) -> Option<NamedTempFile> {
        let file = tempfile::Builder::new().prefix(".columns-").tempfile_in(&self.folder).ok()?;
        let out = BufWriter::with_capacity(1 << 20, file.as_file());
        write(out, &self.uuid, stamp, words, tables).ok()?;
        Some(file)
    }

    /// Gives a cache its name, removes the older ones, and opens it.
    pub(crate) fn keep(&self, file: NamedTempFile, stamp: i64) -> Option<Cache> {
        let path = self.path(stamp);
        file.persist(&path).ok()?;
        for old in self.all().iter().filter(|p| **p != path) {
            // One that is still mapped elsewhere may refuse; it goes next time.
            let _ = std::fs::remove_file(old);
        }
        self.open(stamp)
    }

    /// Removes all caches of the workspace.
    pub(crate) fn clear(&self) {
        for p in self.all() {
            let _ = std::fs::remove_file(p);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workspace_named_without_folder_keeps_its_cache() {
        let name = format!("place-test-{}.qdw", std::process::id());
        let place = Place::new(Path::new(&name), None, "u");
        place.write(1, &Words::default(), &[]).unwrap();
        assert!(place.open(1).is_some());
        place.write(2, &Words::default(), &[]).unwrap();
        assert!(place.open(1).is_none() && place.open(2).is_some());
        place.clear();
        assert!(place.open(2).is_none());
    }
}
