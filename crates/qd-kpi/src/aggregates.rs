//! KPIs from counts and sums of intervals, where no single records are known: sums are added, means are sums by their
//! counts, and what needs the single records (medians, percentiles, distributions) is not given.
//!
//! Records and summaries of the same thing are never added: where a record lies in the period, records alone answer.

use crate::answer::{self, Before};
use crate::cases::no_data;
use crate::ctx::{Span, View, cell};
use crate::registry::Kpi;
use crate::stats;
use crate::texts;
use qd_calendar::day_of;
use qd_model::{
    BreakdownRow, Dataset, Dimension, IntView, Interval, KpiValue, NoData, Phrase, RowDetail, SeriesPoint,
    Stats,
};
use std::collections::{BTreeMap, BTreeSet};

/// How a KPI is made of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Made {
    /// The sum of a count.
    Count,
    /// A sum of times by how many they are.
    Mean,
    /// One count by another.
    Rate,
    /// A count by the hours of a sum of times.
    PerHour,
}

/// A KPI that summaries can answer.
struct Measure {
    id: &'static str,
    /// The records that it is made of otherwise.
    records: Dataset,
    made: Made,
    /// The sum, or what is counted of the second.
    top: &'static str,
    /// How many the sum is of; empty for a count alone.
    of: &'static str,
    /// A median otherwise.
    median: bool,
}

const fn measure(
    id: &'static str,
    records: Dataset,
    made: Made,
    top: &'static str,
    of: &'static str,
    median: bool,
) -> Measure {
    Measure { id, records, made, top, of, median }
}

const MEASURES: &[Measure] = &[
    measure("frt", Dataset::Tickets, Made::Mean, "first_response_s", "first_response_n", true),
    measure("asa", Dataset::Calls, Made::Mean, "wait_s", "wait_n", false),
    measure("abandonment", Dataset::Calls, Made::Rate, "calls_abandoned", "calls_offered", false),
    measure("aht", Dataset::Calls, Made::Mean, "handle_s", "handle_n", false),
    measure("resolution_time", Dataset::Tickets, Made::Mean, "resolution_s", "resolution_n", false),
    measure("csat", Dataset::Surveys, Made::Rate, "csat_satisfied", "csat_answers", false),
    measure("tickets", Dataset::Tickets, Made::Count, "tickets", "", false),
    measure("resolved", Dataset::Tickets, Made::Count, "resolved", "", false),
    measure("calls_per_hour", Dataset::Calls, Made::PerHour, "handle_n", "handle_s", false),
];

/// The groups that summaries can be told apart by.
const GROUPS: [Dimension; 4] = [Dimension::Channel, Dimension::Team, Dimension::Agent, Dimension::Topic];
/// A ticket may have several topics: by topic it would be counted more than once.
const TOPIC: u8 = 8;

/// The variant of a mean that stands where records would give a median.
pub(crate) const MEAN_FOR_MEDIAN: &str = "aggregates_mean";

/// True for a KPI that summaries can answer.
pub(crate) fn serve(id: &str) -> bool {
    MEASURES.iter().any(|m| m.id == id)
}

/// One row of a summary.
#[derive(Debug, Clone, Copy)]
struct Row {
    at: usize,
    from: i64,
    to: i64,
    source: i64,
    /// What the rows of its file are told apart by.
    by: u8,
    groups: [i64; 4],
    top: Option<i64>,
    of: Option<i64>,
}

/// Sums over rows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Sums {
    top: f64,
    of: f64,
    rows: u64,
}

impl Sums {
    fn value(&self, made: Made) -> Option<f64> {
        let by = |x: f64| (self.of > 0.0).then(|| x / self.of);
        match made {
            Made::Count => (self.rows > 0).then_some(self.top),
            Made::Mean | Made::Rate => by(self.top),
            Made::PerHour => by(self.top * 3_600.0),
        }
    }

    fn n(&self, made: Made) -> u64 {
        let n = match made {
            Made::Count | Made::PerHour => self.top,
            Made::Mean | Made::Rate => self.of,
        };
        n.max(0.0) as u64
    }

    fn interval(&self, made: Made) -> Option<Interval> {
        (made == Made::Rate).then(|| stats::wilson(self.top, self.of)).flatten()
    }
}

/// What the rows of a span give.
#[derive(Default)]
struct Answer {
    sums: Sums,
    taken: Vec<Row>,
    cut: Vec<Row>,
    uncounted: Vec<Row>,
    refused: Option<NoData>,
    /// Days of the span that are covered by the source that covers fewest.
    days: Option<u64>,
}

struct Summaries<'a> {
    v: &'a View<'a>,
    measure: &'static Measure,
    rows: Vec<Row>,
}

impl<'a> Summaries<'a> {
    fn new(v: &'a View<'a>, measure: &'static Measure) -> Self {
        let table = v.table(Dataset::Aggregates);
        let column = |name: &str| table.int(name);
        let (from, to, source) = (column("from"), column("to"), column("source"));
        let groups = GROUPS.map(|d| column(d.name()));
        let by = column("by");
        let letters: BTreeMap<i64, u8> = by.map_or_else(BTreeMap::new, |c| {
            let codes: BTreeSet<i64> = (0..c.len()).map(|i| c.get(i)).collect();
            codes.into_iter().map(|code| (code, mask(v.facts.words.word(code)))).collect()
        });
        let top = sum_of(v, measure.top);
        let of = (!measure.of.is_empty()).then(|| sum_of(v, measure.of));
        let code = |c: &Option<IntView<'_>>, i: usize| cell(c, i).unwrap_or(0).max(0);
        let row = |i: usize| {
            Some(Row {
                at: i,
                from: cell(&from, i)?,
                to: cell(&to, i)?,
                source: code(&source, i),
                by: letters.get(&code(&by, i)).copied().unwrap_or(0),
                groups: std::array::from_fn(|k| code(&groups[k], i)),
                top: top.get(i).copied().flatten(),
                of: of.as_ref().and_then(|o| o.get(i).copied().flatten()),
            })
        };
        // A row that tells nothing of it is of another thing.
        let tells = |r: &Row| r.top.is_some() || (r.of.is_some() && measure.made != Made::Count);
        Self { v, measure, rows: (0..table.rows).filter_map(row).filter(tells).collect() }
    }

    /// True if any row reaches into the span.
    fn reach(&self, span: Span) -> bool {
        self.rows.iter().any(|r| r.from < span.to && r.to > span.from)
    }

    fn group(&self, row: &Row, d: Dimension) -> Option<u32> {
        let groups = self.v.groups(d);
        match GROUPS.iter().position(|g| *g == d) {
            Some(0) if self.measure.records == Dataset::Calls && row.by & 1 == 0 => Some(groups.phone),
            Some(k) if row.by & (1 << k) != 0 => Some(groups.of(row.groups[k])),
            Some(_) => None,
            None => (d == Dimension::Source).then(|| groups.of(row.source)),
        }
    }

    /// The rows that answer for a span, told apart by some dimensions beside those that are filtered by.
    fn answer(&self, span: Span, apart: &[Dimension]) -> Answer {
        let mut out = Answer::default();
        let asked: Vec<Dimension> =
            self.v.filters.iter().map(|f| f.dimension).chain(apart.iter().copied()).collect();
        let near = self.rows.iter().filter(|r| r.from < span.to && r.to > span.from);
        let known: Vec<&Row> = near.filter(|r| asked.iter().all(|d| self.group(r, *d).is_some())).collect();
        let passes = |r: &Row| {
            self.v.filters.iter().all(|f| self.group(r, f.dimension).is_some_and(|g| f.groups.contains(&g)))
        };
        let sources: BTreeSet<i64> = known.iter().map(|r| r.source).collect();
        let topic = asked.contains(&Dimension::Topic);
        for source in sources {
            let mine = || known.iter().copied().filter(|r| r.source == source);
            let ways: BTreeSet<u8> = mine().map(|r| r.by).filter(|by| topic || by & TOPIC == 0).collect();
            // The way that covers most of the span, then the one with the fewest groups to be added up.
            let of_way = |way: u8| mine().filter(move |r| r.by == way);
            let rank = |way: u8| {
                let inside = of_way(way).filter(|r| r.from >= span.from && r.to <= span.to);
                (std::cmp::Reverse(covered(inside.map(|r| (r.from, r.to)))), way.count_ones())
            };
            let Some(best) = ways.iter().map(|w| rank(*w)).min() else { continue };
            let mut first: Option<Answer> = None;
            for way in ways.iter().copied().filter(|w| rank(*w) == best) {
                let one = self.of_rows(span, of_way(way), &passes);
                match &first {
                    None => first = Some(one),
                    // Two ways to count the same that come to different sums: neither is known to be the whole.
                    Some(other) if (other.sums.top, other.sums.of) != (one.sums.top, one.sums.of) => {
                        out.refused = Some(overlap());
                    }
                    Some(_) => {}
                }
            }
            let Some(one) = first else { continue };
            out.refused = out.refused.take().or(one.refused);
            out.sums.top += one.sums.top;
            out.sums.of += one.sums.of;
            out.sums.rows += one.sums.rows;
            out.taken.extend(one.taken);
            out.cut.extend(one.cut);
            out.uncounted.extend(one.uncounted);
            out.days = match (out.days, one.days) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        if out.taken.is_empty() && out.cut.is_empty() && out.uncounted.is_empty() && out.refused.is_none() {
            out.refused = Some(not_in_file());
        }
        // A number of things cannot be told without the part that belongs to the period.
        if self.measure.made == Made::Count && !out.cut.is_empty()
            || out.taken.is_empty() && !out.cut.is_empty()
        {
            out.refused = out.refused.take().or(Some(no_data("interval_cut", "why-aggregates-cut")));
        }
        out
    }

    fn of_rows<'r>(
        &self,
        span: Span,
        rows: impl Iterator<Item = &'r Row>,
        passes: &dyn Fn(&Row) -> bool,
    ) -> Answer {
        let mut out = Answer::default();
        let mut spans: BTreeMap<[i64; 4], Vec<(i64, i64)>> = BTreeMap::new();
        let mut all = Vec::new();
        for r in rows {
            let inside = r.from >= span.from && r.to <= span.to;
            if inside {
                spans.entry(r.groups).or_default().push((r.from, r.to));
                all.push((r.from, r.to));
            }
            if !passes(r) {
                continue;
            }
            if !inside {
                out.cut.push(*r);
                continue;
            }
            match (r.top, r.of, self.measure.made) {
                (Some(top), _, Made::Count) => out.sums.top += top as f64,
                (Some(top), Some(of), _) => {
                    out.sums.top += top as f64;
                    out.sums.of += of as f64;
                }
                _ => {
                    out.uncounted.push(*r);
                    continue;
                }
            }
            out.sums.rows += 1;
            out.taken.push(*r);
        }
        for list in spans.values_mut() {
            list.sort_unstable();
            if list.windows(2).any(|w| w[1].0 < w[0].1) {
                out.refused = Some(overlap());
            }
        }
        out.days = (!all.is_empty()).then(|| covered(all.into_iter()).div_ceil(86_400));
        out
    }
}

fn overlap() -> NoData {
    no_data("summaries_overlap", "why-aggregates-overlap")
}

fn not_in_file() -> NoData {
    no_data("not_in_file", "why-not-in-aggregates")
}

/// The groups that a word of the column `by` names.
fn mask(word: &str) -> u8 {
    let bit = |name: &str| GROUPS.iter().position(|d| d.name() == name).map_or(0, |k| 1 << k);
    word.split(' ').map(bit).fold(0, |a, b| a | b)
}

/// A column; the handle time, where it is not told, is made of its parts.
fn sum_of(v: &View<'_>, name: &str) -> Vec<Option<i64>> {
    let table = v.table(Dataset::Aggregates);
    let column = table.int(name);
    let plain = |i: usize| cell(&column, i).filter(|x| *x >= 0);
    if name != "handle_s" {
        return (0..table.rows).map(plain).collect();
    }
    let [talk, hold, wrap] = ["talk_s", "hold_s", "wrap_s"].map(|c| table.int(c));
    let parts = |i: usize| {
        let other = |c: &Option<IntView<'_>>| cell(c, i).unwrap_or(0).max(0);
        cell(&talk, i).filter(|t| *t >= 0).map(|t| t + other(&hold) + other(&wrap))
    };
    (0..table.rows).map(|i| plain(i).or_else(|| parts(i))).collect()
}

/// Seconds of the union of spans.
fn covered(spans: impl Iterator<Item = (i64, i64)>) -> u64 {
    let mut all: Vec<(i64, i64)> = spans.collect();
    all.sort_unstable();
    let (mut sum, mut end) = (0, i64::MIN);
    for (from, to) in all {
        let from = from.max(end);
        if to > from {
            sum += to - from;
            end = to;
        }
    }
    u64::try_from(sum).unwrap_or(0)
}

/// Puts the answer of summaries in the place of one that no record gives, and says where there are both.
pub(crate) fn stand_in(v: &View<'_>, kpi: &Kpi, out: &mut KpiValue) {
    let Some(measure) = MEASURES.iter().find(|m| m.id == kpi.id) else { return };
    let refused = out.no_data.as_ref().is_some_and(|r| r.reason == "cannot_be_filtered");
    if v.table(Dataset::Aggregates).rows == 0 || refused {
        return;
    }
    let summaries = Summaries::new(v, measure);
    let span = Span::of(&v.query.period);
    if !summaries.reach(span) {
        return;
    }
    let recorded = |span: Span| {
        let mut rows = v.rows(measure.records, span);
        match v.table(Dataset::Surveys).int("survey_kind").filter(|_| measure.records == Dataset::Surveys) {
            Some(kind) => rows.any(|i| v.kinds(kpi.id).contains(&kind.get(i))),
            None => !rows.is_empty(),
        }
    };
    let records = || texts::plural(measure.records);
    if recorded(span) || out.n > 0 || !out.excluded.is_empty() {
        out.note_codes.push(Phrase::new("note-aggregates-left-out").word("records", records()));
        return;
    }
    *out = answer::empty(kpi);
    out.variant = if measure.median { MEAN_FOR_MEDIAN } else { "aggregates" }.into();
    let now = summaries.answer(span, &[]);
    // Which calls were given up soon stands in no summary.
    let short = kpi.id == "abandonment" && v.settings.short_abandon_s > 0;
    tell(v, &summaries, &now, short, out);
    let before = v.query.compare.as_ref().map(Span::of).map(|b| (b, summaries.answer(b, &[])));
    if let Some((b, then)) = &before {
        let known = !recorded(*b) && then.refused.is_none() && !short;
        let test = (measure.made == Made::Rate)
            .then(|| stats::two_rates(now.sums.top, now.sums.of, then.sums.top, then.sums.of))
            .flatten();
        let total = measure.made == Made::Count;
        let value = then.sums.value(measure.made).filter(|_| known);
        let n = then.sums.n(measure.made);
        answer::compare(v, out, Before { value, n, test: test.map(|p| (p, None)), total, sampled: !total });
    }
    if out.value.is_none() {
        return;
    }
    for &d in v.query.by.iter().filter(|d| kpi.dimensions.contains(d)) {
        let earlier = before.as_ref().filter(|b| !recorded(b.0)).map(|b| b.0);
        if let Some(rows) = breakdown(v, &summaries, span, earlier, d, kpi) {
            out.by.insert(d.name().into(), rows);
        }
    }
    if let Some(grain) = v.query.series {
        let point = |s: qd_calendar::Step| {
            let a = summaries.answer(Span { from: s.from, to: s.to }, &[]);
            let value = a.sums.value(measure.made).filter(|_| a.refused.is_none() && a.cut.is_empty());
            SeriesPoint { from: s.label, value, n: if value.is_some() { a.sums.n(measure.made) } else { 0 } }
        };
        out.series = qd_calendar::steps(&v.query.period, grain, v.zone).into_iter().map(point).collect();
    }
}

/// The value with what belongs to it.
fn tell(v: &View<'_>, s: &Summaries<'_>, now: &Answer, short: bool, out: &mut KpiValue) {
    let (m, made) = (s.measure, s.measure.made);
    let refused = if short { Some(not_in_file()) } else { now.refused.clone() };
    out.n = now.sums.n(made);
    let left_out = [("interval_cut", now.cut.len()), ("no_count", now.uncounted.len())];
    out.excluded = answer::excluded(left_out.map(|(reason, n)| (reason, n as u64)).to_vec());
    out.value = now.sums.value(made).filter(|_| refused.is_none());
    out.text = answer::text(v, out.value, out.unit, None);
    out.few_cases = made != Made::Count && out.n < v.settings.min_n;
    if v.query.rows {
        out.rows = Some(rows(s, now));
    }
    if out.value.is_none() {
        out.no_data = Some(refused.unwrap_or_else(|| no_data("zero_denominator", "why-zero-denominator")));
        return;
    }
    out.interval = now.sums.interval(made);
    if made == Made::Mean {
        out.stats = Some(Stats { mean: out.value, ..Stats::default() });
        out.parts.insert("median".into(), None);
    }
    if made == Made::PerHour {
        out.parts.insert("hours".into(), Some(now.sums.of / 3_600.0));
    }
    out.note_codes.push(Phrase::new("note-from-aggregates").word("records", texts::plural(m.records)));
    if m.median {
        out.note_codes.push("note-aggregates-mean".into());
    }
    let period = &v.query.period;
    let days = (day_of(period.to.saturating_sub(1), v.zone) - day_of(period.from, v.zone)).num_days() + 1;
    if let (Some(covered), Ok(days)) = (now.days, u64::try_from(days))
        && covered < days
    {
        let note = Phrase::new("note-aggregates-days").count("covered", covered).count("days", days);
        out.note_codes.push(note);
    }
}

fn breakdown(
    v: &View<'_>,
    s: &Summaries<'_>,
    span: Span,
    before: Option<Span>,
    d: Dimension,
    kpi: &Kpi,
) -> Option<Vec<BreakdownRow>> {
    let made = s.measure.made;
    let by_group = |span: Span| -> Option<BTreeMap<u32, Sums>> {
        let a = s.answer(span, &[d]);
        if a.refused.is_some() {
            return None;
        }
        let mut out: BTreeMap<u32, Sums> = BTreeMap::new();
        for r in &a.taken {
            let sums = out.entry(s.group(r, d).unwrap_or(0)).or_default();
            sums.top += r.top.unwrap_or(0) as f64;
            sums.of += r.of.unwrap_or(0) as f64;
            sums.rows += 1;
        }
        Some(out)
    };
    let (now, then) = (by_group(span)?, before.and_then(by_group));
    let whole: f64 = now.values().map(|x| x.top).sum();
    let of = |(g, x): (&u32, &Sums)| {
        let value = x.value(made);
        BreakdownRow {
            key: v.groups(d).name(&v.facts.words, *g).into(),
            value,
            text: answer::text(v, value, kpi.unit, None),
            n: x.n(made),
            interval: x.interval(made),
            // By topic a ticket may stand in several groups: shares of their sum would not be shares of the whole.
            share: (made == Made::Count && whole > 0.0 && d != Dimension::Topic).then(|| x.top / whole),
            previous: then.as_ref().and_then(|t| t.get(g)).and_then(|t| t.value(made)),
            target: None,
        }
    };
    let mut rows: Vec<BreakdownRow> = now.iter().map(of).collect();
    rows.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.key.cmp(&b.key)));
    Some(rows)
}

/// The rows of the summaries behind the value, each with its own number.
fn rows(s: &Summaries<'_>, now: &Answer) -> Vec<RowDetail> {
    let table = s.v.table(Dataset::Aggregates);
    let detail = |r: &Row, reason: Option<&str>| {
        let own = Sums { top: r.top.unwrap_or(0) as f64, of: r.of.unwrap_or(0) as f64, rows: 1 };
        let line = match s.measure.made {
            Made::Count => None,
            Made::Mean | Made::Rate => Some((own.top, own.of)),
            Made::PerHour => Some((own.top, own.of / 3_600.0)),
        };
        let line = line.filter(|_| reason.is_none());
        RowDetail {
            value: own.value(s.measure.made).filter(|_| reason.is_none()),
            included: reason.is_none(),
            reason: reason.map(str::to_owned),
            part: line.map(|l| l.0),
            whole: line.map(|l| l.1),
            ..RowDetail::out(
                Dataset::Aggregates.name(),
                table.int("row").map_or(r.at as i64, |c| c.get(r.at)),
            )
        }
    };
    let taken = now.taken.iter().map(|r| detail(r, None));
    let cut = now.cut.iter().map(|r| detail(r, Some("interval_cut")));
    taken.chain(cut).chain(now.uncounted.iter().map(|r| detail(r, Some("no_count")))).collect()
}
