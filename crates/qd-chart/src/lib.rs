//! What to draw and how it is drawn: [`charts_for`] turns a KPI's value into [`ChartSpec`]s (data, title, finding),
//! [`draw`] draws one on a [`scene::Scene`], the display list that every writer understands.
//!
//! Begin with [`charts_for`]. A KPI without data gives no chart; nothing here computes a KPI.
//!
//! ```
//! use qd_chart::{draw, scene::{Colour, Measure, Rect, Scene, TextStyle}, Look};
//! use qd_model::{chart::*, format::Locale, Unit};
//!
//! struct Plain; // a real writer asks its fonts
//! impl Measure for Plain {
//!     fn width(&self, text: &str, s: &TextStyle) -> f32 { text.chars().count() as f32 * s.size * 0.5 }
//! }
//! let words = qd_text::Catalogue::new("en");
//! let look = Look { measure: &Plain, words: &words, accent: Colour::hex(0x2F5DA8), locale: Locale::of("en") };
//! let spec = ChartSpec {
//!     id: "nps-shares".into(), kpi: "nps".into(), title: "NPS".into(), subtitle: String::new(),
//!     finding: "Promoters outnumber detractors.".into(), unit: Unit::Points, currency: None,
//!     body: ChartBody::Nps(NpsBody { detractors: 0.2, passives: 0.3, promoters: 0.5, score: 30.0 }),
//! };
//! let mut page = Scene::new(300.0, 120.0);
//! draw(&spec, &mut page, Rect::new(0.0, 0.0, 300.0, 120.0), &look);
//! assert!(!page.items.is_empty());
//! ```
#![deny(missing_docs)]

mod axis;
mod backend;
mod describe;
mod draw;
mod edition;
mod specs;

pub mod palette;
pub mod say;
pub mod scene;

pub use axis::{day, step_label};
pub use describe::describe;
pub use draw::{Look, draw, height, least};
pub use edition::{LEAST as SMALLEST_GROUP, make_private};
pub use qd_model::chart::ChartSpec;
pub use specs::{
    ChartContext, IncidentSpan, KnownTo, OverTime, agent_label, agents_in, charts_for, kpi_name, kpi_short,
    line, period_name, spark, targets_chart,
};

/// A line through points that are already on the page, smooth and never overshooting: for sparklines.
pub fn smooth_line(points: &[(f32, f32)]) -> Vec<scene::Seg> {
    backend::smooth(points)
}
