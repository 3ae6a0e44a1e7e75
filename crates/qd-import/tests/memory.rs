//! Files made to fill the memory: each is read or refused by a process of its own that never takes 512 MB.
#![allow(clippy::unwrap_used, clippy::print_stdout)]
#![cfg(target_os = "linux")]

mod common;

use common::read;
use qd_import::ReadOptions;
use std::io::Write;
use std::process::Command;

const MOST: u64 = 512 << 10;

/// Name and content of a part.
type Part<'a> = (&'a str, &'a dyn Fn(&mut dyn Write));

fn zip(path: &std::path::Path, files: &[Part<'_>]) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    let options = zip::write::SimpleFileOptions::default().compression_level(Some(1));
    for (name, content) in files {
        zip.start_file(*name, options).unwrap();
        content(&mut zip);
    }
    zip.finish().unwrap();
}

/// The child: reads the file named, and tells the most memory it ever had.
#[test]
#[ignore = "run by the other test, in a process of its own"]
fn child() {
    let Ok(path) = std::env::var("QD_MEMORY_FILE") else { return };
    let mut options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
    for (id, answer) in [
        ("kind", "tickets"),
        ("sheet", if path.ends_with("s") || path.ends_with("x") { "T" } else { "" }),
        ("duplicate_policy", "last"),
        ("has_header", "yes"),
    ] {
        options.answers.insert(id.into(), answer.into());
    }
    let told = match read(path.as_ref(), &options) {
        Err(issue) => format!("{}: {}", issue.code.name(), issue.message),
        Ok((_, Some((s, _)))) => format!("{} records", s.records),
        Ok((plan, None)) => {
            format!("asked {:?}", plan.inspection().questions.iter().map(|q| &q.id).collect::<Vec<_>>())
        }
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    println!("MEMORY {} {told}", most.trim().trim_end_matches(" kB"));
}

#[test]
fn no_file_fills_the_memory() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    // A record of separators only; columns by the thousand; a text without end.
    let mut wide = b"Ticket ID,Created At\n".to_vec();
    wide.extend(std::iter::repeat_n(b',', 15 << 20));
    wide.extend(b"\n1,2026-01-05\n");
    std::fs::write(at("separators.csv"), &wide).unwrap();
    let mut rows = String::from("[");
    for i in 0..60_000 {
        rows += &format!(
            "{}{{\"id\":{i},\"created_at\":\"2026-01-05\",\"k{}\":1}}",
            if i > 0 { "," } else { "" },
            i % 16_000
        );
    }
    std::fs::write(at("columns.json"), rows + "]").unwrap();
    let deep = "{\"a\":".repeat(120) + "1" + &"}".repeat(120);
    std::fs::write(at("deep.ndjson"), format!("{{\"id\":1,\"x\":{deep}}}\n").repeat(20_000)).unwrap();
    let far = |w: &mut dyn Write| {
        w.write_all(
            b"<d xmlns:table=\"t\"><office:spreadsheet xmlns:office=\"o\"><table:table table:name=\"T\">",
        )
        .unwrap();
        for _ in 0..40_000 {
            w.write_all(b"<table:table-row><table:table-cell table:number-columns-repeated=\"16000\"/><table:table-cell><text:p xmlns:text=\"x\">x</text:p></table:table-cell></table:table-row>").unwrap();
        }
        w.write_all(b"</table:table></office:spreadsheet></d>").unwrap();
    };
    let mime = |w: &mut dyn Write| w.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    zip(&at("far.ods"), &[("mimetype", &mime), ("content.xml", &far)]);
    let head = |w: &mut dyn Write| {
        w.write_all(b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"T\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>").unwrap();
    };
    let rels = |w: &mut dyn Write| {
        w.write_all(b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>").unwrap();
    };
    let sheet = |w: &mut dyn Write| {
        w.write_all(b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>").unwrap();
    };
    // Noise, so that the archive is not simply too dense.
    let noise = |w: &mut dyn Write, n: usize| {
        let mut x = 7u64;
        let mut part = Vec::with_capacity(1 << 16);
        for i in 0..n {
            x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(i as u64);
            part.extend(format!("<si><t>{:x}</t></si>", x >> 44).bytes());
            if part.len() > 60_000 {
                w.write_all(&part).unwrap();
                part.clear();
            }
        }
        w.write_all(&part).unwrap();
    };
    let texts = |w: &mut dyn Write| {
        w.write_all(b"<sst>").unwrap();
        noise(w, 5_000_000);
        w.write_all(b"</sst>").unwrap();
    };
    let book: [Part<'_>; 4] = [
        ("xl/workbook.xml", &head),
        ("xl/_rels/workbook.xml.rels", &rels),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/sharedStrings.xml", &texts),
    ];
    zip(&at("texts.xlsx"), &book);
    let mut out = std::fs::File::create(at("comment.html")).unwrap();
    out.write_all(b"<html><table><tr><th>Ticket ID</th></tr><tr><td>1</td></tr></table><!--").unwrap();
    for _ in 0..140 {
        out.write_all(&vec![b'x'; 1 << 20]).unwrap();
    }
    let mut names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    names.sort();
    assert_eq!(names.len(), 6);
    for path in names {
        let run = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--ignored", "--nocapture"])
            .env("QD_MEMORY_FILE", &path)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&run.stdout);
        let line = text
            .lines()
            .find_map(|l| l.split_once("MEMORY "))
            .unwrap_or_else(|| panic!("{}: {text}", path.display()))
            .1;
        println!("{}: {line}", path.file_name().unwrap().to_string_lossy());
        let most: u64 = line.split(' ').next().unwrap().parse().unwrap();
        assert!(most < MOST, "{}: {most} kB", path.display());
    }
}
