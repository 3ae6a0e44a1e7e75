//! What each page is about, by the outline of the document.

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, ObjRef, String as PdfString};

/// Most entries that are looked at: an outline that leads in a circle ends here.
const MOST: usize = 5_000;
/// Deepest entries that are looked at.
const DEEPEST: usize = 8;

/// For each page the title of the entry that points to it, or that of the page before.
pub(super) fn of_pages(pdf: &Pdf) -> Vec<String> {
    let places: Vec<Option<ObjRef>> =
        pdf.pages().iter().map(|p| p.raw().obj_id().map(ObjRef::from)).collect();
    let mut heads = vec![String::new(); places.len()];
    let outline =
        pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()).and_then(|root| root.get::<Dict<'_>>("Outlines"));
    let mut left = MOST;
    if let Some(first) = outline.and_then(|o| o.get::<Dict<'_>>("First")) {
        walk(first, 0, &mut left, &mut |title, to| {
            let page = places.iter().position(|p| *p == Some(to));
            // The first entry of a page names it: those after it are parts of the page.
            if let Some(head) = page.and_then(|i| heads.get_mut(i)).filter(|h| h.is_empty()) {
                *head = title;
            }
        });
    }
    for i in 1..heads.len() {
        if heads[i].is_empty() {
            heads[i] = heads[i - 1].clone();
        }
    }
    heads
}

fn walk(first: Dict<'_>, depth: usize, left: &mut usize, found: &mut dyn FnMut(String, ObjRef)) {
    let mut entry = Some(first);
    while let Some(dict) = entry {
        if *left == 0 || depth > DEEPEST {
            return;
        }
        *left -= 1;
        let title = dict.get::<PdfString<'_>>("Title").map(|t| text(t.as_bytes()));
        let to = dict.get::<Array<'_>>("Dest").and_then(|d| d.raw_iter().next()).and_then(|o| o.as_obj_ref());
        if let (Some(title), Some(to)) = (title, to) {
            found(title, to);
        }
        if let Some(kid) = dict.get::<Dict<'_>>("First") {
            walk(kid, depth + 1, left, found);
        }
        entry = dict.get::<Dict<'_>>("Next");
    }
}

/// A text string: UTF-16 with its mark, UTF-8 with its mark, or one byte a letter.
fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        latin => latin.iter().map(|b| char::from(*b)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn titles_are_read_in_the_three_ways_they_are_written() {
        assert_eq!(text(b"Speed"), "Speed");
        assert_eq!(text(&[0xFE, 0xFF, 0xC1, 0x8D, 0xB3, 0xC4]), "속도");
        assert_eq!(text("\u{FEFF}Snabbhet å".as_bytes()), "Snabbhet å");
        assert_eq!(text(&[0xFE, 0xFF, 0xD8, 0x00]), "\u{FFFD}");
    }
}
