//! What readers of XML spreadsheets share.

use super::text::Metered;
use crate::origin::trouble;
use qd_model::{Issue, IssueCode};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::cell::Cell;
use std::io::{BufReader, Read};
use std::rc::Rc;

/// Events of an XML text, none of which takes more than a limit of memory. Entities other than the five of XML are not
/// resolved: they are how a small file becomes a large one.
pub(crate) struct Events<R: Read> {
    reader: Reader<BufReader<Metered<R>>>,
    left: Rc<Cell<u64>>,
    limit: u64,
    buffer: Vec<u8>,
}

impl<R: Read> Events<R> {
    pub fn new(reader: R, limit: usize) -> Self {
        let left = Rc::new(Cell::new(u64::MAX));
        let mut reader = Reader::from_reader(BufReader::new(Metered::new(reader, left.clone())));
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        // Names of end tags are of no use here.
        config.check_end_names = false;
        Self { reader, left, limit: limit as u64, buffer: Vec::new() }
    }

    /// The next event; [`Event::Eof`] at the end.
    ///
    /// # Errors
    /// No XML, damaged, or one element larger than the limit.
    pub fn next(&mut self) -> Result<Event<'_>, Issue> {
        self.buffer.clear();
        self.left.set(self.limit);
        self.reader.read_event_into(&mut self.buffer).map_err(wrong)
    }
}

fn wrong(e: quick_xml::Error) -> Issue {
    match e {
        quick_xml::Error::Io(e) => {
            let kind = e.kind();
            match std::sync::Arc::try_unwrap(e) {
                Ok(e) => trouble(e),
                Err(_) => trouble(kind.into()),
            }
        }
        e => Issue::new(IssueCode::BrokenWorkbook, format!("The spreadsheet is no valid XML: {e}.")),
    }
}

/// An attribute by its name without prefix.
pub(crate) fn attribute(e: &BytesStart<'_>, name: &str) -> Option<String> {
    e.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name).map(|a| {
        a.normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_or_else(|_| String::new(), |v| v.into_owned())
    })
}

/// An attribute that is a number; 1 if there is none.
pub(crate) fn number(e: &BytesStart<'_>, name: &str) -> u64 {
    attribute(e, name).and_then(|v| v.trim().parse().ok()).unwrap_or(1)
}

/// Adds the character that a reference stands for, if it is one of XML's own.
pub(crate) fn resolve(reference: &BytesRef<'_>, out: &mut String) {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        out.push(c);
    } else if let Some(text) = quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()) {
        out.push_str(text);
    }
}
