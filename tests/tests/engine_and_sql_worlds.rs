//! A thousand small worlds of tickets, calls and answers, each counted twice: by the engine, and by SQL over the
//! workspace file, written from the definitions. And whatever the engine says of them, every record is counted or left
//! out with its reason, and groups add up to the whole.
//!
//! A hundred worlds share a workspace, each a team of its own, so that filters are held to it too.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_app::model::{Dimension, KpiValue, PeriodSpec};
use qd_app::{App, AppOptions, KpiRequest};
use qd_tests::Qd;
use rusqlite::Connection;
use std::fmt::Write;

const WORKSPACES: u64 = 10;
const WORLDS: usize = 100;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
    /// A number below `n`, or nothing once in `rare`.
    fn maybe(&mut self, n: u64, rare: u64) -> String {
        if self.below(rare) == 0 { String::new() } else { self.below(n).to_string() }
    }
    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len() as u64) as usize]
    }
}

/// A time so many minutes after 20 June 2026, 00:00 UTC.
fn time(minutes: i64) -> String {
    let minutes = minutes + 19 * 1440;
    let (mut month, mut day) = (6, minutes.div_euclid(1440));
    for length in [30, 31, 31, 30] {
        if day < length {
            break;
        }
        (month, day) = (month + 1, day - length);
    }
    let clock = minutes.rem_euclid(1440);
    format!("2026-{month:02}-{:02}T{:02}:{:02}:00Z", day + 1, clock / 60, clock % 60)
}

struct Files {
    tickets: String,
    calls: String,
    surveys: String,
}

impl Files {
    fn new() -> Self {
        let tickets = "id,created_at,first_response_at,resolved_at,resolution_s,closed_at,status,channel,topic,agent,team,contacts,reopens,transfers,handle_s,csat_score,csat_score_scale\n";
        let calls = "id,offered_at,answered_at,abandoned,talk_s,hold_s,wrap_s,agent,team,topic,ticket\n";
        let surveys = "id,survey_kind,answered_at,score,score_scale,agent,team,channel,ticket\n";
        let mut files = Self { tickets: tickets.into(), calls: calls.into(), surveys: surveys.into() };
        // What is known reaches beyond July.
        let late = "2026-09-20T00:00:00Z";
        let _ = writeln!(files.tickets, "late,{late},,,,,open,mail,a,z,late,1,0,0,1,5,1-5");
        let _ = writeln!(files.calls, "late,{late},{late},no,1,1,1,z,late,a,");
        let _ = writeln!(files.surveys, "late,csat,{late},5,1-5,z,late,mail,");
        files
    }

    /// One world: up to 30 tickets, 15 calls and 12 answers.
    fn world(&mut self, name: &str, dice: &mut Dice) {
        let tickets = dice.below(31);
        for k in 0..tickets {
            let created = dice.below(60_000) as i64;
            let later = |dice: &mut Dice, span: u64, rare: u64, early: i64| match dice.below(rare) {
                0 => String::new(),
                _ => time(created + dice.below(span) as i64 - early),
            };
            let answered = later(dice, 3000, 5, 30);
            let resolved = later(dice, 20_000, 3, 20);
            let seconds = if resolved.is_empty() { dice.maybe(900_000, 2) } else { String::new() };
            let closed = later(dice, 25_000, 2, 0);
            let _ = writeln!(
                self.tickets,
                "{name}-{k},{},{answered},{resolved},{seconds},{closed},{},{},{},{},{name},{},{},{},{},{},1-5",
                time(created),
                dice.of(&["open", "solved", "", "pending"]),
                dice.of(&["", "mail", "chat", "phone"]),
                dice.of(&["", "a", "b", "c"]),
                dice.of(&["", "x", "y"]),
                dice.maybe(4, 6),
                dice.maybe(3, 6),
                dice.maybe(3, 6),
                dice.maybe(4000, 3),
                dice.maybe(7, 2),
            );
        }
        for k in 0..dice.below(16) {
            let offered = dice.below(60_000) as i64;
            let picked_up = dice.below(3) > 0;
            let answered = if picked_up {
                time(offered + dice.below(4) as i64 - i64::from(dice.below(9) == 0))
            } else {
                String::new()
            };
            let abandoned = if picked_up { dice.of(&["no", ""]) } else { dice.of(&["yes", "no", ""]) };
            let spent = |dice: &mut Dice, n| if picked_up { dice.maybe(n, 5) } else { String::new() };
            let (talk, hold, wrap) = (spent(dice, 900), spent(dice, 60), spent(dice, 90));
            let ticket = if tickets > 0 && dice.below(2) == 0 {
                format!("{name}-{}", dice.below(tickets + 2))
            } else {
                String::new()
            };
            let _ = writeln!(
                self.calls,
                "{name}-c{k},{},{answered},{abandoned},{talk},{hold},{wrap},{},{name},{},{ticket}",
                time(offered),
                dice.of(&["", "x", "y"]),
                dice.of(&["", "a", "b"]),
            );
        }
        for k in 0..dice.below(13) {
            let csat = dice.below(2) == 0;
            let (kind, score, scale) =
                if csat { ("csat", dice.below(7), "1-5") } else { ("nps", dice.below(12), "0-10") };
            let ticket = if tickets > 0 && dice.below(3) == 0 {
                format!("{name}-{}", dice.below(tickets))
            } else {
                String::new()
            };
            let at = time(dice.below(60_000) as i64);
            let (agent, channel) = (dice.of(&["", "x", "y"]), dice.of(&["", "mail", "chat"]));
            let _ = writeln!(
                self.surveys,
                "{name}-s{k},{kind},{at},{score},{scale},{agent},{name},{channel},{ticket}"
            );
        }
    }
}

/// The records of a team, with the instant a ticket was done (`done`) and whether it says solved and nobody knows when
/// (`unclear`), and July.
const WORLD: &str = "
    DROP TABLE IF EXISTS temp.t; DROP TABLE IF EXISTS temp.c; DROP TABLE IF EXISTS temp.s;
    CREATE TEMP TABLE t AS SELECT *, COALESCE(resolved_at, created_at + resolution_s,
            CASE WHEN status_word IN ('solved', '') THEN closed_at END) AS done,
            resolved_at IS NULL AND resolution_s IS NULL AND closed_at IS NULL AND status_word = 'solved' AS unclear
        FROM (SELECT r.*, COALESCE((SELECT text FROM word WHERE word.id = r.status), '') AS status_word,
            COALESCE((SELECT text FROM word WHERE word.id = r.channel), '') AS channel_word
            FROM main.tickets r WHERE r.team = (SELECT id FROM word WHERE text = ?1));
    CREATE TEMP TABLE c AS SELECT * FROM main.calls WHERE team = (SELECT id FROM word WHERE text = ?1);
    CREATE TEMP TABLE s AS SELECT r.*, (SELECT text FROM word WHERE word.id = r.survey_kind) AS kind
        FROM main.surveys r WHERE team = (SELECT id FROM word WHERE text = ?1);
";

const VIEWS: &str = "
    CREATE TEMP VIEW july AS SELECT unixepoch('2026-07-01') AS since, unixepoch('2026-08-01') AS until;
";

/// Views over the tables of a world, made anew with them.
const OF_WORLD: &str = "
    DROP VIEW IF EXISTS temp.created; DROP VIEW IF EXISTS temp.solved; DROP VIEW IF EXISTS temp.waits;
    DROP VIEW IF EXISTS temp.offered; DROP VIEW IF EXISTS temp.answered; DROP VIEW IF EXISTS temp.answers;
    DROP VIEW IF EXISTS temp.rated; DROP VIEW IF EXISTS temp.issues;
    CREATE TEMP VIEW created AS SELECT t.* FROM t, july WHERE created_at >= since AND created_at < until;
    CREATE TEMP VIEW solved AS SELECT t.* FROM t, july WHERE done >= since AND done < until;
    CREATE TEMP VIEW waits AS SELECT first_response_at - created_at AS s FROM created WHERE first_response_at >= created_at;
    CREATE TEMP VIEW offered AS SELECT c.* FROM c, july WHERE offered_at >= since AND offered_at < until;
    CREATE TEMP VIEW answered AS SELECT *, answered_at - offered_at AS wait FROM offered WHERE answered_at IS NOT NULL;
    CREATE TEMP VIEW answers AS SELECT s.* FROM s, july WHERE answered_at >= since AND answered_at < until;
    CREATE TEMP VIEW rated AS SELECT csat_score AS score, id IN (SELECT ticket FROM main.surveys JOIN word ON word.id = survey_kind
            WHERE text = 'csat' AND ticket IS NOT NULL) AS twice
        FROM t, july WHERE csat_score IS NOT NULL AND COALESCE(done, created_at) >= since AND COALESCE(done, created_at) < until
        UNION ALL SELECT score, 0 FROM answers WHERE kind = 'csat';
    CREATE TEMP VIEW issues AS SELECT CASE WHEN id IN (SELECT ticket FROM main.calls WHERE ticket IS NOT NULL) THEN 'phone' ELSE channel_word END AS channel
        FROM created UNION ALL SELECT 'phone' FROM offered
        WHERE ticket IS NULL OR ticket NOT IN (SELECT id FROM main.tickets);
";

/// Path in the engine's answer, and the SQL for it; NULL is no data.
const SAYS: &[(&str, &str)] = &[
    ("frt/n", "SELECT COUNT(*) FROM waits"),
    ("frt/mean", "SELECT AVG(s) FROM waits"),
    ("frt/within_24h", "SELECT AVG(s <= 86400) FROM waits"),
    ("frt/-no_first_response", "SELECT COUNT(*) FROM created WHERE first_response_at IS NULL"),
    ("frt/-negative_duration", "SELECT COUNT(*) FROM created WHERE first_response_at < created_at"),
    (
        "frt/value",
        "SELECT AVG(s) FROM (SELECT s, ROW_NUMBER() OVER (ORDER BY s) AS i, COUNT(*) OVER () AS n FROM waits)
         WHERE i IN ((n + 1) / 2, n / 2 + 1)",
    ),
    ("resolution_time/value", "SELECT AVG(done - created_at) FROM solved WHERE done >= created_at"),
    ("resolution_time/-negative_duration", "SELECT COUNT(*) FROM solved WHERE done < created_at"),
    ("resolution_time/-no_resolution_time", "SELECT COUNT(*) FROM created WHERE unclear"),
    ("resolved/n", "SELECT COUNT(*) FROM solved"),
    ("reopen_rate/value", "SELECT AVG(reopens > 0) FROM solved WHERE reopens IS NOT NULL"),
    ("reopen_rate/-no_reopens", "SELECT COUNT(*) FROM solved WHERE reopens IS NULL"),
    ("transfer_rate/value", "SELECT AVG(transfers > 0) FROM created WHERE transfers IS NOT NULL"),
    ("contacts_to_resolution/value", "SELECT AVG(contacts) FROM solved WHERE contacts IS NOT NULL"),
    (
        "fcr/value",
        "SELECT AVG(contacts = 1 AND reopens = 0) FROM solved WHERE contacts <> 1 OR (contacts = 1 AND reopens IS NOT NULL)",
    ),
    ("fcr/-no_first_contact_data", "SELECT COUNT(*) FROM solved WHERE contacts IS NULL"),
    ("fcr/-no_reopens", "SELECT COUNT(*) FROM solved WHERE contacts = 1 AND reopens IS NULL"),
    ("csat/value", "SELECT AVG(score >= 4) FROM rated WHERE NOT twice AND score BETWEEN 1 AND 5"),
    ("csat/n", "SELECT COUNT(*) FROM rated WHERE NOT twice AND score BETWEEN 1 AND 5"),
    ("csat/-counted_in_survey", "SELECT COUNT(*) FROM rated WHERE twice"),
    ("csat/-score_outside_scale", "SELECT COUNT(*) FROM rated WHERE NOT twice AND score NOT BETWEEN 1 AND 5"),
    (
        "nps/value",
        "SELECT 100.0 * (SUM(score >= 9) - SUM(score <= 6)) / COUNT(*) FROM answers WHERE kind = 'nps' AND score <= 10",
    ),
    ("nps/-score_outside_scale", "SELECT COUNT(*) FROM answers WHERE kind = 'nps' AND score > 10"),
    (
        "backlog/n",
        "SELECT COUNT(*) FROM t, july WHERE created_at < until AND NOT unclear AND (done IS NULL OR done >= until)",
    ),
    ("asa/value", "SELECT AVG(wait) FROM answered WHERE wait >= 0"),
    ("asa/-not_answered", "SELECT COUNT(*) FROM offered WHERE answered_at IS NULL"),
    ("asa/-negative_duration", "SELECT COUNT(*) FROM answered WHERE wait < 0"),
    ("abandonment/value", "SELECT AVG(COALESCE(abandoned, 0)) FROM offered WHERE abandoned IS NOT NULL OR answered_at IS NOT NULL"),
    ("abandonment/-no_outcome", "SELECT COUNT(*) FROM offered WHERE abandoned IS NULL AND answered_at IS NULL"),
    ("hold_time/n", "SELECT COUNT(hold_s) FROM answered"),
    ("hold_time/ever_on_hold", "SELECT AVG(hold_s > 0) FROM answered WHERE hold_s IS NOT NULL"),
    (
        "aht/value",
        "SELECT AVG(s) FROM (SELECT talk_s + hold_s + wrap_s AS s FROM answered UNION ALL SELECT handle_s FROM solved)",
    ),
    (
        "calls_per_hour/value",
        "SELECT 3600.0 * COUNT(*) / NULLIF(SUM(talk_s + hold_s + wrap_s), 0) FROM answered WHERE talk_s + hold_s + wrap_s IS NOT NULL",
    ),
    ("volume_by_channel/n", "SELECT COUNT(*) FROM issues"),
    ("volume_by_channel/@channel/phone", "SELECT COUNT(*) FROM issues WHERE channel = 'phone'"),
    ("volume_by_channel/@channel/mail", "SELECT COUNT(*) FROM issues WHERE channel = 'mail'"),
    ("volume_by_channel/@channel/", "SELECT COUNT(*) FROM issues WHERE channel = ''"),
    (
        "sla/value",
        "SELECT AVG(CASE WHEN first_response_at IS NULL THEN 0 ELSE first_response_at - created_at <= 14400 END) FROM created, july
         WHERE first_response_at >= created_at OR (first_response_at IS NULL AND done IS NULL AND NOT unclear AND until - created_at > 14400)",
    ),
    (
        "sla/-pending",
        "SELECT COUNT(*) FROM created, july WHERE first_response_at IS NULL AND done IS NULL AND NOT unclear AND until - created_at <= 14400",
    ),
    (
        "sla/-no_first_response",
        "SELECT COUNT(*) FROM created WHERE first_response_at IS NULL AND (done IS NOT NULL OR unclear)",
    ),
    (
        "tickets_per_agent/value",
        "SELECT 1.0 * COUNT(*) / NULLIF(COUNT(DISTINCT agent), 0) FROM solved WHERE agent > 0",
    ),
];

/// How many records a KPI has to answer for: counted, or left out with a reason.
const CANDIDATES: &[(&[&str], &str)] = &[
    (&["tickets", "frt", "transfer_rate"], "SELECT COUNT(*) FROM created"),
    (
        &["resolved", "resolution_time", "reopen_rate", "contacts_to_resolution", "fcr", "tickets_per_agent"],
        "SELECT (SELECT COUNT(*) FROM solved) + (SELECT COUNT(*) FROM created WHERE unclear)",
    ),
    (&["asa", "abandonment", "hold_time", "calls_per_hour"], "SELECT COUNT(*) FROM offered"),
    (
        &["aht"],
        "SELECT (SELECT COUNT(*) FROM offered) + (SELECT COUNT(*) FROM solved) + (SELECT COUNT(*) FROM created WHERE unclear)",
    ),
    (
        &["volume_by_channel", "top_topics"],
        "SELECT (SELECT COUNT(*) FROM created) + (SELECT COUNT(*) FROM offered)",
    ),
    (&["csat"], "SELECT COUNT(*) FROM rated"),
    (&["nps"], "SELECT COUNT(*) FROM answers WHERE kind = 'nps'"),
    (&["sla"], "SELECT COUNT(*) FROM created"),
];

/// What stands at a path: `n`, `value`, `mean`, `-reason`, `@dimension/word` or a part.
fn told(kpi: &KpiValue, name: &str) -> Option<f64> {
    if let Some(reason) = name.strip_prefix('-') {
        let found = kpi.excluded.iter().find(|e| e.reason == reason);
        return Some(found.map_or(0.0, |e| e.n as f64));
    }
    if let Some((dimension, word)) = name.strip_prefix('@').and_then(|p| p.split_once('/')) {
        let rows = kpi.by.get(dimension).into_iter().flatten();
        return Some(rows.filter(|r| r.key == word).map(|r| r.n as f64).sum());
    }
    match name {
        "n" => Some(kpi.n as f64),
        "value" => kpi.value,
        "mean" => kpi.stats.and_then(|s| s.mean),
        part => kpi.parts.get(part).copied().flatten(),
    }
}

fn hold(values: &[KpiValue], db: &Connection, wrong: &mut String) -> usize {
    let kpi = |id: &str| values.iter().find(|k| k.id == id).unwrap();
    let ask = |sql: &str| -> Option<f64> {
        db.prepare_cached(sql)
            .and_then(|mut q| q.query_row([], |r| r.get(0)))
            .unwrap_or_else(|e| panic!("{sql}: {e}"))
    };
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-12 * b.abs().max(1.0);
    let mut told_values = 0;
    for (path, sql) in SAYS {
        let (id, name) = path.split_once('/').unwrap();
        let (found, wanted) = (told(kpi(id), name), ask(sql));
        told_values += usize::from(wanted.is_some_and(|w| w != 0.0));
        let same = match (found, wanted) {
            (Some(a), Some(b)) => near(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        if !same {
            let _ = writeln!(wrong, "{path} is {found:?}, SQL says {wanted:?}");
        }
    }
    for (ids, sql) in CANDIDATES {
        let wanted = ask(sql).unwrap();
        for kpi in ids.iter().map(|id| kpi(id)) {
            let all = kpi.n + kpi.excluded.iter().map(|e| e.n).sum::<u64>();
            if all as f64 != wanted {
                let _ = writeln!(wrong, "{} answers for {all} of {wanted}: {:?}", kpi.id, kpi.excluded);
            }
        }
    }
    for kpi in values.iter().filter(|k| k.value.is_some()) {
        for (dimension, rows) in &kpi.by {
            let n: u64 = rows.iter().map(|r| r.n).sum();
            let shares: f64 = rows.iter().filter_map(|r| r.share).sum();
            if n != kpi.n || (rows.iter().any(|r| r.share.is_some()) && !near(shares, 1.0)) {
                let _ = writeln!(wrong, "{} by {dimension}: {n} of {}, shares {shares}", kpi.id, kpi.n);
            }
        }
    }
    for kpi in values {
        if kpi.value.is_some() == kpi.no_data.is_some() {
            let _ = writeln!(wrong, "{}: {:?} and {:?}", kpi.id, kpi.value, kpi.no_data);
        }
    }
    told_values
}

#[test]
fn engine_and_sql_agree_on_a_thousand_worlds() {
    let (mut wrong, mut worlds, mut told) = (String::new(), 0, 0);
    for seed in 1..=WORKSPACES {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut files = Files::new();
        let names: Vec<String> = (0..WORLDS).map(|k| format!("W{k}")).collect();
        names.iter().for_each(|name| files.world(name, &mut dice));
        let qd = Qd::new().unwrap();
        let settings =
            r#"{"time_zone": "UTC", "sla": [{"name": "Four hours", "measure": "frt", "limit_s": 14400}]}"#;
        qd.write("settings.json", settings).unwrap();
        qd.ok(&["settings", "import", "settings.json"]).unwrap();
        for (kind, text) in
            [("tickets", &files.tickets), ("calls", &files.calls), ("surveys", &files.surveys)]
        {
            let name = format!("{kind}.csv");
            qd.write(&name, text).unwrap();
            qd.ok(&["import", &name, "--as", kind]).unwrap();
        }
        let mut app = App::open(AppOptions { workspace: Some(qd.workspace().to_owned()) }).unwrap();
        let db = Connection::open(qd.workspace()).unwrap();
        db.execute_batch(VIEWS).unwrap();
        for name in names {
            let request = KpiRequest {
                period: Some(PeriodSpec::Named("2026-07".into())),
                by: vec![Dimension::Channel, Dimension::Topic, Dimension::Agent],
                filters: vec![(Dimension::Team, name.clone())],
                ..KpiRequest::default()
            };
            let values = app.kpi(&request).unwrap().kpis;
            db.execute_batch(&WORLD.replace("?1", &format!("'{name}'"))).unwrap();
            db.execute_batch(OF_WORLD).unwrap();
            let mut here = String::new();
            told += hold(&values, &db, &mut here);
            if !here.is_empty() {
                let _ = writeln!(wrong, "world {name} of seed {seed}:\n{here}");
            }
            worlds += 1;
            assert!(wrong.len() < 6_000, "{wrong}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(worlds, WORKSPACES as usize * WORLDS);
    assert!(told > 20 * worlds, "only {told} numbers were other than 0");
}
