//! What the machine tells: the only place with a clock, a user's folder and a locale.

use chrono_tz::Tz;
use qd_model::{Issue, IssueCode, refusal};
use std::path::{Path, PathBuf};

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

/// `QUARTERDECK_WORKSPACE`; or beside the program, if that is a portable copy; or `Quarterdeck/quarterdeck.qdeck` in
/// the user's data folder.
pub fn default_path() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("QUARTERDECK_WORKSPACE").filter(|p| !p.is_empty()) {
        return Some(PathBuf::from(path));
    }
    let program = std::env::current_exe().ok();
    if let Some(folder) = program.as_deref().and_then(Path::parent).and_then(portable) {
        return Some(folder.join(WORKSPACE));
    }
    Some(dirs::data_dir()?.join("Quarterdeck").join(WORKSPACE))
}

const WORKSPACE: &str = "quarterdeck.qdeck";

/// The data folder of a portable copy: one with `portable.txt` beside its programs.
fn portable(programs: &Path) -> Option<PathBuf> {
    programs.join("portable.txt").is_file().then(|| programs.join("data"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_portable_only_by_the_file_beside_its_programs() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(portable(folder.path()), None);
        std::fs::write(folder.path().join("portable.txt"), "").unwrap();
        assert_eq!(portable(folder.path()), Some(folder.path().join("data")));
    }
}
