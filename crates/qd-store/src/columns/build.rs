//! Columns put together from pieces.

use crate::aside::Aside;
use crate::insert::NewRow;
use crate::schema;
use qd_model::{
    Batch, Column, Dataset, FieldKind, IntColumn, IntView, NULL_INT, RealColumn, SharedBytes, Storage, Table,
    ref_hash, span_of,
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
    /// Integers, and the least and the greatest of them if they were looked at.
    Int(IntColumn, Option<(i64, i64)>),
    Real(RealColumn),
    /// Integers put aside: where, how wide, from which base; their span.
    IntAside(u64, u8, i64, Option<(i64, i64)>),
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
pub(super) struct Chunk {
    pub(super) rows: usize,
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

fn int_piece(values: &[i64]) -> Piece {
    let span = span_of(values);
    if span.0 > span.1 { Piece::None } else { Piece::Int(IntColumn::pack_within(values, span), Some(span)) }
}

fn real_piece(values: &[f64]) -> Piece {
    if values.iter().all(|v| v.is_nan()) { Piece::None } else { Piece::Real(RealColumn::pack(values)) }
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
                    let codes: Vec<i64> = match at {
                        None => c.codes.iter().map(|&k| k.into()).collect(),
                        Some(at) => at.iter().map(|&i| c.codes[i as usize].into()).collect(),
                    };
                    code_piece(&codes)
                }
                Column::Text(t) => {
                    debug_assert!(matches!(f.kind, FieldKind::Id | FieldKind::Ref));
                    let ids: Vec<i64> = match at {
                        None => (0..t.ends.len()).map(|i| id_hash(t.get(i))).collect(),
                        Some(at) => at.iter().map(|&i| id_hash(t.get(i as usize))).collect(),
                    };
                    int_piece(&ids)
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
                (Some(c), _) => Piece::Int(c.clone(), None),
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

    pub(super) fn chunks(&self) -> &[Chunk] {
        &self.chunks
    }

    fn read_aside(&self, at: u64, bytes: usize) -> io::Result<SharedBytes> {
        let aside = self.aside.as_ref().ok_or(io::ErrorKind::NotFound)?;
        Ok(aside.get(at, bytes)?)
    }

    /// The integers of some records; none where all are missing.
    pub(super) fn ints(&self, c: &Chunk, slot: usize) -> io::Result<Option<IntColumn>> {
        match &c.pieces[slot] {
            Piece::Int(p, _) => Ok(Some(p.clone())),
            &Piece::IntAside(at, width, base, _) => {
                let bytes = self.read_aside(at, c.rows * usize::from(width))?;
                IntColumn::over(bytes, 0, c.rows, width, base).map(Some).map_err(io::Error::other)
            }
            _ => Ok(None),
        }
    }

    /// The numbers of some records; none where all are missing.
    pub(super) fn reals(&self, c: &Chunk, slot: usize) -> io::Result<Option<RealColumn>> {
        match &c.pieces[slot] {
            Piece::Real(p) => Ok(Some(p.clone())),
            &Piece::RealAside(at) => {
                let bytes = self.read_aside(at, c.rows * 8)?;
                RealColumn::over(bytes, 0, c.rows).map(Some).map_err(io::Error::other)
            }
            _ => Ok(None),
        }
    }

    /// The least and the greatest integer of some records, where they were looked at.
    pub(super) fn span(&self, c: &Chunk, slot: usize) -> Option<(i64, i64)> {
        match c.pieces[slot] {
            Piece::Int(_, span) | Piece::IntAside(.., span) => span,
            // All of them are what stands for a missing value.
            _ if self.is_code(slot) && c.rows > 0 => Some((0, 0)),
            _ => Some((i64::MAX, i64::MIN)),
        }
    }

    /// What a column holds; none if it is missing in every record.
    pub(super) fn holds(&self, slot: usize) -> Option<Storage> {
        let has = |wanted: fn(&Piece) -> bool| self.chunks.iter().any(|c| wanted(&c.pieces[slot]));
        if has(|p| matches!(p, Piece::Int(..) | Piece::IntAside(..))) {
            Some(Storage::Int)
        } else if has(|p| matches!(p, Piece::Real(_) | Piece::RealAside(_))) {
            Some(Storage::Real)
        } else {
            None
        }
    }

    /// What stands where a whole piece is missing: in a code column code 0, in the others the missing integer.
    pub(super) fn filler(&self, slot: usize) -> i64 {
        if self.is_code(slot) { 0 } else { NULL_INT }
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
        &Piece::Int(ref column, span) => Some(match column.view() {
            IntView::U8(v, base) => Piece::IntAside(aside.put(v)?, 1, base, span),
            IntView::U16(v, base) => Piece::IntAside(aside.put(bytemuck::cast_slice(v))?, 2, base, span),
            IntView::U32(v, base) => Piece::IntAside(aside.put(bytemuck::cast_slice(v))?, 4, base, span),
            IntView::I64(v) => Piece::IntAside(aside.put(bytemuck::cast_slice(v))?, 8, 0, span),
        }),
        Piece::Real(column) => Some(Piece::RealAside(aside.put(bytemuck::cast_slice(column.values()))?)),
        Piece::None | Piece::IntAside(..) | Piece::RealAside(_) => None,
    })
}

fn code_piece(codes: &[i64]) -> Piece {
    if codes.iter().all(|&c| c == 0) { Piece::None } else { int_piece(codes) }
}

/// The hash of an id, or the missing integer.
pub(crate) fn id_hash(id: &str) -> i64 {
    if id.is_empty() { NULL_INT } else { ref_hash(id) }
}
