//! Decks of awkward data: nothing at all, hostile words, very long words, values far apart.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_deck::{Written, render};
use qd_model::*;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "<script>alert(1)</script>&amp;",
    "]]>\u{0}\u{b}\u{1f}\u{fffe}",
    "\u{202e}abc 한국어 😀",
    "{NUMBER}",
    "",
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
        text: value.map_or("no data".into(), |v| format!("{v}")),
        no_data: None,
        n: 400,
        few_cases: false,
        excluded: vec![Excluded { reason: "no_first_response".into(), n: 3 }],
        interval: value.map(|v| Interval { level: 0.95, low: Some(v * 0.9), high: Some(v * 1.1) }),
        stats: None,
        parts: BTreeMap::new(),
        notes: vec![],
        comparison: None,
        target: value.map(|v| TargetCheck { value: v * 1.2, text: "goal".into(), met: true }),
        by: BTreeMap::new(),
        series: vec![],
        rows: None,
        histogram: vec![],
        heatmap: vec![],
        tables: vec![],
    }
}

fn group(key: &str, value: f64) -> BreakdownRow {
    BreakdownRow {
        key: key.into(),
        value: Some(value),
        text: format!("{value}"),
        n: 90,
        interval: Some(Interval { level: 0.95, low: Some(value * 0.8), high: Some(value * 1.3) }),
        share: None,
        previous: Some(value * 2.0),
        target: None,
    }
}

fn definition(id: &str) -> KpiDefinition {
    KpiDefinition {
        id: id.into(),
        name: id.into(),
        summary: String::new(),
        formula: "first reply − creation".into(),
        unit: Unit::Seconds,
        better: "down".into(),
        inputs: vec![],
        family: "speed".into(),
        circle: String::new(),
        audience: String::new(),
        counted_by: String::new(),
        actions: vec!["Act".into()],
        caution: "Mind <this>".into(),
        source: String::new(),
        since: String::new(),
    }
}

fn input(kpis: Vec<KpiValue>) -> ReportInput {
    ReportInput {
        definitions: kpis.iter().map(|k| definition(&k.id)).collect(),
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
        headlines: vec![],
        follow_ups: vec![],
        settings: Settings::default(),
        language: "en".into(),
        page: PageFormat::Wide16x9,
        version: "0.1.0".into(),
        title: String::new(),
        organisation: "=Evil & <Sons>".into(),
        logo: vec![],
        compare_label: Some("2026-Q2".into()),
        quality: DataQuality::default(),
        is_sample: true,
        as_of_text: "2026-09-30".into(),
        known_to: BTreeMap::new(),
        grain: Grain::Week,
        channels: BTreeMap::new(),
        incidents: vec![],
        arranged: Default::default(),
    }
}

fn parts(deck: &Written) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(&deck.pptx)).unwrap();
    let names: Vec<String> = zip.file_names().map(|n| n.unwrap().into_owned()).collect();
    let mut all = BTreeMap::new();
    for name in names {
        let mut bytes = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        all.insert(name, bytes);
    }
    all
}

/// Every part is well-formed, every relationship leads to a part, every part has a kind.
fn sound(deck: &Written) -> BTreeMap<String, Vec<u8>> {
    let all = parts(deck);
    let kinds = String::from_utf8(all["[Content_Types].xml"].clone()).unwrap();
    for (name, bytes) in &all {
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        let mut reader = quick_xml::Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(e) => panic!("{name}: {e}"),
            }
        }
        if name.ends_with(".rels") {
            let folder = name.split("_rels/").next().unwrap();
            for target in text.split("Target=\"").skip(1).map(|t| t.split('"').next().unwrap()) {
                let path = format!("{folder}{target}");
                let mut whole: Vec<&str> = Vec::new();
                for part in path.split('/') {
                    if part == ".." {
                        whole.pop();
                    } else {
                        whole.push(part);
                    }
                }
                assert!(all.contains_key(&whole.join("/")), "{name} points at {target}, which is not there");
            }
        } else if name != "[Content_Types].xml" {
            assert!(kinds.contains(&format!("PartName=\"/{name}\"")), "{name} has no kind");
        }
    }
    all
}

fn rich() -> KpiValue {
    let mut frt = kpi("frt", Unit::Seconds, Some(5_410.25));
    frt.by
        .insert("topic".into(), (1..).zip(HOSTILE).map(|(i, w)| group(w, f64::from(i) * 3_000.0)).collect());
    frt.series = (0..9)
        .map(|i| SeriesPoint {
            from: format!("2026-0{}-0{}", 7 + i / 5, 1 + i % 5),
            value: (i != 4).then(|| 100.0 * f64::from(i)),
            n: 7,
        })
        .collect();
    frt
}

#[test]
fn a_deck_of_nothing_is_sound() {
    let deck = render(&input(vec![])).unwrap();
    sound(&deck);
    assert!(deck.slides >= 2);
}

#[test]
fn hostile_words_stay_words_in_every_part_and_workbook() {
    let all = sound(&render(&input(vec![rich()])).unwrap());
    let books = all.iter().filter(|(name, _)| name.ends_with(".xlsx"));
    let mut looked_at = 0;
    for (name, bytes) in books {
        use calamine::Reader;
        let mut book: calamine::Xlsx<_> =
            calamine::open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
        let formulas = book.worksheet_formula("Sheet1").unwrap();
        assert!(formulas.used_cells().next().is_none(), "{name} holds a formula");
        looked_at += 1;
    }
    assert!(looked_at >= 2);
    let slides: String = all
        .iter()
        .filter(|(n, _)| n.starts_with("ppt/slides/slide") || n.starts_with("ppt/charts/"))
        .map(|(_, b)| String::from_utf8_lossy(b).into_owned())
        .collect();
    assert!(slides.contains("&lt;script&gt;") && !slides.contains("<script>"));
}

#[test]
fn words_of_five_thousand_letters_and_values_far_apart_make_a_sound_deck() {
    let mut frt = rich();
    let long = "x".repeat(5_000);
    frt.name.clone_from(&long);
    frt.text.clone_from(&long);
    frt.definition.clone_from(&long);
    frt.by.insert(
        "channel".into(),
        vec![group(&long, 1e-6), group(&"한".repeat(5_000), 1e12), group("c", 1.0)],
    );
    frt.by.insert(
        "agent".into(),
        (0..400).map(|i| group(&format!("Agent {i} {long}"), f64::from(i))).collect(),
    );
    let mut names = vec![frt];
    for (i, unit) in
        [Unit::Share, Unit::Count, Unit::Points, Unit::Score, Unit::Money].into_iter().enumerate()
    {
        let mut k = kpi(&format!("k{i}"), unit, Some(10f64.powi(3 * i as i32 - 6)));
        k.series = (0..120)
            .map(|m| SeriesPoint {
                from: format!("{}-{:02}-01", 2016 + m / 12, 1 + m % 12),
                value: Some(10f64.powi(m / 10 - 6)),
                n: 1,
            })
            .collect();
        names.push(k);
    }
    let mut input = input(names);
    input.grain = Grain::Month;
    input.organisation.clone_from(&long);
    let deck = render(&input).unwrap();
    sound(&deck);
    let other = render(&input).unwrap();
    assert_eq!(deck, other);
}

#[test]
fn what_is_no_number_is_a_gap() {
    let mut k = rich();
    k.series[2].value = Some(f64::NAN);
    k.series[3].value = Some(f64::INFINITY);
    let all = sound(&render(&input(vec![k])).unwrap());
    let charts: String = all
        .iter()
        .filter(|(n, _)| n.starts_with("ppt/charts/chart"))
        .map(|(_, b)| String::from_utf8_lossy(b).into_owned())
        .collect();
    assert!(!charts.contains("NaN") && !charts.contains(">inf"));
}
