//! Use cases of Quarterdeck: one command list for the window and the command line.
//!
//! Begin with [`App::open`]; everything a person can do is a method of [`App`], and [`COMMANDS`] lists it all.
#![deny(missing_docs)]

mod apart;
mod app;
mod areas;
mod arranging;
mod behind;
mod choosing;
mod coaching;
mod commands;
pub mod dto;
mod habits;
mod heap;
mod host;
mod importing;
mod insights;
mod keeping;
mod known;
mod measuring;
mod names;
mod overview;
mod periods;
mod pictures;
mod previewing;
mod related;
mod reporting;
mod retell;
mod rows;
mod tables;
mod upkeep;
mod words;

pub use apart::{Apart, serve_if_asked};
pub use app::{App, AppOptions, check_language};
pub use choosing::audience_of;
pub use commands::{COMMANDS, Command, From};
pub use habits::Habits;
pub use heap::{keep_freed_memory, prepare_heap};
pub use host::language;
pub use keeping::homepage;
pub use measuring::{KpiRequest, compare_of, period_spec};
pub use periods::put as name_periods;
pub use previewing::{ReportInMemory, typeface};
pub use qd_chart::say::{coded as word, column};
pub use qd_model as model;
pub use qd_store::CheckReport;
pub use qd_text as text;
pub use retell::{records, told};
pub use upkeep::{all_definitions, existing_workspace, inspect_without_workspace, settings_schema, sources};
pub use words::definitions_in;
