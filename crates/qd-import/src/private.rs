//! What a rejected row must not carry into the workspace: texts and people that are not kept either.

use crate::compile::{Col, Compiled, Target};
use crate::piece::{Piece, Rec, RecState};

/// Stands in the place of a cell that is not kept.
pub(crate) const HIDDEN: &str = "«hidden»";

/// Columns whose cells are not kept: all that no field takes (they may hold anything), and customers where only their
/// pseudonyms are stored. Empty if everything may be kept.
pub(crate) fn hidden(target: &Target<'_>, cols: &[Col]) -> Vec<bool> {
    if target.keep_subjects && !target.hide_customers {
        return Vec::new();
    }
    (0..target.headers.len())
        .map(|column| {
            let mut fields = cols.iter().filter(|c| c.column == column).peekable();
            if fields.peek().is_none() {
                return !target.keep_subjects || is_person(&target.headers[column].norm);
            }
            target.hide_customers && fields.any(|c| target.dataset.fields()[c.field].name == "customer")
        })
        .collect()
}

/// Headers of what names a person.
pub(crate) fn is_person(norm: &str) -> bool {
    const WORDS: [&str; 16] = [
        "email",
        "mail",
        "phone",
        "mobile",
        "requester",
        "customer",
        "contact",
        "caller",
        "person",
        "name",
        "address",
        "submitter",
        "reporter",
        "from",
        "courriel",
        "correo",
    ];
    norm.split(' ').any(|w| WORDS.contains(&w))
}

/// The record as it may be kept. A record with too few cells, or with a quotation mark left open, has its texts
/// anywhere: nothing of it is kept.
pub(crate) fn raw(c: &Compiled, piece: &Piece, rec: &Rec, code: &str) -> String {
    // Another table may hold anybody, whatever the first one holds.
    let foreign = code == "other_table" && !c.hidden.is_empty();
    if !c.hidden.contains(&true) && !foreign {
        return piece.raw(rec);
    }
    let safe = match (rec.state, code) {
        (RecState::Unterminated | RecState::NoRecord | RecState::BadJson, _)
        | (_, "too_few_cells" | "other_table") => 0,
        // What stands behind a delimiter too many lies one column further on.
        (RecState::TooMany, _) => c.hidden.iter().position(|h| *h).unwrap_or(0),
        (RecState::Whole, _) => usize::MAX,
    };
    let mut out = String::new();
    for i in 0..rec.n as usize {
        let cell = piece.cell(rec, i);
        let hide = i >= safe || c.hidden.get(i).copied().unwrap_or(true);
        if i > 0 {
            out.push(',');
        }
        if hide && !cell.is_empty() {
            out.push_str(HIDDEN);
        } else if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.chars().take(2_000).collect()
}

/// The cell at fault as it may be kept.
pub(crate) fn value<'p>(c: &Compiled, header: Option<&str>, value: &'p str, code: &str) -> &'p str {
    let hide = match header {
        Some(h) => c.cols.iter().any(|col| col.header == h && c.hidden.get(col.column) == Some(&true)),
        None if code == "other_table" => !c.hidden.is_empty(),
        None => {
            matches!(code, "unterminated_quote" | "not_a_record" | "bad_json") && c.hidden.contains(&true)
        }
    };
    if hide && !value.is_empty() { HIDDEN } else { value }
}
