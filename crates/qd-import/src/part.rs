//! Some columns of a table as records of their own: the answers to a survey that stand beside tickets.

use crate::events::Out;
use crate::input::Input;
use crate::layout::Sample;
use crate::piece::RecState;
use crate::values::words::is_missing;
use qd_model::{Issue, Mapping};

/// Which columns, and the one without which a row has no such record.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    columns: Vec<usize>,
    needed: usize,
    pub header: u64,
}

impl Part {
    /// The columns that a mapping names, with their names; `None` if one is not there.
    pub fn find(sample: &Sample, mapping: &Mapping, needed: &str) -> Option<(Self, Vec<String>)> {
        let at = |name: &str| sample.headers.iter().position(|h| h.name == name);
        let needed = at(&mapping.fields.get(needed)?.column)?;
        let columns = mapping.fields.values().map(|m| at(&m.column)).collect::<Option<Vec<usize>>>()?;
        let names = mapping.fields.values().map(|m| m.column.clone()).collect();
        Some((Self { columns, needed, header: sample.header_row.max(sample.second_header) }, names))
    }

    /// Gives a record for each row that has the needed cell.
    ///
    /// # Errors
    /// As [`Input::read_rows`].
    pub fn read(&self, input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
        input
            .read_rows(4_096, &mut |piece| {
                for rec in piece.recs.iter().filter(|r| r.line > self.header && r.state == RecState::Whole) {
                    if is_missing(piece.cell(rec, self.needed)) {
                        continue;
                    }
                    let cells: Vec<&str> = self.columns.iter().map(|c| piece.cell(rec, *c)).collect();
                    if !out.record(rec.line, &cells)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            })
            .map(|_| ())
    }
}
