//! Where each of many texts ends that stand one behind the other.

use crate::aside::Aside;
use std::io;

/// Ends of one page.
#[cfg(not(test))]
const PAGE: usize = 1 << 16;
#[cfg(test)]
const PAGE: usize = 16;

/// The ends in order: the last in memory, those before them, if they are so many, in an unnamed file.
#[derive(Default)]
pub(super) struct Ends {
    pages: Vec<Page>,
    len: usize,
    aside: Option<Aside>,
}

enum Page {
    Here(Vec<u32>),
    /// Where it stands in the file.
    Aside(u64),
}

impl Ends {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn push(&mut self, end: u32) {
        match self.pages.last_mut() {
            Some(Page::Here(page)) if page.len() < PAGE => page.push(end),
            _ => {
                let mut page = Vec::with_capacity(PAGE);
                page.push(end);
                self.pages.push(Page::Here(page));
            }
        }
        self.len += 1;
    }

    /// Puts the full pages behind the first `keep` ends aside; where no file can be had, the memory must do.
    pub(super) fn put_aside(&mut self, keep: usize) {
        self.aside = self.aside.take().or_else(|| Aside::new().ok());
        let Some(aside) = &mut self.aside else { return };
        let full = self.len / PAGE;
        for page in self.pages[..full].iter_mut().skip(keep.div_ceil(PAGE)).rev() {
            let Page::Here(ends) = page else { break };
            match aside.put(bytemuck::cast_slice(ends)) {
                Ok(at) => *page = Page::Aside(at),
                Err(_) => break,
            }
        }
    }

    /// Where the first `n` texts end.
    ///
    /// # Errors
    /// What was put aside cannot be read.
    pub(super) fn of(&self, n: usize) -> io::Result<usize> {
        let Some(k) = n.checked_sub(1) else { return Ok(0) };
        let end = match (&self.pages[k / PAGE], &self.aside) {
            (Page::Here(page), _) => page[k % PAGE],
            (Page::Aside(at), Some(aside)) => {
                let mut end = [0; 4];
                aside.read(at + (k % PAGE * 4) as u64, &mut end)?;
                u32::from_ne_bytes(end)
            }
            (Page::Aside(_), None) => return Err(io::ErrorKind::NotFound.into()),
        };
        Ok(end as usize)
    }

    /// Gives all of them in order.
    ///
    /// # Errors
    /// What was put aside cannot be read, or what `put` says.
    pub(super) fn each(&self, put: &mut dyn FnMut(&[u32]) -> io::Result<()>) -> io::Result<()> {
        for page in &self.pages {
            match (page, &self.aside) {
                (Page::Here(ends), _) => put(ends)?,
                (Page::Aside(at), Some(aside)) => {
                    let mut ends = [0; PAGE];
                    aside.read(*at, bytemuck::cast_slice_mut(&mut ends))?;
                    put(&ends)?;
                }
                (Page::Aside(_), None) => return Err(io::ErrorKind::NotFound.into()),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_put_aside_are_the_same() {
        let mut ends = Ends::default();
        for n in 1..=500 {
            ends.push(n * 3);
            if n % 70 == 0 {
                ends.put_aside(40);
            }
        }
        let here = ends.pages.iter().filter(|p| matches!(p, Page::Here(_))).count();
        assert_eq!((ends.pages.len(), here), (32, 3 + 2));
        for n in 0..=500 {
            assert_eq!(ends.of(n).unwrap(), n * 3);
        }
        let mut all = Vec::new();
        ends.each(&mut |some| {
            all.extend_from_slice(some);
            Ok(())
        })
        .unwrap();
        assert!(all.iter().copied().eq((1..=500).map(|n| n * 3)));
        ends.aside = None;
        assert!(ends.of(100).is_err() && ends.of(1).is_ok());
    }
}
