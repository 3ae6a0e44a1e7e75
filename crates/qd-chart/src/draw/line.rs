use super::{Look, SMALL, VALUE, step_labels};
use crate::axis::ticks;
use crate::backend::{Axes, Layer, plot, smooth};
use crate::palette;
use crate::scene::{Rect, Scene, Seg, Stroke, TextStyle, Weight, fit};
use qd_model::chart::{ChartSpec, LineBody};
use qd_model::{Unit, format};

pub(super) fn draw(b: &LineBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let all = || b.series.iter().flat_map(|s| s.values.iter().flatten().copied()).chain(b.target);
    let high = all().fold(f64::NEG_INFINITY, f64::max);
    let least = all().fold(f64::INFINITY, f64::min);
    if !high.is_finite() || b.x.is_empty() {
        return;
    }
    // A line may leave zero out where the differences lie far above it; a filled area may not.
    let zoomed = matches!(spec.unit, Unit::Share | Unit::Score | Unit::Points) && least > high * 0.55;
    let low = if zoomed { least - (high - least) * 0.35 } else { least.min(0.0) };
    let y = ticks(low.max(if least >= 0.0 { 0.0 } else { low }), high, spec.unit, 4);
    let y = cap_share(y, spec.unit, high);
    let n = b.x.len();
    let named = b.series.len() > 1;
    let name_style =
        |i: usize| TextStyle::new(7.0, Weight::SemiBold, palette::readable(series_colour(i, look)));
    let target_style = TextStyle::new(6.6, Weight::Regular, palette::TARGET);
    let target = b.target.map(|t| {
        let value = format::value(t, spec.unit, spec.currency.as_deref(), look.locale);
        (t, look.words.plain("chart-target"), value)
    });
    let target_room = target
        .iter()
        .flat_map(|(_, a, b)| [a, b])
        .map(|t| look.width(t, &target_style) + 5.0)
        .fold(0.0, f32::max);
    let name_room = if named {
        let widths = b.series.iter().enumerate().map(|(i, s)| look.width(&s.name, &name_style(i)));
        widths.fold(0.0, f32::max).min(70.0) + 8.0
    } else {
        14.0
    };
    let ends: f32 = name_room.max(target_room);
    let axes = Axes {
        x: (-0.35, n as f64 - 0.65),
        y: y.clone(),
        unit: spec.unit,
        locale: look.locale,
        below: 15.0,
        right: ends,
        above: if b.events.is_empty() { 8.0 } else { 8.0 + LANE * b.events.len().min(2) as f32 },
    };
    let mut layers = vec![floor(b, look, y.low(), n), events(b, look, y.low(), y.high(), n)];
    if let Some((at, word, value)) = target {
        layers.push(Layer {
            points: vec![(-0.35, at), (n as f64 - 0.65, at)],
            draw: Box::new(move |s, p| {
                s.line(p[0], p[1], Stroke::new(palette::TARGET, 0.9).dashed(3.0, 2.2));
                s.text(p[1].0 + 3.5, p[1].1 - 1.0, &word, target_style);
                s.text(p[1].0 + 3.5, p[1].1 + 6.6, &value, target_style);
            }),
        });
    }
    for (i, series) in b.series.iter().enumerate().rev() {
        for run in runs(&series.values) {
            let colour = series_colour(i, look);
            let base = y.low();
            let filled = i == 0 && !zoomed && base == 0.0;
            let cut = |at: f64| b.partial.contains(&(at.round() as usize));
            let lead = run.iter().take_while(|p| cut(p.0)).count();
            let tail = run.iter().skip(lead).rev().take_while(|p| cut(p.0)).count();
            let inner = &run[lead..run.len() - tail];
            let mut points = run.clone();
            let ends = inner.first().zip(inner.last()).or(run.first().zip(run.last()));
            if let Some((a, z)) = ends {
                points.push((z.0, base));
                points.push((a.0, base));
            }
            layers.push(Layer {
                points,
                draw: Box::new(move |s, p| {
                    let (all, foot) = p.split_at(p.len() - 2);
                    let line = &all[lead..all.len() - tail];
                    let path = smooth(line);
                    if filled && line.len() > 1 {
                        let mut ground = path.clone();
                        ground.extend([
                            Seg::Line(foot[0].0, foot[0].1),
                            Seg::Line(foot[1].0, foot[1].1),
                            Seg::Close,
                        ]);
                        s.path(ground, Some(colour.alpha(0.09)), None);
                    }
                    let pen = Stroke::new(colour, if i == 0 { 1.7 } else { 1.1 }).rounded();
                    s.path(path, None, Some(if i == 0 { pen } else { pen.dashed(4.0, 2.6) }));
                    if line.len() == 1 {
                        s.circle(line[0].0, line[0].1, 1.8, Some(colour), None);
                    }
                    // Steps that are not whole: dashed towards a hollow point.
                    let thin = Stroke::new(colour, 0.9);
                    let parts =
                        [&all[..(lead + 1).min(all.len())], &all[all.len() - (tail + 1).min(all.len())..]];
                    for (part, any) in parts.iter().zip([lead > 0, tail > 0]) {
                        if any {
                            s.polyline(part, thin.dashed(1.6, 1.8));
                        }
                    }
                    for q in all[..lead].iter().chain(&all[all.len() - tail..]) {
                        s.circle(q.0, q.1, 1.9, Some(palette::WHITE), Some(thin));
                    }
                }),
            });
        }
        // The number stands at the last whole step.
        let known: Vec<(usize, f64)> =
            series.values.iter().enumerate().filter_map(|(k, v)| v.map(|v| (k, v))).collect();
        let whole = known.iter().rfind(|(k, _)| !b.partial.contains(k)).or(known.last());
        let Some(&(at, last)) = whole else { continue };
        let value = format::value(last, spec.unit, spec.currency.as_deref(), look.locale);
        let name = fit(look.measure, &series.name, &name_style(i), ends - 6.0);
        let before = series.values[..at].iter().rev().flatten().next().copied().unwrap_or(last);
        let after = series.values.get(at + 1).copied().flatten();
        let is_partial = b.partial.contains(&at);
        let flagged = !b.events.is_empty();
        let line_at = b.target;
        let known_at = |v: Option<f64>| (at as f64, v.unwrap_or(last));
        layers.push(Layer {
            points: vec![
                (at as f64, last),
                (at as f64, before),
                known_at(after),
                (at as f64, y.low()),
                (at as f64, y.high()),
                known_at(line_at),
            ],
            draw: Box::new(move |s, p| {
                let colour = series_colour(i, look);
                let &[(x, top), (_, before), (_, after), (_, foot), (_, roof), (_, target)] = p else {
                    return;
                };
                if !is_partial {
                    s.circle(x, top, 2.4, Some(colour), Some(Stroke::new(palette::WHITE, 0.8)));
                }
                if named {
                    s.text(x + 5.5, top + 2.4, &name, name_style(i));
                }
                if i == 0 {
                    let style = VALUE.colour(palette::readable(colour));
                    let w = look.width(&value, &style);
                    // Right of the plot stands the word of the target.
                    let over_edge = if named || line_at.is_some() { 0.0 } else { 8.0 };
                    let over = Rect::new(x - w + over_edge, top - 13.0, w, 8.0);
                    let under = Rect { y: top + 4.8, ..over };
                    // Where it covers least: the line on both sides, the target, what is said of an event.
                    let covers = |r: &Rect, up: bool| {
                        let line = |y: f32| (if up { y < top - 1.0 } else { y > top + 1.0 }) as u8;
                        let aim =
                            (line_at.is_some() && target > r.y - 1.0 && target < r.bottom() + 1.0) as u8;
                        let edge = if up { flagged && r.y < roof } else { r.bottom() > foot };
                        line(before) + line(after) + 2 * aim + 4 * edge as u8
                    };
                    let r = if covers(&under, false) < covers(&over, true) { under } else { over };
                    s.round_rect(r.inset(-1.0, -0.5), 1.5, Some(palette::WHITE.alpha(0.8)), None);
                    s.text(r.x, r.bottom() - 1.0, &value, style);
                }
            }),
        });
    }
    plot(scene, area, look, &axes, layers);
}

/// A share's axis ends at 100 %.
fn cap_share(mut y: crate::axis::Ticks, unit: Unit, high: f64) -> crate::axis::Ticks {
    if unit == Unit::Share && high <= 1.0 {
        y.at.retain(|v| *v <= 1.0 + 1e-9);
        if y.high() < high {
            y.at.push(1.0);
        }
    }
    y
}

fn series_colour(i: usize, look: &Look<'_>) -> crate::scene::Colour {
    match i {
        0 => look.accent,
        1 => palette::MUTED,
        _ => palette::FAINT,
    }
}

/// Runs of values without a gap.
fn runs(values: &[Option<f64>]) -> Vec<Vec<(f64, f64)>> {
    let mut out: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    for (i, v) in values.iter().enumerate() {
        match (v, out.last_mut()) {
            (Some(v), Some(run)) => run.push((i as f64, *v)),
            (None, Some(run)) if !run.is_empty() => out.push(Vec::new()),
            _ => {}
        }
    }
    out.retain(|r| !r.is_empty());
    out
}

fn floor<'f>(b: &'f LineBody, look: &'f Look<'_>, low: f64, n: usize) -> Layer<'f> {
    Layer {
        points: (0..n).map(|i| (i as f64, low)).chain([(-0.35, low), (n as f64 - 0.65, low)]).collect(),
        draw: Box::new(move |s, p| {
            let (steps, ends) = p.split_at(p.len() - 2);
            s.line(ends[0], ends[1], Stroke::new(palette::FAINT, 0.6));
            step_labels(s, look, &b.x, &b.grain, steps);
        }),
    }
}

/// Height of a line of event texts.
const LANE: f32 = 8.0;

fn events<'f>(b: &'f LineBody, look: &'f Look<'_>, low: f64, high: f64, n: usize) -> Layer<'f> {
    let inside: Vec<&(usize, String)> = b.events.iter().filter(|(i, _)| *i < n).collect();
    let points = inside
        .iter()
        .flat_map(|(i, _)| [(*i as f64, low), (*i as f64, high)])
        .chain([(-0.35, high), (n as f64 - 0.65, high)]);
    Layer {
        points: points.collect(),
        draw: Box::new(move |s, p| {
            let (marks, ends) = p.split_at(p.len() - 2);
            let (left, right) = (ends[0].0, ends[1].0);
            let mut free = [left; 2];
            for ((_, text), at) in inside.iter().zip(marks.chunks(2)) {
                let (x, top) = at[1];
                let text = fit(look.measure, text, &SMALL, right - left);
                let w = look.width(&text, &SMALL);
                // Right of its mark; else left of it; else as far right as the plot goes.
                let at_right = x + 3.0;
                let at_left = x - w - 3.0;
                let place = if at_right + w <= right {
                    at_right
                } else if at_left >= left {
                    at_left
                } else {
                    (right - w).max(left)
                };
                let lane = free.iter().position(|f| place >= *f);
                let rise = lane.unwrap_or(0) as f32 * LANE;
                let crosses = place < x && x < place + w;
                let up = if crosses { 1.0 } else { 5.0 + rise };
                s.line(at[0], (x, top - up), Stroke::new(palette::MUTED, 0.6).dashed(1.2, 1.6));
                if let Some(lane) = lane {
                    s.text(place, top - 3.4 - rise, &text, SMALL.colour(palette::TEXT));
                    free[lane] = place + w + 6.0;
                }
            }
        }),
    }
}
