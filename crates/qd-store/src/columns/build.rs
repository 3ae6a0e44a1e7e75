//! Columns put together from pieces, then sorted by the main time.

use crate::insert::NewRow;
use crate::schema;
use qd_model::{
    Batch, Column, Dataset, FieldKind, IntColumn, IntView, NULL_INT, RealColumn, Table, ref_hash,
};

/// A column of one piece.
#[derive(Clone)]
enum Piece {
    /// Missing in every record.
    None,
    Int(IntColumn),
    Real(RealColumn),
}

/// Values of one column, read from the records.
pub(crate) enum Cells {
    /// Integers, codes, hashes.
    Int(Vec<i64>),
    /// Numbers.
    Real(Vec<f64>),
}

/// Some records.
struct Chunk {
    rows: usize,
    pieces: Vec<Piece>,
}

/// One table in the making: `row`, `source`, then the fields that have a column.
pub(crate) struct TableBuilder {
    dataset: Dataset,
    chunks: Vec<Chunk>,
    rows: usize,
}

/// A column in its final order.
pub(crate) enum Sorted {
    /// Integers, codes, hashes.
    Int(Vec<i64>),
    /// Numbers.
    Real(Vec<f64>),
}

fn int_piece(values: &[i64]) -> Piece {
    if values.iter().all(|&v| v == NULL_INT) { Piece::None } else { Piece::Int(IntColumn::pack(values)) }
}

fn real_piece(values: &[f64]) -> Piece {
    if values.iter().all(|v| v.is_nan()) { Piece::None } else { Piece::Real(RealColumn::pack(values)) }
}

/// Adds all values of a column; the width is asked once, not for each.
fn extend(out: &mut Vec<i64>, column: IntView<'_>) {
    fn wider<T: Copy + PartialEq + Into<i64>>(out: &mut Vec<i64>, v: &[T], missing: T, base: i64) {
        out.extend(v.iter().map(|&x| if x == missing { NULL_INT } else { base + x.into() }));
    }
    match column {
        IntView::U8(v, base) => wider(out, v, u8::MAX, base),
        IntView::U16(v, base) => wider(out, v, u16::MAX, base),
        IntView::U32(v, base) => wider(out, v, u32::MAX, base),
        IntView::I64(v) => out.extend_from_slice(v),
    }
}

/// The values at some places, or all.
fn chosen<T: Copy>(values: &[T], at: Option<&[u32]>) -> Vec<T> {
    match at {
        None => values.to_vec(),
        Some(at) => at.iter().map(|&i| values[i as usize]).collect(),
    }
}

impl TableBuilder {
    pub(crate) fn new(dataset: Dataset) -> Self {
        Self { dataset, chunks: Vec::new(), rows: 0 }
    }

    pub(crate) fn dataset(&self) -> Dataset {
        self.dataset
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Names of the columns, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        ["row", "source"].into_iter().chain(schema::fact_fields(self.dataset).map(|(_, f)| f.name))
    }

    /// Adds the records of a batch that are new. Codes must be the workspace's.
    pub(crate) fn push_batch(&mut self, batch: &Batch, new: &[NewRow], source: u32) {
        let n = new.len();
        if n == 0 {
            return;
        }
        let some: Vec<u32> = new.iter().map(|r| r.at).collect();
        let at = (n < batch.len()).then_some(some.as_slice());
        let rows: Vec<i64> = new.iter().map(|r| r.head[0]).collect();
        let mut pieces = vec![int_piece(&rows), int_piece(&vec![i64::from(source); n])];
        for (j, f) in schema::fact_fields(self.dataset) {
            pieces.push(match &batch.columns[j] {
                Column::Absent => Piece::None,
                Column::Int(v) if at.is_none() => int_piece(v),
                Column::Int(v) => int_piece(&chosen(v, at)),
                Column::Real(v) if at.is_none() => real_piece(v),
                Column::Real(v) => real_piece(&chosen(v, at)),
                Column::Code(c) => {
                    let codes: Vec<i64> = chosen(&c.codes, at).into_iter().map(i64::from).collect();
                    code_piece(&codes)
                }
                Column::Text(t) => {
                    debug_assert!(matches!(f.kind, FieldKind::Id | FieldKind::Ref));
                    let all: Vec<i64> = (0..t.ends.len()).map(|i| id_hash(t.get(i))).collect();
                    int_piece(&chosen(&all, at))
                }
            });
        }
        self.add(n, pieces);
    }

    /// Adds records read from the file, in the order of [`TableBuilder::names`].
    pub(crate) fn push_cells(&mut self, rows: usize, cells: &[Cells]) {
        let kinds = [FieldKind::Count, FieldKind::Code];
        let kinds = kinds.into_iter().chain(schema::fact_fields(self.dataset).map(|(_, f)| f.kind));
        let pieces = cells.iter().zip(kinds).map(|(c, kind)| match c {
            Cells::Int(v) if kind == FieldKind::Code => code_piece(v),
            Cells::Int(v) => int_piece(v),
            Cells::Real(v) => real_piece(v),
        });
        let pieces = pieces.collect();
        self.add(rows, pieces);
    }

    /// Adds a table that was finished before.
    pub(crate) fn push_table(&mut self, table: &Table) {
        let pieces = self
            .names()
            .map(|name| match (table.ints.get(name), table.reals.get(name)) {
                (Some(c), _) => Piece::Int(c.clone()),
                (None, Some(c)) => Piece::Real(c.clone()),
                (None, None) => Piece::None,
            })
            .collect();
        self.add(table.rows, pieces);
    }

    fn add(&mut self, rows: usize, pieces: Vec<Piece>) {
        self.rows += rows;
        self.chunks.push(Chunk { rows, pieces });
    }

    fn ints(&self, slot: usize, filler: i64) -> Vec<i64> {
        let mut out = Vec::with_capacity(self.rows);
        for c in &self.chunks {
            match &c.pieces[slot] {
                Piece::Int(p) => extend(&mut out, p.view()),
                _ => out.resize(out.len() + c.rows, filler),
            }
        }
        out
    }

    fn reals(&self, slot: usize) -> Vec<f64> {
        let mut out = Vec::with_capacity(self.rows);
        for c in &self.chunks {
            match &c.pieces[slot] {
                Piece::Real(p) => out.extend_from_slice(p.values()),
                _ => out.resize(out.len() + c.rows, f64::NAN),
            }
        }
        out
    }

    /// The order of the records by main time, missing last, then by row; `None` if they stand so already.
    pub(crate) fn order(&self) -> Option<Vec<u32>> {
        let rows = self.ints(0, NULL_INT);
        let main = self.dataset.main_time();
        let times = match main.and_then(|m| self.names().position(|n| n == m)) {
            Some(slot) => self.ints(slot, NULL_INT),
            None => vec![NULL_INT; self.rows],
        };
        // i64::MIN - 1 is i64::MAX: the missing come last, and all others keep their order.
        let key = |i: usize| (times[i].wrapping_sub(1), rows[i]);
        if (1..self.rows).all(|i| key(i - 1) <= key(i)) {
            return None;
        }
        let mut order: Vec<u32> = (0..self.rows as u32).collect();
        order.sort_unstable_by_key(|&i| key(i as usize));
        Some(order)
    }

    /// One column in that order; `None` if it is missing in every record.
    pub(crate) fn sorted(&self, slot: usize, order: Option<&[u32]>) -> Option<Sorted> {
        let has = |wanted: fn(&Piece) -> bool| self.chunks.iter().any(|c| wanted(&c.pieces[slot]));
        if has(|p| matches!(p, Piece::Int(_))) {
            // In a code column the missing value is code 0, in the others the missing integer.
            let filler = if self.is_code(slot) { 0 } else { NULL_INT };
            let all = self.ints(slot, filler);
            Some(Sorted::Int(if order.is_none() { all } else { chosen(&all, order) }))
        } else if has(|p| matches!(p, Piece::Real(_))) {
            let all = self.reals(slot);
            Some(Sorted::Real(if order.is_none() { all } else { chosen(&all, order) }))
        } else {
            None
        }
    }

    fn is_code(&self, slot: usize) -> bool {
        slot == 1
            || slot
                .checked_sub(2)
                .and_then(|k| schema::fact_fields(self.dataset).nth(k))
                .is_some_and(|(_, f)| f.kind == FieldKind::Code)
    }
}

fn code_piece(codes: &[i64]) -> Piece {
    if codes.iter().all(|&c| c == 0) { Piece::None } else { Piece::Int(IntColumn::pack(codes)) }
}

/// The hash of an id, or the missing integer.
pub(crate) fn id_hash(id: &str) -> i64 {
    if id.is_empty() { NULL_INT } else { ref_hash(id) }
}
