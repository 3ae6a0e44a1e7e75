//! Random summaries, each counted twice: by the engine, and by SQL over the workspace file, written from the decision on
//! counts and means without records.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_app::model::{Dimension, KpiValue, PeriodSpec};
use qd_app::{App, AppOptions, KpiRequest};
use qd_tests::Qd;
use rusqlite::Connection;
use std::fmt::Write;

const WORLDS: u64 = 60;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// Days of July and August 2026, each with some queues; means with parts of a second.
fn world(dice: &mut Dice) -> String {
    let mut text = String::from(
        "Date,Queue,Calls offered,Calls answered,Calls abandoned,Avg wait time (s),Average handle time (min),\
         Tickets created,Tickets resolved,Avg first response time (s),Avg resolution time (h),CSAT answers,Satisfied answers\n",
    );
    for day in 0..62 {
        for queue in ["a", "b", "c"] {
            if day > 1 && dice.below(7) == 0 {
                continue;
            }
            let (answered, gone) = (dice.below(40), dice.below(9));
            let (wait, handle) = (dice.below(900) as f64 / 10.0, dice.below(900) as f64 / 100.0);
            let (tickets, solved) = (dice.below(30), dice.below(30));
            // Where there are none there is no mean; and now and then one is missing that could be there.
            let mean = |n: u64, x: f64, gap: bool| if n == 0 || gap { String::new() } else { x.to_string() };
            let (gap, month) = (dice.below(11) == 0, 7 + day / 31);
            let rated = dice.below(20);
            let _ = writeln!(
                text,
                "2026-0{month}-{:02},{queue},{},{answered},{gone},{},{},{tickets},{solved},{},{},{rated},{}",
                1 + day % 31,
                answered + gone,
                mean(answered, wait, gap),
                mean(answered, handle, false),
                mean(tickets, dice.below(90_000) as f64 / 7.0, gap),
                mean(solved, dice.below(900) as f64 / 9.0, false),
                dice.below(rated + 1),
            );
        }
    }
    text
}

/// Sum and count of SQL, of the rows that lie within July, of all queues or one.
fn sql(db: &Connection, top: &str, of: &str, queue: Option<&str>) -> (f64, f64) {
    let (from, to) = (1_782_864_000_i64, 1_785_542_400_i64);
    let text = format!(
        "SELECT ifnull(sum({top}), 0) * 1.0, ifnull(sum({of}), 0) * 1.0 FROM aggregates \
         WHERE \"from\" >= ?1 AND \"to\" <= ?2 AND {top} IS NOT NULL AND {of} IS NOT NULL \
         AND (?3 IS NULL OR team = (SELECT id FROM word WHERE text = ?3))"
    );
    db.query_row(&text, rusqlite::params![from, to, queue], |r| Ok((r.get(0)?, r.get(1)?))).unwrap()
}

fn same(what: &str, world: u64, value: Option<f64>, sql: Option<f64>) {
    let near = match (value, sql) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * b.abs().max(1.0),
        (a, b) => a == b,
    };
    assert!(near, "{what} of world {world}: {value:?}, SQL says {sql:?}");
}

#[test]
fn summaries_give_what_sql_gives() {
    let mut dice = Dice(20_260_714);
    for k in 0..WORLDS {
        let qd = Qd::new().unwrap();
        qd.ok(&["settings", "set", "time_zone", "UTC"]).unwrap();
        qd.write("days.csv", world(&mut dice)).unwrap();
        qd.ok(&["import", "days.csv"]).unwrap();
        let mut app = App::open(AppOptions { workspace: Some(qd.workspace().to_owned()) }).unwrap();
        let ids = [
            "tickets",
            "resolved",
            "frt",
            "resolution_time",
            "asa",
            "abandonment",
            "aht",
            "calls_per_hour",
            "csat",
        ];
        let request = KpiRequest {
            ids: ids.map(str::to_owned).to_vec(),
            period: Some(PeriodSpec::Named("2026-07".into())),
            by: vec![Dimension::Team],
            ..KpiRequest::default()
        };
        let report = app.kpi(&request).unwrap();
        let value = |id: &str| -> &KpiValue { report.kpis.iter().find(|v| v.id == id).unwrap() };
        let db = Connection::open(qd.workspace()).unwrap();
        for queue in [None, Some("a"), Some("b"), Some("c")] {
            let of = |id: &str| match queue {
                None => value(id).value,
                Some(q) => value(id).by["team"].iter().find(|r| r.key == q).and_then(|r| r.value),
            };
            let by = |top: &str, of: &str, factor: f64| {
                let (a, b) = sql(&db, top, of, queue);
                (b > 0.0).then(|| factor * a / b)
            };
            same("tickets", k, of("tickets"), Some(sql(&db, "tickets", "tickets", queue).0));
            same("resolved", k, of("resolved"), Some(sql(&db, "resolved", "resolved", queue).0));
            same("frt", k, of("frt"), by("first_response_s", "first_response_n", 1.0));
            same("resolution_time", k, of("resolution_time"), by("resolution_s", "resolution_n", 1.0));
            same("asa", k, of("asa"), by("wait_s", "wait_n", 1.0));
            same("abandonment", k, of("abandonment"), by("calls_abandoned", "calls_offered", 1.0));
            same("aht", k, of("aht"), by("handle_s", "handle_n", 1.0));
            same("calls_per_hour", k, of("calls_per_hour"), by("handle_n", "handle_s", 3_600.0));
            same("csat", k, of("csat"), by("csat_satisfied", "csat_answers", 1.0));
        }
    }
}
