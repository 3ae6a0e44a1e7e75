use super::{Look, legend, step_labels};
use crate::axis::ticks;
use crate::backend::{Axes, Layer, plot};
use crate::palette;
use crate::scene::{Colour, Rect, Scene, Stroke, TextStyle, Weight};
use qd_model::chart::{ChartSpec, StackedBody};
use qd_model::{Unit, format};

pub(super) fn draw(b: &StackedBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let n = b.x.len();
    let total = |i: usize| b.series.iter().filter_map(|s| s.values.get(i).copied().flatten()).sum::<f64>();
    let high = (0..n).map(total).fold(0.0, f64::max);
    if n == 0 || high <= 0.0 {
        return;
    }
    let colours = palette::parts(look.accent, b.series.len());
    let names: Vec<_> = b.series.iter().map(|s| s.name.clone()).zip(colours.iter().copied()).collect();
    let used = legend(scene, look, area, &names);
    let area = Rect::new(area.x, area.y + used, area.w, area.h - used);
    let y = ticks(0.0, high, spec.unit, 4);
    let axes = Axes {
        x: (-0.6, n as f64 - 0.4),
        y: y.clone(),
        unit: spec.unit,
        locale: look.locale,
        below: 15.0,
        right: 4.0,
        above: 9.0,
    };
    let mut points: Vec<(f64, f64)> = Vec::new();
    for i in 0..n {
        let mut sum = 0.0;
        points.push((i as f64, 0.0));
        for s in &b.series {
            sum += s.values.get(i).copied().flatten().unwrap_or(0.0).max(0.0);
            points.push((i as f64, sum));
        }
    }
    points.extend([(-0.6, 0.0), (n as f64 - 0.4, 0.0)]);
    let layer = Layer {
        points,
        draw: Box::new(|s, p| {
            let (bars, ends) = p.split_at(p.len() - 2);
            let width = ((ends[1].0 - ends[0].0) / n as f32 * 0.68).min(30.0);
            let label = TextStyle::new(6.4, Weight::Regular, palette::TEXT).tabular();
            let texts: Vec<String> = (0..n).map(|i| short(total(i), look)).collect();
            let room = texts.iter().map(|t| look.width(t, &label)).fold(0.0, f32::max) + 2.0;
            let every = (room * n as f32 / (ends[1].0 - ends[0].0)).ceil().max(1.0) as usize;
            for (i, stack) in bars.chunks(b.series.len() + 1).enumerate() {
                let partial = b.partial.contains(&i);
                let shade = |c: Colour| if partial { c.mix(palette::WHITE, 0.62) } else { c };
                for (k, pair) in stack.windows(2).enumerate() {
                    let tall = pair[0].1 - pair[1].1;
                    if tall > 0.02 {
                        let r = Rect::new(pair[0].0 - width / 2.0, pair[1].1, width, tall);
                        let last = stack[k + 1..].iter().all(|q| (q.1 - pair[1].1).abs() < 0.02);
                        let round = if last { 1.6 } else { 0.0 };
                        s.corners(r, [round, round, 0.0, 0.0], shade(colours[k]));
                        if !last {
                            s.line((r.x, r.y), (r.right(), r.y), Stroke::new(palette::WHITE, 0.5));
                        }
                    }
                }
                if let Some(top) =
                    stack.last().filter(|_| total(i) > 0.0 && (n - 1 - i).is_multiple_of(every))
                {
                    s.text_centre(
                        look.measure,
                        top.0,
                        top.1 - 3.0,
                        &texts[i],
                        label.colour(if partial { palette::MUTED } else { palette::TEXT }),
                    );
                }
            }
            s.line(ends[0], ends[1], Stroke::new(palette::FAINT, 0.6));
            let feet: Vec<_> = bars.chunks(b.series.len() + 1).map(|c| c[0]).collect();
            step_labels(s, look, &b.x, &b.grain, &feet);
        }),
    };
    plot(scene, area, look, &axes, vec![layer]);
}

fn short(v: f64, look: &Look<'_>) -> String {
    if v >= 10_000.0 {
        format!("{}k", format::number(v / 1000.0, 1, look.locale))
    } else {
        format::value(v, Unit::Count, None, look.locale)
    }
}
