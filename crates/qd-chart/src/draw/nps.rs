use super::{Look, SMALL, WORD, within};
use crate::palette;
use crate::scene::{Rect, Scene, Stroke, TextStyle, Weight};
use qd_model::chart::NpsBody;
use qd_model::{Unit, format};

pub(super) fn draw(b: &NpsBody, scene: &mut Scene, area: Rect, look: &Look<'_>) {
    let colours = [palette::INK.mix(palette::WHITE, 0.25), palette::LINE, look.accent];
    let names = ["chart-detractors", "chart-passives", "chart-promoters"];
    let area = Rect { y: area.y + ((area.h - 96.0) / 2.0).max(0.0), ..area };
    let bar = Rect::new(area.x, area.y + 13.0, area.w, 22.0);
    let mut x = bar.x;
    for (i, share) in [b.detractors, b.passives, b.promoters].into_iter().enumerate() {
        let w = bar.w * share.clamp(0.0, 1.0) as f32;
        let round = |on: bool| if on { 3.0 } else { 0.0 };
        let radii = [round(i == 0), round(i == 2), round(i == 2), round(i == 0)];
        if w > 0.5 {
            scene.corners(Rect::new(x, bar.y, (w - 1.0).max(0.3), bar.h), radii, colours[i]);
        }
        let text = format::percent(share, look.locale);
        let ink = palette::ink_on(colours[i]);
        let style = TextStyle::new(8.4, Weight::SemiBold, ink).tabular();
        if look.width(&text, &style) + 6.0 < w {
            scene.text_centre(look.measure, x + w / 2.0, bar.y + 14.0, &text, style);
        }
        x += w;
    }
    // The middle name stands over its part where its neighbours leave room, else between them.
    let words = names.map(|n| look.words.plain(n));
    let [first, middle, last] = words.each_ref().map(|n| look.width(n, &WORD));
    let over = bar.x + bar.w * (b.detractors + b.passives / 2.0).clamp(0.0, 1.0) as f32 - middle / 2.0;
    let over = within(over, bar.x + first + 8.0, bar.right() - last - 8.0 - middle);
    scene.text(bar.x, area.y + 8.0, &words[0], WORD);
    scene.text(over, area.y + 8.0, &words[1], WORD);
    scene.text_right(look.measure, bar.right(), area.y + 8.0, &words[2], WORD);
    // The score on its own scale: −100 … 100.
    let y = bar.bottom() + 30.0;
    let at = |v: f64| bar.x + bar.w * ((v + 100.0) / 200.0).clamp(0.0, 1.0) as f32;
    scene.line((bar.x, y), (bar.right(), y), Stroke::new(palette::LINE, 2.4).rounded());
    scene.line((at(0.0), y), (at(b.score), y), Stroke::new(look.accent, 2.4));
    for v in [-100.0, -50.0, 0.0, 50.0, 100.0] {
        scene.line((at(v), y + 3.0), (at(v), y + 6.0), Stroke::new(palette::FAINT, 0.6));
        let text = format::value(v, Unit::Points, None, look.locale);
        let w = look.width(&text, &SMALL);
        scene.text(within(at(v) - w / 2.0, bar.x, bar.right() - w), y + 14.0, &text, SMALL);
    }
    scene.circle(at(b.score), y, 4.0, Some(look.accent), Some(Stroke::new(palette::WHITE, 1.2)));
    let style = TextStyle::new(11.0, Weight::SemiBold, palette::INK).tabular();
    let text = format::value(b.score, Unit::Points, None, look.locale);
    let w = look.width(&text, &style);
    scene.text(within(at(b.score) - w / 2.0, bar.x, bar.right() - w), y - 8.0, &text, style);
}
