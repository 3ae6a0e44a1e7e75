//! As SVG: title and description for who cannot see it, and paths.

use super::flat::Flat;
use qd_chart::ChartSpec;
use qd_chart::scene::{Colour, Scene, Seg};
use std::fmt::Write;

pub(super) fn write(scene: &Scene, flat: &[Flat], spec: &ChartSpec) -> String {
    let (w, h) = (scene.width, scene.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\" aria-labelledby=\"t d\">\
         <title id=\"t\">{}</title><desc id=\"d\">{}</desc>\n",
        escaped(&spec.title),
        escaped(&format!("{} {}", spec.finding, spec.subtitle))
    );
    let (mut clips, mut open) = (0, 0);
    for item in flat {
        match item {
            Flat::Path { segs, fill, stroke } => {
                let _ = write!(out, "<path d=\"{}\"", steps(segs));
                out.push_str(&paint("fill", *fill));
                if let Some(s) = stroke {
                    out.push_str(&paint("stroke", Some(s.colour)));
                    let _ = write!(out, " stroke-width=\"{}\"", short(s.width));
                    if let Some((on, off)) = s.dash {
                        let _ = write!(out, " stroke-dasharray=\"{} {}\"", short(on), short(off));
                    }
                    if s.round {
                        out.push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
                    }
                }
                out.push_str("/>\n");
            }
            Flat::Clip(r) => {
                clips += 1;
                open += 1;
                let _ = writeln!(
                    out,
                    "<clipPath id=\"c{clips}\"><path d=\"M{} {}h{}v{}h{}z\"/></clipPath><g clip-path=\"url(#c{clips})\">",
                    short(r.x),
                    short(r.y),
                    short(r.w),
                    short(r.h),
                    short(-r.w)
                );
            }
            Flat::Unclip if open > 0 => {
                open -= 1;
                out.push_str("</g>\n");
            }
            Flat::Unclip => {}
        }
    }
    out.push_str(&"</g>".repeat(open));
    out.push_str("</svg>\n");
    out
}

fn paint(what: &str, colour: Option<Colour>) -> String {
    let Some(c) = colour else { return format!(" {what}=\"none\"") };
    let mut text = format!(" {what}=\"#{:02x}{:02x}{:02x}\"", c.r, c.g, c.b);
    if c.a < 255 {
        let _ = write!(text, " {what}-opacity=\"{}\"", short(f32::from(c.a) / 255.0));
    }
    text
}

/// A number with at most two decimals; what is none is nothing.
fn short(v: f32) -> f32 {
    if v.is_finite() { (v * 100.0).round() / 100.0 + 0.0 } else { 0.0 }
}

fn steps(segs: &[Seg]) -> String {
    let mut d = String::new();
    for seg in segs {
        let _ = match seg {
            Seg::Move(x, y) => write!(d, "M{} {}", short(*x), short(*y)),
            Seg::Line(x, y) => write!(d, "L{} {}", short(*x), short(*y)),
            Seg::Curve(a, b, c, e, x, y) => write!(
                d,
                "C{} {} {} {} {} {}",
                short(*a),
                short(*b),
                short(*c),
                short(*e),
                short(*x),
                short(*y)
            ),
            Seg::Close => write!(d, "Z"),
        };
    }
    d
}

/// A word as XML may hold it.
fn escaped(word: &str) -> String {
    let clean: String = word
        .chars()
        .map(|c| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c })
        .collect();
    quick_xml::escape::escape(clean.as_str()).into_owned()
}
