//! The KPI registry and how each KPI is computed from facts in columns.
#![deny(missing_docs)]
