//! What does not stay in memory during an import: an unnamed file, gone with whoever made it.

use qd_model::Aligned;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::Arc;

/// A file in the folder for passing files.
pub(crate) struct Aside {
    file: File,
    end: u64,
}

impl Aside {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { file: tempfile::tempfile()?, end: 0 })
    }

    /// Writes some bytes behind the others, and says where they stand.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let at = self.end;
        self.write(at, bytes)?;
        self.end += bytes.len() as u64;
        Ok(at)
    }

    /// Writes over bytes that were put.
    pub(crate) fn write(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)
    }

    /// Reads bytes that were put.
    pub(crate) fn read(&self, at: u64, to: &mut [u8]) -> io::Result<()> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(to)
    }

    /// Bytes that were put, at an address that suits every width.
    pub(crate) fn get(&self, at: u64, len: usize) -> io::Result<Arc<Aligned>> {
        let mut words = vec![0_u64; len.div_ceil(8)];
        self.read(at, &mut bytemuck::cast_slice_mut::<u64, u8>(&mut words)[..len])?;
        Ok(Arc::new(Aligned(words)))
    }
}
