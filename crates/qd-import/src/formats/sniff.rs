//! What a file is, by its content; its name only gives a warning.

use super::ods;
use crate::limits::Limits;
use crate::origin::{Origin, archive, trouble};
use qd_model::{Issue, IssueCode};
use std::io::BufReader;
use std::path::Path;

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    Text,
    Json,
    Xlsx,
    Xls,
    Ods,
    /// A spreadsheet as XML, of 2003.
    Xml2003,
    /// A web page with tables.
    Html,
    Zip,
    Gzip,
}

/// Looks at a path: a regular file that is not too large.
///
/// # Errors
/// Not there, no regular file, or too large.
pub(crate) fn open(path: &Path, limits: &Limits) -> Result<Origin, Issue> {
    let meta = std::fs::metadata(path).map_err(trouble)?;
    if !meta.is_file() {
        return Err(Issue::new(IssueCode::NotAFile, "This is a folder or a device, not a file."));
    }
    if meta.len() > limits.file_bytes {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!("The file has {} MB; the limit is {} MB.", meta.len() >> 20, limits.file_bytes >> 20),
        ));
    }
    Ok(Origin::file(path, meta.len()))
}

fn unknown(what: &str, hint: &str) -> Issue {
    Issue::new(IssueCode::UnknownFormat, what).hint(format!("Nothing was imported. {hint}"))
}

/// Tells what an origin holds; one in which a reader must jump is held in memory if it is a member of an archive.
///
/// # Errors
/// Damaged, empty, protected, or of a kind that is not read; the message names the kind.
pub(crate) fn tell(origin: Origin, name: &str, limits: &Limits) -> Result<(Origin, Container), Issue> {
    const AS_CSV: &str = "Export as CSV or as an Excel workbook (.xlsx).";
    let head = origin.head(64 << 10, limits)?;
    let head = head.as_slice();
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        let origin = origin.hold(limits)?;
        let container = zip_kind(&origin)?;
        return Ok((origin, container));
    }
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let origin = origin.hold(limits)?;
        let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        // The directory of such a file may lie anywhere in it.
        if origin.head(8 << 20, limits)?.windows(wide.len()).any(|w| w == wide) {
            return Err(Issue::new(IssueCode::PasswordProtected, "The workbook is protected by a password."));
        }
        return Ok((origin, Container::Xls));
    }
    if head.starts_with(b"\x1f\x8b") {
        return Ok((origin, Container::Gzip));
    }
    for (magic, what) in [
        (&b"%PDF"[..], "This is a PDF."),
        (b"SQLite format 3", "This is an SQLite database."),
        (b"7z\xbc\xaf", "This is a 7-Zip archive."),
        (b"Rar!", "This is a RAR archive."),
        (b"\x89PNG", "This is a picture."),
        (b"\xff\xd8\xff", "This is a picture."),
        (b"PAR1", "This is a Parquet file."),
        (b"BZh", "This is a bzip2 archive."),
        (b"\xfd7zXZ", "This is an xz archive."),
        (b"\x28\xb5\x2f\xfd", "This is a zstd archive."),
    ] {
        if head.starts_with(magic) {
            return Err(unknown(what, AS_CSV));
        }
    }
    let text = beginning(head).to_lowercase();
    let text = text.trim_start_matches(['\u{feff}', '\0']).trim_start();
    if text.is_empty() && head.len() < 64 << 10 {
        return Err(Issue::new(IssueCode::FileEmpty, "The file is empty."));
    }
    let spreadsheet = text.contains("urn:schemas-microsoft-com:office:spreadsheet");
    if (text.starts_with("<?xml") || text.starts_with("<workbook")) && spreadsheet {
        return Ok((origin, Container::Xml2003));
    }
    if text.starts_with("<?xml") && !text.contains("<html") {
        return Err(unknown("This is XML of a kind that is not read.", AS_CSV));
    }
    if is_html(text) {
        return Ok((origin, Container::Html));
    }
    let name = name.to_lowercase();
    let named = [".json", ".ndjson", ".jsonl"].iter().any(|e| name.ends_with(e));
    if named || is_json(text) {
        return Ok((origin, Container::Json));
    }
    if looks_binary(head) {
        return Err(unknown("This is not a text file and not a workbook.", AS_CSV));
    }
    Ok((origin, Container::Text))
}

/// The first characters, whatever they are written in.
fn beginning(head: &[u8]) -> String {
    let head = &head[..head.len().min(4_096)];
    crate::decode::guess(head).encoding.decode(head).0.into_owned()
}

fn is_html(text: &str) -> bool {
    ["<!doctype html", "<html", "<table", "<meta", "<style", "<head", "<body", "<div", "<?xml", "<!--"]
        .iter()
        .any(|t| text.starts_with(t))
        && (text.contains("<t")
            || text.contains("<html")
            || text.contains("<style")
            || text.contains("<meta"))
}

fn is_json(text: &str) -> bool {
    let next = |open: char| text.strip_prefix(open).map(|t| t.trim_start().chars().next());
    match (next('{'), next('[')) {
        (Some(c), _) => matches!(c, Some('"' | '}')),
        (_, Some(c)) => matches!(c, Some('{' | '[' | ']')),
        _ => false,
    }
}

/// Many control bytes that no text has, and not the zero pattern of UTF-16.
fn looks_binary(head: &[u8]) -> bool {
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return false;
    }
    let odd = head.iter().filter(|b| matches!(b, 1..=8 | 14..=26 | 28..=31)).count();
    odd * 50 > head.len().max(50)
}

fn zip_kind(origin: &Origin) -> Result<Container, Issue> {
    let mut zip = archive(BufReader::new(origin.seekable()?)).map_err(|e| Issue {
        code: IssueCode::BrokenWorkbook,
        hint: IssueCode::BrokenWorkbook.default_hint().into(),
        ..e
    })?;
    let names: Vec<String> = zip.file_names().filter_map(|n| n.ok().map(|n| n.into_owned())).collect();
    let has = |name: &str| names.iter().any(|n| n.trim_start_matches('/').eq_ignore_ascii_case(name));
    if has("xl/workbook.xml") || has("[Content_Types].xml") && names.iter().any(|n| n.contains("worksheets/"))
    {
        return Ok(Container::Xlsx);
    }
    if has("xl/workbook.bin") {
        return Err(unknown(
            "This is a binary workbook (.xlsb).",
            "Open it in Excel, save it as .xlsx, and import that.",
        ));
    }
    if ods::is_ods(&mut zip) {
        return Ok(Container::Ods);
    }
    for (part, what) in [
        ("word/document.xml", "This is a text document (.docx), not a table."),
        ("ppt/presentation.xml", "This is a presentation (.pptx), not a table."),
        ("content.xml", "This is an OpenDocument file, but not a spreadsheet."),
        ("Index/Document.iwa", "This is a document of Numbers or Pages."),
    ] {
        if has(part) && (has("mimetype") || has("[Content_Types].xml") || part.ends_with(".iwa")) {
            return Err(unknown(what, "Save the table as .xlsx or .csv and import that."));
        }
    }
    Ok(Container::Zip)
}
