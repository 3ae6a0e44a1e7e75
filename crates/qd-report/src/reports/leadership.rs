use super::{Detail, Section, Template};
use qd_model::Audience;

/// The report for leadership: all families, the whole on one page first.
pub const LEADERSHIP: Template = Template {
    name: "leadership",
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
    audience: Audience::Leadership,
    title: "report-title",
    page: "",
    detail: Detail::Main,
};
