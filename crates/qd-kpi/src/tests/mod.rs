//! One section a KPI family: a few records, the number worked out in the comment or plain to see.

mod agents;
mod calls;
mod choice;
mod compare;
mod conservation;
mod derived;
mod experience;
mod follow_up;
mod held;
mod insights;
mod invariants;
mod known;
mod linked;
mod money;
mod periods;
mod registry;
mod reliability;
mod scores;
mod sla;
mod tickets;
