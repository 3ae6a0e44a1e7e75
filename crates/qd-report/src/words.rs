//! Sentences about values: careful ones, that the numbers allow.

use crate::layout::Book;
use qd_model::{Clock, KpiValue, Verdict};
use qd_text::Arg;

/// The KPI's whole name in the report's language.
pub(crate) fn name(book: &Book<'_>, k: &KpiValue) -> String {
    qd_chart::kpi_name(book.words, k)
}

/// The KPI's name where there is little room.
pub(crate) fn short(book: &Book<'_>, k: &KpiValue) -> String {
    qd_chart::kpi_short(book.words, k)
}

/// The word of a code: the catalogue's, else the code without its underscores.
pub(crate) fn coded(book: &Book<'_>, family: &str, code: &str) -> String {
    let key = format!("{family}-{code}").replace('_', "-");
    if book.words.has(&key) { book.words.plain(&key) } else { code.replace('_', " ") }
}

/// The head of a column of a table that goes with a value: the KPI's short name, or the table's own word.
pub(crate) fn column(book: &Book<'_>, name: &str) -> String {
    let code = name.replace('_', "-");
    let keys = [format!("report-column-{code}"), format!("kpi-{code}-short"), format!("kpi-{code}")];
    let key = keys.iter().find(|k| book.words.has(k));
    key.map_or_else(|| name.replace('_', " "), |k| book.words.plain(k))
}

/// The period as shown.
pub(crate) fn period(book: &Book<'_>) -> String {
    qd_chart::period_name(book.words, &book.input.report.period)
}

/// A share in per cent; one too small for its decimals is not called nothing.
pub(crate) fn share(book: &Book<'_>, part: u64, whole: u64) -> String {
    let share = part as f64 / whole.max(1) as f64;
    if part > 0 && share < 0.001 {
        return format!("<\u{a0}{}", qd_model::format::percent(0.001, book.locale));
    }
    qd_model::format::percent(share, book.locale)
}

/// The value as shown, with no-break spaces.
pub(crate) fn shown(k: &KpiValue) -> &str {
    &k.text
}

/// No line ends inside a value.
fn whole(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// What may be said of a value in one sentence, without a full stop.
pub(crate) fn message(book: &Book<'_>, k: &KpiValue) -> String {
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
    book.words.text(
        key,
        &[
            ("name", Arg::Text(&short(book, k))),
            ("value", Arg::Text(&whole(shown(k)))),
            ("change", Arg::Text(&whole(c.map(|c| c.change_text.as_str()).unwrap_or_default()))),
            ("label", Arg::Text(c.map(|c| c.label.as_str()).unwrap_or_default())),
            ("target", Arg::Text(target)),
            ("n", Arg::Text(&count(book, k.n))),
            ("cases", Arg::Num(k.n as f64)),
        ],
    )
}

/// How much a value asks for attention: the page's title is its loudest.
pub(crate) fn weight(k: &KpiValue) -> u32 {
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
pub(crate) fn count(book: &Book<'_>, n: u64) -> String {
    qd_model::format::number(n as f64, 0, book.locale)
}

/// `n = 9,412`.
pub(crate) fn n(book: &Book<'_>, n: u64) -> String {
    book.words.text("chart-n", &[("n", Arg::Text(&count(book, n)))])
}

/// The word of a verdict.
pub(crate) fn verdict(book: &Book<'_>, v: Verdict) -> String {
    book.words.plain(match v {
        Verdict::Better => "verdict-better",
        Verdict::Worse => "verdict-worse",
        Verdict::Changed => "verdict-changed",
        Verdict::NoClearChange => "verdict-no-clear-change",
        Verdict::FewCases => "verdict-few-cases",
        Verdict::NotTested => "verdict-not-tested",
    })
}

/// The bounds as shown: `5.1 h – 5.6 h`, `≥ 12 d`.
pub(crate) fn bounds(book: &Book<'_>, k: &KpiValue) -> String {
    // A line may end between the bounds, not inside one.
    let text = |v: f64| {
        qd_model::format::value(v, k.unit, k.currency.as_deref(), book.locale).replace(' ', "\u{a0}")
    };
    match k.interval.map(|i| (i.low, i.high)) {
        Some((Some(a), Some(b))) => format!("{}\u{a0}– {}", text(a), text(b)),
        Some((Some(a), None)) => format!("≥\u{a0}{}", text(a)),
        Some((None, Some(b))) => format!("≤\u{a0}{}", text(b)),
        _ => "–".into(),
    }
}

/// The clock that durations are shown by.
pub(crate) fn clock(book: &Book<'_>) -> String {
    book.words.plain(match book.input.settings.headline_clock {
        Clock::Calendar => "report-clock-calendar",
        Clock::Business => "report-clock-business",
    })
}

/// The tool a file comes from, by its own name.
pub(crate) fn source(book: &Book<'_>, code: &str) -> String {
    let key = format!("ui-source-{code}");
    if book.words.has(&key) { book.words.plain(&key) } else { code.replace('_', " ") }
}

/// A reason's code in words: the catalogue's, else the code without its underscores.
pub(crate) fn reason(book: &Book<'_>, code: &str) -> String {
    let key = format!("report-reason-{}", code.replace('_', "-"));
    if book.words.has(&key) { book.words.plain(&key) } else { code.replace('_', " ") }
}

/// Up to when the data is known: a date is shown as a day, anything else as it was given.
pub(crate) fn as_of(book: &Book<'_>) -> String {
    match book.input.as_of_text.as_str() {
        "" => "–".into(),
        text => qd_chart::day(text, book.words, true),
    }
}

/// First and last day of the period, as shown.
pub(crate) fn span(book: &Book<'_>) -> String {
    let p = &book.input.report.period;
    let last = last_day(&p.to);
    format!("{} – {}", qd_chart::day(&p.from, book.words, true), qd_chart::day(&last, book.words, true))
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
