use super::{Detail, Section, Template};
use qd_model::Audience;

/// A page for each agent, to be talked about by two people. There is no ranking in it.
pub const COACHING: Template = Template {
    name: "coaching",
    sections: &[Section::Cover, Section::AgentPages, Section::Definitions],
    audience: Audience::Team,
    title: "report-title-coaching",
    page: "",
    detail: Detail::All,
};
