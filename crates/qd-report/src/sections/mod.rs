//! The sections of a report, one file each.

mod actions;
mod agents;
mod contents;
mod cover;
mod definitions;
mod family;
mod quality;
mod summary;
mod tables;

use crate::layout::Book;
use crate::reports::Section;

/// Sets all sections; the contents come last, when the pages are known.
pub(crate) fn set(book: &mut Book<'_>, sections: &[Section], title: &str) {
    let mut contents = None;
    for section in sections {
        match section {
            Section::Cover => cover::set(book, title),
            Section::Contents => {
                book.new_page(Some(book.words.plain("report-contents")));
                contents = Some(book.pages.len() - 1);
            }
            Section::Summary => summary::set(book),
            Section::Actions => actions::set(book),
            Section::Family(name) => family::set(book, name),
            Section::Agents => agents::set(book),
            Section::DataQuality => quality::set(book),
            Section::Definitions => definitions::set(book),
        }
    }
    if let Some(page) = contents {
        contents::set(book, page);
    }
}
