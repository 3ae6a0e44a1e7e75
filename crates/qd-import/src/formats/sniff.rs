//! What a file is, by its content; its name only gives a warning.

use qd_model::{Issue, IssueCode};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    Text,
    Xlsx,
}

/// Opens a regular file and tells what it holds.
///
/// # Errors
/// Not there, no regular file, too large, empty, or of a kind that is not read; the message names the kind.
pub(crate) fn open(path: &Path, max: u64) -> Result<(File, u64, Container), Issue> {
    let unreadable = |e: std::io::Error| {
        Issue::new(IssueCode::FileUnreadable, format!("The file could not be opened: {e}."))
    };
    let meta = std::fs::metadata(path).map_err(unreadable)?;
    if !meta.is_file() {
        return Err(Issue::new(IssueCode::NotAFile, "This is a folder or a device, not a file."));
    }
    if meta.len() > max {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!("The file has {} MB; the limit is {} MB.", meta.len() >> 20, max >> 20),
        ));
    }
    let mut file = File::open(path).map_err(unreadable)?;
    let mut head = vec![0; 64 << 10];
    let mut n = 0;
    while n < head.len() {
        let got = file.read(&mut head[n..]).map_err(unreadable)?;
        if got == 0 {
            break;
        }
        n += got;
    }
    head.truncate(n);
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    let container = tell(&head, &file)?;
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    Ok((file, meta.len(), container))
}

fn unknown(what: &str, hint: &str) -> Issue {
    Issue::new(IssueCode::UnknownFormat, what).hint(format!("Nothing was imported. {hint}"))
}

fn tell(head: &[u8], file: &File) -> Result<Container, Issue> {
    const AS_XLSX: &str = "Open it in a spreadsheet program, save it as .xlsx, and import that.";
    const AS_CSV: &str = "Export as CSV or as an Excel workbook (.xlsx).";
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return zip_kind(file);
    }
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut rest = Vec::new();
        // The directory of such a file may lie anywhere in it.
        let _ = file.take(8 << 20).read_to_end(&mut rest);
        if [head, &rest].iter().any(|b| b.windows(wide.len()).any(|w| w == wide)) {
            return Err(Issue::new(IssueCode::PasswordProtected, "The workbook is protected by a password."));
        }
        return Err(unknown("This is a workbook in the old .xls format.", AS_XLSX));
    }
    for (magic, what) in [
        (&b"%PDF"[..], "This is a PDF."),
        (b"SQLite format 3", "This is an SQLite database."),
        (b"\x1f\x8b", "This is a gzip archive."),
        (b"7z\xbc\xaf", "This is a 7-Zip archive."),
        (b"Rar!", "This is a RAR archive."),
        (b"\x89PNG", "This is a picture."),
        (b"\xff\xd8\xff", "This is a picture."),
        (b"PAR1", "This is a Parquet file."),
    ] {
        if head.starts_with(magic) {
            return Err(unknown(what, AS_CSV));
        }
    }
    let text = String::from_utf8_lossy(&head[..head.len().min(4_096)]).to_lowercase();
    let text = text.trim_start_matches(['\u{feff}', '\0']).trim_start();
    if text.is_empty() && head.len() < 64 << 10 {
        return Err(Issue::new(IssueCode::FileEmpty, "The file is empty."));
    }
    if text.starts_with("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
        return Err(unknown("This is a spreadsheet in the XML form of 2003.", AS_XLSX));
    }
    if text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<table") {
        return Err(unknown("This is a web page (an HTML table), whatever its name says.", AS_XLSX));
    }
    if text.starts_with("<?xml") || text.starts_with("<meta") || text.starts_with("<style") {
        return Err(unknown("This is XML or a piece of a web page.", AS_CSV));
    }
    if is_json(text) {
        return Err(unknown("This is JSON, which this version does not read.", AS_CSV));
    }
    if looks_binary(head) {
        return Err(unknown("This is not a text file and not a workbook.", AS_CSV));
    }
    Ok(Container::Text)
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

fn zip_kind(file: &File) -> Result<Container, Issue> {
    let broken = || {
        Issue::new(
            IssueCode::BrokenWorkbook,
            "The file is cut off or damaged: its table of contents is missing.",
        )
    };
    let mut zip = zip::ZipArchive::new(std::io::BufReader::new(file)).map_err(|_| broken())?;
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
    let mut mime = String::new();
    if let Ok(entry) = zip.by_name("mimetype") {
        let _ = entry.take(200).read_to_string(&mut mime);
    }
    if mime.contains("opendocument") {
        return Err(unknown(
            "This is an OpenDocument file (.ods), which this version does not read.",
            "Open it in LibreOffice, save it as .xlsx, and import that.",
        ));
    }
    if zip.is_empty() {
        return Err(unknown("This is an archive with nothing in it.", "Export again."));
    }
    Err(unknown(
        "This is a ZIP archive, not a workbook; this version does not look into archives.",
        "Unpack it and import the files in it.",
    ))
}
