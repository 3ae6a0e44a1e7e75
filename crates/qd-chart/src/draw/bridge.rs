use super::{Look, VALUE, label_room, row_label};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke};
use qd_model::chart::BridgeBody;

/// Height of a row.
pub(super) const ROW: f32 = 16.5;

pub(super) fn draw(b: &BridgeBody, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    // Where each step begins and ends.
    let mut at = 0.0;
    let spans: Vec<(f64, f64)> = b
        .steps
        .iter()
        .map(|s| {
            let from = if s.total { 0.0 } else { at };
            at = from + s.value;
            (from, at)
        })
        .collect();
    let ends = || spans.iter().flat_map(|s| [s.0, s.1]).filter(|v| v.is_finite());
    let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
    if high <= low {
        return;
    }
    let labels = label_room(look, b.steps.iter().map(|s| s.label.as_str()), area, 0.42);
    let values = b.steps.iter().map(|s| look.width(&s.text, &VALUE)).fold(0.0, f32::max);
    let left = area.x + labels + 8.0;
    let width = (area.right() - left - values - 6.0).max(10.0);
    let row = (area.h / b.steps.len() as f32).min(ROW * 1.45);
    let x = |v: f64| left + ((v - low) / (high - low)).clamp(0.0, 1.0) as f32 * width;
    for (i, (step, span)) in b.steps.iter().zip(&spans).enumerate() {
        let y = area.y + i as f32 * row;
        let (a, z) = (x(span.0.min(span.1)), x(span.0.max(span.1)));
        let bar = Rect::new(a, y + row * 0.18, (z - a).max(1.0), row * 0.64);
        row_label(scene, look, area.x + labels, y + row / 2.0, labels, &step.label);
        let colour = match (step.total, step.value < 0.0) {
            (true, _) => look.accent,
            (_, true) => palette::MUTED,
            _ => look.accent.mix(palette::WHITE, 0.42),
        };
        scene.rect(bar, colour);
        // From the end of each step to where the next begins.
        if i + 1 < b.steps.len() {
            let px = x(span.1);
            scene.line((px, bar.bottom()), (px, bar.bottom() + row * 0.36), Stroke::new(palette::FAINT, 0.7));
        }
        scene.text_right(look.measure, area.right(), y + row / 2.0 + 2.6, &step.text, VALUE);
    }
}
