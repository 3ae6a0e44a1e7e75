//! The business clock: schedules, open spans, seconds between two instants; periods in a time zone.
#![deny(missing_docs)]
