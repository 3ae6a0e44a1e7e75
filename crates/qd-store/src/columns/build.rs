//! Columns put together from pieces, then sorted by the main time.

use super::aside::Aside;
use crate::insert::NewRow;
use crate::schema;
use qd_model::{
    Batch, Column, Dataset, FieldKind, IntColumn, IntView, NULL_INT, RealColumn, SharedBytes, Table, ref_hash,
};
use std::io;

/// Pieces kept in memory, some 100 MB of them; those that come after are put aside, so that no file fills the memory.
#[cfg(not(test))]
const IN_MEMORY: usize = 24;
/// In the crate's own tests nearly all are put aside.
#[cfg(test)]
const IN_MEMORY: usize = 1;

/// A column of one piece.
enum Piece {
    /// Missing in every record.
    None,
    Int(IntColumn),
    Real(RealColumn),
    /// Integers put aside: where, how wide, from which base.
    IntAside(u64, u8, i64),
    /// Numbers put aside.
    RealAside(u64),
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
    /// What does not stay in memory.
    aside: Option<Aside>,
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
        Self { dataset, chunks: Vec::new(), rows: 0, aside: None }
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

    fn add(&mut self, rows: usize, mut pieces: Vec<Piece>) {
        self.rows += rows;
        if self.chunks.len() >= IN_MEMORY {
            // Where no file can be had, the memory must do.
            self.aside = self.aside.take().or_else(|| Aside::new().ok());
            if let Some(aside) = &mut self.aside {
                for piece in &mut pieces {
                    if let Ok(Some(put)) = put_aside(aside, piece) {
                        *piece = put;
                    }
                }
            }
        }
        self.chunks.push(Chunk { rows, pieces });
    }

    fn read_aside(&self, at: u64, bytes: usize) -> io::Result<SharedBytes> {
        let aside = self.aside.as_ref().ok_or(io::ErrorKind::NotFound)?;
        Ok(aside.get(at, bytes)?)
    }

    fn ints(&self, slot: usize, filler: i64) -> io::Result<Vec<i64>> {
        let mut out = Vec::with_capacity(self.rows);
        for c in &self.chunks {
            match &c.pieces[slot] {
                Piece::Int(p) => extend(&mut out, p.view()),
                &Piece::IntAside(at, width, base) => {
                    let bytes = self.read_aside(at, c.rows * usize::from(width))?;
                    let column = IntColumn::over(bytes, 0, c.rows, width, base).map_err(io::Error::other)?;
                    extend(&mut out, column.view());
                }
                _ => out.resize(out.len() + c.rows, filler),
            }
        }
        Ok(out)
    }

    fn reals(&self, slot: usize) -> io::Result<Vec<f64>> {
        let mut out = Vec::with_capacity(self.rows);
        for c in &self.chunks {
            match &c.pieces[slot] {
                Piece::Real(p) => out.extend_from_slice(p.values()),
                &Piece::RealAside(at) => {
                    let bytes = self.read_aside(at, c.rows * 8)?;
                    let column = RealColumn::over(bytes, 0, c.rows).map_err(io::Error::other)?;
                    out.extend_from_slice(column.values());
                }
                _ => out.resize(out.len() + c.rows, f64::NAN),
            }
        }
        Ok(out)
    }

    /// The order of the records by main time, missing last, then by row; `None` if they stand so already.
    ///
    /// # Errors
    /// What was put aside cannot be read.
    pub(crate) fn order(&self) -> io::Result<Option<Vec<u32>>> {
        let rows = self.ints(0, NULL_INT)?;
        let main = self.dataset.main_time();
        let times = match main.and_then(|m| self.names().position(|n| n == m)) {
            Some(slot) => self.ints(slot, NULL_INT)?,
            None => vec![NULL_INT; self.rows],
        };
        // i64::MIN - 1 is i64::MAX: the missing come last, and all others keep their order.
        let key = |i: usize| (times[i].wrapping_sub(1), rows[i]);
        if (1..self.rows).all(|i| key(i - 1) <= key(i)) {
            return Ok(None);
        }
        let mut order: Vec<u32> = (0..self.rows as u32).collect();
        order.sort_unstable_by_key(|&i| key(i as usize));
        Ok(Some(order))
    }

    /// One column in that order; `None` if it is missing in every record.
    ///
    /// # Errors
    /// What was put aside cannot be read.
    pub(crate) fn sorted(&self, slot: usize, order: Option<&[u32]>) -> io::Result<Option<Sorted>> {
        let has = |wanted: fn(&Piece) -> bool| self.chunks.iter().any(|c| wanted(&c.pieces[slot]));
        Ok(if has(|p| matches!(p, Piece::Int(_) | Piece::IntAside(..))) {
            // In a code column the missing value is code 0, in the others the missing integer.
            let filler = if self.is_code(slot) { 0 } else { NULL_INT };
            let all = self.ints(slot, filler)?;
            Some(Sorted::Int(if order.is_none() { all } else { chosen(&all, order) }))
        } else if has(|p| matches!(p, Piece::Real(_) | Piece::RealAside(_))) {
            let all = self.reals(slot)?;
            Some(Sorted::Real(if order.is_none() { all } else { chosen(&all, order) }))
        } else {
            None
        })
    }

    fn is_code(&self, slot: usize) -> bool {
        slot == 1
            || slot
                .checked_sub(2)
                .and_then(|k| schema::fact_fields(self.dataset).nth(k))
                .is_some_and(|(_, f)| f.kind == FieldKind::Code)
    }
}

/// A piece as it is once put aside; none for what is missing.
fn put_aside(aside: &mut Aside, piece: &Piece) -> io::Result<Option<Piece>> {
    Ok(match piece {
        Piece::Int(column) => Some(match column.view() {
            IntView::U8(v, base) => Piece::IntAside(aside.put(v)?, 1, base),
            IntView::U16(v, base) => Piece::IntAside(aside.put(bytemuck::cast_slice(v))?, 2, base),
            IntView::U32(v, base) => Piece::IntAside(aside.put(bytemuck::cast_slice(v))?, 4, base),
            IntView::I64(v) => Piece::IntAside(aside.put(bytemuck::cast_slice(v))?, 8, 0),
        }),
        Piece::Real(column) => Some(Piece::RealAside(aside.put(bytemuck::cast_slice(column.values()))?)),
        Piece::None | Piece::IntAside(..) | Piece::RealAside(_) => None,
    })
}

fn code_piece(codes: &[i64]) -> Piece {
    if codes.iter().all(|&c| c == 0) { Piece::None } else { Piece::Int(IntColumn::pack(codes)) }
}

/// The hash of an id, or the missing integer.
pub(crate) fn id_hash(id: &str) -> i64 {
    if id.is_empty() { NULL_INT } else { ref_hash(id) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_aside_comes_back_in_order() {
        let mut t = TableBuilder::new(Dataset::Tickets);
        let wide = t.names().count();
        let main = Dataset::Tickets.main_time().and_then(|m| t.names().position(|n| n == m)).unwrap();
        // Bytes, shorts, words and whole integers; each piece is later in the file and earlier in time.
        for (k, span) in [1_i64, 1_000, 100_000, 1 << 40].into_iter().enumerate() {
            let cells: Vec<Cells> = (0..wide)
                .map(|slot| match slot {
                    0 => Cells::Int(vec![2 * k as i64 + 1, 2 * k as i64 + 2]),
                    1 => Cells::Int(vec![7, 7]),
                    s if s == main => Cells::Int(vec![-10 * k as i64, -10 * k as i64 - span]),
                    _ => Cells::Int(vec![NULL_INT; 2]),
                })
                .collect();
            t.push_cells(2, &cells);
        }
        assert!(t.aside.is_some() && t.chunks.len() == 4);
        let order = t.order().unwrap();
        let Some(Sorted::Int(times)) = t.sorted(main, order.as_deref()).unwrap() else { panic!("no times") };
        let mut expected = vec![0, -1, -10, -1_010, -20, -100_020, -30, -30 - (1 << 40)];
        expected.sort_unstable();
        assert_eq!(times, expected);
        let Some(Sorted::Int(rows)) = t.sorted(0, order.as_deref()).unwrap() else { panic!("no rows") };
        assert_eq!(rows, [8, 6, 4, 7, 5, 3, 2, 1]);
    }
}
