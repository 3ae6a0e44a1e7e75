//! Quick looks at some rows at a time: a column is opened once for all of them, and the loops are short.

use crate::cases::{ASK, PIECE};
use qd_model::{IntView, NULL_INT};

/// The values of a column in at most [`PIECE`] rows; [`NULL_INT`] where there is none.
pub(crate) struct Values([i64; PIECE]);

impl Values {
    pub(crate) fn new() -> Self {
        Self([NULL_INT; PIECE])
    }

    /// Those of the rows.
    pub(crate) fn of(&mut self, column: Option<IntView<'_>>, rows: &[u32]) -> &[i64] {
        let values = &mut self.0[..rows.len()];
        match column {
            Some(column) => column.gather(rows, values),
            None => values.fill(NULL_INT),
        }
        values
    }
}

/// A quick look ([`crate::cases::Cases::add_quick`]) at one column: what `f` gives of a value; of one that is missing
/// nothing.
pub(crate) fn told(
    column: Option<IntView<'_>>,
    f: impl Fn(i64) -> u32 + Copy,
) -> impl FnMut(&[u32], &mut [u32]) {
    let mut values = Values::new();
    move |rows, slots| {
        for (slot, &x) in slots.iter_mut().zip(values.of(column, rows)) {
            *slot = if x == NULL_INT { ASK } else { f(x) };
        }
    }
}
