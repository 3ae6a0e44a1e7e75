//! What the window remembers of its person beside any workspace: the files opened last, zoom, light or dark.

use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Workspaces remembered.
const RECENT: usize = 8;

/// What is remembered; where it cannot be read or kept, nothing is, and the window works all the same.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Habits {
    /// Workspaces, the one opened last in front.
    pub recent: Vec<PathBuf>,
    /// Size of the page, 1 being the usual one.
    pub zoom: Option<f64>,
    /// `light` or `dark`; none: as the system.
    pub appearance: Option<String>,
}

impl Habits {
    /// As kept in the user's folder for configuration.
    pub fn load() -> Self {
        let text = file().and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Keeps them.
    pub fn save(&self) {
        let Some(path) = file() else { return };
        let Ok(text) = serde_json::to_string_pretty(self) else { return };
        // Not being able to remember stops nobody from working.
        if let Some(folder) = path.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(path, text);
    }

    /// Puts a workspace in front.
    pub fn opened(&mut self, workspace: &Path) {
        self.recent.retain(|p| p != workspace);
        self.recent.insert(0, workspace.to_owned());
        self.recent.truncate(RECENT);
    }

    /// Forgets all workspaces but the one that is open.
    pub fn forget(&mut self) {
        self.recent.truncate(1);
    }

    /// The zoom a tenth further: `1` larger, `-1` smaller, `0` as usual. Gives the new one.
    pub fn zoomed(&mut self, by: i32) -> f64 {
        let now = self.zoom.unwrap_or(1.0);
        let next = if by == 0 { 1.0 } else { (now + f64::from(by) * 0.1).clamp(0.5, 3.0) };
        let next = (next * 10.0).round() / 10.0;
        self.zoom = Some(next).filter(|z| (*z - 1.0).abs() > 0.01);
        next
    }
}

fn file() -> Option<PathBuf> {
    Some(dirs::config_dir()?.join("Quarterdeck").join("window.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stands_in_front_once_and_old_ones_are_forgotten() {
        let mut habits = Habits::default();
        for n in 0..10 {
            habits.opened(Path::new(&format!("/w/{n}.qdeck")));
        }
        habits.opened(Path::new("/w/5.qdeck"));
        assert_eq!(habits.recent.len(), RECENT);
        assert_eq!(habits.recent[0], Path::new("/w/5.qdeck"));
        assert_eq!(habits.recent.iter().filter(|p| p.ends_with("5.qdeck")).count(), 1);
        habits.forget();
        assert_eq!(habits.recent, [Path::new("/w/5.qdeck")]);
    }

    #[test]
    fn zoom_stays_within_reason_and_comes_back() {
        let mut habits = Habits::default();
        assert_eq!(habits.zoomed(1), 1.1);
        for _ in 0..40 {
            habits.zoomed(1);
        }
        assert_eq!(habits.zoom, Some(3.0));
        assert_eq!(habits.zoomed(0), 1.0);
        assert_eq!(habits.zoom, None);
        assert_eq!(habits.zoomed(-1), 0.9);
    }

    #[test]
    fn what_is_no_habit_is_none() {
        assert_eq!(serde_json::from_str::<Habits>("{}").unwrap(), Habits::default());
        assert!(serde_json::from_str::<Habits>("7").is_err());
    }
}
