//! Use cases of Quarterdeck: one command list for the window and the command line.
//!
//! Begin with [`App::open`]; everything a person can do is a method of [`App`].
#![deny(missing_docs)]

mod app;
pub mod dto;

pub use app::{App, AppOptions};
pub use qd_model as model;
