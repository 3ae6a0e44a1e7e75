//! Keys of the catalogue for what is named in sentences.

use qd_model::{Dataset, Phrase, PhraseArg};

/// The records of a data set, as in "No … were imported".
pub(crate) fn plural(dataset: Dataset) -> String {
    format!("records-{}", dataset.name())
}

/// The name of a KPI.
pub(crate) fn kpi(id: &str) -> String {
    format!("kpi-{}", id.replace('_', "-"))
}

/// The word of a reason for leaving a record out.
pub(crate) fn reason(code: &str) -> String {
    format!("report-reason-{}", code.replace('_', "-"))
}

/// The words of one of several definitions.
pub(crate) fn variant(code: &str) -> String {
    format!("variant-{}", code.replace('_', "-"))
}

/// That a data set was never imported, and what would give it.
pub(crate) fn not_imported(dataset: Dataset) -> Phrase {
    Phrase::new("why-not-imported")
        .word("records", plural(dataset))
        .word("file", format!("file-{}", dataset.name()))
}

/// That none of some columns was ever imported.
pub(crate) fn no_column(dataset: Dataset, columns: &[&str]) -> Phrase {
    let label = |c: &&str| PhraseArg::Word(format!("field-{}-{}", dataset.name(), c.replace('_', "-")));
    Phrase::new("why-no-column")
        .word("records", plural(dataset))
        .word("file", format!("file-{}", dataset.name()))
        .list("columns", columns.iter().map(label).collect(), "list-or-quoted")
}
