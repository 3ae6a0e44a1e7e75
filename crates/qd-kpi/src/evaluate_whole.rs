//! One answer for a KPI that looks at all records together.

use crate::answer::{self, Before};
use crate::cases::no_data;
use crate::ctx::{Span, View};
use crate::groups::{Matcher, Place, place};
use crate::registry::{Kpi, Parted};
use crate::whole::Whole;
use qd_model::{BreakdownRow, Dimension, KpiValue, SeriesPoint};

/// A breakdown of such a KPI evaluates it once a group; beyond so many groups none is given.
const MOST_GROUPS: usize = 500;

pub(crate) fn of_whole(
    v: &View<'_>,
    kpi: &Kpi,
    f: fn(&View<'_>, Span) -> Whole,
    parted: Option<Parted>,
) -> KpiValue {
    let (now, before) = v
        .idle
        .both(|| f(v, Span::of(&v.query.period)), || v.query.compare.as_ref().map(|p| f(v, Span::of(p))));
    let mut out = plain(v, kpi, &now);
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
        if let Some(rows) = breakdown(v, kpi, f, parted, d) {
            out.by.insert(v.facts.kept.name(d).into(), rows);
        }
    }
    if let Some(steps) = &v.ctx.steps {
        let point = |s: &qd_calendar::Step| {
            let w = f(v, Span { from: s.from, to: s.to });
            SeriesPoint { from: s.label.clone(), value: w.value.filter(|x| x.is_finite()), n: w.n }
        };
        out.series = steps.list().iter().map(point).collect();
    }
    out
}

/// The answer without comparison, groups and steps.
pub(crate) fn plain(v: &View<'_>, kpi: &Kpi, now: &Whole) -> KpiValue {
    let mut out = answer::empty(kpi);
    out.currency.clone_from(&now.currency);
    out.variant.clone_from(&now.variant);
    out.note_codes.clone_from(&now.notes);
    out.parts = now.parts.clone();
    out.n = now.n;
    out.excluded = answer::excluded(now.excluded.clone());
    out.interval = now.interval;
    out.stats = now.stats;
    out.value = now.value.filter(|x| x.is_finite());
    out.text = answer::text(v, out.value, kpi.unit, now.currency.as_deref());
    out.few_cases = now.sampled && now.n < v.settings.min_n;
    if out.value.is_none() {
        let fallback = || no_data("none_in_period", "why-none-in-period");
        out.no_data = Some(now.reason.clone().unwrap_or_else(fallback));
    }
    out.tables.clone_from(&now.tables);
    out
}

fn breakdown(
    v: &View<'_>,
    kpi: &Kpi,
    f: fn(&View<'_>, Span) -> Whole,
    parted: Option<Parted>,
    dimension: Dimension,
) -> Option<Vec<BreakdownRow>> {
    let groups = v.groups(dimension);
    let lanes = v.lanes(dimension);
    if let Some(parted) = parted.filter(|_| lanes.len() <= MOST_GROUPS) {
        let before = v.query.compare.as_ref().map(|p| parted(v, Span::of(p), dimension));
        let of = |(number, w): (usize, Whole)| {
            let earlier = before.iter().flatten().find(|b| b.0 == number);
            let row = row(v, kpi, lanes.groups[number], dimension, &w);
            BreakdownRow { previous: earlier.and_then(|b| b.1.value).filter(|x| x.is_finite()), ..row }
        };
        let present = parted(v, Span::of(&v.query.period), dimension).into_iter();
        let rows = present.filter(|(_, w)| w.value.is_some() || w.n > 0).map(of).collect();
        return Some(ordered(rows));
    }
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
    let now = Span::of(&v.query.period);
    let mut rows: Vec<BreakdownRow> = Vec::new();
    for group in present {
        let mut filters: Vec<Matcher> = v.filters.to_vec();
        filters.push(Matcher { dimension, groups: vec![group] });
        let narrowed = View { filters: &filters, ..*v };
        let w = f(&narrowed, now);
        if w.value.is_none() && w.n == 0 && w.interval.is_none() {
            continue;
        }
        let before = v.query.compare.as_ref().and_then(|p| f(&narrowed, Span::of(p)).value);
        let previous = before.filter(|x| x.is_finite());
        rows.push(BreakdownRow { previous, ..row(v, kpi, group, dimension, &w) });
    }
    Some(ordered(rows))
}

fn row(v: &View<'_>, kpi: &Kpi, group: u32, dimension: Dimension, w: &Whole) -> BreakdownRow {
    BreakdownRow {
        key: v.groups(dimension).name(&v.facts.words, group).into(),
        value: w.value.filter(|x| x.is_finite()),
        text: answer::text(v, w.value, kpi.unit, w.currency.as_deref()),
        n: w.n,
        interval: w.interval,
        share: None,
        previous: None,
        target: None,
    }
}

fn ordered(mut rows: Vec<BreakdownRow>) -> Vec<BreakdownRow> {
    rows.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.key.cmp(&b.key)));
    rows
}
