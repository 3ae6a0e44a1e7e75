//! Pages of a PDF as pictures: the window has no viewer of its own, and a person wants to see the report before it is
//! written.
//!
//! Begin with [`Document::open`]. A page that cannot be drawn is told as an [`Issue`]; no file makes the program end.
//!
//! ```
//! use qd_preview::Document;
//! use std::sync::Arc;
//!
//! let nothing = Arc::new(b"no report".to_vec());
//! assert!(Document::open(nothing).is_err());
//! ```
#![deny(missing_docs)]

mod draw;
mod heads;

use hayro::hayro_syntax::Pdf;
use qd_model::{Issue, IssueCode};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Narrowest and widest picture, in pixels: a thumbnail, and a page over a screen of four thousand.
pub const WIDTHS: std::ops::RangeInclusive<u32> = 32..=4096;

/// A PDF whose pages can be looked at.
pub struct Document {
    pdf: Pdf,
    bytes: Arc<Vec<u8>>,
    heads: Vec<String>,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// PNG, opaque.
    pub png: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

impl Document {
    /// Takes the bytes of a PDF. They are shared, not copied.
    ///
    /// # Errors
    /// `report_failed` if it is no PDF that can be read, or has no pages.
    pub fn open(bytes: Arc<Vec<u8>>) -> Result<Self, Issue> {
        let shared = Arc::clone(&bytes);
        guarded(
            |why| format!("The pages cannot be shown: {why}."),
            move || {
                let pdf = Pdf::new(shared).map_err(|e| format!("{e:?}"))?;
                if pdf.pages().is_empty() {
                    return Err("it has no pages".to_owned());
                }
                let heads = heads::of_pages(&pdf);
                Ok(Self { pdf, bytes, heads })
            },
        )
    }

    /// True if these are the very bytes it was opened with.
    pub fn is_of(&self, bytes: &Arc<Vec<u8>>) -> bool {
        Arc::ptr_eq(&self.bytes, bytes)
    }

    /// How many pages there are, at least one.
    pub fn pages(&self) -> u32 {
        self.pdf.pages().len() as u32
    }

    /// What each page is about, by the document's outline: the entry that it begins or goes on with. Empty where the
    /// outline says nothing.
    pub fn heads(&self) -> &[String] {
        &self.heads
    }

    /// Draws a page, the first being 0, so many pixels wide; a width outside of [`WIDTHS`] is brought inside.
    ///
    /// # Errors
    /// `bad_argument` if there is no such page, `report_failed` if it cannot be drawn.
    pub fn picture(&self, page: u32, width: u32) -> Result<Picture, Issue> {
        let pages = self.pdf.pages();
        let Some(page) = pages.get(page as usize) else {
            let text = format!("There is no page {}; there are {}.", u64::from(page) + 1, pages.len());
            return Err(Issue::new(IssueCode::BadArgument, text));
        };
        let width = width.clamp(*WIDTHS.start(), *WIDTHS.end());
        guarded(|why| format!("The page cannot be shown: {why}."), || draw::picture(page, width))
    }
}

/// The library that reads the file promises much, but not that no file makes it panic.
fn guarded<T>(
    say: impl FnOnce(&str) -> String,
    work: impl FnOnce() -> Result<T, String>,
) -> Result<T, Issue> {
    let done = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err("it is damaged".to_owned()));
    done.map_err(|why| Issue::new(IssueCode::ReportFailed, say(&why)))
}

#[cfg(test)]
mod tests;
