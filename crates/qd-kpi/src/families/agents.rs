//! Agents beside each other, ranked by what may be said of them and not by their raw rates.

use super::durations::resolutions;
use crate::answer;
use crate::calls::Calls;
use crate::cases::{no_data, require};
use crate::ctx::{Span, View, cell};
use crate::lanes::{lane, of_table, with_lane};
use crate::order::{Order, median_places};
use crate::stats;
use crate::texts;
use crate::tickets::RESOLVED_BY;
use crate::whole::Whole;
use qd_model::{
    Dataset, Dimension, Interval, Issue, IssueCode, KpiQuery, KpiTable, KpiValue, NULL_INT, Phrase, Settings,
    TableCell, TableColumn, TableRow, Unit,
};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The columns, in the order shown.
pub(crate) const MEASURES: [&str; 8] =
    ["resolved", "fcr", "csat", "frt", "resolution_time", "aht", "calls_per_hour", "reopen_rate"];
/// What `auto` ranks by: the first of these for which an agent has cases enough.
const AUTO: [&str; 6] = ["fcr", "csat", "resolution_time", "reopen_rate", "frt", "aht"];
/// A topic counts among the hard or the easy ones from so many resolved tickets on, and from so many topics.
const LEAST: usize = 5;
const LEAST_TOPICS: usize = 4;

/// Refuses a measure that agents cannot be ranked by.
///
/// # Errors
/// `BadConfig` naming it.
pub(crate) fn check_measure(settings: &Settings) -> Result<(), Issue> {
    let by = settings.rank_agents_by.as_str();
    // How many tickets one resolves is the queue's doing, and has no interval.
    if by == "auto" || MEASURES.iter().any(|m| *m == by && *m != "resolved") {
        return Ok(());
    }
    let text =
        format!("rank_agents_by “{by}” is not known; it is auto or one of {}.", MEASURES[1..].join(", "));
    Err(Issue::new(IssueCode::BadConfig, text).showing(by))
}

/// A cell as breakdowns give it.
#[derive(Debug, Clone)]
struct Mark {
    value: Option<f64>,
    text: String,
    n: u64,
    interval: Option<Interval>,
}

/// One measure of all agents, by name.
struct Column {
    id: &'static str,
    unit: Unit,
    better: String,
    by_agent: BTreeMap<String, Mark>,
}

impl Column {
    fn n(&self, agent: &str) -> u64 {
        self.by_agent.get(agent).map_or(0, |m| m.n)
    }
}

/// The measures by agent: those of the question's own answer, and what it does not hold.
fn columns(v: &View<'_>, values: &[KpiValue]) -> Vec<Column> {
    let by = Dimension::Agent.name();
    let known = |id: &str| values.iter().find(|k| k.id == id && (k.value.is_none() || k.by.contains_key(by)));
    let missing: Vec<String> =
        MEASURES.iter().filter(|id| known(id).is_none()).map(|id| (*id).to_owned()).collect();
    let query = KpiQuery {
        kpis: missing.clone(),
        by: vec![Dimension::Agent],
        compare: None,
        series: None,
        rows: false,
        ..v.query.clone()
    };
    let more = if missing.is_empty() {
        Ok(Vec::new())
    } else {
        crate::evaluate_with(v.facts, v.settings, &query, v.kept)
    };
    let more = more.unwrap_or_default();
    let found = MEASURES.iter().filter_map(|id| {
        let kpi = known(id).or_else(|| more.iter().find(|k| k.id == *id))?;
        let rows = kpi.by.get(by)?.iter().map(|r| {
            let mark = Mark { value: r.value, text: r.text.clone(), n: r.n, interval: r.interval };
            (r.key.clone(), mark)
        });
        Some(Column { id, unit: kpi.unit, better: kpi.better.clone(), by_agent: rows.collect() })
    });
    found.collect()
}

/// Bounds of the calls per hour of each agent, by name: those of the mean hours a call takes, turned over.
fn calls_per_hour_bounds(v: &View<'_>, span: Span) -> BTreeMap<String, Option<Interval>> {
    let (groups, lanes) = (v.groups(Dimension::Agent), v.lanes(Dimension::Agent));
    let filter = v.ctx.row_filter(Dataset::Calls, false, v.filters);
    let (agent, calls) = (v.table(Dataset::Calls).int("agent"), Calls::new(v));
    let mut hours: Vec<Vec<f64>> = vec![Vec::new(); lanes.len()];
    for i in v.rows(Dataset::Calls, span).filter(|&i| filter.passes(i) && calls.answered(i)) {
        if let Ok(seconds) = calls.handled(i) {
            hours[lanes.number(groups.of(cell(&agent, i).unwrap_or(0))) as usize].push(seconds / 3600.0);
        }
    }
    let bounds = hours.into_iter().enumerate().filter(|(_, own)| !own.is_empty()).map(|(number, own)| {
        let (mean, squares) = stats::moments(&own);
        let turned = stats::mean_interval(mean, squares, own.len() as f64).and_then(|i| {
            let (low, high) = (i.low.filter(|l| *l > 0.0)?, i.high?);
            Some(Interval { level: i.level, low: Some(1.0 / high), high: Some(1.0 / low) })
        });
        (groups.name(&v.facts.words, lanes.groups[number]).to_owned(), turned)
    });
    bounds.collect()
}

/// What the table tells beside the measures.
#[derive(Debug, Default)]
pub(crate) struct Known {
    first: BTreeMap<String, i64>,
    answered: BTreeMap<String, u64>,
    hardest: Option<(BTreeMap<String, Mark>, Vec<u32>)>,
    calls_per_hour: BTreeMap<String, Option<Interval>>,
}

fn known<'a>(v: &View<'a>, span: Span) -> &'a Known {
    v.ctx.of_agents.get_or_init(|| Known {
        first: first_seen(v),
        answered: answered(v, span),
        hardest: hardest(v, span),
        calls_per_hour: calls_per_hour_bounds(v, span),
    })
}

/// Looks up what the table tells beside the measures.
pub(crate) fn prepare(v: &View<'_>, span: Span) {
    known(v, span);
}

/// When each agent is first seen at work: a ticket resolved, a call answered.
fn first_seen(v: &View<'_>) -> BTreeMap<String, i64> {
    let (groups, lanes) = (v.groups(Dimension::Agent), v.lanes(Dimension::Agent));
    let mut first = vec![i64::MAX; lanes.len()];
    if let Some(agents) = of_table(v.ctx, Dataset::Tickets, Dimension::Agent) {
        with_lane!(agents, agents => {
            for (&t, &k) in v.ctx.resolved().at.iter().zip(agents) {
                if t != NULL_INT {
                    let slot = &mut first[k as usize];
                    *slot = t.min(*slot);
                }
            }
        });
    }
    let calls = Calls::new(v);
    if let Some(agents) = of_table(v.ctx, Dataset::Calls, Dimension::Agent) {
        for (i, k) in agents.iter().enumerate().filter(|(i, _)| calls.answered(*i)) {
            let slot = &mut first[k as usize];
            *slot = calls.offered(i).min(*slot);
        }
    }
    let named = first.into_iter().enumerate().filter(|(_, t)| *t != i64::MAX);
    named.map(|(k, t)| (groups.name(&v.facts.words, lanes.groups[k]).to_owned(), t)).collect()
}

/// Calls that each agent answered in the span.
fn answered(v: &View<'_>, span: Span) -> BTreeMap<String, u64> {
    let (groups, lanes) = (v.groups(Dimension::Agent), v.lanes(Dimension::Agent));
    let filter = v.ctx.row_filter(Dataset::Calls, false, v.filters);
    let (agent, calls) = (v.table(Dataset::Calls).int("agent"), Calls::new(v));
    let mut counts = vec![0_u64; lanes.len()];
    for i in v.rows(Dataset::Calls, span).filter(|&i| filter.passes(i) && calls.answered(i)) {
        counts[lanes.number(groups.of(cell(&agent, i).unwrap_or(0))) as usize] += 1;
    }
    let present = counts.into_iter().enumerate().filter(|(_, n)| *n > 0);
    present.map(|(k, n)| (groups.name(&v.facts.words, lanes.groups[k]).to_owned(), n)).collect()
}

/// True if at least two months lie between what is first seen of an agent and the end of what is known of the span.
fn two_months(v: &View<'_>, first: i64, end: i64) -> bool {
    let month_later = qd_calendar::day_of(first, v.zone).checked_add_months(chrono::Months::new(2));
    first < end && month_later.is_some_and(|d| qd_calendar::first_instant(d, v.zone) <= end)
}

/// The share of each agent's tickets that lie in the quarter of topics that take longest, and these topics.
fn hardest(v: &View<'_>, span: Span) -> Option<(BTreeMap<String, Mark>, Vec<u32>)> {
    let cases = resolutions(v, span);
    let (of_topics, of_agents) = (v.lanes(Dimension::Topic), v.lanes(Dimension::Agent));
    let topic = lane(v.ctx, &cases, Dimension::Topic)?;
    let agent = lane(v.ctx, &cases, Dimension::Agent)?;
    let times = with_lane!(topic, of => Order::by(&cases.values, of, of_topics.len(), median_places));
    let kept = times.iter().enumerate().filter(|(t, times)| *t > 0 && times.len() >= LEAST);
    let mut medians: Vec<(f64, usize)> =
        kept.filter_map(|(t, times)| Some((times.quantile(0.5)?, t))).collect();
    if medians.len() < LEAST_TOPICS {
        return None;
    }
    medians.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    // Whether a topic is known, and whether it is a hard one.
    let mut marks = vec![(false, false); of_topics.len()];
    for (k, &(_, topic)) in medians.iter().enumerate() {
        marks[topic] = (true, k < medians.len().div_ceil(4));
    }
    let mut counts = vec![(0_u64, 0_u64); of_agents.len()];
    topic.iter().zip(agent.iter()).for_each(|(t, a)| {
        let (known, hard) = marks[t as usize];
        let c = &mut counts[a as usize];
        *c = (c.0 + u64::from(hard), c.1 + u64::from(known));
    });
    let agents = v.groups(Dimension::Agent);
    let of_agent = counts.into_iter().enumerate().filter(|(_, (_, n))| *n > 0).map(|(a, (hits, n))| {
        let value = Some(hits as f64 / n as f64);
        let text = answer::text(v, value, Unit::Share, None);
        let mark = Mark { value, text, n, interval: stats::wilson(hits as f64, n as f64) };
        (agents.name(&v.facts.words, of_agents.groups[a]).to_owned(), mark)
    });
    let hard = medians.iter().filter(|m| marks[m.1].1).map(|m| of_topics.groups[m.1]).collect();
    Some((of_agent.collect(), hard))
}

/// The bound that is the worse one, the greater the better.
fn cautious(m: &Mark, better: &str) -> Option<f64> {
    let i = m.interval.filter(|_| m.value.is_some())?;
    if better == "down" { i.high.map(|h| -h) } else { i.low }
}

/// All agents with all their measures.
pub(crate) fn top_agents(v: &View<'_>, span: Span, values: &[KpiValue]) -> Whole {
    let there = |d, columns: &[&str]| require(v, d, columns);
    let tickets = there(Dataset::Tickets, &["agent"]).or_else(|| there(Dataset::Tickets, RESOLVED_BY));
    if let (Some(reason), Some(_)) = (tickets, there(Dataset::Calls, &["agent"])) {
        return Whole::none(reason);
    }
    let mut columns = columns(v, values);
    let known = self::known(v, span);
    if let Some(c) = columns.iter_mut().find(|c| c.id == "calls_per_hour") {
        for (agent, bounds) in &known.calls_per_hour {
            if let Some(mark) = c.by_agent.get_mut(agent) {
                mark.interval = *bounds;
            }
        }
    }
    let column = |id: &str| columns.iter().find(|c| c.id == id);
    let solved = |agent: &str| column("resolved").map_or(0, |c| c.n(agent));
    let answered = &known.answered;
    let worked = |agent: &str| solved(agent) + answered.get(agent).copied().unwrap_or(0);
    let names = column("resolved").into_iter().flat_map(|c| c.by_agent.keys()).chain(answered.keys());
    let agents: BTreeSet<&str> =
        names.map(String::as_str).filter(|a| !a.is_empty() && worked(a) > 0).collect();
    let mut out = Whole { n: agents.iter().map(|a| solved(a)).sum(), ..Whole::default() };
    out.excluded = vec![("no_agent", solved(""))];
    if agents.is_empty() {
        let text = "why-no-agent-named";
        out.reason = Some(no_data(if solved("") > 0 { "all_excluded" } else { "none_in_period" }, text));
        return out;
    }
    let min_n = v.settings.min_n;
    let enough = |c: &&Column| {
        let mark = |a: &&str| c.by_agent.get(*a).is_some_and(|m| m.n >= min_n && m.interval.is_some());
        agents.iter().any(mark)
    };
    let chosen = match v.settings.rank_agents_by.as_str() {
        "auto" => {
            let mut there = AUTO.iter().filter_map(|id| column(id));
            there.clone().find(enough).or_else(|| there.next())
        }
        id => column(id),
    };
    let (hard, first) = (&known.hardest, &known.first);
    let end = v.known(Dataset::Tickets).max(v.known(Dataset::Calls)).min(span.to);
    let judge = |agent: &str| -> Result<f64, &'static str> {
        let mark = chosen.and_then(|c| c.by_agent.get(agent).map(|m| (m, c.better.as_str())));
        let (m, better) = mark.ok_or("no_measure")?;
        if m.n < min_n {
            return Err("few_cases");
        }
        if !first.get(agent).is_some_and(|&t| two_months(v, t, end)) {
            return Err("under_two_months");
        }
        cautious(m, better).ok_or("no_measure")
    };
    let mut order: Vec<(Result<f64, &'static str>, &str)> = agents.iter().map(|a| (judge(a), *a)).collect();
    order.sort_by(|a, b| match (&a.0, &b.0) {
        (Ok(x), Ok(y)) => y.total_cmp(x).then_with(|| a.1.cmp(b.1)),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        _ => worked(b.1).cmp(&worked(a.1)).then_with(|| a.1.cmp(b.1)),
    });
    let bounds: Vec<f64> = order.iter().filter_map(|r| r.0.ok()).collect();
    let mut shown: Vec<(TableColumn, &BTreeMap<String, Mark>)> = Vec::new();
    for c in &columns {
        let head = TableColumn { name: c.id.into(), unit: c.unit, better: c.better.clone() };
        shown.push((head, &c.by_agent));
    }
    if let Some((marks, _)) = &hard {
        let head = TableColumn { name: "hard_topics".into(), unit: Unit::Share, better: "none".into() };
        shown.push((head, marks));
    }
    let rows = order.iter().map(|(place, agent)| {
        let cells = shown.iter().filter_map(|(head, marks)| {
            let m = marks.get(*agent).filter(|m| m.value.is_some())?.clone();
            let cell = TableCell { value: m.value, text: m.text, n: m.n, interval: m.interval };
            Some((head.name.clone(), cell))
        });
        TableRow {
            key: (*agent).to_owned(),
            // Equal bounds share a place.
            rank: place.ok().map(|b| bounds.iter().filter(|x| **x > b).count() as u64 + 1),
            note: place.err().map(Into::into),
            cells: cells.collect(),
        }
    });
    out.value = Some(agents.len() as f64);
    out.part("ranked", bounds.len() as f64);
    out.part("too_early", (agents.len() - bounds.len()) as f64);
    out.tables = vec![KpiTable {
        name: "agents".into(),
        of: Dimension::Agent.name().into(),
        rows: rows.collect(),
        columns: shown.iter().map(|s| s.0.clone()).collect(),
    }];
    if let Some(c) = chosen {
        out.variant = format!("by_{}", c.id);
        let note = if c.better == "down" { "note-ranked-by-upper" } else { "note-ranked-by-lower" };
        out.notes.push(Phrase::new(note).word("measure", texts::kpi(c.id)));
    }
    if let Some((_, topics)) = &hard {
        let topic = v.groups(Dimension::Topic);
        let names: Vec<_> = topics.iter().map(|&t| topic.name(&v.facts.words, t)).collect();
        out.notes.push(Phrase::new("note-hardest-topics").texts("topics", names, "list-comma"));
    }
    out
}
