//! The sample company, with which everything can be tried without data of one's own: two years of exports in the
//! shapes of real vendors, made by a generator that gives the same bytes in every run and on every machine.
//!
//! Begin with [`files`]: what a person would have dropped into the window. [`settings`] are the company's opening
//! hours, promises and targets; [`story`] says what can be found in the numbers.
//!
//! ```
//! let files = qd_sample::files();
//! let tickets = &files[0];
//! assert_eq!(tickets.name, "tickets-zendesk.csv");
//! assert!(tickets.bytes.starts_with(b"Summation column,Id,Requester,"));
//! ```
#![deny(missing_docs)]

mod exports;
mod rng;
mod settings;
mod story;
mod time;
mod world;

pub use settings::settings;
pub use story::{Finding, story};

use std::path::{Path, PathBuf};

/// Name of the company; it does not exist.
pub const COMPANY: &str = "Ravensund Outfitters";

/// One exported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleFile {
    /// Name without folder.
    pub name: &'static str,
    /// Content.
    pub bytes: Vec<u8>,
    /// What it holds and from where, one line.
    pub about: &'static str,
}

/// All files of the company, exported in the morning of 1 October 2026; the same bytes in every run.
pub fn files() -> Vec<SampleFile> {
    use exports::*;
    let world = world::World::new();
    let all = [
        zendesk_tickets::file,
        aircall_calls::file,
        talkdesk_calls::file,
        delighted_nps::file,
        ces::file,
        esat::file,
        articles::file,
        incidents::file,
        services::file,
        stripe_subscriptions::file,
        revenue::file,
        orders::file,
        finance::file,
        quality::file,
        agents::file,
    ];
    all.iter().map(|file| file(&world)).collect()
}

/// Writes all files into a folder that exists, over files of the same names; their paths, in the order of [`files`].
///
/// # Errors
/// What the file system says.
pub fn write_to(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    files()
        .into_iter()
        .map(|file| {
            let path = dir.join(file.name);
            std::fs::write(&path, file.bytes)?;
            Ok(path)
        })
        .collect()
}
