use super::{Look, SMALL};
use crate::axis::{Ticks, tick_label, ticks};
use crate::backend::{Axes, Layer, plot};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke, TextStyle, Weight};
use qd_model::chart::{ChartSpec, HistogramBody};
use qd_model::{Unit, format};
use qd_text::Arg;

pub(super) fn draw(b: &HistogramBody, spec: &ChartSpec, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let high = b.bins.iter().map(|x| x.2).fold(0.0, f64::max);
    let (Some(first), Some(last)) = (b.bins.first(), b.bins.last()) else { return };
    if high <= 0.0 || last.1 <= first.0 {
        return;
    }
    let x: Ticks = ticks(first.0, last.1, spec.unit, if area.w > 300.0 { 8 } else { 5 });
    let axes = Axes {
        x: (first.0, last.1),
        y: ticks(0.0, high, Unit::Count, 4),
        unit: Unit::Count,
        locale: look.locale,
        below: 15.0,
        right: 10.0,
        above: 4.0 + 12.5 * b.marks.len().min(3) as f32,
    };
    let top = axes.y.high();
    let bars = Layer {
        points: b.bins.iter().flat_map(|(f, t, n)| [(*f, *n), (*t, 0.0)]).collect(),
        draw: Box::new(|s, p| {
            for pair in p.chunks(2) {
                let r = Rect::new(
                    pair[0].0 + 0.4,
                    pair[0].1,
                    (pair[1].0 - pair[0].0 - 0.8).max(0.4),
                    pair[1].1 - pair[0].1,
                );
                if r.h > 0.02 {
                    s.corners(r, [1.0, 1.0, 0.0, 0.0], look.accent.mix(palette::WHITE, 0.35));
                }
            }
        }),
    };
    // Scores are whole: each bar has its score below its middle.
    let by_bar = spec.unit == Unit::Score && b.bins.len() <= 12;
    let inside: Vec<f64> = if by_bar {
        b.bins.iter().map(|x| (x.0 + x.1) / 2.0).collect()
    } else {
        x.at.iter().copied().filter(|v| *v >= first.0 && *v <= last.1 * 1.0001).collect()
    };
    let labels: Vec<String> = if by_bar {
        b.bins.iter().map(|x| format::number(x.0, 0, look.locale)).collect()
    } else {
        inside.iter().map(|v| tick_label(*v, &x, spec.unit, look.locale)).collect()
    };
    let floor = Layer {
        points: inside.iter().map(|v| (*v, 0.0)).chain([(first.0, 0.0), (last.1, 0.0)]).collect(),
        draw: Box::new(|s, p| {
            let (at, ends) = p.split_at(p.len() - 2);
            s.line(ends[0], ends[1], Stroke::new(palette::FAINT, 0.6));
            for (label, q) in labels.iter().zip(at) {
                s.line(*q, (q.0, q.1 + 2.0), Stroke::new(palette::FAINT, 0.6));
                s.text_centre(look.measure, q.0, q.1 + 10.5, label, SMALL);
            }
            if b.beyond > 0 {
                let n = format::number(b.beyond as f64, 0, look.locale);
                let text = look.words.text("chart-beyond", &[("n", Arg::Text(&n))]);
                let w = look.width(&text, &SMALL);
                let ground = Rect::new(ends[1].0 - w - 3.0, ends[1].1 - 24.0, w + 3.0, 9.0);
                s.rect(ground, palette::WHITE.alpha(0.8));
                s.text_right(look.measure, ends[1].0, ends[1].1 - 17.0, &text, SMALL);
            }
        }),
    };
    let tones = [look.accent.mix(palette::INK, 0.55), palette::MUTED, palette::MUTED.mix(palette::INK, 0.5)];
    let marks = Layer {
        points: b
            .marks
            .iter()
            .take(3)
            .filter(|m| m.1 <= last.1)
            .flat_map(|m| [(m.1, 0.0), (m.1, top)])
            .collect(),
        draw: Box::new(|s, p| {
            let style = TextStyle::new(6.8, Weight::SemiBold, palette::WHITE);
            let right = area.right();
            let shown = b.marks.iter().take(3).filter(|m| m.1 <= last.1);
            for (i, (mark, at)) in shown.zip(p.chunks(2)).enumerate() {
                let text = format!("{} {}", mark.0, mark.2);
                let w = look.width(&text, &style) + 8.0;
                let y = area.y + 1.0 + 12.5 * i as f32;
                s.line(at[0], (at[1].0, y + 11.0), Stroke::new(tones[i], 1.0).dashed(2.6, 1.8));
                let x = if at[1].0 + w > right { at[1].0 - w } else { at[1].0 };
                s.round_rect(Rect::new(x, y, w, 11.0), 2.0, Some(tones[i]), None);
                s.text(x + 4.0, y + 8.0, &text, style);
            }
        }),
    };
    plot(scene, area, look, &axes, vec![bars, floor, marks]);
}
