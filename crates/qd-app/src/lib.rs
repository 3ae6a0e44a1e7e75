//! Use cases of Quarterdeck: one command list for the window and the command line.
#![deny(missing_docs)]

pub mod dto;
