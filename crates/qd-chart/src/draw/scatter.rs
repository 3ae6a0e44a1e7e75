use super::{Look, SMALL};
use crate::axis::{tick_label, ticks};
use crate::backend::{Axes, Layer, plot};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke};
use qd_model::Unit;
use qd_model::chart::{ChartSpec, ScatterBody};

pub(super) fn draw(b: &ScatterBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let good: Vec<(f64, f64)> =
        b.points.iter().copied().filter(|p| p.0.is_finite() && p.1.is_finite()).collect();
    if good.is_empty() {
        return;
    }
    let range = |f: fn(&(f64, f64)) -> f64| {
        good.iter().map(f).fold((f64::INFINITY, f64::NEG_INFINITY), |(a, z), v| (a.min(v), z.max(v)))
    };
    let ((x0, x1), (y0, y1)) = (range(|p| p.0), range(|p| p.1));
    let x = ticks(x0.min(0.0), x1, Unit::Count, 5);
    let y = ticks(y0.min(0.0), y1, spec.unit, 4);
    scene.text(area.x, area.y + 7.0, &b.y_name, SMALL);
    let axes = Axes {
        x: (x.low(), x.high()),
        y: y.clone(),
        unit: spec.unit,
        locale: look.locale,
        below: 25.0,
        right: 8.0,
        above: 13.0,
    };
    let floor = Layer {
        points: x.at.iter().map(|v| (*v, y.low())).collect(),
        draw: Box::new(|s, p| {
            if let (Some(a), Some(z)) = (p.first(), p.last()) {
                s.line(*a, *z, Stroke::new(palette::FAINT, 0.6));
                s.text_right(look.measure, z.0, z.1 + 21.0, &b.x_name, SMALL);
            }
            for (v, q) in x.at.iter().zip(p) {
                s.text_centre(
                    look.measure,
                    q.0,
                    q.1 + 10.5,
                    &tick_label(*v, &x, Unit::Count, look.locale),
                    SMALL,
                );
            }
        }),
    };
    let dots = Layer {
        points: good.clone(),
        draw: Box::new(|s, p| {
            for q in p {
                s.circle(q.0, q.1, 2.4, Some(look.accent.alpha(0.6)), None);
            }
        }),
    };
    plot(scene, Rect { ..area }, look, &axes, vec![floor, dots]);
}
