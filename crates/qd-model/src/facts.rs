//! The columns that KPIs are computed from: loaded once, sorted by each data set's main time, never changed.

use crate::{Dataset, Dimension, NULL_INT};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything a KPI may look at.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Number that grows with each change of the workspace; names the state these columns show.
    pub generation: u64,
    /// Words behind the codes of all code columns.
    pub words: Dictionary,
    /// Names of the columns of files that were kept to tell records apart by.
    pub kept: KeptColumns,
    /// One table a data set that has records.
    pub tables: BTreeMap<Dataset, Table>,
    /// Latest instant at which anything happened, ends of contracts and of watches among them as far as they lay in the
    /// past when they were imported. UTC seconds; `None` without data. What is known *until when* differs from data set
    /// to data set: [`Table::known_until`].
    pub last_instant: Option<i64>,
    /// Earliest main time of any record. UTC seconds.
    pub first_instant: Option<i64>,
}

/// The columns of files that are kept to tell records apart by, each in a place of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptColumns(BTreeMap<Dimension, String>);

impl KeptColumns {
    /// From places and names; what is no such place is passed over.
    pub fn new(names: impl IntoIterator<Item = (Dimension, String)>) -> Self {
        Self(names.into_iter().filter(|(d, _)| d.is_kept()).collect())
    }

    /// The columns in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = (Dimension, &str)> {
        self.0.iter().map(|(d, name)| (*d, name.as_str()))
    }

    /// The dimension of a name: one of those that every workspace has, or a column that was kept, case folded.
    pub fn dimension(&self, name: &str) -> Option<Dimension> {
        let plain = Dimension::from_name(name).filter(|d| !d.is_kept() || self.0.contains_key(d));
        let folded = name.trim().to_lowercase();
        plain.or_else(|| self.iter().find(|(_, kept)| kept.to_lowercase() == folded).map(|(d, _)| d))
    }

    /// The name that a dimension goes by.
    pub fn name(&self, dimension: Dimension) -> &str {
        self.0.get(&dimension).map_or_else(|| dimension.name(), String::as_str)
    }

    /// The place of a column: the one it has, else the first free one, which is then its own; `None` if all are taken.
    pub fn place(&mut self, name: &str) -> Option<Dimension> {
        let folded = name.trim().to_lowercase();
        if let Some((d, _)) = self.iter().find(|(_, kept)| kept.to_lowercase() == folded) {
            return Some(d);
        }
        let free = Dimension::KEPT.into_iter().find(|d| !self.0.contains_key(d))?;
        self.0.insert(free, name.trim().to_owned());
        Some(free)
    }
}

impl Facts {
    /// The table of a data set, empty if nothing was imported.
    pub fn table(&self, dataset: Dataset) -> &Table {
        static EMPTY: std::sync::LazyLock<Table> = std::sync::LazyLock::new(Table::default);
        self.tables.get(&dataset).unwrap_or(&EMPTY)
    }
}

/// Columns of one data set, all of one length, sorted by its main time (records without one stand last).
///
/// Columns bear the names of the fields; besides there are `row` (row number in the store, for drill-down) and
/// `source` (vendor, a code column). An `Id` or `Ref` field is an integer column of hashes ([`ref_hash`]), by
/// which a call finds its ticket. A field missing in every record has no column.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Number of records.
    pub rows: usize,
    /// Integer, code and hash columns.
    pub ints: BTreeMap<String, IntColumn>,
    /// Number columns.
    pub reals: BTreeMap<String, RealColumn>,
    /// The instant before which the records tell all that happened, UTC seconds: nothing is known of this instant and
    /// of what comes after. `None`: not told, as of facts that no store made.
    ///
    /// Records of events (tickets, calls, answers, …) tell of the time up to the last event in them. A list of what
    /// stands (customers, incidents, services, agents) tells of the time up to its import: a contract without an end
    /// was running then.
    pub known_until: Option<i64>,
}

impl Table {
    /// Integer, flag, time, code or hash column.
    pub fn int(&self, name: &str) -> Option<IntView<'_>> {
        self.ints.get(name).map(IntColumn::view)
    }

    /// Number column; NaN is missing.
    pub fn real(&self, name: &str) -> Option<&[f64]> {
        self.reals.get(name).map(RealColumn::values)
    }
}

/// Hash of an id, the same in every run; never 0 and never [`NULL_INT`].
pub fn ref_hash(id: &str) -> i64 {
    let h = xxhash_rust::xxh3::xxh3_64(id.as_bytes()) as i64;
    if h == 0 || h == NULL_INT { 1 } else { h }
}

/// Bytes shared by columns: owned, or a mapped file.
pub type SharedBytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Owned bytes at an address that suits every width; a `Vec<u8>` promises none.
pub struct Aligned(pub Vec<u64>);

impl AsRef<[u8]> for Aligned {
    fn as_ref(&self) -> &[u8] {
        bytemuck::cast_slice(&self.0)
    }
}

/// Integers in the narrowest width that holds `value - base`; the width's greatest value is missing
/// (for 8 bytes: [`NULL_INT`] itself, base 0).
#[derive(Clone)]
pub struct IntColumn {
    base: i64,
    width: u8,
    bytes: SharedBytes,
    start: usize,
    len: usize,
}

impl std::fmt::Debug for IntColumn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IntColumn({} × {} bytes from {})", self.len, self.width, self.base)
    }
}

impl IntColumn {
    /// Packs values, [`NULL_INT`] being missing.
    pub fn pack(values: &[i64]) -> Self {
        Self::pack_within(values, span_of(values))
    }

    /// As [`IntColumn::pack`], of values whose span ([`span_of`]) is known.
    pub fn pack_within(values: &[i64], (least, greatest): (i64, i64)) -> Self {
        fn narrow<T: bytemuck::Pod>(values: &[i64], words: &mut [u64], f: impl Fn(i64) -> T) {
            let out: &mut [T] = bytemuck::cast_slice_mut(words);
            out.iter_mut().zip(values).for_each(|(slot, &v)| *slot = f(v));
        }
        let (base, width) = packing(least, greatest);
        let mut words = vec![0_u64; (values.len() * usize::from(width)).div_ceil(8)];
        let off = |v: i64| v.wrapping_sub(base) as u64;
        match width {
            1 => narrow(values, &mut words, |v| if v == NULL_INT { u8::MAX } else { off(v) as u8 }),
            2 => narrow(values, &mut words, |v| if v == NULL_INT { u16::MAX } else { off(v) as u16 }),
            4 => narrow(values, &mut words, |v| if v == NULL_INT { u32::MAX } else { off(v) as u32 }),
            _ => words.copy_from_slice(bytemuck::cast_slice(values)),
        }
        Self { base, width, bytes: Arc::new(Aligned(words)), start: 0, len: values.len() }
    }

    /// A column over bytes packed before: `len` values of `width` (1, 2, 4 or 8) bytes at `start`, which must be a
    /// multiple of the width, as must the address of the bytes.
    ///
    /// # Errors
    /// Says what does not fit, if the bytes are too short or not aligned.
    pub fn over(
        bytes: SharedBytes,
        start: usize,
        len: usize,
        width: u8,
        base: i64,
    ) -> Result<Self, &'static str> {
        let all: &[u8] = (*bytes).as_ref();
        let end =
            len.checked_mul(width as usize).and_then(|n| n.checked_add(start)).ok_or("length overflows")?;
        let slice = all.get(start..end).ok_or("column reaches beyond its file")?;
        let fits = match width {
            1 => true,
            2 => bytemuck::try_cast_slice::<u8, u16>(slice).is_ok(),
            4 => bytemuck::try_cast_slice::<u8, u32>(slice).is_ok(),
            8 => bytemuck::try_cast_slice::<u8, i64>(slice).is_ok(),
            _ => false,
        };
        if !fits {
            return Err("column is not aligned or of a width not known");
        }
        Ok(Self { base, width, bytes, start, len })
    }

    /// The values, to be read one by one.
    pub fn view(&self) -> IntView<'_> {
        let all: &[u8] = (*self.bytes).as_ref();
        let slice = &all[self.start..self.start + self.len * self.width as usize];
        match self.width {
            1 => IntView::U8(slice, self.base),
            2 => IntView::U16(bytemuck::cast_slice(slice), self.base),
            4 => IntView::U32(bytemuck::cast_slice(slice), self.base),
            _ => IntView::I64(bytemuck::cast_slice(slice)),
        }
    }
}

/// Base and width in bytes in which an [`IntColumn`] holds values of a span, least and greatest; for an empty span those
/// of a column in which all are missing.
pub fn packing(least: i64, greatest: i64) -> (i64, u8) {
    if least > greatest {
        return (0, 1);
    }
    match greatest.wrapping_sub(least) as u64 {
        span if span < u64::from(u8::MAX) => (least, 1),
        span if span < u64::from(u16::MAX) => (least, 2),
        span if span < u64::from(u32::MAX) => (least, 4),
        _ => (0, 8),
    }
}

/// Adds values as an [`IntColumn`] of that base and width holds them, in the machine's order of bytes; none may be
/// outside the span that [`packing`] was asked for.
pub fn pack_as(values: &[i64], base: i64, width: u8, out: &mut Vec<u8>) {
    fn narrow<T: bytemuck::NoUninit>(values: &[i64], out: &mut Vec<u8>, f: impl Fn(i64) -> T) {
        for some in values.chunks(512) {
            let mut packed: [T; 512] = [f(NULL_INT); 512];
            packed.iter_mut().zip(some).for_each(|(slot, &v)| *slot = f(v));
            out.extend_from_slice(bytemuck::cast_slice(&packed[..some.len()]));
        }
    }
    let off = |v: i64| v.wrapping_sub(base) as u64;
    match width {
        1 => narrow(values, out, |v| if v == NULL_INT { u8::MAX } else { off(v) as u8 }),
        2 => narrow(values, out, |v| if v == NULL_INT { u16::MAX } else { off(v) as u16 }),
        4 => narrow(values, out, |v| if v == NULL_INT { u32::MAX } else { off(v) as u32 }),
        _ => out.extend_from_slice(bytemuck::cast_slice(values)),
    }
}

/// Least and greatest of the values that are not missing; an empty span if all are.
pub fn span_of(values: &[i64]) -> (i64, i64) {
    // The missing value is less than all others, and so no greatest.
    let least = values.iter().map(|&v| if v == NULL_INT { i64::MAX } else { v }).min();
    (least.unwrap_or(i64::MAX), values.iter().copied().max().unwrap_or(i64::MIN))
}

/// A borrowed integer column.
#[derive(Debug, Clone, Copy)]
pub enum IntView<'a> {
    /// One byte a value, and the base to add.
    U8(&'a [u8], i64),
    /// Two bytes a value.
    U16(&'a [u16], i64),
    /// Four bytes a value.
    U32(&'a [u32], i64),
    /// Values as they are.
    I64(&'a [i64]),
}

impl IntView<'_> {
    /// Value `i`, or [`NULL_INT`].
    #[inline(always)]
    pub fn get(&self, i: usize) -> i64 {
        match self {
            Self::U8(v, base) => {
                if v[i] == u8::MAX {
                    NULL_INT
                } else {
                    base + i64::from(v[i])
                }
            }
            Self::U16(v, base) => {
                if v[i] == u16::MAX {
                    NULL_INT
                } else {
                    base + i64::from(v[i])
                }
            }
            Self::U32(v, base) => {
                if v[i] == u32::MAX {
                    NULL_INT
                } else {
                    base + i64::from(v[i])
                }
            }
            Self::I64(v) => v[i],
        }
    }

    /// Value `i`, or `None` if missing.
    #[inline(always)]
    pub fn value(&self, i: usize) -> Option<i64> {
        let v = self.get(i);
        (v != NULL_INT).then_some(v)
    }

    /// All values, [`NULL_INT`] where one is missing.
    pub fn to_vec(&self) -> Vec<i64> {
        fn all<T: Copy + PartialEq + Into<i64>>(values: &[T], missing: T, base: i64) -> Vec<i64> {
            values.iter().map(|&x| if x == missing { NULL_INT } else { base + x.into() }).collect()
        }
        match *self {
            Self::U8(v, base) => all(v, u8::MAX, base),
            Self::U16(v, base) => all(v, u16::MAX, base),
            Self::U32(v, base) => all(v, u32::MAX, base),
            Self::I64(v) => v.to_vec(),
        }
    }

    /// The values of some rows, [`NULL_INT`] where one is missing: how the column is kept is looked at once for all.
    /// `to` has a place for each row.
    pub fn gather(&self, rows: &[u32], to: &mut [i64]) {
        fn some<T: Copy + PartialEq + Into<i64>>(
            values: &[T],
            missing: T,
            base: i64,
            rows: &[u32],
            to: &mut [i64],
        ) {
            let of = |x: T| if x == missing { NULL_INT } else { base + x.into() };
            match rows {
                [first, .., last] if (last - first) as usize + 1 == rows.len() => {
                    let own = &values[*first as usize..=*last as usize];
                    to.iter_mut().zip(own).for_each(|(slot, &x)| *slot = of(x));
                }
                _ => to.iter_mut().zip(rows).for_each(|(slot, &row)| *slot = of(values[row as usize])),
            }
        }
        match *self {
            Self::U8(v, base) => some(v, u8::MAX, base, rows, to),
            Self::U16(v, base) => some(v, u16::MAX, base, rows, to),
            Self::U32(v, base) => some(v, u32::MAX, base, rows, to),
            Self::I64(v) => some(v, NULL_INT, 0, rows, to),
        }
    }

    /// Some of the values, one after the other.
    pub fn part(&self, of: std::ops::Range<usize>) -> Self {
        match *self {
            Self::U8(v, base) => Self::U8(&v[of], base),
            Self::U16(v, base) => Self::U16(&v[of], base),
            Self::U32(v, base) => Self::U32(&v[of], base),
            Self::I64(v) => Self::I64(&v[of]),
        }
    }

    /// Number of values.
    pub fn len(&self) -> usize {
        match self {
            Self::U8(v, _) => v.len(),
            Self::U16(v, _) => v.len(),
            Self::U32(v, _) => v.len(),
            Self::I64(v) => v.len(),
        }
    }

    /// True without values.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// First position whose value is not below `bound`, in a column sorted ascending with missing values last.
    pub fn lower_bound(&self, bound: i64) -> usize {
        let (mut lo, mut hi) = (0, self.len());
        while lo < hi {
            let mid = lo + (hi - lo) / 2;
            let v = self.get(mid);
            if v != NULL_INT && v < bound { lo = mid + 1 } else { hi = mid }
        }
        lo
    }
}

/// Numbers; NaN is missing.
#[derive(Clone)]
pub struct RealColumn {
    bytes: SharedBytes,
    start: usize,
    len: usize,
}

impl std::fmt::Debug for RealColumn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RealColumn({})", self.len)
    }
}

impl RealColumn {
    /// A column of its own.
    pub fn pack(values: &[f64]) -> Self {
        let words = values.iter().map(|v| v.to_bits()).collect();
        Self { bytes: Arc::new(Aligned(words)), start: 0, len: values.len() }
    }

    /// A column over bytes written before; `start` and the address must be multiples of 8.
    ///
    /// # Errors
    /// Says what does not fit.
    pub fn over(bytes: SharedBytes, start: usize, len: usize) -> Result<Self, &'static str> {
        let all: &[u8] = (*bytes).as_ref();
        let end = len.checked_mul(8).and_then(|n| n.checked_add(start)).ok_or("length overflows")?;
        let slice = all.get(start..end).ok_or("column reaches beyond its file")?;
        bytemuck::try_cast_slice::<u8, f64>(slice).map_err(|_| "column is not aligned")?;
        Ok(Self { bytes, start, len })
    }

    /// The values.
    pub fn values(&self) -> &[f64] {
        let all: &[u8] = (*self.bytes).as_ref();
        bytemuck::cast_slice(&all[self.start..self.start + self.len * 8])
    }
}

/// The words behind codes: code 0 is missing, code `k` is word `k - 1`.
#[derive(Clone)]
pub struct Dictionary {
    text: SharedBytes,
    text_start: usize,
    ends: Vec<u32>,
}

impl Default for Dictionary {
    fn default() -> Self {
        Self::new(std::iter::empty::<&str>())
    }
}

impl std::fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dictionary({})", self.ends.len())
    }
}

/// True if the first letter in lower case begins `lower`; spares most words the look at the rest.
fn same_start(word: &str, lower: &str) -> bool {
    word.chars().next().map_or(lower.is_empty(), |c| lower.starts_with(c.to_lowercase().next().unwrap_or(c)))
}

impl Dictionary {
    /// From words, code 1 first.
    pub fn new<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> Self {
        let mut text = Vec::new();
        let mut ends = Vec::new();
        for w in words {
            text.extend_from_slice(w.as_ref().as_bytes());
            ends.push(text.len() as u32);
        }
        Self { text: Arc::new(text), text_start: 0, ends }
    }

    /// Over bytes written before: the words' UTF-8 from `start`, and where each ends, counted from `start`.
    pub fn over(text: SharedBytes, start: usize, ends: Vec<u32>) -> Self {
        Self { text, text_start: start, ends }
    }

    /// The word of a code; empty for 0 and for a code not known.
    pub fn word(&self, code: i64) -> &str {
        let Some(k) =
            usize::try_from(code).ok().and_then(|c| c.checked_sub(1)).filter(|&k| k < self.ends.len())
        else {
            return "";
        };
        let from = if k == 0 { 0 } else { self.ends[k - 1] as usize };
        let all: &[u8] = (*self.text).as_ref();
        all.get(self.text_start + from..self.text_start + self.ends[k] as usize)
            .and_then(|b| std::str::from_utf8(b).ok())
            .unwrap_or("")
    }

    /// Codes of all words that are equal to `word` when case is folded, in ascending order.
    pub fn codes_of(&self, word: &str) -> Vec<i64> {
        let all: &[u8] = (*self.text).as_ref();
        let end = self.text_start + self.ends.last().map_or(0, |e| *e as usize);
        let text = all.get(self.text_start..end).unwrap_or(&[]);
        let wanted = word.to_lowercase();
        let first = wanted.as_bytes().first().copied().unwrap_or(0) | 0x20;
        let mut from = 0;
        let mut codes = Vec::new();
        for (k, &end) in self.ends.iter().enumerate() {
            let start = std::mem::replace(&mut from, end) as usize;
            // Most words begin with another letter; that of an ASCII letter in lower case is an ASCII letter.
            if let Some(&b) = text.get(start).filter(|_| start < end as usize)
                && b < 0x80
                && b | 0x20 != first
            {
                continue;
            }
            let own = text.get(start..end as usize).unwrap_or(&[]);
            let same = own.eq_ignore_ascii_case(word.as_bytes())
                || (!(own.is_ascii() && word.is_ascii())
                    && std::str::from_utf8(own)
                        .is_ok_and(|w| same_start(w, &wanted) && w.to_lowercase() == wanted));
            if same {
                codes.push(k as i64 + 1);
            }
        }
        codes
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True without words.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_integers_come_back_whatever_their_width() {
        for values in [
            vec![],
            vec![NULL_INT, NULL_INT],
            vec![5, 7, NULL_INT, 5 + 254],
            vec![0, 254, 255, NULL_INT],
            vec![-3, 65_000, NULL_INT],
            vec![1_700_000_000, 1_800_000_000, NULL_INT],
            vec![i64::MIN + 1, i64::MAX, NULL_INT],
        ] {
            let c = IntColumn::pack(&values);
            let v = c.view();
            assert_eq!((0..values.len()).map(|i| v.get(i)).collect::<Vec<_>>(), values);
            assert_eq!(v.to_vec(), values);
            assert_eq!(v.part(1.min(values.len())..values.len()).to_vec(), &values[1.min(values.len())..]);
        }
    }

    #[test]
    fn lower_bound_passes_over_missing_values_at_the_end() {
        let c = IntColumn::pack(&[10, 20, 20, 30, NULL_INT]);
        assert_eq!((c.view().lower_bound(20), c.view().lower_bound(31), c.view().lower_bound(0)), (1, 4, 0));
    }

    #[test]
    fn kept_columns_have_a_place_and_are_found_by_name() {
        let mut kept =
            KeptColumns::new([(Dimension::Custom2, "Urgency".into()), (Dimension::Team, "no".into())]);
        assert_eq!(kept.place("urgency"), Some(Dimension::Custom2));
        assert_eq!(kept.place(" Plan "), Some(Dimension::Custom1));
        assert_eq!(kept.dimension("PLAN"), Some(Dimension::Custom1));
        assert_eq!((kept.name(Dimension::Custom1), kept.name(Dimension::Team)), ("Plan", "team"));
        assert_eq!((kept.dimension("team"), kept.dimension("custom_6")), (Some(Dimension::Team), None));
        for k in 0..4 {
            assert!(kept.place(&format!("x{k}")).is_some());
        }
        assert_eq!(kept.place("one too many"), None);
    }

    #[test]
    fn words_are_found_by_code_and_codes_by_word() {
        let d = Dictionary::new(["E-Mail", "chat", "e-mail"]);
        assert_eq!((d.word(0), d.word(2), d.word(9)), ("", "chat", ""));
        assert_eq!(d.codes_of("e-mail"), [1, 3]);
        let d = Dictionary::new(["Åtgärdad", "åtgärdad", "k", "\u{212a}", "", "ÅTGÄRDAD", "İ"]);
        assert_eq!(d.codes_of("åtgÄrdad"), [1, 2, 6]);
        assert_eq!(d.codes_of("K"), [3, 4]);
        assert_eq!(d.codes_of("i\u{307}"), [7]);
        assert_eq!((d.codes_of(""), d.codes_of("none")), (vec![5], vec![]));
    }
}
