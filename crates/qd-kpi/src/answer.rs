//! From numbers to a [`KpiValue`]: reasons, comparison, verdict, target.

use crate::ctx::View;
use crate::groups::same_word;
use crate::registry::Kpi;
use qd_model::{Comparison, Excluded, KpiValue, TargetCheck, Unit, Verdict, format};

/// An answer without a number yet.
pub(crate) fn empty(kpi: &Kpi) -> KpiValue {
    KpiValue {
        id: kpi.id.into(),
        name: String::new(),
        unit: kpi.unit,
        currency: None,
        better: kpi.better.into(),
        definition: String::new(),
        definition_codes: Vec::new(),
        variant: String::new(),
        variant_text: String::new(),
        value: None,
        text: "no data".into(),
        no_data: None,
        n: 0,
        few_cases: false,
        excluded: Vec::new(),
        interval: None,
        stats: None,
        parts: Default::default(),
        notes: Vec::new(),
        note_codes: Vec::new(),
        comparison: None,
        target: None,
        by: Default::default(),
        series: Vec::new(),
        rows: None,
        histogram: Vec::new(),
        heatmap: Vec::new(),
        tables: Vec::new(),
    }
}

/// The reasons, the most frequent first.
pub(crate) fn excluded(mut list: Vec<(&'static str, u64)>) -> Vec<Excluded> {
    list.retain(|e| e.1 > 0);
    list.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    list.into_iter().map(|(reason, n)| Excluded { reason: reason.into(), n }).collect()
}

/// A number as text, or "no data".
pub(crate) fn text(v: &View<'_>, value: Option<f64>, unit: Unit, currency: Option<&str>) -> String {
    value.map_or_else(|| "no data".into(), |x| format::value(x, unit, currency, v.locale))
}

/// What a comparison rests on.
pub(crate) struct Before {
    pub(crate) value: Option<f64>,
    pub(crate) n: u64,
    /// p-value, and the sign of "now is greater" where the test looks at something else than the value.
    pub(crate) test: Option<(f64, Option<f64>)>,
    /// A number of things: changes are told in per cent, and no small sample matters.
    pub(crate) total: bool,
    pub(crate) sampled: bool,
}

/// Sets the answer beside the period compared with.
pub(crate) fn compare(v: &View<'_>, out: &mut KpiValue, before: Before) {
    let Some(period) = &v.query.compare else { return };
    let currency = out.currency.clone();
    let change = out.value.zip(before.value).map(|(now, then)| now - then);
    let p = change.and(before.test);
    let min = v.settings.min_n;
    let verdict = match (change, p) {
        (None, _) => Verdict::NotTested,
        (Some(_), _) if before.sampled && out.n.min(before.n) < min => Verdict::FewCases,
        (Some(_), None) => Verdict::NotTested,
        (Some(change), Some((p, sign))) => {
            // Ranks may have moved up while the mean went down: then nothing is claimed.
            let agrees = sign.is_none_or(|s| s * change > 0.0);
            if p >= 0.05 || !agrees || change == 0.0 {
                Verdict::NoClearChange
            } else {
                match out.better.as_str() {
                    "up" if change > 0.0 => Verdict::Better,
                    "down" if change < 0.0 => Verdict::Better,
                    "up" | "down" => Verdict::Worse,
                    _ => Verdict::Changed,
                }
            }
        }
    };
    let relative = before.total || out.unit == Unit::Money;
    let change_text = match (change, before.value) {
        (Some(c), Some(then)) if relative && then > 0.0 => {
            let body = format::percent((c / then).abs(), v.locale);
            let nothing = !body.bytes().any(|b| (b'1'..=b'9').contains(&b));
            let gap = body.trim_end_matches('%').trim_end_matches('\u{a0}');
            let sign = if nothing {
                ""
            } else if c < 0.0 {
                "−"
            } else {
                "+"
            };
            format!("{sign}{gap}\u{a0}%")
        }
        (Some(c), _) => format::change(c, out.unit, currency.as_deref(), v.locale),
        _ => String::new(),
    };
    out.comparison = Some(Comparison {
        label: period.label.clone(),
        value: before.value,
        text: text(v, before.value, out.unit, currency.as_deref()),
        n: before.n,
        change,
        change_text,
        p_value: p.map(|p| p.0),
        verdict,
    });
}

/// Sets the answer, and each group that has one of its own, beside the target that holds at the period's end for
/// exactly these filters.
pub(crate) fn check_target(v: &View<'_>, out: &mut KpiValue) {
    if !v.settings.targets.iter().any(|t| t.kpi == out.id) {
        return;
    }
    let asked: Vec<(&str, &str)> = v.query.filters.iter().map(|(d, w)| (d.name(), w.as_str())).collect();
    let of = |value: Option<f64>, filters: &[(&str, &str)]| {
        let value = value?;
        let target = target(v, &out.id, filters)?;
        let met = match out.better.as_str() {
            "up" => value >= target,
            "down" => value <= target,
            _ => return None,
        };
        let text = text(v, Some(target), out.unit, out.currency.as_deref());
        Some(TargetCheck { value: target, text, met })
    };
    let whole = of(out.value, &asked);
    let mut groups = std::mem::take(&mut out.by);
    for (dimension, rows) in &mut groups {
        for row in rows {
            let mut filters = asked.clone();
            filters.push((dimension, &row.key));
            row.target = of(row.value, &filters);
        }
    }
    (out.target, out.by) = (whole, groups);
}

/// The target of a KPI that holds at the period's end for exactly these filters.
fn target(v: &View<'_>, id: &str, filters: &[(&str, &str)]) -> Option<f64> {
    let fits = |t: &&qd_model::Target| {
        t.kpi == id
            && t.filter.len() == filters.len()
            && filters.iter().all(|(d, w)| {
                let same = |name: &str| v.facts.kept.dimension(name) == v.facts.kept.dimension(d);
                t.filter.iter().any(|(name, x)| same(name) && same_word(x, w))
            })
    };
    let from = |t: &qd_model::Target| qd_calendar::instant_of_date(&t.from, v.zone).ok();
    let valid = v.settings.targets.iter().filter(fits);
    let valid = valid.filter_map(|t| from(t).filter(|f| *f < v.query.period.to).map(|f| (f, t)));
    // Of two from the same date the later in the list holds.
    valid.max_by_key(|(f, _)| *f).map(|(_, t)| t.value)
}

/// No infinity and no NaN leaves; a number and a reason exclude each other.
pub(crate) fn seal(out: &mut KpiValue) {
    out.value = out.value.filter(|v| v.is_finite());
    for part in out.parts.values_mut() {
        *part = part.filter(|v| v.is_finite());
    }
    if out.value.is_some() {
        out.no_data = None;
    } else {
        out.few_cases = false;
        out.text = "no data".into();
        if out.no_data.is_none() {
            out.no_data = Some(crate::cases::no_data("not_finite", "why-not-finite"));
        }
    }
}
