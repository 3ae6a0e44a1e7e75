//! Summaries: rows that stand for many tickets or calls. No KPI of single records can be had from them, and sums of
//! sums would be wrong; they are refused in words.

use super::Seen;
use crate::synonyms;
use qd_model::{Dataset, Issue, IssueCode};

/// Why a list of cancellations is not imported by itself.
pub const CANCELLATIONS: &str =
    "This is a list of cancellations: it says when customers left, and not when they came.";

/// Columns by which the summaries of a tool are known, with what one row of them is.
const KNOWN: &[(&[&str], &str, &str)] = &[
    (&["contacts handled", "contacts abandoned"], "Amazon Connect", "a queue in an interval of time"),
    (&["contacts queued", "average queue answer time"], "Amazon Connect", "a queue in an interval of time"),
    (&["agent", "contacts handled", "contacts missed"], "Amazon Connect", "an agent in an interval of time"),
    (&["agent name", "assigned conversations"], "Chatwoot", "an agent in the whole period"),
    (&["inbox name", "no of conversations"], "Chatwoot", "an inbox in the whole period"),
    (&["label", "no of conversations"], "Chatwoot", "a label in the whole period"),
    (&["team name", "conversations count"], "Chatwoot", "a team in the whole period"),
    (&["conversations", "messages received", "messages sent"], "Chatwoot", "the whole period"),
    (
        &["sla policy", "breached events"],
        "Chatwoot",
        "a missed promise, without the times of its conversation",
    ),
];

/// Why a file is no list of records, if it is a summary.
pub(crate) fn summary(seen: &Seen<'_>) -> Option<Issue> {
    if let Some((_, tool, row)) = KNOWN.iter().find(|k| seen.all(k.0)) {
        return Some(refusal(&format!("This is a summary of {tool}: each row stands for {row}.")));
    }
    let headers = &seen.sample.headers;
    // When customers left, and not when they came: what the contracts say already, and no record of its own.
    let customers = |name: &str| {
        let index = Dataset::Customers.field_index(name);
        headers
            .iter()
            .any(|h| synonyms::lookup(Dataset::Customers, &h.norm).iter().any(|m| Some(m.0) == index))
    };
    let left = ["churn date", "churned at", "cancellation date", "cancelled at", "canceled at"];
    let event = headers.iter().any(|h| h.norm.starts_with("churn event") || h.norm == "churn id");
    if event && seen.any(&left) && customers("customer") && !customers("started_at") {
        return Some(
            Issue::new(IssueCode::UnknownFormat, CANCELLATIONS)
            .hint("Nothing was imported of it. The contracts, with their starts and ends, give the same; import those."),
        );
    }
    // Zendesk Explore wraps its columns: MED(First reply time (min)), D_COUNT(Tickets).
    let wrapped = |name: &str| {
        ["AVG(", "MED(", "SUM(", "COUNT(", "D_COUNT(", "MIN(", "MAX("].iter().any(|w| name.starts_with(w))
    };
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
    let n = headers.iter().filter(|h| wrapped(&h.name)).count();
    (n > 0 && !single).then(|| {
        refusal("This is a summary: its columns are sums and means (such as AVG, MED or COUNT) over many tickets.")
    })
}

/// Why a table whose columns are not known for records is a summary: means beside counts, and nothing that names one
/// record. Such a file gives no KPI: a mean of means is no mean, and it has no median.
pub(crate) fn means_and_counts(seen: &Seen<'_>) -> Option<Issue> {
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
    (means > 0 && counts > 0 && !headers.iter().any(|h| is_id(&h.norm))).then(|| {
        refusal("This is a summary: it holds counts and means over many records, and none of the records.")
    })
}

fn refusal(text: &str) -> Issue {
    Issue::new(IssueCode::SummaryOnly, text)
}
