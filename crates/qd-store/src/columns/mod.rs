//! The column cache: a disposable file with the columns that KPIs are computed from, mapped into memory.
//!
//! One file holds all tables, each sorted by its main time, and the words. It is named by the workspace and by the
//! stamp of the state it shows, written beside its final name and renamed, and never changed afterwards. Whatever
//! is odd about it makes it unread: the columns are then read again from the records.

mod build;
mod file;
mod place;
mod sorted;

pub(crate) use build::{Cells, TableBuilder};
pub(crate) use file::{Cache, TableSource};
pub(crate) use place::Place;
