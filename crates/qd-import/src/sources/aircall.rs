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
        // Why nobody answered tells callers that gave up from calls that were missed; without it, what was not answered
        // counts as abandoned. The older export has no time in the queue.
        let reason = !seen.values("missed call reason").is_empty();
        let (ended, form) =
            if reason { ("missed call reason", "missed_reason") } else { ("answered", "inverted") };
        // Times of day without their day say nothing.
        let dated = seen.values("call end time").iter().all(|v| v.len() > 10);
        Builder::new(seen, Dataset::Calls, self.name())
            .take("id", &["call id", "call id internal"])
            .take("offered_at", &["datetime", "call start time", "datetime utc"])
            .take("ended_at", if dated { &["call end time"] } else { &[] })
            .unit("wait_s", &["waiting time", "time to answer"], "seconds")
            .unit("talk_s", &["in call duration", "duration in call"], "seconds")
            .with("abandoned", &[ended], |m| m.format = Some(form.into()))
            .take("agent", &["user"])
            .take("team", &["team", "line"])
            .take("customer", &["customer number", "from"])
            .take("topic", &["tags"])
            .ignore(&[
                "to",
                "duration total",
                "recording",
                "comments",
                "voicemail",
                "number timezone",
                "call end time",
                "call start time",
            ])
            .done()
    }
}
