use super::{Look, SMALL, WORD};
use crate::palette;
use crate::scene::{Rect, Scene, TextStyle, Weight, fit};
use qd_model::chart::CohortsBody;
use qd_model::format;
use qd_text::Arg;

/// Height of a row.
pub(super) const ROW: f32 = 15.0;
/// Height of what stands above the rows.
pub(super) const HEAD: f32 = 21.0;

pub(super) fn draw(b: &CohortsBody, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let columns = b.rows.iter().map(|r| r.cells.len()).max().unwrap_or(0);
    if columns == 0 {
        return;
    }
    let count =
        |n: u64| look.words.text("chart-n", &[("n", Arg::Text(&format::number(n as f64, 0, look.locale)))]);
    let names = b.rows.iter().map(|r| look.width(&r.label, &WORD)).fold(0.0, f32::max);
    let counts = b.rows.iter().map(|r| look.width(&count(r.n), &SMALL)).fold(0.0, f32::max);
    let left = area.x + names + counts + 14.0;
    let wide = ((area.right() - left) / columns as f32).clamp(4.0, 56.0);
    let row = ((area.h - HEAD) / b.rows.len() as f32).min(ROW * 1.5);
    let steps = fit(look.measure, &b.steps, &SMALL, area.right() - left);
    scene.text(left, area.y + 7.0, &steps, SMALL);
    for k in 0..columns {
        let x = left + (k as f32 + 0.5) * wide;
        scene.text_centre(look.measure, x, area.y + HEAD - 4.0, &k.to_string(), SMALL);
    }
    for (i, r) in b.rows.iter().enumerate() {
        let y = area.y + HEAD + i as f32 * row;
        let base = y + row / 2.0 + 2.6;
        scene.text(area.x, base, &r.label, WORD);
        scene.text_right(look.measure, left - 6.0, base, &count(r.n), SMALL);
        for (k, share) in r.cells.iter().enumerate() {
            let cell = Rect::new(left + k as f32 * wide + 0.5, y + 0.5, wide - 1.0, row - 1.0);
            let Some(share) = share.filter(|s| s.is_finite()) else {
                scene.round_rect(cell, 1.4, Some(palette::WASH), None);
                continue;
            };
            let ground = if r.few { palette::WASH } else { palette::share(look.accent, share) };
            scene.round_rect(cell, 1.4, Some(ground), None);
            let ink = if r.few { palette::MUTED } else { palette::ink_on(ground) };
            let style = TextStyle::new(6.6, Weight::Regular, ink).tabular();
            let text = format::number(100.0 * share, 0, look.locale);
            if look.width(&text, &style) <= cell.w {
                scene.text_centre(look.measure, cell.x + cell.w / 2.0, base, &text, style);
            }
        }
    }
}
