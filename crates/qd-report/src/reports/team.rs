use super::{Detail, Section, Template};
use qd_model::Audience;

/// The team's month: what lies inside and on the edge of its circle of influence.
pub const TEAM: Template = Template {
    name: "team",
    sections: &[
        Section::Cover,
        Section::Contents,
        Section::Summary,
        Section::Actions,
        Section::Family("speed"),
        Section::Family("quality"),
        Section::Family("satisfaction"),
        Section::Family("volume"),
        Section::Family("self_service"),
        Section::Family("cost_and_customers"),
        Section::Agents,
        Section::DataQuality,
        Section::Definitions,
    ],
    audience: Audience::Team,
    title: "report-title-team",
    page: "",
    detail: Detail::All,
};
