//! The hashes of what stands in the rows of a table, in order of the rows. They are asked for only where a record is met
//! again, mostly row after row; so those of a long table lie in an unnamed file.

use crate::aside::Aside;
use crate::error::internal;
use qd_model::Issue;

/// Hashes of one page, 512 kB: pages are never moved, so that growing needs no second copy.
const PAGE: usize = 1 << 16;
/// Pages kept in memory, 16 MB of them; those that come after are put aside.
#[cfg(not(test))]
const IN_MEMORY: usize = 32;
/// In the crate's own tests nearly all are put aside.
#[cfg(test)]
const IN_MEMORY: usize = 1;
/// Hashes read at one time from a page put aside.
const BLOCK: usize = 512;

enum Page {
    Here(Vec<u64>),
    /// Where it begins in the file.
    Aside(u64),
}

/// One hash a row, from row 0 on.
#[derive(Default)]
pub(crate) struct Contents {
    pages: Vec<Page>,
    aside: Option<Aside>,
    /// The rows read last from a page put aside: the first of them, and their hashes.
    block: Option<(usize, Vec<u64>)>,
    /// Pages before this one were put aside, or are to stay.
    settled: usize,
}

fn trouble(e: std::io::Error) -> Issue {
    let why = qd_model::refusal(&e);
    internal(format!("What was put aside during the import cannot be read: {why}."))
}

impl Contents {
    /// The hash of a row; 0 of a row that has none.
    ///
    /// # Errors
    /// `internal` if what was put aside cannot be read.
    pub(crate) fn get(&mut self, row: usize) -> Result<u64, Issue> {
        let at = match self.pages.get(row / PAGE) {
            None => return Ok(0),
            Some(Page::Here(page)) => return Ok(page.get(row % PAGE).copied().unwrap_or(0)),
            Some(&Page::Aside(at)) => at,
        };
        let first = row / BLOCK * BLOCK;
        if self.block.as_ref().is_none_or(|b| b.0 != first) {
            let aside = self.aside.as_ref().ok_or_else(|| trouble(std::io::ErrorKind::NotFound.into()))?;
            let mut hashes = vec![0_u64; BLOCK];
            let from = at + ((first % PAGE) * 8) as u64;
            aside.read(from, bytemuck::cast_slice_mut(&mut hashes)).map_err(trouble)?;
            self.block = Some((first, hashes));
        }
        Ok(self.block.as_ref().map_or(0, |b| b.1[row - first]))
    }

    /// Says what stands in a row.
    ///
    /// # Errors
    /// As [`Contents::get`].
    pub(crate) fn set(&mut self, row: usize, content: u64) -> Result<(), Issue> {
        while self.pages.len() <= row / PAGE {
            self.put_aside();
            self.pages.push(Page::Here(Vec::with_capacity(PAGE)));
        }
        match &mut self.pages[row / PAGE] {
            Page::Here(page) => {
                if page.len() <= row % PAGE {
                    page.resize(row % PAGE + 1, 0);
                }
                page[row % PAGE] = content;
            }
            &mut Page::Aside(at) => {
                let aside =
                    self.aside.as_mut().ok_or_else(|| trouble(std::io::ErrorKind::NotFound.into()))?;
                aside.write(at + ((row % PAGE) * 8) as u64, &content.to_ne_bytes()).map_err(trouble)?;
                self.block = None;
            }
        }
        Ok(())
    }

    /// Puts the pages aside that are behind those kept; where no file can be had, the memory must do.
    fn put_aside(&mut self) {
        while self.settled.max(IN_MEMORY) < self.pages.len() {
            let n = self.settled.max(IN_MEMORY);
            self.settled = n + 1;
            if self.aside.is_none() {
                self.aside = Aside::new().ok();
            }
            let (Some(aside), Page::Here(page)) = (&mut self.aside, &mut self.pages[n]) else { continue };
            page.resize(PAGE, 0);
            if let Ok(at) = aside.put(bytemuck::cast_slice(page)) {
                self.pages[n] = Page::Aside(at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_put_aside_are_read_and_changed() {
        let mut all = Contents::default();
        let n = 3 * PAGE + 5;
        for row in 0..n {
            all.set(row, row as u64 * 7).unwrap();
        }
        assert!(matches!(all.pages[1], Page::Aside(_)) && matches!(all.pages[3], Page::Here(_)));
        for row in [0, 1, BLOCK - 1, BLOCK, PAGE - 1, PAGE, 2 * PAGE + 17, n - 1, 3] {
            assert_eq!(all.get(row).unwrap(), row as u64 * 7, "{row}");
        }
        all.set(PAGE + 1, 1).unwrap();
        assert_eq!((all.get(PAGE).unwrap(), all.get(PAGE + 1).unwrap()), (PAGE as u64 * 7, 1));
        assert_eq!((all.get(n).unwrap(), all.get(9 * PAGE).unwrap()), (0, 0));
        // Rows far behind leave gaps.
        all.set(6 * PAGE, 2).unwrap();
        assert_eq!((all.get(5 * PAGE).unwrap(), all.get(6 * PAGE).unwrap()), (0, 2));
    }
}
