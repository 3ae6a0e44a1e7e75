//! Talkdesk (calls).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Talkdesk (calls).
pub(crate) struct Talkdesk;

impl Source for Talkdesk {
    fn name(&self) -> &'static str {
        "talkdesk"
    }

    fn label(&self) -> &'static str {
        "Talkdesk (calls)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Calls]
    }

    fn how(&self) -> &'static str {
        "Columns “interaction_id” and “talk_time” (old payload, durations as parts of a day) or “call_id” and “total_ringing_time” (new payload, seconds). Abandoned, missed and outbound calls are told apart."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let old = seen.all(&["interaction id", "talk time"]);
        let new = seen.all(&["call id", "talk time"])
            && seen.any(&["total ringing time", "abandon time", "callsid"]);
        if !old && !new {
            return None;
        }
        // The old payload gives parts of a day; its exports by hand give HH:MM:SS or seconds. Values below 1 tell.
        let talk = seen.values("talk time");
        let parts_of_day = old
            && !talk.is_empty()
            && talk.iter().all(|v| v.parse::<f64>().is_ok_and(|v| (0.0..1.0).contains(&v)))
            && talk.iter().any(|v| *v != "0" && *v != "0.0");
        let unit = if parts_of_day { "day_fraction" } else { "seconds" };
        // Abandoned, short abandoned and missed are types of their own; the new payload tells by the time until the
        // caller gave up, unless its types do.
        let ended = ["call type", "type"].into_iter().find(|t| {
            let words = seen.values(t);
            old || words.iter().any(|w| w.to_lowercase().contains("abandon"))
        });
        Builder::new(seen, Dataset::Calls, self.name())
            .take("id", &["interaction id", "call id"])
            .take("offered_at", &["start time", "start at"])
            .take("ended_at", &["end time", "end at"])
            .unit("wait_s", &["waiting time", "wait time"], unit)
            .unit("talk_s", &["talk time"], unit)
            .unit("hold_s", &["holding time", "hold time"], unit)
            .with("abandoned", &[ended.unwrap_or("abandon time")], |m| {
                m.format = ended.is_none().then(|| "above_zero".into());
            })
            .take("agent", &["agent name", "user name", "handling agent"])
            .take("team", &["team"])
            .take("topic", &["disposition code"])
            .take("customer", &["customer phone number", "contact phone number"])
            .take("csat_score", &["csat score", "rating"])
            .ignore(&["agent speed to answer", "user email", "talkdesk phone number", "total time"])
            .done()
    }
}
