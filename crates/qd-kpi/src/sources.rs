//! Which source fills which column: what a source never fills, it does not have, and that differs from a missing cell.

use crate::ctx::Ctx;
use qd_model::{Dataset, IntView, NULL_INT, Table};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The sources of one table.
pub(crate) struct Sources {
    /// Codes of the sources, each once.
    codes: Vec<i64>,
    /// Column, or name of a question → for each source whether any of its records has a value there.
    filled: Mutex<BTreeMap<&'static str, Arc<Vec<bool>>>>,
}

/// Whether the source of a record has a column.
pub(crate) struct Has<'a> {
    codes: &'a [i64],
    source: Option<IntView<'a>>,
    filled: Arc<Vec<bool>>,
}

impl Sources {
    pub(crate) fn new(table: &Table) -> Self {
        let mut codes = Vec::new();
        if let Some(source) = table.int("source") {
            let mut last = NULL_INT;
            for i in 0..table.rows {
                let code = source.get(i);
                if code != last {
                    last = code;
                    if !codes.contains(&code) {
                        codes.push(code);
                    }
                }
            }
        }
        if codes.is_empty() {
            codes.push(0);
        }
        Self { codes, filled: Mutex::default() }
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.codes.len()
    }

    /// For each source whether any of its records has a value in all of some columns.
    fn filled(&self, table: &Table, name: &'static str, columns: &[&str]) -> Arc<Vec<bool>> {
        let mut known = self.filled.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(name).or_insert_with(|| Arc::new(self.look(table, columns))).clone()
    }

    fn look(&self, table: &Table, columns: &[&str]) -> Vec<bool> {
        let mut filled = vec![false; self.codes.len()];
        let views: Option<Vec<_>> = columns.iter().map(|c| table.int(c)).collect();
        let (Some(views), source) = (views, table.int("source")) else { return filled };
        let mut left = self.codes.len();
        for i in 0..table.rows {
            let k = if filled.len() == 1 { 0 } else { place(&self.codes, source, i) };
            if !filled[k] && views.iter().all(|v| v.get(i) != NULL_INT) {
                filled[k] = true;
                left -= 1;
                if left == 0 {
                    break;
                }
            }
        }
        filled
    }
}

#[inline]
fn place(codes: &[i64], source: Option<IntView<'_>>, row: usize) -> usize {
    let code = source.map_or(0, |s| s.get(row));
    codes.iter().position(|&c| c == code).unwrap_or(0)
}

impl<'a> Has<'a> {
    /// For an integer or time column; a word column has no missing cells in this sense.
    pub(crate) fn new(ctx: &'a Ctx<'a>, dataset: Dataset, column: &'static str) -> Self {
        Self::together(ctx, dataset, column, &[column])
    }

    /// For columns filled together: whether the source has a record with all of them. `name` stands for the question.
    pub(crate) fn together(ctx: &'a Ctx<'a>, dataset: Dataset, name: &'static str, columns: &[&str]) -> Self {
        let table = ctx.table(dataset);
        let sources = ctx.sources(dataset);
        Self {
            codes: &sources.codes,
            source: table.int("source"),
            filled: sources.filled(table, name, columns),
        }
    }

    /// For some columns: whether the source has any of them.
    pub(crate) fn any(ctx: &'a Ctx<'a>, dataset: Dataset, columns: &[&'static str]) -> Self {
        let mut one = Self { filled: Arc::default(), ..Self::new(ctx, dataset, "source") };
        let each: Vec<_> = columns.iter().map(|c| Self::new(ctx, dataset, c).filled).collect();
        one.filled = Arc::new((0..one.codes.len()).map(|k| each.iter().any(|f| f[k])).collect());
        one
    }

    #[inline(always)]
    pub(crate) fn of(&self, row: usize) -> bool {
        match self.filled.as_slice() {
            [one] => *one,
            many => many[place(self.codes, self.source, row)],
        }
    }

    /// Codes of the sources that have it.
    pub(crate) fn sources(&self) -> impl Iterator<Item = i64> + '_ {
        self.codes.iter().zip(self.filled.iter()).filter(|(_, has)| **has).map(|(code, _)| *code)
    }

    /// True if every source has it.
    pub(crate) fn all(&self) -> bool {
        self.filled.iter().all(|f| *f)
    }

    /// True if a source has it.
    pub(crate) fn some(&self) -> bool {
        self.filled.iter().any(|f| *f)
    }

    /// Names of the sources that do not have it.
    pub(crate) fn lacking(&self, words: &qd_model::Dictionary) -> Vec<String> {
        let lacking = self.codes.iter().zip(self.filled.iter()).filter(|(_, has)| !**has);
        lacking.map(|(&code, _)| words.word(code).to_owned()).collect()
    }
}
