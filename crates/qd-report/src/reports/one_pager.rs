use super::{Detail, Section, Template};
use qd_model::Audience;

/// What an executive must know, on one page: no cover, no contents.
pub const ONE_PAGER: Template = Template {
    name: "one_pager",
    sections: &[Section::Summary, Section::Actions, Section::DataQuality],
    audience: Audience::Leadership,
    title: "report-title-one-pager",
    page: "",
    detail: Detail::Main,
};
