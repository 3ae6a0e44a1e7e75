//! Records as SQLite stores them: see "Record Format" at <https://sqlite.org/fileformat2.html>.

use crate::insert::NewRow;
use qd_model::{Batch, Column, NULL_INT, TextColumn};

/// Bytes that one number may take in the body, and one length in the head.
const NUMBER: usize = 8;
const LENGTH: usize = 9;

/// Type and bytes of an integer by the bits that it takes without its sign; behind them of a missing one, of 0 and of 1,
/// which are types of their own. A look instead of questions, of which the answers cannot be foreseen.
const FORMS: [(u8, u8); 67] = {
    let mut forms = [(6, 8); 67];
    let mut bits = 0;
    while bits < 48 {
        forms[bits] = match bits {
            0..=7 => (1, 1),
            8..=15 => (2, 2),
            16..=23 => (3, 3),
            24..=31 => (4, 4),
            _ => (5, 6),
        };
        bits += 1;
    }
    forms[MISSING] = (0, 0);
    forms[ZERO] = (8, 0);
    forms[ZERO + 1] = (9, 0);
    forms
};
const MISSING: usize = 64;
const ZERO: usize = 65;

/// Where the values of a column come from.
enum From<'b> {
    /// Columns side by side of which none holds a value.
    Missing(usize),
    Same(i64),
    /// One of the numbers that stand before the fields.
    Head(usize),
    Int(&'b [i64]),
    Real(&'b [f64]),
    Code(&'b [u32]),
    Text(&'b TextColumn),
}

/// The columns of a table, filled from a batch.
pub(crate) struct Columns<'b>(Vec<From<'b>>);

impl<'b> Columns<'b> {
    /// All columns of the table: the number of a row, import and source, key and content, the fields.
    pub(crate) fn new(batch: &'b Batch, (import, source): (i64, u32)) -> Self {
        // The number of a row stands beside its record, and counts as missing in it.
        let mut columns = vec![From::Missing(1), From::Same(import), From::Same(source.into())];
        columns.extend([From::Head(1), From::Head(2)]);
        for column in &batch.columns {
            match (column, columns.last_mut()) {
                (Column::Absent, Some(From::Missing(n))) => *n += 1,
                (Column::Absent, _) => columns.push(From::Missing(1)),
                (Column::Int(v), _) => columns.push(From::Int(v)),
                (Column::Real(v), _) => columns.push(From::Real(v)),
                (Column::Code(v), _) => columns.push(From::Code(&v.codes)),
                (Column::Text(t), _) => columns.push(From::Text(t)),
            }
        }
        Self(columns)
    }

    /// How many columns the table has.
    fn len(&self) -> usize {
        self.0.iter().map(|c| if let From::Missing(n) = c { *n } else { 1 }).sum()
    }
}

/// One record in the making; it keeps its memory from one to the next.
#[derive(Default)]
pub(crate) struct Record {
    /// The types, and how many bytes of them are of this record.
    types: (Vec<u8>, usize),
    /// The values, and how many bytes of them are of this record.
    body: (Vec<u8>, usize),
    head: [u8; LENGTH],
}

impl Record {
    /// Makes the record of a row: its parts, to be read one after the other.
    pub(crate) fn make(&mut self, columns: &Columns<'_>, row: &NewRow) -> [&[u8]; 3] {
        let wide = columns.len();
        (self.types.1, self.body.1) = (0, 0);
        // Room for every column but the texts, so that only these need a look.
        grow(&mut self.types.0, wide * LENGTH);
        grow(&mut self.body.0, (wide + 1) * NUMBER);
        let i = row.at as usize;
        for column in &columns.0 {
            match *column {
                From::Missing(n) => {
                    self.types.0[self.types.1..self.types.1 + n].fill(0);
                    self.types.1 += n;
                }
                From::Same(v) => self.int(v),
                From::Head(k) => self.int(row.head[k]),
                From::Int(v) => self.int_or(NULL_INT, v[i]),
                From::Code(v) => self.int_or(0, v[i].into()),
                From::Real(v) if v[i].is_nan() => self.put_type(0),
                From::Real(v) => {
                    self.put_type(7);
                    self.put_number(v[i].to_be_bytes(), 8);
                }
                From::Text(t) if t.get(i).is_empty() => self.put_type(0),
                From::Text(t) => self.text(t.get(i), wide),
            }
        }
        // The length of the head counts itself.
        let types = self.types.1;
        let own = if types + 1 < 128 { 1 } else { 2 };
        let n = put_varint(&mut self.head, (types + own) as u64);
        [&self.head[..n], &self.types.0[..types], &self.body.0[..self.body.1]]
    }

    fn put_type(&mut self, t: u8) {
        self.types.0[self.types.1] = t;
        self.types.1 += 1;
    }

    /// Writes the first bytes of a number, and as many of the following ones as are its own.
    fn put_number(&mut self, bytes: [u8; NUMBER], n: usize) {
        let at = self.body.1;
        self.body.0[at..at + NUMBER].copy_from_slice(&bytes);
        self.body.1 += n;
    }

    fn int(&mut self, v: i64) {
        let bits = 64 - (v ^ (v >> 63)).leading_zeros() as usize;
        self.number(v, if v as u64 <= 1 { ZERO + v as usize } else { bits });
    }

    /// An integer, or nothing for the one that stands for a missing value.
    fn int_or(&mut self, missing: i64, v: i64) {
        let bits = 64 - (v ^ (v >> 63)).leading_zeros() as usize;
        let form = if v as u64 <= 1 { ZERO + v as usize } else { bits };
        self.number(v, if v == missing { MISSING } else { form });
    }

    fn number(&mut self, v: i64, form: usize) {
        let (t, n) = FORMS[form];
        self.put_type(t);
        // Of no bytes, any may be written: the next value takes their place.
        self.put_number(v.wrapping_shl(64 - 8 * u32::from(n)).to_be_bytes(), n.into());
    }

    fn text(&mut self, text: &str, wide: usize) {
        let (types, at) = (self.types.1, self.body.1);
        self.types.1 += put_varint(&mut self.types.0[types..], 13 + 2 * text.len() as u64);
        self.body.1 += text.len();
        grow(&mut self.body.0, self.body.1 + (wide + 1) * NUMBER);
        self.body.0[at..self.body.1].copy_from_slice(text.as_bytes());
    }
}

fn grow(bytes: &mut Vec<u8>, to: usize) {
    if bytes.len() < to {
        bytes.resize(to, 0);
    }
}

/// Writes a number in as few bytes of 7 bits as it takes, of which all but the last have the highest bit set; says how
/// many. For numbers below 2⁵⁶.
pub(crate) fn put_varint(to: &mut [u8], v: u64) -> usize {
    if v < 128 {
        to[0] = v as u8;
        return 1;
    }
    let n = (64 - v.leading_zeros() as usize).div_ceil(7);
    for (k, byte) in to[..n].iter_mut().enumerate() {
        let part = (v >> (7 * (n - 1 - k))) as u8 & 0x7f;
        *byte = if k + 1 == n { part } else { part | 0x80 };
    }
    n
}
