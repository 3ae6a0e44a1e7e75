//! The groups of a dimension that occur, numbered closely, and the number of each record: prepared once for all KPIs.

use crate::ctx::Ctx;
use crate::groups::{Groups, Place, place};
use crate::numbers::Rows;
use qd_model::{Dataset, Dimension, IntView};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The groups of a dimension that occur anywhere. Number 0 is "missing".
pub(crate) struct Lanes {
    /// Group → number.
    numbers: Vec<u32>,
    /// Number → group.
    pub(crate) groups: Vec<u32>,
    /// For each data set that has the dimension in a column: the number of each row.
    columns: [OnceLock<Option<Column>>; Dataset::ALL.len()],
    /// The numbers of tickets in lists that several KPIs look at, by the list.
    lists: Mutex<Vec<List>>,
}

/// Rows, and their numbers.
type List = (Arc<Vec<u32>>, Arc<Column>);

/// So many lists are kept; the periods of a long series have more, and each is looked at once or twice.
const MOST_LISTS: usize = 8;

/// The numbers of the rows of a data set.
pub(crate) enum Column {
    Narrow(Vec<u16>),
    Wide(Vec<u32>),
}

/// The numbers of some records.
pub(crate) enum Lane<'a> {
    Narrow(Held<'a, u16>),
    Wide(Held<'a, u32>),
}

/// Numbers that stand in a column, in a list that others have too, or nowhere else.
pub(crate) enum Held<'a, W> {
    Column(&'a [W]),
    List(Arc<Column>),
    Own(Vec<W>),
}

impl<W: Width> std::ops::Deref for Held<'_, W> {
    type Target = [W];
    fn deref(&self) -> &[W] {
        match self {
            Self::Column(v) => v,
            Self::List(v) => W::column(v).unwrap_or(&[]),
            Self::Own(v) => v,
        }
    }
}

impl Lane<'_> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let (narrow, wide): (&[u16], &[u32]) = match self {
            Self::Narrow(v) => (v, &[]),
            Self::Wide(v) => (&[], v),
        };
        narrow.iter().map(|&x| u32::from(x)).chain(wide.iter().copied())
    }
}

/// Calls something generic with the numbers of a lane, whatever their width.
macro_rules! with_lane {
    ($lane:expr, $numbers:ident => $body:expr) => {
        match &$lane {
            $crate::lanes::Lane::Narrow($numbers) => {
                let $numbers: &[u16] = $numbers;
                $body
            }
            $crate::lanes::Lane::Wide($numbers) => {
                let $numbers: &[u32] = $numbers;
                $body
            }
        }
    };
}
pub(crate) use with_lane;

/// Calls a function with each group of a column, the width of its values asked once.
#[inline(always)]
fn each(groups: &Groups, column: IntView<'_>, mut f: impl FnMut(u32)) {
    match column {
        IntView::U8(v, base) => {
            // Of so few values the groups are looked up beforehand.
            let mut known = [0; 256];
            for (k, slot) in known.iter_mut().enumerate().take(255) {
                *slot = groups.of(base.saturating_add(k as i64));
            }
            v.iter().for_each(|&x| f(known[usize::from(x)]));
        }
        IntView::U16(v, base) => v.iter().for_each(|&x| {
            f(if x == u16::MAX { 0 } else { groups.of(base.saturating_add(i64::from(x))) });
        }),
        column => (0..column.len()).for_each(|i| f(groups.of(column.get(i)))),
    }
}

impl Lanes {
    pub(crate) fn new(ctx: &Ctx<'_>, dimension: Dimension) -> Self {
        let groups = ctx.groups(dimension);
        let mut seen = vec![false; groups.len()];
        seen[0] = true;
        for &dataset in &Dataset::ALL {
            let table = ctx.table(dataset);
            if table.rows == 0 {
                continue;
            }
            if let Place::Column(Some(column)) = place(table, dataset, false, dimension, groups) {
                each(groups, column, |g| seen[g as usize] = true);
            }
        }
        if dimension == Dimension::Channel {
            seen[groups.phone as usize] = true;
        }
        let present: Vec<u32> = (0..seen.len() as u32).filter(|&g| seen[g as usize]).collect();
        let mut numbers = vec![0; seen.len()];
        for (k, &g) in present.iter().enumerate() {
            numbers[g as usize] = k as u32;
        }
        Self {
            numbers,
            groups: present,
            columns: std::array::from_fn(|_| OnceLock::new()),
            lists: Mutex::default(),
        }
    }

    /// How many groups there are.
    pub(crate) fn len(&self) -> usize {
        self.groups.len()
    }

    /// The number of a group.
    pub(crate) fn number(&self, group: u32) -> u32 {
        self.numbers.get(group as usize).copied().unwrap_or(0)
    }

    /// The numbers of the rows in a list, made if they are not kept.
    fn of_list(&self, list: &Arc<Vec<u32>>, make: impl FnOnce() -> Column) -> Arc<Column> {
        let mut lists = self.lists.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, numbers)) = lists.iter().find(|l| Arc::ptr_eq(&l.0, list)) {
            return numbers.clone();
        }
        let made = Arc::new(make());
        if lists.len() < MOST_LISTS {
            lists.push((list.clone(), made.clone()));
        }
        made
    }

    fn narrow(&self) -> bool {
        self.groups.len() <= 1 << 16
    }

    fn column(&self, ctx: &Ctx<'_>, dimension: Dimension, dataset: Dataset) -> Option<&Column> {
        let make = || {
            let groups = ctx.groups(dimension);
            let table = ctx.table(dataset);
            let Place::Column(Some(column)) = place(table, dataset, false, dimension, groups) else {
                return None;
            };
            Some(if self.narrow() {
                let mut out = Vec::with_capacity(column.len());
                each(groups, column, |g| out.push(self.numbers[g as usize] as u16));
                Column::Narrow(out)
            } else {
                let mut out = Vec::with_capacity(column.len());
                each(groups, column, |g| out.push(self.numbers[g as usize]));
                Column::Wide(out)
            })
        };
        self.columns[dataset as usize].get_or_init(make).as_ref()
    }
}

/// A width of numbers.
pub(crate) trait Width: Copy + Default + 'static {
    fn of(number: u32) -> Self;
    fn column(column: &Column) -> Option<&[Self]>;
    fn kept(numbers: Vec<Self>) -> Column;
}

impl Width for u16 {
    fn of(number: u32) -> Self {
        number as u16
    }
    fn kept(numbers: Vec<Self>) -> Column {
        Column::Narrow(numbers)
    }
    fn column(column: &Column) -> Option<&[Self]> {
        match column {
            Column::Narrow(v) => Some(v),
            Column::Wide(_) => None,
        }
    }
}

impl Width for u32 {
    fn of(number: u32) -> Self {
        number
    }
    fn kept(numbers: Vec<Self>) -> Column {
        Column::Wide(numbers)
    }
    fn column(column: &Column) -> Option<&[Self]> {
        match column {
            Column::Wide(v) => Some(v),
            Column::Narrow(_) => None,
        }
    }
}

/// The numbers of records; `None` if no record has the dimension.
pub(crate) fn lane<'a>(
    ctx: &'a Ctx<'_>,
    cases: &crate::cases::Cases,
    dimension: Dimension,
) -> Option<Lane<'a>> {
    let lanes = ctx.lanes(dimension);
    if lanes.narrow() {
        of_cases(ctx, lanes, cases, dimension).map(Lane::Narrow)
    } else {
        of_cases(ctx, lanes, cases, dimension).map(Lane::Wide)
    }
}

fn of_cases<'a, W: Width>(
    ctx: &'a Ctx<'_>,
    lanes: &'a Lanes,
    cases: &crate::cases::Cases,
    dimension: Dimension,
) -> Option<Held<'a, W>> {
    let groups = ctx.groups(dimension);
    let mut out: Vec<W> = Vec::new();
    let mut any = false;
    for run in &cases.runs {
        let (rows, alone) = (&run.rows, run.rows.len() == cases.len());
        match place(ctx.table(run.dataset), run.dataset, run.phone, dimension, groups) {
            Place::Always(g) => {
                any = true;
                out.extend(std::iter::repeat_n(W::of(lanes.number(g)), rows.len()));
            }
            Place::Column(Some(_)) => {
                any = true;
                if rows.len() == 0 {
                    continue;
                }
                let numbers = lanes.column(ctx, dimension, run.dataset).and_then(W::column).unwrap_or(&[]);
                let own = |list: &[u32]| list.iter().map(|&r| numbers[r as usize]).collect();
                match rows {
                    Rows::Span(r) if alone => {
                        return Some(Held::Column(&numbers[r.start as usize..r.end as usize]));
                    }
                    Rows::Shared(list) if alone => {
                        return Some(Held::List(lanes.of_list(list, || W::kept(own(list)))));
                    }
                    Rows::List(list) if alone => return Some(Held::Own(own(list))),
                    Rows::Span(r) => out.extend_from_slice(&numbers[r.start as usize..r.end as usize]),
                    rows => out.extend(rows.iter().map(|r| numbers[r as usize])),
                }
            }
            Place::Column(None) | Place::Nowhere => {
                out.extend(std::iter::repeat_n(W::default(), rows.len()));
            }
        }
    }
    any.then_some(Held::Own(out))
}
