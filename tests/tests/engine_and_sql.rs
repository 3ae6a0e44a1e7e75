//! Random tickets, imported, then counted twice: by the engine, and by SQL over the workspace file. The SQL is written
//! from the definitions and shares nothing with the engine.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use qd_tests::{Qd, find};
use rusqlite::Connection;
use serde_json::Value;
use std::fmt::Write;

/// One random ticket: times in minutes after 20 June 2026, so that some lie before and after July.
#[derive(Debug, Clone)]
struct Ticket {
    created: i64,
    answered: Option<i64>,
    resolved: Option<i64>,
    channel: usize,
    contacts: Option<i64>,
    reopens: Option<i64>,
    transfers: Option<i64>,
    rating: Option<i64>,
}

const CHANNELS: [&str; 4] = ["", "mail", "chat", "Web form"];
/// 20 June 2026, 00:00 UTC.
const START: i64 = 1_781_913_600;

fn ticket() -> impl Strategy<Value = Ticket> {
    let maybe = |s: std::ops::Range<i64>| proptest::option::weighted(0.8, s);
    (
        0..80_000_i64,
        maybe(-30..3000),
        maybe(0..9000),
        0..4_usize,
        maybe(1..4),
        maybe(0..3),
        maybe(0..3),
        maybe(1..6),
    )
        .prop_map(|(created, answered, resolved, channel, contacts, reopens, transfers, rating)| {
            Ticket { created, answered, resolved, channel, contacts, reopens, transfers, rating }
        })
}

fn csv(tickets: &[Ticket]) -> String {
    let mut text = String::from(
        "id,created_at,first_response_at,resolved_at,channel,contacts,reopens,transfers,csat_score,csat_score_scale\n",
    );
    let cell = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    for (i, t) in tickets.iter().enumerate() {
        let at = |minutes: Option<i64>| minutes.map(|m| iso((t.created + m) * 60)).unwrap_or_default();
        let _ = writeln!(
            text,
            "T{i},{},{},{},{},{},{},{},{},1-5",
            at(Some(0)),
            at(t.answered),
            at(t.resolved),
            CHANNELS[t.channel],
            cell(t.contacts),
            cell(t.reopens),
            cell(t.transfers),
            cell(t.rating),
        );
    }
    text
}

/// SQLite writes the time, so that the test needs no calendar of its own.
fn iso(seconds: i64) -> String {
    thread_local!(static CLOCK: Connection = Connection::open_in_memory().unwrap());
    let sql = "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', ?1, 'unixepoch')";
    CLOCK.with(|c| c.query_row(sql, [START + seconds], |row| row.get(0)).unwrap())
}

/// What July 2026 holds: path in the answer of `qd kpi`, and the SQL for it. NULL stands for no data.
const JULY: &[(&str, &str)] = &[
    ("tickets/value", "SELECT NULLIF(COUNT(*), 0) FROM created"),
    ("frt/value", "SELECT AVG(s) FROM waits WHERE i IN ((n - 1) / 2, n / 2)"),
    ("frt/n", "SELECT COUNT(*) FROM waits"),
    ("frt/stats/mean", "SELECT AVG(s) FROM waits"),
    (
        "frt/stats/p90",
        "SELECT a.s + (b.s - a.s) * ((a.n - 1) * 0.9 - a.i) FROM waits a JOIN waits b ON b.i = MIN(a.i + 1, a.n - 1)
         WHERE a.i = CAST((a.n - 1) * 0.9 AS INTEGER)",
    ),
    ("frt/parts/within_24h", "SELECT AVG(s <= 86400) FROM waits"),
    (
        "frt/excluded/no_first_response/n",
        "SELECT NULLIF(COUNT(*), 0) FROM created WHERE first_response_at IS NULL",
    ),
    (
        "frt/excluded/negative_duration/n",
        "SELECT NULLIF(COUNT(*), 0) FROM created WHERE first_response_at < created_at",
    ),
    ("resolved/value", "SELECT NULLIF(COUNT(*), 0) FROM solved"),
    ("resolution_time/stats/mean", "SELECT AVG(resolved_at - created_at) FROM solved"),
    ("resolution_time/stats/max", "SELECT MAX(resolved_at - created_at) FROM solved"),
    ("reopen_rate/value", "SELECT AVG(reopens > 0) FROM solved WHERE reopens IS NOT NULL"),
    ("reopen_rate/n", "SELECT COUNT(reopens) FROM solved"),
    ("transfer_rate/value", "SELECT AVG(transfers > 0) FROM created WHERE transfers IS NOT NULL"),
    ("contacts_to_resolution/value", "SELECT AVG(contacts) FROM solved WHERE contacts IS NOT NULL"),
    ("csat/value", "SELECT AVG(csat_score >= 4) FROM rated"),
    ("csat/n", "SELECT COUNT(*) FROM rated"),
    (
        "backlog/value",
        "SELECT COUNT(*) FROM tickets, july WHERE created_at < until AND (resolved_at IS NULL OR resolved_at >= until)",
    ),
    ("volume_by_channel/by/channel/mail/value", "SELECT NULLIF(COUNT(*), 0) FROM created WHERE channel = 'mail'"),
    (
        "volume_by_channel/by/channel/Web form/share",
        "SELECT NULLIF(AVG(channel IS 'Web form'), 0) FROM created",
    ),
];

const VIEWS: &str = "
    CREATE TEMP VIEW july AS SELECT unixepoch('2026-07-01') AS since, unixepoch('2026-08-01') AS until;
    CREATE TEMP VIEW created AS SELECT t.created_at, first_response_at, transfers, w.text AS channel
        FROM july, main.tickets t LEFT JOIN word w ON w.id = t.channel WHERE t.created_at >= since AND t.created_at < until;
    CREATE TEMP VIEW solved AS SELECT t.* FROM july, main.tickets t WHERE resolved_at >= since AND resolved_at < until;
    CREATE TEMP VIEW rated AS SELECT t.csat_score FROM july, main.tickets t WHERE csat_score IS NOT NULL
        AND COALESCE(resolved_at, created_at) >= since AND COALESCE(resolved_at, created_at) < until;
    CREATE TEMP VIEW waits AS SELECT first_response_at - created_at AS s, COUNT(*) OVER () AS n,
        ROW_NUMBER() OVER (ORDER BY first_response_at - created_at) - 1 AS i
        FROM created WHERE first_response_at >= created_at;
";

fn compare(tickets: &[Ticket]) -> Result<(), String> {
    let qd = Qd::new()?;
    qd.ok(&["settings", "set", "time_zone", "UTC"])?;
    qd.write("tickets.csv", csv(tickets))?;
    qd.ok(&["import", "tickets.csv"])?;
    let answer = qd.ok(&["kpi", "--period", "2026-07", "--by", "channel"])?;
    let db = Connection::open(qd.workspace()).map_err(|e| e.to_string())?;
    db.execute_batch(VIEWS).map_err(|e| e.to_string())?;
    for (path, sql) in JULY {
        let wanted: Option<f64> =
            db.query_row(sql, [], |row| row.get(0)).map_err(|e| format!("{path}: {e}"))?;
        let found = find(&answer, path).map_or(Value::Null, |v| v.into_owned()).as_f64();
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-12 * b.abs();
        let same = match (found, wanted) {
            (Some(a), Some(b)) => near(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        if !same {
            return Err(format!("{path} is {found:?}, SQL says {wanted:?}"));
        }
    }
    Ok(())
}

#[test]
fn engine_and_sql_agree_on_random_tickets() {
    let config =
        ProptestConfig { cases: 24, failure_persistence: None, max_shrink_iters: 60, ..Default::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let tickets = proptest::collection::vec(ticket(), 1..160);
    let outcome = runner.run(&tickets, |tickets| compare(&tickets).map_err(TestCaseError::fail));
    if let Err(wrong) = outcome {
        panic!("{wrong}");
    }
}
