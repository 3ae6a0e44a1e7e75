//! Goals, targets and actions on the command line.

use crate::args::{ActionsVerb, Place, TargetsVerb};
use crate::show::{json, out, talk};
use crate::{Outcome, verbs};
use qd_app::dto::GoalChoice;
use qd_app::model::{AgreedAction, FollowUp, Issue, IssueCode, Settings, Target, Unit};
use qd_app::text::{Arg, Catalogue};
use qd_app::{App, all_definitions};
use serde_json::json;
use std::collections::BTreeMap;

/// The goals with their KPIs.
pub fn goals(app: &App, as_json: bool) -> Outcome {
    let goals: Vec<GoalChoice> = app.goals();
    if as_json {
        return json(&json!({ "goals": goals, "chosen": app.settings().goals, "kpis": app.settings().kpis }));
    }
    for goal in &goals {
        out(&format!("{}  ({})", goal.text, goal.id));
        for kpi in &goal.kpis {
            out(&format!("    {:<26} {}: {}", kpi.id, kpi.name, kpi.reason));
        }
    }
    talk(&texts(app).plain("cli-goals-lead"));
    Ok(0)
}

pub fn actions(app: &mut App, what: Option<ActionsVerb>, as_json: bool) -> Outcome {
    match what.unwrap_or(ActionsVerb::List { kpi: None, period: None }) {
        ActionsVerb::List { kpi, period } => {
            let period = period.as_deref().map(qd_app::period_spec);
            let all = app.follow_ups(kpi.as_deref(), period.as_ref())?;
            show_actions(app, &all, as_json)
        }
        ActionsVerb::Add { kpi, text, on, owner, due, review_after } => {
            let action = AgreedAction {
                id: String::new(),
                kpi,
                agreed_on: on,
                text,
                owner,
                due,
                review_after,
                done: None,
            };
            let id = app.add_action(action)?;
            told(app, "cli-action-added", &id, as_json)
        }
        ActionsVerb::Done { id, on } => {
            app.finish_action(&id, &on)?;
            told(app, "cli-action-done", &id, as_json)
        }
        ActionsVerb::Remove { id } => {
            app.remove_action(&id)?;
            told(app, "cli-action-removed", &id, as_json)
        }
    }
}

fn told(app: &App, key: &str, id: &str, as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "action": id }));
    }
    out(&texts(app).text(key, &[("id", Arg::Text(id))]));
    Ok(0)
}

fn show_actions(app: &App, all: &[FollowUp], as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "actions": all }));
    }
    let t = texts(app);
    if all.is_empty() {
        talk(&t.plain("cli-no-actions"));
    }
    for f in all {
        let a = &f.action;
        let mut state = vec![match &a.done {
            Some(day) => t.text("cli-action-finished", &[("day", Arg::Text(day))]),
            None => t.plain("cli-action-open"),
        }];
        state.extend(a.due.as_deref().map(|day| t.text("cli-action-due", &[("day", Arg::Text(day))])));
        if !a.owner.is_empty() {
            state.push(t.text("cli-action-owner", &[("owner", Arg::Text(&a.owner))]));
        }
        out(&format!("{:>4}  {}  {}: {}  ({})", a.id, a.agreed_on, f.name, a.text, state.join(", ")));
        out(&format!("      {}", f.said));
    }
    Ok(0)
}

pub fn targets(app: &mut App, what: Option<TargetsVerb>, as_json: bool) -> Outcome {
    match what.unwrap_or(TargetsVerb::List) {
        TargetsVerb::List => {}
        TargetsVerb::Add { kpi, value, place } => {
            let value = amount(&kpi, &value)?;
            let target = target(app, kpi, value, place)?;
            app.add_target(target)?;
        }
        TargetsVerb::Remove { kpi, place } => {
            let target = target(app, kpi, 0.0, place)?;
            app.remove_target(&target)?;
        }
    }
    show_targets(app, as_json)
}

fn target(app: &App, kpi: String, value: f64, place: Place) -> Result<Target, Issue> {
    let named = |f: &String| verbs::filter(app, f).map(|(d, word)| (app.dimension_name(d), word));
    let filters = place.filters.iter().map(named);
    Ok(Target { kpi, filter: filters.collect::<Result<BTreeMap<_, _>, _>>()?, value, from: place.from })
}

fn show_targets(app: &App, as_json: bool) -> Outcome {
    let Settings { targets, language, currency, .. } = app.settings();
    if as_json {
        return json(&json!({ "targets": targets }));
    }
    let t = texts(app);
    if targets.is_empty() {
        talk(&t.plain("cli-no-targets"));
    }
    let mut sorted: Vec<&Target> = targets.iter().collect();
    sorted.sort_by(|a, b| (&a.kpi, &a.filter, &a.from).cmp(&(&b.kpi, &b.filter, &b.from)));
    let locale = qd_app::model::format::Locale::of(language);
    for target in sorted {
        let unit = all_definitions().iter().find(|d| d.id == target.kpi).map_or(Unit::Count, |d| d.unit);
        let currency = Some(currency.as_str()).filter(|c| !c.is_empty());
        let value = qd_app::model::format::value(target.value, unit, currency, locale);
        let part: String = target.filter.iter().map(|(d, w)| format!("  {d}={w}")).collect();
        let from = t.text("cli-target-valid", &[("day", Arg::Text(&target.from))]);
        out(&format!("{:<26} {value:>14}  {from}{part}", target.kpi));
    }
    Ok(0)
}

/// A target as a person writes it: in the KPI's unit, per cent of a share, or a time with its unit.
fn amount(kpi: &str, text: &str) -> Result<f64, Issue> {
    let unit = all_definitions().iter().find(|d| d.id == kpi).map(|d| d.unit);
    let factors: &[(&str, f64)] = match unit {
        Some(Unit::Share) => &[("%", 0.01)],
        Some(Unit::Seconds) => &[("min", 60.0), ("s", 1.0), ("h", 3600.0), ("d", 86_400.0)],
        _ => &[],
    };
    let text = text.trim();
    let ending = factors.iter().find_map(|(end, factor)| Some((text.strip_suffix(end)?, *factor)));
    let (digits, factor) = ending.unwrap_or((text, 1.0));
    match digits.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number * factor),
        _ => Err(Issue::new(IssueCode::BadArgument, format!("“{text}” is no target of {kpi}."))
            .hint("Write a number in the KPI’s unit, or 85% of a share, 45s, 30min, 2h, 1.5d of a time.")),
    }
}

fn texts(app: &App) -> Catalogue {
    Catalogue::new(&app.settings().language)
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn a_target_is_written_in_the_unit_a_person_uses() {
        assert_eq!(amount("frt", "90min").unwrap(), 5400.0);
        assert_eq!(amount("frt", "1.5 h").unwrap(), 5400.0);
        assert_eq!(amount("frt", "5400").unwrap(), 5400.0);
        assert_eq!(amount("csat", "85%").unwrap(), 0.85);
        assert_eq!(amount("nps", "35").unwrap(), 35.0);
        for (kpi, wrong) in [("frt", "85%"), ("nps", "2h"), ("csat", "good"), ("csat", "inf")] {
            assert!(amount(kpi, wrong).is_err(), "{kpi} {wrong}");
        }
    }
}
