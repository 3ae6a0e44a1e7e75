//! The groups of a dimension that occur, numbered closely, and the number of each record: prepared once for all KPIs.

use crate::ctx::Ctx;
use crate::groups::{Place, place};
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

/// So many lists are kept, those looked at last; the periods of a long series have more.
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

/// A table may have so many places.
const MOST_VALUES: usize = 1 << 22;

/// Calls `f` with the raw values of a column and what tells codes from them: how many values there can be (the last stands
/// for "missing" and is none of the others), and the base to add. `None` where they are too many for a table.
macro_rules! with_values {
    ($column:expr, $f:expr) => {
        match $column {
            IntView::U8(v, base) => Some($f(v.iter().map(|&x| usize::from(x)), 1 << 8, base)),
            IntView::U16(v, base) => Some($f(v.iter().map(|&x| usize::from(x)), 1 << 16, base)),
            IntView::U32(v, base) => {
                // Adding one turns the missing into the least.
                let most = v.iter().fold(0, |most, x| most.max(x.wrapping_add(1))) as usize;
                let missing = move |x: &u32| (*x as usize).min(most);
                (most < MOST_VALUES).then(|| $f(v.iter().map(missing), most + 1, base))
            }
            IntView::I64(_) => None,
        }
    };
}

/// The codes that occur in a column, each once and in ascending order; a missing one is left out.
pub(crate) fn distinct(column: IntView<'_>) -> Vec<i64> {
    fn of(values: impl Iterator<Item = usize>, count: usize, base: i64) -> Vec<i64> {
        let mut seen = vec![false; count];
        values.for_each(|x| seen[x] = true);
        seen.pop();
        (0..).zip(seen).filter(|(_, is)| *is).map(|(k, _)| base.saturating_add(k)).collect()
    }
    with_values!(column, of).unwrap_or_else(|| {
        let mut all: Vec<i64> = (0..column.len()).filter_map(|i| column.value(i)).collect();
        all.sort_unstable();
        all.dedup();
        all
    })
}

/// What `number` gives for each code of a column, 0 being a missing one: asked once for each value where these are few.
fn numbered<W: Copy>(column: IntView<'_>, number: impl Fn(i64) -> W) -> Vec<W> {
    fn of<W: Copy>(
        values: impl Iterator<Item = usize>,
        count: usize,
        base: i64,
        number: &impl Fn(i64) -> W,
    ) -> Vec<W> {
        let code = |k: usize| if k + 1 == count { 0 } else { base.saturating_add(k as i64) };
        let table: Vec<W> = (0..count).map(|k| number(code(k))).collect();
        values.map(|x| table[x]).collect()
    }
    with_values!(column, |values, count, base| of(values, count, base, &number))
        .unwrap_or_else(|| (0..column.len()).map(|i| number(column.get(i))).collect())
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
                distinct(column).into_iter().for_each(|code| seen[groups.of(code) as usize] = true);
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
        lists.push((list.clone(), made.clone()));
        if lists.len() > MOST_LISTS {
            lists.remove(0);
        }
        made
    }

    fn narrow(&self) -> bool {
        self.groups.len() <= 1 << 16
    }

    fn column<'a>(&'a self, ctx: &'a Ctx<'_>, dimension: Dimension, dataset: Dataset) -> Option<&'a Column> {
        let make = || {
            let groups = ctx.groups(dimension);
            let table = ctx.table(dataset);
            let Place::Column(Some(column)) = place(table, dataset, false, dimension, groups) else {
                return None;
            };
            Some(if self.narrow() {
                Column::Narrow(numbered(column, |code| self.number(groups.of(code)) as u16))
            } else {
                Column::Wide(numbered(column, |code| self.number(groups.of(code))))
            })
        };
        ctx.own_lane(dimension, dataset).unwrap_or(&self.columns[dataset as usize]).get_or_init(make).as_ref()
    }
}

/// The numbers of all rows of a data set; `None` if it has the dimension in no column.
pub(crate) fn of_table<'a>(ctx: &'a Ctx<'_>, dataset: Dataset, dimension: Dimension) -> Option<Lane<'a>> {
    Some(match ctx.lanes(dimension).column(ctx, dimension, dataset)? {
        Column::Narrow(v) => Lane::Narrow(Held::Column(v)),
        Column::Wide(v) => Lane::Wide(Held::Column(v)),
    })
}

/// The numbers of two lanes side by side.
pub(crate) fn pairs<'a, A, B>(a: &'a [A], b: &'a [B]) -> impl Iterator<Item = (usize, usize)> + 'a
where
    A: Copy + Into<u32>,
    B: Copy + Into<u32>,
{
    a.iter().zip(b).map(|(&a, &b)| (a.into() as usize, b.into() as usize))
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

#[cfg(test)]
mod tests {
    use super::*;
    use qd_model::{IntColumn, NULL_INT};

    #[test]
    fn codes_are_told_by_tables_as_one_by_one() {
        for step in [1_i64, 300, 90_000, 9_000_000] {
            for missing in [false, true] {
                let mut codes: Vec<i64> = (0..300).map(|k| 5 + (k * 7 % 50) * step).collect();
                if missing {
                    codes.extend([NULL_INT; 3]);
                }
                let column = IntColumn::pack(&codes);
                let view = column.view();
                let expected: Vec<i64> = codes.iter().map(|&c| if c == NULL_INT { 0 } else { c }).collect();
                assert_eq!(numbered(view, |c| if c == NULL_INT { 0 } else { c }), expected, "step {step}");
                let mut present: Vec<i64> = expected.into_iter().filter(|c| *c != 0).collect();
                present.sort_unstable();
                present.dedup();
                assert_eq!(distinct(view), present, "step {step}");
            }
        }
    }
}
