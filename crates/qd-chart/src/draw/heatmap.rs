use super::{Look, SMALL, WORD};
use crate::palette;
use crate::scene::{Colour, Rect, Scene, Stroke, fit};
use qd_model::chart::HeatmapBody;
use qd_model::format;
use qd_text::Arg;

pub(super) fn draw(b: &HeatmapBody, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let most = b.cells.iter().flatten().copied().fold(0.0, f64::max);
    let columns = b.cells.iter().map(Vec::len).max().unwrap_or(0);
    if most <= 0.0 || columns == 0 {
        return;
    }
    let days: Vec<String> =
        (1..=b.cells.len()).map(|d| look.words.plain(&format!("chart-weekday-{d}"))).collect();
    let left = days.iter().map(|d| look.width(d, &WORD)).fold(0.0, f32::max) + 7.0;
    let (legend, hours) = (15.0, 11.0);
    let (cw, ch) = ((area.w - left) / columns as f32, (area.h - legend - hours) / b.cells.len() as f32);
    let low = look.accent.mix(palette::WHITE, 0.93);
    let high = look.accent.mix(palette::INK, 0.7);
    let tone = |share: f32| ramp(low, look.accent, high, share);
    for (d, row) in b.cells.iter().enumerate() {
        let y = area.y + d as f32 * ch;
        scene.text(area.x, y + ch / 2.0 + 2.6, &days[d], WORD);
        for (h, v) in row.iter().enumerate() {
            let share = (v / most) as f32;
            let r = Rect::new(area.x + left + h as f32 * cw + 0.5, y + 0.5, cw - 1.0, ch - 1.0);
            scene.round_rect(r, 1.4, Some(if *v > 0.0 { tone(share) } else { palette::WASH }), None);
            if *v == most {
                scene.round_rect(r, 1.4, None, Some(Stroke::new(palette::INK, 0.9)));
            }
        }
    }
    let y = area.bottom() - legend;
    for h in (0..columns).step_by(3) {
        let x = area.x + left + (h as f32 + 0.5) * cw;
        scene.text_centre(look.measure, x, y - 2.0, &format!("{h:02}"), SMALL);
    }
    let (steps, width) = (24, 84.0);
    for i in 0..steps {
        let r = Rect::new(
            area.x + left + i as f32 * width / steps as f32,
            y + 6.0,
            width / steps as f32 + 0.2,
            5.0,
        );
        scene.rect(r, tone(i as f32 / (steps - 1) as f32));
    }
    let text = look
        .words
        .text("chart-heatmap-legend", &[("high", Arg::Text(&format::number(most, 0, look.locale)))]);
    let text = fit(look.measure, &text, &SMALL, area.w - left - width - 6.0);
    scene.text(area.x + left + width + 6.0, y + 11.0, &text, SMALL);
}

fn ramp(low: Colour, middle: Colour, high: Colour, share: f32) -> Colour {
    if share < 0.55 { low.mix(middle, share / 0.55) } else { middle.mix(high, (share - 0.55) / 0.45) }
}
