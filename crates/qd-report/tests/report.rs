//! The report of a made-up company, opened again with independent tools.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod company;

use qd_model::{Grain, Interval, SeriesPoint, Stats};
use qd_report::{PageFormat, Rendered, ReportInput, render};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const FORMATS: [(&str, PageFormat); 3] =
    [("a4", PageFormat::A4), ("letter", PageFormat::Letter), ("wide", PageFormat::Wide16x9)];

/// A PDF in the temporary folder, removed when it is no longer used.
struct File(PathBuf);

/// The report in English on A4, made once for all tests that look at it.
fn usual() -> &'static Rendered {
    static USUAL: OnceLock<Rendered> = OnceLock::new();
    USUAL.get_or_init(|| render(&company::input(PageFormat::A4, "en")).unwrap())
}

impl File {
    fn usual(name: &str) -> Self {
        Self::put(name, &usual().pdf)
    }
    fn put(name: &str, pdf: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("quarterdeck-{name}-{}.pdf", std::process::id()));
        std::fs::write(&path, pdf).unwrap();
        Self(path)
    }
    fn of(name: &str, input: &ReportInput) -> Self {
        Self::put(name, &render(input).unwrap().pdf)
    }
    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// What a tool says of the file; `None` if the tool is not on this machine.
fn tool(name: &str, args: &[&str]) -> Option<String> {
    match Command::new(name).args(args).output() {
        Ok(out) => {
            assert!(out.status.success(), "{name}: {}", String::from_utf8_lossy(&out.stderr));
            Some(String::from_utf8_lossy(&out.stdout).into_owned())
        }
        Err(_) => {
            println!("skipped: {name} is not installed");
            None
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (a, b) = (usual(), render(&company::input(PageFormat::A4, "en")).unwrap());
    assert_eq!(a.pdf, b.pdf);
    assert!(a.pdf.starts_with(b"%PDF-1.7"));
}

#[test]
fn every_format_is_sound_and_nothing_stands_outside_its_page() {
    for (name, page) in FORMATS {
        let file =
            File::of(&format!("sound-{name}"), &company::input(page, if name == "a4" { "sv" } else { "en" }));
        if let Some(text) = tool("qpdf", &["--check", file.path()]) {
            assert!(text.contains("No syntax or stream encoding errors found"), "{text}");
        }
        inside(&file, name, page);
    }
}

#[test]
fn each_language_fits_its_pages_and_no_glyph_is_missing() {
    for (language, name) in qd_text::LANGUAGES {
        let file = File::of(&format!("language-{language}"), &company::input(PageFormat::A4, language));
        inside(&file, name, PageFormat::A4);
        let Some(text) = tool("pdftotext", &["-layout", file.path(), "-"]) else { continue };
        assert!(!text.contains('□'), "{language}");
        let words = qd_text::Catalogue::new(language);
        for key in
            ["report-summary", "report-quality", "report-definitions", "report-def-formula", "kpi-frt-short"]
        {
            assert!(text.contains(&words.plain(key)), "{language} {key}");
        }
    }
}

#[test]
fn every_font_is_embedded_subset_and_readable() {
    let file = File::usual("fonts");
    let Some(text) = tool("pdffonts", &[file.path()]) else { return };
    let fonts: Vec<&str> = text.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "{text}");
    for font in fonts {
        let words: Vec<&str> = font.split_whitespace().collect();
        assert!(words[0].as_bytes()[6] == b'+', "{font}");
        assert_eq!(words[words.len() - 5..words.len() - 2], ["yes", "yes", "yes"], "{font}");
    }
}

#[test]
fn numbers_and_words_of_six_languages_are_found_exactly() {
    let mut input = company::input(PageFormat::A4, "en");
    input.organisation = "한국어 Ağ șțăâî Ñandú ¿€₼".into();
    let file = File::of("words", &input);
    let Some(text) = tool("pdftotext", &["-layout", file.path(), "-"]) else { return };
    for topic in company::TOPICS.iter().filter(|t| !t.is_empty()) {
        assert!(text.contains(topic), "{topic}");
    }
    for agent in company::agents() {
        assert!(text.contains(&agent), "{agent}");
    }
    for k in input.report.kpis.iter().filter(|k| k.value.is_some()) {
        assert!(
            text.contains(&k.name) && text.contains(&k.text.replace('\u{a0}', " ")),
            "{} {}",
            k.name,
            k.text
        );
    }
    for word in ["−12", "+1.8 pp", "ș", "Ț", "ə", "ş", "ı", "한국어"] {
        assert!(text.contains(word), "{word}");
    }
    assert!(text.contains(&input.organisation));
}

#[test]
fn a_kpi_without_data_is_named_with_its_reason_and_never_zero() {
    let file = File::usual("missing");
    let Some(text) = tool("pdftotext", &["-layout", file.path(), "-"]) else { return };
    let row = text.lines().filter(|l| l.trim_start().starts_with("Time to detect "));
    let rows: Vec<&str> = row.filter(|l| !l.contains("An export of the phone system")).collect();
    assert!(!rows.is_empty());
    for row in rows {
        assert!(row.contains("no data") && !row.contains('0'), "{row}");
    }
    assert!(text.contains("An export of the phone system gives it."));
}

/// Every word lies on its page, clear of the edge.
fn inside(file: &File, name: &str, page: PageFormat) {
    let Some(text) = tool("pdftotext", &["-bbox", file.path(), "-"]) else { return };
    let (width, height) = page.size();
    let number = |line: &str, key: &str| -> f32 {
        line.split(&format!("{key}=\"")).nth(1).and_then(|r| r.split('"').next()).unwrap().parse().unwrap()
    };
    let words: Vec<&str> = text.lines().filter(|l| l.trim_start().starts_with("<word")).collect();
    assert!(words.len() > 1500, "{name}: {}", words.len());
    for line in words {
        let across = number(line, "xMin") >= 20.0 && number(line, "xMax") <= width - 20.0;
        let down = number(line, "yMin") >= 10.0 && number(line, "yMax") <= height - 8.0;
        assert!(across && down, "{name}: {line}");
    }
}

#[test]
fn a_table_over_several_pages_repeats_its_head() {
    let file = File::usual("head");
    let Some(text) = tool("pdftotext", &["-layout", file.path(), "-"]) else { return };
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let with = |word: &str| pages.iter().filter(|p| p.contains(word)).count();
    assert!(with("_part2.csv") == 1 && with("_part59.csv") == 1);
    for page in pages.iter().filter(|p| p.contains("_part")) {
        assert!(page.contains("Records of") && page.contains("Not"), "{page}");
    }
    assert!(pages.iter().filter(|p| p.contains("_part")).count() > 1);
    let agents: Vec<_> = pages
        .iter()
        .filter(|p| p.lines().filter(|l| l.contains("Öström") || l.contains("Həsənova")).count() > 5)
        .collect();
    assert!(agents.len() > 1);
    for page in agents {
        assert!(page.contains("Agent ") && page.contains("Reopen rate"), "{page}");
    }
}

#[test]
fn the_head_of_a_page_names_the_section_it_goes_on_with() {
    let file = File::usual("heads");
    let Some(text) = tool("pdftotext", &["-layout", file.path(), "-"]) else { return };
    let lines =
        |p: &'_ str| p.lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect::<Vec<_>>();
    let pages: Vec<Vec<String>> = text.split('\u{c}').map(lines).filter(|p| !p.is_empty()).collect();
    let head =
        |page: &[String]| page.first().and_then(|l| l.rsplit("   ").next()).unwrap_or("").trim().to_owned();
    let names: Vec<String> = pages.iter().map(|p| head(p)).filter(|h| !h.is_empty()).collect();
    let (mut section, mut shared) = (String::new(), 0);
    for page in &pages[2..] {
        let begun: Vec<&str> =
            page[1..].iter().map(String::as_str).filter(|l| names.iter().any(|n| n == l)).collect();
        let shown = head(page);
        assert!(shown.is_empty() || shown == section || begun.first() == Some(&shown.as_str()), "{page:?}");
        if let Some(last) = begun.last() {
            shared += usize::from(shown == section && *last != shown);
            section = (*last).to_owned();
        }
    }
    assert!(shared > 0, "no section of the made-up company shares a page with the one before");
}

#[test]
fn charts_are_vectors_with_text_alternatives_and_pages_are_tagged() {
    let file = File::usual("tags");
    if let Some(text) = tool("pdfimages", &["-list", file.path()]) {
        assert_eq!(text.lines().count(), 2, "{text}");
    }
    if let Some(text) = tool("pdfinfo", &["-struct", file.path()]) {
        let count = |role: &str| text.lines().filter(|l| l.trim_start().starts_with(role)).count();
        assert!(count("Figure") >= 8, "{}", count("Figure"));
        assert!(count("H2") >= 8 && count("Table") >= 6 && count("TH") > 20 && count("TD") > 200);
    }
    if let Some(text) = tool("pdfinfo", &[file.path()]) {
        assert!(
            text.contains("Support performance review · 2026-Q3") && text.contains("Tagged:          yes"),
            "{text}"
        );
        assert!(text.contains("Nordvik Utrustning AB") && !text.contains("1970"), "{text}");
    }
}

#[test]
fn contents_lead_to_their_pages_and_bookmarks_nest() {
    let out = usual();
    let doc = lopdf::Document::load_mem(&out.pdf).unwrap();
    assert_eq!(doc.get_pages().len() as u32, out.pages);
    let toc = doc.get_toc().unwrap();
    let titles: Vec<&str> = toc.toc.iter().map(|t| t.title.as_str()).collect();
    for title in ["Executive summary", "Speed", "Cost and customers", "Data quality", "Definitions"] {
        assert!(titles.contains(&title), "{titles:?}");
    }
    assert!(toc.toc.iter().any(|t| t.level > 1));
    let contents = doc.get_pages()[&2];
    let links = doc.get_page_annotations(contents).unwrap();
    assert_eq!(links.len(), 10);
}

#[test]
fn there_are_many_charts_of_many_forms() {
    let input = company::input(PageFormat::A4, "en");
    let words = qd_text::Catalogue::new("en");
    let ctx = qd_chart::ChartContext {
        known_to: &input.known_to,
        period: &input.report.period,
        grain: Grain::Week,
        compare: None,
        words: &words,
        locale: qd_model::format::Locale::of("en"),
        events: &[],
        agent_names: true,
        agents: &[],
        min_n: 30,
        channels: &input.channels,
        incidents: &input.incidents,
    };
    let all: Vec<_> = input.report.kpis.iter().flat_map(|k| qd_chart::charts_for(k, &ctx)).collect();
    let mut forms: Vec<String> =
        all.iter().map(|c| format!("{:?}", c.body).split('(').next().unwrap().into()).collect();
    forms.sort();
    forms.dedup();
    assert!(all.len() >= 8 && forms.len() >= 7, "{} {forms:?}", all.len());
    assert!(all.iter().all(|c| !c.finding.is_empty() && c.title.contains("2026-Q3")));
}

#[test]
fn ranked_agents_stand_in_their_order_and_are_hidden_when_asked() {
    use qd_model::{KpiTable, TableCell, TableColumn, TableRow, Unit};
    let mut input = company::input(PageFormat::A4, "en");
    let row = |key: &str, rank: Option<u64>, n| {
        let cell = TableCell { value: Some(0.9), text: "90\u{a0}%".into(), n, interval: None };
        let note = if rank.is_none() { Some("few_cases".to_owned()) } else { None };
        TableRow { key: key.into(), rank, note, cells: [("fcr".to_owned(), cell)].into() }
    };
    let mut top = input.report.kpis.iter().find(|k| k.value.is_some()).unwrap().clone();
    (top.id, top.name, top.variant, top.better) =
        ("top_agents".into(), "Top agents".into(), "by_fcr".into(), "none".into());
    top.by.clear();
    top.tables = vec![KpiTable {
        name: "agents".into(),
        of: "agent".into(),
        columns: vec![TableColumn { name: "fcr".into(), unit: Unit::Share, better: "up".into() }],
        rows: vec![row("Zoe Best", Some(1), 400), row("Adam Second", Some(2), 300), row("Newcomer", None, 3)],
    }];
    input.report.kpis.push(top);
    if let Some(text) = tool("pdftotext", &["-layout", File::of("ranked", &input).path(), "-"]) {
        let at = |word: &str| text.find(word).unwrap_or_else(|| panic!("{word} is missing"));
        assert!(at("Zoe Best") < at("Adam Second") && at("Adam Second") < at("Newcomer"));
        assert!(text.contains("Ranked by First contact resolution"));
    }
    input.settings.privacy.agent_names_in_reports = false;
    if let Some(text) = tool("pdftotext", &["-layout", File::of("ranked-hidden", &input).path(), "-"]) {
        assert!(!text.contains("Zoe") && !text.contains("Newcomer") && text.contains("Agent 1"));
    }
}

#[test]
fn hidden_agents_are_nowhere_named() {
    let mut input = company::input(PageFormat::A4, "en");
    input.settings.privacy.agent_names_in_reports = false;
    let file = File::of("hidden", &input);
    let Some(text) = tool("pdftotext", &["-layout", file.path(), "-"]) else { return };
    for agent in company::agents() {
        assert!(!text.contains(&agent), "{agent}");
    }
    assert!(text.contains("Agent 1 ") && text.contains("Agent 60 "));
    let plain = String::from_utf8_lossy(&std::fs::read(Path::new(file.path())).unwrap()).into_owned();
    assert!(!plain.contains("Lindqvist"));
}

/// Values that no engine should give must not bring the report down either.
#[test]
fn odd_values_do_no_harm() {
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -0.0, 1e300, -1e300, f64::MIN_POSITIVE];
    for round in 0..3 {
        let mut input = company::input(FORMATS[round].1, "en");
        for (i, k) in input.report.kpis.iter_mut().enumerate() {
            let v = odd[(i * 3 + round) % odd.len()];
            k.value = k.value.map(|_| v);
            k.interval = Some(Interval { level: 0.95, low: Some(v), high: Some(v) });
            k.stats = k.stats.map(|s| Stats { median: Some(v), p90: Some(v), ..s });
            k.series.iter_mut().for_each(|p| p.value = Some(v));
            k.series.push(SeriesPoint { from: "no date".into(), value: None, n: 0 });
            k.by.values_mut().flatten().for_each(|r| (r.value, r.previous) = (Some(v), Some(v)));
            k.histogram.iter_mut().for_each(|b| (b.0, b.1) = (v, v));
            k.name = format!("{}{}", k.name, "\u{202e}\u{0}长العربية👩‍👩‍👧 ".repeat(9));
        }
        input.report.period.to = "never".into();
        input.title = "x".repeat(4000);
        input.organisation = "한국어".repeat(400);
        assert!(render(&input).unwrap().pages > 3);
    }
}

#[test]
fn a_report_of_twenty_pages_takes_less_than_a_second() {
    if cfg!(debug_assertions) {
        println!("skipped: timed in release builds only");
        return;
    }
    let input = company::input(PageFormat::A4, "en");
    let start = std::time::Instant::now();
    let out = render(&input).unwrap();
    let took = start.elapsed();
    println!("{} pages, {} bytes, {took:?}", out.pages, out.pdf.len());
    assert!(out.pages >= 20 && took.as_secs_f64() < 1.0, "{took:?}");
}

/// A PNG of one colour, half of it transparent.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let pixels = (0..width * height).flat_map(|i| [200, 30, 60, if i % 2 == 0 { 255 } else { 0 }]);
    encoder.write_header().unwrap().write_image_data(&pixels.collect::<Vec<u8>>()).unwrap();
    bytes
}

#[test]
fn the_logo_stands_on_the_cover_alone_and_a_damaged_one_is_named() {
    let mut input = company::input(PageFormat::A4, "en");
    input.logo = png(60, 20);
    let out = render(&input).unwrap();
    assert_eq!(out, render(&input).unwrap());
    let file = File::put("logo", &out.pdf);
    if let Some(text) = tool("pdfimages", &["-list", file.path()]) {
        let pages: Vec<&str> = text.lines().skip(2).filter_map(|l| l.split_whitespace().next()).collect();
        assert_eq!(pages, ["1", "1"], "the picture and its mask: {text}");
    }
    for damaged in [b"GIF89a".to_vec(), png(60, 20)[..40].to_vec()] {
        input.logo = damaged;
        let issue = render(&input).unwrap_err();
        assert!(issue.message.contains("logo"), "{issue:?}");
    }
}
