//! How long all KPIs take over a million tickets; run by hand:
//! `cargo test -p qd-kpi --release --test speed -- --ignored --nocapture`.

use qd_model::{
    Clock, Dataset, Dictionary, Dimension, Facts, IntColumn, KpiQuery, Period, RealColumn, Schedule,
};
use qd_model::{Settings, SlaMeasure, SlaPolicy, Table, ref_hash};
use std::time::Instant;

struct Random(u64);

impl Random {
    fn next(&mut self, below: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as i64) % below
    }

    /// Skewed as times are.
    fn time(&mut self, scale: f64) -> i64 {
        let u = (self.next(1_000_000) + 1) as f64 / 1_000_001.0;
        (-u.ln() * scale) as i64
    }
}

const START: i64 = 1_704_067_200;
const YEARS: i64 = 2 * 366 * 86_400;

fn facts(tickets: usize) -> Facts {
    let mut r = Random(7);
    let mut table = Table { rows: tickets, ..Table::default() };
    let mut created: Vec<i64> = (0..tickets).map(|_| START + r.next(YEARS)).collect();
    created.sort_unstable();
    let null = qd_model::NULL_INT;
    let mut column = |name: &str, f: &mut dyn FnMut(usize, &mut Random) -> i64| {
        let values: Vec<i64> = (0..tickets).map(|i| f(i, &mut r)).collect();
        table.ints.insert(name.into(), IntColumn::pack(&values));
    };
    column("row", &mut |i, _| i as i64);
    column("id", &mut |i, _| ref_hash(&i.to_string()));
    column("created_at", &mut |i, _| created[i]);
    column("first_response_at", &mut |i, r| {
        if r.next(50) == 0 { null } else { created[i] + r.time(7_000.0) }
    });
    column("resolved_at", &mut |i, r| if r.next(30) == 0 { null } else { created[i] + r.time(100_000.0) });
    column("handle_s", &mut |_, r| r.time(600.0));
    column("contacts", &mut |_, r| 1 + r.next(4));
    column("agent_replies", &mut |_, r| 1 + r.next(4));
    column("reopens", &mut |_, r| i64::from(r.next(12) == 0));
    column("transfers", &mut |_, r| i64::from(r.next(5) == 0));
    for (name, first, words) in
        [("channel", 1, 5), ("priority", 6, 4), ("topic", 10, 40), ("team", 50, 8), ("agent", 58, 200)]
    {
        column(name, &mut |_, r| first + r.next(words));
    }
    column("customer", &mut |_, r| 258 + r.next(40_000));
    column("status", &mut |_, r| 40_258 + r.next(3));
    column("csat_score_scale", &mut |_, _| 40_261);
    let scores: Vec<f64> =
        (0..tickets).map(|_| if r.next(4) == 0 { (1 + r.next(5)) as f64 } else { f64::NAN }).collect();
    table.reals.insert("csat_score".into(), RealColumn::pack(&scores));
    let mut words: Vec<String> = (0..40_257).map(|k| format!("word{k}")).collect();
    words.extend(["open", "solved", "closed", "1-5"].map(String::from));
    Facts {
        kept: Default::default(),
        generation: 1,
        words: Dictionary::new(words),
        tables: [(Dataset::Tickets, table)].into(),
        last_instant: Some(START + YEARS),
        first_instant: Some(START),
    }
}

#[test]
#[ignore = "a measurement, not a check"]
fn all_kpis_of_a_million_tickets() {
    let facts = facts(1_000_000);
    let mut settings = Settings::default();
    let policy = |name: &str, measure, limit_s| SlaPolicy {
        name: name.into(),
        measure,
        filter: Default::default(),
        limit_s,
        clock: Clock::Calendar,
        goal: None,
        paused: None,
    };
    settings.sla =
        vec![policy("first", SlaMeasure::Frt, 7_200), policy("done", SlaMeasure::ResolutionTime, 172_800)];
    let year = |k: i64| Period {
        label: k.to_string(),
        from: START + k * 366 * 86_400,
        to: START + (k + 1) * 366 * 86_400,
    };
    let mut query = KpiQuery {
        kpis: vec![],
        period: year(1),
        compare: Some(year(0)),
        by: vec![Dimension::Channel],
        filters: vec![],
        series: None,
        rows: false,
        as_of: START + YEARS,
    };
    // First as a script asks for everything: all data, two breakdowns, nothing to compare with.
    let all = Period { label: "all".into(), from: START, to: START + YEARS };
    let yearly = (query.period.clone(), query.compare.clone());
    (query.period, query.compare, query.by) = (all, None, vec![Dimension::Channel, Dimension::Topic]);
    // For a profile of one KPI, or of all of them.
    if let Ok(k) = std::env::var("QD_ONE") {
        query.kpis = Some(k).filter(|k| k != "all").into_iter().collect();
        for _ in 0..30 {
            qd_kpi::evaluate(&facts, &settings, &query).unwrap();
        }
        return;
    }
    for name in ["all data", "calendar time", "with opening hours", "one channel"] {
        if name == "calendar time" {
            (query.period, query.compare) = yearly.clone();
            query.by = vec![Dimension::Channel];
        }
        let before = cpu();
        let mut times: Vec<f64> = (0..7)
            .map(|_| {
                let start = Instant::now();
                let values = qd_kpi::evaluate(&facts, &settings, &query).unwrap();
                assert!(values.iter().filter(|v| v.value.is_some()).count() >= 12);
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let used = (cpu() - before) / 7.0;
        println!("{name}: median {:.0} ms, least {:.0} ms, CPU {used:.0} ms", times[3], times[0]);
        if name == "all data" {
            for kpi in qd_kpi::definitions().iter().filter(|d| !d.since.is_empty()) {
                let mut one = query.clone();
                one.kpis = vec![kpi.id.clone()];
                let start = cpu();
                for _ in 0..5 {
                    qd_kpi::evaluate(&facts, &settings, &one).unwrap();
                }
                let ms = (cpu() - start) / 5.0;
                if ms > 1.0 {
                    println!("  {} {ms:.0} ms CPU", kpi.id);
                }
            }
        } else if name == "calendar time" {
            settings.schedules.insert("default".into(), office());
        } else {
            query.filters = vec![(Dimension::Channel, "word2".into())];
        }
    }
}

/// Milliseconds of processor time of this process so far, where the system tells (in steps of 10 ms).
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |k: usize| fields.get(k).and_then(|f| f.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) * 10.0
}

fn office() -> Schedule {
    let hours = vec![("08:00".to_string(), "17:00".to_string())];
    let week = ["mon", "tue", "wed", "thu", "fri"].map(|d| (d.to_string(), hours.clone())).into();
    Schedule { week, ..Schedule::default() }
}
