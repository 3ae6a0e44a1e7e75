//! Draws a chart's specification on a scene, one file a form.

mod bars;
mod bridge;
mod bullet;
mod cohorts;
mod dots;
mod gantt;
mod heatmap;
mod histogram;
mod line;
mod nps;
mod scatter;
mod stacked;

use crate::scene::{Colour, Measure, Rect, Scene, TextStyle, Weight};
use crate::{axis, palette};
use qd_model::chart::{ChartBody, ChartSpec};
use qd_model::format::Locale;
use qd_text::Catalogue;

/// How charts look: fonts, words, colour, separators.
pub struct Look<'a> {
    /// Widths of the writer's fonts.
    pub measure: &'a dyn Measure,
    /// Words of the report's language.
    pub words: &'a Catalogue,
    /// The brand's colour.
    pub accent: Colour,
    /// Separators.
    pub locale: Locale,
}

impl Look<'_> {
    pub(crate) fn width(&self, text: &str, style: &TextStyle) -> f32 {
        self.measure.width(text, style)
    }
}

/// Draws the chart's body (not its title) inside the area. A body without data draws nothing.
pub fn draw(spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    if area.w < 20.0 || area.h < 12.0 {
        return;
    }
    match &spec.body {
        ChartBody::Line(b) => line::draw(b, spec, scene, area, look),
        ChartBody::StackedBars(b) => stacked::draw(b, spec, scene, area, look),
        ChartBody::Bars(b) => bars::draw(b, spec, scene, area, look),
        ChartBody::Heatmap(b) => heatmap::draw(b, scene, area, look),
        ChartBody::Histogram(b) => histogram::draw(b, spec, scene, area, look),
        ChartBody::Nps(b) => nps::draw(b, scene, area, look),
        ChartBody::Bullet(b) => bullet::draw(b, spec, scene, area, look),
        ChartBody::Dots(b) => dots::draw(b, spec, scene, area, look),
        ChartBody::Scatter(b) => scatter::draw(b, spec, scene, area, look),
        ChartBody::Bridge(b) => bridge::draw(b, scene, area, look),
        ChartBody::Cohorts(b) => cohorts::draw(b, scene, area, look),
        ChartBody::Gantt(b) => gantt::draw(b, scene, area, look),
    }
}

/// The height in which the body reads well at that width.
pub fn height(spec: &ChartSpec, width: f32) -> f32 {
    let wide = width > 340.0;
    let pick = |a: f32, b: f32| if wide { a } else { b };
    match &spec.body {
        ChartBody::Line(_) | ChartBody::Histogram(_) | ChartBody::Scatter(_) => pick(150.0, 128.0),
        ChartBody::StackedBars(_) => pick(166.0, 140.0),
        ChartBody::Heatmap(_) => pick(152.0, 124.0),
        ChartBody::Bars(b) => {
            let row = row_height(b.items.iter().map(|i| i.label.as_str()), width, bars::ROW);
            b.items.len() as f32 * row + if b.overall.is_some() { 12.0 } else { 2.0 }
        }
        ChartBody::Dots(b) => {
            b.items.len() as f32 * row_height(b.items.iter().map(|i| i.label.as_str()), width, dots::ROW)
                + 26.0
        }
        ChartBody::Bridge(b) => {
            let labels = b.steps.iter().map(|s| s.label.as_str());
            b.steps.len() as f32 * row_height(labels, width, bridge::ROW) + 2.0
        }
        ChartBody::Cohorts(b) => b.rows.len() as f32 * cohorts::ROW + cohorts::HEAD,
        ChartBody::Gantt(b) => {
            let labels = b.lanes.iter().map(|l| l.label.as_str());
            b.lanes.len() as f32 * row_height(labels, width, gantt::ROW) + gantt::AXIS
        }
        ChartBody::Nps(_) => 96.0,
        ChartBody::Bullet(b) => {
            b.items.len() as f32 * row_height(b.items.iter().map(|i| i.label.as_str()), width, bullet::ROW)
                + 4.0
        }
    }
}

pub(crate) const SMALL: TextStyle = TextStyle::new(6.8, Weight::Regular, palette::MUTED).tabular();
pub(crate) const WORD: TextStyle = TextStyle::new(7.4, Weight::Regular, palette::TEXT);
pub(crate) const VALUE: TextStyle = TextStyle::new(7.4, Weight::SemiBold, palette::INK).tabular();

/// Labels of steps of time below a plot, thinned so that none touches another.
pub(crate) fn step_labels(scene: &mut Scene, look: &Look<'_>, x: &[String], grain: &str, at: &[(f32, f32)]) {
    let labels: Vec<String> = x.iter().map(|d| axis::step_label(d, grain, look.words)).collect();
    let widest = labels.iter().map(|l| look.width(l, &SMALL)).fold(1.0, f32::max) + 5.0;
    let step = match (at.first(), at.last()) {
        (Some(a), Some(b)) if at.len() > 1 => (b.0 - a.0) / (at.len() - 1) as f32,
        _ => widest,
    };
    let every = (widest / step.max(0.1)).ceil().max(1.0) as usize;
    for (label, (px, py)) in labels.iter().zip(at).step_by(every) {
        scene.text_centre(look.measure, *px, py + 10.5, label, SMALL);
    }
}

/// The least part of [`height`] at which the body still reads.
pub fn least(spec: &ChartSpec) -> f32 {
    match &spec.body {
        ChartBody::Bars(_) | ChartBody::Dots(_) | ChartBody::Bullet(_) => 0.9,
        ChartBody::Bridge(_) | ChartBody::Cohorts(_) | ChartBody::Gantt(_) => 0.9,
        ChartBody::Nps(_) => 1.0,
        _ => 0.74,
    }
}

/// The value between the bounds; unlike `clamp` it does not mind if there is no room between them.
pub(crate) fn within(value: f32, low: f32, high: f32) -> f32 {
    value.min(high).max(low)
}

/// A row of swatches with names; gives the height it took.
pub(crate) fn legend(scene: &mut Scene, look: &Look<'_>, area: Rect, names: &[(String, Colour)]) -> f32 {
    let (mut x, mut y) = (area.x, area.y + 7.0);
    for (name, colour) in names {
        let name = crate::scene::fit(look.measure, name, &WORD, area.w - 14.0);
        let width = look.width(&name, &WORD) + 24.0;
        if x > area.x && x + width - 12.0 > area.right() {
            x = area.x;
            y += 11.5;
        }
        scene.round_rect(Rect::new(x, y - 6.2, 7.0, 7.0), 1.5, Some(*colour), None);
        scene.text(x + 10.5, y, &name, WORD);
        x += width;
    }
    y - area.y + 5.0
}

/// A row's word, right-aligned, in one line or two.
pub(crate) fn row_label(scene: &mut Scene, look: &Look<'_>, right: f32, middle: f32, room: f32, text: &str) {
    if look.width(text, &WORD) <= room {
        scene.text_right(look.measure, right, middle + 2.6, text, WORD);
        return;
    }
    let small = TextStyle { size: 6.6, ..WORD };
    let cut = text.match_indices(' ').map(|(i, _)| i).rfind(|i| look.width(&text[..*i], &small) <= room);
    let Some(cut) = cut else {
        let text = crate::scene::fit(look.measure, text, &small, room);
        scene.text_right(look.measure, right, middle + 2.4, &text, small);
        return;
    };
    let below = crate::scene::fit(look.measure, text[cut..].trim(), &small, room);
    scene.text_right(look.measure, right, middle - 1.2, &text[..cut], small);
    scene.text_right(look.measure, right, middle + 6.4, &below, small);
}

/// Height of a row: more where a word needs two lines.
fn row_height<'i>(labels: impl Iterator<Item = &'i str>, width: f32, usual: f32) -> f32 {
    // Without fonts: a character of the row's words is about half an em wide.
    let most = (width * 0.4 / 3.7) as usize;
    if labels.map(|l| l.chars().count()).max().unwrap_or(0) > most { usual.max(18.5) } else { usual }
}

/// Room for the words at the left of rows: as wide as the widest, at most `share` of the area.
pub(crate) fn label_room<'i>(
    look: &Look<'_>,
    labels: impl Iterator<Item = &'i str>,
    area: Rect,
    share: f32,
) -> f32 {
    labels.map(|l| look.width(l, &WORD)).fold(24.0, f32::max).min(area.w * share)
}
