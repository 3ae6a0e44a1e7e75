//! A made-up company with awkward words: a realistic input for the report.

#![allow(clippy::unwrap_used)]

pub mod events;

use qd_model::format::{self, Locale};
use qd_model::*;
use std::collections::BTreeMap;

pub const TOPICS: [&str; 12] = [
    "Fakturor och betalning",
    "Autentificare și recuperarea conturilor în două etape",
    "Müştəri qeydiyyatı və şəxsi məlumatların dəyişdirilməsi",
    "배송 지연 및 분실된 소포에 대한 문의",
    "Devolución y reembolso",
    "Password reset",
    "Țară și limbă, ţinut",
    "Order status",
    "Change of address",
    "Çatdırılma vaxtı",
    "Garantie și retur",
    "",
];

struct Noise(u64);
impl Noise {
    /// 0…1, the same in every run.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as f64 / (1u64 << 31) as f64
    }
}

fn weeks() -> Vec<String> {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 6, 29).unwrap();
    (0..14).map(|i| (first + chrono::Days::new(7 * i)).to_string()).collect()
}

fn whole(mut points: Vec<SeriesPoint>) -> Vec<SeriesPoint> {
    points.iter_mut().for_each(|p| p.value = p.value.map(f64::round));
    points
}

fn series(noise: &mut Noise, around: f64, spread: f64, drift: f64, n: u64) -> Vec<SeriesPoint> {
    weeks()
        .into_iter()
        .enumerate()
        .map(|(i, from)| SeriesPoint {
            from,
            value: (i != 5 || spread < 0.3)
                .then(|| around * (1.0 + spread * (noise.next() - 0.5) + drift * (i as f64 / 13.0 - 0.5))),
            n: n / 14,
        })
        .collect()
}

pub struct Make {
    kpi: KpiValue,
    locale: Locale,
}

fn kpi(id: &str, name: &str, unit: Unit, better: &str, value: Option<f64>, n: u64) -> Make {
    let locale = Locale::of("en");
    let currency = (unit == Unit::Money).then(|| "EUR".to_owned());
    let text = value.map_or("no data".into(), |v| format::value(v, unit, currency.as_deref(), locale));
    Make {
        locale,
        kpi: KpiValue {
            id: id.into(),
            name: name.into(),
            unit,
            currency,
            better: better.into(),
            definition: format!("the definition of {name} as it was computed here, in one short sentence"),
            variant: "calendar".into(),
            variant_text: "calendar time".into(),
            definition_codes: vec![],
            note_codes: vec![],
            value,
            text,
            no_data: value.is_none().then(|| NoData {
                reason: "not_imported".into(),
                text: "No file with this was imported. An export of the phone system gives it.".into(),
                phrase: None,
            }),
            n,
            few_cases: value.is_some() && n < 30,
            excluded: vec![],
            interval: None,
            stats: None,
            parts: BTreeMap::new(),
            notes: vec![],
            comparison: None,
            target: None,
            by: BTreeMap::new(),
            series: vec![],
            rows: None,
            histogram: vec![],
            heatmap: vec![],
            tables: vec![],
        },
    }
}

impl Make {
    fn text(&self, v: f64) -> String {
        format::value(v, self.kpi.unit, self.kpi.currency.as_deref(), self.locale)
    }
    fn bounds(mut self, low: f64, high: f64) -> Self {
        self.kpi.interval = Some(Interval { level: 0.95, low: Some(low), high: Some(high) });
        self
    }
    fn before(mut self, was: f64, verdict: Verdict) -> Self {
        let change = self.kpi.value.unwrap() - was;
        self.kpi.comparison = Some(Comparison {
            label: "2026-Q2".into(),
            value: Some(was),
            text: self.text(was),
            n: self.kpi.n - self.kpi.n / 20,
            change: Some(change),
            change_text: format::change(change, self.kpi.unit, self.kpi.currency.as_deref(), self.locale),
            p_value: Some(0.01),
            verdict,
        });
        self
    }
    fn target(mut self, value: f64) -> Self {
        let v = self.kpi.value.unwrap();
        let met = if self.kpi.better == "down" { v <= value } else { v >= value };
        self.kpi.target = Some(TargetCheck { value, text: self.text(value), met });
        self
    }
    fn weekly(mut self, noise: &mut Noise, spread: f64, drift: f64) -> Self {
        let around = match self.kpi.unit {
            Unit::Count => self.kpi.value.unwrap() / 14.0,
            _ => self.kpi.value.unwrap(),
        };
        self.kpi.series = series(noise, around, spread, drift, self.kpi.n);
        if self.kpi.unit == Unit::Count {
            self.kpi.series = whole(std::mem::take(&mut self.kpi.series));
        }
        self
    }
    fn by(mut self, noise: &mut Noise, dimension: &str, words: &[String], spread: f64) -> Self {
        let total = self.kpi.value.unwrap();
        let count = self.kpi.unit == Unit::Count;
        let weights: Vec<f64> = words.iter().enumerate().map(|(i, _)| 1.0 / (i as f64 + 1.4)).collect();
        let sum: f64 = weights.iter().sum();
        let rows = words
            .iter()
            .zip(&weights)
            .map(|(word, w)| {
                let n = (self.kpi.n as f64 * w / sum).round() as u64;
                let value = if count { n as f64 } else { total * (1.0 + spread * (noise.next() - 0.5)) };
                let value = if self.kpi.unit == Unit::Share { value.min(0.99) } else { value };
                let half = value * 2.2 / (n.max(2) as f64).sqrt();
                BreakdownRow {
                    key: word.clone(),
                    value: Some(value),
                    text: self.text(value),
                    n,
                    interval: (!count).then_some(Interval {
                        level: 0.95,
                        low: Some((value - half).max(0.0)),
                        high: Some(if self.kpi.unit == Unit::Share {
                            (value + half).min(1.0)
                        } else {
                            value + half
                        }),
                    }),
                    share: count.then_some(w / sum),
                    previous: Some(value * (0.85 + 0.3 * noise.next())),
                    target: None,
                }
            })
            .collect();
        self.kpi.by.insert(dimension.into(), rows);
        self
    }
    fn spread(mut self, median: f64) -> Self {
        let n = self.kpi.n as f64;
        let width = median / 5.0;
        self.kpi.histogram = (0..30)
            .map(|i| {
                let x = i as f64 / 5.0;
                (i as f64 * width, (i + 1) as f64 * width, (n * 0.32 * x * (-1.45 * x).exp()) as u64 + 2)
            })
            .collect();
        self.kpi.parts.insert("beyond_last_bin".into(), Some(188.0));
        self.kpi.stats = Some(Stats {
            mean: Some(median * 1.5),
            median: Some(median),
            p90: Some(median * 3.4),
            p95: Some(median * 4.6),
            min: Some(4.0),
            max: Some(median * 40.0),
        });
        self
    }
    fn scores(mut self, counts: &[u64]) -> Self {
        self.kpi.histogram =
            counts.iter().enumerate().map(|(i, n)| (i as f64 + 1.0, i as f64 + 2.0, *n)).collect();
        self
    }
    fn part(mut self, name: &str, v: f64) -> Self {
        self.kpi.parts.insert(name.into(), Some(v));
        self
    }
    fn out(mut self, reason: &str, n: u64) -> Self {
        self.kpi.excluded.push(Excluded { reason: reason.into(), n });
        self
    }
    fn note(mut self, text: &str) -> Self {
        self.kpi.notes.push(text.into());
        self
    }
    fn heat(mut self, noise: &mut Noise) -> Self {
        let cell = |d: usize, h: usize, x: f64| {
            let day = if d < 5 { 1.0 - 0.06 * d as f64 } else { 0.25 };
            let hour = (-((h as f64 - 11.5) / 4.2).powi(2)).exp() + 0.04;
            (150.0 * day * hour * (0.8 + 0.4 * x)) as u64
        };
        self.kpi.heatmap = (0..7).map(|d| (0..24).map(|h| cell(d, h, noise.next())).collect()).collect();
        self
    }
}

fn words(of: &[&str]) -> Vec<String> {
    of.iter().map(|s| (*s).to_owned()).collect()
}

pub fn agents() -> Vec<String> {
    let first = ["Åsa", "Ștefan", "Gülnarə", "지민", "José", "Ida", "Māra", "Wei", "Zoë", "Björn"];
    let last = ["Lindqvist", "Țurcanu", "Həsənova", "김", "Núñez", "Öström"];
    (0..60).map(|i| format!("{} {}", first[i % 10], last[i / 10])).collect()
}

pub fn kpis() -> Vec<KpiValue> {
    let noise = &mut Noise(7);
    let channels = words(&["email", "chat", "phone", "web form", "social"]);
    let topics = words(&TOPICS);
    let people = agents();
    let services = words(&["checkout", "login", "payments", "search"]);
    let articles: Vec<String> =
        (1..=24).map(|i| format!("How to change your delivery address, part {i}")).collect();
    let made = vec![
        kpi("frt", "First response time", Unit::Seconds, "down", Some(5410.0), 9412)
            .bounds(5280.0, 5560.0)
            .before(6100.0, Verdict::Better)
            .target(7200.0)
            .weekly(noise, 0.3, -0.25)
            .by(noise, "channel", &channels, 0.9)
            .by(noise, "agent", &people, 0.5)
            .spread(5410.0)
            .out("no_first_response", 18)
            .out("negative_duration", 2),
        kpi("asa", "Average speed of answer", Unit::Seconds, "down", Some(38.0), 4120)
            .bounds(36.0, 40.1)
            .before(31.0, Verdict::Worse)
            .target(30.0)
            .weekly(noise, 0.35, 0.3),
        kpi("abandonment", "Abandonment rate", Unit::Share, "down", Some(0.061), 4390)
            .bounds(0.054, 0.068)
            .before(0.055, Verdict::NoClearChange)
            .weekly(noise, 0.5, 0.1),
        kpi("resolution_time", "Time to resolution", Unit::Seconds, "down", Some(61_200.0), 8890)
            .bounds(60_000.0, 62_900.0)
            .before(60_100.0, Verdict::NoClearChange)
            .weekly(noise, 0.2, 0.0)
            .spread(61_200.0)
            .by(noise, "topic", &topics, 0.8)
            .out("no_resolution_time", 41),
        kpi("mtbf", "Mean time between failures", Unit::Seconds, "up", Some(1_036_800.0), 9)
            .bounds(561_000.0, 2_240_000.0)
            .note("watched since its first failure")
            .by(noise, "service", &services, 0.5),
        kpi("mttd", "Mean time to detect", Unit::Seconds, "down", None, 0),
        kpi("fcr", "First contact resolution", Unit::Share, "up", Some(0.7104), 8890)
            .bounds(0.701, 0.72)
            .before(0.701, Verdict::NoClearChange)
            .target(0.75)
            .weekly(noise, 0.06, 0.02)
            .by(noise, "agent", &people, 0.3)
            .by(noise, "topic", &topics, 0.3),
        kpi("sla", "SLA compliance", Unit::Share, "up", Some(0.881), 9100)
            .bounds(0.874, 0.888)
            .before(0.904, Verdict::Worse)
            .target(0.9)
            .weekly(noise, 0.05, -0.03)
            .part("policy.E-mail in one business day", 0.893)
            .part("policy.E-mail in one business day.n", 5100.0)
            .part("policy.E-mail in one business day.goal", 0.7)
            .part("policy.Calls in 30 s", 0.781)
            .part("policy.Calls in 30 s.n", 4120.0)
            .part("policy.Calls in 30 s.goal", 0.8),
        kpi("reopen_rate", "Reopen rate", Unit::Share, "down", Some(0.042), 8890)
            .bounds(0.038, 0.046)
            .before(0.046, Verdict::Better)
            .weekly(noise, 0.5, -0.1)
            .by(noise, "agent", &people, 0.8),
        kpi("csat", "Customer satisfaction", Unit::Share, "up", Some(0.924), 2210)
            .bounds(0.912, 0.934)
            .before(0.906, Verdict::Better)
            .target(0.9)
            .weekly(noise, 0.05, 0.02)
            .by(noise, "channel", &channels, 0.08)
            .by(noise, "agent", &people[..20], 0.1)
            .note("scale 1–5, satisfied from 4")
            .scores(&[60, 31, 77, 700, 1342]),
        kpi("nps", "Net promoter score", Unit::Points, "up", Some(-12.0), 640)
            .bounds(-18.0, -6.0)
            .before(-9.0, Verdict::NoClearChange)
            .part("promoters", 0.29)
            .part("passives", 0.30)
            .part("detractors", 0.41)
            .weekly(noise, 0.2, 0.0),
        kpi("ces", "Customer effort score", Unit::Score, "up", Some(5.42), 22)
            .bounds(4.9, 5.9)
            .before(5.6, Verdict::FewCases)
            .note("1–7, 7 is easy"),
        kpi("esat", "Employee satisfaction", Unit::Share, "up", None, 0),
        kpi("tickets", "Tickets", Unit::Count, "none", Some(9430.0), 9430)
            .before(8604.0, Verdict::NotTested)
            .weekly(noise, 0.25, 0.2)
            .heat(noise)
            .by(noise, "channel", &channels, 0.0)
            .by(noise, "topic", &topics, 0.0),
        kpi("backlog", "Backlog", Unit::Count, "down", Some(1284.0), 1284)
            .before(1171.0, Verdict::NotTested)
            .weekly(noise, 0.1, 0.2),
        kpi("top_topics", "Top topics", Unit::Count, "none", Some(9430.0), 9430)
            .by(noise, "topic", &topics, 0.0),
        kpi("articles_read", "Articles read", Unit::Count, "up", Some(182_340.0), 182_340)
            .before(140_200.0, Verdict::NotTested)
            .weekly(noise, 0.2, 0.3)
            .by(noise, "article", &articles, 0.0),
        kpi("article_read_time", "Article read time", Unit::Seconds, "none", Some(74.0), 90_000)
            .before(71.0, Verdict::Changed)
            .weekly(noise, 0.1, 0.0)
            .by(noise, "article", &articles, 0.6),
        kpi("cost_per_resolution", "Cost per resolution", Unit::Money, "down", Some(5.83), 8890)
            .before(5.77, Verdict::NotTested)
            .target(6.0),
        kpi("churn", "Customer churn", Unit::Share, "down", Some(0.034), 1210)
            .bounds(0.025, 0.046)
            .before(0.029, Verdict::NoClearChange)
            .by(noise, "segment", &words(&["small", "middle", "large"]), 0.8),
        kpi("revenue_churn", "Revenue churn", Unit::Share, "down", None, 0),
        kpi("retention", "Customer retention", Unit::Share, "up", Some(0.966), 1210)
            .bounds(0.954, 0.975)
            .before(0.971, Verdict::NoClearChange),
    ];
    made.into_iter().map(|m| m.kpi).collect()
}

fn family(id: &str) -> &'static str {
    match id {
        "frt" | "asa" | "abandonment" | "resolution_time" | "mtbf" | "mttd" => "speed",
        "fcr" | "sla" | "reopen_rate" => "quality",
        "csat" | "nps" | "ces" | "esat" => "satisfaction",
        "tickets" | "backlog" | "top_topics" => "volume",
        "articles_read" | "article_read_time" => "self_service",
        _ => "cost_and_customers",
    }
}

/// What the summary leads with.
const HEADLINES: [&str; 10] = [
    "tickets",
    "frt",
    "resolution_time",
    "sla",
    "csat",
    "fcr",
    "nps",
    "cost_per_resolution",
    "asa",
    "reopen_rate",
];

pub fn input(page: PageFormat, language: &str) -> ReportInput {
    let mut kpis = kpis();
    events::put(&mut kpis);
    let definitions = kpis
        .iter()
        .map(|k| KpiDefinition {
            id: k.id.clone(),
            name: k.name.clone(),
            summary: format!("What {} says.", k.name),
            formula: "first public reply by a person − creation; automatic replies do not count; calendar and business clock are both computed where both times are there".into(),
            unit: k.unit,
            better: k.better.clone(),
            inputs: vec!["tickets.created_at".into()],
            family: family(&k.id).into(),
            circle: "edge".into(),
            audience: "both".into(),
            counted_by: "created".into(),
            actions: vec!["staff by the hour × weekday map".into()],
            caution: "an automatic acknowledgement is not a response".into(),
            source: "S0".into(),
            since: "0.1.0".into(),
        })
        .collect();
    let noise = &mut Noise(99);
    let channels = ["email", "chat", "phone", "web form", "social", "fax"];
    let parts = channels
        .iter()
        .enumerate()
        .map(|(i, c)| ((*c).to_owned(), whole(series(noise, 260.0 / (i as f64 + 1.0), 0.25, 0.2, 900))))
        .collect();
    let imports = (0..60)
        .map(|i| ImportLine {
            file: if i == 3 {
                "Экспорт_обращений_за_третий_квартал_2026_final_(2).csv".into()
            } else {
                format!("tickets_2026-{:02}_part{i}.csv", 1 + i % 9)
            },
            kind: "Tickets".into(),
            source: "zendesk".into(),
            records: 1003 + 17 * i,
            rejected: if i % 5 == 0 { i } else { 0 },
            span: Some(("2026-07-01".into(), "2026-09-30".into())),
        })
        .collect();
    let settings = Settings {
        language: language.into(),
        time_zone: "Europe/Stockholm".into(),
        events: vec![EventNote { on: "2026-08-05".into(), text: "New phone system".into() }],
        ..Settings::default()
    };
    ReportInput {
        report: KpiReport {
            period: PeriodLabel {
                label: "2026-Q3".into(),
                from: "2026-07-01T00:00:00+02:00".into(),
                to: "2026-10-01T00:00:00+02:00".into(),
                time_zone: "Europe/Stockholm".into(),
            },
            kpis,
            insights: vec![],
        },
        definitions,
        headlines: HEADLINES.map(String::from).into(),
        follow_ups: Vec::new(),
        settings,
        language: language.into(),
        page,
        version: "0.1.0".into(),
        title: String::new(),
        organisation: "Nordvik Utrustning AB".into(),
        compare_label: Some("2026-Q2".into()),
        quality: DataQuality::of(imports),
        is_sample: true,
        as_of_text: "2026-09-30".into(),
        logo: Vec::new(),
        known_to: Default::default(),
        grain: Grain::Week,
        channels: BTreeMap::from([("tickets".to_owned(), parts)]),
        incidents: events::incidents(),
        arranged: Default::default(),
    }
}
