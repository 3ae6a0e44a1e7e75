//! Where a tool's own ready-made figure says otherwise than the timestamps beside it.

use crate::ctx::{Span, View, cell};
use crate::tickets::{FirstResponse, Times};
use qd_model::{Dataset, IntView, KpiValue, NULL_INT, Phrase};

/// Files give minutes as often as seconds: under a minute nothing differs.
const SAME: i64 = 60;

/// How many have both, and how many of them differ.
#[derive(Default)]
struct Differ {
    n: u64,
    differ: u64,
}

impl Differ {
    fn see(&mut self, ours: Option<i64>, theirs: Option<i64>) {
        if let (Some(a), Some(b)) = (ours.filter(|s| *s >= 0), theirs.filter(|s| *s >= 0)) {
            self.n += 1;
            self.differ += u64::from(a.abs_diff(b) > SAME.unsigned_abs());
        }
    }

    fn tell(&self, name: &str, note: &str, out: &mut KpiValue) {
        if self.n == 0 {
            return;
        }
        out.parts.insert(name.into(), Some(self.differ as f64 / self.n as f64));
        out.parts.insert(format!("{name}_n"), Some(self.n as f64));
        if self.differ > 0 {
            out.note_codes.push(Phrase::new(note).count("differ", self.differ).count("n", self.n));
        }
    }
}

/// Compares rows; `end` is the instant until which we count.
fn compare<'a>(
    v: &View<'a>,
    rows: impl Iterator<Item = usize>,
    end: impl Fn(usize) -> Option<i64>,
    [ready, business]: [Option<IntView<'a>>; 2],
    out: &mut KpiValue,
) {
    let created = v.table(Dataset::Tickets).int("created_at");
    // Without opening hours ours are all hours, which the tool's business time is not.
    let clocked = business.is_some() && v.ctx.clocks.any();
    if ready.is_none() && !clocked {
        return;
    }
    let filter = v.ctx.row_filter(Dataset::Tickets, false, v.filters);
    let times = Times::new(v);
    let (mut plain, mut open) = (Differ::default(), Differ::default());
    for i in rows.filter(|&i| filter.passes(i)) {
        let Some((start, end)) = cell(&created, i).zip(end(i)) else { continue };
        plain.see(Some(end.saturating_sub(start)), cell(&ready, i));
        if clocked && end >= start {
            open.see(times.clock(i).between(start, end).ok(), cell(&business, i));
        }
    }
    plain.tell("tool_differs", "note-tool-differs", out);
    if clocked {
        open.tell("tool_business_differs", "note-tool-business-differs", out);
    }
}

/// First responses of the tickets created in the span.
pub(crate) fn of_first_responses(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let table = v.table(Dataset::Tickets);
    let (at, first) = (table.int("first_response_at"), FirstResponse::new(v));
    // Where there is no timestamp, ours is made of theirs.
    let ready = at.and(table.int("first_response_s"));
    let ready_only = |i: usize| if at.is_some() { cell(&at, i) } else { first.at(i) };
    let columns = [ready, table.int("first_response_business_s")];
    compare(v, v.rows(Dataset::Tickets, span), ready_only, columns, out);
}

/// Times to resolution of the tickets resolved in the span.
pub(crate) fn of_resolutions(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let table = v.table(Dataset::Tickets);
    let (at, resolved) = (table.int("resolved_at"), &v.ctx.resolved().at);
    let ready = at.and(table.int("resolution_s"));
    let end =
        |i: usize| if at.is_some() { cell(&at, i) } else { Some(resolved[i]).filter(|t| *t != NULL_INT) };
    let rows = v.resolved_rows(span);
    let columns = [ready, table.int("resolution_business_s")];
    compare(v, rows.iter().map(|&r| r as usize), end, columns, out);
}
