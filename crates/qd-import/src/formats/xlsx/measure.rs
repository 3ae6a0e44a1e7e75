//! What a workbook unpacks to, counted before anything is made of it.

use super::broken;
use crate::formats::finder::Finder;
use crate::limits::Limits;
use crate::origin::Seekable;
use qd_model::{Issue, IssueCode};
use std::collections::BTreeMap;
use std::io::{BufReader, Read};

/// What the parts of a workbook hold.
pub(crate) struct Measured {
    /// By part, how many formulas bear no value.
    pub formulas: BTreeMap<String, u64>,
    /// Bytes of all parts that are read.
    pub bytes: u64,
}

/// Unpacks the parts that hold cells and strings once, counting: sizes in an archive's table may lie. The shared texts
/// are held in memory by the reader, and a text as a whole anyway.
///
/// # Errors
/// Damaged or beyond a limit.
pub(crate) fn measure(file: Seekable, size: u64, limits: &Limits) -> Result<Measured, Issue> {
    let mut zip = zip::ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    let mut formulas = BTreeMap::new();
    let mut total = 0u64;
    let mut buffer = vec![0u8; 1 << 16];
    for i in 0..zip.len() {
        let entry = zip.by_index(i).map_err(broken)?;
        let exact = entry.name().map(|n| n.to_string()).unwrap_or_default();
        let name = exact.to_lowercase();
        let Some(kind) = part(&name) else { continue };
        let (shared, frame) = (kind == Part::Strings, kind == Part::Frame);
        // What says how the book is made is read as a whole, and is small.
        let most = if frame { FRAME } else { limits.unpacked_bytes.saturating_sub(total) };
        let left = most + 1;
        let mut part = entry.take(left);
        let (mut marks, mut bytes, mut since_mark) = (0u64, 0u64, 0usize);
        let mut without_value = (!shared && !frame).then(EmptyFormulas::default);
        loop {
            let n = part.read(&mut buffer).map_err(broken)?;
            if n == 0 {
                break;
            }
            bytes += n as u64;
            let part = &buffer[..n];
            if let Some(found) = &mut without_value {
                found.look(part);
            }
            marks += part.iter().filter(|b| **b == b'<').count() as u64;
            since_mark = part.iter().rposition(|b| *b == b'<').map_or(since_mark + n, |p| n - p);
            if since_mark > limits.record_bytes {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!("A text of the workbook is longer than {} MB.", limits.record_bytes >> 20),
                ));
            }
            // A text has four marks, and some memory beside its letters.
            if shared && bytes + marks / 4 * 48 > SHARED {
                return Err(Issue::new(
                    IssueCode::TooLarge,
                    format!("The texts of the workbook take more than {} MB.", SHARED >> 20),
                )
                .hint("Nothing was imported. Export as CSV, or split the export, for example by year."));
            }
        }
        if let Some(found) = without_value {
            formulas.insert(exact, found.end());
        }
        if frame && bytes > FRAME {
            return Err(broken(format!("its part {name} is far too large")));
        }
        total += bytes;
        let too_dense = total > 50 << 20 && total / size.max(1) > limits.unpack_ratio;
        if total > limits.unpacked_bytes || too_dense {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("The workbook unpacks to more than {} MB.", (total - 1) >> 20),
            ));
        }
    }
    Ok(Measured { formulas, bytes: total })
}

/// What a part of a workbook is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Part {
    /// It says how the book is made.
    Frame,
    /// The texts that cells share.
    Strings,
    Sheet,
}

/// By the part's name in small letters; none: it is not read.
pub(super) fn part(name: &str) -> Option<Part> {
    let frame = [".rels", "workbook.xml", "styles.xml", "metadata.xml", "[content_types].xml"];
    if name.ends_with("sharedstrings.xml") {
        return Some(Part::Strings);
    }
    if frame.iter().any(|f| name.ends_with(f)) {
        return Some(Part::Frame);
    }
    name.contains("worksheets/").then_some(Part::Sheet)
}

/// Bytes of a part that says how the book is made.
const FRAME: u64 = 32 << 20;
/// Memory for the texts that cells share.
const SHARED: u64 = 256 << 20;

/// Counts formulas that carry no value, by the text of the sheet: the cell stream cannot tell them from empty cells.
#[derive(Default)]
struct EmptyFormulas {
    /// What was not decided yet, and the text behind it.
    text: Vec<u8>,
    found: u64,
}

impl EmptyFormulas {
    /// What may follow the end of such a formula.
    const BEHIND: [&[u8]; 3] = [b"</c>", b"<v/></c>", b"<v></v></c>"];
    /// The longest of them, with the end of the formula.
    const LONGEST: usize = 15;

    fn look(&mut self, part: &[u8]) {
        self.text.extend_from_slice(part);
        let decided = self.text.len().saturating_sub(Self::LONGEST);
        self.count(decided);
        self.text.drain(..decided);
    }

    /// Counts those whose formula ends before some byte.
    fn count(&mut self, before: usize) {
        let (mut finder, mut at) = (Finder::new([b'f'; 4]), 0);
        loop {
            at = finder.next(&self.text, at);
            if at >= self.text.len() || at >= before + 2 {
                return;
            }
            let ends = at >= 2 && self.text[at - 2..at] == *b"</" && self.text.get(at + 1) == Some(&b'>');
            self.found += u64::from(ends && Self::BEHIND.iter().any(|b| self.text[at + 2..].starts_with(b)));
            at += 1;
        }
    }

    fn end(mut self) -> u64 {
        self.count(self.text.len());
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_without_value_are_counted_wherever_a_part_ends() {
        let text = b"<c><f>A1</f></c><f/>ff</f><v>1</v></c><c><f>x</f><v/></c></f><v></v></c></f></f><v></v></d></f></c>";
        for step in 1..text.len() + 1 {
            let mut found = EmptyFormulas::default();
            text.chunks(step).for_each(|part| found.look(part));
            assert_eq!(found.end(), 4, "parts of {step}");
        }
    }
}
