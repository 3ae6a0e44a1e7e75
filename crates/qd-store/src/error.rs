//! What SQLite and the file system say, as an [`Issue`].

use qd_model::{Issue, IssueCode};
use rusqlite::ffi;

/// An internal error: something that should not happen.
pub(crate) fn internal(message: impl Into<String>) -> Issue {
    Issue::new(IssueCode::Internal, message)
}

/// The issue behind an error of SQLite.
pub(crate) fn db(e: rusqlite::Error) -> Issue {
    let (code, message) = match &e {
        rusqlite::Error::SqliteFailure(f, _) => classify(f.extended_code),
        // A stored value of another type than the schema says: STRICT forbids it, so the file is damaged.
        rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::Utf8Error(..)
        | rusqlite::Error::FromSqlConversionFailure(..) => {
            (IssueCode::WorkspaceDamaged, "The workspace holds a value that cannot be there.")
        }
        _ => (IssueCode::Internal, ""),
    };
    if code == IssueCode::Internal {
        return internal(format!("The workspace answered: {e}."));
    }
    Issue::new(code, message)
}

fn classify(extended: i32) -> (IssueCode, &'static str) {
    use IssueCode as C;
    match extended {
        // A full disk shows as FULL, a quota or file size limit as a failed write.
        ffi::SQLITE_FULL
        | ffi::SQLITE_IOERR_WRITE
        | ffi::SQLITE_IOERR_FSYNC
        | ffi::SQLITE_IOERR_TRUNCATE
        | ffi::SQLITE_IOERR_SHMSIZE => (C::DiskFull, "The disk is full, or a quota is reached."),
        _ => match extended & 0xff {
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => {
                (C::WorkspaceBusy, "The workspace is in use by another program.")
            }
            ffi::SQLITE_CORRUPT => (C::WorkspaceDamaged, "The workspace is damaged."),
            ffi::SQLITE_NOTADB => (C::NotOurWorkspace, "The file is no workspace of Quarterdeck."),
            ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN | ffi::SQLITE_PERM => {
                (C::ReadOnly, "The workspace or its folder may not be written.")
            }
            ffi::SQLITE_NOMEM => (C::OutOfMemory, "The workspace got no more memory."),
            ffi::SQLITE_INTERRUPT => (C::Cancelled, "Stopped."),
            _ => (C::Internal, ""),
        },
    }
}

/// The issue behind an error of the file system met while writing.
pub(crate) fn write(e: &std::io::Error, what: &str) -> Issue {
    use std::io::ErrorKind as K;
    let code = match e.kind() {
        K::StorageFull | K::QuotaExceeded | K::FileTooLarge => IssueCode::DiskFull,
        K::NotFound => IssueCode::FolderMissing,
        _ => IssueCode::ReadOnly,
    };
    Issue::new(code, format!("{what} could not be written: {}.", qd_model::refusal(e)))
}
