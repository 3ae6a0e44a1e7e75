//! Pieces of columns that do not stay in memory: an unnamed file, gone with whoever made it.

use qd_model::Aligned;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::Arc;

/// A file in the folder for passing files.
pub(super) struct Aside {
    file: File,
    end: u64,
}

impl Aside {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { file: tempfile::tempfile()?, end: 0 })
    }

    /// Writes some bytes, and says where they stand.
    pub(super) fn put(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let at = self.end;
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)?;
        self.end += bytes.len() as u64;
        Ok(at)
    }

    /// Bytes that were put, at an address that suits every width.
    pub(super) fn get(&self, at: u64, len: usize) -> io::Result<Arc<Aligned>> {
        let mut words = vec![0_u64; len.div_ceil(8)];
        let mut file = &self.file;
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut bytemuck::cast_slice_mut::<u64, u8>(&mut words)[..len])?;
        Ok(Arc::new(Aligned(words)))
    }
}
