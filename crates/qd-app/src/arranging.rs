//! Reports as they are arranged: the templates, those saved under a name, and what may stand in them.

use crate::App;
use crate::choosing::audience_of;
use crate::dto::ReportQuery;
use crate::measuring::compare_of;
use qd_model::{Audience, Issue, IssueCode, PageFormat, ReportSpec, SectionChoice, Settings};
use qd_report::reports::{LEADERSHIP, Section, TEAM, TEMPLATES, Template};
use qd_text::Catalogue;
use std::collections::BTreeSet;

/// Longest name of an arrangement, in characters.
const NAME: usize = 60;
/// Longest title, in characters.
const TITLE: usize = 200;
/// Longest comment, in characters.
const TEXT: usize = 20_000;

impl App {
    /// The templates with all their sections, then the arrangements saved, in their order. A saved one names every
    /// section of its template: those it does not have stand at its end and are off.
    pub fn report_templates(&self) -> Vec<ReportSpec> {
        let saved =
            self.settings.reports.iter().map(|r| ReportSpec { sections: all_sections(r), ..r.clone() });
        TEMPLATES.iter().map(|t| t.spec()).chain(saved).collect()
    }

    /// The arrangement that a question means, with what it leaves open taken from the question.
    ///
    /// # Errors
    /// `BadArgument` for a name not known, or for an arrangement that cannot be.
    pub(crate) fn arrangement(&self, query: &ReportQuery) -> Result<ReportSpec, Issue> {
        let mut spec = match (&query.spec, query.template.as_deref()) {
            (Some(spec), _) => {
                check_spec(spec).map_err(|text| Issue::new(IssueCode::BadArgument, text))?;
                spec.clone()
            }
            (None, Some(name)) if !name.trim().is_empty() => self.template(name)?,
            (None, _) => match reader(query)? {
                Audience::Team => TEAM.spec(),
                audience => ReportSpec { audience, ..LEADERSHIP.spec() },
            },
        };
        let asked = |own: &mut String, asked: &str| {
            if own.is_empty() {
                asked.clone_into(own);
            }
        };
        asked(&mut spec.language, &query.language);
        asked(&mut spec.page, &query.page);
        asked(&mut spec.compare, query.compare.as_deref().unwrap_or_default());
        spec.privacy = spec.privacy || query.privacy || self.settings.privacy.private_reports;
        Ok(spec)
    }

    /// The template or the saved arrangement of a name.
    ///
    /// # Errors
    /// `BadArgument`, with the names there are.
    pub fn template(&self, name: &str) -> Result<ReportSpec, Issue> {
        let mut all = self.report_templates();
        let place = all.iter().position(|t| t.name == name);
        let place = place.or_else(|| all.iter().position(|t| same_name(&t.name, name)));
        place.map(|i| all.swap_remove(i)).ok_or_else(|| {
            let known: Vec<_> = all.iter().map(|t| t.name.as_str()).collect();
            Issue::new(IssueCode::BadArgument, format!("There is no template “{name}”."))
                .hint(format!("Take one of: {}.", known.join(", ")))
        })
    }
}

/// The title of an arrangement in its language; empty: the report's own.
pub(crate) fn title(spec: &ReportSpec) -> String {
    if !spec.title.trim().is_empty() {
        return spec.title.clone();
    }
    let template = Template::find(&spec.template).unwrap_or(&LEADERSHIP);
    let team = spec.audience == Audience::Team && template.audience != Audience::Team;
    let key = if team && template.title == LEADERSHIP.title { TEAM.title } else { template.title };
    if key == LEADERSHIP.title { String::new() } else { Catalogue::new(&spec.language).plain(key) }
}

/// Checks the arrangements saved and what was said of periods.
pub(crate) fn check(s: &Settings) -> Result<(), Issue> {
    let bad = |what: String| Err(Issue::new(IssueCode::BadConfig, what));
    for (i, spec) in s.reports.iter().enumerate() {
        if let Err(text) = check_name(&spec.name).and_then(|()| check_spec(spec)) {
            return bad(text);
        }
        if s.reports[..i].iter().any(|other| same_name(&other.name, &spec.name)) {
            return bad(format!("Two reports bear the name “{}”.", spec.name));
        }
    }
    let mut seen = BTreeSet::new();
    for c in &s.comments {
        if c.period.trim().is_empty() {
            return bad(format!("The comment on “{}” names no period. Write one like 2026-Q3.", c.place));
        }
        let known = match c.place.strip_prefix("kpi:") {
            Some(id) => is_kpi(id),
            None => Section::of(&c.place).is_some(),
        };
        if !known {
            return bad(format!(
                "A comment stands at “{}”, which is neither a section nor a KPI. Write it like summary, family:speed or \
                 kpi:frt.",
                c.place
            ));
        }
        if c.text.trim().is_empty() {
            return bad(format!(
                "The comment on “{}” in {} says nothing: its text is empty.",
                c.place, c.period
            ));
        }
        if c.text.chars().count() > TEXT {
            return bad(format!(
                "The comment on “{}” in {} is longer than {TEXT} characters.",
                c.place, c.period
            ));
        }
        if !seen.insert((&c.period, &c.place)) {
            return bad(format!("There are two comments on “{}” in {}.", c.place, c.period));
        }
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), String> {
    if name.trim().is_empty() {
        return Err("A saved report needs a name.".into());
    }
    if name.trim() != name || name.chars().any(char::is_control) || name.chars().count() > NAME {
        return Err(format!(
            "“{name}” cannot be the name of a report: at most {NAME} characters on one line, without blanks around them."
        ));
    }
    if TEMPLATES.iter().any(|t| same_name(t.name, name)) {
        return Err(format!("“{name}” is the name of a template; save the report under another."));
    }
    Ok(())
}

/// What cannot be in an arrangement, saved or not.
fn check_spec(spec: &ReportSpec) -> Result<(), String> {
    let called = &spec.name;
    let Some(template) = Template::find(&spec.template) else {
        let known: Vec<_> = TEMPLATES.iter().map(|t| t.name).collect();
        let (name, known) = (&spec.template, known.join(", "));
        return Err(format!(
            "The report “{called}” comes from the template “{name}”, which is none of {known}."
        ));
    };
    let known: Vec<String> = template.sections.iter().map(|s| s.id()).collect();
    for (i, choice) in spec.sections.iter().enumerate() {
        let section = &choice.section;
        if !known.contains(section) {
            return Err(format!(
                "The report “{called}” names the section “{section}”, which the template {} does not have. It has {}.",
                template.name,
                known.join(", ")
            ));
        }
        if spec.sections[..i].iter().any(|c| c.section == *section) {
            return Err(format!("The report “{called}” names the section “{section}” twice."));
        }
    }
    for (i, id) in spec.kpis.iter().enumerate() {
        if !is_kpi(id) {
            return Err(format!(
                "The report “{called}” names the KPI “{id}”, which is not known. See them with: qd definitions"
            ));
        }
        if spec.kpis[..i].contains(id) {
            return Err(format!("The report “{called}” names the KPI “{id}” twice."));
        }
    }
    if spec.title.chars().count() > TITLE {
        return Err(format!("The title of the report “{called}” is longer than {TITLE} characters."));
    }
    let language = &spec.language;
    if !language.is_empty() && !qd_text::LANGUAGES.iter().any(|(tag, _)| tag == language) {
        return Err(format!(
            "The report “{called}” is in the language “{language}”, which has no catalogue."
        ));
    }
    let of_spec = |issue: Issue| format!("The report “{called}”: {}", issue.message);
    PageFormat::from_name(&spec.page).map_err(of_spec)?;
    compare_of(Some(&spec.compare)).map(|_| ()).map_err(of_spec)
}

/// The sections of an arrangement, then those that its template has besides, off; none named: the template's own, on.
pub(crate) fn all_sections(spec: &ReportSpec) -> Vec<SectionChoice> {
    let Some(template) = Template::find(&spec.template) else { return spec.sections.clone() };
    if spec.sections.is_empty() {
        return template.spec().sections;
    }
    let mut all = spec.sections.clone();
    for id in template.sections.iter().map(|s| s.id()) {
        if !all.iter().any(|c| c.section == id) {
            all.push(SectionChoice { section: id, on: false });
        }
    }
    all
}

fn is_kpi(id: &str) -> bool {
    qd_kpi::definitions().iter().any(|d| d.id == id)
}

fn same_name(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Whom a report is for: leadership, unless it says otherwise.
fn reader(query: &ReportQuery) -> Result<Audience, Issue> {
    match query.audience.as_deref() {
        None | Some("") => Ok(Audience::Leadership),
        named => audience_of(named),
    }
}

#[cfg(test)]
#[path = "arranging_tests.rs"]
mod tests;
