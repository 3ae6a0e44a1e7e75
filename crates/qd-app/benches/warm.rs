//! What the window waits for once the data are loaded: each period of a workspace in turn. Run by `cargo xtask bench`, or
//! `QUARTERDECK_BENCH=workspace.qdeck cargo bench -p qd-app --bench warm`.
#![allow(clippy::print_stdout, reason = "the figures are the bench's output")]

use qd_app::dto::{KpiDetailQuery, OverviewQuery};
use qd_app::model::{Compare, Grain, PeriodSpec};
use qd_app::{App, AppOptions, KpiRequest};
use std::time::Instant;

const TILES: [&str; 8] =
    ["csat", "frt", "resolution_time", "fcr", "sla", "tickets", "backlog", "contacts_to_resolution"];

/// How often each period is asked for.
const ROUNDS: usize = 7;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(path) = std::env::var_os("QUARTERDECK_BENCH") else {
        println!("QUARTERDECK_BENCH names no workspace: nothing is measured.");
        return Ok(());
    };
    qd_app::keep_freed_memory();
    let mut app = App::open(AppOptions { workspace: Some(path.into()) })?;
    let periods: Vec<String> = app.state().periods.into_iter().map(|p| p.id).filter(|p| p != "all").collect();
    let kinds = |p: &&String| {
        if p.contains('Q') {
            "quarters"
        } else if p.len() == 4 {
            "years"
        } else {
            "months"
        }
    };
    for kind in ["months", "quarters", "years"] {
        let own: Vec<&String> = periods.iter().filter(|p| kinds(p) == kind).collect();
        // Each is asked for often: six of a kind are enough.
        let own: Vec<&String> = own.into_iter().take(6).collect();
        if own.is_empty() {
            continue;
        }
        let request = |id: &str, period: &str, series| KpiRequest {
            ids: if id.is_empty() { TILES.map(String::from).into() } else { vec![id.into()] },
            period: Some(PeriodSpec::Named(period.into())),
            compare: Some(Compare::Previous),
            series,
            ..KpiRequest::default()
        };
        let mut line = |name: &str, ask: &mut dyn FnMut(&mut App, &str)| {
            let mut times = Vec::new();
            for period in &own {
                let mut rounds = [0.0; ROUNDS];
                for round in &mut rounds {
                    let start = Instant::now();
                    ask(&mut app, period);
                    *round = start.elapsed().as_secs_f64() * 1000.0;
                    // The rows of the periods asked for last are kept: another one in between, as in the window.
                    for other in own.iter().filter(|p| *p != period) {
                        ask(&mut app, other);
                    }
                }
                rounds.sort_by(f64::total_cmp);
                times.push((rounds[ROUNDS / 2], rounds[ROUNDS - 1], period.as_str()));
            }
            times.sort_by(|a, b| a.0.total_cmp(&b.0));
            let (middle, (slowest, worst, period)) = (times[times.len() / 2].0, times[times.len() - 1]);
            println!(
                "{kind:9} {name:28} median {middle:6.1} ms, slowest period {slowest:6.1} ms ({period}, at worst {worst:.1})"
            );
        };
        let done = |r: Result<_, qd_app::model::Issue>| r.map(|_| ()).expect("the workspace answers");
        line("tiles with sparklines", &mut |app, p| {
            done(app.kpi(&request("", p, Some(Grain::Week))).map(drop))
        });
        for id in TILES {
            line(id, &mut |app, p| done(app.kpi(&request(id, p, None)).map(drop)));
        }
        line("KPI screen of frt", &mut |app, p| {
            let query = KpiDetailQuery {
                id: "frt".into(),
                period: p.into(),
                compare: Some("previous".into()),
                by: None,
                filters: Vec::new(),
            };
            done(app.kpi_detail(&query).map(drop));
        });
        for (name, headlines) in [("overview's headlines", true), ("overview screen", false)] {
            line(name, &mut |app, p| {
                let (period, compare) = (p.into(), Some("previous".into()));
                done(app.overview(&OverviewQuery { period, compare, audience: None, headlines }).map(drop));
            });
        }
    }
    Ok(())
}
