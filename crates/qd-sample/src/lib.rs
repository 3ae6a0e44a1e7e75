//! The sample company: two years of exports in the shapes of real vendors, made by a deterministic generator.
#![deny(missing_docs)]
