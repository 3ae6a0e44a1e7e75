//! Whether a value moved after something was agreed to move it.

use crate::registry::find;
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use qd_calendar::{day_of, first_instant, parse_date, zone};
use qd_model::{
    ActionVerdict, AgreedAction, Dataset, Facts, FollowUp, Grain, Issue, IssueCode, KpiQuery, KpiValue,
    Period, Settings, SpanValue, Verdict,
};

/// Sets the days from `agreed_on` beside as many days before, both wholly within what the data tell, and says what
/// the statistics of a comparison allow. Days from `until` on (UTC seconds) are not looked at; `i64::MAX`: all.
///
/// The days before are bounded by the first record: then fewer are taken on both sides, so that a sum is set beside a
/// sum of as many days.
///
/// # Errors
/// `UnknownKpi`; `BadConfig` for a date that does not exist and for what [`crate::evaluate`] refuses.
pub fn follow_up(
    facts: &Facts,
    settings: &Settings,
    action: &AgreedAction,
    until: i64,
) -> Result<FollowUp, Issue> {
    let kpi = find(&action.kpi).ok_or_else(|| {
        let text = format!("There is no KPI “{}”.", action.kpi);
        Issue::new(IssueCode::UnknownKpi, text).showing(&action.kpi)
    })?;
    let zone = zone(&settings.time_zone)?;
    let agreed = date(&action.agreed_on)?;
    let review = action.review_after.as_deref().map(date).transpose()?;
    let mut out = FollowUp {
        action: action.clone(),
        name: String::new(),
        better: kpi.better.into(),
        before: None,
        since: None,
        change: None,
        change_text: String::new(),
        p_value: None,
        verdict: ActionVerdict::TooEarly,
        reason: None,
        series: Vec::new(),
        grain: Grain::Week,
        said: String::new(),
    };
    let Some(told) = told(facts, kpi.inputs, zone) else {
        (out.verdict, out.reason) = (ActionVerdict::NoData, Some("not_imported".into()));
        return Ok(out);
    };
    let end = if until == i64::MAX { told.1 } else { told.1.min(day_of(until, zone)) };
    if end <= agreed {
        out.reason = Some("no_time_passed".into());
        return Ok(out);
    }
    let passed = days(agreed, end);
    let reach = if told.0 < agreed { passed.min(days(told.0, agreed)) } else { 0 };
    let shown = |p: &Period, value: Option<f64>, text: &str, n: u64| SpanValue {
        from: day_of(p.from, zone).to_string(),
        to: day_of(p.to, zone).to_string(),
        value,
        text: text.into(),
        n,
    };
    let since = span(agreed, if reach > 0 { reach } else { passed }, zone);
    let before = (reach > 0).then(|| span(back(agreed, reach), reach, zone));
    let value = evaluate(facts, settings, &action.kpi, &since, before.as_ref(), None)?;
    out.since = Some(shown(&since, value.value, &value.text, value.n));
    if let Some((p, c)) = before.as_ref().zip(value.comparison.as_ref()) {
        out.before = Some(shown(p, c.value, &c.text, c.n));
        out.change = c.change;
        out.change_text.clone_from(&c.change_text);
    }
    if let Some(before) = &before {
        out.grain = match 2 * reach {
            0..=70 => Grain::Day,
            71..=400 => Grain::Week,
            _ => Grain::Month,
        };
        let both = Period { label: String::new(), from: before.from, to: since.to };
        out.series = evaluate(facts, settings, &action.kpi, &both, None, Some(out.grain))?.series;
    }
    let early = review.is_some_and(|day| end < day).then_some("review_not_reached");
    (out.verdict, out.reason) = judge(&value, early);
    if out.verdict != ActionVerdict::TooEarly {
        out.p_value = value.comparison.as_ref().and_then(|c| c.p_value);
    }
    Ok(out)
}

/// What may be said, and why nothing may.
fn judge(value: &KpiValue, early: Option<&str>) -> (ActionVerdict, Option<String>) {
    use ActionVerdict as A;
    if let Some(reason) = &value.no_data {
        return (A::NoData, Some(reason.reason.clone()));
    }
    let Some(c) = value.comparison.as_ref().filter(|c| c.change.is_some()) else {
        return (A::NoData, Some("nothing_before".into()));
    };
    if early.is_some() {
        return (A::TooEarly, early.map(Into::into));
    }
    match c.verdict {
        Verdict::Better => (A::Better, None),
        Verdict::Worse => (A::Worse, None),
        Verdict::Changed => (A::Changed, None),
        Verdict::NoClearChange => (A::NoClearChange, None),
        Verdict::NotTested => (A::NotTested, None),
        Verdict::FewCases => (A::TooEarly, Some("few_cases".into())),
    }
}

fn evaluate(
    facts: &Facts,
    settings: &Settings,
    id: &str,
    period: &Period,
    compare: Option<&Period>,
    series: Option<Grain>,
) -> Result<KpiValue, Issue> {
    let query = KpiQuery {
        kpis: vec![id.to_owned()],
        period: period.clone(),
        compare: compare.cloned(),
        by: Vec::new(),
        filters: Vec::new(),
        series,
        rows: false,
        as_of: i64::MAX,
    };
    let mut values = crate::evaluate(facts, settings, &query)?;
    values.pop().ok_or_else(|| Issue::new(IssueCode::Internal, "The engine gave no value."))
}

/// The first day, and the first day no longer told of, by the first of the data sets that has records: the one by
/// which the KPI counts. A day of which only a part is told counts if anything began on it: an export made in the
/// morning tells nothing of that day.
fn told(facts: &Facts, inputs: &[&str], zone: Tz) -> Option<(NaiveDate, NaiveDate)> {
    let sets = inputs.iter().filter_map(|i| Dataset::from_name(i.split('.').next()?));
    let set = sets.into_iter().find(|d| facts.table(*d).rows > 0)?;
    let table = facts.table(set);
    let times = set.main_time().and_then(|t| table.int(t)).filter(|t| !t.is_empty());
    let first = times.as_ref().and_then(|t| t.value(0)).or(facts.first_instant)?;
    // Records without that time stand last.
    let dated = times.as_ref().map_or(0, |t| t.lower_bound(i64::MAX));
    let begun = times.and_then(|t| t.value(dated.checked_sub(1)?)).filter(|_| !set.is_state_list());
    let begun = begun.and_then(|t| day_of(t, zone).succ_opt());
    let whole = table.known_until.or(facts.last_instant).map(|t| day_of(t, zone));
    Some((day_of(first, zone), begun.max(whole)?))
}

fn date(text: &str) -> Result<NaiveDate, Issue> {
    parse_date(text).map_err(|_| {
        let what = format!("“{text}” is no date of an action; write it like 2026-07-14.");
        Issue::new(IssueCode::BadConfig, what).showing(text)
    })
}

fn days(from: NaiveDate, to: NaiveDate) -> u64 {
    to.signed_duration_since(from).num_days().max(0).unsigned_abs()
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

/// So many whole days of the zone.
fn span(from: NaiveDate, days: u64, zone: Tz) -> Period {
    let to = from.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    Period {
        label: format!("{from} – {}", to.pred_opt().unwrap_or(to)),
        from: first_instant(from, zone),
        to: first_instant(to, zone),
    }
}
