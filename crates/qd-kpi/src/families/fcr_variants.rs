//! First contact resolution by each of its definitions, side by side: tools differ, and so do their figures.

use crate::answer;
use crate::ctx::{Span, View, cell};
use crate::sources::Has;
use crate::stats;
use qd_model::{Dataset, KpiTable, KpiValue, TableCell, TableColumn, TableRow, Unit};

/// The definitions that a ticket's own columns decide.
const VARIANTS: [&str; 7] = [
    "flag",
    "contacts",
    "replies",
    "zendesk_one_touch",
    "helpscout_first_reply",
    "intercom",
    "zammad_first_solution",
];

/// Adds what each definition gives for the tickets resolved in the span, where at least two of them can be told.
pub(crate) fn add(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let table = v.table(Dataset::Tickets);
    let column = |name: &str| table.int(name);
    let (flag, contacts, replies) =
        (column("first_contact_resolved"), column("contacts"), column("agent_replies"));
    let (reopens, transfers, created) = (column("reopens"), column("transfers"), column("created_at"));
    let has_reopens = Has::new(v.ctx, Dataset::Tickets, "reopens");
    let filter = v.ctx.row_filter(Dataset::Tickets, false, v.filters);
    let at = &v.ctx.resolved().at;
    // Reopens that the source does not have cannot be held against a ticket; a missing cell leaves it open.
    let once = |i: usize| if has_reopens.of(i) { cell(&reopens, i).map(|r| r == 0) } else { Some(true) };
    let one = |count: Option<i64>, i: usize| match (count?, once(i)) {
        (1, again) => again,
        _ => Some(false),
    };
    let mut counts = [(0.0, 0.0); VARIANTS.len()];
    for i in v.resolved_rows(span).iter().map(|&r| r as usize).filter(|&i| filter.passes(i)) {
        let spent = cell(&created, i).map(|c| at[i].saturating_sub(c)).filter(|s| *s >= 0);
        let hits = [
            cell(&flag, i).map(|f| f != 0),
            one(cell(&contacts, i), i),
            one(cell(&replies, i), i),
            cell(&replies, i).map(|r| r < 2),
            cell(&replies, i).map(|r| r == 1),
            cell(&reopens, i).zip(cell(&transfers, i)).map(|(r, t)| r == 0 && t == 0),
            spent.map(|s| s <= 900),
        ];
        for (count, hit) in counts.iter_mut().zip(hits) {
            if let Some(hit) = hit {
                *count = (count.0 + f64::from(u8::from(hit)), count.1 + 1.0);
            }
        }
    }
    if counts.iter().filter(|c| c.1 > 0.0).count() < 2 {
        return;
    }
    let rows = VARIANTS.iter().zip(counts).filter(|(_, c)| c.1 > 0.0).map(|(name, (hits, n))| {
        let value = Some(hits / n);
        let text = answer::text(v, value, Unit::Share, None);
        let cell = TableCell { value, text, n: n as u64, interval: stats::wilson(hits, n) };
        let note = (n < v.settings.min_n as f64).then(|| "few_cases".to_owned());
        TableRow { key: (*name).into(), rank: None, note, cells: [("fcr".to_owned(), cell)].into() }
    });
    out.tables.push(KpiTable {
        name: "fcr_variants".into(),
        of: "fcr_variant".into(),
        rows: rows.collect(),
        columns: vec![TableColumn { name: "fcr".into(), unit: Unit::Share, better: "up".into() }],
    });
}
