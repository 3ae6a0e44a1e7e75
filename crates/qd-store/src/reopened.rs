//! A ticket that is open again, by a file without a column for its resolution: the time that an earlier file brought
//! no longer counts. Kept, it would count a ticket as resolved that somebody works on.

use crate::error::db;
use qd_model::{Batch, Column, Dataset, Issue, NULL_INT, TicketState, ticket_state};
use rusqlite::{Connection, OptionalExtension};

/// The warning that tells of such tickets.
pub(crate) const CODE: &str = "reopened";

/// What is known of a resolution; void as a whole once the ticket is open again.
pub(crate) const RESOLUTION: [&str; 4] =
    ["resolved_at", "resolution_s", "resolution_business_s", "closed_at"];

/// True if record `i` of a batch says that the resolution stored in `row` is over: its status became an open one, it was
/// reopened more often since, or a time that was there is empty now.
pub(crate) fn over(conn: &Connection, batch: &Batch, i: usize, row: i64) -> Result<bool, Issue> {
    if batch.dataset != Dataset::Tickets {
        return Ok(false);
    }
    let column = |name: &str| batch.dataset.field_index(name).and_then(|j| batch.columns.get(j));
    let now = |name: &str| match column(name) {
        Some(Column::Int(v)) => v.get(i).copied(),
        _ => None,
    };
    let sql = "SELECT resolved_at, closed_at, reopens, status FROM tickets WHERE row = ?";
    let mut s = conn.prepare_cached(sql).map_err(db)?;
    let stored: Option<[Option<i64>; 4]> =
        s.query_row([row], |r| Ok([r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?])).optional().map_err(db)?;
    let Some([resolved, closed, reopens, status]) = stored.map(|s| s.map(|v| v.filter(|v| *v != NULL_INT)))
    else {
        return Ok(false);
    };
    if let Some(Column::Code(c)) = column("status") {
        let now = state(conn, c.codes.get(i).copied().map_or(0, i64::from))?;
        // A tool that gives open tickets a time of resolution says nothing new with the same again.
        if now == Some(TicketState::Open) && state(conn, status.unwrap_or_default())? != now {
            return Ok(true);
        }
    }
    let emptied = |before: Option<i64>, name: &str| before.is_some() && now(name) == Some(NULL_INT);
    let again = matches!((reopens, now("reopens")), (Some(a), Some(b)) if b != NULL_INT && b > a);
    // Solved again, with its new time in this file: then nothing is void but the durations of the time before.
    let renewed = now("resolved_at").is_some_and(|t| t != NULL_INT);
    Ok(again && !renewed || emptied(resolved, "resolved_at") || emptied(closed, "closed_at"))
}

/// What the word of a code says of a ticket.
fn state(conn: &Connection, code: i64) -> Result<Option<TicketState>, Issue> {
    let mut s = conn.prepare_cached("SELECT text FROM word WHERE id = ?").map_err(db)?;
    let word: Option<String> = s.query_row([code], |r| r.get(0)).optional().map_err(db)?;
    Ok(word.as_deref().and_then(ticket_state))
}
