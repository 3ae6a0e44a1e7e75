//! Summaries: rows that stand for many tickets or calls. They are kept as counts and sums of their intervals, if they say
//! for which days they count; what no KPI can be had from is refused in words.

use super::Seen;
use crate::guess::{Guess, Shapes, guess};
use crate::synonyms;
use qd_model::{Dataset, Issue, IssueCode};
use std::collections::{BTreeMap, BTreeSet};

/// Why a list of cancellations is not imported by itself.
pub const CANCELLATIONS: &str =
    "This is a list of cancellations: it says when customers left, and not when they came.";

/// Why a file that can give no KPI is not imported.
pub(crate) fn refused(seen: &Seen<'_>) -> Option<Issue> {
    if seen.all(&["sla policy", "breached events"]) {
        let text =
            "This is a list of missed promises of Chatwoot: it has none of the times of its conversations.";
        return Some(Issue::new(IssueCode::SummaryOnly, text));
    }
    // When customers left, and not when they came: what the contracts say already, and no record of its own.
    let headers = &seen.sample.headers;
    let customers = |name: &str| {
        let index = Dataset::Customers.field_index(name);
        headers
            .iter()
            .any(|h| synonyms::lookup(Dataset::Customers, &h.norm).iter().any(|m| Some(m.0) == index))
    };
    let left = ["churn date", "churned at", "cancellation date", "cancelled at", "canceled at"];
    let event = headers.iter().any(|h| h.norm.starts_with("churn event") || h.norm == "churn id");
    (event && seen.any(&left) && customers("customer") && !customers("started_at")).then(|| {
        Issue::new(IssueCode::UnknownFormat, CANCELLATIONS)
            .hint("Nothing was imported of it. The contracts, with their starts and ends, give the same; import those.")
    })
}

/// Why a summary is not imported: nobody knows which days it is of, or what it counts.
pub(crate) fn useless(dated: bool) -> Issue {
    let text = match dated {
        false => "This is a summary, and nothing in it says for which days its rows count.",
        true => "This is a summary, and none of its columns counts tickets, calls or answers.",
    };
    let hint = match dated {
        false => {
            "Nothing was imported. Add a column with the first day of each row, such as Week or Month, or export the \
             single tickets, calls or answers."
        }
        true => IssueCode::SummaryOnly.default_hint(),
    };
    Issue::new(IssueCode::SummaryOnly, text).hint(hint)
}

/// True if the columns are wrapped as Zendesk Explore does: AVG(First reply time (min)), D_COUNT(Tickets); and nothing
/// names a record.
pub(crate) fn wrapped(seen: &Seen<'_>) -> bool {
    const AROUND: [&str; 7] = ["AVG(", "MED(", "SUM(", "COUNT(", "D_COUNT(", "MIN(", "MAX("];
    let single = seen.any(&[
        "ticket id",
        "article id",
        "article title",
        "id",
        "ticket",
        "call id",
        "case number",
        "conversation id",
    ]);
    !single && seen.sample.headers.iter().any(|h| AROUND.iter().any(|w| h.name.starts_with(w)))
}

/// True if a table whose columns are not known for records is a summary: means beside counts, and nothing that names one
/// record.
pub(crate) fn means_and_counts(seen: &Seen<'_>) -> bool {
    // English, Swedish, German, Spanish, French, Romanian, Azerbaijani, Korean, Japanese.
    const MEANS: &str = "avg|average|mean|median|genomsnitt|genomsnittlig|medel|durchschnitt|durchschnittliche|\
        promedio|media|mediana|moyen|moyenne|médian|médiane|medie|mediu|orta|평균|平均|中央値";
    const COUNTED: &str = "calls|tickets|conversations|contacts|cases|chats|count|answered|missed|ärenden|samtal|\
        konversationer|anrufe|gespräche|unterhaltungen|conversaciones|llamadas|casos|conteo|appels|apeluri|conversații|\
        tichete|zənglər|müraciətlər|söhbətlər|통화|대화|티켓|通話|会話|チケット|件数";
    let word = |norm: &str, list: &str| norm.split(' ').any(|w| list.split('|').any(|l| l == w));
    let headers = &seen.sample.headers;
    let is_id =
        |norm: &str| norm == "id" || norm.ends_with(" id") || norm.ends_with(" number") || norm == "number";
    let means = headers.iter().filter(|h| word(&h.norm, MEANS)).count();
    let counts = headers.iter().filter(|h| word(&h.norm, COUNTED) && !word(&h.norm, MEANS)).count();
    means > 0 && counts > 0 && !headers.iter().any(|h| is_id(&h.norm))
}

/// What the file would be as counts of intervals, if all its columns are such: "Week, Tickets, Solved".
pub(crate) fn nothing_but_counts(shapes: &Shapes<'_>) -> Option<Guess> {
    let none = BTreeMap::new();
    let g = guess(Dataset::Aggregates, shapes, &none, &BTreeSet::new(), &BTreeMap::new());
    let named = shapes.sample().headers.iter().filter(|h| !h.unnamed).count();
    (g.missing.is_empty() && g.fields.len() == named).then_some(g)
}
