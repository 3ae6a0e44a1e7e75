//! Opening and making a workspace file. Whatever is refused is refused before a byte of it is written.

use crate::columns::Place;
use crate::error::{db, internal, write};
use crate::log::{LOGS, PAGES, has_log};
use crate::pseudonym::random;
use crate::{Workspace, migrate};
use qd_model::{Dataset, Issue, IssueCode};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, params};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// "QDwk": tells our files from other SQLite databases.
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"QDwk");
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Files up to this size are checked whole at each start, larger ones after an end that was not clean.
const CHECK_ALWAYS: u64 = 16 << 20;

fn named(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn refuse(code: IssueCode, path: &Path, message: &str) -> Issue {
    Issue::new(code, message).in_file(named(path))
}

/// The name with something added: `team.qdw` → `team.qdw-wal`.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What the first bytes of a file tell; `None` if there is no file.
pub(crate) fn look(path: &Path) -> Result<Option<u32>, Issue> {
    if !folder_of(path).is_dir() {
        return Err(refuse(IssueCode::FolderMissing, path, "The folder of the workspace does not exist."));
    }
    let mut file = match std::fs::File::open(path) {
        Ok(f) => f,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(write(&e, "The workspace").in_file(named(path))),
    };
    let meta = file.metadata().map_err(|e| write(&e, "The workspace"))?;
    let not_ours = |m| Err(refuse(IssueCode::NotOurWorkspace, path, m));
    let damaged = |m| Err(refuse(IssueCode::WorkspaceDamaged, path, m));
    if !meta.is_file() {
        return not_ours("This is a folder or a device, not a workspace file.");
    }
    if meta.len() == 0 {
        return damaged("The workspace file is empty: it has no bytes.");
    }
    let mut head = Vec::with_capacity(100);
    file.by_ref().take(100).read_to_end(&mut head).map_err(|e| write(&e, "The workspace"))?;
    if !head.starts_with(&MAGIC[..head.len().min(16)]) {
        return not_ours("The file is no workspace of Quarterdeck.");
    }
    let word = |at: usize| head.get(at..at + 4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
    let (Some(application), Some(version)) = (word(68), word(60)) else {
        return damaged("The workspace file is cut off.");
    };
    if application != APPLICATION_ID {
        return not_ours("The file is a database of another program.");
    }
    if version > migrate::latest() {
        return Err(newer(path));
    }
    let page = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        n => u64::from(n),
    };
    // While a log beside it waits to be carried over or back, the file may rightly be shorter than it says.
    let pages = u64::from(word(28).unwrap_or(0));
    if !has_log(path) && meta.len() < pages * page {
        return damaged("The workspace file is cut off.");
    }
    Ok(Some(version))
}

fn newer(path: &Path) -> Issue {
    refuse(IssueCode::WorkspaceNewer, path, "The workspace was made by a newer version of Quarterdeck.")
}

/// Opens a database file for reading and writing, with the settings that hold for every connection.
pub(crate) fn connect(path: &Path) -> Result<Connection, Issue> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).map_err(db)?;
    // Until all is found well, closing must not carry a log over into the file.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(db)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(db)?;
    conn.execute_batch(&format!(
        "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = {PAGES}; PRAGMA synchronous = FULL;"
    ))
    .map_err(db)?;
    Ok(conn)
}

/// Makes a new workspace: whole under another name first, so that an empty one is never left behind.
fn create(path: &Path) -> Result<(), Issue> {
    let odd = |e: std::io::Error| write(&e, "The workspace").in_file(named(path));
    // A log left by a file that is gone would be carried into the new one.
    for log in LOGS {
        set_aside(&beside(path, log))?;
    }
    let _ = std::fs::remove_file(beside(path, "-shm"));
    let fresh =
        tempfile::Builder::new().prefix(".new-workspace-").tempfile_in(folder_of(path)).map_err(odd)?;
    let conn = connect(fresh.path())?;
    conn.execute_batch(&format!("PRAGMA page_size = 32768; PRAGMA application_id = {APPLICATION_ID};"))
        .map_err(db)?;
    migrate::run(&conn, 0)?;
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    conn.execute(
        "INSERT INTO meta (one, uuid, pseudonym_key, generation, stamp) VALUES (1, ?, ?, 0, ?)",
        params![hex(&random::<16>()?), random::<32>()?.as_slice(), i64::from_ne_bytes(random()?)],
    )
    .map_err(db)?;
    conn.execute_batch("PRAGMA journal_mode = WAL").map_err(db)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(db)?;
    conn.close().map_err(|(_, e)| db(e))?;
    match fresh.persist_noclobber(path) {
        Ok(_) => Ok(()),
        // Another program was quicker: its workspace is as good.
        Err(e) if e.error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(e) => Err(odd(e.error)),
    }
}

/// Renames a file that is in the way, if there is one, to the first free `.old-N`.
pub(crate) fn set_aside(path: &Path) -> Result<(), Issue> {
    if !path.exists() {
        return Ok(());
    }
    let free = (1..10_000).map(|n| beside(path, &format!(".old-{n}"))).find(|p| !p.exists());
    let to = free.ok_or_else(|| internal("Too many files were set aside; remove some."))?;
    std::fs::rename(path, to).map_err(|e| write(&e, "The file set aside"))
}

impl Workspace {
    /// Opens a workspace, or makes it if there is no file. The column cache lies beside it.
    ///
    /// # Errors
    /// `folder_missing`, `not_our_workspace`, `workspace_newer`, `workspace_damaged`, `workspace_busy`, `read_only`,
    /// `disk_full`. A file that is refused keeps every byte.
    pub fn open(path: &Path) -> Result<Self, Issue> {
        Self::open_with(path, None)
    }

    /// Opens a workspace with its column cache in a folder for caches.
    ///
    /// # Errors
    /// As [`Workspace::open`].
    pub fn open_with(path: &Path, cache_dir: Option<&Path>) -> Result<Self, Issue> {
        if look(path)?.is_none() {
            create(path)?;
            look(path)?;
        }
        let unclean = has_log(path);
        let in_file = |i: Issue| match i.code {
            // Our mark was found in the head, so it is ours; what follows is broken.
            IssueCode::NotOurWorkspace => {
                refuse(IssueCode::WorkspaceDamaged, path, "The workspace is damaged.")
            }
            _ => i.in_file(named(path)),
        };
        let conn = connect(path).map_err(in_file)?;
        let size = std::fs::metadata(path).map_or(0, |m| m.len());
        verify(&conn, path, unclean || size <= CHECK_ALWAYS).map_err(in_file)?;
        let version = migrate::version(&conn).map_err(in_file)?;
        if version < migrate::latest() {
            migrate::upgrade(&conn, path, migrate::STEPS).map_err(in_file)?;
        }
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(db)?;
        // A backup that is opened as a workspace has no log yet.
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).map_err(db).map_err(in_file)?;
        let uuid: String =
            conn.query_row("SELECT uuid FROM meta", [], |r| r.get(0)).map_err(db).map_err(in_file)?;
        let place = Place::new(path, cache_dir, &uuid);
        Ok(Self { conn, path: path.to_path_buf(), place, undone: Vec::new() })
    }
}

/// Reads enough of a workspace to know that it is whole, and that it can be written.
fn verify(conn: &Connection, path: &Path, thorough: bool) -> Result<(), Issue> {
    let version = migrate::version(conn)?;
    // The head was looked at before, but a newer one may still lie in the log.
    if version > migrate::latest() {
        return Err(newer(path));
    }
    if conn.is_readonly("main").map_err(db)? {
        return Err(refuse(IssueCode::ReadOnly, path, "The workspace may not be written."));
    }
    let damaged = |m: String| refuse(IssueCode::WorkspaceDamaged, path, &m);
    if thorough {
        let mut found = migrate::quick_check(conn)?;
        if let Some(first) = found.pop() {
            return Err(damaged(format!("The workspace is damaged: {first}.")));
        }
    }
    let mut s =
        conn.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?").map_err(db)?;
    for name in Dataset::ALL.iter().map(|d| d.name()).chain(["meta", "word", "import"]) {
        let n: i64 = s.query_row([name], |r| r.get(0)).map_err(db)?;
        if n == 0 && version == migrate::latest() {
            return Err(damaged(format!("The workspace is damaged: the table {name} is gone.")));
        }
    }
    Ok(())
}
