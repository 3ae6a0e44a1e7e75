//! Goals, the circle of influence, and actions followed up.

use crate::App;
use crate::dto::{Choices, GoalChoice, GoalKpi, KpiChoice};
use crate::measuring::resolve;
use qd_model::{
    ActionVerdict, AgreedAction, Audience, FollowUp, Issue, IssueCode, PeriodSpec, Settings, SpanValue,
    Target,
};
use qd_text::{Arg, Catalogue};
use serde_json::json;

impl App {
    /// The goals in the language of the workspace, each with its KPIs.
    pub fn goals(&self) -> Vec<GoalChoice> {
        let words = Catalogue::new(&self.settings.language);
        let kpi = |goal: &str, id: &str| GoalKpi {
            id: id.into(),
            name: name(&words, id),
            reason: words.plain(&key(&format!("goal-{goal}-{id}"))),
        };
        let goals = qd_kpi::GOALS.iter().map(|g| GoalChoice {
            id: g.id.into(),
            text: words.plain(&key(&format!("goal-{}", g.id))),
            kpis: g.kpis.iter().map(|id| kpi(g.id, id)).collect(),
        });
        goals.collect()
    }

    /// All that can be chosen: goals, KPIs with their place in the circle and their audience.
    ///
    /// # Errors
    /// `WorkspaceDamaged`.
    pub fn choices(&mut self) -> Result<Choices, Issue> {
        let words = Catalogue::new(&self.settings.language);
        let s = &self.settings;
        let plain = Settings::default();
        let kpis = self.definitions().into_iter().map(|d| KpiChoice {
            name: name(&words, &d.id),
            short: short(&words, &d.id),
            family: d.family,
            unit: d.unit,
            better: d.better,
            circle: qd_kpi::circle(s, &d.id),
            own_circle: qd_kpi::circle(&plain, &d.id),
            audience: qd_kpi::audience(s, &d.id),
            own_audience: qd_kpi::audience(&plain, &d.id),
            actions: d.actions,
            dimensions: self.breakdowns(&d.id),
            id: d.id,
        });
        let default_kpis = qd_kpi::headlines(&plain, Audience::Both);
        let (kpis, currency) = (kpis.collect(), s.currency.clone());
        Ok(Choices { goals: self.goals(), kpis, default_kpis, last_day: self.last_day()?, currency })
    }

    /// The actions agreed, the latest first, each with the value before and since; of one KPI, or of all. With a
    /// period: those agreed before its end that are still open or were agreed within it or within as long before, and
    /// nothing is looked at that comes after it.
    ///
    /// # Errors
    /// `BadArgument` for a period not understood; `BadConfig` for an action with a date that does not exist.
    pub fn follow_ups(
        &mut self,
        kpi: Option<&str>,
        period: Option<&PeriodSpec>,
    ) -> Result<Vec<FollowUp>, Issue> {
        let (calendar, settings) = (self.calendar(), self.settings.clone());
        if settings.actions.is_empty() {
            return Ok(Vec::new());
        }
        let words = Catalogue::new(&settings.language);
        let facts = self.facts(None)?;
        let period = period.map(|p| resolve(p, &calendar, facts)).transpose()?;
        let day = |t: i64| qd_calendar::day_of(t, calendar.zone).to_string();
        // Dates written alike are ordered as text is.
        let wanted = |a: &&AgreedAction| {
            let told = period.as_ref().is_none_or(|p| {
                let earliest = day(p.from.saturating_sub(p.seconds()));
                a.agreed_on < day(p.to) && (a.done.is_none() || a.agreed_on >= earliest)
            });
            told && kpi.is_none_or(|k| k == a.kpi)
        };
        let until = period.as_ref().map_or(i64::MAX, |p| p.to);
        let actions = settings.actions.iter().filter(wanted);
        let mut all = actions
            .map(|a| {
                let mut f = qd_kpi::follow_up(facts, &settings, a, until)?;
                f.name = name(&words, &a.kpi);
                for span in [&mut f.before, &mut f.since].into_iter().flatten().filter(|s| s.value.is_none())
                {
                    span.text = words.plain("report-no-data");
                }
                f.said = said(&f, &words);
                Ok(f)
            })
            .collect::<Result<Vec<_>, Issue>>()?;
        all.sort_by(|a, b| b.action.agreed_on.cmp(&a.action.agreed_on));
        Ok(all)
    }

    /// Ids of the KPIs that are for them, in the registry's order.
    pub fn shown_to(&self, who: Audience) -> Vec<String> {
        qd_kpi::shown_to(&self.settings, who)
    }

    /// Adds an action; its id is the next free number.
    ///
    /// # Errors
    /// `BadConfig` for an unknown KPI or a date that does not exist.
    pub fn add_action(&mut self, action: AgreedAction) -> Result<String, Issue> {
        let mut all = self.settings.actions.clone();
        all.push(action);
        self.set_settings(json!({ "actions": all }))?;
        Ok(self.settings.actions.last().map(|a| a.id.clone()).unwrap_or_default())
    }

    /// Marks an action as done on a day.
    ///
    /// # Errors
    /// `BadArgument` for an id not known, `BadConfig` for a date that does not exist.
    pub fn finish_action(&mut self, id: &str, on: &str) -> Result<(), Issue> {
        let mut all = self.settings.actions.clone();
        let action = all.iter_mut().find(|a| a.id == id).ok_or_else(|| no_action(id))?;
        action.done = Some(on.to_owned());
        self.set_settings(json!({ "actions": all }))
    }

    /// Takes an action out.
    ///
    /// # Errors
    /// `BadArgument` for an id not known.
    pub fn remove_action(&mut self, id: &str) -> Result<(), Issue> {
        let mut all = self.settings.actions.clone();
        let before = all.len();
        all.retain(|a| a.id != id);
        if all.len() == before {
            return Err(no_action(id));
        }
        self.set_settings(json!({ "actions": all }))
    }

    /// Adds a target; one for the same KPI, group and day is replaced.
    ///
    /// # Errors
    /// `BadConfig` for an unknown KPI or a date that does not exist.
    pub fn add_target(&mut self, target: Target) -> Result<(), Issue> {
        let mut all = self.settings.targets.clone();
        all.retain(|t| !same_place(t, &target));
        all.push(target);
        self.set_settings(json!({ "targets": all }))
    }

    /// Takes a target out: the one of this KPI, group and day.
    ///
    /// # Errors
    /// `BadArgument` if there is none.
    pub fn remove_target(&mut self, target: &Target) -> Result<(), Issue> {
        let mut all = self.settings.targets.clone();
        let before = all.len();
        all.retain(|t| !same_place(t, target));
        if all.len() == before {
            let text = format!("There is no target of “{}” from {}.", target.kpi, target.from);
            return Err(Issue::new(IssueCode::BadArgument, text).hint("See them with: qd targets list"));
        }
        self.set_settings(json!({ "targets": all }))
    }
}

/// Actions without an id are given the next free number.
pub(crate) fn number(actions: &mut [AgreedAction]) {
    let highest = actions.iter().filter_map(|a| a.id.parse::<u64>().ok()).max().unwrap_or(0);
    for (action, id) in actions.iter_mut().filter(|a| a.id.trim().is_empty()).zip(highest.saturating_add(1)..)
    {
        action.id = id.to_string();
    }
}

/// Checks what is chosen: ids that exist, dates that exist, each action once.
pub(crate) fn check(s: &Settings) -> Result<(), Issue> {
    let bad = |what: String| Err(Issue::new(IssueCode::BadConfig, what));
    let known = |id: &String| qd_kpi::definitions().iter().any(|d| d.id == *id);
    let named = s.kpis.iter().chain(s.circle.keys()).chain(s.audience.keys());
    if let Some(id) = named.chain(s.actions.iter().map(|a| &a.kpi)).find(|id| !known(id)) {
        return bad(format!("The KPI “{id}” is not known. See them with: qd definitions"));
    }
    if let Some(id) = s.goals.iter().find(|id| !qd_kpi::GOALS.iter().any(|g| g.id == **id)) {
        return bad(format!("The goal “{id}” is not known. See them with: qd goals"));
    }
    for (k, a) in s.actions.iter().enumerate() {
        if a.text.trim().is_empty() {
            return bad(format!("The action {} says nothing: its text is empty.", a.id));
        }
        if s.actions[..k].iter().any(|other| other.id == a.id) {
            return bad(format!("Two actions bear the id “{}”.", a.id));
        }
    }
    let dates = s.actions.iter().flat_map(|a| {
        [Some(&a.agreed_on), a.due.as_ref(), a.review_after.as_ref(), a.done.as_ref()].into_iter().flatten()
    });
    let dates = dates.chain(s.targets.iter().map(|t| &t.from)).chain(s.events.iter().map(|e| &e.on));
    for date in dates {
        if qd_calendar::parse_date(date).is_err() {
            return bad(format!("“{date}” is no date; write it like 2026-07-14."));
        }
    }
    if let Some(t) = s.targets.iter().find(|t| !t.value.is_finite()) {
        return bad(format!("The target of “{}” is no number.", t.kpi));
    }
    Ok(())
}

/// Whom a screen or a list is for, by name: `team`, `leadership`, or all.
///
/// # Errors
/// `BadArgument` for a name not known.
pub fn audience_of(name: Option<&str>) -> Result<Audience, Issue> {
    match name {
        None | Some("" | "all") => Ok(Audience::Both),
        Some(name) => Audience::from_name(name).ok_or_else(|| {
            Issue::new(IssueCode::BadArgument, format!("There is no audience “{name}”."))
                .hint("Take team, leadership or all.")
        }),
    }
}

/// What may be said of an action, in one sentence.
fn said(f: &FollowUp, words: &Catalogue) -> String {
    let reason = f.reason.as_deref().unwrap_or_default();
    let key = match f.verdict {
        ActionVerdict::Better => "action-said-better",
        ActionVerdict::Worse => "action-said-worse",
        ActionVerdict::Changed => "action-said-changed",
        ActionVerdict::NoClearChange => "action-said-no-clear-change",
        ActionVerdict::NotTested => "action-said-not-tested",
        ActionVerdict::TooEarly if reason == "few_cases" => "action-said-few-cases",
        ActionVerdict::TooEarly if reason == "review_not_reached" => "action-said-review-not-reached",
        ActionVerdict::TooEarly => "action-said-no-time-passed",
        ActionVerdict::NoData if reason == "nothing_before" => "action-said-nothing-before",
        ActionVerdict::NoData => "action-said-no-data",
    };
    // No line ends inside a value.
    let whole = |s: &Option<SpanValue>| s.as_ref().map(|s| s.text.replace(' ', "\u{a0}")).unwrap_or_default();
    let n = |s: &Option<SpanValue>| Arg::Num(s.as_ref().map_or(0.0, |s| s.n as f64));
    let review = f.action.review_after.as_deref().map(|d| qd_chart::day(d, words, true)).unwrap_or_default();
    words.text(
        key,
        &[
            ("before", Arg::Text(&whole(&f.before))),
            ("since", Arg::Text(&whole(&f.since))),
            ("change", Arg::Text(&f.change_text.replace(' ', "\u{a0}"))),
            ("before_n", n(&f.before)),
            ("since_n", n(&f.since)),
            ("day", Arg::Text(&review)),
        ],
    )
}

fn same_place(a: &Target, b: &Target) -> bool {
    a.kpi == b.kpi && a.filter == b.filter && a.from == b.from
}

fn no_action(id: &str) -> Issue {
    Issue::new(IssueCode::BadArgument, format!("There is no action “{id}”."))
        .hint("See them with: qd actions list")
}

fn key(text: &str) -> String {
    text.replace('_', "-")
}

/// Name of a KPI in a language.
fn name(words: &Catalogue, id: &str) -> String {
    words.plain(&key(&format!("kpi-{id}")))
}

fn short(words: &Catalogue, id: &str) -> String {
    let short = key(&format!("kpi-{id}-short"));
    if words.has(&short) { words.plain(&short) } else { name(words, id) }
}

#[cfg(test)]
#[path = "choosing_tests.rs"]
mod tests;
