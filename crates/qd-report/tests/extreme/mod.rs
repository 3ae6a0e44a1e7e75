//! Data at its edges: each changes the made-up company's input.

#![allow(clippy::unwrap_used)]

use qd_model::format::{self, Locale};
use qd_model::{BreakdownRow, KpiValue, NoData, ReportInput, SeriesPoint, Unit};

/// A change of the input.
pub type Change = fn(&mut ReportInput);

/// All of them, by name.
pub const ALL: &[(&str, Change)] = &[
    ("no data at all", no_data),
    ("no KPI", |i| i.report.kpis.clear()),
    ("one ticket", one_ticket),
    ("400 agents", |i| rows(i, "agent", 400, |n| format!("Agent Number {n} Andersson-Öström"))),
    ("200 topics", |i| {
        rows(i, "topic", 200, |n| format!("Topic {n}: deliveries, returns and what belongs to them"))
    }),
    ("words of 5,000 letters", long_words),
    ("words without a blank", |i| relabel(i, |n| format!("{}{n}", "Donaudampfschifffahrt".repeat(4)))),
    ("Hangul", |i| relabel(i, |n| format!("배송지연및분실된소포에대한문의와환불요청{n}"))),
    ("negative NPS", negative_nps),
    ("zeros", |i| scale(i, 0.0)),
    ("tiny", |i| scale(i, 1e-6)),
    ("huge", |i| scale(i, 1e6)),
    ("twelve orders of magnitude", orders),
    ("ten years of months", ten_years),
    ("a light accent", |i| i.settings.brand.accent = "#f0b000".into()),
    ("no comparison", |i| {
        i.compare_label = None;
        i.report.kpis.iter_mut().for_each(|k| k.comparison = None);
    }),
    ("400 incidents of 40 services", |i| {
        let first = i.incidents[0].clone();
        i.incidents = (0..400_u32)
            .map(|n| qd_model::IncidentSpan {
                service: format!("Service {}", n % 40),
                from: f64::from(n) / 400.0,
                to: f64::from(n) / 400.0 + f64::from(n % 7) * 0.1,
                ..first.clone()
            })
            .collect();
    }),
    ("many events", |i| {
        let event = i.settings.events[0].clone();
        i.settings.events = (1..=28)
            .map(|d| qd_model::EventNote {
                on: format!("2026-08-{d:02}"),
                text: format!("{} {d}", event.text),
            })
            .collect();
    }),
];

fn text(k: &KpiValue, v: f64) -> String {
    format::value(v, k.unit, k.currency.as_deref(), Locale::of("en"))
}

fn no_data(input: &mut ReportInput) {
    for k in &mut input.report.kpis {
        let nothing = NoData {
            reason: "not_imported".into(),
            text: "No file with this was imported.".into(),
            phrase: None,
        };
        *k = KpiValue {
            value: None,
            text: "no data".into(),
            no_data: Some(nothing),
            n: 0,
            few_cases: false,
            excluded: vec![],
            interval: None,
            stats: None,
            parts: Default::default(),
            comparison: None,
            target: None,
            by: Default::default(),
            series: vec![],
            histogram: vec![],
            heatmap: vec![],
            tables: vec![],
            ..k.clone()
        };
    }
    input.channels.clear();
    input.quality = Default::default();
    input.as_of_text = String::new();
}

fn one_ticket(input: &mut ReportInput) {
    for k in &mut input.report.kpis {
        k.n = k.n.min(1);
        k.few_cases = k.value.is_some();
        k.interval = None;
        k.excluded.clear();
        k.comparison = None;
        k.stats = None;
        k.heatmap.clear();
        k.series.truncate(1);
        if k.unit == Unit::Count && k.value.is_some() {
            k.value = Some(1.0);
            k.text = "1".into();
        }
        for row in k.by.values_mut() {
            row.truncate(1);
            row.iter_mut().for_each(|r| (r.n, r.interval, r.previous) = (1, None, None));
        }
        k.histogram.truncate(1);
        k.histogram.iter_mut().for_each(|b| b.2 = 1);
        k.parts.retain(|name, _| name != "beyond_last_bin");
    }
    input.channels.values_mut().for_each(|c| c.truncate(1));
}

/// Makes the breakdowns of that dimension that long.
fn rows(input: &mut ReportInput, dimension: &str, n: usize, key: fn(usize) -> String) {
    for k in &mut input.report.kpis {
        if let Some(rows) = k.by.get_mut(dimension) {
            let first = rows[0].clone();
            *rows = (0..n)
                .map(|i| BreakdownRow { key: key(i), n: first.n / (i as u64 + 1), ..first.clone() })
                .collect();
        }
    }
}

/// Other names for all groups.
fn relabel(input: &mut ReportInput, name: impl Fn(usize) -> String) {
    for k in &mut input.report.kpis {
        for rows in k.by.values_mut() {
            rows.iter_mut().enumerate().for_each(|(i, r)| r.key = name(i));
        }
        let reasons: Vec<String> = k.parts.keys().filter(|p| p.starts_with("reason.")).cloned().collect();
        for (i, reason) in reasons.into_iter().enumerate() {
            let n = k.parts.remove(&reason).flatten();
            k.parts.insert(format!("reason.{}", name(i)), n);
        }
    }
    for (i, incident) in input.incidents.iter_mut().enumerate() {
        incident.service = name(i % 5);
    }
    for parts in input.channels.values_mut() {
        let names: Vec<String> = (0..parts.len()).map(&name).collect();
        parts.iter_mut().zip(names).for_each(|(p, n)| p.0 = n);
    }
}

fn long_words(input: &mut ReportInput) {
    let word = |n: usize| format!("{n}{}", "long".repeat(1250));
    relabel(input, word);
    input.title = word(1);
    input.organisation = word(2);
    input.settings.events[0].text = word(3);
    input.quality.imports[0].file = word(4);
    input.report.period.time_zone = word(5);
    input.compare_label = Some(word(6));
    input.report.kpis[0].notes.push(word(7));
}

fn negative_nps(input: &mut ReportInput) {
    let nps = input.report.kpis.iter_mut().find(|k| k.id == "nps").unwrap();
    nps.value = Some(-100.0);
    nps.text = "−100".into();
    for (name, share) in [("promoters", 0.0), ("passives", 0.0), ("detractors", 1.0)] {
        nps.parts.insert(name.into(), Some(share));
    }
    nps.series.iter_mut().for_each(|p| p.value = Some(-100.0));
}

/// All values that many times as large; shares and scores keep to their scale.
fn scale(input: &mut ReportInput, by: f64) {
    for k in &mut input.report.kpis {
        let by =
            if by > 1.0 && !matches!(k.unit, Unit::Seconds | Unit::Count | Unit::Money) { 1.0 } else { by };
        let unit = k.clone();
        let new = |v: f64| (v * by, text(&unit, v * by));
        if let Some(v) = k.value {
            let (v, t) = new(v);
            (k.value, k.text) = (Some(v), t);
        }
        if let Some(i) = &mut k.interval {
            (i.low, i.high) = (i.low.map(|v| v * by), i.high.map(|v| v * by));
        }
        if let Some(c) = &mut k.comparison {
            let (v, t) = new(c.value.unwrap());
            (c.value, c.text) = (Some(v), t);
            c.change = c.change.map(|v| v * by);
            c.change_text =
                format::change(c.change.unwrap(), unit.unit, unit.currency.as_deref(), Locale::of("en"));
        }
        if k.id == "churn" {
            k.parts.values_mut().for_each(|p| *p = p.map(|v| v * by));
        }
        let weeks = k.tables.iter_mut().filter(|t| t.name == "weeks").flat_map(|t| &mut t.rows);
        weeks.flat_map(|r| r.cells.values_mut()).for_each(|c| c.value = c.value.map(|v| v * by));
        if let Some(t) = &mut k.target {
            (t.value, t.text) = new(t.value);
        }
        k.series.iter_mut().for_each(|p| p.value = p.value.map(|v| v * by));
        for row in k.by.values_mut().flatten() {
            let (v, t) = new(row.value.unwrap());
            (row.value, row.text) = (Some(v), t);
            row.previous = row.previous.map(|v| v * by);
            if let Some(i) = &mut row.interval {
                (i.low, i.high) = (i.low.map(|v| v * by), i.high.map(|v| v * by));
            }
        }
        k.histogram.iter_mut().for_each(|b| (b.0, b.1) = (b.0 * by, b.1 * by));
        if let Some(s) = &mut k.stats {
            for v in [&mut s.mean, &mut s.median, &mut s.p90, &mut s.p95, &mut s.min, &mut s.max] {
                *v = v.map(|v| v * by);
            }
        }
    }
    for p in input.channels.values_mut().flatten().flat_map(|c| &mut c.1) {
        p.value = p.value.map(|v| (v * by).round());
    }
}

/// The rows of each breakdown, and the points of each curve, from a thousandth to a thousand million.
fn orders(input: &mut ReportInput) {
    let at = |i: usize, n: usize| 10f64.powf(-3.0 + 12.0 * i as f64 / (n.max(2) - 1) as f64);
    for k in
        input.report.kpis.iter_mut().filter(|k| matches!(k.unit, Unit::Seconds | Unit::Count | Unit::Money))
    {
        let unit = k.clone();
        for rows in k.by.values_mut() {
            let n = rows.len();
            for (i, r) in rows.iter_mut().enumerate() {
                let v = at(n - 1 - i, n);
                let v = if unit.unit == Unit::Count { v.round() } else { v };
                (r.value, r.text, r.interval, r.previous) = (Some(v), text(&unit, v), None, None);
            }
        }
        let n = k.series.len();
        k.series.iter_mut().enumerate().for_each(|(i, p)| p.value = Some(at(i, n)));
    }
}

fn ten_years(input: &mut ReportInput) {
    input.grain = qd_model::Grain::Month;
    input.report.period.from = "2016-10-01T00:00:00+02:00".into();
    input.report.period.label = "2016-10 – 2026-09".into();
    let month = |i: usize| format!("{}-{:02}-01", 2016 + (9 + i) / 12, (9 + i) % 12 + 1);
    let long = |points: &[SeriesPoint]| -> Vec<SeriesPoint> {
        if points.is_empty() {
            return Vec::new();
        }
        (0..120).map(|i| SeriesPoint { from: month(i), ..points[i % points.len()].clone() }).collect()
    };
    for k in &mut input.report.kpis {
        k.series = long(&k.series);
    }
    for c in input.channels.values_mut().flatten() {
        c.1 = long(&c.1);
    }
}
