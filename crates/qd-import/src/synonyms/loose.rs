//! Headers that no list has word for word: "Created datetime", "Ticket closed time", "Initial channel".
//!
//! Words that add nothing are cut off a header and off every listed one alike, and what is left is compared: that a
//! ticket was closed is said by "closed", whatever stands around it. The values of the column must still be of the
//! field's kind, and a header that a list has always comes first.

use qd_model::{Dataset, FieldKind};

/// Rank of a likeness: behind everything listed.
pub(super) const RANK: u32 = 40;

/// Words of points in time, in the languages of the headers.
const POINTS: &[&str] = &[
    "at",
    "on",
    "date",
    "datetime",
    "time",
    "timestamp",
    "and",
    "utc",
    "gmt",
    "dt",
    "ts",
    "local",
    "stamp",
    "stat",
    "fecha",
    "hora",
    "data",
    "ora",
    "datum",
    "heure",
    "am",
    "um",
    "uhrzeit",
    "den",
    "kl",
    "tid",
    "op",
    "em",
    "tarixi",
    "vaxtı",
    "y",
    "et",
    "și",
    "e",
    "och",
    "und",
    "en",
];
/// Little words between the others.
const LITTLE: &[&str] = &[
    "of", "for", "the", "de", "del", "la", "las", "el", "los", "le", "les", "du", "des", "da", "do", "dos",
    "der", "die", "das", "van", "het", "för", "l", "d",
];
/// Words for a number that is an id.
const NUMBERS: &[&str] = &[
    "n", "nº", "no", "nr", "num", "núm", "number", "nummer", "número", "numéro", "numero", "număr", "numărul",
];
/// Words of spans.
const SPANS: &[&str] = &["time", "duration", "total", "length"];
/// Words of counts.
const COUNTS: &[&str] = &["count", "counter", "number", "of", "no", "total", "nr", "#"];
/// Words before a name that say which of several it is: what a record began with stands for it.
const FIRST: &[&str] = &["initial", "first", "primary", "main", "current", "your", "the"];
const FLAGS: &[&str] = &["is", "was", "has"];

/// What records of a data set are called, which their columns may say again.
fn nouns(dataset: Dataset) -> &'static [&'static str] {
    match dataset {
        Dataset::Tickets => &[
            "ticket",
            "tickets",
            "case",
            "request",
            "conversation",
            "conversations",
            "issue",
            "incident",
            "inquiry",
            "enquiry",
            "query",
            "chat",
            "thread",
            "sr",
            "wo",
        ],
        Dataset::Calls => &["call", "calls", "interaction", "contact", "conversation", "segment"],
        Dataset::Surveys => &["survey", "response", "feedback", "review", "rating"],
        Dataset::Articles => &["article", "page", "post", "doc", "document", "card", "content"],
        Dataset::Incidents => &["incident", "outage", "alert", "downtime", "event"],
        Dataset::Services => &["service", "monitor"],
        Dataset::Customers | Dataset::Revenue => &["subscription", "contract", "account", "membership"],
        Dataset::Orders => &["order", "purchase", "transaction", "payment"],
        Dataset::Quality => &["review", "evaluation", "qa", "audit"],
        Dataset::Agents => &["employee", "agent", "staff"],
        Dataset::Finance => &["support"],
        Dataset::Aggregates => &[],
    }
}

/// True for a header that only says that a column is of times: "Date & Time", "Datum och tid".
pub(super) fn is_of_times(folded: &str) -> bool {
    folded.split(' ').all(|w| POINTS.contains(&w))
}

/// What a folded header says of a field of this kind; `None` if nothing is left, or the record's own noun alone.
pub(super) fn core(dataset: Dataset, kind: FieldKind, folded: &str) -> Option<String> {
    let mut words: Vec<&str> = folded.split(' ').collect();
    let empty: &[&str] = &[];
    let (anywhere, before, behind) = match kind {
        FieldKind::Time => (POINTS, empty, empty),
        FieldKind::Seconds => (SPANS, empty, empty),
        FieldKind::Count => (COUNTS, empty, empty),
        FieldKind::Flag => (empty, FLAGS, empty),
        FieldKind::Code | FieldKind::Text | FieldKind::Ref => {
            (empty, FIRST, &["name", "display", "current"][..])
        }
        FieldKind::Id => (NUMBERS, empty, empty),
        FieldKind::Number | FieldKind::Money | FieldKind::Score => (empty, empty, empty),
    };
    words.retain(|w| !anywhere.contains(w) && !LITTLE.contains(w));
    if words.len() > 1 && before.contains(&words[0]) {
        words.remove(0);
    }
    while words.len() > 1 && behind.contains(&words[words.len() - 1]) {
        words.pop();
    }
    let nouns = nouns(dataset);
    if words.len() > 1 && nouns.contains(&words[0]) {
        words.remove(0);
    } else if words.len() > 1 && nouns.contains(&words[words.len() - 1]) {
        words.pop();
    }
    // A number or a name of nobody knows what.
    const NOTHING: &[&str] =
        &["id", "name", "number", "no", "nr", "type", "key", "code", "value", "first", "last"];
    let number = |w: &str| kind == FieldKind::Id && matches!(w, "id" | "key");
    let alone = |w: &str| nouns.contains(&w) || NOTHING.contains(&w) && !number(w);
    let says = words.len() > 1 || words.first().is_some_and(|w| !alone(w));
    says.then(|| words.join(" "))
}
