//! Runners for the cases under `tests/cases`, and what the other tests of the whole program share.
//!
//! A case is a Markdown section: small tables, what is asked of `qd`, and the answer worked out by hand. Begin with
//! [`run_cases`]; [`Qd`] drives the program as a script would. How a case is written stands in `cases/README.md`.
//!
//! ```no_run
//! qd_tests::run_cases("kpi").unwrap();
//! ```
#![deny(missing_docs)]

mod case;
mod expect;
mod qd;

pub use case::run_cases;
pub use expect::{Check, find};
pub use qd::{Answer, Qd, program};

use std::path::PathBuf;

/// A folder of this package.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Data that lies beside the checkout and not in it; `None`, after saying so, where it is absent.
pub fn beside(name: &str) -> Option<PathBuf> {
    let path = folder("../../shared").join(name);
    if path.exists() {
        return path.canonicalize().ok();
    }
    #[expect(clippy::print_stderr, reason = "a skipped test says so")]
    {
        eprintln!("skipped: ../shared/{name} is not there");
    }
    None
}

/// Python with the packages that `cargo xtask setup` puts beside the build; `None`, after saying so, without it.
pub fn python() -> Option<PathBuf> {
    let target = std::env::current_exe().ok()?.ancestors().nth(3)?.to_owned();
    let python = target.join("peers/bin/python");
    if python.exists() {
        return Some(python);
    }
    #[expect(clippy::print_stderr, reason = "a skipped test says so")]
    {
        eprintln!("skipped: {} is not there; cargo xtask setup makes it", python.display());
    }
    None
}
