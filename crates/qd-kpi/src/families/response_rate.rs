//! How many of those asked answer.

use crate::ctx::{Span, View, cell};
use crate::groups::same_word;
use qd_model::{Dataset, FastMap, KpiValue, Phrase};

/// Surveys sent within the span, if the counts in the settings are of spans that together are it.
fn sent(v: &View<'_>, span: Span, kind: &str) -> Option<u64> {
    let day = |d: &str| qd_calendar::instant_of_date(d, v.zone).ok();
    let counts = v.settings.surveys_sent.iter().filter(|s| same_word(&s.kind, kind));
    let mut spans: Vec<(i64, i64, u64)> =
        counts.filter_map(|s| Some((day(&s.from)?, day(&s.to)?, s.sent))).collect();
    spans.retain(|s| s.0 >= span.from && s.1 <= span.to);
    spans.sort_unstable();
    let joined = spans.windows(2).all(|w| w[0].1 == w[1].0);
    let whole = spans.first()?.0 == span.from && spans.last()?.1 == span.to;
    (joined && whole).then(|| spans.iter().map(|s| s.2).sum())
}

/// Adds the response rate of a kind of survey, where the settings say how many were sent.
pub(crate) fn add(v: &View<'_>, span: Span, kind: &str, out: &mut KpiValue) {
    let Some(sent) = sent(v, span, kind).filter(|s| *s > 0 && v.filters.is_empty()) else { return };
    let table = v.table(Dataset::Surveys);
    let Some(kinds) = table.int("survey_kind") else { return };
    let answers =
        v.rows(Dataset::Surveys, span).filter(|&i| same_word(v.facts.words.word(kinds.get(i)), kind)).count()
            as u64;
    if answers > sent {
        out.note_codes
            .push(Phrase::new("note-more-answers-than-sent").count("answers", answers).count("sent", sent));
        return;
    }
    out.parts.insert("surveys_sent".into(), Some(sent as f64));
    out.parts.insert("response_rate".into(), Some(answers as f64 / sent as f64));
}

/// Adds the share of the tickets resolved in the span that were rated, by themselves or in a survey that names them.
pub(crate) fn add_rated(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let (tickets, surveys) = (v.table(Dataset::Tickets), v.table(Dataset::Surveys));
    let score = tickets.real("csat_score");
    let mut named: FastMap<i64, ()> = FastMap::default();
    if let (Some(kind), Some(ticket)) = (surveys.int("survey_kind"), surveys.int("ticket")) {
        let wanted = v.ctx.kinds("csat");
        let csat = |i: &usize| wanted.contains(&kind.get(*i));
        named.extend((0..surveys.rows).filter(csat).filter_map(|i| Some((ticket.value(i)?, ()))));
    }
    if score.is_none() && named.is_empty() {
        return;
    }
    let id = tickets.int("id");
    let filter = v.ctx.row_filter(Dataset::Tickets, false, v.filters);
    let (mut rated, mut n) = (0_u64, 0_u64);
    let rows = v.resolved_rows(span);
    let own = |i: usize| score.and_then(|s| s.get(i)).is_some_and(|s| s.is_finite());
    if named.is_empty() && filter.always() {
        n = rows.len() as u64;
        rated = rows.iter().map(|&r| u64::from(own(r as usize))).sum();
    } else {
        for i in rows.iter().map(|&r| r as usize).filter(|&i| filter.passes(i)) {
            n += 1;
            let named = || !named.is_empty() && cell(&id, i).is_some_and(|id| named.contains_key(&id));
            rated += u64::from(own(i) || named());
        }
    }
    if n > 0 {
        out.parts.insert("rated_share".into(), Some(rated as f64 / n as f64));
        out.parts.insert("rated_share_n".into(), Some(n as f64));
    }
}
