//! Customers who came and left, and incidents, of the made-up company.

use qd_model::*;

fn cell(value: f64, text: String, n: u64) -> TableCell {
    TableCell { value: Some(value), text, n, interval: None }
}

fn column(name: String, unit: Unit) -> TableColumn {
    TableColumn { name, unit, better: "none".into() }
}

/// Puts parts and tables to the values that have them.
pub fn put(kpis: &mut [KpiValue]) {
    for k in kpis {
        let mut parts: Vec<(String, f64)> = Vec::new();
        let mut part = |name: &str, v: f64| parts.push((name.into(), v));
        match k.id.as_str() {
            "churn" => {
                for (name, v) in [
                    ("active_at_start", 1210.0),
                    ("joined", 64.0),
                    ("lost", 41.0),
                    ("active_at_end", 1233.0),
                    ("reason.Preis und Leistung passten nicht mehr zueinander", 17.0),
                    ("reason.배송 지연", 11.0),
                    ("reason.moved", 6.0),
                    ("reason.other", 3.0),
                ] {
                    part(name, v);
                }
            }
            "retention" => k.tables.push(cohorts()),
            "articles_read" => {
                for (name, v) in [("rho", -0.71), ("rho_lead_weeks", 1.0), ("rho_n", 13.0)] {
                    part(name, v);
                }
                k.tables.push(weeks());
            }
            _ => {}
        }
        k.parts.extend(parts.into_iter().map(|(name, v)| (name, Some(v))));
    }
}

fn cohorts() -> KpiTable {
    let row = |c: u64| TableRow {
        key: format!("{}-Q{}", 2024 + c.div_ceil(4), (c + 3) % 4 + 1),
        rank: None,
        note: (c == 5).then(|| "few_cases".into()),
        cells: (0..8 - c)
            .map(|k| {
                let share = 1.0 - 0.031 * k as f64 - 0.004 * c as f64;
                (
                    format!("after_{k}"),
                    cell(share, format!("{share:.2}"), if c == 5 { 7 } else { 60 + 9 * c }),
                )
            })
            .collect(),
    };
    KpiTable {
        name: "cohorts".into(),
        of: "cohort".into(),
        columns: (0..8).map(|k| column(format!("after_{k}"), Unit::Share)).collect(),
        rows: (0..8).map(row).collect(),
    }
}

fn weeks() -> KpiTable {
    let row = |(i, week): (usize, String)| {
        let (reads, contacts) = (12_000.0 + 411.0 * i as f64, 980.0 - 37.0 * ((i * 7) % 13) as f64);
        TableRow {
            key: week,
            rank: None,
            note: None,
            cells: [("reads", reads), ("contacts", contacts)]
                .map(|(name, v)| (name.to_owned(), cell(v, v.to_string(), v as u64)))
                .into(),
        }
    };
    KpiTable {
        name: "weeks".into(),
        of: "week".into(),
        columns: ["reads", "contacts"].map(|c| column(c.into(), Unit::Count)).into(),
        rows: super::weeks().into_iter().enumerate().map(row).collect(),
    }
}

/// Incidents of five services, one still open.
pub fn incidents() -> Vec<IncidentSpan> {
    let services = ["Betalning", "배송 추적", "Autentificare și recuperarea conturilor", "API", ""];
    (0..14_u32)
        .map(|i| {
            let from = f64::from(i) / 14.0 + 0.01;
            let to = from + f64::from(i * i % 7) * 0.004 + 0.0004;
            IncidentSpan { service: services[(i * i % 5) as usize].into(), from, to, open: i == 13 }
        })
        .collect()
}
