//! Whether a case takes as long whoever takes it.

use super::durations::{median, resolution};
use crate::cases::no_data;
use crate::ctx::{Span, View};
use crate::group_sums::Grouped;
use crate::whole::Whole;
use qd_model::Dimension;

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
    let of = |list: &[u32], k: usize| list.get(k).copied().unwrap_or(0);
    let (agent_at, present) = dense(&agents);
    let (topic_at, list_of_topics) = dense(&topics);
    let wide = present.len();
    // Cases without topic or agent go into a last group of their own.
    let rest = list_of_topics.len() * wide;
    let mut group = Vec::with_capacity(cases.len());
    let mut nameless = 0;
    for k in 0..cases.len() {
        let (topic, agent) = (of(&topics, k), of(&agents, k));
        if topic == 0 || agent == 0 {
            nameless += 1;
            group.push(rest as u32);
        } else {
            group.push(topic_at[topic as usize] * wide as u32 + agent_at[agent as usize]);
        }
    }
    let grouped = Grouped::new(&cases.values, &group, rest + 1);
    let (mut apart, mut n, mut few) = (0.0, 0, 0);
    let mut worst: Vec<(f64, u32)> = Vec::new();
    for (t, &topic) in list_of_topics.iter().enumerate() {
        let lists = || (0..wide).map(|a| grouped.of(t * wide + a));
        let all: usize = lists().map(<[f64]>::len).sum();
        let kept: Vec<&[f64]> = lists().filter(|l| l.len() >= LEAST).collect();
        if topic == 0 || kept.len() < 2 {
            few += all as u64;
            continue;
        }
        let count: usize = kept.iter().map(|l| l.len()).sum();
        few += (all - count) as u64;
        let Some(whole) = median(kept.concat()) else { continue };
        let mut of_topic = 0.0;
        for list in kept {
            let own = median(list.to_vec()).unwrap_or(whole);
            let distance = if own == whole { 0.0 } else { ((own - whole).abs() / whole).min(1.0) };
            of_topic += list.len() as f64 * distance;
        }
        worst.push((of_topic / count as f64, topic));
        apart += of_topic;
        n += count;
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

/// Numbers from 0 on for the groups that occur, by group; `u32::MAX` for those that do not. And the groups.
fn dense(groups: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let top = groups.iter().max().map_or(0, |&g| g as usize + 1);
    let mut at = vec![u32::MAX; top];
    for &g in groups {
        at[g as usize] = 0;
    }
    let present: Vec<u32> = (0..top as u32).filter(|&g| at[g as usize] == 0).collect();
    for (k, &g) in present.iter().enumerate() {
        at[g as usize] = k as u32;
    }
    (at, present)
}
