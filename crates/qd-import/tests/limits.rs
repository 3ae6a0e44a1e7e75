//! Files that would fill the memory are refused with the limit in the sentence.
#![allow(clippy::unwrap_used)]

use qd_import::{Limits, ReadOptions, prepare};
use qd_model::{Issue, IssueCode};
use std::io::Write;

fn refuse(name: &str, bytes: &[u8], limits: Limits) -> Issue {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    prepare(&path, &ReadOptions { limits, ..ReadOptions::default() }).unwrap_err()
}

#[test]
fn a_line_without_end() {
    let mut bytes = b"Ticket ID,Created\n1,\"".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 20 << 20));
    let issue = refuse("t.csv", &bytes, Limits { record_bytes: 1 << 20, ..Limits::default() });
    assert_eq!((issue.code, issue.line), (IssueCode::TooLarge, Some(2)));
    assert!(issue.hint.contains("quotation mark"));
}

#[test]
fn ten_thousand_columns() {
    let head: Vec<String> = (0..10_000).map(|i| format!("c{i}")).collect();
    let text = format!("{}\n{}\n", head.join(","), vec!["1"; 10_000].join(","));
    let issue = refuse("t.csv", text.as_bytes(), Limits::default());
    assert_eq!(issue.code, IssueCode::TooLarge);
    assert!(issue.message.contains("10000") && issue.message.contains("4096"));
}

#[test]
fn a_sheet_that_unpacks_to_far_more() {
    let mut bytes = Vec::new();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(&mut bytes));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/workbook.xml", options).unwrap();
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    for _ in 0..60 {
        zip.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    zip.finish().unwrap();
    let issue = refuse("t.xlsx", &bytes, Limits::default());
    assert_eq!(issue.code, IssueCode::TooLarge);
}

#[test]
fn what_is_no_file_or_empty() {
    let folder = tempfile::tempdir().unwrap();
    let options = ReadOptions::default();
    assert_eq!(prepare(folder.path(), &options).unwrap_err().code, IssueCode::NotAFile);
    let nowhere = prepare(&folder.path().join("x.csv"), &options).unwrap_err();
    assert_eq!((nowhere.code, nowhere.file.as_deref()), (IssueCode::FileUnreadable, Some("x.csv")));
    assert_eq!(refuse("t.csv", b"\xef\xbb\xbf", Limits::default()).code, IssueCode::FileEmpty);
    assert_eq!(refuse("t.csv", b"Ticket ID,Created\n", Limits::default()).code, IssueCode::NoRecords);
}
