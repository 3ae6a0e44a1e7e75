use super::{Look, SMALL, VALUE, label_room, row_label, within};
use crate::axis::{tick_label, ticks};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke};
use qd_model::chart::{BarsBody, ChartSpec};
use qd_model::{Unit, format};
use qd_text::Arg;

/// Height of a row.
pub(super) const ROW: f32 = 13.5;

pub(super) fn draw(b: &BarsBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let all = || {
        b.items.iter().flat_map(|i| [Some(i.value), i.low, i.high]).flatten().chain(b.overall).chain(b.target)
    };
    let (least, most) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    if b.items.is_empty() || !most.is_finite() {
        return;
    }
    let mut scale = ticks(least, most, spec.unit, 5);
    if spec.unit == Unit::Share {
        scale.at.retain(|v| *v <= 1.0 + 1e-9);
    }
    let labels = label_room(look, b.items.iter().map(|i| i.label.as_str()), area, 0.38);
    let values = b.items.iter().map(|i| look.width(&i.text, &VALUE)).fold(0.0, f32::max);
    let left = area.x + labels + 10.0;
    let width = (area.right() - left - values - 10.0).max(10.0);
    let row = ((area.h - 26.0) / b.items.len() as f32).min(ROW * 1.3);
    let foot = area.y + 12.0 + row * b.items.len() as f32;
    let span = (scale.high() - scale.low()).max(1e-9);
    let x = |v: f64| left + ((v - scale.low()) / span).clamp(0.0, 1.0) as f32 * width;
    // No step's word touches the one before it.
    let mut free = f32::NEG_INFINITY;
    for v in &scale.at {
        scene.line((x(*v), area.y + 12.0), (x(*v), foot), Stroke::new(palette::LINE, 0.5));
        let text = tick_label(*v, &scale, spec.unit, look.locale);
        let half = look.width(&text, &SMALL) / 2.0;
        if x(*v) - half > free {
            scene.text_centre(look.measure, x(*v), foot + 10.0, &text, SMALL);
            free = x(*v) + half + 4.0;
        }
    }
    if let Some(overall) = b.overall {
        let px = x(overall);
        scene.line((px, area.y + 11.0), (px, foot), Stroke::new(palette::TARGET, 0.8).dashed(2.4, 1.8));
        let text = format::value(overall, spec.unit, spec.currency.as_deref(), look.locale);
        let text = look.words.text("chart-overall", &[("value", Arg::Text(&text))]);
        let w = look.width(&text, &SMALL);
        scene.text(within(px - w / 2.0, left, left + width - w), area.y + 7.0, &text, SMALL);
    }
    for (i, item) in b.items.iter().enumerate() {
        let y = area.y + 12.0 + (i as f32 + 0.5) * row;
        row_label(scene, look, area.x + labels, y, labels, &item.label);
        if let (Some(low), Some(high)) = (item.low, item.high) {
            let pen = Stroke::new(look.accent.mix(palette::WHITE, 0.45), 2.2).rounded();
            scene.line((x(low), y), (x(high), y), pen);
        }
        scene.circle(x(item.value), y, 2.7, Some(look.accent), Some(Stroke::new(palette::WHITE, 0.8)));
        scene.text_right(look.measure, area.right(), y + 2.6, &item.text, VALUE);
    }
}
