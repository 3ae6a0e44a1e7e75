//! Delimiter and quotation mark of a text file, by what makes its records equally long.

use super::csv::{Dialect, Splitter};
use crate::piece::Piece;

/// How a text file is cut, and whether its first line says so (`sep=;`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub dialect: Dialect,
    /// Lines before the records that are no text of the file.
    pub skip_lines: u64,
}

/// Finds the dialect from the beginning of the text; `delimiter` is what a person said.
pub(crate) fn find(sample: &str, delimiter: Option<u8>) -> Found {
    let first = sample.lines().next().unwrap_or_default().trim();
    let named = first
        .strip_prefix("sep=")
        .or_else(|| first.strip_prefix("SEP="))
        .and_then(|d| d.bytes().next().or(Some(b'\t')))
        .filter(|d| *d < 0x80);
    let skip_lines = u64::from(named.is_some());
    let body = if named.is_some() { sample.split_once('\n').map_or("", |s| s.1) } else { sample };
    // Only whole lines: the last one may be cut.
    let body = match body.rfind(['\n', '\r']) {
        Some(end) if body.len() > 200_000 => &body[..end + 1],
        _ => body,
    };
    let delimiter = delimiter.or(named).unwrap_or_else(|| {
        let mut best = (b',', 0.0);
        for d in [b',', b';', b'\t', b'|'] {
            let s = evenness(body, Dialect::new(d));
            if s > best.1 {
                best = (d, s);
            }
        }
        if best.1 < 0.5 && evenness(body, Dialect::new(b' ')) > 0.99 { b' ' } else { best.0 }
    });
    Found { dialect: quoting(body, Dialect::new(delimiter)), skip_lines }
}

/// Share of records that have the most frequent number of cells, a little more for many cells; 0 for one column.
fn evenness(body: &str, dialect: Dialect) -> f64 {
    let piece = split(body, dialect);
    let counts: Vec<u32> = piece.recs.iter().map(|r| r.n).collect();
    let mut sorted = counts.clone();
    sorted.sort_unstable();
    let (mut mode, mut of_mode) = (0, 0);
    for group in sorted.chunk_by(|a, b| a == b) {
        if group.len() >= of_mode {
            (mode, of_mode) = (group[0], group.len());
        }
    }
    if mode < 2 {
        return 0.0;
    }
    of_mode as f64 / counts.len() as f64 + f64::from(mode.min(20)) / 100.0
}

fn split(body: &str, dialect: Dialect) -> Piece {
    let mut piece = Piece { text: body.to_owned(), ..Piece::default() };
    Splitter::new(dialect, 20_000).split(&mut piece, true, 300);
    piece
}

/// Which quotation mark, and whether a backslash protects it.
fn quoting(body: &str, dialect: Dialect) -> Dialect {
    let piece = split(body, dialect);
    let (mut single, mut cells) = (0usize, 0usize);
    for rec in piece.recs.iter().take(50) {
        for i in 0..rec.n as usize {
            let c = piece.cell(rec, i);
            cells += usize::from(!c.is_empty());
            single += usize::from(c.len() >= 2 && c.starts_with('\'') && c.ends_with('\''));
        }
    }
    if single * 2 > cells {
        return Dialect { quote: b'\'', ..dialect };
    }
    let d = dialect.delimiter as char;
    let escapes = body
        .match_indices("\\\"")
        .filter(|(i, _)| {
            let behind = body[i + 2..].chars().next();
            !matches!(behind, None | Some('\n' | '\r')) && behind != Some(d)
        })
        .count();
    if escapes > 0 {
        let with = Dialect { backslash: true, ..dialect };
        if evenness(body, with) >= evenness(body, dialect) {
            return with;
        }
    }
    dialect
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_by_evenness() {
        assert_eq!(find("a;b;c\n1,5;2;3\n2,5;3;4\n", None).dialect.delimiter, b';');
        assert_eq!(find("a,b,c\n1,x;y;z,2\n3,x;y,4\n", None).dialect.delimiter, b',');
        assert_eq!(find("a\tb\n1\t2\n", None).dialect.delimiter, b'\t');
        assert_eq!(find(" 1 19970101  2\n 2 19970102  3\n", None).dialect.delimiter, b' ');
    }

    #[test]
    fn a_line_that_names_the_delimiter_is_no_data() {
        let f = find("sep=;\na;b\n1;2\n", None);
        assert_eq!((f.dialect.delimiter, f.skip_lines), (b';', 1));
    }
}
