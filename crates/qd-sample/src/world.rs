//! The company as it "was": people, customers, failures, tickets and calls. Exports only write it down.

pub mod calls;
pub mod contracts;
pub mod incidents;
pub mod people;
pub mod script;
pub mod tickets;

use crate::time::{HOUR, Wall, date};
use calls::Call;
use contracts::Contract;
use incidents::Incident;
use people::Agent;
use tickets::Ticket;

/// All that the exports are made from.
pub struct World {
    pub agents: &'static [Agent],
    pub contracts: Vec<Contract>,
    pub incidents: Vec<Incident>,
    pub tickets: Vec<Ticket>,
    pub calls: Vec<Call>,
}

impl World {
    /// The same world each time.
    pub fn new() -> Self {
        let incidents = incidents::all();
        let tickets = tickets::all(&incidents);
        Self { agents: people::AGENTS, contracts: contracts::all(), calls: calls::all(), incidents, tickets }
    }
}

/// The moment at which all files were exported: before opening on 1 October 2026.
pub fn exported_at() -> Wall {
    date(2026, 10, 1) + 6 * HOUR
}
