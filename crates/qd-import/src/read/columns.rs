//! Columns of a piece while they are filled: ids, whole numbers, numbers, and what is left of them without the records
//! that fail.

use super::codes;
use super::rows::Rows;
use crate::compile::{Col, Constant, Reader, ScoreWords};
use crate::dictionary::Dictionary;
use crate::values::number::{self, Decimal};
use crate::values::words;
use qd_model::{CodeColumn, Column, NULL_INT, TextColumn};
use std::ops::Range;

/// A column while it is filled.
pub(super) enum Out<'p> {
    Int(Vec<i64>),
    Real(Vec<f64>),
    Code(Dictionary<'p>, Vec<u32>),
    Text(TextColumn),
}

impl<'p> Out<'p> {
    pub(super) fn new(reader: &Reader, n: usize) -> Self {
        match reader {
            Reader::Id | Reader::Text => {
                // Ids have some bytes each; what is not written to takes no memory.
                Self::Text(TextColumn { bytes: String::with_capacity(n * 16), ends: Vec::with_capacity(n) })
            }
            Reader::Code(_) => Self::Code(Dictionary::new(), Vec::with_capacity(n)),
            Reader::Real { .. } | Reader::MeanSeconds { .. } => Self::Real(Vec::with_capacity(n)),
            _ => Self::Int(Vec::with_capacity(n)),
        }
    }

    pub(super) fn finish(self, col: &'p Col, rows: &mut Rows<'p>) -> Column {
        match self {
            Self::Int(v) => Column::Int(v),
            Self::Real(v) => Column::Real(v),
            Self::Text(v) => Column::Text(v),
            Self::Code(dictionary, words) => match &col.reader {
                Reader::Code(kept) => Column::Code(codes::codes(col, kept, rows, dictionary, words)),
                _ => Column::Absent,
            },
        }
    }
}

/// An id as it stands, except one that a spreadsheet rounded: that one gets its line, or all would be the same record.
pub(super) fn ids<'p>(col: &'p Col, rows: &mut Rows<'p>, block: Range<usize>, out: &mut TextColumn) {
    let piece = rows.piece;
    for i in block {
        let rec = rows.recs[i];
        let cell = piece.cell(&rec, col.column);
        if words::is_missing(cell) {
            if col.needed {
                rows.reject(i, Some(&col.header), cell, "missing_id");
            }
            out.push("");
        } else if is_rounded(cell) {
            rows.note("mangled_ids", &col.header, cell);
            out.push(&format!("{cell}@{}", rec.line));
        } else {
            out.push(cell);
        }
    }
}

/// `1.00012E+15`.
fn is_rounded(cell: &str) -> bool {
    if !cell.as_bytes()[0].is_ascii_digit() || !cell.bytes().any(|b| b | 0x20 == b'e') {
        return false;
    }
    let Some((mantissa, exponent)) = cell.split_once(['E', 'e']) else { return false };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let whole = mantissa.split_once(['.', ',']).is_some_and(|(a, b)| a.len() == 1 && digits(a) && digits(b));
    whole && digits(exponent.strip_prefix('+').unwrap_or(exponent))
}

pub(super) fn ints<'p>(
    col: &'p Col,
    rows: &mut Rows<'p>,
    code: &'static str,
    block: Range<usize>,
    out: &mut Vec<i64>,
    read: impl Fn(&str) -> Option<i64>,
) {
    let piece = rows.piece;
    for i in block {
        let cell = piece.cell(&rows.recs[i], col.column);
        if cell.is_empty() && !col.needed {
            out.push(NULL_INT);
            continue;
        }
        out.push(match read(cell) {
            Some(v) => v,
            None => {
                unread(col, rows, i, cell, code);
                NULL_INT
            }
        });
    }
}

pub(super) fn reals<'p>(
    col: &'p Col,
    decimal: Decimal,
    score: ScoreWords,
    rows: &mut Rows<'p>,
    block: Range<usize>,
    out: &mut Vec<f64>,
) {
    let piece = rows.piece;
    for i in block {
        let cell = piece.cell(&rows.recs[i], col.column);
        if cell.is_empty() && !col.needed {
            out.push(f64::NAN);
            continue;
        }
        let value = number::parse(cell, decimal).or_else(|| score.read(cell).flatten());
        out.push(match value {
            Some(v) => v,
            None => {
                // "Offered" says that no rating was given.
                if score.read(cell) != Some(None) {
                    unread(col, rows, i, cell, "not_a_number");
                } else if col.needed {
                    rows.reject(i, Some(&col.header), cell, "not_answered");
                }
                f64::NAN
            }
        });
    }
}

/// A cell without value: missing, or not understood.
pub(super) fn unread<'p>(col: &'p Col, rows: &mut Rows<'p>, row: usize, cell: &'p str, code: &'static str) {
    if words::is_missing(cell) {
        if col.needed {
            rows.reject(row, Some(&col.header), cell, "missing_value");
        }
    } else if col.needed {
        rows.reject(row, Some(&col.header), cell, code);
    } else if rows.bad[row] == 0 {
        rows.note("unreadable_values", &col.header, cell);
    }
}

/// A whole number that is not negative.
pub(super) fn count(cell: &str, decimal: Decimal, flags: Option<&str>) -> Option<i64> {
    if let Some(v) = number::digits(cell) {
        return Some(v);
    }
    match number::parse(cell, decimal) {
        Some(v) if v >= 0.0 && v.fract() == 0.0 && v < 1e15 => Some(v as i64),
        Some(_) => None,
        None => flags.and_then(|field| words::flag_of(field, cell)).map(i64::from),
    }
}

pub(super) fn constant_column(constant: &Constant, columns: &[Column], n: usize) -> Column {
    match constant {
        Constant::Int(v) => Column::Int(vec![*v; n]),
        Constant::Word(w) => Column::Code(CodeColumn { values: [w.as_str()][..].into(), codes: vec![1; n] }),
        Constant::ScaleOf(field, scale) => match &columns[*field] {
            Column::Real(scores) => Column::Code(CodeColumn {
                values: [scale.as_str()][..].into(),
                codes: scores.iter().map(|s| u32::from(!s.is_nan())).collect(),
            }),
            _ => Column::Absent,
        },
    }
}

pub(super) fn retain<T>(values: &mut Vec<T>, keep: &[bool]) {
    let mut i = 0;
    values.retain(|_| {
        i += 1;
        keep[i - 1]
    });
}

pub(super) fn compact(column: &mut Column, keep: &[bool]) {
    match column {
        Column::Absent => {}
        Column::Int(v) => retain(v, keep),
        Column::Real(v) => retain(v, keep),
        Column::Code(c) => {
            retain(&mut c.codes, keep);
            // Words of rejected records only would end in the store's dictionary.
            let mut new = vec![0u32; c.values.len() + 1];
            let mut values = TextColumn::default();
            for code in c.codes.iter_mut().filter(|c| **c > 0) {
                if new[*code as usize] == 0 {
                    values.push(c.values.get(*code as usize - 1));
                    new[*code as usize] = values.len() as u32;
                }
                *code = new[*code as usize];
            }
            c.values = values;
        }
        Column::Text(t) => {
            let mut out = TextColumn::default();
            (0..t.ends.len()).filter(|i| keep[*i]).for_each(|i| out.push(t.get(i)));
            *t = out;
        }
    }
}
