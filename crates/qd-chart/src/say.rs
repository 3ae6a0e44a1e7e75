//! Sentences about values, and the words that stand beside them: careful ones, that the numbers allow. The report, the
//! deck and the workbook say the same.

use crate::{day, kpi_short};
use qd_model::format::{self, Locale};
use qd_model::{KpiValue, PeriodLabel, ReportInput, Verdict};
use qd_text::{Arg, Catalogue};
use std::collections::BTreeMap;

/// No line ends inside a value.
fn whole(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// The word of a code: the catalogue's, else the code without its underscores.
pub fn coded(words: &Catalogue, family: &str, code: &str) -> String {
    let key = format!("{family}-{code}").replace('_', "-");
    if words.has(&key) { words.plain(&key) } else { code.replace('_', " ") }
}

/// The head of a column of a table that goes with a value: the KPI's short name, or the table's own word.
pub fn column(words: &Catalogue, name: &str) -> String {
    let code = name.replace('_', "-");
    let keys = [format!("report-column-{code}"), format!("kpi-{code}-short"), format!("kpi-{code}")];
    let key = keys.iter().find(|k| words.has(k));
    key.map_or_else(|| name.replace('_', " "), |k| words.plain(k))
}

/// A share in per cent; one too small for its decimals is not called nothing.
pub fn share(words: &Catalogue, part: u64, whole: u64) -> String {
    let share = part as f64 / whole.max(1) as f64;
    if part > 0 && share < 0.001 {
        return format!("<\u{a0}{}", format::percent(0.001, Locale::of(words.language())));
    }
    format::percent(share, Locale::of(words.language()))
}

/// What may be said of a value in one sentence, without a full stop.
pub fn message(words: &Catalogue, k: &KpiValue) -> String {
    let c = k.comparison.as_ref().filter(|c| c.value.is_some());
    let key = match c.map(|c| c.verdict) {
        _ if k.few_cases => "report-msg-few",
        Some(Verdict::Better) => "report-msg-better",
        Some(Verdict::Worse) => "report-msg-worse",
        Some(Verdict::Changed) => "report-msg-changed",
        Some(Verdict::NoClearChange) => "report-msg-held",
        Some(Verdict::NotTested) => "report-msg-total",
        Some(Verdict::FewCases) | None => match &k.target {
            Some(t) if t.met => "report-msg-target-met",
            Some(_) => "report-msg-target-missed",
            None => "report-msg-plain",
        },
    };
    let target = k.target.as_ref().map(|t| t.text.as_str()).unwrap_or_default();
    words.text(
        key,
        &[
            ("name", Arg::Text(&kpi_short(words, k))),
            ("value", Arg::Text(&whole(&k.text))),
            ("change", Arg::Text(&whole(c.map(|c| c.change_text.as_str()).unwrap_or_default()))),
            ("label", Arg::Text(c.map(|c| c.label.as_str()).unwrap_or_default())),
            ("target", Arg::Text(target)),
            ("n", Arg::Text(&count(words, k.n))),
            ("cases", Arg::Num(k.n as f64)),
        ],
    )
}

/// How much a value asks for attention: the page's title is its loudest.
pub fn weight(k: &KpiValue) -> u32 {
    if k.value.is_none() || k.few_cases {
        return 0;
    }
    let missed = k.target.as_ref().is_some_and(|t| !t.met) as u32;
    match k.comparison.as_ref().filter(|c| c.value.is_some()).map(|c| c.verdict) {
        Some(Verdict::Worse) => 8 + 2 * missed,
        Some(Verdict::Better) => 7 + 2 * missed,
        Some(Verdict::Changed) => 5 + missed,
        Some(Verdict::NotTested) => 3 + missed,
        _ => 1 + 3 * missed,
    }
}

/// A count with its separators.
pub fn count(words: &Catalogue, n: u64) -> String {
    format::number(n as f64, 0, Locale::of(words.language()))
}

/// `n = 9,412`.
pub fn n(words: &Catalogue, n: u64) -> String {
    words.text("chart-n", &[("n", Arg::Text(&count(words, n)))])
}

/// The word of a verdict.
pub fn verdict(words: &Catalogue, v: Verdict) -> String {
    words.plain(match v {
        Verdict::Better => "verdict-better",
        Verdict::Worse => "verdict-worse",
        Verdict::Changed => "verdict-changed",
        Verdict::NoClearChange => "verdict-no-clear-change",
        Verdict::FewCases => "verdict-few-cases",
        Verdict::NotTested => "verdict-not-tested",
    })
}

/// The bounds as shown: `5.1 h – 5.6 h`, `≥ 12 d`.
pub fn bounds(words: &Catalogue, k: &KpiValue) -> String {
    // A line may end between the bounds, not inside one.
    let text = |v: f64| {
        format::value(v, k.unit, k.currency.as_deref(), Locale::of(words.language())).replace(' ', "\u{a0}")
    };
    match k.interval.map(|i| (i.low, i.high)) {
        Some((Some(a), Some(b))) => format!("{}\u{a0}– {}", text(a), text(b)),
        Some((Some(a), None)) => format!("≥\u{a0}{}", text(a)),
        Some((None, Some(b))) => format!("≤\u{a0}{}", text(b)),
        _ => "–".into(),
    }
}

/// The tool a file comes from, by its own name.
pub fn source(words: &Catalogue, code: &str) -> String {
    let key = format!("ui-source-{code}");
    if words.has(&key) { words.plain(&key) } else { code.replace('_', " ") }
}

/// A reason's code in words: the catalogue's, else the code without its underscores.
pub fn reason(words: &Catalogue, code: &str) -> String {
    let key = format!("report-reason-{}", code.replace('_', "-"));
    if words.has(&key) { words.plain(&key) } else { code.replace('_', " ") }
}

/// The last day counted: the end itself is not.
fn last_day(to: &str) -> String {
    let day = chrono::NaiveDate::parse_from_str(to.get(..10).unwrap_or(to), "%Y-%m-%d").ok();
    let midnight = to.get(11..19).is_none_or(|t| t == "00:00:00");
    match day {
        Some(d) if midnight => d.pred_opt().unwrap_or(d).to_string(),
        Some(d) => d.to_string(),
        None => to.to_owned(),
    }
}

/// First and last day of the period, as shown.
pub fn span(words: &Catalogue, p: &PeriodLabel) -> String {
    let last = last_day(&p.to);
    format!("{} – {}", day(&p.from, words, true), day(&last, words, true))
}

/// The whole in one sentence: how many values got better, worse, and held.
pub fn headline(words: &Catalogue, input: &ReportInput) -> String {
    let known = input.report.kpis.iter().filter(|k| k.value.is_some() && !k.few_cases);
    let verdicts: Vec<Verdict> = known
        .filter_map(|k| k.comparison.as_ref().filter(|c| c.value.is_some()).map(|c| c.verdict))
        .collect();
    let of = |v: Verdict| verdicts.iter().filter(|x| **x == v).count();
    let (better, worse, held) = (of(Verdict::Better), of(Verdict::Worse), of(Verdict::NoClearChange));
    if better + worse + held == 0 {
        let period = &input.report.period.label;
        if period == "all" {
            return words.plain("report-summary-all");
        }
        return words.text("report-summary-plain", &[("period", Arg::Text(period))]);
    }
    let label = input.compare_label.clone().unwrap_or_default();
    words.text(
        "report-summary-message",
        &[
            ("better", Arg::Num(better as f64)),
            ("worse", Arg::Num(worse as f64)),
            ("held", Arg::Num(held as f64)),
            ("label", Arg::Text(&label)),
        ],
    )
}

/// The values that a summary leads with, at most so many. Who chose KPIs gets these and no others; else the tiles are
/// filled with what there is.
pub fn leading(input: &ReportInput, most: usize) -> Vec<&KpiValue> {
    let known: Vec<&KpiValue> = input.report.kpis.iter().filter(|k| k.value.is_some()).collect();
    let wanted = input.headlines.iter().filter_map(|id| known.iter().find(|k| k.id == *id).copied());
    let mut chosen: Vec<&KpiValue> = wanted.take(most).collect();
    if input.settings.kpis.is_empty() || chosen.is_empty() {
        for k in known {
            if chosen.len() < most && !chosen.iter().any(|c| c.id == k.id) {
                chosen.push(k);
            }
        }
    }
    chosen
}

/// The values that stand out, the loudest first, at most five: those beside a target or an earlier value.
pub fn standing_out(input: &ReportInput) -> Vec<&KpiValue> {
    let beside =
        |k: &&KpiValue| k.target.is_some() || k.comparison.as_ref().is_some_and(|c| c.value.is_some());
    let mut ranked: Vec<&KpiValue> =
        input.report.kpis.iter().filter(|k| weight(k) > 0).filter(beside).collect();
    ranked.sort_by_key(|k| std::cmp::Reverse(weight(k)));
    ranked.truncate(5);
    ranked
}

/// Sentences about groups, shares and relations, at most three; what is told of single values is left out.
pub fn others(input: &ReportInput) -> Vec<String> {
    const TOLD: [&str; 5] = ["worse", "better", "changed", "target_missed_clearly", "target_missed"];
    let mut seen: Vec<&str> = Vec::new();
    // One of a kind at first: five slow teams are one message.
    let first = input.report.insights.iter().filter(|i| !TOLD.contains(&i.kind.as_str())).filter(|i| {
        let new = !seen.contains(&i.kind.as_str());
        seen.push(&i.kind);
        new
    });
    first.map(|i| i.text.clone()).take(3).collect()
}

/// The message of a value with a full stop, and its target where that is missed.
pub fn sentence(words: &Catalogue, k: &KpiValue) -> String {
    let compared = k.comparison.as_ref().is_some_and(|c| c.value.is_some());
    let mut text = format!("{}.", message(words, k));
    if let Some(t) = k.target.as_ref().filter(|t| !t.met && compared) {
        text.push(' ');
        text.push_str(&words.text("report-below-target", &[("target", Arg::Text(&t.text))]));
    }
    text
}

/// Definition, variant, n, what was left out, notes: in one line.
pub fn definition(words: &Catalogue, k: &KpiValue) -> String {
    let mut text = k.definition.trim_end_matches('.').to_owned();
    // The formula often ends with what tells the version.
    if !k.variant_text.is_empty() && !k.definition.contains(&k.variant_text) {
        text = format!("{text} · {}", words.text("report-variant", &[("name", Arg::Text(&k.variant_text))]));
    }
    text = format!("{text} · {}", n(words, k.n));
    let left_out: u64 = k.excluded.iter().map(|e| e.n).sum();
    if left_out > 0 {
        let n = count(words, left_out);
        text = format!("{text} · {}", words.text("report-left-out", &[("n", Arg::Text(&n))]));
    }
    for note in &k.notes {
        text = format!("{text} · {note}");
    }
    text
}

/// Each reason for which records were left out, with their number.
pub fn left_out(words: &Catalogue, k: &KpiValue) -> Vec<String> {
    // The same reason may come from several sources of a KPI: one entry.
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    for e in k.excluded.iter().filter(|e| e.n > 0) {
        *reasons.entry(&e.reason).or_default() += e.n;
    }
    reasons.iter().map(|(r, n)| format!("{} ({})", reason(words, r), count(words, *n))).collect()
}

/// The reasons for which values are missing, each with the names of the values.
pub fn missing(words: &Catalogue, input: &ReportInput) -> BTreeMap<String, Vec<String>> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for k in input.report.kpis.iter().filter(|k| k.value.is_none()) {
        let text = k.no_data.as_ref().map(|n| n.text.clone()).filter(|t| !t.is_empty());
        let text = text.unwrap_or_else(|| words.plain("report-no-data"));
        reasons.entry(text).or_default().push(kpi_short(words, k));
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::last_day;

    #[test]
    fn the_end_of_a_period_is_not_its_last_day() {
        assert_eq!(last_day("2026-10-01T00:00:00+02:00"), "2026-09-30");
        assert_eq!(last_day("2026-10-01T14:00:00+02:00"), "2026-10-01");
        assert_eq!(last_day("2026-03-01"), "2026-02-28");
    }
}
