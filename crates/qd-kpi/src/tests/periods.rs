//! What a period holds is what its pieces hold, for every KPI: over both clock changes of six zones, the leap day, week
//! 53, halves, and fiscal years. A day that is an hour short or long loses and doubles nothing.

use crate::testing::*;
use qd_calendar::Calendar;
use qd_model::{Dataset, Facts, KpiQuery, KpiValue, Period, PeriodSpec, Settings, SlaMeasure, SlaPolicy};
use std::fmt::Write;

/// How a KPI of a period goes with those of its pieces.
enum Law {
    /// The values add up, as do n and what is left out.
    Total,
    /// The values weighted by n add up.
    Mean,
    /// n and what is left out add up; the value is a median or a ratio.
    Cases,
    /// These parts add up.
    Parts(&'static [&'static str]),
    /// It is that of the last piece.
    Last,
    /// It looks at the period together; the reason.
    Together(#[allow(dead_code, reason = "it is for the reader")] &'static str),
}

/// Every KPI has its law: a new one without fails.
fn law(id: &str) -> Law {
    match id {
        "tickets" | "resolved" | "volume_by_channel" | "top_topics" | "articles_read" => Law::Total,
        "asa"
        | "abandonment"
        | "aht"
        | "resolution_time"
        | "mttd"
        | "time_to_restore"
        | "fcr"
        | "contacts_to_resolution"
        | "reopen_rate"
        | "transfer_rate"
        | "sla"
        | "csat"
        | "ces"
        | "nps" => Law::Mean,
        "frt"
        | "hold_time"
        | "quality_score"
        | "esat"
        | "tickets_per_agent"
        | "calls_per_hour"
        | "article_read_time"
        | "article_contact_rate"
        | "article_helpful"
        | "contact_rate" => Law::Cases,
        "mtbf" => Law::Parts(&["watched_s", "downtime_s", "uptime_s"]),
        "availability" => Law::Parts(&["watched_s", "downtime_s", "failures"]),
        "cost_per_resolution" | "cost_per_ticket" | "cost_to_revenue" => Law::Parts(&["support_cost"]),
        "churn" | "retention" => Law::Parts(&["lost"]),
        "revenue_churn" => Law::Parts(&["cancelled"]),
        "backlog" => Law::Last,
        "consistency" => Law::Together("an agent needs five tickets of a topic"),
        "top_agents" => Law::Together("it is a number of agents"),
        "retention_by_experience" => Law::Together("it looks at the period before"),
        other => panic!("{other} has no law"),
    }
}

/// Records of all data sets from a week before a span to a week after it, some 500 a data set.
pub(super) fn facts(span: &Period) -> Facts {
    const WEEK: i64 = 7 * 86_400;
    let (from, to) = (span.from - WEEK, span.to + WEEK);
    let step = ((to - from) / 500).max(60);
    let mut tickets = String::from(
        "id|created_at|first_response_at|resolved_at|contacts|reopens|transfers|handle_s|csat_score|csat_score_scale|topic|agent|channel\n",
    );
    let mut calls =
        String::from("id|offered_at|wait_s|abandoned|talk_s|hold_s|wrap_s|resolved|agent|topic|ticket\n");
    let mut surveys = String::from("id|survey_kind|answered_at|score|score_scale|easy_end\n");
    let mut articles = String::from("article|date|reads|read_s|helpful_yes|helpful_no|contacts_started\n");
    let mut incidents = String::from("service|started_at|detected_at|resolved_at\n");
    let mut quality = String::from("agent|reviewed_at|score|max_score\n");
    let (mut customers, mut revenue) =
        (String::from("customer|started_at|ended_at\n"), String::from("customer|from|monthly_revenue\n"));
    let old = from - 400 * 86_400;
    for k in 0..500_i64 {
        let at = from + k * step + k * k % step;
        let opt = |is: bool, x: i64| if is { x.to_string() } else { String::new() };
        let (answered, solved) = (at + k % 7 * 600 - 60 * i64::from(k % 29 == 0), at + 60 + k % 11 * 7200);
        let _ = writeln!(
            tickets,
            "{k}|{at}|{answered}|{}|{}|{}|{}|{}|{}|1-5|{}|{}|{}",
            opt(k % 6 != 0, solved),
            opt(k % 9 != 0, 1 + k % 3),
            opt(k % 8 != 0, k % 2),
            opt(k % 10 != 0, k % 3),
            opt(k % 5 != 0, 60 * (k % 13)),
            opt(k % 6 != 0 && k % 4 == 0, 1 + k % 6),
            ["login", "bill", ""][(k % 3) as usize],
            ["ann", "bob", ""][(k / 3 % 3) as usize],
            ["mail", "chat"][(k % 2) as usize],
        );
        let (up, ticket) = (k % 5 != 0, opt(k % 4 == 0, k + 1));
        let _ = writeln!(
            calls,
            "c{k}|{}|{}|{}|{}|{}|{}|{}|ann|login|{ticket}",
            at + 17,
            k % 90,
            u8::from(!up),
            opt(up, 100 + k),
            opt(up && k % 3 > 0, k % 40),
            opt(up, 10),
            opt(k % 7 != 0, k % 2)
        );
        let (kind, score, scale) = [
            ("csat", k % 7, "1-5"),
            ("nps", k % 12, "0-10"),
            ("ces", 1 + k % 7, "1-7"),
            ("esat", 1 + k % 5, "1-5"),
        ][(k % 4) as usize];
        let _ = writeln!(surveys, "s{k}|{kind}|{}|{score}|{scale}|highest", at + 31);
        let _ = writeln!(articles, "a{}|{}|{}|{}|{}|1|{}", k % 9, at + 5, k % 50, k % 70, k % 4, k % 3);
        let _ = writeln!(quality, "ann|{}|{}|10", at + 7, k % 12);
        if k % 10 == 0 {
            let found = opt(k % 20 != 0, at + 40);
            let _ = writeln!(incidents, "web|{at}|{found}|{}", opt(k % 30 != 0, at + 3600 + k * 31));
        }
        // All were there before, so that who leaves in a piece was there when the whole began.
        let _ = writeln!(customers, "{k}|{old}|{}", opt(k % 3 != 0, at));
        let _ = writeln!(revenue, "{k}|{old}|{}", 10 + k);
    }
    let mut finance = String::from("month|support_cost|company_revenue\n");
    for month in 0..48 {
        let _ = writeln!(finance, "{}-{:02}-01|{}|9000", 2025 + month / 12, month % 12 + 1, 700 + 13 * month);
    }
    Build::default()
        .table(Dataset::Tickets, &tickets)
        .table(Dataset::Calls, &calls)
        .table(Dataset::Surveys, &surveys)
        .table(Dataset::Articles, &articles)
        .table(Dataset::Incidents, &incidents)
        .table(
            Dataset::Services,
            &format!("service|watched_from\nweb|{}\napi|{}", from + 1, span.from + 90_000),
        )
        .table(Dataset::Customers, &customers)
        .table(Dataset::Revenue, &revenue)
        .table(Dataset::Quality, &quality)
        .table(Dataset::Finance, &finance)
        .facts()
}

fn ask_all(facts: &Facts, settings: &Settings, period: &Period) -> Vec<KpiValue> {
    let query = KpiQuery {
        kpis: vec![],
        period: period.clone(),
        compare: None,
        by: vec![],
        filters: vec![],
        series: None,
        rows: false,
        as_of: i64::MAX,
    };
    crate::evaluate(facts, settings, &query).unwrap()
}

/// Holds every KPI of a period against those of its pieces.
fn hold(zone: &str, fiscal: u32, whole: &PeriodSpec, pieces: &[String]) {
    let calendar = Calendar::new(zone.parse().unwrap(), fiscal);
    let resolve = |spec: &PeriodSpec| qd_calendar::resolve(spec, &calendar, None).unwrap();
    let whole = resolve(whole);
    let pieces: Vec<Period> = pieces.iter().map(|p| resolve(&PeriodSpec::Named(p.clone()))).collect();
    assert_eq!((pieces[0].from, pieces[pieces.len() - 1].to), (whole.from, whole.to), "{zone}");
    assert!(pieces.windows(2).all(|w| w[0].to == w[1].from), "{zone}: {pieces:?}");
    let facts = facts(&whole);
    let mut settings = Settings {
        time_zone: zone.into(),
        fiscal_year_start: fiscal,
        currency: "EUR".into(),
        ..Settings::default()
    };
    settings.sla.push(SlaPolicy {
        name: "Soon".into(),
        measure: SlaMeasure::Frt,
        filter: Default::default(),
        limit_s: 1800,
        clock: Default::default(),
        goal: None,
        paused: None,
    });
    let all = ask_all(&facts, &settings, &whole);
    let parts: Vec<Vec<KpiValue>> = pieces.iter().map(|p| ask_all(&facts, &settings, p)).collect();
    for (k, v) in all.iter().enumerate() {
        let own = || parts.iter().map(|p| &p[k]);
        let label = format!("{} in {zone}, {}", v.id, whole.label);
        let near = |sum: f64, wanted: f64, what: &str| {
            let room = 1e-9 * wanted.abs().max(1.0);
            assert!((sum - wanted).abs() <= room, "{label}: {what} {sum}, the whole has {wanted}");
        };
        let cases = || {
            near(own().map(|p| p.n as f64).sum(), v.n as f64, "n");
            for e in &v.excluded {
                let same = own().flat_map(|p| &p.excluded).filter(|x| x.reason == e.reason);
                near(same.map(|x| x.n as f64).sum(), e.n as f64, &e.reason);
            }
            assert!(v.n > 0, "{label} holds nothing");
        };
        let weighted = |p: &KpiValue| p.value.map_or(0.0, |x| x * p.n as f64);
        match law(&v.id) {
            Law::Total => {
                cases();
                near(own().filter_map(|p| p.value).sum(), v.value.unwrap(), "value");
            }
            Law::Mean => {
                cases();
                near(own().map(weighted).sum(), weighted(v), "value × n");
            }
            Law::Cases => cases(),
            Law::Parts(names) => {
                for name in names {
                    let of = |p: &KpiValue| p.parts.get(*name).copied().flatten();
                    near(
                        own().filter_map(of).sum(),
                        of(v).unwrap_or_else(|| panic!("{label}: {name}")),
                        name,
                    );
                }
            }
            Law::Last => assert_eq!(v.value, own().next_back().unwrap().value, "{label}"),
            Law::Together(_) => {}
        }
    }
}

/// Days from the one that is so many days before a date on.
fn days(around: &str, n: i64) -> Vec<String> {
    let middle: chrono::NaiveDate = around.parse().unwrap();
    (-n..=n).map(|k| (middle + chrono::Duration::days(k)).to_string()).collect()
}

#[test]
fn days_around_both_clock_changes_of_six_zones_add_up() {
    for (zone, changes) in [
        ("Europe/Berlin", ["2026-03-29", "2026-10-25"]),
        ("America/New_York", ["2026-03-08", "2026-11-01"]),
        ("Australia/Lord_Howe", ["2026-04-05", "2026-10-04"]),
        ("Africa/Casablanca", ["2026-02-15", "2026-03-22"]),
        ("America/Santiago", ["2026-04-05", "2026-09-06"]),
        ("Asia/Kathmandu", ["2026-03-29", "2026-10-25"]),
    ] {
        for change in changes {
            let days = days(change, 4);
            let (first, last) = (&days[0], &days[8]);
            let after: chrono::NaiveDate = last.parse().unwrap();
            let to = after.succ_opt().unwrap().to_string();
            hold(zone, 1, &PeriodSpec::Dates(first.clone(), to), &days);
        }
    }
}

#[test]
fn the_clock_changes_are_where_the_test_says() {
    for (zone, day, hours) in [
        ("Europe/Berlin", "2026-03-29", 23.0),
        ("Europe/Berlin", "2026-10-25", 25.0),
        ("America/New_York", "2026-03-08", 23.0),
        ("America/New_York", "2026-11-01", 25.0),
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
        ("Australia/Lord_Howe", "2026-10-04", 23.5),
        ("Africa/Casablanca", "2026-02-15", 25.0),
        ("Africa/Casablanca", "2026-03-22", 23.0),
        ("America/Santiago", "2026-04-04", 25.0),
        ("America/Santiago", "2026-09-06", 23.0),
        ("Asia/Kathmandu", "2026-03-29", 24.0),
    ] {
        let calendar = Calendar::new(zone.parse().unwrap(), 1);
        let p = qd_calendar::resolve(&PeriodSpec::Named(day.into()), &calendar, None).unwrap();
        assert_eq!((p.to - p.from) as f64 / 3600.0, hours, "{zone} {day}");
    }
}

#[test]
fn the_leap_day_week_53_halves_and_fiscal_years_add_up() {
    let named = |p: &str| PeriodSpec::Named(p.into());
    let list = |all: &[&str]| all.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>();
    let february: Vec<String> = (1..=29).map(|d| format!("2028-02-{d:02}")).collect();
    hold("Europe/Stockholm", 1, &named("2028-02"), &february);
    hold("Europe/Stockholm", 1, &named("2026-W53"), &days("2026-12-31", 3));
    hold("America/New_York", 1, &named("2026-H1"), &list(&["2026-Q1", "2026-Q2"]));
    let months: Vec<String> =
        (4..=12).map(|m| format!("2026-{m:02}")).chain((1..=3).map(|m| format!("2027-{m:02}"))).collect();
    hold("Europe/London", 4, &named("2026"), &months);
    hold("Europe/London", 4, &named("2026"), &list(&["2026-H1", "2026-Q3", "2026-Q4"]));
}
