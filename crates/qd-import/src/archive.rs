//! What lies in an archive: which members may be exports, under which names they are shown, what is left out.

use crate::limits::Limits;
use crate::messages::warning;
use crate::origin::{Origin, archive, trouble, zip_trouble};
use qd_model::{Issue, IssueCode, Warning};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// A member that may be an export.
pub(crate) struct Member {
    /// Name for people: the last part of its path, unique in the archive.
    pub name: String,
    pub origin: Origin,
}

/// The members worth a look, and what to know of the others.
pub(crate) struct Listing {
    pub members: Vec<Member>,
    pub warnings: Vec<Warning>,
}

/// Lists a ZIP archive.
///
/// # Errors
/// Damaged, protected, too many entries, or nothing in it that could be an export.
pub(crate) fn list(path: &Path, limits: &Limits) -> Result<Listing, Issue> {
    let mut zip = archive(BufReader::new(File::open(path).map_err(trouble)?))?;
    if zip.len() > limits.entries {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!("The archive has {} entries; the limit is {}.", zip.len(), limits.entries),
        ));
    }
    let (mut strong, mut weak) = (Vec::new(), Vec::new());
    let (mut links, mut unsafe_names, mut locked, mut nested, mut same) = (0u64, 0u64, 0u64, 0u64, 0u64);
    let mut contents = std::collections::BTreeSet::new();
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(zip_trouble)?;
        let full = text_of(entry.name_raw());
        if entry.is_dir() || is_noise(&full) {
            continue;
        }
        if entry.is_symlink() {
            links += 1;
            continue;
        }
        let name = shown(&full);
        let extension = name.rsplit_once('.').map_or("", |e| e.1).trim().to_lowercase();
        let list = match extension.as_str() {
            "csv" | "tsv" | "tab" | "xlsx" | "xlsm" | "xls" | "ods" | "json" | "ndjson" | "jsonl" => {
                &mut strong
            }
            "txt" | "html" | "htm" | "xml" | "log" | "dat" | "gz" | "" => &mut weak,
            "zip" => {
                nested += 1;
                continue;
            }
            _ if name.contains('.') => continue,
            _ => &mut weak,
        };
        // No export is so short that it could not hold the name of a column and a record.
        if entry.size() < 9 {
            continue;
        }
        if entry.encrypted() {
            locked += 1;
            continue;
        }
        unsafe_names += u64::from(is_unsafe(&full));
        if !contents.insert((entry.crc32(), entry.size())) {
            same += 1;
            continue;
        }
        let origin = Origin::zipped(path, index, entry.compressed_size(), entry.size());
        list.push(Member { name, origin });
    }
    let mut members = strong;
    if members.is_empty() || weak.len() <= 20 {
        members.append(&mut weak);
    }
    if members.is_empty() {
        return Err(nothing(zip.is_empty(), locked, nested));
    }
    if members.len() > limits.members {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!("The archive holds {} files; the limit is {}.", members.len(), limits.members),
        )
        .hint("Nothing was imported. Unpack it and import the files that are needed."));
    }
    let unpacked = members.iter().fold(0u64, |sum, m| sum.saturating_add(m.origin.size));
    if unpacked > limits.file_bytes {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!("The archive unpacks to more than {} MB.", limits.file_bytes >> 20),
        )
        .hint("Nothing was imported. Unpack it and import the files that are needed."));
    }
    for i in 1..members.len() {
        let same = members[..i].iter().filter(|m| m.name == members[i].name).count();
        if same > 0 {
            members[i].name = format!("{} ({})", members[i].name, same + 1);
        }
    }
    let doubled = declared(path).map_or(0, |n| n.saturating_sub(zip.len() as u64));
    let warnings = [
        ("skipped_link", links),
        ("unsafe_names", unsafe_names),
        ("skipped_protected", locked),
        ("skipped_archive", nested),
        ("duplicate_names", doubled),
        ("same_members", same),
    ];
    let warnings =
        warnings.into_iter().filter(|w| w.1 > 0).map(|(code, n)| warning(code, "", n, "")).collect();
    Ok(Listing { members, warnings })
}

fn nothing(empty: bool, locked: u64, nested: u64) -> Issue {
    if locked > 0 {
        return Issue::new(IssueCode::PasswordProtected, "The archive is protected by a password.")
            .hint("Nothing was imported. Unpack it and import the files in it.");
    }
    let unknown = |text: &str, hint: &str| {
        Issue::new(IssueCode::UnknownFormat, text).hint(format!("Nothing was imported. {hint}"))
    };
    match (empty, nested) {
        (true, _) => Issue::new(IssueCode::NoRecords, "This is an archive with nothing in it."),
        (_, 0) => unknown(
            "No file in this archive is an export that can be read.",
            "Unpack it and look at what is in it.",
        ),
        _ => unknown("This archive holds another archive.", "Unpack it once and import the archive in it."),
    }
}

/// Names are UTF-8 or in some code page of old; what they are only matters to the eye.
fn text_of(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(s) => s.to_owned(),
        Err(_) => crate::decode::guess(raw).encoding.decode(raw).0.into_owned(),
    }
}

/// The last part of a path, without what could disturb a screen.
fn shown(full: &str) -> String {
    let last = full.rsplit(['/', '\\']).find(|p| !p.trim().is_empty()).unwrap_or("file");
    let last = last.rsplit_once(':').map_or(last, |l| l.1);
    let name: String = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .take(200)
        .collect();
    if name.trim().is_empty() { "file".into() } else { name.trim().into() }
}

fn is_unsafe(full: &str) -> bool {
    let drive = full.as_bytes().get(1) == Some(&b':');
    full.starts_with(['/', '\\']) || drive || full.split(['/', '\\']).any(|p| p == "..")
}

/// What systems leave in archives.
fn is_noise(full: &str) -> bool {
    full.split(['/', '\\']).any(|p| {
        p == "__MACOSX"
            || p.len() > 1 && p.starts_with('.') && p != ".."
            || p.eq_ignore_ascii_case("thumbs.db")
            || p.eq_ignore_ascii_case("desktop.ini")
    })
}

/// How many entries the table of the archive says it has: two of one name are one to its reader.
fn declared(path: &Path) -> Option<u64> {
    let mut file = File::open(path).ok()?;
    let size = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(size.saturating_sub(66_000))).ok()?;
    let mut tail = Vec::new();
    file.take(66_000).read_to_end(&mut tail).ok()?;
    let at = tail.windows(4).rposition(|w| w == b"PK\x05\x06")?;
    let n = tail.get(at + 10..at + 12)?;
    Some(u64::from(u16::from_le_bytes([n[0], n[1]]))).filter(|n| *n < 0xffff)
}
