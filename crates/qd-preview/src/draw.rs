//! A page onto pixels, and these into a PNG.

use crate::Picture;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// Most pixels down: a page that is a strip is cut by nobody, but drawn smaller.
const TALLEST: f32 = 8192.0;

pub(super) fn picture(page: &Page<'_>, width: u32) -> Result<Picture, String> {
    let (across, down) = page.render_dimensions();
    if !(across.is_finite() && down.is_finite() && across > 0.0 && down > 0.0) {
        return Err("its size is not known".to_owned());
    }
    let scale = (width as f32 / across).min(TALLEST / down);
    // Rounded to whole pixels by the library, which cuts: a hair more keeps the width that was asked for.
    let target = PixmapSettings { x_scale: scale * 1.000_01, y_scale: scale * 1.000_01, bg_color: WHITE };
    // A cache for this page alone: it cannot go from thread to thread.
    let cache = RenderCache::new();
    let text = RenderSettings { hinting: false, ..RenderSettings::default() };
    let map = render(page, &cache, &InterpreterSettings::default(), &text, &target);
    let (width, height) = (u32::from(map.width()), u32::from(map.height()));
    if width == 0 || height == 0 {
        return Err("it is too narrow".to_owned());
    }
    let png = encode(map.data_as_u8_slice(), width, height).map_err(|e| e.to_string())?;
    Ok(Picture { png, width, height })
}

/// Opaque pixels as RGB. Packed quickly: the picture only goes to the page beside.
fn encode(rgba: &[u8], width: u32, height: u32) -> Result<Vec<u8>, png::EncodingError> {
    let rgb: Vec<u8> = rgba.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rgb)?;
    writer.finish()?;
    Ok(out)
}
