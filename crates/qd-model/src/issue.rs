//! What is said when something is wrong: fields, not a string.

use serde::{Deserialize, Serialize};

/// One problem, as told to a person and as data: what, where, whether the data is safe, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[error("{message}")]
pub struct Issue {
    /// Stable code, listed in `docs/manual/en/errors.md`.
    pub code: IssueCode,
    /// File name, without its folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Physical line of a text file, row of a sheet; 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Header of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The text that is wrong, shortened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// What happened, one sentence: English where it is raised, told in the language where it leaves the program.
    pub message: String,
    /// Whether the data is safe and what to do now.
    pub hint: String,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal, exit $exit:literal, $hint:literal;)*) => {
        /// Every problem that can be told, in the order of `docs/manual/en/errors.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum IssueCode { $($(#[doc = $doc])* #[serde(rename = $name)] $variant,)* }
        impl IssueCode {
            /// All codes.
            pub const ALL: &'static [IssueCode] = &[$(Self::$variant),*];
            /// The stable name.
            pub fn name(self) -> &'static str { match self { $(Self::$variant => $name,)* } }
            /// Exit code of the command line: 1 error, 2 usage, 3 needs an answer, 5 refused.
            pub fn exit(self) -> u8 { match self { $(Self::$variant => $exit,)* } }
            /// What to do, unless the place that raised it knows better.
            pub fn default_hint(self) -> &'static str { match self { $(Self::$variant => $hint,)* } }
            /// What it means, one sentence.
            pub fn about(self) -> &'static str { match self { $(Self::$variant => concat!($($doc),*),)* } }
        }
    };
}

codes! {
    /// The file does not exist or may not be read.
    FileUnreadable = "file_unreadable", exit 1, "Nothing was changed. Check the path and that the file is not open elsewhere.";
    /// The file has no bytes, or only a byte order mark or white space.
    FileEmpty = "file_empty", exit 5, "Nothing was imported. Export the file again; an empty export often means that its filter matched nothing.";
    /// The file has a header and no record.
    NoRecords = "no_records", exit 5, "Nothing was imported. Export again with a wider date range.";
    /// What lies at the path is not a regular file: a folder, a device.
    NotAFile = "not_a_file", exit 5, "Nothing was imported. Choose the exported file itself.";
    /// The content is not of a kind that can be read.
    UnknownFormat = "unknown_format", exit 5, "Nothing was imported. Export as CSV, JSON or an Excel workbook (.xlsx).";
    /// The rows stand for many tickets or calls each: no KPI of single records can be had from them.
    SummaryOnly = "summary_only", exit 5, "Nothing was imported. Export the single tickets, calls or answers instead of a report on them.";
    /// The workbook is damaged or cut off.
    BrokenWorkbook = "broken_workbook", exit 5, "Nothing was imported. Open it in a spreadsheet program, save it again as .xlsx, and import that.";
    /// The file is damaged or cut off: an archive whose checksum fails, JSON that breaks off.
    DamagedFile = "damaged_file", exit 5, "Nothing was imported. Fetch the file again; if it is damaged again, export as CSV.";
    /// The workbook or the archive is protected by a password.
    PasswordProtected = "password_protected", exit 5, "Nothing was imported. Save it without a password and import that.";
    /// The file is larger than a limit.
    TooLarge = "too_large", exit 5, "Nothing was imported. Split the export, for example by year.";
    /// Reading the file took more memory than it may have.
    OutOfMemory = "out_of_memory", exit 5, "What was stored before is unchanged, and nothing of this file was taken. Split the export, for example by year, or save a workbook as CSV.";
    /// The part of the program that reads files ended unexpectedly.
    ImportEnded = "import_ended", exit 1, "What was stored before is unchanged. See in the list of imports whether this file is among them; if not, import it again. If that ends again, split the file or save it as CSV.";
    /// The data set of the file could not be told, or a needed column is missing.
    MissingColumns = "missing_columns", exit 3, "Nothing was imported. Say which column holds it.";
    /// A question is open that only a person can answer.
    NeedsAnswer = "needs_answer", exit 3, "Nothing was imported. Answer the question and import again.";
    /// The workspace file is no SQLite database, or one of another program.
    NotOurWorkspace = "not_our_workspace", exit 5, "The file was not touched. Choose another workspace file.";
    /// The workspace was made by a newer version.
    WorkspaceNewer = "workspace_newer", exit 5, "The file was not touched. Update Quarterdeck and open it again.";
    /// The workspace is damaged.
    WorkspaceDamaged = "workspace_damaged", exit 1, "The file was not changed. Restore the latest backup with `qd restore`.";
    /// The workspace is in use by another program.
    WorkspaceBusy = "workspace_busy", exit 1, "Nothing was changed. Close the other window or wait until its import has ended.";
    /// The folder of the workspace does not exist.
    FolderMissing = "folder_missing", exit 1, "Nothing was changed. Make the folder or choose another one.";
    /// The folder or file may not be written.
    ReadOnly = "read_only", exit 1, "Nothing was changed. Choose a folder in which you may write.";
    /// The disk is full, or a quota is reached.
    DiskFull = "disk_full", exit 1, "What was there before is unchanged. Make room and try again.";
    /// The person stopped it.
    Cancelled = "cancelled", exit 1, "Nothing was changed.";
    /// A mapping, answers or settings file is not as it should be.
    BadConfig = "bad_config", exit 2, "Nothing was changed. Correct the file as the message says.";
    /// An argument is not understood.
    BadArgument = "bad_argument", exit 2, "Nothing was changed.";
    /// A KPI of that name is not known.
    UnknownKpi = "unknown_kpi", exit 2, "See the list with `qd definitions`.";
    /// A KPI is declared and not yet computed by this version.
    NotComputed = "not_computed", exit 1, "No value is shown. A later version computes it.";
    /// An import of that number does not exist.
    UnknownImport = "unknown_import", exit 2, "See the list with `qd imports`.";
    /// The report could not be written.
    ReportFailed = "report_failed", exit 1, "Your data is unchanged. Choose another place for the file.";
    /// Something that should not happen; a bug of ours.
    Internal = "internal", exit 1, "Your data is unchanged. Please report this with the code.";
}

/// Why the system did not give or take a file, to follow a colon. What the system itself calls it ("No such file or
/// directory (os error 2)") helps nobody.
pub fn refusal(e: &std::io::Error) -> String {
    use std::io::ErrorKind as K;
    let text = match e.kind() {
        K::NotFound => "there is no file or folder of that name",
        K::PermissionDenied => "this user has no right to do so",
        K::AlreadyExists => "there is a file of that name already",
        K::IsADirectory => "it is a folder",
        K::NotADirectory => "a part of its path is no folder",
        K::StorageFull => "the disk is full",
        K::QuotaExceeded => "this user's room on the disk is used up",
        K::FileTooLarge => "it is larger than the disk takes",
        K::ReadOnlyFilesystem => "the disk can only be read",
        K::ResourceBusy | K::ExecutableFileBusy => "another program is using it",
        K::InvalidData => "it is no text",
        K::UnexpectedEof => "it breaks off",
        K::OutOfMemory => "there is not enough memory",
        K::TimedOut | K::HostUnreachable | K::NetworkDown => "the folder lies elsewhere and does not answer",
        _ => {
            return match e.raw_os_error() {
                // What Windows calls a sharing violation and a lock violation.
                Some(32 | 33) if cfg!(windows) => "another program is using it".into(),
                Some(n) => format!("the system refused (number {n})"),
                None => "the system refused".into(),
            };
        }
    };
    text.into()
}

impl Issue {
    /// A problem with the code's own hint.
    pub fn new(code: IssueCode, message: impl Into<String>) -> Self {
        Self {
            code,
            file: None,
            line: None,
            column: None,
            excerpt: None,
            message: message.into(),
            hint: code.default_hint().into(),
        }
    }

    /// Names the file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Names line and column.
    #[must_use]
    pub fn at(mut self, line: u64, column: Option<&str>) -> Self {
        self.line = Some(line);
        self.column = column.map(Into::into);
        self
    }

    /// Shows the text that is wrong, cut to 120 characters.
    #[must_use]
    pub fn showing(mut self, text: &str) -> Self {
        self.excerpt = Some(text.chars().take(120).collect());
        self
    }

    /// Says what to do, where the place knows better than the code.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}
