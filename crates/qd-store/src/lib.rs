//! The workspace file: SQLite tables, imports with undo, backups, and the columns for the engine.
#![deny(missing_docs)]
