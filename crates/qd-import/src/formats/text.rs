//! Text of any encoding as a stream of UTF-8 bytes, for readers of marked-up text.

use crate::decode::TextReader;
use encoding_rs::Encoding;
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// UTF-8 bytes of a text; what was mended on the way is in the reader's notes.
pub(crate) struct Utf8<R> {
    pub reader: TextReader<R>,
    text: String,
    at: usize,
}

impl<R: Read> Utf8<R> {
    pub fn new(file: R, encoding: &'static Encoding) -> Self {
        Self { reader: TextReader::new(file, encoding), text: String::new(), at: 0 }
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() {
            if self.reader.ended() {
                return Ok(0);
            }
            self.text.clear();
            self.at = 0;
            self.reader.fill(&mut self.text, 256 << 10)?;
        }
        let rest = &self.text.as_bytes()[self.at..];
        let n = rest.len().min(buf.len());
        buf[..n].copy_from_slice(&rest[..n]);
        self.at += n;
        Ok(n)
    }
}

/// Stops before one element fills the memory: the reader above sets how many bytes it may still take.
pub(crate) struct Metered<R> {
    inner: R,
    left: Rc<Cell<u64>>,
}

impl<R> Metered<R> {
    pub fn new(inner: R, left: Rc<Cell<u64>>) -> Self {
        Self { inner, left }
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        match self.left.get().checked_sub(n as u64) {
            Some(left) => self.left.set(left),
            None => return Err(io::Error::from(io::ErrorKind::FileTooLarge)),
        }
        Ok(n)
    }
}
