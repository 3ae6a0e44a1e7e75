//! One answer for a KPI that looks at all records together.

use crate::answer::{self, Before};
use crate::cases::no_data;
use crate::ctx::{Among, Span, View};
use crate::groups::{Groups, Matcher, Place, place};
use crate::registry::Kpi;
use crate::whole::Whole;
use qd_model::{BreakdownRow, Dataset, Dimension, KpiValue, SeriesPoint};

/// A breakdown of such a KPI evaluates it once a group; beyond so many groups none is given.
const MOST_GROUPS: usize = 500;

pub(crate) fn of_whole(v: &View<'_>, kpi: &Kpi, f: fn(&View<'_>, Span) -> Whole) -> KpiValue {
    let now = f(v, Span::of(&v.query.period));
    let mut out = plain(v, kpi, &now);
    let before = v.query.compare.as_ref().map(|p| f(v, Span::of(p)));
    if let Some(b) = &before {
        let same = b.variant == now.variant && b.currency == now.currency;
        let before = Before {
            value: b.value.filter(|_| same),
            n: b.n,
            test: now.test.p_value(b.test).map(|p| (p, None)),
            total: false,
            sampled: now.sampled,
        };
        answer::compare(v, &mut out, before);
    }
    if kpi.is_table() {
        return out;
    }
    for &d in v.query.by.iter().filter(|d| kpi.dimensions.contains(d)) {
        if let Some(rows) = breakdown(v, kpi, f, d) {
            out.by.insert(d.name().into(), rows);
        }
    }
    if let Some(grain) = v.query.series {
        let steps = qd_calendar::steps(&v.query.period, grain, v.zone);
        let point = |s: qd_calendar::Step| {
            let w = f(v, Span { from: s.from, to: s.to });
            SeriesPoint { from: s.label, value: w.value.filter(|x| x.is_finite()), n: w.n }
        };
        out.series = steps.into_iter().map(point).collect();
    }
    out
}

/// The answer without comparison, groups and steps.
pub(crate) fn plain(v: &View<'_>, kpi: &Kpi, now: &Whole) -> KpiValue {
    let mut out = answer::empty(kpi);
    out.currency.clone_from(&now.currency);
    out.variant.clone_from(&now.variant);
    out.notes.clone_from(&now.notes);
    out.parts = now.parts.clone();
    out.n = now.n;
    out.excluded = answer::excluded(now.excluded.clone());
    out.interval = now.interval;
    out.stats = now.stats;
    out.value = now.value.filter(|x| x.is_finite());
    out.text = answer::text(v, out.value, kpi.unit, now.currency.as_deref());
    out.few_cases = now.sampled && now.n < v.settings.min_n;
    if out.value.is_none() {
        let fallback = || no_data("none_in_period", "No record falls into this period.");
        out.no_data = Some(now.reason.clone().unwrap_or_else(fallback));
    }
    out.tables.clone_from(&now.tables);
    out
}

/// Tickets resolved in a span, laid together by group, each group in order of creation.
struct Parted {
    span: Span,
    starts: Vec<u32>,
    rows: Vec<u32>,
}

impl Parted {
    fn new(v: &View<'_>, dimension: Dimension, groups: &Groups, span: Span) -> Self {
        let all = v.resolved_rows(span);
        let mut group = Vec::with_capacity(all.len());
        match v.table(Dataset::Tickets).int(dimension.name()) {
            Some(column) => groups.extend(&mut group, column, &all),
            None => group.resize(all.len(), 0),
        }
        let mut starts = vec![0_u32; groups.len() + 1];
        for &g in &group {
            starts[g as usize + 1] += 1;
        }
        for g in 0..groups.len() {
            starts[g + 1] += starts[g];
        }
        let mut next = starts.clone();
        let mut rows = vec![0; all.len()];
        for (&row, &g) in all.iter().zip(&group) {
            let slot = &mut next[g as usize];
            rows[*slot as usize] = row;
            *slot += 1;
        }
        Self { span, starts, rows }
    }

    fn of(&self, group: u32) -> Option<Among<'_>> {
        let (from, to) = (*self.starts.get(group as usize)?, *self.starts.get(group as usize + 1)?);
        Some(Among { span: self.span, rows: self.rows.get(from as usize..to as usize)? })
    }
}

fn breakdown(
    v: &View<'_>,
    kpi: &Kpi,
    f: fn(&View<'_>, Span) -> Whole,
    dimension: Dimension,
) -> Option<Vec<BreakdownRow>> {
    let groups = v.groups(dimension);
    let mut seen = vec![false; groups.len()];
    for &dataset in kpi.datasets {
        match place(v.table(dataset), dataset, false, dimension, groups) {
            Place::Column(Some(column)) => {
                for i in 0..column.len() {
                    if let Some(s) = seen.get_mut(groups.of(column.get(i)) as usize) {
                        *s = true;
                    }
                }
            }
            Place::Always(g) if v.table(dataset).rows > 0 => seen[g as usize] = true,
            _ => {}
        }
    }
    let present: Vec<u32> = (0..groups.len() as u32).filter(|&g| seen[g as usize]).collect();
    if present.is_empty() || present.len() > MOST_GROUPS {
        return None;
    }
    // Of the largest table each group gets its own rows to look at.
    let now = Span::of(&v.query.period);
    let parts = (kpi.datasets == [Dataset::Tickets]).then(|| {
        let of = |span| Parted::new(v, dimension, groups, span);
        (of(now), v.query.compare.as_ref().map(|p| of(Span::of(p))))
    });
    let mut rows: Vec<BreakdownRow> = Vec::new();
    for group in present {
        let mut filters: Vec<Matcher> = v.filters.to_vec();
        filters.push(Matcher { dimension, groups: vec![group] });
        let among = parts.as_ref().and_then(|p| p.0.of(group));
        let narrowed = View { ctx: v.ctx, filters: &filters, among };
        let w = f(&narrowed, now);
        if w.value.is_none() && w.n == 0 && w.interval.is_none() {
            continue;
        }
        let before = v.query.compare.as_ref().and_then(|p| {
            let among = parts.as_ref().and_then(|p| p.1.as_ref()?.of(group));
            let narrowed = View { among, ..narrowed };
            f(&narrowed, Span::of(p)).value
        });
        rows.push(BreakdownRow {
            key: groups.name(&v.facts.words, group).into(),
            value: w.value.filter(|x| x.is_finite()),
            text: answer::text(v, w.value, kpi.unit, w.currency.as_deref()),
            n: w.n,
            interval: w.interval,
            share: None,
            previous: before.filter(|x| x.is_finite()),
        });
    }
    rows.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.key.cmp(&b.key)));
    Some(rows)
}
