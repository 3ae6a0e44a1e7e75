//! What stands out among values, as data: only what the statistics of the values allow to be said, always in the same
//! order, and nothing about a single agent or customer.

use crate::stats::two_rates;
use qd_model::format::{self, Locale};
use qd_model::{BreakdownRow, Insight, Interval, KpiValue, Settings, Unit, Verdict};

/// Dimensions whose groups are looked at, none of them a person.
const DIMENSIONS: [&str; 8] =
    ["channel", "topic", "team", "product", "service", "category", "segment", "priority"];
/// Two 95 % intervals that do not meet are a difference of p < 0.006; among so many groups that is still under 0.05.
const MOST_GROUPS: usize = 8;
/// A share that moved by less is no news, however certain.
const LEAST_MOVE: f64 = 0.02;

/// The louder stand first. What is not listed here stands last.
const LOUDNESS: [&str; 14] = [
    "target_missed_clearly",
    "worse",
    "lost_after_bad",
    "better",
    "group_apart",
    "share_up",
    "share_down",
    "large_leave",
    "changed",
    "reads_lead",
    "found_not_read",
    "target_missed",
    "export_differs",
    "small_leave",
];

/// What stands out among the values of one question, the loudest first. The sentences ([`Insight::text`]) are left to the
/// caller, who has the words.
pub fn insights(values: &[KpiValue], settings: &Settings) -> Vec<Insight> {
    let locale = Locale::of(&settings.language);
    let mut out: Vec<(usize, usize, Insight)> = Vec::new();
    for (place, kpi) in values.iter().enumerate().filter(|(_, k)| k.value.is_some() && !k.few_cases) {
        let mut found = Vec::new();
        found.extend(change(kpi));
        found.extend(target(kpi));
        found.extend(groups(kpi, settings.min_n, locale));
        found.extend(shares(kpi, locale));
        found.extend(own(kpi, settings.min_n, values, locale));
        for insight in found {
            let loudness = LOUDNESS.iter().position(|k| *k == insight.kind).unwrap_or(LOUDNESS.len());
            out.push((loudness, place, insight));
        }
    }
    // Of one KPI they stand as they were found: by dimension.
    out.sort_by_key(|o| (o.0, o.1));
    out.into_iter().map(|o| o.2).collect()
}

fn new(kpi: &KpiValue, kind: &str) -> Insight {
    let mut insight = Insight { kpi: kpi.id.clone(), kind: kind.into(), ..Insight::default() };
    say(&mut insight, "value", kpi.value.unwrap_or_default(), kpi.text.clone());
    insight
}

fn say(insight: &mut Insight, name: &str, number: f64, text: String) {
    insight.numbers.insert(name.into(), number);
    insight.texts.insert(name.into(), text);
}

/// A change that its test calls one.
fn change(kpi: &KpiValue) -> Option<Insight> {
    let c = kpi.comparison.as_ref()?;
    let kind = match c.verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::Changed => "changed",
        _ => return None,
    };
    let mut insight = new(kpi, kind);
    say(&mut insight, "before", c.value?, c.text.clone());
    say(&mut insight, "change", c.change?, c.change_text.clone());
    insight.texts.insert("label".into(), c.label.clone());
    insight.p_value = c.p_value;
    Some(insight)
}

/// A target that was missed; by more than chance may explain, or by no more.
fn target(kpi: &KpiValue) -> Option<Insight> {
    let t = kpi.target.as_ref().filter(|t| !t.met)?;
    let holds = kpi.interval.is_some_and(|i| match kpi.better.as_str() {
        "up" => i.high.is_none_or(|h| h >= t.value),
        _ => i.low.is_none_or(|l| l <= t.value),
    });
    let mut insight = new(kpi, if holds { "target_missed" } else { "target_missed_clearly" });
    say(&mut insight, "target", t.value, t.text.clone());
    Some(insight)
}

/// What may be said of a group beside the whole: something only where their intervals do not meet, and never of few
/// cases. For a talk about one group; who looks at many at once takes [`insights`].
///
/// ```
/// use qd_model::Verdict;
/// # let row = qd_model::BreakdownRow { key: "a".into(), value: Some(1.0), text: String::new(), n: 3, interval: None,
/// #     share: None, previous: None, target: None };
/// # let whole = None;
/// assert_eq!(qd_kpi::beside_whole(&row, whole, "down", 30), Verdict::FewCases);
/// ```
pub fn beside_whole(row: &BreakdownRow, whole: Option<Interval>, better: &str, min_n: u64) -> Verdict {
    if row.n < min_n {
        return Verdict::FewCases;
    }
    let (Some(own), Some(whole)) = (row.interval, whole) else { return Verdict::NotTested };
    let above = own.low.zip(whole.high).is_some_and(|(low, high)| low > high);
    let below = own.high.zip(whole.low).is_some_and(|(high, low)| high < low);
    match (above, below, better) {
        (false, false, _) => Verdict::NoClearChange,
        (true, _, "up") | (_, true, "down") => Verdict::Better,
        (_, _, "up" | "down") => Verdict::Worse,
        _ => Verdict::Changed,
    }
}

/// Of each dimension the group that lies farthest on the bad side of the whole, if their intervals do not meet.
fn groups(kpi: &KpiValue, min_n: u64, locale: Locale) -> Vec<Insight> {
    let (Some(whole), Some(bounds)) = (kpi.value, kpi.interval) else { return Vec::new() };
    let sign = match kpi.better.as_str() {
        "up" => -1.0,
        "down" => 1.0,
        _ => return Vec::new(),
    };
    let apart = |r: &&BreakdownRow| {
        let (Some(x), Some(i)) = (r.value, r.interval) else { return false };
        let beyond = if sign > 0.0 {
            i.low.zip(bounds.high).is_some_and(|(low, high)| low > high)
        } else {
            i.high.zip(bounds.low).is_some_and(|(high, low)| high < low)
        };
        beyond && sign * (x - whole) > 0.0
    };
    let of = |dimension: &&str| {
        let rows = kpi.by.get(*dimension)?;
        let rows: Vec<&BreakdownRow> = rows.iter().filter(|r| !r.key.is_empty() && r.n >= min_n).collect();
        if rows.len() < 2 || rows.len() > MOST_GROUPS {
            return None;
        }
        let distance = |r: &BreakdownRow| sign * (r.value.unwrap_or(whole) - whole);
        let farthest = rows
            .into_iter()
            .filter(apart)
            .max_by(|a, b| distance(a).total_cmp(&distance(b)).then_with(|| b.key.cmp(&a.key)))?;
        let mut insight = new(kpi, "group_apart");
        insight.dimension = Some((*dimension).into());
        insight.key = Some(farthest.key.clone());
        say(&mut insight, "group", farthest.value?, farthest.text.clone());
        let n = format::number(farthest.n as f64, 0, locale);
        say(&mut insight, "n", farthest.n as f64, n);
        Some(insight)
    };
    DIMENSIONS.iter().filter_map(of).collect()
}

/// The group of a count whose share rose most, and the one whose share fell most.
fn shares(kpi: &KpiValue, locale: Locale) -> Vec<Insight> {
    let before = kpi.comparison.as_ref().and_then(|c| Some((c.value?, c.label.clone())));
    let (Some(now), Some((then, label))) = (kpi.value, before) else { return Vec::new() };
    if !matches!(kpi.id.as_str(), "volume_by_channel" | "top_topics") || now <= 0.0 || then <= 0.0 {
        return Vec::new();
    }
    let dimension = if kpi.id == "top_topics" { "topic" } else { "channel" };
    let Some(rows) = kpi.by.get(dimension) else { return Vec::new() };
    let moved = rows.iter().filter(|r| !r.key.is_empty()).filter_map(|r| {
        let (x, y) = (r.value?, r.previous?);
        let p = two_rates(x, now, y, then)? * rows.len() as f64;
        let by = x / now - y / then;
        (p < 0.05 && by.abs() >= LEAST_MOVE).then_some((r, y / then, by, p))
    });
    let moved: Vec<_> = moved.collect();
    let rise = moved.iter().filter(|m| m.2 > 0.0).max_by(|a, b| a.2.total_cmp(&b.2));
    let fall = moved.iter().filter(|m| m.2 < 0.0).min_by(|a, b| a.2.total_cmp(&b.2));
    let tell = |(r, was, by, p): &(&BreakdownRow, f64, f64, f64)| {
        let mut insight = new(kpi, if *by > 0.0 { "share_up" } else { "share_down" });
        insight.dimension = Some(dimension.into());
        insight.key = Some(r.key.clone());
        let percent = |x: f64| format::percent(x, locale);
        say(&mut insight, "share", was + by, percent(was + by));
        say(&mut insight, "before", *was, percent(*was));
        insight.texts.insert("label".into(), label.clone());
        insight.p_value = Some(p.min(1.0));
        insight
    };
    rise.into_iter().chain(fall).map(tell).collect()
}

/// What single KPIs have to say.
fn own(kpi: &KpiValue, min_n: u64, values: &[KpiValue], locale: Locale) -> Option<Insight> {
    let part = |name: &str| kpi.parts.get(name).copied().flatten();
    let enough = |name: &str| part(name).is_some_and(|n| n >= min_n as f64);
    match kpi.id.as_str() {
        "articles_read" => {
            let table = kpi.tables.iter().find(|t| t.name == "lags")?;
            let tried = table.rows.iter().filter(|r| r.cells.get("rho").is_some_and(|c| c.value.is_some()));
            let (rho, p) = (part("rho")?, part("rho_p_value")? * tried.count() as f64);
            // More reads and fewer contacts are the aim; the other way round it is told as well.
            let mut insight = (p < 0.05).then(|| new(kpi, "reads_lead"))?;
            say(&mut insight, "rho", rho, format::number(rho, 2, locale));
            let lead = part("rho_lead_weeks")?;
            say(&mut insight, "weeks", lead, format::number(lead, 0, locale));
            insight.p_value = Some(p.min(1.0));
            Some(insight)
        }
        "article_read_time" => {
            let found = part("found_not_read").filter(|n| *n > 0.0)?;
            let mut insight = new(kpi, "found_not_read");
            say(&mut insight, "n", found, format::number(found, 0, locale));
            let table = kpi.tables.iter().find(|t| t.name == "found_not_read")?;
            (insight.dimension, insight.key) =
                (Some("article".into()), Some(table.rows.first()?.key.clone()));
            Some(insight)
        }
        "retention_by_experience" => {
            let (bad, good) = (part("bad_rating")?, part("good_rating")?);
            let p = part("p_value_bad_good").filter(|p| *p < 0.05 && bad < good)?;
            let mut insight =
                (enough("bad_rating_n") && enough("good_rating_n")).then(|| new(kpi, "lost_after_bad"))?;
            say(&mut insight, "bad", bad, format::percent(bad, locale));
            say(&mut insight, "good", good, format::percent(good, locale));
            insight.p_value = Some(p);
            Some(insight)
        }
        "revenue_churn" => {
            // Both are counts of all customers and no samples: what they show is so.
            let customers = values.iter().find(|k| k.id == "churn" && !k.few_cases)?;
            let (money, heads) = (kpi.value?, customers.value.filter(|c| *c > 0.0)?);
            let kind = match money / heads {
                r if r >= 1.5 => "large_leave",
                r if r <= 1.0 / 1.5 => "small_leave",
                _ => return None,
            };
            let mut insight = new(kpi, kind);
            say(&mut insight, "churn", heads, customers.text.clone());
            Some(insight)
        }
        "sla" => {
            let share = part("export_differs").filter(|s| *s >= 0.05 && enough("export_differs_n"))?;
            let mut insight = new(kpi, "export_differs");
            say(&mut insight, "share", share, format::value(share, Unit::Share, None, locale));
            Some(insight)
        }
        _ => None,
    }
}
