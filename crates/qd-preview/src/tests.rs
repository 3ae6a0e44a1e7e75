use crate::{Document, WIDTHS};
use qd_model::{Grain, IssueCode, KpiReport, PeriodLabel, Settings};
use qd_report::{DataQuality, PageFormat, ReportInput, render};
use std::sync::{Arc, OnceLock};

/// A report without a single value.
fn report() -> Arc<Vec<u8>> {
    static MADE: OnceLock<Arc<Vec<u8>>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let period = PeriodLabel {
            label: "2026-Q3".into(),
            from: "2026-07-01T00:00:00+02:00".into(),
            to: "2026-10-01T00:00:00+02:00".into(),
            time_zone: "Europe/Stockholm".into(),
        };
        let input = ReportInput {
            report: KpiReport { period, kpis: vec![], insights: vec![] },
            definitions: vec![],
            headlines: vec![],
            follow_ups: vec![],
            settings: Settings::default(),
            language: "sv".into(),
            page: PageFormat::A4,
            version: "0.1.0".into(),
            title: String::new(),
            organisation: "Example Ltd".into(),
            logo: Vec::new(),
            compare_label: None,
            quality: DataQuality::default(),
            is_sample: false,
            as_of_text: "2026-09-30".into(),
            known_to: std::collections::BTreeMap::default(),
            grain: Grain::Week,
            channels: std::collections::BTreeMap::default(),
            incidents: vec![],
            arranged: qd_model::Arranged::default(),
        };
        Arc::new(render(&input).unwrap().pdf)
    });
    Arc::clone(made)
}

fn pixels(png: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut buffer).unwrap();
    (info.width, info.height, buffer)
}

#[test]
fn a_page_is_drawn_as_wide_as_asked_and_shows_something() {
    let document = Document::open(report()).unwrap();
    assert!(document.pages() >= 3, "{}", document.pages());
    for width in [160, 799, 1400] {
        let picture = document.picture(0, width).unwrap();
        let (w, h, rgb) = pixels(&picture.png);
        assert_eq!((w, h), (picture.width, picture.height));
        assert_eq!(w, width);
        // A4 is 210 by 297.
        assert!((f64::from(h) / f64::from(w) - 297.0 / 210.0).abs() < 0.01, "{w} x {h}");
        let dark = rgb.chunks_exact(3).filter(|p| p.iter().all(|c| *c < 100)).count();
        assert!(dark > 20, "no text on the page of {width} pixels");
        assert!(rgb.chunks_exact(3).any(|p| p == [255, 255, 255]), "no paper");
    }
}

#[test]
fn each_page_says_what_it_is_about() {
    let document = Document::open(report()).unwrap();
    let heads = document.heads();
    assert_eq!(heads.len() as u32, document.pages());
    let words = qd_report_words("sv");
    assert!(heads.iter().any(|h| words.contains(h)), "{heads:?}");
}

/// Headings that a report without values has, in a language.
fn qd_report_words(language: &str) -> Vec<String> {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../qd-text/locales/{language}/report.ftl"));
    let text = std::fs::read_to_string(source).unwrap();
    text.lines().filter_map(|l| l.split_once(" = ")).map(|(_, text)| text.to_owned()).collect()
}

#[test]
fn what_is_asked_wrongly_is_told() {
    let document = Document::open(report()).unwrap();
    assert_eq!(document.picture(9_999, 100).unwrap_err().code, IssueCode::BadArgument);
    assert_eq!(document.picture(u32::MAX, 100).unwrap_err().code, IssueCode::BadArgument);
    assert_eq!(document.picture(0, 0).unwrap().width, *WIDTHS.start());
    assert_eq!(document.picture(0, u32::MAX).unwrap().width, *WIDTHS.end());
}

#[test]
fn no_file_makes_it_panic() {
    for bytes in [&b""[..], b"%PDF-1.7", b"not a PDF at all", &[0xFF; 4096]] {
        let opened = Document::open(Arc::new(bytes.to_vec()));
        assert_eq!(opened.err().map(|i| i.code), Some(IssueCode::ReportFailed));
    }
    let whole = report();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    let mut opened = 0;
    for round in 0..60 {
        let mut bytes = whole.as_ref().clone();
        if round % 3 == 0 {
            bytes.truncate(next(bytes.len()));
        }
        for _ in 0..=round {
            if let Some(byte) = (!bytes.is_empty()).then(|| next(bytes.len())).and_then(|i| bytes.get_mut(i))
            {
                *byte = next(256) as u8;
            }
        }
        if let Ok(document) = Document::open(Arc::new(bytes)) {
            opened += 1;
            for page in 0..document.pages().min(2) {
                // Either a picture or an issue.
                let _ = document.picture(page, 64);
            }
        }
    }
    assert!(opened > 5, "none of the damaged files could be read: {opened}");
}
