//! Words of the workbook's language.

use crate::book::Book;
use crate::cell::Tone;
use qd_chart::{ChartContext, OverTime};
use qd_model::format::Locale;
use qd_model::{Grain, KpiDefinition, KpiValue, Unit, Verdict};
use qd_text::Arg;

pub(crate) fn plain(book: &Book<'_>, key: &str) -> String {
    book.words.plain(key)
}

/// The whole name of a KPI.
pub(crate) fn name(book: &Book<'_>, k: &KpiValue) -> String {
    qd_chart::kpi_name(book.words, k)
}

/// Its name where there is little room.
pub(crate) fn short(book: &Book<'_>, k: &KpiValue) -> String {
    qd_chart::kpi_short(book.words, k)
}

/// What its values count in.
pub(crate) fn unit(book: &Book<'_>, k: &KpiValue) -> String {
    match (k.unit, k.currency.as_deref()) {
        (Unit::Money, Some(c)) if !c.is_empty() => c.to_owned(),
        (u, _) => unit_name(book, u),
    }
}

pub(crate) fn unit_name(book: &Book<'_>, unit: Unit) -> String {
    plain(
        book,
        match unit {
            Unit::Seconds => "book-unit-seconds",
            Unit::Share => "book-unit-share",
            Unit::Count => "book-unit-count",
            Unit::Points => "book-unit-points",
            Unit::Score => "book-unit-score",
            Unit::Money => "book-unit-money",
        },
    )
}

pub(crate) fn verdict(book: &Book<'_>, v: Verdict) -> (String, Tone) {
    let (key, tone) = match v {
        Verdict::Better => ("verdict-better", Tone::Good),
        Verdict::Worse => ("verdict-worse", Tone::Bad),
        Verdict::Changed => ("verdict-changed", Tone::Plain),
        Verdict::NoClearChange => ("verdict-no-clear-change", Tone::Plain),
        Verdict::FewCases => ("verdict-few-cases", Tone::Muted),
        Verdict::NotTested => ("verdict-not-tested", Tone::Muted),
    };
    (plain(book, key), tone)
}

/// A code in words: the catalogue's under one of the keys, else the code without its underscores.
pub(crate) fn code(book: &Book<'_>, code: &str, beginnings: &[&str]) -> String {
    let keys =
        beginnings.iter().flat_map(|b| [format!("{b}{code}"), format!("{b}{}", code.replace('_', "-"))]);
    let key = keys.into_iter().find(|k| book.words.has(k));
    key.map_or_else(|| code.replace('_', " "), |k| book.words.plain(&k))
}

/// Why records were left out.
pub(crate) fn reason(book: &Book<'_>, reason: &str) -> String {
    code(book, reason, &["report-reason-"])
}

/// The head of a column of a table that goes with a value.
pub(crate) fn column(book: &Book<'_>, name: &str) -> String {
    let id = name.replace('_', "-");
    let keys = [format!("report-column-{id}"), format!("kpi-{id}-short"), format!("kpi-{id}")];
    match keys.iter().find(|k| book.words.has(k)) {
        Some(key) => book.words.plain(key),
        None => code(book, name, &["ui-column-"]),
    }
}

pub(crate) fn dimension(book: &Book<'_>, name: &str) -> String {
    code(book, name, &["chart-dim-"])
}

/// The word of a group.
pub(crate) fn group(book: &Book<'_>, dimension: &str, key: &str) -> String {
    match key {
        key if dimension == "agent" => book.agent(key),
        "" => plain(book, "chart-missing-word"),
        key => key.to_owned(),
    }
}

pub(crate) fn grain(book: &Book<'_>) -> &'static str {
    match book.input.grain {
        // No workbook goes by the hour.
        Grain::Hour | Grain::Day => "day",
        Grain::Week => "week",
        Grain::Month => "month",
    }
}

pub(crate) fn period(book: &Book<'_>) -> String {
    qd_chart::period_name(book.words, &book.input.report.period)
}

/// Period with its days and zone, and what it is compared with, in one line.
pub(crate) fn about(book: &Book<'_>) -> String {
    let p = &book.input.report.period;
    let mut text = book.words.text(
        "book-period",
        &[
            ("period", Arg::Text(&period(book))),
            ("from", Arg::Text(&qd_chart::day(&p.from, book.words, true))),
            ("to", Arg::Text(&qd_chart::day(&p.to, book.words, true))),
            ("zone", Arg::Text(&p.time_zone)),
        ],
    );
    if let Some(label) = &book.input.compare_label {
        text = format!("{text} · {} {label}", plain(book, "report-cover-compared"));
    }
    text.replace('\u{a0}', " ")
}

pub(crate) fn definition<'a>(book: &Book<'a>, id: &str) -> Option<&'a KpiDefinition> {
    book.input.definitions.iter().find(|d| d.id == id)
}

/// The name of a place for comments: of a KPI, or of a section of the report.
pub(crate) fn place(book: &Book<'_>, place: &str) -> String {
    if let Some(id) = place.strip_prefix("kpi:") {
        return match book.input.report.kpis.iter().find(|k| k.id == id) {
            Some(k) => name(book, k),
            None => code(book, id, &["kpi-"]),
        };
    }
    code(book, &place.replace([':', '_'], "-"), &["report-"])
}

pub(crate) fn family(book: &Book<'_>, family: &str) -> String {
    code(book, family, &["report-family-"])
}

pub(crate) fn family_of<'a>(book: &Book<'a>, id: &str) -> &'a str {
    definition(book, id).map_or("", |d| d.family.as_str())
}

/// What the charts need to know.
pub(crate) fn chart<'c>(book: &'c Book<'c>, none: &'c OverTime) -> ChartContext<'c> {
    let input = book.input;
    ChartContext {
        period: &input.report.period,
        grain: input.grain,
        compare: input.compare_label.as_deref(),
        known_to: &input.known_to,
        words: book.words,
        locale: Locale::of(book.words.language()),
        events: &input.settings.events,
        agent_names: input.settings.privacy.agent_names_in_reports,
        agents: &book.agents,
        min_n: input.settings.min_n,
        channels: none,
        incidents: &[],
    }
}
