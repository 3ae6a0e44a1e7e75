//! The two editions of one report, opened with tools that did not write them.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod company;
mod opened;

use opened::{File, bytes, text};
use qd_report::{Edition, PageFormat, Rendered, ReportInput, render_in};
use std::sync::OnceLock;

fn made(input: &ReportInput, edition: Edition) -> Rendered {
    render_in(input, edition).unwrap()
}

/// Both editions of the report in English on A4.
fn both() -> &'static [Rendered; 2] {
    static BOTH: OnceLock<[Rendered; 2]> = OnceLock::new();
    BOTH.get_or_init(|| {
        let input = company::input(PageFormat::A4, "en");
        [Edition::Usual, Edition::Accessible].map(|e| made(&input, e))
    })
}

fn files(name: &str) -> [File; 2] {
    let [usual, accessible] = both();
    [
        File::put(&format!("{name}-usual"), &usual.pdf),
        File::put(&format!("{name}-accessible"), &accessible.pdf),
    ]
}

fn words(file: &File) -> Option<Vec<String>> {
    let text = text("pdftotext", &["-layout", file.path(), "-"])?;
    Some(text.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn both_editions_say_the_same_words_on_as_many_pages() {
    let [usual, accessible] = both();
    assert_eq!(usual.pages, accessible.pages);
    let [a, b] = files("words").map(|f| words(&f));
    let (Some(a), Some(b)) = (a, b) else { return };
    assert!(a.len() > 3000, "{}", a.len());
    assert_eq!(a, b);
}

#[test]
fn the_accessible_edition_is_the_same_bytes_again_and_dated_by_its_data() {
    let input = company::input(PageFormat::A4, "en");
    assert_eq!(made(&input, Edition::Accessible), both()[1]);
    let mut later = input.clone();
    later.as_of_text = "2026-10-02".into();
    let out = made(&later, Edition::Accessible);
    let has = |pdf: &[u8], text: &str| pdf.windows(text.len()).any(|w| w == text.as_bytes());
    assert!(has(&both()[1].pdf, "D:20260930") && has(&out.pdf, "D:20261002"));
    later.as_of_text = String::new();
    assert!(has(&made(&later, Edition::Accessible).pdf, "D:20261001"), "without data: the end of the period");
}

#[test]
fn both_editions_are_sound_files_whose_fonts_are_whole() {
    for file in files("sound") {
        if let Some(said) = text("qpdf", &["--check", file.path()]) {
            assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
        }
        if let Some(said) = text("pdffonts", &[file.path()]) {
            let fonts: Vec<&str> = said.lines().skip(2).collect();
            assert_eq!(fonts.len(), 2, "{said}");
            for font in fonts {
                let words: Vec<&str> = font.split_whitespace().collect();
                assert!(words[0].as_bytes()[6] == b'+', "{font}");
                assert_eq!(words[words.len() - 5..words.len() - 2], ["yes", "yes", "yes"], "{font}");
            }
        }
        if let Some(said) = text("pdfimages", &["-list", file.path()]) {
            assert_eq!(said.lines().count(), 2, "charts are no pictures: {said}");
        }
    }
}

#[test]
fn the_accessible_edition_says_what_it_is() {
    let [_, file] = files("claims");
    if let Some(said) = text("pdfinfo", &[file.path()]) {
        for line in ["Tagged:          yes", "PDF version:     1.7", "Support performance review · 2026-Q3"]
        {
            assert!(said.contains(line), "{said}");
        }
    }
    let Some(meta) = text("pdfinfo", &["-meta", file.path()]) else { return };
    for line in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "<rdf:li>en<"] {
        assert!(meta.contains(line), "{line}: {meta}");
    }
}

/// The names of the elements of the structure in order, as poppler reads them.
fn structure(file: &File) -> Option<Vec<String>> {
    let said = text("pdfinfo", &["-struct", file.path()])?;
    let lines = said.lines().filter(|l| l.trim_start().starts_with(|c: char| c.is_ascii_uppercase()));
    let element = |l: &str| l.trim().split([' ', ':']).next().unwrap_or_default().to_owned();
    Some(lines.map(element).collect())
}

#[test]
fn both_editions_have_one_structure_that_a_reader_can_follow() {
    let trees: Vec<_> = files("structure").iter().filter_map(structure).collect();
    for tree in &trees {
        let count = |name: &str| tree.iter().filter(|e| *e == name).count();
        assert_eq!(count("H1"), 1, "the title alone");
        assert!(count("H2") >= 10 && count("H3") >= 20, "{} {}", count("H2"), count("H3"));
        assert!(count("Figure") >= 20 && count("L") >= 2 && count("LI") >= 10);
        assert_eq!((count("TOC"), count("TOCI"), count("Link")), (1, 10, 10));
        // One table over several pages is one: its heads are not cells of its middle.
        assert!(count("Table") >= 12 && count("TH") > 60 && count("TD") > 500);
        let mut level = 0;
        for name in tree.iter().filter(|e| matches!(e.as_str(), "H1" | "H2" | "H3" | "H4")) {
            let next = name[1..].parse::<usize>().unwrap();
            assert!(next <= level + 1, "a heading skips from level {level} to {next}");
            level = next;
        }
    }
    if let [usual, accessible] = trees.as_slice() {
        assert_eq!(usual, accessible);
    }
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_its_head() {
    let [_, file] = files("rows");
    let Some(tree) = structure(&file) else { return };
    let (mut tables, mut rows, mut width) = (0, Vec::<usize>::new(), 0);
    for name in tree.iter().chain([&"Table".to_owned()]) {
        match name.as_str() {
            "Table" => {
                assert!(rows.iter().all(|r| *r == width), "{rows:?}");
                (tables, rows, width) = (tables + 1, Vec::new(), 0);
            }
            "TR" => rows.push(0),
            "TH" | "TD" => {
                if let Some(last) = rows.last_mut() {
                    *last += 1;
                }
                if rows.len() == 1 {
                    width = rows[0];
                }
            }
            _ => {}
        }
    }
    assert!(tables > 10);
}

/// Words of each language as they must be found when one searches for them.
const PHRASES: [(&str, [&str; 2]); 6] = [
    ("en", ["Executive summary", "First response time"]),
    ("sv", ["Åsa Lindqvist", "Müştəri qeydiyyatı və şəxsi"]),
    ("es", ["José Núñez", "Devolución y reembolso"]),
    ("ro", ["Ștefan Țurcanu", "Țară și limbă, ţinut"]),
    ("az", ["Gülnarə Həsənova", "Çatdırılma vaxtı"]),
    ("ko", ["지민", "배송 지연 및 분실된"]),
];

#[test]
fn words_of_six_languages_are_found_in_both_editions() {
    for (language, phrases) in PHRASES {
        let catalogue = qd_text::Catalogue::new(language);
        let input = company::input(PageFormat::A4, language);
        for edition in [Edition::Usual, Edition::Accessible] {
            let file = File::put(&format!("search-{language}-{edition:?}"), &made(&input, edition).pdf);
            let Some(said) = text("pdftotext", &["-layout", file.path(), "-"]) else { return };
            let own = ["report-summary", "report-quality", "report-definitions"].map(|k| catalogue.plain(k));
            for phrase in own.iter().map(String::as_str).chain(phrases) {
                assert!(said.contains(phrase), "{language} {edition:?}: {phrase}");
            }
        }
    }
}

/// Pages that are held against pictures in `tests/cases/report`, and what they are named there.
const SEEN: [(u32, &str); 4] = [(1, "cover"), (2, "contents"), (3, "summary"), (5, "charts")];

/// Pictures are renewed by `QUARTERDECK_RENEW=1 cargo test -p qd-report --test editions`; look at them then.
#[test]
fn pages_look_as_in_the_pictures_kept() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/report");
    for file in files("seen") {
        for (page, name) in SEEN {
            let number = page.to_string();
            let args = ["-r", "50", "-png", "-f", &number, "-l", &number, "-singlefile", file.path()];
            let Some(shown) = bytes("pdftoppm", &args) else { return };
            let kept = folder.join(format!("{name}.png"));
            if std::env::var_os("QUARTERDECK_RENEW").is_some() {
                std::fs::write(&kept, &shown).unwrap();
            }
            let (a, b) = (pixels(&shown), pixels(&std::fs::read(&kept).unwrap()));
            assert_eq!((a.0, a.1), (b.0, b.1), "{name}: the size of the picture");
            let far = a.2.chunks(3).zip(b.2.chunks(3)).filter(|(p, q)| differ(p, q)).count();
            let share = far as f64 / f64::from(a.0 * a.1);
            println!("{name}: {:.3} % of the points differ", share * 100.0);
            assert!(share < 0.01, "{name}: {:.2} % of the points differ", share * 100.0);
        }
    }
}

/// Renderers smooth edges differently: a point differs if it is another colour, not another grey of an edge.
fn differ(a: &[u8], b: &[u8]) -> bool {
    a.iter().zip(b).any(|(x, y)| x.abs_diff(*y) > 72)
}

fn pixels(png: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut out = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut out).unwrap();
    assert_eq!(frame.color_type, png::ColorType::Rgb);
    out.truncate(frame.buffer_size());
    (frame.width, frame.height, out)
}

#[test]
fn a_picture_of_another_page_is_told_apart() {
    let [file, _] = files("apart");
    let page =
        |n: &str| bytes("pdftoppm", &["-r", "50", "-png", "-f", n, "-l", n, "-singlefile", file.path()]);
    let (Some(a), Some(b)) = (page("3"), page("5")) else { return };
    let (a, b) = (pixels(&a), pixels(&b));
    let far = a.2.chunks(3).zip(b.2.chunks(3)).filter(|(p, q)| differ(p, q)).count();
    assert!(far as f64 / f64::from(a.0 * a.1) > 0.03);
}

/// A PNG of one colour, half of it transparent.
fn logo() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 60, 20);
    encoder.set_color(png::ColorType::Rgba);
    let pixels = (0..60 * 20).flat_map(|i| [200, 30, 60, if i % 2 == 0 { 255 } else { 0 }]);
    encoder.write_header().unwrap().write_image_data(&pixels.collect::<Vec<u8>>()).unwrap();
    bytes
}

#[test]
fn the_logo_is_the_only_picture_and_has_a_name() {
    let mut input = company::input(PageFormat::A4, "en");
    input.logo = logo();
    let file = File::put("logo-accessible", &made(&input, Edition::Accessible).pdf);
    let Some(said) = text("pdfimages", &["-list", file.path()]) else { return };
    let pages: Vec<&str> = said.lines().skip(2).filter_map(|l| l.split_whitespace().next()).collect();
    assert_eq!(pages, ["1", "1"], "the picture and its mask: {said}");
}
