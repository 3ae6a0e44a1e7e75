//! The business clock and the periods: everything that depends on a time zone.
//!
//! Begin with [`resolve`], which makes a [`qd_model::Period`] of what a person names, and with [`BusinessClock`],
//! which measures the time between two instants in opening hours. Instants are UTC seconds, spans are half-open.
//!
//! ```
//! use qd_calendar::{Calendar, resolve, zone};
//! use qd_model::PeriodSpec;
//! let calendar = Calendar::new(zone("Europe/Stockholm")?, 1);
//! let q3 = resolve(&PeriodSpec::Named("2026-Q3".into()), &calendar, None)?;
//! assert_eq!(qd_calendar::rfc3339(q3.from, calendar.zone), "2026-07-01T00:00:00+02:00");
//! # Ok::<(), qd_model::Issue>(())
//! ```
#![deny(missing_docs)]

mod clock;
mod kind;
mod offers;
mod offsets;
mod period;
mod schedule;
mod steps;
mod zone;

pub use clock::BusinessClock;
pub use offers::{Offer, offers};
pub use offsets::Offsets;
pub use period::{Calendar, previous, resolve, year_before};
pub use steps::{Step, steps};
pub use zone::{day_of, first_instant, instant_of_date, label, local, parse_date, rfc3339, to_utc, zone};
