//! Whether a case takes as long whoever takes it.

use super::durations::resolutions;
use crate::cases::{Cases, no_data};
use crate::ctx::{Span, View};
use crate::group_sums::Grouped;
use crate::lanes::{Lane, lane, with_lane};
use crate::numbers::Numbers;
use crate::order::{Number, median_of};
use crate::whole::Whole;
use qd_model::{Dimension, Phrase};

/// An agent counts in a topic from so many tickets on.
const LEAST: usize = 5;
/// So many agents in topics are laid together by counting; more are sorted.
const MOST_COUNTED: u64 = 1 << 21;

/// 100 × (1 − Σ n·d ÷ Σ n) over topics with at least two agents of five tickets each.
pub(crate) fn consistency(v: &View<'_>, span: Span) -> Whole {
    let cases = resolutions(v, span);
    if let (0, Some(reason)) = (cases.len(), &cases.missing) {
        return Whole::none(reason.clone());
    }
    let mut out =
        Whole { variant: cases.variant.clone(), excluded: cases.excluded.clone(), ..Whole::default() };
    out.sampled = true;
    let all = Apart::new(v, &cases, None);
    let (n, apart, few) =
        all.topics.iter().fold((0, 0.0, 0), |(n, apart, few), t| (n + t.n, apart + t.apart, few + t.few));
    out.n = n;
    out.excluded.extend([("no_topic_or_agent", all.nameless), ("too_few_for_topic", few)]);
    if n == 0 {
        if cases.len() > 0 {
            let text = "why-too-few-for-topic";
            out.reason = Some(no_data("too_few_for_topic", text));
        }
        return out;
    }
    out.value = Some(score(apart, n));
    let mut worst: Vec<_> = all.topics.iter().filter(|t| t.n > 0).collect();
    out.part("topics", worst.len() as f64);
    worst.sort_by(|a, b| b.mean().total_cmp(&a.mean()));
    let (groups, lanes) = (v.groups(Dimension::Topic), v.lanes(Dimension::Topic));
    let named: Vec<_> = worst
        .iter()
        .filter(|t| t.apart > 0.0)
        .take(3)
        .map(|t| groups.name(&v.facts.words, lanes.groups[t.topic]))
        .collect();
    if !named.is_empty() {
        out.notes.push(Phrase::new("note-furthest-apart").texts("topics", named, "list-comma"));
    }
    out
}

/// As [`consistency`] for each group of a dimension by itself: its number, the value and n.
pub(crate) fn consistency_by(v: &View<'_>, span: Span, by: Dimension) -> Vec<(usize, Whole)> {
    let cases = resolutions(v, span);
    let parts = lane(v.ctx, &cases, by);
    let topics = Apart::new(v, &cases, parts.as_ref().map(|p| (p, v.lanes(by).len()))).topics;
    let of_part = |own: &[OfTopic]| {
        let (n, apart) = own.iter().fold((0, 0.0), |(n, apart), t| (n + t.n, apart + t.apart));
        let value = (n > 0).then(|| score(apart, n));
        (own[0].part, Whole { value, n, ..Whole::default() })
    };
    topics.chunk_by(|a, b| a.part == b.part).map(of_part).collect()
}

fn score(apart: f64, n: u64) -> f64 {
    100.0 * (1.0 - apart / n as f64)
}

/// How far apart the agents of a topic are.
struct OfTopic {
    part: usize,
    topic: usize,
    /// Tickets that count.
    n: u64,
    /// Σ n·d.
    apart: f64,
    /// Tickets that do not count.
    few: u64,
}

impl OfTopic {
    fn mean(&self) -> f64 {
        self.apart / self.n as f64
    }
}

struct Apart {
    /// By part, then by topic.
    topics: Vec<OfTopic>,
    /// Tickets without topic or agent.
    nameless: u64,
}

/// Tickets of an agent in a topic, within a part: where they lie among the values.
struct Cell {
    part: usize,
    topic: usize,
    from: usize,
    to: usize,
}

impl Apart {
    fn new(v: &View<'_>, cases: &Cases, parts: Option<(&Lane<'_>, usize)>) -> Self {
        let (topics, agents) = (lane(v.ctx, cases, Dimension::Topic), lane(v.ctx, cases, Dimension::Agent));
        let (Some(topics), Some(agents)) = (topics, agents) else {
            return Self { topics: Vec::new(), nameless: cases.len() as u64 };
        };
        let wide = (v.lanes(Dimension::Topic).len() as u64, v.lanes(Dimension::Agent).len() as u64);
        let count = parts.map_or(1, |p| p.1 as u64);
        let names = Names { topics: &topics, agents: &agents, parts: parts.map(|p| p.0), wide, count };
        match &cases.values {
            Numbers::Ones(n) => names.apart(&vec![1_u32; *n]),
            Numbers::Flags(values) => names.apart(values),
            Numbers::Whole(values) => names.apart(values),
            Numbers::Real(values) => names.apart(values),
        }
    }
}

/// What tells the cases apart.
struct Names<'a> {
    topics: &'a Lane<'a>,
    agents: &'a Lane<'a>,
    parts: Option<&'a Lane<'a>>,
    /// Number of topics and of agents.
    wide: (u64, u64),
    /// Number of parts.
    count: u64,
}

/// A number of a cell: 32 bits where they are enough.
trait Key: Copy + PartialEq + std::ops::Add<Output = Self> + std::ops::Mul<Output = Self> {
    fn of(number: u64) -> Self;
}

impl Key for u32 {
    fn of(number: u64) -> Self {
        number as u32
    }
}

impl Key for u64 {
    fn of(number: u64) -> Self {
        number
    }
}

impl Names<'_> {
    /// Number of the cell of each case; one beyond the last for those without topic or agent.
    fn cells<K: Key>(&self) -> Vec<K> {
        let (beyond, wide, size) = (
            K::of(self.count * self.wide.0 * self.wide.1),
            K::of(self.wide.1),
            K::of(self.wide.0 * self.wide.1),
        );
        let none = K::of(0);
        let cell = |(topic, agent): (u32, u32)| {
            let (topic, agent) = (K::of(u64::from(topic)), K::of(u64::from(agent)));
            if topic == none || agent == none { beyond } else { topic * wide + agent }
        };
        let mut out: Vec<K> = with_lane!(self.topics, topics => with_lane!(self.agents, agents => {
            crate::lanes::pairs(topics, agents).map(|(t, a)| cell((t as u32, a as u32))).collect()
        }));
        if let Some(parts) = self.parts {
            with_lane!(parts, parts => for (c, &p) in out.iter_mut().zip(parts) {
                if *c != beyond {
                    *c = *c + K::of(u64::from(p)) * size;
                }
            });
        }
        out
    }

    fn apart<T: Number + Default>(&self, values: &[T]) -> Apart {
        let beyond = self.count * self.wide.0 * self.wide.1;
        let cell = |number: u64, from: usize, to: usize| {
            let (part, topic) = (number / (self.wide.0 * self.wide.1), number / self.wide.1 % self.wide.0);
            Cell { part: part as usize, topic: topic as usize, from, to }
        };
        let (mut laid, cells): (Vec<T>, Vec<Cell>) = if beyond < MOST_COUNTED {
            let keys: Vec<u32> = self.cells();
            let grouped = Grouped::new(values, &keys, beyond as usize + 1);
            let cells = (0..beyond).map(|k| (k, grouped.span(k as usize))).filter(|(_, s)| !s.is_empty());
            let cells = cells.map(|(k, s)| cell(k, s.start, s.end)).collect();
            (grouped.into_values(), cells)
        } else {
            let keys: Vec<u64> = self.cells();
            let named = keys.iter().zip(values).filter(|(k, _)| **k != beyond);
            let mut pairs: Vec<(u64, T)> = named.map(|(&k, &x)| (k, x)).collect();
            pairs.sort_unstable_by_key(|p| p.0);
            let mut at = 0;
            let own = |own: &[(u64, T)]| {
                at += own.len();
                cell(own[0].0, at - own.len(), at)
            };
            let cells = pairs.chunk_by(|a, b| a.0 == b.0).map(own).collect();
            (pairs.into_iter().map(|p| p.1).collect(), cells)
        };
        let named: usize = cells.iter().map(|c| c.to - c.from).sum();
        let topics = cells.chunk_by(|a, b| (a.part, a.topic) == (b.part, b.topic));
        Apart {
            topics: topics.map(|cells| of_topic(cells, &mut laid)).collect(),
            nameless: (values.len() - named) as u64,
        }
    }
}

/// The distance of each agent's median from the topic's.
fn of_topic<T: Number>(cells: &[Cell], laid: &mut [T]) -> OfTopic {
    let size = |c: &Cell| c.to - c.from;
    let kept: Vec<&Cell> = cells.iter().filter(|c| size(c) >= LEAST).collect();
    let (first, all) = (&cells[0], cells.iter().map(size).sum::<usize>() as u64);
    let none = OfTopic { part: first.part, topic: first.topic, n: 0, apart: 0.0, few: all };
    if kept.len() < 2 {
        return none;
    }
    let own: Vec<_> = kept.iter().map(|c| (size(c), median_of(&mut laid[c.from..c.to]))).collect();
    let n = own.iter().map(|o| o.0).sum::<usize>();
    let whole = if kept.len() == cells.len() {
        let end = cells.last().map_or(first.to, |c| c.to);
        median_of(&mut laid[first.from..end])
    } else {
        median_of(&mut kept.iter().flat_map(|c| &laid[c.from..c.to]).copied().collect::<Vec<_>>())
    };
    let Some(whole) = whole else { return none };
    let apart = own.iter().map(|&(n, own)| {
        let own = own.unwrap_or(whole);
        let distance = if own == whole { 0.0 } else { ((own - whole).abs() / whole).min(1.0) };
        n as f64 * distance
    });
    OfTopic { apart: apart.sum(), n: n as u64, few: all - n as u64, ..none }
}
