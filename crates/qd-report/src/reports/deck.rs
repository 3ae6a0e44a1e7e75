use super::{LEADERSHIP, Section, Template};

/// Slides. They have no contents and no definitions: these stand in the notes.
pub const DECK: Template = Template {
    name: "deck",
    sections: &[
        Section::Cover,
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
    ],
    page: "16x9",
    ..LEADERSHIP
};
