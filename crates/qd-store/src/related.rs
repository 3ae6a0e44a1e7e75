//! What the tables of a workspace say against each other. Nothing is chosen or changed: it is counted and told, because
//! one of the two is wrong and only a person knows which.

use crate::error::db;
use crate::{Workspace, pseudonym};
use qd_model::{Issue, Warning};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeMap;

/// No end.
const RUNNING: i64 = i64::MAX;
const DAY: i64 = 86_400;

/// That a customer left, by a list of cancellations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// The customer, as the file says it.
    pub customer: String,
    /// When, UTC seconds.
    pub at: i64,
    /// Why, in the words of the file; empty if it does not say.
    pub reason: String,
    /// Line in the file.
    pub line: u64,
}

/// A contract that ends when a list of cancellations says so, and has no reason of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reasoned {
    /// Source of the contract.
    pub source: String,
    /// The customer as stored.
    pub customer: String,
    /// When the contract began, UTC seconds.
    pub started_at: i64,
    /// Why it ended, by the list.
    pub reason: String,
    /// Line in the list.
    pub line: u64,
}

fn told(code: &str, n: i64, one: String, many: String) -> Warning {
    let n = u64::try_from(n).unwrap_or_default();
    Warning { code: code.into(), n, text: if n == 1 { one } else { many } }
}

impl Workspace {
    /// Tickets of customers who had left, and customers of two segments at a time.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn contradictions(&self) -> Result<Vec<Warning>, Issue> {
        let mut out = Vec::new();
        let some: bool =
            self.conn.query_row("SELECT EXISTS (SELECT 1 FROM customers)", [], |r| r.get(0)).map_err(db)?;
        if !some {
            return Ok(out);
        }
        // On the day of its end a contract may still bring a ticket.
        let sql = "WITH last AS (SELECT customer, max(coalesce(ended_at, ?1)) AS at FROM customers GROUP BY customer) \
                   SELECT count(*), min(t.row) FROM tickets t JOIN last ON last.customer = t.customer \
                   WHERE last.at < ?1 - ?2 AND t.created_at >= last.at + ?2";
        let (n, row): (i64, Option<i64>) =
            self.conn.query_row(sql, params![RUNNING, DAY], |r| Ok((r.get(0)?, r.get(1)?))).map_err(db)?;
        if let Some(row) = row {
            let sql = "SELECT id FROM tickets WHERE row = ?";
            let id: Option<String> = self.conn.query_row(sql, [row], |r| r.get(0)).map_err(db)?;
            let id = id.unwrap_or_default();
            out.push(told(
                "tickets_after_end",
                n,
                format!("One ticket ({id}) is of a customer whose contract had ended. Either the end or the ticket's customer is wrong."),
                format!("{n} tickets (such as {id}) are of customers whose contract had ended. Either the end or the ticket's customer is wrong."),
            ));
        }
        let sql = "SELECT count(DISTINCT a.customer), min(wa.text), min(wb.text) FROM customers a \
                   JOIN customers b ON b.customer = a.customer AND b.row > a.row AND b.segment <> a.segment \
                   AND a.started_at < coalesce(b.ended_at, ?1) AND b.started_at < coalesce(a.ended_at, ?1) \
                   JOIN word wa ON wa.id = a.segment JOIN word wb ON wb.id = b.segment";
        let (n, a, b): (i64, Option<String>, Option<String>) =
            self.conn.query_row(sql, [RUNNING], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).map_err(db)?;
        if let (Some(a), Some(b)) = (a, b) {
            out.push(told(
                "two_segments",
                n,
                format!(
                    "One customer has contracts of two segments at the same time ({a}, {b}). A ticket counts for the contract that began last before it."
                ),
                format!(
                    "{n} customers have contracts of two segments at the same time (such as {a}, {b}). A ticket counts for the contract that began last before it."
                ),
            ));
        }
        Ok(out)
    }

    /// True if there are contracts that something could stand against.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn has_customers(&self) -> Result<bool, Issue> {
        self.conn.query_row("SELECT EXISTS (SELECT 1 FROM customers)", [], |r| r.get(0)).map_err(db)
    }

    /// The contracts without a reason that end (within a month) when a list of cancellations says that their customer left
    /// for one. A contract that two lines fit is left as it is.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn reasons(&self, list: &[Departure]) -> Result<Vec<Reasoned>, Issue> {
        let key: Vec<u8> =
            self.conn.query_row("SELECT pseudonym_key FROM meta", [], |r| r.get(0)).map_err(db)?;
        let key = pseudonym::keyed(&key)?;
        let sql = "SELECT c.row, s.text, w.text, c.started_at FROM customers c JOIN word w ON w.id = c.customer \
                   JOIN word s ON s.id = c.source WHERE w.text IN (?1, ?2) AND c.churn_reason IS NULL \
                   AND c.started_at IS NOT NULL AND abs(c.ended_at - ?3) <= ?4";
        let mut s = self.conn.prepare(sql).map_err(db)?;
        let mut found = BTreeMap::<i64, Option<Reasoned>>::new();
        for d in list.iter().filter(|d| !d.reason.is_empty()) {
            let hidden = pseudonym::pseudonym(&key, &d.customer);
            let mut rows = s.query(params![d.customer, hidden, d.at, 31 * DAY]).map_err(db)?;
            while let Some(r) = rows.next().map_err(db)? {
                let one = Reasoned {
                    source: r.get(1).map_err(db)?,
                    customer: r.get(2).map_err(db)?,
                    started_at: r.get(3).map_err(db)?,
                    reason: d.reason.clone(),
                    line: d.line,
                };
                let row: i64 = r.get(0).map_err(db)?;
                found.entry(row).and_modify(|f| *f = None).or_insert(Some(one));
            }
        }
        Ok(found.into_values().flatten().collect())
    }

    /// What a list of cancellations says against the contracts: customers that run on, that ended on another day (by
    /// more than a month), or that are not known.
    ///
    /// # Errors
    /// `workspace_damaged`.
    pub fn against_departures(&self, list: &[Departure]) -> Result<Vec<Warning>, Issue> {
        let key: Vec<u8> =
            self.conn.query_row("SELECT pseudonym_key FROM meta", [], |r| r.get(0)).map_err(db)?;
        let key = pseudonym::keyed(&key)?;
        // Ends of each customer; a customer that comes back leaves twice.
        let sql = "SELECT coalesce(ended_at, ?1) FROM customers WHERE customer IN \
                   (SELECT id FROM word WHERE text IN (?2, ?3))";
        let mut s = self.conn.prepare(sql).map_err(db)?;
        let mut found = BTreeMap::<&str, (i64, u64)>::new();
        for d in list {
            let hidden = pseudonym::pseudonym(&key, &d.customer);
            let ends: Vec<i64> = s
                .query_map(params![RUNNING, d.customer, hidden], |r| r.get(0))
                .map_err(db)?
                .collect::<Result<_, _>>()
                .map_err(db)?;
            let near = ends.iter().any(|e| e.saturating_sub(d.at).saturating_abs() <= 31 * DAY);
            let code = match (ends.is_empty(), near, ends.iter().any(|e| *e < RUNNING)) {
                (true, ..) => "departed_unknown",
                (_, true, _) => continue,
                (_, false, false) => "departed_running",
                (_, false, true) => "departed_otherwise",
            };
            let entry = found.entry(code).or_insert((0, d.line));
            entry.0 += 1;
        }
        Ok(found
            .into_iter()
            .map(|(code, (n, line))| {
                // In whole sentences: they are told in other languages too.
                let (one, many) = match code {
                    "departed_running" => (
                        format!(
                            "One customer left by this list, and its contracts have no end (line {line}). The contracts are what is counted."
                        ),
                        format!(
                            "{n} customers left by this list, and their contracts have no end (the first on line {line}). The contracts are what is counted."
                        ),
                    ),
                    "departed_otherwise" => (
                        format!(
                            "One customer left by this list at another time than its contracts end (line {line}). The contracts are what is counted."
                        ),
                        format!(
                            "{n} customers left by this list at another time than their contracts end (the first on line {line}). The contracts are what is counted."
                        ),
                    ),
                    _ => (
                        format!(
                            "One customer left by this list and has no contract (line {line}). The contracts are what is counted."
                        ),
                        format!(
                            "{n} customers left by this list and have no contract (the first on line {line}). The contracts are what is counted."
                        ),
                    ),
                };
                told(code, n, one, many)
            })
            .collect())
    }

    /// Adds warnings to an import that stands.
    ///
    /// # Errors
    /// `workspace_damaged`, `workspace_busy`, `disk_full`.
    pub fn add_warnings(&mut self, id: i64, more: &[Warning]) -> Result<(), Issue> {
        let sql = "SELECT warnings FROM import WHERE id = ?";
        let json: Option<String> = self.conn.query_row(sql, [id], |r| r.get(0)).optional().map_err(db)?;
        let mut all: Vec<Warning> = json.and_then(|j| serde_json::from_str(&j).ok()).unwrap_or_default();
        all.extend_from_slice(more);
        let json = serde_json::to_string(&all).map_err(|e| crate::error::internal(e.to_string()))?;
        self.conn.execute("UPDATE import SET warnings = ? WHERE id = ?", params![json, id]).map_err(db)?;
        Ok(())
    }
}
