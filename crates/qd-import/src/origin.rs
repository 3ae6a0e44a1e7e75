//! Where the bytes of a table come from: a file, or a member of an archive. A member is only ever read as a stream or
//! held in memory; nothing is written anywhere under the name of a member.

use crate::limits::Limits;
use qd_model::{Issue, IssueCode};
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zip::ZipArchive;

/// A file or a member of an archive, to be opened again and again.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    pub path: PathBuf,
    /// Bytes of it, as the file system or the archive's table says: for progress only.
    pub size: u64,
    member: Option<Member>,
}

#[derive(Debug, Clone)]
enum Member {
    /// Position in a ZIP archive, and its bytes there.
    Zip { index: usize, packed: u64 },
    /// The one member of a gzip file, and its bytes there.
    Gzip { packed: u64 },
    /// Unpacked already, because its reader must jump in it.
    Held(Arc<[u8]>),
}

impl Origin {
    pub fn file(path: &Path, size: u64) -> Self {
        Self { path: path.to_owned(), size, member: None }
    }

    pub fn zipped(path: &Path, index: usize, packed: u64, size: u64) -> Self {
        Self { path: path.to_owned(), size, member: Some(Member::Zip { index, packed }) }
    }

    pub fn gzipped(path: &Path, packed: u64) -> Self {
        Self { path: path.to_owned(), size: packed, member: Some(Member::Gzip { packed }) }
    }

    /// Gives the bytes from the first one on; those of a member are counted while they are unpacked.
    ///
    /// # Errors
    /// It cannot be read or is damaged, or what `f` says.
    pub fn stream<T>(
        &self,
        limits: &Limits,
        f: impl FnOnce(&mut dyn Read) -> Result<T, Issue>,
    ) -> Result<T, Issue> {
        let packed = match &self.member {
            None => return f(&mut open(&self.path)?),
            Some(Member::Held(bytes)) => return f(&mut &bytes[..]),
            Some(Member::Zip { packed, .. } | Member::Gzip { packed }) => *packed,
        };
        let file = BufReader::new(open(&self.path)?);
        match &self.member {
            Some(Member::Zip { index, .. }) => {
                let mut zip = archive(file)?;
                let entry = zip.by_index(*index).map_err(zip_trouble)?;
                f(&mut Counted::new(entry, packed, limits))
            }
            _ => f(&mut Counted::new(flate2::read::MultiGzDecoder::new(file), packed, limits)),
        }
    }

    /// The bytes for a reader that jumps in them. Call [`Origin::hold`] before for a member of an archive.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn seekable(&self) -> Result<Seekable, Issue> {
        match &self.member {
            None => Ok(Seekable::File(open(&self.path)?)),
            Some(Member::Held(bytes)) => Ok(Seekable::Held(Cursor::new(bytes.clone()))),
            Some(_) => Err(Issue::new(IssueCode::Internal, "A member of an archive was not unpacked.")),
        }
    }

    /// Unpacks a member into memory; a plain file stays where it is.
    ///
    /// # Errors
    /// Damaged, or larger than what is held in memory.
    pub fn hold(self, limits: &Limits) -> Result<Self, Issue> {
        if matches!(self.member, None | Some(Member::Held(_))) {
            return Ok(self);
        }
        let max = limits.held_bytes;
        let bytes = self.stream(limits, |r| {
            let mut bytes = Vec::new();
            r.take(max + 1).read_to_end(&mut bytes).map_err(trouble)?;
            Ok(bytes)
        })?;
        if bytes.len() as u64 > max {
            return Err(Issue::new(
                IssueCode::TooLarge,
                format!("This workbook has more than {} MB, the limit inside of an archive.", max >> 20),
            )
            .hint("Nothing was imported. Unpack the archive and import the workbook itself."));
        }
        let size = bytes.len() as u64;
        Ok(Self { path: self.path, size, member: Some(Member::Held(bytes.into())) })
    }

    /// The first bytes.
    ///
    /// # Errors
    /// It cannot be read or is damaged.
    pub fn head(&self, n: u64, limits: &Limits) -> Result<Vec<u8>, Issue> {
        self.stream(limits, |r| {
            let mut bytes = Vec::new();
            r.take(n).read_to_end(&mut bytes).map_err(trouble)?;
            Ok(bytes)
        })
    }

    /// Reads a member to its end once: its checksum, and whether it unpacks to more than is taken. A very large one is
    /// only counted while it is imported.
    ///
    /// # Errors
    /// Damaged or too large.
    pub fn check(&self, limits: &Limits) -> Result<(), Issue> {
        const READ_FOR_A_CHECK: u64 = 256 << 20;
        if !matches!(self.member, Some(Member::Zip { .. } | Member::Gzip { .. })) {
            return Ok(());
        }
        self.stream(limits, |r| {
            io::copy(&mut r.take(READ_FOR_A_CHECK), &mut io::sink()).map_err(trouble).map(|_| ())
        })
    }
}

/// Bytes in which a reader may jump.
pub(crate) enum Seekable {
    File(File),
    Held(Cursor<Arc<[u8]>>),
}

impl Read for Seekable {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(f) => f.read(buf),
            Self::Held(c) => c.read(buf),
        }
    }
}

impl Seek for Seekable {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(f) => f.seek(pos),
            Self::Held(c) => c.seek(pos),
        }
    }
}

/// Counts what comes out of an archive: sizes in its table may lie.
struct Counted<R> {
    inner: R,
    packed: u64,
    total: u64,
    max: u64,
    ratio: u64,
}

impl<R> Counted<R> {
    fn new(inner: R, packed: u64, limits: &Limits) -> Self {
        Self { inner, packed, total: 0, max: limits.file_bytes, ratio: limits.unpack_ratio }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf).map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))?;
        self.total += n as u64;
        if self.total > self.max || self.total > 50 << 20 && self.total / self.packed.max(1) > self.ratio {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, Unpacks(self.total)));
        }
        Ok(n)
    }
}

/// To how many bytes a member unpacks at least.
#[derive(Debug, thiserror::Error)]
#[error("unpacks to {0} bytes")]
struct Unpacks(u64);

fn open(path: &Path) -> Result<File, Issue> {
    File::open(path).map_err(trouble)
}

/// Bytes of the table of contents of an archive; the reader holds it as a whole.
const DIRECTORY: u64 = 16 << 20;

/// Opens the table of an archive.
///
/// # Errors
/// Damaged, or a table of contents that would fill the memory.
pub(crate) fn archive<R: Read + Seek>(mut reader: R) -> Result<ZipArchive<R>, Issue> {
    if directory(&mut reader).unwrap_or_default() > DIRECTORY {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!("The archive has a table of contents of more than {} MB.", DIRECTORY >> 20),
        ));
    }
    ZipArchive::new(reader).map_err(|_| {
        Issue::new(
            IssueCode::DamagedFile,
            "The file is cut off or damaged: its table of contents is missing.",
        )
    })
}

/// How large the table of contents says it is, by the record at the end of the archive.
fn directory<R: Read + Seek>(reader: &mut R) -> io::Result<u64> {
    let size = reader.seek(SeekFrom::End(0))?;
    reader.seek(SeekFrom::Start(size.saturating_sub(66_000)))?;
    let mut tail = Vec::new();
    reader.by_ref().take(66_000).read_to_end(&mut tail)?;
    reader.seek(SeekFrom::Start(0))?;
    let find = |mark: &[u8]| tail.windows(mark.len()).rposition(|w| w == mark);
    let number = |at: usize, n: usize| {
        tail.get(at..at + n).map_or(0, |b| b.iter().rev().fold(0u64, |sum, b| sum << 8 | u64::from(*b)))
    };
    let small = find(b"PK\x05\x06").map_or(0, |at| number(at + 12, 4));
    let large = find(b"PK\x06\x06").map_or(0, |at| number(at + 40, 8));
    Ok(if small == u64::from(u32::MAX) { large } else { small.max(large) })
}

pub(crate) fn zip_trouble(e: zip::result::ZipError) -> Issue {
    use zip::result::ZipError;
    match e {
        ZipError::UnsupportedArchive(what) if what.to_lowercase().contains("password") => {
            Issue::new(IssueCode::PasswordProtected, "The archive is protected by a password.")
                .hint("Nothing was imported. Unpack it and import the files in it.")
        }
        ZipError::UnsupportedArchive(_) => {
            Issue::new(IssueCode::UnknownFormat, "The archive is packed in a way that is not read.")
                .hint("Nothing was imported. Unpack it and import the files in it.")
        }
        _ => Issue::new(IssueCode::DamagedFile, "The archive is damaged."),
    }
}

/// What a failed read means, in words; what the system calls it helps nobody.
pub(crate) fn trouble(e: io::Error) -> Issue {
    use io::ErrorKind as K;
    let unreadable = |text: &str| Issue::new(IssueCode::FileUnreadable, text);
    match e.kind() {
        K::OutOfMemory => {
            Issue::new(IssueCode::OutOfMemory, "Reading the file took more memory than it may have.")
        }
        K::NotFound => unreadable("There is no file at this place."),
        K::PermissionDenied => unreadable("You are not allowed to read this file."),
        K::FileTooLarge => match e.get_ref().and_then(|e| e.downcast_ref::<Unpacks>()) {
            Some(Unpacks(n)) => Issue::new(
                IssueCode::TooLarge,
                format!("It unpacks to more than {} MB, far more than it takes up packed.", (n - 1) >> 20),
            )
            .hint("Nothing was imported. If the file is in order, unpack it and import what is in it."),
            None => Issue::new(IssueCode::TooLarge, "One record of the file is longer than is taken in."),
        },
        K::InvalidData | K::UnexpectedEof | K::InvalidInput => Issue::new(
            IssueCode::DamagedFile,
            "The file is damaged: what is in it does not fit its checksum or breaks off.",
        ),
        K::IsADirectory => Issue::new(IssueCode::NotAFile, "This is a folder or a device, not a file."),
        K::ResourceBusy => unreadable("Another program holds the file open and lets nobody read it."),
        _ => match e.raw_os_error() {
            // Windows says "sharing violation" and "lock violation" by number only.
            Some(32 | 33) if cfg!(windows) => {
                unreadable("Another program holds the file open and lets nobody read it.")
            }
            Some(n) => unreadable(&format!("The disk did not give the file out (number {n}).")),
            None => unreadable("The file could not be read."),
        },
    }
}
