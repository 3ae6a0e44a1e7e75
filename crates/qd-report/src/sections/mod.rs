//! The sections of a report, one file each.

mod actions;
mod agent_pages;
mod agents;
mod contents;
mod cover;
mod definitions;
mod family;
mod one_pager;
mod quality;
mod summary;
mod tables;

use crate::layout::{BODY, Book};
use crate::reports::{ONE_PAGER, Section};

/// Sets all sections; the contents come last, when the pages are known.
pub(crate) fn set(book: &mut Book<'_>, title: &str) {
    if book.input.arranged.template == ONE_PAGER.name {
        return one_pager::set(book, title);
    }
    let mut contents = None;
    for section in book.sections {
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
            Section::AgentPages => agent_pages::set(book),
            Section::DataQuality => quality::set(book),
            Section::Definitions => definitions::set(book),
        }
        if matches!(section, Section::Cover | Section::Contents) {
            foreword(book, *section, title);
        }
    }
    if book.pages.is_empty() {
        book.new_page(Some(String::new()));
        let text = book.words.plain("report-nothing-chosen");
        book.paragraph(&text, BODY);
    }
    if let Some(page) = contents {
        contents::set(book, page);
    }
}

/// What was said where there is no room for it: on a page of its own behind.
fn foreword(book: &mut Book<'_>, section: Section, title: &str) {
    let id = section.id();
    if book.input.arranged.of_section(&id).is_some() && !book.placed.contains(&id) {
        let word = book.words.plain("report-comment");
        book.section(&format!("comment-{id}"), title, &word);
        book.remark(section);
    }
}
