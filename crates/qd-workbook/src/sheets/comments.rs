use super::muted;
use crate::book::{Book, Column, Table};
use crate::cell::{Cell, Tone};
use crate::words;
use qd_model::CommentBlock;
use rust_xlsxwriter::XlsxError;

/// Letters and lines of a paragraph that a row shows whole: no row of a spreadsheet is higher than some 26 lines.
const LETTERS: usize = 2_000;
const LINES: usize = 18;

/// What was said of the period, a row each paragraph and entry of a list. No sheet where nothing was said.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    let comments = &book.input.arranged.comments;
    if comments.is_empty() {
        return Ok(());
    }
    let name = book.words.plain("report-comment");
    let columns = vec![
        super::column(book, "book-col-place", 34.0),
        Column { head: name.clone(), width: 110.0 },
        super::column(book, "book-col-id", 24.0),
    ];
    let mut rows = Vec::new();
    for comment in comments {
        let place = words::place(book, &comment.place);
        for runs in comment.blocks().into_iter().flat_map(pieces) {
            rows.push(vec![
                (Cell::long(place.clone()), Tone::Strong),
                (Cell::rich(&runs), Tone::Plain),
                muted(Cell::text(comment.place.clone())),
            ]);
        }
    }
    let notes = [words::about(book)];
    book.sheet(&name, &name, &notes, &Table { columns, rows }, &[])
}

/// A paragraph with its mark, in as many pieces as rows show whole.
fn pieces(block: CommentBlock) -> Vec<Vec<(String, bool)>> {
    let mut all = vec![Vec::new()];
    let (mut letters, mut lines) = (0, 0);
    let mark = block.item.then(|| ("• ".to_owned(), false));
    for (text, bold) in mark.into_iter().chain(block.runs) {
        for word in text.split_inclusive([' ', '\n']) {
            if letters > LETTERS || lines > LINES {
                all.push(Vec::new());
                (letters, lines) = (0, 0);
            }
            letters += word.chars().count();
            lines += usize::from(word.ends_with('\n'));
            if let Some(piece) = all.last_mut() {
                piece.push((word.to_owned(), bold));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_that_no_row_shows_goes_over_several_and_loses_no_word() {
        let long = (0..2_000).map(|i| format!("w{i} ")).collect::<String>();
        let block = CommentBlock { item: true, runs: vec![("Bold".into(), true), (long.clone(), false)] };
        let rows = pieces(block);
        assert!(rows.len() > 3);
        let text: String = rows.iter().flatten().map(|r| r.0.as_str()).collect();
        assert_eq!(text, format!("• Bold{long}"));
        assert_eq!(rows[0][..2], [("• ".to_owned(), false), ("Bold".to_owned(), true)]);
        let lines = CommentBlock { item: false, runs: vec![("a\n".repeat(50), false)] };
        assert_eq!(pieces(lines).len(), 3);
    }
}
