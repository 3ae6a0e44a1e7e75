//! The workspace file: SQLite tables, imports with undo, backups, and the columns for the engine.
//!
//! Begin with [`Workspace::open`]. [`Workspace::begin_import`] gives an [`ImportWriter`], a [`qd_model::Sink`] for the
//! batches of a reader; [`Workspace::facts`] gives the columns that KPIs are computed from.
//!
//! One SQLite file is the truth. Beside it, or in a folder for caches, lies a file of columns that may be removed at any
//! time. A workspace belongs to one thread at a time; facts may be shared by all.
//!
//! ```
//! use qd_model::{Batch, Column, Dataset, Sink, TextColumn};
//! use qd_store::{ImportMeta, Workspace};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let folder = tempfile::tempdir()?;
//! let mut ws = Workspace::open(&folder.path().join("team.qdw"))?;
//!
//! let mut batch = Batch::empty(Dataset::Tickets);
//! let mut ids = TextColumn::default();
//! ids.push("4711");
//! batch.columns[0] = Column::Text(ids);
//! batch.columns[1] = Column::Int(vec![1_790_000_000]);
//! batch.lines = vec![2];
//!
//! let mut import = ws.begin_import(ImportMeta {
//!     file: "export.csv".into(),
//!     kind: Dataset::Tickets,
//!     source: "generic".into(),
//!     bytes: 31,
//!     at: 1_790_000_500,
//!     mapping_json: "{}".into(),
//!     detected_json: "{}".into(),
//!     sample: false,
//!     pseudonymise_customers: true,
//! })?;
//! import.batch(batch)?;
//! let (id, counts) = import.finish(&[], 1)?;
//! assert_eq!(counts.new, 1);
//! assert_eq!(ws.facts(None)?.table(Dataset::Tickets).rows, 1);
//!
//! ws.undo(id)?;
//! assert!(!ws.has_data()?);
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]

mod ahead;
mod aside;
mod backup;
mod bulk;
mod check;
mod columns;
mod contents;
mod error;
mod facts;
mod history;
mod insert;
mod kept;
mod keys;
mod log;
mod migrate;
mod open;
mod partial;
mod pseudonym;
mod ready;
mod record;
mod redo;
mod related;
mod reopened;
mod same;
mod schema;
mod settings;
mod span;
mod state;
mod undo;
mod words;
mod writer;

pub use check::CheckReport;
pub use history::ImportRow;
pub use related::{Departure, Reasoned};
pub use undo::UndoReport;
pub use writer::{ImportMeta, ImportWriter};

/// An open workspace file.
pub struct Workspace {
    conn: rusqlite::Connection,
    path: std::path::PathBuf,
    place: columns::Place,
    /// Imports taken back that can be put back, the latest last.
    undone: Vec<redo::Undone>,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Workspace({})", self.path.display())
    }
}

impl Workspace {
    /// The file.
    pub fn path(&self) -> &std::path::Path {
        &self.path
    }

    /// Limits the file to some pages of 32 KiB: a full disk, for tests.
    ///
    /// # Errors
    /// `internal`.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), qd_model::Issue> {
        self.conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).map_err(error::db)
    }

    /// Removes the column cache; it is made again when facts are wanted.
    pub fn clear_cache(&self) {
        self.place.clear();
    }
}
