//! Reports as lists of sections. Another report is another file with a list, and its line in [`TEMPLATES`].

mod coaching;
mod deck;
mod leadership;
mod one_pager;
mod team;

pub use coaching::COACHING;
pub use deck::DECK;
pub use leadership::LEADERSHIP;
pub use one_pager::ONE_PAGER;
pub use team::TEAM;

use qd_model::{Audience, ReportSpec, SectionChoice};

/// All templates, in the order to offer them.
pub const TEMPLATES: &[&Template] = &[&LEADERSHIP, &ONE_PAGER, &TEAM, &COACHING, &DECK];

/// A report as declared: what it consists of, and whom it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// Its name in settings and on the command line.
    pub name: &'static str,
    /// Its sections, in order.
    pub sections: &'static [Section],
    /// Whom it is for.
    pub audience: Audience,
    /// Key of its title in the text catalogue.
    pub title: &'static str,
    /// The page it is made for: `16x9`; empty: as asked for.
    pub page: &'static str,
    /// How much it tells of each family.
    pub detail: Detail,
}

/// How much a report tells of each family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What a reader decides by: a few charts and one breakdown, so that the whole stays within twenty pages.
    Main,
    /// All charts and all tables that go with a value.
    All,
}

impl Detail {
    /// Most charts of a family.
    pub(crate) fn charts(self) -> usize {
        match self {
            Self::Main => 6,
            Self::All => 8,
        }
    }

    /// Most of the best charts of a family that are of one form, so that there is room for others.
    pub(crate) fn alike(self) -> usize {
        match self {
            Self::Main => 3,
            Self::All => 4,
        }
    }

    /// The part of a page that a family asks for to begin on it.
    pub(crate) fn begins(self) -> f32 {
        match self {
            Self::Main => 0.34,
            Self::All => 0.55,
        }
    }
}

impl Template {
    /// The template of that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().copied().find(|t| t.name == name)
    }

    /// The arrangement that this template is, with all its sections.
    pub fn spec(&self) -> ReportSpec {
        let sections = self.sections.iter().map(|s| SectionChoice { section: s.id(), on: true });
        ReportSpec {
            name: self.name.into(),
            template: self.name.into(),
            title: String::new(),
            sections: sections.collect(),
            kpis: Vec::new(),
            audience: self.audience,
            language: String::new(),
            page: self.page.into(),
            compare: String::new(),
            privacy: false,
        }
    }
}

/// A part of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Title, organisation, period, comparison, state of the data.
    Cover,
    /// Linked contents.
    Contents,
    /// Headline numbers, what stands out, what is missing.
    Summary,
    /// Actions agreed, and whether the value moved. Left out if there are none.
    Actions,
    /// The KPIs of one family: `speed`, `quality`, `satisfaction`, `volume`, `self_service`, `cost_and_customers`.
    /// Left out if none of them has data.
    Family(&'static str),
    /// Agents side by side, over all families. Left out if no value is broken down by agent.
    Agents,
    /// A page for each agent with values.
    AgentPages,
    /// What the numbers rest on.
    DataQuality,
    /// How each number is computed.
    Definitions,
}

/// The families, in the order of reports.
pub(crate) const FAMILIES: [&str; 6] =
    ["speed", "quality", "satisfaction", "volume", "self_service", "cost_and_customers"];

impl Section {
    /// Its id in an arrangement: `summary`, `family:speed`.
    pub fn id(self) -> String {
        match self {
            Self::Cover => "cover".into(),
            Self::Contents => "contents".into(),
            Self::Summary => "summary".into(),
            Self::Actions => "actions".into(),
            Self::Family(name) => format!("family:{name}"),
            Self::Agents => "agents".into(),
            Self::AgentPages => "agent_pages".into(),
            Self::DataQuality => "quality".into(),
            Self::Definitions => "definitions".into(),
        }
    }

    /// The section of that id.
    pub fn of(id: &str) -> Option<Self> {
        match id {
            "cover" => Some(Self::Cover),
            "contents" => Some(Self::Contents),
            "summary" => Some(Self::Summary),
            "actions" => Some(Self::Actions),
            "agents" => Some(Self::Agents),
            "agent_pages" => Some(Self::AgentPages),
            "quality" => Some(Self::DataQuality),
            "definitions" => Some(Self::Definitions),
            _ => {
                let family = id.strip_prefix("family:")?;
                FAMILIES.into_iter().find(|f| *f == family).map(Self::Family)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_of_a_template_is_found_by_its_id() {
        for template in TEMPLATES {
            assert_eq!(Template::find(template.name), Some(*template));
            for section in template.sections {
                assert_eq!(Section::of(&section.id()), Some(*section), "{}", template.name);
            }
        }
        assert_eq!(Section::of("family:weather"), None);
        assert_eq!(Section::of("Summary"), None);
    }

    #[test]
    fn a_template_names_no_section_twice_and_has_a_title_in_every_language() {
        for template in TEMPLATES {
            for (i, section) in template.sections.iter().enumerate() {
                assert!(!template.sections[..i].contains(section), "{} {section:?}", template.name);
            }
            for (language, _) in qd_text::LANGUAGES {
                assert!(
                    qd_text::Catalogue::new(language).has(template.title),
                    "{language} {}",
                    template.title
                );
            }
        }
    }
}
