//! Plotters on the display list: axes and coordinates are plotters', the ink is ours.

use crate::axis::{Ticks, tick_label};
use crate::draw::Look;
use crate::palette;
use crate::scene::{Colour, Measure, Rect, Scene, Seg, Stroke, TextStyle, Weight};
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::element::{Drawable, PointCollection};
use plotters::prelude::*;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use qd_model::Unit;
use qd_model::format::Locale;
use std::convert::Infallible;
use std::ops::Range;

/// Plotters counts in whole units: twenty to the point keep lines where they belong.
const UNITS: f32 = 20.0;

fn units(points: f32) -> i32 {
    (points * UNITS).round() as i32
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// A part of a scene as plotters sees it.
struct Backend<'a> {
    scene: &'a mut Scene,
    area: Rect,
    measure: &'a dyn Measure,
}

impl Backend<'_> {
    fn at(&self, (x, y): BackendCoord) -> (f32, f32) {
        (self.area.x + x as f32 / UNITS, self.area.y + y as f32 / UNITS)
    }
    fn style<S: BackendTextStyle>(&self, style: &S) -> TextStyle {
        TextStyle::new(style.size() as f32 / UNITS, Weight::Regular, colour(style.color())).tabular()
    }
}

fn colour(c: BackendColor) -> Colour {
    Colour { r: c.rgb.0, g: c.rgb.1, b: c.rgb.2, a: (c.alpha.clamp(0.0, 1.0) * 255.0).round() as u8 }
}

fn plotters_colour(c: Colour) -> RGBAColor {
    RGBAColor(c.r, c.g, c.b, c.a as f64 / 255.0)
}

fn pen<S: BackendStyle>(style: &S) -> Stroke {
    Stroke::new(colour(style.color()), (style.stroke_width() as f32 / UNITS).max(0.3))
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (units(self.area.w).max(1) as u32, units(self.area.h).max(1) as u32)
    }
    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }
    fn present(&mut self) -> Drawn {
        Ok(())
    }
    fn draw_pixel(&mut self, point: BackendCoord, c: BackendColor) -> Drawn {
        let (x, y) = self.at(point);
        self.scene.rect(Rect::new(x, y, 1.0 / UNITS, 1.0 / UNITS), colour(c));
        Ok(())
    }
    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        if style.color().alpha > 0.0 {
            let (a, b) = (self.at(from), self.at(to));
            self.scene.line(a, b, pen(style));
        }
        Ok(())
    }
    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if style.color().alpha > 0.0 {
            let ((x0, y0), (x1, y1)) = (self.at(a), self.at(b));
            let r = Rect::new(x0.min(x1), y0.min(y1), (x1 - x0).abs(), (y1 - y0).abs());
            let (fill, stroke) = ink(style, fill);
            self.scene.round_rect(r, 0.0, fill, stroke);
        }
        Ok(())
    }
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        if style.color().alpha > 0.0 {
            let points: Vec<_> = path.into_iter().map(|p| self.at(p)).collect();
            self.scene.polyline(&points, pen(style));
        }
        Ok(())
    }
    fn draw_circle<S: BackendStyle>(&mut self, c: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        if style.color().alpha > 0.0 {
            let (x, y) = self.at(c);
            let (fill, stroke) = ink(style, fill);
            self.scene.circle(x, y, radius as f32 / UNITS, fill, stroke);
        }
        Ok(())
    }
    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        v: I,
        style: &S,
    ) -> Drawn {
        if style.color().alpha > 0.0 {
            let points: Vec<_> = v.into_iter().map(|p| self.at(p)).collect();
            self.scene.polygon(&points, colour(style.color()));
        }
        Ok(())
    }
    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, pos: BackendCoord) -> Drawn {
        let (x, y) = self.at(pos);
        let s = self.style(style);
        let width = self.measure.width(text, &s);
        let height = self.measure.cap_height(s.size);
        let x = match style.anchor().h_pos {
            HPos::Left => x,
            HPos::Right => x - width,
            HPos::Center => x - width / 2.0,
        };
        let y = match style.anchor().v_pos {
            VPos::Top => y + height,
            VPos::Center => y + height / 2.0,
            VPos::Bottom => y,
        };
        self.scene.text(x, y, text, s);
        Ok(())
    }
    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let s = self.style(style);
        // Cap height, not line height: labels centred by it sit on their grid line.
        let (w, h) = (self.measure.width(text, &s), self.measure.cap_height(s.size));
        Ok((units(w).max(0) as u32, units(h).max(0) as u32))
    }
}

fn ink<S: BackendStyle>(style: &S, fill: bool) -> (Option<Colour>, Option<Stroke>) {
    if fill { (Some(colour(style.color())), None) } else { (None, Some(pen(style))) }
}

/// A scale whose steps are chosen before.
#[derive(Clone)]
struct Scale(Ticks);

impl Ranged for Scale {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;
    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        // A value far off the scale must not overflow plotters' whole units.
        let share = ((value - self.0.low()) / (self.0.high() - self.0.low())).clamp(-4.0, 4.0);
        limit.0 + (share * (limit.1 - limit.0) as f64).round() as i32
    }
    fn key_points<H: KeyPointHint>(&self, _: H) -> Vec<f64> {
        self.0.at.clone()
    }
    fn range(&self) -> Range<f64> {
        self.0.low()..self.0.high()
    }
}

impl ValueFormatter<f64> for Scale {
    fn format(value: &f64) -> String {
        value.to_string()
    }
}

/// Points of the data, mapped by plotters, and what to draw with them on the scene itself.
struct Rich<'f> {
    points: Vec<(f64, f64)>,
    draw: Ink<'f>,
}

impl<'r, 'f> PointCollection<'r, (f64, f64)> for &'r Rich<'f> {
    type Point = &'r (f64, f64);
    type IntoIter = std::slice::Iter<'r, (f64, f64)>;
    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl<'b> Drawable<Backend<'b>> for Rich<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        pos: I,
        backend: &mut Backend<'b>,
        _: (u32, u32),
    ) -> Drawn {
        let points: Vec<_> = pos.map(|p| backend.at(p)).collect();
        (self.draw)(backend.scene, &points);
        Ok(())
    }
}

/// Draws with points that are already on the page.
pub(crate) type Ink<'f> = Box<dyn Fn(&mut Scene, &[(f32, f32)]) + 'f>;

/// One layer of a plot: points in data units, and the ink.
pub(crate) struct Layer<'f> {
    pub points: Vec<(f64, f64)>,
    pub draw: Ink<'f>,
}

/// The axes of a plot.
pub(crate) struct Axes {
    pub x: (f64, f64),
    pub y: Ticks,
    pub unit: Unit,
    pub locale: Locale,
    /// Room below for labels of x.
    pub below: f32,
    /// Room at the right for labels at the ends of lines.
    pub right: f32,
    /// Room above for flags.
    pub above: f32,
}

/// Size of axis labels.
pub(crate) const LABEL: f32 = 6.8;

/// Draws grid and labels of y, then the layers in order.
pub(crate) fn plot(scene: &mut Scene, area: Rect, look: &Look<'_>, axes: &Axes, layers: Vec<Layer<'_>>) {
    let style = TextStyle::new(LABEL, Weight::Regular, palette::MUTED).tabular();
    let label = |v: &f64| tick_label(*v, &axes.y, axes.unit, axes.locale);
    let left = axes.y.at.iter().map(|v| look.measure.width(&label(v), &style)).fold(8.0, f32::max) + 6.0;
    let root = Backend { scene, area, measure: look.measure }.into_drawing_area();
    let built = ChartBuilder::on(&root)
        .margin_top(units(axes.above))
        .margin_right(units(axes.right))
        .x_label_area_size(units(axes.below))
        .y_label_area_size(units(left))
        .build_cartesian_2d(axes.x.0..axes.x.1, Scale(axes.y.clone()));
    // The backend cannot fail, so neither can these; a plot too small for its labels stays empty.
    let Ok(mut chart) = built else { return };
    let font = ("sans-serif", LABEL * UNITS).into_font().color(&plotters_colour(palette::MUTED));
    let _ = chart
        .configure_mesh()
        .disable_x_mesh()
        .disable_x_axis()
        .bold_line_style(Color::stroke_width(&plotters_colour(palette::LINE), units(0.5) as u32))
        .light_line_style(TRANSPARENT)
        .axis_style(TRANSPARENT)
        .y_labels(axes.y.at.len())
        .y_label_formatter(&label)
        .y_label_style(font)
        .set_all_tick_mark_size(units(2.0))
        .draw();
    for layer in layers {
        let _ = chart.draw_series(std::iter::once(Rich { points: layer.points, draw: layer.draw }));
    }
}

/// A smooth line through the points that never overshoots them (Fritsch–Carlson).
pub(crate) fn smooth(points: &[(f32, f32)]) -> Vec<Seg> {
    let n = points.len();
    let Some(first) = points.first() else { return Vec::new() };
    let mut segs = vec![Seg::Move(first.0, first.1)];
    if n < 2 {
        return segs;
    }
    let slope: Vec<f32> =
        points.windows(2).map(|w| (w[1].1 - w[0].1) / (w[1].0 - w[0].0).max(1e-3)).collect();
    let mut tangent = vec![slope[0]; n];
    tangent[n - 1] = slope[n - 2];
    for i in 1..n - 1 {
        let (a, b) = (slope[i - 1], slope[i]);
        tangent[i] = if a * b <= 0.0 { 0.0 } else { 2.0 * a * b / (a + b) };
    }
    for i in 0..n - 1 {
        let ((x0, y0), (x1, y1)) = (points[i], points[i + 1]);
        let third = (x1 - x0) / 3.0;
        segs.push(Seg::Curve(
            x0 + third,
            y0 + tangent[i] * third,
            x1 - third,
            y1 - tangent[i + 1] * third,
            x1,
            y1,
        ));
    }
    segs
}
