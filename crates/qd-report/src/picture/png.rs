//! As PNG, on white.

use super::flat::Flat;
use qd_chart::scene::{Colour, Scene, Seg, Stroke};
use qd_model::{Issue, IssueCode};
use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Mask, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform,
};

/// Points of the picture for one of the page: sharp on a slide too.
const SCALE: f32 = 3.0;

pub(super) fn write(scene: &Scene, flat: &[Flat]) -> Result<Vec<u8>, Issue> {
    let failed =
        |why: String| Issue::new(IssueCode::ReportFailed, format!("The picture could not be made: {why}."));
    let (w, h) = ((scene.width * SCALE).round() as u32, (scene.height * SCALE).round() as u32);
    let mut map = Pixmap::new(w, h).ok_or_else(|| failed(format!("{w} × {h} points")))?;
    map.fill(Color::WHITE);
    let to = Transform::from_scale(SCALE, SCALE);
    let mut clips: Vec<Option<Mask>> = Vec::new();
    for item in flat {
        match item {
            Flat::Path { segs, fill, stroke } => {
                let Some(path) = path(segs) else { continue };
                let mask = clips.last().and_then(Option::as_ref);
                if let Some(c) = fill {
                    map.fill_path(&path, &paint(*c), FillRule::Winding, to, mask);
                }
                if let Some(s) = stroke {
                    map.stroke_path(&path, &paint(s.colour), &pen(s), to, mask);
                }
            }
            Flat::Clip(r) => {
                let inside = tiny_skia::Rect::from_xywh(r.x, r.y, r.w, r.h).map(PathBuilder::from_rect);
                let mask = inside.and_then(|path| {
                    let mut mask = Mask::new(w, h)?;
                    mask.fill_path(&path, FillRule::Winding, true, to);
                    Some(mask)
                });
                clips.push(mask);
            }
            Flat::Unclip => {
                clips.pop();
            }
        }
    }
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, w, h);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let dots = (72.0 * SCALE / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: dots, yppu: dots, unit: png::Unit::Meter }));
    let mut writer = encoder.write_header().map_err(|e| failed(e.to_string()))?;
    // All is opaque on white: what is stored with its opacity is what it is without.
    writer.write_image_data(map.data()).map_err(|e| failed(e.to_string()))?;
    writer.finish().map_err(|e| failed(e.to_string()))?;
    Ok(out)
}

fn path(segs: &[Seg]) -> Option<Path> {
    let mut b = PathBuilder::new();
    for seg in segs {
        match *seg {
            Seg::Move(x, y) => b.move_to(x, y),
            Seg::Line(x, y) => b.line_to(x, y),
            Seg::Curve(x1, y1, x2, y2, x, y) => b.cubic_to(x1, y1, x2, y2, x, y),
            Seg::Close => b.close(),
        }
    }
    b.finish()
}

fn paint(c: Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(c.r, c.g, c.b, c.a);
    paint.anti_alias = true;
    paint
}

fn pen(s: &Stroke) -> tiny_skia::Stroke {
    tiny_skia::Stroke {
        width: s.width,
        line_cap: if s.round { LineCap::Round } else { LineCap::Butt },
        line_join: if s.round { LineJoin::Round } else { LineJoin::Miter },
        dash: s.dash.and_then(|(on, off)| StrokeDash::new(vec![on, off], 0.0)),
        ..tiny_skia::Stroke::default()
    }
}
