//! What data sets are called in sentences.

use qd_model::Dataset;

/// The records of a data set, as in "No … were imported".
pub(crate) fn plural(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Tickets => "tickets",
        Dataset::Calls => "calls",
        Dataset::Surveys => "survey answers",
        Dataset::Articles => "reads of help articles",
        Dataset::Incidents => "incidents",
        Dataset::Services => "services under watch",
        Dataset::Customers => "customers",
        Dataset::Revenue => "customers' monthly revenues",
        Dataset::Orders => "orders",
        Dataset::Finance => "monthly costs",
        Dataset::Quality => "ticket reviews",
        Dataset::Agents => "agents",
    }
}

/// The file that holds them, as in "… gives them".
fn file(dataset: Dataset) -> &'static str {
    match dataset {
        Dataset::Tickets => "a ticket file",
        Dataset::Calls => "a call file",
        Dataset::Surveys => "a survey file",
        Dataset::Articles => "an article file",
        Dataset::Incidents => "an incident file",
        Dataset::Services => "a service file",
        Dataset::Customers => "a customer file",
        Dataset::Revenue => "a revenue file",
        Dataset::Orders => "an order file",
        Dataset::Finance => "a finance file",
        Dataset::Quality => "a file of quality reviews",
        Dataset::Agents => "an agent file",
    }
}

/// That a data set was never imported, and what would give it.
pub(crate) fn not_imported(dataset: Dataset) -> String {
    format!("No {} were imported; {} gives them.", plural(dataset), file(dataset))
}

/// That none of some columns was ever imported.
pub(crate) fn no_column(dataset: Dataset, columns: &[&str]) -> String {
    let label = |c: &&str| dataset.field(c).map_or((*c).to_owned(), |f| format!("“{}”", f.label));
    let labels: Vec<_> = columns.iter().map(label).collect();
    format!(
        "The {} imported have no {}; {} with that column gives it.",
        plural(dataset),
        labels.join(" or "),
        file(dataset)
    )
}
