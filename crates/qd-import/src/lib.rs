//! From the bytes of an export to typed batches: what the file is, which column means what, what each cell says.
//!
//! Begin with [`prepare`]: it opens a file and gives a [`Plan`] with the mapping it would use, why, and the questions
//! that only a person can answer. [`Plan::run`] then reads the file into a [`qd_model::Sink`]; every record ends as a
//! good one in a batch or as a rejected row. Nothing is guessed while reading.
//!
//! ```
//! use qd_import::{ReadOptions, prepare};
//! # struct Count(u64);
//! # impl qd_model::Sink for Count {
//! #     fn batch(&mut self, b: qd_model::Batch) -> Result<(), qd_model::Issue> { self.0 += b.len() as u64; Ok(()) }
//! #     fn rejected(&mut self, _: Vec<qd_model::RejectedRow>) -> Result<(), qd_model::Issue> { Ok(()) }
//! # }
//! # let folder = tempfile::tempdir().unwrap();
//! let path = folder.path().join("tickets.csv");
//! std::fs::write(&path, "Ticket ID,Created At\n1,2026-01-13 10:32:00\n2,2026-01-14 08:00:00\n").unwrap();
//! let plan = prepare(&path, &ReadOptions::default()).unwrap();
//! assert!(plan.ready());
//! let mut sink = Count(0);
//! let summary = plan.run(&mut sink, &mut |_| true).unwrap();
//! assert_eq!((summary.records, sink.0), (2, 2));
//! ```
//!
//! One more tool: one file in `sources/` and one line in its list. One more language: more words in `synonyms/`.
#![deny(missing_docs)]

mod across;
mod archive;
mod choose;
mod compile;
mod confirm;
mod contracts;
mod decode;
mod dictionary;
mod events;
mod fold;
mod formats;
mod forms;
mod guess;
mod header;
mod input;
mod intervals;
mod keep;
mod layout;
mod limits;
mod messages;
mod origin;
mod outcome;
mod part;
mod piece;
mod plan;
mod preview;
mod private;
mod questions;
mod read;
mod remember;
mod run;
mod sources;
mod statement;
mod synonyms;
mod tables;
mod values;

pub use keep::name_of as kept_name;
pub use limits::Limits;
pub use plan::{Plan, ReadOptions, ReadProgress, ReadSummary, prepare, prepare_all};
pub use sources::{CANCELLATIONS, Seen, Source};

/// The tools whose exports are known, in the order in which they are tried.
pub fn sources() -> &'static [&'static dyn Source] {
    sources::SOURCES
}
