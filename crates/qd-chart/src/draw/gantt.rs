use super::{Look, SMALL, VALUE, label_room, row_label};
use crate::axis::{day, step_label};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke};
use chrono::{Datelike, Duration, NaiveDate};
use qd_model::chart::GanttBody;

/// Height of a row.
pub(super) const ROW: f32 = 16.5;
/// Height of the axis.
pub(super) const AXIS: f32 = 14.0;
/// What lasted minutes in a quarter must be seen too.
const THINNEST: f32 = 1.4;

pub(super) fn draw(b: &GanttBody, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    if b.lanes.is_empty() || b.days == 0 {
        return;
    }
    let labels = label_room(look, b.lanes.iter().map(|l| l.label.as_str()), area, 0.34);
    let values = b.lanes.iter().map(|l| look.width(&l.text, &VALUE)).fold(0.0, f32::max);
    let left = area.x + labels + 8.0;
    let right = area.right() - if values > 0.0 { values + 8.0 } else { 0.0 };
    let width = (right - left).max(10.0);
    let row = ((area.h - AXIS) / b.lanes.len() as f32).min(ROW * 1.45);
    let x = |days: f64| left + (days / f64::from(b.days)).clamp(0.0, 1.0) as f32 * width;
    let foot = area.y + row * b.lanes.len() as f32;
    for (i, lane) in b.lanes.iter().enumerate() {
        let y = area.y + i as f32 * row;
        row_label(scene, look, area.x + labels, y + row / 2.0, labels, &lane.label);
        let ground = Rect::new(left, y + row * 0.18, width, row * 0.64);
        scene.round_rect(ground, 2.0, Some(palette::NEUTRAL_WASH), None);
        for &(from, to, open) in &lane.spans {
            let w = (x(to) - x(from)).max(THINNEST);
            let at = x(from).min(left + width - w);
            scene.rect(Rect { x: at, w, ..ground }, look.accent);
            if open {
                let end = at + w;
                let pen = Stroke::new(palette::INK, 1.1);
                scene.line((end, ground.y - 1.4), (end, ground.bottom() + 1.4), pen);
            }
        }
        scene.text_right(look.measure, area.right(), y + row / 2.0 + 2.6, &lane.text, VALUE);
    }
    scene.line((left, foot + 1.0), (left + width, foot + 1.0), Stroke::new(palette::FAINT, 0.6));
    let mut free = f32::MIN;
    for (days, label) in ticks(b, look) {
        let px = x(days);
        let wide = look.width(&label, &SMALL);
        if px >= free && px + wide <= area.right() {
            scene.line((px, foot + 1.0), (px, foot + 3.4), Stroke::new(palette::FAINT, 0.6));
            scene.text(px, foot + 11.0, &label, SMALL);
            free = px + wide + 6.0;
        }
    }
}

/// Days to name below the lanes: the first, then each month's first, or each Monday of a short period.
fn ticks(b: &GanttBody, look: &Look<'_>) -> Vec<(f64, String)> {
    let Ok(first) = NaiveDate::parse_from_str(&b.from, "%Y-%m-%d") else { return Vec::new() };
    let months = b.days > 62;
    let years = b.days > 366 * 3;
    let wanted = |d: &NaiveDate| match (years, months) {
        (true, _) => d.ordinal() == 1,
        (_, true) => d.day() == 1,
        _ => d.weekday() == chrono::Weekday::Mon,
    };
    let label = |d: NaiveDate| match (years, months) {
        (true, _) => d.year().to_string(),
        (_, true) if d.day() == 1 => step_label(&d.to_string(), "month", look.words),
        _ => day(&d.to_string(), look.words, false),
    };
    (0..i64::from(b.days))
        .filter_map(|i| Some((i, first.checked_add_signed(Duration::try_days(i)?)?)))
        .filter(|(i, d)| wanted(d) || (*i == 0 && !years))
        .map(|(i, d)| (i as f64, label(d)))
        .collect()
}
