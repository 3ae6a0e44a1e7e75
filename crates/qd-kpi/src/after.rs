//! KPIs made of the other values of a question.

use crate::answer;
use crate::ctx::{Span, View};
use crate::evaluate::by_agent_too;
use crate::evaluate_whole::plain;
use crate::registry::{How, find};
use qd_model::{Dimension, KpiValue, Phrase, format};

/// Puts the values that are made of others in their places.
pub(crate) fn fill(v: &View<'_>, mut values: Vec<KpiValue>) -> Vec<KpiValue> {
    for k in 0..values.len() {
        let Some(kpi) = find(&values[k].id) else { continue };
        let How::After(after) = &kpi.how else { continue };
        if values[k].no_data.as_ref().is_some_and(|r| r.reason == "cannot_be_filtered") {
            continue;
        }
        let whole = (after.fill)(v, Span::of(&v.query.period), &values);
        let mut out = plain(v, kpi, &whole);
        answer::check_target(v, &mut out);
        answer::seal(&mut out);
        values[k] = out;
    }
    for value in values.iter_mut().filter(|k| k.id == "top_topics") {
        name_risen(v, value);
    }
    // What only the table of agents asked for.
    if !v.query.by.contains(&Dimension::Agent) {
        for value in values.iter_mut().filter(|_| v.by_agent_too) {
            if find(&value.id).is_some_and(|kpi| by_agent_too(v, kpi)) {
                value.by.remove(Dimension::Agent.name());
            }
        }
    }
    values
}

/// Names the topics that rose most against the period before.
fn name_risen(v: &View<'_>, value: &mut KpiValue) {
    const MOST: usize = 3;
    if value.value.is_none() || value.comparison.as_ref().is_none_or(|c| c.value.is_none()) {
        return;
    }
    let rows = value.by.get(Dimension::Topic.name()).into_iter().flatten().filter(|r| !r.key.is_empty());
    let risen = rows.map(|r| (r.value.unwrap_or(0.0) - r.previous.unwrap_or(0.0), r.key.as_str()));
    let mut risen: Vec<_> = risen.filter(|r| r.0 > 0.0).collect();
    risen.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let shown = |(by, topic): &(f64, &str)| format!("{topic} (+{})", format::number(*by, 0, v.locale));
    let named: Vec<String> = risen.iter().take(MOST).map(shown).collect();
    if !named.is_empty() {
        value.note_codes.push(Phrase::new("note-topics-risen").texts("topics", named, "list-comma"));
    }
}
