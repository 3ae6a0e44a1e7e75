//! Declared reports, layout, and the PDF writer.
#![deny(missing_docs)]
