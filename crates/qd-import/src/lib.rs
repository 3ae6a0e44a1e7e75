//! Bytes of an export to typed batches: detection, mapping, values, rejected rows.
#![deny(missing_docs)]
