//! One answer for one KPI.

use crate::answer::{self, Before};
use crate::cases::{Cases, no_data};
use crate::ctx::{Span, View};
use crate::group_sums::{Moments, Tally};
use crate::histogram;
use crate::lanes::{lane, with_lane};
use crate::order::{Order, median_places};
use crate::registry::{How, Kpi, Recipe};
use crate::shape::{Sample, Shape, Summary};
use crate::steps::Steps;
use crate::texts;
use qd_calendar::Step;
use qd_model::{BreakdownRow, Dataset, Dimension, KpiValue, NoData, Phrase, RowDetail, SeriesPoint};
use std::sync::Arc;

/// The value of a KPI.
pub(crate) fn evaluate(v: &View<'_>, kpi: &Kpi) -> KpiValue {
    let strange = v.query.filters.iter().find(|(d, _)| !kpi.dimensions.contains(d));
    let mut out = match (&kpi.how, strange) {
        (_, Some((d, _))) => {
            let mut out = answer::empty(kpi);
            let text = Phrase::new("why-cannot-be-filtered").word("name", texts::kpi(kpi.id));
            let text = match d.is_kept() {
                true => text.with("dim", v.facts.kept.name(*d)),
                false => text.word("dim", format!("chart-dim-{}", d.name())),
            };
            out.no_data = Some(no_data("cannot_be_filtered", text));
            out
        }
        (How::Cases(recipe), None) => of_cases(v, kpi, recipe),
        (How::Whole(f) | How::Alone(f), None) => crate::evaluate_whole::of_whole(v, kpi, *f, None),
        (How::Parted(f, by), None) => crate::evaluate_whole::of_whole(v, kpi, *f, Some(*by)),
        (How::After(after), None) => {
            (after.prepare)(v, Span::of(&v.query.period));
            answer::empty(kpi)
        }
        (How::Declared, None) => answer::empty(kpi),
    };
    crate::aggregates::stand_in(v, kpi, &mut out);
    // A target for a median is none for the mean in its place.
    if out.variant != crate::aggregates::MEAN_FOR_MEDIAN {
        answer::check_target(v, &mut out);
    }
    answer::seal(&mut out);
    out
}

/// The cases of a span and what comes of them.
struct Gathered {
    cases: Arc<Cases>,
    /// Of shapes that are not additive; all of it if there is something to compare with.
    order: Option<Order>,
    summary: Summary,
    value: Result<f64, NoData>,
}

impl Gathered {
    fn new(v: &View<'_>, kpi: &Kpi, recipe: &Recipe, span: Span) -> Self {
        let cases =
            recipe.shared.map_or_else(|| Arc::new((recipe.collect)(v, span)), |shared| shared(v, span));
        let ranked = recipe.shape.of_times() && v.query.compare.is_some();
        let order = (!recipe.shape.additive())
            .then(|| if ranked { Order::ranked(&cases.values) } else { Order::new(&cases.values) });
        let sample = Sample { values: &cases.values, wholes: &cases.wholes, order: order.as_ref() };
        let summary = recipe.shape.summary(sample);
        let value = judge(v, kpi, recipe, span, &cases, &summary);
        Self { cases, order, summary, value }
    }

    fn sample(&self) -> Sample<'_> {
        Sample { values: &self.cases.values, wholes: &self.cases.wholes, order: self.order.as_ref() }
    }

    fn grouped<G: Copy + Into<u32>>(&self, shape: Shape, group: &[G], groups: usize) -> Parts {
        let (values, wholes) = (&self.cases.values, &self.cases.wholes);
        if shape.additive() {
            Parts::Sums(shape, Tally::by(values, wholes, group, groups))
        } else if shape.of_means() {
            Parts::Means(Moments::by(values, group, groups))
        } else {
            Parts::Medians(Order::by(values, group, groups, median_places))
        }
    }
}

/// The cases by group.
enum Parts {
    Sums(Shape, Vec<Tally>),
    Means(Vec<Moments>),
    Medians(Vec<Order>),
}

impl Parts {
    fn summary(&self, group: usize) -> Summary {
        match self {
            Self::Sums(shape, t) => shape.of_tally(t[group]),
            Self::Means(m) => Shape::of_moments(m[group]),
            Self::Medians(o) => Shape::of_order(&o[group]),
        }
    }

    fn has(&self, group: usize) -> bool {
        match self {
            Self::Sums(_, t) => t[group].n > 0,
            Self::Means(m) => m[group].n > 0,
            Self::Medians(o) => o[group].len() > 0,
        }
    }
}

/// True if the data of the KPI reaches into the span, so that nothing there means none.
pub(crate) fn in_data(v: &View<'_>, datasets: &[Dataset], span: Span) -> bool {
    datasets.iter().any(|&d| {
        let Some(time) = d.main_time().and_then(|t| v.table(d).int(t)).filter(|t| !t.is_empty()) else {
            return false;
        };
        let end = time.lower_bound(i64::MAX);
        end > 0 && time.get(0) < span.to && time.get(end - 1) >= span.from
    })
}

/// The number, or why there is none.
fn judge(
    v: &View<'_>,
    kpi: &Kpi,
    recipe: &Recipe,
    span: Span,
    cases: &Cases,
    s: &Summary,
) -> Result<f64, NoData> {
    if let Some(reason) = &cases.refused {
        return Err(reason.clone());
    }
    if let (0, Some(reason)) = (cases.len(), &cases.missing) {
        return Err(reason.clone());
    }
    if recipe.private_below > 0 && s.n > 0 && s.n < recipe.private_below {
        let text = Phrase::new("why-too-few-for-privacy").count("n", recipe.private_below);
        return Err(no_data("too_few_for_privacy", text));
    }
    if recipe.shape.is_total() {
        let all_out = cases.len() == 0 && cases.excluded_total() > 0;
        if !all_out && (cases.len() > 0 || in_data(v, kpi.datasets, span)) {
            return s.value.ok_or_else(|| no_data("not_finite", "why-not-finite"));
        }
    } else if let Some(value) = s.value {
        return Ok(value);
    }
    if cases.len() > 0 {
        return Err(no_data("zero_denominator", "why-zero-denominator"));
    }
    let most = cases.excluded.iter().max_by_key(|e| e.1);
    Err(match most {
        Some((reason, _)) => {
            let text = Phrase::new("why-all-excluded")
                .count("n", cases.excluded_total())
                .word("reason", texts::reason(reason));
            no_data("all_excluded", text)
        }
        None => no_data("none_in_period", "why-none-in-period"),
    })
}

fn of_cases(v: &View<'_>, kpi: &Kpi, recipe: &Recipe) -> KpiValue {
    let span = Span::of(&v.query.period);
    let (now, before) = v.idle.both(
        || Gathered::new(v, kpi, recipe, span),
        || {
            let v = &v.without_steps();
            v.query.compare.as_ref().map(|p| Gathered::new(v, kpi, recipe, Span::of(p)))
        },
    );
    let shape = recipe.shape;
    let mut out = answer::empty(kpi);
    let c = &now.cases;
    if let Some(better) = c.better {
        out.better = better.into();
    }
    out.definition_codes.clone_from(&c.definition);
    out.variant.clone_from(&c.variant);
    out.note_codes.clone_from(&c.notes);
    out.parts = c.parts.clone();
    out.n = now.summary.n;
    out.excluded = answer::excluded(c.excluded.clone());
    match &now.value {
        Ok(value) => {
            out.value = Some(*value);
            out.text = answer::text(v, out.value, kpi.unit, None);
            out.few_cases = !shape.is_total() && out.n < v.settings.min_n;
            out.interval = now.summary.interval;
            out.stats = now.summary.stats;
            (recipe.after)(v, c, span, &mut out);
            if let Some(order) = now.order.as_ref().filter(|_| recipe.histogram) {
                let (bins, beyond) = histogram::bins(&c.values, order);
                out.histogram = bins;
                out.parts.insert("beyond_last_bin".into(), Some(beyond as f64));
            }
        }
        Err(reason) => out.no_data = Some(reason.clone()),
    }
    if let Some(b) = &before {
        let test = shape.test(now.sample(), b.sample());
        let same = b.cases.variant == c.variant && b.cases.better == c.better;
        let value = b.value.as_ref().ok().copied().filter(|_| same);
        if !same && b.value.is_ok() {
            out.note_codes.push("note-other-definition-before".into());
        }
        let total = shape.is_total();
        answer::compare(v, &mut out, Before { value, n: b.summary.n, test, total, sampled: !total });
    }
    let private = now.value.as_ref().is_err_and(|r| r.reason == "too_few_for_privacy");
    for &d in Dimension::ALL.iter().filter(|d| kpi.dimensions.contains(d)) {
        let asked = v.query.by.contains(&d) || recipe.always_by.contains(&d);
        let wanted = (asked || (d == Dimension::Agent && by_agent_too(v, kpi))) && !private;
        if let Some(rows) = wanted.then(|| breakdown(v, kpi, recipe, &now, before.as_ref(), d)).flatten() {
            out.by.insert(v.facts.kept.name(d).into(), rows);
        }
    }
    if let (Some(steps), false) = (v.ctx.steps.as_ref().map(Steps::list), private) {
        out.series =
            if recipe.state { states(v, kpi, recipe, steps) } else { series(v, kpi, recipe, &now, steps) };
    }
    if v.query.rows && recipe.private_below == 0 {
        out.rows = Some(rows(v, recipe, c));
    }
    out
}

/// True if the table of agents asks for the KPI by agent.
pub(crate) fn by_agent_too(v: &View<'_>, kpi: &Kpi) -> bool {
    v.by_agent_too && crate::families::agents::MEASURES.contains(&kpi.id)
}

fn hidden(recipe: &Recipe, n: u64) -> bool {
    recipe.private_below > 0 && n < recipe.private_below
}

fn breakdown(
    v: &View<'_>,
    kpi: &Kpi,
    recipe: &Recipe,
    now: &Gathered,
    before: Option<&Gathered>,
    dimension: Dimension,
) -> Option<Vec<BreakdownRow>> {
    if now.cases.refused.is_some() {
        return None;
    }
    let (groups, lanes) = (v.groups(dimension), v.lanes(dimension));
    let lay = |g: &Gathered| {
        let lane = lane(v.ctx, &g.cases, dimension)?;
        Some(with_lane!(lane, numbers => g.grouped(recipe.shape, numbers, lanes.len())))
    };
    // Where only the table of agents asks, nobody sees what was before.
    let asked = v.query.by.contains(&dimension) || recipe.always_by.contains(&dimension);
    let before = before.filter(|b| asked && b.value.is_ok() && b.cases.variant == now.cases.variant);
    let (grouped, earlier) = v.idle.both(|| lay(now), || before.and_then(lay));
    let grouped = grouped?;
    let shape = recipe.shape;
    let total = now.summary.value.filter(|t| shape.is_total() && *t > 0.0);
    let mut rows: Vec<(f64, BreakdownRow)> = (0..lanes.len())
        .filter(|&g| grouped.has(g))
        .map(|g| {
            let s = grouped.summary(g);
            let value = s.value.filter(|_| !hidden(recipe, s.n));
            let previous = earlier.as_ref().and_then(|e| {
                let p = e.summary(g);
                p.value.filter(|_| (shape.is_total() || e.has(g)) && !hidden(recipe, p.n))
            });
            let row = BreakdownRow {
                key: groups.name(&v.facts.words, lanes.groups[g]).into(),
                value,
                text: answer::text(v, value, kpi.unit, None),
                n: s.n,
                interval: s.interval.filter(|_| value.is_some()),
                share: value.zip(total).map(|(x, t)| x / t),
                previous,
                target: None,
            };
            (if shape.is_total() { value.unwrap_or(0.0) } else { s.n as f64 }, row)
        })
        .collect();
    rows.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.key.cmp(&b.1.key)));
    let mut rows: Vec<_> = rows.into_iter().map(|r| r.1).collect();
    // One hidden group alone could be told from the whole and the others.
    let alone = recipe.private_below > 0 && rows.iter().filter(|r| r.value.is_none()).count() == 1;
    if let Some(least) = rows.iter_mut().filter(|r| alone && r.value.is_some()).min_by_key(|r| r.n) {
        (least.value, least.interval, least.text) = (None, None, "no data".into());
    }
    Some(rows)
}

fn series(v: &View<'_>, kpi: &Kpi, recipe: &Recipe, now: &Gathered, steps: &[Step]) -> Vec<SeriesPoint> {
    if now.cases.refused.is_some() || steps.is_empty() {
        return Vec::new();
    }
    let grouped = now.grouped(recipe.shape, &now.cases.steps, steps.len());
    let points = steps.iter().enumerate().map(|(k, s)| {
        let summary = grouped.summary(k);
        let known = !recipe.shape.is_total()
            || grouped.has(k)
            || in_data(v, kpi.datasets, Span { from: s.from, to: s.to });
        let value = summary.value.filter(|_| known && !hidden(recipe, summary.n) && now.value.is_ok());
        SeriesPoint { from: s.label.clone(), value, n: summary.n }
    });
    points.collect()
}

/// Groups and steps together, at most.
const MOST_PLACES: usize = 1 << 20;

/// The series of each group of a dimension, that with the most records first: what a question filtered by the group
/// would give, from one look at the records. Empty for what is not made of records of the period.
pub(crate) fn over_time(v: &View<'_>, kpi: &Kpi, dimension: Dimension) -> Vec<(String, Vec<SeriesPoint>)> {
    let (How::Cases(recipe), Some(steps)) = (&kpi.how, v.ctx.steps.as_ref().map(Steps::list)) else {
        return Vec::new();
    };
    let now = Gathered::new(v, kpi, recipe, Span::of(&v.query.period));
    let (groups, lanes, width) = (v.groups(dimension), v.lanes(dimension), steps.len());
    let places = lanes.len() * width;
    if recipe.state || now.value.is_err() || !(1..=MOST_PLACES).contains(&places) {
        return Vec::new();
    }
    let Some(lane) = lane(v.ctx, &now.cases, dimension) else { return Vec::new() };
    let place = |(group, &step): (u32, &u16)| group * width as u32 + u32::from(step);
    let place: Vec<u32> = lane.iter().zip(&now.cases.steps).map(place).collect();
    let grouped = now.grouped(recipe.shape, &place, places);
    let in_data: Vec<bool> =
        steps.iter().map(|s| in_data(v, kpi.datasets, Span { from: s.from, to: s.to })).collect();
    let mut series: Vec<(u64, String, Vec<SeriesPoint>)> = (0..lanes.len())
        .filter(|g| (0..width).any(|k| grouped.has(g * width + k)))
        .map(|g| {
            let points = steps.iter().enumerate().map(|(k, s)| {
                let summary = grouped.summary(g * width + k);
                let known = !recipe.shape.is_total() || summary.n > 0 || in_data[k];
                let value = summary.value.filter(|_| known && !hidden(recipe, summary.n));
                SeriesPoint { from: s.label.clone(), value, n: summary.n }
            });
            let points: Vec<SeriesPoint> = points.collect();
            let n = points.iter().map(|p| p.n).sum();
            (n, groups.name(&v.facts.words, lanes.groups[g]).to_owned(), points)
        })
        .collect();
    series.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    series.into_iter().map(|(_, name, points)| (name, points)).collect()
}

fn states(v: &View<'_>, kpi: &Kpi, recipe: &Recipe, steps: &[Step]) -> Vec<SeriesPoint> {
    let v = &v.without_steps();
    let points = steps.iter().map(|s| {
        let g = Gathered::new(v, kpi, recipe, Span { from: s.from, to: s.to });
        // A step that lies wholly after what is known has no state yet.
        let value = g.value.ok().filter(|_| s.from < v.known(Dataset::Tickets));
        SeriesPoint { from: s.label.clone(), value, n: g.summary.n }
    });
    points.collect()
}

fn rows(v: &View<'_>, recipe: &Recipe, c: &Cases) -> Vec<RowDetail> {
    let store_row = |dataset: Dataset, row: u32| {
        v.table(dataset).int("row").map_or(i64::from(row), |column| column.get(row as usize))
    };
    let mut out = Vec::with_capacity(c.len() + c.out.len());
    let business_first = v.settings.headline_clock == qd_model::Clock::Business;
    let mut start = 0;
    for run in &c.runs {
        for (k, row) in (start..).zip(run.rows.iter()) {
            let (x, other) = (c.values.get(k).unwrap_or(0.0), c.other.get(k).filter(|o| o.is_finite()));
            let mut detail = RowDetail {
                value: Some(x),
                included: true,
                hit: (recipe.shape == Shape::Rate).then_some(x == 1.0),
                points: (recipe.shape == Shape::Nps).then_some(100.0 * x),
                ..RowDetail::out(run.dataset.name(), store_row(run.dataset, row))
            };
            if let Some(whole) = c.wholes.get(k) {
                detail.value = (*whole > 0.0).then(|| x / whole);
                (detail.part, detail.whole) = (Some(x), Some(*whole));
            } else if recipe.shape.of_times() {
                let other = if c.other.is_empty() { Some(x) } else { other };
                let (calendar, business) = if business_first { (other, Some(x)) } else { (Some(x), other) };
                (detail.calendar_seconds, detail.business_seconds) = (calendar, business);
            } else if other.is_some() {
                detail.value = other;
            }
            out.push(detail);
        }
        start += run.rows.len();
    }
    out.extend(c.out.iter().map(|&(dataset, row, reason)| RowDetail {
        reason: Some(reason.into()),
        ..RowDetail::out(dataset.name(), store_row(dataset, row))
    }));
    out
}
