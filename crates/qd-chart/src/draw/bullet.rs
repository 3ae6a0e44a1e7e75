use super::{Look, SMALL, VALUE, label_room, row_label};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke};
use qd_model::Unit;
use qd_model::chart::{BulletBody, BulletItem, ChartSpec};
use qd_text::Arg;

/// Height of a row.
pub(super) const ROW: f32 = 19.0;

/// Each row has its own scale from zero, so that durations and shares may stand together.
pub(super) fn draw(b: &BulletBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    if b.items.is_empty() {
        return;
    }
    let labels = label_room(look, b.items.iter().map(|i| i.label.as_str()), area, 0.40);
    let values = b.items.iter().map(|i| look.width(&i.text, &VALUE)).fold(0.0, f32::max);
    let narrow = area.w < 300.0;
    let note = |i: &BulletItem| match i.target {
        Some(_) if narrow => i.target_text.clone(),
        Some(_) => look.words.text("chart-target-line", &[("value", Arg::Text(&i.target_text))]),
        None => String::new(),
    };
    let targets: Vec<String> = b.items.iter().map(note).collect();
    let notes = targets.iter().map(|t| look.width(t, &SMALL)).fold(0.0, f32::max);
    let left = area.x + labels + 8.0;
    let width = (area.right() - left - values - notes - 14.0).max(10.0);
    let row = (area.h / b.items.len() as f32).min(ROW * 1.5);
    let top = area.y + ((area.h - row * b.items.len() as f32) / 2.0).max(0.0);
    for (i, item) in b.items.iter().enumerate() {
        let y = top + i as f32 * row;
        let full = match spec.unit {
            Unit::Share => 1.0,
            _ => item.value.max(item.target.unwrap_or(0.0)) * 1.2,
        };
        let x = |v: f64| left + (v / full.max(1e-9)).clamp(0.0, 1.0) as f32 * width;
        let base = y + row / 2.0 + 2.6;
        row_label(scene, look, area.x + labels, y + row / 2.0, labels, &item.label);
        scene.round_rect(
            Rect::new(left, y + row * 0.16, width, row * 0.68),
            2.0,
            Some(palette::NEUTRAL_WASH),
            None,
        );
        let bar = Rect::new(left, y + row * 0.33, (x(item.value) - left).max(0.6), row * 0.34);
        scene.corners(bar, [0.0, 1.5, 1.5, 0.0], look.accent);
        if let Some(t) = item.target {
            let px = x(t);
            scene.line((px, y + row * 0.1), (px, y + row * 0.9), Stroke::new(palette::INK, 1.8));
        }
        scene.text_right(look.measure, left + width + 6.0 + values, base, &item.text, VALUE);
        scene.text_right(look.measure, area.right(), base, &targets[i], SMALL);
    }
}
