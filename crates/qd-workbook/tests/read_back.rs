//! What was written is read back with another library.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use calamine::{Data, Reader, Xlsx};
use qd_model::*;
use qd_workbook::{Written, render};
use std::collections::BTreeMap;
use std::io::Cursor;

const HOSTILE: [&str; 9] = [
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    " =1+1",
    "\u{a0}=1",
    "＝1+1",
    "<script>alert(1)</script>&amp;",
    "_x0041_ 한국어 😀 \u{202e}abc",
];

fn kpi(id: &str, unit: Unit, value: Option<f64>) -> KpiValue {
    KpiValue {
        id: id.into(),
        name: id.into(),
        unit,
        currency: (unit == Unit::Money).then(|| "EUR".into()),
        better: "down".into(),
        definition: "as computed".into(),
        variant: "calendar".into(),
        variant_text: "calendar time".into(),
        definition_codes: vec![],
        note_codes: vec![],
        value,
        text: String::new(),
        no_data: value.is_none().then(|| NoData {
            reason: "not_imported".into(),
            text: "No such file was imported.".into(),
            phrase: None,
        }),
        n: 40,
        few_cases: false,
        excluded: vec![Excluded { reason: "no_score".into(), n: 3 }],
        interval: value.map(|v| Interval { level: 0.95, low: Some(v * 0.9), high: None }),
        stats: None,
        parts: BTreeMap::from([("within_24h".into(), Some(0.123_456_789))]),
        notes: vec![],
        comparison: None,
        target: None,
        by: BTreeMap::new(),
        series: vec![],
        rows: None,
        histogram: vec![],
        heatmap: vec![],
        tables: vec![],
    }
}

fn group(key: &str, value: Option<f64>, n: u64) -> BreakdownRow {
    BreakdownRow {
        key: key.into(),
        value,
        text: String::new(),
        n,
        interval: None,
        share: None,
        previous: None,
        target: None,
    }
}

fn follow_up() -> FollowUp {
    let span = |value: f64, n| SpanValue {
        from: "2026-05-01".into(),
        to: "2026-07-01".into(),
        value: Some(value),
        text: String::new(),
        n,
    };
    FollowUp {
        action: AgreedAction {
            id: "1".into(),
            kpi: "frt".into(),
            agreed_on: "2026-07-01".into(),
            text: "=Triage".into(),
            owner: "Kim".into(),
            due: Some("2026-07-14".into()),
            ..AgreedAction::default()
        },
        name: "First response time".into(),
        better: "down".into(),
        before: Some(span(7200.0, 40)),
        since: Some(span(3600.0, 41)),
        change: Some(-3600.0),
        change_text: "−1 h".into(),
        p_value: Some(0.01),
        verdict: ActionVerdict::Better,
        reason: None,
        series: Vec::new(),
        grain: Grain::Week,
        said: "Better: 1\u{a0}h since then, 2\u{a0}h before.".into(),
    }
}

fn input() -> ReportInput {
    let mut frt = kpi("frt", Unit::Seconds, Some(5_410.25));
    frt.by.insert("topic".into(), HOSTILE.iter().map(|w| group(w, Some(7_200.0), 50)).collect());
    frt.by.insert(
        "agent".into(),
        vec![group("Ann Secret", Some(60.0), 50), group("Bo Hidden", Some(90.0), 4), group("", None, 2)],
    );
    frt.series = (1..=9)
        .map(|day| SeriesPoint {
            from: format!("2026-07-0{day}"),
            value: (day != 4).then(|| 100.0 * f64::from(day)),
            n: 7,
        })
        .collect();
    frt.comparison = Some(Comparison {
        label: "2026-Q2".into(),
        value: Some(6_100.5),
        text: String::new(),
        n: 39,
        change: Some(-690.25),
        change_text: "−12 min".into(),
        p_value: Some(0.0004),
        verdict: Verdict::Better,
    });
    frt.target = Some(TargetCheck { value: 7_200.0, text: String::new(), met: true });
    let mut top = kpi("top_agents", Unit::Count, Some(2.0));
    let cell = |v| TableCell { value: Some(v), text: String::new(), n: 40, interval: None };
    top.tables = vec![KpiTable {
        name: "agents".into(),
        of: "agent".into(),
        columns: vec![TableColumn { name: "fcr".into(), unit: Unit::Share, better: "up".into() }],
        rows: vec![TableRow {
            key: "Ann Secret".into(),
            rank: Some(1),
            note: None,
            cells: BTreeMap::from([("fcr".into(), cell(0.75))]),
        }],
    }];
    let definition = |id: &str, family: &str| KpiDefinition {
        id: id.into(),
        name: id.into(),
        summary: String::new(),
        formula: "=a÷b".into(),
        unit: Unit::Count,
        better: "none".into(),
        inputs: vec![],
        family: family.into(),
        circle: String::new(),
        audience: String::new(),
        counted_by: "created".into(),
        actions: vec![],
        caution: String::new(),
        source: String::new(),
        since: String::new(),
    };
    ReportInput {
        report: KpiReport {
            period: PeriodLabel {
                label: "2026-Q3".into(),
                from: "2026-07-01T00:00:00+02:00".into(),
                to: "2026-10-01T00:00:00+02:00".into(),
                time_zone: "Europe/Stockholm".into(),
            },
            kpis: vec![frt, kpi("csat", Unit::Share, None), kpi("sla", Unit::Share, Some(0.941)), top],
            insights: vec![],
        },
        definitions: vec![
            definition("frt", "speed"),
            definition("csat", "satisfaction"),
            definition("sla", "quality"),
            definition("top_agents", "volume"),
        ],
        follow_ups: vec![follow_up()],
        settings: Settings::default(),
        language: "en".into(),
        page: PageFormat::A4,
        headlines: vec![],
        title: String::new(),
        logo: vec![],
        channels: BTreeMap::new(),
        incidents: vec![],
        organisation: "=Evil & Sons".into(),
        version: "0.1.0".into(),
        compare_label: Some("2026-Q2".into()),
        quality: DataQuality::of(vec![ImportLine {
            file: "@tickets.csv".into(),
            kind: "tickets".into(),
            source: "generic".into(),
            records: 1003,
            rejected: 3,
            span: Some(("2026-07-01".into(), "2026-09-30".into())),
        }]),
        is_sample: false,
        as_of_text: "2026-09-30".into(),
        known_to: BTreeMap::new(),
        grain: Grain::Day,
        arranged: Default::default(),
    }
}

struct Book(Xlsx<Cursor<Vec<u8>>>);

impl Book {
    fn of(input: &ReportInput) -> (Self, Written) {
        let written = render(input).unwrap();
        (Self(Xlsx::new(Cursor::new(written.xlsx.clone())).unwrap()), written)
    }
    /// The rows below the heads, each by the words of its head.
    fn rows(&mut self, sheet: &str) -> Vec<BTreeMap<String, Data>> {
        let mut cells = BTreeMap::new();
        let mut reader = self.0.worksheet_cells_reader(sheet).unwrap();
        while let Some(cell) = reader.next_cell().unwrap() {
            cells.insert(cell.get_position(), Data::from(cell.get_value().clone()));
        }
        let heads: Vec<(u32, String)> =
            cells.iter().filter(|(at, _)| at.0 == 4).map(|(at, c)| (at.1, c.to_string())).collect();
        let last = cells.keys().map(|at| at.0).max().unwrap();
        let row = |r: u32| {
            let named = heads
                .iter()
                .map(|(c, name)| (name.clone(), cells.get(&(r, *c)).cloned().unwrap_or(Data::Empty)));
            named.collect()
        };
        (5..=last).map(row).collect()
    }
    fn all(&mut self) -> Vec<Data> {
        let mut all = Vec::new();
        for sheet in self.0.sheet_names() {
            let mut reader = self.0.worksheet_cells_reader(&sheet).unwrap();
            while let Some(cell) = reader.next_cell().unwrap() {
                all.push(Data::from(cell.get_value().clone()));
            }
        }
        all
    }
}

fn number(d: &Data) -> Option<f64> {
    match d {
        Data::Float(v) => Some(*v),
        Data::Int(v) => Some(*v as f64),
        Data::DateTime(v) => Some(v.as_f64()),
        _ => None,
    }
}

#[test]
fn numbers_are_numbers_and_what_is_missing_has_a_reason() {
    let (mut book, written) = Book::of(&input());
    assert_eq!(book.0.sheet_names().len() as u32, written.sheets);
    let rows = book.rows("Summary");
    let frt = &rows[0];
    assert_eq!(number(&frt["Value (durations as h:mm:ss)"]), Some(5_410.25 / 86_400.0));
    assert_eq!(number(&frt["Value in seconds (durations)"]), Some(5_410.25));
    assert_eq!(number(&frt["Value in 2026-Q2"]), Some(6_100.5 / 86_400.0));
    assert_eq!(number(&frt["Change (durations in seconds, shares in points)"]), Some(-690.25));
    assert_eq!(frt["Verdict"], Data::String("better".into()));
    assert_eq!(frt["95 % interval: high"], Data::String("open".into()));
    assert_eq!(frt["Target met"], Data::String("met".into()));
    let csat = &rows[1];
    assert_eq!(csat["Value (durations as h:mm:ss)"], Data::Empty);
    assert_eq!(csat["Why there is no number"], Data::String("No such file was imported.".into()));
    assert_eq!(number(&rows[2]["Value (durations as h:mm:ss)"]), Some(0.941));
    let steps = book.rows("Over time");
    assert_eq!(steps.len(), 9);
    assert_eq!(number(&steps[2]["Value in seconds (durations)"]), Some(300.0));
    assert_eq!(steps[3]["Value (durations as h:mm:ss)"], Data::Empty);
    assert_eq!(steps[3]["Note"], Data::String("no data".into()));
    let more = book.rows("More figures");
    let part = more.iter().find(|r| r["Key"] == "frt.parts.within_24h").unwrap();
    assert_eq!(number(&part["Raw value (seconds, shares 0–1)"]), Some(0.123_456_789));
    let data = book.rows("Data");
    assert_eq!(data[0]["File"], Data::String("@tickets.csv".into()));
    assert_eq!(number(&data[0]["Not understood"]), Some(3.0));
    assert!(book.rows("Definitions")[0]["Left out"].to_string().contains("no score (3)"));
}

#[test]
fn an_action_stands_with_both_values_as_numbers_and_none_makes_no_sheet() {
    let (mut book, _) = Book::of(&input());
    let row = &book.rows("Actions")[0];
    assert_eq!(row["Action"], Data::String("=Triage".into()));
    assert_eq!(number(&row["Before"]), Some(2.0 / 24.0));
    assert_eq!(number(&row["Since"]), Some(1.0 / 24.0));
    assert_eq!(number(&row["Cases since"]), Some(41.0));
    assert_eq!(number(&row["Change (durations in seconds, shares in points)"]), Some(-3600.0));
    assert_eq!(row["Did it work?"], Data::String("Better: 1 h since then, 2 h before.".into()));
    assert_eq!(row["Done"], Data::Empty);
    let (book, _) = Book::of(&ReportInput { follow_ups: Vec::new(), ..input() });
    assert!(!book.0.sheet_names().contains(&"Actions".to_owned()));
}

#[test]
fn what_was_said_stands_paragraph_by_paragraph_with_its_bold_words_and_marks() {
    let mut said = input();
    let comment = |place: &str, text: &str| Comment {
        period: "2026-Q3".into(),
        place: place.into(),
        text: text.into(),
    };
    said.arranged.comments = vec![
        comment("summary", "A **dear** month.\nStill so.\n\n- =one\n- **two**"),
        comment("family:speed", "=1+1"),
        comment("kpi:frt", "**Bold** first"),
    ];
    let (mut book, _) = Book::of(&said);
    let rows: Vec<(String, String)> = book
        .rows("Commentary")
        .iter()
        .map(|r| (r["Place"].to_string(), r["Commentary"].to_string()))
        .collect();
    let wanted = [
        ("Executive summary", "A dear month.\nStill so."),
        ("Executive summary", "• =one"),
        ("Executive summary", "• two"),
        ("Speed", "=1+1"),
        ("First response time (FRT)", "Bold first"),
    ];
    assert_eq!(rows, wanted.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert!(book.0.worksheet_formula("Commentary").unwrap().used_cells().next().is_none());
    let (book, _) = Book::of(&input());
    assert!(!book.0.sheet_names().contains(&"Commentary".to_owned()));
}

#[test]
fn words_of_the_data_are_texts_and_no_formulas() {
    let (mut book, _) = Book::of(&input());
    let words: Vec<String> = book.rows("Speed").iter().map(|r| r["Group"].to_string()).collect();
    for word in HOSTILE {
        assert!(words.iter().any(|w| w == word), "{word:?} in {words:?}");
    }
    for sheet in book.0.sheet_names() {
        let formulas = book.0.worksheet_formula(&sheet).unwrap();
        assert!(formulas.used_cells().next().is_none(), "{sheet}");
    }
}

#[test]
fn names_of_agents_are_hidden_where_the_settings_hide_them() {
    let mut hidden = input();
    hidden.settings.privacy.agent_names_in_reports = false;
    for (input, seen) in [(input(), true), (hidden, false)] {
        let (mut book, _) = Book::of(&input);
        let all = book.all();
        let named = |name: &str| all.iter().any(|d| d.to_string().contains(name));
        assert_eq!(named("Ann Secret") && named("Bo Hidden"), seen);
        assert_eq!(named("Ann") || named("Bo Hidden"), seen);
        assert_eq!(named("Agent 1"), !seen);
    }
}

#[test]
fn of_a_hidden_group_not_even_the_cases_are_told() {
    let (mut book, _) = Book::of(&input());
    let rows = book.rows("Speed");
    let none = rows.iter().find(|r| r["Group"] == "(not given)").unwrap();
    assert_eq!((&none["Cases (n)"], &none["Note"]), (&Data::Empty, &Data::String("no data".into())));
    let few = rows.iter().find(|r| r["Group"] == "Bo Hidden").unwrap();
    assert_eq!(few["Note"], Data::String("few cases".into()));
}

#[test]
fn the_same_input_gives_the_same_bytes_and_nothing_at_all_gives_a_workbook() {
    assert_eq!(render(&input()).unwrap(), render(&input()).unwrap());
    let mut empty = input();
    empty.report.kpis.clear();
    empty.definitions.clear();
    empty.quality = DataQuality::default();
    empty.as_of_text.clear();
    let (mut book, _) = Book::of(&empty);
    assert!(book.all().contains(&Data::String("nothing".into())));
}

#[test]
fn every_text_exists_in_both_languages_and_is_used() {
    let source = [
        include_str!("../src/book.rs"),
        include_str!("../src/words.rs"),
        include_str!("../src/sheets/actions.rs"),
        include_str!("../src/sheets/behind.rs"),
        include_str!("../src/sheets/rows.rs"),
        include_str!("../src/sheets/comments.rs"),
        include_str!("../src/sheets/summary.rs"),
        include_str!("../src/sheets/family.rs"),
        include_str!("../src/sheets/series.rs"),
        include_str!("../src/sheets/agents.rs"),
        include_str!("../src/sheets/more.rs"),
        include_str!("../src/sheets/definitions.rs"),
        include_str!("../src/sheets/data.rs"),
    ]
    .concat();
    let keys = |text: &'static str| -> Vec<&'static str> {
        text.lines().filter_map(|l| l.split_once(" =")).map(|(k, _)| k).collect()
    };
    let en = keys(include_str!("../../qd-text/locales/en/workbook.ftl"));
    assert_eq!(en, keys(include_str!("../../qd-text/locales/sv/workbook.ftl")));
    for key in &en {
        assert!(source.contains(&format!("\"{key}\"")), "{key} is not used");
    }
    let words = qd_text::Catalogue::new("en");
    for key in source.split('"').filter(|w| w.starts_with("book-") && !w.contains(' ')) {
        assert!(words.has(key), "{key}");
    }
    let mut sv = input();
    sv.language = "sv".into();
    let (book, _) = Book::of(&sv);
    assert_eq!(book.0.sheet_names()[0], "Sammanfattning");
}
