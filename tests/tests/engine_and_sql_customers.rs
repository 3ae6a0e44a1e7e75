//! Random contracts, orders, costs and resolved tickets, each counted twice: by the engine, and by SQL over the workspace
//! file, written from the definitions.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_app::model::{KpiValue, PeriodSpec};
use qd_app::{App, AppOptions, KpiRequest};
use qd_tests::Qd;
use rusqlite::Connection;
use std::fmt::Write;

const WORLDS: u64 = 40;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// A day so many days after 1 June 2026.
fn day(n: u64) -> String {
    let (mut month, mut day) = (6, n);
    for length in [30, 31, 31, 30] {
        if day < length {
            break;
        }
        (month, day) = (month + 1, day - length);
    }
    format!("2026-{month:02}-{:02}", day + 1)
}

/// Files of one world; what is known reaches into September.
fn world(dice: &mut Dice) -> Vec<(&'static str, String)> {
    let mut customers = String::from("customer,started_at,ended_at,segment\n");
    for k in 0..3 + dice.below(25) {
        for part in 0..1 + dice.below(2) {
            let from = dice.below(60);
            let to = if dice.below(2) == 0 { String::new() } else { day(from + dice.below(50)) };
            // Two contracts of one customer begin on two days.
            let from = day(from + part * 7 % 60);
            let _ = writeln!(customers, "c{k},{from},{to},{}", ["small", "large"][dice.below(2) as usize]);
        }
    }
    // Who began in the quarters before, for the cohorts.
    for k in 0..dice.below(40) {
        let from = format!("2025-{:02}-{:02}", 1 + dice.below(12), 1 + dice.below(28));
        let to = if dice.below(3) == 0 { String::new() } else { format!("2026-{:02}-01", 1 + dice.below(8)) };
        let _ = writeln!(customers, "p{k},{from},{to},small");
    }
    let mut orders = String::from("id,customer,ordered_at,amount\n");
    for k in 0..1 + dice.below(60) {
        let _ = writeln!(orders, "o{k},c{},{},10", dice.below(20), day(dice.below(100)));
    }
    let mut tickets = String::from("id,created_at,resolved_at,topic,agent,customer,paused_s\n");
    for k in 0..60 + dice.below(300) {
        let created = dice.below(60);
        let resolved = match dice.below(5) {
            0 => String::new(),
            _ => format!(
                "{}T{:02}:{:02}:00Z",
                day(created + 1 + dice.below(9)),
                dice.below(24),
                dice.below(60)
            ),
        };
        let (topic, agent) =
            (["a", "b", "c", ""][dice.below(4) as usize], ["x", "y", "z", ""][dice.below(4) as usize]);
        let created = format!("{}T{:02}:00:00Z", day(created), dice.below(24));
        let paused = if dice.below(6) == 0 { String::new() } else { dice.below(500_000).to_string() };
        let _ = writeln!(tickets, "t{k},{created},{resolved},{topic},{agent},c{},{paused}", dice.below(30));
    }
    let _ = writeln!(tickets, "late,2026-09-09T00:00:00Z,,,,,");
    let mut finance = String::from("month,support_cost,company_revenue,currency\n");
    for month in 6..=9 {
        let _ = writeln!(
            finance,
            "2026-{month:02},{},{},EUR",
            1000 + dice.below(9000),
            90_000 + dice.below(9999)
        );
    }
    vec![("customers", customers), ("orders", orders), ("tickets", tickets), ("finance", finance)]
}

const VIEWS: &str = "
    CREATE TEMP VIEW july AS SELECT unixepoch('2026-07-01') AS since, unixepoch('2026-08-01') AS until;
    CREATE TEMP VIEW there AS SELECT DISTINCT customer FROM customers, july WHERE started_at < since AND (ended_at IS NULL OR ended_at >= since);
    CREATE TEMP VIEW staying AS SELECT DISTINCT customer FROM customers, july WHERE started_at < until AND (ended_at IS NULL OR ended_at >= until);
    CREATE TEMP VIEW created AS SELECT t.* FROM tickets t, july WHERE created_at >= since AND created_at < until;
    CREATE TEMP VIEW solved AS SELECT t.*, resolved_at - created_at AS s FROM tickets t, july WHERE resolved_at >= since AND resolved_at < until;
    CREATE TEMP VIEW bought AS SELECT DISTINCT customer FROM orders, july WHERE ordered_at >= since AND ordered_at < until;
    CREATE TEMP VIEW cell AS SELECT topic, agent, COUNT(*) AS n FROM solved WHERE topic > 0 AND agent > 0 GROUP BY topic, agent HAVING COUNT(*) >= 5;
    CREATE TEMP VIEW fit AS SELECT topic FROM cell GROUP BY topic HAVING COUNT(*) >= 2;
    CREATE TEMP VIEW kept AS SELECT s.topic, s.agent, s.s FROM solved s JOIN cell c ON c.topic = s.topic AND c.agent = s.agent WHERE s.topic IN (SELECT topic FROM fit);
    CREATE TEMP VIEW of_topic AS SELECT topic, AVG(s) AS m FROM
        (SELECT topic, s, ROW_NUMBER() OVER (PARTITION BY topic ORDER BY s) AS i, COUNT(*) OVER (PARTITION BY topic) AS n FROM kept)
        WHERE i IN ((n + 1) / 2, n / 2 + 1) GROUP BY topic;
    CREATE TEMP VIEW of_agent AS SELECT topic, agent, AVG(s) AS m, MAX(n) AS n FROM
        (SELECT topic, agent, s, ROW_NUMBER() OVER (PARTITION BY topic, agent ORDER BY s) AS i, COUNT(*) OVER (PARTITION BY topic, agent) AS n FROM kept)
        WHERE i IN ((n + 1) / 2, n / 2 + 1) GROUP BY topic, agent;
    -- Days of July on which each customer has a contract, whatever the number of contracts.
    CREATE TEMP VIEW customer_days AS WITH RECURSIVE d(t) AS (SELECT since FROM july UNION ALL SELECT t + 86400 FROM d, july WHERE t + 86400 < until)
        SELECT COUNT(*) AS n FROM (SELECT DISTINCT customer, t FROM d, customers WHERE started_at <= t AND (ended_at IS NULL OR ended_at > t));
";

/// Path in the engine's answer, and the SQL for it; NULL is no data.
const SAYS: &[(&str, &str)] = &[
    ("churn/value", "SELECT AVG(customer NOT IN (SELECT customer FROM staying)) FROM there"),
    ("churn/n", "SELECT COUNT(*) FROM there"),
    (
        "churn/joined",
        "SELECT COUNT(*) FROM staying WHERE customer NOT IN (SELECT customer FROM there) AND EXISTS (SELECT 1 FROM there)",
    ),
    ("churn/active_at_end", "SELECT COUNT(*) FROM staying WHERE EXISTS (SELECT 1 FROM there)"),
    ("retention/value", "SELECT AVG(customer IN (SELECT customer FROM staying)) FROM there"),
    ("contact_rate/n", "SELECT COUNT(*) FROM created"),
    (
        "contact_rate/value",
        "SELECT 100.0 * (SELECT COUNT(*) FROM created) * 31 / NULLIF(n, 0) FROM customer_days",
    ),
    (
        "cost_per_ticket/value",
        "SELECT support_cost / (SELECT NULLIF(COUNT(*), 0) FROM created) FROM finance, july WHERE month = since",
    ),
    (
        "cost_per_resolution/value",
        "SELECT support_cost / (SELECT NULLIF(COUNT(*), 0) FROM solved) FROM finance, july WHERE month = since",
    ),
    ("cost_to_revenue/value", "SELECT support_cost / company_revenue FROM finance, july WHERE month = since"),
    (
        "consistency/value",
        "SELECT 100.0 * (1 - SUM(a.n * MIN(1.0, ABS(a.m - t.m) / t.m)) / SUM(a.n)) FROM of_agent a JOIN of_topic t ON t.topic = a.topic",
    ),
    ("consistency/n", "SELECT COUNT(*) FROM kept"),
];

/// The same without contracts: customers who order again.
const ORDERS: &[(&str, &str)] = &[
    (
        "retention/value",
        "SELECT AVG(customer IN (SELECT customer FROM orders, july WHERE ordered_at < since)) FROM bought",
    ),
    ("retention/n", "SELECT COUNT(*) FROM bought"),
];

/// The same with the time off in which a ticket waited for its customer, never more than it took.
const WITHOUT_PAUSES: &[(&str, &str)] = &[
    (
        "resolution_time/value",
        "SELECT AVG(s - MIN(paused_s, s)) FROM solved WHERE paused_s IS NOT NULL AND s >= 0",
    ),
    ("resolution_time/n", "SELECT COUNT(paused_s) FROM solved WHERE s >= 0"),
];

fn july() -> Option<PeriodSpec> {
    Some(PeriodSpec::Named("2026-07".into()))
}

fn hold(values: &[KpiValue], db: &Connection, says: &[(&str, &str)], wrong: &mut String) -> usize {
    let mut told = 0;
    for (path, sql) in says {
        let (id, name) = path.split_once('/').unwrap();
        let kpi = values.iter().find(|k| k.id == id).unwrap();
        let found = match name {
            "n" => Some(kpi.n as f64),
            "value" => kpi.value,
            // Without a customer at the start nothing is told.
            part => kpi.parts.get(part).copied().flatten().or(Some(0.0)),
        };
        let wanted: Option<f64> =
            db.query_row(sql, [], |r| r.get(0)).unwrap_or_else(|e| panic!("{sql}: {e}"));
        told += usize::from(wanted.is_some_and(|w| w != 0.0));
        let same = match (found, wanted) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs().max(1.0),
            (a, b) => a.is_none() && b.is_none(),
        };
        if !same {
            let _ = writeln!(wrong, "{path} is {found:?}, SQL says {wanted:?}");
        }
    }
    told
}

/// Each cell of the table of cohorts beside SQL, in which a contract that ends before it starts is none; gives how many were other than 0.
fn hold_cohorts(values: &[KpiValue], db: &Connection, wrong: &mut String) -> usize {
    const SQL: &str = "WITH began AS (SELECT customer, MIN(started_at) AS at FROM customers WHERE ended_at IS NULL OR ended_at >= started_at GROUP BY customer)
        SELECT AVG(customer IN (SELECT customer FROM customers WHERE started_at < unixepoch(?3) AND (ended_at IS NULL OR ended_at >= unixepoch(?3)))), COUNT(*)
        FROM began WHERE at >= unixepoch(?1) AND at < unixepoch(?2)";
    let quarters: Vec<String> =
        (0..8).map(|q| format!("{}-{:02}-01", 2024 + (q + 2) / 4, (q + 2) % 4 * 3 + 1)).collect();
    let after = |i: usize| quarters.get(i).map_or("2026-07-01", String::as_str);
    let table =
        values.iter().find(|k| k.id == "retention").unwrap().tables.iter().find(|t| t.name == "cohorts");
    let mut told = 0;
    for (i, from) in quarters.iter().enumerate() {
        let key = format!("{}-Q{}", &from[..4], from[5..7].parse::<u32>().unwrap() / 3 + 1);
        let row = table.and_then(|t| t.rows.iter().find(|r| r.key == key));
        for k in 0..8 - i {
            let args = (from, after(i + 1), after(i + 1 + k));
            let (share, n): (Option<f64>, u64) =
                db.query_row(SQL, args, |r| Ok((r.get(0)?, r.get::<_, i64>(1)? as u64))).unwrap();
            let cell = row.and_then(|r| r.cells.get(&format!("after_{k}")));
            // Fewer than two cohorts are no table.
            if table.is_some() && (cell.and_then(|c| c.value), cell.map_or(0, |c| c.n)) != (share, n) {
                let _ = writeln!(wrong, "{key} after {k} is {cell:?}, SQL says {share:?} of {n}");
            }
            told += usize::from(table.is_some() && share.is_some_and(|s| s > 0.0));
        }
    }
    told
}

#[test]
fn engine_and_sql_agree_on_customers_cost_and_consistency() {
    let (mut wrong, mut told, mut cohorts) = (String::new(), 0, 0);
    for seed in 1..=WORLDS {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let files = world(&mut dice);
        // In every second world nobody knows of contracts.
        let with_contracts = seed % 2 == 0;
        let qd = Qd::new().unwrap();
        qd.ok(&["settings", "set", "time_zone", "UTC"]).unwrap();
        for (kind, text) in files.iter().filter(|f| with_contracts || f.0 != "customers") {
            let name = format!("{kind}.csv");
            qd.write(&name, text).unwrap();
            qd.ok(&["import", &name, "--as", kind]).unwrap();
        }
        let mut app = App::open(AppOptions { workspace: Some(qd.workspace().to_owned()) }).unwrap();
        let values = app.kpi(&KpiRequest { period: july(), ..KpiRequest::default() }).unwrap().kpis;
        let db = Connection::open(qd.workspace()).unwrap();
        db.execute_batch(VIEWS).unwrap();
        let mut here = String::new();
        let says: Vec<_> = match with_contracts {
            true => SAYS.to_vec(),
            // Without contracts there is no number of customers.
            false => {
                let contracts = |s: &&(&str, &str)| {
                    ["churn", "retention", "contact"].iter().any(|id| s.0.starts_with(id))
                };
                SAYS.iter().filter(|s| !contracts(s)).chain(ORDERS).copied().collect()
            }
        };
        told += hold(&values, &db, &says, &mut here);
        cohorts += if with_contracts { hold_cohorts(&values, &db, &mut here) } else { 0 };
        app.set_settings(serde_json::json!({ "paused_time": "always" })).unwrap();
        let request =
            KpiRequest { ids: vec!["resolution_time".into()], period: july(), ..KpiRequest::default() };
        told += hold(&app.kpi(&request).unwrap().kpis, &db, WITHOUT_PAUSES, &mut here);
        if !here.is_empty() {
            let _ = writeln!(wrong, "world {seed}:\n{here}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(told > 6 * WORLDS as usize, "only {told} numbers were other than 0");
    assert!(cohorts > 3 * WORLDS as usize, "only {cohorts} cells of cohorts were other than 0");
}
