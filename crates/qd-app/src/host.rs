//! What the machine tells: the only place with a clock, a user's folder and a locale.

use chrono_tz::Tz;
use qd_model::{Issue, IssueCode, refusal};
use std::path::PathBuf;

/// Seconds since 1970, UTC: stamped on imports, never used in a number.
#[expect(clippy::disallowed_methods, reason = "the one clock; the engine is given instants")]
pub fn now() -> i64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs() as i64)
}

/// The machine's zone; UTC if it cannot be told.
pub fn time_zone() -> Tz {
    iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC)
}

/// The user's language if there is a catalogue for it, else English.
pub fn language() -> String {
    let wanted = sys_locale::get_locale().unwrap_or_default();
    let tag = wanted.split(['-', '_']).next().unwrap_or_default();
    qd_text::LANGUAGES.iter().map(|(t, _)| *t).find(|t| *t == tag).unwrap_or("en").to_owned()
}

/// `QUARTERDECK_WORKSPACE`, or `Quarterdeck/quarterdeck.qdeck` in the user's data folder.
pub fn default_path() -> Option<PathBuf> {
    match std::env::var_os("QUARTERDECK_WORKSPACE").filter(|p| !p.is_empty()) {
        Some(path) => Some(PathBuf::from(path)),
        None => Some(dirs::data_dir()?.join("Quarterdeck").join("quarterdeck.qdeck")),
    }
}

/// The default workspace, its folder made.
///
/// # Errors
/// `FolderMissing` if there is no data folder, `ReadOnly` if ours cannot be made.
pub fn default_workspace() -> Result<PathBuf, Issue> {
    let path = default_path()
        .ok_or_else(|| Issue::new(IssueCode::FolderMissing, "This user has no data folder."))?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| {
            let why = refusal(&e);
            Issue::new(IssueCode::ReadOnly, format!("The folder {} cannot be made: {why}.", folder.display()))
        })?;
    }
    Ok(path)
}
