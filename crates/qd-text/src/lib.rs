//! The one text catalogue (Fluent) for window, command line, errors and report.
#![deny(missing_docs)]
