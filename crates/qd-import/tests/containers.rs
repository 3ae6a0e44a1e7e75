//! One table in every container: the records are the same.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{read, read_text, shared};
use qd_import::{Limits, ReadOptions, prepare, prepare_all};
use qd_model::{Issue, IssueCode};
use std::io::Write;
use std::path::Path;

const HEAD: [&str; 4] = ["Ticket ID", "Subject", "Created At", "Solved At"];
const ROWS: [[&str; 4]; 3] = [
    ["0017", "Größe, “falsch”", "2026-01-13 08:15:00", "2026-01-14 18:50:00"],
    ["9007199254740993123", "<b>&amp;</b>", "2026-01-14 09:00:00", ""],
    ["x-3", "two\nlines", "2026-01-15 10:00:00", "2026-01-15 11:00:00"],
];

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(&mut bytes));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap();
    bytes
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn csv() -> String {
    let quoted = |r: &[&str; 4]| r.map(|c| format!("\"{c}\"")).join(",");
    let mut out = quoted(&HEAD);
    ROWS.iter().for_each(|r| out += &format!("\n{}", quoted(r)));
    out
}

fn json(lines: bool) -> String {
    let rows: Vec<String> = ROWS
        .iter()
        .map(|r| {
            let mut o = serde_json::Map::new();
            HEAD.iter().zip(r).for_each(|(h, c)| drop(o.insert((*h).into(), (*c).into())));
            serde_json::Value::Object(o).to_string()
        })
        .collect();
    if lines { rows.join("\n") } else { format!("{{\"meta\":{{\"n\":3}},\"tickets\":[{}]}}", rows.join(",")) }
}

fn ods() -> Vec<u8> {
    let cell = |c: &str| match c {
        "" => "<table:table-cell/>".to_owned(),
        c => format!(
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation>{}</table:table-cell>",
            c.split('\n').map(|l| format!("<text:p>{}</text:p>", escaped(l))).collect::<String>()
        ),
    };
    let row = |r: &[&str; 4]| {
        format!(
            "<table:table-row>{}<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>",
            r.map(cell).concat()
        )
    };
    let rows: String = ROWS.iter().map(row).collect();
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">\
         <style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style><office:body><office:spreadsheet>\
         <table:table table:name=\"Hidden\" table:style-name=\"ta2\">{}{rows}</table:table>\
         <table:table table:name=\"Tickets\" table:style-name=\"ta1\">{}{rows}\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table>\
         </office:spreadsheet></office:body></office:document-content>",
        row(&HEAD),
        row(&HEAD)
    );
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

fn xml2003(encoding: &str) -> String {
    let row = |r: &[&str; 4]| {
        let cells: String = r
            .iter()
            .enumerate()
            .filter(|(_, c)| !c.is_empty())
            .map(|(i, c)| {
                format!(
                    "<Cell ss:Index=\"{}\"><Data ss:Type=\"String\">{}</Data><Comment><ss:Data>note</ss:Data></Comment></Cell>",
                    i + 1,
                    escaped(c)
                )
            })
            .collect();
        format!("<Row>{cells}</Row>")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
         xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"T\"><Table>{}{}</Table></Worksheet></Workbook>",
        row(&HEAD),
        ROWS.iter().map(row).collect::<String>()
    )
}

fn html() -> String {
    let row = |tag: &str, r: &[&str; 4]| {
        let cell = |c: &str| format!("<{tag} class='a'>{}</{tag}>", escaped(c).replace('\n', "<br>"));
        format!("<tr>{}</tr>", r.map(cell).concat())
    };
    format!(
        "<html><head><style>td {{ x: '<td>' }}</style><script>if (1 < 2) {{ '<table>' }}</script></head>\
         <body><table border=1>\n{}\n{}</table></body></html>",
        row("th", &HEAD),
        ROWS.iter().map(|r| row("td", r)).collect::<String>()
    )
}

#[test]
fn every_container_gives_the_same_records() {
    let (csv, lines, list) = (csv(), json(true), json(false));
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gz.write_all(csv.as_bytes()).unwrap();
    let utf16 = |text: &str| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    let latin = encoding_rs::WINDOWS_1252.encode(&xml2003("windows-1252")).0.into_owned();
    let ods = ods();
    let files: Vec<(&str, &str, Vec<u8>)> = vec![
        ("t.csv", "csv", csv.clone().into()),
        ("t.ndjson", "ndjson", lines.clone().into()),
        ("t.json", "json", list.clone().into()),
        ("t16.json", "json", utf16(&list)),
        ("t.ods", "ods", ods.clone()),
        ("t.xls", "xml", xml2003("UTF-8").into()),
        ("t16.xml", "xml", utf16(&xml2003("UTF-16"))),
        ("latin.xls", "xml", latin),
        ("t.html", "html", html().into()),
        ("t.csv.gz", "csv", gz.finish().unwrap()),
        ("csv.zip", "csv", zip(&[("a/t.csv", csv.as_bytes()), ("__MACOSX/._t.csv", b"0123456789")])),
        ("ods.zip", "ods", zip(&[("t.ods", &ods)])),
        ("json.zip", "json", zip(&[("t.json", list.as_bytes())])),
    ];
    for (name, format, bytes) in files {
        let options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
        let (plan, done) = read_text(name, &bytes, &options);
        let (summary, kept) = done.unwrap_or_else(|| panic!("{name}: {:?}", plan.inspection().questions));
        assert_eq!(plan.inspection().detected.format, format, "{name}");
        assert_eq!((summary.records, summary.rejected), (3, 0), "{name}");
        assert_eq!(kept.field("id"), ROWS.map(|r| r[0]), "{name}");
        assert_eq!(kept.field("subject"), ROWS.map(|r| r[1]), "{name}");
        assert_eq!(kept.field("created_at")[0], "1768292100", "{name}");
        assert_eq!(kept.field("resolved_at").iter().filter(|t| t.is_empty()).count(), 1, "{name}");
    }
}

fn refusal(name: &str, bytes: &[u8]) -> Issue {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let (_, done) = match read(&path, &ReadOptions::default()) {
        Err(issue) => return issue,
        Ok(done) => done,
    };
    panic!("{name} was read: {:?}", done.map(|d| d.0));
}

#[test]
fn json_is_refused_with_the_place_of_the_fault() {
    for (text, code, line) in [
        ("[{\"id\": 1},\n {\"id\": ]", IssueCode::DamagedFile, Some(2)),
        ("[{\"id\": 1},\n {\"id\": 2}", IssueCode::DamagedFile, Some(2)),
        ("[]", IssueCode::NoRecords, None),
        ("{\"tickets\": [], \"count\": 0}", IssueCode::NoRecords, None),
        ("{\"id\": 1}", IssueCode::NoRecords, None),
        ("\"text\"", IssueCode::NoRecords, None),
        ("{\"a\":{\"a\":{\"a\":{\"a\":[{\"id\":1}]}}}}", IssueCode::NoRecords, None),
    ] {
        let issue = refusal("t.json", text.as_bytes());
        assert_eq!((issue.code, issue.line), (code, line), "{text}: {}", issue.message);
    }
    let deep = format!("[{{\"a\":{}1{}}}]", "[".repeat(500), "]".repeat(500));
    assert_eq!(refusal("t.json", deep.as_bytes()).code, IssueCode::TooLarge);
    let long = format!("[{{\"id\":1,\"t\":\"{}\"}}]", "x".repeat(20 << 20));
    assert_eq!(refusal("t.json", long.as_bytes()).code, IssueCode::TooLarge);
}

#[test]
fn json_lists_lie_where_they_lie() {
    let nested = r#"{"data": {"tickets": [
        {"id": 1, "created_at": "2026-01-05T10:00:00Z", "solved_at": null, "assignee": {"name": "Ann"}, "tags": ["a", "b"],
         "custom_fields": [{"id": 77, "value": "x"}], "comments": [{"body": "no"}]},
        {"id": 2, "created_at": "2026-01-06T10:00:00Z", "solved_at": "2026-01-06T11:00:00Z", "assignee": null, "tags": []}]}}"#;
    let (plan, done) = read_text("t.json", nested.as_bytes(), &ReadOptions::default());
    let (_, kept) = done.unwrap();
    assert_eq!(plan.inspection().detected.sheet.as_deref(), Some("data.tickets"));
    assert_eq!(
        (kept.field("agent"), kept.field("tags")),
        (vec!["Ann".into(), String::new()], vec!["a, b".into(), String::new()])
    );
    let headers = &plan.inspection().headers;
    assert!(
        headers.contains(&"custom_fields.77".to_owned()) && !headers.iter().any(|h| h.contains("body")),
        "{headers:?}"
    );
    // Two lists of records: a person says which.
    let two = r#"{"tickets": [{"id": 1, "status": "open", "created_at": "2026-01-05T10:00:00Z", "priority": "low"}],
                  "users": [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bo"}]}"#;
    let (plan, done) = read_text("t.json", two.as_bytes(), &ReadOptions::default());
    assert!(done.is_none());
    let question = &plan.inspection().questions[0];
    assert_eq!((question.id.as_str(), question.suggested.as_deref()), ("sheet", Some("tickets")));
    let table = r#"[["Ticket ID", "Created At"], [7, "2026-01-05T10:00:00Z"], [8, "2026-01-06T10:00:00Z"]]"#;
    let (_, done) = read_text("t.json", table.as_bytes(), &ReadOptions::default());
    assert_eq!(done.unwrap().1.field("id"), ["7", "8"]);
}

#[test]
fn the_suite_of_json_is_refused_or_read_without_a_panic() {
    let Some(shared) = shared() else { return };
    let mut n = 0;
    for entry in std::fs::read_dir(shared.join("corpora/JSONTestSuite/data")).unwrap() {
        let mut open = vec![entry.unwrap().path()];
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(std::fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            if bytes.len() > 1 << 20 {
                continue;
            }
            n += 1;
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // As a list of records that holds the text as a value: valid JSON is taken, invalid is not.
            let text = [b"[{\"Ticket ID\":1,\"Created At\":\"2026-01-05\",\"x\":".as_slice(), &bytes, b"}]"]
                .concat();
            let folder = tempfile::tempdir().unwrap();
            let around = folder.path().join("t.json");
            std::fs::write(&around, &text).unwrap();
            let taken = prepare(&around, &ReadOptions::default());
            let valid = std::str::from_utf8(&bytes).is_ok()
                && serde_json::from_slice::<serde_json::Value>(&text).is_ok();
            if name.starts_with("y_") && valid {
                assert!(taken.is_ok(), "{name}: {taken:?}");
            } else if name.starts_with("n_")
                && std::str::from_utf8(&bytes).is_ok()
                && !valid
                && !bytes.contains(&0)
            {
                assert!(taken.is_err(), "{name}");
            }
            let _ = prepare(&path, &ReadOptions::default());
        }
    }
    assert!(n > 300, "{n} files of the suite");
}

#[test]
fn archives_are_asked_about_and_read_file_by_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let calls = "Call ID,Offered At,Answered At,Wait time (s)\nc1,2026-01-05 10:00:00,2026-01-05 10:00:09,9\nc2,2026-01-05 11:00:00,,30\n";
    let csv = csv();
    std::fs::write(
        &path,
        zip(&[
            ("t.csv", csv.as_bytes()),
            ("b/c.csv", calls.as_bytes()),
            ("b/readme.pdf", b"%PDF-1.4 and more"),
        ]),
    )
    .unwrap();
    let plan = prepare(&path, &ReadOptions::default()).unwrap();
    let question = &plan.inspection().questions[0];
    assert_eq!((question.id.as_str(), question.choices.len()), ("files", 3));
    let mut options = ReadOptions::default();
    options.answers.insert("files".into(), "*".into());
    let plans = prepare_all(&path, &options).unwrap();
    let kinds: Vec<_> =
        plans.iter().map(|p| (p.inspection().file.as_str(), p.dataset().unwrap().name())).collect();
    assert_eq!(kinds, [("a.zip/t.csv", "tickets"), ("a.zip/c.csv", "calls")]);
    assert!(prepare(&path, &options).is_err());
    options.answers.insert("files".into(), "c.csv".into());
    assert_eq!(prepare(&path, &options).unwrap().dataset().unwrap().name(), "calls");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is unpacked to the disk");
}

#[test]
fn archives_that_are_no_exports() {
    let inner = zip(&[("t.csv", csv().as_bytes())]);
    for (bytes, code, word) in [
        (zip(&[]), IssueCode::NoRecords, "nothing"),
        (zip(&[("x.zip", &inner)]), IssueCode::UnknownFormat, "another archive"),
        (zip(&[("x.pdf", b"%PDF-1.4 and more")]), IssueCode::UnknownFormat, "No file"),
        (inner[..inner.len() / 2].to_vec(), IssueCode::BrokenWorkbook, "cut off"),
    ] {
        let issue = refusal("t.zip", &bytes);
        assert_eq!(issue.code, code, "{}", issue.message);
        assert!(issue.message.contains(word), "{}", issue.message);
    }
    let bomb = zip(&[("t.csv", &vec![b'1'; 80 << 20])]);
    assert_eq!(refusal("t.zip", &bomb).code, IssueCode::TooLarge);
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(&vec![b'1'; 80 << 20]).unwrap();
    assert_eq!(refusal("t.csv.gz", &gz.finish().unwrap()).code, IssueCode::TooLarge);
    let many: Vec<String> = (0..60).map(|i| format!("{i}.csv")).collect();
    let files: Vec<(&str, &[u8])> = many.iter().map(|n| (n.as_str(), n.as_bytes())).collect();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.zip");
    std::fs::write(&path, zip(&files)).unwrap();
    let limits = Limits { entries: 50, ..Limits::default() };
    let issue = prepare(&path, &ReadOptions { limits, ..ReadOptions::default() }).unwrap_err();
    assert!(issue.message.contains("60") && issue.message.contains("50"), "{}", issue.message);
}

#[test]
fn repeated_cells_cost_what_they_hold() {
    let row = "<table:table-row table:number-rows-repeated=\"100000\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"100\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let content = format!(
        "<d><office:spreadsheet><table:table table:name=\"T\">{row}</table:table></office:spreadsheet></d>"
    );
    let bytes = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ]);
    assert_eq!(refusal("t.ods", &bytes).code, IssueCode::TooLarge);
}

#[test]
fn cells_that_span_others_shift_nothing() {
    let html = "<table><tr><th>Ticket ID</th><th>Created At</th><th>Status</th></tr>\
        <tr><td rowspan=2>1</td><td>2026-01-05 10:00</td><td>open</td></tr><tr><td>2026-01-06 10:00</td><td>solved</td></tr>\
        <tr><td>3</td><td colspan=2>2026-01-07 10:00</td></tr></table>";
    let (_, done) = read_text("t.xls", html.as_bytes(), &ReadOptions::default());
    let (summary, kept) = done.unwrap();
    // The second row has no id of its own: it is rejected, never read as a ticket called 2026-01-06.
    assert_eq!((summary.rejected, kept.field("id")), (1, vec!["1".to_owned(), "3".to_owned()]));
    assert_eq!(kept.field("status"), ["open", ""]);
}

#[test]
fn old_workbooks_are_read_as_their_new_twins() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("corpora/calamine/data/tests");
    let mut read_to_end = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "xls" && e != "ods") {
            continue;
        }
        match read(&path, &ReadOptions::default()) {
            Ok(_) => read_to_end += 1,
            Err(issue) => println!("{}: {}: {}", path.display(), issue.code.name(), issue.message),
        }
    }
    println!("{read_to_end} old workbooks and open documents");
    assert!(read_to_end > 20);
    let headers = |name: &str| headers(&folder.join(name));
    assert_eq!(headers("date.xls"), headers("date.xlsx"));
    assert_eq!(headers("date.ods"), headers("date.xlsx"));
}

fn headers(path: &Path) -> Vec<Vec<String>> {
    let plan = prepare(path, &ReadOptions::default()).unwrap();
    vec![plan.inspection().headers.clone(), plan.inspection().detected.sheets.clone()]
}

#[test]
fn each_table_of_several_has_answers_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let odd = "weight;height\n3;4\n5;6\n";
    std::fs::write(&path, zip(&[("t.csv", csv().as_bytes()), ("odd.csv", odd.as_bytes())])).unwrap();
    let mut options = ReadOptions::default();
    options.answers.insert("files".into(), "*".into());
    let asked = |options: &ReadOptions| -> Vec<String> {
        let plans = prepare_all(&path, options).unwrap();
        plans.iter().flat_map(|p| p.inspection().questions.iter().map(|q| q.id.clone())).collect()
    };
    assert_eq!(asked(&options), ["odd.csv/kind"]);
    // What one table is says nothing of the others.
    options.answers.insert("kind".into(), "surveys".into());
    assert_eq!(asked(&options), ["odd.csv/kind"]);
    options.answers.insert("odd.csv/kind".into(), "none".into());
    let plans = prepare_all(&path, &options).unwrap();
    assert_eq!((plans.len(), plans[0].ready()), (1, true));
}

/// A workbook of sheets: name, hidden, rows.
fn xlsx(sheets: &[(&str, bool, &[&[&str]])]) -> Vec<u8> {
    let (mut list, mut rels, mut parts) = (String::new(), String::new(), Vec::<(String, String)>::new());
    parts.push(("_rels/.rels".into(), "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>".into()));
    for (i, (name, hidden, rows)) in sheets.iter().enumerate() {
        let n = i + 1;
        let state = if *hidden { "state=\"hidden\" " } else { "" };
        list += &format!("<sheet name=\"{name}\" sheetId=\"{n}\" {state}r:id=\"r{n}\"/>");
        rels += &format!(
            "<Relationship Id=\"r{n}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"
        );
        let mut xml = String::from("<worksheet><sheetData>");
        for (r, row) in rows.iter().enumerate() {
            xml += &format!("<row r=\"{}\">", r + 1);
            for (c, cell) in row.iter().enumerate() {
                let column = char::from(b'A' + c as u8);
                xml += &format!(
                    "<c r=\"{column}{}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                    r + 1,
                    escaped(cell)
                );
            }
            xml += "</row>";
        }
        parts.push((format!("xl/worksheets/sheet{n}.xml"), xml + "</sheetData></worksheet>"));
    }
    parts.push(("xl/workbook.xml".into(), format!("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{list}</sheets></workbook>")));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{rels}</Relationships>")));
    let files: Vec<(&str, &[u8])> = parts.iter().map(|(n, c)| (n.as_str(), c.as_bytes())).collect();
    zip(&files)
}

#[test]
fn the_sheets_of_a_workbook_are_read_each_as_what_it_is() {
    let tickets: &[&[&str]] = &[
        &["Ticket ID", "Created At", "Status", "Channel", "Satisfaction"],
        &["1", "2026-01-05 09:30", "Closed", "web", "Very satisfied"],
        &["2", "2026-01-06 09:30", "Closed", "web", "Bad"],
    ];
    let calls: &[&[&str]] =
        &[&["Call ID", "Offered At", "Answered At"], &["c1", "2026-01-05 09:30:00", "2026-01-05 09:31:00"]];
    let bytes = xlsx(&[
        ("Notes", false, &[&["Made by hand"]]),
        ("Tickets", false, tickets),
        ("Calls", false, calls),
        ("Old", true, &[&["Ticket ID", "Created At"], &["99", "2026-01-01"]]),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.xlsx");
    std::fs::write(&path, bytes).unwrap();
    let plan = prepare(&path, &ReadOptions::default()).unwrap();
    let question = &plan.inspection().questions[0];
    assert_eq!((question.id.as_str(), question.suggested.as_deref()), ("sheet", Some("Tickets")));
    let choices: Vec<_> = question.choices.iter().map(|c| c.value.as_str()).collect();
    assert_eq!(choices, ["Notes", "Tickets", "Calls", "*"], "a hidden sheet is not offered");
    let mut options = ReadOptions { sheet: Some("*".into()), ..ReadOptions::default() };
    let plans = prepare_all(&path, &options).unwrap();
    let kinds: Vec<_> =
        plans.iter().map(|p| (p.inspection().file.as_str(), p.dataset().unwrap().name())).collect();
    assert_eq!(kinds, [("book.xlsx [Tickets]", "tickets"), ("book.xlsx [Calls]", "calls")]);
    assert!(plans.iter().all(|p| p.ready()));
    let mut kept = common::Kept::default();
    plans[0].run(&mut kept, &mut |_| true).unwrap();
    assert_eq!(
        (kept.field("csat_score"), kept.field("id")),
        (vec!["5".to_owned(), "2".into()], vec!["1".to_owned(), "2".into()])
    );
    options.sheet = Some("Old (hidden)".into());
    assert_eq!(prepare(&path, &options).unwrap().inspection().detected.sheet.as_deref(), Some("Old"));
}

#[test]
fn a_text_of_megabytes_in_a_sheet_is_cut_and_told() {
    let long = "word ".repeat(300_000);
    let html = format!(
        "<html><table><tr><th>Ticket ID</th><th>Created At</th><th>Status</th><th>Subject</th></tr>\
         <tr><td>1</td><td>2026-01-13 10:00:00</td><td>open</td><td>{long}</td></tr>\
         <tr><td>2</td><td>2026-01-13 10:00:00</td><td>open</td><td>short</td></tr></table></html>"
    );
    let options = ReadOptions { keep_subjects: true, ..ReadOptions::default() };
    let (_, done) = read_text("t.html", html.as_bytes(), &options);
    let (summary, kept) = done.unwrap();
    let told: Vec<_> = summary.warnings.iter().map(|w| (w.code.as_str(), w.n)).collect();
    assert_eq!(told, [("cut_cells", 1)]);
    assert!(kept.field("subject")[0].len() <= 1 << 20 && kept.field("subject")[1] == "short");
}
