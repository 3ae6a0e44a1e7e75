//! First contact resolution by each of its definitions, side by side: tools differ, and so do their figures.

use crate::answer;
use crate::ctx::{Span, View, cell};
use crate::sources::Has;
use crate::stats;
use qd_model::{Dataset, IntView, KpiTable, KpiValue, NULL_INT, TableCell, TableColumn, TableRow, Unit};

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

/// How the class of a cell is found.
#[allow(clippy::large_enum_variant, reason = "there are five of them")]
enum Classes<'a> {
    Looked(&'a [u8], [u8; 256]),
    Judged(IntView<'a>),
    Missing,
}

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
    // What the definitions look at, in a few words each, so that a ticket is counted once and judged with its like.
    const MISSING: usize = 4;
    let class = |count: i64| match count {
        NULL_INT => MISSING,
        0 => 0,
        1 => 1,
        n if n < 0 => 2,
        _ => 3,
    };
    let columns = [&flag, &contacts, &replies, &reopens, &transfers].map(|column| match column {
        // Few values: each is judged once.
        Some(IntView::U8(v, base)) => {
            let mut table = [MISSING as u8; 256];
            for (k, slot) in (0..).zip(&mut table[..255]) {
                *slot = class(base.saturating_add(k)) as u8;
            }
            Classes::Looked(v, table)
        }
        Some(column) => Classes::Judged(*column),
        None => Classes::Missing,
    });
    let mut like = vec![0_u64; 5_usize.pow(5) * 2 * 3];
    for i in v.resolved_rows(span).iter().map(|&r| r as usize).filter(|&i| filter.passes(i)) {
        let spent = match cell(&created, i).map(|c| at[i].saturating_sub(c)) {
            Some(s) if s >= 0 => usize::from(s > 900),
            _ => 2,
        };
        let key = columns.iter().fold(spent, |key, column| {
            key * 5
                + match column {
                    Classes::Looked(v, table) => usize::from(table[usize::from(v[i])]),
                    Classes::Judged(column) => class(column.get(i)),
                    Classes::Missing => MISSING,
                }
        });
        like[key * 2 + usize::from(has_reopens.of(i))] += 1;
    }
    let mut counts = [(0.0, 0.0); VARIANTS.len()];
    for (key, n) in like.iter().enumerate().filter(|(_, n)| **n > 0) {
        let (told, mut rest) = (key % 2 == 1, key / 2);
        let [transfers, reopens, replies, contacts, flag] = std::array::from_fn(|_| {
            let class = rest % 5;
            rest /= 5;
            Some(class).filter(|c| *c != MISSING)
        });
        // Reopens that the source does not have cannot be held against a ticket; a missing cell leaves it open.
        let once = if told { reopens.map(|r| r == 0) } else { Some(true) };
        let one = |count: Option<usize>| if count? == 1 { once } else { Some(false) };
        let hits = [
            flag.map(|f| f != 0),
            one(contacts),
            one(replies),
            replies.map(|r| r <= 2),
            replies.map(|r| r == 1),
            reopens.zip(transfers).map(|(r, t)| r == 0 && t == 0),
            (rest < 2).then_some(rest == 0),
        ];
        for (count, hit) in counts.iter_mut().zip(hits) {
            if let Some(hit) = hit {
                *count = (count.0 + if hit { *n as f64 } else { 0.0 }, count.1 + *n as f64);
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
