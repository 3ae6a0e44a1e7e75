//! Whether a case takes as long whoever takes it.

use super::durations::{median, resolution};
use crate::cases::no_data;
use crate::ctx::{Span, View};
use crate::whole::Whole;
use qd_model::Dimension;
use std::collections::BTreeMap;

/// An agent counts in a topic from so many tickets on.
const LEAST: usize = 5;

/// 100 × (1 − Σ n·d ÷ Σ n) over topics with at least two agents of five tickets each.
pub(crate) fn consistency(v: &View<'_>, span: Span) -> Whole {
    let cases = resolution(v, span);
    if let (0, Some(reason)) = (cases.len(), &cases.missing) {
        return Whole::none(reason.clone());
    }
    let mut out =
        Whole { variant: cases.variant.clone(), excluded: cases.excluded.clone(), ..Whole::default() };
    out.sampled = true;
    let column = |d| cases.groups(v, d).unwrap_or_default();
    let (topics, agents) = (column(Dimension::Topic), column(Dimension::Agent));
    let mut times: BTreeMap<u32, BTreeMap<u32, Vec<f64>>> = BTreeMap::new();
    let mut nameless = 0;
    for (k, &value) in cases.values.iter().enumerate() {
        match (topics.get(k).copied().unwrap_or(0), agents.get(k).copied().unwrap_or(0)) {
            (0, _) | (_, 0) => nameless += 1,
            (topic, agent) => times.entry(topic).or_default().entry(agent).or_default().push(value),
        }
    }
    let (mut apart, mut n, mut few) = (0.0, 0, 0);
    let mut worst: Vec<(f64, u32)> = Vec::new();
    for (topic, mut by_agent) in times {
        let all: usize = by_agent.values().map(Vec::len).sum();
        by_agent.retain(|_, t| t.len() >= LEAST);
        if by_agent.len() < 2 {
            few += all as u64;
            continue;
        }
        let kept: usize = by_agent.values().map(Vec::len).sum();
        few += (all - kept) as u64;
        let Some(whole) = median(by_agent.values().flatten().copied().collect()) else { continue };
        let mut of_topic = 0.0;
        for list in by_agent.into_values() {
            let cases = list.len() as f64;
            let own = median(list).unwrap_or(whole);
            let distance = if own == whole { 0.0 } else { ((own - whole).abs() / whole).min(1.0) };
            of_topic += cases * distance;
        }
        worst.push((of_topic / kept as f64, topic));
        apart += of_topic;
        n += kept;
    }
    out.n = n as u64;
    out.excluded.extend([("no_topic_or_agent", nameless), ("too_few_for_topic", few)]);
    if n == 0 {
        if !cases.values.is_empty() {
            let text = "No topic has two agents who resolved at least five of its tickets in the period.";
            out.reason = Some(no_data("too_few_for_topic", text));
        }
        return out;
    }
    out.value = Some(100.0 * (1.0 - apart / n as f64));
    out.part("topics", worst.len() as f64);
    worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    let groups = v.groups(Dimension::Topic);
    let named: Vec<_> =
        worst.iter().filter(|w| w.0 > 0.0).take(3).map(|w| groups.name(&v.facts.words, w.1)).collect();
    if !named.is_empty() {
        out.notes.push(format!("Furthest apart: {}.", named.join(", ")));
    }
    out
}
