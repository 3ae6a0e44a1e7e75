//! What a status word says: still open, or done. A word that may be either is asked about once.

pub(crate) use qd_model::TicketState as State;
use qd_model::ticket_state;

/// What a word says; `None` if it may be either. Numbers are steps of a tool's own: no question explains them, so
/// they are left open, and the times say what is done.
pub(crate) fn of(word: &str) -> Option<State> {
    ticket_state(word).or_else(|| word.trim().parse::<f64>().is_ok().then_some(State::Open))
}
