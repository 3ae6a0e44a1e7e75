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
    /// Columns side by side of one kind: so few questions of which the answers cannot be foreseen.
    Int(Vec<&'b [i64]>),
    Real(&'b [f64]),
    Code(Vec<&'b [u32]>),
    Text(&'b TextColumn),
}

/// The columns of a table, filled from a batch.
pub(crate) struct Columns<'b> {
    from: Vec<From<'b>>,
    texts: Vec<&'b TextColumn>,
    /// How many columns the table has.
    wide: usize,
}

impl<'b> Columns<'b> {
    /// All columns of the table: the number of a row, import and source, key and content, the fields.
    pub(crate) fn new(batch: &'b Batch, (import, source): (i64, u32)) -> Self {
        // The number of a row stands beside its record, and counts as missing in it.
        let mut from = vec![From::Missing(1), From::Same(import), From::Same(source.into())];
        from.extend([From::Head(1), From::Head(2)]);
        let wide = from.len() + batch.columns.len();
        for column in &batch.columns {
            match (column, from.last_mut()) {
                (Column::Absent, Some(From::Missing(n))) => *n += 1,
                (Column::Absent, _) => from.push(From::Missing(1)),
                (Column::Int(v), Some(From::Int(side))) => side.push(v),
                (Column::Int(v), _) => from.push(From::Int(vec![v])),
                (Column::Real(v), _) => from.push(From::Real(v)),
                (Column::Code(v), Some(From::Code(side))) => side.push(&v.codes),
                (Column::Code(v), _) => from.push(From::Code(vec![&v.codes])),
                (Column::Text(t), _) => from.push(From::Text(t)),
            }
        }
        let texts = batch.columns.iter().filter_map(|c| if let Column::Text(t) = c { Some(t) } else { None });
        Self { from, texts: texts.collect(), wide }
    }

    /// Brings the values of some records into the cache of this core: another one has written them. Column by column they
    /// come in streams, while record by record each would be waited for.
    pub(crate) fn fetch(&self, rows: &[NewRow]) {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
        let at = first.at as usize..last.at as usize + 1;
        let mut all = 0;
        for column in &self.from {
            all ^= match column {
                From::Int(side) => side.iter().fold(0, |all, v| all ^ lines(&v[at.clone()], |&v| v as u64)),
                From::Real(v) => lines(&v[at.clone()], |v| v.to_bits()),
                From::Code(side) => side.iter().fold(0, |all, v| all ^ lines(&v[at.clone()], |&v| v.into())),
                From::Missing(_) | From::Same(_) | From::Head(_) | From::Text(_) => 0,
            };
        }
        std::hint::black_box(all);
    }
}

/// Reads something of each line of the cache that the values take.
fn lines<T>(values: &[T], read: impl Fn(&T) -> u64) -> u64 {
    values.iter().step_by(64 / size_of::<T>()).fold(0, |all, v| all ^ read(v))
}

/// One record in the making; it keeps its memory from one to the next.
#[derive(Default)]
pub(crate) struct Record {
    types: Vec<u8>,
    body: Vec<u8>,
    head: [u8; LENGTH],
}

/// Types and values as far as they are written. Places are kept here, and not beside the bytes: what lies in registers is
/// not read again after each byte written.
struct Pen<'r> {
    types: &'r mut [u8],
    body: &'r mut [u8],
    /// How many bytes of each are of this record.
    typed: usize,
    filled: usize,
}

impl Record {
    /// Makes the record of a row: its parts, to be read one after the other.
    pub(crate) fn make(&mut self, columns: &Columns<'_>, row: &NewRow) -> [&[u8]; 3] {
        let i = row.at as usize;
        // Room for every value, so that none needs a look: of texts only some have more than a number.
        let texts: usize = columns.texts.iter().map(|t| t.get(i).len()).sum();
        grow(&mut self.types, columns.wide * LENGTH);
        grow(&mut self.body, texts + (columns.wide + 1) * NUMBER);
        let mut pen = Pen { types: &mut self.types, body: &mut self.body, typed: 0, filled: 0 };
        for column in &columns.from {
            match column {
                &From::Missing(n) => {
                    pen.types[pen.typed..pen.typed + n].fill(0);
                    pen.typed += n;
                }
                &From::Same(v) => pen.int(v),
                &From::Head(k) => pen.int(row.head[k]),
                From::Int(side) => side.iter().for_each(|v| pen.int_or(NULL_INT, v[i])),
                From::Code(side) => side.iter().for_each(|v| pen.int_or(0, v[i].into())),
                From::Real(v) if v[i].is_nan() => pen.put_type(0),
                From::Real(v) => {
                    pen.put_type(7);
                    pen.put_number(v[i].to_be_bytes(), 8);
                }
                From::Text(t) => pen.text(t.get(i)),
            }
        }
        let (types, body) = (pen.typed, pen.filled);
        // The length of the head counts itself.
        let own = if types + 1 < 128 { 1 } else { 2 };
        let n = put_varint(&mut self.head, (types + own) as u64);
        [&self.head[..n], &self.types[..types], &self.body[..body]]
    }
}

impl Pen<'_> {
    #[inline(always)]
    fn put_type(&mut self, t: u8) {
        self.types[self.typed] = t;
        self.typed += 1;
    }

    /// Writes the first bytes of a number, and as many of the following ones as are its own.
    #[inline(always)]
    fn put_number(&mut self, bytes: [u8; NUMBER], n: usize) {
        let at = self.filled;
        self.body[at..at + NUMBER].copy_from_slice(&bytes);
        self.filled += n;
    }

    #[inline(always)]
    fn int(&mut self, v: i64) {
        let bits = 64 - (v ^ (v >> 63)).leading_zeros() as usize;
        self.number(v, if v as u64 <= 1 { ZERO + v as usize } else { bits });
    }

    /// An integer, or nothing for the one that stands for a missing value.
    #[inline(always)]
    fn int_or(&mut self, missing: i64, v: i64) {
        let bits = 64 - (v ^ (v >> 63)).leading_zeros() as usize;
        let form = if v as u64 <= 1 { ZERO + v as usize } else { bits };
        self.number(v, if v == missing { MISSING } else { form });
    }

    #[inline(always)]
    fn number(&mut self, v: i64, form: usize) {
        let (t, n) = FORMS[form];
        self.put_type(t);
        // Of no bytes, any may be written: the next value takes their place.
        self.put_number(v.wrapping_shl(64 - 8 * u32::from(n)).to_be_bytes(), n.into());
    }

    #[inline(always)]
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return self.put_type(0);
        }
        let at = self.filled;
        self.typed += put_varint(&mut self.types[self.typed..], 13 + 2 * text.len() as u64);
        self.filled += text.len();
        self.body[at..self.filled].copy_from_slice(text.as_bytes());
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
