use super::{Look, SMALL, VALUE, label_room, row_label, within};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke};
use qd_model::chart::{BarsBody, ChartSpec};
use qd_model::format;
use qd_text::Arg;

/// Height of a row.
pub(super) const ROW: f32 = 16.5;

pub(super) fn draw(b: &BarsBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let most = b
        .items
        .iter()
        .flat_map(|i| [Some(i.value), i.previous])
        .flatten()
        .chain(b.overall)
        .filter(|v| v.is_finite())
        .fold(0.0, f64::max);
    if most <= 0.0 || b.items.is_empty() {
        return;
    }
    let labels = label_room(look, b.items.iter().map(|i| i.label.as_str()), area, 0.42);
    let values = b.items.iter().map(|i| look.width(&i.text, &VALUE)).fold(0.0, f32::max);
    let counts: Vec<String> = b
        .items
        .iter()
        .map(|i| look.words.text("chart-n", &[("n", Arg::Text(&format::number(i.n as f64, 0, look.locale)))]))
        .collect();
    // For counts the value is n already.
    let show_n = spec.unit != qd_model::Unit::Count;
    let ns =
        if show_n { counts.iter().map(|t| look.width(t, &SMALL)).fold(0.0, f32::max) + 6.0 } else { 0.0 };
    let left = area.x + labels + 8.0;
    let width = (area.right() - left - values - ns - 6.0).max(10.0);
    let row =
        ((area.h - if b.overall.is_some() { 12.0 } else { 0.0 }) / b.items.len() as f32).min(ROW * 1.45);
    let x = |v: f64| left + (v / most).clamp(0.0, 1.0) as f32 * width;
    for (i, item) in b.items.iter().enumerate() {
        let y = area.y + i as f32 * row;
        let bar = Rect::new(left, y + row * 0.18, width, row * 0.64);
        let base = y + row / 2.0 + 2.6;
        row_label(scene, look, area.x + labels, y + row / 2.0, labels, &item.label);
        scene.round_rect(bar, 2.0, Some(palette::WASH), None);
        let colour = if i == 0 { look.accent } else { look.accent.mix(palette::WHITE, 0.42) };
        if item.value > 0.0 {
            let w = (x(item.value) - left).max(1.0);
            scene.corners(Rect { w, ..bar }, [0.0, 2.0, 2.0, 0.0], colour);
        }
        if let Some(p) = item.previous.filter(|p| p.is_finite() && *p >= 0.0) {
            let px = x(p);
            scene.line((px, bar.y - 1.4), (px, bar.bottom() + 1.4), Stroke::new(palette::INK, 1.1));
        }
        scene.text_right(look.measure, left + width + 5.0 + values, base, &item.text, VALUE);
        if show_n {
            scene.text_right(look.measure, area.right(), base, &counts[i], SMALL);
        }
    }
    if let Some(overall) = b.overall {
        let foot = area.y + row * b.items.len() as f32;
        let px = x(overall);
        scene.line((px, area.y), (px, foot + 1.0), Stroke::new(palette::TARGET, 0.8).dashed(2.4, 1.8));
        let text = format::value(overall, spec.unit, spec.currency.as_deref(), look.locale);
        let text = look.words.text("chart-overall", &[("value", Arg::Text(&text))]);
        let w = look.width(&text, &SMALL);
        scene.text(within(px - w / 2.0, area.x, area.right() - w), foot + 9.0, &text, SMALL);
    }
}
