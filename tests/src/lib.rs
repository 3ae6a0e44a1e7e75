//! Runners for the cases under `tests/cases`.
