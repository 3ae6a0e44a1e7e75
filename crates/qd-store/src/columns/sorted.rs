//! Columns in their final order, a stretch at a time: no more than one of them is ever whole in memory, and none if the
//! records came in order.

use super::build::{Chunk, TableBuilder};
use qd_model::{IntView, NULL_INT, Storage, pack_as, packing, span_of};
use std::io;
use std::ops::Range;

/// Values handled at a time: they stay in the processor's cache.
const STRETCH: usize = 1 << 14;

/// What a column is kept as.
pub(super) enum Shape {
    /// Least and greatest value; base and width in bytes.
    Int { least: i64, greatest: i64, base: i64, width: u8 },
    /// Eight bytes each.
    Real,
}

/// Takes bytes one after the other.
pub(super) type Put<'a> = &'a mut dyn FnMut(&[u8]) -> io::Result<()>;

fn stretches(rows: usize) -> impl Iterator<Item = Range<usize>> {
    (0..rows).step_by(STRETCH).map(move |from| from..(from + STRETCH).min(rows))
}

/// Puts values in the place of others; the width is asked once, not for each.
fn take(out: &mut Vec<i64>, column: IntView<'_>) {
    fn wider<T: Copy + PartialEq + Into<i64>>(out: &mut Vec<i64>, v: &[T], missing: T, base: i64) {
        out.extend(v.iter().map(|&x| if x == missing { NULL_INT } else { base + x.into() }));
    }
    out.clear();
    match column {
        IntView::U8(v, base) => wider(out, v, u8::MAX, base),
        IntView::U16(v, base) => wider(out, v, u16::MAX, base),
        IntView::U32(v, base) => wider(out, v, u32::MAX, base),
        IntView::I64(v) => out.extend_from_slice(v),
    }
}

/// Gives the values of some places, in their order.
fn chosen<T: bytemuck::Pod>(values: &[T], order: &[u32], put: Put<'_>) -> io::Result<()> {
    let mut some = Vec::with_capacity(STRETCH);
    for places in order.chunks(STRETCH) {
        some.clear();
        some.extend(places.iter().map(|&i| values[i as usize]));
        put(bytemuck::cast_slice(&some))?;
    }
    Ok(())
}

/// Which records come how: what the order is made from.
struct Survey {
    sorted: bool,
    /// Among records of one time, the places ascend as the rows do.
    plain: bool,
    /// Least and greatest time.
    least: i64,
    greatest: i64,
}

impl TableBuilder {
    /// Gives the integers of a column as they came, stretch by stretch.
    fn each_int(
        &self,
        c: &Chunk,
        slot: usize,
        each: &mut dyn FnMut(&[i64]) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut some = Vec::with_capacity(STRETCH);
        match self.ints(c, slot)? {
            Some(column) => {
                for of in stretches(c.rows) {
                    take(&mut some, column.view().part(of));
                    each(&some)?;
                }
            }
            None => {
                some.resize(STRETCH.min(c.rows), self.filler(slot));
                stretches(c.rows).try_for_each(|of| each(&some[..of.len()]))?;
            }
        }
        Ok(())
    }

    /// What a column is to be kept as; `None` if it is missing in every record.
    ///
    /// # Errors
    /// What was put aside cannot be read.
    pub(super) fn shape(&self, slot: usize) -> io::Result<Option<Shape>> {
        let (mut least, mut greatest) = (i64::MAX, i64::MIN);
        match self.holds(slot) {
            None => return Ok(None),
            Some(Storage::Real) => return Ok(Some(Shape::Real)),
            Some(_) => {}
        }
        for c in self.chunks() {
            if let Some(span) = self.span(c, slot) {
                (least, greatest) = (least.min(span.0), greatest.max(span.1));
                continue;
            }
            self.each_int(c, slot, &mut |some| {
                let span = span_of(some);
                (least, greatest) = (least.min(span.0), greatest.max(span.1));
                Ok(())
            })?;
        }
        let (base, width) = packing(least, greatest);
        Ok(Some(Shape::Int { least, greatest, base, width }))
    }

    /// Gives a column as it is kept.
    ///
    /// # Errors
    /// What was put aside cannot be read, or what `put` says.
    pub(super) fn put_column(
        &self,
        slot: usize,
        shape: &Shape,
        order: Option<&[u32]>,
        put: Put<'_>,
    ) -> io::Result<()> {
        match (shape, order) {
            (Shape::Real, None) => self.chunks().iter().try_for_each(|c| self.put_reals(c, slot, put)),
            (Shape::Real, Some(order)) => {
                let mut all: Vec<f64> = Vec::with_capacity(self.rows());
                for c in self.chunks() {
                    self.put_reals(c, slot, &mut |some| {
                        all.extend_from_slice(bytemuck::cast_slice(some));
                        Ok(())
                    })?;
                }
                chosen(&all, order, put)
            }
            (&Shape::Int { base, width, .. }, None) => self.put_ints(slot, base, width, put),
            (&Shape::Int { base, width, .. }, Some(order)) => {
                // Words of eight bytes, at an address that suits every width.
                let mut words = vec![0_u64; (self.rows() * usize::from(width)).div_ceil(8)];
                let all: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
                let mut end = 0;
                self.put_ints(slot, base, width, &mut |some| {
                    all[end..end + some.len()].copy_from_slice(some);
                    end += some.len();
                    Ok(())
                })?;
                let all = &all[..end];
                match width {
                    1 => chosen::<u8>(all, order, put),
                    2 => chosen::<u16>(bytemuck::cast_slice(all), order, put),
                    4 => chosen::<u32>(bytemuck::cast_slice(all), order, put),
                    _ => chosen::<i64>(bytemuck::cast_slice(all), order, put),
                }
            }
        }
    }

    fn put_ints(&self, slot: usize, base: i64, width: u8, put: Put<'_>) -> io::Result<()> {
        let mut packed = Vec::with_capacity(STRETCH * usize::from(width));
        for c in self.chunks() {
            self.each_int(c, slot, &mut |some| {
                packed.clear();
                pack_as(some, base, width, &mut packed);
                put(&packed)
            })?;
        }
        Ok(())
    }

    fn put_reals(&self, c: &Chunk, slot: usize, put: Put<'_>) -> io::Result<()> {
        match self.reals(c, slot)? {
            Some(column) => put(bytemuck::cast_slice(column.values())),
            None => {
                let missing = vec![f64::NAN; STRETCH.min(c.rows)];
                stretches(c.rows).try_for_each(|of| put(bytemuck::cast_slice(&missing[..of.len()])))
            }
        }
    }

    /// The order of the records by main time, missing last, then by row; `None` if they stand so already.
    ///
    /// # Errors
    /// What was put aside cannot be read.
    pub(super) fn order(&self) -> io::Result<Option<Vec<u32>>> {
        let main = self.dataset().main_time().and_then(|m| self.names().position(|n| n == m));
        let survey = self.survey(main)?;
        if survey.sorted {
            return Ok(None);
        }
        let times = |each: &mut dyn FnMut(&[i64]) -> io::Result<()>| match main {
            Some(slot) => self.chunks().iter().try_for_each(|c| self.each_int(c, slot, each)),
            None => each(&vec![NULL_INT; self.rows()]),
        };
        let span = survey.greatest.wrapping_sub(survey.least) as u64;
        if survey.plain && survey.least <= survey.greatest && span < u64::from(u32::MAX) - 1 {
            // Time and place in one number: sorted quickly, and in half the memory.
            let mut keys: Vec<u64> = Vec::with_capacity(self.rows());
            times(&mut |some| {
                let first = keys.len();
                let behind =
                    |t: i64| if t == NULL_INT { span + 1 } else { t.wrapping_sub(survey.least) as u64 };
                keys.extend(some.iter().enumerate().map(|(k, &t)| behind(t) << 32 | (first + k) as u64));
                Ok(())
            })?;
            keys.sort_unstable();
            return Ok(Some(keys.into_iter().map(|k| k as u32).collect()));
        }
        let (mut all, mut rows) = (Vec::with_capacity(self.rows()), Vec::with_capacity(self.rows()));
        times(&mut |some| {
            // i64::MIN - 1 is i64::MAX: the missing come last, and all others keep their order.
            all.extend(some.iter().map(|t| t.wrapping_sub(1)));
            Ok(())
        })?;
        for c in self.chunks() {
            self.each_int(c, 0, &mut |some| {
                rows.extend_from_slice(some);
                Ok(())
            })?;
        }
        let mut order: Vec<u32> = (0..self.rows() as u32).collect();
        order.sort_unstable_by_key(|&i| (all[i as usize], rows[i as usize]));
        Ok(Some(order))
    }

    fn survey(&self, main: Option<usize>) -> io::Result<Survey> {
        let mut all = Survey { sorted: true, plain: true, least: i64::MAX, greatest: i64::MIN };
        let (mut before, mut greatest_row) = ((i64::MIN, i64::MIN), i64::MIN);
        let (mut rows, mut times) = (Vec::with_capacity(STRETCH), Vec::with_capacity(STRETCH));
        for c in self.chunks() {
            let of_rows = self.ints(c, 0)?;
            let of_times = main.map(|slot| self.ints(c, slot)).transpose()?.flatten();
            let (mut ascend, mut sorted, least_allowed) = (true, true, greatest_row);
            let mut inside = (i64::MIN, i64::MIN);
            for of in stretches(c.rows) {
                for (column, out) in [(&of_rows, &mut rows), (&of_times, &mut times)] {
                    match column {
                        Some(column) => take(out, column.view().part(of.clone())),
                        None => {
                            out.clear();
                            out.resize(of.len(), NULL_INT);
                        }
                    }
                }
                let span = span_of(&times);
                (all.least, all.greatest) = (all.least.min(span.0), all.greatest.max(span.1));
                for (&row, &time) in rows.iter().zip(&times) {
                    let key = (time.wrapping_sub(1), row);
                    sorted &= inside <= key;
                    ascend &= inside.1 <= row;
                    all.sorted &= before <= key;
                    all.plain &= row > least_allowed;
                    greatest_row = greatest_row.max(row);
                    (inside, before) = (key, key);
                }
            }
            all.plain &= ascend || sorted;
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::super::build::Cells;
    use super::*;
    use qd_model::{Aligned, Dataset, IntColumn};
    use std::sync::Arc;

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
        assert!(t.chunks().len() == 4);
        let order = t.order().unwrap();
        let times = ints(&t, main, order.as_deref());
        let mut expected = vec![0, -1, -10, -1_010, -20, -100_020, -30, -30 - (1 << 40)];
        expected.sort_unstable();
        assert_eq!(times, expected);
        assert_eq!(ints(&t, 0, order.as_deref()), [8, 6, 4, 7, 5, 3, 2, 1]);
    }

    /// A column as it is kept, read again.
    fn ints(t: &TableBuilder, slot: usize, order: Option<&[u32]>) -> Vec<i64> {
        let shape = t.shape(slot).unwrap().unwrap();
        let Shape::Int { base, width, .. } = shape else { panic!("no integers") };
        let mut words = vec![0_u64; t.rows()];
        let all: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
        let mut end = 0;
        let mut put = |some: &[u8]| {
            all[end..end + some.len()].copy_from_slice(some);
            end += some.len();
            Ok(())
        };
        t.put_column(slot, &shape, order, &mut put).unwrap();
        assert_eq!(end, t.rows() * usize::from(width));
        IntColumn::over(Arc::new(Aligned(words)), 0, t.rows(), width, base).unwrap().view().to_vec()
    }

    /// Tables of several pieces, of which some are longer than a stretch, against a plain sort by time and row.
    #[test]
    fn any_order_of_pieces_is_that_of_time_and_row() {
        let d = Dataset::Tickets;
        let names: Vec<_> = TableBuilder::new(d).names().collect();
        let main = names.iter().position(|n| Some(*n) == d.main_time()).unwrap();
        let mut seed = 7_u64;
        let mut random = move |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        // Spans that fit four bytes and that do not; rows that go down, which no import gives.
        for (span, missing, down) in
            [(50, 9, false), (1 << 20, 9, false), (1 << 40, 9, false), (1 << 20, 1, false), (90, 9, true)]
        {
            let mut t = TableBuilder::new(d);
            let (mut all, mut row) = (Vec::new(), 0_i64);
            for rows in [3, STRETCH + 5, 1, 0, 700] {
                let mut times = Vec::new();
                let mut numbers = Vec::new();
                for _ in 0..rows {
                    row += if down { -1 } else { 1 };
                    numbers.push(row);
                    let time = random(span) as i64 - 40;
                    times.push(if random(10) >= missing { NULL_INT } else { time });
                }
                all.extend(times.iter().copied().zip(numbers.iter().copied()));
                let cells: Vec<Cells> = (0..names.len())
                    .map(|slot| match slot {
                        0 => Cells::Int(numbers.clone()),
                        s if s == main => Cells::Int(times.clone()),
                        _ => Cells::Int(vec![0; rows]),
                    })
                    .collect();
                t.push_cells(rows, &cells);
            }
            all.sort_unstable_by_key(|&(time, row)| (time == NULL_INT, time, row));
            let order = t.order().unwrap();
            let rows: Vec<i64> = all.iter().map(|a| a.1).collect();
            assert_eq!(ints(&t, 0, order.as_deref()), rows, "span {span}");
            let times: Vec<i64> = all.iter().map(|a| a.0).collect();
            assert_eq!(ints(&t, main, order.as_deref()), times, "span {span}");
            let again: Vec<u32> = (0..t.rows() as u32).rev().collect();
            assert_eq!(ints(&t, 0, Some(&again)).len(), t.rows());
        }
    }
}
