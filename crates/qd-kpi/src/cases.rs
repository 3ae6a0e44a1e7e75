//! The records behind a KPI: each gives a number, or a reason why it does not.

use crate::ctx::{RowFilter, Span, View};
use crate::numbers::{Numbers, Rows};
use crate::steps::Steps;
use crate::texts;
use qd_model::{Dataset, NoData, Phrase};
use std::collections::BTreeMap;

/// What one record gives.
pub(crate) enum Got {
    /// A number; NPS: 1, 0, −1.
    In(f64),
    /// One of those that a rate counts, or not.
    Hit(bool),
    /// A part and its whole.
    Of(f64, f64),
    /// A duration by the headline clock, and by the other one.
    Both(f64, f64),
    /// Left out, and why.
    Out(&'static str),
    /// Not a record of this KPI.
    Skip,
}

/// Records of one data set, one after the other in [`Cases`].
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) dataset: Dataset,
    /// Tickets that came by a call: their channel is the phone.
    pub(crate) phone: bool,
    pub(crate) rows: Rows,
}

/// All records of a KPI in a span.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cases {
    pub(crate) values: Numbers,
    /// Wholes of [`Got::Of`]; empty for other shapes.
    pub(crate) wholes: Vec<f64>,
    /// The other clock of [`Got::Both`]; empty for other shapes.
    pub(crate) other: Numbers,
    pub(crate) runs: Vec<Run>,
    /// The step in which each is counted, if a series is wanted.
    pub(crate) steps: Vec<u16>,
    /// Rows left out, if rows are wanted.
    pub(crate) out: Vec<(Dataset, u32, &'static str)>,
    pub(crate) excluded: Vec<(&'static str, u64)>,
    pub(crate) variant: String,
    /// Added to the definition: "calendar time".
    pub(crate) definition: Vec<Phrase>,
    pub(crate) notes: Vec<Phrase>,
    pub(crate) parts: BTreeMap<String, Option<f64>>,
    /// The inputs were never imported, or the setting that is needed is missing: takes the place of the usual reason.
    pub(crate) missing: Option<NoData>,
    /// There is no value although there are cases, and why.
    pub(crate) refused: Option<NoData>,
    /// Which way is better, if the data decide it.
    pub(crate) better: Option<&'static str>,
}

/// No number, and why: the stable reason, and the sentence that the app puts into words.
pub(crate) fn no_data(reason: &str, phrase: impl Into<Phrase>) -> NoData {
    NoData { reason: reason.into(), text: String::new(), phrase: Some(phrase.into()) }
}

/// So many rows are looked at before their numbers are laid to the others.
pub(crate) const PIECE: usize = 256;

/// No number that a quick look gives: the record has to be looked at closely.
pub(crate) const ASK: u32 = u32::MAX;

/// A quick look at nothing.
pub(crate) fn ask(_: &[u32], slots: &mut [u32]) {
    slots.fill(ASK);
}

/// Notes which rows of a piece have a number, from the first piece on in which one has none.
fn keep(kept: &mut Option<Vec<u32>>, (rows, before, piece): (&Rows, usize, usize), their: &[u32]) {
    if kept.is_none() && their.len() < piece {
        let mut list = Vec::with_capacity(rows.len());
        list.extend(rows.iter().take(before));
        *kept = Some(list);
    }
    if let Some(kept) = kept {
        kept.extend_from_slice(their);
    }
}

/// How the rows of a run are looked at.
struct Looks<'a> {
    dataset: Dataset,
    filter: RowFilter<'a>,
    /// The steps and the counted instant, if a series is wanted.
    steps: Option<(&'a Steps, &'a dyn Fn(usize) -> i64)>,
    /// The rows left out are wanted.
    listed: bool,
}

impl Cases {
    /// Adds what `f` gives for the rows that pass the filters; `time` is the counted instant.
    pub(crate) fn add(
        &mut self,
        v: &View<'_>,
        dataset: Dataset,
        rows: impl Into<Rows>,
        time: &dyn Fn(usize) -> i64,
        f: impl FnMut(usize) -> Got,
    ) {
        self.add_as(v, dataset, false, rows, time, f);
    }

    /// As [`Cases::add`], where most records need no close look: `quick` is given at most [`PIECE`] rows and fills in of
    /// each the number of which `f` would give [`Got::In`] or [`Got::Hit`], or [`ASK`]. It is not asked where there are
    /// filters.
    pub(crate) fn add_quick(
        &mut self,
        v: &View<'_>,
        dataset: Dataset,
        rows: impl Into<Rows>,
        time: &dyn Fn(usize) -> i64,
        (quick, f): (impl FnMut(&[u32], &mut [u32]), impl FnMut(usize) -> Got),
    ) {
        self.look(v, (dataset, false), rows.into(), time, quick, f);
    }

    /// As [`Cases::add`]; `phone`: the tickets came by a call.
    pub(crate) fn add_as(
        &mut self,
        v: &View<'_>,
        dataset: Dataset,
        phone: bool,
        rows: impl Into<Rows>,
        time: &dyn Fn(usize) -> i64,
        f: impl FnMut(usize) -> Got,
    ) {
        self.look(v, (dataset, phone), rows.into(), time, ask, f);
    }

    fn look(
        &mut self,
        v: &View<'_>,
        (dataset, phone): (Dataset, bool),
        rows: Rows,
        time: &dyn Fn(usize) -> i64,
        quick: impl FnMut(&[u32], &mut [u32]),
        f: impl FnMut(usize) -> Got,
    ) {
        let filter = v.ctx.row_filter(dataset, phone, v.filters);
        if filter.never() {
            return;
        }
        let steps = v.steps().map(|s| (s, time));
        let looks = Looks { dataset, filter, steps, listed: v.query.rows };
        let kept = self.take(&rows, &looks, quick, f);
        self.runs.push(Run { dataset, phone, rows: kept.map_or(rows, Rows::List) });
    }

    /// As [`Cases::add`], a one for each row.
    pub(crate) fn add_ones(
        &mut self,
        v: &View<'_>,
        dataset: Dataset,
        rows: impl Into<Rows>,
        time: &dyn Fn(usize) -> i64,
    ) {
        let rows = rows.into();
        let Numbers::Ones(n) = &mut self.values else {
            return self.add(v, dataset, rows, time, |_| Got::In(1.0));
        };
        if v.steps().is_some() || !v.ctx.row_filter(dataset, false, v.filters).always() {
            return self.add(v, dataset, rows, time, |_| Got::In(1.0));
        }
        *n += rows.len();
        self.runs.push(Run { dataset, phone: false, rows });
    }

    /// Adds the numbers of some rows; gives the rows that have one, if not all have.
    fn take(
        &mut self,
        rows: &Rows,
        looks: &Looks<'_>,
        mut quick: impl FnMut(&[u32], &mut [u32]),
        mut f: impl FnMut(usize) -> Got,
    ) -> Option<Vec<u32>> {
        // Memory that is not written to costs nothing; a list that grows is copied again and again.
        let (count, room) = (rows.len(), self.len() + rows.len());
        let open = looks.filter.always();
        let mut kept: Option<Vec<u32>> = None;
        let (mut piece, mut numbers, mut their) = ([0; PIECE], [0.0; PIECE], [0_u32; PIECE]);
        let (mut whole, mut some, mut step) = ([ASK; PIECE], [0_u32; PIECE], 0);
        // Numbers of the piece that only a close look gave.
        let mut late: Vec<(u32, Got)> = Vec::new();
        for before in (0..count).step_by(PIECE) {
            let piece = rows.piece(before, &mut piece);
            let told = &mut whole[..piece.len()];
            let mut asked = piece.len();
            if open {
                quick(piece, told);
                asked = told.iter().map(|&slot| usize::from(slot == ASK)).sum();
            }
            let mixed = asked < piece.len();
            if mixed {
                self.ask_closely(looks, (piece, told, asked), &mut late, &mut f);
            }
            if mixed && late.is_empty() {
                let mut n = 0;
                for (&row, &number) in piece.iter().zip(&*told) {
                    // Written in any case: a step without a branch is a quick one.
                    (some[n % PIECE], their[n % PIECE]) = (number, row);
                    n += usize::from(number != ASK);
                }
                let most = some[..n].iter().fold(0, |most, number| most.max(*number));
                self.values.append_whole(&some[..n], most, room);
                self.count_by_step(looks, &their[..n], &mut step);
                keep(&mut kept, (rows, before, piece.len()), &their[..n]);
                continue;
            }
            let (mut n, mut late) = (0, late.drain(..).peekable());
            for (&row, &told) in piece.iter().zip(&*told) {
                let i = row as usize;
                let got = match told {
                    ASK if mixed => late.next_if(|l| l.0 == row).map_or(Got::Skip, |l| l.1),
                    ASK if open || looks.filter.passes(i) => f(i),
                    ASK => Got::Skip,
                    number => Got::In(f64::from(number)),
                };
                let number = match got {
                    Got::In(x) => x,
                    Got::Hit(is) => f64::from(u8::from(is)),
                    Got::Of(x, whole) => {
                        self.wholes.push(whole);
                        x
                    }
                    Got::Both(x, other) => {
                        self.other.push(other, room);
                        x
                    }
                    Got::Out(reason) => {
                        self.leave_out(looks, row, reason);
                        continue;
                    }
                    Got::Skip => continue,
                };
                // Never more than a piece; the compiler is told so.
                (numbers[n % PIECE], their[n % PIECE]) = (number, row);
                n += 1;
            }
            self.values.append(&numbers[..n], room);
            self.count_by_step(looks, &their[..n], &mut step);
            keep(&mut kept, (rows, before, piece.len()), &their[..n]);
        }
        kept
    }

    /// Looks closely at the rows of a piece of which a quick look told nothing: leaves out those that have no number, and
    /// puts those that have one to `late`.
    fn ask_closely(
        &mut self,
        looks: &Looks<'_>,
        (piece, told, asked): (&[u32], &[u32], usize),
        late: &mut Vec<(u32, Got)>,
        f: &mut impl FnMut(usize) -> Got,
    ) {
        late.clear();
        if asked == 0 {
            return;
        }
        let (mut rows, mut n) = ([0_u32; PIECE], 0);
        for (&row, &number) in piece.iter().zip(told) {
            rows[n % PIECE] = row;
            n += usize::from(number == ASK);
        }
        for &row in &rows[..asked] {
            match f(row as usize) {
                Got::Out(reason) => self.leave_out(looks, row, reason),
                Got::Skip => {}
                got => late.push((row, got)),
            }
        }
    }

    /// Notes the steps of rows; `last`: that of the row before.
    fn count_by_step(&mut self, looks: &Looks<'_>, rows: &[u32], last: &mut usize) {
        let Some((steps, time)) = looks.steps else { return };
        let of = |&row: &u32| {
            *last = steps.number(time(row as usize), *last);
            *last as u16
        };
        self.steps.extend(rows.iter().map(of));
    }

    fn leave_out(&mut self, looks: &Looks<'_>, row: u32, reason: &'static str) {
        self.exclude(reason, 1);
        if looks.listed {
            self.out.push((looks.dataset, row, reason));
        }
    }

    /// The rows of all records.
    pub(crate) fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.runs.iter().flat_map(|r| r.rows.iter())
    }

    pub(crate) fn exclude(&mut self, reason: &'static str, n: u64) {
        match self.excluded.iter_mut().find(|e| e.0 == reason) {
            Some(e) => e.1 += n,
            None => self.excluded.push((reason, n)),
        }
    }

    pub(crate) fn excluded_total(&self) -> u64 {
        self.excluded.iter().map(|e| e.1).sum()
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }
}

/// Counted by a column.
pub(crate) fn time_of<'a>(v: &View<'a>, dataset: Dataset) -> impl Fn(usize) -> i64 + use<'a> {
    let column = dataset.main_time().and_then(|t| v.table(dataset).int(t));
    move |row| column.map_or(0, |c| c.get(row))
}

/// As [`by_main_time`], most of them by a quick look ([`Cases::add_quick`]).
pub(crate) fn by_main_time_quick(
    v: &View<'_>,
    dataset: Dataset,
    span: Span,
    looks: (impl FnMut(&[u32], &mut [u32]), impl FnMut(usize) -> Got),
) -> Cases {
    let mut cases = Cases::default();
    cases.add_quick(v, dataset, v.rows(dataset, span), &time_of(v, dataset), looks);
    cases
}

/// All rows of a data set in the span, as records of a KPI.
pub(crate) fn by_main_time(v: &View<'_>, dataset: Dataset, span: Span, f: impl FnMut(usize) -> Got) -> Cases {
    let mut cases = Cases::default();
    cases.add(v, dataset, v.rows(dataset, span), &time_of(v, dataset), f);
    cases
}

/// The reason "never imported", if the data set is empty or has none of the columns.
pub(crate) fn require(v: &View<'_>, dataset: Dataset, columns: &[&str]) -> Option<NoData> {
    let table = v.table(dataset);
    if table.rows == 0 {
        return Some(no_data("not_imported", texts::not_imported(dataset)));
    }
    let there = |c: &str| table.ints.contains_key(c) || table.reals.contains_key(c);
    if columns.is_empty() || columns.iter().any(|c| there(c)) {
        return None;
    }
    Some(no_data("not_imported", texts::no_column(dataset, columns)))
}
