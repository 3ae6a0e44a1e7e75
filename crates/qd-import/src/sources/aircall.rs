//! Aircall (calls).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Aircall (calls).
pub(crate) struct Aircall;

impl Source for Aircall {
    fn name(&self) -> &'static str {
        "aircall"
    }

    fn label(&self) -> &'static str {
        "Aircall (calls)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Calls]
    }

    fn how(&self) -> &'static str {
        "Columns “datetime (UTC)”, “direction” and “duration (in call)”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !(seen.all(&["direction", "answered"])
            && seen.any(&["duration in call", "in call duration", "duration total"]))
        {
            return None;
        }
        // "answered" is the opposite of abandoned. The older export has no time in the queue.
        Builder::new(seen, Dataset::Calls, self.name())
            .take("id", &["call id", "call id internal"])
            .take("offered_at", &["datetime", "call start time", "datetime utc"])
            .take("ended_at", &["call end time"])
            .unit("wait_s", &["waiting time", "time to answer"], "seconds")
            .unit("talk_s", &["in call duration", "duration in call"], "seconds")
            .with("abandoned", &["answered"], |m| m.format = Some("inverted".into()))
            .take("agent", &["user"])
            .take("team", &["team", "line"])
            .take("customer", &["customer number", "from"])
            .take("topic", &["tags"])
            .ignore(&["to", "duration total", "recording", "comments", "voicemail", "number timezone"])
            .done()
    }
}
