//! KPIs made of the other values of a question.

use crate::answer;
use crate::ctx::{Span, View};
use crate::evaluate::by_agent_too;
use crate::evaluate_whole::plain;
use crate::registry::{How, find};
use qd_model::{Dimension, KpiValue};

/// Puts the values that are made of others in their places.
pub(crate) fn fill(v: &View<'_>, mut values: Vec<KpiValue>) -> Vec<KpiValue> {
    for k in 0..values.len() {
        let Some(kpi) = find(&values[k].id) else { continue };
        let How::After(f) = &kpi.how else { continue };
        if values[k].no_data.as_ref().is_some_and(|r| r.reason == "cannot_be_filtered") {
            continue;
        }
        let whole = f(v, Span::of(&v.query.period), &values);
        let mut out = plain(v, kpi, &whole);
        answer::check_target(v, &mut out);
        answer::seal(&mut out);
        values[k] = out;
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
