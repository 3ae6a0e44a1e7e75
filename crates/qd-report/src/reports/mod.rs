//! Reports as lists of sections. Another report is another file with a list.

mod leadership;

pub use leadership::LEADERSHIP;

/// A part of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Title, organisation, period, comparison, state of the data.
    Cover,
    /// Linked contents.
    Contents,
    /// Headline numbers, what stands out, what is missing.
    Summary,
    /// Actions agreed, and whether the value moved. Left out if there are none.
    Actions,
    /// The KPIs of one family: `speed`, `quality`, `satisfaction`, `volume`, `self_service`, `cost_and_customers`.
    /// Left out if none of them has data.
    Family(&'static str),
    /// Agents side by side, over all families. Left out if no value is broken down by agent.
    Agents,
    /// What the numbers rest on.
    DataQuality,
    /// How each number is computed.
    Definitions,
}
