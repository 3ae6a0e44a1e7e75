//! Asterisk (`queue_log`): its events are folded into calls before columns are looked at.

use super::{Seen, Source};
use qd_model::{Dataset, Mapping};

/// Asterisk (queue log).
pub(crate) struct Asterisk;

impl Source for Asterisk {
    fn name(&self) -> &'static str {
        "asterisk"
    }

    fn label(&self) -> &'static str {
        "Asterisk (queue log)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Calls]
    }

    fn how(&self) -> &'static str {
        "Lines of time, call, queue, agent and event (ENTERQUEUE, CONNECT, ABANDON, …), parted by “|”; the events of a call make one record."
    }

    /// Never by columns: the log has none.
    fn recognise(&self, _: &Seen<'_>) -> Option<Mapping> {
        None
    }
}
